"""What is news between two published states: each thing that happened once, and nothing else."""

import json
from itertools import pairwise

import pytest

from support.notifying import CHANNEL, ChangingPage


@pytest.fixture
def page(tmp_path):
    return ChangingPage(tmp_path)


def begun(page):
    page.publish("2026-11-20T14:00Z")
    page.incident()
    page.update("2026-11-20 14:08", "investigating", "Some card payments are failing.")
    return page


def test_an_incident_is_told_from_its_first_update_to_its_last(page):
    begun(page)
    sites = [page.sites[0], page.publish("2026-11-20T14:10Z")]
    page.update("2026-11-20 14:20", "identified", "We have found why some card payments fail.")
    sites.append(page.publish("2026-11-20T14:21Z"))
    page.update("2026-11-20 14:25", "identified", "About one in ten fails, not one in five.", more="next-update: 30m\ncorrects: 2026-11-20-1420-identified")
    sites.append(page.publish("2026-11-20T14:26Z"))
    page.update("2026-11-20 14:40", "resolved", "All card payments work again.", more="components: {cards: operational}")
    sites.append(page.publish("2026-11-20T14:41Z"))
    times = ["2026-11-20T14:10Z", "2026-11-20T14:21Z", "2026-11-20T14:26Z", "2026-11-20T14:41Z"]
    told = [page.kinds(old, new, now) for (old, new), now in zip(pairwise(sites), times, strict=True)]
    assert told == [["incident"], ["update"], ["correction"], ["resolved"]]
    # All at once, they are told in the order in which they came.
    assert page.kinds(sites[0], sites[-1], times[-1]) == ["incident", "update", "correction", "resolved"]
    assert page.kinds(sites[-1], sites[-1], times[-1]) == []


def test_a_false_alarm_and_what_was_over_before_it_was_told(page):
    begun(page)
    first = page.publish("2026-11-20T14:10Z")
    page.update("2026-11-20 14:20", "withdrawn", "Card payments worked the whole time.", more="components: {cards: operational}")
    page.incident("short", "Payouts were late", started="2026-11-20 13:00")
    page.update("2026-11-20 14:18", "resolved", "Payouts were late for ten minutes.", "short", more="components: {payouts: degraded-performance}")
    assert page.kinds(first, page.publish("2026-11-20T14:21Z"), "2026-11-20T14:21Z") == ["resolved", "withdrawn"]


def test_words_that_are_changed_later_are_no_news(page):
    begun(page)
    old = page.publish("2026-11-20T14:10Z")
    page.update("2026-11-20 14:08", "investigating", "Some payments by card are failing since 14:02 UTC.")
    page.incident(title="Some payments by card are failing")
    assert page.kinds(old, page.publish("2026-11-20T14:12Z"), "2026-11-20T14:12Z") == []


def test_planned_work_is_told_from_its_announcement_to_its_end(page):
    page.work("2026-11-20 15:00", "2026-11-20 16:00", announced="2026-11-20 09:00")
    page.write("maintenance/.keep", "")
    empty = ChangingPage(page.folder / "empty").publish("2026-11-20T08:00Z")
    sites = [f"empty/{empty}", page.publish("2026-11-20T09:01Z")]
    sites += [page.publish(now) for now in ("2026-11-20T14:01Z", "2026-11-20T15:01Z", "2026-11-20T16:01Z")]
    times = ["2026-11-20T09:01Z", "2026-11-20T14:01Z", "2026-11-20T15:01Z", "2026-11-20T16:01Z"]
    told = [page.kinds(old, new, now) for (old, new), now in zip(pairwise(sites), times, strict=True)]
    assert told == [["scheduled"], ["reminder"], ["begun"], ["completed"]]


