"""What `--version` says, and which zone files a run goes by."""

import re
import shutil
import subprocess

import pytest

from support.program import BARE, PROGRAM, run
from support.sites import COMPONENTS_YML, SITE_YML, write


@pytest.fixture
def zones(tmp_path):
    """A folder with London's rules only, of a database of its own."""
    folder = tmp_path / "zones"
    (folder / "Europe").mkdir(parents=True)
    shutil.copy("/usr/share/zoneinfo/Europe/London", folder / "Europe")
    (folder / "tzdata.zi").write_text("# version 2099z\n# more\n")
    return folder


@pytest.mark.parametrize("words", [["--version"], ["lint", "--version"], ["--version", "build"], ["lint", "--strict", "--version"]])
def test_the_version_is_the_same_wherever_it_is_asked_for(words):
    alone = run("--version")
    lines = alone.stdout.splitlines()
    assert (alone.returncode, alone.stderr) == (0, "") and [line.split()[0] for line in lines[1:]] == ["tzdata", "libcmark", "libyaml"]
    assert run(*words).stdout == alone.stdout


@pytest.mark.parametrize("words", [["--zoneinfo", "{}", "--version"], ["--version", "--zoneinfo={}"], ["lint", "--zoneinfo", "{}", "--version"]])
def test_the_version_names_the_folder_in_force(zones, words):
    expected = f"tzdata 2099z ({zones})"
    assert run(*(word.format(zones) for word in words)).stdout.splitlines()[1] == expected
    assert run("--version", environment={"TZDIR": str(zones)}).stdout.splitlines()[1] == expected
    # A variable may be left over from elsewhere; a flag is meant.
    assert str(zones) not in run("--version", environment={"TZDIR": "/nowhere"}).stdout
    failed = run("--zoneinfo", "/nowhere", "--version")
    assert failed.returncode == 64 and "there are no zone files in '/nowhere'; name a folder such as" in failed.stderr


def test_a_zone_that_the_named_folder_has_not_is_an_error(zones, tmp_path):
    settings = re.sub(r"(?m)^time-zone: .*$", "time-zone: Asia/Tokyo", SITE_YML)
    content = write(tmp_path / "checkout", {"content/site.yml": settings, "content/components.yml": COMPONENTS_YML})
    named = run("lint", "--zoneinfo", zones, folder=content)
    assert named.returncode == 1 and f"'Asia/Tokyo' is not in '{zones}'; name another folder with --zoneinfo, or none" in named.stdout
    # From TZDIR comes what is there, and the rest from where it would come otherwise.
    assert "Asia/Tokyo" not in run("lint", folder=content, environment={"TZDIR": str(zones)}).stdout


@pytest.mark.parametrize("words", [["--help"], ["lint", "--help"], ["lnit"], ["rules", "plain/time-zone"]])
def test_no_zone_file_is_read_where_no_time_is(words, tmp_path):
    log = tmp_path / "calls"
    subprocess.run(["strace", "-f", "-e", "trace=open,openat", "-o", log, PROGRAM, *words], env=BARE, capture_output=True, timeout=60)
    calls = log.read_text()
    assert "exited" in calls and "zoneinfo" not in calls
