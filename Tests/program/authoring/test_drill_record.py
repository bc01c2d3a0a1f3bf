"""Drills that are written down, and the due list that asks for the next one."""

import json
import re
import subprocess

import pytest

from support.desk import ENVIRONMENT
from support.program import PROGRAM, run
from support.sites import COMPONENTS_YML, SITE_YML, write

TYPED = """wait 6m
declare "Some card payments are failing" --severity SEV2 --component card-payments --started 9m
quit
"""


def content(folder, policy="quarter-hour", more={}):
    return write(folder / "content", {"site.yml": SITE_YML + f"policy: {policy}\n", "components.yml": COMPONENTS_YML} | more)


def drill(folder, *flags, typed=TYPED, now="2026-11-30T14:00Z", code=0):
    done = subprocess.run(
        [PROGRAM, "drill", "card-payments", "--now", now, *flags], cwd=folder, input=typed, capture_output=True, text=True, timeout=60, env=ENVIRONMENT
    )  # fmt: skip
    assert done.returncode == code, done.stdout + done.stderr
    return done


def owed(source, now, code=None):
    done = run("due", "--content", str(source), "--now", now, "--format", "json", "--only", "drill")
    assert code is None or done.returncode == code
    return [(one["urgency"], one["due"], one["why"], one["command"], one["subject"], one["path"]) for one in json.loads(done.stdout)["owed"]]


def test_a_record_says_how_it_went(tmp_path):
    source = content(tmp_path)
    done = drill(tmp_path, "--record", "--by", "ana", "--by", "Ben, of support")
    points = int(re.search(r"Score: (\d+) of 100", done.stdout).group(1))
    path = source / "drills/2026-11-30-card-payments.yml"
    text = path.read_text()
    assert text.startswith(f'at: 2026-11-30 14:00 UTC\nscenario: card-payments\nby: [ana, "Ben, of support"]\nscore: {points}/100\nlines:\n  - name: First update\n    score: 15/15\n')
    assert "content/drills/2026-11-30-card-payments.yml" in done.stdout and "It is never published." in done.stderr
    assert run("lint", "--content", str(source), "--now", "2026-11-30T16:00Z").returncode == 0
    drill(tmp_path, "--record")
    assert path.read_text() == text and (source / "drills/2026-11-30-card-payments-2.yml").exists()


def test_a_record_is_committed_like_all_else(tmp_path):
    content(tmp_path)
    git = lambda *line: subprocess.run(["git", *line], cwd=tmp_path, capture_output=True, text=True, check=True, env=ENVIRONMENT).stdout  # noqa: E731
    git("init", "-q"), git("add", "-A"), git("commit", "-qm", "begin")
    drill(tmp_path, "--record", "--by", "ana", "--commit")
    assert re.fullmatch(r"Drill: card-payments, \d+/100\n\ncontent/drills/2026-11-30-card-payments.yml\n", git("log", "-1", "--format=%s", "--name-only"))
    assert git("status", "--short") == ""


def test_nothing_is_recorded_without_being_asked(tmp_path):
    source = content(tmp_path)
    drill(tmp_path)
    assert not (source / "drills").exists()
    for flags in (["--by", "ana"], ["--commit"]):
        assert "add --record" in drill(tmp_path, *flags, code=64).stderr
    assert "names nobody" in drill(tmp_path, "--record", "--by", " ", code=64).stderr


@pytest.mark.parametrize("typed", ["", "quit\n", "due\nwait 5m\nquit\n", "wait 10h\n"])
def test_a_drill_in_which_nobody_spoke_is_not_recorded(typed, tmp_path):
    source = content(tmp_path)
    done = drill(tmp_path, "--record", "--by", "ana", typed=typed, code=2)
    assert "Score: 0 of 100" in done.stdout and "nothing was said in this drill, so it is not recorded as one that was held" in done.stderr
    assert not (source / "drills").exists()


