"""One length, one window and one story: what people saw go wrong, each with the value that is right."""

import json
import re
import subprocess
from datetime import datetime, timezone

import icalendar
import pytest
from xml.etree import ElementTree

from support import sites
from support.sites import classed, elements, text
from support.stories import COMPONENTS, facts, headline, incident, said, site, update, work


def findings(one, now):
    """What the linter says of a site's content, in one line each."""
    line = [sites.PROGRAM, "lint", "--content", str(one.content), "--now", now, "--format", "concise"]
    return subprocess.run(line, capture_output=True, text=True, timeout=120).stdout


def own(site):
    return json.loads(site.files["api/daymark/v1/status.json"])


def seconds(site, component, status):
    one = next(one for one in own(site)["components"] if one["id"] == component)
    return sum(part["seconds"] for part in one["uptime"]["seconds"] if part["status"] == status)


def uptime(site, component):
    return next(one for one in own(site)["components"] if one["id"] == component)["uptime"]["percent"]


# Incidents


def test_a_fix_that_is_watched_for_two_days_is_no_trouble(tmp_path):
    files = incident(
        "2026-06-01-a", "2026-06-01 10:00 UTC", ("investigating", "2026-06-01 10:00 UTC", {"components": "{pay: major-outage}", "next_update": "30m"}),
        ("monitoring", "2026-06-01 10:30 UTC", {"components": "{pay: operational}", "next_update": "60m"}), ("resolved", "2026-06-03 10:30 UTC", {}))  # fmt: skip
    one = site(tmp_path, files, "2026-06-05T12:00Z")
    assert seconds(one, "pay", "major_outage") == 1800
    assert "lasted 30 minutes" in headline(one, "incidents/2026-06-01-a/index.html")
    assert own(one)["incidents"][0]["felt_seconds"] == 1800 and own(one)["incidents"][0]["ended_at"] == "2026-06-01T10:30:00Z"
    month = said(one, "history/2026-06/index.html")
    assert "1 incident. At least one service had problems for 30 minutes in all." in month and "30 minutes" in month and "2 days" not in month
    assert said(one, "index.html").count("continued") == 0


def test_trouble_that_came_back_counts_without_the_break(tmp_path):
    files = incident(
        "2026-06-01-a", "2026-06-01 10:00 UTC", ("investigating", "2026-06-01 10:00 UTC", {"components": "{pay: major-outage}"}),
        ("monitoring", "2026-06-01 10:30 UTC", {"components": "{pay: operational}"}), ("identified", "2026-06-01 11:00 UTC", {"components": "{pay: major-outage}"}),
        ("resolved", "2026-06-01 11:15 UTC", {}))  # fmt: skip
    one = site(tmp_path, files, "2026-06-05T12:00Z")
    assert seconds(one, "pay", "major_outage") == 2700 and own(one)["incidents"][0]["felt_seconds"] == 2700
    assert "lasted 45 minutes, with breaks" in headline(one, "incidents/2026-06-01-a/index.html")


def test_every_month_that_an_incident_reaches_into_lists_it(tmp_path):
    files = incident(
        "2026-01-30-a", "2026-01-30 18:00 UTC", ("investigating", "2026-01-30 18:05 UTC", {"components": "{pay: major-outage}"}), ("resolved", "2026-03-02 06:00 UTC", {}))  # fmt: skip
    one = site(tmp_path, files, "2026-03-10T12:00Z")
    for month in ("2026-02", "2026-03"):
        page = said(one, f"history/{month}/index.html")
        assert "1 incident. At least one service had problems for" in page and "Payments fail continued" in page and "No incidents" not in page
    assert "for 28 days in all" in said(one, "history/2026-02/index.html") and "for 1 day 6 hours in all" in said(one, "history/2026-03/index.html")
    assert [text(link) for link in elements(classed(one.tree("history/2026-03/index.html"), "months")[0], "a")] == ["← February 2026"]


def test_told_after_the_fact_it_works_by_then(tmp_path):
    files = incident("2026-06-22-a", "2026-06-22 17:00 UTC", ("resolved", "2026-06-23 09:00 UTC", {"components": "{pay: major-outage}"}), more="ended: 2026-06-22 18:00 UTC\n")
    one = site(tmp_path, files, "2026-06-24T12:00Z")
    assert seconds(one, "pay", "major_outage") == 3600
    page = said(one, "incidents/2026-06-22-a/index.html")
    assert "Payments: major outage → operational" in page and facts(one, "incidents/2026-06-22-a/index.html")["Affected"] == "Major outage: Payments"
    [change] = json.loads(one.files["api/v2/incidents.json"])["incidents"][0]["incident_updates"][0]["affected_components"]
    assert (change["old_status"], change["new_status"]) == ("major_outage", "operational")


