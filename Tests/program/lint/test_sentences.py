"""Sentences that somebody wrote who knew neither the rules nor the program, and those of our own for German and French.

`sentences/english.jsonl` has kinds with a bad and a clean side; `"seen": "wrong"` marks those that the rules get wrong today, so that a rule that learns
them, or forgets others, is noticed. `sentences/second-look.jsonl` has what a review of the rules tried them with: codes, clock times, lists, hard breaks
and plain sentences of sixteen trades, which it found flagged or missed. `sentences/borders.jsonl` has sentences near the borders of rules, by another reader
and by those who wrote the rules; a `level` there is the one that its rule is to have.
"""

import json
import re
import subprocess
from collections import defaultdict
from pathlib import Path

import pytest

from support import sites
from support.program import PROGRAM

HERE = Path(__file__).parent / "sentences"
RULES = {
    "speculation": {"plain/speculation"}, "no-impact": {"plain/no-impact-claim"}, "blame": {"plain/blame"}, "impact": {"impact/missing"},
    "customer-action": {"resolved/customer-action"}, "passive-evasion": {"plain/passive-evasion"}, "jargon": {"plain/jargon"},
    "internal-name": {"plain/internal-name"}, "ticket-id": {"plain/ticket-id"}, "host-or-ip": {"plain/host-or-ip"},
    "error-code": {"plain/error-code", "plain/stack-trace"}, "vague-time": {"plain/vague-time", "plain/empty-promise"}, "time-zone": {"plain/time-zone"},
    "title": {"title/customer-facing"}, "contradiction": {"status/contradiction"}, "minimising": {"plain/minimising"},
    "never-again": {"plain/never-again"}, "blame-shift": {"plain/blame-shift"}, "data": {"resolved/data"}, "joke": {"plain/joke"},
    "ambiguous-date": {"plain/ambiguous-date"}, "status-speak": {"plain/status-speak"}, "long-sentence": {"plain/long-sentence"},
    "markdown": {"plain/markdown"}, "secret": {"leak/secret"}, "personal": {"leak/personal"}, "midnight-noon": {"plain/midnight", "plain/time-zone"},
}  # fmt: skip


def found(folder, sentences, language="en"):
    """What each sentence is found to have, as an update of its own (or the title of an incident)."""
    files = {
        "site.yml": f"name: Harbour\nurl: https://status.harbour.example\ntime-zone: UTC\nlanguage: {language}\n",
        "components.yml": "- id: service\n  name: Service\n  since: 2020-01-01\n",
    }
    for number, one in enumerate(sentences):
        base = f"incidents/2026-11-20-s{number:03}"
        phase = one.get("phase") or ("resolved" if one["kind"] == "customer-action" else "monitoring")
        title, text = (one["text"], "Some people cannot sign in.") if one["kind"] == "title" else ("Some people cannot sign in", one["text"])
        files[f"{base}/incident.yml"] = f"title: {json.dumps(title, ensure_ascii=False)}\nseverity: SEV3\nstarted: 2026-11-20 11:50 UTC\n"
        state, promise = ("operational", "") if phase == "resolved" else ("degraded-performance", "next-update: 2h\n")
        files[f"{base}/2026-11-20-1200-{phase}.md"] = f"---\nstatus: {phase}\nat: 2026-11-20 12:00 UTC\n{promise}components: {{service: {state}}}\n---\n{text}\n"
    sites.write(folder, files)
    done = subprocess.run([PROGRAM, "lint", "--content", folder, "--now", "2026-11-20T12:05Z", "--format", "json"], capture_output=True, text=True, timeout=120)
    assert done.returncode in (0, 1), done.stderr
    rules = defaultdict(set)
    for finding in json.loads(done.stdout)["findings"]:
        if match := re.search(r"-s(\d{3})/", finding["path"]):
            rules[int(match.group(1))].add((finding["rule"], finding["level"]))
    return [rules[number] for number in range(len(sentences))]


def of_kinds(name):
    """The sentences of a file, by kind."""
    kinds = defaultdict(list)
    for line in (HERE / name).read_text().splitlines():
        one = json.loads(line)
        kinds[one["kind"]].append(one)
    return kinds


ENGLISH, SECOND_LOOK, BORDERS = (of_kinds(name) for name in ["english.jsonl", "second-look.jsonl", "borders.jsonl"])


@pytest.mark.parametrize("kind", sorted(ENGLISH))
def test_an_independent_writers_sentences(kind, tmp_path):
    wrong = []
    for one, findings in zip(ENGLISH[kind], found(tmp_path, ENGLISH[kind]), strict=True):
        is_flagged = any(rule in RULES[kind] for rule, _ in findings)
        if (is_flagged == (one["side"] == "bad")) != (one.get("seen") != "wrong"):
            wrong.append((one["side"], one.get("seen"), one["text"]))
    assert not wrong, wrong


@pytest.mark.parametrize(("kind", "sentences"), sorted(SECOND_LOOK.items()) + sorted(BORDERS.items()), ids=lambda one: one if isinstance(one, str) else len(one))
def test_sentences_on_their_right_side(kind, sentences, tmp_path):
    """What is clean of any kind has neither an error nor a warning of the rules that read words."""
    wrong = []
    for one, findings in zip(sentences, found(tmp_path, sentences), strict=True):
        if kind == "any":
            flagged = {rule for rule, level in findings if level != "note" and rule.startswith(("plain/", "impact/", "leak/", "title/"))}
        else:
            flagged = {rule for rule, _ in findings} & RULES[kind]
        levels = {level for rule, level in findings if rule in flagged}
        if bool(flagged) != (one["side"] == "bad") or ("level" in one and levels != {one["level"]}):
            wrong.append((one["side"], one["text"], flagged, levels))
    assert not wrong, wrong


@pytest.mark.parametrize("language", ["de", "fr"])
def test_german_and_french(language, tmp_path):
    """Thirty sentences on either side."""
    sides = json.loads((HERE / "wording.json").read_text())[language]
    assert {side: len(texts) for side, texts in sides.items()} == {"bad": 30, "good": 30}
    sentences = [{"kind": "wording", "side": side, "text": text} for side, texts in sides.items() for text in texts]
    wrong = []
    for one, findings in zip(sentences, found(tmp_path, sentences, language), strict=True):
        if any(rule == "plain/wording" for rule, _ in findings) != (one["side"] == "bad"):
            wrong.append(one)
    assert not wrong, wrong