def test_it_is_known_before_the_drill_that_nothing_can_be_recorded(tmp_path):
    write(tmp_path / "content", {"components.yml": COMPONENTS_YML})
    done = drill(tmp_path, "--record", code=2)
    assert "there is no site.yml that can be read" in done.stderr and "This is a drill" not in done.stderr


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "a drill needs 'at'; write 'at: 2026-11-30 14:00 UTC'"),
        ("at: 2026-11-30 14:00 UTC\n", "a drill needs 'scenario'; write 'scenario: card-payments'"),
        ("at: yesterday\nscenario: x\n", "'yesterday' is not a date that can be read"),
        ("at: 2026-11-30 14:00 UTC\nscenario: x\nscore: 3\n", "'3' is not a score; write points and the most that there are as 84/100"),
        ("at: 2026-11-30 14:00 UTC\nscenario: x\nscore: 101/100\n", "'101/100' has more points than there are"),
        ("at: 2026-11-30 14:00 UTC\nscenario: x\npoints: 3\n", "unknown key 'points' in a drill"),
        ("at: 2026-11-30 14:00 UTC\nscenario: x\nlines: [{remark: good}]\n", "a line of a drill needs 'name'"),
    ],
)
def test_what_is_wrong_in_a_record_is_said(text, said, tmp_path):
    source = content(tmp_path, more={"drills/2026-11-30-x.yml": text})
    done = run("lint", "--content", str(source), "--now", "2026-11-30T16:00Z", "--format", "concise")
    assert done.returncode == 1 and f"drills/2026-11-30-x.yml:" in done.stdout and said in done.stdout, done.stdout


def test_other_files_beside_records_are_named(tmp_path):
    source = content(tmp_path, more={"drills/notes.txt": "x", "drills/README.md": "x", "drills/a/b.yml": "x"})
    done = run("lint", "--content", str(source), "--now", "2026-11-30T16:00Z", "--format", "concise")
    assert "drills/notes.txt" in done.stdout and "drills/a/b.yml" in done.stdout and "README" not in done.stdout


RECORD = {"drills/2026-01-31-game-day.yml": "at: 2026-01-31 14:00 UTC\nscenario: The data centre is gone\nby: ana\nnote: 'Nobody had the key.'\n", "drills/2025-11-30-old.yml": "at: 2025-11-30 14:00 UTC\nscenario: old\n"}


def test_the_next_one_is_asked_for_by_the_calendar(tmp_path):
    year = content(tmp_path / "year", "{preset: quarter-hour, drill-every: 1y}", RECORD)
    assert owed(year, "2027-01-17T12:00Z", 0) == []
    entry = ("2027-02-01T00:00:00Z", "1 year after 'The data centre is gone', by the end of 2027-01-31, in 13 days 12 hours", "drill --record", "page", "drills/2026-01-31-game-day.yml")
    assert owed(year, "2027-01-18T12:00Z", 0) == [("soon", entry[0], entry[1], f"daymark {entry[2]} --content {year}", *entry[3:])]
    assert owed(year, "2027-01-31T12:00Z", 0)[0][2].endswith("2027-01-31, today")
    assert owed(year, "2027-02-01T00:01Z", 1)[0][0] == "overdue"
    assert owed(content(tmp_path / "month", "{drill-every: 1mo}", RECORD), "2026-02-20T00:00Z")[0][1] == "2026-03-01T00:00:00Z"
    assert owed(content(tmp_path / "days", "{drill-every: 20d}", RECORD), "2026-02-20T00:00Z")[0][1] == "2026-02-21T00:00:00Z"


def test_a_team_that_never_practised_is_reminded_and_not_late(tmp_path):
    source = content(tmp_path, "{drill-every: 6mo}")
    assert owed(source, "2026-11-30T12:00Z", 0) == [
        ("soon", "2026-12-01T00:00:00Z", "one is asked for every 6 months, and none is recorded; by the end of 2026-11-30, today", f"daymark drill --record --content {source}", "page", "site.yml")
    ]  # fmt: skip
    assert owed(content(tmp_path / "off"), "2026-11-30T12:00Z") == []
    assert owed(content(tmp_path / "b", "by-severity"), "2026-11-30T12:00Z") and not owed(content(tmp_path / "boff", "{preset: by-severity, drill-every: off}"), "2026-11-30T12:00Z")


@pytest.mark.parametrize("format", ["human", "github", "icalendar"])
def test_every_format_tells_of_it(format, tmp_path):
    source = content(tmp_path, "{drill-every: 6mo}")
    assert "Hold a drill" in run("due", "--content", str(source), "--now", "2026-11-30T12:00Z", "--format", format).stdout


def test_nothing_of_it_is_published(tmp_path):
    source = content(tmp_path, "{drill-every: 6mo}", RECORD)
    assert run("build", "--content", str(source), "--out", str(tmp_path / "site"), "--now", "2026-11-30T12:00Z").returncode == 0
    assert [one for one in (tmp_path / "site").rglob("*") if one.is_file() and re.search(rb"data centre|Nobody had|drill", one.read_bytes())] == []
