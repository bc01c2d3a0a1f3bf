"""The pages of incidents and planned work: what was over reads as over, each update is of its own moment, and a kept promise is silent."""

import re

import pytest

from support import sites
from support.browsing import chromium, opened, served
from support.sites import by_id, classed, elements, text
from support.program import run
from support.stories import facts, incident, said, site, update, work

NOW = "2026-11-20T12:00Z"
PAGE = "incidents/2026-11-20-a/index.html"
DOWN, SLOW, WELL = ({"components": f"{{pay: {status}}}"} for status in ("major-outage", "partial-outage", "operational"))


def told(tmp_path, *updates, more="", started="2026-11-20 10:00 UTC", now=NOW, settings="", files=()):
    """A site with one incident; each update is a status, a clock of that day, and its fields."""
    own = incident("2026-11-20-a", started, *((status, f"2026-11-20 {at} UTC", fields) for status, at, fields in updates), more=more)
    return site(tmp_path, own | dict(files), now, settings)


def first(one, name, page=PAGE):
    return text(classed(one.tree(page), name)[0])


def updates(one, page=PAGE):
    """Each update's status, its colour, and how long after the start it came; oldest first."""
    found = []
    for item in classed(one.tree(page), "update"):
        since = classed(item, "since")
        found.append((text(classed(elements(item, "h3")[0], "phase")[0]), item.get("class").split()[1], text(since[0]) if since else ""))
    return found[::-1]


def test_resolved_reads_as_resolved_above_the_title(tmp_path):
    one = told(tmp_path, ("investigating", "10:04", DOWN), ("resolved", "10:49", {}))
    assert first(one, "state") == "Resolved · lasted 49 minutes"
    page = one.files[PAGE].decode()
    assert page.index('class="state"') < page.index("<h1")


def test_monitoring_stops_the_clock(tmp_path):
    one = told(tmp_path, ("investigating", "10:30", DOWN), ("monitoring", "11:38", WELL), started="2026-11-20 10:28 UTC")
    assert first(one, "state") == "Working again since 11:38 GMT · lasted 1 hour 10 minutes".replace("GMT", "UTC")


def test_monitoring_of_what_is_still_broken_does_not(tmp_path):
    one = told(tmp_path, ("investigating", "10:30", DOWN), ("monitoring", "11:38", SLOW), started="2026-11-20 10:28 UTC")
    assert first(one, "state") == "Monitoring · 1 hour 32 minutes so far"


def test_a_false_alarm_says_that_there_was_nothing(tmp_path):
    one = told(tmp_path, ("investigating", "10:30", DOWN), ("withdrawn", "11:00", {}))
    assert first(one, "state") == "Withdrawn: there was no incident" and not classed(one.tree(PAGE), "phases")


def test_each_update_has_the_colour_of_its_own_moment(tmp_path):
    one = told(
        tmp_path, ("investigating", "10:04", SLOW), ("identified", "10:20", DOWN), ("identified", "10:40", SLOW), ("monitoring", "11:00", WELL), ("resolved", "11:30", {}))
    assert updates(one) == [
        ("Investigating", "partial-outage", "after 4 min"), ("Identified", "major-outage", "after 20 min"), ("Identified", "partial-outage", "after 40 min"),
        ("Monitoring", "operational", "after 1 h"), ("Resolved", "operational", "after 1 h 30 min")]  # fmt: skip


def test_an_update_after_the_end_is_not_red(tmp_path):
    one = told(tmp_path, ("investigating", "10:04", DOWN), ("monitoring", "11:00", {}), ("resolved", "11:30", {}), more="ended: 2026-11-20 10:50 UTC\n")
    assert [tone for _, tone, _ in updates(one)] == ["major-outage", "operational", "operational"]


def test_changes_of_components_say_from_what_to_what(tmp_path):
    one = told(tmp_path, ("investigating", "10:04", DOWN), ("identified", "10:20", DOWN), ("monitoring", "11:00", WELL))
    changes = [" ".join(text(change).split()) for change in elements(classed(one.tree(PAGE), "updates")[0], "li") if not change.get("id")]
    assert changes == ["Payments: major outage → operational", "Payments: major outage", "Payments: major outage"]


PROMISE = {"next_update": "20m"}


def test_kept_promises_are_silent_but_for_one_line(tmp_path):
    one = told(tmp_path, ("investigating", "10:00", DOWN | PROMISE), ("identified", "10:20", PROMISE), ("monitoring", "10:30", WELL | PROMISE), ("resolved", "10:50", {}))
    page = said(one, PAGE)
    assert "4 updates, each no later than promised" in page and page.count("promised") == 1 and "Next update" not in page


