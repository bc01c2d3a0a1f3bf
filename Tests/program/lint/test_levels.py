"""What stops a build is what is surely wrong: where a rule is less sure, or the harm is small, it warns or notes."""

import json
import subprocess

import pytest

from support.program import NOW, PROGRAM
from support.sites import COMPONENTS_YML, SITE_YML, front_matter, write


def level(tmp_path, rule, files):
    """At which level the rule speaks, which it does once."""
    content = write(tmp_path / "content", {"site.yml": SITE_YML, "components.yml": COMPONENTS_YML} | files)
    line = [PROGRAM, "lint", "--content", str(content), "--now", NOW, "--format", "json", "--only", rule]
    found = json.loads(subprocess.run(line, capture_output=True, text=True, check=False).stdout)["findings"]
    assert len(found) == 1, found
    return found[0]["level"]


def incident(text, status="investigating"):
    folder = "incidents/2026-11-20-taps"
    promise = {} if status == "resolved" else {"next_update": "30m"}
    return {
        f"{folder}/incident.yml": "title: Taps run dry\nseverity: SEV3\nstarted: 2026-11-20 14:00 UTC\n",
        f"{folder}/2026-11-20-1405-{status}.md": front_matter(text, status=status, at="2026-11-20 14:05 UTC", **promise),
    }


def work(text):
    folder = "maintenance/2026-11-20-pipes"
    times = "starts: 2026-11-20 14:00 UTC\nends: 2026-11-20 18:00 UTC\nannounced: 2026-11-10 10:00 UTC\n"
    return {
        f"{folder}/maintenance.yml": f"title: New pipes\n{times}impact: Taps may run dry for ten minutes.\n",
        f"{folder}/2026-11-20-1405-in-progress.md": front_matter(text, status="in-progress", at="2026-11-20 14:05 UTC"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("We will mend the line as soon as possible.", "error"),
        ("The tills will be back as quickly as possible.", "error"),
        ("We are working to mend the line as soon as possible.", "note"),
        ("Two crews are trying to bring the lifts back as quickly as possible.", "note"),
        ("We work with the water company to get taps running as soon as possible.", "note"),
        ("We will write again this afternoon.", "note"),
        ("We will write again as soon as we know more.", "note"),
    ],
)
def test_a_promise_stops_and_an_effort_a_part_of_a_day_and_news_do_not(tmp_path, text, expected):
    assert level(tmp_path, "plain/vague-time", incident(f"Some taps are dry. {text}")) == expected


def test_impact_may_be_told_in_words_that_no_rule_knows(tmp_path):
    assert level(tmp_path / "a", "impact/missing", incident("We are aware of an issue.")) == "warning"
    assert level(tmp_path / "b", "impact/missing", incident("We know that some of our customers worry about their water.")) == "note"


def test_a_claim_about_work_to_come_is_less_than_one_about_trouble(tmp_path):
    assert level(tmp_path / "a", "plain/no-impact-claim", incident("We changed a pump. There is no impact on customers.")) != "note"
    assert level(tmp_path / "b", "plain/no-impact-claim", work("No impact is expected.")) == "note"


def test_a_hope_denies_less_than_work_that_goes_on(tmp_path):
    watched = "Taps were dry for an hour. We are monitoring the pump closely."
    assert level(tmp_path / "a", "status/contradiction", incident(watched, "resolved")) == "warning"
    hoped = "Taps were dry for an hour. We believe it should be fixed."
    assert level(tmp_path / "b", "status/contradiction", incident(hoped, "resolved")) == "note"
