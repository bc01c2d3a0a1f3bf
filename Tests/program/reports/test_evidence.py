"""Evidence of how a team responded: figures as in the report, commits as proof, and nothing where it would be published."""

import csv
import hashlib
import io
import json
import shutil
import subprocess

import pytest

from support.browsing import good_for_everybody, opened
from support.desk import ENVIRONMENT
from support.program import NOW, run
from support.sites import COMPONENTS_YML, SAMPLE, SITE_YML, attributes, elements, front_matter, nothing, parse, parse_errors, real_history, text, write, write_history
from support.validator import validator_findings

FILES = ["actions.csv", "authorities.csv", "drills.csv", "evidence.html", "hand-overs.csv", "incidents.csv", "maintenance.csv", "policy.csv", "reviews.csv", "severities.csv", "timeline.csv", "updates.csv"]  # fmt: skip


def evidence(content, out, *flags, now=NOW, first="2026-11-01", last="2026-11-30", code=0, **options):
    done = run("evidence", "--content", str(content), "--now", now, "--from", first, "--to", last, "--out", str(out), *flags, **options)
    assert done.returncode == code, done.stdout + done.stderr
    return done


def table(out, name):
    return list(csv.DictReader(io.StringIO((out / f"{name}.csv").read_bytes().decode())))


# A story that is committed step by step, with the moment of each commit

SLUG = "incidents/2026-11-20-cards-fail"
INCIDENT = """title: "=Cards, fail"
severity: {severity}
started: 2026-11-20 14:00 UTC
detected: 2026-11-20 14:02 UTC
acknowledged: 2026-11-20 14:05 UTC
ended: 2026-11-20 16:48 UTC
cause: expired-certificate
roles: {{commander: {commander}, technical: chi}}
reportable: {{nis2: 2026-11-20 14:30 UTC}}
"""
CHANGE = "severity-changes: [{at: 2026-11-20 14:25 UTC, from: SEV3, to: SEV2, reason: All card types, told: [support]}]\n"
TURN = "hand-overs: [{at: 2026-11-20 16:02 UTC, role: commander, from: ana, to: ben}]\n"
LOG = "- {at: 2026-11-20 14:06 UTC, event: Told the engineer on call, by: ana}\n"
LATER = "- {at: 2026-11-20 14:40 UTC, event: 'IC: rolled back', by: chi}\n- {at: 2026-11-21 10:00 UTC, event: Sent the NIS2 early warning}\n"
ACTION = "{id: 1, action: Alert earlier, owner: ana, priority: P1, due: 2026-11-27, done-when: It rings"
REVIEW = "---\nstatus: {status}\nowner: ana\n{more}actions:\n  - {action}\n---\n## Summary\nCards failed.\n"


def update(status, clock, words):
    return front_matter(words, status=status, at=f"2026-11-20 {clock} UTC", **({} if status == "resolved" else {"next_update": "30m"}))


