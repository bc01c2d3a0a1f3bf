"""Several people write at once, and what everybody reads: nothing goes back, nothing is lost, and each is told who can read it."""

import os
import shlex
import subprocess

import pexpect
import pytest

from support.desk import ENVIRONMENT, new_desk, two_desks
from support.program import PROGRAM

ROLES = ["--role", "commander=ana", "--role", "technical=chi"]
DECLARE = ["declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments", *ROLES]
FOLDER = "incidents/2026-11-20-some-card-payments-are-failing"
SHARED = "shared.git"


@pytest.fixture
def two(tmp_path):
    return two_desks(tmp_path, DECLARE)


def latest(desk):
    """The newest update by name, and its text."""
    return max((path, text) for path, text in desk.files().items() if path.startswith(FOLDER) and path.endswith(".md"))


def on_the_page(desk, tmp_path):
    """What was pushed, in the order of the names."""
    listed = subprocess.run(
        ["git", "--git-dir", str(tmp_path / SHARED), "ls-tree", "-r", "--name-only", "main", f"content/{FOLDER}/"], capture_output=True, text=True, check=True
    )
    return sorted(path.split("/")[-1].removesuffix(".md") for path in listed.stdout.split() if path.endswith(".md"))


def meanwhile(desk, other, *line, now):
    """While `desk` commits, `other` pushes: the hook runs between what `desk` looked at and what it pushes."""
    hook = desk.folder / ".git/hooks/pre-commit"
    command = shlex.join([PROGRAM, *line, "--now", now])
    hook.write_text(
        f'#!/bin/sh\nrm "$0"\nunset $(env | grep -o "^GIT_[A-Z_]*" | grep -v CONFIG)\n'
        f'export GIT_AUTHOR_NAME=Ben GIT_AUTHOR_EMAIL=b@example.com GIT_COMMITTER_NAME=Ben GIT_COMMITTER_EMAIL=b@example.com\n'
        f"cd {shlex.quote(str(other.folder))} && {command} </dev/null >meanwhile.log 2>&1 || {{ cat meanwhile.log >&2; exit 1; }}\n"
    )  # fmt: skip
    hook.chmod(0o755)


# What others pushed before


def test_the_slower_one_does_not_take_the_page_back(two, tmp_path):
    one, other = two
    one.run("update", "--status", "identified", "--push", now="2026-11-20T14:10Z")
    done = other.run("update", "-m", "Some customers still cannot pay.", "--push", now="2026-11-20T14:14Z")
    assert "Brought in 1 commit that others have pushed." in done.stderr and "Pushed." in done.stderr
    assert on_the_page(one, tmp_path)[-1] == "2026-11-20-1414-identified"
    assert "status: identified\n" in latest(other)[1]


def test_a_severity_change_from_an_older_clone_keeps_the_phase(two, tmp_path):
    one, other = two
    one.run("update", "--status", "identified", "--push", now="2026-11-20T14:10Z")
    other.run("update", "--severity", "SEV1", "--because", "Nobody can pay by card now", "--push", now="2026-11-20T14:14Z")
    assert on_the_page(one, tmp_path)[-1] == "2026-11-20-1414-identified"


def test_what_is_drafted_knows_what_others_have_said(two):
    one, other = two
    one.run("update", "--status", "monitoring", "--works-again", "--push", now="2026-11-20T14:20Z")
    other.run("resolve", "--customer-action", "nothing", "--push", now="2026-11-20T14:51Z")
    assert "It lasted 12 minutes, from 14:08 GMT to 14:20 GMT." in latest(other)[1]


def test_what_others_resolved_is_not_gone_on_with(two):
    one, other = two
    one.run("update", "--status", "monitoring", "--works-again", "--push", now="2026-11-20T14:20Z")
    one.run("resolve", "--customer-action", "nothing", "--push", now="2026-11-20T14:51Z")
    done = other.run("update", "--push", now="2026-11-20T14:52Z", code=64)
    assert "no incident is open" in done.stderr and "Nothing was written." in done.stderr