def test_severity_is_one_word_that_customers_know(sample):
    assert facts(sample, "incidents/2026-11-20-card-payments-failing/index.html")["Impact"] == "High"
    assert "Raised from low impact to high impact" in said(sample, "incidents/2026-11-20-card-payments-failing/index.html")
    assert not [page for page in sample.pages if re.search("SEV[1-4]", said(sample, page))]


def test_the_badge_says_what_the_headline_says(tmp_path):
    files = incident(
        "2026-06-01-a", "2026-06-01 10:00 UTC", ("investigating", "2026-06-01 10:00 UTC", {"components": "{pay: major-outage}"}),
        ("monitoring", "2026-06-01 10:30 UTC", {"components": "{pay: operational}"}))  # fmt: skip
    one = site(tmp_path, files, "2026-06-01T11:00Z")
    badge = json.loads(one.files["badge.json"])
    assert badge["message"] == text(elements(one.tree("index.html"), "h1")[0]) == "Working again; we are still watching" and badge["color"] == "#8a6100"


def test_the_api_calls_nothing_down_that_ended(tmp_path):
    files = incident(
        "2026-07-01-a", "2026-07-01 10:00 UTC", ("investigating", "2026-07-01 10:05 UTC", {"components": "{pay: major-outage}", "next_update": "2h"}),
        ("monitoring", "2026-07-01 10:40 UTC", {"next_update": "2h"}), more="ended: 2026-07-01 10:30 UTC\n")  # fmt: skip
    one = site(tmp_path, files, "2026-07-01T10:50Z")
    [told] = json.loads(one.files["api/v2/summary.json"])["incidents"]
    assert [part["status"] for part in told["components"]] == ["operational"]
    assert [(change["old_status"], change["new_status"]) for change in told["incident_updates"][0]["affected_components"]] == [("major_outage", "operational")]


def test_trouble_before_a_component_counts_is_found(tmp_path):
    files = incident(
        "2026-07-01-a", "2026-07-01 22:00 UTC", ("investigating", "2026-07-01 22:05 UTC", {"components": "{pay: major-outage}", "next_update": "30m"}),
        ("resolved", "2026-07-02 02:00 UTC", {}))  # fmt: skip
    one = site(tmp_path, files, "2026-07-03T10:45Z", components=COMPONENTS.replace("Payments}", "Payments, since: 2026-07-02}"))
    assert "'pay' is on the page since 2026-07-02, and this began before; set its 'since' in components.yml to that day or an earlier one" in findings(one, "2026-07-03T10:45Z")


# Planned work


@pytest.mark.parametrize("ends, done, had, length, sum", [
    ("2026-07-01 13:00 UTC", "2026-07-01 15:00 UTC", "12:00 to 15:00 UTC", "3 hours", 10800), ("2026-07-01 16:00 UTC", "2026-07-01 13:00 UTC", "12:00 to 13:00 UTC", "1 hour", 3600),
])  # fmt: skip
def test_work_that_is_over_shows_the_window_that_it_had(tmp_path, ends, done, had, length, sum):
    one = site(tmp_path, work("2026-07-01-a", "2026-07-01 12:00 UTC", ends, ("in-progress", "2026-07-01 12:00 UTC"), ("completed", done)), "2026-07-02T12:00Z")
    page = "maintenance/2026-07-01-a/index.html"
    assert f"1 July 2026, {had} · {length}" in headline(one, page)
    assert facts(one, page)["Planned"] == f"1 July 2026, 12:00 to {ends[11:]}" and had in said(one, "history/index.html") and had in said(one, "index.html")
    assert seconds(one, "pay", "partial_outage") == sum == own(one)["maintenance"][0]["worked_seconds"]
    [event] = icalendar.Calendar.from_ical(one.files["maintenance.ics"]).walk("VEVENT")
    assert f"{event['DTSTART'].dt:%H:%M} to {event['DTEND'].dt:%H:%M} UTC" == had
    [other] = json.loads(one.files["api/v2/scheduled-maintenances.json"])["scheduled_maintenances"]
    assert other["scheduled_until"][11:16] == ends[11:16] and other["resolved_at"][11:16] == done[11:16]


