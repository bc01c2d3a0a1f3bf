"""The checklist beside the page: at an address of the preview's own, with the bar above it, and never part of the site."""

import re
import shutil
import subprocess

import pytest

from support import sites
from support.browsing import axe_findings, opened
from support.preview import previewed
from support.program import NOW, PROGRAM
from support.sites import nothing

OPEN = "2026-11-20-card-payments-failing"


@pytest.fixture(scope="module")
def preview(tmp_path_factory):
    content = shutil.copytree(sites.SAMPLE, tmp_path_factory.mktemp("checklist") / "content")
    with previewed(content) as preview:
        yield preview, content


def linked(page):
    """Where the bar's button leads, with the moment that it keeps, and what it says."""
    address, now, words = re.search(r'<form method="get" action="(/\.daymark/checklist[^"]*)">(?:<input type="hidden" name="now" value="([^"]*)">)?<button>([^<]*)</button>', page).groups()
    return address + (f"?now={now}" if now else ""), words


def test_the_bar_leads_to_the_list_of_the_page_that_is_shown(preview):
    preview, content = preview
    address, words = linked(preview.text(f"incidents/{OPEN}/"))
    assert address == f"/.daymark/checklist/{OPEN}" and re.fullmatch(r"Checklist: \d+ of \d+ done(, \d+ (late|due|not done))*", words)
    told = subprocess.run([PROGRAM, "checklist", OPEN, "--content", str(content), "--now", NOW], capture_output=True, text=True).stdout
    assert told.splitlines()[0].endswith(words.removeprefix("Checklist: "))
    page = preview.text(address[1:])
    assert "Preview, not published" in page and f'href="/incidents/{OPEN}/"' in page
    points = [line[6:].split(" (")[0] for line in told.splitlines() if re.match(r"  \[.\] ", line)]
    shown = re.sub(r"<[^>]*>", "", page).replace("&#39;", "'").replace("&amp;", "&")
    nothing([point for point in points if point.removeprefix("Late: ").removeprefix("Due now: ").removeprefix("Not done: ") not in shown])


def test_other_pages_lead_to_all_that_are_open(preview):
    preview, _ = preview
    address, _ = linked(preview.text())
    status, headers, body = preview.get(address[1:])
    assert status == 200 and headers["content-type"].startswith("text/html") and f'href="/incidents/{OPEN}/"'.encode() in body
    assert preview.get(".daymark/checklist/nothing")[0] == 404


def test_it_keeps_the_moment_that_was_chosen(preview):
    preview, _ = preview
    moment = "?now=2026-11-20T18:00Z"
    address, words = linked(preview.text(f"incidents/{OPEN}/{moment}"))
    assert address == f"/.daymark/checklist/{OPEN}{moment}" and " late" in words
    page = preview.text(address[1:])
    assert "2026-11-20 18:00 GMT" in page and f'href="/incidents/{OPEN}/{moment}"' in page


def test_no_build_writes_it(preview, tmp_path):
    _, content = preview
    subprocess.run([PROGRAM, "build", "--content", str(content), "--out", str(tmp_path / "public"), "--now", NOW], check=True, capture_output=True)
    assert not [path for path in (tmp_path / "public").rglob("*") if ".daymark" in str(path) and "checklist" in str(path)]
    assert not [path for path in (tmp_path / "public").rglob("*.html") if "hecklist" in path.read_text()]


@pytest.mark.parametrize("scheme, width", [("light", 1_200), ("dark", 1_200), ("light", 320)])
def test_anybody_can_use_it(browser, preview, scheme, width):
    preview, _ = preview
    with opened(browser, color_scheme=scheme, viewport={"width": width, "height": 800}) as (page, _):
        page.goto(preview.address + f".daymark/checklist/{OPEN}?now=2026-11-20T18:00Z")
        nothing(axe_findings(page))
        assert page.evaluate("document.documentElement.scrollWidth") <= width