def test_what_updates_say_of_planned_work_is_told_once(page):
    page.work("2026-11-20 15:00", "2026-11-20 16:00")
    old = page.publish("2026-11-20T14:30Z")
    work = {"of": "maintenance", "slug": "faster", "more": ""}
    page.update("2026-11-20 14:50", "in-progress", "We have begun early.", **work)
    begun = page.publish("2026-11-20T14:51Z")
    page.update("2026-11-20 15:10", "verifying", "We are looking whether all is well.", **work)
    page.update("2026-11-20 15:30", "completed", "It is done.", **work)
    done = page.publish("2026-11-20T15:31Z")
    assert page.kinds(old, begun, "2026-11-20T14:51Z") == ["begun"]
    assert page.kinds(begun, done, "2026-11-20T15:31Z") == ["update", "completed"]
    assert page.kinds(done, page.publish("2026-11-20T16:30Z"), "2026-11-20T16:30Z") == []


def test_work_that_is_moved_is_one_thing_with_the_update_that_says_so(page):
    page.work("2026-11-21 15:00", "2026-11-21 16:00")
    old = page.publish("2026-11-20T09:30Z")
    moved = "moved:\n  - {at: 2026-11-20 10:00 UTC, starts: 2026-11-21 15:00 UTC, ends: 2026-11-21 16:00 UTC}\n"
    page.work("2026-11-22 15:00", "2026-11-22 16:00", more=moved)
    silent = page.publish("2026-11-20T10:01Z")
    page.update("2026-11-20 10:00", "scheduled", "We need one more day.", "faster", "", "maintenance")
    told = page.publish("2026-11-20T10:02Z")
    messages = [page.dry(old, site, "2026-11-20T10:02Z") for site in (silent, told)]
    assert [[one["kind"] for one in each] for each in messages] == [["moved"], ["moved"]]
    assert "21 November" in messages[0][0]["body"] and "22 November" in messages[0][0]["body"]
    assert "We need one more day." in messages[1][0]["body"]


def test_work_that_is_called_off(page):
    page.work("2026-11-21 15:00", "2026-11-21 16:00")
    old = page.publish("2026-11-20T09:30Z")
    page.update("2026-11-20 10:00", "completed", "We don't need this work any more.", "faster", "", "maintenance")
    new = page.publish("2026-11-20T10:01Z")
    assert page.kinds(old, new, "2026-11-20T10:01Z") == ["called-off"]
    # Nobody is reminded of it.
    assert page.kinds(new, page.publish("2026-11-21T14:30Z"), "2026-11-21T14:30Z") == []


def test_the_clock_moves_work_on_without_a_build_where_a_state_file_keeps_count(page):
    page.work("2026-11-20 15:00", "2026-11-20 16:00")
    site = page.publish("2026-11-20T12:00Z")
    told = []
    for now in ("12:00", "14:00", "14:10", "15:00", "15:30", "16:00", "16:20"):
        told.append(tell(page, "--to", site, "--state", "state", "--now", f"2026-11-20T{now}Z"))
    assert told == [[], ["reminder"], [], ["begun"], [], ["completed"], []]
    # The next build says the same of the same moments: that is nothing new.
    assert tell(page, "--to", page.publish("2026-11-20T16:30Z"), "--state", "state", "--now", "2026-11-20T16:30Z") == []


def tell(page, *arguments):
    """Kinds as they are sent. Nobody listens there, but what is to be told is told of."""
    done = page.notify(*arguments, "--format", "json", "--within", "1m", environment={"OPS": "nowhere"})
    assert done.returncode in [0, 1], done.stderr
    left = json.loads(done.stdout)["told"]
    forget_pending(page)
    return [one["kind"] for one in left]


def forget_pending(page):
    path = page.folder / "state"
    lines = [line for line in path.read_text().splitlines(keepends=True) if not line.startswith(("pending", "end"))]
    path.write_text("".join(lines) + f"end {len(lines)}\n")


