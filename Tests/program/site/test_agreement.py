"""Everything agrees: the page, both APIs, feeds, calendars and badges tell one story of random content, each read by a reader of its own."""

import csv
import json
import random
import re
import subprocess
from datetime import datetime, timedelta, timezone

import atoma
import icalendar
import pytest
from xml.etree import ElementTree

from support import sites
from support.sites import by_id, classed, elements, nothing, text

NOW = datetime(2026, 11, 20, 14, 40, tzinfo=timezone.utc)
PARTS = [f"part-{number}" for number in range(7)]
TROUBLE = ["degraded-performance", "partial-outage", "major-outage"]
SHOWN = {
    "operational": "Operational", "under_maintenance": "Under maintenance", "degraded_performance": "Degraded performance",
    "partial_outage": "Partial outage", "major_outage": "Major outage", "investigating": "Investigating", "identified": "Identified",
    "monitoring": "Monitoring", "resolved": "Resolved", "scheduled": "Scheduled", "in_progress": "In progress", "verifying": "Verifying", "completed": "Completed",
}  # fmt: skip
RANK = ["none", "minor", "major", "critical"]


def moment(at):
    return f"{at:%Y-%m-%d %H:%M} UTC"


def random_content(folder, chance):
    """Incidents and maintenance at any time of the last months, in any state, over each other."""
    zone = chance.choice(["UTC", "Europe/London", "America/St_Johns", "Asia/Kathmandu", "Pacific/Auckland"])
    group = f"- group: A group\n  components:\n{''.join(f'    - {{id: {id}, name: The {id}}}{chr(10)}' for id in PARTS[:3])}"
    def last_day():
        return f", until: {NOW + timedelta(days=chance.randint(-40, 1)):%Y-%m-%d}" if chance.random() < 0.2 else ""

    alone = "".join(f"- {{id: {id}, name: The {id}, since: 2026-{chance.randint(6, 11):02}-{chance.randint(1, 20):02}{last_day()}}}\n" for id in PARTS[3:])
    files = {"site.yml": f"name: Random Status\nurl: https://status.example.com\ntime-zone: {zone}\nrebuild-every: 5m\n", "components.yml": group + alone}
    for number in range(chance.randint(0, 9)):
        at = NOW - timedelta(minutes=chance.choice([chance.randint(30, 600), chance.randint(600, 150_000)]))
        slug = f"incidents/{at:%Y-%m-%d}-trouble-{number}"
        own = chance.sample(PARTS, chance.randint(0, 3))
        files[f"{slug}/incident.yml"] = f"title: Trouble {number} with things\nseverity: SEV{chance.randint(1, 4)}\nstarted: {moment(at)}\n"
        if chance.random() < 0.2:
            ended = min(NOW, at + timedelta(minutes=chance.randint(1, 300)))
            files[f"{slug}/incident.yml"] += f"ended: {moment(ended)}\n"
        works_at_first = chance.random() < 0.25
        phases = ["investigating", "identified", "monitoring", "resolved"][: chance.randint(1, 4)]
        for phase in phases:
            at += timedelta(minutes=chance.randint(1, 240))
            if at > NOW:
                break
            changes = {id: chance.choice(TROUBLE + ["operational"] * (phase != "investigating" or 2 * works_at_first)) for id in own}
            fields = {"status": phase, "at": moment(at)}
            if changes and (phase == "investigating" or phase != "resolved" and chance.random() < 0.5):
                fields["components"] = "{" + ", ".join(f"{id}: {status}" for id, status in changes.items()) + "}"
            if phase != "resolved":
                fields["next_update"] = f"{chance.randint(5, 90)}m"
            files[f"{slug}/{at:%Y-%m-%d-%H%M}-{phase}.md"] = sites.front_matter(f"Words about {phase} in trouble {number}.", **fields)
    for number in range(chance.randint(0, 5)):
        start = NOW + timedelta(minutes=chance.choice([chance.randint(-100, 100), chance.randint(-60_000, 60_000)]))
        end = start + timedelta(minutes=chance.randint(30, 300))
        slug = f"maintenance/{start:%Y-%m-%d}-work-{number}"
        own = ", ".join(f"{id}: {chance.choice(['under-maintenance', *TROUBLE])}" for id in chance.sample(PARTS, chance.randint(1, 2)))
        files[f"{slug}/maintenance.yml"] = (
            f"title: Work {number} on things\nstarts: {moment(start)}\nends: {moment(end)}\nannounced: {moment(start - timedelta(days=4))}\n"
            f"components: {{{own}}}\nimpact: Things are slow while we do work {number}.\n"
        )
        if start < NOW and chance.random() < 0.5:
            files[f"{slug}/{start:%Y-%m-%d-%H%M}-in-progress.md"] = sites.front_matter(f"We began work {number}.", status="in-progress", at=moment(start))
            if end < NOW and chance.random() < 0.7:
                files[f"{slug}/{end:%Y-%m-%d-%H%M}-completed.md"] = sites.front_matter(f"We did work {number}.", status="completed", at=moment(end))
    return {path: contents for path, contents in files.items() if "/incident.yml" not in path or any(one.startswith(path[:-12]) and one.endswith(".md") for one in files)}