def test_minutes_of_grace_are_told(tmp_path):
    one = told(tmp_path, ("investigating", "10:00", DOWN | PROMISE), ("resolved", "10:23", {}))
    assert "2 updates, each within 5 minutes of the time promised" in said(one, PAGE)


def test_a_missed_promise_says_by_how_much_on_the_update_that_came(tmp_path):
    one = told(tmp_path, ("investigating", "10:00", DOWN | PROMISE), ("identified", "10:32", PROMISE), ("resolved", "10:50", {}))
    assert "3 updates; 1 came later than promised (12 minutes)" in said(one, PAGE)
    late = [item.get("id") for item in classed(one.tree(PAGE), "update") if classed(item, "late")]
    assert late == ["update-2026-11-20-1032-identified"] and "Came 12 minutes later than promised" in said(one, PAGE)


def test_only_the_latest_promise_is_shown(tmp_path):
    one = told(tmp_path, ("investigating", "11:30", DOWN | PROMISE), ("identified", "11:45", PROMISE))
    notes = [text(note) for item in classed(one.tree(PAGE), "update") for note in classed(item, "note")]
    assert notes == ["Next update by 12:05 UTC"]


def test_late_by_now_nothing_is_called_punctual(tmp_path):
    one = told(tmp_path, ("investigating", "11:00", DOWN | PROMISE), ("identified", "11:15", PROMISE))
    assert "no later than promised" not in said(one, PAGE)


# The update before a correction is the news.

CORRECTION = "We said one in eight orders fails. It was one in twelve."


def corrected(tmp_path, status="identified"):
    files = {f"incidents/2026-11-20-a/2026-11-20-1150-{status}.md": update(status, "2026-11-20 11:50 UTC", CORRECTION, corrects="2026-11-20-1140-identified", next_update="30m")}
    return told(tmp_path, ("investigating", "11:04", DOWN | PROMISE), ("identified", "11:40", PROMISE), files=files)


def test_a_correction_stands_beside_the_news_on_the_status_page(tmp_path):
    one = corrected(tmp_path)
    [card] = [card for card in classed(one.tree("index.html"), "card") if "incident" in card.get("aria-labelledby")]
    [aside] = classed(card, "correction")
    assert CORRECTION in text(aside) and "Payments fail for some customers." in text(card).replace(text(aside), "")
    assert "Identified 11:40 UTC" in text(card) and "Next update by 12:20 UTC" in text(card)
    [link] = elements(aside, "a")
    assert one.target("index.html", link.get("href")) == (PAGE, "update-2026-11-20-1150-identified")


def test_a_correction_that_moves_things_on_is_the_news(tmp_path):
    one = corrected(tmp_path, "monitoring")
    [card] = [card for card in classed(one.tree("index.html"), "card") if "incident" in card.get("aria-labelledby")]
    assert not classed(card, "correction") and CORRECTION in text(card)


def test_the_shape_says_in_words_what_it_shows(tmp_path):
    one = told(tmp_path, ("investigating", "10:04", DOWN), ("identified", "10:23", SLOW), ("monitoring", "10:49", WELL), ("resolved", "11:39", {}))
    words = re.sub(r"\s+", " ", text(by_id(one.tree(PAGE), "shape")))
    assert words == "Major outage for 23 minutes partial outage for 26 minutes working again for 50 minutes"
    [picture] = [svg for svg in elements(classed(one.tree(PAGE), "shape")[0], "svg")]
    assert picture.get("aria-labelledby") == "shape"
    assert [path.get("class") for path in elements(picture, "path")] == ["major-outage", "partial-outage", "operational", "tick"]
    assert len(re.findall("M", elements(picture, "path")[-1].get("d"))) == 4


def test_phases_tell_when_each_was_first_reached(tmp_path):
    one = told(tmp_path, ("investigating", "10:04", DOWN), ("investigating", "10:10", {}), ("monitoring", "10:49", WELL))
    [line] = classed(one.tree(PAGE), "phases")
    assert [text(step) for step in elements(line, "li")] == ["Investigating 10:04", "Monitoring 10:49", "Resolved"]
    assert [step.get("aria-current") for step in elements(line, "li")] == [None, "step", None]


def test_facts_name_a_status_once(tmp_path):
    both = {"components": "{pay: major-outage, web: major-outage}"}
    one = told(tmp_path, ("investigating", "10:04", both), ("resolved", "10:49", {}))
    assert facts(one, PAGE) == {
        "Started": "20 November 2026, 10:00 UTC", "Ended": "20 November 2026, 10:49 UTC", "Affected": "Major outage: Web shop and Payments", "Impact": "High"}  # fmt: skip


# What it is called once it is over.

AFTER = "title-after: Payments failed\n"


