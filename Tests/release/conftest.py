"""The released files in dist/, and places to try them in: an empty root, and a fresh Debian."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
NOW = "2026-11-20T14:40Z"
# What a build made in the ordinary way is at, to compare with.
ORDINARY = Path(os.environ.get("ORDINARY", ROOT / ".build/release/daymark"))


def pytest_configure():
    if os.geteuid() != 0:
        pytest.exit("These tests change the root folder of what they run: run them as root.", 2)
    if not (DIST / "SHA256SUMS").is_file():
        pytest.exit("There is nothing in dist/: run make release first.", 2)


def only(pattern):
    (found,) = DIST.glob(pattern)
    return found


@pytest.fixture(scope="session")
def version():
    return re.search(r'programVersion = "(.*)"', (ROOT / "Sources/daymark/Version.swift").read_text())[1]


class Place:
    """A folder that is the whole system for what is run in it."""

    def __init__(self, root, program, clean):
        self.root, self.program = root, program
        self.environment = {"SOURCE_DATE_EPOCH": "1795185600"} | ({"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"} if clean else {})

    def line(self, *words):
        return ["chroot", self.root, self.program, *words]

    def run(self, *words, code=0):
        line = [shutil.which("chroot"), *self.line(*words)[1:]]
        done = subprocess.run(line, capture_output=True, text=True, timeout=120, env=self.environment)
        assert done.returncode == code, done.stdout + done.stderr
        return done.stdout + done.stderr


@pytest.fixture(scope="session")
def empty_root(tmp_path_factory):
    """The program from the archive and the sample's content, and nothing else: no /etc, no /usr, no /tmp, no /dev."""
    root = tmp_path_factory.mktemp("empty")
    archive = only("*.tar.gz")
    subprocess.run(["tar", "-xzf", archive, "-C", root], check=True)
    unpacked = root / archive.name.removesuffix(".tar.gz")
    (unpacked / "bin/daymark").rename(root / "daymark")
    shutil.rmtree(unpacked)
    shutil.copytree(ROOT / "content", root / "content")
    assert sorted(path.name for path in root.iterdir()) == ["content", "daymark"]
    return Place(root, "/daymark", clean=False)


@pytest.fixture(scope="session")
def debian(tmp_path_factory):
    """Debian 12 as debootstrap makes it, with the package installed."""
    root = Path(os.environ.get("DEBIAN_ROOT") or tmp_path_factory.mktemp("debian"))
    if not (root / "bin").exists():
        line = ["debootstrap", "--variant=minbase", "bookworm", root]
        subprocess.run(line, check=True, timeout=900, stdout=subprocess.DEVNULL)
    package = only("*.deb")
    shutil.copy(package, root / "tmp")
    subprocess.run(["chroot", root, "dpkg", "--install", f"/tmp/{package.name}"], check=True, timeout=120)
    shutil.copytree(ROOT / "content", root / "content", dirs_exist_ok=True)
    yield Place(root, "/usr/bin/daymark", clean=True)
    shutil.rmtree(root, ignore_errors=True)


@pytest.fixture(params=["empty_root", "debian"])
def place(request):
    return request.getfixturevalue(request.param)
