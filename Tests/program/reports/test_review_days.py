"""The days of a review, by the policy's calendar: one incident whose review is late at every step, at each preset, with the days written down by hand."""

import json
import subprocess

import pytest

from support import sites
from support.program import BARE, PROGRAM

FOLDER = "incidents/2026-11-20-cards-fail"
SECTIONS = "".join(f"## {title}\n\nWe looked at each disk in turn.\n\n" for title in ("Summary", "Impact", "Timeline", "Root cause", "Detection", "Response", "Contributing factors", "Lessons learned"))  # fmt: skip


def content(folder, policy, severity="SEV2", resolved="2026-11-20 15:00 UTC", review=None, more="", site="", publish=""):
    files = {
        "site.yml": f"name: Harbour\nurl: https://status.harbour.example\ntime-zone: UTC\npolicy: {policy}\n{site}",
        "components.yml": "- id: cards\n  name: Cards\n",
        f"{FOLDER}/incident.yml": f"title: Cards fail\nseverity: {severity}\nstarted: 2026-11-20 14:02 UTC\n{more}{publish}",
        f"{FOLDER}/2026-11-20-1408-investigating.md": "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\ncomponents: {cards: partial-outage}\n---\nSome cards fail.\n",
        f"{FOLDER}/{resolved[:10]}-{resolved[11:13]}{resolved[14:16]}-resolved.md": f"---\nstatus: resolved\nat: {resolved}\n---\nCards work again.\n",
    }
    return sites.write(folder / "content", files | ({f"{FOLDER}/review.md": review} if review else {}))


def due(content, now, *words):
    done = subprocess.run(
        [PROGRAM, "due", "--now", now, "--within", "1m", "--only", "review,action,follow-up", "--format", "json", *words], cwd=content.parent,
        capture_output=True, text=True, env=BARE)  # fmt: skip
    return [f"{one['urgency']} {one['what'].removesuffix(chr(39)).split(' of ')[0]} {one['due'][:16]}" for one in json.loads(done.stdout)["owed"]]


def told(content, now):
    """Without what is only soon."""
    return [one.removeprefix("overdue ") for one in due(content, now) if one.startswith("overdue")]


@pytest.mark.parametrize(
    "preset, steps",
    [
        ("standard", {"2026-11-21T00:01Z": "Say who finishes the review", "2026-11-22T00:01Z": "Write a draft", "2026-11-24T00:01Z": "Meet about the review", "2026-11-27T15:01Z": "Write the review"}),
        ("by-phase", {"2026-11-21T00:01Z": "Say who finishes the review", "2026-11-22T00:01Z": "Write a draft", "2026-11-24T00:01Z": "Meet about the review", "2026-11-25T00:01Z": "Let others read the review", "2026-11-25T15:01Z": "Write the review"}),
        ("by-severity", {"2026-11-22T00:01Z": "Write a draft", "2026-11-27T15:01Z": "Write the review"}),
        ("quarter-hour", {"2026-11-22T00:01Z": "Write a draft", "2026-11-22T15:01Z": "Write the review"}),
    ],
)  # fmt: skip
def test_each_guide_has_its_days(preset, steps, tmp_path):
    late = content(tmp_path, preset)
    before = ""
    for moment, what in steps.items():
        # A minute sooner it is not late.
        assert what not in " ".join(told(late, moment.replace(":01Z", ":00Z"))), (preset, moment)
        found = told(late, moment)
        assert any(one.startswith(what) for one in found), (preset, moment, found)
        before = what
    # Once the review itself is late, that is all there is to say.
    assert before == "Write the review" and len(found) == 1


def test_what_the_review_says_is_done_is_not_owed(tmp_path):
    draft = "---\nstatus: draft\nowner: ana\nheld: 2026-11-22\npublish: false\n---\n" + SECTIONS
    assert told(content(tmp_path / "a", "by-phase", review=draft), "2026-11-25T00:01Z") == ["Let others read the review 2026-11-25T00:00"]
    assert told(content(tmp_path / "b", "standard", review=draft), "2026-11-27T14:59Z") == []
    final = draft.replace("draft", "final\nfinished: 2026-11-24\nactions: [{id: 1, action: Look at each disk, due: 2027-03-01}]")
    ours = content(tmp_path / "c", "by-phase", review=final)
    assert due(ours, "2026-11-26T00:01Z") == ["overdue Take the actions 2026-11-26T00:00"]
    ours = content(tmp_path / "d", "by-phase", review=final.replace("due: 2027", "ticket: OPS-1, due: 2027"))
    assert due(ours, "2026-11-26T00:01Z") == []
    assert due(ours, "2026-12-20T15:00Z") == ["due Look whether the open action 2026-12-20T15:00"]
    looked = content(tmp_path / "e", "by-phase", review=final.replace("actions:", "followed-up: 2026-12-20\nactions:").replace("due: 2027", "ticket: OPS-1, due: 2027"))
    assert due(looked, "2026-12-20T15:00Z") == []


