"""The page for colleagues, made of the same content: internal incidents are on it, it says what it is on every page, and it can't take the
place of the page for customers."""

import re
import shutil
import subprocess

import pytest

from support import sites
from support.program import NOW, PROGRAM
from support.sites import build, front_matter, write

URL = "https://status.corp.example"
LINE = "Internal page: not for customers"
FOLDER = "incidents/2026-11-20-nightly-backups-are-late"
MARKS = ("Zanzibarquux", "snorkelmoth")


@pytest.fixture
def content(tmp_path):
    """The sample with an internal incident, and a component that had another id."""
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    settings = content / "site.yml"
    settings.write_text(settings.read_text() + f"internal-url: {URL}\n")
    components = content / "components.yml"
    components.write_text(components.read_text().replace("id: card-payments\n", "id: card-payments\n      replaces: [cards-old]\n", 1))
    return write(content, {
        f"{FOLDER}/incident.yml": "title: Zanzibarquux backups are late\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\npublish: false\n",
        f"{FOLDER}/2026-11-20-1408-investigating.md": front_matter("The snorkelmoth is full.", status="investigating", at="2026-11-20 14:08 UTC", components="{payouts: degraded-performance}"),
    })  # fmt: skip


def read(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def both(content, folder):
    public, internal = folder / "public", folder / "internal"
    for out, flags in ((public, []), (internal, ["--internal"])):
        done = build(content, out, *flags)
        assert done.returncode == 0, done.stderr
    return public, internal


def test_every_page_says_that_it_is_internal(content, tmp_path):
    _, internal = both(content, tmp_path)
    files = read(internal)
    pages = [path for path in files if path.endswith(".html")]
    assert len(pages) > 40 and "embed/index.html" in pages and "components/cards-old/index.html" in pages and "404.html" in pages
    for path in pages:
        text = files[path].decode()
        assert LINE in text and re.search(r'<meta name="robots" content="noindex">', text), path
    assert files["robots.txt"] == b"User-agent: *\nDisallow: /\n" and "sitemap.xml" not in files


def test_it_has_internal_incidents_and_marks_them(content, tmp_path):
    _, internal = both(content, tmp_path)
    files = read(internal)
    page = files[f"{FOLDER}/index.html"].decode()
    assert "Internal: Zanzibarquux backups are late" in page and "snorkelmoth" in page
    for path in ("index.html", "history/index.html", "updates.atom", "feed.json", "api/v2/summary.json", "components/payouts/index.html"):
        assert "Internal: Zanzibarquux" in files[path].decode(), path
    # Names tell feeds apart where a reader has both.
    assert "Harbour Pay Status (Internal)" in files["updates.atom"].decode()
    assert '"Harbour Pay Status (Internal)' in files["feed.json"].decode()


def test_addresses_and_ids_are_its_own(content, tmp_path):
    public, internal = both(content, tmp_path)
    (mine, theirs) = (read(internal), read(public))
    for path, bytes in mine.items():
        assert b"status.harbourpay.example" not in bytes, path
    for path, pattern in (("updates.atom", rb"<id>([^<]+)"), ("history.rss", rb"<guid[^>]*>([^<]+)"), ("feed.json", rb'"id" ?: ?"([^"]+)'), ("maintenance.ics", rb"UID:(\S+)")):
        ours, others = set(re.findall(pattern, mine[path])), set(re.findall(pattern, theirs[path]))
        assert ours and others and not ours & others, (path, ours & others)


def test_the_public_page_is_byte_for_byte_the_same(content, tmp_path):
    public, _ = both(content, tmp_path)
    after = read(public)
    without = tmp_path / "without"
    shutil.copytree(content, without)
    shutil.rmtree(without / FOLDER)
    settings = without / "site.yml"
    settings.write_text(settings.read_text().replace(f"internal-url: {URL}\n", ""))
    assert build(without, tmp_path / "plain").returncode == 0
    assert read(tmp_path / "plain") == after
    for path, bytes in after.items():
        assert not any(mark.encode() in bytes for mark in (*MARKS, URL, "nternal page")), path


def test_with_one_cache_neither_gets_into_the_other(content, tmp_path):
    public, internal = both(content, tmp_path)
    before = read(public), read(internal)
    for _ in range(2):
        for out, flags in ((public, []), (internal, ["--internal"])):
            done = build(content, out, *flags, "--cache", str(tmp_path / "kept"))
            assert done.returncode == 0, done.stderr
    assert (read(public), read(internal)) == before


@pytest.mark.parametrize("flags", [[], ["--force"]])
def test_neither_takes_the_place_of_the_other(content, tmp_path, flags):
    public, internal = both(content, tmp_path)
    public.rename(tmp_path / "internal-by-name")
    before = read(tmp_path / "internal-by-name"), read(internal)
    done = build(content, tmp_path / "internal-by-name", "--internal", *flags)
    assert done.returncode == 2 and "holds the page for customers, and this is the internal one; build to another folder" in done.stderr
    done = build(content, internal, *flags)
    assert done.returncode == 2 and "holds the internal page, and this is the one for customers; build to another folder" in done.stderr
    assert (read(tmp_path / "internal-by-name"), read(internal)) == before


def test_a_folder_that_is_not_called_internal_is_refused(content, tmp_path):
    for out in ("public", "internal/public", "."):
        done = subprocess.run([PROGRAM, "build", "--internal", "--out", out, "--content", str(content), "--now", NOW], cwd=content.parent, capture_output=True, text=True)
        assert done.returncode == 64 and "give --out a name with 'internal' in it" in done.stderr, done
    assert not (content.parent / "public").exists()


def test_without_an_address_of_its_own_there_is_none(content, tmp_path):
    settings = content / "site.yml"
    text = settings.read_text()
    settings.write_text(text.replace(f"internal-url: {URL}\n", ""))
    done = build(content, tmp_path / "internal", "--internal")
    assert done.returncode == 2 and "internal-url: https://" in done.stderr and not (tmp_path / "internal").exists()
    settings.write_text(text.replace(URL, "https://status.harbourpay.example/"))
    done = build(content, tmp_path / "internal", "--internal")
    assert done.returncode == 1 and "the internal page would take the place of the one for customers" in done.stderr
    assert not (tmp_path / "internal").exists()


def test_templates_that_leave_the_mark_out_are_refused(content, tmp_path):
    templates = tmp_path / "templates"
    templates.mkdir()
    head = (sites.ROOT / "site-templates/head.html").read_text()
    assert "{{@internalPage}}" in head
    (templates / "head.html").write_text(head.replace("{{@internalPage}}", ""))
    done = build(content, tmp_path / "internal", "--internal", "--templates", str(templates))
    assert done.returncode == 2 and "would not say that it is internal; place {{@internalPage}}" in done.stderr and not (tmp_path / "internal").exists()
    assert build(content, tmp_path / "public", "--templates", str(templates)).returncode == 0


@pytest.mark.parametrize("language, line", [
    ("de", "Interne Seite: nicht für Kunden"), ("fr", "Page interne\u00a0: pas pour les clients"), ("es", "Página interna: no es para clientes"),
    ("pt", "Página interna: não é para clientes"), ("ja", "社内用のページです"), ("ar", "صفحة داخلية: ليست للعملاء"),
])  # fmt: skip
def test_it_says_so_in_the_page_s_language(content, tmp_path, language, line):
    settings = content / "site.yml"
    settings.write_text(re.sub(r"^language:.*\n", "", settings.read_text(), flags=re.M) + f"language: {language}\n")
    done = build(content, tmp_path / "internal", "--internal", "--publish-anyway", "a test")
    assert done.returncode == 0, done.stderr
    assert line in (tmp_path / "internal/index.html").read_text()


def test_hosts_keep_it_to_colleagues(content, tmp_path):
    _, internal = both(content, tmp_path)
    headers = (internal / "_headers").read_text()
    assert "X-Robots-Tag: noindex" in headers and "Cache-Control: private, max-age=60\n" in headers
    assert "Access-Control-Allow-Origin" not in headers and "public, max-age=60" not in headers
    for host in ("nginx", "caddy", "apache", "s3"):
        done = subprocess.run([PROGRAM, "headers", "--for", host, "--internal", "--content", str(content)], capture_output=True, text=True)
        assert done.returncode == 0 and "private, max-age=60" in done.stdout and "public, max-age=60" not in done.stdout, host
        assert "Allow-Origin \"*\"" not in done.stdout


def test_the_script_for_one_does_not_send_the_other(content, tmp_path):
    public, internal = both(content, tmp_path)
    for flags, site in (([], internal), (["--internal"], public)):
        script = subprocess.run([PROGRAM, "headers", "--for", "s3", *flags, "--content", str(content)], capture_output=True, text=True).stdout
        done = subprocess.run(["sh", "-s", str(site), "bucket"], input=script, capture_output=True, text=True, env={"PATH": "/usr/bin:/bin"})
        assert done.returncode == 1 and "nothing was sent" in done.stderr, done


def test_neither_page_is_built_inside_the_other(content, tmp_path):
    """There it would be served, and sent to the bucket, along with the other."""
    public, internal = both(content, tmp_path)
    before = read(public), read(internal)
    (tmp_path / "link").symlink_to(public)
    (tmp_path / "inner-link").symlink_to(internal)
    faults = []
    for out in (public / "internal", public / "incidents/deep/internal", tmp_path / "link/internal"):
        for force in ((), ("--force",)):
            done = build(content, out, "--internal", *force)
            if done.returncode != 2 or f"lies in {public}, which holds the page for customers" not in done.stderr or "beside it" not in done.stderr:
                faults.append((out, done))
    for out in (internal / "public", tmp_path / "inner-link/public"):
        done = build(content, out)
        if done.returncode != 2 or f"lies in {internal}, which holds the internal page" not in done.stderr:
            faults.append((out, done))
    assert not faults
    assert (read(public), read(internal)) == before
    # Beside each other they may be in one folder.
    assert build(content, tmp_path / "link/../internal-two", "--internal").returncode == 0
