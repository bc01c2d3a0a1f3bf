"""What reaches channels, what doesn't, and what is said of it: networks that fail, secrets, and the file that keeps count."""

import json
import os
import re
import subprocess
import time

import pytest
import yaml

from support.notifying import CHANNEL, ChangingPage, nobody, receiving
from support.program import BARE, PROGRAM, ROOT, run

NOW = "2026-11-20T14:10Z"
SECRET = "s3cr3t-path"
TWO = CHANNEL + "  - id: hook\n    to: webhook\n    secret: HOOK\n"


def news(page, updates=1):
    """Two states with so many updates between them."""
    page.publish("2026-11-20T14:00Z")
    page.incident()
    for number in range(updates):
        page.update(f"2026-11-20 14:0{number + 3}", "investigating", f"Some card payments are failing, part {number}.")
    page.publish(NOW)
    return page


@pytest.fixture
def page(tmp_path):
    return news(ChangingPage(tmp_path))


@pytest.fixture
def both(tmp_path):
    return news(ChangingPage(tmp_path, TWO))


def send(page, *more, **environment):
    return page.notify("--from", "site-0", "--to", "site-1", "--now", NOW, "--state", "state", *more, environment=environment)


def check_secrets(done):
    assert SECRET not in done.stdout + done.stderr, done.stdout + done.stderr


def bodies(receiver):
    return [one["body"] for one in receiver.requests]


def test_everything_is_told_once_and_in_order(tmp_path):
    page = news(ChangingPage(tmp_path, TWO), updates=3)
    with receiving((), ()) as (chat, hook):
        done = send(page, OPS=chat.url, HOOK=hook.url)
        assert (done.returncode, done.stdout.count("told ")) == (0, 6), done.stdout + done.stderr
        again = send(page, OPS=chat.url, HOOK=hook.url)
        assert (again.returncode, again.stdout) == (0, "Nothing is new for any channel.\n")
    assert [body.count(b"part 0") > 0 for body in bodies(chat)] == [True, False, False] and b"part 2" in bodies(chat)[2]
    # A webhook is told of what happened, and then of each service that changed.
    assert [b"component_update" in body for body in bodies(hook)] == [False, True, False, False]
    assert len({one["headers"]["Idempotency-Key"] for one in hook.requests}) == 4


def test_a_channel_that_nobody_answers_at_waits_for_the_next_run_and_stops_no_other(both):
    with receiving() as hook:
        done = send(both, OPS=nobody(), HOOK=hook.url)
        assert done.returncode == 1 and len(hook.taken) == 2
        assert 'NOT told  ops (slack): incident "Some card payments are failing": nobody answers at the address' in done.stdout
        check_secrets(done)
        with receiving() as chat:
            done = send(both, OPS=chat.url, HOOK=hook.url)
            assert done.returncode == 0 and done.stdout.startswith("told      ops")
        assert (len(chat.taken), len(hook.taken)) == (1, 2)


@pytest.mark.parametrize(
    ("script", "arrivals"),
    [([500, 503], 3), ([(429, {"retry-after": "1"})], 2), ([408, 502], 3)],
    ids=["5xx", "429", "408"],
)
def test_what_was_not_taken_is_tried_again(page, script, arrivals):
    with receiving(script) as chat:
        done = send(page, OPS=chat.url)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (len(chat.requests), len(chat.taken)) == (arrivals, 1)


def test_a_receiver_says_how_long_it_wants_to_be_left_alone(page):
    with receiving([(429, {"retry-after": "3"})]) as chat:
        assert send(page, OPS=chat.url).returncode == 0
    assert chat.requests[1]["at"] - chat.requests[0]["at"] >= 3


def test_what_may_have_arrived_is_sent_again_only_to_who_knows_it_again(both):
    with receiving(["reset"], ["reset"]) as (chat, hook):
        done = send(both, OPS=chat.url, HOOK=hook.url)
        assert done.returncode == 1 and "UNKNOWN   ops" in done.stdout and "told      hook" in done.stdout, done.stdout
        again = send(both, OPS=chat.url, HOOK=hook.url)
        assert again.returncode == 0
    assert len(chat.requests) == 1
    keys = [one["headers"]["Idempotency-Key"] for one in hook.requests]
    assert keys == [keys[0], keys[0], keys[2]] and keys[2] != keys[0]


