"""`status.txt`: the page for who reads plain text."""

import pytest

from support import sites, states
from support.regions import regions
from support.sites import elements, text

LANGUAGES = ["en", "de", "fr", "es", "pt", "ja", "ar"]


def lines(site):
    contents = site.files["status.txt"].decode()
    assert contents.endswith("\n") and "\r" not in contents and "<" not in contents
    return contents.removesuffix("\n").split("\n")


def test_it_says_what_the_page_says(sample):
    told = lines(sample)
    assert told[0] == "Harbour Pay Status"
    assert told[1] == text(elements(sample.tree("index.html"), "h1")[0])
    assert told[2] == "As of 20 November 2026, 14:40 GMT"
    wanted = [
        "Identified: Some card payments are failing",
        "Since 14:02 GMT, for 38 minutes",
        "Next update by 15:01 GMT",
        "https://status.harbourpay.example/incidents/2026-11-20-card-payments-failing/",
        "Partial outage: Card payments",
        "Full status page: https://status.harbourpay.example/",
        "Subscribe: https://status.harbourpay.example/updates.atom",
    ]
    assert [line for line in wanted if line not in told] == []
    assert any(line.startswith("About one in five card payments") for line in told)
    assert any(line.startswith("Maintenance in progress: ") for line in told) and any(line.startswith("Planned maintenance: ") for line in told)
    assert "promised updates" in sample.files["status.txt"].decode()


def test_all_is_well_in_a_few_lines(tmp_path):
    told = lines(regions(tmp_path, []))
    assert told[1] == "All services are working" and len(told) <= 6


def test_it_is_short_however_much_is_open(tmp_path):
    from test_scale import SITE, many

    from support import sites

    site = sites.built(sites.write(tmp_path / "content", {"site.yml": SITE} | many()), tmp_path / "public", "2026-11-20T12:00Z", "--publish-anyway", "a test")
    told = lines(site)
    assert len(told) <= 30 and any(line.startswith("All incidents: ") for line in told) and told[-1].startswith("Subscribe: ")


def test_both_clocks_are_told(tmp_path):
    site = regions(tmp_path, [], settings="")
    content = tmp_path / "content/site.yml"
    content.write_text(content.read_text().replace("time-zone: UTC", "time-zone: Asia/Tokyo"))
    from support.sites import built

    assert "23:40 JST (14:40 UTC)" in lines(built(tmp_path / "content", tmp_path / "other", "2026-11-20T14:40Z"))[2]
    assert site


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_is_in_the_pages_language(tmp_path, language):
    told = lines(regions(tmp_path, ["eu-compute"], language=language))
    assert " ".join(told[1].split()) == text(elements(regions(tmp_path / "again", ["eu-compute"], language=language).tree("index.html"), "h1")[0])
    assert ("Partial outage" in told[1]) == (language == "en")


def test_hosts_say_what_it_is(sample):
    assert "/status.txt\n  Content-Type: text/plain; charset=utf-8" in sample.files["_headers"].decode()


def test_a_correction_replaces_no_news(tmp_path):
    site = sites.built(sites.write(tmp_path / "content", states.corrected()), tmp_path / "public", "2026-11-20T12:40Z", "--publish-anyway", "a test")
    assert any(line.startswith("One in eight orders fails") for line in lines(site))