def test_work_that_is_called_off_stays_until_its_window_is_past_and_is_filed_today(tmp_path):
    files = work("2026-08-01-a", "2026-08-01 12:00 UTC", "2026-08-01 13:00 UTC", ("completed", "2026-06-28 13:00 UTC"))
    files |= incident("2026-06-20-a", "2026-06-20 10:00 UTC", ("resolved", "2026-06-20 11:00 UTC", {"components": "{pay: major-outage}"}))
    one = site(tmp_path, files, "2026-06-29T12:00Z")
    assert text(elements(one.tree("history/index.html"), "h1")[0]) == "History: June 2026" and "history/2026-08/index.html" not in one.files
    assert "1 incident." in said(one, "history/index.html") and "Called off" in said(one, "history/index.html")
    assert "Called off 1 August 2026, 12:00 to 13:00 UTC" in text(classed(one.tree("index.html"), "card")[0])
    later = site(tmp_path / "later", files, "2026-08-01T13:00Z")
    assert "Planned maintenance" not in said(later, "index.html")


def test_work_that_began_by_the_clock_had_begun_when_it_was_moved(tmp_path):
    files = work(
        "2026-07-01-a", "2026-07-01 13:00 UTC", "2026-07-01 14:00 UTC",
        more="announced: 2026-06-10 09:00 UTC\nmoved: [{at: 2026-07-01 12:30 UTC, starts: 2026-07-01 12:00 UTC, ends: 2026-07-01 13:00 UTC}]\n")  # fmt: skip
    one = site(tmp_path, files, "2026-07-01T12:40Z")
    assert seconds(one, "pay", "partial_outage") == 1800 and own(one)["maintenance"][0]["status"] == "scheduled"
    assert [update["status"] for update in own(one)["maintenance"][0]["updates"]] == ["scheduled", "in_progress", "scheduled"]


def test_work_held_back_by_an_update_is_not_under_way(tmp_path):
    files = work("2026-07-01-a", "2026-07-01 12:00 UTC", "2026-07-01 13:00 UTC", ("scheduled", "2026-07-01 12:05 UTC"))
    one = site(tmp_path, files, "2026-07-01T12:30Z")
    assert own(one)["maintenance"][0]["status"] == "scheduled" and seconds(one, "pay", "partial_outage") == 300


def test_work_of_many_days_is_there_on_each_of_them(tmp_path):
    one = site(tmp_path, work("2026-06-01-a", "2026-06-01 12:00 UTC", "2026-06-10 12:00 UTC", more="announced: 2026-05-20 09:00 UTC\n"), "2026-06-20T12:00Z")
    days = {text(elements(day, "h3")[0]): text(day) for day in classed(one.tree("index.html"), "pastday")}
    assert "Slow shop continued" in days["Wednesday 10 June"] and "Slow shop continued" in days["Sunday 7 June"] and "No incidents" in days["11 Jun to 20 Jun"]


def test_the_clock_is_an_update_of_its_own(tmp_path):
    files = work("2026-07-01-a", "2026-07-01 12:00 UTC", "2026-07-01 13:00 UTC")
    for now, status, at in [("11:59", "scheduled", "2026-06-10T09:00"), ("12:00", "in_progress", "2026-07-01T12:00"), ("13:00", "completed", "2026-07-01T13:00")]:
        one = site(tmp_path / now.replace(":", ""), files, f"2026-07-01T{now}Z")
        [other] = json.loads(one.files["api/v2/scheduled-maintenances.json"])["scheduled_maintenances"]
        newest = other["incident_updates"][0]
        assert other["status"] == newest["status"] == status and newest["display_at"][:16] == at == other["updated_at"][:16]
        assert (status != "completed") == (other["resolved_at"] is None)
    assert "The planned time for this work is over." in said(one, "maintenance/2026-07-01-a/index.html")


