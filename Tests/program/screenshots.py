"""Takes the README's screenshots of the sample site: screenshots.py FOLDER."""

import shutil
import sys
import tempfile
from pathlib import Path

from support import sites
from support.browsing import chromium, opened

INCIDENT = "incidents/2026-11-20-card-payments-failing/index.html"
WIDE, PHONE = {"width": 1120, "height": 860}, {"width": 390, "height": 844}

SHOTS = {
    "status-light": ("open", "index.html", WIDE, "light"),
    "status-dark": ("open", "index.html", WIDE, "dark"),
    "status-phone": ("open", "index.html", PHONE, "light"),
    "all-well-phone": ("calm", "index.html", PHONE, "light"),
    "incident": ("open", INCIDENT, WIDE, "light"),
    "component": ("open", "components/card-payments/index.html", WIDE, "light"),
}


def main(folder):
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, chromium() as browser:
        # A quiet day is the sample without what is open.
        calm = Path(scratch) / "calm"
        shutil.copytree(sites.SAMPLE, calm, ignore=shutil.ignore_patterns("2026-11-20-*"))
        built = {name: sites.built(content, Path(scratch) / f"{name}-site") for name, content in [("open", sites.SAMPLE), ("calm", calm)]}
        for name, (state, path, size, scheme) in SHOTS.items():
            with opened(browser, viewport=size, color_scheme=scheme) as (page, _):
                page.goto((built[state].folder / path).as_uri())
                page.screenshot(path=folder / f"{name}.png")


main(Path(sys.argv[1]))
