"""One incident from the first call to the look at it after 30 days, at each guide's preset, with what is owed at each step worked out by hand."""

import json
import re

import pytest

from support.desk import new_desk

SLUG = "2026-11-20-some-card-payments-are-failing"
PRESETS = ["standard", "by-phase", "by-severity", "quarter-hour"]

# What the list has, at moments of the story: kinds with the time (or day and time) that they are due. Detected at 14:05, raised at 15:06.
OWED = {
    # Declared a minute ago, by customers' reports: the first step that is later than at once is due at once.
    "declared": {
        "standard": "tell 14:05, tell 14:05, roles 14:20, update 14:21, tell 14:35, war-room 14:35, raise-severity 15:05",
        "by-phase": "tell 14:05, tell 14:05, roles 14:20, update 14:21, war-room 14:35, raise-severity 15:05",
        "by-severity": "tell 14:05, tell 14:05, roles 14:20, update 14:21, tell 14:35",
        "quarter-hour": "tell 14:05, update 14:21",
    },
    # All were told, it was acknowledged, and three roles are held: what is left is the room, the raise and the turn of the commander.
    "taken on": {
        "standard": "update 14:21, war-room 14:35, raise-severity 15:05, hand-over 16:05",
        "by-phase": "update 14:21, war-room 14:35, raise-severity 15:05, hand-over 16:05",
        "by-severity": "update 14:21",
        "quarter-hour": "update 14:21",
    },
    # SEV1 at 15:06: its own people at once, those that were told already left out; a scribe within 15 minutes; B's room, which a SEV2 doesn't ask for.
    "raised": {
        "standard": "tell 15:06, tell 15:06, roles 15:21, update 15:21, hand-over 16:05, tell 16:05",
        "by-phase": "tell 15:06, roles 15:21, update 15:21, hand-over 16:05",
        "by-severity": "tell 15:06, tell 15:06, war-room 15:06, update 15:21, tell 16:05",
        "quarter-hour": "tell 15:06, update 15:21",
    },
    "raised and told": {
        "standard": "update 15:21, hand-over 16:05, tell 16:05",
        "by-phase": "update 15:21, hand-over 16:05",
        "by-severity": "update 15:21, tell 16:05",
        "quarter-hour": "update 15:21",
    },
    # Everyone knows, and the commander changed at 16:04.
    "handed over": {
        "standard": "update 16:06, hand-over 18:04",
        "by-phase": "update 16:06, hand-over 18:04",
        "by-severity": "update 16:06",
        "quarter-hour": "update 16:06",
    },
    # Mitigated: nobody more is called.
    "watched": {preset: "update 16:21" for preset in PRESETS},
}

# The same after it is over, with days. It was resolved at 16:51 on the 20th. A step of the review is due at the end of its day, and no step later than
# the review itself. The draft changes nothing of that.
AFTERWARDS = {
    "resolved": {
        "standard": "review 11-21 00:00, review 11-22 00:00, review 11-22 16:51, review 11-22 16:51",
        "by-phase": "review 11-21 00:00, review 11-22 00:00, review 11-24 00:00, review 11-25 00:00, review 11-25 16:51",
        "by-severity": "review 11-22 00:00, review 11-22 16:51, review 11-22 16:51",
        "quarter-hour": "review 11-22 00:00, review 11-22 16:51",
    },
    "drafted": {
        "standard": "review 11-22 16:51, review 11-22 16:51",
        "by-phase": "review 11-24 00:00, review 11-25 00:00, review 11-25 16:51",
        "by-severity": "review 11-22 16:51, review 11-22 16:51",
        "quarter-hour": "review 11-22 16:51",
    },
    "met": {
        "standard": "review 11-22 16:51",
        "by-phase": "review 11-25 16:51",
        "by-severity": "review 11-22 16:51",
        "quarter-hour": "review 11-22 16:51",
    },
    # Two of three actions have a ticket; D wants all of them there by day 5.
    "final": {
        preset: ("review 11-26 00:00, " if preset == "by-phase" else "") + "action 12-01 00:00, action 12-11 00:00, follow-up 12-20 16:51, action 01-01 00:00"
        for preset in PRESETS
    },
    "one done": {preset: "action 12-11 00:00, follow-up 12-20 16:51, action 01-01 00:00" for preset in PRESETS},
    "one late": {preset: "action 12-11 00:00, follow-up 12-20 16:51, action 01-01 00:00" for preset in PRESETS},
    "day 30": {preset: "follow-up 12-20 16:51, action 01-01 00:00" for preset in PRESETS},
    "looked at": {preset: "action 01-01 00:00" for preset in PRESETS},
}

