"""What responders owe, in every format, read by programs that are not ours."""

import json
import os
import re
import subprocess

import icalendar
import jsonschema
import pytest

from support.program import PROGRAM, ROOT
from support.sites import COMPONENTS_YML, SITE_YML, front_matter, write

PLAIN = {name: value for name, value in os.environ.items() if name not in ("GITHUB_ACTIONS", "SOURCE_DATE_EPOCH")}
CARDS = "incidents/2026-11-20-cards-fail"
OLD = "incidents/2026-10-01-mail-late"
# One thing of each kind is owed, at some moment; the title and the action carry what formats must escape.
CONTENT = {
    "site.yml": SITE_YML.replace("UTC", "Europe/Berlin"),
    "components.yml": COMPONENTS_YML,
    f"{CARDS}/incident.yml": 'title: "Cards, \\"some\\"; fail: 50%"\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nacknowledged: 2026-11-20 14:04 UTC\n',
    # Whom the policy wants told at once, and where they meet: test_who_is_told.py is about those.
    f"{CARDS}/timeline.yml": "- {at: 2026-11-20 14:03 UTC, event: War room with the engineer on call and the engineering manager}\n",
    f"{CARDS}/2026-11-20-1408-investigating.md": front_matter(
        "Some card payments are failing.", status="investigating", at="2026-11-20 14:08 UTC", next_update="30m", components="{website: partial-outage}"
    ),
    f"{OLD}/incident.yml": "title: Mail is late\nseverity: SEV2\nstarted: 2026-10-01 09:00 UTC\n",
    f"{OLD}/2026-10-01-0910-investigating.md": front_matter("Mail is late.", status="investigating", at="2026-10-01 09:10 UTC", next_update="30m"),
    f"{OLD}/2026-10-01-1000-resolved.md": front_matter("Mail arrives again.", status="resolved", at="2026-10-01 10:00 UTC"),
    f"{OLD}/review.md": "---\nstatus: draft\nactions:\n"
    "  - {id: 1, action: 'Alert earlier; test it, too', owner: ana, due: 2026-11-19}\n"
    "  - {id: 2, action: Write it down, owner: ben, due: 2026-12-24}\n---\n## Summary\nMail was late.\n",
    "maintenance/2026-11-23-upgrade/maintenance.yml": "title: Upgrade\nstarts: 2026-11-23 14:00 UTC\nends: 2026-11-23 15:00 UTC\nimpact: Pages may be slow.\n",
}


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    return write(tmp_path_factory.mktemp("due") / "content", CONTENT)


def due(content, now, *flags, code=None, **environment):
    done = subprocess.run(
        [PROGRAM, "due", "--content", "content", "--now", now, *flags],
        cwd=content.parent, capture_output=True, text=True, timeout=60, env=PLAIN | environment,
    )
    assert code is None or done.returncode == code, done.stdout + done.stderr
    return done


def document(content, now, *flags, code=None):
    found = json.loads(due(content, now, "--format", "json", *flags, code=code).stdout)
    jsonschema.Draft202012Validator(json.loads((ROOT / "docs/due.schema.json").read_text())).validate(found)
    return found


def brief(found):
    return [f"{one['urgency']} {one['kind']} {one['due'][5:16]}" for one in found["owed"]]


def test_what_can_least_wait_comes_first(content):
    assert brief(document(content, "2026-11-20T15:03Z", code=1)) == [
        "overdue roles 11-20T14:17",
        "overdue update 11-20T14:38",
        "overdue raise-severity 11-20T15:02",
        "overdue tell 11-20T15:02",
        "overdue review 10-08T10:00",
        "overdue action 11-19T23:00",
        "overdue announce-maintenance 11-20T14:00",
        "due follow-up 10-31T10:00",
    ]


def test_what_is_merely_soon_does_not_fail(tmp_path):
    calm = write(tmp_path / "content", {path: text for path, text in CONTENT.items() if path.startswith((CARDS, "site", "comp"))})
    assert brief(document(calm, "2026-11-20T14:15Z", code=0)) == ["soon roles 11-20T14:17"]
    assert brief(document(calm, "2026-11-20T14:15Z", "--within", "30m", code=0)) == ["soon roles 11-20T14:17", "soon update 11-20T14:38"]
    assert brief(document(calm, "2026-11-20T14:10Z", "--within", "1m", code=0)) == []


