"""The responders' log from a phone, from notes and from a chat: each line an entry with its time, its role and who said it."""

import re
from random import Random

import pytest

from support.desk import new_desk
from support.program import ROOT
from support.transcripts import steps, typed_in

FOLDER = "incidents/2026-11-20-some-card-payments-are-failing"
ROLES = ["--role", "commander=ana", "--role", "technical=chi", "--role", "communications=ben", "--role", "scribe=dee"]


@pytest.fixture
def desk(tmp_path):
    desk = new_desk(tmp_path)
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", *ROLES, "--component", "card-payments=partial", "--started", "14:02")
    return desk


def log(desk):
    return desk.files().get(f"{FOLDER}/timeline.yml", "").splitlines()


def resolved(desk):
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:40Z")
    desk.run("resolve", "--customer-action", "nothing", now="2026-11-20T15:20Z")


def imported(desk, text, *flags, now="2026-11-20T16:00Z", code=0):
    return desk.run("log", "card-payments", "--import", "-", *flags, stdin=text, now=now, code=code)


def test_the_transcripts_are_true(tmp_path):
    folder = tmp_path / "desk"
    folder.mkdir()
    desk = new_desk(folder)
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", *ROLES[:6], "--component", "card-payments=partial", "--started", "14:02")
    (folder / "chat.txt").write_text(re.search(r"```text\n(.*?)```", (ROOT / "docs/timeline.md").read_text(), re.S)[1])
    typed = steps("docs/timeline.md")
    assert [line.split()[1:3] for _, line, _ in typed] == [["log", '"IC:'], ["log", "-m"], ["log", "--import"]]
    for clock, line, printed in typed:
        assert typed_in(folder, clock, line) == printed, line


# What is typed


@pytest.mark.parametrize(
    "line, entry",
    {
        "IC: war room is open": "event: war room is open, role: commander, by: ana",
        "ic : war room is open": "event: war room is open, role: commander, by: ana",
        "Comms: first update is out": "event: first update is out, role: communications, by: ben",
        "ENG: rolled back": "event: rolled back, role: technical, by: chi",
        "scribe: all noted": "event: all noted, role: scribe, by: dee",
        "Rolled back: errors fall": 'event: "Rolled back: errors fall"',
    }.items(),
)
def test_a_short_line_is_an_entry_with_its_role_and_who_holds_it(desk, line, entry):
    done = desk.run("log", line, now="2026-11-20T14:12Z")
    assert log(desk) == [f"- {{at: 2026-11-20 14:12 UTC, {entry}}}"]
    assert "Logged at 14:12 GMT." in done.stderr


def test_who_did_it_may_be_another_than_who_holds_the_role(desk):
    desk.run("log", "ENG: rolled back", "--by", "eve", now="2026-11-20T14:12Z")
    assert log(desk) == ["- {at: 2026-11-20 14:12 UTC, event: rolled back, role: technical, by: eve}"]


@pytest.mark.parametrize(
    "line",
    ["14:12 rolled back", "[14:12] rolled back", "2:12 PM rolled back", "2:12pm: rolled back", "* 14:12 - rolled back", "14:12:40 rolled back",
     "2026-11-20 14:12 rolled back", "2026-11-20T14:12Z rolled back", "20.11.2026, 14:12 rolled back", "11/20/2026 2:12 PM rolled back",
     "15:12 +01:00 rolled back", "2026-11-20 15:12 Europe/Paris rolled back", "[2026-11-20 14:12 UTC] rolled back"],
)  # fmt: skip
def test_a_time_at_the_start_of_a_line_is_when_it_was(desk, line):
    desk.run("log", line, now="2026-11-20T14:14Z")
    assert log(desk) == ["- {at: 2026-11-20 14:12 UTC, event: rolled back}"]


