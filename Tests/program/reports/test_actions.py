"""`daymark actions`: what reviews promised, and a change of one action where it stands."""

import csv
import io
import json
import random
import re
import shutil
import subprocess

import jsonschema
import pytest
import yaml

from support import sites
from support.program import BARE, PROGRAM, ROOT
from support.transcripts import steps, typed_in

NOW = "2026-11-20T14:40Z"
CARDS, MAIL = "incidents/2026-10-01-cards-fail", "incidents/2026-10-20-mail-late"


def incident(folder, title, day, actions, front="status: draft\nowner: ana\n", more=""):
    files = {
        f"{folder}/incident.yml": f"title: {title}\nseverity: SEV2\nstarted: {day} 09:00 UTC\ndetected: {day} 09:01 UTC\n{more}",
        f"{folder}/{day}-0910-investigating.md": f"---\nstatus: investigating\nat: {day} 09:10 UTC\ncomponents: {{cards: partial-outage}}\n---\nSome cards fail.\n",
        f"{folder}/{day}-1000-resolved.md": f"---\nstatus: resolved\nat: {day} 10:00 UTC\n---\nCards work again.\n",
    }
    return files | {f"{folder}/review.md": f"---\n{front}publish: false\nactions:\n{actions}---\n## Summary\nSome cards failed.\n"}


PAGE = {"site.yml": "name: Harbour\nurl: https://status.harbour.example\ntime-zone: UTC\n", "components.yml": "- id: cards\n  name: Cards\n  since: 2026-01-01\n"}
CONTENT = (
    PAGE
    | incident(
        CARDS, "Some cards fail", "2026-10-01",
        "  - {id: 1, action: Alert earlier, owner: ana, priority: P1, due: 2026-11-19, done-when: An alarm sounds in a test}\n"
        "  - {id: 2, action: Write it down, owner: ben, priority: P2, due: 2026-12-01, done-when: Two people have read it, ticket: OPS-7}\n"
        "  - {id: 3, action: Count the disks, owner: ben, priority: P2, due: 2026-10-10, done-when: The list is there, done: 2026-10-09}\n"
        "  - {id: 4, action: Renew all of it, owner: ben, priority: P3, due: 2026-10-10, done-when: All is new, done: 2026-10-12}\n",
    )
    | incident(
        MAIL, "Mail is late", "2026-10-20",
        "  - id: 1\n    action: Empty the queue at night\n    owner: Ana\n    priority: P0\n    due: 2026-11-20   # Friday\n    done-when: The queue is empty at six\n    status: open\n"
        "  - id: old\n    action: Buy a larger queue\n    owner: ben\n    due: 2026-11-01\n    status: dropped\n    why: Too dear\n"
        "  - id: 7\n    action: Ask the supplier for a list\n    due: 2026-11-10\n    status: done\n",
    )
)  # fmt: skip


@pytest.fixture
def content(tmp_path):
    return sites.write(tmp_path / "content", CONTENT)


def daymark(folder, *words, now=NOW, code=0):
    done = subprocess.run([PROGRAM, *words, "--now", now], cwd=folder, capture_output=True, text=True, timeout=120, env=BARE, stdin=subprocess.DEVNULL)
    assert code is None or done.returncode == code, (words, done.stdout, done.stderr)
    return done


def document(content, *words, now=NOW):
    found = json.loads(daymark(content.parent, "actions", *words, "--format", "json", now=now).stdout)
    jsonschema.Draft202012Validator(json.loads((ROOT / "docs/actions.schema.json").read_text())).validate(found)
    return found


def names(found):
    return [f"{one['standing']} {one['name']}" for one in found["actions"]]


def test_what_can_least_wait_comes_first(content):
    found = document(content, "--all")
    assert names(found) == [
        "late cards-fail#1", "open mail-late#1", "open cards-fail#2", "done cards-fail#3", "done cards-fail#4", "done mail-late#7", "dropped mail-late#old",
    ]  # fmt: skip
    assert found["summary"] == {"late": 1, "open": 2, "done": 3, "dropped": 1}
    # Due until now: one in time, one late, one that nobody dated, one open.
    assert found["onTime"] == {"due": 4, "onTime": 1, "late": 1, "undated": 1, "open": 1, "percent": 33, "wantedMoreThan": 90, "isMet": False}
    assert found["owners"] == [{"name": "Ana", "open": 1, "late": 0}, {"name": "ana", "open": 1, "late": 1}, {"name": "ben", "open": 1, "late": 0}]


