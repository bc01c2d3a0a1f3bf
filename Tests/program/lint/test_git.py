"""What git knows about the content: real repositories with fixed dates."""

import itertools
import json
import os
import re
import shutil
import subprocess
from datetime import datetime, timedelta, timezone

import pytest

from support.program import PROGRAM

GIT = shutil.which("git")
INCIDENT = "incidents/cards-fail"
UPDATE = f"{INCIDENT}/2026-11-20-1408-investigating.md"
NOW = "2026-11-20T14:40Z"
HISTORY = [
    "history/rewritten", "history/fact-changed", "history/window-changed", "history/severity-changed", "history/component-changed", "history/deleted",
    "history/renamed", "history/backdated", "roles/two-voices",
]  # fmt: skip


def update(text, at="14:08", status="investigating", more="next-update: 30m"):
    return f"---\nstatus: {status}\nat: 2026-11-20 {at} UTC\n{more}\n---\n{text}\n"


class Repository:
    """A repository with a small content directory that is not committed yet."""

    def __init__(self, folder, content="content"):
        self.folder = folder
        self.content = folder / content
        self.environment = {
            "PATH": os.environ["PATH"], "HOME": str(folder.parent), "GIT_CONFIG_NOSYSTEM": "1", "GIT_CEILING_DIRECTORIES": str(folder.parent),
        }  # fmt: skip
        self.write("site.yml", "name: Harbour Pay\nurl: https://status.harbourpay.example\ntime-zone: UTC\n")
        self.write("components.yml", "- id: cards\n  name: Cards\n")
        self.write(f"{INCIDENT}/incident.yml", "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n")
        self.write(UPDATE, update("About one in five card payments is failing."))

    def write(self, path, text):
        (self.content / path).parent.mkdir(parents=True, exist_ok=True)
        (self.content / path).write_text(text)

    def git(self, *arguments, at="14:08", by="Ana", **more):
        moment = f"2026-11-20T{at}:00Z"
        identity = {f"GIT_{role}_{what}": value for role in ["AUTHOR", "COMMITTER"] for what, value in [("NAME", by), ("EMAIL", "a@b.example"), ("DATE", moment)]}
        return subprocess.run(
            [GIT, *arguments], cwd=self.folder, env=self.environment | identity | more, capture_output=True, text=True, check=True).stdout

    def commit(self, at="14:08", by="Ana"):
        self.git("add", "-A")
        self.git("commit", "-q", "--no-verify", "--allow-empty", "-m", "change", at=at, by=by)
        return self.git("rev-parse", "HEAD").strip()

    def start(self, at="14:08"):
        self.git("init", "-q", "-b", "main")
        return self.commit(at)

    def push(self):
        """Publishes what is committed: to another repository, which is made where there is none yet."""
        origin = self.folder.parent / "origin.git"
        if not origin.exists():
            self.git("init", "-q", "--bare", "-b", "main", str(origin))
            self.git("remote", "add", "origin", str(origin))
        self.git("push", "-q", "-u", "origin", "main")

    def run(self, *arguments, now=NOW, **environment):
        line = [PROGRAM, *arguments, "--content", str(self.content), "--now", now]
        return subprocess.run(line, cwd=self.folder, env=self.environment | environment, capture_output=True, text=True, timeout=120)

    def lint(self, *arguments, now=NOW, **environment):
        done = self.run("lint", "--format", "json", *arguments, now=now, **environment)
        assert done.returncode in (0, 1), done.stderr
        return json.loads(done.stdout)["findings"]

    def history(self, *arguments, **options):
        """The findings of the rules that need git, as rule and path."""
        return [(found["rule"], found["path"]) for found in self.lint(*arguments, **options) if found["rule"] in HISTORY]

    def changed(self, revision):
        """The files that are reported: each one here has something to report."""
        return {found["path"] for found in self.lint("--changed-since", revision)}


@pytest.fixture
def repository(tmp_path):
    return Repository(tmp_path / "work")


# history/rewritten


def test_a_rewritten_update_is_found_with_its_commit(repository):
    repository.start()
    repository.write(UPDATE, update("About one in ten card payments is failing."))
    commit = repository.commit("14:30")
    [found] = repository.lint("--only", "history/rewritten")
    assert found["path"] == UPDATE and "2026-11-20 14:30 UTC, 22 minutes after" in found["message"]
    assert commit[:10] in found["notes"][0]["message"]


@pytest.mark.parametrize("text, at, expected", [
    (update("About one in\nfive  card payments is failing.\n"), "14:30", False),
    (update("About one in five card payments is failing.", more="next-update: 45m"), "14:30", True),
    (update("About one in five card payments is failing.", more="next-update: 2026-11-20 14:38 UTC"), "14:30", False),
    (update("About one in five card payments is failing.", more="next-update: 30m\ncomponents: {cards: partial-outage}"), "14:30", True),
    (update("About one in five card payments is failing.", more="next-update: 30m\nlint-allow: {roles/two-voices: We sat together}"), "14:30", False),
    (update("About one in five card payments is failing.").replace("14:08 UTC", "14:08Z"), "14:30", False),
    (update("About one in five card payments is failing.").replace("\n", "\r\n"), "14:30", False),
    (update("About one in ten card payments is failing."), "14:13", False),
    (update("About one in ten card payments is failing."), "14:14", True),
    (update("About one in five card payments is failing.", status="identified"), "14:30", True),
    (update("About one in five card payments is failing.", at="14:09"), "14:30", True),
], ids=["white space", "promise", "promise spelling", "components", "other keys", "time spelling", "line ends", "within grace", "after grace", "status", "time"])  # fmt: skip
def test_what_counts_as_rewriting(repository, text, at, expected):
    repository.start()
    repository.write(UPDATE, text)
    repository.commit(at)
    assert repository.history("--only", "history/rewritten") == [("history/rewritten", UPDATE)] * expected


def test_a_correction_and_words_put_back_are_not_rewriting(repository):
    repository.start()
    first = (repository.content / UPDATE).read_text()
    repository.write(UPDATE, update("All card payments are failing."))
    repository.commit("14:20")
    assert repository.history() == [("history/rewritten", UPDATE)]
    repository.write(UPDATE, first)
    repository.commit("14:21")
    assert repository.history() == []
    repository.write(UPDATE, update("All card payments are failing."))
    corrects = "next-update: 30m\ncorrects: 2026-11-20-1408-investigating"
    repository.write(f"{INCIDENT}/2026-11-20-1430-investigating.md", update("All fail. We said one in five.", "14:30", more=corrects))
    repository.commit("14:31")
    assert repository.history() == []


def test_rewriting_is_found_before_it_is_committed(repository):
    repository.start()
    repository.write(UPDATE, update("All card payments are failing."))
    [found] = repository.lint("--only", "history/rewritten")
    assert "is being rewritten" in found["message"] and "not committed yet" in found["notes"][0]["message"]
    assert repository.history(now="2026-11-20T14:12Z") == []


def test_grace_is_an_option_and_since_exempts_nothing(repository):
    site = (repository.content / "site.yml").read_text()
    repository.start()
    repository.write(UPDATE, update("All card payments are failing."))
    repository.commit("14:30")
    repository.write("site.yml", site + "lint: {since: 2026-11-21}\n")
    assert repository.history() == [("history/rewritten", UPDATE)]
    repository.write("site.yml", site + "lint:\n  rules:\n    history/rewritten: {grace: 30m}\n")
    assert repository.history() == []


