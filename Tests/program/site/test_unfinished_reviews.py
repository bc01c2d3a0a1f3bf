"""A review goes to customers when it is finished, and without a line of the responders' log."""

import json
import subprocess

import pytest

from support import sites
from support.sites import front_matter

NOW = "2026-11-20T16:10Z"
FOLDER = "incidents/2026-11-20-cards-fail"
SECTIONS = ["Summary", "Impact", "Timeline", "Root cause", "Detection", "Response", "Contributing factors", "Lessons learned"]
PAGE = f"{FOLDER}/review/index.html"


def built(tmp_path, front="status: final\npublish: true\n", **changed):
    """A site whose incident has a review, whatever the linter says; and what it says of the review."""
    words = {name: f"We know all about the {name.lower()} now." for name in SECTIONS} | changed
    body = "".join(f"## {name}\n\n{text}\n\n" for name, text in words.items() if text is not None)
    files = {
        "site.yml": "name: Example\nurl: https://status.example.com\ntime-zone: UTC\n",
        "components.yml": "- id: cards\n  name: Card payments\n",
        f"{FOLDER}/incident.yml": "title: Some customers cannot pay by card\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n",
        f"{FOLDER}/2026-11-20-1408-investigating.md": front_matter(
            "Some customers cannot pay by card.", status="investigating", at="2026-11-20 14:08 UTC", next_update="2h", components="{cards: partial-outage}"
        ),
        f"{FOLDER}/2026-11-20-1500-resolved.md": front_matter(
            "Customers can pay by card again. A part was broken, and we replaced it. You need to do nothing.", status="resolved", at="2026-11-20 15:00 UTC"
        ),
        f"{FOLDER}/timeline.yml": "- {at: 2026-11-20 14:20 UTC, event: 'Told Ben, swapped the disk on box seven', by: ana}\n",
        f"{FOLDER}/review.md": f"---\n{front}---\n{body}",
    }
    content = sites.write(tmp_path / "content", files)
    line = [sites.PROGRAM, "lint", "--content", str(content), "--now", NOW, "--format", "json"]
    found = json.loads(subprocess.run(line, capture_output=True, text=True, timeout=60).stdout)["findings"]
    errors = [one["rule"] for one in found if one["path"].endswith("review.md") and one["level"] == "error"]
    refused = sites.build(content, tmp_path / "public", now=NOW)
    assert (refused.returncode == 1) == bool(errors), refused.stderr
    return sites.built(content, tmp_path / "public", NOW, "--publish-anyway", "a test"), errors


def test_a_finished_review_is_published(tmp_path):
    site, errors = built(tmp_path)
    assert not errors and PAGE in site.files
    assert b"review/" in site.files[f"{FOLDER}/index.html"] and b"/review/" in site.files["api/daymark/v1/status.json"]


def is_nowhere(site):
    assert PAGE not in site.files
    everything = b"".join(site.files.values())
    assert b"/review/" not in everything and b"We know all about" not in everything


UNFINISHED = {
    "a draft": {"front": "status: draft\npublish: true\n"},
    "in review": {"front": "status: in-review\npublish: true\n"},
    "an empty section": {"Impact": ""},
    "a section of comments": {"Impact": "<!-- Nothing yet. -->"},
    "TBD": {"Impact": "TBD"},
    "TODO in a line": {"Impact": "About 40 customers. TODO: count them again."},
    "a blank": {"Impact": "- Customers: 40\n- Money:\n- Data: nothing was lost"},
    "a bold blank": {"Impact": "- **Money:** <!-- what it cost -->\n- Data: nothing was lost"},
    "the last line blank": {"Lessons learned": "Money:"},
    "questions": {"Root cause": "1. Why could customers not pay?\n2. Why?\n3. Why?\n"},
    "a comment that asks": {"Response": "It took ten minutes.\n\n<!-- What slowed it? -->"},
    "brackets": {"Impact": "[how many customers]"},
    "dots": {"Impact": "…"},
    "to be confirmed": {"Impact": "To be confirmed."},
    "to follow": {"Impact": "To follow."},
    "later": {"Root cause": "We will add this later."},
    "not applicable": {"Detection": "N/A"},
    "pending": {"Response": "**Pending**"},
    "soon": {"Lessons learned": "Coming soon."},
    "three dots": {"Impact": "..."},
    "a dash": {"Impact": "-"},
    "a long dash": {"Impact": "—"},
    "a backslash": {"Impact": "\\"},
    "marks": {"Impact": "/ | \\#"},
    "a space that is written out": {"Impact": "&#32;"},
    "a space that keeps words together": {"Impact": "&nbsp;"},
    "what nobody sees": {"Impact": "&#8203;"},
    "unknown": {"Root cause": "Unknown."},
    "still investigated": {"Root cause": "**Under investigation**"},
    "a list of one": {"Root cause": "- We don't know yet."},
    "to do": {"Impact": "About 40 customers.\n\nTo do"},
    "in German": {"Impact": "Folgt."},
    "in French": {"Impact": "À compléter"},
    "in Spanish": {"Impact": "Por definir…"},
    "in Portuguese": {"Impact": "Em análise"},
    "in Japanese": {"Impact": "未定"},
    "in Arabic": {"Impact": "قيد التحقيق"},
    "a line to fill in": {"Impact": "- Money: ____\n- Data: nothing was lost"},
    "a question mark": {"Impact": "- Money: ?"},
    "question marks": {"Impact": "- **Money:** ??"},
    "an unknown among others": {"Impact": "- Customers: unknown\n- Data: nothing was lost"},
    "the shape of an amount": {"Impact": "- Money: £XX"},
    "the shape of a number": {"Impact": "- Customers: XX customers"},
    "a promise to be confirmed": {"Impact": "- Service promise: to be confirmed\n- Data: nothing was lost"},
    "letters with stops": {"Impact": "t.b.d."},
    "letters with stops behind a label": {"Impact": "- Money: t.b.d."},
    "why, unknown": {"Root cause": "1. Why could customers not pay? A disk was full.\n2. Why? Unknown."},
    "why, and below it unknown": {"Root cause": "1. Why could customers not pay?\n\n   Unknown.\n"},
    "more to follow": {"Contributing factors": "- More details will follow."},
}


