"""`daymark preview` as whoever writes at night meets it: in a browser, with content that is not finished."""

import json
import os
import re
import shutil
import signal
import socket
import subprocess
import time
from urllib.parse import unquote, urljoin

import pytest
from playwright.sync_api import Error as PlaywrightError

from support import sites
from support.browsing import axe_findings, opened
from support.preview import eventually, previewed
from support.program import NOW, PROGRAM
from support.sites import nothing

INCIDENT = "incidents/2026-11-20-card-payments-failing/"
LATEST = INCIDENT + "2026-11-20-1431-identified.md"
BAD = "We **restarted the Kafka broker** & `HTTP 503`; a <b>pod</b> was too slow: 1 < 2.\n\n- first one\n- our p99 went up\n\n> Half of `pay-gw` is fine."


@pytest.fixture
def content(tmp_path):
    return shutil.copytree(sites.SAMPLE, tmp_path / "content")


@pytest.fixture(scope="module")
def written(tmp_path_factory):
    """The sample with an update that breaks rules, and a preview of it."""
    content = shutil.copytree(sites.SAMPLE, tmp_path_factory.mktemp("written") / "content")
    rewrite(content, BAD, next_update="5h")
    with previewed(content) as preview:
        yield preview


def rewrite(content, text, **fields):
    fields = {"status": "identified", "at": "2026-11-20 14:31 UTC", "next_update": "30m"} | fields
    (content / LATEST).write_text(sites.front_matter(text, **fields))


def published(page):
    """A page without what the preview put in."""
    page = re.sub(r"<style>:host.*?</style>", "", page, flags=re.S)
    page = re.sub(r"<daymark-preview.*?</daymark-preview><script>.*?</script>", "", page, flags=re.S)
    page = re.sub(r'<div class="daymark-note.*?</div>|<mark class="daymark-\w+">|</mark>', "", page, flags=re.S)
    return re.sub(r'(Content-Security-Policy" content=")[^"]*', r"\1", page)


# What it serves


def test_every_file_is_as_built(sample):
    with previewed(sites.SAMPLE) as preview:
        assert preview.line.count("\n") == 1
        faults = []
        for path, built in sample.files.items():
            # Of the feeds, calendars and badges that each component has, those of one.
            if path.startswith(".") or path.startswith("components/") and "/invoices/" not in path and not path.endswith(".html"):
                continue
            status, headers, body = preview.get(path)
            page = path.endswith(".html") and not path.endswith("embed/index.html")
            same = published(body.decode()) == published(built.decode()) if page else body == built
            faults += [f"{path}: {status}, same: {same}"] * (status != 200 or not same)
            faults += [f"{path}: no bar"] * (page and b"Preview, not published" not in body)
        nothing(faults)


def test_addresses_are_those_of_a_host(written):
    assert published(written.text("history/")) == published(written.text("history/index.html"))
    status, headers, _ = written.get("history?now=2026-11-21T09:00Z")
    assert (status, headers["location"]) == (302, "/history/?now=2026-11-21T09:00Z")
    for path in ["nowhere", "incidents/", "..%2f..%2fsite.yml", "%2e%2e/site.yml", "index.html/", "%00", "/etc/passwd"]:
        status, _, body = written.get(path)
        assert status == 404 and b"Preview, not published" in body, path


@pytest.mark.parametrize(
    "path, kind",
    {
        "": "text/html", "api/v2/summary.json": "application/json", "updates.atom": "application/atom+xml", "history.rss": "application/rss+xml",
        "feed.json": "application/feed+json", "maintenance.ics": "text/calendar", "badge.svg": "image/svg+xml", "robots.txt": "text/plain",
        "sitemap.xml": "application/xml",
    }.items(),
)
def test_files_have_their_types(written, path, kind):
    assert written.get(path)[1]["content-type"] == kind + "; charset=utf-8"


