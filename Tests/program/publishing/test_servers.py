"""Real servers, set up with what `daymark headers` prints, send what `_headers` says: each file of a site is asked for."""

import gzip
import os
import shutil
import subprocess
import time

import pytest

from support import sites
from support.program import PROGRAM
from support.servers import NAMES, headers_for, serving, set_up

BASES = ("", "/status", "/a/b.c")
# What the build leaves for itself and for other hosts.
HIDDEN = (".daymark-manifest", "_headers", "_redirects")
TYPES = {
    ".html": "text/html; charset=utf-8", ".json": "application/json; charset=utf-8", ".xml": "application/xml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8", ".png": "image/png", ".svg": "image/svg+xml; charset=utf-8", ".pdf": "application/pdf",
}  # fmt: skip
OLD, NEW = "components/cards-old/", "components/card-payments/"


@pytest.fixture(scope="module", params=BASES, ids=["at the top", "below a path", "two folders down"])
def published(request, tmp_path_factory):
    """The sample below a path, with a component that had another id and files of its own."""
    folder = tmp_path_factory.mktemp("web")
    base = request.param
    content = shutil.copytree(sites.SAMPLE, folder / "content")
    settings = content / "site.yml"
    settings.write_text(settings.read_text().replace("https://status.harbourpay.example", "https://harbourpay.example" + base))
    assert base in settings.read_text()
    components = content / "components.yml"
    components.write_text(components.read_text().replace("id: card-payments\n", "id: card-payments\n      replaces: [cards-old]\n", 1))
    assert "replaces" in components.read_text()
    sites.write(content, {"static/.well-known/security.txt": "Contact: mailto:a@example.com\n", "static/terms.pdf": "%PDF-1.4\n"})
    root = folder / "www"
    out = root / base[1:]
    out.parent.mkdir(parents=True, exist_ok=True)
    site = sites.built(content, out)
    # Apache's children belong to another user, and its tags are weak while a file is less than a second old.
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
        os.utime(path, (time.time() - 60,) * 2)
    for parent in folder.parents:
        if parent.stat().st_uid == os.getuid() and str(parent).startswith("/tmp/"):
            parent.chmod(parent.stat().st_mode | 0o011)
    return base, site, root, folder


@pytest.fixture(scope="module", params=NAMES)
def served(request, published):
    base, site, root, folder = published
    with serving(request.param, site.content, root, folder / request.param) as ask:
        yield base, site, ask


def wanted(site, path):
    """What `_headers` says, and what the file is by its name where that says nothing."""
    found = headers_for(site.files["_headers"].decode(), path)
    return {"content-type": [TYPES[os.path.splitext(path)[1]]]} | found if "content-type" not in found else found


def differences(answered, headers):
    return {name: (answered.get(name), values) for name, values in headers.items() if answered.get(name) != values}


NOT_EVERYWHERE = ("x-frame-options", "content-security-policy", "access-control-allow-origin")


def test_each_file_is_sent_with_what_the_table_says(served):
    base, site, ask = served
    faults = []
    for path in sorted(site.files):
        # What stands at an old address leads on where a host can't: servers send readers there themselves.
        if path in HIDDEN or path == OLD + "index.html":
            continue
        address = f"{base}/{path.removesuffix('index.html')}"
        status, headers, body = ask(address)
        want = wanted(site, path)
        if path == ".well-known/security.txt" or path.endswith(".pdf"):
            # Files of one's own are what the server takes them for.
            want["content-type"] = [value for value in headers["content-type"] if value.startswith(want["content-type"][0].split(";")[0])]
        faults += [f"{path}: {status}"] if status != 200 or body != site.files[path] else []
        faults += [f"{path}: {one}" for one in differences(headers, want).items()]
        faults += [f"{path}: {name} is sent" for name in NOT_EVERYWHERE if name in headers and name not in want]
    sites.nothing(faults)


def test_what_is_not_there_has_its_page(served):
    base, site, ask = served
    want = wanted(site, "404.html")
    for path in ("none", "incidents/none/", "components/none/badge.svg", "assets/none.js", "api/v2/none.json", *HIDDEN):
        status, headers, body = ask(f"{base}/{path}")
        assert (status, body) == (404, site.files["404.html"]), path
        assert differences(headers, want) == {} and "access-control-allow-origin" not in headers, path
        status, headers, body = ask(f"{base}/{path}", "HEAD")
        assert (status, body) == (404, b"")


def test_what_a_reader_has_already_is_not_sent_again(served):
    base, site, ask = served
    for path in ("", "updates.atom", "api/v2/summary.json", "badge.svg"):
        _, headers, _ = ask(f"{base}/{path}")
        status, again, body = ask(f"{base}/{path}", If_None_Match=headers["etag"][0])
        assert (status, body) == (304, b""), path
        assert again["cache-control"] == headers["cache-control"] and again["etag"] == headers["etag"], path
        # The same of what is packed on the way.
        _, headers, body = ask(f"{base}/{path}", Accept_Encoding="gzip")
        assert headers.get("content-encoding") == ["gzip"] and gzip.decompress(body) == site.files[path or "index.html"], path
        assert ask(f"{base}/{path}", Accept_Encoding="gzip", If_None_Match=headers["etag"][0])[0] == 304, path


def test_a_head_tells_what_a_get_would(served):
    base, site, ask = served
    for path in ("", "index.html", "feed.json", "embed/", "assets/" + next(path for path in site.files if path.startswith("assets/")).split("/")[1]):
        (status, get, _), (head_status, head, body) = ask(f"{base}/{path}"), ask(f"{base}/{path}", "HEAD")
        assert (status, body) == (head_status, b"")
        assert {name: value for name, value in get.items() if name != "date"} == {name: value for name, value in head.items() if name != "date"}, path


def test_folders_and_old_addresses_lead_on(served):
    base, site, ask = served
    for path, leads in ((OLD, NEW), ("uptime", "uptime/")):
        status, headers, _ = ask(f"{base}/{path}")
        assert status in (301, 308) and headers["location"][0].removeprefix("http://127.0.0.1").lstrip(":0123456789") == f"{base}/{leads}", (path, headers)
    assert ask(f"{base}/{OLD}badge.svg")[::2] == (200, site.files[f"{NEW}badge.svg"])
    if base:
        status, headers, _ = ask(base)
        assert status in (301, 308) and headers["location"][0].endswith(f"{base}/")


@pytest.mark.parametrize("host", ["netlify", "cloudflare"])
def test_hosts_that_are_set_up_by_a_file_get_that(published, host):
    base, site, _, _ = published
    own = site.files["_headers"].decode()
    assert set_up(host, site.content) == "".join(base + line if line.startswith("/") else line for line in own.splitlines(keepends=True))


def test_what_can_not_be_done_is_said(tmp_path):
    for flags, code, said in (
        (["--for", "iis"], 64, "nginx"), ([], 64, "--for"), (["--for", "nginx", "--content", str(tmp_path)], 2, "no site.yml that can be read"),
        (["--for", "nginx", "--content", str(tmp_path / "none")], 2, "none"),
    ):  # fmt: skip
        done = subprocess.run([PROGRAM, "headers", *flags], capture_output=True, text=True, timeout=60)
        assert (done.returncode, done.stdout) == (code, "") and said in done.stderr, (flags, done)
