"""docs/moving.md: what it types is what happens, and what it says goes on does."""

import re
import shutil

import pytest

from support import old_upptime, sites
from support.program import NOW, ROOT, run
from support.transcripts import steps, typed_in

DOCUMENT = "docs/moving.md"

COMPONENTS = [
    {"id": "br0l2tvcx85d", "name": "API", "status": "operational", "position": 1, "group_id": None, "group": False, "created_at": "2024-05-01T09:00:00.000Z"},
    {"id": "8l4ygp009s5s", "name": "Website", "status": "operational", "position": 2, "group_id": None, "group": False, "created_at": "2024-05-01T09:00:00.000Z"},
]  # fmt: skip


def affected(status):
    return [{"code": "br0l2tvcx85d", "name": "API", "old_status": "operational", "new_status": status}]


STATUSPAGE = {
    "page": {"id": "kctbh9vrtdwd", "name": "Harbour", "url": "https://status.harbour.example", "time_zone": "Europe/London"},
    "incidents": [
        {
            "id": "69sb0f8lydp4", "name": "The API answers slowly", "status": "resolved", "impact": "minor", "shortlink": "https://stspg.io/x1y2z3",
            "created_at": "2026-10-06T09:12:00.000Z", "started_at": "2026-10-06T09:12:00.000Z", "resolved_at": "2026-10-06T10:02:00.000Z",
            "page_id": "kctbh9vrtdwd", "components": COMPONENTS[:1],
            "incident_updates": [
                {
                    "id": "w2x3c4v5b6n7", "status": "resolved", "body": "The API is fast again.<br />It was slow for 50 minutes.",
                    "created_at": "2026-10-06T10:02:00.000Z", "display_at": "2026-10-06T10:02:00.000Z", "affected_components": affected("operational"),
                },
                {
                    "id": "gv96mtfg46fj", "status": "investigating", "body": "Calls to the API take up to ten seconds.",
                    "created_at": "2026-10-06T09:12:00.000Z", "display_at": "2026-10-06T09:12:00.000Z", "affected_components": affected("degraded_performance"),
                },
            ],
        },
    ],
}  # fmt: skip

CSTATE = {
    "config.yml": "title: Harbour Status\nbaseURL: https://status.harbour.example\nlanguageCode: en\nparams:\n  systems:\n    - name: API\n    - name: Website\n",
    "content/issues/2026-10-06-api-slow.md": "---\ntitle: The API answers slowly\ndate: 2026-10-06 09:12:00\nresolved: true\nresolvedWhen: 2026-10-06 10:02:00\n"
    "severity: disrupted\naffected:\n  - API\nsection: issue\n---\n*Resolved* - The API is fast again. {{< track \"2026-10-06 10:02:00\" >}}\n\n"
    "*Investigating* - Calls to the API take up to ten seconds. {{< track \"2026-10-06 09:12:00\" >}}\n",
}  # fmt: skip


@pytest.fixture
def desk(tmp_path):
    """Old pages of all three kinds, side by side, as somebody has them who reads the document."""
    folder = tmp_path / "desk"
    components = {"components": COMPONENTS, "page": STATUSPAGE["page"]}
    old_upptime.write(folder / "statuspage", {"incidents.json": STATUSPAGE, "components.json": components})
    old_upptime.write(folder / "cstate", CSTATE)
    files = old_upptime.small()
    lists = {path: files.pop(path) for path in ("issues.json", "comments.json")}
    old_upptime.write(folder / "upptime", files)
    old_upptime.write(folder, lists)
    return folder


def test_the_transcripts_are_true(desk):
    typed = steps(DOCUMENT)
    assert {"statuspage", "cstate", "upptime"} <= {line.split()[2] for _, line, _ in typed if line.startswith("daymark import")}
    kind = None
    for clock, line, printed in typed:
        if line.startswith("daymark import") and line.split()[2] != kind:
            # Each section is somebody else's page.
            kind = line.split()[2]
            shutil.rmtree(desk / "content", ignore_errors=True)
        assert typed_in(desk, clock, line, day="2026-11-20") == printed, line


@pytest.mark.parametrize("kind", ["statuspage", "cstate", "upptime"])
def test_every_page_that_is_moved_lints_clean_and_builds(desk, kind):
    more = ["issues.json", "comments.json"] if kind == "upptime" else []
    done = run("import", kind, kind, *more, "--content", f"{kind}-content", "--write", "--now", NOW, folder=desk)
    assert done.returncode == 0, done.stderr
    assert run("lint", "--content", f"{kind}-content", "--now", NOW, folder=desk).returncode == 0
    assert run("build", "--content", f"{kind}-content", "--out", f"{kind}-public", "--no-cache", "--now", NOW, folder=desk).returncode == 0


def test_old_links_and_what_rss_readers_know_go_on(desk):
    run("import", "statuspage", "statuspage", "--write", "--now", NOW, folder=desk)
    built = sites.built(desk / "content", desk / "public", sites.NOW)
    assert "the-api-answers-slowly" in built.files["incidents/69sb0f8lydp4/index.html"].decode()
    feed = built.files["history.rss"].decode()
    assert "<guid>https://status.harbour.example/incidents/69sb0f8lydp4</guid>" in feed
    assert re.search(r"<link>https://status.harbour.example/incidents/2026-10-06-the-api-answers-slowly/</link>", feed)


def test_what_readers_know_of_our_own_stays(desk):
    built = sites.built(ROOT / "content", desk / "public", sites.NOW)
    feed = built.files["history.rss"].decode()
    assert re.findall("<guid>(.*?)</guid>", feed) == re.findall("<item>.*?<link>(.*?)</link>", feed, re.S)