def test_what_came_in_is_told_update_by_update(two):
    one, other = two
    one.run("update", "--status", "identified", "-m", "We know why some customers cannot pay.", "--push", now="2026-11-20T14:10Z")
    one.run("declare", "Payouts arrive late", "--severity", "SEV3", "--component", "payouts", "--push", now="2026-11-20T14:11Z")
    one.run("schedule", "Faster payouts", "--starts", "2026-12-02 09:00 UTC", "--ends", "2h", "--component", "payouts", "--push", now="2026-11-20T14:12Z")
    one.run("log", "card", "Called the bank", "--push", now="2026-11-20T14:13Z")
    done = other.run("log", "card", "Called them too", "--push", now="2026-11-20T14:14Z")
    assert (
        "Brought in 4 commits that others have pushed. New in them:\n"
        "  Some card payments are failing: identified at 14:10 GMT, by Ana\n"
        "  Payouts arrive late: investigating at 14:11 GMT, by Ana\n"
        "  Faster payouts: is new, by Ana\n"
    ) in done.stderr, done.stderr
    done = one.run("log", "card", "Once more", "--push", now="2026-11-20T14:16Z")
    assert "Brought in 1 commit that others have pushed.\n" in done.stderr


def test_a_typed_phase_behind_what_came_in_is_refused_before_it_is_written(two, tmp_path):
    one, other = two
    one.run("update", "--status", "monitoring", "--works-again", "--push", now="2026-11-20T14:12Z")
    before, line = other.files(), ["update", "--status", "identified", "-m", "We know why some customers cannot pay.", "--push"]
    done = other.run(*line, now="2026-11-20T14:14Z", code=64)
    assert "New in it:\n  Some card payments are failing: monitoring at 14:12 GMT, by Ana\n" in done.stderr
    assert "'2026-11-20-1412-monitoring' has just come in, and yours would take the page back to 'identified'; read it" in done.stderr
    assert "Nothing was written." in done.stderr and set(other.files()) - set(before) == {f"{FOLDER}/2026-11-20-1412-monitoring.md"}
    # Whoever has read it, and means it, types it again.
    other.run(*line, now="2026-11-20T14:15Z")
    assert on_the_page(one, tmp_path)[-1] == "2026-11-20-1415-identified"


def test_a_typed_last_update_that_cannot_know_of_theirs_is_refused_before_it_is_written(two, tmp_path):
    one, other = two
    one.run("update", "--status", "monitoring", "--works-again", "--push", now="2026-11-20T14:12Z")
    other.git("pull", "-q", "--rebase")
    one.run("update", "--component", "payouts=major", "-m", "Payouts do not arrive.", "--push", now="2026-11-20T14:55Z")
    line = ["resolve", "-m", "All customers can pay again.", "--customer-action", "nothing", "--early", "Nobody waits", "--push"]
    done = other.run(*line, now="2026-11-20T14:56Z", code=64)
    assert "'2026-11-20-1455-monitoring' has just come in, and your last update may not know of it; read it" in done.stderr
    assert on_the_page(one, tmp_path)[-1] == "2026-11-20-1455-monitoring"


def test_whoever_is_there_is_asked_about_what_came_in(two, tmp_path):
    one, other = two
    one.run("update", "--status", "identified", "--push", now="2026-11-20T14:10Z")
    before, line = other.files(), ["update", "-m", "Some customers still cannot pay.", "--push"]
    terminal = other.asked(*line, now="2026-11-20T14:14Z")
    terminal.expect("identified at 14:10 GMT, by Ana")
    terminal.expect(r"has just come in, and what you typed may not know of it. Go on all the same\? \[Y/n\]")
    terminal.sendline("n")
    terminal.expect("Nothing was written.")
    terminal.expect(pexpect.EOF)
    terminal.close()
    assert terminal.exitstatus == 64 and len(other.files()) == len(before) + 1
    other.git("reset", "-q", "--hard", "HEAD~1")
    terminal = other.asked(*line, now="2026-11-20T14:15Z")
    terminal.expect("Go on all the same")
    terminal.sendline("")
    terminal.expect("Write it")
    terminal.sendline("")
    terminal.expect("Pushed.")
    assert on_the_page(one, tmp_path)[-1] == "2026-11-20-1415-identified"


