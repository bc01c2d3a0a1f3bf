"""The questions that authoring commands ask on a terminal, through a terminal; and that nobody is asked where nobody is."""

import os
import subprocess

import pexpect
import pytest

from support.desk import ENVIRONMENT, new_desk


@pytest.fixture
def desk(tmp_path):
    return new_desk(tmp_path)


def ended(terminal, code=0):
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == code, terminal.before
    return terminal.before


def written(terminal, answer=""):
    """What is shown before it is written is wanted."""
    terminal.expect(r"Write it\? \[Y/n/edit\]")
    shown = terminal.before
    terminal.sendline(answer)
    return shown + ended(terminal)


def test_declare_asks_for_all_it_needs(desk):
    terminal = desk.asked("declare", "--role", "commander=ana", "--role", "technical=chi")
    terminal.expect("What do customers notice")
    terminal.sendline("Some card payments are failing")
    terminal.expect("How bad is it")
    terminal.expect("SEV1 .*all or most customers")
    terminal.expect(r"\[2\] > ")
    terminal.sendline("")
    terminal.expect("Since when")
    terminal.sendline("two o'clock")
    terminal.expect("write it as 2026-11-20")
    terminal.expect("Since when")
    terminal.sendline("14:02")
    terminal.expect("What is affected")
    terminal.expect("1  Card payments")
    terminal.sendline("7")
    terminal.expect("There is no number 7.")
    terminal.expect("Please type numbers from 1 to 2")
    terminal.sendline("1, 2")
    terminal.expect("How is Card payments")
    terminal.sendline("")
    terminal.expect("How is Payouts")
    terminal.sendline("degraded")
    terminal.expect("When did you first know of it")
    terminal.sendline("14:05 GMT")
    terminal.expect("What should customers read")
    terminal.expect("Some customers cannot use Card payments")
    terminal.sendline("About one in five card payments is failing.")
    terminal.sendline("")
    terminal.sendline("We do not know the cause yet.")
    terminal.sendline(".")
    assert "nothing to report" in written(terminal)
    _, incident = desk.only(r"incidents/.*/incident\.yml")
    assert "severity: SEV2\nstarted: 2026-11-20 14:02 UTC\ndetected: 2026-11-20 14:05 UTC\n" in incident
    _, update = desk.only(r"incidents/.*-investigating\.md")
    assert "  card-payments: partial-outage\n  payouts: degraded-performance\n" in update
    assert update.endswith("---\nAbout one in five card payments is failing.\n\nWe do not know the cause yet.\n")


def test_update_and_resolve_ask_and_suggest(desk):
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments", "--started", "14:02")
    terminal = desk.asked("update", now="2026-11-20T14:30Z")
    terminal.expect("Where does it stand")
    terminal.sendline("monitoring")
    terminal.expect(r"Can customers use Card payments again as usual\? \[Y/n\]")
    terminal.sendline("maybe")
    terminal.expect("Please type y or n")
    terminal.sendline("")
    terminal.expect("What should customers read")
    terminal.sendline("")
    written(terminal)
    assert "card-payments: operational" in desk.only(r".*-1430-monitoring\.md")[1]
    terminal = desk.asked("resolve", now="2026-11-20T14:40Z")
    terminal.expect("When did customers stop feeling it")
    terminal.sendline("")
    terminal.expect("The fix has been watched for 10 minutes; the policy wants 30 minutes. Resolve it all the same")
    terminal.sendline("")
    assert "Nothing was written" in ended(terminal, 64)
    terminal = desk.asked("resolve", now="2026-11-20T15:10Z")
    terminal.expect(r"When did customers stop feeling it.*\[14:30\]")
    terminal.sendline("13:00")
    terminal.expect("is before the start")
    terminal.expect("When did customers stop")
    terminal.sendline("14:28")
    terminal.expect("What did you put right")
    terminal.sendline("We replaced a part that kept failing")
    terminal.expect("What do customers need to do")
    terminal.sendline("")
    terminal.expect("You do not need to do anything.")
    terminal.sendline("")
    written(terminal)
    assert "It lasted 26 minutes, from 14:02 GMT to 14:28 GMT." in desk.only(r".*-1510-resolved\.md")[1]