STEPS = [
    ("2026-11-01T09:00Z", "ana", {"site.yml": SITE_YML + "policy: {preset: standard, since: 2026-11-15, before: by-phase}\n", "components.yml": COMPONENTS_YML}),
    ("2026-11-20T14:08Z", "ana", {f"{SLUG}/incident.yml": INCIDENT.format(severity="SEV3", commander="ana"), f"{SLUG}/2026-11-20-1407-investigating.md": update("investigating", "14:07", "Cards fail."), f"{SLUG}/timeline.yml": LOG}),
    ("2026-11-20T14:27Z", "ben", {f"{SLUG}/incident.yml": INCIDENT.format(severity="SEV2", commander="ana") + CHANGE}),
    ("2026-11-20T16:30Z", "chi", {f"{SLUG}/2026-11-20-1500-identified.md": update("identified", "15:00", "We know why."), f"{SLUG}/incident.yml": INCIDENT.format(severity="SEV2", commander="ben") + CHANGE + TURN}),
    ("2026-11-20T17:01Z", "chi", {f"{SLUG}/2026-11-20-1700-resolved.md": update("resolved", "17:00", "Cards work.")}),
    ("2026-11-20T18:00Z", "chi", {f"{SLUG}/2026-11-20-1500-identified.md": update("identified", "15:00", "We know exactly why.")}),
    ("2026-11-21T10:01Z", "chi", {f"{SLUG}/timeline.yml": LOG + LATER}),
    ("2026-11-22T09:00Z", "ana", {f"{SLUG}/review.md": REVIEW.format(status="draft", more="", action=ACTION + "}")}),
    ("2026-11-24T09:00Z", "ben", {f"{SLUG}/review.md": REVIEW.format(status="final", more="finished: 2026-11-24\n", action=ACTION + ", ticket: OPS-1}")}),
    ("2026-11-26T09:00Z", "ana", {f"{SLUG}/review.md": REVIEW.format(status="final", more="finished: 2026-11-24\n", action=ACTION + ", ticket: OPS-1, status: done, done: 2026-11-26}")}),
    ("2026-11-28T15:00Z", "ana", {"drills/2026-11-28-game-day.yml": "at: 2026-11-28 14:00 UTC\nscenario: Game day\nby: [ana, ben]\nscore: 70/100\nlines: [{name: First update, score: 20/20, remark: in time}]\n"}),
]  # fmt: skip


