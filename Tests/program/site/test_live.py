"""What the script adds: one clock, which is the reader's own, and an open page that stays true."""

import os
import re
import shutil
import time
from contextlib import contextmanager
from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import pytest

from support import sites
from support.browsing import axe_findings, opened, served
from support.sites import nothing

LANGUAGES = ["en", "de", "fr", "es", "pt", "ja", "ar"]
INCIDENT = "incidents/2026-11-20-card-payments-failing/"


@pytest.fixture(scope="module")
def address(sample):
    with served(sample) as address:
        yield address


def promise(page):
    return page.locator(".next").first.inner_text()


def clock(page, at):
    """It is that time now, and the page looks at the clock."""
    page.clock.set_fixed_time(at)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


# Readers elsewhere


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kathmandu", "Pacific/Auckland"])
def test_readers_see_one_clock_which_is_their_own(browser, address, zone):
    with opened(browser, timezone_id=zone, locale="en-GB") as (page, faults):
        page.goto(address)
        times = page.evaluate("[...document.querySelectorAll('main time')].map(one => [one.dateTime, one.innerText, one.title])")
        note = page.locator(".clock").inner_text()
    assert len(times) > 15 and re.fullmatch(r"Times are in your own zone, GMT[+-][0-9:]+\. This page’s zone is GMT\.", note)
    wrong = []
    for moment, shown, title in times:
        here, there = (datetime.strptime(moment, "%Y-%m-%dT%H:%MZ").replace(tzinfo=timezone.utc).astimezone(ZoneInfo(one)) for one in (zone, "Europe/London"))
        clocks = re.findall(r"\d\d:\d\d", shown)
        if clocks != [f"{here:%H:%M}"] or f"{there:%H:%M}" not in title:
            wrong.append(f"{moment} in {zone}: {shown}, {title}")
    nothing(wrong + faults)


@pytest.mark.parametrize("zone", ["America/New_York", "Pacific/Auckland"])
def test_another_day_than_the_pages_is_said(browser, address, zone):
    """In each block, a time whose day isn't the one that stands before it, or the page's own, says its day."""
    with opened(browser, timezone_id=zone, locale="en-GB") as (page, _):
        page.goto(address)
        blocks = page.evaluate(
            "[...new Set([...document.querySelectorAll('main time')].map(one => one.parentNode))]"
            ".map(one => [...one.querySelectorAll(':scope > time')].map(time => [time.dateTime, time.innerText]))"
        )
    wrong, said = [], 0
    for block in blocks:
        known = None
        for moment, shown in block:
            at = datetime.strptime(moment, "%Y-%m-%dT%H:%MZ").replace(tzinfo=timezone.utc)
            here = at.astimezone(ZoneInfo(zone))
            day = f"{here.day} {here:%B}"
            if here.date() != (known or at.astimezone(ZoneInfo("Europe/London")).date()) and day not in shown:
                wrong.append(f"{moment}: {shown}, and not {day}")
            said += "(" in shown
            known = here.date()
    nothing(wrong)
    assert said or zone == "America/New_York"


def test_a_range_has_one_bracket_at_most(browser, address):
    with opened(browser, timezone_id="Asia/Tokyo", locale="en-GB") as (page, _):
        page.goto(address + "maintenance/2026-11-20-new-invoice-designs/")
        assert "20 November 2026, 22:00 to 01:00 (21 November)" in page.locator("dl").inner_text()


def test_a_head_of_ones_own_that_leaves_out_when_the_page_was_built_has_one_clock_too(browser, tmp_path):
    head = (sites.ROOT / "site-templates/head.html").read_text()
    without = re.sub(r"\{\{#built\}\} data-built.*?\{\{/built\}\}", "", head, count=1)
    assert without != head
    sites.write(tmp_path / "templates", {"head.html": without})
    site = sites.built(sites.SAMPLE, tmp_path / "public", sites.NOW, "--templates", str(tmp_path / "templates"))
    with served(site) as address, opened(browser, timezone_id="America/New_York") as (page, faults):
        page.goto(address)
        assert page.locator("p.clock").count() == 1 and not page.title().startswith("(")
    nothing(faults)


