"""Each group has what the page has: a page of its own, feeds, a calendar, a badge and a frame."""

import json
import re
from xml.etree import ElementTree

import pytest

from support.browsing import axe_findings, opened, served
from support.regions import COMPONENTS, regions
from support.sites import build, by_id, classed, elements, nothing, text

ATOM = "{http://www.w3.org/2005/Atom}"
FRANKFURT, DUBLIN = "groups/europe-frankfurt/", "groups/europe-dublin/"
BESIDE = ["updates.atom", "history.atom", "history.rss", "feed.json", "maintenance.ics", "badge.svg", "badge.json", "embed/index.html"]


def heading(site, page):
    return text(elements(site.tree(page), "h1")[0])


def test_each_group_has_all_that_the_page_has(tmp_path):
    site = regions(tmp_path, ["eu-compute"])
    for folder in [FRANKFURT, DUBLIN, "groups/account/"]:
        assert {folder + name for name in BESIDE} <= set(site.files)
    assert not [path for path in site.files if path.startswith("groups/website")]
    assert heading(site, FRANKFURT + "index.html") == "Europe (Frankfurt)"
    listed = [text(one) for one in classed(site.tree(FRANKFURT + "index.html"), "component")]
    assert listed == ["Compute", "Object storage"]


def test_a_group_tells_of_its_own_and_of_nothing_else(tmp_path):
    site = regions(tmp_path, ["eu-compute"])
    hit, well = (text(classed(site.tree(folder + "index.html"), "headline")[0]) for folder in (FRANKFURT, DUBLIN))
    assert "Partial outage: Compute" in hit and "All services are working" in well
    assert "Servers fail" in text(by_id(site.tree(FRANKFURT + "index.html"), "main"))
    assert "Servers fail" not in text(by_id(site.tree(DUBLIN + "index.html"), "main"))
    for feed in ["updates.atom", "history.atom"]:
        entries = [len(ElementTree.fromstring(site.files[folder + feed]).findall(ATOM + "entry")) for folder in (FRANKFURT, DUBLIN)]
        assert entries == [1, 0]
    assert [len(json.loads(site.files[folder + "feed.json"])["items"]) for folder in (FRANKFURT, DUBLIN)] == [1, 0]
    badges = [json.loads(site.files[folder + "badge.json"]) for folder in (FRANKFURT, DUBLIN)]
    assert [(one["label"], one["message"]) for one in badges] == [("Europe (Frankfurt)", "Partial outage"), ("Europe (Dublin)", "All services are working")]
    assert heading(site, FRANKFURT + "embed/index.html") == "Partial outage: Compute in Europe (Frankfurt)"
    assert heading(site, DUBLIN + "embed/index.html") == "Europe (Dublin): All services are working"
    assert "Servers fail" in site.files[FRANKFURT + "embed/index.html"].decode() and "Servers fail" not in site.files[DUBLIN + "embed/index.html"].decode()


def test_a_group_that_is_hit_as_a_whole_says_so_once(tmp_path):
    site = regions(tmp_path, ["eu-compute", "eu-storage"])
    assert "Partial outage As of" in text(classed(site.tree(FRANKFURT + "index.html"), "headline")[0])
    assert heading(site, FRANKFURT + "embed/index.html") == "Partial outage: Europe (Frankfurt)"


def test_work_on_one_of_a_group_is_in_its_calendar_and_on_its_page(sample):
    folder = "groups/payments/"
    events = sample.files[folder + "maintenance.ics"].count(b"BEGIN:VEVENT")
    own = {
        uid
        for name in ["card-payments", "bank-transfers", "wallet-payments", "refunds"]
        for uid in re.findall(rb"UID:\S+", sample.files[f"components/{name}/maintenance.ics"])
    }
    assert events == len(own) > 0
    assert "Slower card payments while we upgrade" in text(by_id(sample.tree(folder + "index.html"), "main"))


def test_a_service_leads_to_its_group(tmp_path):
    site = regions(tmp_path, [])
    (up,) = classed(site.tree("components/eu-compute/index.html"), "of")
    assert text(up) == "Europe (Frankfurt)" and elements(up, "a")[0].get("href") == "../../groups/europe-frankfurt/"
    assert not classed(site.tree("components/website/index.html"), "of")
    assert "groups/europe-frankfurt/</loc>" in site.files["sitemap.xml"].decode()


def test_an_id_outlives_the_name(tmp_path):
    components = COMPONENTS.replace("- group: Europe (Frankfurt)\n", "- group: Europe (Munich)\n  id: eu-central\n")
    site = regions(tmp_path, [], components=components)
    assert heading(site, "groups/eu-central/index.html") == "Europe (Munich)" and "groups/europe-munich/index.html" not in site.files


@pytest.mark.parametrize(
    "name, address",
    [("東京", "groups/group-"), ("Ünïts 9", "groups/n-ts-9/"), ("Website", "groups/website-group/"), ("Europe Dublin", "groups/europe-dublin-group/")],
)
def test_every_name_gives_an_address_of_its_own(tmp_path, name, address):
    components = COMPONENTS.replace("- group: Account", f"- group: {name}")
    sites = [regions(tmp_path / one, [], components=components) for one in "ab"]
    pages = [sorted(path for path in site.files if path.startswith("groups/") and path.count("/") == 2 and path.endswith(".html")) for site in sites]
    assert pages[0] == pages[1] and len(pages[0]) == 3
    (own,) = [page for page in pages[0] if heading(sites[0], page) == name]
    assert own.startswith(address)


@pytest.mark.parametrize(
    "id, words",
    [
        ("console", "'console' is the id of a component; give the group another, such as 'console-group'"),
        ("eu", "'eu' is the id of another group; give the group another, such as 'eu-group'"),
        ("Not An Id", "'Not An Id' is not an id"),
    ],
)
def test_an_id_that_is_no_good_is_an_error_with_its_place(tmp_path, id, words):
    components = COMPONENTS.replace("- group: Europe (Frankfurt)\n", "- group: Europe (Frankfurt)\n  id: eu\n")
    components = components.replace("- group: Europe (Dublin)\n", f"- group: Europe (Dublin)\n  id: {id}\n")
    regions(tmp_path, [])
    (tmp_path / "content/components.yml").write_text(components)
    done = build(tmp_path / "content", tmp_path / "other")
    assert done.returncode != 0 and f"components.yml:7:7\n  error: {words}" in done.stderr, done.stderr


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark"}, {"viewport": {"width": 320, "height": 800}}, {"forced_colors": "active"}])
def test_the_page_of_a_group_is_for_everybody(browser, sample, options):
    with served(sample) as address, opened(browser, **options) as (page, faults):
        for path in ["groups/payments/", "components/refunds/"]:
            page.goto(address + path)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
            nothing(axe_findings(page) + faults)
