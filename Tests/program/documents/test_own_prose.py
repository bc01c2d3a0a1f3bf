"""Our own prose follows our own rules: the documentation, linted as if it were updates."""

import json
import re
import subprocess

import pytest

from support.program import PROGRAM, ROOT

DOCUMENTS = ["README.md", "CONTRIBUTING.md", "SECURITY.md", "docs/promises.md", "Tests/README.md", "CHANGELOG.md", "docs/architecture.md", "docs/content.md", "docs/git.md", "docs/policy.md", "docs/lexicon.md", "docs/preview.md", "docs/writing-updates.md", "docs/ci.md", "docs/forms.md", "docs/due.md", "docs/report.md", "docs/year.md", "docs/handbook.md", "docs/evidence.md", "docs/regulations.md", "docs/brief.md", "docs/alerts.md", "docs/moving.md"]
RULES = ["plain/long-sentence", "plain/time-zone", "plain/error-code"]


def findings(folder, text, rules=RULES, levels=("error", "warning", "note"), family=""):
    """Lints a Markdown text as the only update of a content directory. CommonMark has no tables: their rows are left out."""
    files = {
        "site.yml": "name: Docs\nurl: https://docs.example\ntime-zone: UTC\n",
        "components.yml": "- id: docs\n  name: Docs\n",
        "incidents/docs/incident.yml": "title: Docs\nseverity: SEV3\nstarted: 2026-11-20 12:00 UTC\n",
        "incidents/docs/2026-11-20-1200-investigating.md": "---\nstatus: investigating\nat: 2026-11-20 12:00 UTC\nnext-update: 1h\n---\n"
        + "\n".join(line for line in text.splitlines() if not line.startswith("|")),
    }
    for path, content in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(content)
    only = [flag for rule in rules for flag in ("--only", rule)]
    done = subprocess.run(
        [PROGRAM, "lint", "--content", str(folder), "--now", "2026-11-20T12:01Z", "--format", "json", *only], capture_output=True, text=True, timeout=60
    )
    return [f"{found['rule']}: {found['excerpt']}" for found in json.loads(done.stdout)["findings"] if found["level"] in levels and found["rule"].startswith(family)]


@pytest.mark.parametrize("document", DOCUMENTS)
def test_the_documentation_keeps_the_writing_rules(document, tmp_path):
    assert findings(tmp_path, (ROOT / document).read_text()) == []


def test_a_long_sentence_would_be_found(tmp_path):
    assert findings(tmp_path, "This sentence goes on " + "and on " * 12 + "until nobody knows what it was about.")


# What readers see on every page: the words of the interface, each as a sentence.
INTERFACE = ROOT / "Sources/StatusSite/Language/English.swift"


def test_the_pages_own_words_are_what_the_linter_lets_through(tmp_path):
    words = [one for one in re.findall(r'"((?:[^"\\]|\\.)+)"', INTERFACE.read_text()) if "\\(" not in one and len(one) > 3]
    assert len(words) > 90 and "All services are working" in words
    told = "\n\n".join(one if one.endswith(".") else one + "." for one in words)
    assert findings(tmp_path, told, rules=[], levels=("error", "warning"), family="plain/") == []
    assert findings(tmp_path, "Components have minor impact.", rules=[], levels=("error", "warning"), family="plain/")
