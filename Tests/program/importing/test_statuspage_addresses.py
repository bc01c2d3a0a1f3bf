"""An import from addresses, against a server on this machine: whole, slow to answer, wrong, breaking off, and a second run that completes it."""

import json
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from support.old_statuspage import COMPONENTS, PAGE, WEBSITE, Import, incident, slow_website, summary, update

KEY = "s3cr3t-key-of-the-page"


class OldPage:
    """What lies at which path. What is scripted for a path comes first, one answer after the other."""

    def __init__(self):
        self.answers, self.scripts, self.asked = {}, {}, []
        page = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                page.asked.append({"path": self.path, "key": self.headers.get("authorization"), "at": time.monotonic()})
                script = page.scripts.get(self.path, [])
                code, headers, body = script.pop(0) if script else (200, {}, page.answers.get(self.path))
                if body is None:
                    code, body = 404, b"<html>nothing</html>"
                length = headers.pop("content-length", len(body))
                self.send_response(code)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(length))
                self.end_headers()
                self.wfile.write(body)
                if length != len(body):
                    self.close_connection = True

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.handle_error = lambda *_: None
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def give(self, path, document):
        self.answers[path] = document if isinstance(document, bytes) else json.dumps(document).encode()

    def script(self, path, code=200, body=b"", **headers):
        self.scripts.setdefault(path, []).append((code, {name.replace("_", "-"): value for name, value in headers.items()}, body))

    @property
    def paths(self):
        return [one["path"] for one in self.asked]


@pytest.fixture
def page():
    page = OldPage()
    page.give("/api/v2/summary.json", summary([], []))
    page.give("/api/v2/components.json", {"page": PAGE, "components": COMPONENTS})
    page.give("/api/v2/incidents.json", {"page": PAGE, "incidents": [slow_website()]})
    page.give("/api/v2/scheduled-maintenances.json", {"page": PAGE, "scheduled_maintenances": []})
    yield page
    page.server.shutdown()
    page.server.server_close()


@pytest.fixture
def old(tmp_path):
    return Import(tmp_path)


FOUR = [f"/api/v2/{name}.json" for name in ("summary", "components", "incidents", "scheduled-maintenances")]


@pytest.mark.parametrize("behind", ["", "/", "/api/v2/summary.json"])
def test_an_address_is_read_as_files_are(old, page, tmp_path, behind):
    old.run(sources=[page.url + behind])
    assert old.done.returncode == 0 and page.paths == FOUR
    assert all(one["key"] is None for one in page.asked)
    files = {path.relative_to(old.content): path.read_text() for path in old.content.glob("**/*") if path.is_file()}
    (tmp_path / "files").mkdir()
    other = Import(tmp_path / "files")
    for path in FOUR:
        other.save(path.rsplit("/")[-1], page.answers[path])
    other.read()
    assert files == {path.relative_to(other.content): path.read_text() for path in other.content.glob("**/*") if path.is_file()}


def test_a_web_page_with_status_200_and_then_the_data(old, page):
    """What could be read is there, and the next run completes it."""
    page.script(FOUR[2], body=b"<!doctype html><title>Just a moment...</title>")
    old.run(sources=[page.url])
    assert old.done.returncode == 1 and old.report["read"]["incidents"] == 0
    assert old.remark("a web page and not JSON")[1:] == ("unreadable", [page.url + FOUR[2]])
    assert (old.content / "components.yml").is_file()
    old.run(sources=[page.url])
    assert old.done.returncode == 0 and list(old.incidents()) == ["i0slow000001"]
    old.run(sources=[page.url])
    assert old.report["files"] == []


def test_a_server_that_asks_to_wait_is_waited_for(old, page):
    page.script(FOUR[2], 429, b"slow down", retry_after="2")
    old.run(sources=[page.url])
    assert old.done.returncode == 0 and list(old.incidents()) == ["i0slow000001"]
    first, second = [one["at"] for one in page.asked if one["path"] == FOUR[2]]
    assert second - first >= 1.9


def test_a_connection_that_breaks_off_is_tried_again(old, page):
    whole = page.answers[FOUR[2]]
    page.script(FOUR[2], body=whole[:200], content_length=len(whole))
    old.run(sources=[page.url])
    assert old.done.returncode == 0 and page.paths.count(FOUR[2]) == 2 and list(old.incidents()) == ["i0slow000001"]


def test_a_connection_that_always_breaks_off_is_named_and_a_later_run_completes_it(old, page):
    whole = page.answers[FOUR[2]]
    for _ in range(20):
        page.script(FOUR[2], body=whole[:200], content_length=len(whole))
    old.run(sources=[page.url])
    assert old.done.returncode == 1 and old.report["read"]["incidents"] == 0
    assert old.remark("broke off")[1:] == ("unreadable", [page.url + FOUR[2]])
    page.scripts.clear()
    old.run(sources=[page.url])
    assert old.done.returncode == 0 and list(old.incidents()) == ["i0slow000001"]


@pytest.mark.parametrize("code, words", [(403, "the page isn't public"), (404, "nothing at this address"), (500, "the server answers with 500")])
def test_what_servers_refuse_is_named(old, page, code, words):
    for _ in range(20):
        page.script(FOUR[3], code, b"no", retry_after="0")
    old.run(sources=[page.url])
    assert old.done.returncode == 1 and old.remark(words)[2] == [page.url + FOUR[3]]
    assert list(old.incidents()) == ["i0slow000001"]


