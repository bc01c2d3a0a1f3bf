"""The smallest page on which something is wrong: one component, and an incident with one update."""

from support.program import run
from support.sites import write

INCIDENT = "content/incidents/cards-fail"
UPDATE = f"{INCIDENT}/2026-11-20-1408-investigating.md"
# Where the next one would stand.
SECOND = f"{INCIDENT}/2026-11-20-1409-identified.md"
AT = ("--now", "2026-11-20T14:10Z")


class SmallPage:
    def __init__(self, folder):
        self.folder = folder
        self.write("content/site.yml", "name: Harbour Pay Status\nurl: https://status.harbourpay.example\ntime-zone: UTC\n")
        self.write("content/components.yml", "- id: cards\n  name: Cards\n")
        self.write(f"{INCIDENT}/incident.yml", "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n")
        self.write(UPDATE, update("Some card payments are failing."))

    def write(self, path, text):
        write(self.folder, {path: text})

    def read(self, path):
        return (self.folder / path).read_bytes()

    def run(self, *arguments, **options):
        return run(*arguments, folder=self.folder, **options)


def update(text, more="next-update: 30m\ncomponents: {cards: partial-outage}"):
    return f"---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\n{more}\n---\n{text}\n"