# What was published and changed: both values are said, and what the message proposes silences it


INCIDENT_FILE = f"{INCIDENT}/incident.yml"
WORK = "maintenance/faster-cards"
WORK_FILE = f"{WORK}/maintenance.yml"
HEAD_LINES = "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n"


def work(starts="2026-11-30 09:00 UTC", ends="2026-11-30 10:30 UTC", more="", impact="Card payments are slower.", title="Slower card payments"):
    return (
        f"title: {title}\nstarts: {starts}\nends: {ends}\nannounced: 2026-11-20 14:00 UTC\ncomponents: {{cards: under-maintenance}}\n"
        f"impact: {impact}\n{more}"
    )


def only(repository, rule, **options):
    [found] = repository.lint("--only", rule, **options)
    return found


def proposed(message, key):
    """The line that a message says to add."""
    return re.search(rf"'({key}: \[.*\])'", message)[1]


@pytest.mark.parametrize("before, now, names", [
    ("components: {cards: major-outage}", "components: {cards: degraded-performance}", ["components: cards", "major-outage", "degraded-performance"]),
    ("components: {cards: major-outage}", "", ["components: cards", "major-outage", "gone now"]),
    ("", "components: {cards: operational}", ["components: cards", "left out", "operational"]),
    ("next-update: 30m", "next-update: 2h", ["next-update", "2026-11-20 14:38 UTC", "2026-11-20 16:08 UTC"]),
    ("corrects: a", "corrects: b", ["corrects", "'a'", "'b'"]),
])  # fmt: skip
@pytest.mark.parametrize("is_pushed", [False, True])
def test_a_changed_fact_of_an_update_is_found_with_both_values(repository, before, now, names, is_pushed):
    repository.write(UPDATE, update("Card payments are failing.", more=before))
    first = repository.start()
    if is_pushed:
        repository.push()
    repository.write(UPDATE, update("Card payments are failing.", more=now))
    commit = repository.commit("14:30", "Ben")
    found = only(repository, "history/rewritten")
    assert found["level"] == "warning" and found["path"] == UPDATE and all(name in found["message"] for name in names), found
    assert [note["message"] for note in found["notes"]] == [
        f"changed in commit {commit[:10]} on 2026-11-20 14:30 UTC by Ben", f"published in commit {first[:10]} on 2026-11-20 14:08 UTC"]  # fmt: skip
    corrects = re.search(r"'(corrects: \S+)'", found["message"])[1]
    repository.write(f"{INCIDENT}/2026-11-20-1435-investigating.md", update("We gave a wrong status.", "14:35", more=f"next-update: 1h\n{corrects}"))
    assert repository.history("--only", "history/rewritten") == []


def test_an_old_correction_does_not_cover_a_later_change(repository):
    repository.write(UPDATE, update("All fail.", more="components: {cards: major-outage}"))
    repository.start()
    corrects = "next-update: 30m\ncorrects: 2026-11-20-1408-investigating"
    repository.write(f"{INCIDENT}/2026-11-20-1412-investigating.md", update("Only cards fail.", "14:12", more=corrects))
    repository.commit("14:12")
    repository.write(UPDATE, update("All fail.", more="components: {cards: partial-outage}"))
    repository.commit("15:30")
    assert repository.history("--only", "history/rewritten", now="2026-11-20T15:31Z") == [("history/rewritten", UPDATE)]


def test_an_update_on_planned_work_is_kept_too(repository):
    path = f"{WORK}/2026-11-20-1408-scheduled.md"
    repository.write(WORK_FILE, work())
    repository.write(path, update("Cards will be slower.", status="scheduled", more=""))
    repository.start()
    repository.write(path, update("Cards will be down.", status="scheduled", more=""))
    repository.commit("14:30")
    assert repository.history() == [("history/rewritten", path)]


@pytest.mark.parametrize("more, before, now", [
    ("", "started: 2026-11-20 14:02 UTC", "started: 2026-11-20 14:06 UTC"),
    ("ended: 2026-11-20 14:20 UTC\n", "ended: 2026-11-20 14:20 UTC", "ended: 2026-11-20 14:10 UTC"),
    ("ended: 2026-11-20 14:20 UTC\n", "ended: 2026-11-20 14:20 UTC\n", ""),
    ("customer-reported: true\n", "customer-reported: true\n", "customer-reported: false\n"),
])  # fmt: skip
def test_a_changed_fact_of_an_incident_wants_a_correction(repository, more, before, now):
    repository.write(INCIDENT_FILE, HEAD_LINES + more)
    repository.start("14:21")
    repository.write(INCIDENT_FILE, (HEAD_LINES + more).replace(before, now))
    repository.commit("14:30")
    found = only(repository, "history/fact-changed")
    values = [line.split(": ", 1)[1].strip() for line in (before, now) if line.strip() and "false" not in line]
    assert found["level"] == "warning" and all(f"'{value}'" in found["message"] for value in values), found
    status, corrects = re.findall(r"'((?:status|corrects): \S+)'", found["message"])
    assert status == "status: investigating"
    repository.write(f"{INCIDENT}/2026-11-20-1435-investigating.md", update("It began earlier.", "14:35", more=f"next-update: 1h\n{corrects}"))
    assert repository.history("--only", "history/fact-changed") == []


@pytest.mark.parametrize("more", [
    "ended: 2026-11-20 14:20 UTC\n", "mitigated: 2026-11-20 14:20 UTC\ndetected: 2026-11-20 14:04 UTC\n", "cause: full-disk\nroles: {commander: ana}\n",
    "customer-reported: true\n", "started: 2026-11-20 15:02 +01:00\n",
])  # fmt: skip
def test_what_was_left_out_may_be_set(repository, more):
    repository.start()
    repository.write(INCIDENT_FILE, (HEAD_LINES if "started" not in more else HEAD_LINES[:HEAD_LINES.index("started")]) + more)
    repository.commit("14:30")
    assert repository.history() == []


def test_a_title_may_follow_what_is_known_until_the_end(repository):
    repository.start()
    repository.write(INCIDENT_FILE, HEAD_LINES.replace("Some card", "All card"))
    repository.commit("14:30")
    assert repository.history() == []
    repository.write(f"{INCIDENT}/2026-11-20-1431-resolved.md", update("Cards work.", "14:31", "resolved", ""))
    repository.commit("14:31")
    repository.write(INCIDENT_FILE, HEAD_LINES.replace("Some card payments are failing", "A small hitch"))
    repository.commit("18:00")
    message = only(repository, "history/fact-changed", now="2026-11-20T18:01Z")["message"]
    assert "'All card payments are failing'" in message and "'A small hitch'" in message