def test_an_early_end_asks_why_and_passes_the_lint(desk):
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments", "--started", "14:02")
    terminal = desk.asked("resolve", "--commit", now="2026-11-20T14:40Z")
    terminal.expect(r"When did customers stop feeling it.*\[now\]")
    terminal.sendline("")
    terminal.expect("The fix is not being watched: no update says 'monitoring'; the policy wants 30 minutes. Resolve it all the same")
    terminal.sendline("y")
    terminal.expect("Why can't it wait")
    terminal.sendline("The bank put it right")
    terminal.expect("What did you put right")
    terminal.sendline("")
    terminal.expect("What do customers need to do")
    terminal.sendline("clear your cache")
    terminal.expect("What should customers read")
    terminal.sendline("")
    assert "Committed: Resolved: Some card payments are failing" in written(terminal)
    text = desk.only(r".*-1440-resolved\.md")[1]
    assert "  cadence/monitor-before-resolve: The bank put it right\n" in text and text.endswith("\n\nClear your cache.\n")


def test_words_with_errors_are_asked_for_again(desk):
    terminal = desk.asked(
        "declare", "Messages arrive late", "--severity", "SEV3", "--component", "payouts", "-m", "Kafka is slow.", "--commit"
    )
    terminal.expect("plain/jargon")
    terminal.expect("It is not written yet. How do you say it without the errors")
    terminal.sendline("Messages arrive late.")
    terminal.sendline(".")
    assert "Committed: Investigating: Messages arrive late" in written(terminal)
    assert desk.only(r".*-investigating\.md")[1].endswith("---\nMessages arrive late.\n")


def test_a_second_incident_is_asked_about_and_several_are_chosen_from(desk):
    for name in ["Card payments fail", "Payouts are late"]:
        desk.run("declare", name, "--severity", "SEV3", "--component", "payouts")
    terminal = desk.asked("declare")
    terminal.expect("Is this something else")
    terminal.sendline("")
    assert "daymark update" in ended(terminal, 64)
    terminal = desk.asked("update", "-m", "Card payments fail for fewer customers.", now="2026-11-20T14:20Z")
    terminal.expect("Which one")
    terminal.sendline("card")
    written(terminal)
    assert desk.only(r"incidents/.*card-payments-fail/.*-1420-investigating\.md")


def test_leaving_early_writes_nothing(desk):
    before = desk.files()
    terminal = desk.asked("declare")
    terminal.expect("What do customers notice.*> ")
    terminal.sendeof()
    assert "nothing was written" in ended(terminal, 2)
    terminal = desk.asked("declare")
    terminal.expect("What do customers notice.*> ")
    terminal.sendintr()
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.signalstatus == 2 and desk.files() == before


def test_nobody_is_asked_in_ci(desk):
    terminal = desk.asked("declare", environment={"CI": "true"})
    assert "missing: a title" in ended(terminal, 64)


def test_the_editor_opens_and_what_it_leaves_is_judged(desk, tmp_path):
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\ngrep -q Kafka "$2" && sed -i "s/Kafka is slow/Messages arrive late/" "$2" || echo "Kafka is slow." >> "$2"\ntest "$1" = --wait\n')
    editor.chmod(0o755)
    terminal = desk.asked(
        "declare", "Messages arrive late", "--severity", "SEV3", "--component", "payouts", "-m", "Messages arrive late.", "--edit", "--commit",
        environment={"VISUAL": f"{editor} --wait", "EDITOR": "false"} | {name: os.environ.get(name, "") for name in ["PATH"]},
    )  # fmt: skip
    terminal.expect("plain/jargon")
    terminal.expect(r"Edit it again\? \[Y/n\]")
    terminal.sendline("y")
    assert "Committed: Investigating: Messages arrive late" in ended(terminal)
    assert desk.git("log", "-1", "--format=%b").strip() == "Messages arrive late.\nMessages arrive late."
    done = desk.run("update", "--edit", environment={"EDITOR": "false"}, code=2, now="2026-11-20T14:20Z")
    assert "the editor 'false' ended with 1; 'content/incidents/" in done.stderr and "can be edited by hand" in done.stderr


def with_editor(tmp_path, script):
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\n" + script)
    editor.chmod(0o755)
    return {"EDITOR": str(editor), "PATH": os.environ["PATH"]}


