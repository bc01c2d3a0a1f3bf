"""The year, read back: its figures are those of `report` and `lint`, in every format, over content of every kind."""

import csv
import io
import json
import random
import re
import shutil
import subprocess
import sys
import unicodedata
from collections import Counter
from pathlib import Path
from statistics import median

import jsonschema
import pytest
from markdown_it import MarkdownIt

from support.browsing import good_for_everybody, opened
from support.program import NOW, PROGRAM, ROOT, run
from support.sites import COMPONENTS_YML, SAMPLE, SITE_YML, attributes, elements, front_matter, nothing, parse, parse_errors, real_history, text, write, write_history
from support.validator import HEADINGS, validator_findings

sys.path.insert(0, str(Path(__file__).parents[1] / "site"))
from test_agreement import random_content  # noqa: E402

SCHEMA = json.loads((ROOT / "docs/year.schema.json").read_text())
FORMATS = ["text", "markdown", "json", "html"]
WORDS = ("title", "plain", "impact", "status", "resolved", "leak")
NASTY = '=HYPERLINK("x"), | <b>*it*</b> &amp; `x`'
SECRET = "AKIA" + "ABCDEFGHIJ234567"


def year(content, *flags, now=NOW, code=0, **options):
    done = run("report", "--content", str(content), "--now", now, "--year-in-review", *flags, **options)
    assert done.returncode == code, done.stdout + done.stderr
    return done


def read_back(content, *flags, now=NOW):
    found = json.loads(year(content, "--format", "json", *flags, now=now).stdout)
    jsonschema.Draft202012Validator(SCHEMA).validate(found)
    return found


def asked(command, content, *flags, now=NOW):
    done = run(command, "--content", str(content), "--now", now, "--format", "json", *flags)
    assert done.returncode in (0, 1), done.stderr
    return json.loads(done.stdout)


# Content of our own


def incident(day, title, *updates, severity="SEV2", started="10:00", fields=""):
    """Updates are (clock, status, words, further fields)."""
    slug = f"incidents/2026-{day}-case"
    files = {f"{slug}/incident.yml": f"title: {json.dumps(title)}\nseverity: {severity}\nstarted: 2026-{day} {started} UTC\n{fields}"}
    for number, (clock, status, words, *further) in enumerate(updates):
        extra = {"components": "{api: partial-outage}"} if number == 0 else {}
        files[f"{slug}/2026-{day}-{clock.replace(':', '')}-{status}.md"] = front_matter(words, status=status, at=f"2026-{day} {clock} UTC", **extra, **(further[0] if further else {}))
    return files


GOOD = "Some customers cannot pay by card. We are replacing a disk. Please pay in cash meanwhile."
EMPTY = "We are continuing to investigate this issue."
OVER = "Some customers could not pay by card for 90 minutes. We replaced a failed disk. You do not need to do anything."
CONTENT = {
    "site.yml": SITE_YML,
    "components.yml": COMPONENTS_YML,
    **incident(
        "03-02", "Incident with API",
        ("10:20", "investigating", "We are aware of an issue. Next update in 30 minutes."),
        ("11:30", "investigating", EMPTY),
        ("11:45", "identified", "An engineer made a mistake in Kafka. The likely cause is a full disk."),
        ("15:45", "resolved", "This incident has been resolved."),
    ),
    **incident(
        "05-04", "Some card payments are failing",
        ("10:10", "investigating", GOOD, {"next_update": "30m"}),
        ("10:42", "identified", GOOD, {"next_update": "20m"}),
        ("11:10", "monitoring", "Card payments work again for some customers. We are watching them.", {"next_update": "1h"}),
        ("11:30", "resolved", OVER),
    ),
    **incident("05-20", "Service disruption", ("10:00", "investigating", EMPTY), ("10:30", "investigating", "We are\ncontinuing to investigate this issue."), ("12:00", "resolved", "This incident has been resolved.")),
    **incident("06-01", "Told when it was over", ("14:00", "resolved", OVER), fields="ended: 2026-06-01 12:00 UTC\n"),
    **incident("07-01", "Nobody heard of this one", ("10:05", "investigating", EMPTY), ("10:50", "resolved", "Done."), fields="publish: false\n"),
    **incident("08-01", "A false alarm", ("10:05", "investigating", "Some customers cannot pay by card."), ("10:30", "withdrawn", "It was a false alarm.")),
}  # fmt: skip