def git(folder, *line, at="2026-11-30T12:00Z", by="ana"):
    when = at.removesuffix("Z") + ":00Z"
    names = {"GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when, "GIT_AUTHOR_NAME": by, "GIT_COMMITTER_NAME": by}
    done = subprocess.run(["git", *line], cwd=folder, capture_output=True, text=True, timeout=60, env=ENVIRONMENT | names)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    """The folder, and the id of each step's commit."""
    folder = tmp_path_factory.mktemp("story")
    git(folder, "init", "-q", "-b", "main")
    ids = []
    for at, by, files in STEPS:
        write(folder / "content", files)
        git(folder, "add", "-A", at=at, by=by)
        git(folder, "commit", "-qm", "step", at=at, by=by)
        ids.append(git(folder, "rev-parse", "HEAD").strip())
    write(folder / "content", {f"{SLUG}/timeline.yml": LOG + LATER + "- {at: 2026-11-30 09:00 UTC, event: Written and not committed}\n"})
    return folder, ids


@pytest.fixture(scope="module")
def out(story):
    evidence(story[0] / "content", story[0] / "out", now="2026-11-30T12:00Z")
    return story[0] / "out"


def proof(row, step, ids, later=None):
    found = [row["commit"], row["author"], row["committed"]] + ([row["minutes_later"]] if later is not None else [])
    assert found == [ids[step], STEPS[step][1], STEPS[step][0].replace("Z", ":00Z")] + ([str(later)] if later is not None else []), row


def test_each_update_names_the_commit_that_said_it_first(story, out):
    rows = table(out, "updates")
    assert [(one["status"], one["at"], one["text"]) for one in rows] == [
        ("investigating", "2026-11-20T14:07:00Z", "Cards fail."),
        ("identified", "2026-11-20T15:00:00Z", "We know exactly why."),
        ("resolved", "2026-11-20T17:00:00Z", "Cards work."),
    ]
    proof(rows[0], 1, story[1], later=1)
    proof(rows[1], 3, story[1], later=90)
    proof(rows[2], 4, story[1], later=1)
    for row, step in zip(rows, [None, 5, None]):
        changed(row, step, story[1])


def changed(row, step, ids):
    """Since which step a row says what it says now; nothing where it has said so from the beginning."""
    found = [row["changed_in"], row["changed_by"], row["changed_at"]]
    assert found == ([ids[step], STEPS[step][1], STEPS[step][0].replace("Z", ":00Z")] if step is not None else ["", "", ""]), row


def test_an_incident_has_its_times_its_people_and_who_was_told(story, out):
    (row,) = table(out, "incidents")
    assert {key: row[key] for key in ("incident", "severity", "declared_as", "status", "started", "detected", "acknowledged", "mitigated", "ended", "resolved", "minutes_of_impact", "commander", "technical", "told", "minutes_to_first_update")} == {
        "incident": "2026-11-20-cards-fail", "severity": "SEV2", "declared_as": "SEV3", "status": "resolved", "started": "2026-11-20T14:00:00Z", "detected": "2026-11-20T14:02:00Z",
        "acknowledged": "2026-11-20T14:05:00Z", "mitigated": "", "ended": "2026-11-20T16:48:00Z", "resolved": "2026-11-20T17:00:00Z", "minutes_of_impact": "168", "commander": "ben", "technical": "chi",
        "told": "Told the engineer on call (2026-11-20 14:06 UTC)", "minutes_to_first_update": "5",
    }  # fmt: skip
    proof(row, 1, story[1], later=6)
    changed(row, 3, story[1])
    assert row["title"] == "'=Cards, fail"


def test_changes_turns_and_lines_of_the_log_are_proved_each_by_itself(story, out):
    (change,) = table(out, "severities")
    assert [change[key] for key in ("at", "from", "to", "reason", "told")] == ["2026-11-20T14:25:00Z", "SEV3", "SEV2", "All card types", "support"]
    proof(change, 2, story[1], later=2)
    (turn,) = table(out, "hand-overs")
    assert [turn[key] for key in ("at", "role", "from", "to")] == ["2026-11-20T16:02:00Z", "commander", "ana", "ben"]
    proof(turn, 3, story[1], later=28)
    first, second, third, last = table(out, "timeline")
    proof(first, 1, story[1], later=2)
    proof(second, 6, story[1], later=19 * 60 + 21)
    proof(third, 6, story[1], later=1)
    assert (first["tells"], second["tells"], second["by"]) == ("yes", "no", "chi")
    assert [last[key] for key in ("event", "commit", "author", "committed", "minutes_later")] == ["Written and not committed", "", "", "", ""]


def test_a_review_was_begun_and_final_and_its_action_named_and_done(story, out):
    (review,) = table(out, "reviews")
    assert [review[key] for key in ("owner", "status", "due", "due_in_period", "finished", "in_time")] == ["ana", "final", "2026-11-27T17:00:00Z", "yes", "2026-11-24", "yes"]
    proof(review, 7, story[1])
    assert (review["final_commit"], review["final_author"], review["final_committed"], review["final_minutes_later"]) == (story[1][8], "ben", "2026-11-24T09:00:00Z", "0")
    changed(review, 8, story[1])
    (action,) = table(out, "actions")
    assert [action[key] for key in ("id", "owner", "priority", "due", "due_in_period", "done_when", "status", "done", "in_time", "ticket")] == ["1", "ana", "P1", "2026-11-27", "yes", "It rings", "done", "2026-11-26", "yes", "OPS-1"]
    proof(action, 7, story[1])
    assert (action["done_commit"], action["done_committed"], action["done_minutes_later"]) == (story[1][9], "2026-11-26T09:00:00Z", "0")
    changed(action, 9, story[1])


def test_what_authorities_were_sent_is_held_against_the_law(story, out):
    rows = table(out, "authorities")
    assert [(one["law"], one["notice"], one["due"], one["sent"], one["in_time"]) for one in rows] == [
        ("NIS2", "decision", "", "", ""),
        ("NIS2", "early warning", "2026-11-21T14:30:00Z", "2026-11-21T10:00:00Z", "yes"),
        ("NIS2", "incident notification", "2026-11-23T14:30:00Z", "", "no"),
        ("NIS2", "final report", "2026-12-23T14:30:00Z", "", ""),
    ]
    assert rows[0]["answer"] == "significant since 2026-11-20T14:30:00Z"
    proof(rows[0], 1, story[1], later=0)
    proof(rows[1], 6, story[1], later=1)


# What somebody wrote later is theirs

MALLORY = [
    ("2026-11-20T14:30Z", "ana", {
        "site.yml": SITE_YML + "policy: {preset: standard, severities: {SEV1: {review-due: 2d}}, regulations: [nis2, dora]}\n", "components.yml": COMPONENTS_YML,
        f"{SLUG}/incident.yml": "title: Cards\nseverity: SEV1\nstarted: 2026-11-20 14:00 UTC\n",
        f"{SLUG}/2026-11-20-1500-resolved.md": update("resolved", "15:00", "Cards work."),
    }),
    ("2026-11-23T09:00Z", "ana", {f"{SLUG}/review.md": REVIEW.format(status="draft", more="", action=ACTION + "}")}),
    ("2026-12-10T09:00Z", "mallory", {
        "site.yml": SITE_YML + "policy: {preset: standard, drill-every: 6mo, severities: {SEV1: {review-due: 4d}}, regulations: [nis2, dora]}\n",
        f"{SLUG}/incident.yml": "title: Cards\nseverity: SEV2\nstarted: 2026-11-20 14:50 UTC\ndetected: 2026-11-20 14:51 UTC\ncause: nobody\nreportable: {nis2: no}\n",
    }),
    ("2026-12-11T09:00Z", "mallory", {f"{SLUG}/review.md": REVIEW.format(status="final", more="finished: 2026-11-22\n", action=ACTION.replace("27", "29") + ", why: It was hard, status: done, done: 2026-11-28}")}),
    ("2026-12-12T09:00Z", "ana", {f"{SLUG}/timeline.yml": "- {at: 2026-11-20 14:55 UTC, event: Nobody told the engineer on call}\n"}),
]  # fmt: skip


@pytest.fixture(scope="module")
def late(tmp_path_factory):
    folder = tmp_path_factory.mktemp("late")
    git(folder, "init", "-q", "-b", "main")
    ids = []
    for at, by, files in MALLORY:
        write(folder / "content", files)
        git(folder, "add", "-A", at=at, by=by)
        git(folder, "commit", "-qm", "step", at=at, by=by)
        ids.append(git(folder, "rev-parse", "HEAD").strip())
    evidence(folder / "content", folder / "out", now="2026-12-31T12:00Z")
    return folder, ids


def mallorys(row, step, ids):
    assert [row["changed_in"], row["changed_by"], row["changed_at"]] == [ids[step], "mallory", MALLORY[step][0].replace("Z", ":00Z")], row


def test_facts_that_were_changed_later_name_who_changed_them(late):
    (row,) = table(late[0] / "out", "incidents")
    assert (row["severity"], row["declared_as"], row["cause"], row["told"]) == ("SEV2", "SEV1", "nobody", "")
    assert (row["commit"], row["author"]) == (late[1][0], "ana")
    mallorys(row, 2, late[1])


def test_what_is_said_to_have_been_in_time_is_unproved_where_it_was_said_late(late):
    (review,) = table(late[0] / "out", "reviews")
    assert (review["finished"], review["in_time"], review["final_author"]) == ("2026-11-22", "unproved", "mallory")
    # From the end of 22 November to 09:00 on 11 December.
    assert review["final_minutes_later"] == str(18 * 24 * 60 + 9 * 60)
    mallorys(review, 3, late[1])
    (action,) = table(late[0] / "out", "actions")
    assert [action[key] for key in ("first_due", "due", "why", "done", "in_time", "done_minutes_later")] == ["2026-11-27", "2026-11-29", "It was hard", "2026-11-28", "unproved", str(12 * 24 * 60 + 9 * 60)]
    assert action["author"] == "ana"
    mallorys(action, 3, late[1])


def test_a_policy_line_names_who_changed_it_and_sev4_has_no_numbers(late):
    lines = {(one["subject"], one["key"]): one for one in table(late[0] / "out", "policy")}
    assert [lines["SEV1", "review-due"][key] for key in ("value", "commit", "author", "committed")] == ["4d", late[1][2], "mallory", "2026-12-10T09:00:00Z"]
    assert [lines["SEV2", "review-due"][key] for key in ("value", "commit", "author")] == ["7d", late[1][0], "ana"]
    assert lines["", "drill-every"]["value"] == "6mo"
    assert lines["SEV2", "target: detect"]["value"] == "5m" and "data may be lost or seen by others" in lines["SEV2", "raise-when"]["value"]
    assert {key for subject, key in lines if subject == "SEV4"} == {"means", "examples", "review-due", "review-when", "business-hours"}


def test_parts_that_were_changed_later_and_what_is_not_committed_are_told(story, tmp_path):
    folder = shutil.copytree(story[0], tmp_path / "again")
    git(folder, "checkout", "-q", "--", ".")
    path = folder / "content" / SLUG / "incident.yml"
    path.write_text(path.read_text().replace("All card types", "Some card types").replace("from: ana, to: ben", "from: chi, to: ben"))
    drill = folder / "content/drills/2026-11-28-game-day.yml"
    drill.write_text(drill.read_text().replace("70/100", "95/100"))
    git(folder, "commit", "-qam", "better", at="2026-11-29T10:00Z", by="mallory")
    newest = git(folder, "rev-parse", "HEAD").strip()
    resolved = folder / "content" / SLUG / "2026-11-20-1700-resolved.md"
    resolved.write_text(resolved.read_text() + "More words.\n")
    evidence(folder / "content", tmp_path / "out", now="2026-11-30T12:00Z")
    for name in ("severities", "hand-overs", "drills"):
        (row,) = table(tmp_path / "out", name)
        assert (row["author"] == "mallory", row["changed_in"], row["changed_by"]) == (False, newest, "mallory"), name
    assert table(tmp_path / "out", "updates")[-1]["changed_in"] == "not committed"
    page = text(parse((tmp_path / "out/evidence.html").read_bytes()))
    assert f"The last commit of the content is {newest}. On disk and not committed as it stands here: '{SLUG}/2026-11-20-1700-resolved.md'." in page


def test_what_was_put_into_an_old_commit_is_dated_from_then(story, tmp_path):
    folder = shutil.copytree(story[0], tmp_path / "again")
    names = ENVIRONMENT | {"GIT_COMMITTER_DATE": "2026-11-30T11:00:00Z", "GIT_COMMITTER_NAME": "ana"}
    subprocess.run(["git", "commit", "-qam", "x", "--amend"], cwd=folder, check=True, env=names)
    evidence(folder / "content", tmp_path / "out", now="2026-11-30T12:00Z")
    last = table(tmp_path / "out", "timeline")[-1]
    assert (last["event"], last["committed"], last["minutes_later"]) == ("Written and not committed", "2026-11-30T11:00:00Z", "120")


@pytest.mark.parametrize(
    ("path", "old", "new"),
    [(f"{SLUG}/2026-11-20-1700-resolved.md", "status: resolved", "status: solved"), (f"{SLUG}/review.md", "owner: ana", "owner: [ana"), (f"{SLUG}/incident.yml", "SEV2\nstarted", "SEV7\nstarted"), ("site.yml", "standard, since", "standart, since")],
)  # fmt: skip
def test_what_cannot_be_read_is_no_evidence(path, old, new, story, tmp_path):
    folder = shutil.copytree(story[0] / "content", tmp_path / "content")
    words = (folder / path).read_text()
    assert old in words
    (folder / path).write_text(words.replace(old, new))
    done = evidence(folder, tmp_path / "out", code=2)
    assert f"the evidence would be wrong, as {folder}/{path} has a fault: " in done.stderr and not (tmp_path / "out").exists()


def test_what_was_decided_about_a_law_is_said_also_where_nothing_was(late):
    rows = table(late[0] / "out", "authorities")
    assert [[one[key] for key in ("law", "notice", "answer", "due", "in_time", "author", "committed")] for one in rows] == [
        ["NIS2", "decision", "not significant", "2026-11-21T14:51:00Z", "unproved", "mallory", "2026-12-10T09:00:00Z"],
        ["DORA", "decision", "not said", "2026-11-21T14:51:00Z", "no", "", ""],
    ]


def test_what_was_sent_again_was_in_time_all_the_same(tmp_path):
    log = "- {at: 2026-11-20 16:00 UTC, event: Sent the DORA initial notification}\n- {at: 2026-11-22 10:00 UTC, event: Sent the DORA intermediate report}\n- {at: 2026-11-28 10:00 UTC, event: Sent the DORA intermediate report again}\n"
    fields = "title: Cards\nseverity: SEV2\nstarted: 2026-11-20 14:00 UTC\nreportable: {dora: 2026-11-20 15:00 UTC}\n"
    source = write(tmp_path / "content", MALLORY[0][2] | {f"{SLUG}/incident.yml": fields, f"{SLUG}/timeline.yml": log})
    evidence(source, tmp_path / "out")
    rows = {one["notice"]: one for one in table(tmp_path / "out", "authorities")}
    assert (rows["intermediate report"]["sent"], rows["intermediate report"]["in_time"]) == ("2026-11-22T10:00:00Z", "yes")
    assert rows["final report"]["due"] == "2026-12-28T10:00:00Z"


def test_drills_and_policies_are_in_it(story, out):
    (drill,) = table(out, "drills")
    assert [drill[key] for key in ("at", "scenario", "by", "points", "most", "lines")] == ["2026-11-28T14:00:00Z", "Game day", "ana, ben", "70", "100", "First update 20/20 in time"]
    proof(drill, 10, story[1], later=60)
    policy = {(one["from"], one["until"], one["subject"], one["key"]): one["value"] for one in table(out, "policy")}
    assert policy["", "2026-11-15", "SEV1", "review-due"] == "5d" and policy["2026-11-15", "", "SEV1", "review-due"] == "2d"
    assert policy["2026-11-15", "", "SEV1", "first-update"] == "5m/15m" and policy["2026-11-15", "", "", "drill-every"] == "off"
    assert policy["2026-11-15", "", "SEV2", "escalation: 1h"] == "the team lead" and policy["2026-11-15", "", "SEV1", "war-room"] == "0m"


@pytest.mark.parametrize(("first", "last", "held"), [("2026-11-01", "2026-11-14", {"2026-11-15"}), ("2026-11-15", "2026-11-30", {""}), ("2026-11-14", "2026-11-15", {"", "2026-11-15"})])
def test_only_policies_that_held_then_are_listed(first, last, held, story, tmp_path):
    evidence(story[0] / "content", tmp_path / "out", first=first, last=last, now="2026-11-30T12:00Z")
    assert {one["until"] for one in table(tmp_path / "out", "policy")} == held


def test_what_was_taken_back_and_said_again_counts_from_then(story, tmp_path):
    folder = shutil.copytree(story[0], tmp_path / "again")
    git(folder, "checkout", "-q", "--", ".")
    final = (folder / "content" / SLUG / "review.md").read_text()
    for at, words in [("2026-11-29T09:00Z", final.replace("status: final\nowner: ana\nfinished: 2026-11-24\n", "status: draft\nowner: ana\n")), ("2026-11-29T10:00Z", final)]:
        (folder / "content" / SLUG / "review.md").write_text(words)
        git(folder, "commit", "-qam", "again", at=at)
    evidence(folder / "content", tmp_path / "out", now="2026-11-30T12:00Z")
    (review,) = table(tmp_path / "out", "reviews")
    assert (review["committed"], review["final_committed"]) == ("2026-11-22T09:00:00Z", "2026-11-29T10:00:00Z")


def test_why_no_commits_are_named_is_said(story, tmp_path):
    plain = shutil.copytree(story[0] / "content", tmp_path / "plain" / "content")
    done = evidence(plain, tmp_path / "one", now="2026-11-30T12:00Z")
    assert "no commits are named: the content directory is not in a git repository" in done.stderr
    assert "No commits are named: the content directory is not in a git repository" in (tmp_path / "one/evidence.html").read_text()
    assert {one["commit"] for one in table(tmp_path / "one", "updates")} == {""}
    git(tmp_path, "clone", "-q", "--depth", "2", f"file://{story[0]}", "shallow")
    done = evidence(tmp_path / "shallow/content", tmp_path / "two", now="2026-11-30T12:00Z")
    assert "no commits are named: this is a shallow clone" in done.stderr and "git fetch --unshallow" in (tmp_path / "two/evidence.html").read_text()
    assert {one["commit"] for one in table(tmp_path / "two", "updates")} == {""}


def test_the_sums_are_those_of_the_files(out):
    assert sorted(one.name for one in out.iterdir()) == sorted(FILES + ["SHA256SUMS"])
    sums = [line.split("  ") for line in (out / "SHA256SUMS").read_text().splitlines()]
    assert [name for _, name in sums] == FILES
    assert all(hashlib.sha256((out / name).read_bytes()).hexdigest() == found for found, name in sums)
    assert subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=out).returncode == 0