@pytest.mark.parametrize(
    "words, wanted",
    [
        ([], ["late cards-fail#1", "open mail-late#1", "open cards-fail#2"]),
        (["--late"], ["late cards-fail#1"]),
        (["--owner", "ANA"], ["late cards-fail#1", "open mail-late#1"]),
        (["--owner", "zoe"], []),
        (["--within", "1d"], ["late cards-fail#1", "open mail-late#1"]),
        (["list", "mail", "--all"], ["open mail-late#1", "done mail-late#7", "dropped mail-late#old"]),
        (["mail"], ["open mail-late#1"]),
    ],
)
def test_what_is_asked_for_is_listed(content, words, wanted):
    assert names(document(content, *words)) == wanted


def test_three_commands_agree(content):
    """What `actions` calls late `due` calls overdue, and the report's rate is the rate of the list."""
    for now in ("2026-10-10T12:00Z", "2026-10-13T12:00Z", "2026-11-20T14:40Z", "2026-11-21T00:00Z", "2027-01-01T12:00Z"):
        listed = document(content, "--all", now=now)
        owed = json.loads(daymark(content.parent, "due", "--only", "action", "--within", "300d", "--format", "json", now=now, code=None).stdout)
        late = {(one["slug"], re.search(r"action (\S+) of", one["what"])[1]) for one in owed["owed"] if one["urgency"] == "overdue"}
        assert late == {(one["incident"], one["id"]) for one in listed["actions"] if one["standing"] == "late"}
        assert len(owed["owed"]) == listed["summary"]["late"] + listed["summary"]["open"]
        report = daymark(content.parent, "report", "--since", "2026-01-01", "--until", "2027-12-31", "--format", "csv", now=now).stdout
        rows = list(csv.DictReader(io.StringIO(report)))
        counted = [sum(int(row[f"actions_{name}"]) for row in rows) for name in ("due", "done_on_time", "done_late", "done_undated")]
        assert counted == [listed["onTime"][name] for name in ("due", "onTime", "late", "undated")], now
        # The same in words, where the report has any.
        text = daymark(content.parent, "report", "--since", "2026-01-01", "--until", "2027-12-31", now=now).stdout
        on_time = re.search(r"Actions on time +(\d+) of (\d+), (\d+) %", text)
        said = daymark(content.parent, "actions", now=now).stderr
        assert ("done on time: %s of %s, %s %%" % on_time.groups() in said) if on_time else listed["onTime"]["percent"] is None


def test_every_format_says_the_same(content):
    rows = list(csv.DictReader(io.StringIO(daymark(content.parent, "actions", "--all", "--format", "csv").stdout)))
    found = document(content, "--all")["actions"]
    assert [(one["name"], one["standing"], one["due"], one["done"], one["ticket"], one["why"]) for one in rows] == [
        (one["name"], one["standing"], one["due"] or "", one["done"] or "", one["ticket"] or "", one["why"] or "") for one in found
    ]
    markdown = daymark(content.parent, "actions", "--all", "--format", "markdown").stdout
    assert all(f"| {one['standing']} | {one['name'].replace('#', chr(92) + '#')} | {one['action']} |" in markdown for one in found)
    text = daymark(content.parent, "actions").stdout
    assert "  cards-fail#1  P1  ana  due 2026-11-19, 1 day ago\n      Alert earlier\n      done when: An alarm sounds in a test\n" in text
    assert "  mail-late#1  P0  Ana  due 2026-11-20, today\n" in text and "      OPS-7\n" in text


def test_what_cannot_be_read_is_said(content):
    (content / f"{MAIL}/review.md").write_text("---\nstatus: [\n")
    done = daymark(content.parent, "actions", "--format", "json")
    assert names(json.loads(done.stdout)) == ["late cards-fail#1", "open cards-fail#2"]
    assert json.loads(done.stdout)["unread"] == [f"{MAIL}/review.md"] and "can't be read" in done.stderr


def test_an_old_incident_keeps_its_actions(content):
    """Rules ask nothing of what started before `lint.since`; what was promised then is still promised."""
    with (content / "site.yml").open("a") as file:
        file.write("lint: {since: 2026-11-01}\n")
    assert names(document(content)) == ["late cards-fail#1", "open mail-late#1", "open cards-fail#2"]
    due = json.loads(daymark(content.parent, "due", "--format", "json", code=1).stdout)
    assert [one["kind"] for one in due["owed"]] == ["action", "action"]


