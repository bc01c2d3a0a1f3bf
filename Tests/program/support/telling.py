"""Published states with whatever words, the channels of every kind, and what each of them is sent."""

import json

from support.program import run
from support.sites import write

KINDS = ["slack", "teams", "discord", "mattermost", "google-chat", "ntfy", "webhook", "email", "listmonk"]
LANGUAGES = ["en", "de", "fr", "es", "pt", "ja", "ar"]
NOW = "2026-11-20T14:32Z"
KEY = "a-key-of-the-webhook-4711"
ADDRESSES = {kind.replace("-", "_").upper(): f"https://{kind}.example/hook/s3cr3t" for kind in KINDS} | {
    "EMAIL": "smtps://name:p%40ss@mail.example:465",
    "LISTMONK": "https://api:t0ken@lists.example",
    "SIGNING": KEY,
}
MORE = {
    "webhook": "    signing-key: SIGNING\n",
    "email": "    from: Harbour Pay Status <status@harbourpay.example>\n    recipients: [updates@lists.example]\n",
    "listmonk": "    lists: [3]\n    from: status@harbourpay.example\n",
}
TEXT = "About one in five card payments fails. Try again after a minute."
URL = "https://status.harbourpay.example"


def channels(kinds=KINDS, more=MORE) -> str:
    return "notify:\n" + "".join(
        f"  - id: {kind}\n    to: {kind}\n    secret: {kind.replace('-', '_').upper()}\n{more.get(kind, '')}" for kind in kinds
    )


def update(status="identified", at="2026-11-20T14:31:00Z", text=TEXT, name="2026-11-20-1431-identified", **more):
    return {
        "id": name,
        "statuspage_id": "updateupdate"[: 12 - len(at[14:16])] + at[14:16],
        "status": status,
        "at": at,
        "text": text,
        "html": "<p>not what is sent</p>",
        "next_update_by": None,
        "expected_end": None,
        "corrects": None,
        "components": [{"id": "cards", "from": "operational", "to": "partial_outage"}],
    } | more


def incident(title="Some card payments are failing", updates=None, slug="2026-11-20-cards", **more):
    updates = updates or [update()]
    return {
        "id": slug,
        "statuspage_id": "incidentinci",
        "title": title,
        "url": f"{URL}/incidents/{slug}/",
        "status": updates[0]["status"],
        "severity": "SEV2",
        "impact": "major",
        "started_at": "2026-11-20T14:02:00Z",
        "ended_at": None,
        "felt_seconds": 1740,
        "resolved_at": None,
        "withdrawn_at": None,
        "next_update_by": None,
        "expected_end": None,
        "review_url": None,
        "components": ["cards"],
        "severity_changes": [],
        "updates": updates,
    } | more


def work(title="Database upgrade", updates=None, slug="2026-11-21-upgrade", **more):
    announcement = update("scheduled", "2026-11-20T14:31:00Z", "Card payments stop for ten minutes.", None, components=[])
    return {
        "id": slug,
        "statuspage_id": "maintenancem",
        "title": title,
        "url": f"{URL}/maintenance/{slug}/",
        "status": "scheduled",
        "is_cancelled": False,
        "starts_at": "2026-11-21T01:00:00Z",
        "ends_at": "2026-11-21T03:00:00Z",
        "began_at": None,
        "ended_at": None,
        "worked_seconds": 0,
        "moves": [],
        "components": ["cards"],
        "updates": updates or [announcement],
    } | more


def component(name="Card payments", identifier="cards", **more):
    return {
        "id": identifier,
        "statuspage_id": "componentcom",
        "name": name,
        "group": None,
        "status": "partial_outage",
        "url": f"{URL}/components/{identifier}/",
        "since": None,
        "uptime": {},
        "days": [],
    } | more


def state(*, language="en", zone="Europe/Berlin", name="Harbour Pay Status", built="2026-11-20T14:31:30Z", components=None, **events):
    return {
        "version": 1,
        "built_at": built,
        "rebuild_seconds": None,
        "page": {"name": name, "url": URL, "time_zone": zone, "language": language, "updated_at": built},
        "status": {"impact": "major", "headline": "x", "is_under_maintenance": False, "is_watched": False, "is_incomplete": False},
        "uptime": {"days": 90, "weights": []},
        "components": components or [component()],
        "incidents": [],
        "maintenance": [],
        "notices": [],
        "promises": {"days": 90, "promised": 0, "kept": 0},
    } | events


class Telling:
    """A folder with channels, and published states in it."""

    def __init__(self, folder, kinds=KINDS, more=MORE, addresses=ADDRESSES):
        self.folder, self.addresses = folder, addresses
        site = f"name: Harbour Pay Status\nurl: {URL}\ntime-zone: Europe/Berlin\n{channels(kinds, more)}"
        write(folder, {"content/site.yml": site, "content/components.yml": "- id: cards\n  name: Card payments\n"})

    def notify(self, new, *arguments, old=None, now=NOW):
        # What is told goes by the build where no state file says more.
        new = new | {"built_at": now.replace("Z", ":00Z")}
        write(self.folder, {"old.json": json.dumps(old or state(built="2026-11-20T14:00:00Z")), "new.json": json.dumps(new)})
        return run("notify", "--from", "old.json", "--to", "new.json", "--now", now, *arguments, folder=self.folder, environment=self.addresses)

    def would(self, new, **options):
        """What would be sent, in order."""
        done = self.notify(new, "--dry-run", "--format", "json", **options)
        assert done.returncode == 0, done.stderr
        messages = json.loads(done.stdout)["messages"]
        assert all(message["problem"] is None for message in messages), messages
        return messages

    def to(self, kind, new, **options):
        return [message for message in self.would(new, **options) if message["channel"] == kind]


def headers(message) -> dict[str, str]:
    return dict(line.split(": ", 1) for line in message["headers"])
