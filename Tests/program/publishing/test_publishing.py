"""What a build does to the output directory, and what it refuses to do."""

import fcntl
import os
import pwd
import subprocess
import time
from pathlib import Path

import pytest

from support.workplace import MANIFEST, Workplace, entries, identities, modes, snapshot

STRACE = "/usr/bin/strace"


@pytest.fixture
def work(tmp_path):
    return Workplace(tmp_path)


def refused(done, *words):
    assert done.returncode > 0, done.stdout
    for word in [*words, "the published site is as it was"]:
        assert str(word) in done.stderr


# What is written


def test_the_manifest_lists_every_file_and_nothing_of_the_machine(work):
    site = work.published("A")
    lines = site[MANIFEST].decode().splitlines()
    assert lines[0] == "daymark-manifest 1"
    assert lines[1:] == sorted(set(site) - {MANIFEST})
    assert work.beside() == []


def test_the_same_site_has_the_same_bytes_wherever_it_is_built(work):
    elsewhere = work.web / "some" / "other" / "place"
    assert work.build("A", out=elsewhere).returncode == 0
    assert snapshot(elsewhere) == work.published("A")


def test_an_unchanged_site_is_not_touched(work):
    work.published("A")
    before = entries(work.web)
    again = work.build("A")
    assert again.returncode == 0
    assert "nothing changed" in again.stdout
    assert entries(work.web) == before


def test_files_that_are_the_same_in_the_next_site_are_not_touched(work):
    old = work.published("A")
    before = identities(work.out)
    new = work.published("B")
    after = identities(work.out)
    same = {path for path in new if old.get(path) == new[path]}
    assert same and same != set(new)
    assert {path for path in new if before.get(path) == after[path]} == same


def test_one_changed_file_is_one_new_file(work):
    site = work.published("A")
    before = identities(work.out)
    (work.out / "index.html").write_bytes(b"edited by hand")
    done = work.build("A")
    assert done.returncode == 0
    assert f"{len(site) - 1} files: 1 changed, {len(site) - 2} unchanged" in done.stdout
    assert snapshot(work.out) == site
    after = identities(work.out)
    assert [path for path in site if after[path] != before[path]] == ["index.html"]


def test_removed_pages_disappear_with_their_folders(work):
    old, new = work.both()
    gone = set(old) - set(new)
    assert gone
    assert set(snapshot(work.out)) == set(new)
    assert all(folders or files for _, folders, files in os.walk(work.out))


@pytest.mark.parametrize("umask", ["000", "022", "077", "777"])
def test_everyone_can_read_the_site_whatever_the_umask(work, umask):
    under = ["sh", "-c", f'umask {umask}; exec "$@"', "sh"]
    for variant in "AB":
        work.published(variant, before=under)
        for path, mode in modes(work.out).items():
            assert mode == (oct(0o40755) if (work.out / path).is_dir() else oct(0o100644)), path


def test_permissions_that_were_changed_are_put_right(work):
    work.published("A")
    (work.out / "index.html").chmod(0o600)
    work.published("A")
    assert modes(work.out)["index.html"] == oct(0o100644)


@pytest.mark.parametrize("spelling", ["public", "public/", "./public", "../web/public", "./public/.", "{web}/public//"])
def test_an_output_directory_may_be_spelt_in_many_ways(work, spelling):
    for variant in "AB":
        assert work.build(variant, out=spelling.format(web=work.web), cwd=work.web).returncode == 0
    assert work.build("B").stdout.endswith("nothing changed\n")
    assert work.beside() == []


def test_an_empty_folder_and_the_working_directory_may_become_a_site(work):
    work.out.mkdir()
    assert work.build("A", out=".", cwd=work.out).returncode == 0
    assert (work.out / "index.html").exists()


def test_old_site_is_not_written_to_by_readers_of_the_old_one(work):
    """A reader who opened the old site before the swap never sees a byte of the new one under the old name."""
    old = work.published("A")
    with open(work.out / "index.html", "rb") as held:
        work.published("B")
        assert held.read() == old["index.html"]


# What is refused


@pytest.mark.parametrize("make", [
    lambda path: path.write_text("status.example.com"),
    lambda path: path.mkdir(),
    lambda path: path.symlink_to("index.html"),
    lambda path: path.symlink_to("nowhere"),
    lambda path: os.mkfifo(path),
], ids=["file", "folder", "link", "dangling link", "pipe"])
@pytest.mark.parametrize("place", ["CNAME", "incidents/.note"])
def test_what_daymark_did_not_write_is_refused_and_left_alone(work, make, place):
    work.published("A")
    make(work.out / place)
    before = entries(work.web)
    refused(work.build("B"), f"{work.out}/{place} was not written by daymark", "move it away", "--force")
    refused(work.build("A"), f"{work.out}/{place} was not written by daymark")
    assert entries(work.web) == before

    done = work.build("B", "--force")
    assert (done.returncode, done.stderr) == (0, "")
    assert not os.path.lexists(work.out / place)
    assert work.build("B").stdout.endswith("nothing changed\n")


