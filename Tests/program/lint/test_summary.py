"""What a job tells people besides its report: a summary in Markdown, and a line in the log where the report goes into a file."""

import json
import os
import re
import shutil
import subprocess

import pytest
from markdown_it import MarkdownIt

from support.program import PROGRAM
from support.sites import COMPONENTS_YML, SITE_YML, front_matter, write

NOW = "2026-11-20T14:10Z"
FOLDER = "content/incidents/2026-11-20-api-down"
# What would be markup, where it were not written down as text.
TITLE = "Orders <b>fail</b> | *now* [here](https://a.example) `x` @ana #1 $y$ ~~z~~ a_b_c ![p](q) &amp; \\\\"


@pytest.fixture
def content(tmp_path):
    def with_findings(count):
        body = "".join(f"We rebooted db-{number:02}.eu.prod.internal and are hopeful.\n\n" for number in range(count))
        return write(tmp_path, {
            "content/site.yml": SITE_YML, "content/components.yml": COMPONENTS_YML,
            f"{FOLDER}/incident.yml": f"title: '{TITLE}'\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n",
            f"{FOLDER}/2026-11-20-1408-investigating.md": front_matter(
                "Some people cannot open their orders.\n\n" + body, status="investigating", at="2026-11-20 14:08 UTC", next_update="30m",
                components="{website: partial-outage, <i>|x|: '*'}"),
        })  # fmt: skip

    return with_findings


def run(folder, *line, **environment):
    return subprocess.run([PROGRAM, *line, "--now", NOW], cwd=folder, capture_output=True, text=True, timeout=60, env=os.environ | environment)


def table(text):
    """The rows of the table in a summary, as a reader of Markdown has them: cells as plain text. Nothing in them may be markup."""
    rows, cell, cells = [], None, []
    for token in MarkdownIt("commonmark").enable(["table", "strikethrough"]).parse(text):
        if token.type == "tr_open":
            cells = []
        elif token.type == "tr_close":
            rows.append(cells)
        elif token.type == "inline" and rows is not None and token.level > 3:
            kinds = {child.type for child in token.children or []} - {"text", "text_special", "html_inline"}
            assert not kinds, (kinds, token.content)
            # Only the breaks that are put there on purpose.
            assert {child.content for child in token.children if child.type == "html_inline"} <= {"<br>"}
            cells.append("".join("\n" if child.type == "html_inline" else child.content for child in token.children))
    return rows[1:]


def test_the_summary_has_all_that_the_report_has(content, tmp_path):
    folder = content(30)
    summary = tmp_path / "summary.md"
    done = run(folder, "lint", "--format", "json", "--summary", str(summary))
    found = json.loads(done.stdout)["findings"]
    assert done.returncode == 1 and len(found) > 30
    rows = table(summary.read_text())
    assert len(rows) == len(found)
    for (level, place, what, rule), finding in zip(rows, found):
        assert (level, rule) == (finding["level"], finding["rule"])
        assert place.replace("\u2060", "") == f"content/{finding['path']}:{finding['line']}:{finding['column']}"
        assert what.split("\n")[0].replace("\u2060", "") == " ".join(finding["message"].split("\n"))
    errors = json.loads(done.stdout)["summary"]["errors"]
    assert summary.read_text().startswith(f"### {errors} error")
    assert run(folder, "lint", "--format", "markdown").stdout == summary.read_text()


def test_annotations_and_summary_come_from_one_run(content, tmp_path):
    folder = content(2)
    for command in (["lint"], ["build", "--out", "public"]):
        summary = tmp_path / f"{command[0]}.md"
        summary.write_text("# What another step said\n\n")
        done = run(folder, *command, "--summary", str(summary), GITHUB_ACTIONS="true")
        annotations = len(re.findall("^::(error|warning|notice) ", done.stdout + done.stderr, re.M))
        assert done.returncode == 1 and len(table(summary.read_text())) == annotations > 2
        assert summary.read_text().startswith("# What another step said\n\n### ")


