"""The minutes that each service spent in each state, by month: counted again here, minute by minute, from what the content says."""

import csv
import io
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from support.browsing import axe_findings, opened, served
from support.sites import built, classed, elements, nothing, text, write

LONDON = ZoneInfo("Europe/London")
SITE = "name: Nimbus Status\nurl: https://status.nimbus.example\ntime-zone: Europe/London\nlint: {since: 2027-01-01}\n"
COMPONENTS = """\
- group: Europe, north
  components:
    - {id: api, name: "API, v2", since: 2026-01-05}
    - {id: mail, name: "=SUM(1)", since: 2026-03-20}
- {id: old, name: Old, since: 2025-01-01, until: 2026-10-10}
- {id: new, name: New, since: 2026-11-21}
"""
# Component, status, from and to in UTC: across months, over each other, and on both days that the clocks change.
TROUBLE = [
    ("api", "major-outage", "2026-03-28 23:30", "2026-03-29 02:15"),
    ("api", "partial-outage", "2026-03-31 20:00", "2026-04-01 03:00"),
    ("api", "degraded-performance", "2026-03-31 22:00", "2026-04-01 05:00"),
    ("mail", "major-outage", "2026-10-24 22:00", "2026-10-25 03:07"),
    ("old", "major-outage", "2026-10-10 20:00", "2026-10-12 10:00"),
    ("mail", "partial-outage", "2026-11-20 14:00", None),
]
WEIGHTS = {"degraded-performance": 0, "partial-outage": 300, "major-outage": 1_000}
NOW = "2026-11-20T14:40Z"


def content():
    files = {"site.yml": SITE, "components.yml": COMPONENTS}
    for number, (component, status, start, end) in enumerate(TROUBLE):
        folder = f"incidents/{start[:10]}-trouble-{number}"
        name = start.replace(":", "").replace(" ", "-")
        files[f"{folder}/incident.yml"] = f"title: Trouble {number}\nseverity: SEV2\nstarted: {start} UTC\n"
        files[f"{folder}/{name}-investigating.md"] = (
            f"---\nstatus: investigating\nat: {start} UTC\nnext-update: 1h\ncomponents: {{{component}: {status}}}\n---\nIt does not work.\n"
        )
        if end:
            name = end.replace(":", "").replace(" ", "-")
            files[f"{folder}/{name}-resolved.md"] = f"---\nstatus: resolved\nat: {end} UTC\n---\nIt works again.\n"
    return files


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("minutes")
    return built(write(folder / "content", content()), folder / "site", NOW, "--publish-anyway", "a test")


def rows(site):
    text = site.files["uptime.csv"].decode()
    assert all(line.endswith("\r\n") for line in text.splitlines(keepends=True))
    return list(csv.DictReader(io.StringIO(text, newline="")))


def utc(text):
    return datetime.fromisoformat(text + "+00:00")


def counted(component, since, until, month):
    """Minute by minute: how many were seen of a month, and in which state."""
    now, minute = utc("2026-11-20 14:40"), datetime(*month, 1, tzinfo=LONDON).astimezone(ZoneInfo("UTC"))
    observed, states, weight = 0, dict.fromkeys(["major-outage", "partial-outage", "degraded-performance", "under-maintenance"], 0), 0
    order = list(states)
    while minute < now and (minute.astimezone(LONDON).year, minute.astimezone(LONDON).month) == month:
        day = minute.astimezone(LONDON).date().isoformat()
        if since <= day and (until is None or day <= until):
            observed += 1
            told = [status for who, status, start, end in TROUBLE if who == component and utc(start) <= minute and (end is None or minute < utc(end))]
            if told:
                states[min(told, key=order.index)] += 1
                weight += max(WEIGHTS[status] for status in told)
        minute += timedelta(minutes=1)
    return observed, states, weight