def test_five_foreign_files_are_named_and_the_others_counted(work):
    work.published("A")
    for number in range(8):
        (work.out / f"mine-{number}").touch()
    done = work.build("B")
    refused(done, "mine-0", "mine-4", "and 3 more were not written by daymark")
    assert "mine-5" not in done.stderr


def test_a_file_name_can_not_send_codes_to_the_terminal(work):
    work.published("A")
    os.close(os.open(os.fsencode(work.out) + b"/\x1b[2J\xff\n", os.O_CREAT))
    done = work.build("B")
    refused(done)
    assert "\x1b" not in done.stderr and done.stderr.count("\n") == 1
    assert work.build("B", "--force").returncode == 0


def test_a_page_replaced_by_a_link_or_a_folder_is_refused(work):
    site = work.published("A")
    secret = work.folder / "secret"
    secret.write_bytes(site["index.html"])
    (work.out / "index.html").unlink()
    (work.out / "index.html").symlink_to(secret)
    refused(work.build("B"), "index.html was not written by daymark")
    assert work.build("B", "--force").returncode == 0
    assert secret.read_bytes() == site["index.html"]
    assert not (work.out / "index.html").is_symlink()


def test_deleting_by_force_does_not_follow_links(work):
    work.published("A")
    treasure = work.folder / "treasure"
    treasure.mkdir()
    (treasure / "kept").touch()
    (work.out / "link").symlink_to(treasure)
    (work.out / "deep").mkdir()
    (work.out / "deep" / "link").symlink_to(treasure)
    assert work.build("B", "--force").returncode == 0
    assert (treasure / "kept").exists()


@pytest.mark.parametrize("manifest", [None, b"", b"daymark-manifest 2\nnote\n", b"daymark-manifest 1\nnote", b"\xff\xfe",
    b"daymark-manifest 1\n../../etc/passwd\nnote\n", b"daymark-manifest 1\nnote\nnote\n", b"daymark-manifest 1\n/note\n"])
def test_a_folder_that_daymark_did_not_make_is_refused(work, manifest):
    work.out.mkdir()
    (work.out / "note").touch()
    if manifest is not None:
        (work.out / MANIFEST).write_bytes(manifest)
    before = entries(work.web)
    refused(work.build("A"), f"{work.out} was not made by daymark", "--force")
    assert entries(work.web) == before
    assert work.build("A", "--force").returncode == 0
    assert not (work.out / "note").exists()


def test_an_output_directory_that_is_a_link_or_a_file_is_refused(work):
    site = work.published("A")
    for name, target in [("link", "public"), ("dangling", "nowhere")]:
        (work.web / name).symlink_to(target)
        for spelling in [work.web / name, f"{work.web}/{name}/"]:
            refused(work.build("B", "--force", out=spelling), f"{work.web}/{name} is a symbolic link")
    (work.web / "file").touch()
    refused(work.build("B", "--force", out=work.web / "file"), "file is not a folder")
    refused(work.build("B", "--force", out=work.web / "file" / "below"), "file/below")
    refused(work.build("B", "--force", out=""), "has no name")
    assert snapshot(work.out) == site


@pytest.mark.parametrize("out", ["content", "content/", "content/public", "content/a/b", ".", "web/..", "{folder}", "{folder}/.."])
def test_the_content_and_folders_around_it_are_never_replaced(work, out):
    (work.content / "status.yaml").write_text("kept: true") if not any(work.content.iterdir()) else None
    before = entries(work.folder)
    out = out.format(folder=work.folder)
    refused(work.build("A", out=out, cwd=work.folder), "content directory")
    refused(work.build("A", "--force", out=out, cwd=work.folder, before=unable_to_write(work)), "content directory")
    assert entries(work.folder) == before


def test_the_content_is_known_by_any_name(work):
    (work.web / "alias").symlink_to(work.content)
    refused(work.build("A", out=work.web / "alias" / "public"), "content directory")


