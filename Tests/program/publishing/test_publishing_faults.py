"""Old or new, never torn: builds that are killed, and builds whose every system call fails in turn."""

import os
import random
import re
import signal
import subprocess
import tempfile
import threading
import time
from pathlib import Path

import pytest

from support import figures
from support.workplace import Workplace, snapshot

STRACE = "/usr/bin/strace"
# Every call that a build makes on the disk, by the names it has on any architecture.
CALLS = [
    "openat", "write", "linkat", "link", "mkdirat", "mkdir", "fsync", "syncfs", "renameat2", "close", "fchmod", "fchmodat",
    "unlinkat", "unlink", "rmdir", "read", "getdents64", "newfstatat", "fstat", "flock",
]  # fmt: skip


# How many builds to kill; more before a release.
KILLS = int(os.environ.get("DAYMARK_KILLS", "60"))
# A build makes the same calls for each file. Of each name the first and last calls are tried, and one in so many between them.
ONE_IN = int(os.environ.get("DAYMARK_ONE_CALL_IN", "30"))
ENDS = 2


@pytest.fixture
def work():
    """In memory where there is such a place: hundreds of builds are made, and each waits for the disk."""
    with tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None) as folder:
        yield Workplace(Path(folder), pages=2)


def traced(work, *options, variant="B"):
    return work.build(variant, before=[STRACE, "-f", "-qq", *options])


def calls_of_a_build(work, variant, writes=True):
    """Each call that a build makes from the first that is about the output directory on: its name, the how many-th of that
    name it is, and whether the new site depends on it.
    """
    log = work.folder / "calls"
    done = traced(work, "-o", str(log), "-e", "trace=" + ",".join("?" + call for call in CALLS), variant=variant)
    assert done.returncode == 0, f"strace is needed and must be allowed to trace: {done.stderr}"
    lines = [line.split(maxsplit=1) for line in log.read_text().splitlines()]
    publisher = next(process for process, call in lines if call.startswith("flock("))
    seen, calls = {}, []
    publishing = writing = swapped = durable = False
    for process, call in lines:
        match = re.match(r"(\w+)\(", call)
        if process != publisher or not match:
            continue
        name = match[1]
        seen[name] = seen.get(name, 0) + 1
        publishing = publishing or str(work.web) in call
        writing = writing or (name.startswith("mkdir") and work.staging.name in call)
        if publishing:
            calls.append((name, seen[name], writing or (swapped and not durable and name == "fsync")))
        durable = swapped and (name == "fsync" or durable)
        if name == "renameat2":
            writing, swapped = False, True
    if not writes:
        return calls
    assert durable, "the swap itself is not written to the disk"
    assert {"openat", "write", "fsync", "syncfs", "renameat2", "close"} <= {name for name, _, needed in calls if needed}
    return [call for call in calls if is_tried(call, calls)]


def errors(number, needed):
    """How a call fails: a full disk only where something is written. Where calls are sampled, so are the errors, in turn."""
    if not needed:
        return ["EIO"]
    return ["ENOSPC", "EIO"] if ONE_IN == 1 else [["ENOSPC", "EIO"][number % 2]]


def is_tried(call, calls):
    like = [one for one in calls if one[0] == call[0] and one[2] == call[2]]
    place = like.index(call)
    return place < ENDS or place >= len(like) - ENDS or place % ONE_IN == 0


