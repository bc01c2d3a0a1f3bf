"""Runs two programs in turn on the same content, A, B, A, B, so that whatever else the machine does meets both."""

import os
import shutil
import statistics
import subprocess
import time
from pathlib import Path

import bench_preview
from support import sites
from support.preview import previewed

NOW = "2026-12-30T12:00Z"


def run(line):
    """Seconds of wall clock and of processor time that a command took."""
    started = time.perf_counter()
    process = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in (0, 1), f"{line} ended with {process.returncode}"
    return time.perf_counter() - started, used.ru_utime + used.ru_stime


def build(content, now, is_new):
    def measure(program, place):
        out = place / "public"
        if is_new:
            shutil.rmtree(out, ignore_errors=True)
        return run([program, "build", "--content", str(content), "--out", str(out), "--now", now, "--publish-anyway", "a benchmark"])

    return measure


def lint(content, now):
    return lambda program, _: run([program, "lint", "--content", str(content), "--now", now])


def first_page(content):
    def measure(program, _):
        with previewed(content, now=NOW, program=program) as preview:
            assert preview.get()[0] == 200
            return time.monotonic() - preview.started, None

    return measure


def ratio(pairs):
    """This program's share of the other's, the middle of all pairs, and from which to which half of them are."""
    ratios = sorted(a / b for a, b in pairs)
    low, _, high = statistics.quantiles(ratios, n=4)
    return f"× {statistics.median(ratios):.2f} ({low:.2f} to {high:.2f})"


def line(name, measure, programs, places, rounds):
    for program, place in zip(programs, places):
        measure(program, place)  # Disks and caches are warm for both.
    seconds = [[measure(program, place) for program, place in zip(programs, places)] for _ in range(rounds)]
    wall = [(a[0], b[0]) for a, b in seconds]
    processor = [(a[1], b[1]) for a, b in seconds if a[1] and b[1]]
    this, other = (statistics.median(times) * 1000 for times in zip(*wall))
    print(f"{name:38} {this:8,.0f} {other:8,.0f}  {ratio(wall):26} {ratio(processor) if processor else ''}".rstrip(), flush=True)


def measure(this, other, folder, rounds):
    programs = [os.path.abspath(program) for program in (this, other)]
    places = [folder / "this", folder / "other"]
    for place in places:
        place.mkdir()
    content = bench_preview.large(Path(folder) / "content")
    print(f"{rounds} pairs in turn, middle values; × is this program's share of the other's, with what half of the pairs lie between")
    print(f"{'':38} {'this ms':>8} {'other ms':>8}  {'wall clock':26} processor")
    for name, one in [
        ("lint the sample", lint(sites.SAMPLE, sites.NOW)), ("build the sample, all of it new", build(sites.SAMPLE, sites.NOW, True)),
        ("lint 1,000 incidents", lint(content, NOW)), ("build 1,000 incidents, all of it new", build(content, NOW, True)),
        ("build 1,000 incidents, nothing new", build(content, NOW, False)), ("preview 1,000 incidents: first page", first_page(content)),
    ]:  # fmt: skip
        line(name, one, programs, places, rounds)