def stamps(one):
    """Every date that says when something was told or changed."""
    [event] = icalendar.Calendar.from_ical(one.files["maintenance.ics"]).walk("VEVENT")
    times = [event[name].dt for name in ("DTSTAMP", "CREATED", "LAST-MODIFIED")]
    for name in ("history.atom", "updates.atom"):
        feed = ElementTree.fromstring(one.files[name])
        times += [datetime.fromisoformat(at.text.replace("Z", "+00:00")) for kind in ("updated", "published") for at in feed.iter("{http://www.w3.org/2005/Atom}" + kind)]
    rss = ElementTree.fromstring(one.files["history.rss"])
    times += [datetime.strptime(at.text, "%a, %d %b %Y %H:%M:%S %z") for at in rss.iter("pubDate")]
    for path in (path for path in one.files if path.startswith("api/v2/")):
        times += [datetime.fromisoformat(at) for at in re.findall(r'"(?:created|updated|started|display|monitoring|resolved)_at" : "([^"]+)Z"', one.files[path].decode().replace('Z"', '+00:00Z"'))]
    return times


def test_no_date_is_later_than_now_and_none_falls(tmp_path):
    window = ("2026-07-05-a", "2026-07-05 12:00 UTC", "2026-07-05 13:00 UTC")
    now = datetime(2026, 6, 18, 12, tzinfo=timezone.utc)
    without = site(tmp_path / "without", work(*window, more=""), "2026-06-18T12:00Z")
    assert max(stamps(without)) <= now
    with_date = site(tmp_path / "with", work(*window, more="announced: 2026-06-10 09:00 UTC\n"), "2026-06-18T12:00Z")
    later = site(tmp_path / "later", work(*window, more="announced: 2026-06-10 09:00 UTC\n"), "2026-07-06T12:00Z")
    assert max(stamps(with_date)) <= now and all(before <= after for before, after in zip(stamps(without)[:3], stamps(with_date)[:3]))
    assert all(before <= after for before, after in zip(stamps(with_date)[:3], stamps(later)[:3]))
    ahead = incident("2026-06-18-a", "2026-06-18 12:02 UTC", ("investigating", "2026-06-18 12:09 UTC", {"components": "{pay: major-outage}", "next_update": "30m"}))
    assert max(stamps(site(tmp_path / "ahead", work(*window) | ahead, "2026-06-18T12:00Z"))) <= now


# Uptime


@pytest.mark.parametrize("status", [None, "degraded-performance", "partial-outage"])
def test_an_incident_on_top_of_work_never_raises_uptime(tmp_path, status):
    files = work("2026-07-01-a", "2026-07-01 12:00 UTC", "2026-07-01 16:00 UTC", components="{pay: under-maintenance}")
    if status:
        files |= incident("2026-07-01-b", "2026-07-01 12:00 UTC", ("investigating", "2026-07-01 12:00 UTC", {"components": f"{{pay: {status}}}"}), ("resolved", "2026-07-01 16:00 UTC", {}))
    one = site(tmp_path, files, "2026-07-02T00:00Z", settings="uptime: {days: 10, weights: {under-maintenance: 1, partial-outage: 0.3}}\n")
    assert uptime(one, "pay") == "98.14%"


def test_nothing_is_claimed_before_a_page_began(tmp_path):
    components = "- {id: web, name: Web shop, since: 2026-07-01}\n- {id: pay, name: Payments, since: 2026-07-02}\n"
    one = site(tmp_path, {}, "2026-07-02T12:00Z", components=components)
    words = said(one, "index.html")
    assert "Never down · 100%" in words and "Never down · 100% uptime today" in words
    assert [text(elements(day, "h3")[0]) for day in classed(one.tree("index.html"), "pastday")] == ["1 Jul to 2 Jul"]


def test_a_component_that_is_gone_keeps_its_past(tmp_path):
    components = "- {id: web, name: Web shop}\n- {id: pay, name: Payments, until: 2026-06-30}\n"
    files = incident("2026-06-20-a", "2026-06-20 10:00 UTC", ("investigating", "2026-06-20 10:00 UTC", {"components": "{pay: major-outage}"}), ("resolved", "2026-06-20 11:00 UTC", {}))
    before = site(tmp_path / "before", files, "2026-06-30T12:00Z", components=components)
    assert "Payments" in said(before, "index.html")
    one = site(tmp_path, files, "2026-07-02T12:00Z", components=components)
    assert [row.get("id") for row in elements(one.tree("index.html"), "li") if (row.get("id") or "").startswith("component-")] == ["component-web"]
    assert [one["name"] for one in json.loads(one.files["api/v2/components.json"])["components"]] == ["Web shop"]
    assert facts(one, "incidents/2026-06-20-a/index.html")["Affected"] == "Major outage: Payments"
    assert json.loads(one.files["components/pay/badge.json"])["message"] == "Retired" and "Retired" in said(one, "components/pay/index.html")
    assert {"components/pay/history.atom", "components/pay/feed.json"} <= set(one.files)


