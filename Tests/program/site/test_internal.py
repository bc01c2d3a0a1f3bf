"""An internal incident: `publish: false`. Readers get not one byte of it; log, due and report have it."""

import json
import shutil

import pytest

from support.desk import new_desk

NOW = "2026-11-20T16:00Z"
# In no dictionary, so that each is found wherever it gets to.
MARKS = ["Zanzibarquux", "wobblefish", "grumblekite", "snorkelmoth", "fizzlebark", "quagwarden", "plinthowl"]

INCIDENT = """title: Zanzibarquux is broken for everybody
severity: SEV1
started: 2026-11-20 13:02 UTC
publish: false
customer-reported: true
detected: 2026-11-20 13:03 UTC
cause: wobblefish
roles: {commander: quagwarden}
severity-changes:
  - {at: 2026-11-20 13:25 UTC, from: SEV2, to: SEV1, reason: grumblekite}
"""
UPDATE = "---\nstatus: investigating\nat: 2026-11-20 13:08 UTC\nnext-update: 30m\ncomponents: {card-payments: major-outage}\n---\nThe snorkelmoth is down.\n"
RESOLVED = "---\nstatus: resolved\nat: 2026-11-20 13:58 UTC\n---\nThe snorkelmoth is up.\n"
REVIEW = "---\nstatus: final\npublish: true\n---\n## Summary\nfizzlebark\n"
TIMELINE = "- {at: 2026-11-20 13:09 UTC, event: Called the plinthowl}\n"
FOLDER = "content/incidents/2026-11-20-zanzibarquux/"

# Each is a folder of the same incident, as it may be written.
FOLDERS = {
    "open": {"incident.yml": INCIDENT, "2026-11-20-1308-investigating.md": UPDATE},
    "resolved and reviewed": {
        "incident.yml": INCIDENT, "2026-11-20-1308-investigating.md": UPDATE, "2026-11-20-1358-resolved.md": RESOLVED, "review.md": REVIEW,
        "timeline.yml": TIMELINE,
    },
    "by a clock that is ahead": {
        "incident.yml": INCIDENT, "2026-11-20-1308-investigating.md": UPDATE,
        "2026-11-20-1609-identified.md": UPDATE.replace("investigating", "identified").replace("13:08", "16:09"),
    },
    "long ago": {
        "incident.yml": INCIDENT.replace("2026-11-20", "2026-03-20"),
        "2026-03-20-1308-investigating.md": UPDATE.replace("2026-11-20", "2026-03-20"),
        "2026-03-20-1358-resolved.md": RESOLVED.replace("2026-11-20", "2026-03-20"),
    },
}  # fmt: skip
# What can't be read, and goes out with --publish-anyway.
BROKEN = {
    "a key that is none": {"incident.yml": INCIDENT + "grumblekites: 1\n", "2026-11-20-1308-investigating.md": UPDATE},
    "no severity": {"incident.yml": INCIDENT.replace("severity: SEV1\n", ""), "2026-11-20-1308-investigating.md": UPDATE},
    "no YAML": {"incident.yml": INCIDENT + "- [\n", "2026-11-20-1308-investigating.md": UPDATE},
    "a flag that is none": {"incident.yml": INCIDENT.replace("false", "no"), "2026-11-20-1308-investigating.md": UPDATE},
    "an update that is none": {"incident.yml": INCIDENT, "2026-11-20-1308-investigating.md": UPDATE.replace("status: investigating", "status: snorkelmoth")},
}  # fmt: skip


@pytest.fixture
def desk(tmp_path):
    desk = new_desk(tmp_path, repository=False)
    desk.run("declare", "Some payouts are late", "--severity", "SEV3", "--component", "payouts=degraded", now="2026-11-20T14:08Z")
    desk.run("schedule", "Faster payouts", "--starts", "2026-11-25 09:00 UTC", "--ends", "2h", "--component", "payouts", now="2026-11-20T14:10Z")
    return desk


def write(desk, folder):
    for name, text in folder.items():
        path = desk.folder / FOLDER / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def site(desk, *more, code=0):
    out = desk.folder / "public"
    shutil.rmtree(out, ignore_errors=True)
    desk.run("build", "--out", "public", "--no-cache", "--publish-anyway", "a test", *more, now=NOW, code=code)
    return {str(path.relative_to(out)): path.read_bytes() for path in out.rglob("*") if path.is_file()}


@pytest.mark.parametrize("folder", [*FOLDERS.values(), *BROKEN.values()], ids=[*FOLDERS, *BROKEN])
def test_the_site_is_byte_for_byte_the_one_without_it(desk, folder):
    without = site(desk)
    write(desk, folder)
    with_it = site(desk)
    assert sorted(with_it) == sorted(without)
    assert [path for path in without if with_it[path] != without[path]] == []
    for path, content in with_it.items():
        text = (path.encode() + content).lower()
        assert [mark for mark in MARKS if mark.lower().encode() in text] == [], path


