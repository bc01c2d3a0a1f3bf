"""Nothing is claimed of days before there was a page."""

from support.regions import COMPONENTS, regions
from support.sites import by_id, classed, elements, text

YOUNG = COMPONENTS.replace("since: 2026-01-01", "since: 2026-11-18")


def bars(site):
    return [elements(one, "svg")[0] for one in classed(site.tree("index.html"), "bars")]


def test_bars_begin_with_the_first_day_of_all(tmp_path):
    components = YOUNG.replace("since: 2026-11-18", "since: 2026-11-20", 1)
    site = regions(tmp_path, ["eu-storage"], components=components)
    assert {svg.get("viewbox") or svg.get("viewBox") for svg in bars(site)} == {"240 0 120 34"}
    # What came later is hollow for the days before it did.
    hollow = [len([path for path in elements(svg, "path") if path.get("class") == "n"]) for svg in bars(site)]
    assert max(hollow) == 1
    assert text(classed(site.tree("components/eu-storage/index.html"), "ends")[0]).startswith("18 Nov")


def test_the_past_begins_then_too(tmp_path):
    site = regions(tmp_path, [], components=YOUNG)
    # Three days without incidents share a row.
    assert [text(elements(day, "h3")[0]) for day in classed(site.tree("index.html"), "pastday")] == ["18 Nov to 20 Nov"]
    assert "This page began on 18 November 2026." in text(site.tree("index.html"))
    assert len([one for one in elements(site.tree("history/index.html"), "li") if classed(one, "strip")]) == 1


def test_promises_are_counted_from_then_on(tmp_path):
    site = regions(tmp_path, ["eu-storage"], components=YOUNG, settings="promise-record: true\n")
    # None has fallen due yet, so none is told of.
    assert "promised" not in text(by_id(site.tree("history/index.html"), "main")) and b'"days":3,' in site.files["api/daymark/v1/status.json"]
    later = regions(tmp_path / "later", ["eu-storage"], components=YOUNG, settings="promise-record: true\n", now="2026-11-20T15:20Z")
    assert "0 of 1 promised update came on time in the last 3 days." in text(by_id(later.tree("history/index.html"), "main"))


def test_an_old_page_shows_its_whole_window(tmp_path):
    site = regions(tmp_path, [])
    assert {svg.get("viewbox") or svg.get("viewBox") for svg in bars(site)} == {"0 0 360 34"}
    assert "89 days ago" in text(classed(site.tree("components/eu-storage/index.html"), "ends")[0])


def test_where_a_service_was_always_there_nothing_is_hidden(tmp_path):
    site = regions(tmp_path, [], components=YOUNG.replace(", since: 2026-11-18}", "}", 1))
    assert {svg.get("viewbox") or svg.get("viewBox") for svg in bars(site)} == {"0 0 360 34"}