# The clock


@pytest.mark.parametrize("now", ["2026-11-20T14:30Z", "2026-11-20T14:47Z", "2026-11-20T21:00Z", "2026-11-22T14:42Z", "2026-11-28T15:00Z", "2026-12-02T12:00Z", "2027-01-10T10:00Z", "2027-11-20T14:40Z"])
def test_the_sample_builds_whenever_it_is_built(tmp_path, now):
    moment = str(int(datetime.fromisoformat(now.replace("Z", "+00:00")).timestamp()))
    done = sites.build(sites.SAMPLE, tmp_path / "public", now=None, env={**__import__("os").environ, "SOURCE_DATE_EPOCH": moment})
    assert done.returncode == 0, done.stderr[-2000:]


def test_a_retired_component_is_in_no_trouble(tmp_path):
    """Nobody resolved its incident; the page, both documents and the badge agree that nothing is down today."""
    files = incident("2026-06-01-a", "2026-06-01 10:00 UTC", ("investigating", "2026-06-01 10:00 UTC", {"components": "{pay: major-outage}", "next_update": "30m"}))  # fmt: skip
    one = site(tmp_path, files, "2026-06-05T12:00Z", components=COMPONENTS.replace("Payments}", "Payments, until: 2026-06-02}"))
    assert own(one)["status"]["headline"] == text(elements(one.tree("index.html"), "h1")[0]) == "All services are working"
    assert own(one)["status"]["impact"] == "none" and own(one)["status"]["is_watched"] is False
    summary = json.loads(one.files["api/v2/summary.json"])
    assert summary["status"]["indicator"] == "none" and [part["name"] for part in summary["components"]] == ["Web shop"]
    assert [part["status"] for part in summary["incidents"][0]["components"]] == ["operational"]
    assert own(one)["incidents"][0]["components"] == ["pay"]
    assert facts(one, "incidents/2026-06-01-a/index.html")["Affected"] == "Major outage: Payments"
    assert json.loads(one.files["badge.json"])["message"] == "All services are working"


def test_trouble_ends_with_the_last_day_of_a_component(tmp_path):
    """It left the page on 2 June in the evening; nobody resolved its incident, and somebody even said worse of it a day later."""
    files = incident(
        "2026-06-01-a", "2026-06-01 10:00 UTC", ("investigating", "2026-06-01 10:00 UTC", {"components": "{pay: partial-outage}", "next_update": "30m"}),
        ("identified", "2026-06-03 09:00 UTC", {"components": "{pay: major-outage}", "next_update": "30m"}))  # fmt: skip
    one = site(tmp_path, files, "2026-07-05T12:00Z", components=COMPONENTS.replace("Payments}", "Payments, until: 2026-06-02}"))
    [told] = own(one)["incidents"]
    assert (told["ended_at"], told["felt_seconds"], told["impact"]) == ("2026-06-03T00:00:00Z", 38 * 3600, "major")
    page = facts(one, "incidents/2026-06-01-a/index.html")
    assert "lasted 1 day 14 hours" in headline(one, "incidents/2026-06-01-a/index.html") and page["Affected"] == "Partial outage: Payments"
    assert "Payments (major outage)" not in said(one, "incidents/2026-06-01-a/index.html")
    assert "had problems for 1 day 14 hours in all" in said(one, "history/2026-06/index.html") and "Payments fail" not in said(one, "history/2026-07/index.html")
    [other] = json.loads(one.files["api/v2/incidents/unresolved.json"])["incidents"]
    assert other["impact"] == "major" and [part["status"] for part in other["components"]] == ["operational"]
    assert [change["new_status"] for change in other["incident_updates"][0]["affected_components"]] == ["operational"]
    assert "resolve it with 'daymark resolve 2026-06-01-a', or correct 'until' in components.yml" in findings(one, "2026-07-05T12:00Z")