@pytest.mark.parametrize("is_committed, is_pushed", [(False, False), (True, False), (True, True)])
def test_a_changed_window_asks_for_moved_and_the_line_pasted_silences_it(repository, is_committed, is_pushed):
    repository.write(WORK_FILE, work())
    repository.start()
    if is_pushed:
        repository.push()
    changed = work(starts="2026-12-01 09:00 UTC", ends="2026-12-01 12:00 Europe/Berlin")
    repository.write(WORK_FILE, changed)
    if is_committed:
        repository.commit("14:30")
    if is_pushed:
        repository.push()
    found = only(repository, "history/window-changed")
    assert found["level"] == "error"
    for value in ["2026-11-30 09:00 UTC to 2026-11-30 10:30 UTC", "2026-12-01 09:00 UTC to 2026-12-01 11:00 UTC"]:
        assert value in found["message"]
    line = proposed(found["message"], "moved")
    at = "14:30" if is_committed else "14:40"
    assert line == f"moved: [{{at: 2026-11-20 {at} UTC, starts: 2026-11-30 09:00 UTC, ends: 2026-11-30 10:30 UTC}}]"
    repository.write(WORK_FILE, changed + line + "\n")
    assert repository.history() == []
    # A second move, again without a word: the whole list is proposed.
    repository.commit("14:40")
    again = changed.replace("12:00 Europe/Berlin", "15:00 UTC")
    repository.write(WORK_FILE, again + line + "\n")
    repository.commit("15:30")
    found = only(repository, "history/window-changed", now="2026-11-20T15:31Z")
    assert "in place of the 'moved' there" in found["message"]
    both = proposed(found["message"], "moved")
    assert both.count("{at:") == 2 and "ends: 2026-12-01 11:00 UTC" in both
    repository.write(WORK_FILE, again + both + "\n")
    assert repository.history(now="2026-11-20T15:31Z") == []


def test_work_that_is_extended_while_it_goes_on_asks_for_moved(repository):
    times = {"starts": "2026-11-20 14:10 UTC", "ends": "2026-11-20 14:20 UTC"}
    repository.write(WORK_FILE, work(**times))
    repository.write(f"{WORK}/2026-11-20-1410-in-progress.md", update("Cards are slower.", "14:10", "in-progress", ""))
    repository.start("14:10")
    times["ends"] = "2026-11-20 15:00 UTC"
    repository.write(WORK_FILE, work(**times))
    repository.commit("14:22")
    line = proposed(only(repository, "history/window-changed")["message"], "moved")
    repository.write(WORK_FILE, work(**times, more=line + "\n"))
    assert repository.history() == []


def test_a_window_that_is_put_back_is_no_change_but_a_move_is_never_unsaid(repository):
    repository.write(WORK_FILE, work())
    repository.start()
    repository.write(WORK_FILE, work(ends="2026-11-30 12:00 UTC"))
    repository.commit("14:30")
    repository.write(WORK_FILE, work())
    repository.commit("14:38")
    assert repository.history() == []
    moved = "moved: [{at: 2026-11-20 14:50 UTC, starts: 2026-11-30 09:00 UTC, ends: 2026-11-30 10:30 UTC}]\n"
    repository.write(WORK_FILE, work(ends="2026-11-30 12:00 UTC", more=moved))
    repository.commit("14:50")
    assert repository.history() == []
    repository.write(WORK_FILE, work())
    repository.commit("15:30")
    found = only(repository, "history/fact-changed", now="2026-11-20T15:31Z")
    assert "'moved' had the entry '{at: 2026-11-20 14:50 UTC" in found["message"] and "put it back" in found["message"]


@pytest.mark.parametrize("change", [
    dict(impact="Card payments are down."), dict(title="A new title"), dict(more="# x\n", impact="Card payments are slower than usual."),
])  # fmt: skip
def test_a_changed_announcement_wants_an_update(repository, change):
    repository.write(WORK_FILE, work())
    repository.start()
    repository.write(WORK_FILE, work(**change))
    repository.commit("14:30")
    found = only(repository, "history/fact-changed")
    assert "was published as 'Slower card payments'" in found["message"] or "was published as 'Card payments are slower.'" in found["message"]
    status = re.search(r"'status: (\S+)'", found["message"])[1]
    repository.write(f"{WORK}/2026-11-20-1435-{status}.md", update("Cards will be slower than we said.", "14:35", status, ""))
    assert repository.history() == []


def test_components_and_announcement_of_work_are_kept(repository):
    repository.write(WORK_FILE, work())
    repository.start()
    repository.write(WORK_FILE, work().replace("under-maintenance", "major-outage").replace("announced: 2026-11-20 14:00", "announced: 2026-11-01 14:00"))
    repository.commit("14:30")
    messages = " ".join(found["message"] for found in repository.lint("--only", "history/fact-changed"))
    for value in ["'under-maintenance'", "'major-outage'", "'2026-11-20 14:00 UTC'", "'2026-11-01 14:00 UTC'"]:
        assert value in messages


@pytest.mark.parametrize("is_committed", [False, True])
def test_a_severity_changed_by_hand_wants_an_entry(repository, is_committed):
    repository.start()
    changed = HEAD_LINES.replace("SEV2", "SEV3")
    repository.write(INCIDENT_FILE, changed)
    if is_committed:
        repository.commit("14:30")
    found = only(repository, "history/severity-changed")
    assert found["level"] == "error" and "'SEV2' and is 'SEV3' now" in found["message"]
    line = proposed(found["message"], "severity-changes")
    repository.write(INCIDENT_FILE, changed + line + "\n")
    # Who was told of it only a person knows: that stays a note.
    left = [found["rule"] for found in repository.lint() if found["rule"].startswith(("history/", "severity/"))]
    assert [rule for rule in left if rule != "severity/change-untold"] == []
    # The entry was published: it stays.
    repository.commit("14:36")
    repository.write(INCIDENT_FILE, changed + line.replace("customers", "people") + "\n")
    repository.commit("15:00")
    message = only(repository, "history/fact-changed", now="2026-11-20T15:01Z")["message"]
    assert "'severity-changes' had the entry" in message and "reason: say here what customers notice now" in message


def test_errors_become_warnings_and_never_the_other_way(repository):
    """What is found now was found at once, and is never worse later."""
    repository.write(WORK_FILE, work(starts="2026-11-20 15:00 UTC", ends="2026-11-20 16:00 UTC"))
    repository.start()
    repository.write(WORK_FILE, work(starts="2026-11-20 15:00 UTC", ends="2026-11-20 17:00 UTC"))
    repository.write(INCIDENT_FILE, HEAD_LINES.replace("SEV2", "SEV3"))
    rules = ["--only", "history/window-changed", "--only", "history/severity-changed"]
    moments = ["2026-11-20T14:09Z", "2026-11-20T14:14Z", "2026-11-20T18:00Z", "2026-11-23T14:00Z", "2027-11-20T14:00Z"]
    assert [[found["level"] for found in repository.lint(*rules, now=now)] for now in moments] == [["error", "error"]] * 5
    repository.write(f"{INCIDENT}/2026-11-20-1429-resolved.md", update("Cards work.", "14:29", "resolved", ""))
    repository.commit("14:30")
    levels = [[found["level"] for found in repository.lint(*rules, now=now)] for now in ["2026-11-20T14:31Z", *moments[2:]]]
    assert levels == [["error", "error"], ["error", "error"], ["warning", "warning"], ["warning", "warning"]]


def test_within_the_grace_anything_may_be_put_right(repository):
    repository.write(WORK_FILE, work())
    repository.start()
    repository.write(WORK_FILE, work(ends="2026-11-30 12:00 UTC", impact="Card payments are down."))
    repository.write(INCIDENT_FILE, HEAD_LINES.replace("SEV2", "SEV3").replace("14:02", "14:03"))
    repository.write(UPDATE, update("All fail.", more="components: {cards: major-outage}"))
    repository.commit("14:13")
    assert repository.history() == []