def test_two_who_notice_one_thing_are_asked_before_it_is_declared_twice(two):
    one, other = two
    line = ["declare", "Payouts arrive late", "--severity", "SEV3", "--component", "payouts", "-m", "Payouts arrive late.", "--push"]
    one.run(*line, now="2026-11-20T14:10Z")
    terminal = other.asked(*line, "--slug", "2026-11-20-payouts-are-late", now="2026-11-20T14:11Z")
    terminal.expect(r"'Payouts arrive late' has just been declared. Is this something else\? \[y/N\]")
    terminal.sendline("")
    terminal.expect("add to what is open with 'daymark update'")
    terminal.expect(pexpect.EOF)
    assert not [path for path in other.files() if "payouts-are-late" in path]


def test_without_a_way_to_the_server_it_is_written_and_said(two, tmp_path):
    one, _ = two
    one.git("remote", "set-url", "origin", str(tmp_path / "gone.git"))
    done = one.run("update", "--status", "identified", "--push", now="2026-11-20T14:30Z", code=2)
    assert "Can't see what others have pushed: git fetch failed" in done.stderr and "Going on with what is here." in done.stderr
    assert "your update is committed here and not pushed" in done.stderr and one.git("status", "--porcelain") == ""
    assert latest(one)[0].endswith("1430-identified.md")


def test_what_cannot_be_put_together_is_said_before_anything_is_written(two):
    one, other = two
    for desk, words in [(one, "theirs"), (other, "mine")]:
        site = desk.folder / "content/site.yml"
        site.write_text(site.read_text().replace("name: Harbour Pay", f"name: {words}"))
    one.git("commit", "-qam", "Rename")
    one.git("push", "-q")
    before = other.files()
    done = other.run("update", "--push", now="2026-11-20T14:20Z", code=2)
    assert "'content/site.yml' has a change here that is not committed, and others have changed it too" in done.stderr
    assert "nothing was written" in done.stderr and other.files() == before
    other.git("commit", "-qam", "Rename too")
    done = other.run("update", "--push", now="2026-11-20T14:20Z", code=2)
    assert "put your branch together with theirs first, or leave --push out; nothing was written" in done.stderr and other.files() == before
    assert other.git("status", "--porcelain") == "" and "rebase" not in other.git("status")
    other.run("update", now="2026-11-20T14:20Z")


def test_what_is_not_committed_here_stays_as_it_is(two):
    one, other = two
    one.run("update", "--push", now="2026-11-20T14:20Z")
    site = other.folder / "content/site.yml"
    site.write_text(site.read_text() + "# mine\n")
    other.run("update", "--status", "identified", "--push", now="2026-11-20T14:25Z")
    assert site.read_text().endswith("# mine\n") and " M content/site.yml" in other.git("status", "--porcelain")


# What others push in between


def test_a_default_is_chosen_anew_where_others_were_faster(two, tmp_path):
    one, other = two
    meanwhile(other, one, "update", "--status", "identified", "--push", now="2026-11-20T14:12Z")
    done = other.run("update", "-m", "Some customers still cannot pay.", "--push", now="2026-11-20T14:14Z")
    assert "Others have pushed meanwhile:\n  Some card payments are failing: identified at 14:12 GMT, by Ben\n" in done.stderr
    assert f"drafted anew from what they said, as content/{FOLDER}/2026-11-20-1414-identified.md" in done.stderr
    assert on_the_page(one, tmp_path)[-2:] == ["2026-11-20-1412-identified", "2026-11-20-1414-identified"]
    assert latest(other)[1].endswith("Some customers still cannot pay.\n") and "status: identified\n" in latest(other)[1]
    assert other.git("log", "-1", "--format=%s").strip() == "Identified: Some card payments are failing"
    assert other.git("status", "--porcelain") == "" and other.git("rev-parse", "HEAD") == other.git("rev-parse", "@{upstream}")


