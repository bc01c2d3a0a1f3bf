"""The feeds, read by parsers that nobody here wrote, and what clients of hosted pages take out of them."""

import html
import json
import re
from datetime import datetime, timezone
from xml.etree import ElementTree

import atoma
import feedparser
import pytest

from support import sites
from support.sites import nothing

ATOM = "{http://www.w3.org/2005/Atom}"
# What such clients look for, to the letter.
SKELETON = re.compile(r"<small>(\w{3}) <var data-var='date'>([ \d]\d)</var>, <var data-var='time'>(\d\d:\d\d)</var> (\S+)</small><br> <strong>([^<]+)</strong> - ")
LABELS = {"Investigating", "Identified", "Monitoring", "Resolved", "Scheduled", "In progress", "Verifying", "Completed", "Update"}


def folders(site):
    return ["", *sorted(path.removesuffix("index.html") for path in site.pages if path.startswith(("components/", "groups/")))]


def feeds(site, name):
    return [(folder + name, site.files[folder + name]) for folder in folders(site)]


def atom_faults(contents):
    """What is wrong with an Atom feed: by one reader that forgives nothing, one that forgives all, and by RFC 4287."""
    try:
        strict = atoma.parse_atom_bytes(contents)
    except (atoma.exceptions.FeedParseError, atoma.exceptions.FeedXMLError) as error:
        return [f"atoma: {error}"]
    lenient = feedparser.parse(contents)
    faults = [f"feedparser: {lenient.bozo_exception}"] if lenient.bozo else []
    if lenient.version != "atom10" or len(lenient.entries) != len(strict.entries):
        faults.append(f"{lenient.version} with {len(lenient.entries)} entries")
    if not strict.links or {link.rel for link in strict.links} != {"alternate", "self"}:
        faults.append("it lacks an alternate or self link")
    if not strict.authors or not strict.authors[0].name:
        faults.append("it has no author")
    if strict.title is None or not strict.title.value or strict.updated is None:
        faults.append("it has no title or no time")
    ids = [entry.id_ for entry in strict.entries]
    if None in [strict.id_, *ids] or len(ids) != len(set(ids)) or not all(re.fullmatch(r"tag:[a-z0-9.-]+,[0-9-]+:.+", one) for one in [strict.id_, *ids]):
        faults.append(f"ids are {ids}")
    for entry in strict.entries:
        times = (entry.published, entry.updated)
        if not entry.links or not entry.title or not entry.title.value or None in times or not entry.content or not entry.content.value.strip():
            faults.append(f"{entry.id_} lacks a link, a title, a time or content")
    return faults


@pytest.mark.parametrize("name", ["history.atom", "updates.atom"])
def test_atom_feeds_are_sound(site, name):
    nothing(f"{path}: {fault}" for path, contents in feeds(site, name) for fault in atom_faults(contents))


@pytest.mark.parametrize("element", ["id", "title", "updated", "author", "entry/id", "entry/title", "entry/updated", "entry/published", "entry/link", "entry/content", "link"])
def test_an_atom_feed_without_an_element_is_not(sample, element):
    for name in ("history.atom", "updates.atom"):
        tree = ElementTree.fromstring(sample.files[name])
        *above, wanted = element.split("/")
        parent = tree.find(ATOM + above[0]) if above else tree
        parent.remove(parent.find(ATOM + wanted))
        assert atom_faults(ElementTree.tostring(tree)), f"{name}: {element}"


def rss_faults(contents):
    try:
        strict = atoma.parse_rss_bytes(contents)
    except (atoma.exceptions.FeedParseError, atoma.exceptions.FeedXMLError) as error:
        return [f"atoma: {error}"]
    lenient = feedparser.parse(contents)
    faults = [f"feedparser: {lenient.bozo_exception}"] if lenient.bozo else []
    if lenient.version != "rss20" or not strict.title or not strict.link or not strict.description or len(lenient.entries) != len(strict.items):
        faults.append("the channel is not whole")
    for item in strict.items:
        if not item.title or not item.link or not item.guid or item.pub_date is None or not item.description:
            faults.append(f"{item.title} lacks a link, a name for itself, a time or words")
    return faults


