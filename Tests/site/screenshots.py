"""Takes the README's screenshots: screenshots.py SITE FOLDER."""

import pathlib
import sys

from playwright.sync_api import sync_playwright

SHOTS = [("status-light", 1280, 900, "light")]


def main(site, folder):
    folder.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for name, width, height, scheme in SHOTS:
            page = browser.new_page(viewport={"width": width, "height": height}, color_scheme=scheme)
            page.goto((site / "index.html").resolve().as_uri())
            page.screenshot(path=folder / f"{name}.png")
        browser.close()


main(pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]))
