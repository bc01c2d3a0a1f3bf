"""What others wrote (arguments, the environment, paths, git) is printed so that it steers no terminal and gives no CI server an order."""

import os
import subprocess
import unicodedata

import pytest

from support import sites
from support.program import PROGRAM

HOSTILE = [
    "x\x1b[2Jy", "x\x1b]0;title\x07y", "x\ny", "x\r\ny", "x\n::error::y", "::error::y", "  ::set-output name=a::b", "x\u202ey", "x\u2066y", "x\u2028::error::y",
    "x\x9b2Jy", "x\u0085::error::y", "x\x7fy", "##[error]y", "x\n##[add-path]y",
]
SITE = {
    "site.yml": "name: Example\nurl: https://status.example.com\ntime-zone: UTC\n",
    "components.yml": "- id: cards\n  name: Card payments\n",
    "incidents/2026-11-20-cards-fail/incident.yml": "title: Some customers cannot pay by card\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n",
    "incidents/2026-11-20-cards-fail/2026-11-20-1408-investigating.md": "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 2h\n"
    "components: {cards: partial-outage}\n---\nSome customers cannot pay by card.\n",
}
NOW = ["--now", "2026-11-20T14:10Z"]


def run(line, folder, **environment):
    env = {"PATH": os.environ["PATH"], "HOME": str(folder)} | environment
    return subprocess.run([PROGRAM, *line], cwd=folder, capture_output=True, timeout=60, env=env, stdin=subprocess.DEVNULL)


def steering(printed):
    """Lines of a log that do something to whoever shows it."""
    text = printed.decode()
    controls = {one for one in text if one not in "\n\t" and (unicodedata.category(one) == "Cc" or one in "\u061c\u200e\u200f\u2028\u2029" or "\u202a" <= one <= "\u202e" or "\u2066" <= one <= "\u2069")}
    orders = [line for line in text.split("\n") if line.lstrip().startswith(("::", "##["))]
    return controls, orders


def silent(done):
    for printed in (done.stdout, done.stderr):
        controls, orders = steering(printed)
        assert not controls and not orders, printed


LINES = {
    "a command": lambda bad: [bad],
    "help of a command": lambda bad: ["help", bad],
    "an option": lambda bad: ["lint", "--" + bad],
    "a path": lambda bad: ["lint", bad],
    "a content directory": lambda bad: ["lint", "--content", bad],
    "a moment": lambda bad: ["lint", "--now", bad],
    "a moment in one": lambda bad: ["build", "--out", "public", "--now=" + bad],
    "a format": lambda bad: ["lint", "--format", bad],
    "a format in one": lambda bad: ["lint", "--format=" + bad],
    "a rule": lambda bad: ["lint", "--only", bad],
    "a rule to explain": lambda bad: ["rules", bad],
    "a revision": lambda bad: ["lint", "--changed-since", bad],
    "a file to stand for": lambda bad: ["lint", "--stdin-path", bad],
    "a place for the site": lambda bad: ["build", *NOW, "--out", bad],
    "a reason": lambda bad: ["build", "--now", "2026-11-20T23:10Z", "--out", "public", "--publish-anyway", bad],
    "templates": lambda bad: ["build", *NOW, "--out", "public", "--templates", bad],
    "an argument too many": lambda bad: ["build", *NOW, "--out", "public", bad],
    "a directory to make": lambda bad: ["init", bad],
    "a title": lambda bad: ["declare", bad, "--severity", "SEV3", *NOW],
    "a component": lambda bad: ["declare", "Cards fail", "--severity", "SEV3", "--component", bad, *NOW],
    "an incident": lambda bad: ["resolve", bad, *NOW],
    "a month": lambda bad: ["report", "--month", bad],
    "a port": lambda bad: ["preview", "--port", bad],
    "a scenario": lambda bad: ["drill", bad],
}


@pytest.mark.parametrize("place", LINES)
def test_arguments(tmp_path, place):
    sites.write(tmp_path / "content", SITE)
    for bad in HOSTILE:
        silent(run(LINES[place](bad), tmp_path))


def test_the_environment(tmp_path):
    sites.write(tmp_path / "content", SITE)
    for bad in HOSTILE:
        for line in (["lint"], ["build", "--out", "public"], ["due"]):
            done = run(line, tmp_path, SOURCE_DATE_EPOCH=bad)
            assert done.returncode == 64 and b"SOURCE_DATE_EPOCH" in done.stderr
            silent(done)