DRAFTED = ["-m", "Card payments fail for one in ten customers.", "--edit"]


@pytest.mark.parametrize("script, said", [
    ('rm "$1"', "left no file 'content/incidents/"), (': > "$1"', "empty; what it held before is there again"),
    ('printf "\\n \\t\\n" > "$1"', "empty; what it held before is there again"), ('rm "$1"; exit 3', "ended with 3 and left no file"),
    ('rm "$1"; kill -9 $$', "was ended by signal 9 and left no file"), (': > "$1"; kill -15 $$', "was ended by signal 15 and left 'content/incidents/"),
])  # fmt: skip
@pytest.mark.parametrize("commit", [[], ["--commit"]])
def test_what_an_editor_takes_away_is_put_back(desk, tmp_path, script, said, commit):
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments", "--commit")
    head = desk.git("rev-parse", "HEAD")
    done = desk.run("update", *DRAFTED, *commit, environment=with_editor(tmp_path, script), code=2, now="2026-11-20T14:20Z")
    assert said in done.stderr and "edit it by hand, or delete it if nobody is to read it" in done.stderr, done.stderr
    path, text = desk.only(r"incidents/.*-1420-investigating\.md")
    assert text.endswith("\n---\nCard payments fail for one in ten customers.\n") and text.startswith("---\nstatus: investigating\n")
    assert desk.git("rev-parse", "HEAD") == head and ("Not committed." in done.stderr) == bool(commit)
    if commit:
        line = done.stderr.split("then type:\n  ")[1].split("\n")[0]
        subprocess.run(line, shell=True, cwd=desk.folder, check=True, env=ENVIRONMENT, capture_output=True)
        assert desk.git("show", "--name-only", "--format=").split() == [f"content/{path}"] and desk.git("status", "--porcelain", "-uno") == ""


@pytest.mark.parametrize("script", [
    'rm "$1" && mkdir "$1"', 'rm "$1" && mkdir "$1" && echo a > "$1/b"', 'mv "$1" "$1.txt" && ln -s "$1.txt" "$1"', 'rm "$1" && mkfifo "$1"',
    'rm -r "$(dirname "$1")"',
])  # fmt: skip
def test_what_cannot_be_put_back_is_said(desk, tmp_path, script):
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments")
    done = desk.run("update", *DRAFTED, environment=with_editor(tmp_path, script), code=2, now="2026-11-20T14:20Z")
    assert "What it held before:\n\n---\nstatus: investigating\n" in done.stderr, done.stderr
    assert "\nCard payments fail for one in ten customers.\n" in done.stderr and "put what it held before there by hand" in done.stderr


def test_an_editor_that_declares_nothing_leaves_the_draft(desk, tmp_path):
    environment = with_editor(tmp_path, 'rm "$1"')
    line = ["declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments", "--edit"]
    done = desk.run(*line, environment=environment, code=2)
    assert "left no file" in done.stderr and desk.only(r"incidents/.*-investigating\.md")[1].startswith("---\nstatus: investigating\n")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:20Z")
    done = desk.run("resolve", "--customer-action", "nothing", "--edit", environment=environment, code=2, now="2026-11-20T14:52Z")
    assert "left no file" in done.stderr and "You do not need to do anything." in desk.only(r"incidents/.*-resolved\.md")[1]


def test_what_an_editor_spoils_is_a_finding_and_stays(desk, tmp_path):
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments")
    environment = with_editor(tmp_path, 'printf "caf\\351\\n" >> "$1"')
    done = desk.run("update", *DRAFTED, environment=environment, code=1, now="2026-11-20T14:20Z")
    assert "this byte is not UTF-8 text" in done.stderr
    (spoilt,) = desk.folder.glob("content/incidents/*/*-1420-investigating.md")
    assert spoilt.read_bytes().endswith(b"one in ten customers.\ncaf\xe9\n")


def test_an_editor_that_is_not_there_leaves_the_draft(desk):
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments")
    done = desk.run("update", *DRAFTED, environment={"EDITOR": "no-such-editor --wait"}, code=2, now="2026-11-20T14:20Z")
    assert "the editor 'no-such-editor --wait' was not found; 'content/incidents/" in done.stderr
    assert desk.only(r"incidents/.*-1420-investigating\.md")[1].endswith("one in ten customers.\n")


