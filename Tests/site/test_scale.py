"""Pages at the edges of what anybody has: much of everything, and nothing at all. Each must still look right."""

import pytest

import sites
from browsing import axe_findings, open_details, opened, served
from sites import nothing

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