def test_the_table_is_what_a_minute_counter_finds(site):
    listed = {(row["id"], row["month"]): row for row in rows(site)}
    wanted = set()
    for component, since, until in [("api", "2026-01-05", None), ("mail", "2026-03-20", None), ("old", "2025-01-01", "2026-10-10"), ("new", "2026-11-21", None)]:
        for number in range(12):
            month = (2025, 12) if number == 0 else (2026, number)
            observed, states, weight = counted(component, since, until, month)
            if not observed:
                continue
            key = (component, f"{month[0]}-{month[1]:02}")
            wanted.add(key)
            row = listed[key]
            assert int(row["observed_minutes"]) == observed, key
            for status, minutes in states.items():
                assert int(row[status.replace("-", "_") + "_minutes"]) == minutes, (key, status)
            assert float(row["counted_as_down_minutes"]) == weight / 1_000, key
            hundredths = (observed * 1_000 - weight) * 10_000 // (observed * 1_000)
            assert row["uptime_percent"] == ("100" if hundredths == 10_000 else f"{hundredths // 100}.{hundredths % 100:02}"), key
    assert wanted == set(listed)


def test_months_of_a_clock_change_are_as_long_as_they_are(site):
    listed = {(row["id"], row["month"]): int(row["observed_minutes"]) for row in rows(site)}
    assert listed["old", "2026-03"] == 31 * 1_440 - 60 and listed["api", "2026-10"] == 31 * 1_440 + 60 and listed["old", "2026-10"] == 10 * 1_440


def test_spreadsheets_run_nothing_and_split_nothing(site):
    listed = rows(site)
    assert {row["service"] for row in listed} == {"API, v2", "'=SUM(1)", "Old"}
    assert {row["group"] for row in listed} == {"Europe, north", ""}


def test_past_months_stay_as_they_are(site, tmp_path):
    later = built(write(tmp_path / "content", content()), tmp_path / "site", "2026-11-29T09:00Z", "--publish-anyway", "a test")
    past = [[row for row in rows(one) if row["month"] < "2026-11"] for one in (site, later)]
    assert past[0] == past[1] != []


def test_the_page_says_the_same(site):
    tree = site.tree("uptime/index.html")
    shown = {}
    for month in classed(tree, "month"):
        for row in elements(elements(month, "tbody")[0], "tr"):
            shown[month.get("id").removeprefix("month-"), text(elements(row, "th")[0])] = [text(cell) for cell in elements(row, "td")]
    names = {"'=SUM(1)": "=SUM(1)"}
    for row in rows(site):
        cells = shown.pop((row["month"], names.get(row["service"], row["service"])))
        assert cells[:4] == [row[f"{status}_minutes"] for status in ["major_outage", "partial_outage", "degraded_performance", "under_maintenance"]]
        assert cells[4] == row["uptime_percent"] + "%" and cells[5] == row["observed_minutes"]
    assert not shown


def test_it_is_found_from_the_history_and_from_each_service(site):
    for page in ["history/index.html", "components/api/index.html"]:
        assert "uptime/index.html" in [site.target(page, link.get("href"))[0] for link in elements(site.tree(page), "a") if site.target(page, link.get("href"))]
    assert "uptime.csv" in [site.target("uptime/index.html", link.get("href"))[0] for link in elements(site.tree("uptime/index.html"), "a")]
    assert "Content-Type: text/csv; charset=utf-8" in site.files["_headers"].decode().split("/uptime.csv")[1][:80]


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark"}, {"viewport": {"width": 320, "height": 800}}, {"forced_colors": "active"}])
def test_it_is_for_everybody(browser, site, options):
    with served(site) as address, opened(browser, **options) as (page, faults):
        page.goto(address + "uptime/")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        nothing(axe_findings(page) + faults)
        if options.get("viewport"):
            region = page.locator(".scroll").first
            region.focus()
            page.keyboard.press("End")
            page.keyboard.press("ArrowRight")
            page.wait_for_timeout(300)
            assert region.evaluate("one => one.scrollLeft") > 0