def test_only_this_computer_by_its_own_name_is_answered(written):
    head = [b"GET / HTTP/1.1", b"Connection: close"]
    ours = [b"localhost", b"127.0.0.1", b"LOCALHOST:80", b"127.0.0.1:%d" % written.port]
    others = [b"evil.example", b"localhost.evil.example", b"127.0.0.1.evil.example", b"localhost:x", b"", b"127.0.0.2", b"[::1]", b"localhost@evil"]
    for host, wanted in [(one, b"200") for one in ours] + [(one, b"403") for one in others]:
        assert written.talk(*head, b"Host: " + host, b"", b"").split()[1] == wanted, host
    assert written.talk(*head, b"", b"").split()[1] == b"403"
    assert written.talk(*head, b"Host: localhost", b"Host: evil.example", b"", b"").split()[1] in (b"403", b"400")
    listening = subprocess.run(["ss", "-Hltn", f"sport = :{written.port}"], capture_output=True, text=True).stdout if shutil.which("ss") else "127.0.0.1"
    assert "127.0.0.1" in listening and "0.0.0.0:" + str(written.port) not in listening


def test_nothing_can_be_changed_over_it(written):
    for method in [b"POST", b"PUT", b"DELETE", b"OPTIONS", b"BREW"]:
        assert written.talk(method + b" / HTTP/1.1", b"Host: localhost", b"Connection: close", b"", b"").split()[1] in (b"405", b"400"), method
    head = written.talk(b"HEAD / HTTP/1.1", b"Host: localhost", b"Connection: close", b"", b"")
    assert b" 200 " in head and head.endswith(b"\r\n\r\n")


