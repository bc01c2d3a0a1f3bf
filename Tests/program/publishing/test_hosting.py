"""What static hosts and crawlers read, what a shared link shows, and publishing to an object store."""

import os
import re
import shutil
import subprocess
import time
import urllib.request
from xml.etree import ElementTree

import boto3
import pytest

from support import servers, sites
from support.sites import elements, nothing, text

SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def headers_for(site, path):
    return servers.headers_for(site.files["_headers"].decode(), path)


def test_headers_fit_what_they_are_sent_with(site):
    types = {".atom": "application/atom+xml", ".rss": "application/rss+xml", ".ics": "text/calendar", ".svg": "image/svg+xml", ".js": "text/javascript"}
    for path in site.files:
        headers = headers_for(site, path)
        assert headers["x-content-type-options"] == ["nosniff"] and headers["cache-control"] == [
            "public, max-age=31536000, immutable" if path.startswith("assets/") else "public, max-age=60, stale-if-error=86400"
        ]
        suffix = os.path.splitext(path)[1]
        is_data = path.startswith("api/") or suffix in types and not path.endswith("event.ics") or path.endswith(("feed.json", "badge.json")) or path in ("status.txt", "uptime.csv")
        assert headers.get("access-control-allow-origin", []) == (["*"] if is_data else []), path
        if suffix in types or path.endswith(".json"):
            (type,) = headers["content-type"]
            assert type.split(";")[0] == types.get(suffix, "application/feed+json" if path.endswith("feed.json") else "application/json"), path
        if path.endswith(".html"):
            shown = path.removesuffix("index.html")
            assert headers_for(site, shown).get("x-frame-options", []) == ([] if path.endswith("embed/index.html") else ["DENY"]), path
    assert headers_for(site, "assets/a.js")["cache-control"] == ["public, max-age=31536000, immutable"]


def test_the_sitemap_has_every_page_and_no_other(site):
    tree = ElementTree.fromstring(site.files["sitemap.xml"])
    pages = {site.target("index.html", url.findtext(SITEMAP + "loc"))[0] for url in tree}
    wanted = {page for page in site.pages if page != "404.html" and not re.fullmatch(r"history/.+/index.html", page)}
    assert pages == wanted and len(tree) == len(wanted)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", url.findtext(SITEMAP + "lastmod")) for url in tree)
    assert f"Sitemap: {site.address}sitemap.xml" in site.files["robots.txt"].decode()


def test_a_shared_link_shows_what_the_page_says(site):
    def check(page, tree):
        meta = {one.get("property"): one.get("content") for one in elements(tree, "meta") if one.get("property")}
        words, picture = {"og:type", "og:site_name", "og:title", "og:description"}, {"og:image", "og:image:width", "og:image:height", "og:image:alt"}
        if set(meta) - {"og:url"} not in (words, words | picture) or not all(meta.values()):
            yield f"it has {meta}"
        own = site.address + page.removesuffix("index.html")
        if page != "404.html" and (meta.get("og:url") != own or [one.get("href") for one in elements(tree, "link") if one.get("rel") == "canonical"] != [own]):
            yield f"its address is {meta.get('og:url')}"
        if len(meta["og:description"]) > 400:
            yield "its description is long"

    nothing(site.faults(check))
    meta = {one.get("property"): one.get("content") for one in elements(site.tree("index.html"), "meta")}
    assert meta["og:title"] == text(elements(site.tree("index.html"), "h1")[0]) and "As of " in meta["og:description"]


def test_the_open_incident_is_told_in_its_link(sample):
    tree = sample.tree("incidents/2026-11-20-card-payments-failing/index.html")
    meta = {one.get("property"): one.get("content") for one in elements(tree, "meta")}
    assert meta["og:title"] == "Some card payments are failing"
    assert meta["og:description"].startswith("Identified: About one in five card payments is still failing")


# An object store


def new_checkout(content, folder):
    """The site as CI builds it, where nothing of an earlier build is left."""
    folder.mkdir()
    return sites.built(content, folder / "public")