def test_a_home_is_never_replaced(work):
    home = work.folder / "home" / "me"
    home.mkdir(parents=True)
    (home / "letters").touch()
    for out in [home, home.parent]:
        refused(work.build("A", "--force", out=out, env={**os.environ, "HOME": str(home)}, before=unable_to_write(work)), "home directory")
    assert work.build("A", out=home / "public", env={**os.environ, "HOME": str(home)}).returncode == 0
    assert (home / "letters").exists()


def system_folders():
    homes = {Path(account.pw_dir) for account in pwd.getpwall()} | {Path.home()}
    homes = {home.resolve() for home in homes if home.is_dir()}
    folders = {"/", "/etc", "/usr", "/var", "/home"} | {str(path) for home in homes for path in [home, *home.parents]}
    return sorted(path for path in folders if os.path.isdir(path) and os.listdir(path))


@pytest.mark.parametrize("out", system_folders())
def test_the_systems_own_folders_are_never_replaced(work, out):
    """Under strace, which lets no call that writes through: should the check fail, nothing happens."""
    refused(work.build("A", "--force", out=out, before=unable_to_write(work)), out, "choose")
    assert written(work) == []


def unable_to_write(work):
    calls = "mkdirat,mkdir,unlinkat,unlink,rmdir,renameat2,renameat,rename,linkat,link,fchmodat"
    return [STRACE, "-f", "-qq", "-o", str(work.folder.parent / "calls"), "-e", f"trace={calls}", "-e", f"inject={calls}:error=EROFS"]


def written(work):
    return [line for line in (work.folder.parent / "calls").read_text().splitlines() if "(INJECTED)" in line]


# Beside the site


def test_what_a_killed_build_left_is_removed(work):
    work.published("A")
    work.staging.mkdir()
    (work.staging / MANIFEST).write_text("daymark-manifest 1\na/b\n")
    (work.staging / "a").mkdir()
    (work.staging / "a" / "b").touch()
    assert work.build("A").stdout.endswith("nothing changed\n")
    assert work.beside() == []
    work.staging.mkdir()
    (work.staging / MANIFEST).write_text("daymark-mani")
    work.published("B")
    assert work.beside() == []


def test_a_staging_folder_that_is_not_daymarks_is_left_alone(work):
    site = work.published("A")
    treasure = work.folder / "treasure"
    treasure.mkdir()
    (treasure / "kept").touch()
    work.staging.symlink_to(treasure)
    refused(work.build("B"), work.staging, "move it away")
    work.staging.unlink()
    work.staging.mkdir()
    (work.staging / "mine").touch()
    refused(work.build("B"), f"{work.staging}/mine was not written by daymark")
    assert (treasure / "kept").exists() and (work.staging / "mine").exists()
    assert snapshot(work.out) == site


def test_builds_at_the_same_time_all_succeed(work):
    sites = work.both()
    for _ in range(15):
        builds = [subprocess.Popen(work.command(variant), stdout=-3, stderr=-1, text=True) for variant in "ABAB"]
        for build in builds:
            assert build.wait(60) == 0, build.stderr.read()
            build.stderr.close()
        assert snapshot(work.out) in sites
        assert work.beside() == []


def test_first_builds_at_the_same_time_all_succeed(work):
    for number in range(15):
        out = work.web / str(number) / "deep" / "public"
        builds = [subprocess.Popen(work.command("A", out=out), stdout=-3, stderr=-1, text=True) for _ in range(4)]
        for build in builds:
            assert build.wait(60) == 0, build.stderr.read()
            build.stderr.close()
        assert (out / "index.html").exists()


def test_a_build_waits_for_another(work):
    work.published("A")
    parent = os.open(work.web, os.O_RDONLY)
    fcntl.flock(parent, fcntl.LOCK_EX)
    build = subprocess.Popen(work.command("B"), stdout=-3)
    time.sleep(1)
    assert build.poll() is None
    os.close(parent)
    assert build.wait(10) == 0


def test_a_build_does_not_wait_for_ever(work):
    """The minute is let pass at once by a system that says it has slept."""
    site = work.published("A")
    calls = ["-e", "inject=flock:error=EAGAIN", "-e", "inject=clock_nanosleep:retval=0"]
    done = work.build("B", before=[STRACE, "-f", "-qq", "-o", os.devnull, "-e", "trace=flock,clock_nanosleep", *calls])
    refused(done, f"another build has been publishing into {work.web}")
    assert snapshot(work.out) == site


def test_force_never_deletes_the_working_directory(work):
    (work.web / "notes.txt").write_text("mine")
    refused(work.build("A", "--force", out=".", cwd=work.web), "the directory you are in")
    assert (work.web / "notes.txt").read_text() == "mine"
