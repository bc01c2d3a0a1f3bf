"""`--publish-anyway` of commands that write updates: in an emergency, with the reason."""

import pytest

from support.program import run
from support.sites import write
from support.workflows import git

CONTENT = {
    "content/site.yml": "name: Harbour Pay\nurl: https://status.example\ntime-zone: UTC\n",
    "content/components.yml": "- {id: cards, name: Cards}\n",
}
BAD = "The Kafka broker is down. We look at it again at 15:00."
REASON = "Nobody can pay: words later"
DECLARE = ("declare", "Some card payments fail", "--severity", "SEV2", "--component", "cards", "--now", "2026-11-20T14:02Z")


@pytest.fixture
def folder(tmp_path):
    write(tmp_path, CONTENT)
    git(tmp_path, "init", "-q", "-b", "main")
    return tmp_path


def daymark(folder, *line):
    return run(*line, folder=folder, environment={"GIT_AUTHOR_NAME": "Ana", "GIT_AUTHOR_EMAIL": "a@b.example", "GIT_COMMITTER_NAME": "Ana", "GIT_COMMITTER_EMAIL": "a@b.example"})


def texts(folder):
    return {path.name: path.read_text() for path in (folder / "content/incidents").rglob("*") if path.is_file()}


def lint(folder, now):
    return daymark(folder, "lint", "--now", now)


def test_an_update_with_errors_is_written_with_the_reason(folder):
    assert daymark(folder, *DECLARE, "-m", BAD).returncode == 1 and not (folder / "content/incidents").exists()
    done = daymark(folder, *DECLARE, "-m", BAD, "--publish-anyway", REASON)
    assert done.returncode == 0 and "plain/jargon" in done.stderr and "Written in spite of 3 errors." in done.stderr
    update = texts(folder)["2026-11-20-1402-investigating.md"]
    assert f'lint-allow:\n  plain/jargon: "{REASON}"\n  plain/time-zone: "{REASON}"\n---\n{BAD}' in update
    # So the page is built as ever.
    assert lint(folder, "2026-11-20T14:03Z").returncode == 0
    assert daymark(folder, "build", "--out", "public", "--now", "2026-11-20T14:03Z").returncode == 0
    assert not any(REASON in path.read_text() for path in (folder / "public").rglob("*.html"))


def test_the_main_file_has_what_is_wrong_with_it(folder):
    title = "Kafka broker down"
    line = ("declare", title, *DECLARE[2:])
    assert daymark(folder, *line).returncode == 1
    done = daymark(folder, *line, "--publish-anyway", REASON)
    assert done.returncode == 0, done.stderr
    assert "lint-allow:\n  plain/jargon:" in texts(folder)["incident.yml"]
    assert lint(folder, "2026-11-20T14:03Z").returncode == 0


def test_a_resolve_that_can_not_wait(folder):
    assert daymark(folder, *DECLARE).returncode == 0
    line = ("resolve", "--customer-action", "nothing", "--now", "2026-11-20T14:12Z")
    assert daymark(folder, *line).returncode == 64
    done = daymark(folder, *line, "--publish-anyway", REASON)
    assert done.returncode == 0, done.stderr
    assert "cadence/monitor-before-resolve:" in texts(folder)["2026-11-20-1412-resolved.md"]


def test_without_errors_there_is_nothing_to_allow(folder):
    assert daymark(folder, *DECLARE, "--publish-anyway", REASON).returncode == 0
    assert "lint-allow" not in str(texts(folder))


def test_what_it_never_lets_through(folder):
    secret = "AKIA" + "QW3RT7YUIOPASDFG"
    done = daymark(folder, *DECLARE, "-m", f"Cards fail. {secret}", "--publish-anyway", REASON)
    assert done.returncode == 1 and not (folder / "content/incidents").exists() and secret not in done.stderr
    assert "needs a reason" in daymark(folder, *DECLARE, "--publish-anyway", " ").stderr
    done = daymark(folder, "notice", "Support is closed", "--until", "1d", "-m", "x", "--publish-anyway", REASON)
    assert done.returncode == 64 and "a notice has no place for --publish-anyway" in done.stderr


def test_it_stays_so_where_somebody_else_was_faster(folder, tmp_path):
    """The update is drafted anew behind theirs, and still says what its author stands by."""
    server = tmp_path / "server.git"
    git(folder, "init", "-q", "--bare", "-b", "main", str(server))
    git(folder, "remote", "add", "origin", str(server))
    assert daymark(folder, *DECLARE).returncode == 0
    git(folder, "add", "-A", "content")
    git(folder, "commit", "-qm", "Begin")
    git(folder, "push", "-qu", "origin", "main")
    hook = server / "hooks/pre-receive"
    other = tmp_path / "other"
    git(folder, "clone", "-q", str(server), str(other))
    assert daymark(other, "update", "--status", "identified", "--commit", "--now", "2026-11-20T14:08Z").returncode == 0
    # Theirs arrives while ours is on its way.
    hook.write_text(f"#!/bin/sh\nrm -f '{hook}'\nunset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_DIR\ngit -C '{other}' push -q origin main\n")
    hook.chmod(0o755)
    done = daymark(folder, "update", "-m", BAD, "--publish-anyway", REASON, "--push", "--now", "2026-11-20T14:10Z")
    assert done.returncode == 0, done.stderr
    files = git(server, "ls-tree", "-r", "--name-only", "main")
    assert "1408-identified.md" in files and "1410-identified.md" in files
    path = next(path for path in files.splitlines() if "1410" in path)
    assert "plain/jargon" in git(server, "show", f"main:{path}")
