"""What an old Statuspage said is what the new page's API says: random pages, imported and built, compared field by field."""

import copy
import datetime
import os
import random
import zoneinfo

import pytest

from support.old_statuspage import COMPONENTS, PAGE, PAYMENTS, TRANSFERS, WEBSITE, Import, component, group, hit, incident, slow_website, summary, update, work
from support.sites import nothing
from support.statuspage_agreement import Agreement, is_work, listed

ROUNDS = int(os.environ.get("ROUND_TRIPS", "6"))
ZONES = ["Europe/London", "America/Los_Angeles", "Asia/Kolkata", "Australia/Lord_Howe", "Etc/UTC", "America/Sao_Paulo"]
WORDS = (
    "We are looking into reports that pages open slowly. Some R&D calls fail with <1.10 & others. See https://example.com/a_b?c=d&e=f#g now. 'Quoted' \"twice\". "
    "Fixed! 100% of cards work — naïve, 日本語 🚀 snake_case *stars* [brackets](x) 1. One # two - three > four `ticks` ~~five~~ \\ six | seven"
).split(" ")
TROUBLE = ["degraded_performance", "partial_outage", "major_outage"]
IMPACT = {"operational": "none", "degraded_performance": "minor", "partial_outage": "major", "major_outage": "critical"}


