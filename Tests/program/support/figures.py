"""Figures that harnesses measure and docs/promises.md shows: a file for each harness in docs/figures, rewritten when it is asked for.

A harness calls `record` with what it measured. Nothing is written unless DAYMARK_RECORD is set, as `make TARGET RECORD=1` does. So a run
by the way changes no file. A figure is an object with these keys:

    {"name": "power-loss.states", "value": 123456, "unit": "disks", "command": "make power-loss ROUNDS=20",
     "date": "2026-11-29", "commit": "9eb9b03"}

`value` is a number. `unit` is a word for people, or "" for a share that has none. `commit` ends in "+" where files had changed since.
A name that is not declared below is refused, so that none is misspelled in silence.
"""

import datetime
import json
import os
import subprocess

from support.program import ROOT

FOLDER = ROOT / "docs/figures"

# What each harness measures, with its unit.
DECLARED = {
    "power-loss": {"states": "disks", "torn": "faults", "disobedient-states": "disks", "disobedient-torn": "faults", "seconds": "s"},
    "kills": {"kills": "kills", "torn": "reads", "sites-read": "sites", "pages-read": "pages"},
    "moving-clock": {"comparisons": "comparisons", "contents": "contents", "differences": "differences", "bytes-index": "bytes", "bytes-embed": "bytes"},
    "notify-kills": {"kills": "kills", "messages": "messages", "lost": "messages", "doubled": "messages", "repeated": "messages", "errors": "answers"},
    "notify-faults": {"messages": "messages", "faults": "faults", "unsure": "messages", "lost": "messages", "doubled": "messages"},
    "faults": {"faults": "calls", "false-successes": "builds", "torn": "sites"},
    "sanitized": {"address-tests": "tests", "address-findings": "findings", "thread-tests": "tests", "thread-findings": "findings"},
    "coverage": {"history": "%", "escapers": "%", "publisher": "%", "all": "%"},
    "fuzz": {"targets": "readers", "inputs": "inputs", "traps": "traps", "seconds-each": "s"},
    "bench": {
        "build-over-floor-1000": "×", "build-over-floor-10000": "×", "build-over-floor-50000": "×",
        "build-over-hugo-1000": "×", "build-over-hugo-10000": "×", "build-over-hugo-50000": "×",
        "growth-1000-10000": "×", "growth-10000-50000": "×", "memory-10000": "MB", "lint-over-floor-10000": "×",
        "unchanged-over-full-10000": "×", "one-update-over-full-10000": "×", "start-over-true": "×", "page-compressed": "bytes",
        "page-requests": "requests", "binary-stripped": "MB",
    },
}  # fmt: skip


def record(harness, command, values):
    """Writes what `harness` measured, by name, in place of what it measured before. True where it was written.

    A harness that measures a part of its figures replaces those alone.
    """
    unknown = set(values) - set(DECLARED[harness])
    if unknown:
        raise ValueError(f"{harness} declares no figure {', '.join(sorted(unknown))}: name it in support/figures.py")
    if not os.environ.get("DAYMARK_RECORD"):
        return False
    date, commit = datetime.datetime.now(datetime.UTC).date().isoformat(), commit_now()
    figures = {figure["name"]: figure for figure in read_file(harness)}
    for name, value in values.items():
        whole = f"{harness}.{name}"
        figures[whole] = dict(name=whole, value=value, unit=DECLARED[harness][name], command=command, date=date, commit=commit)
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / f"{harness}.json").write_text(json.dumps([figures[name] for name in sorted(figures)], indent=2, ensure_ascii=False) + "\n")
    return True


def read_file(harness):
    path = FOLDER / f"{harness}.json"
    return json.loads(path.read_text()) if path.exists() else []


def read():
    """Every figure that was recorded, by its whole name."""
    return {figure["name"]: figure for harness in DECLARED for figure in read_file(harness)}


def commit_now():
    def git(*line):
        return subprocess.run(["git", "-C", ROOT, *line], capture_output=True, text=True, check=True).stdout.strip()

    # The figures themselves, and the page made of them, change with every run.
    changed = git("status", "--porcelain", "--", ".", ":!docs/figures", ":!docs/promises.md")
    return git("rev-parse", "--short=7", "HEAD") + ("+" if changed else "")
