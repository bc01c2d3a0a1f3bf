"""Whatever a file holds and wherever output goes: an answer, and nothing half done."""

import os
import re
import resource
import subprocess

import pytest

from support.desk import START, Desk
from support.program import NOW, PROGRAM
from support.workplace import Workplace, snapshot

UPDATE = "incidents/pages-slow-0/2026-11-01-1005-investigating.md"


@pytest.fixture
def work(tmp_path):
    return Workplace(tmp_path, pages=1)


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    desk.run("init", "--bare", "--component", "Website", now=START)
    desk.git("init", "--quiet")
    desk.git("add", "content")
    desk.git("commit", "--quiet", "-m", "Start")
    return desk


def lint(work, *flags, stdin=None):
    line = [PROGRAM, "lint", "--content", str(work.content), "--now", NOW, "--format", "concise", *flags]
    return subprocess.run(line, capture_output=True, text=True, timeout=60, input=stdin)


@pytest.mark.parametrize("text", ["---", "--- ", "---\t", "---\n---", "\ufeff---", "---\r", "---\n", "-", ""])
def test_front_matter_while_it_is_typed(work, text):
    work.published("A")
    path = work.content / UPDATE
    path.write_bytes(text.encode())
    for done in [lint(work), work.build("A"), lint(work, "--stdin-path", str(path), stdin=text)]:
        assert done.returncode == 1, (text, done)
        assert re.search("content/(front-matter|missing-key)|front matter|needs 'status'", done.stdout + done.stderr), done


def test_an_undecided_merge_is_never_published(work):
    old = work.published("A")
    path = work.content / UPDATE
    text = path.read_text()
    path.write_text(text + "<<<<<<< HEAD\nOne in five fails.\n=======\nTwo in five fail.\n>>>>>>> cards\n")
    done = work.build("A")
    assert done.returncode == 1 and "a merge was left undecided here" in done.stderr and snapshot(work.out) == old
    for marks in ["<<<<<<< Conflict 1 of 1\n%%%%%%% Changes from base to side #1\n-a\n+b\n+++++++ Contents of side #2\nc\n>>>>>>> Conflict 1 of 1 ends\n",
                  "One in five fails.\n=======\nTwo in five fail.\n", "> <<<<<<<<<< HEAD\n> One.\n"]:  # fmt: skip
        path.write_text(text + marks)
        done = work.build("A")
        assert done.returncode == 1 and "content/merge-conflict" in done.stderr and snapshot(work.out) == old, (marks, done)
    path.write_text("<<<<<<< HEAD\n" + text + "=======\n" + text + ">>>>>>> cards\n")
    done = lint(work)
    assert done.returncode == 1 and "content/merge-conflict" in done.stdout and "front-matter" not in done.stdout


@pytest.mark.parametrize("name", ["foot.html", "style.css", "live.js"])
@pytest.mark.parametrize("inside", [[], [".gitkeep"], ["empty/"]])
def test_a_folder_in_the_place_of_a_template_is_said(work, tmp_path, name, inside):
    old = work.published("A")
    folder = tmp_path / "templates" / name
    folder.mkdir(parents=True)
    for path in inside:
        (folder / path).mkdir() if path.endswith("/") else (folder / path).write_text("")
    done = work.build("B", "--templates", str(tmp_path / "templates"))
    assert done.returncode == 2 and f"{name}': this is an empty folder, not a file" in done.stderr and snapshot(work.out) == old, done.stderr


def test_templates_that_nest_too_deep_are_told_with_their_chain(work, tmp_path):
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "foot.html").write_text("{{> a0}}")
    for number in range(20):
        (templates / f"a{number}.html").write_text(f"{{{{> a{number + 1}}}}}" if number < 19 else "end")
    done = work.build("B", "--templates", str(templates))
    chain = " > ".join(["index", "foot"] + [f"a{number}" for number in range(16)])
    assert f"templates include each other more than 16 deep here: {chain}; put some of them together" in done.stderr, done.stderr
    assert "includes itself" not in done.stderr and "a14.html:1:5" in done.stderr
    (templates / "a19.html").write_text("{{> a18}}")
    (templates / "foot.html").write_text("{{> a17}}{{> a0}}")
    done = work.build("B", "--templates", str(templates))
    assert "'a18' includes itself: index > foot > a17 > a18 > a19 > a18" in done.stderr and "a19.html:1:5" in done.stderr, done.stderr


