"""Who is told of an incident and when, by `daymark due`: each until the log says so, with the line to type. Values are written out by hand."""

import csv
import json
import os
import subprocess

import pytest

from support.program import PROGRAM
from support.sites import COMPONENTS_YML, SITE_YML, front_matter, write
from support.transcripts import steps, typed_in

PLAIN = {name: value for name, value in os.environ.items() if name not in ("GITHUB_ACTIONS", "SOURCE_DATE_EPOCH")}
CARDS = "incidents/2026-11-20-cards-fail"
MINE = """\
policy:
  preset: standard
  room: "#incidents"
  bridge: call 4141
  severities:
    SEV1:
      roles: off
      escalation: {0m: "the duty manager, support and the board", 30m: the head of payments, 1h: everyone}
      unacknowledged: {15m: "the engineer on call and the backup, once more"}
      war-room: 0m
    SEV2:
      roles: off
      raise-after: off
      escalation: {0m: the duty manager, 1h: the head of payments}
      unacknowledged: off
      war-room: 30m
"""


class Place:
    """One incident with a policy, and what is owed of it."""

    def __init__(self, folder, policy=MINE, severity="SEV2", more=""):
        self.content = folder / "content"
        first = front_matter(
            "Some card payments are failing.", status="investigating", at="2026-11-20 14:08 UTC", next_update="3h", components="{website: partial-outage}"
        )
        write(self.content, {"site.yml": SITE_YML + policy, "components.yml": COMPONENTS_YML, f"{CARDS}/2026-11-20-1408-investigating.md": first})
        self.incident(severity, more)

    def incident(self, severity="SEV2", more=""):
        text = f"title: Cards fail\nseverity: {severity}\nstarted: 2026-11-20 14:00 UTC\ndetected: 2026-11-20 14:02 UTC\n{more}"
        write(self.content, {f"{CARDS}/incident.yml": text})

    def log(self, *lines):
        entries = "".join(f'- {{at: 2026-11-20 {at} UTC, event: "{event}"}}\n' for at, event in lines)
        write(self.content, {f"{CARDS}/timeline.yml": entries})

    def due(self, clock, *flags):
        done = subprocess.run(
            [PROGRAM, "due", "--content", "content", "--now", f"2026-11-20T{clock}Z", "--format", "json", "--only", "tell,war-room,classify,roles,hand-over", *flags],
            cwd=self.content.parent, capture_output=True, text=True, timeout=60, env=PLAIN,
        )  # fmt: skip
        assert done.returncode in (0, 1), done.stderr
        return json.loads(done.stdout)["owed"]

    def owed(self, clock, *flags):
        return [f"{one['urgency']} {one['due'][11:16]} {one['what'].replace(chr(39) + 'Cards fail' + chr(39), 'it')}" for one in self.due(clock, *flags)]


@pytest.fixture
def place(tmp_path):
    return Place(tmp_path)


def test_those_at_once_are_owed_from_detection(place):
    assert place.owed("14:01") == ["soon 14:02 Tell the duty manager about it"]
    assert place.owed("14:02") == ["due 14:02 Tell the duty manager about it"]
    assert place.owed("14:03") == ["overdue 14:02 Tell the duty manager about it"]
    (one,) = place.due("14:08")
    assert (one["kind"], one["why"], one["command"]) == (
        "tell", "SEV2 wants that at once, from 14:02 UTC, 6 minutes ago", "daymark log cards-fail 'Told the duty manager'",
    )  # fmt: skip


def test_each_is_owed_until_the_log_names_them(place):
    place.log(("14:05", "Told the Duty Manager, who comes"))
    assert place.owed("14:31") == ["soon 14:32 Open the war room for it: #incidents and call 4141"]
    place.log(("14:05", "Told the duty manager"), ("14:33", "War room is open"))
    assert place.owed("15:03") == ["overdue 15:02 Tell the head of payments about it"]
    place.log(("14:05", "Told the duty manager"), ("14:33", "War room is open"), ("15:01", "Told the head of payments"))
    assert place.owed("18:00") == []


def test_who_could_not_be_reached_is_not_told(place):
    place.log(("14:05", "The duty manager does not answer"), ("14:06", "No reply from the duty manager"))
    assert place.owed("14:10") == ["overdue 14:02 Tell the duty manager about it"]
    place.log(("14:05", "Told the duty manager, who did not know"))
    assert place.owed("14:10") == []
    # A part of another word is nobody's name.
    place.log(("14:05", "Asked vice-duty managers"))
    assert place.owed("14:10") == ["overdue 14:02 Tell the duty manager about it"]