def shown_components(site):
    """By the status page: each component's status and uptime."""
    rows = [one for one in elements(site.tree("index.html"), "li") if (one.get("id") or "").startswith("component-")]
    return {one.get("id").removeprefix("component-"): (text(classed(one, "now")[0]), text((classed(one, "uptime") or elements(one, "summary"))[0])) for one in rows}


def disagreements(site):
    v2 = {name: json.loads(site.files[f"api/v2/{name}.json"]) for name in ("summary", "components", "incidents", "scheduled-maintenances", "status")}
    own = json.loads(site.files["api/daymark/v1/status.json"])
    leaves = {one["id"]: one for one in v2["components"]["components"] if not one["group"]}
    page = shown_components(site)

    # Components
    if [one["id"] for one in own["components"]] != list(page) or {one["statuspage_id"] for one in own["components"]} != set(leaves):
        yield f"components: {list(page)}"
    for one in own["components"]:
        leaf, (status, uptime) = leaves[one["statuspage_id"]], page[one["id"]]
        badge = json.loads(site.files[f"components/{one['id']}/badge.json"])
        heading = text(classed(site.tree(f"components/{one['id']}/index.html"), "headline")[0])
        said = {SHOWN[one["status"]], SHOWN[leaf["status"]], status, badge["message"]}
        if len(said) != 1 or not heading.removeprefix(one["name"]).strip().startswith(status):
            yield f"{one['id']} is {said}, {heading}"
        percent = one["uptime"]["percent"]
        if (percent or "No data yet") not in uptime or (percent or "No data yet") not in text(by_id(site.tree(f"components/{one['id']}/index.html"), "main")):
            yield f"{one['id']}: {percent}, {uptime}"
        bad = [day for day in one["days"] if day["worst"] in ("degraded_performance", "partial_outage", "major_outage")]
        words = text(by_id(site.tree("index.html"), f"component-{one['id']}"))
        if bad and f"{len(bad)} day{'s' * (len(bad) > 1)} with problems" not in words or not bad and "with problems" in words:
            yield f"{one['id']} has {len(bad)} bad days, the page: {words}"
        if leaf["start_date"] != one["since"] or leaf["name"] != one["name"]:
            yield f"{one['id']}: {leaf}"

    # The page as a whole
    impact, indicator = own["status"]["impact"], v2["status"]["status"]["indicator"]
    headline = text(elements(site.tree("index.html"), "h1")[0])
    embedded = text(elements(sites.parse(site.files["embed/index.html"]), "h1")[0])
    if headline != own["status"]["headline"] or headline != embedded or v2["status"]["status"] != v2["summary"]["status"]:
        yield f"{headline}, {own['status']['headline']}, {embedded}"
    expected = max(impact, "minor" if own["status"]["is_watched"] else "none", key=RANK.index)
    # Where planned work breaks components, Statuspage's table counts how many: test_statuspage looks at that.
    is_worked_on = any(one["status"] in ("in_progress", "verifying") for one in own["maintenance"])
    if indicator != expected and not is_worked_on:
        yield f"impact {impact}, indicator {indicator}"
    if (impact == "none") != headline.startswith(("All services are working", "Working again", "Maintenance")):
        yield f"impact {impact}: {headline}"

    # Incidents
    updates = atoma.parse_atom_bytes(site.files["updates.atom"]).entries
    entries = {(one.links[0].href, one.published.strftime("%Y-%m-%dT%H:%M:%SZ")): one.title.value for one in updates}
    items = {one.findtext("link"): one for one in ElementTree.fromstring(site.files["history.rss"]).iter("item")}
    theirs = {one["id"]: one for one in v2["incidents"]["incidents"]}
    if {one["statuspage_id"] for one in own["incidents"]} != set(theirs):
        yield "incidents differ"
    reported = report(site)
    for one in own["incidents"]:
        yield from same_times(site, one, theirs[one["statuspage_id"]], reported)
        yield from agree(site, one, theirs[one["statuspage_id"]], entries, items, "incidents")
        if one["impact"] != theirs[one["statuspage_id"]]["impact"]:
            yield f"{one['id']}: {one['impact']}"
        promise = one["next_update_by"]
        [headline] = classed(site.tree(f"incidents/{one['id']}/index.html"), "headline")
        lines = [line for line in elements(headline, "p") if line.get("class") != "state"]
        times = [time.get("datetime") for line in lines for time in elements(line, "time")]
        if times != ([promise[:16] + "Z"] if promise else []):
            yield f"{one['id']}: promised {promise}, shown {times}"

    # Maintenance
    events = {str(one["UID"]).split("@")[0]: one for one in icalendar.Calendar.from_ical(site.files["maintenance.ics"]).walk("VEVENT")}
    theirs = {one["id"]: one for one in v2["scheduled-maintenances"]["scheduled_maintenances"]}
    if {one["id"] for one in own["maintenance"]} != set(events) or {one["statuspage_id"] for one in own["maintenance"]} != set(theirs):
        yield "maintenance differs"
    for one in own["maintenance"]:
        other, event = theirs[one["statuspage_id"]], events[one["id"]]
        yield from agree(site, one, other, entries, items, "maintenance")
        window = [event[name].dt.strftime("%Y-%m-%dT%H:%M:%SZ") for name in ("DTSTART", "DTEND")]
        planned = [one["starts_at"], one["ends_at"]]
        had = {"scheduled": planned, "completed": [one["began_at"] or planned[0], one["ended_at"] or planned[1]]}.get(one["status"], [one["began_at"], hour_after(planned[1])])
        if window != had or [other[key].replace(".000", "") for key in ("scheduled_for", "scheduled_until")] != planned:
            yield f"{one['id']}: {window}"
        if own_status(one) != one["status"] or other["incident_updates"][0]["status"] != other["status"]:
            yield f"{one['id']} is {one['status']}, its newest update {own_status(one)}"
        page = site.tree(f"maintenance/{one['id']}/index.html")
        rows = [row for row in elements(page, "div") if elements(row, "dt") and text(elements(row, "dt")[0]) == "When"]
        shown = [time.get("datetime") for time in elements((rows or classed(page, "headline"))[0], "time")]
        if shown != [time[:16] + "Z" for time in (had[0], had[1] if one["status"] in ("scheduled", "completed") else planned[1])]:
            yield f"{one['id']}: {had}, its page {shown}"
        if (str(event["STATUS"]) == "CANCELLED") != one["is_cancelled"] or str(event["SUMMARY"]) != one["title"]:
            yield f"{one['id']}: {event['STATUS']}"