def test_a_large_template_is_refused_whole(work, tmp_path):
    old = work.published("A")
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "style.css").write_text("/*" + "x" * 2_000_000 + "*/")
    done = work.build("B", "--templates", str(templates))
    assert done.returncode == 2 and "style.css': it is larger than 1024 kB" in done.stderr and snapshot(work.out) == old
    (templates / "style.css").write_text("/*" + "x" * 900_000 + "*/")
    done = work.build("B", "--templates", str(templates))
    assert done.returncode == 0 and b"x" * 900_000 in snapshot(work.out)["index.html"]


def test_a_deep_template_is_an_error_with_a_place(work, tmp_path):
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "index.html").write_text("{{#hasHistory}}" * 20_000 + "{{/hasHistory}}" * 20_000)
    done = work.build("A", "--templates", str(templates))
    assert done.returncode == 2 and "nested more than 32 deep" in done.stderr and not work.out.exists()


# Where output goes.


def closed(line, folder, **options):
    """The command with standard output, or error, into a pipe that nobody reads any more."""
    reading, writing = os.pipe()
    os.close(reading)
    try:
        streams = {"stdout": writing, "stderr": subprocess.PIPE} | options.pop("streams", {})
        return subprocess.run(line, cwd=folder, timeout=60, stdin=subprocess.DEVNULL, **{**streams, **options})
    finally:
        os.close(writing)


def test_a_reader_who_is_gone_stops_no_build(work):
    done = closed(work.command("A"), work.folder)
    assert done.returncode == 0 and done.stderr == b"" and (work.out / "index.html").exists()


@pytest.mark.parametrize("command", ["lint", "lint --format json", "rules", "due --within 1h", "report", "--help", "rules --policy"])
def test_a_reader_who_has_read_enough_is_no_error(work, command):
    line = command.split()
    line = [PROGRAM, *line] + (["--content", str(work.content)] if line[0] in ("lint", "due", "report") or "--policy" in line else [])
    line += ["--now", NOW] if line[1] in ("lint", "due", "report") else []
    usual = subprocess.run(line, capture_output=True, text=True, timeout=60)
    done = closed(line, work.folder)
    assert done.returncode == usual.returncode and b"pipe" not in done.stderr.lower(), done


DECLARE = ["declare", "Pages open slowly", "--severity", "SEV3", "--component", "website", "-m", "Pages open slowly. You can wait."]


def declare(desk, streams):
    environment = {**os.environ, "GIT_AUTHOR_NAME": "Ana", "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_NAME": "Ana",
                   "GIT_COMMITTER_EMAIL": "a@example.com", "GIT_CONFIG_GLOBAL": os.devnull}  # fmt: skip
    line = [PROGRAM, *DECLARE, "--commit", "--now", "2026-11-20T14:08Z"]
    return closed(line, desk.folder, env=environment, streams=streams)


@pytest.mark.parametrize("stream", ["stdout", "stderr"])
def test_a_declaration_into_a_closed_pipe_is_committed(desk, stream):
    other = "stderr" if stream == "stdout" else "stdout"
    reading, writing = os.pipe()
    os.close(reading)
    done = declare(desk, {stream: writing, other: subprocess.PIPE})
    os.close(writing)
    assert done.returncode == 0, done
    assert desk.git("status", "--porcelain") == "" and "Pages open slowly" in desk.git("log", "-1", "--format=%s")


