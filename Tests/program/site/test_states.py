"""The page in each of its states: how long it is, and what axe finds."""

import pytest

from support.browsing import axe_findings, opened, served
from support.sites import by_id, classed, elements, nothing, text
from support.states import STATES, Gallery

WIDE, PHONE = {"width": 1280, "height": 900}, {"width": 320, "height": 640}


@pytest.fixture(scope="module")
def gallery(browser, tmp_path_factory):
    return Gallery(browser, tmp_path_factory.mktemp("states"))


def test_a_quiet_page_is_short(gallery):
    wide, _, narrow = gallery.measured("quiet").heights
    assert wide <= 2_600 and narrow <= 4_000


@pytest.mark.parametrize("name", ["sixty", "sixty-trouble"])
def test_sixty_services_are_short_too(gallery, name):
    measures = gallery.measured(name)
    assert measures.heights[0] <= 4_000 and measures.stops <= 60


@pytest.mark.parametrize("name", ["quiet", "one", "four", "sixty-trouble", "correction", "long"])
def test_pages_are_light(gallery, name):
    assert gallery.measured(name).compressed <= (13_950 if name in ("quiet", "one") else 14_000)


ROWS = "[...document.querySelectorAll('.components > li')].filter(one => one.checkVisibility()).map(one => [one.id, one.getBoundingClientRect().height])"


@pytest.mark.parametrize("name", ["one", "four", "sixty-trouble"])
def test_a_service_takes_little_room(gallery, name):
    with served(gallery.site(STATES[name])) as address, opened(gallery.browser, viewport=WIDE) as (page, _):
        page.goto(address)
        rows = page.evaluate(ROWS)
    assert len(rows) > 5
    nothing(row for row in rows if row[1] > 120)


@pytest.mark.parametrize("name", STATES)
def test_axe_finds_nothing_in_any_state(gallery, name):
    state = STATES[name]
    found = []
    with served(gallery.site(state)) as address:
        for scheme in ("light", "dark"):
            for size in (WIDE, PHONE):
                seen = state.seen or state.now.removesuffix("Z") + ":00Z"
                with opened(gallery.browser, at=seen, viewport=size, color_scheme=scheme) as (page, _):
                    page.goto(address + state.path)
                    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"], (name, size)
                    found += [f"{scheme} {size['width']}: {one}" for one in axe_findings(page)]
    nothing(found)


def test_work_in_progress_says_what_and_until_when(gallery):
    site = gallery.site(STATES["maintenance"])
    headline = text(classed(site.tree("index.html"), "headline")[0])
    assert headline.startswith("Maintenance in progress: Reports Until 16:00 GMT · Everything else works")


def test_what_works_is_said_beside_what_does_not(gallery):
    assert "2 of 8 services work normally: Website and Sign in" in text(classed(gallery.site(STATES["four"]).tree("index.html"), "headline")[0])
    trouble = text(classed(gallery.site(STATES["sixty-trouble"]).tree("index.html"), "headline")[0])
    assert trouble.startswith("Partial outage: Frankfurt 1 open incident, 6 of 60 services affected 54 of 60 services work normally: Dublin, Paris,")


def test_a_group_in_trouble_is_open_and_the_others_are_folded(gallery):
    groups = [one for one in elements(gallery.site(STATES["sixty-trouble"]).tree("index.html"), "details") if "group" in one.get("class", "")]
    assert len(groups) == 10 and [one.get("id") for one in groups if one.get("open") is not None] == ["group-frankfurt"]
    assert "All working" in text(elements(groups[1], "summary")[0]) and "Partial outage" in text(elements(groups[0], "summary")[0])


def test_a_bar_leads_to_its_day(gallery):
    site = gallery.site(STATES["one"])
    bars = [link.get("href") for link in elements(site.tree("index.html"), "a") if "#2026-" in link.get("href", "")]
    assert len(bars) > 20
    for link in bars:
        page, day = site.target("index.html", link)
        assert by_id(site.tree(page), day) is not None, link