def test_drafted_words_are_drafted_anew(two, tmp_path):
    one, other = two
    meanwhile(other, one, "update", "--status", "monitoring", "--works-again", "--push", now="2026-11-20T14:12Z")
    other.run("update", "--push", now="2026-11-20T14:12Z")
    assert on_the_page(one, tmp_path)[-1] == "2026-11-20-1412-monitoring-2"
    assert "Customers can use Card payments again." in latest(other)[1] and "do not know" not in latest(other)[1]


def test_a_phase_that_was_typed_never_takes_the_page_back(two, tmp_path):
    one, other = two
    meanwhile(other, one, "update", "--status", "monitoring", "--works-again", "--push", now="2026-11-20T14:12Z")
    done = other.run("update", "--status", "identified", "-m", "We know why some customers cannot pay.", "--push", now="2026-11-20T14:14Z", code=1)
    assert "Not pushed: '2026-11-20-1412-monitoring' came in meanwhile, and yours would take the page back to 'identified'." in done.stderr
    assert "Your update is committed here" in done.stderr and "git reset --keep HEAD~1" in done.stderr
    assert on_the_page(one, tmp_path)[-1] == "2026-11-20-1412-monitoring"
    assert latest(other)[0].endswith("1414-identified.md") and other.git("status", "--porcelain") == ""
    # The way out, as it is printed.
    other.git("reset", "-q", "--keep", "HEAD~1")
    assert latest(other)[0].endswith("1412-monitoring.md")
    other.run("update", "-m", "We know why some customers could not pay.", "--push", now="2026-11-20T14:16Z")
    assert on_the_page(one, tmp_path)[-1] == "2026-11-20-1416-monitoring"


def test_an_update_after_their_last_one_is_not_pushed(two, tmp_path):
    one, other = two
    one.run("update", "--status", "monitoring", "--works-again", "--push", now="2026-11-20T14:20Z")
    meanwhile(other, one, "resolve", "--customer-action", "nothing", "--push", now="2026-11-20T14:55Z")
    done = other.run("update", "-m", "Everybody can pay.", "--push", now="2026-11-20T14:56Z", code=1)
    assert "was resolved at 14:55 GMT" in done.stderr and "Not pushed" in done.stderr
    assert on_the_page(one, tmp_path)[-1] == "2026-11-20-1455-resolved"


def test_what_would_stop_the_page_behind_theirs_is_not_to_be_pushed(two, tmp_path):
    one, other = two
    one.run("update", "--status", "monitoring", "--works-again", "--push", now="2026-11-20T14:20Z")
    meanwhile(other, one, "resolve", "--customer-action", "nothing", "--push", now="2026-11-20T14:55Z")
    done = other.run("update", "-m", "Everybody can pay.", "--push", now="2026-11-20T14:56Z", code=1)
    assert "behind theirs, where it has errors. To take it back and write it anew, type:\n  git reset --keep HEAD~1\n" in done.stderr
    assert "type 'git push'" not in done.stderr
    other.git("reset", "-q", "--keep", "HEAD~1")
    assert other.attempt("lint", now="2026-11-20T14:57Z").returncode == 0


