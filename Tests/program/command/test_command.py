"""The command as whoever types it meets it: what it says of itself, and what it can't run."""

import pytest

from support.program import run
from support.small_page import SmallPage


@pytest.fixture
def page(tmp_path):
    return SmallPage(tmp_path)


@pytest.mark.parametrize(
    ("line", "code", "part"),
    [
        (["lint", "--content", "nowhere"], 2, "can't read the content directory 'nowhere'"),
        (["lint", "--now", "yesterday"], 64, "--now: 'yesterday' is not a date"),
        (["lint", "--only", "plain/timezone"], 64, "did you mean 'plain/time-zone'?"),
        (["rules", "plain/time-zones"], 64, "did you mean 'plain/time-zone'?"),
        (["build"], 64, "--out"),
        (["build", "--out", "public", "--publish-anyway", " "], 64, "needs a reason"),
        (["fly"], 64, "fly"),
        (["lint", "--diff", "--format", "json"], 64, "leave --format"),
        (["lint", "--fix", "--stdin-path", "content/a.md"], 64, "--diff shows the change"),
        (["lint", "--stdin-path", "content/a.md", "content"], 64, "give no other path"),
        (["lint", "--stdin-path", "a.md"], 2, "not in the content directory"),
        (["lint", "--stdin-path", "content"], 2, "is a directory"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else None,
)
def test_what_can_not_run_says_why(page, line, code, part):
    done = page.run(*line)
    assert done.returncode == code and part in done.stderr, done


def test_source_date_epoch_is_now(page):
    assert page.run("lint", "--strict", environment={"SOURCE_DATE_EPOCH": "1795183800"}).returncode == 0
    assert page.run("lint", "--strict", environment={"SOURCE_DATE_EPOCH": "1795190400"}).returncode == 1
    malformed = page.run("lint", environment={"SOURCE_DATE_EPOCH": "now"})
    assert malformed.returncode == 64 and "SOURCE_DATE_EPOCH is 'now'" in malformed.stderr
    absurd = page.run("build", "--out", "public", environment={"SOURCE_DATE_EPOCH": "253402300799"})
    assert absurd.returncode == 64 and "SOURCE_DATE_EPOCH is '253402300799', which is after 2100" in absurd.stderr
    assert "is after 2100; check the year" in page.run("lint", "--now", "2206-11-20T14:40Z").stderr


def test_a_mistyped_moment_shows_the_commands_own_usage():
    flag = run("lint", "--now", "yesterday")
    assert flag.returncode == 64 and "Usage: daymark lint" in flag.stderr
    epoch = run("build", "--out", "public", environment={"SOURCE_DATE_EPOCH": "now"})
    assert epoch.returncode == 64 and "Usage: daymark build" in epoch.stderr


def test_without_arguments_it_says_what_to_type_first():
    done = run()
    assert done.returncode == 0 and len([line for line in done.stdout.split("\n") if line]) <= 5 and "daymark init" in done.stdout


def test_a_result_that_can_not_be_written_is_an_error():
    with open("/dev/full", "w") as full:
        done = run("rules", stdout=full)
    assert done.returncode == 2 and "can't write the result: No space left on device" in done.stderr


def test_every_command_has_an_example():
    for command in [[], ["lint"], ["build"], ["rules"], ["hash-names"]]:
        assert "EXAMPLES" in run(*command, "--help").stdout, command


def test_help_says_how_a_command_ends():
    for command in ["lint", "build"]:
        told = run(command, "--help").stdout
        for code in ["EXIT CODES", "  0   ", "  1   ", "  2   ", "  64  "]:
            assert code in told, (command, code)


def test_rules_lists_and_explains():
    all_rules = run("rules").stdout
    assert "cadence/overdue" in all_rules and "plain/long-sentence" in all_rules
    one = run("rules", "plain/long-sentence").stdout
    assert "Source: GOV.UK" in one and "words: words above which a sentence is long (25)" in one and "↓" in one
