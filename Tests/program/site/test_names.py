"""Whoever reads a name knows which service is meant, and where all of a group are hit alike the group is named."""

import json
from xml.etree import ElementTree

import pytest

from support.regions import COMPONENTS, regions
from support.sites import classed, elements, text

ATOM = "{http://www.w3.org/2005/Atom}"
INCIDENT = "incidents/2026-11-20-servers-fail/index.html"


def heading(site, page="index.html"):
    return text(elements(site.tree(page), "h1")[0])


def title(site, page):
    return text(elements(site.tree(page), "title")[0])


def affected(site):
    return text(classed(site.tree("index.html"), "facts")[0])


def test_a_name_that_others_have_is_told_with_its_group(tmp_path):
    site = regions(tmp_path, ["eu-compute"])
    told = "Compute in Europe (Frankfurt)"
    assert heading(site) == f"Partial outage: {told}"
    assert f"{told} (partial outage)" in affected(site)
    assert title(site, "components/eu-compute/index.html") == f"{told}: Partial outage – Nimbus Status"
    assert heading(site, "embed/index.html") == f"Partial outage: {told}"
    for folder, name in [("eu-compute", told), ("ie-compute", "Compute in Europe (Dublin)"), ("console", "Console"), ("ie-queue", "Queues")]:
        folder = f"components/{folder}/"
        badge = json.loads(site.files[folder + "badge.json"])
        assert badge["label"] == name
        for feed in ["updates.atom", "history.atom"]:
            assert ElementTree.fromstring(site.files[folder + feed]).findtext(ATOM + "title").startswith(f"Nimbus – {name}")
        assert json.loads(site.files[folder + "feed.json"])["title"] == f"Nimbus – {name}"
        assert f"NAME:Nimbus – {name}".encode() in site.files[folder + "maintenance.ics"].replace(b"\r\n ", b"")
    assert f"Partial outage: {told}" in text(site.tree(INCIDENT))
    # Clients of hosted pages put the group there themselves.
    components = {one["id"]: one for one in json.loads(site.files["api/v2/components.json"])["components"]}
    assert [one["name"] for one in components.values() if one["group_id"]].count("Compute") == 2


def test_a_group_that_is_hit_as_a_whole_is_named(tmp_path):
    site = regions(tmp_path, ["eu-compute", "eu-storage"])
    assert heading(site) == "Partial outage: Europe (Frankfurt)"
    assert "Affected: Europe (Frankfurt) (partial outage)" in affected(site)


def test_a_group_that_is_not_hit_as_a_whole_is_not_named(tmp_path):
    site = regions(tmp_path, ["ie-compute", "ie-storage"])
    assert heading(site) == "Partial outage: Compute in Europe (Dublin) and Object storage in Europe (Dublin)"


def test_a_group_of_one_stays_its_service(tmp_path):
    assert heading(regions(tmp_path, ["console"])) == "Partial outage: Console"


def test_a_group_without_what_had_left_before_is_whole(tmp_path):
    components = COMPONENTS.replace("name: Queues, since: 2026-01-01", "name: Queues, since: 2026-01-01, until: 2026-06-30")
    assert heading(regions(tmp_path, ["ie-compute", "ie-storage"], components=components)) == "Partial outage: Europe (Dublin)"


def test_what_is_past_names_the_group_that_there_was(tmp_path):
    """Another service that joins the group later changes no page of the past."""
    components = COMPONENTS.replace(
        "Object storage, since: 2026-01-01}\n- group: Europe (Dublin)",
        "Object storage, since: 2026-01-01}\n    - {id: eu-new, name: Caches, since: 2026-11-21}\n- group: Europe (Dublin)",
    )
    site = regions(tmp_path, ["eu-compute", "eu-storage"], resolved=True, components=components, now="2026-11-25T12:00Z")
    assert "Partial outage: Europe (Frankfurt)" in text(site.tree(INCIDENT)) and "Compute" not in text(site.tree(INCIDENT)).split("Updates")[0]


def test_a_retired_service_keeps_its_name_apart(tmp_path):
    components = COMPONENTS.replace("name: Compute, since: 2026-01-01", "name: Compute, since: 2026-01-01, until: 2026-06-30", 1)
    assert heading(regions(tmp_path, ["ie-compute"], components=components)) == "Partial outage: Compute in Europe (Dublin)"


@pytest.mark.parametrize(
    "language, name",
    [
        ("de", "Compute – Europe (Frankfurt)"),
        ("fr", "Compute – Europe (Frankfurt)"),
        ("es", "Compute – Europe (Frankfurt)"),
        ("pt", "Compute – Europe (Frankfurt)"),
        ("ja", "Europe (Frankfurt)のCompute"),
        ("ar", "\u2068Compute – Europe (Frankfurt)\u2069"),
    ],
)
def test_each_language_says_which_one(tmp_path, language, name):
    assert heading(regions(tmp_path, ["eu-compute"], language=language)).endswith(name)
    site = regions(tmp_path / "plain", ["eu-compute"], language=language, components=COMPONENTS.replace(" (Frankfurt)", "").replace("(Dublin)", ""))
    if language not in ("ja", "ar"):
        assert heading(site).endswith("Compute (Europe)")


GROUPS_CALLED_ALIKE = """\
- {id: api, name: API}
- group: API
  id: api-group
  components: [{id: read, name: Read}, {id: write, name: Write}]
- group: Twin
  id: one
  components: [{id: left, name: Left}, {id: right, name: Right}]
- group: Twin
  id: other
  components: [{id: up, name: Up}, {id: down, name: Down}]
"""


def test_a_group_is_named_only_where_nothing_else_has_its_name(tmp_path):
    site = regions(tmp_path, ["read", "write", "left", "right"], components=GROUPS_CALLED_ALIKE)
    assert heading(site) == "Partial outage: Read, Write and 2 more"
    assert "3 of 7 services work normally: API, Up and Down" in text(classed(site.tree("index.html"), "headline")[0])
