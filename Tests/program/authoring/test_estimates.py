"""When an incident is expected to be over: said by command, shown as an estimate, asked for again once it has passed."""

import json

import pytest

from support.desk import new_desk

DECLARE = ["declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card=partial"]
TALK = "You expect it to be over by 15:30 GMT; the page calls that an estimate."
ESTIMATE = "We expect this to be over by 15:30 GMT. That is an estimate."


@pytest.fixture
def desk(tmp_path):
    return new_desk(tmp_path, repository=False)


def update(desk, *line, now="2026-11-20T14:20Z", code=0):
    return desk.run("update", *line, now=now, code=code)


def lint(desk, now):
    return desk.run("lint", now=now).stdout


def page(desk, now):
    desk.run("build", "--out", "public", now=now)
    public = desk.folder / "public"
    status = json.loads((public / "api/daymark/v1/status.json").read_text())
    return (public / "index.html").read_text(), status["incidents"][0]


def test_from_declared_to_taken_back(desk):
    assert TALK in desk.run(*DECLARE, "--expected", "15:30").stderr
    first = desk.only(r".*-1408-investigating\.md")[1]
    assert "next-update: 30m\nexpected-end: 2026-11-20 15:30 UTC\ncomponents:" in first
    index, status = page(desk, "2026-11-20T14:10Z")
    assert "We expect this to be over by <time" in index and status["expected_end"] == "2026-11-20T15:30:00Z"
    # An update that says nothing of it leaves it as it is, and the promise is another thing.
    assert "You expect" not in update(desk, "--status", "identified").stderr
    assert "expected-end" not in desk.only(r".*-1420-identified\.md")[1]
    index, status = page(desk, "2026-11-20T15:31Z")
    assert "We expected this to be over by <time" in index and "That is an estimate" not in index
    done = lint(desk, "2026-11-20T15:31Z")
    assert "the expected end, 15:30 GMT, passed 1 minute ago" in done and "'--expected unknown'" in done
    assert "cadence/estimate-past" in done and "cadence/estimate-past" not in lint(desk, "2026-11-20T15:30Z")
    # 45 minutes from now, which is written as a time.
    assert "over by 16:17 GMT" in update(desk, "--expected", "45m", now="2026-11-20T15:32Z").stderr
    assert "expected-end: 2026-11-20 16:17 UTC\n" in desk.only(r".*-1532-identified\.md")[1]
    assert "cadence/estimate-past" not in lint(desk, "2026-11-20T15:33Z")
    assert "The page gives no estimate any more." in update(desk, "--expected", "unknown", now="2026-11-20T15:40Z").stderr
    assert "expected-end: unknown\n" in desk.only(r".*-1540-identified\.md")[1]
    index, status = page(desk, "2026-11-20T15:41Z")
    assert "to be over by" not in index and status["expected_end"] is None
    assert [one["expected_end"] for one in status["updates"]] == [None, "2026-11-20T16:17:00Z", None, "2026-11-20T15:30:00Z"]
    assert "cadence/estimate-past" not in lint(desk, "2026-11-20T18:00Z")


def test_what_is_owed_is_another_one(desk):
    desk.run(*DECLARE, "--expected", "14:30")
    owed = lambda now: desk.attempt("due", "--only", "estimate", now=now)  # noqa: E731
    assert owed("2026-11-20T14:19Z").stdout == ""
    soon = owed("2026-11-20T14:22Z")
    assert soon.returncode == 0 and "is expected to be over by 14:30 GMT" in soon.stdout
    late = owed("2026-11-20T14:36Z")
    assert late.returncode == 1 and "Say when 'Some card payments are failing' will be over, or that nobody can say" in late.stdout
    assert "was expected to be over by 14:30 GMT" in late.stdout and "--expected" in late.stdout
    update(desk, "--expected", "unknown", now="2026-11-20T14:36Z")
    assert owed("2026-11-20T14:37Z").stdout == ""


def test_nothing_to_take_back_is_said_and_not_written(desk):
    desk.run(*DECLARE)
    assert "There was no estimate to take back." in update(desk, "--expected", "unknown").stderr
    assert "expected-end" not in desk.only(r".*-1420-investigating\.md")[1]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        (["update", "--expected", "soon"], "'unknown' takes an estimate back"),
        (["update", "--expected", "2026-11-20 13:00"], "--expected: 2026-11-20 13:00 has passed"),
        (["update", "--works-again", "--expected", "15:30"], "no end is expected any more; leave --expected out"),
        ([*DECLARE, "--expected", "unknown"], "a new incident has none; leave it out"),
        ([*DECLARE, "--started", "13:00", "--ended", "13:30", "--expected", "15:30"], "--ended says that it is over, so there is no --expected"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(desk, line, words):
    desk.run("declare", "Payouts are late", "--severity", "SEV3", "--component", "payouts")
    before = desk.files()
    assert words in desk.run(*line, now="2026-11-20T14:20Z", code=64).stderr
    assert desk.files() == before


def test_planned_work_has_its_window(desk):
    desk.run("schedule", "Faster payouts", "--starts", "2026-12-06 06:00", "--ends", "2h", "--component", "payouts", now="2026-11-20T14:08Z")
    done = desk.run("update", "faster", "--expected", "08:30", now="2026-12-06T06:05Z", code=64)
    assert "the window of planned work says when it ends: 'daymark maintenance extend'" in done.stderr


def test_by_hand_before_the_update_is_an_error_with_the_way_out(desk):
    desk.run(*DECLARE, "--expected", "15:30")
    path, text = desk.only(r".*-1408-investigating\.md")
    (desk.folder / "content" / path).write_text(text.replace("2026-11-20 15:30 UTC", "2026-11-20 13:30 UTC"))
    done = desk.run("lint", now="2026-11-20T14:10Z", code=1)
    assert "write a later time, how long it takes, such as 45m, or 'unknown'" in done.stdout and "cadence/estimate-too-early" in done.stdout


def test_it_is_seen_before_it_is_written(desk):
    desk.run(*DECLARE)
    terminal = desk.asked("update", "--status", "identified", "--expected", "15:30", now="2026-11-20T14:30Z")
    terminal.expect("Is it still so")
    terminal.sendline("")
    terminal.expect("What should customers read")
    terminal.sendline("")
    terminal.expect("Next update by 15:00 GMT")
    terminal.expect_exact(ESTIMATE)
    terminal.sendline("")
    terminal.expect_exact(TALK)
    terminal.expect("nothing to report")
    assert "expected-end: 2026-11-20 15:30 UTC\n" in desk.only(r".*-1430-identified\.md")[1]