# Changing one


def test_done_changes_that_line_alone(content):
    path = content / f"{MAIL}/review.md"
    before = path.read_text()
    done = daymark(content.parent, "actions", "done", "mail#1")
    assert done.stdout == f"content/{MAIL}/review.md\n" and done.stderr.startswith("Action 1 is done.\n")
    assert path.read_text() == before.replace("    status: open\n", "    status: done\n    done: 2026-11-20\n")
    assert "open mail-late#1" not in names(document(content, "--all"))


def test_done_between_braces(content):
    path = content / f"{CARDS}/review.md"
    before = path.read_text()
    daymark(content.parent, "actions", "done", "cards-fail#1", "--on", "2026-11-18")
    assert path.read_text() == before.replace("due: 2026-11-19, done-when", "due: 2026-11-19, done: 2026-11-18, done-when")


def test_another_day_keeps_the_old_one(content):
    path = content / f"{MAIL}/review.md"
    before = path.read_text()
    daymark(content.parent, "actions", "move", "mail-late#1", "--due", "2026-12-04", "--why", "The supplier is late")
    moved = before.replace("due: 2026-11-20   # Friday", "due: 2026-12-04   # Friday").replace(
        "    status: open\n", "    status: open\n    why: \"due on 2026-11-20 before: The supplier is late\"\n"
    )
    assert path.read_text() == moved
    daymark(content.parent, "actions", "move", "mail-late#1", "--due", "2026-12-11", "--why", "Later still")
    assert "due on 2026-12-04 before: Later still; due on 2026-11-20 before: The supplier is late" in path.read_text()
    daymark(content.parent, "actions", "drop", "mail-late#1", "--why", "Mail goes elsewhere")
    found = next(one for one in document(content, "--all")["actions"] if one["name"] == "mail-late#1")
    assert found["standing"] == "dropped" and found["why"].startswith("Mail goes elsewhere; due on 2026-12-04")


@pytest.mark.parametrize(
    "words, message",
    [
        (["done", "mail#9"], "has no action '9'; there is '1', 'old', '7'"),
        (["done", "mail"], "names no action; write its incident, '#' and its id"),
        (["done", "nothing#1"], "there is no incident 'nothing'"),
        (["done", "mail#7"], "action 7 is done already"),
        (["done", "mail#old"], "action old was dropped"),
        (["done", "mail#1", "--on", "2026-11-21"], "is still to come"),
        (["done", "mail#1", "--on", "soon"], "'soon' is not a day"),
        (["move", "mail#1", "--due", "2026-11-19", "--why", "x"], "2026-11-19 is over"),
        (["move", "mail#1", "--due", "2026-11-20", "--why", "x"], "is due on 2026-11-20 already"),
        (["move", "mail#1", "--due", "2026-12-01"], "--why"),
        (["drop", "mail#1", "--why", " "], "--why is empty"),
        (["done"], "missing: the action"),
        (["--late", "--all"], "leave all but one out"),
        (["--within", "soon"], "--within"),
    ],
)
def test_what_cannot_be_done_is_said_and_nothing_is_written(content, words, message):
    before = {path: path.read_bytes() for path in content.rglob("*.md")}
    done = daymark(content.parent, "actions", *words, code=64)
    assert message in done.stderr and done.stdout == ""
    assert {path: path.read_bytes() for path in content.rglob("*.md")} == before


def test_what_cannot_be_changed_safely_is_left_to_a_person(content):
    path = content / f"{MAIL}/review.md"
    path.write_text(path.read_text().replace("  - id: 1\n    action: Empty", "  - ? id\n    : 1\n    action: Empty").replace("    owner: Ana\n    priority: P0\n    due: 2026-11-20   # Friday\n", "").replace("    status: open\n", ""))
    before = path.read_bytes()
    done = daymark(content.parent, "actions", "done", "mail#1", code=64)
    assert "write 'status: done' and 'done: 2026-11-20' into action 1 by hand, at line" in done.stderr
    assert path.read_bytes() == before