def test_kinds_can_be_asked_for(content):
    now = "2026-11-20T15:03Z"
    everything = document(content, now)
    assert everything["only"] is None
    pressing = document(content, now, "--only", "first-update,update,raise,tell,roles", code=1)
    assert brief(pressing) == ["overdue roles 11-20T14:17", "overdue update 11-20T14:38", "overdue raise-severity 11-20T15:02", "overdue tell 11-20T15:02"]
    assert pressing["only"] == ["first-update", "update", "raise-severity", "tell", "roles"] and pressing["summary"]["overdue"] == 4
    rest = document(content, now, "--only", "review", "--only", "action,follow-up", "--only", "maintenance", code=1)
    assert {one["kind"] for one in rest["owed"]} == {"review", "action", "follow-up", "announce-maintenance"}
    assert sorted(brief(pressing) + brief(rest)) == sorted(brief(everything))
    assert pressing["owed"] + rest["owed"] == everything["owed"]


def test_a_late_review_does_not_fail_the_job_of_minutes(content):
    """Of the incident that is over, only reviews and actions are late: the job that runs every few minutes is green."""
    calm = write(content.parent / "calm/content", {path: text for path, text in CONTENT.items() if not path.startswith((CARDS, "maintenance"))})
    assert document(calm, "2026-11-20T15:03Z", code=1)["summary"]["overdue"] == 2
    done = due(calm, "2026-11-20T15:03Z", "--only", "first-update,update,raise,tell,roles,start-maintenance,finish-maintenance", code=0)
    assert done.stdout == "" and done.stderr == "nothing of this kind is owed now or in the next 10 minutes\n"
    assert events(calm, "2026-11-20T15:03Z", "--only", "update") == {} and len(events(calm, "2026-11-20T15:03Z", "--only", "action")) == 1


@pytest.mark.parametrize("word, way_out", [("updates", "did you mean 'update'?"), ("", "there are first-update, update,"), ("update, tell", "did you mean 'tell'?"), ("everything", "there are")])
def test_a_kind_that_is_none_is_refused(word, way_out, content):
    done = due(content, "2026-11-20T14:50Z", "--only", word, code=64)
    assert done.stdout == "" and "is not something that is owed" in done.stderr and way_out in done.stderr


def test_a_late_review_never_stops_the_page(content, tmp_path):
    """Whatever is late, and however late it is: only the due list fails."""
    late = write(tmp_path / "content", {path: text for path, text in CONTENT.items() if not path.startswith((CARDS, "maintenance"))})
    for now in ("2026-10-08T10:01Z", "2026-11-20T15:03Z", "2027-10-01T00:00Z"):
        lint = subprocess.run([PROGRAM, "lint", "--content", "content", "--now", now, "--format", "json", "--only", "review/due"], cwd=tmp_path, capture_output=True, text=True, env=PLAIN)
        assert lint.returncode == 0 and [one["level"] for one in json.loads(lint.stdout)["findings"]] == ["warning"]
        due(late, now, "--only", "review", code=1)


POLICIES = """\
policy:
  hours: {days: mon-fri, from: 09:00, to: 17:00}
  severities:
    SEV2: {raise-after: off, review-due: none, roles: none, escalation: {0m: the duty manager}}
"""


def test_what_the_policy_leaves_out_is_not_owed(tmp_path):
    files = CONTENT | {"site.yml": CONTENT["site.yml"] + POLICIES}
    mine = write(tmp_path / "content", files)
    assert [one for one in brief(document(mine, "2026-11-20T15:03Z", code=1)) if "11-20T" in one] == [
        "overdue tell 11-20T14:02", "overdue update 11-20T14:38", "overdue announce-maintenance 11-20T14:00",
    ]  # fmt: skip
    # Of a Friday evening's SEV3 the first update is owed on Monday, an hour after nine.
    del files[f"{CARDS}/2026-11-20-1408-investigating.md"]
    evening = files[f"{CARDS}/incident.yml"].replace("SEV2", "SEV3").replace("14:02", "19:30")
    friday = write(tmp_path / "b/content", files | {f"{CARDS}/incident.yml": evening})
    assert brief(document(friday, "2026-11-23T08:55Z", "--only", "first-update", code=0)) == ["soon first-update 11-23T09:00"]


