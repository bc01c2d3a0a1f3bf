"""Pages at the edges of what anybody has: much of everything, and nothing at all. Each must still look right."""

import pytest

from support import sites
from support.browsing import axe_findings, open_details, opened, served
from support.sites import nothing

SITE = "name: A\nurl: https://a.example\ntime-zone: UTC\n"


def incident(slug, title, updates, component=None):
    """An open incident with one update after another, a minute apart."""
    files = {f"incidents/{slug}/incident.yml": f"title: {title}\nseverity: SEV2\nstarted: 2026-11-20 10:00 UTC\n"}
    for number, text in enumerate(updates):
        clock = f"{10 + number // 60}{number % 60:02}"
        fields = {"status": "investigating", "at": f"2026-11-20 {clock[:2]}:{clock[2:]} UTC", "next_update": "5h"}
        if component and number == 0:
            fields["components"] = f"{{{component}: partial-outage}}"
        files[f"incidents/{slug}/2026-11-20-{clock}-investigating.md"] = sites.front_matter(text, **fields)
    return files


def components(count):
    return {"components.yml": "".join(f"- {{id: part-{number}, name: Part {number} of the service}}\n" for number in range(count))}


def many():
    files = components(200)
    for number in range(20):
        files |= incident(f"2026-11-20-slow-{number}", f"Page {number} opens slowly", ["Pages open slowly."], f"part-{number}")
    return files


LONG_TITLE = ("Card payments are slow in some shops and " * 8)[:299] + "."

SITES = {
    "200 components, 20 open incidents": many(),
    "50 updates": components(1) | incident("2026-11-20-a", "Pages open slowly", [f"Pages open slowly, update {number}." for number in range(50)], "part-0"),
    "a title of 300 characters": components(1) | incident("2026-11-20-a", LONG_TITLE, ["Pages open slowly."]),
    "a title without a space": components(1) | incident("2026-11-20-a", "x" * 300, ["Pages open slowly."]),
    "an update of 64 kB": components(1) | incident("2026-11-20-a", "Pages open slowly", ["Pages open slowly. " * 3300]),
    "no incidents": components(3),
    "no components": incident("2026-11-20-a", "Pages open slowly", ["Pages open slowly."]),
    "nothing": {},
}


@pytest.mark.parametrize("name", SITES)
def test_it_looks_right(browser, tmp_path, name):
    content = sites.write(tmp_path / "content", {"site.yml": SITE} | SITES[name])
    site = sites.built(content, tmp_path / "public", "2026-11-20T12:00Z", "--publish-anyway", "a test")
    pages = ["index.html", "history/index.html"] + [page for page in site.pages if page.startswith(("incidents/", "components/"))][:2]
    found = []
    with served(site) as address, opened(browser, at="2026-11-20T12:00:00Z", viewport={"width": 320, "height": 600}) as (page, faults):
        for path in pages:
            page.goto(address + path)
            open_details(page)
            width = page.evaluate("document.documentElement.scrollWidth")
            found += [f"{path}: {width} px wide"] * (width > 320)
            assert page.locator("h1").inner_text().strip()
            # Hundreds of rows of one kind: axe need not see each.
            if len(site.files[path]) < 150_000:
                found += axe_findings(page)
    nothing(found + faults)


def test_a_heavy_page_says_what_is_heavy(tmp_path):
    content = sites.write(tmp_path / "content", {"site.yml": SITE} | incident("2026-11-20-a", "Pages open slowly", [str(list(range(9000)))]))
    done = sites.build(content, tmp_path / "public", "--publish-anyway", "a test", now="2026-11-20T12:00Z")
    assert done.returncode == 0 and "of 14,000 bytes compressed" in done.stderr and "section 'now'" in done.stderr
    assert "That is more than one round trip" in done.stderr
    light = sites.build(sites.SAMPLE, tmp_path / "light", "--budget")
    assert light.returncode == 0 and "style sheet" in light.stderr and "more than one round trip" not in light.stderr
    assert "bytes compressed" not in sites.build(sites.SAMPLE, tmp_path / "light").stderr


# Little of something


@pytest.mark.parametrize("days", [1, 3, 7, 30])
def test_a_short_window_is_shown_whole_on_a_telephone(browser, tmp_path, days):
    content = sites.write(tmp_path / "content", {"site.yml": SITE + f"uptime: {{days: {days}}}\n"} | components(1))
    with served(sites.built(content, tmp_path / "public", sites.NOW)) as address, opened(browser, viewport={"width": 320, "height": 600}) as (page, _):
        page.goto(address)
        outer, inner = page.evaluate("['.bars', '.bars svg'].map(one => { const b = document.querySelector(one).getBoundingClientRect(); return [b.left, b.right] })")
        page.goto(address + "components/part-0/")
        ends = page.locator(".ends").inner_text().split("\n")
    assert outer == inner
    assert ends == (["Today"] if days == 1 else [f"{days - 1} days ago", "Today"])


def test_a_wide_logo_leaves_the_name_its_room(browser, tmp_path):
    svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 40" width="400" height="40"><rect width="400" height="40"/></svg>'
    content = sites.write(tmp_path / "content", {"site.yml": SITE + "logo: logo.svg\n", "logo.svg": svg} | components(1))
    with served(sites.built(content, tmp_path / "public", sites.NOW)) as address, opened(browser, viewport={"width": 320, "height": 600}) as (page, _):
        page.goto(address)
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        assert page.locator("header .name").bounding_box()["height"] < 90


def test_work_that_takes_longer_says_so(tmp_path):
    files = {
        "maintenance/2026-11-20-a/maintenance.yml": "title: Work\nstarts: 2026-11-20 12:00 UTC\nends: 2026-11-20 14:00 UTC\nimpact: Pages open slowly.\n",
        "maintenance/2026-11-20-a/2026-11-20-1200-in-progress.md": sites.front_matter("Work began.", status="in-progress", at="2026-11-20 12:00 UTC"),
    }
    content = sites.write(tmp_path / "content", {"site.yml": SITE} | components(1) | files)
    site = sites.built(content, tmp_path / "public", sites.NOW, "--publish-anyway", "a test")
    for page in ("index.html", "maintenance/2026-11-20-a/index.html"):
        assert "It was to end at 14:00 UTC and is taking longer" in sites.text(site.tree(page))


def test_a_correction_of_a_correction_stands_beside_both(tmp_path):
    folder = "incidents/2026-11-20-a"
    files = {f"{folder}/incident.yml": "title: Pages open slowly\nseverity: SEV2\nstarted: 2026-11-20 12:00 UTC\n"}
    corrects = ""
    for clock, words in [("1205", "Half of pages"), ("1210", "One page in three"), ("1215", "One page in four")]:
        fields = {"status": "investigating", "at": f"2026-11-20 {clock[:2]}:{clock[2:]} UTC", "next_update": "3h"} | ({"corrects": corrects} if corrects else {})
        corrects = f"2026-11-20-{clock}-investigating"
        files[f"{folder}/{corrects}.md"] = sites.front_matter(f"{words} opens slowly.", **fields)
    site = sites.built(sites.write(tmp_path / "content", {"site.yml": SITE} | components(1) | files), tmp_path / "public", sites.NOW, "--publish-anyway", "a test")
    tree = site.tree(f"{folder}/index.html")
    beside = [[sites.text(one) for one in sites.classed(update, "correction")] for update in sites.classed(tree, "update")]
    assert [len(one) for one in beside] == [0, 1, 2] and "One page in three" in beside[2][0] and "One page in four" in beside[2][1]