def test_work_on_a_component_that_is_gone_is_found_and_counts_nothing(tmp_path):
    files = work("w", "2026-06-20 10:00 UTC", "2026-06-20 14:00 UTC")
    one = site(tmp_path, files, "2026-06-21T12:00Z", components=COMPONENTS.replace("Payments}", "Payments, until: 2026-06-02}"))
    assert own(one)["maintenance"][0]["worked_seconds"] == 0
    assert "'Payments' is on the page until 2026-06-02, before this work; leave it out, or correct 'until' in components.yml" in findings(one, "2026-06-21T12:00Z")


RETIRING = COMPONENTS.replace("Payments}", "Payments, until: 2026-07-01}")


@pytest.mark.parametrize("now", ["2026-07-02T01:00Z", "2026-07-03T12:00Z"])
def test_work_ends_with_its_component_everywhere(tmp_path, now):
    """It was to go on until three in the night, and its only component left the page at midnight."""
    one = site(tmp_path, work("w", "2026-07-01 22:00 UTC", "2026-07-02 03:00 UTC", components="{pay: under-maintenance}"), now, components=RETIRING)
    [told] = own(one)["maintenance"]
    assert (told["status"], told["began_at"], told["ended_at"], told["worked_seconds"]) == ("completed", "2026-07-01T22:00:00Z", "2026-07-02T00:00:00Z", 7200)
    [other] = json.loads(one.files["api/v2/scheduled-maintenances.json"])["scheduled_maintenances"]
    assert (other["status"], other["resolved_at"]) == ("completed", "2026-07-02T00:00:00.000Z")
    [event] = events(one)
    assert [event.decoded(name).strftime("%d %H:%M") for name in ("DTSTART", "DTEND")] == ["01 22:00", "02 00:00"] and str(event["STATUS"]) == "CONFIRMED"
    assert "1 July 2026, 22:00 to 2 July 2026, 00:00 UTC · 2 hours" in headline(one, "maintenance/w/index.html")
    home = said(one, "index.html")
    assert "All services are working" in home and "In progress" not in home and "Maintenance in progress" not in home
    assert "'Payments' is on the page until 2026-07-01, and this work goes on after that" in findings(one, now)


def test_work_that_came_too_late_for_its_component_took_no_time(tmp_path):
    one = site(tmp_path, work("w", "2026-07-02 10:00 UTC", "2026-07-02 14:00 UTC"), "2026-07-02T12:00Z", components=RETIRING)
    [told] = own(one)["maintenance"]
    assert (told["status"], told["is_cancelled"], told["began_at"], told["worked_seconds"]) == ("completed", False, None, 0)
    assert " · " not in headline(one, "maintenance/w/index.html") and "In progress" not in said(one, "index.html")


def test_a_start_is_when_customers_first_felt_it_everywhere(tmp_path):
    """Said to have begun at ten, but the updates say that all worked until eleven."""
    files = incident(
        "2026-07-01-a", "2026-07-01 10:00 UTC", ("investigating", "2026-07-01 10:05 UTC", {"components": "{pay: operational}", "next_update": "30m"}),
        ("identified", "2026-07-01 11:00 UTC", {"components": "{pay: major-outage}", "next_update": "2h"}), ("resolved", "2026-07-01 12:00 UTC", {}))  # fmt: skip
    one = site(tmp_path, files, "2026-07-02T12:00Z")
    [told] = own(one)["incidents"]
    [other] = json.loads(one.files["api/v2/incidents.json"])["incidents"]
    assert (told["started_at"], other["started_at"]) == ("2026-07-01T11:00:00Z", "2026-07-01T11:00:00.000Z")
    page = facts(one, "incidents/2026-07-01-a/index.html")
    assert page["Started"] == "1 July 2026, 11:00 UTC" and "lasted 1 hour" in headline(one, "incidents/2026-07-01-a/index.html")
    line = [sites.PROGRAM, "report", "--content", str(one.content), "--now", "2026-07-02T12:00Z", "--format"]
    assert "2026-07-01T11:00:00Z" in subprocess.run([*line, "csv"], capture_output=True, text=True, timeout=60).stdout.splitlines()[1]
    [row] = json.loads(subprocess.run([*line, "json"], capture_output=True, text=True, timeout=60).stdout)["incidents"]
    assert row["started"] == "2026-07-01T11:00:00Z"


