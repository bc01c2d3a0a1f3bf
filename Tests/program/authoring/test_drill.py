"""Practising: each scenario played well and badly, the clock that runs fast, and nothing left behind."""

import re
import subprocess

import pexpect
import pytest

from support.desk import ENVIRONMENT
from support.program import PROGRAM, ROOT

NOTHING = "--customer-action nothing"
PLAYED_WELL = {
    "card-payments": """wait 6m
declare "Some card payments are failing" --severity SEV2 --component card-payments --started 9m
wait 10m
update --status identified
wait 10m
update --status monitoring --works-again
wait 31m
resolve --customer-action "Please run the payments again that failed." """,
    "nobody-can-sign-in": f"""wait 3m
declare "Nobody can sign in" --severity SEV1 --component sign-in --component app --started 5m
wait 12m
update --component sign-in=partial --component app=partial
wait 13m
update --status identified --component sign-in=major --component app=major
wait 9m
update --status monitoring --works-again
wait 28m
update -m "Everybody has been able to sign in for half an hour. We are still watching."
wait 5m
resolve {NOTHING}""",
    "invoices-late": f"""wait 16m
declare "Invoices arrive late" --severity SEV3 --component invoices --started 1h16m
wait 18m
update --status identified
wait 27m
update --status monitoring --works-again
wait 32m
resolve {NOTHING}""",
    "false-alarm": """wait 4m
declare "Nobody can check out" --severity SEV1 --component checkout --started 7m
wait 14m
update -m "You may not be able to check out. Most orders do come in, and we are still looking."
wait 7m
withdraw --reason "One of our own checks was broken." """,
    "spreading": f"""wait 6m
declare "Search leaves out new entries" --severity SEV3 --component search --started 9m
wait 21m
update --severity SEV2 --because "Pages of orders fail for a third of customers" --component orders=partial
wait 12m
update --status identified
wait 11m
update --status monitoring --works-again
wait 31m
resolve {NOTHING}""",
    "risky-rollback": """wait 4m
declare "Some bookings fail" --severity SEV2 --component bookings --started 6m
wait 4m
update --status identified
wait 5m
update --status monitoring --works-again
wait 8m
update --status identified --severity SEV1 --because "Every booking fails since the first fix" --component bookings=major -m "The fix did not hold: nobody can book now. Nothing that you booked is lost. We are putting it right."
wait 11m
update --status monitoring --works-again
wait 31m
resolve --customer-action "Please book again where your booking failed." """,
}
# One thing done wrong in each, and what it costs.
PLAYED_WRONG = [
    ("card-payments", "--started 9m", "--started 10h", 90, "said to have begun 9 hours 49 minutes too early"),
    ("card-payments", "--started 9m", "", 95, "said to have begun 6 minutes too late"),
    ("card-payments", "--severity SEV2 --component card-payments", "--severity SEV1 --component card-payments=partial", 89, "in the end it was SEV1, not SEV2"),
    ("nobody-can-sign-in", "wait 3m", "wait 13m", 87, "after 13 minutes; the policy wants 5 minutes"),
    ("invoices-late", "--severity SEV3 --component invoices", "--severity SEV2 --component invoices=degraded", 89, "in the end it was SEV2, not SEV3"),
    ("false-alarm", 'withdraw --reason "One of our own checks was broken."', "update --status monitoring --works-again\nwait 31m\nresolve --customer-action nothing", 80,
     "called resolved, and nothing was wrong"),
    ("false-alarm", "wait 7m", "wait 3m", 95, "taken back before it was certain"),
    ("false-alarm", "wait 7m", "wait 13m\nupdate -m \"Checkout works. You may see it as down here while we look at why an alarm went off.\"\nwait 10m", 95, "taken back 18 minutes after it was certain"),
    ("spreading", ' --severity SEV2 --because "Pages of orders fail for a third of customers"', "", 93, "SEV2 from minute 24 on, and it stayed SEV3"),
    ("spreading", "Pages of orders fail for a third of customers", "It spreads", 97, "without a reason that says anything"),
    ("spreading", "wait 21m", "wait 35m", 97, "changed to SEV2 after 17 minutes, which is late"),
    ("spreading", "--severity SEV3 --component search", "--severity SEV2 --component search=degraded", 96, "SEV2; it was a SEV3"),
    ("risky-rollback", "update --status identified --severity SEV1", "update --status monitoring --severity SEV1", 95, "the page went on with 'monitoring'"),
    ("risky-rollback", "The fix did not hold: nobody can book now.", "Nobody can book now.", 97, "5 of 6 updates had nothing to put right"),
]  # fmt: skip