@pytest.mark.parametrize("zone", ["Europe/London", "UTC"])
def test_readers_whose_time_is_there_already_see_it_once(browser, address, zone):
    with opened(browser, timezone_id=zone) as (page, faults):
        for path in ["", "history/2026-09/"] if zone == "Europe/London" else [""]:
            page.goto(address + path)
            assert page.locator("main time").count() and page.locator(".clock, time[title]").count() == 0
    nothing(faults)


def test_without_script_utc_stands_once_in_a_block(browser, tmp_path):
    files = {"site.yml": sites.SITE_YML.replace("UTC", "Europe/Berlin"), "components.yml": sites.COMPONENTS_YML}
    files["incidents/2026-11-20-a/incident.yml"] = "title: Pages open slowly\nseverity: SEV3\nstarted: 2026-11-20 13:00 UTC\n"
    told = {"status": "investigating", "at": "2026-11-20 13:05 UTC", "next_update": "2h"}
    files["incidents/2026-11-20-a/2026-11-20-1305-investigating.md"] = sites.front_matter("Pages open slowly.", **told)
    files["maintenance/2026-11-25-b/maintenance.yml"] = "title: Work\nstarts: 2026-11-25 01:00 UTC\nends: 2026-11-25 03:00 UTC\nimpact: You may notice little.\n"
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", "2026-11-20T14:00Z", "--publish-anyway", "a test")
    with opened(browser, java_script_enabled=False) as (page, _):
        page.goto((site.folder / "index.html").as_uri())
        now, work = page.locator("article").nth(0).inner_text(), page.locator("article").nth(1).inner_text()
        assert now.count("UTC") == 1 and "Since 14:00 CET (13:00 UTC), for 1 hour" in now and "Next update by 16:05 CET" in now
        assert work.count("UTC") == 1 and "25 November 2026, 02:00 to 04:00 CET (01:00–03:00 UTC)" in work


def test_the_pages_own_zone_is_named_in_every_script(browser, tmp_path):
    """Where UTC stands behind it in brackets of any width."""
    files = {"site.yml": sites.SITE_YML.replace("UTC", "Europe/Berlin") + "language: ja\n", "components.yml": sites.COMPONENTS_YML}
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", sites.NOW)
    with served(site) as address, opened(browser, timezone_id="Asia/Tokyo") as (page, _):
        page.goto(address)
        assert "JST" in page.locator(".clock").inner_text() and page.locator(".clock").inner_text().endswith("このページの時間帯はCETです。")


def test_paper_has_the_pages_own_clock_too(browser, address):
    with opened(browser, timezone_id="Asia/Tokyo") as (page, _):
        page.emulate_media(media="print")
        page.goto(address)
        shown = page.evaluate("getComputedStyle(document.querySelector('.headline time'), '::after').content")
    assert "02:00 GMT" in shown or "attr(title)" in shown


CHANGES = {
    # London went back an hour at 01:00 UTC on 25 October 2026, New York on 1 November at 06:00 UTC.
    "Europe/London": ("2026-10-25", [("0030", "01:30 BST", "20:30"), ("0130", "01:30 GMT", "21:30"), ("0230", "02:30 GMT", "22:30")]),
    "America/New_York": ("2026-11-01", [("0530", "01:30 EDT", "14:30"), ("0630", "01:30 EST", "15:30")]),
}


@pytest.mark.parametrize("zone", CHANGES)
def test_times_are_right_on_both_sides_of_a_clock_change(browser, tmp_path, zone):
    date, updates = CHANGES[zone]
    reader = "America/New_York" if zone == "Europe/London" else "Asia/Tokyo"
    files = {
        "site.yml": f"name: A\nurl: https://a.example\ntime-zone: {zone}\n",
        f"incidents/{date}-a/incident.yml": f"title: Pages open slowly\nseverity: SEV3\nstarted: {date} {updates[0][0][:2]}:{updates[0][0][2:]} UTC\n",
    }
    for clock, _, _ in updates:
        moment = f"{date} {clock[:2]}:{clock[2:]} UTC"
        files[f"incidents/{date}-a/{date}-{clock}-investigating.md"] = sites.front_matter("Pages open slowly.", status="investigating", at=moment, next_update="2h")
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", f"{date}T12:00Z", "--publish-anyway", "a test")
    with served(site) as address, opened(browser, at=f"{date}T12:00:00Z", timezone_id=reader, locale="en-GB") as (page, faults):
        page.goto(f"{address}incidents/{date}-a/")
        shown = page.evaluate("[...document.querySelectorAll('.update h3 time')].map(one => [one.innerText, one.title])")
    nothing(faults)
    for (text, title), (_, own, readers) in zip(reversed(shown), updates, strict=True):
        assert own in title and readers in text and own not in text


