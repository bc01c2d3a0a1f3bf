"""The README's transcript is what happens when somebody types it."""

import calendar
import os
import re
import subprocess
import time

from support import sites
from support.desk import ENVIRONMENT
from support.program import PROGRAM

PROMPT = re.compile(r"^(\d\d:\d\d) \$ (.*)$")


def transcript():
    """Each line that is typed, with its time and what is printed below it."""
    block = re.search(r"```console\n(.*?)```", (sites.ROOT / "README.md").read_text(), re.S)[1]
    steps = []
    for line in block.splitlines():
        if typed := PROMPT.match(line):
            steps.append([typed[1], typed[2], []])
        elif steps[-1][1].endswith("\\"):
            steps[-1][1] = steps[-1][1][:-1] + line.strip()
        else:
            steps[-1][2].append(line)
    return [(clock, typed, "\n".join(printed).strip()) for clock, typed, printed in steps]


def typed_in(folder, clock, line):
    moment = calendar.timegm(time.strptime(f"2026-11-20 {clock}", "%Y-%m-%d %H:%M"))
    environment = ENVIRONMENT | {
        "PATH": f"{folder}/bin:{os.environ['PATH']}", "SOURCE_DATE_EPOCH": str(moment), "GIT_AUTHOR_DATE": f"{moment} +0000", "GIT_COMMITTER_DATE": f"{moment} +0000",
    }  # fmt: skip
    done = subprocess.run(["bash", "-c", line], cwd=folder / "status", capture_output=True, text=True, timeout=60, env=environment)
    assert done.returncode == 0, (line, done.stderr)
    return re.sub(r"\n{2,}", "\n", (done.stdout + done.stderr)).strip()


def test_the_transcript_is_true(tmp_path):
    (tmp_path / "bin").mkdir()
    (tmp_path / "status").mkdir()
    (tmp_path / "bin/daymark").symlink_to(PROGRAM)
    steps = transcript()
    assert len(steps) >= 8 and {"declare", "log", "update", "resolve", "review", "lint", "build"} <= {step[1].split()[1] for step in steps}
    for clock, line, printed in steps:
        assert typed_in(tmp_path, clock, line) == printed, line
    assert (tmp_path / "status/public/index.html").exists()