@pytest.mark.parametrize("policy, resolved, is_asked", [
    ("by-phase", "2026-11-20 18:02 UTC", False), ("by-phase", "2026-11-20 18:03 UTC", True), ("standard", "2026-11-20 18:02 UTC", False),
    ("standard", "2026-11-20 18:03 UTC", True), ("by-severity", "2026-11-20 18:03 UTC", False), ("{preset: by-phase, review-after: off}", "2026-11-20 18:03 UTC", False),
    ("{preset: by-phase, review-after: 2d}", "2026-11-22 14:03 UTC", True),
])  # fmt: skip
@pytest.mark.parametrize("severity", ["SEV3", "SEV4"])
def test_what_lasted_long_is_reviewed(policy, resolved, is_asked, severity, tmp_path):
    more = "publish: false\n" if severity == "SEV4" else ""
    long = content(tmp_path, policy, severity, resolved, more=more)
    found = told(long, "2026-12-30T00:00Z")
    assert [one.rsplit(" ", 1)[0] for one in found] == (["Write the review"] if is_asked else [])


def test_days_of_your_own(tmp_path):
    mine = content(tmp_path / "a", "{preset: standard, review-days: {owner: off, draft: 2d, meeting: 4d}}")
    assert told(mine, "2026-11-22T12:00Z") == [] and told(mine, "2026-11-23T00:01Z") == ["Write a draft 2026-11-23T00:00"]
    off = content(tmp_path / "b", "{preset: standard, review-days: off}")
    assert told(off, "2026-11-27T14:59Z") == [] and told(off, "2026-11-27T15:01Z") == ["Write the review 2026-11-27T15:00"]
    for wrong, message in {
        "{draft: 36h}": "is not a number of days; write 0d, 1d, 2d", "{drafts: 1d}": "'drafts' is not a step of a review; did you mean 'draft'?",
        "2d": "takes 'name: value' pairs", "{draft: soon}": "is not a duration",
    }.items():  # fmt: skip
        folder = content(tmp_path / str(abs(hash(wrong))), f"{{preset: standard, review-days: {wrong}}}")
        lint = subprocess.run([PROGRAM, "lint", "--now", "2026-11-20T16:00Z"], cwd=folder.parent, capture_output=True, text=True, env=BARE)
        assert lint.returncode == 1 and message in lint.stdout, (wrong, lint.stdout)


def test_the_policy_says_its_days(tmp_path):
    folder = content(tmp_path, "by-phase")
    shown = subprocess.run([PROGRAM, "rules", "--policy"], cwd=folder.parent, capture_output=True, text=True, env=BARE).stdout
    assert "  day 0: somebody is named who finishes it\n  day 1: a draft is there\n" in shown
    assert "What lasted longer than 4 hours is reviewed whatever its severity." in shown


def test_a_finished_review_says_when(tmp_path):
    """Only what is final was finished, and not before the incident was over."""
    def lint(name, front):
        folder = content(tmp_path / name, "standard", review=f"---\n{front}\npublish: false\n---\n{SECTIONS}")
        done = subprocess.run([PROGRAM, "lint", "--now", "2026-11-24T16:00Z", "--format", "json"], cwd=folder.parent, capture_output=True, text=True, env=BARE)
        return {(one["rule"], one["level"]) for one in json.loads(done.stdout)["findings"] if one["path"].endswith("review.md")}

    assert ("review/finished", "note") in lint("a", "status: final")
    assert ("review/days", "warning") in lint("b", "status: final\nfinished: 2026-11-19")
    assert not {one for one in lint("c", "status: final\nfinished: 2026-11-24") if one[0] == "review/finished"}
    assert ("content/unknown-value", "error") in lint("d", "status: in-review\nfinished: 2026-11-24")
    # What old reviews were not asked for is asked of those that say when they were finished, and never as an error.
    assert ("review/section-missing", "warning") not in lint("e", "status: final")
    assert ("review/section-missing", "warning") in lint("f", "status: final\nfinished: 2026-11-24")