def test_one_key_that_two_set_is_said_with_who_and_a_way_out_that_works(two, tmp_path):
    one, other = two
    meanwhile(other, one, "update", "--severity", "SEV1", "--because", "nobody can pay by card", "-m", "No customer can pay by card.", "--push", now="2026-11-20T14:12Z")
    done = other.run("update", "--severity", "SEV3", "--because", "few customers notice it", "-m", "A few customers cannot pay by card.", "--push", now="2026-11-20T14:14Z", code=2)
    assert f"not pushed: Ben has changed 'content/{FOLDER}/incident.yml' meanwhile, where yours does" in done.stderr, done.stderr
    mine = other.git("rev-parse", "--short", "HEAD").strip()
    assert f"Yours is committed here, as {mine}." in done.stderr and "CONFLICT" not in done.stderr
    assert other.git("status", "--porcelain") == "" and "rebase" not in other.git("status")
    line = done.stderr.strip().splitlines()[-1].strip()
    subprocess.run(line, shell=True, cwd=other.folder, env=ENVIRONMENT, check=True, capture_output=True)
    assert latest(other)[0].endswith("1412-investigating.md")
    assert "A few customers" in other.git("show", mine)
    other.run("update", "-m", "Still no customer can pay by card.", "--push", now="2026-11-20T14:20Z")


def test_a_last_update_that_does_not_know_of_theirs_waits(two, tmp_path):
    one, other = two
    one.run("update", "--status", "monitoring", "--push", now="2026-11-20T14:20Z")
    meanwhile(other, one, "update", "--component", "payouts=major", "--push", now="2026-11-20T14:55Z")
    done = other.run("resolve", "--customer-action", "nothing", "--push", now="2026-11-20T14:56Z", code=1)
    assert "'2026-11-20-1455-monitoring' came in meanwhile, and your last update does not know of it" in done.stderr
    assert on_the_page(one, tmp_path)[-1] == "2026-11-20-1455-monitoring"


def test_a_typed_last_update_waits_as_well(two, tmp_path):
    one, other = two
    one.run("update", "--status", "monitoring", "--push", now="2026-11-20T14:20Z")
    other.git("pull", "-q", "--rebase")
    meanwhile(other, one, "update", "--component", "payouts=major", "--push", now="2026-11-20T14:55Z")
    text = "Some card payments failed for 12 minutes, from 14:08 GMT to 14:20 GMT, as a part kept failing. You do not need to do anything."
    done = other.run("resolve", "-m", text, "--ended", "14:20", "--push", now="2026-11-20T14:56Z", code=1)
    assert "'2026-11-20-1455-monitoring' came in meanwhile, and your last update does not know of it" in done.stderr
    assert on_the_page(one, tmp_path)[-1] == "2026-11-20-1455-monitoring"


def test_planned_work_does_not_go_back_either(two, tmp_path):
    one, other = two
    one.run("schedule", "Faster payouts", "--starts", "2026-12-02 09:00 UTC", "--ends", "2h", "--component", "payouts", "--push")
    meanwhile(other, one, "update", "faster", "--status", "completed", "--push", now="2026-12-02T10:20Z")
    done = other.run("update", "faster", "--status", "verifying", "--push", now="2026-12-02T10:21Z", code=1)
    assert "yours would take the page back to 'verifying'" in done.stderr


def test_a_minute_that_was_taken_in_between_gives_the_next_number(two, tmp_path):
    one, other = two
    meanwhile(other, one, "update", "--status", "identified", "-m", "Card payments fail for one in ten customers.", "--push", now="2026-11-20T14:20Z")
    done = other.run("update", "--status", "identified", "-m", "Card payments fail for one in five customers.", "--push", now="2026-11-20T14:20Z")
    assert "yours is 2026-11-20-1420-identified-2.md now" in done.stderr
    assert on_the_page(one, tmp_path)[-2:] == ["2026-11-20-1420-identified", "2026-11-20-1420-identified-2"]


def test_what_has_nothing_to_do_with_it_is_simply_under_it(two, tmp_path):
    one, other = two
    meanwhile(other, one, "log", "Called the bank", "--push", now="2026-11-20T14:12Z")
    done = other.run("update", "--status", "identified", "--push", now="2026-11-20T14:14Z")
    assert "drafted anew" not in done.stderr and "Others have pushed" not in done.stderr
    assert on_the_page(one, tmp_path)[-1] == "2026-11-20-1414-identified"


# Who can read it

SCHEDULE = ["schedule", "Faster payouts", "--starts", "2026-12-02 09:00 UTC", "--ends", "90m", "--component", "payouts"]
NOBODY = "Nobody can read it yet"