# What runs


def test_the_promise_counts_down_in_hours_and_minutes(browser, address):
    with opened(browser, at="2026-11-20T12:22:00Z") as (page, _):
        page.goto(address)
        assert promise(page) == "Next update by 15:01 GMT · in 2 hours 39 minutes"
        for at, left in [("14:49:00", "12 minutes"), ("14:50:30", "11 minutes"), ("15:00:59", "1 minute")]:
            clock(page, f"2026-11-20T{at}Z")
            assert promise(page) == f"Next update by 15:01 GMT · in {left}"


def test_what_goes_on_counts_on(browser, address):
    with opened(browser, at="2026-11-20T14:48:00Z") as (page, _):
        page.goto(address)
        assert "for 46 minutes" in page.locator("article").first.inner_text()
        clock(page, "2026-11-20T14:54:00Z")
        assert "for 52 minutes" in page.locator("article").first.inner_text()
        page.goto(address + INCIDENT)
        assert "52 minutes so far" in page.locator(".headline").inner_text()


def test_an_older_page_accuses_nobody(browser, address):
    """It can't know whether the update came, where it can't ask."""
    with opened(browser, at="2026-11-20T14:59:00Z") as (page, faults):
        page.goto(address)
        page.route("**/*", lambda route: route.abort())
        clock(page, "2026-11-20T15:02:00Z")
        assert promise(page) == "An update was promised for 15:01 GMT. Reload to see it"
        assert page.locator(".next [role=status]").inner_text() == promise(page)
        clock(page, "2026-11-20T16:30:00Z")
        assert "late" not in page.locator("main").inner_text()
        nothing(axe_findings(page))
        page.unroute("**/*")
        page.evaluate("window.isOld = true")
        page.get_by_role("link", name="Reload to see it").first.click()
        page.wait_for_function("!window.isOld")


@pytest.mark.parametrize("path", ["", "embed/"])
def test_an_answer_that_was_overtaken_tells_of_the_moment_it_was_asked_at(browser, address, path):
    """The page asks before the promise is due and hears nothing; what it asks later fails; then the first answer comes."""
    held, failed = [], []

    def answered(route):
        if route.request.resource_type != "fetch":
            route.continue_()
        elif not held:
            held.append(route)
        else:
            failed.append(route)
            route.abort()

    with opened(browser, at="2026-11-20T14:59:00Z") as (page, _):
        page.route("**/*", answered)
        page.goto(address + path)
        settled(page)
        clock(page, "2026-11-20T15:02:00Z")
        settled(page)
        assert held and failed
        held[0].continue_()
        settled(page)
        said = page.locator("main").inner_text()
        assert "An update was promised for 15:01 GMT." in said and "late" not in said


def test_a_page_built_later_says_how_late(browser, tmp_path):
    site = sites.built(sites.SAMPLE, tmp_path / "public", "2026-11-20T16:30Z")
    with opened(browser, java_script_enabled=False) as (plain, _):
        plain.goto((site.folder / "index.html").as_uri())
        assert promise(plain) == "The update promised for 15:01 GMT is 1 hour 29 minutes late"
    with served(site) as address, opened(browser, at="2026-11-20T16:30:10Z") as (page, faults):
        page.goto(address)
        for at, late in [("16:30:59", "1 hour 29 minutes"), ("16:33:00", "1 hour 32 minutes"), ("16:44:00", "1 hour 43 minutes")]:
            clock(page, f"2026-11-20T{at}Z")
            settled(page)
            assert promise(page) == f"The update promised for 15:01 GMT is {late} late"
        # From here on the page is old itself.
        clock(page, "2026-11-20T16:46:00Z")
        settled(page)
        assert promise(page) == "The update promised for 15:01 GMT is 1 hour 45 minutes late"
    nothing(faults)


# A newer page