def test_what_was_never_pushed_may_change(repository):
    repository.write("note", "x")
    repository.start()
    repository.push()
    repository.write(WORK_FILE, work())
    repository.commit("14:10")
    repository.write(WORK_FILE, work(ends="2026-11-30 12:00 UTC"))
    repository.commit("14:30")
    assert repository.history() == []
    repository.push()
    assert repository.history() == [("history/window-changed", WORK_FILE)]


def test_a_component_keeps_its_id_and_its_day(repository):
    repository.write(UPDATE, update("Cards fail.", more="components: {cards: major-outage}"))
    repository.write("components.yml", "- id: cards\n  name: Cards\n  since: 2025-03-01\n- id: unused\n  name: Unused\n")
    repository.start()
    repository.write("components.yml", "- id: cards\n  name: Card payments\n  since: 2026-03-01\n")
    repository.commit("14:30")
    gone, found = sorted(repository.lint("--only", "history/component-changed"), key=lambda found: found["line"])
    assert "2025-03-01" in found["message"] and "2026-03-01" in found["message"] and found["level"] == "warning" and found["line"] == 3
    assert "the component 'unused' was published and is gone now" in gone["message"] and gone["level"] == "warning"
    line = re.search(r"'(deleted: \{.*\})'", gone["notes"][-1]["message"])[1]
    repository.write("site.yml", (repository.content / "site.yml").read_text() + f"lint:\n  {line}\n")
    repository.write("components.yml", "- id: card-payments\n  name: Card payments\n")
    repository.write(UPDATE, update("Cards fail.", more="components: {card-payments: major-outage}"))
    found = only(repository, "history/component-changed")
    assert "the component 'cards' was published and is gone now" in found["message"]


def test_a_component_that_was_retired_is_not_gone(repository):
    repository.write("components.yml", "- id: cards\n  name: Cards\n- id: unused\n  name: Unused\n")
    repository.start()
    repository.write("components.yml", "- id: cards\n  name: Cards\n- id: unused\n  name: Not used any more\n  until: 2026-11-19\n")
    repository.commit("14:30")
    assert repository.history() == []


RESOLVED = f"{INCIDENT}/2026-11-20-1430-resolved.md"


def resolve(repository, at="14:31"):
    """An incident that is over, as everybody could read."""
    repository.write(UPDATE, update("Cards fail.", more="next-update: 30m\ncomponents: {cards: major-outage}"))
    repository.start()
    repository.write(RESOLVED, update("Cards failed for 28 minutes.", "14:30", "resolved", ""))
    repository.commit(at)


LATER = "2026-11-21T15:00Z"


def test_an_end_that_is_set_after_the_end_was_told_wants_a_correction(repository):
    resolve(repository)
    repository.write(INCIDENT_FILE, HEAD_LINES + "ended: 2026-11-20 14:10 UTC\n")
    for _ in ["not committed", "committed"]:
        found = only(repository, "history/fact-changed", now=LATER)
        assert "was published as over at 2026-11-20 14:30 UTC and is over at 2026-11-20 14:10 UTC now" in found["message"]
        repository.commit("18:00")
    corrects = re.search(r"'(corrects: \S+)'", found["message"])[1]
    repository.write(f"{INCIDENT}/2026-11-20-1801-resolved.md", update("It was over at 14:10.", "18:01", "resolved", corrects))
    assert repository.history("--only", "history/fact-changed", now=LATER) == []


@pytest.mark.parametrize("ended, at", [("14:10", "14:33"), ("14:30", "18:00")], ids=["with the news", "the same end"])
def test_an_end_that_changes_nothing_that_was_told_may_be_set(repository, ended, at):
    resolve(repository)
    repository.write(INCIDENT_FILE, HEAD_LINES + f"ended: 2026-11-20 {ended} UTC\n")
    repository.commit(at)
    assert repository.history("--only", "history/fact-changed", now=LATER) == []


def test_an_end_that_comes_with_a_late_resolution_is_no_change(repository):
    repository.write(UPDATE, update("Cards fail.", more="next-update: 30m\ncomponents: {cards: major-outage}"))
    repository.start()
    repository.write(INCIDENT_FILE, HEAD_LINES + "ended: 2026-11-20 14:10 UTC\n")
    repository.write(RESOLVED, update("Cards failed for 8 minutes.", "14:30", "resolved", ""))
    repository.commit("23:00")
    assert repository.history("--only", "history/fact-changed", now=LATER) == []


REVIEW = f"{INCIDENT}/review.md"


def review(summary="About 400 payments failed.", publish="true", status="final"):
    return f"---\nstatus: {status}\nowner: ana\npublish: {publish}\n---\n## Summary\n\n{summary}\n"


def reviewed(repository, *versions):
    resolve(repository)
    for number, text in enumerate(versions):
        repository.write(REVIEW, text)
        repository.commit(f"{15 + number}:00")


@pytest.mark.parametrize("text, expected", [
    (review("About 40 payments failed."), "this review was rewritten on"), (review(publish="false"), "the review of this incident was published and is not any more"),
    (review(status="draft"), "was published and is not any more"), (review("TBD"), "was published and is not any more"), (None, "was published and is not any more"),
    (review("About  400\npayments failed."), None), (review().replace("ana", "ben"), None),
], ids=["rewritten", "unpublished", "a draft again", "a gap", "deleted", "white space", "another owner"])  # fmt: skip
@pytest.mark.parametrize("is_committed", [False, True])
def test_a_review_that_was_published_stays(repository, text, expected, is_committed):
    reviewed(repository, review())
    if text is None:
        (repository.content / REVIEW).unlink()
    else:
        repository.write(REVIEW, text)
    if is_committed:
        repository.commit("20:00")
    if expected is None:
        assert repository.history("--only", "history/rewritten", now=LATER) == []
        return
    found = only(repository, "history/rewritten", now=LATER)
    assert found["level"] == "warning" and found["path"] == (REVIEW if text else INCIDENT_FILE)
    assert (expected if is_committed else expected.replace("was rewritten on", "was published")) in found["message"]
    if not is_committed:
        return
    corrects = re.search(r"'(corrects: \S+)'", found["message"])[1]
    repository.write(f"{INCIDENT}/2026-11-20-2001-resolved.md", update("Our review said 400.", "20:01", "resolved", corrects))
    assert repository.history("--only", "history/rewritten", now=LATER) == []


def test_a_review_may_change_until_it_is_published(repository):
    reviewed(repository, review("TBD"), review("Some payments failed.", publish="false"), review("Some failed.", status="draft"), review())
    assert repository.history("--only", "history/rewritten", now=LATER) == []


def test_a_secret_that_was_taken_out_is_not_repeated(repository):
    secret = "AKIA" + "Q" * 16
    repository.write(WORK_FILE, work(impact=f"Use {secret} meanwhile."))
    repository.start()
    repository.write(WORK_FILE, work())
    repository.commit("14:30")
    done = repository.run("lint", "--only", "history/fact-changed")
    assert "'impact' was published as" in done.stdout and secret not in done.stdout


def test_an_unreadable_version_in_between_changes_nothing(repository):
    repository.write(WORK_FILE, work())
    repository.start()
    repository.write(WORK_FILE, "title: [\n")
    repository.commit("14:30")
    repository.write(WORK_FILE, work(more="lint-allow: {maintenance/notice: It can not wait}\n"))
    repository.commit("14:38")
    assert repository.history() == []