def test_init_asks_and_suggests(tmp_path):
    desk = new_desk(tmp_path)
    terminal = desk.asked("init", "second")
    terminal.expect(r"What is the page called\? \[Example Status\]")
    terminal.sendline("Harbour")
    terminal.expect("address")
    terminal.sendline("status.harbour.example/")
    terminal.expect(r"time zone .*\[UTC\]")
    terminal.sendline("Paris")
    terminal.expect("is not a time zone")
    terminal.sendline("Europe/Paris")
    terminal.expect("What do customers use")
    terminal.sendline("Website, Card payments")
    terminal.expect("What else")
    terminal.sendline("Payments: Refunds, Payouts")
    terminal.expect("What else")
    terminal.sendline("")
    assert "Payments\r\n    Refunds\r\n    Payouts" in written(terminal)
    site = (tmp_path / "second/site.yml").read_text()
    assert "name: Harbour\nurl: https://status.harbour.example\ntime-zone: Europe/Paris\n" in site
    assert "- id: card-payments\n  name: Card payments\n" in (tmp_path / "second/components.yml").read_text()
    desk.run("lint", "--content", "second")


def test_schedule_asks_until_it_can_read_the_answer(desk):
    terminal = desk.asked("schedule")
    terminal.expect("What is the work")
    terminal.sendline("Faster payouts")
    for wrong, said in [("9 o'clock", "2026-11-27 06:00, 'tomorrow 06:00'"), ("2026-11-02 09:00 UTC", "has passed")]:
        terminal.expect("When does it start")
        terminal.sendline(wrong)
        terminal.expect(said)
    terminal.sendline("2026-12-02 09:00")
    terminal.expect("How long does it take")
    terminal.sendline("2026-12-02 08:00")
    terminal.expect("is not after the start")
    terminal.sendline("10:30")
    terminal.expect("That is Wednesday 2 December 2026, from 09:00 GMT to 10:30 GMT")
    terminal.expect("What does it touch")
    terminal.sendline("2")
    terminal.expect("What will customers notice")
    terminal.sendline("")
    written(terminal)
    _, text = desk.only(r"maintenance/.*/maintenance\.yml")
    assert "ends: 2026-12-02 10:30 UTC" in text and "payouts: under-maintenance" in text


def test_a_time_still_to_come_is_asked_about(desk):
    """03:07: whoever types 04:00 may mean yesterday, or have mistyped."""
    line = ["declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments", "-m", "Some card payments fail."]
    question = r"04:00 is still to come; do you mean yesterday, 30 November\? \[y/N\]"
    terminal = desk.asked(*line, "--started", "04:00", now="2026-12-01T03:07Z")
    terminal.expect(question)
    terminal.sendline("")
    assert "--started: 04:00 is still to come: it is 03:07 GMT now" in ended(terminal, 64)
    assert not any(path.startswith("incidents/") for path in desk.files())
    terminal = desk.asked(*line, "--started", "04:00", now="2026-12-01T03:07Z")
    terminal.expect(question)
    terminal.sendline("y")
    assert "since 04:00 GMT on 30 November" in written(terminal)


def test_a_time_still_to_come_is_asked_for_again(desk):
    terminal = desk.asked("declare", "--severity", "SEV2", "--component", "card-payments", now="2026-12-01T03:07Z")
    terminal.expect("What do customers notice")
    terminal.sendline("Some card payments are failing")
    terminal.expect("Since when")
    terminal.sendline("04:00")
    terminal.expect("do you mean yesterday")
    terminal.sendline("n")
    terminal.expect("type a time that has passed")
    terminal.expect("Since when")
    terminal.sendline("02:50")
    terminal.expect("When did you first know")
    terminal.sendline("")
    terminal.expect("Who does what")
    terminal.sendline("")
    terminal.expect("What should customers read")
    terminal.sendline("")
    assert "since 02:50 GMT." in written(terminal)