class Changing:
    """A served site that can be built anew."""

    def __init__(self, folder, content):
        self.folder, self.content, self.builds = folder / "served", content, 0
        self.folder.mkdir()

    def build(self, at):
        self.builds += 1
        site = sites.built(self.content, self.folder.parent / f"built-{self.builds}", at, "--publish-anyway", "a test")
        shutil.copytree(site.folder, self.folder, dirs_exist_ok=True)
        # A server that goes by whole seconds sees that it is another page.
        for page in self.folder.rglob("*.html"):
            os.utime(page, (time.time() + self.builds,) * 2)


@contextmanager
def changing(folder, content=None, at=sites.NOW):
    site = Changing(folder, content or sites.SAMPLE)
    site.build(at)
    with served(site) as address:
        yield site, address


def shown(page):
    return page.evaluate("document.documentElement.dataset.built")


def loads(page, built):
    """Whether the page becomes the one that was built then."""
    page.wait_for_function("built => document.documentElement.dataset.built === built", arg=built)


def settled(page):
    """The page has asked, and has its answer."""
    page.wait_for_timeout(400)


def test_a_page_that_is_older_than_it_should_be_loads_the_newer_one(browser, tmp_path):
    with changing(tmp_path) as (site, address), opened(browser) as (page, faults):
        visits = []
        page.on("framenavigated", lambda _: visits.append(1))
        page.goto(address)
        site.build("2026-11-20T14:45Z")
        clock(page, "2026-11-20T14:45:50Z")
        settled(page)
        assert shown(page) == "2026-11-20T14:40Z"
        clock(page, "2026-11-20T14:46:01Z")
        loads(page, "2026-11-20T14:45Z")
        for at in ["14:46:30", "14:47:00", "14:50:30"]:
            clock(page, f"2026-11-20T{at}Z")
        settled(page)
        assert len(visits) == 2
    nothing(faults)


@pytest.mark.parametrize("path", ["", INCIDENT, "components/card-payments/", "history/"])
def test_a_page_loads_itself_when_an_update_is_due(browser, tmp_path, path):
    """Also where nobody says how often the page is built."""
    files = {one.relative_to(sites.SAMPLE).as_posix(): one.read_text() for one in sites.SAMPLE.rglob("*") if one.is_file()}
    files["site.yml"] = files["site.yml"].replace("rebuild-every: 5m\n", "")
    with changing(tmp_path, sites.write(tmp_path / "content", files)) as (site, address), opened(browser) as (page, faults):
        page.goto(address + path)
        site.build("2026-11-20T15:00Z")
        clock(page, "2026-11-20T15:02:01Z")
        loads(page, "2026-11-20T15:00Z")
        assert page.locator(".stale").is_hidden()
    nothing(faults)


@pytest.mark.parametrize("turn", ["2026-11-20T16:00", "2026-11-25T02:00"], ids=["work ends", "work begins"])
def test_a_page_loads_itself_when_planned_work_turns(browser, tmp_path, turn):
    with changing(tmp_path, at=turn.replace("T16:00", "T15:58").replace("T02:00", "T01:58") + "Z") as (site, address):
        with opened(browser, at=f"{turn}:10Z") as (page, _):
            page.goto(address)
            site.build(turn + "Z")
            clock(page, f"{turn}:50Z")
            settled(page)
            assert shown(page) != turn + "Z"
            clock(page, turn[:-1] + "1:01Z")
            loads(page, turn + "Z")


def test_a_page_that_has_no_newer_one_says_how_old_it_is(browser, tmp_path):
    with changing(tmp_path) as (site, address), opened(browser) as (page, faults):
        page.goto(address)
        stale = page.locator(".stale")
        for at in ["14:47:00", "14:54:50"]:
            clock(page, f"2026-11-20T{at}Z")
            settled(page)
            assert stale.is_hidden()
        clock(page, "2026-11-20T16:10:00Z")
        settled(page)
        said = "This page is 1 hour 30 minutes old, and no newer one could be loaded. What it says may be out of date. Reload"
        assert stale.inner_text() == said
        nothing(axe_findings(page))
        site.build("2026-11-20T16:10Z")
        page.get_by_role("link", name="Reload", exact=True).click()
        loads(page, "2026-11-20T16:10Z")
        assert stale.is_hidden()
    nothing(faults)