@pytest.mark.parametrize("name", ["history.rss", "updates.rss"])
def test_rss_feeds_are_sound(site, name):
    nothing(f"{path}: {fault}" for path, contents in feeds(site, name) for fault in rss_faults(contents))


@pytest.mark.parametrize("name", ["history.rss", "updates.rss"])
@pytest.mark.parametrize("element", ["title", "link", "description", "item/title", "item/link", "item/guid", "item/pubDate", "item/description"])
def test_an_rss_feed_without_an_element_is_not(sample, element, name):
    tree = ElementTree.fromstring(sample.files[name])
    *above, wanted = element.split("/")
    parent = tree.find("channel/item") if above else tree.find("channel")
    parent.remove(parent.find(wanted))
    assert rss_faults(ElementTree.tostring(tree))


def test_rss_tells_each_update_by_a_name_of_its_own_that_stays(site):
    """Chats post what has a new guid: it is the update's, not an address that may be the same for two."""
    for folder, contents in feeds(site, "updates.rss"):
        channel = ElementTree.fromstring(contents).find("channel")
        assert channel.find(ATOM + "link").attrib == {"rel": "self", "type": "application/rss+xml", "href": site.address + folder}
        guids = channel.findall("item/guid")
        assert all(one.get("isPermaLink") == "false" for one in guids) and len({one.text for one in guids}) == len(guids)


def test_rss_titles_read_well_alone(sample):
    titles = [one.text for one in ElementTree.fromstring(sample.files["updates.rss"]).findall("channel/item/title")]
    assert titles[0] == "Identified: Some card payments are failing" and "Resolved: Some card payments are failing" not in titles


JSON_FEED = {
    "type": "object",
    "required": ["version", "title", "home_page_url", "feed_url", "language", "authors", "items"],
    "additionalProperties": False,
    "properties": {
        "version": {"const": "https://jsonfeed.org/version/1.1"}, "title": {"type": "string"}, "language": {"type": "string"},
        "home_page_url": {"type": "string", "pattern": "^https://"}, "feed_url": {"type": "string", "pattern": "^https://.*feed.json$"},
        "authors": {"type": "array", "items": {"type": "object", "required": ["name"]}},
        "items": {"type": "array", "items": {
            "type": "object", "required": ["id", "url", "title", "content_html", "date_published"],
            "properties": {
                "id": {"type": "string"}, "url": {"type": "string", "pattern": "^https://"}, "title": {"type": "string", "minLength": 1},
                "content_html": {"type": "string", "minLength": 1}, "date_published": {"type": "string", "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$"},
            },
        }},
    },
}  # fmt: skip


def test_json_feeds_are_sound_and_say_the_same(site):
    from jsonschema import validate

    for folder in folders(site):
        feed = json.loads(site.files[folder + "feed.json"])
        validate(feed, JSON_FEED)
        atom = atoma.parse_atom_bytes(site.files[folder + "updates.atom"])
        told = [(one["id"], one["url"], one["title"]) for one in feed["items"]]
        assert told == [(one.id_, one.links[0].href, one.title.value) for one in atom.entries]
        assert told == [(one.guid, one.link, one.title) for one in atoma.parse_rss_bytes(site.files[folder + "updates.rss"]).items]


# What is in them


def test_every_update_is_an_entry_that_leads_to_it(site):
    entries = atoma.parse_atom_bytes(site.files["updates.atom"]).entries
    expected = min(100, len(site.updates))
    incidents = [entry for entry in entries if "/incidents/" in entry.links[0].href]
    assert len(entries) >= expected and [one.published for one in entries] == sorted((one.published for one in entries), reverse=True)
    texts = {(slug, name): body for slug, name, body in site.updates}
    wrong = []
    for entry in incidents:
        path, fragment = site.target("index.html", entry.links[0].href)
        slug, name = path.split("/")[1], fragment.removeprefix("update-")
        shown = sites.parse(entry.content.value)
        if sites.by_id(site.tree(path), fragment) is None or sites.markdown_words(texts[slug, name]) != sites.words("".join(shown.itertext())):
            wrong.append(entry.links[0].href)
    assert len(incidents) > 50
    nothing(wrong)


