"""`daymark checklist`: what an incident asks for over its life, at each preset, with what the files show ticked; it agrees with the due list."""

import json
import re
import shlex

import jsonschema
import pytest

from support.desk import new_desk
from support.program import ROOT
from support.transcripts import steps, typed_in

PRESETS = ["standard", "by-phase", "by-severity", "quarter-hour"]
CARDS = "2026-11-20-some-card-payments-are-failing"
DECLARE = ["declare", "Some card payments are failing", "--component", "card-payments=partial", "--started", "14:02"]
SCHEMA = json.loads((ROOT / "docs/checklist.schema.json").read_text())
ENDED = "2026-11-20T15:20Z"


def started(folder, preset="standard", severity="SEV2", *flags):
    desk = new_desk(folder)
    settings = desk.folder / "content/site.yml"
    settings.write_text(re.sub(r"(?m)^policy:.*\n", "", settings.read_text()) + f"policy: {preset}\n")
    desk.run(*DECLARE, "--severity", severity, *flags)
    return desk


def ended(desk):
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:40Z")
    desk.run("resolve", "--customer-action", "nothing", now=ENDED)


def document(desk, now, *line):
    found = json.loads(desk.run("checklist", *line, "--format", "json", now=now).stdout)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    counts = {state: sum(point["state"] == state for point in found["points"]) for state in found["summary"]}
    assert counts == found["summary"]
    return found


def points(desk, now, *line):
    return [(point["kind"], point["state"]) for point in document(desk, now, *line)["points"]]