CONTENT_TYPES = {
    "index.html": "text/html", "history.atom": "application/atom+xml", "history.rss": "application/rss+xml", "maintenance.ics": "text/calendar",
    "updates.rss": "application/rss+xml", "badge.svg": "image/svg+xml", "feed.json": "application/feed+json", "api/v2/summary.json": "application/json", "robots.txt": "text/plain",
}  # fmt: skip


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    """An S3 server on the loopback address, and the command that talks to it."""
    python = sites.ROOT / ".venv/bin"
    port = 40_000 + os.getpid() % 20_000
    server = subprocess.Popen([python / "moto_server", "-H", "127.0.0.1", "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    home = tmp_path_factory.mktemp("aws")
    environment = os.environ | {
        "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "eu-west-1", "AWS_EC2_METADATA_DISABLED": "true",
        "HOME": str(home), "AWS_ENDPOINT_URL": address, "PATH": f"{python}:{os.environ['PATH']}", "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1",
    }  # fmt: skip

    guide, in_ci = (
        re.search(rf"```sh\n({first}.*?)```", (sites.ROOT / "docs/hosting.md").read_text(), re.S)[1].replace("BUCKET", "status")
        for first in (r"sync\(\)", "aws s3api")
    )

    def run(script, **options):
        done = subprocess.run(["bash", "-euc", script], capture_output=True, text=True, env=environment, timeout=200, **options)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def publish(out, is_new_checkout=False):
        """What the guide says to type, beside `public`; the files that were uploaded.

        Stores keep times in whole seconds: a file uploaded in the second in which it was written looks newer than its copy, and would go up again.
        """
        time.sleep(1.1)
        lines = run((in_ci if is_new_checkout else "") + guide, cwd=out.parent).splitlines()
        return {re.search(r"to s3://status/(\S+)", line)[1] for line in lines if line.startswith("upload:")}

    def content_type(key):
        return boto3.client("s3", endpoint_url=address, aws_access_key_id="test", aws_secret_access_key="test").head_object(Bucket="status", Key=key)["ContentType"]

    try:
        for _ in range(100):
            try:
                urllib.request.urlopen(address, timeout=1)
                break
            except OSError:
                time.sleep(0.1)
        run("aws s3 mb s3://status")
        yield publish, content_type
    finally:
        server.terminate()
        server.wait(10)


def test_a_publication_says_what_files_are_and_a_second_uploads_only_what_changed(tmp_path, store):
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    out = tmp_path / "public"
    publish, content_type = store
    first = sites.built(content, out)
    assert publish(out) == {path for path in first.files if not path.startswith(".daymark")}
    assert {key: content_type(key) for key in CONTENT_TYPES} == CONTENT_TYPES
    assert publish(out) == set()
    (content / "incidents/2026-11-20-card-payments-failing/2026-11-20-1450-identified.md").write_text(
        sites.front_matter("About one in ten card payments is still failing. We are moving the rest now.", status="identified", at="2026-11-20 14:50 UTC", next_update="30m")
    )
    second = sites.built(content, out, "2026-11-20T14:55Z", "--publish-anyway", "a test")
    changed = publish(out)
    differs = {path for path in second.files if second.files[path] != first.files.get(path) and not path.startswith(".daymark")}
    assert changed == differs
    # What is over is not touched by what is not.
    over = {path for path in changed if path.startswith(("incidents/", "maintenance/")) and "2026-11" not in path or "/review/" in path}
    assert not over - {path for path in changed if "2026-12-02" in path} and len(changed) < len(second.files) / 2
    assert {"index.html", "updates.atom", "api/v2/summary.json", "components/card-payments/updates.atom"} <= changed
    assert not {"components/website/updates.atom", "badge.svg", "components/website/badge.json", "maintenance.ics"} & changed


def test_a_new_checkout_uploads_only_what_changed_too(tmp_path, store):
    publish, _ = store
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    first = new_checkout(content, tmp_path / "first")
    publish(tmp_path / "first/public", is_new_checkout=True)
    new_checkout(content, tmp_path / "second")
    assert publish(tmp_path / "second/public", is_new_checkout=True) == set()
    # Two letters that change places: as many bytes as before.
    update = next(content.glob("incidents/*/*-resolved.md"))
    front, text = update.read_text().rsplit("---\n", 1)
    update.write_text(f"{front}---\n{text[1::-1]}{text[2:]}")
    third = new_checkout(content, tmp_path / "third")
    changed = {path for path in third.files if third.files[path] != first.files[path]}
    assert changed and any(len(third.files[path]) == len(first.files[path]) for path in changed)
    assert publish(tmp_path / "third/public", is_new_checkout=True) == changed


def test_an_upload_that_was_cut_short_leaves_nothing_stale(tmp_path, store):
    publish, _ = store
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    first = new_checkout(content, tmp_path / "first")
    publish(tmp_path / "first/public", is_new_checkout=True)
    # Another site got half there, and then all went back to what it had been.
    page = tmp_path / "half/public/index.html"
    page.parent.mkdir(parents=True)
    shutil.copytree(tmp_path / "first/public", page.parent, dirs_exist_ok=True)
    page.write_bytes(first.files["index.html"].replace(b"Card", b"Cord"))
    publish(page.parent, is_new_checkout=True)
    new_checkout(content, tmp_path / "again")
    assert publish(tmp_path / "again/public", is_new_checkout=True) == {"index.html"}
