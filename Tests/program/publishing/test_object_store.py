"""Publishing to a store that speaks S3's language, as docs/hosting.md says: only what changed, in an order that leaves no hole, each file with
its headers. The store is moto on the loopback address; the script is what `daymark headers --for s3` prints, run with the real aws."""

import os
import re
import shutil
import subprocess
import threading
import time
import urllib.request

import boto3
import pytest

from support import sites
from support.program import PROGRAM
from support.servers import free_port, headers_for, set_up

BIN = sites.ROOT / ".venv/bin"
HIDDEN = {".daymark-manifest", "_headers", "_redirects"}
NEWS = "incidents/2026-11-20-card-payments-failing/2026-11-20-1450-identified.md"


class Store:
    def __init__(self, home):
        self.address = f"http://127.0.0.1:{free_port()}"
        self.home = home
        self.environment = os.environ | {
            "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_DEFAULT_REGION": "eu-west-1", "AWS_EC2_METADATA_DISABLED": "true",
            "HOME": str(home), "AWS_ENDPOINT_URL": self.address, "PATH": f"{BIN}:{os.environ['PATH']}", "no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1",
        }  # fmt: skip
        self.client = boto3.client("s3", endpoint_url=self.address, aws_access_key_id="test", aws_secret_access_key="test", region_name="eu-west-1")

    def start(self):
        line = [BIN / "moto_server", "-H", "127.0.0.1", "-p", self.address.rsplit(":", 1)[1]]
        self.server = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(200):
            try:
                urllib.request.urlopen(self.address, timeout=1)
                return
            except OSError:
                time.sleep(0.1)
        raise AssertionError("the store does not start")

    def run(self, script, code=0, **options):
        done = subprocess.run(["bash", "-euc", script], capture_output=True, text=True, env=self.environment | options.pop("more", {}), timeout=200, **options)
        assert done.returncode == code, (done.stdout, done.stderr)
        return done.stdout

    def bucket(self, name):
        """A bucket that is set up as the guide says."""
        self.run(f"aws s3 mb s3://{name}")
        self.run(guide("aws s3 website").replace("BUCKET", name))
        return name

    def publish(self, out, bucket, **options):
        """What the guide says to type; what was uploaded and deleted, in order."""
        folder = out.parent
        script = guide("daymark headers --for s3").replace("BUCKET", bucket).replace("daymark ", f"{PROGRAM} ", 1)
        lines = self.run(script, cwd=folder, **options).splitlines()
        return [(line.split(":")[0], re.search(rf"s3://{bucket}/(\S+)$", line)[1]) for line in lines if line.startswith(("upload:", "delete:"))]

    def objects(self, bucket):
        pages = self.client.get_paginator("list_objects_v2").paginate(Bucket=bucket)
        keys = [one["Key"] for page in pages for one in page.get("Contents", [])]
        found = {}
        for key in keys:
            one = self.client.get_object(Bucket=bucket, Key=key)
            found[key] = (one["Body"].read(), one["ContentType"], one.get("CacheControl"))
        return found

    def bytes(self, bucket):
        return {key: one[0] for key, one in self.objects(bucket).items()}

    def put(self, bucket, files):
        """Makes these its only objects."""
        there = self.bytes(bucket)
        for key in set(there) - set(files):
            self.client.delete_object(Bucket=bucket, Key=key)
        for key in files:
            if there.get(key) != files[key]:
                self.client.put_object(Bucket=bucket, Key=key, Body=files[key])


def guide(first):
    """The lines of docs/hosting.md that begin so."""
    return re.search(rf"```sh\n({first}.*?)```", (sites.ROOT / "docs/hosting.md").read_text(), re.S)[1]


@pytest.fixture(scope="module")
def store(tmp_path_factory):
    store = Store(tmp_path_factory.mktemp("aws"))
    store.start()
    yield store
    store.server.terminate()
    store.server.wait(10)


def new_checkout(content, folder, *flags, now="2026-11-20T14:40Z"):
    """The site as CI builds it: a new folder with its content, where nothing of an earlier build is left."""
    folder.mkdir()
    shutil.copytree(content, folder / "content")
    return sites.built(folder / "content", folder / "public", now, *flags)