def test_a_summary_stays_below_what_github_takes(content, tmp_path):
    folder = content(3)
    names = "".join(f"- id: c{number}\n  name: Name {number}\n  colour: {'x' * 200}\n" for number in range(40))
    keys = "".join(f"key-{number}-{'x' * 40}: 1\n" for number in range(50))
    for number in range(60):
        write(folder, {f"content/incidents/2026-10-01-{'long-' * 40}{number}/incident.yml": f"title: x\nseverity: SEV3\nstarted: 2026-10-01 14:02 UTC\n{keys}"})
    write(folder, {"content/components.yml": names})
    summary = tmp_path / "summary.md"
    run(folder, "lint", "--summary", str(summary))
    text = summary.read_text()
    assert 800_000 < len(text.encode()) < 1_000_000, len(text)
    assert text.rstrip().splitlines()[-1].startswith("There is no room for ")


def test_nothing_found_is_said_too(tmp_path):
    folder = write(tmp_path, {"content/site.yml": SITE_YML, "content/components.yml": COMPONENTS_YML})
    run(folder, "lint", "--summary", "s.md")
    assert (folder / "s.md").read_text() == "### nothing to report in 2 files\n\n"


def test_a_secret_is_starred(content, tmp_path):
    folder = content(0)
    secret = "hunter2hunter2xyz"
    update = next(folder.glob("content/incidents/*/*.md"))
    update.write_text(update.read_text() + f"\nThe password: {secret}\n")
    assert run(folder, "lint", "--summary", "s.md", "--format", "gitlab").returncode == 1
    assert "leak/secret" in (folder / "s.md").read_text() and secret not in (folder / "s.md").read_text()


def test_a_summary_that_can_not_be_written_stops_no_page(content, tmp_path):
    folder = write(tmp_path, {"content/site.yml": SITE_YML, "content/components.yml": COMPONENTS_YML, "plain": "x\n", "folder/x": "x\n"})
    for place in ("none/s.md", "folder", "/dev/full", "plain/s.md"):
        done = run(folder, "build", "--out", "public", "--summary", place)
        assert done.returncode == 2 and f"can't write '{place}'" in done.stderr and "'public' is written, but" in done.stderr, done
        assert (folder / "public/index.html").exists()
        shutil.rmtree(folder / "public")
        done = run(folder, "lint", "--summary", place)
        assert done.returncode == 2 and f"can't write '{place}'" in done.stderr, done
    assert (folder / "content/site.yml").read_text() == SITE_YML
    assert run(folder, "lint", "--summary", "").returncode == 64


@pytest.mark.parametrize("name", ["json", "sarif", "gitlab", "junit", "markdown"])
def test_the_log_is_not_empty_where_the_report_goes_into_a_file(name, content, tmp_path):
    done = run(content(1), "lint", "--format", name)
    lines = done.stderr.splitlines()
    assert done.returncode == 1 and "error" in lines[0] and "such as" in lines[0] and len(lines) == 2, done.stderr
    assert lines[1].startswith("content/incidents/") and ": error: " in lines[1]
    quiet = write(tmp_path / "quiet", {"content/site.yml": SITE_YML, "content/components.yml": COMPONENTS_YML})
    assert run(quiet, "lint", "--format", name).stderr == "nothing to report in 2 files\n"


@pytest.mark.parametrize("name", ["human", "concise", "github"])
def test_what_people_read_in_the_log_is_not_said_twice(name, content):
    assert "such as" not in run(content(1), "lint", "--format", name).stderr


def test_what_is_added_begins_a_line_of_its_own(content, tmp_path):
    folder = content(0)
    for start in ("", "before=1", "before=1\n"):
        (folder / "outputs").write_text(start)
        run(folder, "lint", "--outputs", "outputs")
        assert (folder / "outputs").read_text().startswith((start.rstrip("\n") + "\n").lstrip("\n") + "errors="), start


def test_what_is_owed_has_a_summary_too(content, tmp_path):
    folder = content(0)
    late = subprocess.run([PROGRAM, "due", "--summary", "s.md", "--now", "2026-11-20T16:00Z"], cwd=folder, capture_output=True, text=True, timeout=60)
    listed = json.loads(subprocess.run([PROGRAM, "due", "--format", "json", "--now", "2026-11-20T16:00Z"], cwd=folder, capture_output=True, text=True, timeout=60).stdout)
    rows = table((folder / "s.md").read_text())
    assert late.returncode == 1 and len(rows) == len(listed["owed"]) and rows[0][0] == "error"
    assert any("daymark update" in row[2].split("\n")[-1] for row in rows), rows