def drill(*line, typed, **environment):
    done = subprocess.run(
        [PROGRAM, "drill", *line, "--now", "2026-11-20T14:00Z"], input=typed, capture_output=True, text=True, timeout=60, env=ENVIRONMENT | environment
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    score, most = map(int, re.search(r"Score: (\d+) of (\d+)", done.stdout).groups())
    assert most == 100
    return score, done


@pytest.mark.parametrize("scenario", PLAYED_WELL)
def test_a_drill_played_well_has_all_points(scenario):
    score, done = drill(scenario, typed=PLAYED_WELL[scenario])
    assert score == 100, done.stdout + done.stderr


@pytest.mark.parametrize("scenario, right, wrong, points, remark", PLAYED_WRONG)
def test_one_thing_done_wrong_costs_its_points_and_says_so(scenario, right, wrong, points, remark):
    assert right in PLAYED_WELL[scenario]
    score, done = drill(scenario, typed=PLAYED_WELL[scenario].replace(right, wrong, 1))
    assert remark in done.stdout, done.stdout + done.stderr
    assert score == points, done.stdout


def test_every_scenario_is_played_well_wrong_and_listed():
    listed = re.findall(r"^- `(.*?)`:", (ROOT / "docs/authoring.md").read_text().split("## Practice")[1].split("\n## ")[0], re.M)
    named = re.findall(r"^  (\S+)\n      \S", subprocess.run([PROGRAM, "drill", "--help"], capture_output=True, text=True).stdout, re.M)
    assert listed == named == list(PLAYED_WELL)
    assert {scenario for scenario, *_ in PLAYED_WRONG} == set(PLAYED_WELL)


def test_a_drill_played_badly_says_what_was_wrong():
    typed = 'wait 40m\ndeclare "Incident" --severity SEV3 --component dashboard -m "The pay-gw nodes have an expired TLS cert."\nnonsense\nwait 5h\n'
    score, done = drill("card-payments", typed=typed)
    assert score < 30
    for remark in ["after 40 minutes; the policy wants 15 minutes", "it was a SEV2", "card-payments was partial-outage, dashboard worked", "'identified' was never said",
                   "0 of 1 updates had nothing to put right", "customers are still waiting"]:  # fmt: skip
        assert remark in done.stdout, remark
    assert "'pay-gw' is an internal name" in done.stderr and "the same commands as ever" in done.stderr


def test_silence_has_no_points_and_what_cannot_be_typed_is_said():
    assert drill("card-payments", typed="")[0] == 0
    done = drill("card-payments", typed='declare "oops\nwait long\nupdate\ndeclare\nquit\n')[1]
    for said in ["A quotation mark is missing", "such as: wait 5m", "no incident is open", "missing: a title in quotes"]:
        assert said in done.stderr, said


def test_what_customers_never_saw_has_no_points_for_updates():
    typed = PLAYED_WELL["card-payments"].replace("--severity SEV2", "--severity SEV2 --internal")
    score, done = drill("card-payments", typed=typed)
    assert score == 25 and done.stdout.count("customers were told nothing; leave --internal out") == 6, done.stdout


def test_the_first_update_is_held_to_the_severity_that_it_was_by_then():
    """After 24 minutes it is a SEV2, of which customers hear within 15."""
    typed = PLAYED_WELL["spreading"].replace("wait 6m", "wait 25m").replace("--severity SEV3", "--severity SEV2").replace("--started 9m", "--started 28m")
    assert "after 25 minutes; the policy wants 15 minutes" in drill("spreading", typed=typed)[1].stdout


def test_a_false_alarm_that_nobody_declared_says_why_that_is_worth_nothing():
    score, done = drill("false-alarm", typed="wait 3h\n")
    assert score == 0 and "Nothing was wrong in the end, but nobody knew that for 23 minutes: declare what an alarm says" in done.stdout


def test_commands_that_end_by_themselves_do_not_end_the_drill():
    typed = PLAYED_WELL["card-payments"].replace("wait 31m", "lint\ndeclare --help\nrules plain/jargon\nlint nowhere\nwait 31m")
    score, done = drill("card-payments", typed=typed)
    assert score == 100 and "nothing to report in" in done.stderr and "EXAMPLES" in done.stdout


def test_wrong_advice_costs_points():
    typed = PLAYED_WELL["card-payments"].replace('"Please run the payments again that failed."', "nothing")
    score, done = drill("card-payments", typed=typed)
    assert score == 95 and "customers do have something to do" in done.stdout


def test_a_promise_that_falls_due_is_told():
    done = drill("card-payments", typed='declare "Some card payments fail" --severity 2 --component card-payments\nwait 31m\nquit\n')[1]
    assert "[14:30] The update that you promised is due now." in done.stderr


def test_nothing_is_kept_unless_asked_for(tmp_path):
    (tmp_path / "temporary").mkdir()
    drill("card-payments", typed=PLAYED_WELL["card-payments"], TMPDIR=str(tmp_path / "temporary"))
    assert not list((tmp_path / "temporary").iterdir())
    drill("card-payments", "--keep", str(tmp_path / "kept"), typed=PLAYED_WELL["card-payments"])
    assert len(list((tmp_path / "kept/incidents").glob("*/*.md"))) == 4
    again = subprocess.run([PROGRAM, "drill", "--keep", str(tmp_path / "kept")], capture_output=True, text=True, timeout=20)
    assert again.returncode == 2 and "is there already" in again.stderr


def test_on_a_terminal_the_clock_runs_fast_and_the_commands_ask(tmp_path):
    terminal = pexpect.spawn(PROGRAM, ["drill", "--speed", "600"], env=ENVIRONMENT, encoding="utf-8", timeout=20, dimensions=(40, 100))
    terminal.setecho(False)
    terminal.expect("One minute here is 600 of theirs")
    terminal.expect("drill> ")
    # Nobody types anything, and yet it goes on.
    terminal.expect("Four shops have called")
    terminal.sendline("declare --severity SEV2 --component card-payments --started 1m 'Some card payments are failing'")
    terminal.expect("What should customers read")
    terminal.sendline("")
    terminal.expect("Write it")
    terminal.sendline("")
    terminal.expect("nothing to report|error|warning")
    terminal.expect("The update that you promised is due now")
    terminal.sendline("quit")
    terminal.expect(r"Score: \d+ of 100")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0


def test_ctrl_c_ends_the_drill_with_a_score_and_leaves_nothing(tmp_path):
    terminal = pexpect.spawn(PROGRAM, ["drill"], env=ENVIRONMENT | {"TMPDIR": str(tmp_path)}, encoding="utf-8", timeout=20, dimensions=(40, 100))
    terminal.expect("drill> ")
    terminal.sendline("declare")
    terminal.expect("What do customers notice")
    terminal.sendintr()
    terminal.expect("drill> ")
    terminal.sendintr()
    terminal.expect(r"Score: 0 of 100")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0 and not list(tmp_path.iterdir())


def test_a_mistyped_scenario_is_answered_with_the_nearest():
    done = subprocess.run([PROGRAM, "drill", "invoice-late"], capture_output=True, text=True, timeout=20)
    assert done.returncode == 64 and "did you mean 'invoices-late'?" in done.stderr