def test_an_end_still_to_come_is_never_yesterdays(desk):
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments", "--started", "02:45", now="2026-12-01T02:50Z")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-12-01T05:10Z")
    terminal = desk.asked("resolve", now="2026-12-01T05:50Z")
    terminal.expect("When did customers stop feeling it")
    terminal.sendline("06:30")
    terminal.expect("06:30 is still to come: it is 05:50 GMT now, and yesterday's is before the start, 02:45 GMT")
    terminal.expect("When did customers stop feeling it")
    terminal.sendline("05:05")
    terminal.expect("What did you put right")
    terminal.sendline("")
    terminal.expect("What do customers need to do")
    terminal.sendline("")
    terminal.expect("What should customers read")
    terminal.sendline("")
    assert "Customers felt it for 2 hours 20 minutes, from 02:45 GMT to 05:05 GMT." in written(terminal)


def declared(desk, *answers, now=None):
    """A declaration that was asked for all, up to what is shown before it is written."""
    terminal = desk.asked("declare", "--role", "commander=ana", "--role", "technical=chi", now=now)
    for question, answer in [("What do customers notice", "Some card payments are failing"), ("How bad is it", ""), ("Since when", "14:02"),
                             ("What is affected", "card"), ("How is Card payments", ""), ("When did you first know", ""), *answers]:  # fmt: skip
        terminal.expect(question)
        terminal.expect("> ")
        terminal.sendline(answer)
    return terminal


READ = ("What should customers read", "")


def test_arrow_keys_edit_the_line(desk):
    terminal = desk.asked("declare", "--severity", "SEV2", "--component", "card-payments", "-m", "Some card payments fail.")
    terminal.expect("What do customers notice")
    # Left four times, Delete four times, then the word and back to the start.
    terminal.send("ome card payments fial" + "\x1b[D" * 4 + "\x1b[3~" * 4 + "fail\x1b[HS\x1b[F\r")
    terminal.expect("Since when")
    terminal.sendline("")
    terminal.expect("When did you first know")
    terminal.sendline("")
    terminal.expect("Who does what")
    terminal.sendline("")
    written(terminal)
    assert "title: Some card payments fail\n" in desk.only(r"incidents/.*/incident\.yml")[1]


@pytest.mark.parametrize("key", ["\x1b[A", "\x1bOA"])
def test_up_brings_back_what_was_typed(desk, key):
    terminal = desk.asked("declare", "--severity", "SEV2", "--component", "card-payments", "-m", "Some card payments fail.")
    terminal.expect("What do customers notice")
    terminal.sendline("Some card payments are failing")
    terminal.expect("Since when")
    terminal.sendline("two o'clock")
    terminal.expect("Since when")
    terminal.send(key + "\x15" + key + key + "\x15" + "14:02\r")
    terminal.expect("When did you first know")
    terminal.sendline("")
    terminal.expect("Who does what")
    terminal.sendline("")
    written(terminal)
    assert "started: 2026-11-20 14:02 UTC\n" in desk.only(r"incidents/.*/incident\.yml")[1]


def test_what_is_pasted_stays_in_its_answer(desk):
    """A line end, curly quotes, a tab, a space that does not break, and what a terminal would obey."""
    terminal = desk.asked("declare", "--severity", "SEV2", "--component", "card-payments")
    terminal.expect("What do customers notice")
    terminal.send("\x1b[200~Customers can\u2019t print\r\n\u201clabels\u201d\t\u2013 at\u00a0all\x07\r\x1b[201~\r")
    terminal.expect("Since when")
    terminal.sendline("")
    terminal.expect("When did you first know")
    terminal.sendline("")
    terminal.expect("Who does what")
    terminal.sendline("")
    terminal.expect("What should customers read")
    terminal.send("\x1b[200~Customers can\u2019t print labels.\rThat goes for all kinds.\n\nWe do not know why yet.\x1b[201~\r")
    terminal.sendline(".")
    written(terminal)
    assert "title: Customers can\u2019t print \u201clabels\u201d \u2013 at all\n" in desk.only(r"incidents/.*/incident\.yml")[1]
    text = desk.only(r"incidents/.*-investigating\.md")[1]
    assert text.endswith("---\nCustomers can\u2019t print labels.\nThat goes for all kinds.\n\nWe do not know why yet.\n")