@pytest.fixture(scope="module")
def content(tmp_path_factory):
    return write(tmp_path_factory.mktemp("year") / "content", CONTENT)


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    return write_history(tmp_path_factory.mktemp("generated") / "content")


@pytest.fixture(scope="module")
def history(tmp_path_factory):
    """The recorded history, or where it is not at hand the generated one once more."""
    return real_history() or write_history(tmp_path_factory.mktemp("no-history") / "content", 20)


@pytest.fixture(scope="module")
def anywhere(content, generated, history):
    return {"sample": (SAMPLE, NOW), "own": (content, NOW), "generated": (generated, "2026-08-22T12:00Z"), "history": (history, "2026-08-22T12:00Z")}


# Figures equal those of `report` and `lint`


def without_since(content, folder):
    """A copy that the linter judges all of."""
    copy = shutil.copytree(content, folder / "copy")
    settings = (copy / "site.yml").read_text()
    (copy / "site.yml").chmod(0o644)
    (copy / "site.yml").write_text(re.sub(r"^lint: \{since: [-\d]+\}\n|^  since: [-\d]+\n", "", settings, flags=re.M).replace("lint:\n\n", "").removesuffix("lint:\n"))
    assert "since:" not in (copy / "site.yml").read_text()
    return copy


@pytest.mark.parametrize("name", ["sample", "own", "generated", "history"])
@pytest.mark.parametrize("days", [("2025-11-21", "2026-11-20"), ("2026-06-01", "2026-07-20")], ids=["year", "weeks"])
def test_figures_are_those_of_report_and_lint(name, days, anywhere, tmp_path):
    content, now = anywhere[name]
    found = agree(content, now, tmp_path, "--since", days[0], "--until", days[1])
    if name in ("generated", "history") and found["incidents"]:
        assert found["findings"]["lintSince"] == "2026-09-01" and found["findings"]["rules"]


@pytest.mark.parametrize("seed", range(6))
def test_figures_agree_over_any_content(seed, tmp_path):
    chance = random.Random(f"year {seed}")
    files = random_content(tmp_path, chance)
    for path in [path for path in files if path.endswith("/incident.yml") and chance.random() < 0.2]:
        files[path] += "publish: false\n"
    if chance.random() < 0.5:
        files["site.yml"] += "lint: {since: 2026-10-01}\n"
    content = write(tmp_path / "content", files)
    agree(content, NOW, tmp_path)
    uptime_agrees(content, NOW, tmp_path)


def agree(content, now, tmp_path, *span):
    """What is read back, after all of it that `report` and `lint` know too was held against them."""
    span = span or ("--since", "2026-06-01", "--until", "2026-11-20")
    found, reported = read_back(content, *span, now=now), asked("report", content, *span, now=now)
    shared = set(found) & set(reported) - {"months"}
    assert shared == {"version", "at", "page", "timeZone", "isOver", "period", "before", "incidents", "withdrawn"}
    assert {key: found[key] for key in shared} == {key: reported[key] for key in shared}
    metrics = reported["period"]["metrics"]
    assert sum(month["incidents"] for month in found["months"]) == len(reported["incidents"])
    assert sum(month["promisesKept"]["of"] for month in found["months"]) == metrics["promisesKept"]["of"] == metrics["promisesKept"]["count"] + len(found["broken"])
    assert max([month["longestSilence"] or 0 for month in found["months"]], default=0) == (metrics["longestSilence"] or 0)
    assert (found["silences"][0]["length"] if found["silences"] else None) == metrics["longestSilence"]

    told = {one["slug"] for one in reported["incidents"] if not one["internal"]}
    findings = [one for one in asked("lint", without_since(content, tmp_path), now=now)["findings"] if one["path"].split("/")[1:2] and one["path"].split("/")[1] in told]
    rules = {one["rule"]: one for one in found["findings"]["rules"]}
    assert Counter(one["rule"] for one in findings) == {rule: one["errors"] + one["warnings"] + one["notes"] for rule, one in rules.items()}
    for level in ("error", "warning", "note"):
        assert found["findings"][level + "s"] == sum(one[level + "s"] for one in rules.values()) == sum(one["level"] == level for one in findings)
    for rule, one in rules.items():
        own = [finding for finding in findings if finding["rule"] == rule]
        assert one["incidents"] == len({finding["path"].split("/")[1] for finding in own})
        if rule.startswith(WORDS):
            quoted = Counter(" ".join(finding["excerpt"].split()).strip("\"'") for finding in own)
            assert all(quoted[quote["words"].strip("\"'")] == quote["count"] for quote in one["words"])
    by_file = Counter((finding["path"], finding["rule"], finding["message"]) for finding in findings)
    for update in found["worst"] + found["best"]:
        assert all((one["path"], one["rule"], one["message"]) in by_file for one in update["findings"])
        path = f"incidents/{update['slug']}/{update['update']}.md"
        assert len(update["findings"]) == sum(count for (file, rule, _), count in by_file.items() if file == path and rule.startswith(WORDS))
    return found


