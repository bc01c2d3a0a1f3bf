"""How bad a time is that says nothing: a promise stops the build, and how hard somebody tries is worth a note."""

import json
import subprocess

import pytest

from support.program import NOW, PROGRAM
from support.sites import COMPONENTS_YML, SITE_YML, front_matter, write


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("We will mend the line as soon as possible.", "error"),
        ("The tills will be back as quickly as possible.", "error"),
        ("We are working to mend the line as soon as possible.", "note"),
        ("Two crews are trying to bring the lifts back as quickly as possible.", "note"),
        ("We work with the water company to get taps running as soon as possible.", "note"),
    ],
)
def test_a_promise_stops_and_an_effort_does_not(tmp_path, text, level):
    folder = "incidents/2026-11-20-taps"
    content = write(tmp_path / "content", {
        "site.yml": SITE_YML, "components.yml": COMPONENTS_YML,
        f"{folder}/incident.yml": "title: Taps run dry\nseverity: SEV3\nstarted: 2026-11-20 14:00 UTC\n",
        f"{folder}/2026-11-20-1405-investigating.md": front_matter(
            f"Some taps are dry. {text}", status="investigating", at="2026-11-20 14:05 UTC", next_update="30m"),
    })  # fmt: skip
    line = [PROGRAM, "lint", "--content", str(content), "--now", NOW, "--format", "json", "--only", "plain/vague-time"]
    found = json.loads(subprocess.run(line, capture_output=True, text=True, check=False).stdout)
    assert [one["level"] for one in found["findings"]] == [level], found