def test_several_lines_are_several_entries(desk):
    notes = "14:10 IC: war room is open\n\n* 14:11 ENG: looking at the certificate\nit expired today\r\nCOMMS: 14:13 support knows\n"
    for line in (["-m", "-"], ["card-payments", "-m", "-"], ["-"], []):
        (desk.folder / "content" / FOLDER / "timeline.yml").unlink(missing_ok=True)
        done = desk.run("log", *line, stdin=notes, now="2026-11-20T14:14Z")
        assert log(desk) == [
            "- {at: 2026-11-20 14:10 UTC, event: war room is open, role: commander, by: ana}",
            "- {at: 2026-11-20 14:11 UTC, event: looking at the certificate, role: technical, by: chi}",
            "- {at: 2026-11-20 14:11 UTC, event: it expired today}",
            "- {at: 2026-11-20 14:13 UTC, event: support knows, role: communications, by: ben}",
        ]
        assert "Logged 4 lines:\n  14:10 GMT  ana, commander" in done.stderr


def test_pasted_lines_and_repeated_flags_are_entries_too(desk):
    desk.run("log", "14:10 one\n14:11 two", now="2026-11-20T14:12Z")
    desk.run("log", "-m", "14:12 three", "-m", "four", "--at", "14:09", now="2026-11-20T14:12Z")
    assert [line.split("event: ")[1] for line in log(desk)] == ["one}", "two}", "three}", "four}"]
    assert log(desk)[3].startswith("- {at: 2026-11-20 14:12 UTC")


def test_what_is_written_later_says_so(desk):
    desk.run("log", "14:10 within five minutes", now="2026-11-20T14:15Z")
    desk.run("log", "14:09 six minutes later", now="2026-11-20T14:15Z")
    done = desk.run("log", "rolled back", "--at", "14:09", now="2026-11-20T15:00Z")
    assert log(desk) == [
        "- {at: 2026-11-20 14:10 UTC, event: within five minutes}",
        "- {at: 2026-11-20 14:09 UTC, event: six minutes later, written: 2026-11-20 14:15 UTC}",
        "- {at: 2026-11-20 14:09 UTC, event: rolled back, written: 2026-11-20 15:00 UTC}",
    ]
    assert "Logged at 14:09 GMT, and noted as written afterwards." in done.stderr
    assert desk.run("lint", now="2026-11-20T15:00Z", code=0).returncode == 0


def test_after_its_end_a_time_is_of_the_incidents_own_day(desk):
    resolved(desk)
    desk.run("log", "card-payments", "14:30 ENG: certificate renewed", now="2026-11-25T09:00Z")
    desk.run("log", "card-payments", "Review meeting held", now="2026-11-25T09:00Z")
    assert log(desk) == [
        "- {at: 2026-11-20 14:30 UTC, event: certificate renewed, role: technical, by: chi, written: 2026-11-25 09:00 UTC}",
        "- {at: 2026-11-25 09:00 UTC, event: Review meeting held}",
    ]
    assert "no incident is open" in desk.run("log", "More", now="2026-11-25T09:00Z", code=64).stderr


def test_over_several_days_the_day_is_asked_for(tmp_path):
    desk = new_desk(tmp_path)
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments=partial", "--started", "23:50", now="2026-11-20T23:55Z")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-21T00:10Z")
    desk.run("resolve", "--customer-action", "nothing", now="2026-11-21T00:50Z")
    done = desk.run("log", "card-payments", "00:05 rolled back", now="2026-11-21T09:00Z", code=64)
    assert "went on from 2026-11-20 to 2026-11-21; say which day with --day 2026-11-20" in done.stderr
    desk.run("log", "card-payments", "00:05 rolled back", "--day", "2026-11-21", now="2026-11-21T09:00Z")
    desk.run("log", "card-payments", "09:05 rolled back", "--day", "2026-11-21", "--time-zone", "Asia/Tokyo", now="2026-11-21T09:00Z")
    assert [line[7:23] for line in log(desk)] == ["2026-11-21 00:05", "2026-11-21 00:05"]


