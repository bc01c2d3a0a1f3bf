"""The life of planned work by command: planned, moved, made longer, begun, done or called off, and what readers see of each."""

import json

import icalendar
import pexpect
import pytest

from support import sites
from support.desk import new_desk

FOLDER = "maintenance/2026-12-06-faster-card-payments"
PLAN = ["schedule", "Faster card payments", "--starts", "Sunday 06:00", "--ends", "08:00", "--component", "card-payments"]


@pytest.fixture
def desk(tmp_path):
    """A page in Berlin, where work is planned for Sunday from six to eight."""
    desk = new_desk(tmp_path)
    settings = tmp_path / "content/site.yml"
    settings.write_text(settings.read_text().replace("Europe/London", "Europe/Berlin"))
    desk.git("commit", "-qam", "Move to Berlin")
    done = desk.run(*PLAN, "--commit", now="2026-12-01T10:00Z")
    assert "Announced 'Faster card payments' for Sunday 6 December 2026, from 06:00 CET to 08:00 CET." in done.stderr
    return desk


def lints_clean(desk, now):
    done = desk.run("lint", "--strict", now=now)
    assert done.stderr.startswith("nothing to report in "), done.stderr


class Told:
    """What each kind of reader is told."""

    def __init__(self, desk, folder, now):
        site = sites.built(desk.folder / "content", folder, now)
        self.page = sites.text(site.tree(f"{FOLDER}/index.html"))
        self.index = sites.text(site.tree("index.html"))
        self.entries = [(one["tags"][0], one["content_html"]) for one in json.loads(site.files["feed.json"])["items"]]
        [self.work] = json.loads(site.files["api/v2/scheduled-maintenances.json"])["scheduled_maintenances"]
        [self.event] = icalendar.Calendar.from_ical(site.files["maintenance.ics"]).walk("VEVENT")

    def window(self):
        return [self.work["scheduled_for"][:16], self.work["scheduled_until"][:16]]

    def calendar(self):
        return [self.event.decoded(name).strftime("%Y-%m-%dT%H:%M") for name in ("DTSTART", "DTEND")]


def test_moved_work_is_told_once_and_everywhere(desk, tmp_path):
    before = Told(desk, tmp_path / "before", "2026-12-02T09:00Z")
    main = desk.folder / "content" / FOLDER / "maintenance.yml"
    main.write_text("# Agreed with the bank.\n" + main.read_text())
    desk.git("commit", "-qam", "Say with whom")
    done = desk.run("maintenance", "move", "--starts", "Monday 06:00", "--commit", now="2026-12-02T10:00Z")
    assert "'Faster card payments' is now planned for Monday 7 December 2026, from 06:00 CET to 08:00 CET." in done.stderr
    text = main.read_text()
    assert text.startswith("# Agreed with the bank.\ntitle: ") and "starts: 2026-12-07 05:00 UTC\nends: 2026-12-07 07:00 UTC\n" in text
    assert text.endswith("moved:\n  - {at: 2026-12-02 10:00 UTC, starts: 2026-12-06 05:00 UTC, ends: 2026-12-06 07:00 UTC}\n")
    assert desk.git("log", "-1", "--format=%s") == "Moved: Faster card payments\n" and desk.git("status", "--porcelain", "content") == ""
    lints_clean(desk, "2026-12-02T10:05Z")
    after = Told(desk, tmp_path / "after", "2026-12-02T10:05Z")
    words = "This work is now planned for Monday 7 December 2026, from 06:00 CET to 08:00 CET. It was planned for Sunday 6 December 2026, from 06:00 CET to 08:00 CET."
    assert words in after.page and "Before it was moved" in after.page
    assert len(after.entries) == len(before.entries) + 1 and sum(words in html for _, html in after.entries) == 1
    assert after.window() == after.calendar() == ["2026-12-07T05:00", "2026-12-07T07:00"]
    assert after.event["SEQUENCE"] > before.event["SEQUENCE"] and after.event["UID"] == before.event["UID"]