@pytest.mark.parametrize(
    "line, is_told",
    {
        "Duty manager paged": True, "Spoke to the duty manager": True, "Told @duty-manager": True, "Reached the duty manager after no answer at first": True,
        "Has anybody told the duty manager": False, "Forgot to tell the duty manager": False, "The duty manager is asleep": False,
        "Told the deputy duty manager": False, "Told the duty manager of the bank": False, "Message to the duty manager bounced": False,
        "Called the duty manager. Voicemail": False, "Ben thinks the duty manager was told": False,
    }.items(),
)  # fmt: skip
def test_due_the_checklist_and_the_evidence_read_a_line_alike(place, line, is_told):
    place.log(("14:05", line))
    due = [one for one in place.due("14:10") if one["kind"] == "tell"]
    where = {"cwd": place.content.parent, "capture_output": True, "text": True, "timeout": 60, "env": PLAIN}
    checklist = subprocess.run([PROGRAM, "checklist", "--now", "2026-11-20T14:10Z"], **where).stdout
    subprocess.run([PROGRAM, "evidence", "--from", "2026-11-20", "--to", "2026-11-20", "--now", "2026-11-20T14:10Z", "--out", "evidence"], **where)
    (incident,) = csv.DictReader((place.content.parent / "evidence/incidents.csv").open())
    assert (due == [], "[x] Told the duty manager" in checklist) == (is_told, is_told)
    # Its deputy or another's manager is somebody too.
    assert (line in incident["told"]) == (is_told or line.startswith("Told "))


def test_a_name_in_capitals_is_no_common_word(tmp_path):
    place = Place(tmp_path, "policy:\n  severities:\n    SEV2: {roles: off, war-room: off, raise-after: off, escalation: {0m: IT}}\n")
    place.log(("14:05", "It fails in every shop, told Ben that it does"))
    assert place.owed("14:10") == ["overdue 14:02 Tell IT about it"]
    place.log(("14:05", "Told IT"))
    assert place.owed("14:10") == []


def test_a_step_that_names_several_is_told_once_all_of_them_are_named(tmp_path):
    place = Place(tmp_path, severity="SEV1")
    place.log(("14:03", "Opened the war room"))
    assert place.owed("14:05") == ["overdue 14:02 Tell the duty manager, support and the board about it"]
    place.log(("14:03", "Opened the war room"), ("14:04", "duty manager is here"))
    assert place.owed("14:10")[0] == "overdue 14:02 Tell support and the board about it"
    assert place.due("14:10")[0]["command"] == "daymark log cards-fail 'Told support and the board'"
    place.log(("14:03", "Opened the war room"), ("14:04", "duty manager is here"), ("14:06", "Told the board and support"))
    assert place.owed("14:06") == []


def test_a_raise_adds_the_steps_of_the_new_severity(place):
    change = "severity-changes:\n  - {at: 2026-11-20 14:20 UTC, from: SEV2, to: SEV1, reason: It spread, told: [support]}\n"
    place.incident("SEV1", change)
    # SEV1's count from detection too, and are never due before the raise. The duty manager is asked for once, by SEV2.
    assert place.owed("14:25", "--within", "1h") == [
        "overdue 14:02 Tell the duty manager about it",
        "overdue 14:20 Open the war room for it: #incidents and call 4141",
        "overdue 14:20 Tell support and the board about it",
        "overdue 14:20 Tell the engineer on call and the backup again about it",
        "soon 14:32 Tell the head of payments about it",
        "soon 15:02 Tell everyone about it",
    ]
    # A severity that it was never raised to asks for nothing.
    place.incident("SEV2")
    assert place.owed("14:25", "--within", "1h") == [
        "overdue 14:02 Tell the duty manager about it",
        "soon 14:32 Open the war room for it: #incidents and call 4141",
        "soon 15:02 Tell the head of payments about it",
    ]


def test_a_lowering_takes_the_steps_above_away(place):
    changes = (
        "severity-changes:\n  - {at: 2026-11-20 14:20 UTC, from: SEV2, to: SEV1, reason: It spread, told: [support]}\n"
        "  - {at: 2026-11-20 14:40 UTC, from: SEV1, to: SEV2, reason: Half of it works, told: [support]}\n"
    )
    place.incident("SEV2", changes)
    assert place.owed("14:45", "--within", "1h") == [
        "overdue 14:02 Tell the duty manager about it",
        "overdue 14:32 Open the war room for it: #incidents and call 4141",
        "soon 15:02 Tell the head of payments about it",
    ]


def test_what_customers_reported_first_is_escalated_one_level(place):
    place.incident("SEV2", "customer-reported: true\n")
    assert place.owed("14:05") == ["overdue 14:02 Tell the duty manager about it", "overdue 14:02 Tell the head of payments about it"]
    assert place.due("14:05")[1]["why"] == "customers knew before an alert did, so it is due from 14:02 UTC, 3 minutes ago"