def test_a_quiet_page_may_be_older(browser, tmp_path):
    """An hour at least: nothing is being waited for."""
    files = {"site.yml": sites.SITE_YML + "rebuild-every: 5m\n", "components.yml": sites.COMPONENTS_YML}
    with changing(tmp_path, sites.write(tmp_path / "content", files)) as (_, address), opened(browser, at="2026-11-20T15:39:00Z") as (page, _):
        page.goto(address)
        settled(page)
        assert page.locator(".stale").is_hidden()
        clock(page, "2026-11-20T15:45:00Z")
        settled(page)
        assert "1 hour 5 minutes old" in page.locator(".stale").inner_text()


def test_a_network_that_fails_leaves_the_page_there(browser, tmp_path):
    site = Changing(tmp_path, sites.SAMPLE)
    site.build(sites.NOW)
    with opened(browser) as (page, _):
        with served(site) as address:
            page.goto(address)
        clock(page, "2026-11-20T14:58:00Z")
        page.locator(".stale").wait_for()
        assert page.locator("h1").inner_text() == "Partial outage: Card payments" and "18 minutes old" in page.locator(".stale").inner_text()


def test_two_servers_that_disagree_make_no_loop(browser, tmp_path):
    """One has the old page and one the new, in turn."""
    with changing(tmp_path) as (site, address), opened(browser, at="2026-11-20T14:47:00Z") as (page, _):
        visits, bodies = [], []
        site.build("2026-11-20T14:41Z")
        bodies = [(tmp_path / f"built-{one}" / "index.html").read_text() for one in (1, 2)]
        page.on("framenavigated", lambda _: visits.append(1))
        page.route("**/", lambda route: (bodies.reverse(), route.fulfill(body=bodies[0], content_type="text/html")))
        page.goto(address)
        for _ in range(6):
            page.wait_for_timeout(250)
            page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        assert 1 <= len(visits) <= 2


def test_nobody_is_interrupted(browser, tmp_path):
    """In marking text: the page says that there is a newer one, and waits."""
    with changing(tmp_path) as (site, address), opened(browser) as (page, faults):
        page.goto(address)
        site.build("2026-11-20T14:45Z")
        page.evaluate("getSelection().selectAllChildren(document.querySelector('article'))")
        clock(page, "2026-11-20T14:47:00Z")
        page.locator(".stale").wait_for()
        assert page.locator(".stale").inner_text() == "There is a newer version of this page. Reload to see it"
        assert shown(page) == "2026-11-20T14:40Z"
        page.evaluate("getSelection().removeAllRanges()")
        clock(page, "2026-11-20T14:47:15Z")
        loads(page, "2026-11-20T14:45Z")
    nothing(faults)


def test_a_fold_that_is_being_read_stays(browser, tmp_path):
    with changing(tmp_path) as (site, address), opened(browser) as (page, _):
        page.goto(address)
        was = page.evaluate(OPEN)
        site.build("2026-11-20T14:45Z")
        page.locator("#group-for-developers summary").first.click()
        clock(page, "2026-11-20T14:47:00Z")
        page.locator(".stale").wait_for()
        assert shown(page) == "2026-11-20T14:40Z"


OPEN = "[...document.querySelectorAll('details.group[open]')].map(one => one.id)"


def test_place_and_folds_are_kept(browser, tmp_path):
    with changing(tmp_path) as (site, address), opened(browser) as (page, _):
        page.goto(address)
        was = page.evaluate(OPEN)
        site.build("2026-11-20T14:45Z")
        page.locator("#group-for-developers summary").first.click()
        page.evaluate("document.activeElement.blur(); scrollTo(0, 1300)")
        clock(page, "2026-11-20T14:47:00Z")
        loads(page, "2026-11-20T14:45Z")
        settled(page)
        assert page.evaluate(OPEN) == was + ["group-for-developers"]
        assert abs(page.evaluate("scrollY") - 1300) < 40
        # Only what the reader did is kept, and only for this once.
        page.reload()
        assert page.evaluate(OPEN) == was


def test_a_page_from_the_back_button_asks_at_once(browser, tmp_path):
    with changing(tmp_path) as (site, address), opened(browser) as (page, _):
        page.goto(address)
        site.build("2026-11-20T14:42Z")
        page.evaluate("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))")
        loads(page, "2026-11-20T14:42Z")


HIDDEN = "Object.defineProperty(document, 'hidden', {value: true, configurable: true})"