ACTIONS = """actions:
  - {id: 1, action: Alert 21 days before any certificate expires, owner: benitoq, priority: P1, due: 2026-11-30, ticket: PAYQ-4711,
     done-when: A certificate with 20 days left raises an alert in the test environment}
  - id: 2                     # after the freeze
    action: "Spread payments over two sets of equipment"
    owner: chikoq
    priority: P0
    due: 2026-12-10
    ticket: PAYQ-4712
    done-when: One set is switched off, and no payment fails in the test
  - id: 3
    action: Practise the move of payments once a quarter
    owner: devikaq
    priority: P2
    due: 2026-12-31
    done-when: The move takes less than 20 minutes in two drills
"""
REVIEW = """
## Summary

Half of all card payments failed for two hours, because equipment stopped and nothing took its place.

## Impact

About 4,000 customers could not pay by card from 14:00 GMT to 16:04 GMT. No data was lost. Our service promise for November is kept.

## Timeline

- 14:00 GMT: the first payments failed
- 14:21 GMT: the cause was found
- 16:04 GMT: all payments worked again

## Root cause

1. Payments failed because the equipment refused them.
2. It refused them because its certificate had expired.
3. The certificate expired because nothing renews it.
4. Nothing renews it because it is not in the list that we renew from.
5. It is not in the list because equipment is added to it by hand.

## Detection

Customers told us after five minutes. An alert on expiring certificates would have come 21 days before.

## Response

### What went well

The first update came six minutes after the start.

### What slowed us

Moving payments to other equipment took more than an hour.

## Contributing factors

Payments had one set of equipment only.

## Lessons learned

What is added by hand is forgotten sooner or later.
"""


class Life:
    """The story as a person types it, with a clock that is set by hand."""

    def __init__(self, folder, preset):
        self.desk, self.preset = new_desk(folder), preset
        settings = self.desk.folder / "content/site.yml"
        settings.write_text(re.sub(r"(?m)^policy:.*\n", "", settings.read_text()) + f"policy: {preset}\n")
        self.moment("14:05")

    def moment(self, clock, day="2026-11-20"):
        self.desk.now = f"{day}T{clock}Z"
        return self

    def types(self, *line, **options):
        return self.desk.run(*line, **options).stdout

    def owed(self, within):
        """What the list has on the incident: by B a drill is owed too."""
        return [one for one in json.loads(self.desk.attempt("due", "--within", within, "--format", "json").stdout)["owed"] if one["slug"] == SLUG]

    def list(self, within, day=False):
        return ", ".join(f"{one['kind']} {one['due'][5 if day else 11:16].replace('T', ' ')}" for one in sorted(self.owed(within), key=lambda one: (one["due"], one["kind"])))

    def does_what_is_overdue(self):
        """The lines that the list prints, as they stand there."""
        for one in self.owed("1m"):
            if one["urgency"] == "overdue" and one["command"]:
                line = re.findall(r"'[^']*'|\S+", one["command"])
                self.types(*[word.strip("'") for word in line[1:]])

    def posts(self, status, text, *flags):
        self.types("update", "--status", status, "--next", "15m", "-m", text, *flags)


