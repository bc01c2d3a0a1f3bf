"""What is told late, after a change by hand, or with a state that was lost: what is so by then, once, and to whom it belongs."""

import json
import re

import pytest

from support.notifying import CHANNEL, ChangingPage, receiving
from support.program import run

WORK = {"of": "maintenance", "slug": "faster", "more": ""}
SEVERE = CHANNEL + "    severities: [SEV1, SEV2]\n"


@pytest.fixture
def page(tmp_path):
    return ChangingPage(tmp_path)


def at(clock, day=20):
    return f"2026-11-{day}T{clock}Z"


def sent(page, *arguments, code=0):
    """What arrives in one run with a state file."""
    with receiving() as chat:
        done = page.notify(*arguments, "--state", "state", "--format", "json", environment={"OPS": chat.url})
    assert done.returncode == code, done.stdout + done.stderr
    told = [one["kind"] for one in json.loads(done.stdout)["told"]]
    assert len(chat.taken) == len(told)
    return told


def downgraded(page):
    page.publish(at("14:00"))
    page.incident()
    page.update("2026-11-20 14:08", "investigating", "Some card payments are failing.")
    page.publish(at("14:10"))
    page.incident(severity="SEV3")
    page.update("2026-11-20 14:20", "identified", "It is less than we thought.")
    page.publish(at("14:21"))
    page.update("2026-11-20 14:40", "resolved", "All card payments work again.", more="components: {cards: operational}")
    page.publish(at("14:41"))


def test_who_was_told_of_an_incident_hears_of_it_to_its_end(tmp_path):
    page = ChangingPage(tmp_path, SEVERE)
    downgraded(page)
    by_state = [sent(page, "--from", "site-0", "--to", "site-1", "--now", at("14:10"))]
    by_state += [sent(page, "--to", f"site-{number}", "--now", now) for number, now in [(2, at("14:21")), (3, at("14:41"))]]
    assert by_state == [["incident"], ["update"], ["resolved"]]
    assert page.kinds("site-1", "site-2", at("14:21")) == ["update"]
    # Who looks at the old state alone sees whom that was for.
    assert page.kinds("site-1", "site-3", at("14:41")) == ["update", "resolved"]
    assert page.kinds("site-2", "site-3", at("14:41")) == []


def test_who_was_never_told_of_an_incident_hears_nothing_of_it(tmp_path):
    page = ChangingPage(tmp_path, SEVERE)
    page.publish(at("14:00"))
    page.incident(severity="SEV3")
    page.update("2026-11-20 14:08", "investigating", "Some card payments are failing.")
    page.publish(at("14:10"))
    page.update("2026-11-20 14:40", "resolved", "All card payments work again.", more="components: {cards: operational}")
    page.publish(at("14:41"))
    assert sent(page, "--from", "site-0", "--to", "site-1", "--now", at("14:10")) == []
    assert sent(page, "--to", "site-2", "--now", at("14:41")) == []


