"""`daymark hash-names` as a process."""

import re

import pytest

from support.program import run
from support.small_page import AT, UPDATE, SmallPage, update

SALT = "3f0c9a517be2d846"


def test_it_prints_the_sorted_digests_and_no_name():
    """The digests are those of `printf '%s' 3f0c9a517be2d846pay-gw | sha256sum`, and of `blue heron`."""
    done = run("hash-names", "--salt", SALT, input="# ours\r\npay-gw\r\n\n  Blue \t Heron  \nPAY-GW\n")
    assert done.returncode == 0 and done.stderr == ""
    assert done.stdout == (
        "# Names that only colleagues know, hashed by 'daymark hash-names'.\n"
        "salt: 3f0c9a517be2d846\n"
        "d048af8797a225690e76c3bb4f3504ebd3fe13474d24de55f6c0917dd1f323fe\n"
        "ee64c8cb80e33dcdc7b336cb7c6e20d715317698d3d207e581a1e9ca23706e51\n"
    )


def test_it_chooses_a_new_salt_each_time():
    printed = [run("hash-names", input="\ufeffpay-gw\n").stdout for _ in range(2)]
    salts = [re.search(r"\nsalt: ([0-9a-f]{32})\n[0-9a-f]{64}\n\Z", text)[1] for text in printed]
    assert len(set(salts)) == 2


def test_what_it_prints_is_what_lint_takes(tmp_path):
    page = SmallPage(tmp_path)
    page.write("content/internal-names.sha256", run("hash-names", input="blue heron\n").stdout)
    page.write(UPDATE, update("Some card payments are failing. We restarted Blue Heron."))
    done = page.run("lint", "--format", "concise", *AT)
    line = "2026-11-20-1408-investigating.md:7:46: error: 'Blue Heron' is an internal name; say what customers call it"
    assert done.returncode == 1 and line in done.stdout, done.stdout


@pytest.mark.parametrize(
    ("flags", "names", "code", "part"),
    [
        ([], "", 2, "no names on standard input"),
        ([], "# only this\n\n", 2, "no names on standard input"),
        ([], "pay-gw\none secret name too long\n\n(odd secret)\n", 2, "lines 2, 4: such a name is never found"),
        (["--salt", "1234567"], "pay-gw\n", 64, "the salt has 7 characters; write 8 or more"),
        (["--salt", " 12345678"], "pay-gw\n", 64, "the salt starts or ends with white space"),
    ],
    ids=["nothing", "remarks", "never-found", "short-salt", "white-space"],
)
def test_what_can_not_be_hashed_says_why(flags, names, code, part):
    done = run("hash-names", *flags, input=names)
    assert done.returncode == code and done.stdout == "" and part in done.stderr and "secret" not in done.stderr, done