# history/deleted


def paste(repository, found, folder):
    """Types what the message proposes, in a folder of the repository, and gives what the branch is called then."""
    command = re.search(r"'(git checkout .*)'$", found["message"])[1]
    subprocess.run(["bash", "-c", command], cwd=folder, env=repository.environment, check=True, capture_output=True)
    return repository.git("symbolic-ref", "HEAD").strip()


@pytest.mark.parametrize("is_committed", [False, True])
@pytest.mark.parametrize("content", ["content", "sp ace/it's", ".", "line\nfeed [x]"])
def test_the_remedy_is_a_whole_command(tmp_path, content, is_committed):
    repository = Repository(tmp_path / "work", content)
    repository.write("incidents/other/incident.yml", "title: Refunds are late\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n")
    repository.write("incidents/other/2026-11-20-1408-investigating.md", update("Refunds arrive late.", more="next-update: 2h"))
    repository.start()
    repository.push()
    (repository.folder / "deep/er").mkdir(parents=True)
    shutil.rmtree(repository.content / "incidents/other")
    if is_committed:
        (repository.folder / "deep/er/file").write_text("x")
        repository.commit("14:30")
    found = only(repository, "history/deleted")
    assert found["level"] == "error" and found["path"] == "site.yml"
    assert paste(repository, found, repository.folder / "deep/er") == "refs/heads/main"
    assert repository.history() == []
    assert (repository.content / "incidents/other/2026-11-20-1408-investigating.md").exists()


def test_what_went_in_two_commits_comes_back_whole(repository):
    repository.write("incidents/other/incident.yml", "title: Refunds are late\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n")
    repository.write("incidents/other/2026-11-20-1408-investigating.md", update("Refunds arrive late.", more="next-update: 2h"))
    repository.start()
    repository.push()
    (repository.content / "incidents/other/2026-11-20-1408-investigating.md").unlink()
    repository.commit("14:30")
    shutil.rmtree(repository.content / "incidents/other")
    repository.commit("14:31")
    paste(repository, only(repository, "history/deleted"), repository.folder)
    assert repository.history() == []


def declare_by_mistake(repository):
    repository.write("incidents/2026-11-20-a-mistake/incident.yml", "title: Nobody can pay\nseverity: SEV1\nstarted: 2026-11-20 14:02 UTC\n")
    repository.write("incidents/2026-11-20-a-mistake/2026-11-20-1409-investigating.md", update("Nobody can pay.", "14:09"))


@pytest.mark.parametrize("is_committed", [False, True])
def test_what_was_never_pushed_can_be_deleted(repository, is_committed, tmp_path):
    repository.start()
    repository.push()
    declare_by_mistake(repository)
    repository.commit("14:09")
    shutil.rmtree(repository.content / "incidents/2026-11-20-a-mistake")
    if is_committed:
        repository.commit("14:30")
    assert repository.history() == []


def test_without_another_repository_a_deletion_is_a_note(repository, tmp_path):
    declare_by_mistake(repository)
    repository.start()
    shutil.rmtree(repository.content / "incidents/2026-11-20-a-mistake")
    for is_committed in (False, True):
        found = only(repository, "history/deleted")
        assert found["level"] == "note" and "if readers have seen it" in found["message"]
        assert repository.run("build", "--out", str(tmp_path / "public"), "--publish-anyway", "a test").returncode == 0
        if not is_committed:
            repository.commit("14:30")
    paste(repository, found, repository.folder)
    assert repository.history() == []


@pytest.mark.parametrize("deleted_at, expected", [("14:14", 0), ("14:15", 1)])
def test_what_came_and_went_within_one_push(repository, deleted_at, expected):
    repository.start()
    repository.push()
    declare_by_mistake(repository)
    repository.commit("14:09")
    shutil.rmtree(repository.content / "incidents/2026-11-20-a-mistake")
    repository.commit(deleted_at)
    repository.push()
    assert repository.history() == [("history/deleted", "site.yml")] * expected


def test_a_deletion_of_what_stands_elsewhere_is_found_at_once(repository):
    """The clock alone never makes an error of it."""
    declare_by_mistake(repository)
    repository.start("14:09")
    repository.push()
    shutil.rmtree(repository.content / "incidents/2026-11-20-a-mistake")
    levels = [only(repository, "history/deleted", now=now)["level"] for now in ["2026-11-20T14:10Z", "2026-11-20T14:40Z", "2027-11-20T14:40Z"]]
    assert levels == ["error"] * 3


def test_a_deletion_that_is_meant_says_why(repository):
    declare_by_mistake(repository)
    repository.start("14:09")
    repository.push()
    shutil.rmtree(repository.content / "incidents/2026-11-20-a-mistake")
    repository.commit("14:30")
    found = only(repository, "history/deleted")
    line = re.search(r"'(deleted: \{.*\})'", found["notes"][1]["message"])[1]
    site = (repository.content / "site.yml").read_text()
    repository.write("site.yml", site + f"lint:\n  {line}\n")
    assert repository.history() == []
    repository.write("site.yml", site + "lint:\n  deleted: {incidents/2026-11-20-a-mistake: }\n")
    assert "has no reason; write behind it why it was deleted" in " ".join(found["message"] for found in repository.lint())
    assert repository.history() == [("history/deleted", "site.yml")]
    repository.write("site.yml", site + "lint:\n  deleted: {incidents/2026-11-20-a: It was nothing}\n")
    assert repository.history() == [("history/deleted", "site.yml")]


def test_only_what_this_change_deleted_is_reported(repository):
    declare_by_mistake(repository)
    repository.start("14:09")
    repository.push()
    shutil.rmtree(repository.content / "incidents/2026-11-20-a-mistake")
    gone = repository.commit("14:30")
    assert repository.history("--changed-since", f"{gone}^") == [("history/deleted", "site.yml")]
    assert repository.history("--changed-since", gone) == []


def test_the_example_of_a_new_page_can_be_deleted(tmp_path):
    repository = Repository(tmp_path / "work")
    shutil.rmtree(repository.content)
    options = {"--name": "A", "--url": "https://a.example", "--time-zone": "Europe/Berlin", "--component": "Web", "--now": NOW}
    subprocess.run([PROGRAM, "init", *itertools.chain(*options.items())], cwd=repository.folder, check=True, capture_output=True)
    repository.start()
    repository.push()
    for folder in [*repository.content.glob("incidents/*-example"), *repository.content.glob("maintenance/*-example")]:
        shutil.rmtree(folder)
    repository.commit("16:00")
    built = repository.run("build", "--out", str(tmp_path / "public"), now="2026-11-20T16:01Z")
    assert built.returncode == 0 and "history/" not in built.stderr, built.stderr


def test_a_deleted_update_is_an_error_at_its_incident(repository, tmp_path):
    second = f"{INCIDENT}/2026-11-20-1430-identified.md"
    repository.write(second, update("The cause is found.", "14:30", "identified"))
    repository.start("14:30")
    repository.push()
    assert repository.history("--skip", "history/backdated") == []
    (repository.content / second).unlink()
    assert repository.history("--skip", "history/backdated") == [("history/deleted", f"{INCIDENT}/incident.yml")]
    commit = repository.commit("14:36")
    repository.push()
    [found] = repository.lint("--only", "history/deleted")
    assert found["level"] == "error" and commit[:10] in found["message"] and "2026-11-20-1430-identified.md" in found["message"]
    built = repository.run("build", "--out", str(tmp_path / "public"))
    assert built.returncode == 1 and "history/deleted" in built.stderr
    repository.git("checkout", "-q", "HEAD^", "--", "content/" + second)
    assert repository.history("--skip", "history/backdated") == []