def test_moved_twice_and_called_off(desk, tmp_path):
    desk.run("maintenance", "move", "faster", "--starts", "2026-12-13 06:00", "--ends", "90m", "--commit", now="2026-12-02T10:00Z")
    desk.run("maintenance", "move", "faster", "--starts", "2026-12-14 05:00 UTC", "-m", "You can pay by card on Sunday. The work is on Monday.", "--commit", now="2026-12-02T10:00Z")
    files = desk.files()
    assert files[f"{FOLDER}/maintenance.yml"].count("{at: ") == 2 and f"{FOLDER}/2026-12-02-1000-scheduled-2.md" in files
    lints_clean(desk, "2026-12-02T10:05Z")
    desk.run("maintenance", "cancel", "--commit", now="2026-12-03T10:00Z")
    lints_clean(desk, "2026-12-03T10:05Z")
    told = Told(desk, tmp_path / "site", "2026-12-03T10:05Z")
    assert told.event["STATUS"] == "CANCELLED" and "called off" in told.page and told.entries[0][0] == "completed"
    refused = desk.run("maintenance", "move", "faster", "--starts", "2026-12-20 06:00", now="2026-12-03T10:10Z", code=64)
    assert "the work was called off already; plan new work with 'daymark schedule'" in refused.stderr


def test_the_work_takes_longer(desk, tmp_path):
    desk.run("maintenance", "start", "--commit", now="2026-12-06T05:01Z")
    done = desk.run("maintenance", "extend", "--until", "08:30", "--commit", now="2026-12-06T06:50Z")
    assert "is now planned for Sunday 6 December 2026, from 06:00 CET to 08:30 CET." in done.stderr
    lints_clean(desk, "2026-12-06T07:20Z")
    told = Told(desk, tmp_path / "longer", "2026-12-06T07:20Z")
    assert "The work takes longer than planned. It is now planned to end at 08:30 CET, not at 08:00 CET." in told.page
    assert told.calendar() == ["2026-12-06T05:00", "2026-12-06T07:30"] and told.work["status"] == "in_progress"
    assert [status for status, _ in told.entries] == ["in_progress", "in_progress", "in_progress", "scheduled"]
    desk.run("maintenance", "extend", "--by", "30m", "--commit", now="2026-12-06T07:40Z")
    lints_clean(desk, "2026-12-06T07:55Z")
    desk.run("maintenance", "complete", "--commit", now="2026-12-06T07:56Z")
    lints_clean(desk, "2026-12-06T07:57Z")
    told = Told(desk, tmp_path / "done", "2026-12-06T07:57Z")
    assert told.work["status"] == "completed" and "You can use Card payments as usual again." in told.page
    assert told.calendar() == ["2026-12-06T05:00", "2026-12-06T07:56"]


def test_a_window_that_the_clock_closed_is_opened_again(desk, tmp_path):
    """Nobody wrote that it began, and it takes longer."""
    desk.run("maintenance", "extend", "--by", "45m", "--commit", now="2026-12-06T07:10Z")
    lints_clean(desk, "2026-12-06T07:12Z")
    told = Told(desk, tmp_path / "site", "2026-12-06T07:12Z")
    assert told.work["status"] == "in_progress" and told.window()[1] == "2026-12-06T07:45"


def test_work_that_is_stopped_says_so(desk, tmp_path):
    desk.run("maintenance", "start", "--commit", now="2026-12-06T05:00Z")
    desk.run("maintenance", "cancel", "--commit", now="2026-12-06T05:40Z")
    lints_clean(desk, "2026-12-06T05:41Z")
    told = Told(desk, tmp_path / "site", "2026-12-06T05:41Z")
    assert "We have ended this work early, before all of it was done." in told.page and "You can use Card payments as usual again." in told.page
    assert told.work["status"] == "completed" and told.event["STATUS"] == "CONFIRMED"
    assert told.calendar() == ["2026-12-06T05:00", "2026-12-06T05:40"]