def test_the_history_has_the_skeleton_that_clients_know(site):
    """Read as bytes: a parser that cleans HTML would take the marks away that clients look for."""
    wrong = []
    for name, tag in [("history.atom", "content"), ("history.rss", "description")]:
        tree = ElementTree.fromstring(site.files[name])
        entries = list(tree.iter(ATOM + "entry")) or list(tree.iter("item"))
        assert 0 < len(entries) <= 25
        for entry in entries:
            story = (entry.find(ATOM + tag) if entry.find(ATOM + tag) is not None else entry.find(tag)).text
            updates = SKELETON.findall(story)
            if len(updates) != story.count("<strong>") - story.count("THIS IS A SCHEDULED EVENT") or not updates:
                wrong.append(story[:200])
            if not {label for *_, label in updates} <= LABELS or updates[-1][-1] == "Update":
                wrong.append([label for *_, label in updates])
            words = sites.words(html.unescape(re.sub(r"<[^>]+>", " ", story)))
            assert len(words) > 5 * len(updates)
    nothing(wrong)


def test_history_is_by_the_latest_update_and_its_ids_never_change(sample, tmp_path):
    import shutil

    entries = list(ElementTree.fromstring(sample.files["history.atom"]).iter(ATOM + "entry"))
    published = [entry.find(ATOM + "published").text for entry in entries]
    assert published == sorted(published, reverse=True)
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    folder = content / "incidents/2026-11-20-card-payments-failing"
    (folder / "2026-11-20-1450-identified.md").write_text(
        sites.front_matter("About one in ten card payments is still failing. We are moving the rest now.", status="identified", at="2026-11-20 14:50 UTC", next_update="30m")
    )
    later = sites.built(content, tmp_path / "public", "2026-11-20T14:55Z", "--publish-anyway", "a test")
    ids = [entry.find(ATOM + "id").text for entry in ElementTree.fromstring(later.files["history.atom"]).iter(ATOM + "entry")]
    assert ids == [entry.find(ATOM + "id").text for entry in entries]
    before, after = (atoma.parse_atom_bytes(one.files["updates.atom"]).entries for one in (sample, later))
    assert {one.id_ for one in after} - {one.id_ for one in before} == {after[0].id_}
    assert after[0].title.value == "Identified: Some card payments are failing"


def test_planned_work_says_when_it_is(sample):
    items = [item for item in ElementTree.fromstring(sample.files["history.rss"]).iter("item") if item.find("maintenanceEndDate") is not None]
    assert len(items) == 5
    for item in items:
        assert re.match(r"<p><strong>THIS IS A SCHEDULED EVENT \w{3} <var data-var='date'>", item.find("description").text)
        start, end = (datetime.strptime(item.find(name).text, "%a, %d %b %Y %H:%M:%S %z") for name in ("pubDate", "maintenanceEndDate"))
        assert start <= end and start <= datetime(2026, 11, 20, 14, 40, tzinfo=timezone.utc)


def test_a_clock_that_is_ahead_does_not_turn_time_back(tmp_path):
    folder = "incidents/2026-11-20-a"
    files = {"site.yml": sites.SITE_YML, "components.yml": sites.COMPONENTS_YML}
    files[f"{folder}/incident.yml"] = "title: Pages open slowly\nseverity: SEV3\nstarted: 2026-11-20 14:00 UTC\n"
    for clock, status in [("1405", "investigating"), ("1430", "monitoring"), ("1441", "resolved")]:
        fields = {"status": status, "at": f"2026-11-20 {clock[:2]}:{clock[2:]} UTC"} | ({} if status == "resolved" else {"next_update": "30m"})
        files[f"{folder}/2026-11-20-{clock}-{status}.md"] = sites.front_matter("Pages open slowly.", **fields)
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", "2026-11-20T14:40Z", "--publish-anyway", "a test")
    for name in ("updates.atom", "history.atom"):
        feed = atoma.parse_atom_bytes(site.files[name])
        assert feed.updated == feed.entries[0].published and f"{feed.updated:%H:%M}" == "14:40"
    assert json.loads(site.files["api/v2/status.json"])["page"]["updated_at"] == "2026-11-20T14:40:00.000Z"