@pytest.mark.parametrize("name", ["README.md", "x.md~", ".hidden.md"])
@pytest.mark.parametrize("is_committed", [False, True])
def test_what_gets_a_name_that_is_left_alone_is_gone(repository, name, is_committed):
    second = f"{INCIDENT}/2026-11-20-1430-identified.md"
    repository.write(second, update("The cause is found.", "14:30", "identified"))
    repository.start("14:30")
    repository.push()
    (repository.content / second).rename(repository.content / INCIDENT / name)
    if is_committed:
        repository.commit("14:40")
        repository.push()
    [found] = repository.lint("--only", "history/deleted")
    assert found["level"] == "error" and "2026-11-20-1430-identified.md" in found["message"] and name not in found["message"]


def test_a_deleted_incident_is_an_error_at_the_site(repository):
    repository.write("incidents/other/incident.yml", "title: Refunds are late\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n")
    repository.write("incidents/other/2026-11-20-1408-investigating.md", update("Refunds arrive late.", more="next-update: 2h"))
    repository.start()
    shutil.rmtree(repository.content / "incidents/other")
    assert repository.history() == [("history/deleted", "site.yml")]
    repository.commit("14:30")
    assert repository.history() == [("history/deleted", "site.yml")]


@pytest.mark.parametrize("is_committed", [False, True])
def test_a_renamed_update_and_incident_are_not_deleted(repository, is_committed):
    repository.start()
    (repository.content / UPDATE).rename(repository.content / f"{INCIDENT}/2026-11-20-1408-investigating-2.md")
    if is_committed:
        repository.commit("14:20")
    assert repository.history("--skip", "history/renamed") == []
    (repository.content / INCIDENT).rename(repository.content / "incidents/cards-are-failing")
    if is_committed:
        repository.commit("14:21")
        repository.write("incidents/cards-are-failing/2026-11-20-1408-investigating-2.md", update("All card payments are failing."))
        found = [("history/rewritten", "incidents/cards-are-failing/2026-11-20-1408-investigating-2.md")]
        assert repository.history("--skip", "history/renamed") == found
    else:
        repository.write("incidents/cards-are-failing/incident.yml", "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n")
        assert repository.history("--skip", "history/renamed") == []


# history/renamed


NEW = "incidents/card-payments-fail"
RENAMED = ("--only", "history/renamed", "--only", "history/deleted")


def take_back(repository, found, folder):
    command = re.search(r"'(\(cd .*\))'$", found["message"], re.DOTALL)[1]
    subprocess.run(["bash", "-c", command], cwd=folder, env=repository.environment, check=True, capture_output=True)


def rename(repository, how):
    """Gives the incident's folder another name, in a way that git sees or does not."""
    old, new = repository.content / INCIDENT, repository.content / NEW
    if how in ("git sees it", "not committed"):
        old.rename(new)
    elif how == "with edits":
        old.rename(new)
        roles = "roles: {commander: ana, technical: ben, communications: chi, scribe: dee}\ndetected: 2026-11-20 14:04 UTC\nacknowledged: 2026-11-20 14:05 UTC\n"
        (new / "incident.yml").write_text((new / "incident.yml").read_text() + roles)
        (new / UPDATE.split("/")[-1]).write_text(update("Nobody at all can pay with any card in any shop, and we know of no way around it."))
    else:
        before = {path.name: path.read_text() for path in old.iterdir()}
        shutil.rmtree(old)
        if how == "in two commits":
            repository.commit("14:28")
            repository.push()
        new.mkdir()
        for name, text in before.items():
            (new / name).write_text(text)
    if how != "not committed":
        repository.commit("14:30")
        repository.push()


@pytest.mark.parametrize("how", ["git sees it", "with edits", "by hand", "in two commits", "not committed"])
@pytest.mark.parametrize("content", ["content", "sp ace/it's", "."])
def test_a_published_folder_that_is_renamed_is_found_once_and_can_be_taken_back(tmp_path, content, how):
    repository = Repository(tmp_path / "work", content)
    repository.start()
    repository.push()
    (repository.folder / "deep").mkdir()
    rename(repository, how)
    [found] = repository.lint(*RENAMED)
    assert (found["rule"], found["path"], found["level"]) == ("history/renamed", f"{NEW}/incident.yml", "error"), found
    assert f"'{NEW}' was published as '{INCIDENT}'" in found["message"]
    assert f"deleted: {{\"{INCIDENT}\": why it was renamed}}" in found["notes"][1]["message"]
    take_back(repository, found, repository.folder / "deep")
    assert (repository.content / UPDATE).exists() and repository.lint(*RENAMED) == []
    repository.commit("14:31")
    repository.push()
    assert repository.lint(*RENAMED) == []


def test_a_folder_that_had_to_be_renamed_says_why(repository):
    repository.start()
    repository.push()
    rename(repository, "git sees it")
    site = (repository.content / "site.yml").read_text()
    repository.write("site.yml", site + f"lint:\n  deleted: {{{INCIDENT}: It named a customer}}\n")
    assert repository.lint(*RENAMED) == []


def test_what_nobody_saw_may_be_renamed(repository):
    repository.start()
    repository.push()
    repository.write("incidents/other/incident.yml", "title: Refunds are late\nseverity: SEV3\nstarted: 2026-11-20 14:20 UTC\n")
    repository.write("incidents/other/2026-11-20-1420-investigating.md", update("Refunds arrive late.", "14:20", more="next-update: 2h"))
    repository.commit("14:20")
    (repository.content / "incidents/other").rename(repository.content / "incidents/refunds-late")
    repository.commit("14:24")
    assert repository.lint(*RENAMED) == []
    repository.push()
    assert repository.lint(*RENAMED) == []


@pytest.mark.parametrize("renamed_at, expected", [("14:13", []), ("14:14", ["history/renamed"])])
def test_within_five_minutes_a_folder_may_be_renamed(repository, renamed_at, expected):
    """Pushed in between, and then again or not."""
    repository.start()
    repository.push()
    (repository.content / INCIDENT).rename(repository.content / NEW)
    repository.commit(renamed_at)
    assert [found["rule"] for found in repository.lint(*RENAMED)] == expected
    repository.push()
    assert [found["rule"] for found in repository.lint(*RENAMED)] == expected


def test_a_published_update_that_is_renamed_is_found(repository):
    repository.start()
    repository.push()
    new = UPDATE.replace("investigating", "investigating-2")
    (repository.content / UPDATE).rename(repository.content / new)
    for _ in ["not committed", "committed"]:
        [found] = repository.lint(*RENAMED)
        assert found["path"] == new and f"'{new}' was published as '{UPDATE}'" in found["message"]
        repository.commit("14:30")
    take_back(repository, found, repository.folder)
    assert repository.lint(*RENAMED) == []