# A published site that is replaced, and the first time of all.
@pytest.mark.parametrize("first", [False, True], ids=["replacing", "first"])
def test_a_system_call_that_fails_changes_nothing(work, first):
    old, new = work.both()
    prepare(work, first)
    faults = failed = 0
    for name, number, needed in calls_of_a_build(work, "B"):
        for error in errors(number, needed):
            prepare(work, first)
            done = traced(work, "-o", os.devnull, "-e", f"trace={name}", "-e", f"inject={name}:error={error}:when={number}")
            what = f"{name} number {number} failing with {error}: {done.stderr}"
            faults += 1
            assert 0 <= done.returncode < 128, f"death by signal: {what}"
            if done.returncode == 0:
                assert not needed and snapshot(work.out) == new, f"false success: {what}"
            else:
                failed += 1
                assert state(work) == (None if first else old), f"torn: {what}"
                assert re.search(r"cannot .*(/|public)", done.stderr), f"no path: {what}"
                assert work.beside() == [], f"left over: {what}"
            assert work.build("B").returncode == 0, what
            assert snapshot(work.out) == new and work.beside() == [], what
    print(f"{faults} faults, {failed} made the build fail, 0 torn, 0 false successes")
    if not first:
        figures.record("faults", "make kills", {"faults": faults, "false-successes": 0, "torn": 0})
    assert failed > 30


@pytest.mark.parametrize("first", [False, True], ids=["replacing", "first"])
def test_a_build_killed_before_any_call_that_writes_leaves_a_whole_site(work, first):
    old, new = work.both()
    prepare(work, first)
    kills = 0
    for name, number, needed in calls_of_a_build(work, "B"):
        # What only reads leaves the disk as the next call finds it.
        if not needed and name not in ["mkdirat", "unlinkat", "rmdir", "flock"]:
            continue
        prepare(work, first)
        done = traced(work, "-o", os.devnull, "-e", f"trace={name}", "-e", f"inject={name}:signal=KILL:when={number}")
        assert done.returncode == -signal.SIGKILL, f"not killed before {name} number {number}"
        kills += 1
        assert state(work) in [None if first else old, new], f"torn by a kill before {name} number {number}"
        assert work.build("B").returncode == 0
        assert snapshot(work.out) == new and work.beside() == []
    print(f"{kills} kills, 0 torn")
    assert kills > 30


def test_an_interrupted_call_is_made_again(work):
    _, new = work.both()
    prepare(work, False)
    for name, number, _ in calls_of_a_build(work, "B"):
        if name in ["write", "fsync", "syncfs", "mkdirat", "flock"]:
            prepare(work, False)
            done = traced(work, "-o", os.devnull, "-e", f"trace={name}", "-e", f"inject={name}:error=EINTR:when={number}")
            assert (done.returncode, snapshot(work.out)) == (0, new), f"{name} number {number}: {done.stderr}"


def test_a_build_that_changes_nothing_makes_sure_of_the_one_before(work):
    """Which may have been killed after the swap and before it was on the disk."""
    work.both()
    names = [name for name, _, _ in calls_of_a_build(work, "B", writes=False)]
    assert "fsync" in names and not {"mkdirat", "linkat", "renameat2", "unlinkat"} & set(names[: names.index("fsync")])


@pytest.mark.parametrize("error", ["EXDEV", "EPERM", "EMLINK", "EOPNOTSUPP"])
def test_files_are_written_where_they_can_not_be_linked(work, error):
    _, new = work.both()
    prepare(work, False)
    done = traced(work, "-o", os.devnull, "-e", "trace=linkat", "-e", f"inject=linkat:error={error}")
    assert (done.returncode, snapshot(work.out)) == (0, new)


@pytest.mark.parametrize("error", ["EINVAL", "ENOSYS", "EXDEV", "EBUSY"])
def test_there_is_no_other_way_to_swap(work, error):
    old, _ = work.both()
    prepare(work, False)
    done = traced(work, "-o", os.devnull, "-e", "trace=renameat2", "-e", f"inject=renameat2:error={error}")
    assert done.returncode > 0 and "so build" in done.stderr
    assert snapshot(work.out) == old and work.beside() == []