def test_a_page_of_something_else_writes_nothing(old, page):
    for path in FOUR:
        page.give(path, b"<html>A shop</html>")
    old.run(sources=[page.url])
    assert old.done.returncode == 2 and not old.content.exists() and "nothing here is a page of Statuspage" in old.done.stderr


# The management API


def managed(page, count):
    path = f"/v1/pages/{PAGE['id']}"
    page.give(path, {"id": PAGE["id"], "name": "Harbourline", "domain": "status.harbourline.example", "time_zone": "Europe/London"})
    page.give(f"{path}/components?per_page=100&page=1", [WEBSITE])
    page.give(f"{path}/component-groups?per_page=100&page=1", [])
    many = [incident(f"i{number:011}", f"Trouble {number}", update(f"u{number:011}", "resolved", "2026-07-01 10:00", "Over.")) for number in range(count)]
    for number in range(count // 100 + 1):
        page.give(f"{path}/incidents?limit=100&page={number + 1}", many[number * 100 : (number + 1) * 100])
    return path


@pytest.mark.parametrize("count", [3, 100, 250])
def test_all_pages_of_the_management_api_are_read_with_the_key(old, page, count):
    path = managed(page, count)
    old.run(sources=[page.url + path], environment={"STATUSPAGE_API_KEY": KEY})
    assert old.done.returncode == 0 and old.report["read"]["incidents"] == count
    assert {one["key"] for one in page.asked} == {f"OAuth {KEY}"}
    assert [one for one in page.paths if "incidents" in one] == [f"{path}/incidents?limit=100&page={number + 1}" for number in range(count // 100 + 1)]
    assert KEY not in old.done.stdout + old.done.stderr
    assert all(KEY not in file.read_text() for file in old.content.glob("**/*.*"))
    # Nothing says that the public API's limit was met.
    assert not any("most that the public API gives" in message for message in old.remarks)


def test_without_the_key_nobody_is_asked(old, page):
    old.run(sources=[page.url + managed(page, 3)])
    assert old.done.returncode == 2 and "STATUSPAGE_API_KEY" in old.done.stderr and page.asked == []


def test_a_page_that_is_missing_in_the_middle_is_named_and_completed_later(old, page):
    path = managed(page, 250)
    second = f"{path}/incidents?limit=100&page=2"
    for _ in range(20):
        page.script(second, 200, json.dumps([{"id": "cut"}]).encode()[:5])
    old.run(sources=[page.url + path], environment={"STATUSPAGE_API_KEY": KEY})
    assert old.done.returncode == 1 and old.report["read"]["incidents"] == 100
    assert old.remark("no whole JSON text")[1] == "unreadable"
    page.scripts.clear()
    old.run(sources=[page.url + path], environment={"STATUSPAGE_API_KEY": KEY})
    assert old.done.returncode == 0 and old.report["known"]["events"] == 100 and old.report["read"]["incidents"] == 250


def test_a_server_that_knows_no_pages_is_asked_twice_at_most(old, page):
    path = managed(page, 100)
    page.give(f"{path}/incidents?limit=100&page=2", json.loads(page.answers[f"{path}/incidents?limit=100&page=1"]))
    page.give(f"{path}/incidents?limit=100&page=3", json.loads(page.answers[f"{path}/incidents?limit=100&page=1"]))
    old.run(sources=[page.url + path], environment={"STATUSPAGE_API_KEY": KEY})
    assert old.report["read"]["incidents"] == 100 and not any("page=3" in one for one in page.paths)


@pytest.mark.parametrize(
    "own, url, words",
    [
        ({"domain": "status.harbourline.example", "subdomain": "harbourline"}, "https://status.harbourline.example", "its domain was taken"),
        ({"domain": None, "subdomain": "harbourline"}, "https://harbourline.statuspage.io", "its address below statuspage.io was taken"),
    ],
)
def test_the_address_of_a_managed_page_is_never_its_owners_website(old, page, own, url, words):
    path = managed(page, 3)
    page.give(path, {"id": PAGE["id"], "name": "Harbourline", "url": "https://www.harbourline.example", "time_zone": "Europe/London"} | own)
    old.run(sources=[page.url + path], environment={"STATUSPAGE_API_KEY": KEY})
    assert f"url: {url}\n" in (old.content / "site.yml").read_text()
    assert old.remark(words)[1:] == ("rewritten", [page.url + path])


def test_a_managed_page_without_an_address_asks_for_it(old, page):
    path = managed(page, 3)
    page.give(path, {"id": PAGE["id"], "name": "Harbourline", "url": "https://www.harbourline.example", "domain": None, "subdomain": ""})
    old.run(sources=[page.url + path], environment={"STATUSPAGE_API_KEY": KEY})
    assert old.done.returncode == 2 and "--url" in old.done.stderr and not old.content.exists()
    old.run("--url", PAGE["url"], sources=[page.url + path], environment={"STATUSPAGE_API_KEY": KEY})
    assert old.done.returncode == 0 and old.remark("it has no domain")[1] == "left-out"
