"""Badges and the page for frames: what stands in somebody else's page."""

import base64
import hashlib
import json
import re
from xml.etree import ElementTree

import pytest

from support import sites
from support.browsing import axe_findings, opened, served
from support.sites import nothing

SVG = "{http://www.w3.org/2000/svg}"
WORDS = {"Operational": "#1a7f4b", "Under maintenance": "#2a5fc4", "Degraded performance": "#8a6100", "Partial outage": "#b34708", "Major outage": "#b3202a"}
# Of the whole page: its headline.
WORDS |= {"All services are working": "#1a7f4b", "Working again; we are still watching": "#8a6100", "Maintenance in progress": "#2a5fc4"}


def badges(site):
    """Folder, SVG and JSON of each badge."""
    folders = [path.removesuffix("badge.svg") for path in site.files if path.endswith("badge.svg")]
    return [(folder, ElementTree.fromstring(site.files[folder + "badge.svg"]), json.loads(site.files[folder + "badge.json"])) for folder in folders]


def faults(svg):
    title = svg.findtext(SVG + "title")
    if not title or svg.get("role") != "img" or svg.get("aria-label") != title:
        yield "it has no name for those who don't see it"
    for one in svg.iter():
        if one.tag.removeprefix(SVG) not in ("svg", "title", "rect", "path", "g", "text"):
            yield f"<{one.tag}>"
        for name, value in one.attrib.items():
            if name.startswith("on") or "href" in name or name == "style" or "url(" in value:
                yield f"{name}={value}"
    if [text.text for text in svg.iter(SVG + "text")] != (title or "").rsplit(": ", 1):
        yield "its words are not its name"


def test_badges_say_what_the_page_says(site):
    found = badges(site)
    assert len(found) == 1 + len([page for page in site.pages if page.startswith(("components/", "groups/"))])
    for folder, svg, endpoint in found:
        nothing(faults(svg))
        assert set(endpoint) == {"schemaVersion", "label", "message", "color"} and endpoint["schemaVersion"] == 1
        assert f"{endpoint['label']}: {endpoint['message']}" == svg.findtext(SVG + "title") and WORDS[endpoint["message"]] == endpoint["color"]
        if folder:
            assert endpoint["message"] in sites.text(sites.classed(site.tree(folder + "index.html"), "headline")[0])
        else:
            assert sites.text(sites.elements(site.tree("index.html"), "h1")[0]).startswith(endpoint["message"])


@pytest.mark.parametrize("break_it", ["title", "role", "text", "script"])
def test_a_badge_without_a_name_or_with_a_script_is_found(sample, break_it):
    svg = badges(sample)[0][1]
    if break_it == "role":
        del svg.attrib["role"]
    elif break_it == "script":
        ElementTree.SubElement(svg, SVG + "script")
    else:
        parent = next(one for one in svg.iter() if one.find(SVG + break_it) is not None)
        parent.remove(parent.find(SVG + break_it))
    assert list(faults(svg))


@pytest.mark.parametrize("name", ["決済サービス", "בדיקה", "Wiiiiiiiide & <narrow>", "i"])
def test_words_of_every_script_fit(browser, tmp_path, name):
    files = {"site.yml": sites.SITE_YML, "components.yml": f"- {{id: part, name: {sites.quoted(name)}}}\n"}
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", sites.NOW)
    with opened(browser) as (page, faults):
        page.goto((site.folder / "components/part/badge.svg").as_uri())
        boxes = page.evaluate("[...document.querySelectorAll('rect, path, text')].map(one => { const b = one.getBBox(); return [b.x, b.x + b.width] })")
    (_, end), (_, middle), left, right = boxes
    assert 0 <= left[0] and left[1] <= middle and middle <= right[0] and right[1] <= end and not faults


