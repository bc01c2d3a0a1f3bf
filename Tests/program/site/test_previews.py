"""What tabs, chats and browsers show of a page before anybody reads it."""

import re
import struct
import subprocess
import sys
import zlib
from urllib.parse import unquote

import pytest

from support import sites
from support.browsing import opened
from support.sites import elements, nothing, text

STATUSES = ["operational", "under-maintenance", "degraded-performance", "partial-outage", "major-outage"]
HEADLINES = {
    "operational": "All services are working", "under-maintenance": "Maintenance in progress", "degraded-performance": "Degraded performance: API",
    "partial-outage": "Partial outage: API", "major-outage": "Major outage: API",
}  # fmt: skip


def with_status(tmp_path, status, settings=""):
    files = {"site.yml": sites.SITE_YML + settings, "components.yml": sites.COMPONENTS_YML}
    if status == "under-maintenance":
        files["maintenance/2026-11-20-a/maintenance.yml"] = (
            "title: Work\nstarts: 2026-11-20 14:00 UTC\nends: 2026-11-20 16:00 UTC\nannounced: 2026-11-10 09:00 UTC\ncomponents: {api: under-maintenance}\nimpact: The API stops.\n"
        )
    elif status != "operational":
        files["incidents/2026-11-20-a/incident.yml"] = "title: The API fails\nseverity: SEV2\nstarted: 2026-11-20 14:00 UTC\n"
        files["incidents/2026-11-20-a/2026-11-20-1405-investigating.md"] = sites.front_matter(
            "It fails.", status="investigating", at="2026-11-20 14:05 UTC", components=f"{{api: {status}}}", next_update="2h"
        )
    return sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", sites.NOW, "--publish-anyway", "a test")


def meta(tree):
    return {one.get("property") or one.get("name"): one.get("content") for one in elements(tree, "meta")}


def icon(tree):
    return next(one.get("href") for one in elements(tree, "link") if one.get("rel") == "icon")


@pytest.mark.parametrize("status", STATUSES)
def test_the_title_says_how_things_are(tmp_path, status):
    site = with_status(tmp_path, status)
    title = text(elements(site.tree("index.html"), "title")[0])
    assert title.startswith(HEADLINES[status].split(":")[0]) and title.endswith(" – Example Status")
    assert title == text(sites.by_id(site.tree("index.html"), "status")) + " – Example Status"


@pytest.mark.parametrize("status", STATUSES)
def test_the_tabs_icon_has_the_shape_of_the_status(browser, tmp_path, status):
    """By shape alone: what is drawn is what stands on the page, whatever the colour."""
    tree = with_status(tmp_path, status).tree("index.html")
    drawn = sites.parse(unquote(icon(tree).removeprefix("data:image/svg+xml,")))
    symbol = sites.by_id(tree, status)
    shape = lambda one: sorted((name, value) for part in elements(one) for name, value in part.attrib.items() if name in ("d", "cx", "r", "width", "height"))
    assert shape(elements(drawn, "svg")[0]) == shape(symbol)
    with opened(browser) as (page, faults):
        page.goto("about:blank")
        width = page.evaluate("address => new Promise(done => { const one = new Image(); one.onload = () => done(one.width); one.onerror = () => done(0); one.src = address })", icon(tree))
        assert width > 0
        nothing(faults)


def test_icons_of_statuses_differ_in_shape(tmp_path):
    icons = [re.sub(r"%23[0-9a-f]+", "", icon(with_status(tmp_path / status, status).tree("index.html"))) for status in STATUSES]
    assert len(set(icons)) == 5


def test_an_own_icons_template_without_shapes_still_gives_an_icon(tmp_path):
    content = sites.write(tmp_path / "content", {"site.yml": sites.SITE_YML, "components.yml": sites.COMPONENTS_YML})
    sites.write(tmp_path / "own", {"icons.html": "<svg class=\"sprite\"></svg>"})
    site = sites.built(content, tmp_path / "public", sites.NOW, "--templates", str(tmp_path / "own"))
    assert "circle" in unquote(icon(site.tree("index.html")))