def in_order(text):
    return ", ".join(sorted(text.split(", "), key=lambda one: (one.split()[-1], one.split()[0])))


@pytest.fixture(params=PRESETS)
def life(request, tmp_path):
    return Life(tmp_path, request.param)


def first_hour(life):
    life.moment("14:06").types(
        "declare", "Some card payments are failing", "--severity", "SEV2", "--started", "14:00", "--detected", "14:05", "--customer-reported", "--component",
        "card=partial", "--next", "15m", "-m", "Some customers cannot pay by card. We are looking for the cause.",
    )  # fmt: skip
    yield "declared", life.list("6h")
    life.moment("14:08").does_what_is_overdue()
    life.moment("14:11").types(
        "update", "--acknowledged", "14:08", "--role", "commander=anaisq", "--role", "technical=chikoq", "--role", "communications=benitoq", "--cause", "expiredq-certificate")
    yield "taken on", life.moment("14:12").list("6h")
    life.moment("14:21").posts("identified", "About one in five card payments is failing. We have found the cause and are putting it right.")
    life.moment("14:35").posts("identified", "One in five card payments is still failing. Payments by bank transfer work. We are moving payments to other equipment.")
    # 14:50, as it was promised.
    if "war-room" in life.moment("14:36").list("1m"):
        life.does_what_is_overdue()
    life.moment("14:50").posts("identified", "One in four card payments is failing. Payments by bank transfer work. The move is half done.")


def second_hour(life):
    life.moment("15:06").posts(
        "identified", "Half of all card payments are failing. Payments by bank transfer work. More people are helping now.", "--severity", "SEV1", "--because",
        "Half of all payments fail")  # fmt: skip
    yield "raised", life.moment("15:07").list("2h")
    life.does_what_is_overdue()
    life.moment("15:09").types("update", "--role", "scribe=devikaq")
    yield "raised and told", life.moment("15:10").list("2h")
    for clock, share in (("15:21", "Four in ten"), ("15:36", "Three in ten"), ("15:51", "Two in ten")):
        life.moment(clock).posts("identified", f"{share} card payments are failing. Payments by bank transfer work. The move goes on.")
    life.moment("16:04").types("update", "--role", "commander=evelynq")
    life.moment("16:05").types("log", "Told everyone in engineering")
    yield "handed over", life.moment("16:05").list("2h")
    life.moment("16:06").posts("monitoring", "Card payments work again since 16:04 GMT. We are watching them.", "--component", "card=operational")
    yield "watched", life.moment("16:07").list("2h")
    for clock in ("16:21", "16:36"):
        life.moment(clock).posts("monitoring", f"Card payments have worked since 16:04 GMT. At {clock} GMT all is well.")


def review(life, status, **fields):
    """The review as people have it by then."""
    path = next(life.desk.folder.glob("content/incidents/*/review.md"))
    path.write_text(f"---\nstatus: {status}\nowner: evelynq\n" + "".join(f"{name}: {value}\n" for name, value in fields.items()) + ACTIONS + "---\n" + REVIEW)
    return path


def afterwards(life):
    life.moment("16:51").types("resolve", "--fixed", "We moved all payments to other equipment.", "--customer-action", "nothing")
    yield "resolved", life.moment("16:52").list("8d", day=True)
    life.moment("17:30").types("review")
    yield "drafted", life.list("8d", day=True)
    life.moment("12:00", "2026-11-21")
    review(life, "in-review", held="2026-11-21")
    yield "met", life.list("8d", day=True)
    life.moment("12:00", "2026-11-22")
    path = review(life, "final", held="2026-11-21", finished="2026-11-22", publish="true")
    yield "final", life.list("40d", day=True)
    path.write_text(path.read_text().replace("    due: 2026-12-31\n", "    due: 2026-12-31\n    ticket: PAYQ-4713\n"))
    before = life.moment("12:00", "2026-11-29") and path.read_text()
    life.types("actions", "done", "card-payments#1")
    assert path.read_text() == before.replace("due: 2026-11-30,", "due: 2026-11-30, done: 2026-11-29,")
    yield "one done", life.list("40d", day=True)
    late = life.moment("09:00", "2026-12-12").desk.attempt("due")
    assert late.returncode == 1 and "12-10" in late.stdout
    yield "one late", life.list("20d", day=True)
    life.types("actions", "done", "card-payments#2")
    yield "day 30", life.moment("17:00", "2026-12-20").list("20d", day=True)
    path.write_text(path.read_text().replace("publish: true\n", "publish: true\nfollowed-up: 2026-12-20\n"))
    yield "looked at", life.list("20d", day=True)