def test_it_is_said_that_nobody_can_read_it_yet(two):
    one, _ = two
    steps = [
        ("14:10", ["update"]), ("14:11", SCHEDULE), ("14:12", [*DECLARE, "--slug", "2026-11-20-more"]),
        ("14:20", ["update", FOLDER, "--status", "monitoring", "--works-again"]), ("14:55", ["resolve", FOLDER, "--customer-action", "nothing"]),
    ]  # fmt: skip
    for clock, line in steps:
        done = one.run(*line, now=f"2026-11-20T{clock}Z")
        assert done.stderr.endswith(f"{NOBODY}: commit and push it, or add --push next time.\n"), done.stderr
    assert NOBODY not in one.run("log", "2026-11-20-more", "Called the bank", now="2026-11-20T15:00Z").stderr
    done = one.run("update", "2026-11-20-more", "--commit", now="2026-11-20T15:01Z")
    assert done.stderr.endswith(f"{NOBODY}: push it with 'git push', or take --push instead of --commit next time.\n")
    assert NOBODY not in one.run("update", "2026-11-20-more", "--push", now="2026-11-20T15:02Z").stderr


def test_where_nothing_carries_it_to_the_page_that_is_said(tmp_path):
    desk = new_desk(tmp_path)
    done = desk.run(*DECLARE)
    assert f"{NOBODY}: it is not committed, and there is nowhere to push to. Publish the page with 'daymark build'." in done.stderr
    done = desk.run("update", "--commit", now="2026-11-20T14:20Z")
    assert f"{NOBODY}: this repository has nowhere to push to. Publish the page with 'daymark build'." in done.stderr


def test_outside_a_repository_the_build_is_named(tmp_path):
    desk = new_desk(tmp_path, repository=False)
    done = desk.run(*DECLARE, environment={"GIT_CEILING_DIRECTORIES": str(tmp_path.parent)})
    assert done.stderr.endswith(f"{NOBODY}. Publish the page with 'daymark build'.\n")


def test_an_error_elsewhere_that_stops_the_page_is_said(two):
    one, _ = two
    old = one.folder / "content/incidents/2026-11-01-old/incident.yml"
    old.parent.mkdir()
    old.write_text("title: Old\nseverity: SEV9\n")
    said = "The page can't be built at the moment: 2 errors in 'content/incidents/2026-11-01-old/incident.yml'; 'daymark lint' shows them"
    done = one.run("update", "--push", now="2026-11-20T14:20Z")
    built = one.attempt("build", "--out", "public", now="2026-11-20T14:21Z")
    assert built.returncode == 1, built.stderr
    assert said in done.stderr and "nothing to report" not in done.stderr, done.stderr
    assert "nothing to report" in one.run("log", "Called the bank", now="2026-11-20T14:22Z").stderr
    old.unlink()
    old.parent.rmdir()
    assert "nothing to report in 1 file" in one.run("update", "-m", "Card payments in shops still fail.", now="2026-11-20T14:30Z").stderr


def test_a_file_that_cannot_be_read_stops_the_page_too(two):
    one, _ = two
    os.mkfifo(one.folder / "content/incidents/2026-11-20-some-card-payments-are-failing/2026-11-20-1409-investigating.md")
    done = one.run("update", now="2026-11-20T14:20Z")
    assert "The page can't be built at the moment: 1 error in" in done.stderr


def test_a_drill_says_nothing_of_readers(tmp_path):
    typed = 'wait 6m\ndeclare "Some card payments are failing" --severity SEV2 --component card-payments --started 9m\nquit\n'
    done = subprocess.run(
        [PROGRAM, "drill", "card-payments", "--now", "2026-11-20T14:00Z"], input=typed, capture_output=True, text=True, timeout=60, env=ENVIRONMENT
    )
    assert done.returncode == 0 and "Declared" in done.stderr and NOBODY not in done.stderr


# Branches that nobody may push to