def test_garbage_hurts_nobody(written):
    host = b"Host: localhost"
    for lines in [
        (b"\x00\xff\x16\x03\x01" * 500,), (b"GET",), (b"GET / HTTP/1.1",), (b"GET /" + b"a" * 200_000 + b" HTTP/1.1", host, b"", b""),
        (b"GET / HTTP/1.1", host, b"X: " + b"b" * 300_000, b"", b""), (b"GET http://127.0.0.1/ HTTP/1.1", host, b"", b""), (b"GET /%ff%fe HTTP/1.1", host, b"", b""),
        (b"GET / HTTP/1.1", host, b"Content-Length: -4", b"", b""), (b"POST / HTTP/1.1", host, b"Content-Length: 9999999", b"", b"c" * 500_000),
        (b"GET /?now=%ff&now&=&&now=9999-99-99T00:00 HTTP/1.1", host, b"", b""), (b"GET /.daymark/events?version=1.2.3 HTTP/1.1", host, b"", b""),
        (b"GET / HTTP/1.1", host, b"", b"") * 5,
    ]:
        written.talk(*lines)
    abandoned = [socket.create_connection(("127.0.0.1", written.port)) for _ in range(20)]
    for one in abandoned:
        one.sendall(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
        one.close()
    assert written.get()[0] == 200 and written.process.poll() is None


def test_two_hundred_pages_hear_of_a_change(content):
    with previewed(content) as preview:
        version = re.search('data-version="([^"]*)', preview.judged())[1]
        request = f"GET /.daymark/events?version={version} HTTP/1.1\r\nHost: localhost\r\n\r\n".encode()
        listeners = [socket.create_connection(("127.0.0.1", preview.port), timeout=20) for _ in range(200)]
        for one in listeners:
            one.sendall(request)
        for one in listeners[:100]:
            assert b"here" in receive(one, b"here")
        for one in listeners[100:]:
            one.close()
        rewrite(content, "Some card payments are failing.")
        for one in listeners[:100]:
            assert b"data: changed" in receive(one, b"data: changed")
            one.close()
        assert preview.get()[0] == 200


def receive(connection, wanted):
    got = b""
    while wanted not in got and (part := connection.recv(4_096)):
        got += part
    return got


# Starting and ending


def test_it_ends_on_ctrl_c_and_gives_the_port_back(content):
    with previewed(content) as preview:
        assert preview.get()[0] == 200
        assert preview.stop() == 0
    with previewed(content, port=("--port", str(preview.port))) as again:
        assert again.port == preview.port
        assert again.stop(signal.SIGTERM) == 0


def test_a_port_that_is_taken_is_said_or_gone_round(content):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = subprocess.run([PROGRAM, "preview", "--content", str(content), "--port", str(port)], capture_output=True, text=True, timeout=30)
        assert done.returncode == 2 and f"port {port} of this computer is taken; choose another with --port" in done.stderr
    with previewed(content, port=()) as first, previewed(content, port=()) as second:
        assert first.port >= 4000 and second.port > first.port


@pytest.mark.parametrize(
    "flags, status, said",
    [
        (["--content", "nowhere"], 2, "can't read the content directory 'nowhere'"), (["--templates", "nowhere"], 2, "can't read the templates directory"),
        (["--port", "70000"], 64, "65535"), (["--port", "x"], 64, "port"), (["--now", "tomorrow"], 64, "--now"),
    ],
)
def test_what_can_not_start_says_why(content, flags, status, said):
    line = [PROGRAM, "preview", *(["--content", str(content)] if "--content" not in flags else []), *flags]
    done = subprocess.run(line, capture_output=True, text=True, timeout=30)
    assert done.returncode == status and said in done.stderr


# Findings


def test_findings_stand_beside_their_text(written):
    page = written.judged(INCIDENT)
    update = sites.by_id(sites.parse(page), "update-2026-11-20-1431-identified")
    marked = [sites.text(one) for one in sites.elements(update, "mark")]
    assert {"Kafka", "broker", "HTTP 503", "p99"} <= set(marked)
    notes = [one for one in sites.elements(update) if one.get("role") == "note"]
    assert any("the next update is promised in 5 hours" in sites.text(one) for one in notes)
    paragraph = next(one for one in sites.elements(update, "p") if "Kafka" in sites.text(one))
    prose = next(one for one in sites.elements(update, "div") if "prose" in one.get("class", ""))
    after = list(prose)[list(prose).index(paragraph) + 1 :]
    below = after[: next(place for place, one in enumerate(after) if one.get("role") != "note")]
    assert any("'Kafka' is a technical term" in sites.text(one) for one in below)
    listed = next(one for one in sites.elements(update, "li") if "p99" in sites.text(one) and one.get("class") is None)
    assert "'p99'" in sites.text(next(one for one in sites.elements(listed) if one.get("role") == "note"))
    assert sites.parse_errors(page) == []


def test_every_finding_of_the_linter_is_listed_and_linked(written):
    page = written.judged()
    content = re.search(r"'(.*?)'", written.line)[1]
    line = [PROGRAM, "lint", "--content", content, "--now", NOW, "--format", "json"]
    findings = json.loads(subprocess.run(line, capture_output=True, text=True, timeout=60).stdout)["findings"]
    assert len(findings) > 4
    bar = re.search("<daymark-preview.*?</daymark-preview>", page, re.S)[0]
    for finding in findings:
        assert f"{finding['path']}:{finding['line']}:{finding['column']} · {finding['rule']}" in bar
    for link in set(re.findall(r'<li><a href="([^"]*)"', bar)):
        path, anchor = link.lstrip("/").split("#")
        assert f'id="{anchor}"' in written.judged(path), link
    for level in ["error", "warning"]:
        count = sum(finding["level"] == level for finding in findings)
        assert count == 0 or re.search(f">{count} {level}s?<", bar)


def test_findings_about_an_incident_stand_at_its_head(content):
    (content / INCIDENT / "timeline.yml").write_text("- at: soon\n  event: <b>Restarted</b>\n")
    with previewed(content) as preview:
        main = sites.by_id(sites.parse(preview.judged(INCIDENT)), "main")
        assert list(main)[0].get("role") == "note" and "'soon'" in sites.text(list(main)[0])


def test_what_git_says_comes_too(content):
    subprocess.run(
        "git init -q && C='git -c user.name=A -c user.email=a@b.example commit -q --date=2026-11-20T14:31Z' && git add -A . :!" + INCIDENT + " && $C -m A && git add -A && $C -m B",
        cwd=content, shell=True, check=True,
    )
    with previewed(content) as preview:
        eventually(lambda: "first committed 23 minutes after this time" in preview.text(INCIDENT))


# In a browser


def expected(faults):
    """Nothing but that the page listens, and that it stops when it loads anew."""
    return [fault for fault in faults if "/.daymark/events" not in fault]


def test_the_page_loads_anew_where_it_stands(browser, content):
    with previewed(content) as preview, opened(browser, viewport={"width": 800, "height": 300}) as (page, faults):
        preview.judged()
        with page.expect_request("**/.daymark/events*"):
            page.goto(preview.address + INCIDENT)
        page.evaluate("scrollTo(0, 250)")
        rewrite(content, "Most card payments work again since 14:35 UTC.")
        page.get_by_text("Most card payments work again").first.wait_for(timeout=15_000)
        assert page.evaluate("scrollY") == pytest.approx(250, abs=2)
        rewrite(content, BAD)
        page.locator("[role=note]").first.wait_for(timeout=15_000)
        # A load that the next one cuts short is no fault.
        nothing(fault for fault in expected(faults) if fault != f"{page.url}: failed: {page.url}")


def visited(page, address):
    """Whether the page is there. One that reloads itself, as it does once its content is judged, can get in the way."""
    try:
        return page.goto(address) is not None
    except PlaywrightError:
        return False


def test_the_page_counts_from_the_moment_that_is_shown(browser, content):
    """However long ago that is: nothing is late that is not, and the page is not out of date."""
    with previewed(content) as preview, opened(browser) as (page, _):
        page.goto(preview.address)
        assert page.locator(".stale").is_hidden()
        assert re.search("in 2[01] minutes", page.locator("[data-due]").first.inner_text())
        eventually(lambda: visited(page, preview.address + "?now=2026-11-20T15:11Z"))
        assert page.locator(".stale").is_hidden()
        assert re.search("is 1[01] minutes late", page.locator("[data-due]").first.inner_text())


def test_tomorrow_is_a_link_away(browser, content):
    with previewed(content) as preview, opened(browser, java_script_enabled=False) as (page, faults):
        page.goto(preview.address)
        page.get_by_text("Now: 2026-11-20 14:40 GMT").click()
        page.get_by_role("link", name="Tomorrow").click()
        assert unquote(page.url).endswith("?now=2026-11-21T14:40Z")
        page.get_by_role("link", name="Some card payments are failing").first.click()
        assert INCIDENT in page.url and unquote(page.url).endswith("?now=2026-11-21T14:40Z")
        page.get_by_text("As if it were: 2026-11-21 14:40 GMT").click()
        page.get_by_label("Time in Europe/London").fill("2026-11-22T09:30")
        page.get_by_role("button", name="Show").click()
        assert INCIDENT in page.url
        page.get_by_text("As if it were: 2026-11-22 09:30 GMT").click()
        page.get_by_role("link", name="Back to now").click()
        assert page.url == preview.address + INCIDENT
        nothing(faults)


def test_a_moment_is_as_built_then(sample, content, tmp_path):
    later = sites.built(content, tmp_path / "public", "2026-11-20T15:00Z", "--publish-anyway", "a test")
    with previewed(content) as preview:
        page = published(preview.text("?now=2026-11-20T15:00Z"))
        assert re.sub(r"\?now=[^\"#]*", "", page) == published(later.files["index.html"].decode())
        for asked in ["soon", "2026-03-29T01:30", "2026-11-20", "<script>"]:
            reply = preview.text("?now=" + asked)
            assert "can&#39;t be used" in reply and "<script>" not in reply.split("banner")[1].split("</div>")[0]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1000])
