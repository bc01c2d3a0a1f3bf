"""The year at a glance: a strip a month in the history, with a bar a day."""

import re

import pytest

from support.browsing import axe_findings, opened, served
from support.regions import regions
from support.sites import by_id, classed, elements, nothing, text


def section(site):
    return next(one for one in elements(site.tree("history/index.html"), "section") if one.get("aria-labelledby") == "year")


def test_it_says_how_the_year_was_in_words(sample):
    said = text(classed(section(sample), "facts")[0])
    assert re.fullmatch(r"\d+ days with problems\. Worst day: \d+ \w+ 2026 \(major outage\)\.", said), said
    days = sum(int(text(one).split()[0]) for one in classed(section(sample), "bad") if text(one)[0].isdigit())
    assert said.startswith(f"{days} days")
    assert len(elements(section(sample), "li")) == 12


def test_each_day_with_trouble_leads_to_what_it_was(sample):
    page = "history/index.html"
    links = [link for strip in classed(section(sample), "strip") for link in elements(strip, "a")]
    assert len(links) > 10 and all(link.get("tabindex") == "-1" for link in links)
    targets = [sample.target(page, link.get("href"))[0] for link in links]
    nothing(target for target in targets if target not in sample.files or not target.startswith(("incidents/", "history/2026-", "maintenance/")))
    # The heading of each month leads there without a mouse.
    months = {sample.target(page, link.get("href"))[0] for link in elements(section(sample), "a") if link.get("tabindex") is None}
    assert {target for target in targets if target.startswith("history/")} <= months


def test_a_bad_day_is_as_bad_as_it_was(tmp_path):
    site = regions(tmp_path, ["eu-compute"], status="major-outage", resolved=True)
    (link,) = [link for strip in classed(section(site), "strip") for link in elements(strip, "a")]
    (bar,) = elements(link, "path")
    assert bar.get("class") == "o" and bar.get("d").startswith(f"M{19 * 4} ") and text(bar) == "20 Nov: Major outage"
    assert site.target("history/index.html", link.get("href"))[0] == "incidents/2026-11-20-servers-fail/index.html"
    assert text(classed(section(site), "facts")[0]) == "1 day with problems. Worst day: 20 November 2026 (major outage)."


def test_nothing_is_drawn_before_the_first_day(tmp_path):
    site = regions(tmp_path, [])
    first = text(elements(section(site), "li")[0])
    assert first.startswith("January 2026") and text(classed(section(site), "facts")[0]) == "No days with problems."


def test_months_of_the_past_do_not_have_it(sample):
    for page in sample.pages:
        if page.startswith("history/2026-"):
            assert by_id(sample.tree(page), "year") is None


@pytest.mark.parametrize("options", [{"viewport": {"width": 1280, "height": 900}}, {"color_scheme": "dark"}, {"viewport": {"width": 320, "height": 800}}, {"forced_colors": "active"}])
def test_it_is_small_and_for_everybody(browser, sample, options):
    with served(sample) as address, opened(browser, **options) as (page, faults):
        page.goto(address + "history/")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        if options.get("viewport", {}).get("width") == 1280:
            assert page.locator(".year").bounding_box()["height"] <= 220
        nothing(axe_findings(page) + faults)
