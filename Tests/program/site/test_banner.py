"""`banner.js` in a page of somebody else: there while something is wrong, and in nobody's way."""

import gzip
import json
import os
import time
from contextlib import contextmanager

import pytest

from support import sites
from support.browsing import axe_findings, listen, served
from support.sites import nothing

POLICY = "default-src 'none'; script-src 'self'; style-src 'none'; base-uri 'none'; form-action 'none'"
HOST = "<!doctype html><html lang=en><title>A shop</title>{head}<body><main><h1>A shop</h1><p>Buy.</p></main></html>"
ONCE, HEAD = '<script src="/banner.js" defer></script>', '<script src="/banner.js"></script>'


def site(tmp_path, title="Some card payments are failing", more="", status="investigating", components="{api: partial-outage}", files=None, now="2026-11-20T14:40Z"):
    folder = "incidents/2026-11-20-a"
    content = {
        "site.yml": f"name: Example Status\nurl: https://status.example.com\ntime-zone: UTC\n{more}", "components.yml": sites.COMPONENTS_YML,
        f"{folder}/incident.yml": f"title: {sites.quoted(title)}\nseverity: SEV2\nstarted: 2026-11-20 14:00 UTC\n",
        f"{folder}/2026-11-20-1405-{status}.md": sites.front_matter("Payments fail.", status=status, at="2026-11-20 14:05 UTC", components=components, **({} if status == "resolved" else {"next_update": "2h"})),
    }  # fmt: skip
    return sites.built(sites.write(tmp_path / "content", content if files is None else content | files), tmp_path / "public", now, "--publish-anyway", "a test")


@contextmanager
def hosted(folder, script, head=ONCE, policy=POLICY):
    """The address of a page that has the script, under a policy as strict as can be."""
    sites.write(folder, {"index.html": HOST.format(head=head), "banner.js": script})
    with served(folder, {"Content-Security-Policy": policy}) as address:
        yield address


@contextmanager
def shown(browser, tmp_path, script, head=ONCE, at="2026-11-20T14:41:00Z", **options):
    context = browser.new_context(**options)
    page = context.new_page()
    page.clock.set_fixed_time(at)
    faults = listen(page)
    with hosted(tmp_path / "host", script, head) as address:
        page.goto(address, wait_until="networkidle")
        yield page, [fault for fault in faults if "banner.js" not in fault and "favicon.ico" not in fault and ": status: 404" not in fault and "404 (" not in fault]
    context.close()


def test_it_is_small(sample, tmp_path):
    assert len(gzip.compress(sample.files["banner.js"], 9)) < 1000
    assert len(gzip.compress(site(tmp_path, more="language: ar\n").files["banner.js"], 9)) < 1000


def test_trouble_is_told_and_leads_to_its_story(browser, tmp_path):
    with shown(browser, tmp_path, site(tmp_path).files["banner.js"]) as (page, faults):
        bar = page.get_by_role("status")
        assert bar.inner_text().split("\n")[0] == "Partial outage: API · Some card payments are failing" and "As of" not in bar.inner_text()
        assert bar.get_by_role("link").get_attribute("href") == "https://status.example.com/incidents/2026-11-20-a/"
        assert bar.get_attribute("lang") == "en" and bar.get_attribute("dir") == "ltr"
        assert page.evaluate("document.body.firstElementChild.id") == "daymark" and bar.bounding_box()["y"] < 10
        assert page.evaluate("getComputedStyle(document.querySelector('#daymark')).backgroundColor") == "rgb(179, 71, 8)"
        assert page.evaluate("['what', 'told', 'age', 'make', 'show', 'bar', 'daymarkBanner'].filter(name => name in window)") == []
        nothing(axe_findings(page) + faults)


def test_it_runs_in_a_head_without_defer_too_and_stands_there_once(browser, tmp_path):
    with shown(browser, tmp_path, site(tmp_path).files["banner.js"], HEAD + ONCE + HEAD) as (page, faults):
        assert page.locator("[role=status]").count() == 1
        nothing(faults)


@pytest.mark.parametrize("status", ["resolved"])
def test_a_quiet_page_adds_nothing(browser, tmp_path, status):
    script = site(tmp_path, status=status, components="{api: operational}").files["banner.js"]
    assert len(script) < 100
    with shown(browser, tmp_path, script) as (page, faults):
        assert page.evaluate("document.body.children.length") == 1
        nothing(faults)


