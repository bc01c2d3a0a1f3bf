"""Chromium, a loopback server for a site, and an ear for everything that a page should not do."""

import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import urlsplit

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

from support.sites import nothing

AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@contextmanager
def chromium():
    """Debian's Chromium, for which there is no host but this one."""
    with sync_playwright() as playwright:
        flags = ["--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=flags)
        yield browser
        browser.close()


@contextmanager
def served(site, headers={}):
    """The address of a site, or of a folder, on the loopback interface."""

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def end_headers(self):
            for name, value in headers.items():
                self.send_header(name, value)
            super().end_headers()

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, directory=getattr(site, "folder", site)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


@contextmanager
def opened(browser, at="2026-11-20T14:41:00Z", **options):
    """A page in a context of its own, where it is always the same moment, and the list of what it did wrong so far."""
    context = browser.new_context(**({"timezone_id": "Europe/London"} | options))
    page = context.new_page()
    page.clock.set_fixed_time(at)
    yield page, listen(page)
    context.close()


def listen(page):
    """Notes messages, errors, dialogs, new windows, failed requests, and requests for more than the page itself and what is in it."""
    faults = []

    def note(what, words):
        faults.append(f"{page.url}: {what}: {words}"[:600])

    def request(one):
        is_own = one.is_navigation_request() and one.frame == page.main_frame and urlsplit(one.url).hostname in ("127.0.0.1", None, "")
        # A page asks for itself before it loads itself anew.
        asks_for_itself = one.resource_type == "fetch" and one.url == page.url.split("#")[0]
        if not is_own and not asks_for_itself and not one.url.startswith("data:"):
            note("request", one.url)

    def dialog(one):
        note("dialog", one.message)
        one.dismiss()

    page.on("console", lambda one: note("console", one.text))
    page.on("pageerror", lambda one: note("error", one))
    page.on("dialog", dialog)
    page.on("popup", lambda one: note("window", one.url))
    page.on("request", request)
    page.on("requestfailed", lambda one: note("failed", one.url))
    page.on("response", lambda one: one.status >= 400 and note("status", one.status))
    return faults


def open_details(page):
    page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")


def axe_findings(page):
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": AXE_TAGS}, "resultTypes": ["violations"]})
    return [
        f"{page.url}: {one['id']}: {node['target']}: {node['failureSummary']}"[:700] for one in found.response["violations"] for node in one["nodes"]
    ]


def good_for_everybody(browser, folder, **options):
    """Opens each page of a folder: axe finds nothing, nothing is wider than the window, and no page does what it should not."""
    with opened(browser, **options) as (page, faults):
        for path in sorted(folder.glob("*.html")):
            page.goto(path.as_uri())
            nothing(axe_findings(page))
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    nothing(faults)