def test_people_read_what_to_do_why_where_and_what_to_type(content):
    done = due(content, "2026-11-20T14:50Z", code=1)
    assert "\x1b" not in done.stdout and done.stderr.endswith("5 overdue, 1 due\n")
    expected = f"""\
  Post an update on 'Cards, "some"; fail: 50%'
      promised for 15:38 CET, 12 minutes ago
      content/{CARDS}/2026-11-20-1408-investigating.md:4
      daymark update cards-fail
"""
    assert expected in done.stdout


def test_every_place_and_command_is_real(content):
    for one in document(content, "2026-11-20T15:03Z")["owed"]:
        lines = (content / one["path"]).read_text().splitlines()
        assert 1 <= one["line"] <= len(lines)
        assert one["slug"] in one["path"]
        assert (one["command"] is None) != (one["edit"] is None)
    update = next(one for one in document(content, "2026-11-20T15:03Z")["owed"] if one["kind"] == "update")
    assert "next-update" in (content / update["path"]).read_text().splitlines()[update["line"] - 1]


def test_commands_find_other_content(content):
    done = subprocess.run(
        [PROGRAM, "due", "--content", str(content), "--now", "2026-11-20T14:50Z", "--format", "json"], capture_output=True, text=True, timeout=60, env=PLAIN
    )
    assert f"daymark update cards-fail --content {content}" in [one["command"] for one in json.loads(done.stdout)["owed"]]


def test_commands_do_what_they_are_printed_for(tmp_path):
    """Each command is typed as it stands, with nobody there to answer questions; what it is for is then no longer owed."""
    work = "maintenance/2026-11-23-upgrade"
    going_on = front_matter("We have begun.", status="in-progress", at="2026-11-20 14:00 UTC")
    told = "starts: 2026-11-20 14:00 UTC\nends: 2026-11-20 14:50 UTC\nannounced: 2026-11-10 09:00 UTC\n"
    files = CONTENT | {f"{work}/maintenance.yml": f"title: Upgrade\n{told}impact: Pages may be slow.\n", f"{work}/2026-11-20-1400-in-progress.md": going_on}
    del files[f"{OLD}/review.md"]
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/daymark").symlink_to(PROGRAM)
    written = write(tmp_path / "content", files)
    environment = PLAIN | {"PATH": f"{tmp_path}/bin:{PLAIN['PATH']}", "SOURCE_DATE_EPOCH": "1795187000"}
    now = "2026-11-20T15:03:20Z"
    commands = {one["kind"]: one["command"] for one in document(written, now)["owed"] if one["command"]}
    assert set(commands) == {"update", "tell", "review", "finish-maintenance"}
    for kind, command in commands.items():
        message = " -m 'Some card payments are still failing.'" if "update" in command else ""
        done = subprocess.run(command + message, shell=True, cwd=tmp_path, env=environment, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60)
        assert done.returncode in (0, 1), f"{command}: {done.stderr}"
        left = [one for one in document(written, now)["owed"] if one["kind"] == kind and one["urgency"] == "overdue"]
        assert [one for one in left if one["what"].startswith("Finish the review")] == left, command


def test_a_log_line_says_that_somebody_was_told(tmp_path):
    path = f"{CARDS}/timeline.yml"
    told = write(tmp_path / "content", CONTENT | {path: CONTENT[path] + "- at: 2026-11-20 15:02 UTC\n  event: Told the team lead\n"})
    command = next(one["command"] for one in document(write(tmp_path / "b/content", CONTENT), "2026-11-20T15:03Z")["owed"] if one["kind"] == "tell")
    assert command == "daymark log cards-fail 'Told the team lead'"
    assert "tell" not in [one["kind"] for one in document(told, "2026-11-20T15:03Z")["owed"]]


def test_committed_work_counts_as_announced(tmp_path):
    announced = write(tmp_path / "content", CONTENT)
    assert "announce-maintenance" in [one["kind"] for one in document(announced, "2026-11-20T15:03Z")["owed"]]
    dates = {"GIT_AUTHOR_DATE": "2026-11-18T09:00Z", "GIT_COMMITTER_DATE": "2026-11-18T09:00Z"}
    author = ["-c", "user.name=Ana", "-c", "user.email=ana@example.com"]
    for line in (["init", "-q"], ["add", "-A"], [*author, "commit", "-qm", "Plan the upgrade"]):
        subprocess.run(["git", *line], cwd=tmp_path, check=True, env=PLAIN | dates, timeout=60)
    assert "announce-maintenance" not in [one["kind"] for one in document(announced, "2026-11-20T15:03Z")["owed"]]


