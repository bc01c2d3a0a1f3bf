"""What static hosts and crawlers read, and what a shared link shows."""

import os
import re
from xml.etree import ElementTree

from support import servers, sites
from support.sites import elements, nothing, text

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def headers_for(site, path):
    return servers.headers_for(site.files["_headers"].decode(), path)


def test_headers_fit_what_they_are_sent_with(site):
    types = {".atom": "application/atom+xml", ".rss": "application/rss+xml", ".ics": "text/calendar", ".svg": "image/svg+xml", ".js": "text/javascript"}
    for path in site.files:
        headers = headers_for(site, path)
        assert headers["x-content-type-options"] == ["nosniff"] and headers["cache-control"] == [
            "public, max-age=31536000, immutable" if path.startswith("assets/") else "public, max-age=60, stale-if-error=86400"
        ]
        suffix = os.path.splitext(path)[1]
        is_data = path.startswith("api/") or suffix in types and not path.endswith("event.ics") or path.endswith(("feed.json", "badge.json")) or path in ("status.txt", "uptime.csv")
        assert headers.get("access-control-allow-origin", []) == (["*"] if is_data else []), path
        if suffix in types or path.endswith(".json"):
            (type,) = headers["content-type"]
            assert type.split(";")[0] == types.get(suffix, "application/feed+json" if path.endswith("feed.json") else "application/json"), path
        if path.endswith(".html"):
            shown = path.removesuffix("index.html")
            assert headers_for(site, shown).get("x-frame-options", []) == ([] if path.endswith("embed/index.html") else ["DENY"]), path
    assert headers_for(site, "assets/a.js")["cache-control"] == ["public, max-age=31536000, immutable"]


def test_the_sitemap_has_every_page_and_no_other(site):
    tree = ElementTree.fromstring(site.files["sitemap.xml"])
    pages = {site.target("index.html", url.findtext(SITEMAP + "loc"))[0] for url in tree}
    wanted = {page for page in site.pages if page != "404.html" and not re.fullmatch(r"history/.+/index.html", page)}
    assert pages == wanted and len(tree) == len(wanted)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", url.findtext(SITEMAP + "lastmod")) for url in tree)
    assert f"Sitemap: {site.address}sitemap.xml" in site.files["robots.txt"].decode()


def test_a_shared_link_shows_what_the_page_says(site):
    def check(page, tree):
        meta = {one.get("property"): one.get("content") for one in elements(tree, "meta") if one.get("property")}
        words, picture = {"og:type", "og:site_name", "og:title", "og:description"}, {"og:image", "og:image:width", "og:image:height", "og:image:alt"}
        if set(meta) - {"og:url"} not in (words, words | picture) or not all(meta.values()):
            yield f"it has {meta}"
        own = site.address + page.removesuffix("index.html")
        if page != "404.html" and (meta.get("og:url") != own or [one.get("href") for one in elements(tree, "link") if one.get("rel") == "canonical"] != [own]):
            yield f"its address is {meta.get('og:url')}"
        if len(meta["og:description"]) > 400:
            yield "its description is long"

    nothing(site.faults(check))
    meta = {one.get("property"): one.get("content") for one in elements(site.tree("index.html"), "meta")}
    assert meta["og:title"] == text(elements(site.tree("index.html"), "h1")[0]) and "As of " in meta["og:description"]


def test_the_open_incident_is_told_in_its_link(sample):
    tree = sample.tree("incidents/2026-11-20-card-payments-failing/index.html")
    meta = {one.get("property"): one.get("content") for one in elements(tree, "meta")}
    assert meta["og:title"] == "Some card payments are failing"
    assert meta["og:description"].startswith("Identified: About one in five card payments is still failing")
