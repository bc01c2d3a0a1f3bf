"""Writing an incident from the command line, without a terminal: what is written, committed, refused and said."""

import subprocess
import threading

import pytest

from support import sites
from support.desk import ENVIRONMENT, Desk, new_desk, two_desks
from support.program import PROGRAM

ROLES = ["--role", "commander=ana", "--role", "technical=chi"]
DECLARE = ["declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments", *ROLES]
FOLDER = "incidents/2026-11-20-some-card-payments-are-failing"


@pytest.fixture
def desk(tmp_path):
    return new_desk(tmp_path)


def lints_clean(desk, now):
    assert desk.run("lint", "--strict", now=now).stderr.startswith("nothing to report in "), now


def test_a_severity_that_it_has_already_is_said_to_be_left_out(desk):
    desk.run(*DECLARE)
    done = desk.run("update", "--severity", "SEV2", "--because", "Fewer customers are hit", now="2026-11-20T14:20Z")
    assert "It is SEV2 already, so nothing about that was written, nor the reason." in done.stderr


def test_a_whole_incident_from_declare_to_review(desk, tmp_path):
    """In a fresh repository: clean and building at each step, one commit a step."""
    known = ["--detected", "14:04", "--acknowledged", "14:06"]
    steps = [
        ("14:08", [*DECLARE, "--started", "14:02", *known], "Investigating"),
        ("14:12", ["log", "Rolled back the certificate change", "--by", "chi"], "Log"),
        ("14:31", ["update", "--status", "identified"], "Identified"),
        ("14:50", ["update", "--status", "monitoring", "--works-again"], "Monitoring"),
        ("15:30", ["resolve", "--customer-action", "nothing", "--fixed", "We put a new certificate in place", "--ended", "14:49"], "Resolved"),
        ("15:40", ["review"], "Review"),
        ("15:50", ["schedule", "Faster card payments", "--starts", "2026-12-02 09:00 UTC", "--ends", "90m", "--component", "card-payments"], "Scheduled"),
    ]  # fmt: skip
    for number, (clock, line, heading) in enumerate(steps, 2):
        now = f"2026-11-20T{clock}Z"
        desk.run(*line, "--commit", now=now)
        lints_clean(desk, now)
        site = sites.built(desk.folder / "content", tmp_path / f"public-{number}", now)
        commits = desk.git("log", "--format=%s").splitlines()
        assert len(commits) == number and commits[0].startswith(heading + ": "), commits
        assert desk.git("status", "--porcelain", "content") == ""
    files = desk.files()
    assert files[f"{FOLDER}/incident.yml"].endswith("ended: 2026-11-20 14:49 UTC\n")
    assert "It lasted 47 minutes, from 14:02 GMT to 14:49 GMT.\n\nWe put a new certificate in place.\n\nYou do not need to do anything." in (
        files[f"{FOLDER}/2026-11-20-1530-resolved.md"]
    )
    review = files[f"{FOLDER}/review.md"]
    assert "owner: ana" in review and "# due: 2026-11-27 " in review and "timeline.yml has 1 line more" in review and "Rolled back" not in review
    page = sites.text(site.tree(f"{FOLDER}/index.html"))
    assert "47 minutes" in page and "We put a new certificate in place." in page and "Rolled back" not in page


def test_the_result_is_the_paths_and_the_rest_is_talk(desk):
    done = desk.run(*DECLARE)
    assert done.stdout.splitlines() == [f"content/{FOLDER}/incident.yml", f"content/{FOLDER}/2026-11-20-1408-investigating.md"]
    assert "You promise the next update by 14:38 GMT." in done.stderr and "nothing to report in 2 files" in done.stderr


