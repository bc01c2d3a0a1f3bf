"""One moment by which a review is due, whoever is asked; and days in a review that can't be. The incident is SEV1, resolved at 15:00 on the 20th."""

import csv
import json
import subprocess

import pytest

from support import sites
from support.program import BARE, PROGRAM

FOLDER = "incidents/2026-11-20-cards-fail"
FILES = {
    "site.yml": "name: Harbour\nurl: https://status.harbour.example\ntime-zone: UTC\npolicy: standard\n",
    "components.yml": "- id: cards\n  name: Cards\n",
    f"{FOLDER}/incident.yml": "title: Cards fail\nseverity: SEV1\nstarted: 2026-11-20 14:02 UTC\nroles: {commander: Evelyn, technical: Chi}\n"
    "hand-overs:\n  - {at: 2026-11-20 14:40 UTC, role: commander, from: Ana, to: Evelyn}\n  - {at: 2026-11-20 14:45 UTC, role: communications, from: Ben, to: nobody-else}\n",
    f"{FOLDER}/2026-11-20-1408-investigating.md": "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\ncomponents: {cards: partial-outage}\n---\nSome cards fail.\n",
    f"{FOLDER}/2026-11-20-1500-resolved.md": "---\nstatus: resolved\nat: 2026-11-20 15:00 UTC\n---\nCards work again.\n",
}  # fmt: skip
ACTIONS = "actions:\n  - {id: 1, action: Alert at 80 GB of the disk, owner: Ana, priority: P1, due: 2026-12-01, done-when: A disk at 80 GB raises an alarm in a test%s}\n"


def content(folder, review=None):
    return sites.write(folder / "content", FILES | ({f"{FOLDER}/review.md": review} if review else {}))


def run(content, now, *words):
    return subprocess.run([PROGRAM, *words, "--now", now], cwd=content.parent, capture_output=True, text=True, env=BARE)


def owed(content, now, only="review,action,follow-up", within="9d"):
    return [(one["kind"], one["due"][:16], one["what"]) for one in json.loads(run(content, now, "due", "--only", only, "--within", within, "--format", "json").stdout)["owed"]]


def found(content, now, *rules):
    report = json.loads(run(content, now, "lint", "--only", ",".join(rules), "--format", "json").stdout)
    return sorted((one["rule"], one["level"], one["line"]) for one in report["findings"] if one["path"].endswith("review.md"))


def whole(content, now):
    """When the review itself is due."""
    return [due for _, due, what in owed(content, now, "review") if "Finish the review" in what or "Write the review" in what]


def evidence(content, now, name):
    run(content, now, "evidence", "--from", "2026-11-01", "--to", "2026-12-31", "--out", "proof")
    return list(csv.DictReader((content.parent / f"proof/{name}.csv").open()))


def test_a_draft_moves_no_deadline(tmp_path):
    ours = content(tmp_path)
    assert whole(ours, "2026-11-20T16:00Z") == ["2026-11-22T15:00"]
    assert run(ours, "2026-11-20T16:00Z", "review").returncode == 0
    draft = (ours / FOLDER / "review.md").read_text()
    assert "\n# due: 2026-11-22 " in draft and "\ndue:" not in draft
    assert whole(ours, "2026-11-20T16:00Z") == ["2026-11-22T15:00"]
    assert run(ours, "2026-11-22T15:01Z", "due", "--only", "review").returncode == 1


def test_who_was_commander_before_is_invited(tmp_path):
    ours = content(tmp_path)
    run(ours, "2026-11-20T16:00Z", "review")
    line = next(line for line in (ours / FOLDER / "review.md").read_text().splitlines() if line.startswith("Required: "))
    assert line == "Required: the incident commander (Evelyn and Ana), the technical lead (Chi), the scribe, nobody-else and Ben."


@pytest.mark.parametrize("day, due, is_late", [("2026-11-21", "2026-11-22T00:00", False), ("2026-11-22", "2026-11-22T15:00", False), ("2028-01-01", "2026-11-22T15:00", True)])
def test_a_day_of_its_own_is_never_later_than_the_policys(day, due, is_late, tmp_path):
    ours = content(tmp_path, f"---\nstatus: draft\nowner: Ana\ndue: {day}\n---\n")
    assert whole(ours, "2026-11-20T16:00Z") == [due]
    assert found(ours, "2026-11-20T16:00Z", "review/due") == ([("review/due", "warning", 4)] if is_late else [])
    assert found(ours, "2026-11-22T15:01Z", "review/due")[0] == ("review/due", "warning", 2)
    november = json.loads(run(ours, "2026-12-01T09:00Z", "report", "--month", "2026-11", "--format", "json").stdout)["period"]["metrics"]
    assert november["reviews"]["due"] == 1 and november["reviews"]["open"] == 1