def test_a_hidden_tab_waits_until_it_is_looked_at(browser, tmp_path):
    with changing(tmp_path) as (site, address), opened(browser) as (page, _):
        page.goto(address)
        site.build("2026-11-20T14:45Z")
        page.evaluate(HIDDEN)
        clock(page, "2026-11-20T14:57:00Z")
        settled(page)
        assert shown(page) == "2026-11-20T14:40Z"
        page.evaluate("delete document.hidden")
        clock(page, "2026-11-20T14:57:30Z")
        loads(page, "2026-11-20T14:45Z")


def test_a_page_on_disk_asks_nobody(browser, sample):
    with opened(browser, at="2026-11-20T18:00:00Z") as (page, faults):
        page.goto((sample.folder / "index.html").as_uri())
        settled(page)
        # Nothing newer can be had of a copy, so it says how old it is.
        assert "3 hours 20 minutes" in page.locator(".stale").inner_text()
    nothing(faults)


# What is new


def with_news(folder):
    """The sample with one more update, and with none."""
    files = {one.relative_to(sites.SAMPLE).as_posix(): one.read_text() for one in sites.SAMPLE.rglob("*") if one.is_file()}
    content = sites.write(folder / "content", files)
    told = {"status": "identified", "at": "2026-11-20 14:59 UTC", "next_update": "30m"}
    return content, lambda: sites.write(content, {INCIDENT + "2026-11-20-1459-identified.md": sites.front_matter("Fewer card payments are failing: about one in ten.", **told)})


@pytest.mark.parametrize("path", ["", INCIDENT])
def test_what_came_since_the_last_look_is_marked(browser, tmp_path, path):
    content, news = with_news(tmp_path)
    with changing(tmp_path, content) as (site, address), opened(browser) as (page, faults):
        page.goto(address + path)
        page.goto(address + path)
        assert page.locator(".new").count() == 0
        page.goto(address + "history/")
        news()
        site.build("2026-11-20T15:00Z")
        page.clock.set_fixed_time("2026-11-20T15:00:10Z")
        page.goto(address + path)
        assert page.locator(".new").all_inner_texts() == ["New since you last looked"]
        assert "14:59" in page.locator(".new").locator("..").inner_text() and not page.title().startswith("(")
        nothing(axe_findings(page))
        page.goto(address + path)
        assert page.locator(".new").count() == 0
        assert page.context.cookies() == []
    nothing(faults)


def test_news_in_an_open_tab_is_counted_in_its_title_until_somebody_looks(browser, tmp_path):
    content, news = with_news(tmp_path)
    with changing(tmp_path, content) as (site, address), opened(browser) as (page, _):
        page.goto(address)
        title = page.title()
        page.evaluate(HIDDEN)
        news()
        site.build("2026-11-20T15:00Z")
        clock(page, "2026-11-20T15:02:01Z")
        loads(page, "2026-11-20T15:00Z")
        assert page.title() == "(1) " + title and page.locator(".new").count() == 1
        site.build("2026-11-20T15:06Z")
        clock(page, "2026-11-20T15:07:00Z")
        loads(page, "2026-11-20T15:06Z")
        assert page.title() == "(1) " + title
        page.keyboard.press("Shift")
        assert page.title() == title


def test_a_browser_that_keeps_nothing_shows_the_page_all_the_same(browser, tmp_path):
    with changing(tmp_path) as (site, address), opened(browser) as (page, faults):
        page.add_init_script("for (const one of ['localStorage', 'sessionStorage']) Object.defineProperty(window, one, {get() { throw new Error('forbidden') }})")
        page.goto(address)
        assert promise(page) == "Next update by 15:01 GMT · in 20 minutes"
        site.build("2026-11-20T14:45Z")
        clock(page, "2026-11-20T14:47:00Z")
        page.locator(".stale").wait_for()
        assert page.locator(".stale").inner_text() == "There is a newer version of this page. Reload to see it"
        page.get_by_role("link", name="Reload to see it").click()
        loads(page, "2026-11-20T14:45Z")
    nothing(faults)