def test_lists_say_no_end_that_is_past_while_work_goes_on(tmp_path):
    one = site(tmp_path, work("w", "2026-07-01 12:00 UTC", "2026-07-01 13:00 UTC", ("in-progress", "2026-07-01 12:00 UTC")), "2026-07-01T15:00Z")
    for page in ("history/index.html", "components/pay/index.html"):
        words = said(one, page)
        assert "to 13:00" not in words and "It was to end at 13:00 UTC and is taking longer" in words and "3 hours so far" in words, words
    files = work("w", "2026-07-01 12:00 UTC", "2026-07-01 13:00 UTC", ("in-progress", "2026-07-01 12:00 UTC"), ("completed", "2026-07-01 15:00 UTC"))
    done = site(tmp_path / "done", files, "2026-07-01T16:00Z")
    assert "12:00 to 15:00 UTC" in said(done, "history/index.html")


def test_a_break_in_the_work_is_a_break_everywhere(tmp_path):
    files = work("w", "2026-06-20 10:00 UTC", "2026-06-20 14:00 UTC", ("in-progress", "2026-06-20 10:00 UTC"), ("completed", "2026-06-20 14:00 UTC"))
    for at, status in [("1100", "operational"), ("1300", "partial-outage")]:
        files[f"maintenance/w/2026-06-20-{at}-in-progress.md"] = update("in-progress", f"2026-06-20 {at[:2]}:00 UTC", components=f"{{pay: {status}}}")
    one = site(tmp_path, files, "2026-06-21T12:00Z")
    assert seconds(one, "pay", "partial_outage") == own(one)["maintenance"][0]["worked_seconds"] == 7200
    assert "2 hours, with breaks" in headline(one, "maintenance/w/index.html") and "2 hours, with breaks" in said(one, "history/index.html")
    pause = site(tmp_path / "pause", {path: words for path, words in files.items() if "1300" not in path and "completed" not in path}, "2026-06-20T12:00Z")
    assert own(pause)["maintenance"][0]["worked_seconds"] == 3600 and own(pause)["maintenance"][0]["status"] == "in_progress"
    assert facts(pause, "maintenance/w/index.html")["When"] == "20 June 2026, 10:00 to 14:00 UTC"


@pytest.mark.parametrize("now, status, worked", [("2026-06-20T10:29Z", "in_progress", 1740), ("2026-06-20T12:00Z", "scheduled", 1800), ("2026-06-21T10:10Z", "in_progress", 2400), ("2026-06-21T15:00Z", "completed", 16200)])
def test_work_that_was_called_away_waits_for_its_new_window(tmp_path, now, status, worked):
    moved = "" if now < "2026-06-20T10:30Z" else "moved: [{at: 2026-06-20 10:30 UTC, starts: 2026-06-20 10:00 UTC, ends: 2026-06-20 14:00 UTC}]\n"
    window = ("2026-06-21 10:00 UTC", "2026-06-21 14:00 UTC") if moved else ("2026-06-20 10:00 UTC", "2026-06-20 14:00 UTC")
    one = site(tmp_path, work("w", *window, ("in-progress", "2026-06-20 10:00 UTC"), more="announced: 2026-06-10 09:00 UTC\n" + moved), now)
    [told] = own(one)["maintenance"]
    assert (told["status"], told["worked_seconds"]) == (status, worked) and seconds(one, "pay", "partial_outage") == worked
    [other] = json.loads(one.files["api/v2/scheduled-maintenances.json"])["scheduled_maintenances"]
    assert other["status"] == other["incident_updates"][0]["status"] == status


def test_work_that_was_moved_after_its_end_is_over_when_it_is_over(tmp_path):
    moved = "announced: 2026-06-10 09:00 UTC\nmoved:\n  - {at: 2026-07-01 13:30 UTC, starts: 2026-07-01 12:00 UTC, ends: 2026-07-01 13:00 UTC}\n"
    one = site(tmp_path, work("w", "2026-07-01 12:00 UTC", "2026-07-01 16:00 UTC", more=moved), "2026-07-01T17:00Z")
    [told] = json.loads(one.files["api/v2/scheduled-maintenances.json"])["scheduled_maintenances"]
    assert told["resolved_at"] == "2026-07-01T16:00:00.000Z" and told["incident_updates"][0]["created_at"] == told["resolved_at"]