def test_a_limit_on_the_size_of_files_is_an_error(work):
    """The disk takes a part of the file, then refuses; without care the process would be killed by SIGXFSZ."""
    old, _ = work.both()
    prepare(work, False)
    largest = max(len(content) for content in old.values())
    for path, content in old.items():
        if len(content) == largest:
            (work.out / path).write_bytes(b"")
    before = snapshot(work.out)
    done = work.build("B", before=["sh", "-c", 'ulimit -f 1; exec "$@"', "sh"])
    assert done.returncode > 0 and "ulimit -f" in done.stderr
    assert snapshot(work.out) == before and work.beside() == []


def test_a_file_that_appears_during_the_build_is_not_lost(work):
    """It is put there just before the swap, when the folder has long been looked at."""
    old, _ = work.both()
    prepare(work, False)
    line = [STRACE, "-f", "-qq", "-o", os.devnull, "-e", "trace=syncfs", "-e", "inject=syncfs:delay_enter=1000000", *work.command("B")]
    build = subprocess.Popen(line, stderr=subprocess.PIPE, text=True)
    while not work.staging.exists() and build.poll() is None:
        time.sleep(0.001)
    time.sleep(0.3)
    (work.out / "CNAME").write_text("status.example.com")
    _, complaint = build.communicate(timeout=30)
    assert build.returncode > 0 and "public/CNAME was not written by daymark" in complaint
    assert snapshot(work.out) == {**old, "CNAME": b"status.example.com"} and work.beside() == []


def test_killed_builds_never_tear_the_site(tmp_path):
    work = Workplace(tmp_path, pages=200)
    sites = work.both()
    started = time.monotonic()
    work.published("A")
    duration = time.monotonic() - started
    chance = random.Random(20261120)
    readers = Readers(work.out, sites)
    kills = attempts = 0
    while kills < KILLS and attempts < 4 * KILLS:
        attempts += 1
        build = subprocess.Popen(work.command("AB"[attempts % 2]), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, duration))
        build.kill()
        kills += build.wait() == -signal.SIGKILL
        assert snapshot(work.out) in sites
    readers.stop()
    print(f"{kills} kills in {attempts} builds, {readers.sites} whole sites and {readers.pages} pages read meanwhile, {readers.torn} torn")
    assert kills >= KILLS and readers.sites > 20 and readers.pages > 1000
    assert readers.torn == []
    assert work.published("A") == sites[0] and work.beside() == []
    figures.record("kills", "make kills", {"kills": kills, "torn": 0, "sites-read": readers.sites, "pages-read": readers.pages})


class Readers:
    """Read the published site all the time, once as a whole and once page by page, and note what is wrong."""

    def __init__(self, out, sites):
        self.out, self.allowed = out, sites
        self.sites = self.pages = 0
        self.torn = []
        self.stopping = False
        self.threads = [threading.Thread(target=self.repeat, args=[read]) for read in [self.read_site, self.read_page]]
        for thread in self.threads:
            thread.start()

    def repeat(self, read):
        while not self.stopping:
            try:
                read()
            except Exception as error:
                self.torn.append(repr(error))

    def read_page(self):
        content = (self.out / "index.html").read_bytes()
        self.pages += 1
        if content not in [site["index.html"] for site in self.allowed]:
            self.torn.append("a page of neither site")

    def read_site(self):
        folder = os.open(self.out, os.O_RDONLY | os.O_DIRECTORY)
        try:
            try:
                seen = snapshot(folder)
            except FileNotFoundError:
                seen = None
            # A site that was swapped out meanwhile is no longer published, and may be half deleted.
            if os.stat(self.out).st_ino == os.fstat(folder).st_ino:
                self.sites += 1
                if seen not in self.allowed:
                    self.torn.append("a site that is neither")
        finally:
            os.close(folder)

    def stop(self):
        self.stopping = True
        for thread in self.threads:
            thread.join()


def prepare(work, first):
    """Has A published, or nothing at all."""
    if first:
        subprocess.run(["rm", "-rf", work.out], check=True)
    else:
        assert work.build("A").returncode == 0


def state(work):
    return snapshot(work.out) if work.out.exists() else None