def test_back_asks_the_question_before_and_keeps_the_rest(desk):
    terminal = declared(desk, ("What should customers read", "back"), ("When did you first know", "back"), ("How is Card payments.*\n.*\n.*\n.*\n.*\\[2\\]", "back"), ("What is affected", "pay"))
    terminal.expect("'pay' fits 'Card payments' and 'Payouts'")
    terminal.expect("One or more numbers")
    terminal.sendline("payouts")
    terminal.expect("How is Payouts")
    terminal.sendline("")
    terminal.expect("When did you first know")
    terminal.sendline("")
    terminal.expect("What should customers read")
    terminal.sendline("")
    assert "Affected: Payouts (partial outage)" in written(terminal)
    assert "components:\n  payouts: partial-outage\n---" in desk.only(r"incidents/.*-investigating\.md")[1]


def test_back_at_the_first_question_says_so(desk):
    terminal = desk.asked("declare")
    terminal.expect("What do customers notice")
    terminal.sendline("back")
    terminal.expect("This is the first question")
    terminal.expect("What do customers notice")
    terminal.sendline("Some card payments are failing")
    terminal.expect("How bad is it")


def test_what_customers_will_read_is_shown_and_can_be_changed(desk):
    terminal = declared(desk, READ)
    terminal.expect("This is what customers will read")
    terminal.expect("Some card payments are failing\r\n  Investigating · High impact\r\n  Since 14:02 GMT, for 6 minutes so far")
    terminal.expect("Affected: Card payments \\(partial outage\\)")
    terminal.expect("  \\| Some customers cannot use Card payments. This began at 14:02 GMT.")
    terminal.expect("Next update by 14:38 GMT")
    terminal.expect("Write it")
    terminal.sendline("edit")
    terminal.expect("Which answer do you want to change")
    terminal.expect("3  Since when\\? *2026-11-20 14:02")
    terminal.sendline("3")
    terminal.expect(r"Since when.*\[2026-11-20 14:02\]")
    terminal.sendline("13:55")
    assert "This began at 13:55 GMT" in written(terminal)
    assert "started: 2026-11-20 13:55 UTC\n" in desk.only(r"incidents/.*/incident\.yml")[1]


def test_what_is_not_wanted_is_not_written_and_can_be_taken_up_again(desk):
    before = desk.files()
    terminal = declared(desk, READ, ("Write it", "n"))
    assert "Nothing was written" in ended(terminal, 64) and desk.files() == before
    terminal = desk.asked("declare", "--role", "commander=ana", "--role", "technical=chi", now="2026-11-20T14:10Z")
    terminal.expect("At 14:08 GMT you typed this, and nothing was written")
    terminal.expect("Take it up again")
    terminal.sendline("")
    assert "This began at 14:02 GMT" in written(terminal)


def test_ctrl_c_loses_nothing_that_was_answered(desk):
    terminal = declared(desk)
    terminal.expect("What should customers read")
    terminal.sendintr()
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.signalstatus == 2 and terminal.before.endswith("\x1b[?2004l\r\n")
    line = ["declare", "--role", "commander=ana", "--role", "technical=chi"]
    terminal = desk.asked(*line, now="2026-11-20T14:10Z")
    terminal.expect("  \\| Some card payments are failing")
    terminal.expect("Take it up again")
    terminal.sendline("y")
    terminal.expect("What should customers read")
    terminal.sendline("")
    written(terminal)
    assert "started: 2026-11-20 14:02 UTC\n" in desk.only(r"incidents/.*/incident\.yml")[1]
    # What is written is no longer offered, and neither is what another command asked.
    terminal = desk.asked(*line, now="2026-11-20T14:11Z")
    terminal.expect("is open already")


@pytest.mark.parametrize("later, answer", [("2026-11-21T14:09Z", None), ("2026-11-20T14:07Z", None), ("2026-11-20T14:10Z", "n")])
def test_answers_are_offered_for_a_day_and_only_once(desk, later, answer):
    terminal = declared(desk)
    terminal.expect("What should customers read")
    terminal.sendintr()
    terminal.expect(pexpect.EOF)
    line = ["declare", "--role", "commander=ana", "--role", "technical=chi"]
    terminal = desk.asked(*line, now=later)
    if answer:
        terminal.expect("Take it up again")
        terminal.sendline(answer)
    terminal.expect("What do customers notice")
    terminal.sendintr()
    terminal.expect(pexpect.EOF)
    assert "Take it up again" not in terminal.before