@pytest.mark.parametrize(
    ("step", "words"),
    [
        (404, "nothing is at the address; make a new one, and put it into 'OPS'"), (403, "it isn't let in"), (400, "refuses the message"),
        ((302, {"location": "http://127.0.0.1:9/elsewhere"}), "leads elsewhere; put the final address into 'OPS'"),
    ],
)  # fmt: skip
def test_what_is_refused_is_told_with_the_way_out_and_tried_in_the_next_run(page, step, words):
    with receiving([step]) as chat:
        done = send(page, OPS=chat.url)
        assert done.returncode == 1 and words in done.stdout and len(chat.requests) == 1, done.stdout
        check_secrets(done)
        assert send(page, OPS=chat.url).returncode == 0 and len(chat.taken) == 1


def test_a_message_that_is_refused_holds_up_none_behind_it(tmp_path):
    page = news(ChangingPage(tmp_path), updates=3)
    with receiving([400]) as chat:
        done = send(page, OPS=chat.url)
    assert done.returncode == 1 and len(chat.taken) == 2 and done.stdout.count("told  ") == 3


def test_a_slow_channel_ends_in_time_and_others_are_told(both):
    started = time.monotonic()
    with receiving(["silent"] * 9, ()) as (chat, hook):
        done = send(both, "--within", "1m", OPS=chat.url, HOOK=hook.url)
    assert done.returncode == 1 and "no answer came within 20 seconds" in done.stdout, done.stdout
    # The whole request was sent: it may have arrived, so it is not sent again.
    assert "UNKNOWN   ops" in done.stdout and len(chat.requests) == 1 and len(hook.taken) == 2
    assert time.monotonic() - started < 40


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("", "the environment has no 'OPS'"), ("hooks.example.com/s3cr3t-path", "address"), ("http://hooks.example.com/s3cr3t-path", "https://"),
        ("ftp://127.0.0.1/s3cr3t-path", "address"), ("http://127.0.0.1:80@hooks.example.com/s3cr3t-path", "https://"), ('https://a"\nurl = "b/s3cr3t-path', "address"),
    ],
)  # fmt: skip
def test_an_address_that_can_not_be_used_is_never_repeated(page, value, words):
    done = send(page, OPS=value)
    assert done.returncode == 1 and words in done.stdout, done.stdout + done.stderr
    check_secrets(done)
    assert SECRET not in (page.folder / "state").read_text()


def test_no_secret_is_among_arguments_or_in_what_is_kept(both, tmp_path):
    with receiving((), ()) as (chat, hook):
        wrapper(tmp_path)
        variables = {"OPS": chat.url, "HOOK": hook.url, "PATH": f"{tmp_path}/bin:/usr/bin:/bin", "TMPDIR": str(tmp_path / "tmp")}
        (tmp_path / "tmp").mkdir()
        done = send(both, **variables)
        assert done.returncode == 0, done.stdout + done.stderr
    called = (tmp_path / "called").read_text()
    assert called.count("--disable --config -") == 3
    for text in (called, (both.folder / "state").read_text(), done.stdout, done.stderr):
        assert SECRET not in text
    # curl needs none of them, so it gets none.
    assert "OPS=" not in called and "HOOK=" not in called and "PATH=" in called
    assert list((tmp_path / "tmp").iterdir()) == []


def wrapper(folder):
    """A curl that writes down how it is called."""
    (folder / "bin").mkdir()
    path = folder / "bin/curl"
    path.write_text(f'#!/bin/sh\n{{ echo "$0" "$@"; env; }} >> {folder}/called\nexec /usr/bin/curl "$@"\n')
    path.chmod(0o755)


def test_settings_of_whoever_runs_it_change_nothing(page):
    (page.folder / ".curlrc").write_text(f'trace-ascii = "{page.folder}/trace"\n')
    with receiving() as chat:
        assert send(page, OPS=chat.url, HOME=str(page.folder), CURL_HOME=str(page.folder)).returncode == 0
    assert not (page.folder / "trace").exists()


def test_a_machine_without_curl_says_so(page):
    done = send(page, OPS="https://hooks.example.com/s3cr3t-path", PATH="/nonexistent")
    assert done.returncode == 1 and "there is no 'curl' on this machine; install it" in done.stdout