def test_what_was_wrong_before_does_not_stand_in_the_way(content):
    path = content / f"{MAIL}/review.md"
    path.write_text(path.read_text().replace("status: draft", "status: final").replace("action: Empty", "action: Empty # this is cut off\n    x: Empty"))
    done = daymark(content.parent, "actions", "done", "mail#1")
    assert "    status: done\n    done: 2026-11-20\n" in path.read_text() and "error" in done.stderr
    done = daymark(content.parent, "actions", "move", "cards-fail#2", "--due", "2026-12-24", "--why", "password=hunter2hunter2", code=1)
    assert "Nothing was written" in done.stderr and "2026-12-24" not in (content / f"{CARDS}/review.md").read_text()


def test_a_commit_says_what_was_done(content):
    git = ["git", "-C", content.parent, "-c", "user.name=Ana", "-c", "user.email=ana@harbour.example"]
    for words in (["init", "-q", "-b", "main"], ["config", "user.name", "Ana"], ["config", "user.email", "ana@harbour.example"], ["add", "-A"], ["commit", "-q", "-m", "All"]):
        subprocess.run(git + words, check=True, capture_output=True)
    daymark(content.parent, "actions", "done", "mail#1", "--commit")
    told = subprocess.run(git + ["show", "--stat", "--format=%s"], capture_output=True, text=True).stdout
    assert told.startswith("Action 1 done: Empty the queue at night\n") and "1 file changed" in told


def test_tickets_are_never_published(content, tmp_path):
    path = content / f"{MAIL}/review.md"
    body = "".join(f"## {title}\nWe looked at each queue in turn.\n\n" for title in ("Summary", "Impact", "Timeline", "Root cause", "Detection", "Response", "Contributing factors", "Lessons learned"))  # fmt: skip
    path.write_text(
        "---\nstatus: final\nheld: 2026-10-22\nfinished: 2026-10-23\nfollowed-up: 2026-11-19\nowner: zebulon\npublish: true\nactions:\n"
        "  - {id: 1, action: quokka-action, owner: xanthippe, priority: P1, due: 2026-12-01, done-when: The quokka is counted twice, ticket: QUOKKA-4711}\n"
        "  - {id: 2, action: quokka-two, status: dropped, why: quokka-why}\n---\n" + body)  # fmt: skip
    daymark(tmp_path, "build", "--out", "public", "--publish-anyway", "This is a test")
    pages = {one: one.read_bytes().lower() for one in (tmp_path / "public").rglob("*") if one.is_file()}
    assert any(b"we looked at each queue" in text for text in pages.values())
    for word in (b"quokka", b"zebulon", b"xanthippe", b"followed"):
        assert [str(one) for one, text in pages.items() if word in text] == []


# Any form of the file


def random_review(chance):
    """A review in some layout that YAML allows, and its actions."""
    end = chance.choice(["\n", "\r\n"])
    actions, blocks = [], []
    for number in range(chance.randint(1, 4)):
        action = {"id": chance.choice([str(number), f"a-{number}"]), "action": chance.choice(["Alert earlier", "Count, and count again", "Say \"no\" to it", "It's there"])}
        for key, values in {
            "owner": ["ana", "Bo Li"], "priority": ["P1", "P3"], "due": ["2026-12-01", "2026-11-01"], "done-when": ["It rings: twice", "A # is shown"],
            "status": ["open"], "ticket": ["OPS-1", "https://t.example/1?a=b"], "why": ["Because"],
        }.items():  # fmt: skip
            if chance.random() < 0.6:
                action[key] = chance.choice(values)
        keys = list(action)
        if chance.random() < 0.5:
            chance.shuffle(keys)
        actions.append(action)
        blocks.append(written(chance, action, keys, end))
    is_list_in_flow = all(block.startswith("{") for block in blocks) and chance.random() < 0.3
    if is_list_in_flow:
        listed = "actions: [" + (", " if chance.random() < 0.5 else f",{end}    ").join(blocks) + "]" + end
    else:
        dash = chance.choice(["- ", "  - ", "    -   "])
        lines = []
        for block in blocks:
            if chance.random() < 0.3:
                lines.append(f"# about the next one{end}")
            margin = " " * len(dash)
            lines.append(dash + block.replace(end, end + margin).rstrip(" ") + end)
        listed = f"actions:{end}" + "".join(lines)
    front = [f"status: draft{end}", f"publish: false   # not yet{end}", listed, f"owner: 'ana'{end}"]
    chance.shuffle(front)
    mark = "\ufeff" if chance.random() < 0.1 else ""
    return mark + f"---{end}" + "".join(front) + f"---{end}## Summary{end}due: 2026-12-01, status: open{end}", actions