@pytest.mark.parametrize("damage", [b"", b"x", None])
def test_damaged_answers_are_as_good_as_none(desk, damage):
    terminal = declared(desk)
    terminal.expect("What should customers read")
    terminal.sendintr()
    terminal.expect(pexpect.EOF)
    (kept,) = desk.folder.parent.glob(f"{desk.folder.name}.state/daymark/*")
    assert kept.stat().st_mode & 0o777 == 0o600
    data = kept.read_bytes()
    kept.write_bytes(data[:-3] + b"abc" if damage is None else damage)
    terminal = desk.asked("declare", "--role", "commander=ana", "--role", "technical=chi", now="2026-11-20T14:10Z")
    terminal.expect("What do customers notice")
    assert "Take it up" not in terminal.before


def test_findings_come_at_the_prompt_that_took_the_words(desk):
    terminal = desk.asked("declare", "--severity", "SEV2", "--component", "card-payments")
    terminal.expect("What do customers notice")
    terminal.sendline("Kafka is broken")
    terminal.expect("plain/jargon")
    terminal.expect("Please type it again")
    terminal.sendline("The card payments backlog")
    terminal.expect("title/customer-facing")
    terminal.expect(r"Type it again, or press Enter to keep it. \[The card payments backlog\]")
    terminal.sendline("")
    terminal.expect("Since when")
    terminal.sendline("")
    terminal.expect("When did you first know")
    terminal.sendline("")
    terminal.expect("Who does what")
    terminal.sendline("")
    terminal.expect("What should customers read")
    terminal.sendline("Some card payments are failing" + " and some others are failing too" * 5 + ".")
    terminal.sendline(".")
    terminal.expect("plain/long-sentence")
    terminal.expect("Do you want to say it in other words")
    terminal.sendline("Some card payments are failing. We do not know why yet.")
    terminal.sendline(".")
    assert written(terminal).count("title/customer-facing") == 1


def test_a_terminal_that_shows_only_text_is_asked_too(desk):
    terminal = desk.asked("declare", "--severity", "SEV2", "--component", "card-payments", "--started", "14:02", environment={"TERM": "dumb"})
    terminal.expect("What do customers notice")
    terminal.sendline("Some card payments are failing")
    terminal.expect("When did you first know")
    terminal.sendline("")
    terminal.expect("Who does what")
    terminal.sendline("")
    terminal.expect("What should customers read")
    terminal.sendline("")
    assert "\x1b" not in written(terminal)


def answered(terminal, *steps):
    for question, answer in steps:
        terminal.expect(question)
        terminal.expect("> ")
        terminal.sendline(answer)
    return terminal


def test_a_notice_is_shown_before_it_is_written(desk):
    terminal = answered(
        desk.asked("notice"), ("What is it about", "New support hours"), ("Until when", ""), ("What should customers know", "We answer from 8 to 20 on weekdays.")
    )
    terminal.expect(r"New support hours\r\n  14:08 GMT to 27 November 2026, 14:08 GMT\r\n\r\n  \| We answer from 8 to 20 on weekdays\.")
    assert "nothing to report" in written(terminal)


def test_work_that_repeats_shows_its_next_time(desk):
    terminal = answered(
        desk.asked("schedule", "--repeat", "weekly"), ("What is the work", "Faster payouts"), ("When does it start", "Sunday 6:00"),
        ("How long does it take", "2h"), ("What does it touch", "payouts"), ("What will customers notice", ""),
    )  # fmt: skip
    terminal.expect("Faster payouts\r\n  Scheduled\r\n  22 November 2026, 06:00 GMT to 08:00 GMT")
    written(terminal)


def test_what_stays_internal_is_not_called_the_customers(desk):
    terminal = answered(
        desk.asked("declare", "--internal"), ("What do customers notice", "The report server is slow"), ("How bad is it", "SEV3"), ("Since when", ""),
        ("When did you first know", ""), ("What should customers read", "Kafka lags behind.\r."),
    )  # fmt: skip
    terminal.expect(r"This stays internal:\r\n\r\n  \| Kafka lags behind\.")
    assert "customers will read" not in terminal.before and "It is internal: nothing of it is published" in written(terminal)


