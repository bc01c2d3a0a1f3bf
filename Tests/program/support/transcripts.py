"""Transcripts in the documentation: what is typed at which time, and what is printed below it."""

import calendar
import os
import re
import subprocess
import time

from support.desk import ENVIRONMENT
from support.program import PROGRAM, ROOT

PROMPT = re.compile(r"^(\d\d:\d\d) \$ (.*)$")


def steps(document):
    """Each line that is typed in a document, with its time and exactly what is printed."""
    found = []
    for block in re.findall(r"```console\n(.*?)```", (ROOT / document).read_text(), re.S):
        for line in block.splitlines():
            if typed := PROMPT.match(line):
                found.append([typed[1], typed[2], []])
            elif found[-1][1].endswith("\\"):
                found[-1][1] = found[-1][1][:-1] + line.strip()
            else:
                found[-1][2].append(line)
    return [(clock, typed, "\n".join(printed).strip()) for clock, typed, printed in found]


def typed_in(folder, clock, line, code=0, day="2026-11-20"):
    """What a line prints, on both streams in the order of their ends; `daymark` is the program under test."""
    tools = folder.parent / "bin"
    if not tools.exists():
        tools.mkdir()
        (tools / "daymark").symlink_to(PROGRAM)
    moment = calendar.timegm(time.strptime(f"{day} {clock}", "%Y-%m-%d %H:%M"))
    environment = ENVIRONMENT | {
        "PATH": f"{tools}:{os.environ['PATH']}", "SOURCE_DATE_EPOCH": str(moment), "GIT_AUTHOR_DATE": f"{moment} +0000", "GIT_COMMITTER_DATE": f"{moment} +0000",
    }  # fmt: skip
    done = subprocess.run(["bash", "-c", line], cwd=folder, capture_output=True, text=True, timeout=60, env=environment)
    assert done.returncode == code, (line, done.returncode, done.stdout, done.stderr)
    return (done.stdout + done.stderr).strip()