# The same figures as in the report


@pytest.mark.parametrize("which", ["sample", "history"])
def test_figures_are_those_of_the_report(which, tmp_path):
    if which == "sample":
        content, now, first, last = SAMPLE, NOW, "2026-09-01", "2026-11-30"
    else:
        content, now, first, last = real_history() or write_history(tmp_path / "content"), "2026-08-22T12:00Z", "2026-05-01", "2026-08-22"
    evidence(content, tmp_path / "out", first=first, last=last, now=now)
    report = lambda form: run("report", "--content", str(content), "--now", now, "--since", first, "--until", last, "--format", form).stdout  # noqa: E731
    found = json.loads(report("json"))
    rows = {one["incident"]: one for one in table(tmp_path / "out", "incidents") if one["status"] != "withdrawn"}
    keys = ["severity", "started", "detected", "acknowledged", "mitigated", "resolved", "minutes_to_detect", "minutes_to_acknowledge", "minutes_to_mitigate", "minutes_to_resolve", "minutes_to_first_update", "longest_silence_minutes", "promises_due", "promises_kept", "updates", "cause"]
    theirs = {one["slug"]: one for one in csv.DictReader(io.StringIO(report("csv")))}
    assert set(rows) == set(theirs) and len(rows) > 5
    for slug, row in rows.items():
        assert [row[key] for key in keys] == [theirs[slug][key] for key in keys], slug
    assert len(table(tmp_path / "out", "updates")) >= found["period"]["metrics"]["updates"]
    actions = [one for one in table(tmp_path / "out", "actions") if one["due_in_period"] == "yes" and one["status"] != "dropped" and one["due"] < now[:10]]
    tally = found["period"]["metrics"]["actions"]
    assert [len(actions), sum(one["in_time"] in ("yes", "unproved") for one in actions)] == [tally["due"], tally["onTime"]]
    reviews = [one for one in table(tmp_path / "out", "reviews") if one["due_in_period"] == "yes" and one["due"] <= now[:16] + ":00Z"]
    said = found["period"]["metrics"]["reviews"]
    assert [len(reviews), sum(one["in_time"] in ("yes", "unproved") for one in reviews)] == [said["due"], said["onTime"]]


