"""Whoever waits at a terminal sees what a command is at, and what is printed or piped has none of it."""

import re
import time

import pexpect
import pytest

import bench_preview
from support import sites
from support.desk import ENVIRONMENT
from support.program import PROGRAM, run

STEPS = ["Reading content", r"Checking \d+ files", "Making the pages", r"Writing \d+ files"]


@pytest.fixture(scope="module")
def long_history(tmp_path_factory):
    """So long that no machine is done within a second."""
    return bench_preview.large(tmp_path_factory.mktemp("long") / "content", incidents=3_000)


def on_terminal(*line, environment=None):
    """All that the terminal was sent."""
    child = pexpect.spawn(PROGRAM, [str(part) for part in line], env=ENVIRONMENT | (environment or {}), encoding="utf-8", timeout=120, dimensions=(24, 100))
    text = child.read()
    child.close()
    return text


def left_on_screen(sent):
    """The lines that stand there in the end: what a line's start and an erasure take away is gone."""
    return [re.sub(r"[^\n]*\r\x1b\[K", "", line.replace("\r\n", "")).rstrip("\r") for line in sent.split("\n")]


def test_a_long_build_says_what_it_is_at(tmp_path, long_history):
    sent = on_terminal("build", "--content", long_history, "--out", tmp_path / "public", "--now", "2026-12-30T12:00Z", "--publish-anyway", "a test")
    shown = [step for step in STEPS if re.search(rf"\r{step}…\x1b\[K", sent)]
    # Which steps are left after the first second is for the machine to say.
    assert shown and shown == STEPS[-len(shown) :] or len(shown) > 1, sent[-500:]
    screen = left_on_screen(sent)
    assert not any("…" in line and re.match("|".join(STEPS), line) for line in screen)
    assert any("files added" in line or re.search(r"\d+ files: \d+ added", line) for line in screen)


@pytest.mark.parametrize("environment", [{"CI": "true"}, {"TERM": "dumb"}])
def test_nothing_is_drawn_where_nobody_wants_it(tmp_path, long_history, environment):
    sent = on_terminal("lint", "--content", long_history, "--now", "2026-12-30T12:00Z", environment=environment)
    assert "\x1b[K" not in sent and "Checking" not in sent


def test_a_short_run_draws_nothing():
    for _ in range(20):
        started = time.monotonic()
        sent = on_terminal("lint", "--content", sites.SAMPLE, "--now", sites.NOW)
        if time.monotonic() - started < 0.9:
            break
    # A machine that is too busy for this in twenty tries tells nothing either way.
    assert "\x1b[K" not in sent or time.monotonic() - started >= 1


def test_a_pipe_has_no_progress_in_it(tmp_path, long_history):
    done = run("lint", "--content", str(long_history), "--now", "2026-12-30T12:00Z", environment={"TERM": "xterm"})
    assert "\x1b" not in done.stdout + done.stderr and "Checking" not in done.stderr