def protect(tmp_path, words="remote: error: GH006: Protected branch update failed for refs/heads/main."):
    """The server takes every branch but 'main', as hosts do, and says where to ask for a merge."""
    hook = tmp_path / SHARED / "hooks/update"
    hook.write_text(
        f'#!/bin/sh\nif [ "$1" = refs/heads/main ]; then echo {shlex.quote(words.removeprefix("remote: "))} >&2; exit 1; fi\n'
        'echo "Create a pull request for it by visiting:" >&2\necho "     https://github.com/harbour/status/pull/new/${1#refs/heads/}" >&2\n'
    )
    hook.chmod(0o755)


def branches(tmp_path):
    listed = subprocess.run(["git", "--git-dir", str(tmp_path / SHARED), "branch", "--format=%(refname:short)"], capture_output=True, text=True, check=True)
    return listed.stdout.split()


def test_a_protected_branch_says_how_to_ask_for_a_merge(two, tmp_path):
    one, _ = two
    protect(tmp_path)
    done = one.run("update", "--status", "identified", "--push", now="2026-11-20T14:10Z", code=2)
    assert "nobody may push to 'main' directly. Your update is committed here, and nobody can read it yet" in done.stderr
    line = done.stderr.strip().splitlines()[-1].strip()
    told = subprocess.run(line, shell=True, cwd=one.folder, env=ENVIRONMENT, capture_output=True, text=True, check=True)
    assert "https://github.com/harbour/status/pull/new/" in told.stderr and branches(tmp_path) == ["main", "status/from-main"]


def test_a_pull_request_takes_a_branch_of_its_own_and_the_next_update_joins_it(two, tmp_path):
    one, _ = two
    protect(tmp_path)
    done = one.run("update", "--status", "identified", "--pull-request", now="2026-11-20T14:10Z")
    branch = "status/2026-11-20-some-card-payments-are-failing"
    assert f"Pushed as the branch '{branch}'. Nobody can read it until somebody merges it. Ask for that here:" in done.stderr
    assert f"\n  https://github.com/harbour/status/pull/new/{branch}\n" in done.stderr
    one.run("update", "-m", "Some customers still cannot pay.", "--pull-request", now="2026-11-20T14:20Z")
    assert branches(tmp_path) == ["main", branch] and one.git("rev-parse", "--abbrev-ref", "HEAD").strip() == branch
    assert one.git("rev-list", "--count", f"origin/main..origin/{branch}").strip() == "2"
    done = one.run("update", "-m", "Some customers cannot pay yet.", "--push", now="2026-11-20T14:25Z")
    assert f"Pushed to the branch '{branch}'. Nobody can read it until somebody merges it." in done.stderr
    one.git("switch", "-q", "-")
    assert one.git("rev-parse", "--abbrev-ref", "HEAD").strip() == "main" and one.git("rev-list", "--count", "origin/main..main").strip() == "0"
    one.run("update", "--status", "identified", "--pull-request", now="2026-11-20T14:30Z")
    assert branches(tmp_path) == ["main", branch, branch + "-2"]


def test_a_new_branch_is_pushed_where_there_is_only_one_place(two, tmp_path):
    one, _ = two
    one.git("switch", "-q", "-c", "night-shift")
    done = one.run("update", "--status", "identified", "--push", now="2026-11-20T14:10Z")
    assert "Pushed." in done.stderr and branches(tmp_path) == ["main", "night-shift"]
    one.run("update", "-m", "Some customers still cannot pay.", "--push", now="2026-11-20T14:20Z")
    assert one.git("rev-list", "--count", "origin/night-shift..HEAD").strip() == "0"


def test_a_merge_is_asked_for_only_where_there_is_a_server(tmp_path):
    desk = new_desk(tmp_path)
    done = desk.run(*DECLARE, "--pull-request", code=2)
    assert "this repository has nowhere to push to" in done.stderr and not any(path.startswith("incidents/") for path in desk.files())
    both = desk.run(*DECLARE, "--pull-request", "--push", code=64)
    assert "leave one out" in both.stderr