def test_a_notice_that_says_the_same_is_not_announced_again(browser, address):
    with opened(browser, at="2026-11-20T18:00:00Z") as (page, _):
        page.goto(address)
        page.locator(".stale").wait_for()
        count = page.evaluate(
            """() => new Promise(done => {
              let count = 0
              for (const one of document.querySelectorAll('[role=status]')) {
                new MutationObserver(list => { count += list.length }).observe(one, {subtree: true, childList: true, characterData: true})
              }
              for (let i = 0; i < 5; i++) document.dispatchEvent(new Event('visibilitychange'))
              setTimeout(() => done([count, document.querySelector('.stale').innerText]), 50)
            })"""
        )
    assert count == [0, count[1]] and "3 hours 20 minutes old" in count[1]


def test_nothing_moves_while_the_page_loads(browser, address):
    """The script runs before the first paint; a machine that is starved may paint before, so one of three visits must be still."""
    shifts = []
    while len(shifts) < 3 and 0 not in shifts:
        with opened(browser, at="2026-11-20T14:41:00Z", timezone_id="America/New_York") as (page, _):
            page.goto(address, wait_until="networkidle")
            shifts.append(page.evaluate(LAYOUT_SHIFT))
    assert 0 in shifts, shifts


LAYOUT_SHIFT = """() => new Promise(done => {
  let sum = 0
  new PerformanceObserver(list => list.getEntries().forEach(one => { sum += one.value })).observe({type: 'layout-shift', buffered: true})
  setTimeout(() => done(sum), 300)
})"""


# Languages


def in_language(code, folder):
    files = {path.relative_to(sites.SAMPLE).as_posix(): path.read_text() for path in sites.SAMPLE.rglob("*") if path.is_file()}
    files["site.yml"] = files["site.yml"].replace("language: en", f"language: {code}")
    assert f"language: {code}" in files["site.yml"]
    return sites.built(sites.write(folder / "content", files), folder / "public")


@pytest.fixture(scope="module", params=LANGUAGES)
def translated(request, tmp_path_factory):
    return request.param, in_language(request.param, tmp_path_factory.mktemp("language"))


def test_a_language_is_complete_and_fits(browser, translated):
    code, site = translated
    english = {"Current status", "Operational", "Partial outage", "Investigating", "uptime", "Next update", "your own zone", "Affected", "Since"}
    found = []
    with served(site) as address, opened(browser, at="2026-11-20T15:07:00Z", timezone_id="Asia/Tokyo", viewport={"width": 320, "height": 600}) as (page, faults):
        for path in ["", "history/", "incidents/2026-11-20-card-payments-failing/", "components/card-payments/", "404.html"]:
            page.goto(address + path)
            assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [code, "rtl" if code == "ar" else "ltr"]
            shown = page.locator("body").inner_text()
            found += [f"{path}: a direction is set and not ended" for one in page.locator("time").all_text_contents() if one.count("\u2066") != one.count("\u2069")]
            if code != "en":
                found += [f"{path}: {words}" for words in english if words in shown]
            found += [f"{path}: a placeholder is left" for sign in "{}" if sign in shown]
            found += [f"{path}: {page.evaluate('document.documentElement.scrollWidth')} px wide"] * (page.evaluate("document.documentElement.scrollWidth") > 320)
            found += axe_findings(page)
    nothing(found + faults)


# Minutes that each need another word in some language.
# Those that differ by less than is said are told alike.
LENGTHS = [0, 1, 2, 3, 10, 11, 12, 59, 60, 61, 62, 120, 125, 180, 660, 671, 1439, 1440, 1441, 1500, 2880, 2881, 3060, 4320, 15840, 20000]


@pytest.mark.parametrize("code", LANGUAGES)
def test_the_script_says_durations_as_the_page_does(browser, tmp_path, code):
    """What the page was built with, and what the script makes of it at that moment and before it."""
    now = datetime(2026, 11, 20, 12, tzinfo=timezone.utc)
    files = {"site.yml": sites.SITE_YML + f"language: {code}\n", "components.yml": sites.COMPONENTS_YML}
    for length in LENGTHS:
        at = datetime.fromtimestamp(now.timestamp() - length * 60, timezone.utc)
        folder = f"incidents/{at:%Y-%m-%d}-{length}"
        files[folder + "/incident.yml"] = f"title: Pages open slowly ({length})\nseverity: SEV3\nstarted: {at:%Y-%m-%d %H:%M} UTC\n"
        told = {"status": "investigating", "at": f"{at:%Y-%m-%d %H:%M} UTC", "next_update": "366d"}
        files[f"{folder}/{at:%Y-%m-%d-%H%M}-investigating.md"] = sites.front_matter("Pages open slowly.", **told)
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", "2026-11-20T12:00Z", "--publish-anyway", "a test")
    built = re.findall(r'<span data-since="[^"]*">([^<]*)</span>', site.files["index.html"].decode())
    assert len(set(built)) == len(LENGTHS) - 2
    with served(site) as address, opened(browser, at="2026-11-20T12:00:00Z") as (page, faults):
        page.goto(address)
        since = "[...document.querySelectorAll('[data-since]')].map(one => one.textContent)"
        page.evaluate("document.querySelectorAll('[data-since]').forEach(one => { one.textContent = '' })")
        clock(page, "2026-11-20T12:00:01Z")
        assert page.evaluate(since) == built
    nothing(faults)