def written(chance, action, keys, end):
    def value(text, is_flow):
        plain = re.fullmatch(r"[\w][\w .-]*", text)
        form = chance.choice(["plain", "single", "double"]) if plain else chance.choice(["single", "double"])
        return {"plain": text, "single": "'" + text.replace("'", "''") + "'", "double": '"' + text.replace('"', '\\"') + '"'}[form]

    if chance.random() < 0.4:
        space = chance.choice(["", " "])
        joint = chance.choice([", ", ",  ", f",{end}   "])
        return "{" + space + joint.join(f"{key}: {value(action[key], True)}" for key in keys) + chance.choice(["", ","]) + space + "}"
    lines = []
    for key in keys:
        comment = "   # a note" if chance.random() < 0.2 else ""
        if key == "action" and action[key] == "Alert earlier" and chance.random() < 0.3:
            lines.append(chance.choice([f"action: >-{end}  Alert{end}  earlier", f"action: Alert{end}  earlier"]))
        else:
            lines.append(f"{key}:{chance.choice([' ', '  '])}{value(action[key], False)}{comment}")
    return end.join(lines)


def read(text):
    front, body = re.fullmatch(r"\ufeff?---\r?\n(.*?\n)---\r?\n(.*)", text, re.S).groups()
    return yaml.load(front, yaml.BaseLoader), body


@pytest.mark.parametrize("seed", range(12))
def test_of_any_review_one_action_changes_and_nothing_else(seed, tmp_path):
    """Each of many layouts is changed in one action; a reader that is not ours finds that action different and all else the same."""
    chance = random.Random(f"actions {seed}")
    changed = 0
    for turn in range(6):
        text, actions = random_review(chance)
        content = sites.write(tmp_path / f"{turn}/content", PAGE | incident(MAIL, "Mail is late", "2026-10-20", ""))
        path = content / f"{MAIL}/review.md"
        path.write_bytes(text.encode())
        wanted = chance.choice(actions)
        steps = {"done": ["done"], "drop": ["drop", "--why", "No longer: it's gone"], "move": ["move", "--due", "2027-01-31", "--why", "Takes longer"]}
        step = chance.choice(list(steps))
        words = steps[step]
        done = daymark(content.parent, "actions", words[0], f"mail-late#{wanted['id']}", *words[1:], code=None)
        after = path.read_bytes().decode()
        if done.returncode == 64:
            assert after == text and "by hand" in done.stderr, (text, done.stderr)
            continue
        assert done.returncode in (0, 1), (text, done.stderr)
        changed += 1
        before_front, before_body = read(text)
        front, body = read(after)
        assert body == before_body and after.startswith("\ufeff") == text.startswith("\ufeff")
        assert {key: front[key] for key in front if key != "actions"} == {key: before_front[key] for key in before_front if key != "actions"}
        assert list(front) == list(before_front)
        for old, new in zip(before_front["actions"], front["actions"], strict=True):
            if old["id"] != wanted["id"]:
                assert new == old
                continue
            expected = dict(old)
            if step == "done":
                expected |= {"done": "2026-11-20"} | ({"status": "done"} if "status" in old else {})
            else:
                before = f"due on {old['due']} before: " if step == "move" and "due" in old else ""
                reason = before + words[-1] + (f"; {old['why']}" if "why" in old else "")
                expected |= {"why": reason} | ({"status": "dropped"} if step == "drop" else {"due": "2027-01-31"})
            assert new == expected, (text, after)
        # Comments stay, lines end as they did, and nothing but the action's lines is touched.
        assert after.count("# ") == text.count("# ")
        assert ("\r\n" in text) == ("\r\n" in after) and after.replace("\r\n", "").count("\r") == 0
        if "\r\n" in text:
            assert after.count("\n") == after.count("\r\n")
    assert changed >= 5


def test_the_page_about_it_is_true(tmp_path):
    """Each line of docs/actions.md is typed, in a copy of the sample."""
    content = tmp_path / "desk/content"
    shutil.copytree(ROOT / "content", content)
    found = steps("docs/actions.md")
    assert len(found) == 4
    for clock, line, printed in found:
        assert typed_in(content.parent, clock, line) == printed, line