def report(site):
    """What responders' report says of each incident, as a table and as a document: when it began and when it was resolved."""
    line = [sites.PROGRAM, "report", "--content", str(site.content), "--now", f"{NOW:%Y-%m-%dT%H:%MZ}", "--since", "2026-01-01", "--format"]
    made = {form: subprocess.run([*line, form], capture_output=True, text=True, timeout=120, check=True).stdout for form in ("csv", "json")}
    rows = {row["slug"]: (row["started"], row["resolved"] or None) for row in csv.DictReader(made["csv"].splitlines())}
    assert rows == {row["slug"]: (row["started"], row["resolved"]) for row in json.loads(made["json"])["incidents"]}
    return rows


def same_times(site, own, other, reported):
    """When an incident began, ended and was resolved: in our document, in the other one, in the report and on its page."""
    started, resolved = own["started_at"], own["resolved_at"]
    theirs = other["started_at"].replace(".000", ""), other["resolved_at"] and other["resolved_at"].replace(".000", "")
    if not (started, resolved) == theirs == reported[own["id"]]:
        yield f"{own['id']}: {started} to {resolved}, {theirs}, {reported[own['id']]}"
    rows = [row for row in elements(site.tree(f"incidents/{own['id']}/index.html"), "div") if elements(row, "dt")]
    shown = {text(elements(row, "dt")[0]): [time.get("datetime") for time in elements(row, "time")] for row in rows}
    ended = [own["ended_at"][:16] + "Z"] if own["ended_at"] else []
    if shown["Started"] != [started[:16] + "Z"] or shown.get("Ended", []) != ended:
        yield f"{own['id']}: {started} to {own['ended_at']}, its page {shown}"


