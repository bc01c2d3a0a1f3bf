"""The released program where nothing is that it could lean on: in an empty root, and in a Debian without anything installed."""

import filecmp
import re
import subprocess
import urllib.request

from conftest import NOW, ORDINARY, ROOT


def files(folder):
    return sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())


def test_it_tells_its_version_and_whose_zones_it_has(place, version):
    lines = place.run("--version").splitlines()
    zones = "/usr/share/zoneinfo" if (place.root / "usr/share/zoneinfo/tzdata.zi").exists() else "the copy inside the program"
    assert lines[0] == version and re.fullmatch(rf"tzdata 20\d\d\w \({zones}\)", lines[1])
    assert [line.split()[0] for line in lines[2:]] == ["libcmark", "libyaml"]


def test_a_page_is_begun_and_built(place):
    place.run("init", "/own", "--name", "Orchard Status", "--time-zone", "America/Vancouver", "--component", "Orders")
    assert "nothing to report" in place.run("lint", "--content", "/own")
    assert "index.html" in place.run("build", "--content", "/own", "--out", "/own-page", "--budget") or (place.root / "own-page/index.html").is_file()


def test_the_sample_is_checked(place):
    assert "files" in place.run("lint", "--content", "/content", "--now", NOW)


def test_the_site_is_the_one_that_an_ordinary_build_makes(place, tmp_path):
    place.run("build", "--content", "/content", "--out", "/public", "--now", NOW)
    # Not in a repository, as there.
    subprocess.run(["cp", "-r", ROOT / "content", tmp_path / "content"], check=True)
    environment = {"PATH": "/usr/bin:/bin", "TZDIR": "/nonexistent"}
    line = [ORDINARY, "build", "--content", tmp_path / "content", "--out", tmp_path / "public", "--now", NOW]
    subprocess.run(line, check=True, capture_output=True, env=environment)
    ours = files(tmp_path / "public")
    assert len(ours) > 100 and files(place.root / "public") == ours
    _, different, missing = filecmp.cmpfiles(tmp_path / "public", place.root / "public", ours, shallow=False)
    assert (different, missing) == ([], [])


def test_what_is_owed_and_how_it_went_are_told(place):
    assert "Post an update" in place.run("due", "--content", "/content", "--now", "2026-11-20T15:30Z", code=1)
    assert "October 2026" in place.run("report", "--content", "/content", "--month", "2026-10", "--now", NOW)


def test_the_preview_shows_the_page(place):
    line = place.line("preview", "--content", "/content", "--now", NOW, "--port", "4711")
    running = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=place.environment | {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin"})
    try:
        address = next(found[0] for text in running.stdout if (found := re.search(r"http://\S+", text)))
        with urllib.request.urlopen(address, timeout=20) as answer:
            assert b"Harbour Pay" in answer.read()
    finally:
        running.terminate()
        running.wait(20)


def test_where_git_is_missing_it_says_so(place):
    said = place.run("lint", "--content", "/content", "--changed-since", "HEAD", code=2)
    assert "git" in said
    said = place.run("log", "An entry", "--content", "/own", "--commit", code=2)
    assert "git" in said


def test_no_zone_falls_back_to_utc(place):
    (place.root / "own/site.yml").write_text((place.root / "own/site.yml").read_text().replace("America/Vancouver", "Europe/Nowhere"))
    assert "'Europe/Nowhere' is not a time zone" in place.run("lint", "--content", "/own", code=1)