def test_the_page_shows_the_incident_seconds_after_init(tmp_path):
    """Nothing but init, declare and build."""
    desk = Desk(tmp_path, now="2026-11-20T14:08Z")
    desk.run("init")
    desk.run("declare", "Nobody can sign in", "--severity", "1", "--component", "sign-in", "--role", "commander=a", "--role", "technical=b",
             "--role", "communications=c", "--role", "scribe=d")  # fmt: skip
    lints_clean(desk, "2026-11-20T14:09Z")
    site = sites.built(tmp_path / "content", tmp_path / "public", "2026-11-20T14:09Z")
    assert "Nobody can sign in" in sites.text(site.tree("index.html"))


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        (["declare"], 64, "missing: a title in quotes"),
        (["declare", "It fails"], 64, "--severity, 'unsure' while nobody can say"),
        (["declare", "It fails", "--severity", "SEV2"], 64, "--component is missing; there are card-payments and payouts"),
        (["declare", "It fails", "--severity", "SEV9", "--component", "payouts"], 64, "'SEV9' is invalid"),
        (["declare", "It fails", "--severity", "2", "--component", "payuots"], 64, "did you mean 'payouts'?"),
        (["declare", "It fails", "--severity", "2", "--component", "payouts=brokn"], 64, "'brokn' is not a status"),
        (["declare", "It fails", "--severity", "2", "--component", "payouts", "--component", "payouts"], 64, "'payouts' is named twice"),
        (["declare", "It fails", "--severity", "2", "--component", "payouts", "--started", "tomorrow"], 64, "--started: 'tomorrow'"),
        (["declare", "It fails", "--severity", "2", "--component", "payouts", "--started", "2026-11-21 14:00 UTC"], 64, "is ahead"),
        (["declare", "It fails", "--severity", "2", "--component", "payouts", "--next", "3h"], 64, "longer than the policy allows"),
        (["declare", "It fails", "--severity", "2", "--component", "payouts", "--template", "investigatin"], 64, "did you mean 'investigating'?"),
        (["declare", "It fails", "--severity", "2", "--component", "payouts", "--role", "comander=ana"], 64, "did you mean 'commander'?"),
        (["declare", "It fails", "--severity", "2", "--component", "payouts", "-m", " "], 64, "-m has no text"),
        (["declare", "", "--severity", "2", "--component", "payouts"], 64, "the title is empty"),
        (["declare", "It \x1b[31m fails", "--severity", "2", "--component", "payouts"], 64, "the title has a control character"),
        (["declare", "It\ufeff fails", "--severity", "2", "--component", "payouts"], 64, "the title has an invisible character (U+FEFF)"),
        (["declare", "It fails \U000e0041", "--severity", "2", "--component", "payouts"], 64, "the title has an invisible character (U+E0041)"),
        (["declare", "It fails", "--severity", "2", "--component", "payouts", "-m", "It\u202e fails."], 1, "an invisible character (U+202E)"),
        (["schedule", "Work\u200b", "--starts", "2026-12-19 09:00 UTC", "--ends", "1h", "--component", "payouts"], 64, "an invisible character (U+200B)"),
        (["declare", "It fails", "--severity", "4", "--component", "payouts"], 64, "a SEV4 is never on the page"),
        (["resolve", "--customer-action", " "], 64, "--customer-action is empty"),
        (["declare", "It fails", "--severity", "2", "--component", "payouts", "--slug", "It Fails"], 64, "such as 'it-fails'"),
        (["declare", "It fails", "--severity", "2", "--component", "payouts", "--edit"], 2, "--edit needs an editor"),
        (["update"], 64, "no incident is open"),
        (["update", "nothing-like-it"], 64, "there is no incident 'nothing-like-it'"),
        (["resolve"], 64, "no incident is open"),
        (["review"], 64, "every serious incident that is over has its review"),
        (["log", "It fails"], 64, "no incident is open"),
        (["log", "a", "b", "c"], 64, 'put what happened in quotes: daymark log a "b c"'),
        (["schedule", "Work", "--starts", "2026-11-19 09:00 UTC", "--ends", "1h", "--component", "payouts"], 64, "has passed"),
        (["schedule", "Work", "--starts", "2026-12-19", "--ends", "1h", "--component", "payouts"], 64, "has no time of day"),
        (["schedule", "Work", "--starts", "2026-12-19 09:00 UTC", "--ends", "2026-12-19 08:00 UTC", "--component", "payouts"], 64, "is not after the start"),
        (["init"], 64, "'content' has something in it"),
        (["init", "other", "--name", "Har\ufeffbour"], 64, "a name has an invisible character (U+FEFF) in it"),
        (["init", "other", "--component", "Ca\u200brds"], 64, "a name has an invisible character (U+200B) in it"),
        (["init", "other", "--url", "nonsense here"], 64, "is not an address"),
        (["init", "other", "--time-zone", "Europe/Lodnon"], 64, "did you mean 'Europe/London'?"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_says_so_and_writes_nothing(desk, line, code, said):
    before = desk.files()
    done = desk.run(*line, code=code)
    assert said in done.stderr and done.stdout == "" and desk.files() == before, done.stderr
    assert not (desk.folder / "other").exists()


@pytest.mark.parametrize(("typed", "meant"), [("bulid", "build"), ("declaer", "declare"), ("udpate", "update"), ("pancake", None)])
def test_a_mistyped_command_is_answered_with_the_nearest(typed, meant):
    done = subprocess.run([PROGRAM, typed], capture_output=True, text=True, timeout=20)
    assert done.returncode == 64 and done.stdout == ""
    assert f"did you mean '{meant}'?" in done.stderr if meant else "there are init, import, declare" in done.stderr


def test_help_about_a_mistyped_command_is_answered_with_the_nearest():
    done = subprocess.run([PROGRAM, "help", "declre"], capture_output=True, text=True, timeout=20)
    assert done.returncode == 64 and "did you mean 'declare'?" in done.stderr
    assert "EXAMPLES" in subprocess.run([PROGRAM, "help", "declare"], capture_output=True, text=True, timeout=20).stdout


def test_an_incident_that_is_there_is_never_overwritten(desk):
    desk.run(*DECLARE)
    before = desk.files()
    done = desk.run(*DECLARE, now="2026-11-20T14:20Z", code=64)
    assert "is there already; add to it with 'daymark update 2026-11-20-some-card-payments-are-failing'" in done.stderr
    assert desk.files() == before
    desk.run(*DECLARE, "--slug", "2026-11-20-cards-again", now="2026-11-20T14:20Z")
    assert "incidents/2026-11-20-cards-again/incident.yml" in desk.files()


def test_authors_at_the_same_time_make_files_of_their_own(desk):
    """Twelve at once in one minute: twelve updates, twelve commits' worth of text, and no file lost."""
    desk.run(*DECLARE)
    runs = []
    threads = [
        threading.Thread(target=lambda n=n: runs.append(desk.attempt("update", "--status", "identified", "-m", f"Payment number {n} fails.", now="2026-11-20T14:20Z")))
        for n in range(12)
    ]  # fmt: skip
    [one.start() for one in threads]
    [one.join() for one in threads]
    texts = [text for path, text in desk.files().items() if "-1420-identified" in path]
    assert len(texts) == 12 and sorted(text.split("number ")[1].split()[0] for text in texts) == sorted(str(n) for n in range(12))
    assert "timestamp-order" not in desk.attempt("lint", now="2026-11-20T14:21Z").stdout
    assert not [path for path in desk.files() if ".daymark" in path]


def test_log_lines_of_many_are_all_there(desk):
    desk.run(*DECLARE)
    threads = [threading.Thread(target=lambda n=n: desk.run("log", f"Step: {n} # done", now="2026-11-20T14:20Z")) for n in range(10)]
    [one.start() for one in threads]
    [one.join() for one in threads]
    text = desk.files()[f"{FOLDER}/timeline.yml"]
    assert sorted(text.splitlines()) == [f'- {{at: 2026-11-20 14:20 UTC, event: "Step: {n} # done"}}' for n in range(10)]
    (desk.folder / f"content/{FOLDER}/timeline.yml").write_text("at: now\n")
    done = desk.run("log", "More", now="2026-11-20T14:20Z", code=2)
    assert "can't take another entry as it is" in done.stderr
    assert desk.files()[f"{FOLDER}/timeline.yml"] == "at: now\n"


def test_only_the_new_files_are_committed(desk):
    (desk.folder / "notes.txt").write_text("mine")
    desk.git("add", "notes.txt")
    (desk.folder / "content/site.yml").write_text(desk.files()["site.yml"] + "# mine\n")
    desk.run(*DECLARE, "--commit")
    assert set(desk.git("show", "--name-only", "--format=", "HEAD").split()) == {
        f"content/{FOLDER}/incident.yml", f"content/{FOLDER}/2026-11-20-1408-investigating.md",
    }  # fmt: skip
    assert desk.git("log", "-1", "--format=%an|%s|%b").strip().startswith("Ana|Investigating: Some card payments are failing|Some customers cannot use Card payments.")
    assert "A  notes.txt" in desk.git("status", "--porcelain") and " M content/site.yml" in desk.git("status", "--porcelain")


SCHEDULE = ["schedule", "Faster payouts", "--starts", "2026-12-02 09:00 UTC", "--ends", "2h", "--component", "payouts"]
REFUSED = {
    "declare": ([*DECLARE, "-m", "The Kafka consumer group is lagging since 14:02."], "plain/jargon"),
    "declare's title": (["declare", "TBD", *DECLARE[2:]], "plain/stand-in"),
    "update": (["update", "-m", "Some card payments still fail: TBD."], "plain/stand-in"),
    "update's severity": (["update", "--severity", "SEV1", "--because", "Kafka is down", "-m", "Nobody can pay by card."], "plain/jargon"),
    "planned work": ([*SCHEDULE, "--impact", "TBD"], "plain/stand-in"),
    "planned work's update": (["update", "faster", "--status", "in-progress", "-m", "Kafka is slow."], "plain/jargon"),
    "a line of the log": (["log", "New key AKIAIOSFODNN7EXAMPLE is in place"], "leak/secret"),
    "resolve": (["resolve", "--customer-action", "nothing", "--fixed", "We replaced TBD"], "plain/stand-in"),
}


@pytest.mark.parametrize("kind", REFUSED)
def test_what_has_errors_is_not_written(desk, kind):
    line, rule = REFUSED[kind]
    now = "2026-11-20T14:10Z"
    if line[0] != "declare":
        desk.run(*DECLARE)
        desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:09Z")
        now = "2026-11-20T14:45Z"
    if "faster" in line:
        desk.run(*SCHEDULE)
        now = "2026-12-02T09:00Z"
    before = desk.files()
    done = desk.run(*line, "--commit", now=now, code=1)
    assert rule in done.stderr and "Nothing was written. Put the errors right and type it again, or add --edit" in done.stderr
    assert desk.files() == before and desk.git("log", "--format=%s").splitlines() == ["Begin"]


def test_no_repository_is_said_before_anything_is_written(tmp_path):
    desk = new_desk(tmp_path, repository=False)
    before = desk.files()
    done = desk.run(*DECLARE, "--commit", code=2, environment={"GIT_CEILING_DIRECTORIES": str(tmp_path.parent)})
    assert "can't commit" in done.stderr and "nothing was written" in done.stderr and desk.files() == before


def test_the_authors_own_hooks_run(desk):
    hook = desk.folder / ".git/hooks/pre-commit"
    hook.write_text("#!/bin/sh\necho 'ask Ben first' >&2\nexit 1\n")
    hook.chmod(0o755)
    done = desk.run(*DECLARE, "--commit", code=2)
    assert "git commit failed: ask Ben first; the files are there" in done.stderr and "git add content/incidents" in done.stderr
    assert f"{FOLDER}/incident.yml" in desk.files()


@pytest.fixture
def two(tmp_path):
    return two_desks(tmp_path, DECLARE)


def updates_in(desk):
    return {path.split("/")[-1] for path in desk.files() if path.startswith(FOLDER) and path.endswith(".md")}


@pytest.mark.parametrize("second", ["identified", "investigating"])
def test_two_people_push_in_one_minute_and_both_updates_arrive(two, second):
    one, other = two
    one.run("update", "--status", "identified", "-m", "Card payments fail for one in ten customers.", "--push", now="2026-11-20T14:20Z")
    line = ["update", "--status", second, "-m", "Card payments fail for one in five customers.", "--push"]
    if second == "investigating":
        # It would take the page back, and is meant so once it is typed again.
        assert "would take the page back" in other.run(*line, now="2026-11-20T14:20Z", code=64).stderr
    other.run(*line, now="2026-11-20T14:20Z")
    one.git("pull", "-q", "--rebase")
    assert updates_in(one) == updates_in(other) == {
        "2026-11-20-1408-investigating.md", "2026-11-20-1420-identified.md", f"2026-11-20-1420-{second}-2.md",
    }  # fmt: skip
    assert "timestamp-order" not in one.run("lint", now="2026-11-20T14:21Z").stdout
    assert len(one.git("log", "--format=%s").splitlines()) == 4


def test_two_people_log_at_once_and_both_lines_arrive(two):
    one, other = two
    for desk, event in [(one, "Rolled back"), (other, "Called the bank")]:
        desk.run("log", event, "--push", now="2026-11-20T14:20Z")
    one.git("pull", "-q", "--rebase")
    assert sorted(one.files()[f"{FOLDER}/timeline.yml"].splitlines()) == [
        f"- {{at: 2026-11-20 14:20 UTC, event: {event}}}" for event in ("Called the bank", "Rolled back")
    ]  # fmt: skip
    lints_clean(one, "2026-11-20T14:21Z")


def test_what_else_has_changed_does_not_keep_a_push_back(two):
    one, other = two
    other.run("update", "--push", now="2026-11-20T14:20Z")
    site = one.folder / "content/site.yml"
    site.write_text(site.read_text() + "# mine\n")
    one.run("update", "--status", "identified", "--push", now="2026-11-20T14:25Z")
    assert site.read_text().endswith("# mine\n") and " M content/site.yml" in one.git("status", "--porcelain")
    assert one.git("rev-parse", "HEAD") == one.git("rev-parse", "@{upstream}")


def test_nowhere_to_push_to_is_said_before_anything_is_written(two, tmp_path):
    one, other = two
    before = other.files()
    other.git("checkout", "-q", "--detach")
    assert "no branch is checked out" in other.run("update", "--push", now="2026-11-20T14:20Z", code=2).stderr
    other.git("checkout", "-q", "-b", "mine")
    other.git("remote", "remove", "origin")
    assert "this repository has nowhere to push to" in other.run("update", "--push", now="2026-11-20T14:20Z", code=2).stderr
    assert other.files() == before
    # A server that is gone can't be known beforehand: the commit stays, and is said to.
    one.git("remote", "set-url", "origin", str(tmp_path / "gone.git"))
    done = one.run("update", "--push", now="2026-11-20T14:30Z", code=2)
    assert "your update is committed here and not pushed" in done.stderr and one.git("status", "--porcelain") == ""


def test_resolving_too_early_is_warned_of(desk):
    desk.run(*DECLARE)
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:20Z")
    before = desk.files()
    done = desk.run("resolve", "--customer-action", "nothing", "--commit", now="2026-11-20T14:30Z", code=64)
    assert "the fix has been watched for 10 minutes; the policy wants 30 minutes; wait until 14:50 GMT" in done.stderr
    assert "say with --early why it can't wait" in done.stderr and "Nothing was written." in done.stderr and desk.files() == before
    desk.run("resolve", "--customer-action", "nothing", "--early", "The bank has: confirmed it", "--commit", now="2026-11-20T14:30Z")
    assert 'lint-allow:\n  cadence/monitor-before-resolve: "The bank has: confirmed it"\n---' in desk.only(r".*-1430-resolved\.md")[1]
    assert desk.git("log", "-1", "--format=%s").strip() == "Resolved: Some card payments are failing"
    lints_clean(desk, "2026-11-20T14:31Z")


WATCHED = {
    "never": ([], "no update says 'monitoring'"),
    "no more": (
        [("14:20", ["--status", "monitoring", "--works-again"]), ("14:30", ["--status", "identified", "--component", "card=degraded"])],
        "'monitoring' of 14:20 GMT went back to 'identified' at 14:30 GMT"),
}  # fmt: skip


@pytest.mark.parametrize("kind", WATCHED)
def test_a_fix_that_nobody_watches_is_said_as_it_is(desk, kind):
    updates, why = WATCHED[kind]
    desk.run(*DECLARE)
    for clock, line in updates:
        desk.run("update", *line, now=f"2026-11-20T{clock}Z")
    before = desk.files()
    done = desk.run("resolve", "--customer-action", "nothing", now="2026-11-20T15:00Z", code=64)
    assert f"the fix is not being watched: {why}; the policy wants 30 minutes; say that you watch it with" in done.stderr
    slug = FOLDER.removeprefix("incidents/")
    assert f"'daymark update {slug} --status monitoring', and resolve it 30 minutes later" in done.stderr and desk.files() == before
    # The way out, as it is printed.
    desk.run("update", slug, "--status", "monitoring", "--works-again", now="2026-11-20T15:01Z")
    desk.run("resolve", "--customer-action", "nothing", "--commit", now="2026-11-20T15:31Z")


def test_what_ended_long_ago_was_watched_since(desk):
    desk.run(*DECLARE)
    done = desk.run("resolve", "--customer-action", "nothing", "--ended", "14:20", "--commit", now="2026-11-20T15:00Z")
    assert "the fix is not being watched: no update says 'monitoring'" in done.stderr and "Committed" in done.stderr


def test_an_end_before_trouble_that_an_update_told_of_is_refused(desk):
    desk.run(*DECLARE)
    desk.run("update", "--component", "payouts=partial", now="2026-11-20T14:40Z")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T15:00Z")
    resolve = ["resolve", "--customer-action", "nothing", "--commit"]
    before = desk.files()
    done = desk.run(*resolve, "--ended", "14:30", now="2026-11-20T15:40Z", code=64)
    told = f"--ended: 14:30 GMT is before 'content/{FOLDER}/2026-11-20-1440-investigating.md' says at 14:40 GMT that 'payouts' is partial-outage"
    assert told in done.stderr and "--corrects 2026-11-20-1440-investigating --component payouts=operational" in done.stderr
    assert desk.files() == before
    # The way out, as it is printed.
    words = ["-m", "Payouts worked all the time."]
    line = ["--corrects", "2026-11-20-1440-investigating", "--component", "payouts=operational"]
    desk.run("update", FOLDER.removeprefix("incidents/"), *line, *words, now="2026-11-20T15:40Z")
    desk.run(*resolve, "--ended", "14:30", "--early", "Found out afterwards", now="2026-11-20T15:41Z")


def test_the_length_is_until_all_worked_again(desk):
    desk.run(*DECLARE)
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:30Z")
    desk.run("resolve", "--customer-action", "Nothing.", "--commit", now="2026-11-20T15:30Z")
    text = desk.only(r".*-1530-resolved\.md")[1]
    assert "It lasted 22 minutes, from 14:08 GMT to 14:30 GMT." in text and text.endswith("\n\nYou do not need to do anything.\n")
    assert desk.only(r"incidents/.*/incident\.yml")[1].endswith("ended: 2026-11-20 14:30 UTC\n")
    lints_clean(desk, "2026-11-20T15:31Z")


@pytest.mark.parametrize("typed", ["../..", "..", "-", ".", "content/..", "…", " "])
def test_a_part_of_a_name_has_a_letter_or_a_digit(desk, typed):
    """Every name has a dash in it, so a dash names nothing."""
    desk.run(*[word.replace("are failing", "are failing...") for word in DECLARE])
    before = desk.files()
    done = desk.run("update", typed, "-m", "Some customers still cannot pay.", now="2026-11-20T14:30Z", code=64)
    assert f"'{typed}' names nothing; write a part of a name with a letter or a digit in it, such as '2026-11-20-" in done.stderr
    assert desk.files() == before


def test_a_review_without_an_owner_is_clean(desk):
    desk.run(*DECLARE[: -len(ROLES)])
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:30Z")
    desk.run("resolve", "--customer-action", "nothing", now="2026-11-20T15:30Z")
    done = desk.run("review", now="2026-11-20T15:31Z")
    assert "nothing to report in 1 file" in done.stderr and "# owner:" in desk.only(r".*/review\.md")[1]


def test_what_customers_need_to_do_is_never_made_up(desk):
    desk.run(*DECLARE)
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:30Z")
    done = desk.run("resolve", now="2026-11-20T15:30Z", code=64)
    assert "--customer-action: what customers need to do, or 'nothing'" in done.stderr
    assert not [path for path in desk.files() if "resolved" in path and "templates" not in path]


def test_going_back_says_so(desk):
    desk.run(*DECLARE)
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:20Z")
    desk.run("update", "--status", "identified", "--component", "card=degraded", now="2026-11-20T14:30Z")
    assert "What we put right earlier did not hold." in desk.only(r".*-1430-identified\.md")[1]
    lints_clean(desk, "2026-11-20T14:31Z")


def test_a_correction_stands_beside_what_it_corrects(desk):
    desk.run(*DECLARE)
    done = desk.run("update", "--corrects", "2026-11-20-1408-investigaten", "-m", "x", now="2026-11-20T14:12Z", code=64)
    assert "there is '2026-11-20-1408-investigating' (14:08 GMT)" in done.stderr
    desk.run("update", "--corrects", "2026-11-20-1408-investigating", "-m", "One in ten card payments fails, not one in five.", now="2026-11-20T14:12Z")
    assert "corrects: 2026-11-20-1408-investigating\n" in desk.only(r".*-1412-investigating\.md")[1]
    lints_clean(desk, "2026-11-20T14:13Z")


def test_a_severity_change_has_its_reason(desk):
    desk.run(*DECLARE, "--commit")
    assert "--because: why it is SEV1 now" in desk.run("update", "--severity", "SEV1", now="2026-11-20T14:20Z", code=64).stderr
    assert "name it with --severity" in desk.run("update", "--because", "x", code=64).stderr
    desk.run("update", "--severity", "SEV1", "--because", "Failures spread to every card type", "--commit", now="2026-11-20T14:20Z")
    path, text = desk.only(r"incidents/.*/incident\.yml")
    assert "severity: SEV1\n" in text and text.endswith("reason: Failures spread to every card type}\n")
    # SEV1 is paced faster: the promise follows.
    assert "next-update: 15m" in desk.only(r".*-1420-investigating\.md")[1]
    assert len(desk.git("show", "--name-only", "--format=", "HEAD").split()) == 2
    (desk.folder / "content" / path).write_text(text.replace("severity-changes:\n  - ", "severity-changes: [").replace("type}\n", "type}]\n"))
    done = desk.run("update", "--severity", "SEV2", "--because", "x", now="2026-11-20T14:30Z", code=64)
    assert "add this one by hand" in done.stderr


def test_maintenance_has_wording_for_each_step(desk):
    line = ["schedule", "Faster payouts", "--starts", "2026-12-02 09:00 UTC", "--ends", "2026-12-02 10:30 UTC", "--component", "payouts"]
    desk.run(*line)
    early = desk.run("update", "faster-payouts", "--status", "in-progress", now="2026-12-01T09:00Z", code=64)
    assert "the work starts at 09:00 GMT on 2 December" in early.stderr
    for wrong in ["soon", "30m\nstatus: completed", "2026-11-20 14:00 UTC"]:
        assert "--next: " in desk.run("update", "faster-payouts", "--next", wrong, code=64, now="2026-12-02T08:59Z").stderr
    for clock, status in [("09:02", "in-progress"), ("10:10", "verifying"), ("10:20", "completed")]:
        desk.run("update", "faster-payouts", "--status", status, now=f"2026-12-02T{clock}Z")
        lints_clean(desk, f"2026-12-02T{clock}Z")
    back = desk.run("update", "faster-payouts", "--status", "in-progress", now="2026-12-02T10:25Z", code=64)
    assert "the work is 'completed' already" in back.stderr
    assert "'faster' is not a status of maintenance" in desk.run("update", "faster-payouts", "--status", "faster", code=64).stderr


def test_own_wording_goes_first_and_a_wrong_placeholder_has_a_place(desk):
    template = desk.folder / "content/incident-templates/investigating.md"
    template.write_text("{components} is down for some of you since {since}; we write again by {next-update}.\n")
    desk.run(*DECLARE)
    assert "Card payments is down for some of you since 14:08 GMT; we write again by 14:38 GMT." in desk.only(r".*-investigating\.md")[1]
    (desk.folder / "content/incident-templates/identified.md").write_text("Fine.\n\nSince {sinse}.\n")
    done = desk.run("update", "--status", "identified", now="2026-11-20T14:20Z", code=2)
    assert "incident-templates/identified.md:3:8" in done.stderr and "did you mean 'since'?" in done.stderr


def test_text_from_standard_input(desk):
    desk.run(*DECLARE, "-m", "-", "-m", "We do not know the cause yet.", stdin="About one in five card payments is failing.\n")
    assert desk.only(r".*-investigating\.md")[1].endswith("---\nAbout one in five card payments is failing.\n\nWe do not know the cause yet.\n")


def test_completions_know_components_and_incidents(desk):
    desk.run(*DECLARE)
    for shell in ["bash", "zsh", "fish"]:
        assert "declare" in subprocess.run([PROGRAM, "--generate-completion-script", shell], capture_output=True, text=True, timeout=20).stdout
    script = subprocess.run([PROGRAM, "--generate-completion-script", "bash"], capture_output=True, text=True, timeout=20).stdout
    shell = f"PATH={PROGRAM.rsplit('/', 1)[0]}:$PATH; {script}\nCOMP_WORDS=(daymark update 2026); COMP_CWORD=2; COMP_LINE='daymark update 2026'; COMP_POINT=19; _daymark daymark 2026 update; echo \"${{COMPREPLY[@]}}\""
    done = subprocess.run(["bash", "-c", shell], cwd=desk.folder, capture_output=True, text=True, timeout=30, env=ENVIRONMENT)
    assert "2026-11-20-some-card-payments-are-failing" in done.stdout, done.stderr