def test_what_lint_is_told_to_leave_out_is_read_back_all_the_same(generated, tmp_path):
    now = "2026-08-22T12:00Z"
    exempt = [one for one in asked("lint", generated, now=now)["findings"] if one["rule"].startswith(("plain/", "impact/", "cadence/"))]
    found, bare = read_back(generated, now=now), read_back(without_since(generated, tmp_path), now=now)
    assert exempt == [] and found["findings"]["warnings"] > 0 and found["findings"].pop("lintSince") == "2026-09-01"
    # Of what began before that day no review is asked for, as in the report.
    for one in (found, bare):
        owed = [one[span]["metrics"].pop("reviews")["due"] for span in ("period", "before")]
        assert sum(owed) == 0 or one is bare
    assert bare["findings"].pop("lintSince") is None and found == bare
    assert "once 'since' is taken out" in " ".join(year(generated, now=now).stdout.split())


@pytest.mark.parametrize("name", ["sample", "own", "generated", "history"])
def test_uptime_is_the_pages_own(name, anywhere, tmp_path):
    content, now = anywhere[name]
    ours, shared = uptime_agrees(content, now, tmp_path)
    assert ours and shared > ours * 0.8


def uptime_agrees(content, now, tmp_path):
    """How many months of services are read back, and how many of those the page has too: those are the same."""
    done = run("build", "--content", str(content), "--out", str(tmp_path / "site"), "--now", now, "--publish-anyway", "a test")
    assert done.returncode == 0, done.stderr
    rows = list(csv.DictReader(io.StringIO((tmp_path / "site/uptime.csv").read_text())))
    page = {(row["service"] if "id" not in row else row["id"], row["month"]): row["uptime_percent"] for row in rows}
    ours = {(one["id"], month): percent for one in read_back(content, now=now)["uptime"] for month, percent in one["months"].items() if percent is not None}
    assert {key: f"{percent:.2f}".replace("100.00", "100") for key, percent in ours.items() if key in page} == {key: page[key] for key in ours if key in page}
    return len(ours), len(set(ours) & set(page))


# What it says