def test_a_dry_run_sends_nothing_and_stars_secrets(both):
    with receiving((), ()) as (chat, hook):
        done = send(both, "--dry-run", OPS=chat.url, HOOK=hook.url)
    assert done.returncode == 0 and not chat.requests and not hook.requests and not (both.folder / "state").exists()
    assert 'ops (slack) would be told: incident "Some card payments are failing"' in done.stdout
    assert "POST to the address in $OPS" in done.stdout and "part 0" in done.stdout
    check_secrets(done)


def test_a_dry_run_needs_no_secret(both):
    done = send(both, "--dry-run", "--format", "json")
    assert done.returncode == 0, done.stderr
    messages = json.loads(done.stdout)["messages"]
    assert [(one["channel"], one["kind"], one["address"], one["problem"]) for one in messages] == [
        ("ops", "incident", "OPS", None), ("hook", "incident", "HOOK", None),
    ]  # fmt: skip


def test_a_channel_can_be_tried(both):
    with receiving() as chat:
        for _ in range(2):
            done = both.notify("--test", "ops", "--to", "site-1", environment={"OPS": chat.url})
            assert (done.returncode, done.stdout) == (0, "told      ops (slack): a test\n"), done.stderr
    assert len(chat.taken) == 2 and all(b"test" in one["body"] for one in chat.taken)
    assert not (both.folder / "state").exists()
    wrong = both.notify("--test", "opps")
    assert wrong.returncode == 2 and "did you mean 'ops'?" in wrong.stderr


def test_where_what_goes_is_said_in_site_yml(tmp_path):
    channels = "notify:\n" + "".join(
        f"  - id: {name}\n    to: slack\n    secret: OPS\n    {line}\n"
        for name, line in [
            ("all", "reminder: 1h"), ("resolved", "kinds: [resolved]"), ("severe", "severities: [SEV1]"), ("money", "services: [money]"), ("cards", "services: [cards]"),
        ]
    )  # fmt: skip
    page = news(ChangingPage(tmp_path, channels))
    page.incident("late", "Payouts are late", "SEV1", "2026-11-20 14:05")
    page.update("2026-11-20 14:06", "investigating", "Payouts are late.", "late", "next-update: 30m\ncomponents: {payouts: partial-outage}")
    page.publish("2026-11-20T14:11Z")
    told = {}
    for one in page.dry("site-0", "site-2", "2026-11-20T14:11Z"):
        told.setdefault(one["channel"], []).append(one["title"])
    cards, late = 'incident "Some card payments are failing"', 'incident "Payouts are late"'
    assert told == {"all": [cards, late], "severe": [late], "money": [late], "cards": [cards]}


@pytest.mark.parametrize(
    ("lines", "place", "words"),
    [
        ("- id: ops\n    to: slak\n    secret: OPS", "5:9", "'slak' is not a kind of channel; did you mean 'slack'?"),
        ("- id: ops\n    to: slack\n    secret: https://hooks.slack.com/services/T0/B0/s3cr3t-path", "6:13", "'secret' takes the name of a variable of the environment"),
        ("- id: ops\n    to: https://hooks.slack.com/services/T0/B0/s3cr3t-path\n    secret: OPS", "5:9", "an address or a password never stands here"),
        ("- id: ops\n    to: slack\n    secret: ops-secret", "6:13", "in capitals such as SLACK_WEBHOOK"),
        ("- id: ops\n    to: slack", "4:5", "a channel needs 'secret'; write 'secret: SLACK_WEBHOOK'"),
        ("- id: ops\n    to: slack\n    secret: OPS\n    sevrities: [SEV1]", "7:5", "unknown key 'sevrities' in a channel; did you mean 'severities'?"),
        ("- id: ops\n    to: slack\n    secret: OPS\n    kinds: [resolve]", "7:13", "'resolve' is not a kind of news; did you mean 'resolved'?"),
        ("- id: ops\n    to: slack\n    secret: OPS\n    services: [crads]", "7:16", "unknown service or group 'crads'; did you mean 'cards'?"),
        ("- id: ops\n    to: slack\n    secret: OPS\n    lists: [1]", "7:5", "only listmonk has 'lists', and this channel is slack; delete the line"),
        ("- id: ops\n    to: email\n    secret: OPS\n    from: status@example.com", "4:5", "a channel needs 'recipients'"),
        ("- id: ops\n    to: email\n    secret: OPS\n    from: status\n    recipients: [a@example.com]", "7:11", "'status' is not a mail address"),
        ("- id: ops\n    to: slack\n    secret: OPS\n  - id: ops\n    to: ntfy\n    secret: NTFY", "7:5", "there are two channels 'ops'; give one of them another id"),
    ],
)  # fmt: skip
def test_a_channel_that_is_written_wrongly_is_told_with_its_place(tmp_path, lines, place, words):
    page = ChangingPage(tmp_path, f"notify:\n  {lines}\n")
    done = run("lint", "--format", "concise", folder=page.folder)
    line, column = map(int, place.split(":"))
    assert f"content/site.yml:{line + 1}:{column}:" in done.stdout and words in done.stdout, done.stdout
    assert SECRET not in done.stdout + done.stderr