def png(contents):
    """Width, height, depth and kind of a picture, whose checksums must hold, and how many bytes its rows have."""
    assert contents.startswith(b"\x89PNG\r\n\x1a\n")
    offset, data, header = 8, b"", b""
    while offset < len(contents):
        length, name = struct.unpack(">I4s", contents[offset : offset + 8])
        body = contents[offset + 8 : offset + 8 + length]
        assert struct.unpack(">I", contents[offset + 8 + length : offset + 12 + length])[0] == zlib.crc32(name + body)
        header, data = (body if name == b"IHDR" else header), data + (body if name == b"IDAT" else b"")
        offset += 12 + length
    return *struct.unpack(">IIBB", header[:10]), zlib.decompress(data)


def test_five_pictures_are_always_there_and_small(sample):
    pictures = [path for path in sample.files if path.startswith("assets/")]
    assert sorted(re.sub(r"-[0-9a-f]{8}\.png$", "", path) for path in pictures) == sorted(f"assets/{status}" for status in STATUSES)
    for path in pictures:
        width, height, depth, kind, rows = png(sample.files[path])
        assert (width, height, depth, kind) == (1200, 630, 4, 3) and len(rows) == 630 * 601 and len(sample.files[path]) < 6000


def test_the_pictures_are_those_that_the_script_draws(tmp_path):
    """Pixel by pixel: another zlib may pack them otherwise."""
    subprocess.run([sys.executable, str(sites.ROOT / ".ci/previews"), str(tmp_path)], check=True, timeout=300)
    for status in STATUSES:
        assert png((tmp_path / f"{status}.png").read_bytes()) == png((sites.ROOT / f"site-templates/previews/{status}.png").read_bytes()), status


@pytest.mark.parametrize("status", STATUSES)
def test_links_show_the_picture_of_the_pages_own_state(tmp_path, status):
    site = with_status(tmp_path, status)
    for page in ["index.html", "components/api/index.html", "subscribe/index.html"] + [one for one in site.pages if one.startswith(("incidents/", "maintenance/"))]:
        told = meta(site.tree(page))
        assert re.fullmatch(rf"https://status\.example\.com/assets/{status}-[0-9a-f]{{8}}\.png", told["og:image"]), page
        assert site.target(page, told["og:image"])[0] in site.files
        assert (told["og:image:width"], told["og:image:height"], told["twitter:card"]) == ("1200", "630", "summary_large_image") and told["og:image:alt"]
    mail = meta(site.tree("components/mail/index.html"))
    assert "/assets/operational-" in mail["og:image"] and mail["og:image:alt"] == "Operational"


def test_pages_without_a_state_of_their_own_show_none(sample):
    for page in sample.pages:
        if page.startswith("history/") or page.endswith("/review/index.html") or page == "404.html":
            assert "og:image" not in meta(sample.tree(page)), page


def test_the_pictures_text_is_in_the_pages_language(tmp_path):
    told = meta(with_status(tmp_path, "partial-outage", "language: de\n").tree("index.html"))
    assert told["og:image:alt"] == "Teilausfall"


@pytest.mark.parametrize("status", STATUSES)
def test_browsers_colour_what_is_around_the_page(tmp_path, status):
    tree = with_status(tmp_path, status).tree("index.html")
    colours = {one.get("media"): one.get("content") for one in elements(tree, "meta") if one.get("name") == "theme-color"}
    assert set(colours) == {"(prefers-color-scheme:light)", "(prefers-color-scheme:dark)"}
    light, dark = (sum(int(colour[at : at + 2], 16) for at in (1, 3, 5)) for colour in (colours["(prefers-color-scheme:light)"], colours["(prefers-color-scheme:dark)"]))
    assert light > 640 and dark < 140
