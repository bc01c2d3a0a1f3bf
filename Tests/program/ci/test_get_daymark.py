"""`.ci/get-daymark`: the released program by its checksum, from a server of its own; one that is compiled where none can be had."""

import os
import shutil
import subprocess
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer

import pytest

from support.program import ROOT
from support.releases import publish

RELEASED = b"#!/bin/sh\necho released\n"
COMPILED = "#!/bin/sh\necho compiled\n"


class Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def server(tmp_path):
    """The address of a server on this machine that hands out tmp_path/releases."""
    (tmp_path / "releases").mkdir()
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=tmp_path / "releases")) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.fixture
def checkout(tmp_path):
    """This repository with hardly any sources, and a compiler that makes a program which says so."""
    folder = tmp_path / "checkout"
    (folder / "Sources").mkdir(parents=True)
    (folder / "site-templates").mkdir()
    for path in ("Makefile", "Package.swift"):
        shutil.copy(ROOT / path, folder)
    shutil.copytree(ROOT / ".ci", folder / ".ci")
    (folder / "Sources/One.swift").write_text("let one = 1\n")
    swift = tmp_path / "bin/swift"
    swift.parent.mkdir()
    swift.write_text(f"#!/bin/sh\nmkdir -p .build/release\ncat > .build/release/daymark <<'E'\n{COMPILED}E\nchmod +x .build/release/daymark\n")
    swift.chmod(0o755)
    return folder


@pytest.fixture
def get(checkout, tmp_path, server):
    def get(*flags, code=0, **variables):
        own = {"PATH": f"{tmp_path}/bin:{os.environ['PATH']}", "HOME": str(tmp_path), "DAYMARK_RELEASES": server}
        line = [checkout / ".ci/get-daymark", *flags, tmp_path / "got/daymark"]
        done = subprocess.run(line, capture_output=True, text=True, timeout=60, env=own | variables)
        assert done.returncode == code, done.stderr
        return done.stderr

    return get


def says(tmp_path):
    program = tmp_path / "got/daymark"
    return subprocess.run([program], capture_output=True, text=True).stdout.strip() if program.exists() else None


def test_what_has_the_right_checksum_is_taken(get, checkout, tmp_path):
    version = publish(checkout, tmp_path / "releases", RELEASED)
    assert f"took the released daymark {version}" in get("--only-released")
    assert says(tmp_path) == "released"


def test_what_has_another_checksum_stops_it(get, checkout, tmp_path):
    version = publish(checkout, tmp_path / "releases", RELEASED)
    (archive,) = (tmp_path / "releases").rglob("*.tar.gz")
    archive.write_bytes(archive.read_bytes() + b"x")
    for flags in ([], ["--only-released"]):
        assert "should be" in get(*flags, code=1) and says(tmp_path) is None
    assert "nothing of it was run" in get(code=1, DAYMARK_VERSION=version, DAYMARK_CHECKSUM="0" * 64)
    assert says(tmp_path) is None


@pytest.mark.parametrize("flags", [[], ["--only-released"]])
def test_where_it_cannot_be_fetched_it_is_compiled(get, checkout, tmp_path, flags):
    publish(checkout, tmp_path / "releases", RELEASED)
    shutil.rmtree(tmp_path / "releases/v7.8.9")
    said = get(*flags, code=3 if flags else 0)
    assert "can't be fetched" in said and "404" in said
    assert says(tmp_path) == (None if flags else "compiled")
    # Nobody listens there.
    assert "can't be fetched" in get(*flags, code=3 if flags else 0, DAYMARK_RELEASES="http://127.0.0.1:1")


def test_sources_that_are_not_the_releases_are_compiled(get, checkout, tmp_path):
    version = publish(checkout, tmp_path / "releases", RELEASED)
    (checkout / "Sources/One.swift").write_text("let one = 2\n")
    assert f"these sources are not those of the release {version}" in get()
    assert says(tmp_path) == "compiled"
    # Who names a version wants that one.
    get(DAYMARK_VERSION=f"v{version}")
    assert says(tmp_path) == "released"


def test_a_program_from_the_sources_can_be_asked_for(get, checkout, tmp_path):
    publish(checkout, tmp_path / "releases", RELEASED)
    get(DAYMARK_VERSION="source")
    assert says(tmp_path) == "compiled"


def test_a_version_without_a_checksum_is_not_taken(get, checkout, tmp_path):
    publish(checkout, tmp_path / "releases", RELEASED)
    assert "no checksum is known for daymark-7.0.0-linux-" in get(DAYMARK_VERSION="7.0.0")
    assert says(tmp_path) == "compiled"


@pytest.mark.parametrize("name", ["DAYMARK_VERSION", "DAYMARK_CHECKSUM"])
@pytest.mark.parametrize("value", ["../../etc", "$(touch pwned)", "1.0; touch pwned", "--help", "latest"])
def test_what_is_no_version_or_checksum_is_refused(get, checkout, tmp_path, name, value):
    publish(checkout, tmp_path / "releases", RELEASED)
    assert "is no" in get(code=64, **({"DAYMARK_VERSION": "7.8.9"} | {name: value}))
    assert says(tmp_path) is None and not list(tmp_path.rglob("pwned"))


def test_without_a_place_for_releases_it_is_compiled(get, checkout, tmp_path):
    publish(checkout, tmp_path / "releases", RELEASED)
    assert "DAYMARK_RELEASES says no place" in get(DAYMARK_RELEASES="")
    assert says(tmp_path) == "compiled"


def test_on_github_releases_are_the_actions_own(get, checkout, tmp_path, server):
    (tmp_path / "releases/ana/daymark/releases").mkdir(parents=True)
    publish(checkout, tmp_path / "releases/ana/daymark/releases/download", RELEASED)
    get(DAYMARK_RELEASES="", GITHUB_SERVER_URL=server, GITHUB_REPOSITORY="bo/page", GITHUB_ACTION_REPOSITORY="ana/daymark")
    assert says(tmp_path) == "released"
