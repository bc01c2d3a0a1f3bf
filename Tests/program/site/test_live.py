"""What the script adds: the reader's own time, a live promise, and an honest word about a page that is too old."""

from datetime import datetime, timezone
from zoneinfo import ZoneInfo

import pytest

from support import sites
from support.browsing import axe_findings, opened, served
from support.sites import nothing

LANGUAGES = ["en", "de", "fr", "es", "pt", "ja", "ar"]


@pytest.fixture(scope="module")
def address(sample):
    with served(sample) as address:
        yield address


def promise(page):
    return page.locator(".next").first.inner_text()


# Readers elsewhere


@pytest.mark.parametrize("zone", ["America/New_York", "Asia/Kathmandu", "Pacific/Auckland"])
def test_every_time_is_shown_in_the_readers_zone_too(browser, address, zone):
    with opened(browser, timezone_id=zone, locale="en-GB") as (page, faults):
        page.goto(address)
        times = page.evaluate("[...document.querySelectorAll('main time')].map(one => [one.dateTime, one.innerText])")
    assert len(times) > 15
    wrong = []
    for moment, shown in times:
        here = datetime.strptime(moment, "%Y-%m-%dT%H:%MZ").replace(tzinfo=timezone.utc).astimezone(ZoneInfo(zone))
        if f"{here:%H:%M} your time)" not in shown:
            wrong.append(f"{moment} in {zone}: {shown}")
    nothing(wrong + faults)


@pytest.mark.parametrize("zone", ["Europe/London", "UTC"])
def test_readers_whose_time_is_there_already_see_it_once(browser, address, zone):
    with opened(browser, timezone_id=zone) as (page, faults):
        for path in ["", "history/2026-09/"]:
            page.goto(address + path)
            assert page.locator("main time").count() and page.locator(".own").count() == 0
    nothing(faults)


CHANGES = {
    # London went back an hour at 01:00 UTC on 25 October 2026, New York on 1 November at 06:00 UTC.
    "Europe/London": ("2026-10-25", [("0030", "01:30 BST (00:30 UTC)", "20:30"), ("0130", "01:30 GMT", "21:30"), ("0230", "02:30 GMT", "22:30")]),
    "America/New_York": ("2026-11-01", [("0530", "01:30 EDT (05:30 UTC)", "14:30"), ("0630", "01:30 EST (06:30 UTC)", "15:30")]),
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
        shown = page.evaluate("[...document.querySelectorAll('.update h3 time')].map(one => one.innerText)")
    nothing(faults)
    for text, (_, own, readers) in zip(reversed(shown), updates, strict=True):
        assert own in text and f"{readers} your time" in text


# The promise


def test_the_promise_counts_down(browser, address):
    with opened(browser, at="2026-11-20T14:49:00Z") as (page, _):
        page.goto(address)
        assert promise(page) == "Next update by 15:01 GMT · in 12 minutes"
        page.clock.set_fixed_time("2026-11-20T14:50:30Z")
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        assert promise(page).endswith("in 11 minutes")


def test_a_late_update_is_said_once_and_announced(browser, address):
    with opened(browser, at="2026-11-20T15:07:00Z") as (page, faults):
        page.goto(address)
        assert promise(page) == "The update promised for 15:01 GMT is 6 minutes late"
        assert page.locator(".next [role=status]").inner_text() == promise(page)
        nothing(axe_findings(page))
    nothing(faults)


def test_a_page_that_is_too_old_says_so(browser, address):
    for at, words in [("2026-11-20T14:54:00Z", ""), ("2026-11-20T14:56:00Z", "16 minutes ago"), ("2026-11-20T18:00:00Z", "3 hours ago")]:
        with opened(browser, at=at) as (page, _):
            page.goto(address)
            stale = page.locator(".stale")
            assert stale.is_visible() == bool(words) and words in stale.inner_text()


def test_a_notice_that_says_the_same_is_not_announced_again(browser, address):
    with opened(browser, at="2026-11-20T18:00:00Z") as (page, _):
        page.goto(address)
        count = page.evaluate(
            """() => new Promise(done => {
              let count = 0
              new MutationObserver(list => { count += list.length }).observe(document.querySelector('.stale'), {subtree: true, childList: true, characterData: true})
              for (let i = 0; i < 5; i++) document.dispatchEvent(new Event('visibilitychange'))
              setTimeout(() => done([count, document.querySelector('.stale').innerText]), 50)
            })"""
        )
    # The countdown is written anew, but not announced; what is announced stays as it is.
    assert count == [0, count[1]] and "3 hours ago" in count[1]


def test_nothing_moves_while_the_page_loads(browser, address):
    """The script runs before the first paint; a machine that is starved may paint before, so one of three visits must be still."""
    shifts = []
    while len(shifts) < 3 and 0 not in shifts:
        with opened(browser, at="2026-11-20T15:07:00Z", timezone_id="America/New_York") as (page, _):
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
    english = {"Current status", "Operational", "Partial outage", "Investigating", "uptime", "Next update", "your time", "Affected", "Since"}
    found = []
    with served(site) as address, opened(browser, at="2026-11-20T15:07:00Z", timezone_id="Asia/Tokyo", viewport={"width": 320, "height": 600}) as (page, faults):
        for path in ["", "history/", "incidents/2026-11-20-card-payments-failing/", "components/card-payments/", "404.html"]:
            page.goto(address + path)
            assert page.evaluate("[document.documentElement.lang, document.documentElement.dir]") == [code, "rtl" if code == "ar" else "ltr"]
            shown = page.locator("body").inner_text()
            if code != "en":
                found += [f"{path}: {words}" for words in english if words in shown]
            found += [f"{path}: a placeholder is left" for sign in "{}" if sign in shown]
            found += [f"{path}: {page.evaluate('document.documentElement.scrollWidth')} px wide"] * (page.evaluate("document.documentElement.scrollWidth") > 320)
            found += axe_findings(page)
    nothing(found + faults)


@pytest.mark.parametrize("state", [{"color_scheme": "dark"}, {"forced_colors": "active"}, {"viewport": {"width": 640, "height": 400}, "device_scale_factor": 2}])
def test_right_to_left_is_for_everybody(browser, tmp_path, state):
    """In each state that left to right is looked at in; and text keeps off the line beside it."""
    found = []
    with served(in_language("ar", tmp_path)) as address, opened(browser, **state) as (page, faults):
        for path in ["", "history/", "incidents/2026-11-20-card-payments-failing/", "maintenance/2026-12-02-database-upgrade/", "404.html"]:
            page.goto(address + path)
            found += axe_findings(page) + faults
        page.goto(address + "incidents/2026-11-20-card-payments-failing/")
        edge, text = page.evaluate("['.updates', '.update'].map(one => document.querySelector(one).getBoundingClientRect().right)")
    nothing(found)
    assert edge - text > 10