@pytest.mark.parametrize("state", [{"color_scheme": "dark"}, {"forced_colors": "active"}, {"viewport": {"width": 640, "height": 400}, "device_scale_factor": 2}])
def test_right_to_left_is_for_everybody(browser, tmp_path, state):
    """In each state that left to right is looked at in; and text keeps off the line beside it."""
    found = []
    with served(in_language("ar", tmp_path)) as address, opened(browser, **state) as (page, faults):
        for path in ["", "history/", "incidents/2026-11-20-card-payments-failing/", "maintenance/2026-12-02-database-upgrade/", "404.html"]:
            page.goto(address + path)
            found += axe_findings(page) + faults
        page.goto(address + "incidents/2026-11-20-card-payments-failing/")
        edge, text = page.evaluate("['.updates', '.update .prose'].map(one => document.querySelector(one).getBoundingClientRect().right)")
    nothing(found)
    assert edge - text > 10


def test_a_page_whose_zones_have_names_of_their_own_is_told_in_the_readers(browser, tmp_path):
    """German pages say MEZ where the zone database says CET."""
    content = tmp_path / "content"
    shutil.copytree(sites.SAMPLE, content)
    settings = (content / "site.yml").read_text().replace("Europe/London", "Europe/Berlin").replace("language: en", "language: de")
    (content / "site.yml").write_text(settings)
    site = sites.built(content, tmp_path / "public", sites.NOW, "--publish-anyway", "a test")
    with served(site) as address, opened(browser, timezone_id="Asia/Tokyo") as (page, faults):
        page.goto(address)
        assert "MEZ" in page.locator(".clock").inner_text() and "23:02 Uhr" in page.locator("article").first.inner_text()
    nothing(faults)


def test_times_on_both_sides_of_a_change_each_name_their_zone(browser, address):
    with opened(browser, timezone_id="Europe/Berlin") as (page, faults):
        page.goto(address + "incidents/2026-10-25-card-payments-slow-overnight/")
        told = page.locator(".update h3 time").all_inner_texts()
        assert told == ["04:12 CET", "03:14 CET", "02:42 CET", "02:55 CEST"]
        assert "CEST / CET" in page.locator(".clock").inner_text() and "BST / GMT" in page.locator(".clock").inner_text()
    nothing(faults)


def test_what_is_late_has_no_time_left_whatever_the_readers_clock_says(browser, tmp_path):
    site = sites.built(sites.SAMPLE, tmp_path / "public", "2026-11-20T15:04Z")
    with served(site) as address, opened(browser, at="2026-11-20T15:00:10Z") as (page, _):
        page.goto(address)
        assert "late" in promise(page) and "in 1 minute" not in promise(page)


def test_an_old_page_stops_counting(browser, address):
    """What it tells of may be over, where nobody can confirm it."""
    with opened(browser, at="2026-11-20T14:41:00Z") as (page, _):
        page.goto(address)
        page.route("**/*", lambda route: route.abort())
        clock(page, "2026-11-20T18:00:00Z")
        assert "for 54 minutes" in page.locator("article").first.inner_text()


def test_the_ends_of_a_shape_are_told_by_the_readers_clock(browser, address):
    with opened(browser, timezone_id="Pacific/Auckland") as (page, faults):
        page.goto(address + "incidents/2026-10-29-card-payments-failing-everywhere/")
        assert page.locator(".shape time").all_inner_texts() == ["00:47", "02:26"]
    nothing(faults)
