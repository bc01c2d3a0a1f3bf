"""`daymark notify --escalation`: the channels of the policy's steps get a brief when their time has come, once each."""

import json

import pytest

from support.notifying import COMPONENTS, SITE, nobody, receiving
from support.program import run
from support.sites import front_matter, write

CARDS = "content/incidents/2026-11-20-cards-fail"
NOTIFY = """\
notify:
  - {id: managers, to: slack, secret: MANAGERS, audience: executives}
  - {id: war-room, to: slack, secret: ROOM, audience: internal}
  - {id: customers, to: slack, secret: CUSTOMERS}
policy:
  severities:
    SEV2:
      roles: off
      raise-after: off
      escalation:
        0m: {tell: the duty manager, channel: war-room}
        30m: {tell: the board, channel: managers}
        1h: everyone
      unacknowledged: {20m: {tell: "the backup, once more", channel: war-room}}
"""
URL = "https://status.harbourpay.example/incidents/2026-11-20-cards-fail/"


@pytest.fixture
def page(tmp_path):
    first = front_matter("Some card payments are failing.", status="investigating", at="2026-11-20 14:08 UTC", next_update="1h", components="{cards: partial-outage}")
    write(
        tmp_path,
        {
            "content/site.yml": SITE + NOTIFY, "content/components.yml": COMPONENTS, f"{CARDS}/2026-11-20-1408-investigating.md": first,
            f"{CARDS}/incident.yml": "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n",
        },
    )  # fmt: skip
    return tmp_path


def tell(page, clock, *more, state="tell.state", **environment):
    line = ["notify", "--escalation", "--now", f"2026-11-20T{clock}Z", *(["--state", state] if state else []), *more]
    return run(*line, folder=page, environment=environment)


def texts(receiver):
    return [json.dumps(json.loads(one["body"]), ensure_ascii=False) for one in receiver.requests]


def test_each_step_is_sent_when_its_time_has_come_and_once(page):
    with receiving((), (), ()) as (managers, room, customers):
        addresses = {"MANAGERS": managers.url, "ROOM": room.url, "CUSTOMERS": customers.url}
        done = tell(page, "14:05", **addresses)
        assert (done.returncode, done.stdout) == (0, 'told      war-room (slack): brief "For the duty manager: Some card payments are failing"\n'), done.stderr
        assert (tell(page, "14:06", **addresses).stdout, len(room.requests), len(managers.requests)) == ("Nothing is new for any channel.\n", 1, 0)
        assert tell(page, "14:23", **addresses).stdout == 'told      war-room (slack): brief "For the backup: Some card payments are failing"\n'
        assert tell(page, "14:33", **addresses).stdout == 'told      managers (slack): brief "For the board: Some card payments are failing"\n'
        assert tell(page, "15:33", **addresses).stdout == "Nothing is new for any channel.\n"
        assert customers.requests == []
    first, again = texts(room)
    assert "SEV2 wants that at once, from 14:02 UTC, 3 minutes ago" in first and "Log" not in first and URL in first
    assert "Tell the backup again about 'Some card payments are failing': nobody had taken it on by 14:22 UTC, 1 minute ago." in again
    # Each channel gets the brief that is for its readers.
    (board,) = texts(managers)
    assert "Tell the board about 'Some card payments are failing': it was not mitigated by 14:32 UTC, 1 minute ago." in board
    assert "How bad" in board and "Owed" not in board and "Owed" in again


def test_a_message_is_nobodys_answer(page):
    with receiving((), ()) as (managers, room):
        tell(page, "14:05", MANAGERS=managers.url, ROOM=room.url)
    owed = json.loads(run("due", "--format", "json", "--only", "tell", "--now", "2026-11-20T14:06Z", folder=page).stdout)["owed"]
    assert [one["what"] for one in owed] == ["Tell the duty manager about 'Some card payments are failing'"]


def test_who_was_told_by_the_log_is_not_called(page):
    write(page, {f"{CARDS}/timeline.yml": "- {at: 2026-11-20 14:04 UTC, event: Told the duty manager}\n"})
    with receiving((), ()) as (managers, room):
        assert tell(page, "14:05", MANAGERS=managers.url, ROOM=room.url).stdout == "Nothing is new for any channel.\n"


def test_what_does_not_arrive_is_tried_again_by_the_next_run(page):
    with receiving() as managers:
        done = tell(page, "14:05", "--within", "1s", MANAGERS=managers.url, ROOM=nobody())
    assert done.returncode == 1 and "NOT told  war-room (slack)" in done.stdout and "the next run with this state file tries again" in done.stdout
    with receiving((), ()) as (managers, room):
        again = tell(page, "14:06", MANAGERS=managers.url, ROOM=room.url)
        assert (again.returncode, len(room.requests)) == (0, 1), again.stdout + again.stderr
        assert tell(page, "14:07", MANAGERS=managers.url, ROOM=room.url).stdout == "Nothing is new for any channel.\n"
    # What is no longer owed is dropped, and said.
    with receiving() as managers:
        tell(page, "14:23", "--within", "1s", MANAGERS=managers.url, ROOM=nobody())
    write(page, {f"{CARDS}/incident.yml": "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nacknowledged: 2026-11-20 14:24 UTC\n"})
    with receiving((), ()) as (managers, room):
        done = tell(page, "14:25", MANAGERS=managers.url, ROOM=room.url)
        assert (done.returncode, room.requests) == (0, []) and "nobody has to be told that way any more" in done.stderr


def test_a_dry_run_shows_what_would_be_sent_and_keeps_nothing(page):
    done = tell(page, "14:05", "--dry-run", state=None)
    assert done.returncode == 0 and 'war-room (slack) would be told: brief "For the duty manager: Some card payments are failing"' in done.stdout
    assert not (page / "tell.state").exists()


@pytest.mark.parametrize(
    ("more", "said"),
    [((), "--escalation needs --state FILE"), (("--from", "old", "--state", "s"), "leave --from out"), (("--test", "managers"), "leave --test out")],
)
def test_what_does_not_go_with_it_is_refused(more, said, page):
    done = tell(page, "14:05", *more, state=None)
    assert done.returncode == 64 and said in done.stderr


def test_two_kinds_of_state_are_not_mixed(page):
    with receiving((), (), ()) as (managers, room, customers):
        addresses = {"MANAGERS": managers.url, "ROOM": room.url, "CUSTOMERS": customers.url}
        tell(page, "14:05", **addresses)
        run("build", "--out", "public", "--now", "2026-11-20T14:09Z", folder=page)
        news = ["notify", "--to", "public", "--now", "2026-11-20T14:10Z", "--state"]
        mixed = run(*news, "tell.state", folder=page, environment=addresses)
        assert mixed.returncode == 2 and "'tell.state' is the state file of --escalation" in mixed.stderr
        assert run(*news, "news.state", folder=page, environment=addresses).returncode == 0
        mixed = tell(page, "14:40", state="news.state", **addresses)
        assert mixed.returncode == 2 and "'news.state' keeps what is new on the page; name another file for --escalation" in mixed.stderr
        write(page, {"broken.state": "daymark notify 1\nseen never\n"})
        broken = tell(page, "14:40", state="broken.state", **addresses)
        assert broken.returncode == 2 and "is damaged, so nobody knows who was called" in broken.stderr
