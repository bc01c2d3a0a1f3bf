"""`daymark lint` as a process: what it prints, where, and how it exits."""

import json
import os

import pytest

from support.program import NOW, ROOT, run
from support.small_page import AT, INCIDENT, SECOND, UPDATE, SmallPage, update

UNKNOWN_KEY = "- id: cards\n  nam: Cards\n"


@pytest.fixture
def page(tmp_path):
    return SmallPage(tmp_path)


def test_the_sample_is_clean():
    done = run("lint", "--content", str(ROOT / "content"), "--now", NOW)
    assert done.returncode == 0 and done.stdout == ""
    assert done.stderr.startswith("nothing to report in ")


def test_findings_go_to_standard_output_and_exit_with_one(page):
    page.write(UPDATE, "---\nstatus: investigating\nat: 2026-11-20 14:08\n---\nCards fail.\n")
    done = page.run("lint", *AT)
    assert done.returncode == 1
    assert f"{UPDATE}:3:5\n" in done.stdout and "no time zone" in done.stdout
    assert "errors in 2 of 4 files" in done.stderr


def test_json_is_one_document(page):
    done = page.run("lint", "--format", "json", *AT)
    assert json.loads(done.stdout)["version"] == 1
    assert done.returncode == 0 and done.stderr == "nothing to report in 4 files\n"


def test_only_what_lies_under_the_path_is_reported(page):
    page.write("content/components.yml", "- id: cards\n  name: Cards\n  colour: red\n")
    assert page.run("lint", "content/components.yml", *AT).returncode == 1
    assert page.run("lint", "content/incidents", *AT).returncode == 0
    assert page.run("lint", "content/nowhere", *AT).returncode == 2
    assert page.run("lint", "..", "--content", "content", *AT).returncode == 1


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("content/site.yml", 'policy: "x\n'),
        (f"{INCIDENT}/incident.yml", "title: Cards fail\nseverity: sev2\nstarted: 2026-11-20 14:02 UTC\n"),
        (SECOND, "---\nstatus: open\nat: 2026-11-20 14:09 UTC\n---\nWe restarted it at 15:00.\n"),
        (SECOND, "---\nstatus: identified\n---\nWe restarted it at 15:00.\n"),
    ],
    ids=["settings", "incident", "status", "time"],
)
def test_words_are_judged_whatever_else_can_not_be_read(page, path, text):
    page.write(SECOND, "---\nstatus: identified\nat: 2026-11-20 14:09 UTC\nnext-update: 30m\n---\nWe restarted it at 15:00.\n")
    page.write(path, text)
    done = page.run("lint", *AT)
    assert done.returncode == 1 and done.stdout.count("plain/time-zone") == 1, done.stdout


def test_forgotten_components_are_a_warning(page):
    page.write(UPDATE, update("Some card payments fail.", "next-update: 30m"))
    lint = ["lint", "--only", "content/no-component", *AT]
    done = page.run(*lint)
    assert done.returncode == 0
    assert "warning: no update names a component" in done.stdout and "{cards: partial-outage}" in done.stdout
    page.write("content/components.yml", "[]\n")
    assert page.run(*lint).stdout == ""


@pytest.mark.parametrize("line", ["next-update: 30 minutes", "next-update: 30", "next-update: 15:00", "next_update: 30m", "next-update:"])
def test_a_promise_that_can_not_be_read_is_one_finding(page, line):
    page.write(UPDATE, update("Some card payments fail.", f"{line}\ncomponents: {{cards: partial-outage}}"))
    done = page.run("lint", *AT)
    assert done.stdout.count("error:") == 1 and "cadence/next-update-missing" not in done.stdout, done.stdout


def test_strict_fails_on_warnings(page):
    # The promised update is late: a warning.
    late = ["--now", "2026-11-20T16:00Z"]
    skipped = ["--skip", "cadence/overdue", "--skip", "roles/missing", "--skip", "severity/raise-due"]
    assert page.run("lint", *late).returncode == 0
    assert page.run("lint", "--strict", *late).returncode == 1
    assert page.run("lint", "--strict", *skipped, *late).returncode == 0
    assert page.run("lint", "--strict", "--only", "plain/time-zone", *late).returncode == 0


def test_links_and_pipes_in_the_content_are_refused(page):
    (page.folder / SECOND).symlink_to("/etc/passwd")
    os.mkfifo(page.folder / INCIDENT / "pipe.md", 0o600)
    done = page.run("lint", *AT)
    assert done.returncode == 1 and done.stdout.count("this is a link or a device") == 2