def test_what_is_owed_from_the_first_call_to_day_30(life):
    for chapter in (first_hour, second_hour):
        for step, found in chapter(life):
            assert found == in_order(OWED[step][life.preset]), (life.preset, step)
    for step, found in afterwards(life):
        assert sorted(found.split(", ")) == sorted(AFTERWARDS[step][life.preset].split(", ")), (life.preset, step)
    assert life.owed("1m") == []
    figures_agree(life)
    nothing_internal_is_published(life)


def figures_agree(life):
    """The report's and the list's figures, worked out by hand."""
    def metrics(month):
        return json.loads(life.types("report", "--month", month, "--format", "json"))["period"]["metrics"]

    november, response = metrics("2026-11"), metrics("2026-11")["response"]
    # Detected after 5 minutes, which is not less than 5; acknowledged 3 later; 14:05 to 16:06, 14:05 to 16:51; first told of a minute after detection.
    times = {name: (found["median"], found["mean"], found["metTarget"], found["withTarget"]) for name, found in response.items() if name != "incidents"}
    mitigation = 1 if life.preset in ("standard", "by-severity") else 0
    assert times == {
        "detection": (300, 300, 0, 1), "acknowledgement": (180, 180, 1, 1), "mitigation": (7260, 7260, 0, mitigation), "resolution": (9960, 9960, 0, 1),
        "firstUpdate": (60, 60, 1, 1),
    }  # fmt: skip
    assert november["promisesKept"] == {"count": 11, "of": 11} and november["cadenceKept"] == {"count": 12, "of": 12}
    assert november["actions"] == {"due": 1, "onTime": 1, "late": 0, "undated": 0, "open": 0}
    assert november["reviews"] == {"due": 1, "onTime": 1, "late": 0, "undated": 0, "open": 0}
    assert metrics("2026-12")["actions"] == {"due": 1, "onTime": 0, "late": 1, "undated": 0, "open": 0}
    found = json.loads(life.types("actions", "--format", "json", "--all"))
    assert [one["id"] for one in found["actions"] if one["standing"] == "open"] == ["3"]


INTERNAL = [
    "anaisq", "benitoq", "chikoq", "devikaq", "evelynq", "PAYQ", "expiredq", "in engineering", "engineer on call", "war room", "team lead", "stakeholders",
    "next level up", "P0", "Practise the move", "#incidentsq",
]  # fmt: skip


def nothing_internal_is_published(life):
    settings = life.desk.folder / "content/site.yml"
    settings.write_text(settings.read_text().replace(f"policy: {life.preset}\n", f"policy: {{preset: {life.preset}, room: '#incidentsq'}}\n"))
    life.types("build", "--out", "public")
    pages = {path: path.read_bytes() for path in (life.desk.folder / "public").rglob("*") if path.is_file()}
    story = next(text for path, text in pages.items() if path.parent.name == SLUG and path.name == "index.html")
    assert b"Half of all payments fail" in story and any(b"equipment is added to it by hand" in text for text in pages.values())
    assert not [(path, word) for path, text in pages.items() for word in INTERNAL if word.encode() in text]