def test_a_page_without_channels_says_so(tmp_path):
    page = news(ChangingPage(tmp_path, ""))
    done = send(page)
    assert done.returncode == 2 and "site.yml names no channel under 'notify'" in done.stderr


def test_two_runs_at_once_tell_everything_once(tmp_path):
    page = news(ChangingPage(tmp_path), updates=3)
    with receiving((), pause=lambda: 0.2) as chat:
        line = [PROGRAM, "notify", "--from", "site-0", "--to", "site-1", "--now", NOW, "--state", "state"]
        runs = [subprocess.Popen(line, cwd=page.folder, env=BARE | {"OPS": chat.url}, stdout=subprocess.DEVNULL) for _ in range(4)]
        assert [one.wait(timeout=60) for one in runs] == [0] * 4
    assert len(chat.requests) == 3


def test_what_is_internal_reaches_no_channel(tmp_path):
    """By construction: only what is published is read. Each shape's whole message is searched all the same."""
    kinds = ["slack", "teams", "discord", "mattermost", "google-chat", "ntfy", "webhook"]
    channels = "notify:\n" + "".join(f"  - id: {kind}\n    to: {kind}\n    secret: OPS\n" for kind in kinds)
    channels += "  - id: mail\n    to: email\n    secret: OPS\n    from: a@example.com\n    recipients: [b@example.com]\n"
    channels += "  - id: list\n    to: listmonk\n    secret: OPS\n    lists: [1]\n"
    page = ChangingPage(tmp_path, channels)
    page.publish("2026-11-20T14:00Z")
    page.incident(more="detected: 2026-11-20 14:03 UTC\ncause: zanzibar-deploy\nroles: {commander: Ada Quux}\n")
    page.update("2026-11-20 14:08", "investigating", "Some card payments are failing.")
    page.write("incidents/cards-fail/timeline.yml", "- {at: 2026-11-20 14:05 UTC, event: flipflop-db-7 is down}\n")
    page.incident("hidden", "Wombat cluster", more="publish: false\n")
    page.update("2026-11-20 14:09", "investigating", "The wombat cluster is down.", "hidden")
    page.publish(NOW)
    messages = page.dry("site-0", "site-1", NOW)
    assert {one["channel"] for one in messages} >= {*kinds, "mail", "list"}
    text = json.dumps(messages).lower()
    for word in ["zanzibar", "quux", "flipflop", "wombat"]:
        assert word not in text
    assert all(one["problem"] is None for one in messages), messages


def test_a_request_that_breaks_off_in_the_middle_may_have_arrived(both):
    """All of it was handed to the system, which doesn't tell how much of it the receiver had."""
    with receiving(["half"], ["half"]) as (chat, hook):
        done = send(both, OPS=chat.url, HOOK=hook.url)
    assert "UNKNOWN   ops" in done.stdout and "told      hook" in done.stdout, done.stdout
    assert (len(chat.taken), len(hook.taken)) == (0, 2)


