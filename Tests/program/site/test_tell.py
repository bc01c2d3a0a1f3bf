"""What readers pass on to customers of their own: a ready text, and a mail that says the same."""

import gzip
import re
from urllib.parse import parse_qs, urlsplit

import pytest

from support import sites
from support.browsing import axe_findings, opened, served
from support.sites import classed, elements, nothing, text

STORY = "incidents/2026-11-20-card-payments-failing/index.html"
ADDRESS = "https://status.harbourpay.example/incidents/2026-11-20-card-payments-failing/"


def ready(tree):
    return [one.text for one in classed(tree, "ready")]


def mails(tree):
    return [link.get("href") for tell in classed(tree, "tell") for link in elements(tell, "a")]


def site(tmp_path, title="Payments fail", language="en", status="identified", components="{api: partial-outage}", now="2026-11-20T14:40Z"):
    folder = "incidents/2026-11-20-a"
    files = {
        "site.yml": sites.SITE_YML + f"language: {language}\n", "components.yml": sites.COMPONENTS_YML,
        f"{folder}/incident.yml": f"title: {sites.quoted(title)}\nseverity: SEV2\nstarted: 2026-11-20 14:00 UTC\n",
        f"{folder}/2026-11-20-1405-investigating.md": sites.front_matter("It fails.", status="investigating", at="2026-11-20 14:05 UTC", components="{api: partial-outage}", next_update="30m"),
        f"{folder}/2026-11-20-1430-{status}.md": sites.front_matter("It fails.", status=status, at="2026-11-20 14:30 UTC", components=components, **({} if status == "resolved" else {"next_update": "30m"})),
    }  # fmt: skip
    return sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", now, "--publish-anyway", "a test")


def test_two_lines_say_what_since_when_and_where_to_read_on(sample):
    said = f"Harbour Pay: Some card payments are failing. Since 20 November 2026, 14:02 GMT.\nNext update by 20 November 2026, 15:01 GMT. {ADDRESS}"
    assert ready(sample.tree(STORY)) == [said]


def test_a_mail_says_the_same(sample):
    for page in (STORY,):
        mail = urlsplit(mails(sample.tree(page))[0])
        assert mail.scheme == "mailto" and mail.path == ""
        fields = parse_qs(mail.query, strict_parsing=True)
        assert fields == {"subject": ["Harbour Pay: Some card payments are failing"], "body": [ready(sample.tree(page))[0].replace("\n", "\r\n")]}


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "pt", "ja", "ar"])
def test_it_is_in_the_pages_language(tmp_path, language):
    tree = site(tmp_path, "支払い & more? ü=%", language).tree("incidents/2026-11-20-a/index.html")
    said = ready(tree)[0]
    assert said.count("\n") == 1 and "https://status.example.com/incidents/2026-11-20-a/" in said
    assert language == "en" or not re.search(r"Since|Next update", said)
    mail = mails(tree)[0]
    assert re.fullmatch(r"mailto:\?subject=(%[0-9A-F]{2}|[\w.~/-])+&body=(%[0-9A-F]{2}|[\w.~/-])+", mail, re.A)
    assert parse_qs(urlsplit(mail).query)["body"] == [said.replace("\n", "\r\n")]


def test_a_promise_that_has_passed_is_not_passed_on(tmp_path):
    assert "Next update" not in ready(site(tmp_path, now="2026-11-20T15:30Z").tree("incidents/2026-11-20-a/index.html"))[0]


def test_what_works_again_says_until_when_it_did_not(tmp_path):
    said = ready(site(tmp_path, status="monitoring", components="{api: operational}").tree("incidents/2026-11-20-a/index.html"))[0]
    assert "From 20 November 2026, 14:00 UTC to 20 November 2026, 14:30 UTC, for 30 minutes." in said


def test_what_is_over_is_not_for_passing_on(tmp_path, sample):
    over = site(tmp_path, status="resolved", components="{api: operational}")
    assert not any(classed(over.tree(page), "tell") for page in over.pages)
    assert [page for page in sample.pages if classed(sample.tree(page), "tell")] == [STORY]


def test_it_costs_little(sample):
    page = sample.files[STORY]
    without = re.sub(rb'<details class="tell">.*?</details>', b"", page, flags=re.S)
    assert without != page and len(gzip.compress(page, 9)) - len(gzip.compress(without, 9)) <= 250


def test_it_is_one_selection_and_needs_no_script(browser, sample):
    with served(sample) as address, opened(browser, java_script_enabled=False, viewport={"width": 320, "height": 700}) as (page, _):
        page.goto(address + STORY)
        page.locator(".tell summary").click()
        assert page.locator(".ready").is_visible() and page.locator(".tell a").is_visible()
        assert page.locator(".ready").evaluate("one => getComputedStyle(one).userSelect") == "all"
    with served(sample) as address, opened(browser) as (page, faults):
        for path in (STORY.removesuffix("index.html"),):
            page.goto(address + path)
            page.locator(".tell summary").click()
            nothing(axe_findings(page) + faults)