def test_the_page_for_frames_is_small_and_true(site):
    page = site.files["embed/index.html"]
    tree = sites.parse(page)
    assert len(page) <= 12_000 and not sites.parse_errors(page) and len(sites.elements(tree, "script")) == 2
    headline = sites.text(sites.elements(site.tree("index.html"), "h1")[0])
    assert sites.text(sites.elements(tree, "h1")[0]) == headline
    style = re.search(rb"<style>(.*?)</style>", page, re.S)[1]
    script = re.search(rb"<script>(.*?)</script>", page, re.S)[1]
    for one in (style, script):
        assert base64.b64encode(hashlib.sha256(one).digest()).decode() in page.decode().replace("&#43;", "+")
    for link in sites.elements(tree, "a"):
        assert link.get("target") == "_top" and site.target("index.html", link.get("href"))[0] in site.files
    sections = [one for one in sites.elements(site.tree("index.html"), "section") if one.get("aria-labelledby") == "now"]
    for article in [one for section in sections for one in sites.elements(section, "article")][:3]:
        assert sites.text(sites.elements(article, "h3")[0]) in sites.text(tree)


def test_the_page_for_frames_stays_small_when_much_is_open(tmp_path):
    from test_scale import SITE, many

    site = sites.built(sites.write(tmp_path / "content", {"site.yml": SITE} | many()), tmp_path / "public", "2026-11-20T12:00Z", "--publish-anyway", "a test")
    assert len(site.files["embed/index.html"]) <= 12_000 and re.search("[0-9]+ more incidents?<", site.files["embed/index.html"].decode())


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}, {"viewport": {"width": 240, "height": 200}}])
def test_the_page_for_frames_is_for_everybody(browser, sample, tmp_path, options):
    with served(sample) as address, opened(browser, **options) as (page, faults):
        page.goto(address + "embed/")
        assert "Partial outage: Card payments" in page.locator("body").inner_text() and "Next update by 15:01 GMT" in page.locator("body").inner_text()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        nothing(axe_findings(page) + faults)


# A frame that is open for long


def clock(page, at):
    page.clock.set_fixed_time(at)
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")


def test_the_page_for_frames_says_what_goes_on_and_until_when(sample):
    text = sites.text(sites.parse(sample.files["embed/index.html"]).find("body"))
    for words in ["As of Friday 20 November, 14:40 GMT", "New designs for your invoices", "until 16:00 GMT"]:
        assert words in text


def test_a_frame_accuses_nobody_and_tells_when_it_is_old(browser, sample):
    with served(sample) as address, opened(browser, at="2026-11-20T14:59:00Z") as (page, faults):
        page.goto(address + "embed/")
        assert "Next update by 15:01 GMT" in page.locator("main").inner_text()
        page.locator(".stale").wait_for()
        page.route("**/*", lambda route: route.abort())
        clock(page, "2026-11-20T15:02:00Z")
        said = page.locator("body").inner_text()
        assert "An update was promised for 15:01 GMT." in said and "late" not in said and "This may be out of date." in said
        nothing(axe_findings(page))


def test_a_frame_that_is_as_new_as_it_should_be_says_nothing(browser, sample):
    with served(sample) as address, opened(browser, at="2026-11-20T14:54:00Z") as (page, faults):
        page.goto(address + "embed/")
        page.wait_for_timeout(400)
        assert page.locator(".stale").is_hidden()
        nothing(faults)


def test_a_frame_built_later_says_how_late(browser, tmp_path):
    site = sites.built(sites.SAMPLE, tmp_path / "public", "2026-11-20T16:30Z")
    with served(site) as address, opened(browser, at="2026-11-20T16:31:00Z") as (page, _):
        page.goto(address + "embed/")
        assert "The update promised for 15:01 GMT is 1 hour 30 minutes late" in page.locator("main").inner_text()
        page.route("**/*", lambda route: route.abort())
        clock(page, "2026-11-20T16:46:30Z")
        assert "An update was promised for 15:01 GMT." in page.locator("main").inner_text()


@pytest.mark.parametrize("at", ["2026-11-20T14:46:01Z", "2026-11-20T15:02:01Z"], ids=["old", "due"])
def test_a_frame_loads_itself(browser, tmp_path, at):
    from test_live import changing, loads, settled, shown

    with changing(tmp_path) as (site, address), opened(browser) as (page, faults):
        page.goto(address + "embed/")
        site.build("2026-11-20T14:45Z")
        clock(page, "2026-11-20T14:45:50Z")
        settled(page)
        assert shown(page) == "2026-11-20T14:40Z"
        clock(page, at)
        loads(page, "2026-11-20T14:45Z")
    nothing(faults)
