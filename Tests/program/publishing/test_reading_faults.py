"""A disk that fails while the content is read: all of it is there afterwards, or nothing is published, and the folder is named."""

import json
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from support.program import NOW, PROGRAM
from support.workplace import Workplace, snapshot
from support.preview import eventually, previewed

STRACE = "/usr/bin/strace"
# The calls that read, by the names they have on any architecture.
CALLS = ["openat", "read", "getdents64", "fstat", "newfstatat", "lseek"]
# Of each call with each error the first and last are tried, and one in so many between them.
ONE_IN = int(os.environ.get("DAYMARK_ONE_CALL_IN", "30"))
ERRORS = ["EIO", "EACCES", "EMFILE"]


@pytest.fixture
def work():
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        place = Workplace(Path(folder), pages=9)
        # Beside what is the same everywhere, an incident that is still open: losing it would be the worst.
        shutil.copytree(place.content / "incidents" / "pages-slow-1065", place.content / "incidents" / "pages-slow-open")
        for name in ["2026-11-01-1105-monitoring.md", "2026-11-01-1205-resolved.md"]:
            (place.content / "incidents" / "pages-slow-open" / name).unlink()
        yield place


def reading_calls(work, command):
    """Each call that reads content: its name, the how many-th of that name it is, and what it is about."""
    log = work.folder / "calls"
    done = subprocess.run([STRACE, "-f", "-qq", "-y", "-o", log, "-e", "trace=" + ",".join("?" + call for call in CALLS), *command], capture_output=True)
    assert done.returncode in (0, 1), done.stderr
    main, seen, calls = None, {}, []
    for line in log.read_text(errors="replace").splitlines():
        process, call = line.split(maxsplit=1)
        main = main or process
        match = re.match(r"(\w+)\(", call)
        if process != main or not match:
            continue
        seen[match[1]] = seen.get(match[1], 0) + 1
        if str(work.content) in call:
            calls.append((match[1], seen[match[1]], call))
    return calls


def sampled(calls):
    kept = []
    for name in sorted({name for name, _, _ in calls}):
        like = [call for call in calls if call[0] == name]
        kept += [call for place, call in enumerate(like) if place < 3 or place >= len(like) - 3 or place % ONE_IN == 0]
    return kept


def failing(name, number, error, command):
    fault = [STRACE, "-f", "-qq", "-o", os.devnull, "-e", f"trace={name}", "-e", f"inject={name}:error={error}:when={number}"]
    return subprocess.run([*fault, *command], capture_output=True, text=True, timeout=60)


@pytest.mark.parametrize("error", ERRORS)
def test_a_read_that_fails_never_publishes_less(work, error):
    """The published site is another one, so that a build that writes shows."""
    whole = work.published("A")
    old = work.published("B")
    calls = sampled(reading_calls(work, work.command("A")))
    assert {"openat", "read", "getdents64"} <= {name for name, _, _ in calls}
    assert work.build("B").returncode == 0
    refused = 0
    for name, number, call in calls:
        done = failing(name, number, error, work.command("A"))
        what = f"{call} failing with {error}: {done.returncode} {done.stderr}"
        assert 0 <= done.returncode < 128, f"death by signal: {what}"
        if done.returncode == 0:
            assert snapshot(work.out) == whole, f"published less: {what}"
            assert work.build("B").returncode == 0
        else:
            refused += 1
            assert snapshot(work.out) == old, f"torn: {what}"
            assert str(work.content) in done.stderr, f"nothing is named: {what}"
    print(f"{len(calls)} faults, {refused} refused, 0 with less")
    assert refused > 10


def test_a_read_that_fails_is_reported_by_lint(work):
    command = [PROGRAM, "lint", "--content", str(work.content), "--now", NOW, "--format", "json"]
    clean = subprocess.run(command, capture_output=True, text=True).stdout
    for number, (name, nth, call) in enumerate(sampled(reading_calls(work, command))):
        done = failing(name, nth, ERRORS[number % 3], command)
        if done.returncode == 0:
            assert done.stdout == clean, f"{call}: {done.stdout}"
        elif done.returncode == 1 and done.stdout:
            assert any("can't be read" in finding["message"] for finding in json.loads(done.stdout)["findings"]), f"{call}: {done.stdout}"
        else:
            assert done.returncode == 2 and str(work.content) in done.stderr, f"{call}: {done.returncode} {done.stderr}"