def hour_after(end):
    """The end of work that is under way: as planned, and then by full hours until it is said to be over."""
    end = datetime.fromisoformat(end.replace("Z", "+00:00"))
    while end < NOW:
        end += timedelta(hours=1)
    return end.strftime("%Y-%m-%dT%H:%M:%SZ")


def own_status(event):
    """What its newest update says."""
    return event["updates"][0]["status"]


def agree(site, own, other, entries, items, kind):
    """One event in our document, in the other one, on its page and in the feeds."""
    tree = site.tree(f"{kind}/{own['id']}/index.html")
    heading = text(classed(tree, "state")[0])
    # Planned work is told as that, and what works again as that.
    stands = {"scheduled": "Planned maintenance", "in_progress": "Maintenance in progress"}.get(own["status"], SHOWN[own["status"]])
    if kind == "incidents" and own["resolved_at"] is None and own["ended_at"] and heading.startswith("Working again since"):
        stands = "Working again since"
    if kind == "maintenance" and own["is_cancelled"]:
        stands = "Called off"
    if own["status"] != other["status"] or not heading.startswith(stands):
        yield f"{own['id']}: {own['status']}, {other['status']}, {heading}"
    if own["title"] != other["name"] or own["title"] != items[own["url"]].findtext("title") or own["url"] != other["shortlink"]:
        yield f"{own['id']}: {own['title']}"
    said = [(update["statuspage_id"], update["status"], update["at"], update["text"]) for update in own["updates"]]
    if said != [(update["id"], update["status"], update["display_at"].replace(".000", ""), update["body"]) for update in other["incident_updates"]]:
        yield f"{own['id']}: updates differ"
    shown = [(update.get("id"), elements(update, "time")[0].get("datetime"), text(classed(update, "prose")[0])) for update in classed(tree, "update")]
    # All but an announcement that is in no file. What the clock did is called as a file would be.
    anchors = [update["id"] or f"{update['at'][:10]}-{update['at'][11:16].replace(':', '')}-{update['status'].replace('_', '-')}" for update in own["updates"]]
    if own["updates"][-1]["id"] is None:
        anchors[-1] = None
    told = [(f"update-{anchor}", update["at"][:16] + "Z", update["text"]) for anchor, update in zip(anchors, own["updates"]) if anchor]
    if shown != told:
        yield f"{own['id']}: the page has {shown}"
    for anchor, update in zip(anchors, own["updates"]):
        link = own["url"] + (f"#update-{anchor}" if anchor else "")
        if entries.get((link, update["at"])) != f"{SHOWN[update['status']]}: {own['title']}":
            yield f"{own['id']}: no entry {link} at {update['at']}"
    story = items[own["url"]].findtext("description")
    if [words for words in re.findall(r"</strong> - (.*?) </p>", story)] != [update["text"] for update in own["updates"]]:
        yield f"{own['id']}: {story}"


@pytest.mark.parametrize("seed", range(25))
def test_everything_agrees(tmp_path, seed):
    content = sites.write(tmp_path / "content", random_content(tmp_path, random.Random(seed)))
    site = sites.built(content, tmp_path / "public", f"{NOW:%Y-%m-%dT%H:%MZ}", "--publish-anyway", "a test")
    nothing(f"seed {seed}: {one}"[:500] for one in disagreements(site))


@pytest.mark.parametrize("path, old, new", [
    ("components/part-0/badge.json", b'"message" : "', b'"message" : "X'), ("api/v2/components.json", b'"operational"', b'"major_outage"'), ("updates.atom", b"<title>", b"<title>X"),
    ("history.rss", b"<title>T", b"<title>X"), ("embed/index.html", b"</a></h1>", b"X</a></h1>"), ("index.html", b"%", b"1%"),
])  # fmt: skip
def test_a_disagreement_is_found(tmp_path, path, old, new):
    # A site with much in it.
    files = next(files for files in (random_content(tmp_path, random.Random(seed)) for seed in range(100)) if len(files) > 30)
    content = sites.write(tmp_path / "content", files)
    site = sites.built(content, tmp_path / "public", f"{NOW:%Y-%m-%dT%H:%MZ}", "--publish-anyway", "a test")
    assert not list(disagreements(site)) and old in site.files[path]
    changed = sites.Site(site.content, site.folder)
    changed.files[path] = changed.files[path].replace(old, new)
    assert list(disagreements(changed))
