"""Compares what an old Statuspage said with what a built page's API says, field by field.

What can't agree is listed in docs/moving-statuspage.md. Each place here that lets something pass names its line there.
"""

import html
import re
from collections import Counter

from support.old_statuspage import minute, words
from support.program import ROOT

TRUSTED = {"investigating", "identified", "monitoring", "resolved", "postmortem"}
PLANNED = {"scheduled", "in_progress", "verifying", "completed"}
COMPONENT = {"operational", "under_maintenance", "degraded_performance", "partial_outage", "major_outage"}
CLOCK = {"The planned work has begun.", "The planned time for this work is over."}
SENTINEL = "No components were affected by this update."


def listed():
    """The exceptions that the documentation names."""
    return re.findall(r"^\| `([a-z-]+)` \|", (ROOT / "docs/moving-statuspage.md").read_text(), re.M)


def is_work(event):
    words = {part.get("status") for part in event.get("incident_updates") or []}
    return bool(event.get("scheduled_for")) or event.get("status") in PLANNED or (event.get("impact") == "maintenance" and bool(words & PLANNED))


def shown(update):
    return update.get("display_at") or update.get("created_at")


def in_order(event):
    """Oldest first, as they are shown."""
    listed = list(reversed(event.get("incident_updates") or []))
    return [one for _, one in sorted(enumerate(listed), key=lambda pair: (instant(shown(pair[1])), instant(pair[1].get("created_at") or shown(pair[1])), pair[0]))]


def instant(time):
    import datetime

    return datetime.datetime.fromisoformat(time.replace("Z", "+00:00"))


def as_text(body):
    """A body as its readers saw it."""
    text = re.sub(r"<!--.*?-->|<script.*?</script>", "", body, flags=re.S)
    text = re.sub(r"<br\s*/?>|</p>|</li>|</div>", "\n", text)
    text = re.sub(r'<a [^>]*href="([^"]*)"[^>]*>(.*?)</a>', lambda found: f"{found[2]} ({found[1]})", text, flags=re.S)
    text = re.sub(r"<(strike|s|del)>(.*?)</\1>", r"~~\2~~", text, flags=re.S)
    text = re.sub(r"<li>", "- ", text)
    return html.unescape(re.sub(r"</?(?:b|i|u|em|strong|p|ul|ol|div|span|small)\b[^>]*>", "", text))