def test_another_title_once_it_is_resolved(tmp_path):
    one = told(tmp_path, ("investigating", "10:04", DOWN), ("resolved", "10:49", {}), more=AFTER)
    for page in (PAGE, "index.html", "history/index.html", "components/pay/index.html"):
        words = said(one, page)
        assert "Payments failed" in words and not re.search("Payments fail(?!ed| for)", words), page
    assert b"Payments failed" not in one.files["updates.atom"] + one.files["api/daymark/v1/status.json"] + one.files["history.rss"]


def test_the_title_stays_while_it_is_open(tmp_path):
    one = told(tmp_path, ("investigating", "10:04", DOWN), more=AFTER)
    assert "Payments failed" not in said(one, PAGE) + said(one, "index.html")


@pytest.mark.parametrize(
    "line, words", [("title-after: 'Kafka failed'", "technical term"), ("title-after: ''", "empty"), ("title-afterwards: Payments failed", "title-after")])
def test_it_is_read_as_strictly_as_a_title(tmp_path, line, words):
    content = sites.write(tmp_path / "content", {
        "site.yml": "name: Alder\nurl: https://status.alder.example\ntime-zone: UTC\n", "components.yml": "- {id: pay, name: Payments}\n",
        **incident("2026-11-20-a", "2026-11-20 10:00 UTC", ("investigating", "2026-11-20 10:04 UTC", DOWN), more=line + "\n")})  # fmt: skip
    told = run("lint", "--content", str(content), "--now", NOW, "--format", "concise", folder=tmp_path).stdout
    found = [line for line in told.splitlines() if "incident.yml:4:" in line]
    assert any(words in told for told in found), found


# Planned work

WORK = "maintenance/2026-11-20-b/index.html"


def planned(tmp_path, starts, ends, *steps, components="{pay: under-maintenance}", files=()):
    return site(tmp_path, work("2026-11-20-b", f"2026-11-20 {starts} UTC", f"2026-11-20 {ends} UTC", *steps, components=components) | dict(files), NOW)


def test_work_under_way_says_what_until_when_and_what_works(tmp_path):
    one = planned(tmp_path, "11:00", "16:00")
    assert first(one, "state", WORK) == "Maintenance in progress: Payments"
    assert "Until 16:00 UTC · Everything else works" in text(classed(one.tree(WORK), "headline")[0])
    assert facts(one, WORK) == {"When": "20 November 2026, 11:00 to 16:00 UTC"}


def test_everything_else_is_not_said_to_work_when_it_does_not(tmp_path):
    other = incident("2026-11-20-c", "2026-11-20 11:30 UTC", ("investigating", "2026-11-20 11:34 UTC", {"components": "{web: partial-outage}"}))
    assert "Everything else works" not in said(planned(tmp_path, "11:00", "16:00", files=other), WORK)


def test_work_to_come_says_what_stops_when_and_for_how_long(tmp_path):
    one = planned(tmp_path, "14:00", "14:06", components="{pay: major-outage}")
    assert first(one, "state", WORK) == "Planned maintenance: Payments"
    assert said(one, WORK).count("20 November 2026, 14:00 to 14:06 UTC · 6 minutes") == 1
    assert facts(one, WORK) == {"Affected": "Major outage: Payments"} and text(classed(sites.by_id(one.tree(WORK), "main"), "button")[0]) == "Add to calendar"


def test_work_that_was_called_off_says_so_to_its_end(tmp_path):
    one = planned(tmp_path, "14:00", "14:06", ("completed", "2026-11-20 11:00 UTC"))
    assert first(one, "state", WORK) == "Called off: Payments" and "Completed" not in said(one, WORK)


# As readers see it


@pytest.fixture
def shown(browser):
    return browser


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt", "ja", "ar"])
def test_all_of_it_fits_a_narrow_screen(shown, tmp_path, language):
    one = told(
        tmp_path, ("investigating", "10:04", DOWN | PROMISE), ("identified", "10:40", SLOW | PROMISE), ("monitoring", "11:30", WELL | {"next_update": "60m"}),
        settings=f"language: {language}\n")  # fmt: skip
    with served(one) as address, opened(shown, viewport={"width": 320, "height": 700}) as (page, faults):
        page.goto(address + PAGE)
        assert page.evaluate("document.documentElement.scrollWidth") == 320
        # What is still to come has no room there.
        assert page.locator(".phases li:visible").count() == 3 and not faults


def test_paper_says_where_the_page_is(shown, tmp_path):
    one = told(tmp_path, ("investigating", "10:04", DOWN), ("resolved", "10:49", {}))
    with served(one) as address, opened(shown) as (page, _):
        page.goto(address + PAGE)
        assert page.locator(".paper").is_hidden()
        page.emulate_media(media="print")
        assert page.locator(".paper").inner_text() == "https://status.alder.example/incidents/2026-11-20-a/"