@pytest.mark.parametrize(("reminder", "times"), [("30m", ["14:29", "14:30"]), ("1d", ["14:59", "15:00"])])
def test_each_channel_says_how_early_it_is_reminded(tmp_path, reminder, times):
    page = ChangingPage(tmp_path, CHANNEL + f"    reminder: {reminder}\n")
    page.work("2026-11-20 15:00", "2026-11-20 16:00", announced="2026-11-10 09:00")
    day = "2026-11-19" if reminder == "1d" else "2026-11-20"
    early, late = [page.publish(f"{day}T{clock}Z") for clock in times]
    assert page.kinds(early, late, f"{day}T{times[1]}Z") == ["reminder"]


def test_who_hears_of_work_late_is_not_reminded_besides(page):
    old = page.publish("2026-11-20T14:00Z")
    page.work("2026-11-20 15:00", "2026-11-20 16:00", announced="2026-11-20 14:20")
    assert page.kinds(old, page.publish("2026-11-20T14:21Z"), "2026-11-20T14:21Z") == ["scheduled"]


def test_work_without_a_date_of_its_announcement_is_news_while_it_is_ahead(page):
    old = page.publish("2026-11-20T08:00Z")
    page.incident("long-ago", "Payouts were late", started="2026-10-01 10:00")
    page.update("2026-10-01 10:05", "resolved", "Payouts were late.", "long-ago", more="components: {payouts: degraded-performance}")
    page.write(
        "maintenance/new/maintenance.yml",
        "title: New cards\nstarts: 2026-12-01 09:00 UTC\nends: 2026-12-01 10:00 UTC\ncomponents: {cards: under-maintenance}\nimpact: Cards stop.\n",
    )
    # And history that is written down later is none.
    assert page.kinds(old, page.publish("2026-11-20T08:10Z"), "2026-11-20T08:10Z") == ["scheduled"]


def test_notices_and_reviews(page):
    begun(page)
    page.update("2026-11-20 14:40", "resolved", "All card payments work again.", more="components: {cards: operational}")
    old = page.publish("2026-11-20T15:00Z")
    page.write(
        "notices/holidays.md", "---\ntitle: Our support is closed on 1 January\nfrom: 2026-11-10 09:00 UTC\nuntil: 2027-01-02 09:00 UTC\n---\nWe are back on 2 January.\n"
    )
    page.write(
        "incidents/cards-fail/review.md",
        "---\nstatus: final\npublish: true\nowner: Ada\n---\n## What happened\n\nA card network refused payments.\n\n## Impact on customers\n\nOne in ten failed.\n",
    )
    new = page.publish("2026-11-20T15:30Z")
    told = page.kinds(old, new, "2026-11-20T15:30Z")
    assert sorted(told) in [["notice"], ["notice", "review"]]
    document = json.loads((page.folder / new / "api/daymark/v1/status.json").read_text())
    assert [one["review_url"] is not None for one in document["incidents"]] == ["review" in told for _ in document["incidents"]]
    assert page.kinds(new, new, "2026-11-20T15:31Z") == []


def test_a_notice_of_old_that_is_no_longer_shown_is_none(page):
    old = page.publish("2026-11-20T15:00Z")
    page.write("notices/then.md", "---\ntitle: We moved\nfrom: 2026-10-10 09:00 UTC\nuntil: 2026-10-12 09:00 UTC\n---\nTo a new office.\n")
    assert page.kinds(old, page.publish("2026-11-20T15:30Z"), "2026-11-20T15:30Z") == []


def test_without_anything_to_compare_only_the_last_hour_is_told(page):
    begun(page)
    for hour in range(8, 14):
        page.incident(f"slow-{hour}", "Payouts were late", "SEV3", f"2026-11-20 {hour:02}:00")
        page.update(f"2026-11-20 {hour:02}:05", "resolved", "Payouts were late.", f"slow-{hour}", more="components: {payouts: degraded-performance}")
    new = page.publish("2026-11-20T14:10Z")
    for missing in ("no-such-folder", "content/site.yml"):
        done = page.notify("--from", missing, "--to", new, "--now", "2026-11-20T14:04Z", "--dry-run", "--format", "json")
        assert done.returncode == 0 and "is not known" in done.stderr
        assert [one["kind"] for one in json.loads(done.stdout)["messages"]] == ["resolved", "incident"]
    assert page.kinds("no", new, "2026-11-20T16:00Z") == []