def test_the_transcript_is_true(tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    desk = new_desk(folder)
    desk.run(*DECLARE, "--severity", "SEV3")
    for clock, line, printed in steps("docs/checklist.md"):
        assert typed_in(folder, clock, line) == printed, line


# What is asked for, and what is ticked

AT_ONCE = {
    # Tell at once and later, room, two roles, the commander's turn, the log, the first update, the next one, severity twice, the watch, the end, the review.
    "standard": "declared tell tell tell war-room roles timeline first-update updates severity severity watch end review",
    "by-phase": "declared tell tell war-room roles timeline first-update updates severity severity watch end review",
    "by-severity": "declared tell tell tell roles timeline first-update updates watch end review",
    "quarter-hour": "declared tell first-update updates watch end review",
}


@pytest.mark.parametrize("preset", PRESETS)
def test_the_policy_says_what_is_asked_for(tmp_path, preset):
    kinds = [kind for kind, _ in points(started(tmp_path, preset), "2026-11-20T14:09Z")]
    assert " ".join(kinds) == AT_ONCE[preset]


def test_a_lesser_incident_asks_for_less(tmp_path):
    desk = started(tmp_path, "standard", "SEV3")
    assert points(desk, "2026-11-20T14:09Z") == [("declared", "done"), ("first-update", "done"), ("updates", "open"), ("watch", "open"), ("end", "open")]
    ended(desk)
    assert points(desk, "2026-11-20T16:00Z", "card") == [
        ("declared", "done"), ("first-update", "done"), ("updates", "done"), ("watch", "done"), ("end", "done"),
    ]  # fmt: skip


def test_what_the_files_show_is_ticked_with_when_and_who(tmp_path):
    desk = started(tmp_path, "standard", "SEV2", "--role", "commander=ana", "--role", "technical=chi")
    desk.run("log", "Told the engineer on call and the engineering manager", now="2026-11-20T14:10Z")
    desk.run("log", "IC: Opened the war room", now="2026-11-20T14:11Z")
    desk.run("update", "--severity", "SEV1", "--because", "Every payment fails now", now="2026-11-20T14:30Z")
    done = [(point["what"], point["note"]) for point in document(desk, "2026-11-20T14:31Z")["points"] if point["state"] == "done"]
    assert done == [
        ("Declared as SEV2", "14:08 GMT"),
        ("Told the engineer on call", "14:10 GMT"),
        ("Told the engineering manager", "14:10 GMT"),
        ("Opened the war room", "14:11 GMT, by ana"),
        ("Kept the log", "14:10 GMT; 2 lines"),
        ("Posted the first update", "14:08 GMT"),
        ("Posted 1 of 1 promised updates in time", ""),
        ("Raised it from SEV2 to SEV1", "14:30 GMT; Every payment fails now"),
    ]


def test_a_late_first_update_and_a_log_from_memory_say_so(tmp_path):
    desk = new_desk(tmp_path)
    desk.run(*DECLARE, "--severity", "SEV2", "--role", "commander=ana", now="2026-11-20T14:27Z")
    desk.run("log", "14:05 the alarm went off", now="2026-11-20T14:28Z")
    notes = {point["kind"]: point["note"] for point in document(desk, "2026-11-20T14:29Z")["points"]}
    assert notes["first-update"] == "14:27 GMT; 10 minutes late"
    assert notes["timeline"] == "14:05 GMT; 1 line, 1 written afterwards"


def test_what_was_never_done_is_said_once_it_is_over_and_can_be_logged_still(tmp_path):
    desk = started(tmp_path)
    ended(desk)
    found = {point["what"]: point for point in document(desk, "2026-11-20T16:00Z", "card")["points"] if point["state"] == "missed"}
    assert sorted(found) == ["Name who is commander and technical", "Open the war room", "Tell the engineer on call and the engineering manager"]
    told = found["Tell the engineer on call and the engineering manager"]
    assert told["edit"] == f"if it was done: daymark log some-card-payments-are-failing 'Told the engineer on call and the engineering manager' --at TIME"
    line = shlex.split(told["edit"].split("daymark ")[1])[:-1] + ["14:03"]
    desk.run(*line, now="2026-11-20T16:01Z")
    assert told["what"] not in {point["what"] for point in document(desk, "2026-11-20T16:02Z", "card")["points"] if point["state"] == "missed"}


def test_what_no_file_shows_is_ticked_by_the_line_that_is_printed(tmp_path):
    desk = started(tmp_path)
    (line,) = [point["command"] for point in document(desk, "2026-11-20T14:20Z")["points"] if point["what"] == "Look at the severity again"]
    assert line == "daymark log some-card-payments-are-failing 'Looked at the severity again'"
    desk.run(*shlex.split(line)[1:], "--by", "ana", now="2026-11-20T14:21Z")
    assert ("Looked at the severity again", "14:21 GMT, by ana") in [(p["what"], p["note"]) for p in document(desk, "2026-11-20T14:22Z")["points"] if p["state"] == "done"]
    ended(desk)
    (line,) = [point["command"] for point in document(desk, "2026-11-20T16:00Z", "card")["points"] if point["what"] == "Schedule the review meeting"]
    desk.run(*shlex.split(line)[1:], now="2026-11-20T16:01Z")
    assert "[x] Scheduled the review meeting (16:01 GMT)" in desk.run("checklist", "card", now="2026-11-20T16:02Z").stdout


REVIEW = """---
status: {status}
owner: ana
held: 2026-11-22
{finished}publish: false
actions:
  - {{id: 1, action: Alert 21 days before any certificate expires, owner: ben, priority: P1, due: 2026-12-05, done-when: An alert is raised in the test, status: {first}}}
  - {{id: 2, action: Renew certificates by a program, owner: chi, priority: P2, due: 2026-12-30, done-when: One is renewed in the test}}
{followed}---
## Summary

It failed.
"""


def review(desk, status="draft", finished="", first="open", followed=""):
    (desk.folder / "content/incidents" / CARDS / "review.md").write_text(REVIEW.format(status=status, finished=finished, first=first, followed=followed))


def test_it_goes_on_to_the_last_look_at_the_actions(tmp_path):
    desk = started(tmp_path)
    ended(desk)
    after = lambda now: [(p["kind"], p["state"], p["note"]) for p in document(desk, now, "card")["points"] if p["kind"] in ("review", "action", "follow-up")]  # noqa: E731
    review(desk)
    assert after("2026-11-23T09:00Z")[:4] == [("review", "done", "by ana"), ("review", "done", ""), ("review", "done", "2026-11-22"), ("review", "open", "SEV2, due by 2026-11-27 15:20 GMT, in 4 days 6 hours")]
    assert [(kind, state) for kind, state, _ in after("2026-11-23T09:00Z")[4:]] == [("action", "open"), ("action", "open"), ("follow-up", "open")]
    review(desk, "final", "finished: 2026-11-24\n", "done, done: 2026-12-03")
    assert after("2026-12-21T09:00Z")[3:] == [
        ("review", "done", "2026-11-24, by ana"), ("action", "done", "2026-12-03, by ben"),
        ("action", "open", "chi's, due on 2026-12-30, in 9 days 15 hours"), ("follow-up", "due", "30 days after it was resolved, on 2026-12-20 15:20 GMT, 17 hours 40 minutes ago"),
    ]  # fmt: skip
    review(desk, "final", "finished: 2026-11-24\n", "done, done: 2026-12-03", "followed-up: 2026-12-21\n")
    assert after("2027-01-02T09:00Z")[-2:] == [("action", "late", "chi's, due on 2026-12-30, 2 days 9 hours ago"), ("follow-up", "done", "2026-12-21")]


# It never contradicts the due list


@pytest.mark.parametrize("preset", PRESETS)
def test_it_agrees_with_the_due_list_at_every_moment(tmp_path, preset):
    desk = started(tmp_path, preset, "SEV2", "--role", "commander=ana")

    def compare(now):
        found = document(desk, now, "card")["points"]
        owed = {(one["what"], one["due"]): one["urgency"] for one in json.loads(desk.attempt("due", "--within", "90d", "--format", "json", now=now).stdout)["owed"] if one["slug"] == CARDS}
        mine = {(point["what"], point["due"]): point["state"] for point in found if point["due"]}
        assert mine == {key: {"overdue": "late", "due": "due", "soon": "open"}[urgency] for key, urgency in owed.items()}, now
        return len(owed)

    counts = [compare(f"2026-11-20T{clock}Z") for clock in ("14:09", "14:20", "14:39", "14:44", "15:03", "16:03", "18:10")]
    desk.run("log", "Told the engineer on call", now="2026-11-20T18:11Z")
    desk.run("update", "--severity", "SEV1", "--because", "Every payment fails now", now="2026-11-20T18:12Z")
    counts += [compare(f"2026-11-20T{clock}Z") for clock in ("18:13", "18:30", "20:30")]
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T20:31Z")
    counts.append(compare("2026-11-20T20:32Z"))
    desk.run("resolve", "--customer-action", "nothing", now="2026-11-20T21:10Z")
    counts += [compare(f"2026-11-{day}T09:00Z") for day in (21, 22, 24, 28)]
    review(desk)
    counts += [compare(f"2026-11-{day}T09:00Z") for day in (21, 22, 24, 28)]
    review(desk, "final", "finished: 2026-11-24\n")
    counts += [compare(now) for now in ("2026-11-25T09:00Z", "2026-12-05T09:00Z", "2026-12-06T09:00Z", "2026-12-21T09:00Z", "2027-01-05T09:00Z")]
    assert max(counts) > 1 and min(counts) > 0


# Which incident, and what becomes of others


def test_the_open_one_is_meant_and_others_are_named(tmp_path):
    desk = started(tmp_path)
    assert desk.run("checklist", now="2026-11-20T14:09Z").stdout.startswith("Some card payments are failing (SEV2), open since 14:02 GMT: ")
    ended(desk)
    assert "no incident is open" in desk.run("checklist", now="2026-11-20T16:00Z", code=64).stderr
    assert "resolved at 15:20 GMT" in desk.run("checklist", "card", now="2026-11-20T16:00Z").stdout
    assert "there is no incident 'nothing'" in desk.run("checklist", "nothing", now="2026-11-20T16:00Z", code=64).stderr


def test_a_false_alarm_and_an_internal_one_ask_for_what_they_need(tmp_path):
    desk = started(tmp_path)
    desk.run("withdraw", now="2026-11-20T14:12Z")
    assert points(desk, "2026-11-20T16:00Z", "card") == [("declared", "done"), ("first-update", "done"), ("end", "done")]
    desk.run("declare", "The build machines are down", "--severity", "SEV4", "--internal", now="2026-11-20T16:00Z")
    assert points(desk, "2026-11-20T16:01Z") == [("declared", "done"), ("watch", "open"), ("end", "open")]


def test_as_a_task_list_of_markdown(tmp_path):
    text = started(tmp_path, "quarter-hour").run("checklist", "--format", "markdown", now="2026-11-20T14:09Z").stdout
    assert text.startswith("# Some card payments are failing (SEV2)\n\nopen since 14:02 GMT, 2 of 7 done, 1 late\n\n- [x] Declared as SEV2 (14:08 GMT)\n")
    assert "- [ ] **Late:** Tell the engineer on call about 'Some card payments are failing' (" in text
    assert "\n  `daymark log some-card-payments-are-failing 'Told the engineer on call'`\n" in text


def test_nothing_of_it_is_on_the_site(tmp_path):
    desk = started(tmp_path)
    desk.run("log", "Looked at the severity again, flipflop", now="2026-11-20T14:10Z")
    desk.run("build", "--out", "public", now="2026-11-20T14:11Z")
    for path in (desk.folder / "public").rglob("*"):
        assert not path.is_file() or not re.search(rb"(?i)checklist|flipflop", path.read_bytes()), path