@pytest.mark.parametrize(
    "line, message",
    [
        (["move", "--starts", "today 06:00"], "--starts: today 06:00 has passed; customers are told before the work begins"),
        (["move", "--starts", "Sunday 06:00"], "that is its window already: Sunday 6 December 2026, from 06:00 CET to 08:00 CET"),
        (["move", "--starts", "2027-03-28 02:30"], "--starts: there is no 02:30 on 28 March 2027 in Europe/Berlin"),
        (["move", "--starts", "Sunday 06:00", "--ends", "2026-12-06 05:00"], "--ends: 2026-12-06 05:00 is not after the start"),
        (["move"], "missing: --starts, such as \"2026-12-09 06:00\"; on a terminal you are asked"),
        (["extend"], "missing: --by 30m, or --until with the new end; on a terminal you are asked"),
        (["extend", "--by", "soon"], "--by: 'soon' is not a duration that can be read"),
        (["extend", "--by", "30m", "--until", "09:00"], "--by and --until both say when it ends; leave one out"),
        (["start"], "no planned work is about to begin; name one, or give it a new start with 'daymark maintenance move'"),
        (["start", "faster"], "to begin earlier, give it a new start with 'daymark maintenance move 2026-12-06-faster-card-payments'"),
        (["complete"], "no planned work is under way; name one"),
        (["cancel", "slower"], "there is no planned work 'slower'"),
    ],
)  # fmt: skip
def test_what_is_refused(desk, line, message):
    before = desk.files()
    done = desk.run("maintenance", *line, now="2026-12-02T10:00Z", code=64)
    assert message in done.stderr and desk.files() == before


def test_a_window_in_another_shape_is_left_to_its_author(desk):
    main = desk.folder / "content" / FOLDER / "maintenance.yml"
    main.write_text("{title: Cards wait, starts: 2026-12-06 05:00 UTC, ends: 2026-12-06 07:00 UTC, impact: Card payments are off.}\n")
    before = desk.files()
    done = desk.run("maintenance", "move", "--starts", "Monday 06:00", now="2026-12-02T10:00Z", code=64)
    assert "write by hand 'starts: 2026-12-07 05:00 UTC', 'ends: 2026-12-07 07:00 UTC', and '{at: 2026-12-02 10:00 UTC, starts:" in done.stderr
    assert desk.files() == before


def test_several_have_to_be_told_apart(desk):
    desk.run("schedule", "Slower refunds", "--starts", "2026-12-06 07:00", "--ends", "2h", "--component", "payouts", now="2026-12-01T10:00Z")
    done = desk.run("maintenance", "complete", now="2026-12-06T06:30Z", code=64)
    assert "2 are under way: '2026-12-06-faster-card-payments', '2026-12-06-slower-refunds'; name one" in done.stderr
    desk.run("maintenance", "complete", "refunds", now="2026-12-06T06:30Z")


def test_move_asks_for_what_is_left_out(desk):
    terminal = desk.asked("maintenance", "move", now="2026-12-02T10:00Z")
    terminal.expect("When does it start now\\? On the page's clock, such as 2026-12-09 06:00")
    terminal.sendline("never")
    terminal.expect("is not a time that can be read")
    terminal.sendline("Sunday 7:00")
    terminal.expect("How long does it take")
    terminal.sendline("")
    terminal.expect("That is Sunday 6 December 2026, from 07:00 CET to 09:00 CET")
    terminal.expect("What should customers read")
    terminal.sendline("")
    terminal.expect("Write it")
    terminal.sendline("")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 0, terminal.before
    assert "starts: 2026-12-06 06:00 UTC\nends: 2026-12-06 08:00 UTC\n" in desk.files()[f"{FOLDER}/maintenance.yml"]