class RandomPage:
    """A page that somebody could have had: groups, stories that go on and come back, planned work, in one zone over a year."""

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.zone = zoneinfo.ZoneInfo(self.random.choice(ZONES))
        self.precision = self.random.choice(["milliseconds", "milliseconds", "seconds"])
        self.page = PAGE | {"time_zone": self.zone.key, "id": self.id("pg")}
        self.components = self.make_components()
        self.gone = [self.component(f"Gone {number}") for number in range(2)]
        self.events = [self.make_incident() for _ in range(self.random.randint(0, 30))] + [self.make_work() for _ in range(self.random.randint(0, 12))]

    def id(self, start):
        return start + "".join(self.random.choices("abcdefghijklmnopqrstuvwxyz0123456789", k=10))

    def component(self, name, **more):
        start = self.random.choice([None, "2024-01-15"])
        return component(self.id("co"), name, self.random.randint(1, 9), start_date=start, page_id=self.page["id"], **more)

    def make_components(self):
        made = [self.component(f"Service {number}") for number in range(self.random.randint(1, 4))]
        for number in range(self.random.randint(0, 3)):
            head = group(self.id("gr"), f"Group {number} & more", [], self.random.randint(1, 9), page_id=self.page["id"])
            children = [self.component(f"Part {part}") for part in range(self.random.randint(1, 4))]
            sides = self.random.choice(["group", "child", "both"])
            if sides != "child":
                head["components"] = [one["id"] for one in children]
            if sides != "group":
                for one in children:
                    one["group_id"] = head["id"]
            self.full = getattr(self, "full", {}) | {one["id"]: f"{head['name']} - {one['name']}" for one in children}
            made += [head, *children]
        self.full = getattr(self, "full", {})
        return made

    # Times

    def moment(self):
        """One in twenty lies close to a change of the clocks."""
        start = datetime.datetime(2025, 12, 1, tzinfo=datetime.UTC)
        if self.random.random() < 0.05:
            start = datetime.datetime(2026, self.random.choice([3, 10]), 28, tzinfo=datetime.UTC)
            return start + datetime.timedelta(minutes=self.random.randint(0, 3 * 1440), milliseconds=self.random.randint(0, 59_999))
        return start + datetime.timedelta(minutes=self.random.randint(0, 300 * 1440), milliseconds=self.random.randint(0, 59_999))

    def text_of(self, moment):
        """With Z or an offset."""
        zone = datetime.UTC if self.random.random() < 0.5 else self.zone
        text = moment.astimezone(zone).isoformat(timespec=self.precision)
        return text.replace("+00:00", self.random.choice(["Z", "+00:00"]))

    def step(self):
        seconds = self.random.choice([0, 1, 20, 300, 1800, 7200, 90_000])
        return datetime.timedelta(seconds=self.random.randint(0, seconds), milliseconds=self.random.randint(1, 999))

    # Words

    def sentence(self, most=25):
        return " ".join(self.random.choices(WORDS, k=self.random.randint(1, most)))

    def body(self):
        kind = self.random.random()
        parts = [self.sentence() for _ in range(self.random.randint(1, 4))]
        if kind < 0.1:
            return "<br /><br />".join(parts)
        if kind < 0.15:
            return f'<b>{parts[0]}</b> <a href="https://example.com/x">more</a>'
        return self.random.choice(["\n", "\r\n", "\n\n", "\r\n\r\n", "\n- ", "\n1. ", "\n# "]).join(parts)

    # Events

    def changes(self, statuses, chosen, status):
        """What an update says of the components, and what they were before."""
        if not chosen or (self.random.random() < 0.2 and status != "resolved"):
            return [] if self.random.random() < 0.8 else [{"name": "No components were affected by this update."}]
        entries = []
        for one in chosen:
            old = statuses.get(one["id"], "operational")
            new = "operational" if status == "resolved" else self.random.choice(TROUBLE + ([old] * 2) + ["operational"] * (status == "monitoring"))
            statuses[one["id"]] = new
            entries.append(hit(one, new, old, self.full.get(one["id"])))
        return entries

    def make_incident(self):
        leaves = [one for one in self.components if not one["group"]] + self.gone
        chosen = self.random.sample(leaves, k=self.random.randint(0, min(3, len(leaves))))
        words = self.random.choice([["resolved"], ["investigating", "resolved"], ["investigating", "identified", "monitoring", "resolved"],
                                    ["investigating", "investigating", "identified", "monitoring", "resolved", "resolved"],
                                    ["investigating", "resolved", "investigating", "resolved"], ["identified", "monitoring"],
                                    ["investigating", "monitoring", "resolved", "postmortem"]])  # fmt: skip
        moment, statuses, story = self.moment(), {}, []
        open_is_rare = words[-1] == "monitoring" and any(one in self.gone for one in chosen)
        for status in words + (["resolved"] if open_is_rare else []):
            one = update(self.id("up"), status, "2026-01-01 00:00", self.body(), *self.changes(statuses, chosen, status))
            one["affected_components"] = one["affected_components"] or self.random.choice([None, []])
            time = self.text_of(moment)
            one |= {"display_at": time, "created_at": time, "updated_at": time}
            story.append(one)
            moment += self.step()
        worst = max((entry["new_status"] for one in story for entry in one["affected_components"] or [] if "code" in entry), default="operational", key=list(IMPACT).index)
        named = {entry["code"] for one in story for entry in one["affected_components"] or [] if "code" in entry}
        made = incident(self.id("in"), self.sentence(6) or "Slow", *story, impact=self.random.choice([IMPACT[worst]] * 3 + ["none", "minor", "critical"]),
                        components=[one for one in chosen if one["id"] in named], page_id=self.page["id"])  # fmt: skip
        if self.random.random() < 0.2:
            earlier = datetime.datetime.fromisoformat(story[0]["display_at"].replace("Z", "+00:00")) - self.step()
            made["started_at"] = self.text_of(earlier)
        return made | self.random.choice([{}, {}, {"started_at": None}])

    def make_work(self):
        leaves = [one for one in self.components if not one["group"]]
        chosen = self.random.sample(leaves, k=self.random.randint(0, min(3, len(leaves))))
        start = self.moment().replace(second=0, microsecond=0)
        end = start + datetime.timedelta(minutes=self.random.choice([1, 30, 60, 600]))
        words = self.random.choice([["scheduled", "in_progress", "completed"], ["scheduled", "completed"], ["scheduled"], ["scheduled", "in_progress", "verifying", "completed"],
                                    ["scheduled", "scheduled", "in_progress", "completed"]])  # fmt: skip
        moment, story = start - datetime.timedelta(days=3), []
        for status in words:
            if status == "in_progress":
                moment = start + datetime.timedelta(seconds=self.random.choice([0, 7, 130]))
            elif status == "completed":
                moment = max(moment, end - datetime.timedelta(seconds=self.random.choice([0, 10, 500])))
            state = {"in_progress": "under_maintenance", "verifying": "under_maintenance"}.get(status, "operational")
            before = {"verifying": "under_maintenance", "completed": "under_maintenance"}.get(status, "operational")
            one = update(self.id("up"), status, "2026-01-01 00:00", self.body(), *[hit(one, state, before, self.full.get(one["id"])) for one in chosen])
            time = self.text_of(moment)
            one |= {"display_at": time, "created_at": time, "updated_at": time}
            story.append(one)
            moment += datetime.timedelta(minutes=self.random.randint(1, 40)) if status == "scheduled" else datetime.timedelta(milliseconds=1)
        window = {"scheduled_for": self.text_of(start), "scheduled_until": self.text_of(end)}
        made = work(self.id("wo"), self.sentence(6) or "Work", "2026-01-01 00:00", "2026-01-01 01:00", *story, components=chosen, page_id=self.page["id"])
        return made | window | {"status": "completed"}

    # Documents

    def save(self, old):
        """The public API's documents or the management API's, whole or in parts that overlap."""
        events = copy.deepcopy(self.events)
        self.random.shuffle(events)
        works, incidents = [one for one in events if is_work(one)], [one for one in events if not is_work(one)]
        kind = self.random.choice(["public", "managed", "mixed"])
        if kind == "managed":
            for one in events:
                one["metadata"] = {}
            cut = self.random.randint(0, len(events))
            old.save("page.json", self.page).save("components.json", self.components).save("1.json", events[:cut]).save("2.json", events[max(0, cut - 3) :])
        elif kind == "mixed":
            # Planned work among incidents, as it is in some documents.
            old.save("summary.json", summary(events, [], self.components, self.page))
        else:
            old.save("summary.json", summary(incidents[:3], works[:2], self.components, self.page))
            old.save("incidents.json", {"page": self.page, "incidents": incidents})
            old.save("scheduled-maintenances.json", {"page": self.page, "scheduled_maintenances": works})