def test_a_declaration_to_a_full_disk_is_committed(desk):
    with open("/dev/full", "wb") as full:
        done = declare(desk, {"stdout": full, "stderr": subprocess.PIPE})
    assert done.returncode == 0 and b"No space left on device" in done.stderr
    assert desk.git("status", "--porcelain") == "" and "Pages open slowly" in desk.git("log", "-1", "--format=%s")


def test_a_result_that_can_not_be_written_is_an_error(work):
    with open("/dev/full", "wb") as full:
        line = [PROGRAM, "lint", "--content", str(work.content), "--now", NOW, "--format", "json"]
        done = subprocess.run(line, stdout=full, stderr=subprocess.PIPE, timeout=60)
        assert done.returncode == 2 and b"can't write the result: No space left" in done.stderr
        done = subprocess.run(work.command("A"), stdout=full, stderr=subprocess.PIPE, timeout=60)
        assert done.returncode == 0 and (work.out / "index.html").exists() and b"No space left" in done.stderr


def test_hooks_of_a_commit_have_signals_as_usual(desk):
    """A pipe in somebody's hook ends as it does from a shell."""
    hook = desk.folder / ".git" / "hooks" / "pre-commit"
    hook.write_text("#!/bin/sh\ngrep -i sigign /proc/self/status > \"$(git rev-parse --show-toplevel)/ignored\"\n")
    hook.chmod(0o755)
    desk.run(*DECLARE, "--commit")
    ignored = int((desk.folder / "ignored").read_text().split()[1], 16)
    assert not ignored & (1 << 12 | 1 << 24), f"{ignored:x}"


def test_a_failing_git_is_seen_whoever_started_us(desk):
    """Some supervisors have children forgotten, and then nobody could say how git ended."""
    line = [PROGRAM, *DECLARE, "--commit", "--now", "2026-11-20T14:08Z"]
    hook = desk.folder / ".git" / "hooks" / "pre-commit"
    hook.write_text("#!/bin/sh\nexit 1\n")
    hook.chmod(0o755)
    done = subprocess.run(["env", "--ignore-signal=CHLD", *line], cwd=desk.folder, capture_output=True, text=True, timeout=60)
    assert done.returncode == 2 and "git commit failed" in done.stderr, done


# Disks that are full.


def full_disk(line, folder, size=1):
    """The command where no file may grow beyond a few bytes, which is how a full disk looks: a part is taken, then nothing."""

    def limit():
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    return subprocess.run(line, cwd=folder, capture_output=True, text=True, timeout=60, preexec_fn=limit)