def test_a_changed_list_of_components_says_what_changes(desk):
    terminal = answered(desk.asked("component", "rename", "payouts"), ("What do customers call it", "Payouts to banks"))
    terminal.expect("This changes components.yml: .*Payouts to banks")
    written(terminal)


DECLARED = ["declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments", "--started", "14:02"]


def interrupted(terminal):
    terminal.sendintr()
    terminal.expect(pexpect.EOF)
    terminal.close()


def test_what_was_typed_of_a_text_is_kept_too(desk):
    desk.run(*DECLARED)
    terminal = answered(desk.asked("update", now="2026-11-20T14:20Z"), ("Where does it stand", ""), ("Is it still so", ""))
    terminal.expect("What should customers read")
    terminal.sendline("About one in five card payments fails.")
    terminal.expect("card payments fails")
    terminal.sendline("Payouts work.")
    terminal.expect("Payouts work")
    terminal.send("Half a li")
    terminal.expect("Half a li")
    interrupted(terminal)
    terminal = answered(desk.asked("update", now="2026-11-20T14:21Z"), ("Take it up again", ""))
    terminal.expect("What should customers read.*About one in five card payments fails.\r\n  \\| Payouts work.")
    terminal.sendline("")
    written(terminal)
    assert desk.only(r".*-1421-investigating\.md")[1].endswith("---\nAbout one in five card payments fails.\nPayouts work.\n")


def test_kept_answers_are_never_used_for_another_incident(desk):
    desk.run(*DECLARED)
    text = "About one in five card payments fails."
    terminal = answered(desk.asked("update", now="2026-11-20T14:20Z"), ("Where does it stand", "identified"), ("Is it still so", ""), ("What should customers read", text + "\r."))
    terminal.expect("Write it")
    interrupted(terminal)
    desk.run("resolve", "--early", "It is a test", "--customer-action", "nothing", now="2026-11-20T14:22Z")
    desk.run("declare", "Payouts arrive late", "--severity", "SEV3", "--component", "payouts", now="2026-11-20T14:23Z")
    terminal = desk.asked("update", now="2026-11-20T14:25Z")
    terminal.expect("you typed this about '2026-11-20-some-card-payments-are-failing'")
    answered(terminal, ("Take it up again", "y"), ("is not used here.*Where does it stand", ""), (r"Is it still so: Payouts", ""), ("What should customers read", ""))
    assert text not in written(terminal) and not any(text in file for file in desk.files().values())


def test_what_somebody_else_wrote_while_answers_were_typed_is_not_written_over(desk):
    desk.run(*DECLARED)
    terminal = answered(desk.asked("update", now="2026-11-20T14:20Z"), ("Where does it stand", ""), ("Is it still so", ""), ("What should customers read", ""))
    terminal.expect("Write it")
    desk.run("resolve", "--early", "It is a test", "--customer-action", "nothing", now="2026-11-20T14:20Z")
    before = desk.files()
    terminal.sendline("y")
    assert "has changed while you typed; read it" in ended(terminal, 64) and desk.files() == before
    desk.run("lint", now="2026-11-20T14:21Z")


def test_a_fix_that_did_not_hold_asks_what_fails_again(desk):
    desk.run(*DECLARED)
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:20Z")
    terminal = answered(desk.asked("update", now="2026-11-20T14:25Z"), ("Where does it stand", "identified"), ("What does not work again", "card"), ("How is Card payments", "major"))
    terminal.expect("What should customers read")
    terminal.expect("What we put right earlier did not hold")
    terminal.sendline("Nobody can pay by card again.\r.")
    shown = written(terminal)
    assert "did not hold" not in shown and "card-payments: major-outage" in desk.only(r".*-1425-identified\.md")[1]


def test_a_text_that_does_not_end_says_how_it_ends(desk):
    desk.run(*DECLARED)
    terminal = answered(desk.asked("update", now="2026-11-20T14:20Z"), ("Where does it stand", ""), ("Is it still so", ""), ("What should customers read", "Some card payments still fail."))
    terminal.send("\r\r")
    terminal.expect("End the text with a line that has only a full stop")
    terminal.sendline(".")
    written(terminal)