def test_annotations_are_the_default_under_github_actions(content):
    done = due(content, "2026-11-20T15:03Z", code=1, GITHUB_ACTIONS="true")
    lines = done.stdout.splitlines()
    assert [re.match(r"::(error|warning) file=content/\S+,line=\d+,.*title=due/[a-z-]+::\S", line)[1] for line in lines] == ["error"] * 7 + ["warning"]
    assert done.stdout == due(content, "2026-11-20T15:03Z", "--format", "github").stdout
    assert "50%25" in done.stdout and done.stderr == ""


def events(content, now, *flags):
    calendar = icalendar.Calendar.from_ical(due(content, now, "--format", "icalendar", *flags).stdout)
    assert not calendar.errors and calendar["VERSION"] == "2.0"
    return {str(event["UID"]): event for event in calendar.walk("VEVENT")}


def test_the_calendar_keeps_identities_and_rings(content, tmp_path):
    before = events(content, "2026-11-20T14:10Z")
    after = events(content, "2026-11-20T15:03Z")
    assert before.keys() == after.keys() and len(before) >= 8
    for uid, event in before.items():
        assert event["DTSTART"].dt == after[uid]["DTSTART"].dt and not event.errors
        assert [str(alarm["ACTION"]) for alarm in event.walk("VALARM")] == ["DISPLAY"]
        assert event["CLASS"] == "PRIVATE"
    update = before["due-update-2026-11-20-cards-fail@status.example.com"]
    assert str(update["SUMMARY"]) == "Post an update on 'Cards, \"some\"; fail: 50%'"
    assert update["DTSTART"].dt.isoformat() == "2026-11-20T14:38:00+00:00"
    assert str(before["due-action-2026-10-01-mail-late-1@status.example.com"]["DTSTART"].dt) == "2026-11-19"
    # Another promise moves the event.
    text = front_matter("Some card payments are still failing.", status="identified", at="2026-11-20 14:31 UTC", next_update="30m")
    moved = events(write(tmp_path / "content", CONTENT | {f"{CARDS}/2026-11-20-1431-identified.md": text}), "2026-11-20T14:35Z")
    again = moved["due-update-2026-11-20-cards-fail@status.example.com"]
    assert again["DTSTART"].dt.isoformat() == "2026-11-20T15:01:00+00:00" and int(again["SEQUENCE"]) > int(update["SEQUENCE"])


def test_an_empty_calendar_is_one(tmp_path):
    calm = write(tmp_path / "content", {"site.yml": SITE_YML, "components.yml": COMPONENTS_YML})
    assert events(calm, "2026-11-20T14:10Z") == {}


@pytest.mark.parametrize("name", ["human", "json", "github", "icalendar"])
def test_the_same_moment_gives_the_same_bytes(name, content):
    runs = {due(content, "2026-11-20T15:03Z", "--format", name, TZ=zone, LC_ALL="C").stdout for zone in ("UTC", "Asia/Tokyo")}
    assert len(runs) == 1
    # Lines end as the format wants them, and nothing steers a terminal.
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", runs.pop())


def test_what_cannot_be_read_is_named_and_the_rest_is_judged(tmp_path):
    broken = write(tmp_path / "content", CONTENT | {f"{OLD}/incident.yml": "title: Mail is late\n"})
    done = due(broken, "2026-11-20T14:50Z", "--format", "json", code=1)
    assert json.loads(done.stdout)["unread"] and "not judged" in done.stderr and OLD in done.stderr
    assert "update" in [one["kind"] for one in json.loads(done.stdout)["owed"]]
    assert f"::warning file=content/{OLD}" in due(broken, "2026-11-20T14:50Z", "--format", "github").stdout


def test_without_settings_it_does_not_run(tmp_path):
    nothing = write(tmp_path / "content", {"components.yml": COMPONENTS_YML})
    done = due(nothing, "2026-11-20T14:50Z", code=2)
    assert done.stdout == "" and "site.yml" in done.stderr
    elsewhere = due(nothing, "2026-11-20T14:50Z", "--content", "nowhere", code=2)
    assert elsewhere.stdout == "" and "nowhere" in elsewhere.stderr


@pytest.mark.parametrize("flags", [["--within", "soon"], ["--within", "0m"], ["--format", "xml"], ["--since", "2026-11-01"]])
def test_a_mistyped_command_ends_with_64(flags, content):
    assert due(content, "2026-11-20T14:50Z", *flags, code=64).stdout == ""
