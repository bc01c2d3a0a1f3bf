"""Runs of `daymark notify` that are killed at any moment: nothing is lost, and nothing is told twice."""

import collections
import os
import random
import re
import signal
import subprocess
import time

from support import figures
from support.notifying import ChangingPage, receiving
from support.program import BARE, PROGRAM

# How many runs to kill; a thousand before a release.
KILLS = int(os.environ.get("DAYMARK_NOTIFY_KILLS", "60"))
CHANNELS = "notify:\n  - id: chat\n    to: slack\n    secret: CHAT\n  - id: talk\n    to: mattermost\n    secret: TALK\n  - id: hook\n    to: webhook\n    secret: HOOK\n"
# So many states, one after the other, with so many updates between two.
STATES, UPDATES = 4, 3


def test_killed_runs_lose_nothing_and_tell_nothing_twice(tmp_path):
    page = story(ChangingPage(tmp_path, CHANNELS))
    chance = random.Random(20261120)
    kills = runs = rounds = expected = 0
    wrong = collections.Counter()
    faults = collections.Counter()
    with receiving((), (), (), pause=lambda: chance.choice([0, 0, 0.005, 0.03])) as receivers:
        environment = BARE | {name: one.url for name, one in zip(["CHAT", "TALK", "HOOK"], receivers, strict=True)}
        duration = measured(page, environment)
        while kills < KILLS:
            fresh(page, receivers)
            for number in range(1, STATES):
                for one in receivers:
                    # Some networks fail meanwhile.
                    one.script = chance.choices([200, 500, (429, {"retry-after": "1"})], [60, 1, 0.3], k=40)
                while True:
                    runs += 1
                    code = killed(page, number, environment, chance.uniform(0, duration))
                    kills += code == -signal.SIGKILL
                    if code == 0:
                        break
                    assert code == -signal.SIGKILL
            rounds += 1
            for name, one in zip(["chat", "talk", "hook"], receivers, strict=True):
                count(name, one, wrong)
                faults.update(str(each["step"]) for each in one.requests if each["step"] != 200)
                expected += (STATES - 1) * UPDATES
    print(
        f"{kills} kills in {runs} runs, {rounds} rounds, {expected} messages, {wrong['lost']} lost, {wrong['doubled']} doubled, "
        f"{wrong['repeated']} repeated under the same key, {sum(faults.values())} answers that were errors"
    )
    assert (wrong["lost"], wrong["doubled"]) == (0, 0)
    figures.record(
        "notify-kills", "make kills-notify",
        {"kills": kills, "messages": expected, "lost": 0, "doubled": 0, "repeated": wrong["repeated"], "errors": sum(faults.values())},
    )  # fmt: skip


def story(page):
    page.incident()
    page.update("2026-11-20 14:01", "investigating", "Some card payments are failing.")
    page.publish("2026-11-20T14:02Z")
    for state in range(1, STATES):
        for number in range(UPDATES):
            # A webhook hears of a service that changes in a request of its own.
            status = ["major-outage", "partial-outage"][number % 2]
            words = f"Some card payments are failing (part {state}-{number})."
            page.update(f"2026-11-20 14:{10 * state + number}", "investigating", words, more=f"next-update: 30m\ncomponents: {{cards: {status}}}")
        page.publish(f"2026-11-20T14:{10 * state + UPDATES}Z")
    return page


def line(number):
    return [
        PROGRAM, "notify", "--from", f"site-{number - 1}", "--to", f"site-{number}", "--state", "state", "--now", f"2026-11-20T14:{10 * number + UPDATES}Z",
    ]  # fmt: skip


def fresh(page, receivers):
    (page.folder / "state").unlink(missing_ok=True)
    for one in receivers:
        one.requests.clear()


def measured(page, environment):
    """How long a run takes that nobody kills."""
    started = time.monotonic()
    assert subprocess.run(line(1), cwd=page.folder, env=environment, stdout=subprocess.DEVNULL, check=True).returncode == 0
    return time.monotonic() - started


def killed(page, number, environment, after):
    run = subprocess.Popen(line(number), cwd=page.folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return run.wait(timeout=after)
    except subprocess.TimeoutExpired:
        run.kill()
        return run.wait()


def count(name, receiver, wrong):
    """What arrived of one channel: each update once. A receiver that is told a key takes what has it once."""
    taken = receiver.taken
    if name == "hook":
        once = {one["headers"]["Idempotency-Key"]: one for one in taken}
        wrong["repeated"] += len(taken) - len(once)
        taken = [one for one in once.values() if b"component_update" not in one["body"]]
    parts = collections.Counter(newest(one["body"]) for one in taken)
    wrong["lost"] += sum(f"{state}-{number}" not in parts for state in range(1, STATES) for number in range(UPDATES))
    wrong["doubled"] += sum(parts.values()) - len(parts)


def newest(body):
    """The update that a message tells: in a webhook the newest of all."""
    return max(re.findall(rb"part (\d-\d)", body)).decode()


def test_what_curl_left_half_done_is_not_told_again(tmp_path):
    """curl itself is ended in the middle: then nobody knows, and chats are told nothing twice."""
    page = ChangingPage(tmp_path, CHANNELS.split("  - id: talk")[0])
    story(page)
    with receiving(["silent"]) as chat:
        environment = BARE | {"CHAT": chat.url}
        run = subprocess.Popen(line(1), cwd=page.folder, env=environment, stdout=subprocess.DEVNULL)
        while not chat.requests:
            time.sleep(0.01)
        curl = int(subprocess.run(["pgrep", "-P", str(run.pid), "curl"], capture_output=True, text=True, check=True).stdout)
        run.kill()
        run.wait()
        os.kill(curl, signal.SIGKILL)
        done = page.notify(*line(1)[2:], environment={"CHAT": chat.url})
        assert done.returncode == 1 and "may have reached 'chat' before a run was ended; it is not sent again" in done.stderr, done.stderr
        assert len(chat.requests) == UPDATES
        assert page.notify(*line(1)[2:], environment={"CHAT": chat.url}).stdout == "Nothing is new for any channel.\n"


def test_the_next_run_waits_for_a_curl_that_outlived_its_own(tmp_path):
    page = ChangingPage(tmp_path, CHANNELS.split("  - id: talk")[0])
    story(page)
    with receiving(pause=lambda: 1) as chat:
        environment = BARE | {"CHAT": chat.url}
        run = subprocess.Popen(line(1), cwd=page.folder, env=environment, stdout=subprocess.DEVNULL)
        while not chat.requests:
            time.sleep(0.01)
        run.kill()
        run.wait()
        done = page.notify(*line(1)[2:], environment={"CHAT": chat.url})
        assert done.returncode == 0 and done.stdout.count("told ") == UPDATES - 1, done.stdout
    assert len(chat.requests) == UPDATES
