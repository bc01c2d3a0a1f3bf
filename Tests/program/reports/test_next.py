"""`daymark next`: the moment at which files change by the clock alone. Held against sites that are built at moments around it."""

import json
import random
import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from support import sites, states
from support.moving_clock import moment, written
from support.program import PROGRAM

sys.path.insert(0, str(Path(__file__).parents[1] / "site"))
from test_agreement import NOW, random_content  # noqa: E402

#: What begins in the very second of a build is told of from the next one on. By then every clock that was ahead, by 15 minutes at most, is
#: caught up with: until it is, what it wrote is told as of the build.
START = NOW + timedelta(minutes=15, seconds=1)

#: Lines of the status document whose figures grow from second to second.
COUNTS = re.compile(r'"(built_at|percent|\w*seconds)"|^\s*\d+,?$')


#: What was announced later than now is an error, and is told as of each build.
ANNOUNCED = re.compile(r"^announced: (\d{4}-\d\d-\d\d \d\d:\d\d) UTC\n", re.M)


def next_change(content, now, *flags):
    done = subprocess.run([PROGRAM, "next", "--content", str(content), "--now", now, *flags], capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    return done.stdout


def data(content, folder, at):
    """The files that only a build changes, without what only counts on."""
    site = sites.built(content, folder / re.sub(r"\W", "", written(at)), written(at), "--publish-anyway", "a test", "--no-cache")
    told = {}
    for path, text in site.files.items():
        if path.endswith((".html", ".js", ".csv", ".txt", "_headers", "_redirects")):
            continue
        if path.endswith("status.json") and "daymark" in path:
            text = "\n".join(line for line in text.decode().split("\n") if not COUNTS.search(line)).encode()
        told[path] = text
    return told


@pytest.mark.parametrize("seed", range(3))
def test_nothing_changes_before_and_something_does_then(tmp_path, seed):
    chance = random.Random(f"next {seed}")
    content = sites.write(tmp_path / "content", random_content(tmp_path, chance))
    for file in content.glob("maintenance/*/maintenance.yml"):
        file.write_text(ANNOUNCED.sub(lambda line: "" if moment(line[1].replace(" ", "T") + "Z") > START else line[0], file.read_text()))
    told = json.loads(next_change(content, written(START), "--data", "--format", "json"))
    end = moment(told["at"]) if told["at"] else START + timedelta(days=14)
    before, just_before = data(content, tmp_path, START), data(content, tmp_path, end - timedelta(seconds=1))
    between = data(content, tmp_path, START + (end - START) * chance.random())
    changed = sorted(path for path in before if before[path] != between[path] or before[path] != just_before[path])
    assert changed == []
    if told["at"]:
        then = data(content, tmp_path, end)
        changed = {path for path in {*before, *then} if before.get(path) != then.get(path)}
        assert changed <= set(told["data"]) and told["data"]


def test_people_and_timers_are_told_the_same(tmp_path):
    assert next_change(sites.SAMPLE, "2026-11-20T14:40Z") == (
        "2026-11-20 15:01 GMT, in 21 minutes:\n"
        "  pages follow by themselves: embed/index.html, groups/payments/embed/index.html, incidents/2026-11-20-card-payments-failing/index.html,"
        " index.html\n  files need a build: status.txt\n"
    )
    assert next_change(sites.SAMPLE, "2026-11-20T14:40Z", "--format", "systemd") == "2026-11-20 15:01:01 UTC\n"
    assert next_change(sites.SAMPLE, "2026-11-20T14:40Z", "--format", "at") == "202611201502\n"


def test_systemd_reads_it(tmp_path):
    line = next_change(sites.SAMPLE, "2026-11-20T14:40Z", "--format", "systemd").strip()
    done = subprocess.run(["systemd-analyze", "calendar", line], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0 and "2026-11-20 15:01:01" in done.stdout, done.stdout + done.stderr


def test_where_nothing_changes_the_site_is_built_within_fourteen_days(tmp_path):
    content = sites.write(tmp_path / "content", {"site.yml": states.SITE, "components.yml": states._services()})
    flags = ["--data"]
    assert next_change(content, "2026-11-10T14:40Z", *flags) == "Nothing changes by itself before 2026-11-24 14:40 GMT.\n"
    assert next_change(content, "2026-11-10T14:40Z", *flags, "--format", "systemd") == "2026-11-24 14:40:00 UTC\n"
    assert json.loads(next_change(content, "2026-11-10T14:40Z", *flags, "--format", "json")) == {"at": None, "data": [], "pages": [], "seconds": None, "version": 1}
    # A day that turns over changes what pages say, and they do it themselves.
    assert next_change(content, "2026-11-20T14:40Z").startswith("2026-11-21 00:00 GMT, in 9 hours 20 minutes:\n  pages follow by themselves: ")


def test_without_content_it_says_so(tmp_path):
    done = subprocess.run([PROGRAM, "next", "--content", str(tmp_path)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 2 and "there is no site.yml that can be read" in done.stderr