def test_anybody_can_use_it(browser, written, scheme, width):
    written.judged(INCIDENT)
    with opened(browser, color_scheme=scheme, viewport={"width": width, "height": 700}) as (page, faults):
        page.goto(written.address + INCIDENT)
        found = axe_findings(page)
        for bar in ["#found", "#time"]:
            page.locator(f"daymark-preview {bar} summary").click()
            found += axe_findings(page)
            assert page.evaluate("document.documentElement.scrollWidth") <= width
        nothing(found + expected(faults))


# Content that is broken for now


def test_what_can_not_be_read_is_said_on_the_last_good_page(content):
    with previewed(content) as preview:
        good = published(preview.text())
        for path, text in [("site.yml", "name: [\n"), ("site.yml", None)]:
            (content / path).unlink() if text is None else (content / path).write_text(text)
            page = eventually(lambda: (page := preview.text()) and "This is the last page that could be made" in page and page)
            assert published(page) == good and "site.yml" in page
            shutil.copy(sites.SAMPLE / path, content / path)
            eventually(lambda: 'class="banner"' not in preview.text())
        content.rename(content.with_name("away"))
        eventually(lambda: "can&#39;t read the content directory" in preview.text())
        content.with_name("away").rename(content)
        eventually(lambda: 'class="banner"' not in preview.text())
        assert published(preview.text()) == good


def test_an_incident_that_can_not_be_read_is_shown_as_it_was(content):
    with previewed(content) as preview:
        before = published(preview.text(INCIDENT))
        (content / INCIDENT / "incident.yml").write_text("title: API: errors\n")
        page = eventually(lambda: (page := preview.text(INCIDENT)) and "needs quotes" in page and page)
        assert published(page) == before
        assert "The page goes without" in preview.text()


