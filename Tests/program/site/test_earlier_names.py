"""What was known by other names on another page: API ids, links and redirects go on with them."""

import json
import re

import pytest

from support import sites
from support.sites import parse

SITE = "name: Moved\nurl: https://status.moved.example\ntime-zone: UTC\nid: kctbh9vrtdwd\n"
COMPONENTS = """- group: Payments
  api-id: g1g1g1g1g1g1
  components:
    - id: cards
      name: Cards
      api-id: br0l2tvcx85d
      was-at: [/uptime/br0l2tvcx85d]
- id: website
  name: Website
"""
INCIDENT = """title: Cards are slow
severity: SEV3
started: 2026-11-10 10:00 UTC
impact: major
id: 69sb0f8lydp4
was-at: [/issues/cards-slow/, /old/page.html]
"""
UPDATES = {
    "2026-11-10-1005-investigating.md": "---\nstatus: investigating\nat: 2026-11-10 10:05 UTC\nid: gv96mtfg46fj\ncomponents: {cards: degraded-performance}\n---\nCards are slow.\n",
    "2026-11-10-1100-resolved.md": "---\nstatus: resolved\nat: 2026-11-10 11:00 UTC\n---\nCards are fast again.\n",
}
WORK = "title: New cables\nstarts: 2026-11-12 10:00 UTC\nends: 2026-11-12 11:00 UTC\nannounced: 2026-11-01 10:00 UTC\nid: m6n9p2q5r8st\ncomponents: {cards: under-maintenance}\nimpact: Cards rest.\n"
FILES = {
    "site.yml": SITE, "components.yml": COMPONENTS, "incidents/2026-11-10-cards/incident.yml": INCIDENT,
    **{f"incidents/2026-11-10-cards/{name}": text for name, text in UPDATES.items()}, "maintenance/2026-11-12-cables/maintenance.yml": WORK,
}  # fmt: skip
#: What of this the linter has a word for is judged elsewhere.
FLAGS = ("--publish-anyway", "a test of names", "--no-cache")


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("moved")
    return sites.built(sites.write(folder / "content", FILES), folder / "public", sites.NOW, *FLAGS)


def api(site, name):
    return json.loads(site.files[f"api/v2/{name}.json"])


def test_the_api_goes_on_with_old_ids(site):
    incident = api(site, "incidents")["incidents"][0]
    assert incident["id"] == "69sb0f8lydp4" and incident["page_id"] == "kctbh9vrtdwd" and incident["impact"] == "major"
    first, last = incident["incident_updates"][::-1]
    assert first["id"] == "gv96mtfg46fj" and first["incident_id"] == "69sb0f8lydp4"
    assert re.fullmatch("[a-z0-9]{12}", last["id"])
    assert first["affected_components"][0]["code"] == "br0l2tvcx85d"
    assert api(site, "scheduled-maintenances")["scheduled_maintenances"][0]["id"] == "m6n9p2q5r8st"
    components = {one["name"]: one for one in api(site, "components")["components"]}
    assert components["Cards"]["id"] == "br0l2tvcx85d" and components["Cards"]["group_id"] == components["Payments"]["id"] == "g1g1g1g1g1g1"
    assert api(site, "status")["page"]["id"] == "kctbh9vrtdwd"
    status = json.loads(site.files["api/daymark/v1/status.json"])
    assert status["page"]["statuspage_id"] == "kctbh9vrtdwd"
    assert [one["statuspage_id"] for one in status["incidents"]] == ["69sb0f8lydp4"] and status["components"][0]["statuspage_id"] == "br0l2tvcx85d"