@pytest.mark.parametrize("seed", range(ROUNDS))
def test_a_random_page_says_the_same(tmp_path, seed):
    page, old = RandomPage(seed), Import(tmp_path)
    page.save(old)
    old.read()
    assert old.done.returncode == 0, old.remarks
    new = old.built()
    nothing(Agreement(page.events, new).faults)
    assert {key: new["summary"]["page"][key] for key in ("id", "name", "url")} == {key: page.page[key] for key in ("id", "name", "url")}
    assert new["summary"]["page"]["time_zone"] == page.zone.key.replace("Etc/UTC", "UTC")
    compare_components(page, new)
    lines = [line for line in old.lint().splitlines() if line.strip().startswith(("error", "warning"))]
    nothing(line for line in lines if "content/no-component" not in line)
    before = {path: path.read_bytes() for path in old.content.glob("**/*") if path.is_file()}
    old.read()
    assert old.report["files"] == [] and before == {path: path.read_bytes() for path in old.content.glob("**/*") if path.is_file()}


def compare_components(page, new):
    """Names, groups, order and first days. What `component-facts` and `zone-name` tell of is not looked at."""
    told = {one["id"]: one for one in new["components"]["components"]}
    parents = {child: one["id"] for one in page.components if one["group"] for child in one["components"]}
    wanted = {one["id"]: one for one in page.components}
    assert set(told) - {one["id"] for one in page.gone} == set(wanted)
    for id, one in wanted.items():
        mine = told[id]
        assert (mine["name"], mine["group"], mine["description"], mine["start_date"]) == (one["name"], one["group"], one["description"], one["start_date"])
        assert mine["group_id"] == (one["group_id"] or parents.get(id))
    for head in {one["group_id"] or parents.get(one["id"]) for one in page.components}:
        mine = [id for id in sorted(told, key=lambda id: told[id]["position"]) if told[id]["group_id"] == head and id in wanted]
        assert [wanted[id]["position"] for id in mine] == sorted(wanted[id]["position"] for id in mine)


# Each exception that is listed, and nothing else


def oddities():
    """Incidents and works that can't agree, each with what its line is called."""
    investigating = lambda id, *affected, body="Cards fail.": update(id, "investigating", "2026-07-01 10:00", body, *affected)  # noqa: E731
    resolved = lambda id, *affected, **more: update(id, "resolved", "2026-07-01 11:00", "Cards work.", *affected, **more)  # noqa: E731
    gone, twin = component("c0gone000009", "Cheques"), component("c0twin000009", "Website", 9)
    one = lambda key, *updates, **more: (key, incident(f"i-{key}", "Cards fail", *updates) | more)  # noqa: E731
    planned = lambda key, *updates, **more: (key, work(f"w-{key}", "Upgrade", "2026-07-05 02:00", "2026-07-05 04:00", *updates) | more)  # noqa: E731
    scheduled = lambda id, *affected: update(id, "scheduled", "2026-07-01 09:00", "Cards stop.", *affected)  # noqa: E731
    done = lambda id: update(id, "completed", "2026-07-05 03:00", "Done.")  # noqa: E731
    begun = lambda id: update(id, "in_progress", "2026-07-05 02:00", "Begun.")  # noqa: E731
    return [
        one("created-at", investigating("1a"), resolved("1b"), created_at="2026-08-01T10:00:00.000Z"),
        one("start-after-first-update", investigating("2a"), resolved("2b"), started_at="2026-07-01T10:30:00.000Z"),
        one("resolved-at", investigating("3a"), resolved("3b"), resolved_at="2026-07-01T12:00:00.000Z"),
        one("monitoring-at", investigating("4a"), resolved("4b"), monitoring_at="2026-07-01T10:30:00.000Z"),
        one("review-status", investigating("5a"), resolved("5b"), update("5c", "postmortem", "2026-07-02 10:00", "Why."), status="postmortem"),
        one("resolved-too-early", investigating("6a"), resolved("6b"), update("6c", "identified", "2026-07-01 12:00", "Again."), update("6d", "resolved", "2026-07-01 13:00", "Over.")),
        one("end-without-word", investigating("7a"), status="resolved", resolved_at="2026-07-01T11:00:00.000Z"),
        one("update-without-words", investigating("8a", body=None), resolved("8b")),
        one("untitled", investigating("9a"), resolved("9b"), name=""),
        one("long-title", investigating("10a"), resolved("10b"), name="Cards " * 60),
        one("long-text", investigating("11a", body="Word. " * 9_000), resolved("11b")),
        one("html", investigating("12a", body="One.<br />Two &amp; <b>three</b>."), resolved("12b")),
        one("unknown-status", update("13a", "surprise", "2026-07-01 10:00", "Odd.", hit(WEBSITE, "partial_outage")), status="surprise", components=[WEBSITE]),
        one("unknown-impact", investigating("14a"), resolved("14b"), impact="catastrophic"),
        one("first-status-before", investigating("15a", hit(PAYMENTS, "major_outage", "partial_outage", "Payments - Card payments")), resolved("15b")),
        one("affected-repeated", investigating("16a", hit(PAYMENTS, "major_outage", name="Payments - Card payments")), resolved("16b")),
        one("trouble-after-end", investigating("17a", hit(WEBSITE, "major_outage")), resolved("17b", hit(WEBSITE, "partial_outage", "major_outage"))),
        one("affected-how", investigating("18a", hit(WEBSITE, "wobbly")), resolved("18b")),
        one("name-without-group", investigating("19a", hit(gone, "major_outage", name="Payments - Cheques")), resolved("19b")),
        one("twin-names", investigating("20a", hit(twin, "major_outage")), resolved("20b"), components=[twin]),
        planned("work-impact", scheduled("21a"), begun("21b"), done("21c"), impact="minor"),
        planned("announced-status", scheduled("22a", hit(TRANSFERS, "under_maintenance", name="Payments - Bank transfers")), begun("22b"), done("22c")),
        planned("clock", scheduled("23a"), done("23b")),
        planned("unannounced", begun("24b"), done("24c")),
    ], [*COMPONENTS, twin]  # fmt: skip