@pytest.mark.parametrize(
    "line, said",
    {
        "25:10 rolled back": "'25:10' is no time of day",
        "14:10": "it says nothing behind its time or role",
        "IC:": "it says nothing behind its time or role",
        "15:30 rolled back": "15:30 is still to come",
        "2026-11-20 15:30 rolled back": "2026-11-20 15:30 is ahead, as it is 14:12 GMT now",
        "11/12/2026 14:10 rolled back": "'11/12/2026' may be 2026-12-11 or 2026-11-12",
        "2026-11-31 14:10 rolled back": "names a day that doesn't exist",
        "14:10 EST rolled back": "'EST' could mean America/New_York or -05:00",
        "fine\n14:10": "line 2: it says nothing behind its time or role",
    }.items(),
)
def test_what_cannot_be_read_is_named_and_nothing_is_written(desk, line, said):
    done = desk.run("log", line, now="2026-11-20T14:12Z", code=64)
    assert said in done.stderr and "Nothing was written." in done.stderr and log(desk) == []


def test_a_secret_in_any_line_is_refused(desk):
    for words in (["log", "IC: new key AKIAIOSFODNN7EXAMPLE is in place"], ["log", "--import", "-", "--write"]):
        done = desk.run(*words, stdin="14:10 Ana: fine\n14:11 Ana: new key AKIAIOSFODNN7EXAMPLE is in place\n", now="2026-11-20T14:12Z", code=1)
        assert "leak/secret" in done.stderr and "AKIAIOSFODNN7EXAMPLE" not in done.stderr + done.stdout and log(desk) == []


@pytest.mark.parametrize(
    "flags, said",
    [
        (["a", "b", "-m", "c"], "name the incident at most"),
        (["x", "--write"], "--write goes with --import"),
        (["--import", "chat.txt", "-m", "x"], "leave one out"),
        (["--import", "chat.txt", "--by", "ana"], "the chat says when and who"),
        (["x", "--day", "20 November"], "--day: '20 November' is not a date"),
        (["x", "--time-zone", "Berlin"], "'Berlin' is no time zone"),
        (["-m", " "], "what happened is empty"),
        (["card-payments", "-m", "-"], "standard input has no text"),
        ([], "missing: what happened"),
    ],
)
def test_mistyped_lines_are_refused(desk, flags, said):
    done = desk.attempt("log", *flags, now="2026-11-20T14:12Z")
    assert done.returncode in (2, 64) and said in done.stderr, done.stderr


# Who reads it


def test_readers_of_the_log_see_it_by_time_and_what_came_afterwards(desk):
    desk.run("log", "14:20 ENG: rolled back", now="2026-11-20T14:22Z")
    desk.run("log", "14:05 the alarm went off", now="2026-11-20T14:30Z")
    brief = desk.run("brief", "--for", "internal", now="2026-11-20T14:31Z").stdout
    assert brief.index("the alarm went off") < brief.index("rolled back")
    assert "14:20 GMT, chi (technical): rolled back" in brief
    assert "14:05 GMT: the alarm went off (written at 14:30 GMT)" in brief
    resolved(desk)
    desk.run("review", now="2026-11-20T16:00Z")
    assert "timeline.yml has 2 lines more, 1 of them written afterwards" in desk.files()[f"{FOLDER}/review.md"]


@pytest.mark.parametrize(
    "entry, said",
    [
        ("role: boss", "'boss' is not a role"),
        ("written: 2026-11-20 14:00 UTC", "'written' is before 'at'"),
        ("written: 2026-11-21 14:00 UTC", "from now; write when it happened"),
        ("roles: scribe", "unknown key 'roles' in a timeline entry; did you mean 'role'?"),
    ],
)
def test_a_wrong_key_is_an_error_with_its_place(desk, entry, said):
    (desk.folder / "content" / FOLDER / "timeline.yml").write_text(f"- {{at: 2026-11-20 14:05 UTC, event: Seen, {entry}}}\n")
    done = desk.run("lint", now="2026-11-20T14:12Z", code=1)
    assert said in done.stdout and "timeline.yml:1:" in done.stdout


# Exports of chats

