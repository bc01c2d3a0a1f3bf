"""Told afterwards: an incident that was over before anybody was told, in one command."""

import json

import pytest

from support.desk import new_desk

NOW = "2026-12-10T10:00Z"
DECLARE = ("declare", "Receipts arrived late", "--severity", "SEV3", "--component", "payouts=partial")
WHEN = ("--started", "yesterday 14:00", "--ended", "yesterday 15:30")


@pytest.fixture
def desk(tmp_path):
    return new_desk(tmp_path, repository=False)


def test_one_update_tells_all_of_it(desk):
    done = desk.run(*DECLARE, *WHEN, "--fixed", "we replaced a disk", "--customer-action", "nothing", now=NOW)
    assert desk.only(r"incidents/.*/incident\.yml")[1] == (
        "title: Receipts arrived late\nseverity: SEV3\nstarted: 2026-12-09 14:00 UTC\nended: 2026-12-09 15:30 UTC\n"
    )
    path, text = desk.only(r"incidents/.*\.md")
    assert path.endswith("/2026-12-10-1000-resolved.md")
    assert text == (
        "---\nstatus: resolved\nat: 2026-12-10 10:00 UTC\ncomponents:\n  payouts: partial-outage\n---\n"
        "Some customers could not use Payouts. It lasted 1 hour 30 minutes, from 14:00 GMT to 15:30 GMT on 9 December.\n\n"
        "We replaced a disk.\n\nYou do not need to do anything.\n"
    )  # fmt: skip
    assert "afterwards. Customers felt it for 1 hour 30 minutes, from 14:00 GMT to 15:30 GMT on 9 December" in done.stderr
    assert "nothing to report" in done.stdout + done.stderr
    assert "nothing to report" in desk.run("lint", now=NOW).stderr


def test_the_page_has_the_trouble_where_it_was_and_says_when_it_told(desk):
    desk.run(*DECLARE, *WHEN, "-m", "Some receipts arrived late on 9 December. We replaced a disk. You do not need to do anything.", now=NOW)
    desk.run("build", "--out", "public", now=NOW)
    ours = json.loads((desk.folder / "public/api/daymark/v1/status.json").read_text())
    incident = ours["incidents"][0]
    assert (incident["started_at"], incident["ended_at"], incident["felt_seconds"]) == ("2026-12-09T14:00:00Z", "2026-12-09T15:30:00Z", 5400)
    assert incident["updates"][0]["at"] == incident["resolved_at"] == "2026-12-10T10:00:00Z" and incident["impact"] == "major"
    days = {day["date"]: day for one in ours["components"] if one["id"] == "payouts" for day in one["days"]}
    assert days["2026-12-09"]["seconds"] == [{"status": "partial_outage", "seconds": 5400}] and days["2026-12-10"]["seconds"] == []
    assert ours["status"]["impact"] == "none"
    page = next((desk.folder / "public/incidents").glob("*/index.html")).read_text()
    assert "10 December 2026" in page and "9 December 2026" in page


def test_several_components_and_what_was_known(desk):
    desk.run("declare", "Some orders failed", "--severity", "SEV2", "--component", "payouts=degraded", "--component", "card=major", *WHEN, "--cause", "disk",
             "--role", "commander=ana", "--role", "technical=ben", "--detected", "yesterday 16:00", "--customer-action", "Please order again.", now=NOW)  # fmt: skip
    text = desk.only(r"incidents/.*\.md")[1]
    assert "Customers could not use Card payments" in text and "Payouts slower" in text
    assert "warning" not in desk.run("lint", now=NOW).stdout


def test_whoever_knew_while_it_went_on_is_asked_why_nobody_was_told(desk):
    desk.run(*DECLARE, *WHEN, "--detected", "yesterday 14:10", "--customer-action", "nothing", now=NOW)
    assert "cadence/first-update" in desk.run("lint", now=NOW).stdout


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("--started", "yesterday 14:00", "--ended", "yesterday 13:00", "--customer-action", "nothing"), "--ended: "),
        (("--started", "yesterday 14:00", "--ended", "23:00", "--customer-action", "nothing"), "--ended: "),
        ((*WHEN,), "--customer-action"),
        ((*WHEN, "--next", "30m", "--customer-action", "nothing"), "--ended says that it is over, so there is no --next"),
        ((*WHEN, "--status", "monitoring", "--customer-action", "nothing"), "there is no other --status"),
        (("--customer-action", "nothing"), "--customer-action is for what is over: say with --ended when it was"),
    ],
)
def test_what_is_refused_writes_nothing(desk, line, said):
    before = desk.files()
    assert said in desk.run(*DECLARE, *line, now=NOW, code=64).stderr
    assert desk.files() == before


@pytest.mark.parametrize("status", ["investigating", "monitoring"])
def test_what_is_open_and_was_over_before_its_first_update_needs_no_watch(desk, status):
    desk.run(*DECLARE, "--started", "2026-12-08 14:00", "--status", status, "-m", "Some receipts arrived late on 8 December.", now=NOW)
    desk.run("resolve", "--ended", "2026-12-08 15:30", "--fixed", "We put it right", "--customer-action", "nothing", now="2026-12-10T10:05Z")
    desk.run("build", "--out", "public", now="2026-12-10T10:05Z")
    assert "monitor-before-resolve" not in desk.run("lint", now="2026-12-10T10:05Z").stdout


def test_a_person_is_asked_for_the_last_words(desk):
    terminal = desk.asked(*DECLARE, *WHEN, now=NOW)
    terminal.expect("What did you put right")
    terminal.sendline("We replaced a disk")
    terminal.expect("What do customers need to do")
    terminal.sendline("")
    terminal.expect("What should customers read")
    terminal.sendline("")
    terminal.expect("Write it")
    terminal.sendline("")
    terminal.expect("afterwards")
    terminal.wait()
    assert "We replaced a disk." in desk.only(r"incidents/.*\.md")[1]