def test_planned_work_across_a_clock_change_names_both_zones(tmp_path):
    work = "title: Work\nstarts: 2026-10-25 00:30 UTC\nends: 2026-10-25 01:30 UTC\nannounced: 2026-10-01 09:00 UTC\nimpact: Pages open slowly.\n"
    files = {"site.yml": sites.SITE_YML.replace("time-zone: UTC", "time-zone: Europe/London"), "components.yml": sites.COMPONENTS_YML, "maintenance/2026-10-25-a/maintenance.yml": work}
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", "2026-10-20T12:00Z", "--publish-anyway", "a test")
    story = ElementTree.fromstring(site.files["history.rss"]).find("channel/item/description").text
    assert re.sub("<[^>]+>", "", story).startswith("THIS IS A SCHEDULED EVENT Oct 25, 01:30 BST - 01:30 GMT")


def test_work_that_is_called_off_is_no_scheduled_event(tmp_path):
    work = "title: Work\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:00 UTC\nannounced: 2026-11-01 09:00 UTC\nimpact: Pages open slowly.\n"
    off = sites.front_matter("The work will not take place.", status="completed", at="2026-11-20 09:00 UTC")
    files = {"site.yml": sites.SITE_YML, "components.yml": sites.COMPONENTS_YML, "maintenance/2026-12-02-a/maintenance.yml": work, "maintenance/2026-12-02-a/2026-11-20-0900-completed.md": off}
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", sites.NOW, "--publish-anyway", "a test")
    assert "SCHEDULED EVENT" not in site.files["history.rss"].decode()
    titles = [one.title.value for one in atoma.parse_atom_bytes(site.files["updates.atom"]).entries]
    assert titles == ["Called off: Work", "Scheduled: Work"]


def test_feeds_do_not_follow_the_clock(sample, tmp_path):
    """Readers see something new where there is something new, and nowhere else."""
    later = sites.built(sites.SAMPLE, tmp_path / "public", "2026-11-20T14:59Z")
    same = [path for path in sample.files if path.endswith((".atom", ".rss", "feed.json", ".ics", "sitemap.xml"))]
    assert len(same) > 60
    nothing(path for path in same if sample.files[path] != later.files[path])


def test_pages_say_where_their_feeds_are(site):
    def check(page, tree):
        links = {link.get("type"): site.target(page, link.get("href")) for link in sites.elements(tree, "link") if link.get("rel") == "alternate"}
        if set(links) != {"application/atom+xml", "application/rss+xml", "application/feed+json", "text/calendar"}:
            yield f"it has {sorted(links)}"
        for type, (path, _) in links.items():
            if path not in site.files:
                yield f"{path} is not there"
            if page.startswith(("components/", "groups/")) and not path.startswith(page.removesuffix("index.html")):
                yield f"{path} is about everything"

    nothing(site.faults(check))


def test_what_xml_cannot_hold_is_left_out(tmp_path):
    files = {"site.yml": sites.SITE_YML, "components.yml": sites.COMPONENTS_YML}
    folder = "incidents/2026-11-20-odd"
    files[f"{folder}/incident.yml"] = f"title: {sites.quoted('Odd ' + chr(0x1F600) + ' & <titles> ]]>')}\nseverity: SEV3\nstarted: 2026-11-20 14:00 UTC\n"
    files[f"{folder}/2026-11-20-1405-investigating.md"] = sites.front_matter(
        "Pages open slowly \\& <b>oddly</b> ]]>. " + chr(0xFFFF), status="investigating", at="2026-11-20 14:05 UTC", next_update="2h"
    )
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", sites.NOW, "--publish-anyway", "a test")
    for name in ("history.atom", "updates.atom"):
        nothing(atom_faults(site.files[name]))
    for name in ("history.rss", "updates.rss"):
        nothing(rss_faults(site.files[name]))
    assert len(atoma.parse_atom_bytes(site.files["updates.atom"]).entries) == 1
