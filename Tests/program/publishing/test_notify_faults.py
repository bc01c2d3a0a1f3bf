"""Networks and receivers that fail at random: what wasn't taken comes later, and what may have been taken comes once."""

import collections
import json
import os
import random
import re

from support import figures
from support.notifying import ChangingPage, nobody, receiving

# How many rounds; more before a release.
ROUNDS = int(os.environ.get("DAYMARK_NOTIFY_ROUNDS", "3"))
CHANNELS = "notify:\n  - id: chat\n    to: slack\n    secret: CHAT\n  - id: hook\n    to: webhook\n    secret: HOOK\n"
UPDATES = 4
STEPS = [200, 500, 503, 404, (429, {"retry-after": "1"}), "reset", "half"]
RUNS = ["--from", "site-0", "--to", "site-1", "--state", "state", "--now", "2026-11-20T14:20Z", "--format", "json"]


def test_whatever_fails_nothing_is_lost_or_told_twice(tmp_path):
    page = ChangingPage(tmp_path, CHANNELS)
    page.publish("2026-11-20T14:00Z")
    page.incident()
    for number in range(UPDATES):
        page.update(f"2026-11-20 14:1{number}", "investigating", f"Some card payments are failing (part {number}).")
    page.publish("2026-11-20T14:20Z")
    chance, faults, wrong = random.Random(17), collections.Counter(), collections.Counter()
    for _ in range(ROUNDS):
        (page.folder / "state").unlink(missing_ok=True)
        with receiving((), ()) as (chat, hook):
            uncertain = tell_until_done(page, chat, hook, chance, faults)
        check(chat, hook, uncertain, wrong)
    words = ", ".join(f"{count} {name}" for name, count in sorted(faults.items()))
    print(f"{ROUNDS} rounds, {2 * UPDATES * ROUNDS} messages, faults: {words}; {wrong['unsure']} said to be unsure, {wrong['lost']} lost, {wrong['doubled']} doubled")
    assert (wrong["lost"], wrong["doubled"]) == (0, 0) and sum(faults.values()) > ROUNDS
    counts = {"messages": 2 * UPDATES * ROUNDS, "faults": sum(faults.values()), "unsure": wrong["unsure"], "lost": 0, "doubled": 0}
    figures.record("notify-faults", "make kills-notify", counts)


def tell_until_done(page, chat, hook, chance, faults):
    """Runs until nothing is left; the ids that the chat may have had."""
    uncertain = 0
    for attempt in range(40):
        for one in (chat, hook):
            one.script = chance.choices(STEPS, [60, 8, 8, 4, 4, 8, 8], k=60)
        refuses = attempt == 0 and chance.random() < 0.3
        before = len(chat.requests) + len(hook.requests)
        addresses = {"CHAT": nobody() if refuses else chat.url, "HOOK": hook.url}
        done = page.notify(*RUNS, environment=addresses)
        assert done.returncode in [0, 1], done.stderr
        faults.update(["refused"] if refuses else [])
        faults.update(name(one["step"]) for one in (chat.requests + hook.requests)[before:] if one["step"] != 200)
        results = json.loads(done.stdout)["told"]
        uncertain += sum(one["result"] == "unknown" for one in results)
        if done.returncode == 0 and not results:
            return uncertain
    raise AssertionError("it doesn't come to an end")


def name(step):
    return str(step[0] if isinstance(step, tuple) else step)


def check(chat, hook, uncertain, wrong):
    told = collections.Counter(newest(one["body"]) for one in chat.taken)
    wrong["doubled"] += sum(told.values()) - len(told)
    wrong["lost"] += UPDATES - len(told) - uncertain
    wrong["unsure"] += uncertain
    # Whoever takes what has one key once.
    keys = {one["headers"]["Idempotency-Key"]: newest(one["body"]) for one in hook.taken if b"component_update" not in one["body"]}
    wrong["lost"] += UPDATES - len(set(keys.values()))
    wrong["doubled"] += len(keys) - len(set(keys.values()))


def newest(body):
    return max(re.findall(rb"part (\d)", body))
