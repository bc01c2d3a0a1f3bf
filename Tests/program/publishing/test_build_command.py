"""`daymark build` as a process: what stops it, and what is said where it goes on."""

import json
import re

import pytest

from support.small_page import AT, INCIDENT, SECOND, SmallPage

BUILD = ["build", "--out", "public", *AT]


@pytest.fixture
def page(tmp_path):
    return SmallPage(tmp_path)


def test_errors_stop_the_build_unless_a_reason_is_given(page):
    assert page.run(*BUILD).returncode == 0
    before = page.read("public/index.html")
    page.write(SECOND, "---\nstatus: identified\nat: 2026-11-20 14:09 UTC\n---\nCards fail.\n")
    stopped = page.run(*BUILD)
    assert stopped.returncode == 1 and "cadence/next-update-missing" in stopped.stderr and "--publish-anyway" in stopped.stderr
    assert page.read("public/index.html") == before
    published = page.run(*BUILD, "--publish-anyway", "The fix is out")
    assert published.returncode == 0 and "cadence/next-update-missing" in published.stderr and "The fix is out" in published.stderr
    assert page.read("public/index.html") != before


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        (
            f"{INCIDENT}/incident.yml", "title: Cards fail\nseverity: sev2\nstarted: 2026-11-20 14:02 UTC\n",
            "<bdi>Cards fail</bdi> can't be shown at the moment.",
        ),
        (
            SECOND, "---\nstatus: open\nat: 2026-11-20 14:09 UTC\n---\nCards fail.\n",
            'Part of <a href="incidents/cards-fail/"><bdi>Some card payments are failing</bdi></a> can\'t be shown at the moment.',
        ),
        (
            "content/incidents/web/incident.yaml", "title: Web is down\nseverity: SEV1\nstarted: 2026-11-20 14:02 UTC\n",
            "<bdi>Web</bdi> can't be shown at the moment.",
        ),
        ("content/maintenance/2026-12-01-upgrade/maintenance.yml", 'title: "Faster\n', "<bdi>Upgrade</bdi> can't be shown at the moment."),
        (
            "content/incident/web/incident.yml", "title: Web is down\nseverity: SEV1\nstarted: 2026-11-20 14:02 UTC\n",
            "<bdi>Web is down</bdi> can't be shown at the moment.",
        ),
    ],
    ids=["incident", "update", "file-name", "maintenance", "folder-name"],
)  # fmt: skip
def test_only_a_reason_publishes_a_page_that_leaves_something_out_and_says_so(page, path, text, said):
    """A page without an incident would say that all is well. During an outage it is better than none, where it says what is missing."""
    page.write(path, text)
    stopped = page.run(*BUILD)
    assert stopped.returncode == 1 and "--publish-anyway and the reason; the page then says what it can't show" in stopped.stderr
    assert not (page.folder / "public").exists()
    published = page.run(*BUILD, "--publish-anyway", "In a hurry")
    assert published.returncode == 0
    assert f"'{path.removeprefix('content/')}' can't be read; the page says that it can't be shown" in published.stderr
    shown = page.read("public/index.html").decode()
    assert said in shown and "All services are working" not in shown


@pytest.mark.parametrize(("path", "text", "unknown"), [
    (SECOND, "---\nstatus: open\nat: 2026-11-20 14:09 UTC\ncomponents: {website: major-outage}\n---\nCards fail.\n", ["cards", "website"]),
    (SECOND, "---\nstatus: open\nat: 2026-11-20 14:09 UTC\n---\nCards fail.\n", ["cards"]),
    ("content/incidents/web/incident.yaml", "title: Web is down\nseverity: SEV1\nstarted: 2026-11-20 14:02 UTC\n", ["cards", "website"]),
    ("content/maintenance/2026-12-01-upgrade/maintenance.yml", 'title: "Faster\ncomponents: {website: under-maintenance}\n', ["website"]),
], ids=["update of another component", "update", "incident", "maintenance"])  # fmt: skip
def test_no_uptime_is_claimed_of_what_cannot_be_read(page, path, text, unknown):
    page.write("content/components.yml", "- {id: cards, name: Cards}\n- {id: website, name: Website}\n")
    page.write(path, text)
    assert page.run(*BUILD, "--publish-anyway", "In a hurry").returncode == 0
    told = json.loads(page.read("public/api/daymark/v1/status.json"))["components"]
    assert [one["id"] for one in told if one["uptime"]["percent"] is None] == unknown
    for one in ["cards", "website"]:
        shown = page.read(f"public/components/{one}/index.html").decode()
        assert ("% uptime" in shown) == (one not in unknown) and ("Not everything can be shown" in shown) == (one in unknown)
    lines = re.findall(r'<p class="uptime">(.*?)</p>', page.read("public/index.html").decode())
    assert sum("%" in line for line in lines) == 2 - len(unknown) and len(lines) == 2


def test_nothing_claims_that_all_is_well_while_an_open_incident_is_hidden(page):
    page.write("content/components.yml", "- {id: cards, name: Cards}\n- {id: website, name: Website}\n")
    page.write("content/incidents/web/incident.yml", "<<<<<<< HEAD\ntitle: Web is down\n")
    page.write(
        "content/incidents/web/2026-11-20-1405-investigating.md",
        "---\nstatus: investigating\nat: 2026-11-20 14:05 UTC\ncomponents: {website: major-outage}\n---\nThe website is down.\n",
    )
    assert page.run(*BUILD, "--publish-anyway", "In a hurry").returncode == 0
    told = json.loads(page.read("public/components/website/badge.json"))
    assert (told["message"], told["color"]) == ("Not everything can be shown", "#8a6100")
    shown = page.read("public/components/website/index.html").decode()
    assert "Not everything can be shown" in shown and "Operational" not in shown
    headline = re.search("<h1[^>]*>(.*?)</h1>", page.read("public/index.html").decode(), re.S).group(1)
    assert json.loads(page.read("public/badge.json"))["message"] in headline


def test_a_page_without_its_list_of_components_is_never_published(page):
    page.write("content/components.yml", "<<<<<<< HEAD\n- {id: website, name: Website}\n")
    done = page.run(*BUILD, "--publish-anyway", "In a hurry")
    assert done.returncode == 2 and "'components.yml' can't be read, so the page would not list what customers use" in done.stderr


def test_without_settings_nothing_is_called_published(page):
    page.write("content/site.yml", 'name: "Harbour Pay\n')
    done = page.run("build", "--out", "public", "--publish-anyway", "In a hurry")
    assert done.returncode == 2 and "Published" not in done.stderr and "nothing was written" in done.stderr


def test_a_second_build_of_the_same_content_changes_nothing(page):
    assert "added" in page.run(*BUILD).stdout
    second = page.run(*BUILD).stdout
    assert second.startswith("public: ") and second.endswith(" files: nothing changed\n")