def test_work_without_updates_that_is_renamed_is_found(repository):
    repository.write(WORK_FILE, work())
    repository.start()
    repository.push()
    shutil.rmtree(repository.content / WORK)
    repository.commit("14:20")
    repository.write("maintenance/slower-cards/maintenance.yml", work(more="lint-allow: {maintenance/notice: It can not wait}\n"))
    [found] = repository.lint(*RENAMED)
    assert f"'maintenance/slower-cards' was published as '{WORK}'" in found["message"]


def test_another_incident_is_no_new_name(repository):
    repository.write("incidents/other/incident.yml", "title: Refunds are late\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n")
    repository.write("incidents/other/2026-11-20-1409-investigating.md", update("Refunds arrive late.", "14:09", more="next-update: 2h"))
    repository.start()
    repository.push()
    shutil.rmtree(repository.content / "incidents/other")
    repository.commit("14:20")
    repository.write(f"{NEW}/incident.yml", "title: Web is down\nseverity: SEV1\nstarted: 2026-11-20 14:21 UTC\n")
    repository.write(f"{NEW}/2026-11-20-1422-investigating.md", update("Nobody can open the web shop.", "14:22"))
    assert [found["rule"] for found in repository.lint(*RENAMED)] == ["history/deleted"]
    repository.commit("14:23")
    assert [found["rule"] for found in repository.lint(*RENAMED)] == ["history/deleted"]


def test_where_git_follows_nobody_a_new_name_is_a_note(repository):
    repository.start()
    (repository.content / INCIDENT).rename(repository.content / NEW)
    [found] = repository.lint(*RENAMED)
    assert found["level"] == "note" and "if readers have seen it" in found["message"]


# history/backdated and roles/two-voices


@pytest.mark.parametrize("at, expected", [("14:08", 0), ("14:23", 0), ("14:24", 1)])
def test_a_backdated_update_is_found(repository, at, expected):
    repository.start(at)
    assert repository.history() == [("history/backdated", UPDATE)] * expected


def test_an_import_is_not_backdated(repository):
    for number in range(2):
        repository.write(f"incidents/old-{number}/incident.yml", "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n")
        repository.write(f"incidents/old-{number}/2026-11-20-1408-investigating.md", update("Cards fail."))
    repository.start("14:39")
    assert repository.history() == []


def test_what_is_not_committed_is_not_backdated(repository):
    repository.git("init", "-q")
    repository.git("commit", "-q", "--allow-empty", "-m", "empty")
    assert repository.history() == []


@pytest.mark.parametrize("at, by, expected", [("14:20", "Ben", 1), ("14:20", "Ana", 0), ("14:38", "Ben", 0)])
def test_two_voices(repository, at, by, expected):
    repository.start()
    second = f"{INCIDENT}/2026-11-20-{at.replace(':', '')}-identified.md"
    repository.write(second, update("The cause is found.", at, "identified"))
    repository.commit(at, by)
    assert repository.history() == [("roles/two-voices", second)] * expected


# --changed-since: every update of these says 'pay-gw' and is reported


def make_changes(repository):
    """A committed, a staged, an unstaged, an untracked, a renamed and an unchanged file since the first commit."""
    repository.write("components.yml", "- id: cards\n  name: Cards\n  internal-names: [pay-gw]\n")
    names = ["committed", "staged", "unstaged", "untracked", "renamed", "unchanged"]
    paths = {name: f"incidents/{name}/2026-11-20-1408-investigating.md" for name in names}
    for name, path in paths.items():
        repository.write(f"incidents/{name}/incident.yml", "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n")
        if name != "untracked":
            repository.write(path, update(f"We restarted pay-gw. It is {name}."))
    repository.start()
    repository.write(paths["committed"], update("We restarted pay-gw again."))
    repository.commit("14:10")
    repository.write(paths["staged"], update("We restarted pay-gw again."))
    repository.git("add", "-A")
    repository.write(paths["unstaged"], update("We restarted pay-gw again."))
    repository.write(paths["untracked"], update("We restarted pay-gw again."))
    (repository.content / paths["renamed"]).rename(repository.content / paths["renamed"].replace("1408", "1409"))
    return paths


def test_only_changed_files_are_reported(repository):
    paths = make_changes(repository)
    renamed = paths["renamed"].replace("1408", "1409")
    assert repository.changed("HEAD") == {paths["staged"], paths["unstaged"], paths["untracked"], renamed}
    assert repository.changed("main~1") == {paths["committed"], paths["staged"], paths["unstaged"], paths["untracked"], renamed}


NAMES = ["with space", 'quote"and\'', "line\nfeed", "tab\there", "ünïcode-日本", "back\\slash", ":(glob)*", "-dash"]


@pytest.mark.parametrize("name", NAMES)
def test_any_file_name_is_understood(repository, name):
    path = f"{INCIDENT}/{name}.md"
    repository.write(path, update("Cards fail."))
    first = repository.start()
    repository.write(path, update("Cards fail again."))
    changed = repository.lint("--changed-since", first)
    assert {found["path"] for found in changed} == {path}
    assert ("history/rewritten", path) in repository.history()
    repository.commit("14:30")
    assert ("history/rewritten", path) in repository.history()
    assert path in {found["path"] for found in repository.lint("--changed-since", first)}
    (repository.content / path).unlink()
    repository.commit("14:31")
    assert ("history/deleted", f"{INCIDENT}/incident.yml") in repository.history()


@pytest.mark.parametrize("content", [".", "a/b/content", "sp ace/ü\nx"])
def test_the_content_may_lie_anywhere_in_the_repository(tmp_path, content):
    repository = Repository(tmp_path / "work", content)
    first = repository.start()
    (repository.folder / "elsewhere.txt").write_text("x")
    repository.write(UPDATE, update("All card payments are failing."))
    repository.commit("14:30")
    assert repository.history("--changed-since", first) == [("history/rewritten", UPDATE)]
    assert repository.history("--changed-since", "HEAD") == []


def test_a_worktree_and_a_hook_are_repositories_too(repository, tmp_path):
    repository.start()
    repository.write(UPDATE, update("All card payments are failing."))
    repository.commit("14:30")
    repository.git("worktree", "add", "-q", str(tmp_path / "tree"), "-b", "other")
    repository.content = tmp_path / "tree" / "content"
    assert (tmp_path / "tree" / ".git").is_file()
    environment = {"GIT_CEILING_DIRECTORIES": ""}
    assert repository.history("--changed-since", "HEAD~1", **environment) == [("history/rewritten", UPDATE)]
    elsewhere = {"GIT_DIR": "/nonexistent", "GIT_INDEX_FILE": "/nonexistent/index", "GIT_WORK_TREE": "/"}
    assert repository.history("--changed-since", "HEAD~1", **environment, **elsewhere) == [("history/rewritten", UPDATE)]


def test_changes_made_in_a_merge_are_seen(repository):
    repository.start()
    repository.git("checkout", "-q", "-b", "side")
    (repository.folder / "note").write_text("x")
    repository.commit("14:10")
    repository.git("checkout", "-q", "main")
    repository.git("merge", "-q", "--no-ff", "--no-commit", "side")
    repository.write(UPDATE, update("All card payments are failing."))
    merge = repository.commit("14:30")
    [found] = repository.lint("--only", "history/rewritten")
    assert merge[:10] in found["notes"][0]["message"]


# What can't be asked