def test_work_that_was_called_off_has_no_duration(tmp_path):
    one = site(tmp_path, work("w", "2026-06-20 10:00 UTC", "2026-06-20 14:00 UTC", ("completed", "2026-06-15 09:00 UTC")), "2026-06-18T12:00Z")
    assert " · " not in headline(one, "maintenance/w/index.html")


def events(one):
    return icalendar.Calendar.from_ical(one.files["maintenance.ics"]).walk("VEVENT")


@pytest.mark.parametrize("now, end, sequence, changed", [
    ("2026-06-20T13:00Z", 14, 10_000, 10), ("2026-06-20T14:00Z", 14, 10_000, 10), ("2026-06-20T14:01Z", 15, 10_001, 14),
    ("2026-06-20T15:00Z", 15, 10_001, 14), ("2026-06-20T15:30Z", 16, 10_002, 15)])  # fmt: skip
def test_the_calendar_goes_on_with_work_that_takes_longer(tmp_path, now, end, sequence, changed):
    one = site(tmp_path, work("w", "2026-06-20 10:00 UTC", "2026-06-20 14:00 UTC", ("in-progress", "2026-06-20 10:00 UTC")), now)
    event = events(one)[0]
    hour = lambda name: event.decoded(name).astimezone(timezone.utc).strftime("%d %H:%M")  # noqa: E731
    assert (hour("DTSTART"), hour("DTEND"), int(event["SEQUENCE"]), hour("LAST-MODIFIED")) == ("20 10:00", f"20 {end}:00", sequence, f"20 {changed}:00")


def test_the_calendar_ends_where_late_work_ended(tmp_path):
    files = work("w", "2026-06-20 10:00 UTC", "2026-06-20 14:00 UTC", ("in-progress", "2026-06-20 10:00 UTC"), ("completed", "2026-06-20 15:40 UTC"))
    event = events(site(tmp_path, files, "2026-06-21T12:00Z"))[0]
    assert event.decoded("DTEND").astimezone(timezone.utc).strftime("%H:%M") == "15:40" and int(event["SEQUENCE"]) == 20_002


def test_what_a_calendar_was_told_is_never_followed_by_a_lower_sequence(tmp_path):
    """Work overruns, is moved on, starts again and is over: each change of the entry has a higher number, or calendars keep the old one."""
    began = ("in-progress", "2026-06-20 12:05 UTC")
    moved = "moved:\n  - {at: 2026-06-20 15:40 UTC, starts: 2026-06-20 12:00 UTC, ends: 2026-06-20 13:00 UTC}\nannounced: 2026-06-10 09:00 UTC\n"
    steps = [
        ("2026-06-20T11:00Z", "13:00", [], {}), ("2026-06-20T12:30Z", "13:00", [began], {}), ("2026-06-20T13:30Z", "13:00", [began], {}),
        ("2026-06-20T15:30Z", "13:00", [began], {}), ("2026-06-20T15:41Z", "16:30", [began], {"more": moved}),
        ("2026-06-20T16:40Z", "16:30", [began], {"more": moved}), ("2026-06-20T17:00Z", "16:30", [began, ("completed", "2026-06-20 16:50 UTC")], {"more": moved}),
    ]  # fmt: skip
    told = []
    for number, (now, ends, updates, more) in enumerate(steps):
        event = events(site(tmp_path / str(number), work("w", "2026-06-20 12:00 UTC", f"2026-06-20 {ends} UTC", *updates, **more), now))[0]
        told.append(([event.decoded(name).astimezone(timezone.utc).strftime("%H:%M") for name in ("DTSTART", "DTEND")], int(event["SEQUENCE"])))
    assert [window for window, _ in told] == [["12:00", end] for end in ("13:00", "13:00", "14:00", "16:00", "16:30", "17:30", "16:50")]
    numbers = [number for _, number in told]
    assert numbers == sorted(numbers) and len(set(numbers)) == len(numbers), numbers


def test_work_under_way_is_in_every_month_that_it_reached(tmp_path):
    files = work("w", "2026-05-28 10:00 UTC", "2026-06-20 14:00 UTC", ("in-progress", "2026-05-28 10:00 UTC"), more="announced: 2026-05-10 09:00 UTC\n")
    one = site(tmp_path, files, "2026-06-05T12:00Z")
    assert "Slow shop" in said(one, "history/2026-05/index.html") and "In progress" in said(one, "history/2026-05/index.html")
    assert "Slow shop" in said(one, "history/2026-06/index.html")