def test_what_can_not_be_read_hides_nothing_else(page):
    page.write("content/components.yml", "- id: cards\n  name: Cards\n  colour: red\n")
    (page.folder / SECOND).mkdir()
    open(os.fsencode(page.folder / INCIDENT) + b"/a\xff.md", "w").close()
    page.write("content/incidents/locked/incident.yml", "title: x\n")
    locked = page.folder / "content/incidents/locked"
    locked.chmod(0)
    try:
        done = page.run("lint", *AT)
        assert done.returncode == 1 and "unknown key 'colour'" in done.stdout
        assert "this file's name is not UTF-8 text" in done.stdout and "this is an empty folder, not a file" in done.stdout
        # Who may read everything finds the locked incident lacking something else.
        assert "content/incidents/locked" in done.stdout
        build = page.run("build", "--out", "public", "--publish-anyway", "In a hurry", *AT)
        assert build.returncode == 0 and "can't be read; the page says that it can't be shown" in build.stderr
    finally:
        locked.chmod(0o700)


def test_colour_is_for_terminals_and_whoever_asks(page):
    page.write("content/components.yml", UNKNOWN_KEY)
    assert "\x1b" not in page.run("lint").stdout
    assert "\x1b[31m" in page.run("lint", "--color", "always").stdout


def test_under_github_actions_findings_are_annotations(page):
    page.write("content/components.yml", UNKNOWN_KEY)
    done = page.run("lint", environment={"GITHUB_ACTIONS": "true"})
    assert done.stdout.startswith("::error file=content/components.yml,line=1")


@pytest.mark.parametrize("format", ["human", "concise", "json", "sarif", "github", "gitlab", "junit"])
def test_every_format_names_the_rule_on_standard_output(page, format):
    page.write("content/components.yml", UNKNOWN_KEY)
    done = page.run("lint", "--format", format, *AT)
    assert done.returncode == 1 and "content/unknown-key" in done.stdout and "components.yml" in done.stdout
    assert ("daymark rules ID explains a rule" in done.stderr) == (format == "human")


def test_these_are_all_formats(page):
    told = page.run("lint", "--help").stdout
    assert "values: human, concise, json, sarif, github, gitlab, junit" in " ".join(told.split())


def test_statistics_count_instead_of_listing(page):
    page.write("content/components.yml", "- id: cards\n  name: Cards\n  nam: x\n  colour: red\n")
    done = page.run("lint", "--statistics", *AT)
    assert done.returncode == 1 and done.stdout.startswith("2  content/unknown-key  ") and "2 errors in 1 of 4 files" in done.stderr
    both = page.run("lint", "--statistics", "--format", "concise", *AT)
    assert "components.yml:4:3: error" in both.stdout and both.stderr.startswith("2  content/unknown-key  ")


def test_text_from_standard_input_stands_for_the_file(page):
    page.write("content/components.yml", UNKNOWN_KEY)
    start = "---\nstatus: identified\nat: 2026-11-20 14:09 UTC\nnext-update: 30m\n"
    lint = ["lint", *AT, "--only", "content/unknown-key", "--format", "concise", "--stdin-path"]
    # Not on the disk.
    wrong = page.run(*lint, SECOND, input=start + "colour: red\n---\nCards fail.\n")
    assert wrong.returncode == 1 and wrong.stdout.startswith(f"{SECOND}:5:1: error: ") and len(wrong.stdout.splitlines()) == 1
    right = page.run(*lint, SECOND, input=start + "---\nCards fail.\n")
    assert right.returncode == 0 and right.stdout == ""
    assert page.run(*lint, "content/components.yml", input="- id: cards\n  name: Cards\n").returncode == 0


def test_nothing_to_fix_writes_nothing_and_reports_what_is_left(page):
    page.write("content/components.yml", UNKNOWN_KEY)
    before = page.read("content/components.yml")
    fix = page.run("lint", "--fix", "--only", "content/unknown-key")
    assert fix.returncode == 1 and "no suggestion is safe" in fix.stderr and "unknown key" in fix.stdout
    diff = page.run("lint", "--diff", "--only", "content/unknown-key")
    assert diff.returncode == 1 and diff.stdout == "" and "left: 1 error in 1 of 4 files" in diff.stderr
    assert page.read("content/components.yml") == before