def test_what_happened_is_counted(content):
    found = read_back(content)
    metrics, told = found["period"]["metrics"], found["told"]
    assert (told["incidents"], told["whenOver"], told["atTheStart"]) == (4, 1, 1)
    waits = [70, 15, 240, 32, 28, 20, 30, 90]
    assert (told["waits"]["known"], told["waits"]["median"], told["waits"]["longest"]) == (8, median(waits) * 60, 240 * 60)
    assert [(one["slug"], one["length"] // 60, one["promised"]) for one in found["silences"][:3]] == [
        ("2026-03-02-case", 240, None), ("2026-05-20-case", 90, None), ("2026-03-02-case", 70, None),
    ]  # fmt: skip
    # Promised for 10:40, 11:02 and 12:10; kept at 10:42, within the grace, and at 11:30.
    assert metrics["promisesKept"] == {"count": 2, "of": 3} and told["promisedInWords"] == {"count": 0, "of": 1}
    assert [(one["promised"][11:16], one["came"][11:16], one["late"]) for one in found["broken"]] == [("11:02", "11:10", 480)]
    updates = found["updates"]
    assert updates["isRead"] and updates["count"] == 12
    assert updates["whileItGoesOn"]["impact"] == {"count": 3, "of": 8} and updates["whileItGoesOn"]["nextUpdate"] == {"count": 4, "of": 8}
    assert updates["whileItGoesOn"]["meanwhile"] == {"count": 2, "of": 8}
    assert updates["afterwards"] == {key: {"count": 2, "of": 4} for key in ("impact", "scope", "remedy", "length", "action")}


def test_titles_and_words_are_counted_and_quoted(content):
    rules = {one["rule"]: one for one in read_back(content)["findings"]["rules"]}
    assert {one["words"] for one in rules["title/customer-facing"]["words"]} >= {"Incident with API", "Service disruption"}
    assert {one["words"] for one in rules["plain/jargon"]["words"]} >= {"Kafka"} and rules["plain/jargon"]["about"] == "wording"
    assert [one["words"] for one in rules["plain/speculation"]["words"]] == ["likely cause"] and [one["words"] for one in rules["plain/blame"]["words"]] == ["An engineer made a mistake"] and "plain/no-news" in rules
    assert {one["words"]: one["count"] for one in rules["resolved/customer-action"]["words"]} == {"This incident has been resolved.": 2}
    shown = " ".join(year(content).stdout.split())
    assert "“This incident has been resolved.” (2 times)" in shown and "missed" in shown and " of 4 incidents" in shown


def weight(finding):
    """Of the rule on the day it was published: a finding in what is old is no error any more."""
    level = json.loads(RULES)[finding["rule"]]
    worst = "error" if finding["level"] == "warning" and level == "error" else min(finding["level"], level, key=["note", "warning", "error"].index)
    return {"error": 3, "warning": 2, "note": 1}[worst]


def is_grave(finding):
    """What counts in full, however long the text is."""
    inward = ("plain/internal-name", "plain/internal-address", "plain/host-or-ip", "plain/stack-trace")
    return weight(finding) == 3 or finding["rule"].startswith("leak/") or finding["rule"] in inward


def levels():
    page, found, rule = (ROOT / "docs/rules.md").read_text(), {}, None
    for line in page.splitlines():
        if line.startswith("### "):
            rule = line[4:]
        elif rule and (level := re.search(r"\((error|warning|note)\)$", line)):
            found[rule], rule = level[1], None
    return json.dumps(found)


RULES = levels()


@pytest.mark.parametrize("name", ["sample", "own", "generated", "history"])
def test_the_worst_and_the_best_are_ranked_as_it_says(name, anywhere):
    content, now = anywhere[name]
    found = read_back(content, now=now)
    for update in found["worst"] + found["best"]:
        # Sentences are cut by us alone, so that their number is what the faults leave for it.
        grave = sum(weight(one) for one in update["findings"] if is_grave(one))
        heavy, rest = sum(map(weight, update["findings"])) - grave, update["faults"] - 3 * len(update["leftOut"]) - grave
        assert len(update["told"]) + len(update["leftOut"]) + len(update["allowed"]) in (0, 4, 5) and (abs(rest) < 0.001) == (heavy == 0)
        sentences = heavy / rest if heavy else 1
        assert abs(sentences - round(sentences)) < max(0.1, 0.01 * round(sentences)) and 1 <= round(sentences) <= max(1, len(re.findall(r"[.!?:](?=\s|$|\))|\n", update["words"] + "\n")) + 2)
    worst, best = found["worst"], found["best"]
    assert worst == sorted(worst, key=lambda one: (-one["faults"], len(one["told"]), one["at"])) and all(one["faults"] > 0 for one in worst)
    assert best == sorted(best, key=lambda one: (one["faults"], one["at"])) and all(len(one["told"]) >= 3 for one in best)
    said = [" ".join(one["words"].split()) for one in worst + best]
    assert len(worst) <= 10 and len(best) <= 10 and len(set(said)) == len(said)


def test_short_words_at_the_end_are_never_the_best(content):
    found = read_back(content)
    assert [(one["words"], one["faults"], one["copies"]) for one in found["best"]][:2] == [(GOOD, 0, 2), (OVER, 0, 2)]
    worst = {one["words"]: one for one in found["worst"]}
    assert [one["words"].split()[0] for one in found["worst"]] == ["An", "This", "We", "We", "Card"] and worst["This incident has been resolved."]["copies"] == 2
    # A line end makes no other words, and what nobody read is no copy.
    assert worst[EMPTY]["copies"] == 3
    shown = year(content).stdout
    assert re.search(r"say 'You do not need to do\s+anything'", shown) and "2 updates have these very words" in shown


def test_what_only_colleagues_know_is_named_and_not_judged(content):
    found, shown = read_back(content), year(content).stdout
    assert [one["slug"] for one in found["incidents"] if one["internal"]] == ["2026-07-01-case"] and "Internal: Nobody h" in shown
    assert [one["slug"] for one in found["withdrawn"]] == ["2026-08-01-case"]
    slugs = {one["slug"] for one in found["worst"] + found["best"] + found["silences"] + found["broken"]}
    assert not slugs & {"2026-07-01-case", "2026-08-01-case"} and "Done." not in shown
    assert "1 incident is internal" in shown and "1 false alarm was withdrawn" in shown


def test_what_settings_and_authors_leave_out_is_said(tmp_path):
    files = CONTENT | {"site.yml": SITE_YML + "lint:\n  rules:\n    plain/jargon: off\n    title/customer-facing: {level: note}\n"}
    path = "incidents/2026-03-02-case/2026-03-02-1145-identified.md"
    files[path] = files[path].replace("---\n", "---\nlint-allow: {plain/speculation: We knew it by then}\n", 1)
    content = write(tmp_path / "content", files)
    found = read_back(content)
    rules = {one["rule"]: one for one in found["findings"]["rules"]}
    assert found["findings"]["switchedOff"] == ["plain/jargon"] and not {"plain/jargon", "plain/speculation"} & set(rules) and found["findings"]["allowed"] == 1
    assert rules["title/customer-facing"]["notes"] and not rules["title/customer-facing"]["warnings"]
    shown = " ".join(year(content).stdout.split())
    assert "turns 1 rule off" in shown and "plain/jargon" in shown and "stand by words in 1 place" in shown


def test_a_page_in_another_language_says_what_is_not_judged(tmp_path):
    content = write(tmp_path / "content", CONTENT | {"site.yml": SITE_YML + "language: de\n"})
    found, shown = read_back(content), " ".join(year(content).stdout.split())
    assert found["updates"] == {"isRead": False, "count": 12, "whileItGoesOn": {}, "afterwards": {}} and found["worst"] == found["best"] == []
    assert found["period"]["metrics"]["writing"] is None and found["findings"]["warnings"] and found["period"]["metrics"]["promisesKept"]["of"] == 3
    assert "This page is not in English" in shown and "none is ranked" in shown and "The ten" not in shown
    assert not {one["rule"] for one in found["findings"]["rules"]} & {"plain/jargon", "impact/missing", "title/customer-facing"}


def test_a_start_that_nobody_wrote_down_is_no_quick_answer(tmp_path):
    files = {"site.yml": SITE_YML, "components.yml": COMPONENTS_YML}
    for day in ("03-02", "03-03", "03-04"):
        files |= incident(day, "Some card payments are failing", ("10:00", "investigating", GOOD), ("11:00", "resolved", OVER))
    shown = " ".join(year(write(tmp_path / "content", files)).stdout.split())
    assert "How soon customers were told can't be said: in 3 of 3 incidents" in shown and "within 0 min" not in shown
    assert "Nothing is written down from before 2026-03-02. Months before that one are left out" in shown


def test_an_open_silence_goes_on(tmp_path):
    content = write(tmp_path / "content", {"site.yml": SITE_YML, "components.yml": COMPONENTS_YML} | incident("11-20", "Some card payments are failing", ("10:10", "investigating", GOOD, {"next_update": "30m"})))
    found = read_back(content)
    assert [(one["length"] // 60, one["until"]) for one in found["silences"]] == [(270, None)]
    assert [(one["came"], one["late"] // 60) for one in found["broken"]] == [(None, 240)] and "so far" in year(content).stdout


def test_nothing_happened(tmp_path):
    content = write(tmp_path / "content", {"site.yml": SITE_YML, "components.yml": COMPONENTS_YML})
    found = read_back(content)
    assert found["worst"] == found["best"] == found["silences"] == found["findings"]["rules"] == [] and found["told"]["incidents"] == 0
    for name in FORMATS:
        assert name == "json" or "No incident began in this span" in year(content, "--format", name).stdout


# The span


def test_the_span_is_what_was_asked_for(content):
    def days(*flags, now=NOW):
        found = read_back(content, *flags, now=now)
        return [found["period"]["first"], found["period"]["last"], found["before"]["first"], found["before"]["last"], found["isOver"]]

    assert days() == ["2025-11-21", "2026-11-20", "2024-11-21", "2025-11-20", False]
    assert days("--year", "2026", now="2027-01-01T00:00Z") == ["2026-01-01", "2026-12-31", "2025-01-01", "2025-12-31", True]
    assert days("--year", "2025")[2:4] == ["2024-01-01", "2024-12-31"]
    assert days("--month", "2026-05")[:2] == ["2026-05-01", "2026-05-31"]
    assert days("--since", "2026-05-01")[:2] == ["2026-05-01", "2026-11-20"]
    assert "Example Status: 2026 in review\n" in year(content, "--year", "2026").stdout
    assert [month["first"] for month in read_back(content, "--year", "2026")["months"]] == [f"2026-{number:02}-01" for number in range(3, 12)]
    assert asked("report", content, "--year", "2026")["period"]["first"] == "2026-01-01"
    assert run("report", "--content", str(content), "--now", NOW, "--year", "2026").stdout.startswith("Example Status: 2026\n")


WRONG = [
    ["--format", "csv"], ["--year", "26"], ["--year", "2026", "--month", "2026-11"], ["--year", "2026", "--since", "2026-11-01"], ["--year", "nineteen"],
    ["--until", "2026-11-01"], ["--since", "1990-01-01"], ["--format", "pdf"],
]  # fmt: skip


@pytest.mark.parametrize("flags", WRONG, ids=" ".join)
def test_a_mistyped_command_ends_with_64(flags, content):
    assert year(content, *flags, code=64).stdout == ""


# Formats


@pytest.mark.parametrize("name", FORMATS)
def test_the_same_moment_gives_the_same_bytes(name, content):
    runs = {year(content, "--format", name, environment={"TZ": zone, "LC_ALL": "C"}).stdout for zone in ("UTC", "Asia/Tokyo")}
    assert len(runs) == 1 and not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]", runs.pop())


def test_text_fits_a_terminal(anywhere):
    for content, now in anywhere.values():
        # A family is one sign, of five characters.
        lines = re.sub("\u200d.", "", year(content, now=now).stdout).splitlines()
        # An address or a name may be longer than a line.
        assert [line for line in lines if len(line) > 80 and len(max(line.split(), key=len)) < 70] == []
        assert not [line for line in lines if line != line.rstrip()]
        assert all(unicodedata.category(character)[0] != "C" for line in lines for character in line)


def nasty(folder):
    words = f"{NASTY} The API is not answering. [a](https://example.com/) <script>alert(1)</script>\n\n- one\n\n1. two\n\n# three\n\n" + "long " * 600
    files = {"site.yml": SITE_YML.replace("Example", "'Ex <i>ample"). replace("Status\n", "Status'\n", 1), "components.yml": COMPONENTS_YML}
    files |= incident("11-03", NASTY, ("10:10", "investigating", words), ("10:40", "investigating", f"The key is {SECRET} on the API."), ("12:00", "resolved", "Kafka | `rebalance` *again* by 10.20.30.40."))
    return write(folder, files)


def test_markdown_is_tables_lists_and_quotations(content, tmp_path):
    for source in (content, nasty(tmp_path / "nasty")):
        tokens = MarkdownIt("commonmark", {"html": True}).enable("table").parse(year(source, "--format", "markdown").stdout)
        kinds = {token.type for token in tokens} | {child.type for token in tokens for child in token.children or []}
        assert not {one for one in kinds if "html" in one or one in ("em_open", "strong_open", "code_inline", "link_open", "code_block", "fence", "ordered_list_open", "hr", "image")}
        assert [token.tag for token in tokens if token.type == "heading_open"][0] == "h1" and {token.tag for token in tokens if token.type == "heading_open"} == {"h1", "h2", "h3"}
        assert "blockquote_open" in kinds


def test_secrets_are_starred_everywhere(tmp_path):
    content = nasty(tmp_path / "content")
    for name in FORMATS:
        assert SECRET not in year(content, "--format", name).stdout and SECRET[:10] not in year(content, "--format", name).stdout
        out = tmp_path / f"year.{name}"
        year(content, "--format", name, "--out", str(out))
        assert SECRET[:10] not in out.read_text() and out.read_text() == year(content, "--format", name).stdout
    title = write(tmp_path / "title", CONTENT | incident("11-03", f"The key {SECRET} was lost", ("10:10", "resolved", OVER)))
    run("report", "--content", str(title), "--now", NOW, "--format", "html", "--out", str(tmp_path / "month.html"))
    assert "was lost" in (tmp_path / "month.html").read_text() and SECRET not in (tmp_path / "month.html").read_text()


@pytest.fixture(scope="module")
def pages(anywhere, tmp_path_factory):
    folder = tmp_path_factory.mktemp("pages")
    year(nasty(folder / "content"), "--format", "html", "--out", str(folder / "nasty.html"))
    shutil.rmtree(folder / "content")
    for name, (content, now) in anywhere.items():
        year(content, "--format", "html", "--out", str(folder / f"{name}.html"), now=now)
    return folder


def test_the_page_is_sound(pages):
    nothing(validator_findings(pages))
    for page in sorted(pages.glob("*.html")):
        nothing(parse_errors(page.read_bytes()))
        tree = parse(page.read_bytes())
        assert tree.get("lang") == "en" and [one.tag for one in elements(tree, *HEADINGS)].count("h1") == 1
        assert not elements(tree, "script", "link", "img", "iframe", "form", "object", "b", "i")
        assert not [name for _, name, value in attributes(tree) if name in ("src", "srcset", "action") or name.startswith("on")]
        assert all(value.startswith("#") for _, name, value in attributes(tree) if name == "href")
        assert not re.search(r"url\(|@import", text(elements(tree, "style")[0]))
        for table in elements(tree, "table"):
            assert len(elements(table, "caption")) == 1 and all(cell.get("scope") for cell in elements(table, "th"))
            assert len({len(elements(row, "th", "td")) for row in elements(table, "tr")}) == 1


@pytest.mark.parametrize("options", [{"viewport": {"width": 320, "height": 640}}, {"viewport": {"width": 1200, "height": 800}, "color_scheme": "dark"}])
def test_the_page_is_for_everybody(browser, pages, options):
    good_for_everybody(browser, pages, **options)


def test_the_page_is_printable(browser, pages):
    with opened(browser) as (page, faults):
        for path in sorted(pages.glob("*.html")):
            page.goto(path.as_uri())
            page.emulate_media(media="print")
            # The width of A4 within margins of 15 mm: nothing is cut off at its edge.
            page.set_viewport_size({"width": 680, "height": 1000})
            wide = page.evaluate("[...document.querySelectorAll('table, pre, article')].filter(one => one.getBoundingClientRect().right > innerWidth + 1).map(one => one.innerText.slice(0, 60))")
            assert wide == [], path
            assert page.pdf(format="A4")[:5] == b"%PDF-"
    nothing(faults)


# Where it goes


def test_it_is_written_only_where_it_was_told(content, tmp_path):
    own = shutil.copytree(content, tmp_path / "content")
    before = {path: path.read_bytes() for path in own.rglob("*") if path.is_file()}
    out = tmp_path / "year.html"
    assert year(own, "--format", "html", "--out", str(out)).stdout == "" and out.read_text() == year(own, "--format", "html").stdout
    assert "--force" in year(own, "--format", "html", "--out", str(out), code=2).stderr
    year(own, "--format", "json", "--out", str(out), "--force")
    assert json.loads(out.read_text())["version"] == 1
    assert {path: path.read_bytes() for path in own.rglob("*") if path.is_file()} == before and sorted(path.name for path in tmp_path.iterdir()) == ["content", "year.html"]


def test_it_goes_into_no_site(tmp_path):
    content = shutil.copytree(SAMPLE, tmp_path / "content")
    built = run("build", "--content", str(content), "--out", str(tmp_path / "site"), "--now", NOW)
    assert built.returncode == 0, built.stderr
    (content / "static").mkdir()
    for place, why in (("site/year.html", "holds a site"), ("site/incidents/year.html", "holds a site"), ("content/static/year.html", "next build publishes")):
        refused = year(content, "--format", "html", "--out", str(tmp_path / place), "--force", code=2).stderr
        assert why in refused and "elsewhere" in refused and not (tmp_path / place).exists()
        plain = run("report", "--content", str(content), "--now", NOW, "--out", str(tmp_path / place))
        assert plain.returncode == 2 and why in plain.stderr and not (tmp_path / place).exists()
    assert not [path for path in (tmp_path / "site").rglob("*") if "year" in path.name]


def test_what_cannot_be_read_is_named(tmp_path):
    broken = write(tmp_path / "content", CONTENT | {"incidents/2026-05-20-case/incident.yml": "title: Down\n"})
    done = year(broken, "--format", "json")
    assert "not counted" in done.stderr and "2026-05-20-case" in done.stderr and len(json.loads(done.stdout)["incidents"]) == 4
    assert "site.yml" in year(write(tmp_path / "none", {"components.yml": COMPONENTS_YML}), code=2).stderr


def test_git_is_asked_as_lint_asks_it(content, tmp_path):
    """Names of those who commit, and rules that need git, count here as they do there."""
    folder = shutil.copytree(content, tmp_path / "repository/content")
    path = folder / "incidents/2026-05-04-case/2026-05-04-1010-investigating.md"
    for line in (["init", "-q"], ["add", "-A"], ["commit", "-qm", "All of it", "--author", "Ada Lovelace <ada@example.com>"]):
        subprocess.run(["git", "-c", "user.name=Ada Lovelace", "-c", "user.email=ada@example.com", *line], cwd=folder.parent, check=True, env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "GIT_AUTHOR_DATE": "2026-11-01T00:00Z", "GIT_COMMITTER_DATE": "2026-11-01T00:00Z"})  # fmt: skip
    path.write_text(path.read_text().replace("replacing a disk", "replacing another disk"))
    found = {one["rule"] for one in read_back(folder)["findings"]["rules"]}
    lint = {one["rule"] for one in asked("lint", folder)["findings"] if "2026-05-04-case" in one["path"]}
    assert any(rule.startswith("history/") for rule in lint) and lint <= found


def test_the_help_tells_of_it():
    shown = run("report", "--help").stdout
    assert "--year-in-review" in shown and "daymark report --year-in-review --year 2025" in shown and "docs/year.md" in shown


def test_definitions_that_both_documents_have_are_the_same():
    report = json.loads((ROOT / "docs/report.schema.json").read_text())["$defs"]
    shared = {name for name in SCHEMA["$defs"] if name in report} - {"month"}
    assert "metrics" in shared and {name: SCHEMA["$defs"][name] for name in shared} == {name: report[name] for name in shared}


def markdown_of(name):
    return (ROOT / "docs" / name).read_text()


def test_the_documentation_names_each_thing_it_counts():
    page = markdown_of("year.md")
    for fact in ("what customers notice", "who is hit", "what is being done", "when the next update comes", "what customers can do meanwhile", "what it came from", "how long it lasted", "what customers need to do"):
        assert fact in page.lower()
    assert "year.schema.json" in page and "lint.since" in page