def test_a_page_appears_as_soon_as_there_can_be_one(browser, tmp_path):
    content = sites.write(tmp_path / "content", {"site.yml": "name: [\n"})
    with previewed(content) as preview, opened(browser) as (page, _):
        assert preview.get()[0] == 503
        page.goto(preview.address)
        page.get_by_role("heading", name="There is no page yet").wait_for()
        page.locator(".banner").get_by_text("site.yml:2:1").wait_for()
        sites.write(content, {"site.yml": sites.SITE_YML, "components.yml": sites.COMPONENTS_YML})
        page.get_by_role("heading", name="Services", exact=True).wait_for(timeout=15_000)


def test_templates_are_followed_and_their_mistakes_shown(content, tmp_path):
    templates = sites.write(tmp_path / "templates", {"not-found.html": "<!doctype html><html lang=en><title>A</title><body><p>Gone fishing</p></body></html>"})
    with previewed(content, "--templates", str(templates)) as preview:
        assert "Gone fishing" in preview.text("nowhere") and "Preview, not published" in preview.text("nowhere")
        before = published(preview.text())
        sites.write(templates, {"update.html": "{{boddy}}"})
        page = eventually(lambda: (page := preview.text(INCIDENT)) and "update.html:1:3: unknown name" in page and page)
        assert "This is the last page that could be made" in page
        assert published(preview.text()) == before
        (templates / "update.html").unlink()
        eventually(lambda: 'class="banner"' not in preview.text(INCIDENT))


def test_new_folders_and_renamed_files_are_seen(content):
    new = INCIDENT.replace("card-payments-failing", "cards-too")
    with previewed(content) as preview:
        assert preview.get(new)[0] == 404
        shutil.copytree(content / INCIDENT, content / new)
        eventually(lambda: preview.get(new)[0] == 200)
        shutil.rmtree(content / new)
        eventually(lambda: preview.get(new)[0] == 404)
        swap = content / "swap"
        swap.write_text((content / LATEST).read_text().replace("one in five", "two in nine"))
        swap.replace(content / LATEST)
        eventually(lambda: "two in nine" in preview.text(INCIDENT))


def test_links_lead_somewhere(written):
    page = written.text(INCIDENT)
    for link in set(re.findall(r'<a [^>]*href="([^"#:]+)"', published(page))):
        assert written.get(urljoin("/" + INCIDENT, link).lstrip("/"))[0] == 200, link


def processor_seconds(preview):
    fields = open(f"/proc/{preview.process.pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def idle_connections(preview, number):
    """Connections on which nothing is said, or never enough of it."""
    opened = []
    for count in range(number):
        connection = socket.create_connection(("127.0.0.1", preview.port), timeout=10)
        if count % 2:
            connection.sendall(b"GET / HTTP/1.1\r\nHost: 127.0.0.1")
        opened.append(connection)
    return opened


def is_closed(connection):
    connection.settimeout(0.01)
    try:
        return connection.recv(65_536) == b""
    except TimeoutError:
        return False
    except OSError:
        return True


def test_those_who_only_wait_keep_nobody_out_and_are_sent_away(content):
    with previewed(content) as preview:
        page = preview.judged()
        opened = idle_connections(preview, 300)
        try:
            started = time.monotonic()
            assert preview.text() == page and time.monotonic() - started < 5
            eventually(lambda: sum(map(is_closed, opened)) >= 150)
            # Whoever sends a byte now and then is not waited for any longer.
            end = time.monotonic() + 45
            while not all(map(is_closed, opened)) and time.monotonic() < end:
                for connection in opened[1::2]:
                    try:
                        connection.sendall(b"x")
                    except OSError:
                        pass
                time.sleep(1)
            assert all(map(is_closed, opened)), sum(map(is_closed, opened))
            assert preview.text() == page
        finally:
            for connection in opened:
                connection.close()


def test_out_of_descriptors_it_neither_spins_nor_dies(content):
    with previewed(content, before=["sh", "-c", 'ulimit -n 20; exec "$@"', "sh"]) as preview:
        page = preview.judged()
        opened = []
        try:
            for _ in range(40):
                opened += idle_connections(preview, 1)
            before = processor_seconds(preview)
            time.sleep(3)
            assert processor_seconds(preview) - before < 1
        finally:
            for connection in opened:
                connection.close()
        assert eventually(lambda: preview.text() == page)
        path = content / "site.yml"
        path.write_text(path.read_text().replace("name: ", "name: New "))
        assert eventually(lambda: "New " in preview.text())