def test_an_incident_of_which_no_update_can_be_read_stops_nothing(tmp_path):
    page = ChangingPage(tmp_path)
    page.publish("2026-11-20T14:00Z")
    page.incident()
    page.update("2026-11-20 14:03", "investigating", "Some card payments are failing. " * 40_000)
    page.incident("late", "Payouts are late", started="2026-11-20 14:05")
    page.update("2026-11-20 14:06", "investigating", "Payouts are late.", "late", "next-update: 30m\ncomponents: {payouts: partial-outage}")
    page.publish(NOW)
    assert [one["title"] for one in page.dry("site-0", "site-1", NOW)] == ['incident "Payouts are late"']


def test_what_is_kept_is_small_and_forgets(page):
    with receiving() as chat:
        assert send(page, OPS=chat.url).returncode == 0
    state = page.folder / "state"
    lines = state.read_text().splitlines()
    assert lines[0] == "daymark notify 1" and {line.split()[0] for line in lines[1:]} == {"seen", "known", "end"}
    kept = "\n".join(lines[:-1]) + "\nknown longago00000 2026-01-01T00:00:00Z\nknown later0000000 2026-11-01T00:00:00Z\n"
    state.write_text(f"{kept}end {len(lines) + 1}\n")
    with receiving() as chat:
        assert send(page, OPS=chat.url).returncode == 0 and not chat.requests
    kept = state.read_text()
    assert "longago" not in kept and "later" in kept
    assert oct(os.stat(state).st_mode)[-3:] == "600"


def test_the_channels_in_the_documentation_are_right(tmp_path):
    text = (ROOT / "docs/notify.md").read_text()
    channels = next(block for block in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL) if block.startswith("notify:\n"))
    page = ChangingPage(tmp_path, channels)
    page.write("components.yml", "- group: Payments\n  id: payments\n  components:\n    - id: cards\n      name: Cards\n- id: website\n  name: Website\n")
    news(page)
    assert run("lint", folder=page.folder).returncode == 0
    assert {(one["channel"], one["problem"]) for one in page.dry("site-0", "site-1", NOW)} == {
        ("ops-chat", None), ("customers", None), ("on-call", None), ("partners", None),
    }  # fmt: skip
    for block in re.findall(r"```yaml\n(.*?)```", text, re.DOTALL):
        yaml.safe_load(block)


SENDING = "sending 7 ops ID http 100 once\n"


@pytest.mark.parametrize(
    ("lines", "arrivals", "code"),
    [
        ("", 1, 0), (SENDING, 1, 0), (SENDING + "began 6\n", 1, 0), (SENDING + "began 7\n", 0, 1), (SENDING + "began 7\nended 7 200 300 100 0 \n", 0, 0),
        (SENDING + "began 7\nended 7 500 300 100 0 \n", 1, 0), (SENDING + "began 7\nended 7 000 0 0 7 \n", 1, 0), (SENDING + "began 7\nended 7 000 300 100 56 \n", 0, 1),
        (SENDING + "began 7\nended 7 000 300 40 55 \n", 1, 0), (SENDING + "began 7\nended 7 404 300 100 0 \n", 1, 0),
        (SENDING + "began 7\nended 7 200 300 100 0 \nsent ops ID\n", 0, 0), (SENDING + "began 7\ndropped ops ID\n", 0, 0),
        # What has no end was never written.
        (SENDING + "began 7\nended 7 200 300 10", 0, 1), (SENDING.removesuffix("\n"), 1, 0), (SENDING.replace("once", "again") + "began 7\n", 1, 0),
        (SENDING.replace("once", "part") + "began 7\nended 7 200 300 100 0 \n", 1, 0), (SENDING + "began 7\nended 7 500 1 100 0 \nsending 8 ops ID http 100 once\n", 1, 0),
    ],
)  # fmt: skip
def test_what_a_killed_run_left_is_read_as_it_was(page, lines, arrivals, code):
    with receiving([400]) as chat:
        send(page, OPS=chat.url)
        chat.requests.clear()
        state = page.folder / "state"
        kept = state.read_text()
        (id,) = re.findall(r"pending ops (\w+)", kept)
        state.write_text(kept + lines.replace("ID", id))
        done = send(page, OPS=chat.url)
        assert (len(chat.requests), done.returncode) == (arrivals, code), done.stdout + done.stderr
        assert f"pending ops {id}" not in state.read_text()
        assert send(page, OPS=chat.url).stdout == "Nothing is new for any channel.\n"
