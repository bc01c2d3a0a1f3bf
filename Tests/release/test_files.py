"""What lies in dist/: one version everywhere, nothing of the machine that built it, and readers that are not ours are content."""

import hashlib
import json
import os
import re
import resource
import statistics
import subprocess
import tarfile
import time

import pytest
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document

from conftest import DIST, ROOT, only

PROGRAM = DIST / "daymark"


def said(*line, **options):
    return subprocess.run(line, capture_output=True, text=True, check=True, **options).stdout


def test_all_are_of_one_version(version):
    assert said(PROGRAM, "--version").splitlines()[0] == version
    assert only("*.tar.gz").name.startswith(f"daymark-{version}-linux-")
    assert said("dpkg-deb", "--field", only("*.deb"), "Version").strip() == f"{version}-1"
    document = json.loads(only("*.spdx.json").read_text())
    assert [one["versionInfo"] for one in document["packages"] if one["name"] == "daymark"] == [version]


def test_the_sums_are_right():
    for line in (DIST / "SHA256SUMS").read_text().splitlines():
        digest, name = line.split("  ")
        assert hashlib.sha256((DIST / name).read_bytes()).hexdigest() == digest
    assert f"{only('*.tar.gz').name}" in (DIST / "release-checksums").read_text()


def test_the_program_is_one_small_file_of_its_own():
    assert PROGRAM.stat().st_size <= 20_000_000
    headers = said("readelf", "--program-headers", "--sections", "--wide", PROGRAM)
    assert "INTERP" not in headers and ".dynamic" not in headers and ".symtab" not in headers


def test_nothing_tells_where_it_was_built():
    texts = said("strings", "-n", "6", PROGRAM)
    assert str(ROOT) not in texts and not re.search(r"(?m)^/\S*\.build", texts)
    assert os.path.expanduser("~") + "/" not in texts


def test_no_foundation_and_no_regular_expressions_are_in_it():
    texts = said("strings", "-n", "8", PROGRAM)
    assert "swift-experimental-string-processing" not in texts and "FoundationCollections" not in texts


def test_the_archive_tells_nothing_of_its_maker():
    with tarfile.open(only("*.tar.gz")) as archive:
        members = archive.getmembers()
    assert {(one.uid, one.gid, one.uname, one.gname) for one in members} == {(0, 0, "", "")} or {(one.uid, one.gid) for one in members} == {(0, 0)}
    assert len({one.mtime for one in members}) == 1
    names = [one.name.split("/", 1)[-1] for one in members if one.isfile()]
    assert names == sorted(names)
    for wanted in ("bin/daymark", "share/man/man1/daymark.1", "share/bash-completion/completions/daymark", "share/zsh/site-functions/_daymark",
                   "share/fish/vendor_completions.d/daymark.fish", "share/doc/daymark/LICENSE", "share/doc/daymark/licences/glibc"):  # fmt: skip
        assert wanted in names


def test_packing_twice_makes_the_same_bytes(tmp_path):
    sums = (DIST / "SHA256SUMS").read_text()
    kept = tmp_path / "daymark"
    kept.write_bytes(PROGRAM.read_bytes())
    assert said(ROOT / ".ci/release", kept) == sums


def test_the_parts_are_named_to_a_reader_of_spdx():
    document = parse_file(str(only("*.spdx.json")))
    assert validate_full_spdx_document(document) == []
    parts = {one.name: one for one in document.packages}
    for name in ("daymark", "swift-runtime", "swift-nio", "swift-argument-parser", "libcmark", "libyaml", "zlib", "libedit", "glibc", "tzdata"):
        assert parts[name].version and str(parts[name].license_concluded) not in ("", "NOASSERTION")
    lines = said(PROGRAM, "--version", env={"TZDIR": "/nonexistent"}).split()
    assert parts["libcmark"].version in lines and parts["libyaml"].version in lines
    (own,) = parts["daymark"].checksums
    assert own.value == hashlib.sha256(PROGRAM.read_bytes()).hexdigest()


def test_lintian_has_nothing_to_say():
    done = subprocess.run(["lintian", "--pedantic", "--display-info", only("*.deb")], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, ""), done.stdout + done.stderr


def test_the_container_is_the_program_and_nothing_else():
    lines = [line.split(None, 1) for line in (ROOT / "Containerfile").read_text().splitlines() if line and not line.startswith("#")]
    assert lines == [["FROM", "scratch"], ["COPY", "daymark /daymark"], ["WORKDIR", "/work"], ["ENTRYPOINT", '["/daymark"]']]


@pytest.mark.parametrize("least", [("--version",)])
def test_the_start_costs_no_more_than_three_times_that_of_true(least):
    """Processor time, both in one run and in turn; the median of hundreds."""

    def spent(line):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(line, stdout=subprocess.DEVNULL, check=True, close_fds=False)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    ours, floor = [], []
    end = time.monotonic() + 60
    while len(ours) < 400 and time.monotonic() < end:
        floor.append(spent(["/bin/true"]))
        ours.append(spent([PROGRAM, *least]))
    assert statistics.median(ours) <= 3 * statistics.median(floor)