@pytest.mark.parametrize("kind", UNFINISHED)
def test_an_unfinished_review_is_not(tmp_path, kind):
    site, errors = built(tmp_path, **UNFINISHED[kind])
    assert "review/unfinished" in errors
    is_nowhere(site)


COPIES = {
    "word for word": "14:20 UTC: Told Ben, swapped the disk on box seven",
    "in a list": "- 14:02 UTC: it began.\n- 14:20 UTC: told Ben, swapped the disk on box seven.\n",
    "in other letters": "TOLD BEN,   swapped the *disk* on box seven!",
    "broken in two lines": "14:20 UTC: told Ben, swapped\nthe disk on box seven",
    "a sentence of it": "It was a long day. Told Ben, swapped the disk on box seven. Then all was well.",
    "with spaces written out": "14:20 UTC: told&#32;Ben, swapped&#32;the&#x20;disk on&nbsp;box seven",
    "with letters written out": "14:20 UTC: &#84;old Ben&comma; swapped the disk on box seven",
    "with escapes": "14:20 UTC: told Ben\\, swapped the disk on box seven\\.",
    "with what nobody sees": "14:20 UTC: told B&#8203;en, swapped the di&shy;sk on box seven",
    "as code": "14:20 UTC: `told Ben, swapped the disk on box seven`",
    "after a space": "&#32;Told Ben, swapped the disk on box seven",
    "with a name before it": "At 14:20 UTC Ana told Ben, swapped the disk on box seven.",
    "in the middle": "We looked around, told Ben, swapped the disk on box seven and went home.",
    "with a day": "2026-11-20 14:20 UTC – Told Ben, swapped the disk on box seven",
}


@pytest.mark.parametrize("kind", COPIES)
def test_a_review_with_a_line_of_the_log_is_not(tmp_path, kind):
    site, errors = built(tmp_path, Timeline=COPIES[kind])
    assert sorted(errors) == (["content/encoding"] if kind == "with what nobody sees" else []) + ["review/log-copied"]
    is_nowhere(site)


FINISHED = {
    "what a page said": {"Timeline": "- 14:08 UTC: investigating\n- Status: pending\n- First update: investigating"},
    "answers behind labels": {"Impact": "- Money: none\n- Customers: unknown to us by name, about 40\n- Size: XL"},
    "own words for the log": {"Timeline": "- 14:20 UTC: we put a new disk in."},
    "a lead-in": {"Response": "What went well:\n\n- the alarm\n- the spare part"},
    "a list in a list": {"Impact": "- Customers:\n  - about 40 shops\n- Money: none"},
    "questions with answers": {"Root cause": "1. Why could customers not pay? A disk was full.\n2. Why was it full? Nothing empties it."},
    "answers below": {"Root cause": "1. Why could customers not pay?\n\n   A disk was full.\n\n2. Why was it full?\n\n   Nothing empties it."},
    "a remark": {"Summary": "Some customers could not pay.\n\n<!-- Read by two people. -->"},
    "a question to think about": {"Lessons learned": "We ask ourselves now: is one disk enough?"},
    "a subheading": {"Impact": "### Shops\n\nAbout 40."},
    "a picture": {"Impact": "🙁"},
    "words written out": {"Impact": "&#78;one&#32;at&#32;all"},
    "unknown with a reason": {"Root cause": "Unknown: the disk was thrown away."},
    "a name for what follows": {"Response": "**Investigating**\n\nWe looked at each disk in turn."},
    "what is known and what is not": {"Impact": "- About 40 payments failed.\n- Still unclear"},
    "the word pending": {"Impact": "About 40 payments stayed pending."},
}


@pytest.mark.parametrize("kind", FINISHED)
def test_what_only_looks_unfinished_is_published(tmp_path, kind):
    site, errors = built(tmp_path, **FINISHED[kind])
    assert not [one for one in errors if one.startswith("review/")] and PAGE in site.files


def test_a_review_for_colleagues_may_be_anything(tmp_path):
    site, errors = built(tmp_path, front="status: draft\npublish: false\n", Impact="TBD", Timeline=COPIES["word for word"])
    assert not errors
    is_nowhere(site)
