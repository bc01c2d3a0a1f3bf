"""What docs/promises.md says is what harnesses measured."""

import datetime
import json
import re

import promises
import pytest
import record
from support import figures
from support.program import ROOT


def test_the_page_is_made_of_the_figures():
    assert promises.PAGE.read_text() == promises.rendered(promises.TEMPLATE.read_text(), figures.read()), "run make promises"


def test_every_figure_says_where_it_comes_from():
    targets = set(re.findall(r"^([\w-]+):", (ROOT / "Makefile").read_text(), re.M))
    for path in figures.FOLDER.glob("*.json"):
        for figure in json.loads(path.read_text()):
            harness, name = figure["name"].split(".")
            assert harness == path.stem and figure["unit"] == figures.DECLARED[harness][name], figure
            assert set(figure) == {"name", "value", "unit", "command", "date", "commit"}, figure
            assert isinstance(figure["value"], int | float) and figure["value"] >= 0, figure
            assert datetime.date.fromisoformat(figure["date"]) and re.fullmatch(r"[0-9a-f]{7,40}\+?", figure["commit"]), figure
            assert figure["command"].split()[0] == "make" and figure["command"].split()[1] in targets, figure


def test_every_figure_that_is_declared_is_shown():
    named = set(re.findall(r"\{([a-z0-9.-]+)\}", promises.TEMPLATE.read_text()))
    assert named >= {f"{harness}.{name}" for harness, names in figures.DECLARED.items() for name in names}


def figure(name, value, unit, commit="1a2b3c4"):
    return {name: dict(name=name, value=value, unit=unit, command="make kills", date="2026-11-20", commit=commit)}


@pytest.mark.parametrize(
    ("template", "page"),
    [
        ("{kills.kills}, torn {kills.torn}", "1,000 kills, torn 0 reads"),
        ("{coverage.all}", "87.5%"),
        ("{bench.growth-1000-10000}", "9.25 ×"),
        ("{fuzz.inputs} on {fuzz.when}", "not measured on not measured"),
        ("{kills.when}", "2026-11-20, 1a2b3c4; 2026-11-20, 5d6e7f8"),
    ],
)
def test_figures_are_put_in(template, page):
    recorded = figure("kills.kills", 1000, "kills") | figure("kills.torn", 0, "reads", "5d6e7f8")
    recorded |= figure("coverage.all", 87.5, "%") | figure("bench.growth-1000-10000", 9.25, "×")
    assert promises.rendered(template, recorded) == page


def test_a_figure_that_nobody_declared_is_refused(monkeypatch):
    with pytest.raises(ValueError, match="kils"):
        promises.rendered("{kills.kils}", {})
    with pytest.raises(ValueError, match="kils"):
        figures.record("kills", "make kills", {"kils": 3})


def test_a_run_by_the_way_writes_nothing_and_another_replaces_only_what_it_measured(monkeypatch, tmp_path):
    monkeypatch.setattr(figures, "FOLDER", tmp_path)
    monkeypatch.delenv("DAYMARK_RECORD", raising=False)
    assert figures.record("kills", "make kills", {"kills": 3}) is False and list(tmp_path.iterdir()) == []
    monkeypatch.setenv("DAYMARK_RECORD", "1")
    figures.record("kills", "make kills", {"kills": 3, "torn": 0})
    figures.record("kills", "make kills", {"kills": 5})
    assert [(one["name"], one["value"]) for one in json.loads((tmp_path / "kills.json").read_text())] == [("kills.kills", 5), ("kills.torn", 0)]


def test_what_harnesses_print_is_understood():
    cuts = "power loss: first site: 120 states, 0 faults\npower loss: a new file: 30 states, 1 faults\npower loss: forgetsSyncfs: 9 states, 4 faults\n"
    ended = "✔ Test run with 12 tests in 2 suites passed after 3.250 seconds.\n"
    assert record.power_loss(cuts + ended) == {"states": 150, "torn": 1, "disobedient-states": 9, "disobedient-torn": 4, "seconds": 3.25}
    assert record.sanitized("thread\nWARNING: ThreadSanitizer: data race\n" + ended) == {"thread-tests": 12, "thread-findings": 1}
    fuzzed = "Done 500 runs in 11 second(s)\nstat::number_of_executed_units: 500\nDone 70 runs in 10 second(s)\nstat::number_of_executed_units: 70\n"
    assert record.fuzz(fuzzed) == {"targets": 2, "inputs": 570, "traps": 0, "seconds-each": 10}
