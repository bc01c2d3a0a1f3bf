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


BINDING = {
    "content/html": "<b>Some customers</b> cannot pay.",
    "content/link": "Some customers cannot pay. See [this](javascript:alert).",
    "content/encoding": "Some customers \u202ecannot pay.",
    "leak/secret": "Some customers cannot pay. AKIA" + "QW3RT7YUIOPASDFG",
}


@pytest.mark.parametrize("rule", BINDING)
def test_what_can_not_be_allowed_is_said_at_once_and_nothing_is_written(folder, rule):
    text = f"{BINDING[rule]}\n\nThe Kafka broker is down."
    assert daymark(folder, *DECLARE).returncode == 0
    before = texts(folder)
    work = ("schedule", "Faster cards", "--starts", "2026-11-21 22:00", "--ends", "2026-11-21 23:00", "--component", "cards", "--impact", "Card payments may take ten seconds longer.")
    assert daymark(folder, *work, "--now", "2026-11-20T14:03Z").returncode == 0
    planned = {path: path.read_bytes() for path in (folder / "content").rglob("*") if path.is_file()}
    lines = [
        ("declare", "Exports halt", "--severity", "SEV3", "--component", "cards", "-m", text),
        ("update", "some-card-payments-fail", "--status", "identified", "-m", text),
        ("resolve", "--customer-action", "nothing", "-m", text),
        ("withdraw", "-m", text),
        ("maintenance", "cancel", "faster-cards", "-m", text),
    ]
    faults = []
    for line in lines:
        done = daymark(folder, *line, "--publish-anyway", "we must publish now", "--now", "2026-11-20T14:30Z")
        if done.returncode != 1 or f"Nothing was written, and --publish-anyway does not change that for '{rule}'" not in done.stderr or "Written in spite" in done.stderr:
            faults.append((line[0], done.returncode, done.stderr))
    assert not faults
    assert {path: path.read_bytes() for path in (folder / "content").rglob("*") if path.is_file()} == planned and before.items() <= texts(folder).items()


def test_a_title_that_can_not_be_allowed(folder):
    """Titles are headings and subjects of mails, so there is a most that they may have."""
    line = ("declare", "Some card payments fail " * 20, *DECLARE[2:], "--publish-anyway", "we must publish now")
    done = daymark(folder, *line)
    assert done.returncode == 1 and "'title' has 479 characters, and at most 300 fit" in done.stderr and "'content/too-large'" in done.stderr
    assert not (folder / "content/incidents").exists()
    assert daymark(folder, "declare", "Some cards fail " + "x" * 284, *DECLARE[2:]).returncode == 0


@pytest.mark.parametrize("reason", ["x", "Hurry", "! ?", "緊急"])
def test_a_reason_has_two_words_at_least(folder, reason):
    done = daymark(folder, *DECLARE, "-m", BAD, "--publish-anyway", reason)
    assert done.returncode == 64 and "needs a reason of two words or more" in done.stderr and not (folder / "content/incidents").exists()
    done = daymark(folder, "build", "--out", "public", "--publish-anyway", reason)
    assert done.returncode == 64 and "needs a reason of two words or more" in done.stderr and not (folder / "public").exists()


def test_a_reason_in_a_language_without_spaces(folder):
    assert daymark(folder, *DECLARE, "-m", BAD, "--publish-anyway", "誰も支払いができない").returncode == 0


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