# Where it may be written, and what may stand in it


@pytest.mark.parametrize("place", ["site/evidence", "site", "content/static/evidence", "content/evidence", "content/static/new/evidence"])
def test_it_is_never_written_where_it_would_be_published(place, tmp_path):
    shutil.copytree(SAMPLE, tmp_path / "content")
    (tmp_path / "content/static").mkdir(exist_ok=True)
    assert run("build", "--content", str(tmp_path / "content"), "--out", str(tmp_path / "site"), "--now", NOW).returncode == 0
    before = sorted(tmp_path.rglob("*"))
    done = evidence(tmp_path / "content", tmp_path / place, code=2)
    assert "evidence is for colleagues" in done.stderr and sorted(tmp_path.rglob("*")) == before


def test_evidence_is_never_written_over(tmp_path):
    evidence(SAMPLE, tmp_path / "out")
    sums = (tmp_path / "out/SHA256SUMS").read_text()
    done = evidence(SAMPLE, tmp_path / "out", now="2026-12-24T12:00Z", code=2)
    assert "can't make" in done.stderr and (tmp_path / "out/SHA256SUMS").read_text() == sums


@pytest.mark.parametrize(("first", "last", "said"), [("yesterday", "2026-11-30", "--from: "), ("2026-11-30", "2026-11-01", "--to is before --from"), ("2026-11-01", "2026-13-01", "--to: "), ("2001-01-01", "2026-11-30", "more than ten years")])
def test_days_that_are_none_are_refused(first, last, said, tmp_path):
    assert said in evidence(SAMPLE, tmp_path / "out", first=first, last=last, code=64).stderr and not (tmp_path / "out").exists()