def published(site):
    return {path: bytes for path, bytes in site.files.items() if path not in HIDDEN}


def with_news(content):
    (content / NEWS).write_text(
        sites.front_matter("About one in ten card payments is still failing. We are moving the rest now.", status="identified", at="2026-11-20 14:50 UTC", next_update="30m")
    )


TYPES = {".html": "text/html; charset=utf-8", ".xml": "application/xml; charset=utf-8", ".txt": "text/plain; charset=utf-8", ".png": "image/png"}


def test_each_file_is_stored_with_what_the_table_says(tmp_path, store):
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    sites.write(content, {"static/.well-known/security.txt": "Contact: mailto:a@example.com\n", "static/our terms.pdf".replace(" ", "-"): "%PDF-1.4\n"})
    site = new_checkout(content, tmp_path / "one")
    bucket = store.bucket("headers")
    sent = store.publish(site.folder, bucket)
    assert sorted(sent) == sorted(("upload", path) for path in published(site))
    objects, faults = store.objects(bucket), []
    for path in published(site):
        want = headers_for(site.files["_headers"].decode(), path)
        own = path == ".well-known/security.txt" or path.endswith(".pdf")
        kind = {".pdf": "application/pdf", ".txt": "text/plain"}[os.path.splitext(path)[1]] if own else want.get("content-type", [TYPES.get(os.path.splitext(path)[1])])[0]
        if objects[path] != (site.files[path], kind, want["cache-control"][0]):
            faults.append(f"{path}: {objects[path][1:]}")
    sites.nothing(faults)
    website = store.client.get_bucket_website(Bucket=bucket)
    assert (website["IndexDocument"]["Suffix"], website["ErrorDocument"]["Key"]) == ("index.html", "404.html")
    assert store.client.get_bucket_cors(Bucket=bucket)["CORSRules"][0]["AllowedOrigins"] == ["*"]


def test_a_new_checkout_uploads_only_what_changed(tmp_path, store):
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    bucket = store.bucket("changes")
    first = new_checkout(content, tmp_path / "first")
    store.put(bucket, published(first))
    again = new_checkout(content, tmp_path / "second")
    assert store.publish(again.folder, bucket) == []
    with_news(content)
    second = new_checkout(content, tmp_path / "third", "--publish-anyway", "a test", now="2026-11-20T14:55Z")
    changed = {path for path in published(second) if second.files[path] != first.files.get(path)}
    sent = store.publish(second.folder, bucket)
    assert {path for _, path in sent} == changed and store.bytes(bucket) == published(second)
    # What is over is not touched by what is not.
    over = {path for path in changed if path.startswith(("incidents/", "maintenance/")) and "2026-11" not in path or "/review/" in path}
    assert not over - {path for path in changed if "2026-12-02" in path} and len(changed) < len(second.files) / 2
    assert {"index.html", "updates.atom", "api/v2/summary.json", "components/card-payments/updates.atom"} <= changed
    # Two letters that change places: as many bytes as before.
    update = next(content.glob("incidents/*/*-resolved.md"))
    front, text = update.read_text().rsplit("---\n", 1)
    update.write_text(f"{front}---\n{text[1::-1]}{text[2:]}")
    third = new_checkout(content, tmp_path / "fourth", "--publish-anyway", "a test", now="2026-11-20T14:55Z")
    changed = {path for path in published(third) if third.files[path] != second.files[path]}
    assert changed and any(len(third.files[path]) == len(second.files[path]) for path in changed)
    assert {path for _, path in store.publish(third.folder, bucket)} == changed


# Waits after each call until the test has looked at the store; after the last that it may make, it fails as if the machine had gone away.
WATCHED = """#!/bin/sh
n=$(cat "$STEPS/count" 2>/dev/null || echo 0); echo $((n + 1)) > "$STEPS/count"
if [ "$n" -ge "$MOST" ]; then exit 9; fi
{aws} "$@" || exit
touch "$STEPS/look"
while [ -e "$STEPS/look" ]; do sleep 0.05; done
"""


