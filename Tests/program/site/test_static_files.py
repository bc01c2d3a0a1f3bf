"""Files of one's own: copied byte for byte, checked, kept and taken away with the site."""

import os

import pytest

from support import sites
from support.desk import Desk
from support.program import run

SETTINGS = "name: Harbour\nurl: https://status.harbour.example\ntime-zone: UTC\n"
NOW = "2026-12-01T10:00Z"
SECURITY = "Contact: mailto:security@harbour.example\nExpires: 2027-12-01T00:00:00Z\n"


@pytest.fixture
def content(tmp_path):
    folder = tmp_path / "content"
    sites.write(folder, {
        "site.yml": SETTINGS, "components.yml": "- id: web\n  name: Website\n", "static/.well-known/security.txt": SECURITY,
        "static/CNAME": "status.harbour.example", "static/legal/index.html": "<!doctype html><title>Legal</title>\r\n", "static/_redirects": "/old /new 301\n",
    })  # fmt: skip
    (folder / "static/favicon.ico").write_bytes(bytes(range(256)) * 4)
    return folder


def lint(content, code):
    done = Desk(content.parent).run("lint", now=NOW, code=code)
    return done.stdout + done.stderr


def test_they_are_copied_byte_for_byte(content, tmp_path):
    site = sites.built(content, tmp_path / "public", NOW)
    for path in (content / "static").rglob("*"):
        if path.is_file():
            assert site.files[str(path.relative_to(content / "static"))] == path.read_bytes()
    assert b'<link rel="icon" href="favicon.ico">' in site.files["index.html"] and b'href="../favicon.ico"' in site.files["history/index.html"]
    assert b"img-src &#39;self&#39; data:" in site.files["index.html"] or b"img-src 'self' data:" in site.files["index.html"]
    assert "nothing to report" in lint(content, 0)


def test_what_is_taken_away_goes_and_what_stays_keeps_its_time(content, tmp_path):
    out = tmp_path / "public"
    sites.built(content, out, NOW)
    times = {name: (out / name).stat().st_mtime_ns for name in ("CNAME", ".well-known/security.txt", "legal/index.html")}
    (content / "static/legal/index.html").unlink()
    (content / "static/favicon.ico").unlink()
    site = sites.built(content, out, "2026-12-01T10:05Z")
    assert not (out / "legal").exists() and not (out / "favicon.ico").exists()
    assert all((out / name).stat().st_mtime_ns == times[name] for name in ("CNAME", ".well-known/security.txt"))
    assert b'rel="icon" href="data:' in site.files["index.html"]


@pytest.mark.parametrize("path, said", [
    ("index.html", "daymark writes 'index.html' itself"), ("Index.HTML", "daymark writes 'index.html' itself"), ("api/mine.json", "daymark writes 'api' itself"),
    ("_headers", "daymark writes '_headers' itself"), ("robots.txt", "daymark writes 'robots.txt' itself"), ("notices/mine.html", "daymark writes 'notices' itself"),
    (".env", "hidden files are not published"), ("legal/.htaccess", "hidden files are not published"), ("a b.txt", "its name is an address"), ("ä.txt", "its name is an address"),
    ("old.html~", "an editor's copy"), (".daymark-manifest", "hidden files are not published"),
])  # fmt: skip
def test_names_that_cannot_be(content, path, said):
    sites.write(content, {f"static/{path}": "x\n"})
    assert said in lint(content, 1)
    refused = run("build", "--out", "public", "--now", NOW, folder=content.parent)
    assert refused.returncode == 1 and not (content.parent / "public").exists()


def test_large_files_links_and_secrets_are_refused(content):
    (content / "static/film.mp4").write_bytes(b"\0" * (1024 * 1024 + 1))
    assert "larger than 1024 kB" in lint(content, 1)
    (content / "static/film.mp4").write_bytes(b"\0" * 1024 * 1024)
    assert "nothing to report" in lint(content, 0)
    os.symlink("/etc/passwd", content / "static/passwd")
    assert "this is a link or a device" in lint(content, 1)
    (content / "static/passwd").unlink()
    (content / "static/app.js").write_text('const key = "AKIAIOSFODNN7EXAMP2E";\n')
    assert "leak/secret" in lint(content, 1)
    settings = content / "site.yml"
    settings.write_text(SETTINGS + "lint-allow: {leak/secret: It is made up}\n")
    assert "nothing to report" in lint(content, 0)