def test_every_listed_exception_is_one_and_no_other_is(tmp_path):
    events, components = oddities()
    old = Import(tmp_path)
    for _, event in events:
        for part in event["incident_updates"]:
            part["id"] = f"u-{part['id']}"
    old.save("summary.json", summary([event for _, event in events], [], components)).read()
    new = old.built()
    for key, event in events:
        agreement = Agreement([event], new)
        nothing(agreement.faults)
        assert agreement.met[key], (key, agreement.met)
    assert sorted(listed()) == sorted([key for key, _ in events] + ["backwards", "component-facts", "endless-work", "escaped-name", "future", "other-id", "too-many", "wordless", "zone-name"])
    assert "error" not in old.lint()


def test_more_than_the_api_gives_are_on_pages(tmp_path):
    old = Import(tmp_path)
    many = [slow_website(id=f"i0many{number:06}", incident_updates=[update(f"u{number}", "resolved", f"2026-07-01 {number // 60:02}:{number % 60:02}", "Over.")]) for number in range(60)]
    old.save("incidents.json", [*many]).save("page.json", {"page": PAGE, "components": COMPONENTS}).read()
    new = old.built()
    assert len(new["incidents"]["incidents"]) == 50
    nothing(Agreement([one for one in many if one["id"] in {mine["id"] for mine in new["incidents"]["incidents"]}], new).faults)
    assert all((old.folder / f"public/incidents/{one['id']}/index.html").is_file() for one in many)


@pytest.mark.parametrize(
    "change",
    [
        lambda one: one.update(name="Another"), lambda one: one.update(impact="none"), lambda one: one.update(status="monitoring"),
        lambda one: one.update(started_at="2026-08-11T13:04:00.000Z"), lambda one: one.update(id="i0elsewhere1"), lambda one: one["components"].clear(),
        lambda one: one["incident_updates"][0].update(body="Other words."), lambda one: one["incident_updates"][0].update(status="identified"),
        lambda one: one["incident_updates"][0].update(display_at="2026-08-11T13:42:00.000Z"), lambda one: one["incident_updates"].pop(),
        lambda one: one["incident_updates"].reverse(), lambda one: one["incident_updates"][1]["affected_components"][0].update(new_status="major_outage"),
        lambda one: one["incident_updates"][1]["affected_components"].clear(), lambda one: one["incident_updates"].insert(0, one["incident_updates"][0] | {"id": "x"}),
    ],
)  # fmt: skip
def test_the_comparison_sees_every_difference(change):
    said = slow_website()
    mine = copy.deepcopy(said)
    new = {"incidents": {"incidents": [mine]}, "scheduled-maintenances": {"scheduled_maintenances": []}, "components": {"components": COMPONENTS}}
    assert Agreement([said], new).faults == []
    change(mine)
    assert Agreement([said], new).faults