@pytest.mark.parametrize("old, new", [
    ("incidents/69sb0f8lydp4/index.html", "incidents/2026-11-10-cards/"), ("issues/cards-slow/index.html", "incidents/2026-11-10-cards/"),
    ("old/page.html", "incidents/2026-11-10-cards/"), ("incidents/m6n9p2q5r8st/index.html", "maintenance/2026-11-12-cables/"),
    ("uptime/br0l2tvcx85d/index.html", "components/cards/"),
])  # fmt: skip
def test_old_links_lead_on(site, old, new):
    page = parse(site.files[old])
    up = "../" * old.count("/")
    refresh = [one.get("content") for one in page.iter() if one.get("http-equiv") == "refresh"]
    assert refresh == [f"0;url={up}{new}"]
    assert new + "index.html" in site.files
    assert old not in site.files["sitemap.xml"].decode()


def test_hosts_that_redirect_are_told(site):
    assert site.files["_redirects"].decode().splitlines() == [
        "/uptime/br0l2tvcx85d /components/cards/ 301", "/incidents/69sb0f8lydp4 /incidents/2026-11-10-cards/ 301",
        "/issues/cards-slow/ /incidents/2026-11-10-cards/ 301", "/old/page.html /incidents/2026-11-10-cards/ 301",
        "/incidents/m6n9p2q5r8st /maintenance/2026-11-12-cables/ 301",
    ]  # fmt: skip


def test_a_page_that_is_there_keeps_its_address(tmp_path):
    taken = "was-at: [/history/, /components/website/, /history/2026-11/, /history/api/, /404.html]"
    files = FILES | {"incidents/2026-11-10-cards/incident.yml": INCIDENT.replace("was-at: [/issues/cards-slow/, /old/page.html]", taken)}
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", sites.NOW, *FLAGS)
    leads = [path for path, text in site.files.items() if path.endswith(".html") and b'http-equiv="refresh"' in text]
    assert sorted(leads) == [
        "history/api/index.html", "incidents/69sb0f8lydp4/index.html", "incidents/m6n9p2q5r8st/index.html", "uptime/br0l2tvcx85d/index.html",
    ]  # fmt: skip


def test_an_old_name_belongs_to_one_thing(tmp_path):
    other = INCIDENT.replace("Cards are slow", "Cards are slow again")
    files = FILES | {"incidents/2026-11-11-cards/incident.yml": other, "incidents/2026-11-11-cards/2026-11-10-1100-resolved.md": UPDATES["2026-11-10-1100-resolved.md"]}
    done = sites.build(sites.write(tmp_path / "content", files), tmp_path / "public")
    assert done.returncode == 1
    assert "incident.yml:5:5" in done.stderr and "'69sb0f8lydp4' is the id of something else too" in done.stderr
    assert "'/issues/cards-slow/' is the address of something else too" in done.stderr


@pytest.mark.parametrize("line, words", [
    ("id: ../../etc", "is no id that an address can have"), ("id: a b", "is no id"), ("was-at: [issues/x]", "with a '/' in front"),
    ("was-at: [/a/../b]", "no address that a folder can stand for"), ("was-at: [/a?b=1]", "no address"), ("was-at: [/a//b]", "no address"),
    ("was-at: [/issues/störung/]", "in ASCII"),
    ("impact: huge", "is not an impact"),
])  # fmt: skip
def test_a_name_that_can_not_be_kept_is_refused(tmp_path, line, words):
    key = line.split(":")[0]
    text = re.sub(rf"^{key}: .*$", line, INCIDENT, flags=re.M)
    done = sites.build(sites.write(tmp_path / "content", FILES | {"incidents/2026-11-10-cards/incident.yml": text}), tmp_path / "public")
    assert done.returncode == 1 and words in done.stderr and "incident.yml:" in done.stderr, done.stderr


def test_a_second_build_has_the_same(tmp_path):
    content = sites.write(tmp_path / "content", FILES)
    flags = FLAGS[:2]
    first = sites.built(content, tmp_path / "public", sites.NOW, *flags)
    again = sites.built(content, tmp_path / "public", sites.NOW, *flags)
    assert first.files == again.files and b"69sb0f8lydp4" in again.files["api/v2/incidents.json"]