@pytest.mark.parametrize("format", ["human", "concise", "json", "sarif", "gitlab", "junit"])
def test_names_and_contents_of_files(tmp_path, format):
    for number, bad in enumerate(HOSTILE):
        folder = tmp_path / f"site{number}"
        content = sites.write(folder / "content", SITE)
        (content / (bad.replace("/", "-") + ".yml")).write_text(f"{bad}: {bad}\n")
        (content / "incidents" / bad.replace("/", "-")).mkdir()
        (content / "incidents" / bad.replace("/", "-") / "incident.yml").write_text(f"title: {bad}\nseverity: {bad}\n")
        (content / "vocabulary.yml").write_text(f"audience: '{bad}'\n")
        done = run(["lint", "--format", format, *NOW], folder)
        assert done.returncode == 1
        silent(done)


def test_orders_to_github_carry_no_other(tmp_path):
    """In that format each line is an order; none of them may come from a file."""
    for number, bad in enumerate(HOSTILE):
        folder = tmp_path / f"site{number}"
        content = sites.write(folder / "content", SITE)
        (content / (bad.replace("/", "-") + ".yml")).write_text("a: b\n")
        done = run(["lint", "--format", "github", *NOW], folder)
        lines = done.stdout.decode().split("\n")
        assert all(line.startswith(("::error file=", "::warning file=", "::notice file=")) for line in lines if line)
        assert not steering(done.stdout)[0]


def test_a_way_out_is_still_a_command_on_a_line_of_its_own(tmp_path):
    done = run(["lint", "--format", "nothing"], tmp_path)
    assert done.returncode == 64 and b"Usage: daymark lint" in done.stderr and b"Error: " in done.stderr


def test_help_and_version_are_as_they_were(tmp_path):
    for line, words in ((["--help"], b"SUBCOMMANDS"), (["--version"], b"0."), (["lint", "--help"], b"OPTIONS"), (["help", "build"], b"USAGE")):
        done = run(line, tmp_path)
        assert done.returncode == 0 and words in done.stdout and not done.stderr


# Made up, and put together here so that nobody who looks for secrets in this file finds one.
TOKEN = "gh" + "p_" + "Vq7mLx2wPk9dZt4kQw8pRs3uYb5nCe6f"


@pytest.mark.parametrize("place", LINES)
def test_no_argument_repeats_a_secret(tmp_path, place):
    sites.write(tmp_path / "content", SITE)
    for typed in (TOKEN, "x " + TOKEN, "a/" + TOKEN, "day-" + TOKEN):
        done = run(LINES[place](typed), tmp_path)
        assert TOKEN[4:8] not in done.stdout.decode() + done.stderr.decode() and TOKEN[-4:] not in done.stdout.decode() + done.stderr.decode()


TITLED = {
    "declare": ["declare", "--severity", "SEV3", "--component", "cards", *NOW],
    "schedule": ["schedule", "--starts", "2026-12-02 09:00 UTC", "--ends", "90m", "--component", "cards", *NOW],
}


@pytest.mark.parametrize("command", TITLED)
def test_no_folder_is_named_after_a_secret(tmp_path, command):
    for number, title in enumerate(["Some payments fail with " + TOKEN, "Payments fail, password: " + TOKEN[4:14], "Payments fail with gh\u200bp_" + TOKEN[4:]]):
        folder = tmp_path / str(number)
        content = sites.write(folder / "content", SITE)
        before = sorted(content.rglob("*"))
        done = run([*TITLED[command], title], folder)
        assert done.returncode == 64 and b"the title has what looks like a " in done.stderr and b"Nothing was written" in done.stderr
        assert TOKEN[4:8].encode() not in done.stdout + done.stderr
        assert sorted(content.rglob("*")) == before


def test_other_titles_are_taken(tmp_path):
    for command, title in (("declare", "Customers can't reset their password"), ("schedule", "New PIN pads, version 4821")):
        folder = tmp_path / command
        sites.write(folder / "content", SITE)
        done = run([*TITLED[command], title], folder)
        assert title.encode() in done.stderr and b"looks like" not in done.stderr, done.stderr