def test_work_that_is_under_way_is_told(browser, tmp_path):
    work = "title: A new database\nstarts: 2026-11-20 14:00 UTC\nends: 2026-11-20 16:00 UTC\nannounced: 2026-11-10 09:00 UTC\ncomponents: {api: under-maintenance}\nimpact: The API stops.\n"
    script = site(tmp_path, status="resolved", components="{api: operational}", files={"maintenance/2026-11-20-b/maintenance.yml": work}).files["banner.js"]
    with shown(browser, tmp_path, script) as (page, _):
        assert "A new database" in page.get_by_role("status").inner_text()
        assert page.get_by_role("link").get_attribute("href") == "https://status.example.com/maintenance/2026-11-20-b/"


def test_who_closes_it_is_not_told_twice_but_hears_of_what_is_new(browser, tmp_path):
    one, worse = site(tmp_path / "one").files["banner.js"], site(tmp_path / "two", components="{api: major-outage}").files["banner.js"]
    with shown(browser, tmp_path, one) as (page, _):
        page.get_by_role("button", name="Close").click()
        assert page.locator("[role=status]").count() == 0
        page.reload()
        assert page.locator("[role=status]").count() == 0
        sites.write(tmp_path / "host", {"banner.js": worse})
        # Servers know a file's age by the second.
        os.utime(tmp_path / "host/banner.js", (later := time.time() + 10, later))
        page.reload()
        assert "Major outage" in page.get_by_role("status").inner_text()


@pytest.mark.parametrize("at, settings, is_dated, is_there", [
    ("2026-11-20T15:39:00Z", "rebuild-every: 5m\n", False, True), ("2026-11-20T15:41:00Z", "rebuild-every: 5m\n", True, True),
    ("2026-11-21T14:39:00Z", "", False, True), ("2026-11-21T14:41:00Z", "", True, True), ("2026-11-27T14:41:00Z", "", True, False),
])  # fmt: skip
def test_what_is_old_says_of_when_it_is(browser, tmp_path, at, settings, is_dated, is_there):
    with shown(browser, tmp_path, site(tmp_path, more=settings).files["banner.js"], at=at) as (page, _):
        assert page.locator("[role=status]").count() == is_there
        assert not is_there or ("As of 20 November 2026, 14:40 UTC" in page.get_by_role("status").inner_text()) == is_dated


@pytest.mark.parametrize("title", [
    "</script><script>alert(1)</script>", "<img src=x onerror=alert(1)>", "\"];alert(1);[\"", "a \u2028alert(1)\u2029 b", "\\\"];alert(1)//", "${alert(1)} `x`", "--> <!-- ]]>",
])  # fmt: skip
def test_hostile_titles_are_texts(browser, tmp_path, title):
    script = site(tmp_path, title).files["banner.js"]
    assert b"<" not in script.rpartition(b"})(")[2] and script.isascii()
    with shown(browser, tmp_path, script) as (page, faults):
        assert " ".join(page.get_by_role("link").inner_text().split()) == " ".join(title.split())
        assert page.locator("#daymark *").count() == 3
        nothing(faults)


def test_it_reads_from_the_right_where_the_page_does(browser, tmp_path):
    with shown(browser, tmp_path, site(tmp_path, more="language: ar\n").files["banner.js"], viewport={"width": 320, "height": 600}) as (page, faults):
        bar = page.get_by_role("status")
        assert bar.get_attribute("dir") == "rtl" and bar.get_attribute("lang") == "ar"
        assert bar.get_by_role("button").bounding_box()["x"] < bar.locator("span").bounding_box()["x"]
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert min(bar.get_by_role("button").bounding_box()[side] for side in ("width", "height")) >= 24
        nothing(axe_findings(page) + faults)


def test_a_browser_that_keeps_nothing_shows_it_all_the_same(browser, tmp_path):
    script = site(tmp_path).files["banner.js"].decode()
    blocked = "Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('no', 'SecurityError') } });\n" + script
    with shown(browser, tmp_path, blocked) as (page, faults):
        page.get_by_role("button", name="Close").click()
        assert page.locator("[role=status]").count() == 0
        nothing(faults)


def test_hosts_hear_what_it_is(sample):
    headers = sample.files["_headers"].decode()
    assert "/banner.js\n  Content-Type: text/javascript; charset=utf-8\n  Access-Control-Allow-Origin: *" in headers and "max-age=60" in headers


def test_what_it_says_is_what_the_page_says(sample):
    words = json.loads("[" + sample.files["banner.js"].decode().rpartition("})(")[2].removesuffix(");\n") + "]")
    index = sample.tree("index.html")
    assert words[0][0][1] == sites.text(sites.by_id(index, "status")) and words[4:6] == [index.get("lang"), index.get("dir")]