def tree(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


WRITING = [
    DECLARE,
    ["update", "slow", "--status", "identified", "-m", "We know more."],
    ["resolve", "slow", "-m", "Pages open as usual.", "--early", "It was a drill."],
    ["log", "Restarted it"],
    ["review", "done"],
    ["schedule", "Work", "--starts", "2026-12-02 09:00 UTC", "--ends", "2026-12-02 10:00 UTC", "--component", "website", "--impact", "Pages are slow."],
    ["lint", "--fix"],
    ["report", "--out", "report.txt"],
    ["report", "--out", "report.csv", "--format", "csv", "--force"],
    ["init", "other"],
    ["drill", "--keep", "kept"],
]


@pytest.mark.parametrize("line", WRITING, ids=[" ".join(line[:3]) for line in WRITING])
def test_a_full_disk_leaves_nothing_half_written(desk, line):
    desk.run("declare", "Pages open slowly", "--slug", "slow", "--severity", "SEV2", "--component", "website", "-m", "Pages are slow. You can wait.", now=START)
    desk.run("declare", "All is done", "--slug", "done", "--severity", "SEV2", "--component", "website", "-m", "Pages are slow. You can wait.", now=START)
    desk.run("log", "done", "Began", now=START)
    desk.run("resolve", "done", "-m", "Pages open as usual. You can wait.", "--early", "It was a drill.")
    (desk.folder / "report.csv").write_text("the old one\n")
    before = tree(desk.folder / "content")
    outside = set(os.listdir(desk.folder))
    done = full_disk([PROGRAM, *line, "--now", "2026-11-20T14:38Z"], desk.folder)
    assert 0 <= done.returncode < 128, done
    if line[0] != "lint":
        assert done.returncode == 2 and "File too large" in done.stderr, done
    assert tree(desk.folder / "content") == before, done
    assert set(os.listdir(desk.folder)) == outside and (desk.folder / "report.csv").read_text() == "the old one\n"


def test_a_log_that_is_too_long_is_never_cut(desk):
    desk.run("declare", "Pages open slowly", "--slug", "slow", "--severity", "SEV2", "--component", "website", "-m", "Pages are slow. You can wait.", now=START)
    log = desk.folder / "content/incidents/slow/timeline.yml"
    entry = "- at: 2026-11-20 14:00 UTC\n  event: Began\n"
    log.write_text(entry * 7_000)
    before = log.read_bytes()
    done = desk.attempt("log", "Restarted it")
    assert done.returncode == 2 and "is larger than 256 kB" in done.stderr and log.read_bytes() == before


def test_what_a_killed_run_left_is_ignored_and_cleared_away(desk):
    desk.run("declare", "Pages open slowly", "--slug", "slow", "--severity", "SEV2", "--component", "website", "-m", "Pages are slow. You can wait.", now=START)
    content = desk.folder / "content"
    places = [content, content / "incidents", content / "incidents/slow"]
    for place in places:
        (place / ".daymark-new-abc").write_text("---\nhalf")
        (place / ".daymark-new-def").mkdir()
        (place / ".daymark-new-def/incident.yml").write_text("title: half")
    lint = desk.attempt("lint", "--format", "concise")
    assert "daymark-new" not in lint.stdout + lint.stderr
    desk.attempt("update", "slow", "--status", "identified", "-m", "We know more. Pages are slow.")
    assert [path for path in content.rglob(".daymark-new-*")] == []
    assert len(list((content / "incidents/slow").glob("*.md"))) == 2


@pytest.mark.parametrize("kind", ["kill", "full"])
def test_a_run_that_is_killed_while_it_writes(desk, kind):
    """Before each of its calls that write: what is read afterwards is as before or as after, and the next run clears away."""
    strace = "/usr/bin/strace"
    desk.run("declare", "Pages open slowly", "--slug", "slow", "--severity", "SEV2", "--component", "website", "-m", "Pages are slow. You can wait.", now=START)
    base = desk.files()
    line = [PROGRAM, "update", "slow", "--status", "identified", "-m", "We know more. Pages are slow.", "--now", "2026-11-20T14:08Z"]
    for call in ["openat", "write", "fsync", "linkat", "unlinkat", "close"]:
        for number in range(1, 60 if call in ("openat", "close") else 4):
            fault = "signal=KILL" if kind == "kill" else "error=ENOSPC"
            path = ["-P", str(desk.folder / "content/incidents/slow")] if call in ("openat", "close") else []
            tried = [strace, "-f", "-qq", "-o", os.devnull, *path, "-e", f"trace={call}", "-e", f"inject={call}:{fault}:when={number}", *line]
            done = subprocess.run(tried, cwd=desk.folder, capture_output=True, text=True, timeout=60)
            now = desk.files()
            seen = {path: text for path, text in now.items() if ".daymark-new" not in path}
            new = sorted(set(seen) - set(base))
            assert all(seen[path] == base[path] for path in base) and len(new) <= 1
            assert all(seen[path].endswith("Pages are slow.\n") for path in new), (call, number, seen)
            if kind == "full" and call != "unlinkat":
                assert [path for path in now if ".daymark-new" in path] == [], (call, number, done)
            for path in new:
                (desk.folder / "content" / path).unlink()
            if number > 3 and done.returncode == 0:
                break
    desk.attempt("update", "slow", "--status", "identified", "-m", "We know more. Pages are slow.")
    assert [path for path in desk.files() if ".daymark-new" in path] == []