def test_secrets_are_starred_and_markup_is_text(tmp_path):
    secret = "AKIA" + "ABCDEFGHIJ234567"
    log = f"- {{at: 2026-11-20 14:06 UTC, event: '=HYPERLINK(\"x\") <b>{secret}</b>'}}\n"
    content = write(tmp_path / "content", STEPS[0][2] | STEPS[1][2] | {f"{SLUG}/timeline.yml": log})
    evidence(content, tmp_path / "out")
    assert not [one.name for one in (tmp_path / "out").iterdir() if secret in one.read_text()]
    assert table(tmp_path / "out", "timeline")[0]["event"].startswith("'=HYPERLINK") and "<b>" not in (tmp_path / "out/evidence.html").read_text()


def test_the_same_content_makes_the_same_bytes(story, out, tmp_path):
    evidence(story[0] / "content", tmp_path / "out", now="2026-11-30T12:00Z")
    assert (tmp_path / "out/SHA256SUMS").read_text() == (out / "SHA256SUMS").read_text()


# The page


@pytest.fixture(scope="module")
def pages(out, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    evidence(SAMPLE, folder / "sample")
    evidence(SAMPLE, folder / "nothing", first="2010-01-01", last="2010-01-31")
    for name, path in [("story", out), ("sample", folder / "sample"), ("nothing", folder / "nothing")]:
        shutil.copy(path / "evidence.html", folder / f"{name}.html")
    return folder


def test_the_page_is_sound(pages):
    nothing(validator_findings(pages))
    for path in sorted(pages.glob("*.html")):
        nothing(parse_errors(path.read_bytes()))
        tree = parse(path.read_bytes())
        assert not elements(tree, "script", "link", "img", "iframe", "form", "object") and len(elements(tree, "section")) == 11
        assert {value[0] for _, name, value in attributes(tree) if name in ("src", "href", "srcset", "action")} == {"#"}
    assert text(parse((pages / "nothing.html").read_bytes())).count("None in these days.") == 10


def test_the_page_names_each_commit(story, pages):
    shown = text(parse((pages / "story.html").read_bytes()))
    assert all(one[:10] in shown for one in story[1])


@pytest.mark.parametrize("options", [{"viewport": {"width": 320, "height": 640}}, {"viewport": {"width": 1280, "height": 800}, "color_scheme": "dark"}])
def test_the_page_is_for_everybody(browser, pages, options):
    good_for_everybody(browser, pages, **options)


def test_nothing_is_cut_off_on_paper(browser, pages):
    with opened(browser, viewport={"width": 1032, "height": 700}) as (page, _):
        page.emulate_media(media="print")
        for path in sorted(pages.glob("*.html")):
            page.goto(path.as_uri())
            assert page.evaluate("Math.max(...[...document.querySelectorAll('table')].map(one => one.getBoundingClientRect().right), 0) <= innerWidth + 1")