def test_a_look_is_asked_for_while_any_action_is_open(tmp_path):
    ours = content(tmp_path, "---\nstatus: final\nfinished: 2026-11-22\n" + ACTIONS % "" + "---\n")
    assert [kind for kind, _, _ in owed(ours, "2026-12-20T15:01Z")] == ["action", "follow-up"]
    assert found(ours, "2026-12-20T15:01Z", "review/follow-up") == [("review/follow-up", "warning", 5)]
    (ours / FOLDER / "review.md").write_text("---\nstatus: final\nfinished: 2026-11-22\nfollowed-up: 2026-12-20\n" + ACTIONS % "" + "---\n")
    assert [kind for kind, _, _ in owed(ours, "2026-12-20T15:01Z")] == ["action"] and found(ours, "2026-12-20T15:01Z", "review/follow-up") == []


def test_what_is_still_to_come_ticks_nothing(tmp_path):
    text = "---\nstatus: final\nowner: Ana\nheld: 2027-01-01\nfinished: 2027-10-30\nfollowed-up: 2027-10-29\n" + ACTIONS % ", done: 2027-01-03" + "---\n"
    ours, now = content(tmp_path, text), "2026-12-21T09:00Z"
    assert found(ours, now, "review/days") == [("review/days", "warning", line) for line in (4, 5, 6, 8)]
    assert [kind for kind, _, _ in owed(ours, now)] == ["review", "action", "follow-up"]
    ticked = [line for line in run(ours, now, "checklist").stdout.splitlines() if "2027" in line and "[x]" in line]
    assert ticked == []
    listed = json.loads(run(ours, now, "actions", "--format", "json", "--all").stdout)["actions"]
    assert [one["standing"] for one in listed] == ["late"]
    month = json.loads(run(ours, now, "report", "--month", "2026-11", "--format", "json").stdout)["period"]["metrics"]
    assert (month["reviews"]["open"], month["reviews"]["onTime"]) == (1, 0)
    assert [(one["held"], one["finished"], one["in_time"]) for one in evidence(ours, now, "reviews")] == [("", "", "no")]
    assert [(one["status"], one["done"], one["in_time"]) for one in evidence(ours, now, "actions")] == [("open", "", "no")]


@pytest.mark.parametrize("head, lines", [
    ("held: 2026-11-21\nfinished: 2026-11-22\nfollowed-up: 2026-12-19\n", []), ("held: 2026-11-23\nfinished: 2026-11-22\n", [3]),
    ("finished: 2026-11-19\n", [3]), ("held: 2026-11-19\n", [3]), ("followed-up: 2026-11-20\n", [3]), ("finished: 2026-12-21\nfollowed-up: 2026-12-20\n", [4]),
])  # fmt: skip
def test_days_are_in_order(head, lines, tmp_path):
    ours = content(tmp_path, f"---\nstatus: final\n{head}{ACTIONS % ''}---\n")
    assert found(ours, "2026-12-21T09:00Z", "review/days") == [("review/days", "warning", line) for line in lines]
    # A look at the wrong time answers nothing.
    asks = [kind for kind, _, _ in owed(ours, "2026-12-21T09:00Z", "follow-up")]
    assert asks == ([] if "followed-up: 2026-12" in head else ["follow-up"])


def test_an_action_is_done_after_it_all_began(tmp_path):
    ours = content(tmp_path, "---\nstatus: draft\n" + ACTIONS % "" + "---\n")
    done = run(ours, "2026-11-25T09:00Z", "actions", "done", "cards-fail#1", "--on", "2026-01-01")
    assert done.returncode == 64 and "before the incident began" in done.stderr
    ours = content(tmp_path / "b", "---\nstatus: draft\n" + ACTIONS % ", done: 2026-01-01" + "---\n")
    assert found(ours, "2026-11-25T09:00Z", "review/days") == [("review/days", "warning", 4)]


def test_what_was_serious_has_actions_and_a_drop_a_reason(tmp_path):
    rule = "review/action-incomplete"
    assert found(content(tmp_path / "a", "---\nstatus: final\n---\n"), "2026-11-25T09:00Z", rule) == [(rule, "warning", 2)]
    assert found(content(tmp_path / "b", "---\nstatus: in-review\n---\n"), "2026-11-25T09:00Z", rule) == []
    dropped = content(tmp_path / "c", "---\nstatus: final\n" + ACTIONS % ", status: dropped" + "---\n")
    assert found(dropped, "2026-11-25T09:00Z", rule) == [(rule, "note", 4)]
    explained = content(tmp_path / "d", "---\nstatus: final\n" + ACTIONS % ", status: dropped, why: The disk is gone" + "---\n")
    assert found(explained, "2026-11-25T09:00Z", rule) == []


@pytest.mark.parametrize("line, is_found", [
    ("11:44: work began.", True), ("11:44 UTC: work began.", False), ("at 11:47 work began.", True), ("it took 1:30:00: too long.", False),
])  # fmt: skip
def test_a_line_that_begins_with_a_time_names_its_zone(line, is_found, tmp_path):
    ours = content(tmp_path, f"---\nstatus: final\npublish: true\n---\n## Timeline\n\n- {line}\n- All payments worked again.\n")
    assert found(ours, "2026-11-25T09:00Z", "plain/time-zone") == ([("plain/time-zone", "warning", 7)] if is_found else [])