@pytest.mark.parametrize("revision", ["--output=x", "-", "--", "nowhere", "HEAD~99", "0" * 40, "a b", "HEAD:content"])
def test_a_revision_that_is_none_is_refused(repository, revision):
    repository.start()
    done = repository.run("lint", f"--changed-since={revision}")
    assert done.returncode == 2 and done.stdout == "" and "a branch, a tag or a commit" in done.stderr
    assert not (repository.folder / "x").exists() and not (repository.content / "x").exists()


def test_without_repository_or_commit_rules_are_silent_and_changes_unknown(repository):
    for is_repository, reason in [(False, "not in a git repository"), (True, "no commit yet")]:
        if is_repository:
            repository.git("init", "-q")
        done = repository.run("lint", "--explain-skipped")
        assert done.returncode == 0 and "history rules need git: " in done.stderr and reason in done.stderr
        assert "need git" not in repository.run("lint").stderr
        done = repository.run("lint", "--changed-since", "HEAD")
        assert done.returncode == 2 and ("--content" in done.stderr or "name a branch" in done.stderr)


def test_without_git_the_page_is_built_all_the_same(repository, tmp_path):
    repository.start()
    done = repository.run("lint", "--changed-since", "HEAD", PATH="/nonexistent")
    assert done.returncode == 2 and "git was not found; install it" in done.stderr
    done = repository.run("lint", "--explain-skipped", PATH="/nonexistent")
    assert done.returncode == 0 and "history rules need git: git was not found" in done.stderr
    assert repository.run("build", "--out", str(tmp_path / "public"), PATH="/nonexistent").returncode == 0


def test_a_shallow_clone_says_how_to_get_the_rest(repository, tmp_path):
    first = repository.start("14:30")
    repository.write(UPDATE, update("All card payments are failing."))
    repository.commit("14:39")
    repository.git("clone", "-q", "--depth", "1", f"file://{repository.folder}", str(tmp_path / "clone"))
    assert {rule for rule, _ in repository.history()} == {"history/rewritten", "history/backdated"}
    repository.content = tmp_path / "clone" / "content"
    environment = {"GIT_CEILING_DIRECTORIES": ""}
    assert repository.history(**environment) == []
    assert "git fetch --unshallow" in repository.run("lint", "--explain-skipped", **environment).stderr
    done = repository.run("lint", "--changed-since", first, **environment)
    assert done.returncode == 2 and "git fetch --unshallow" in done.stderr
    assert repository.run("lint", "--changed-since", "HEAD", **environment).returncode == 0


# What a repository's configuration can't do


def test_no_program_of_the_repository_runs(repository, tmp_path):
    paths = make_changes(repository)
    trap, caught = tmp_path / "trap", tmp_path / "caught"
    trap.write_text(f'#!/bin/sh\necho "$0 $*" >> "{caught}"\ncat\n')
    trap.chmod(0o755)
    (repository.folder / ".gitattributes").write_text("*.md diff=trap filter=trap\n")
    settings = {
        "diff.external": trap, "core.pager": trap, "pager.log": trap, "core.fsmonitor": trap, "diff.trap.textconv": trap, "diff.trap.command": trap,
        "filter.trap.clean": trap, "filter.trap.smudge": trap, "filter.trap.process": trap, "gpg.program": trap, "log.showSignature": "true",
        "core.sshCommand": trap, "core.editor": trap, "credential.helper": trap, "alias.log": f"!{trap}", "alias.rev-parse": f"!{trap}",
        "remote.origin.url": f"ext::{trap}", "remote.origin.promisor": "true", "extensions.partialClone": "origin", "protocol.ext.allow": "always",
    }  # fmt: skip
    first = repository.git("rev-parse", "main~1").strip()
    for name, value in settings.items():
        repository.git("config", name, str(value))
    (repository.folder / ".git/hooks/post-index-change").write_text(trap.read_text())
    (repository.folder / ".git/hooks/post-index-change").chmod(0o755)
    assert paths["unstaged"] in repository.changed(first)
    repository.run("lint")
    assert not caught.exists(), caught.read_text()
    # The trap works: git itself falls into it.
    subprocess.run([GIT, "status"], cwd=repository.folder, env=repository.environment, capture_output=True)
    assert caught.exists()


def test_lint_writes_nothing_into_the_repository(repository):
    make_changes(repository)
    os.utime(repository.content / UPDATE)
    before = {path: path.stat().st_mtime_ns for path in repository.folder.rglob("*")}
    repository.lint("--changed-since", "main~1")
    assert {path: path.stat().st_mtime_ns for path in repository.folder.rglob("*")} == before


def test_git_that_talks_much_or_ends_early_stops_nothing(repository, tmp_path):
    repository.start()
    folder = tmp_path / "bin"
    folder.mkdir()
    for script in ["yes noise | head -c 3000000 >&2; exit 1", "exit 0", "kill -9 $$", "head -c 3000000 /dev/zero; exit 0"]:
        (folder / "git").write_text(f"#!/bin/sh\n{script}\n")
        (folder / "git").chmod(0o755)
        assert repository.history(PATH=f"{folder}:/usr/bin:/bin") == []


def test_the_number_of_git_processes_does_not_grow_with_the_files(tmp_path):
    counts = []
    for number in [10, 500]:
        repository = Repository(tmp_path / str(number) / "work")
        for incident in range(number // 5):
            folder = f"incidents/incident-{incident}"
            repository.write(f"{folder}/incident.yml", "title: Cards fail\nseverity: SEV3\nstarted: 2026-11-20 10:00 UTC\n")
            for step in range(5):
                at = datetime(2026, 11, 20, 10, tzinfo=timezone.utc) + timedelta(minutes=20 * step)
                repository.write(f"{folder}/{at:%Y-%m-%d-%H%M}-investigating.md", update(f"Cards fail, {step}.", f"{at:%H:%M}"))
        first = repository.start()
        for path in repository.content.glob("incidents/*/*-1020-*.md"):
            path.write_text(path.read_text().replace("Cards fail", "All cards fail"))
        repository.commit("14:30")
        folder, log = tmp_path / f"bin{number}", tmp_path / f"log{number}"
        folder.mkdir()
        (folder / "git").write_text(f'#!/bin/sh\necho "$*" >> "{log}"\nexec {GIT} "$@"\n')
        (folder / "git").chmod(0o755)
        path = f"{folder}:{os.environ['PATH']}"
        assert len(repository.history("--changed-since", first, PATH=path)) == number // 5
        counts.append(len(log.read_text().splitlines()))
    assert counts[0] == counts[1] <= 8, counts


# maintenance/notice


def test_a_maintenance_is_announced_when_git_first_saw_it(repository):
    listed = subprocess.run([PROGRAM, "rules"], capture_output=True, text=True).stdout
    if "maintenance/notice" not in listed:
        pytest.skip("the rule is not in the list yet")
    folder = "maintenance/2026-11-22-database-upgrade"
    lines = "title: Database upgrade\nstarts: 2026-11-22 09:00 UTC\nends: 2026-11-22 10:00 UTC\ncomponents: {cards: under-maintenance}\n"
    repository.write(f"{folder}/maintenance.yml", lines + "impact: Card payments may be slower.\n")
    assert "maintenance/notice" not in {found["rule"] for found in repository.lint()}
    repository.start()
    assert "maintenance/notice" in {found["rule"] for found in repository.lint()}
