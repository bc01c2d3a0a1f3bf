"""Notices: what readers should know and that changes no status. On the page between two times, on a page of their own, in feeds."""

import json
import xml.etree.ElementTree as ElementTree

import pytest

from support import sites
from support.desk import Desk, new_desk

SETTINGS = "name: Harbour\nurl: https://status.harbour.example\ntime-zone: Europe/Berlin\n"
COMPONENTS = "- id: pay\n  name: Payments\n- id: web\n  name: Website\n"
PATH = "notices/2026-12-01-new-hours.md"


def notice(text="You reach us from 07:00 CET on.", **more):
    fields = {"title": "Our support has new hours", "from": "2026-12-01 09:00 UTC", "until": "2026-12-08 09:00 UTC"} | more
    return "---\n" + "".join(f"{key}: {value}\n" for key, value in fields.items() if value) + f"---\n{text}\n"


@pytest.fixture
def content(tmp_path):
    sites.write(tmp_path / "content", {"site.yml": SETTINGS, "components.yml": COMPONENTS, PATH: notice(components="[pay]")})
    return tmp_path / "content"


@pytest.mark.parametrize("now, on_index, has_page", [
    ("2026-12-01T08:59Z", False, False), ("2026-12-01T09:00Z", True, True), ("2026-12-08T08:59Z", True, True), ("2026-12-08T09:00Z", False, True),
])  # fmt: skip
def test_it_is_shown_from_one_time_to_another(content, tmp_path, now, on_index, has_page):
    site = sites.built(content, tmp_path / "public", now)
    index, feed = sites.text(sites.elements(site.tree("index.html"), "main")[0]), json.loads(site.files["feed.json"])["items"]
    assert ("Our support has new hours" in index) == ("You reach us from 07:00 CET on." in index) == on_index
    assert ("notices/2026-12-01-new-hours/index.html" in site.files) == has_page == (b"notices/2026-12-01-new-hours/" in site.files["sitemap.xml"])
    assert [(one["title"], one["date_published"], one["tags"]) for one in feed] == [("Our support has new hours", "2026-12-01T09:00:00Z", ["notice"])] * has_page
    own, other = (json.loads(site.files[f"components/{name}/feed.json"])["items"] for name in ("pay", "web"))
    assert len(own) == has_page and not other
    entries = ElementTree.fromstring(site.files["updates.atom"]).findall("{http://www.w3.org/2005/Atom}entry")
    assert len(entries) == has_page
    if has_page:
        assert "1 December 2026" in sites.text(site.tree("notices/2026-12-01-new-hours/index.html"))


def test_it_changes_no_status(content, tmp_path):
    site = sites.built(content, tmp_path / "public", "2026-12-02T09:00Z")
    summary = json.loads(site.files["api/v2/summary.json"])
    assert summary["status"]["indicator"] == "none" and summary["incidents"] == summary["scheduled_maintenances"] == []
    assert all(one["status"] == "operational" for one in summary["components"])
    assert b"new hours" not in b"".join(contents for path, contents in site.files.items() if path.startswith("api/v2/"))


@pytest.mark.parametrize("text, rule, code", [
    (notice(until="2026-11-30 09:00 UTC"), "content/notice-order", 1), (notice(until="2027-01-09 09:00 UTC"), "content/notice-length", 0),
    (notice("The kubelet was evicted."), "plain/jargon", 1), (notice(title="The kubelet was evicted"), "plain/jargon", 1),
    (notice("Sign in with password: Tr0ub4dor&3xyz."), "leak/secret", 1), (notice(components="[paid]"), "content/unknown-component", 1),
    (notice(until=None), "content/missing-key", 1), (notice(colour="red"), "content/unknown-key", 1), ("Hello.\n", "content/front-matter", 1),
    (notice(**{"lint-allow": "\n  plain/jargon: Readers know it"}), "lint/unused-allowance", 0),
])  # fmt: skip
def test_it_is_judged_as_other_prose_is(content, text, rule, code):
    (content / PATH).write_text(text)
    done = Desk(content.parent).run("lint", now="2026-12-01T10:00Z", code=code)
    assert rule in done.stdout, done.stdout


def test_what_is_not_a_notice_is_said(content):
    (content / "notices/New Hours.md").write_text(notice())
    (content / "notices/note.txt").write_text("Hello")
    done = Desk(content.parent).run("lint", now="2026-12-01T10:00Z", code=1)
    assert "the file's name is its address" in done.stdout and "this file is not read" in done.stdout


def test_it_is_written_by_command(tmp_path):
    desk = new_desk(tmp_path)
    done = desk.run("notice", "New prices for card readers", "--from", "2026-12-01 09:00", "--until", "14d", "--component", "payouts", "-m", "They cost less.", "--commit")
    assert "The status page shows 'New prices for card readers' from 09:00 GMT on 1 December to 09:00 GMT on 15 December." in done.stderr
    path, text = desk.only(r"notices/.*\.md")
    assert path == "notices/2026-12-01-new-prices-for-card-readers.md" and desk.git("log", "-1", "--format=%s") == "Notice: New prices for card readers\n"
    assert text == "---\ntitle: New prices for card readers\nfrom: 2026-12-01 09:00 UTC\nuntil: 2026-12-15 09:00 UTC\ncomponents: [payouts]\n---\nThey cost less.\n"
    for line, said in [
        (["New prices for card readers", "--from", "2026-12-01 09:00", "--until", "1d", "-m", "Less."], "is there already"),
        (["Later", "--from", "2026-12-01 09:00", "--until", "2026-12-01 08:00", "-m", "Less."], "--until: 2026-12-01 08:00 is not after the start"),
        (["Later", "-m", "Less."], "missing: --until"), (["Later", "--until", "1d"], "missing: -m"),
    ]:  # fmt: skip
        refused = desk.attempt("notice", *line)
        assert refused.returncode in (2, 64) and said in refused.stderr, refused.stderr
    assert len([path for path in desk.files() if path.startswith("notices/")]) == 1