SHAPES = {
    "brackets": "[14:10] Ana: IC: war room is open\n[14:12] Chi: certificate expired\nrenewing it\n\n[14:15] Ben: support knows\n",
    "plain": "14:10 Ana: IC: war room is open\n14:12 Chi: certificate expired\n  renewing it\n14:15 Ben: support knows\n",
    "with days": "2026-11-20 14:10 Ana: IC: war room is open\n2026-11-20 14:12:31 Chi: certificate expired renewing it\n2026-11-20T14:15:00Z Ben: support knows\n",
    "twelve hours": "[2:10 PM] Ana: IC: war room is open\n2:12 pm Chi: certificate expired\nrenewing it\n2:15 p.m. Ben: support knows\n",
    "Slack": "Ana\n  2:10 PM\nIC: war room is open\nChi\n  2:12 PM\ncertificate expired\nrenewing it (edited)\nBen  2:15 PM\nsupport knows\n",
    "Slack, one line": "Ana  14:10\nIC: war room is open\n\nChi  [14:12]\ncertificate expired\n\nrenewing it\n\nBen 14:15\nsupport knows\n",
    "a day above": "--- 20 November 2026 ---\n14:10 <Ana> IC: war room is open\nFriday, November 20th\n14:12 <Chi> certificate expired\nrenewing it\n14:15 <Ben> support knows\n",
    "WhatsApp": "20.11.26, 14:10 - Ana: IC: war room is open\n20.11.26, 14:12 - Chi: certificate expired\nrenewing it\n[11/20/26, 2:15:11 PM] Ben: support knows\n",
    "a day in words": "Nov 20, 2026 at 2:10 PM - Ana: IC: war room is open\nChi — Nov 20, 2026 at 2:12 PM\ncertificate expired\nrenewing it\n20 November 2026, 14:15 Ben: support knows\n",
    "two lines": "Ana\n2:10 PM\nIC: war room is open\n\nChi\n2:12 PM\ncertificate expired\nrenewing it\n\nBen\n2:15 PM\nsupport knows\n",
    "one space": "Ana 14:10\nIC: war room is open\nChi 14:12\ncertificate expired\nrenewing it\n\nBen 14:15\nsupport knows\n",
    "day first": "[20/11/2026, 14:10:03] Ana: IC: war room is open\r\n[20/11/2026, 14:12:03] Chi: certificate expired\r\nrenewing it\r\n20.11.2026 14:15 - Ben: support knows\r\n",
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_an_export_becomes_lines_with_times_and_names(desk, shape):
    resolved(desk)
    look = imported(desk, SHAPES[shape])
    assert log(desk) == [] and "Nothing was written. Type it again with --write" in look.stderr
    assert look.stdout.splitlines() == [
        f"3 lines for content/{FOLDER}/timeline.yml:",
        "  14:10 GMT  Ana, commander  war room is open",
        "  14:12 GMT  Chi             certificate expired renewing it",
        "  14:15 GMT  Ben             support knows",
    ]
    imported(desk, SHAPES[shape], "--write")
    afterwards = "written: 2026-11-20 16:00 UTC"
    assert log(desk) == [
        f"- {{at: 2026-11-20 14:10 UTC, event: war room is open, role: commander, by: Ana, {afterwards}}}",
        f"- {{at: 2026-11-20 14:12 UTC, event: certificate expired renewing it, by: Chi, {afterwards}}}",
        f"- {{at: 2026-11-20 14:15 UTC, event: support knows, by: Ben, {afterwards}}}",
    ]
    again = imported(desk, SHAPES[shape], "--write", now="2026-11-21T09:00Z")
    assert "Nothing was written: the log has all of it." in again.stderr and len(log(desk)) == 3


def test_a_role_before_the_text_is_no_name(desk):
    imported(desk, "14:10 IC: war room is open\n14:11 ENG: looking\n14:12 looking on\n", "--write", now="2026-11-20T14:13Z")
    assert log(desk) == [
        "- {at: 2026-11-20 14:10 UTC, event: war room is open, role: commander, by: ana}",
        "- {at: 2026-11-20 14:11 UTC, event: looking, role: technical, by: chi}",
        "- {at: 2026-11-20 14:12 UTC, event: looking on}",
    ]


def test_another_message_of_the_same_person_has_only_a_time(desk):
    text = "Ana Lopez\n  11:58 AM\nfirst\n11:59\nsecond\n12:03\nthird\n\nChi\n  12:04 PM\nfourth\n"
    imported(desk, text, "--write", "--day", "2026-11-20")
    assert [(line[7:23], line.split("event: ")[1].split(", written")[0]) for line in log(desk)] == [
        ("2026-11-20 11:58", "first, by: Ana Lopez"), ("2026-11-20 11:59", "second, by: Ana Lopez"),
        ("2026-11-20 12:03", "third, by: Ana Lopez"), ("2026-11-20 12:04", "fourth, by: Chi"),
    ]  # fmt: skip


def test_a_zone_may_be_named(desk):
    text = "15:10 Ana: one\n14:11 UTC Ana: two\n"
    imported(desk, text, "--write", "--time-zone", "Europe/Paris", now="2026-11-20T14:13Z")
    assert [line[7:27] for line in log(desk)] == ["2026-11-20 14:10 UTC", "2026-11-20 14:11 UTC"]


def test_what_is_new_in_a_longer_export_is_added_and_what_was_said_twice_stands_twice(desk):
    imported(desk, "14:10 Ana: ok\n14:10 Ana: ok\n", "--write", now="2026-11-20T14:11Z")
    done = imported(desk, "14:10 Ana: ok\n14:10 Ana: ok\n14:12 Chi: done\n", "--write", now="2026-11-20T14:13Z")
    assert "2 lines are there already." in done.stderr
    assert [line.split("event: ")[1] for line in log(desk)] == ["ok, by: Ana}", "ok, by: Ana}", "done, by: Chi}"]


@pytest.mark.parametrize(
    "text, lines",
    {
        "hello\n14:10 Ana: one\n": {1: "this line has no time, and no line above it has one"},
        "14:10 Ana: one\n--- 2026-11-20 ---\nstray\n": {3: "this line has no time"},
        "14:10 Ana: one\n25:99 Ana: two\n": {2: "'25:99' is no time of day"},
        "Today\n14:10 Ana: one\n14:11 Ana: two\n": {1: "'Today' depends on when it was copied; write it as 2026-11-20"},
        "November 21st\n14:10 Ana: one\n": {1: "names no year, and is no day on which the incident went on"},
        "Monday, November 20th\n14:10 Ana: one\n": {1: "2026-11-20 is a Friday"},
        "23:50 Ana: one\n00:05 Ana: two\n": {1: "is ahead", 2: "another day may have begun"},
        "15:59 Ana: one\n16:10 Ana: two\n": {2: "2026-11-20 16:10 is ahead"},
        "2:10 PM Ana: one\n13:99 Ana: two\n": {2: "'13:99' is no time of day"},
        "2:10 Ana: one\n2:12 PM Ana: two\n": {1: "other lines have AM or PM, and 2:10 has neither"},
    }.items(),
)
def test_lines_that_cannot_be_understood_are_named_and_nothing_is_written(desk, text, lines):
    done = imported(desk, text, "--write", code=1)
    for number, said in lines.items():
        assert any(line.startswith(f"standard input:{number}: ") and said in line for line in done.stderr.splitlines()), done.stderr
    assert f"Put {len(lines)} line" in done.stderr and log(desk) == []


@pytest.mark.parametrize(
    "text, lines",
    {
        "Ana  2:10 PM\nhello\nEve 2:12 PM\nx\n": [3],
        "Ana\n2:10 PM\nhello\nEve\n2:12 PM\nx\n": [4],
        "Ana 14:10\nhello\nEve Smith 14:12\nx\nEve Smith 14:13\ny\n": [3],
        "ana 14:10\nhello\neve 14:12\nx\n": [3],
        "ana\n14:10\nhello\neve\n14:12\nx\n": [4],
        "14:10 Ana: hello\nEve 14:12\nx\nFay\n14:15\ny\n": [2, 4],
    }.items(),
)
def test_nobodys_words_are_given_to_another(desk, text, lines):
    done = imported(desk, text, "--write", code=1)
    found = [int(line.split(":")[1]) for line in done.stderr.splitlines() if "may be who wrote at" in line]
    assert found == lines and "put an empty line above a name, or a full stop behind what is text" in done.stderr and log(desk) == []
    rows = text.split("\n")
    apart = "\n".join(("\n" if number in lines else "") + row for number, row in enumerate(rows, 1))
    imported(desk, apart, "--write")
    assert [line.split("by: ")[1].split(",")[0].lower().split()[0] for line in log(desk)][:2] == ["ana", "eve"]


@pytest.mark.parametrize("line", ["14.12 Eve: x", "Eve (14:12): x", "Eve, 14:12", "2. 14:12 Eve: x", "Eve 14:12: x", "Eve Smith (14:12)", "~14:12 Eve: x"])
def test_another_way_to_begin_a_message_is_not_swallowed(desk, line):
    done = imported(desk, f"14:10 Ana: hello\n{line}\n", "--write", code=1)
    assert "standard input:2: this line may begin another message; write it as '14:12 Name: text', or join it to the line above" in done.stderr
    for text in ("Restarted at 14:12", "We saw it at 14:12: nobody paid", "it failed 14.12 times more often", "the version is 2.10", "10.20.30.40: no answer"):
        imported(desk, f"14:10 Ana: hello\n{text}\n")


def test_who_holds_a_role_is_known_by_name(desk):
    imported(desk, "Ana\n2:10 PM\nhello\nBen\n2:12 PM\nx\nChi 2:13 PM\ny\n", "--write")
    assert [line.split("event: ")[1].split(", written")[0] for line in log(desk)] == ["hello, by: Ana", "x, by: Ben", "y, by: Chi"]


def test_what_ends_with_a_full_stop_is_no_name(desk):
    imported(desk, "Ana  2:10 PM\nDone.\n2:12 PM\nMore\n", "--write")
    assert [line.split("event: ")[1].split(", written")[0] for line in log(desk)] == ["Done., by: Ana", "More, by: Ana"]


def test_an_empty_file_is_called_empty(desk):
    (desk.folder / "chat.txt").write_text(" \n\n")
    done = desk.run("log", "--import", "chat.txt", code=2)
    assert "chat.txt is empty; copy the messages into it" in done.stderr and "UTF-8" not in done.stderr


# Around midnight


@pytest.fixture
def night(tmp_path):
    desk = new_desk(tmp_path)
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", *ROLES, "--component", "card-payments=partial", "--started", "23:20", now="2026-11-20T23:30Z")
    return desk


def test_after_midnight_a_time_before_it_is_the_last_one(night):
    for line in ("23:50 IC: restarted", "yesterday 23:51 IC: back", "yesterday at 23:52 IC: gone", "20m IC: looked"):
        night.run("log", line, now="2026-11-21T00:30Z")
    assert [(line[7:23], "role: commander" in line) for line in log(night)] == [
        ("2026-11-20 23:50", True), ("2026-11-20 23:51", True), ("2026-11-20 23:52", True), ("2026-11-21 00:10", True),
    ]  # fmt: skip
    # Before it began, nobody can tell.
    assert "22:00 is still to come" in night.run("log", "22:00 x", now="2026-11-21T00:30Z", code=64).stderr


@pytest.mark.parametrize("flags", [["--day", "2026-11-20"], []])
def test_lines_that_pass_midnight_are_of_two_days(night, flags):
    night.run("log", "-m", "23:50 IC: restarted\n00:10 IC: back\n00:05 ENG: seen", *flags, now="2026-11-21T00:30Z")
    assert [line[7:23] for line in log(night)] == ["2026-11-20 23:50", "2026-11-21 00:10", "2026-11-21 00:05"]


def test_today_after_midnight_names_no_day_of_its_own(night):
    done = imported(night, "Today\n00:10 Ana: one\n00:11 Ana: two\n", "--write", now="2026-11-21T00:30Z", code=1)
    assert "standard input:1: 'Today' depends on when it was copied; write the day that it was, such as 2026-11-20 or 2026-11-21" in done.stderr
    assert "Put 1 line right" in done.stderr


def test_a_step_back_is_named_once(night):
    done = imported(night, "23:52 Ana: one\n00:05 Chi: two\n00:06 Chi: three\n", "--write", "--day", "2026-11-20", now="2026-11-21T00:10Z", code=1)
    assert [line.split(":")[1] for line in done.stderr.splitlines() if "another day may have begun" in line] == ["2"]


# Times in other forms, and far ones


@pytest.mark.parametrize("written", ["2.12pm IC: x", "2.12 pm IC: x", "14h12 IC: x", "2m IC: x", "IC: 2m ago x", "IC: today 14:12 x", "2m ago x", "today 14:12 x", "today at 2:12 PM x", "20.11.26 14.12 x", "Nov 20, 2026 at 2:12 PM x"])
def test_a_time_in_another_form_is_when_it_was(desk, written):
    desk.run("log", written, now="2026-11-20T14:14Z")
    assert log(desk)[0].startswith("- {at: 2026-11-20 14:12 UTC, event: x") and ("role: commander" in log(desk)[0]) == ("IC:" in written)


@pytest.mark.parametrize("written", ["1412 IC: x", "14.12 IC: x", "~14:12 IC: x", "at 14:12 IC: x", "14:12ish IC: x", "(14:12) IC: x", "Fri 14:12 IC: x"])
def test_what_looks_like_a_time_before_a_role_is_not_taken_as_text(desk, written):
    done = desk.run("log", written, now="2026-11-20T14:14Z", code=64)
    assert f"'{written[:-6]}' before a role can't be read as a time; write it as 14:12" in done.stderr and log(desk) == []


@pytest.mark.parametrize("words", ["2 shops call", "3.5 seconds per payment", "20m customers wait", "5 of 10 tills work", "1h of data: checked"])
def test_other_numbers_are_text(desk, words):
    desk.run("log", words, now="2026-11-20T14:14Z")
    assert log(desk)[0].startswith("- {at: 2026-11-20 14:14 UTC, event: ") and words in log(desk)[0]


def test_times_far_from_the_incident_are_refused_with_the_way_out(desk):
    early = "2026-11-19 14:10 the certificate was made"
    for line in ([early], ["x", "--at", "2026-11-19 14:10"], ["card-payments", "--import", "-", "--write"]):
        done = desk.attempt("log", *line, stdin="2026-11-19 14:10 Ana: x\n", now="2026-11-20T14:14Z")
        assert done.returncode in (1, 64) and log(desk) == []
        assert "is long before the incident, which began at 14:02 GMT" in done.stderr and "type it again with --any-time" in done.stderr
    desk.run("log", early, "--any-time", now="2026-11-20T14:14Z")
    desk.run("log", "02:10 the alarm was muted", now="2026-11-20T14:14Z")
    assert [line[7:23] for line in log(desk)] == ["2026-11-19 14:10", "2026-11-20 02:10"]
    resolved(desk)
    done = desk.run("log", "card-payments", "2026-11-23 10:00 x", now="2026-11-30T09:00Z", code=64)
    assert "is long after the incident, which ended at" in done.stderr
    desk.run("log", "card-payments", "2026-11-30 08:00 Review meeting held", now="2026-11-30T09:00Z")
    desk.run("log", "card-payments", "2026-11-23 10:00 x", "--any-time", now="2026-11-30T09:00Z")
    assert len(log(desk)) == 4


@pytest.mark.parametrize("number", ["4111 1111 1111 1111", "4111-1111-1111-1111", "PAN 4111111111111111", "5555 5555 5555 4444", "3782 822463 10005"])
def test_a_card_number_is_no_word_for_a_log_or_a_page(desk, number):
    for line in (["log", f"Customers saw {number}"], ["update", "--status", "identified", "-m", f"You may have seen {number} on your receipt."]):
        done = desk.attempt(*line, now="2026-11-20T14:14Z")
        assert done.returncode == 1 and "leak/secret" in done.stderr and number[-4:] not in done.stderr + done.stdout, done
    wrong = number[:-1] + str((int(number[-1]) + 1) % 10)
    desk.run("log", f"Customers saw {wrong} and order-{number}", now="2026-11-20T14:14Z")
    assert len(log(desk)) == 1


def test_a_day_is_never_guessed(tmp_path):
    desk = new_desk(tmp_path)
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments=partial", "--started", "23:50", now="2026-11-20T23:55Z")
    chat = "23:52 Ana: one\n00:05 Chi: two\n"
    done = imported(desk, chat, "--write", now="2026-11-21T00:10Z", code=64)
    assert "say which day with --day 2026-11-20" in done.stderr
    done = imported(desk, chat, "--write", "--day", "2026-11-20", now="2026-11-21T00:10Z", code=1)
    assert "standard input:2: 0:05 is below 23:52, so another day may have begun; write the day on a line between them, such as 2026-11-21" in done.stderr
    imported(desk, chat.replace("\n00", "\n2026-11-21\n00"), "--write", "--day", "2026-11-20", now="2026-11-21T00:10Z")
    assert [line[7:23] for line in log(desk)] == ["2026-11-20 23:52", "2026-11-21 00:05"]


def test_an_hour_that_came_twice_is_asked_about(tmp_path):
    desk = new_desk(tmp_path)
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments=partial", "--started", "2026-10-25 00:10 UTC", now="2026-10-25T02:00Z")
    done = imported(desk, "01:30 Ana: one\n", "--write", now="2026-10-25T02:10Z", code=1)
    assert "came twice in Europe/London, as the clocks went back; write 2026-10-25 01:30 BST or 2026-10-25 01:30 GMT" in done.stderr
    imported(desk, "01:30 UTC Ana: one\n", "--write", now="2026-10-25T02:10Z")
    assert log_of(desk) == ["- {at: 2026-10-25 01:30 UTC, event: one, by: Ana, written: 2026-10-25 02:10 UTC}"]


def log_of(desk):
    return desk.only(r".*/timeline\.yml")[1].splitlines()


def test_files_are_read_and_what_is_none_is_said(desk):
    (desk.folder / "chat.txt").write_text("\ufeff14:10 Ana: one\n")
    desk.run("log", "--import", "chat.txt", "--write", "--commit", now="2026-11-20T14:12Z")
    assert log(desk) == ["- {at: 2026-11-20 14:10 UTC, event: one, by: Ana}"]
    assert desk.git("log", "-1", "--format=%s").strip() == "Log: Some card payments are failing"
    assert "there is no file 'no.txt'" in desk.run("log", "--import", "no.txt", code=2).stderr
    (desk.folder / "image.png").write_bytes(b"\x89PNG\xff")
    assert "save it as UTF-8" in desk.run("log", "--import", "image.png", code=2).stderr
    (desk.folder / "huge.txt").write_text("14:10 Ana: one\n" * 80_000)
    assert "is larger than" in desk.run("log", "--import", "huge.txt", code=2).stderr


def test_whatever_a_chat_holds_is_lines_or_a_fault_and_never_a_crash(desk):
    random = Random(19)
    pieces = ["14:10", "[", "]", "2:10", " PM", "pm", "Ana", " Ana Lopez", ": ", ":", "<", ">", "\n", "\n\n", "  ", "\t", "2026-11-20", "2026-02-30", "11/12/2026", "0/0/0000", "---",
              "November", "20th", "Friday,", "Today", "IC:", "+01:00", "+1:0", "Z", "UTC", "Europe/Paris", "25:61", "99999999999999999999:00", "é", "\u202e", "\u00a0", "\U0001f600", "-", "(edited)", "#", "{"]  # fmt: skip
    for _ in range(60):
        text = "".join(random.choice(pieces) for _ in range(random.randrange(1, 60)))
        for line in (["log", "--import", "-", "--write"], ["log", "-m", "-"]):
            done = desk.attempt(*line, stdin=text, now="2026-11-20T14:12Z")
            assert done.returncode in (0, 1, 2, 64) and "Fatal" not in done.stderr, (text, done)
    # What was written can be read back.
    assert "yaml" not in desk.attempt("lint", now="2026-11-20T14:12Z").stdout


def test_on_a_terminal_one_look_and_one_question(desk):
    (desk.folder / "chat.txt").write_text("14:10 Ana: one\n")
    terminal = desk.asked("log", "--import", "chat.txt", now="2026-11-20T14:12Z")
    terminal.expect("14:10 GMT  Ana  one")
    terminal.expect("Write 1 line")
    terminal.sendline("n")
    terminal.expect("Nothing was written")
    terminal.wait()
    assert log(desk) == []
    terminal = desk.asked("log", "--import", "chat.txt", now="2026-11-20T14:12Z")
    terminal.expect("Write 1 line")
    terminal.sendline("")
    terminal.expect("Logged at 14:10")
    terminal.wait()
    assert len(log(desk)) == 1