def test_a_state_file_that_was_cut_off_counts_as_lost_and_says_so(page):
    page.work("2026-11-22 15:00", "2026-11-22 16:00", announced="2026-11-16 09:00")
    for hour in range(9, 14):
        page.incident(f"slow-{hour}", "Payouts were late", "SEV3", f"2026-11-20 {hour:02}:00")
        page.update(f"2026-11-20 {hour:02}:05", "resolved", "Payouts were late.", f"slow-{hour}", more="components: {payouts: degraded-performance}")
    site = page.publish(at("15:30"))
    assert sent(page, "--from", site, "--to", site, "--now", at("15:30")) == []
    state = page.folder / "state"
    whole = state.read_bytes()
    for length in [5, 17, 30, len(whole) // 2, len(whole) - 8, len(whole) - 1]:
        state.write_bytes(whole[:length])
        done = page.notify("--to", site, "--now", at("15:31"), "--state", "state", environment={"OPS": "nowhere"})
        assert done.stdout == "Nothing is new for any channel.\n" and "'state' is damaged" in done.stderr, (length, done.stdout, done.stderr)
        assert "the last hour" in done.stderr
        assert "damaged" not in page.notify("--to", site, "--now", at("15:32"), "--state", "state", environment={"OPS": "x"}).stderr


@pytest.mark.parametrize("change", [(r"(known \w+) \S+", r"\1 soon"), ("seen", "sene"), (r"\nend", "\nknown a1\nend"), (r"$", "sending 7 ops a1 http 3 sometimes\n")])
def test_a_state_file_with_unknown_words_is_not_believed(page, change):
    page.work("2026-11-22 15:00", "2026-11-22 16:00", announced="2026-11-16 09:00")
    site = page.publish(at("15:30"))
    assert sent(page, "--from", site, "--to", site, "--now", at("15:30")) == []
    state = page.folder / "state"
    state.write_text(re.sub(*change, state.read_text(), count=1))
    done = page.notify("--to", site, "--now", at("15:31"), "--state", "state", environment={"OPS": "nowhere"})
    assert done.stdout == "Nothing is new for any channel.\n" and "'state' is damaged" in done.stderr, done.stderr


def test_work_that_takes_longer_is_one_message(page):
    page.work("2026-11-20 15:00", "2026-11-20 16:00")
    old = page.publish(at("15:10"))
    page.work("2026-11-20 15:00", "2026-11-20 17:00", more="moved:\n  - {at: 2026-11-20 15:40 UTC, starts: 2026-11-20 15:00 UTC, ends: 2026-11-20 16:00 UTC}\n")
    page.update("2026-11-20 15:40", "in-progress", "The work takes longer than planned.", **WORK)
    (told,) = page.dry(old, page.publish(at("15:41")), at("15:41"))
    assert told["kind"] == "moved" and "takes longer than planned" in told["body"] and "17:00" in told["body"] and "16:00" in told["body"]


def test_a_late_run_tells_only_what_is_still_so(page):
    old = page.publish(at("08:00"))
    page.work("2026-11-20 15:00", "2026-11-20 16:00", announced="2026-11-20 09:00")
    told = {now: page.kinds(old, page.publish(at(now)), at(now)) for now in ["14:30", "15:30", "16:30"]}
    assert told == {"14:30": ["scheduled"], "15:30": ["begun"], "16:30": ["completed"]}


def test_the_clock_between_two_runs_tells_only_the_end(page):
    page.work("2026-11-20 15:00", "2026-11-20 16:00")
    site = page.publish(at("12:00"))
    assert sent(page, "--from", site, "--to", site, "--now", at("12:00")) == []
    assert sent(page, "--to", site, "--now", at("16:20")) == ["completed"]


def test_two_moves_between_runs_are_one_message_from_the_window_that_was_told(page):
    page.work("2026-11-23 15:00", "2026-11-23 16:00")
    old = page.publish(at("09:30"))
    moves = "moved:\n  - {at: 2026-11-20 10:00 UTC, starts: 2026-11-23 15:00 UTC, ends: 2026-11-23 16:00 UTC}\n"
    moves += "  - {at: 2026-11-20 11:00 UTC, starts: 2026-11-24 15:00 UTC, ends: 2026-11-24 16:00 UTC}\n"
    page.work("2026-11-25 15:00", "2026-11-25 16:00", more=moves)
    (told,) = page.dry(old, page.publish(at("11:01")), at("11:01"))
    assert told["kind"] == "moved"
    assert [day in told["body"] for day in ["23 November", "24 November", "25 November"]] == [True, False, True]


def test_words_on_what_the_clock_ended_are_told_once(tmp_path):
    page = ChangingPage(tmp_path)
    page.work("2026-11-20 15:00", "2026-11-20 16:00")
    before, clock = page.publish(at("15:30")), page.publish(at("16:05"))
    page.update("2026-11-20 16:20", "completed", "Payments are twice as fast now.", **WORK)
    words = page.publish(at("16:21"))
    (told,) = page.dry(before, words, at("16:21"))
    assert told["kind"] == "completed" and "twice as fast" in told["body"]
    (told,) = page.dry(clock, words, at("16:21"))
    assert told["kind"] == "update" and "twice as fast" in told["body"] and "Completed:" not in told["body"]
    assert sent(page, "--from", before, "--to", before, "--now", at("15:30")) == []
    assert sent(page, "--to", words, "--now", at("16:21")) == ["completed"]
    assert sent(page, "--to", words, "--now", at("16:22")) == []


def test_a_window_that_was_changed_by_hand_is_told(page):
    page.work("2026-11-22 15:00", "2026-11-22 16:00")
    old = page.publish(at("09:30"))
    page.work("2026-11-23 15:00", "2026-11-23 17:00")
    new = page.publish(at("10:00"))
    (told,) = page.dry(old, new, at("10:00"))
    assert told["kind"] == "moved" and "22 November" in told["body"] and "23 November" in told["body"]
    assert sent(page, "--from", old, "--to", old, "--now", at("09:30")) == []
    assert [sent(page, "--to", new, "--now", at(now)) for now in ["10:00", "10:10"]] == [["moved"], []]
    # Whatever it was given up for, it is one message each time.
    page.work("2026-11-22 15:00", "2026-11-22 16:00")
    assert sent(page, "--to", page.publish(at("11:00")), "--now", at("11:00")) == ["moved"]
    page.work("2026-11-23 15:00", "2026-11-23 17:00")
    assert sent(page, "--to", page.publish(at("12:00")), "--now", at("12:00")) == ["moved"]


def test_a_change_by_hand_that_did_not_arrive_comes_later(page):
    page.work("2026-11-22 15:00", "2026-11-22 16:00")
    old = page.publish(at("09:30"))
    assert sent(page, "--from", old, "--to", old, "--now", at("09:30")) == []
    page.work("2026-11-23 15:00", "2026-11-23 17:00")
    new = page.publish(at("10:00"))
    failed = page.notify("--to", new, "--now", at("10:00"), "--state", "state", environment={"OPS": "nowhere"})
    assert failed.returncode == 1
    assert sent(page, "--to", new, "--now", at("10:10")) == ["moved"]


@pytest.mark.parametrize("key", ["kinds", "severities", "services"])
def test_a_filter_that_names_nothing_is_no_filter_for_everything(tmp_path, key):
    page = ChangingPage(tmp_path, CHANNEL + f"    {key}: []\n")
    done = run("lint", "--format", "concise", folder=page.folder)
    assert "content/site.yml:8:5:" in done.stdout and f"'{key}' names nothing; write what the channel is told, or delete the line" in done.stdout


def test_what_was_left_says_what_becomes_of_it(page):
    page.publish(at("14:00"))
    page.incident()
    page.update("2026-11-20 14:08", "investigating", "Some card payments are failing.")
    page.publish(at("14:10"))
    line = ["--from", "site-0", "--to", "site-1", "--now", at("14:10")]
    with receiving([400, 400]) as chat:
        kept = page.notify(*line, "--state", "state", environment={"OPS": chat.url})
        lost = page.notify(*line, environment={"OPS": chat.url})
    assert "the answer was 400, which refuses the message; 'daymark notify --dry-run' shows what" in kept.stdout
    assert "the next run with this state file tries again" in kept.stdout and "run it again to try again" in lost.stdout
    with receiving([500] * 5) as chat:
        done = page.notify(*line, "--within", "8s", environment={"OPS": chat.url})
    assert done.returncode == 1 and "the answer was 500: the receiver has trouble of its own; run it again" in done.stdout, done.stdout + done.stderr


def test_a_state_file_is_no_link_and_durations_have_units(page):
    site = page.publish(at("14:00"))
    (page.folder / "link").symlink_to("elsewhere")
    done = page.notify("--to", site, "--state", "link", environment={"OPS": "x"})
    assert done.returncode == 2 and "link is a link; give the file itself" in done.stderr, done.stderr
    assert "or 90s" in page.notify("--to", site, "--within", "8").stderr