def test_a_cache_from_before_it_was_internal_keeps_nothing_of_it(desk):
    write(desk, {name: text.replace("publish: false\n", "") for name, text in FOLDERS["long ago"].items()})
    cache = ("--cache", "../kept")
    build = ("build", "--out", "public", "--publish-anyway", "a test", *cache)
    desk.run(*build, now=NOW)
    assert (desk.folder / "public/incidents/2026-11-20-zanzibarquux/index.html").exists()
    write(desk, FOLDERS["long ago"])
    desk.run(*build, now=NOW)
    built = {str(path.relative_to(desk.folder / "public")): path.read_bytes() for path in (desk.folder / "public").rglob("*") if path.is_file()}
    for path, content in built.items():
        assert not any(mark.lower().encode() in (path.encode() + content).lower() for mark in MARKS), path


def test_the_commands_work_on_it_and_say_that_it_is_internal(desk):
    said = "It is internal: nothing of it is published."
    done = desk.run("declare", "Nightly backups are late", "--severity", "SEV4", "--internal", now="2026-11-20T14:20Z")
    assert said in done.stderr and "Nobody can read it yet" not in done.stderr and "You promise" not in done.stderr
    assert "publish: false\n" in desk.only(r"incidents/.*backups.*/incident\.yml")[1]
    for line, at in [(("log", "backups", "Ana looks at the disk"), "14:21"), (("update", "backups", "--status", "identified", "-m", "DB p99 is fine, the NFS mount is full"), "14:25"),
                     (("resolve", "backups", "--fixed", "we deleted old copies"), "14:40")]:  # fmt: skip
        done = desk.run(*line, now=f"2026-11-20T{at}Z")
        assert said in done.stderr and "warning" not in done.stdout + done.stderr, (line, done.stdout, done.stderr)
    assert desk.run("lint", now="2026-11-20T14:41Z").stdout.count("backups") == 0
    desk.run("review", "backups", now="2026-11-20T14:45Z")


def test_responders_are_reminded_and_the_report_counts_it(desk):
    desk.run("declare", "Nightly backups are late", "--severity", "SEV1", "--internal", now="2026-11-20T14:20Z")
    due = json.loads(desk.attempt("due", "--format", "json", now="2026-11-20T16:20Z").stdout)
    kinds = {entry["kind"] for entry in due["entries"] if "backups" in json.dumps(entry)} if "entries" in due else json.dumps(due)
    assert "roles" in json.dumps(sorted(kinds) if isinstance(kinds, set) else kinds)
    report = json.loads(desk.run("report", "--month", "2026-11", "--format", "json", now="2026-11-20T16:20Z").stdout)
    rows = {row["slug"].split("-", 3)[3]: row for row in report["incidents"]}
    assert rows["nightly-backups-are-late"]["internal"] is True and rows["some-payouts-are-late"]["internal"] is False
    assert rows["nightly-backups-are-late"]["firstUpdate"] is None
    assert "Internal: Nightly backups" in desk.run("report", "--month", "2026-11", now="2026-11-20T16:20Z").stdout


def test_drafts_for_customers_do_not_mention_it(desk):
    desk.run("declare", "Nightly backups are late", "--severity", "SEV2", "--internal", "--component", "payouts=major", now="2026-11-20T14:20Z")
    desk.run("update", "payouts-are-late", "--status", "monitoring", "--works-again", now="2026-11-20T14:30Z")
    assert "nother incident" not in desk.only(r".*-1430-monitoring\.md")[1]


def test_secrets_are_found_in_it_all_the_same(desk):
    write(desk, {"incident.yml": INCIDENT, "2026-11-20-1308-investigating.md": UPDATE.replace("The snorkelmoth", "password: hunter2hunter2xyz\n\nThe snorkelmoth")})
    assert "leak/secret" in desk.run("lint", now=NOW, code=1).stdout


def test_what_was_published_and_is_hidden_is_found(tmp_path):
    desk = new_desk(tmp_path)
    (tmp_path.parent / "elsewhere.git").mkdir(exist_ok=True)
    desk.git("init", "-q", "--bare", str(tmp_path.parent / "elsewhere.git"))
    desk.git("remote", "add", "origin", str(tmp_path.parent / "elsewhere.git"))
    desk.git("push", "-qu", "origin", "main")
    desk.run("declare", "Some payouts are late", "--severity", "SEV3", "--component", "payouts=degraded", "--push", now="2026-11-20T14:08Z")
    file = next((desk.folder / "content/incidents").glob("*/incident.yml"))
    file.write_text(file.read_text() + "publish: false\n")
    found = desk.run("lint", now="2026-11-20T15:00Z", code=1).stdout
    assert "history/hidden" in found and "was published and is internal now" in found
    assert desk.attempt("build", "--out", "public", now="2026-11-20T15:00Z").returncode == 1