class Watched:
    """A publication that is looked at after each step."""

    def __init__(self, store, folder, look):
        self.store, self.folder, self.look = store, folder, look
        folder.mkdir()
        (folder / "aws").write_text(WATCHED.replace("{aws}", str(BIN / "aws")))
        (folder / "aws").chmod(0o755)

    def publish(self, out, bucket, most=1000, code=0):
        """How many steps it took."""
        more = {"PATH": f"{self.folder}:{self.store.environment['PATH']}", "MOST": str(most), "STEPS": str(self.folder)}
        (self.folder / "count").unlink(missing_ok=True)
        result = []
        run = threading.Thread(target=lambda: result.append(self.store.publish(out, bucket, more=more, code=code)))
        run.start()
        steps = 0
        while run.is_alive():
            if (self.folder / "look").exists():
                steps += 1
                self.look(steps)
                (self.folder / "look").unlink()
            time.sleep(0.02)
        assert result, "it did not end as it should"
        return steps


def test_nothing_is_missing_at_any_step_nor_where_it_is_cut_short(tmp_path, store):
    """Every link of every page in the store leads to something, after each step; the next run puts all right."""
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    bucket = store.bucket("steps")
    first = new_checkout(content, tmp_path / "first")
    # Something new, something changed, something gone.
    with_news(content)
    gone = next(path for path in sorted(content.glob("incidents/2026-*")) if "card-payments-failing" not in path.name)
    gone.rename(gone.with_name("2026-10-01-another-name"))
    second = new_checkout(content, tmp_path / "second", "--publish-anyway", "a test", now="2026-11-20T14:55Z")
    store.put(bucket, published(first))
    faults = []
    watched = Watched(store, tmp_path / "bin", lambda step: faults.extend(f"after step {step}: {fault}" for fault in holes(store.bytes(bucket), second)))
    steps = watched.publish(second.folder, bucket)
    sites.nothing(faults)
    assert steps > 8 and store.bytes(bucket) == published(second)
    store.put(bucket, published(first))
    assert watched.publish(second.folder, bucket, most=steps // 2, code=9) == steps // 2
    half = store.bytes(bucket)
    assert half not in (published(first), published(second))
    store.publish(second.folder, bucket)
    assert store.bytes(bucket) == published(second)


def holes(stored, site):
    """Links of pages in the store that lead to what is not there: those that are followed, and addresses of pictures and pages."""
    for path, bytes in stored.items():
        if not path.endswith(".html"):
            continue
        text = bytes.decode()
        names = re.findall(r'(?:href|src)="([^"#]+)', text) + re.findall(rf'content="({re.escape(site.address)}[^"#]*)', text)
        for name in names:
            link = site.target(path, name)
            if link and link[0] not in stored:
                yield f"{path} leads to {link[0]}"


def test_a_site_below_a_path_leaves_the_rest_of_its_bucket_alone(tmp_path, store):
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    settings = content / "site.yml"
    settings.write_text(settings.read_text().replace("https://status.harbourpay.example", "https://harbourpay.example/status"))
    bucket = store.bucket("shared")
    for key in ("index.html", "statusquo.html"):
        store.client.put_object(Bucket=bucket, Key=key, Body=b"another's")
    site = new_checkout(content, tmp_path / "one")
    store.client.put_object(Bucket=bucket, Key="status/old/index.html", Body=b"gone")
    sent = store.publish(site.folder, bucket)
    assert ("delete", "status/old/index.html") in sent and sent[-1][0] == "delete"
    assert store.bytes(bucket) == {f"status/{path}": bytes for path, bytes in published(site).items()} | {"index.html": b"another's", "statusquo.html": b"another's"}
    assert store.publish(site.folder, bucket) == []


def test_an_upload_that_was_changed_by_others_is_put_right(tmp_path, store):
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    bucket = store.bucket("stale")
    site = new_checkout(content, tmp_path / "one")
    store.put(bucket, published(site))
    store.client.put_object(Bucket=bucket, Key="index.html", Body=site.files["index.html"].replace(b"Card", b"Cord"))
    store.client.delete_object(Bucket=bucket, Key="feed.json")
    assert store.publish(site.folder, bucket) == [("upload", "feed.json"), ("upload", "index.html")]


def test_a_store_that_can_not_be_asked_is_left_alone(tmp_path, store):
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    site = new_checkout(content, tmp_path / "one")
    with pytest.raises(AssertionError, match="NoSuchBucket"):
        store.publish(site.folder, "no-such-bucket")


def commands_without(folder, missing):
    """A folder with what the script runs but for one."""
    folder.mkdir()
    for name in ("sh", "bash", "rm", "mkdir", "python3", "aws", "comm", "cut", "find", "grep", "head", "md5sum", "mktemp", "sed", "sort", "tail", "tar"):
        if name != missing:
            (folder / name).symlink_to(shutil.which(name, path=f"{BIN}:{os.environ['PATH']}"))
    return {"PATH": str(folder)}


def spoiled(folder, how):
    if how == "gone":
        (folder / "feed.json").unlink()
    elif how == "foreign":
        (folder / "notes.txt").write_text("mine")
    elif how == "inner":
        (folder / "internal").mkdir()
        (folder / "internal/.daymark-manifest").write_text("daymark-manifest 1 internal\nindex.html\n")
    elif how == "empty":
        (folder / ".daymark-manifest").write_text("daymark-manifest 1\n")
    elif how == "homeless":
        (folder / "index.html").unlink()
        listed = folder / ".daymark-manifest"
        listed.write_text(listed.read_text().replace("\nindex.html\n", "\n"))


SPOILED = {
    "gone": "is not as it was built: see feed.json", "foreign": "notes.txt", "inner": "has another site in it, at ./internal/.daymark-manifest",
    "empty": "is empty", "homeless": "has no index.html",
}  # fmt: skip


def test_it_deletes_nothing_unless_all_of_the_site_is_there(tmp_path, store):
    """A list of files that is too short would mean that the rest is to be deleted."""
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    bucket = store.bucket("careful")
    site = new_checkout(content, tmp_path / "one")
    there = published(site) | {"old.html": b"an old page"}
    store.put(bucket, there)
    script = tmp_path / "to-s3"
    script.write_text(set_up("s3", content))

    def run(folder, more=None, line=None):
        return subprocess.run([shutil.which("sh"), script, *(line if line is not None else (folder, bucket))], capture_output=True, text=True, env=store.environment | (more or {}), cwd=tmp_path, timeout=200)

    faults = []
    for missing in ("md5sum", "comm", "tar", "aws"):
        done = run(site.folder, commands_without(tmp_path / f"without-{missing}", missing))
        if done.returncode != 1 or f"the command {missing} is missing" not in done.stderr or "nothing was sent or deleted" not in done.stderr:
            faults.append(f"without {missing}: {done}")
    for how, said in SPOILED.items():
        folder = shutil.copytree(site.folder, tmp_path / how)
        spoiled(folder, how)
        done = run(folder)
        if done.returncode != 1 or said not in done.stderr:
            faults.append(f"{how}: {done}")
    # A file that can't be read, and a folder that is swapped while it is read.
    for name, body in (("unreadable", "exec {} /no/such/file \"$@\""), ("swapped", "mv \"$AWAY\" \"$AWAY.old\"; rm -r \"$AWAY.old/components\"; exec {} \"$@\"")):
        folder = shutil.copytree(site.folder, tmp_path / name)
        (tmp_path / f"bin-{name}").mkdir()
        own = tmp_path / f"bin-{name}/md5sum"
        own.write_text("#!/bin/sh\n" + body.format(shutil.which("md5sum")) + "\n")
        own.chmod(0o755)
        done = run(folder, {"PATH": f"{own.parent}:{store.environment['PATH']}", "AWAY": str(folder)})
        if done.returncode != 1 or "can't be read whole" not in done.stderr:
            faults.append(f"{name}: {done}")
    for line in ((), (site.folder,), (site.folder, bucket, "more")):
        done = run(None, line=line)
        if done.returncode != 64 or "usage: sh" not in done.stderr:
            faults.append(f"{line}: {done}")
    assert store.bytes(bucket) == there
    sites.nothing(faults)
    # All is there again.
    assert run(site.folder).returncode == 0 and store.bytes(bucket) == published(site)


def test_the_script_is_plain_shell(tmp_path):
    script = set_up("s3", sites.SAMPLE)
    for shell in ("sh", "bash"):
        assert subprocess.run([shell, "-n"], input=script, text=True, capture_output=True).returncode == 0