def test_either_of_both_is_enough_to_tell_nothing_twice(page):
    begun(page)
    old, new = page.sites[0], page.publish("2026-11-20T14:10Z")
    first = tell(page, "--from", old, "--to", new, "--state", "state", "--now", "2026-11-20T14:10Z")
    only_state = tell(page, "--to", new, "--state", "state", "--now", "2026-11-20T14:11Z")
    lost_old = tell(page, "--from", "gone", "--to", new, "--state", "state", "--now", "2026-11-20T14:12Z")
    (page.folder / "state").unlink()
    only_old = tell(page, "--from", new, "--to", page.publish("2026-11-20T14:13Z"), "--state", "state", "--now", "2026-11-20T14:13Z")
    assert [first, only_state, lost_old, only_old] == [["incident"], [], [], []]


def test_a_state_file_from_before_the_old_page_tells_nothing_twice_and_says_so(page):
    begun(page)
    tell(page, "--to", page.sites[0], "--state", "state", "--now", "2026-11-20T14:00Z")
    middle = page.publish("2026-11-20T14:10Z")
    page.update("2026-11-20 14:20", "identified", "We have found why.")
    new = page.publish("2026-11-20T14:21Z")
    done = page.notify("--from", middle, "--to", new, "--state", "state", "--now", "2026-11-20T14:21Z", "--dry-run", "--format", "json")
    assert [one["kind"] for one in json.loads(done.stdout)["messages"]] == ["update"]
    assert "1 change on the page came after the state file was written" in done.stderr


def test_a_document_that_is_none_says_where(page):
    new = page.publish("2026-11-20T14:00Z")
    path = page.folder / new / "api/daymark/v1/status.json"
    whole = json.loads(path.read_text())
    for change, words in [
        ({"notices": [{"from": "2026-11-20T14:00:00Z", "until": 3}]}, "'notices[0].id' is missing"),
        ({"incidents": {}}, "'incidents' is an object, where a list is expected"), ({"built_at": "soon"}, "'built_at' is no time"),
        ({"version": 2}, "'version' is not 1"),
    ]:  # fmt: skip
        path.write_text(json.dumps(whole | change))
        done = page.notify("--to", new, "--dry-run")
        assert done.returncode == 2 and words in done.stderr, done.stderr
    path.write_text('{"version": 1,\n "built_at": ]')
    done = page.notify("--to", new, "--dry-run")
    assert done.returncode == 2 and "2:14: a value is expected here" in done.stderr, done.stderr


def test_what_a_file_of_state_may_not_be(page):
    new = page.publish("2026-11-20T14:00Z")
    (page.folder / "notes.txt").write_text("milk, eggs\n")
    done = page.notify("--to", new, "--state", "notes.txt", environment={"OPS": "x"})
    assert done.returncode == 2 and "is no state file of daymark notify" in done.stderr
    assert (page.folder / "notes.txt").read_text() == "milk, eggs\n"


def test_a_document_from_before_there_were_notices(page):
    page.write("notices/then.md", "---\ntitle: We moved\nfrom: 2026-11-20 09:00 UTC\nuntil: 2026-12-12 09:00 UTC\n---\nTo a new office.\n")
    old, new = page.publish("2026-11-20T15:00Z"), page.publish("2026-11-20T15:30Z")
    path = page.folder / old / "api/daymark/v1/status.json"
    document = json.loads(path.read_text())
    del document["notices"]
    path.write_text(json.dumps(document))
    assert page.kinds(old, new, "2026-11-20T15:30Z") == []
