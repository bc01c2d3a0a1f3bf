"""The page in each of its states: how long it is, and what axe finds."""

import pytest

from support.browsing import axe_findings, opened, served
from support.sites import nothing
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
    assert gallery.measured(name).compressed <= (11_500 if name in ("quiet", "one") else 14_000)


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