def test_where_nobody_takes_it_on_people_are_called_again(tmp_path):
    place = Place(tmp_path, severity="SEV1")
    # Whoever was told at the beginning is told again.
    place.log(("14:03", "War room: told the duty manager, support and the board"), ("14:04", "Told the engineer on call"))
    assert place.owed("14:10") == ["soon 14:17 Tell the engineer on call and the backup again about it"]
    assert place.due("14:10")[0]["why"] == "unless somebody takes it on by 14:17 UTC, in 7 minutes"
    assert place.owed("14:18") == ["overdue 14:17 Tell the engineer on call and the backup again about it"]
    assert place.due("14:18")[0]["command"] == "daymark log cards-fail 'Told the engineer on call and the backup again'"
    for taken_on in ("acknowledged: 2026-11-20 14:12 UTC\n", "roles: {technical: chi}\n"):
        place.incident("SEV1", taken_on)
        assert place.owed("14:18") == []
    place.incident("SEV1")
    place.log(("14:03", "War room: told the duty manager, support and the board"), ("14:18", "Told the engineer on call and the backup again"))
    assert place.owed("14:19") == []


def test_once_it_is_stopped_only_those_at_once_are_still_to_know(place):
    place.incident("SEV2", "mitigated: 2026-11-20 14:20 UTC\n")
    assert place.owed("16:00") == ["overdue 14:02 Tell the duty manager about it"]
    text = front_matter("It works again.", status="resolved", at="2026-11-20 15:30 UTC")
    write(place.content, {f"{CARDS}/2026-11-20-1530-resolved.md": text})
    assert place.owed("16:00") == []


DEFAULTS = {
    ("standard", "SEV1"): ["the engineer on call, the incident commander, the engineering manager and the executive on call"],
    ("standard", "SEV2"): ["the engineer on call and the engineering manager"],
    ("standard", "SEV3"): [],
    ("by-severity", "SEV1"): ["the engineer on call, the incident commander, the engineering manager and the executive on call"],
    ("by-severity", "SEV2"): ["the engineer on call and the engineering manager"],
    ("by-phase", "SEV1"): ["the engineer on call"],
    ("by-phase", "SEV2"): ["the engineer on call"],
    ("quarter-hour", "SEV1"): ["the engineer on call"],
    ("quarter-hour", "SEV2"): ["the engineer on call"],
}


@pytest.mark.parametrize("preset, severity", DEFAULTS)
def test_each_guide_has_those_who_are_told_at_once(preset, severity, tmp_path):
    place = Place(tmp_path, f"policy: {preset}\n", severity)
    told = [one["what"] for one in place.due("14:03") if one["kind"] == "tell"]
    assert told == [f"Tell {people} about 'Cards fail'" for people in DEFAULTS[preset, severity]]


CHANNELS = """\
notify:
  - {id: managers, to: slack, secret: MANAGERS, audience: executives}
  - {id: everybody, to: slack, secret: EVERYBODY}
"""


def channel(name):
    return f"{CHANNELS}policy:\n  severities:\n    SEV2: {{roles: off, war-room: off, raise-after: off, escalation: {{0m: {{tell: the board, channel: {name}}}}}}}\n"


def test_a_step_with_a_channel_is_told_by_a_brief(tmp_path):
    (one,) = Place(tmp_path, channel("managers")).due("14:03")
    assert one["command"] == "daymark brief cards-fail --for executives --to managers && daymark log cards-fail 'Told the board'"


@pytest.mark.parametrize(
    "name, said",
    [
        ("everybody", "the channel 'everybody' is for customers, who must not read whom you call for help; write 'audience: internal' below it"),
        ("manager", "'notify' has no channel 'manager'; did you mean 'managers'?"),
        ("pagers-of-all", "'notify' has no channel 'pagers-of-all'; name it below 'notify', or leave 'channel' out"),
    ],
)
def test_a_channel_has_to_be_there_and_not_for_customers(name, said, tmp_path):
    place = Place(tmp_path, channel(name))
    done = subprocess.run([PROGRAM, "lint", "--now", "2026-11-20T14:03Z", "--format", "json"], cwd=tmp_path, capture_output=True, text=True, env=PLAIN)
    (found,) = [one for one in json.loads(done.stdout)["findings"] if one["path"] == "site.yml"]
    assert found["level"] == "error" and said in found["message"]
    line = (place.content / "site.yml").read_text().splitlines()[found["line"] - 1]
    assert line[found["column"] - 1 :].startswith(name)


def test_the_transcript_is_true(tmp_path):
    desk = tmp_path / "desk"
    desk.mkdir()
    for line in (
        'daymark init --name "Harbour Pay" --component "Card payments" --bare',
        'daymark declare "Some card payments are failing" --severity SEV2 --component card --started 14:02',
    ):
        typed_in(desk, "14:08", line)
    typed = steps("docs/due.md")
    assert len(typed) == 3
    for clock, line, printed in typed:
        assert typed_in(desk, clock, line, code=1 if " due" in line else 0) == printed, line
