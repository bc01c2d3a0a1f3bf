"""Pages of Statuspage, made up: documents as its two APIs give them, an import of them, and what a build then answers."""

import json
import re
import subprocess

from support.program import BARE, PROGRAM, run
from support.sites import build

IMPORTED = "2026-11-30T13:00Z"
PAGE = {"id": "pg0harbour01", "name": "Harbourline", "url": "https://status.harbourline.example", "time_zone": "Europe/London", "updated_at": "2026-08-20T10:30:00.000Z"}


def at(text):
    """'2026-08-20 10:02' or with seconds, as the API writes it."""
    day, clock = text.split()
    return f"{day}T{clock if clock.count(':') == 2 else clock + ':00'}" + ("" if "." in clock else ".000") + "Z"


def component(id, name, position=1, **more):
    return {
        "id": id, "name": name, "status": "operational", "created_at": at("2025-01-06 09:00"), "updated_at": at("2026-08-20 10:30"), "position": position,
        "description": None, "showcase": True, "start_date": None, "group_id": None, "page_id": PAGE["id"], "group": False, "only_show_if_degraded": False,
    } | more  # fmt: skip


def group(id, name, children, position=1, **more):
    return component(id, name, position, group=True, showcase=False, components=[child["id"] for child in children], **more)


def hit(one, new, old="operational", name=None):
    return {"code": one["id"], "name": name or one["name"], "old_status": old, "new_status": new}


def update(id, status, time, body, *affected, **more):
    time = at(time)
    return {
        "id": id, "status": status, "body": body, "incident_id": "", "created_at": time, "updated_at": time, "display_at": time,
        "affected_components": list(affected) or None, "deliver_notifications": True, "custom_tweet": None, "tweet_id": None,
    } | more  # fmt: skip


def incident(id, name, *updates, impact="minor", components=(), **more):
    """The updates oldest first; the API has them the other way round."""
    first, last = updates[0], updates[-1]
    over = [one["display_at"] for one in updates if one["status"] in ("resolved", "completed")]
    watched = [one["display_at"] for one in updates if one["status"] == "monitoring"]
    for one in updates:
        one["incident_id"] = id
    return {
        "id": id, "name": name, "status": last["status"], "created_at": first["display_at"], "updated_at": last["display_at"],
        "monitoring_at": watched[0] if watched else None, "resolved_at": over[0] if over else None, "impact": impact, "shortlink": f"https://stspg.io/{id}",
        "started_at": first["display_at"], "page_id": PAGE["id"], "incident_updates": list(reversed(updates)), "components": list(components),
        "reminder_intervals": None,
    } | more  # fmt: skip


def work(id, name, start, end, *updates, components=(), **more):
    window = {"scheduled_for": at(start), "scheduled_until": at(end)}
    return incident(id, name, *updates, impact="maintenance", components=components, **(window | more))


WEBSITE = component("c0website001", "Website", 1, description="Public site and sign-in")
PAYMENTS = component("c0payments01", "Card payments", 1, group_id="g0payments01")
TRANSFERS = component("c0transfer01", "Bank transfers", 2, group_id="g0payments01")
GROUP = group("g0payments01", "Payments", [PAYMENTS, TRANSFERS], 2)
COMPONENTS = [WEBSITE, PAYMENTS, GROUP, TRANSFERS]


def slow_website(**more):
    """An ordinary incident, which is over."""
    return incident(
        "i0slow000001", "Website was slow",
        update("u0slow000001", "investigating", "2026-08-11 13:05", "Some pages take up to 20 seconds to load.", hit(WEBSITE, "degraded_performance")),
        update("u0slow000002", "resolved", "2026-08-11 13:41", "Pages now load normally.", hit(WEBSITE, "operational", "degraded_performance")),
        components=[WEBSITE],
    ) | more  # fmt: skip


class Import:
    """One import of files into an empty directory, and what it said."""

    def __init__(self, folder, kind="statuspage"):
        self.folder, self.kind = folder, kind
        self.sources, self.content = folder / "old", folder / "content"
        self.sources.mkdir(exist_ok=True)

    def save(self, name, document):
        data = document if isinstance(document, bytes) else document.encode() if isinstance(document, str) else json.dumps(document).encode()
        (self.sources / name).write_bytes(data)
        return self

    def run(self, *flags, write=True, sources=None, environment=None):
        """The report as data, where there is one."""
        names = sources or [str(self.sources / name.name) for name in sorted(self.sources.iterdir())]
        line = ["import", self.kind, *names, "--content", str(self.content), "--now", IMPORTED, "--format", "json", *(["--write"] if write else []), *flags]
        # Ten thousand incidents take a program with all its checks a while on a busy machine.
        self.done = subprocess.run([PROGRAM, *line], env=BARE | (environment or {}), capture_output=True, text=True, timeout=240)
        self.report = json.loads(self.done.stdout) if self.done.stdout.startswith("{") else None
        return self

    def read(self, *flags):
        """An import that must have come to its end, whatever it could not read."""
        self.run(*flags)
        assert self.report, self.done.stderr
        return self

    @property
    def remarks(self):
        """Each message with its kind and its places."""
        return {remark["message"]: (remark["kind"], remark["places"]) for remark in self.report["remarks"]}

    def remark(self, words):
        """The one remark whose message has these words in it."""
        found = [(message, *rest) for message, rest in self.remarks.items() if words in message]
        assert len(found) == 1, (words, self.remarks)
        return found[0]

    def lint(self):
        done = run("lint", "--content", str(self.content), "--now", IMPORTED)
        return done.stdout + done.stderr

    def built(self, now=IMPORTED):
        """The eight files of the API, by name."""
        out = self.folder / "public"
        done = build(self.content, out, "--no-cache", now=now)
        assert done.returncode == 0, done.stderr[-4000:]
        return {
            path.relative_to(out / "api/v2").with_suffix("").as_posix(): json.loads(path.read_text()) for path in sorted((out / "api/v2").glob("**/*.json"))
        }

    def incidents(self, **options):
        """By id, planned work too."""
        read = self.built(**options)
        return {one["id"]: one for one in read["incidents"]["incidents"] + read["scheduled-maintenances"]["scheduled_maintenances"]}


def minute(time):
    """A time of the API to the minute, in UTC."""
    import datetime

    moment = datetime.datetime.fromisoformat(time.replace("Z", "+00:00")).astimezone(datetime.UTC)
    return moment.strftime("%Y-%m-%d %H:%M")


def words(body):
    """A body as text: without white space that only parts words."""
    return re.sub(r"\s+", " ", body).strip()


def summary(incidents=(), works=(), components=COMPONENTS, page=PAGE):
    document = {"page": page, "components": list(components), "incidents": list(incidents), "scheduled_maintenances": list(works)}
    return document | {"status": {"indicator": "none", "description": "All Systems Operational"}}
