"""Sentences that somebody wrote who knew neither the rules nor the program, and those of our own for German and French.

`sentences/english.jsonl` has kinds with a bad and a clean side; `"seen": "wrong"` marks those that the rules get wrong today, so that a rule that learns
them, or forgets others, is noticed.
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
    "ambiguous-date": {"plain/ambiguous-date"}, "midnight-noon": {"plain/midnight", "plain/time-zone"},
}  # fmt: skip


def found(folder, sentences, language="en"):
    """The rules that each sentence breaks, as an update of its own (or the title of an incident)."""
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
            rules[int(match.group(1))].add(finding["rule"])
    return [rules[number] for number in range(len(sentences))]


@pytest.mark.parametrize("kind", sorted(RULES))
def test_an_independent_writers_sentences(kind, tmp_path):
    sentences = [one for line in (HERE / "english.jsonl").read_text().splitlines() if (one := json.loads(line))["kind"] == kind]
    wrong = []
    for one, rules in zip(sentences, found(tmp_path, sentences), strict=True):
        is_flagged = bool(rules & RULES[kind])
        if (is_flagged == (one["side"] == "bad")) != (one.get("seen") != "wrong"):
            wrong.append((one["side"], one.get("seen"), one["text"]))
    assert not wrong, wrong


@pytest.mark.parametrize("language", ["de", "fr"])
def test_german_and_french(language, tmp_path):
    """Thirty sentences on either side."""
    sides = json.loads((HERE / "wording.json").read_text())[language]
    assert {side: len(texts) for side, texts in sides.items()} == {"bad": 30, "good": 30}
    sentences = [{"kind": "wording", "side": side, "text": text} for side, texts in sides.items() for text in texts]
    wrong = [one for one, rules in zip(sentences, found(tmp_path, sentences, language), strict=True) if ("plain/wording" in rules) != (one["side"] == "bad")]
    assert not wrong, wrong