def test_an_interrupted_read_is_made_again(work):
    whole = work.published("A")
    command = work.command("A")
    for name, number, call in sampled(reading_calls(work, command)):
        if name == "read":
            done = failing(name, number, "EINTR", command)
            assert (done.returncode, snapshot(work.out)) == (0, whole), f"{call}: {done.stderr}"


@pytest.mark.parametrize("below", ["incidents", "incidents/pages-slow-open", "maintenance"])
def test_a_folder_that_can_not_be_listed_is_named(work, below):
    """Its first listing works, the next one fails: what looks like the end of the folder is none."""
    (work.content / "maintenance").mkdir()
    whole = work.published("A")
    folder = work.content / below
    calls = [call for call in reading_calls(work, work.command("A")) if call[0] == "getdents64" and f"<{folder}>" in call[2]]
    assert len(calls) == 2
    for name, number, _ in calls:
        done = failing(name, number, "EIO", work.command("A"))
        assert done.returncode == 1 and snapshot(work.out) == whole
        assert f"{folder}:1:1\n" in done.stderr and "this can't be read: Input/output error; check the disk" in done.stderr, done.stderr


NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []


def hidden(work, below, *command):
    """Runs the program as somebody who may not look into one folder."""
    os.chmod(work.folder, 0o755)
    os.chmod(work.content / below, 0)
    try:
        return subprocess.run([*NOBODY, PROGRAM, *command], capture_output=True, text=True, timeout=60, env={**os.environ, "GIT_CONFIG_COUNT": "1", "GIT_CONFIG_KEY_0": "safe.directory", "GIT_CONFIG_VALUE_0": "*"})
    finally:
        os.chmod(work.content / below, 0o755)


@pytest.mark.parametrize("below", ["incidents", "maintenance"])
def test_no_reason_publishes_a_page_that_knows_no_incident(work, below):
    """What is in there nobody can say, so neither can the page."""
    (work.content / "maintenance").mkdir(exist_ok=True)
    out = work.folder / "unwritten"
    done = hidden(work, below, "build", "--content", str(work.content), "--out", str(out), "--now", NOW, "--publish-anyway", "a reason")
    assert done.returncode == 2 and not out.exists(), done.stderr
    assert f"'{below}' can't be read, so nobody knows what the page would leave out; put that right; nothing was written" in done.stderr


@pytest.mark.parametrize("below", ["incidents", "incidents/pages-slow-open", "incidents/pages-slow-open/incident.yml"])
def test_what_can_not_be_read_is_not_called_deleted(work, below):
    for command in (["init", "-q"], ["add", "-A"], ["-c", "user.name=A", "-c", "user.email=a@alder.example", "commit", "-qm", "Content"]):
        subprocess.run(["git", "-C", str(work.content), *command], check=True)
    done = hidden(work, below, "lint", "--content", str(work.content), "--now", NOW)
    assert "Permission denied" in done.stdout + done.stderr and "history/deleted" not in done.stdout + done.stderr


@pytest.mark.skipif(os.geteuid() == 0 and not shutil.which("setpriv"), reason="root may read everything")
def test_a_preview_shows_the_last_good_state_and_says_so(work):
    hidden = work.content / "incidents" / "pages-slow-open"
    os.chmod(work.folder, 0o755)
    as_nobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] if os.geteuid() == 0 else []
    with previewed(work.content, before=as_nobody) as preview:
        address = "incidents/pages-slow-open/"
        assert preview.get(address)[0] == 200 and "can&#39;t be read" not in preview.text()
        os.chmod(hidden, 0)
        try:
            page = eventually(lambda: (text := preview.text(address)) and "can&#39;t be read: Permission denied" in text and text)
            assert "as told in both" in page and "It is shown as it was before" in page
            assert "as told in both" in preview.text()
        finally:
            os.chmod(hidden, 0o755)
        assert eventually(lambda: "can&#39;t be read" not in preview.text(address))


def test_a_tree_that_is_deeper_than_any_content(work):
    folder = work.content / "incidents" / "/".join("d" * 1 for _ in range(300))
    folder.mkdir(parents=True)
    (folder / "x.md").write_text("x")
    done = work.build("A")
    assert done.returncode == 1 and "folders nest more than 8 deep here" in done.stderr