class Agreement:
    def __init__(self, old, new, has_list=True):
        """
        old: every incident and work of the old page. new: the eight files of the new one. has_list: whether the old page's components were given.
        """
        self.faults, self.met = [], Counter()
        events = new["incidents"]["incidents"] + new["scheduled-maintenances"]["scheduled_maintenances"]
        self.new = {one["id"]: one for one in events}
        self.components = {one["id"]: one for one in new["components"]["components"]}
        self.has_list = has_list
        for event in old:
            self.event(event)

    def allow(self, key):
        assert key in listed(), key
        self.met[key] += 1
        return True

    def equal(self, where, old, new):
        if old != new:
            self.faults.append(f"{where}: {old!r} became {new!r}")

    # Events

    def event(self, old):
        work, where = is_work(old), f"{old['id']} {old.get('name')!r}"
        if old["id"] not in self.new:
            self.faults.append(f"{where} is not there")
            return
        new = self.new[old["id"]]
        self.name(where, old, new)
        self.impact(where, old, new, work)
        self.status(where, old, new, work)
        if work:
            for key in ("scheduled_for", "scheduled_until"):
                self.equal(f"{where}.{key}", minute(old[key]), minute(new[key]))
        else:
            self.times(where, old, new)
        if old.get("created_at") and minute(old["created_at"]) != minute(new["created_at"]):
            self.allow("created-at")
            self.equal(f"{where}.created_at", minute(shown(in_order(old)[0])), minute(new["created_at"]))
        self.updates(where, old, new, work)
        self.listed(where, old, new)

    def name(self, where, old, new):
        name = words(old.get("name") or "")
        if not name:
            return self.allow("untitled") and self.equal(where, "Untitled", new["name"])
        if len(name) > 300:
            return self.allow("long-title") and self.equal(where, name[:299] + "…", new["name"])
        self.equal(f"{where}.name", name, new["name"].replace("&lt;", "<"))

    def impact(self, where, old, new, work):
        if work:
            if old.get("impact") != "maintenance":
                self.allow("work-impact")
            return self.equal(f"{where}.impact", "maintenance", new["impact"])
        if old.get("impact") in ("none", "minor", "major", "critical"):
            return self.equal(f"{where}.impact", old["impact"], new["impact"])
        self.allow("unknown-impact")
        if old.get("impact") not in ("maintenance", None):
            self.equal(f"{where}.impact", "critical", new["impact"])

    def status(self, where, old, new, work):
        status = old["status"]
        if status == "postmortem":
            status = self.allow("review-status") and "resolved"
        elif status not in (PLANNED if work else TRUSTED):
            return self.allow("unknown-status") and self.equal(f"{where}.status is open", new["resolved_at"], None)
        elif work and status != "completed" and new["status"] in ("in_progress", "completed") and not self.is_told(old, new["status"]):
            # Its window began or was over when the page was built.
            return self.allow("clock")
        self.equal(f"{where}.status", status, new["status"])

    def is_told(self, old, status):
        return any(one["status"] == status for one in old.get("incident_updates") or [])

    def times(self, where, old, new):
        first = minute(shown(in_order(old)[0]))
        start = minute(old["started_at"]) if old.get("started_at") else first
        if start > first:
            start = self.allow("start-after-first-update") and first
        self.equal(f"{where}.started_at", start, minute(new["started_at"]))
        told = next((one for one in self.ending(old)), None)
        if new["status"] == "resolved" and told and old.get("resolved_at"):
            if minute(old["resolved_at"]) != minute(shown(told)):
                self.allow("resolved-at")
            self.equal(f"{where}.resolved_at", minute(shown(told)), minute(new["resolved_at"]))
        elif new["status"] != "resolved":
            self.equal(f"{where}.resolved_at", None, new["resolved_at"])
        turns = [minute(shown(one)) for before, one in self.pairs(old) if one["status"] == "monitoring" and (not before or before["status"] != "monitoring")]
        if (minute(old["monitoring_at"]) if old.get("monitoring_at") else None) != (minute(new["monitoring_at"]) if new["monitoring_at"] else None):
            self.allow("monitoring-at")
            told = [minute(shown(one)) for one in in_order(old) if one["status"] in ("monitoring", "resolved")]
            if new["monitoring_at"] and minute(new["monitoring_at"]) not in turns + told:
                self.faults.append(f"{where}.monitoring_at is {new['monitoring_at']}")

    def pairs(self, old):
        story = in_order(old)
        return zip([None, *story], story)

    def ending(self, old):
        """The updates behind the last one that is open."""
        story = in_order(old)
        last = max((index for index, one in enumerate(story) if one["status"] not in ("resolved", "postmortem", "completed")), default=-1)
        return story[last + 1 :]

    # Updates

    def updates(self, where, old, new, work):
        story = in_order(old)
        ids = [one["id"] for one in story]
        told = [one for one in reversed(new["incident_updates"])]
        self.equal(f"{where}: the order of updates", ids, [one["id"] for one in told if one["id"] in ids])
        by_id = {one["id"]: one for one in told}
        self.extra(where, old, [one for one in told if one["id"] not in ids], story, work)
        hit = {}
        for index, one in enumerate(story):
            if one["id"] in by_id:
                self.update(f"{where}, update {one['id']}", one, by_id[one["id"]], index, old, work, hit)

    def extra(self, where, old, more, story, work):
        for one in more:
            if work and one["body"] in CLOCK:
                self.allow("clock")
            elif work and one["body"] == "" and one is more[0] and story[0]["status"] != "scheduled":
                self.allow("unannounced")
            elif not work and one["body"] == "…" and one["status"] == "resolved" and old["status"] in ("resolved", "postmortem"):
                self.allow("end-without-word")
            elif any(len(part.get("body") or "") > 40 << 10 for part in story):
                self.allow("long-text")
            else:
                self.faults.append(f"{where} has an update more: {one['status']} {one['body'][:80]!r}")

    def update(self, where, old, new, index, event, work, hit):
        self.equal(f"{where}.display_at", minute(shown(old)), minute(new["display_at"]))
        self.word(where, old, new, event, work)
        self.body(where, old, new)
        self.affected(where, old, new, index, event, work, hit)

    def word(self, where, old, new, event, work):
        status = old["status"]
        ending, is_over = self.ending(event), event["status"] in ("resolved", "postmortem", "completed")
        if status == "postmortem":
            status = self.allow("review-status") and "resolved"
        if status not in (PLANNED if work else TRUSTED):
            return self.allow("unknown-status")
        if not work and status == "resolved" and old not in ending:
            status = self.allow("resolved-too-early") and "monitoring"
        elif not work and is_over and not ending and old is in_order(event)[-1] and new["status"] == "resolved":
            status = self.allow("end-without-word") and "resolved"
        self.equal(f"{where}.status", status, new["status"])

    def body(self, where, old, new):
        body = old.get("body") or ""
        if not body.strip():
            return self.allow("update-without-words") and self.equal(where, new["body"] in ("…", ""), True)
        told = new["body"].replace("&lt;", "<")
        if len(body) > 40 << 10:
            self.allow("long-text")
            return self.equal(f"{where}.body", words(body)[: len(words(told)) - 10], words(told)[:-10])
        if as_text(body) != body:
            self.allow("html")
        self.equal(f"{where}.body", words(as_text(body)), words(told))

    # Components

    def affected(self, where, old, new, index, event, work, hit):
        entries = [one for one in old.get("affected_components") or [] if one.get("name") != SENTINEL]
        told = {one["code"]: one for one in new["affected_components"] or []}
        if told and not entries:
            self.allow("affected-repeated")
        is_end = new["status"] in ("resolved", "completed")
        for one in entries:
            at = f"{where}, {one['name']}"
            if one["code"] not in told:
                if is_end and index > 0:
                    continue
                self.faults.append(f"{at} is not told of")
                continue
            mine = told[one["code"]]
            self.name_of(at, one, mine)
            self.new_status(at, one, mine, is_end, new["status"])
            if one["old_status"] in COMPONENT and not work and mine["old_status"] != one["old_status"]:
                before = hit.get(one["code"])
                if before is None and index == 0:
                    self.allow("first-status-before")
                elif before != one["old_status"]:
                    # The old page contradicts its own update before.
                    self.allow("first-status-before")
                else:
                    self.equal(f"{at}.old_status", one["old_status"], mine["old_status"])
            hit[one["code"]] = one["new_status"]

    def new_status(self, at, old, mine, is_end, status):
        wanted = old["new_status"]
        if wanted not in COMPONENT:
            wanted = self.allow("affected-how") and mine["new_status"]
            self.equal(f"{at} is green", mine["new_status"] == "operational", False)
        elif is_end and wanted != "operational":
            wanted = self.allow("trouble-after-end") and "operational"
        elif status == "scheduled" and wanted != "operational":
            wanted = self.allow("announced-status") and "operational"
        self.equal(f"{at}.new_status", wanted, mine["new_status"])

    def name_of(self, at, old, mine):
        if old["name"] == mine["name"]:
            return
        if re.fullmatch(re.escape(mine["name"]) + r" \(\d\)", mine["name"]) or mine["name"].endswith(")"):
            return self.allow("twin-names")
        is_listed = old["code"] in self.components
        self.equal(f"{at}: its group is lost", is_listed, False)
        self.allow("name-without-group")
        self.equal(f"{at}.name", old["name"].endswith(" - " + mine["name"]), True)

    def listed(self, where, old, new):
        affected = [entry for one in old.get("incident_updates") or [] for entry in one.get("affected_components") or []]
        ids = {entry["code"] for entry in affected if "code" in entry} | {one["id"] for one in old.get("components") or []}
        self.equal(f"{where}.components", sorted(ids), sorted(one["id"] for one in new["components"]))
        named = {one["id"]: one["name"] for one in old.get("components") or []}
        for one in new["components"]:
            if one["id"] in named and named[one["id"]] != one["name"]:
                self.allow("twin-names")
                self.equal(f"{where}, {one['id']}", re.sub(r" \(\d+\)$", "", one["name"]), named[one["id"]])
