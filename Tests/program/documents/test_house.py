"""The rules of the house that a compiler doesn't check: sizes, circles, and that what is written is listed where it takes effect."""

import re
import subprocess

import pytest

from support.program import ROOT

SOURCES = ROOT / "Sources"


def test_no_function_goes_on_for_more_than_forty_lines():
    done = subprocess.run([ROOT / ".ci/long-functions", ROOT / "Sources"], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")


def test_long_functions_are_found_and_tables_are_not(tmp_path):
    lines = "".join(f"        work({n})\n" for n in range(5))
    table = "        switch self {\n" + "".join(f"        case {n}: {n}\n" for n in range(20)) + "        }\n"
    (tmp_path / "A.swift").write_text(
        "struct A {\n"
        f'    @MainActor package static func long<B>(_ text: String = "{{", _ b: B) throws -> [B] {{\n{lines}    }}\n\n'
        f"    // }}\n    init() {{\n        let text = \"\\(isOn ? \"}}\" : \"\")\"\n{lines}    }}\n\n"
        f"    var words: String {{\n{lines}        // }}\n{lines}    }}\n"
        f"    func table() -> Int {{\n{table}    }}\n\n    let short = 1\n    func none()\n    func short() {{ work(1) }}\n}}\n"
    )
    done = subprocess.run([ROOT / ".ci/long-functions", "--over", "5", tmp_path], capture_output=True, text=True)
    assert done.returncode == 1 and [line.split()[0::2] for line in done.stdout.splitlines()] == [["13", "words"], ["8", "init"], ["7", "long"]], done.stdout


def test_no_circle_of_files_is_larger_than_six():
    done = subprocess.run([ROOT / ".ci/file-circles", SOURCES], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def test_circles_are_found(tmp_path):
    module = tmp_path / "Sources" / "One"
    module.mkdir(parents=True)
    for name, other in [("A", "B"), ("B", "C"), ("C", "A"), ("D", "A")]:
        (module / f"{name}.swift").write_text(f"/// Not D.\nstruct {name} {{\n    let other: {other}?\n    let text = \"D\"\n}}\n")
    done = subprocess.run([ROOT / ".ci/file-circles", "--over", "2", tmp_path / "Sources"], capture_output=True, text=True)
    assert done.returncode == 1 and [line.split()[0] for line in done.stdout.splitlines()] == ["3"]
    assert "D.swift" not in done.stdout


def texts(folder):
    return {path: path.read_text() for path in sorted((SOURCES / folder).rglob("*.swift"))}


@pytest.mark.parametrize(
    ("folder", "declared", "register"),
    [
        ("StatusLint/Rules", r"^struct (\w+): Rule\b", "StatusLint/AllRules.swift"),
        ("StatusSite", r"^(?:package )?struct (\w+): Output\b", "StatusSite/AllOutputs.swift"),
        ("StatusSite/Language", r"^struct (\w+): Language\b", "StatusSite/Language/AllLanguages.swift"),
        ("daymark/Commands", r"^struct (\w+): (?:Async)?ParsableCommand\b", "daymark/Daymark.swift"),
    ],
)
def test_what_is_written_is_listed(folder, declared, register):
    names = {name for text in texts(folder).values() for name in re.findall(declared, text, re.M)}
    listed = (SOURCES / register).read_text()
    assert len(names) > 5 and {name for name in names if not re.search(rf"\b{name}\b", listed)} == set()


def test_every_key_of_the_content_is_read():
    enumeration = re.compile(r"^(?:private )?enum (\w+): String, ContentKeys \{\n(.*?)^\}", re.M | re.S)
    files = texts("StatusContent").values()
    unread = []
    for name, cases in (found for text in files for found in enumeration.findall(text)):
        readers = "".join(enumeration.sub("", text) for text in files if name in text)
        for case in re.findall(r"(\w+)(?: = \"[^\"]*\")?(?:,|\n)", cases.replace("case ", "")):
            if not re.search(rf"[(\[, .]\.{case}\b|{name}\.{case}\b", readers):
                unread.append(f"{name}.{case}")
    assert unread == []


def test_the_picture_of_the_modules_is_true():
    picture = re.search(r"## Modules\n\n```\n(.*?)```", (ROOT / "docs/architecture.md").read_text(), re.S).group(1)
    package = (ROOT / "Package.swift").read_text()
    targets = re.findall(r"\.(?:target|executableTarget|systemLibrary)\(\s*name: \"(\w+)\"(.*?)(?=\n        \.|\n    \])", package, re.S)
    uses = {name: set(re.findall(r"\"(\w+)\"", (re.search(r"dependencies: \[(.*)", rest, re.S) or [""] * 2)[1])) for name, rest in targets}
    row = {name: number for number, line in enumerate(picture.splitlines()) for name in re.findall(r"\w+", line) if name in uses}
    assert len(uses) > 15 and set(row) == set(uses)
    upwards = [(name, other) for name, others in uses.items() for other in others & set(uses) if row[other] <= row[name]]
    assert upwards == []


def test_no_module_needs_foundation():
    """It brings 40 MB of tables into a program that is one file, and its small part brings 6."""
    imports = {path.name: found for path, text in texts(".").items() if (found := re.findall(r"\bimport (?:\w+ )?(Foundation\w*)", text))}
    assert imports == {}


def test_locks_are_those_that_the_thread_sanitizer_sees():
    """It takes what the standard library's guard for a race: `make test-sanitized` builds `Basics/Mutex.swift` with another."""
    assert {path.name for path, text in texts(".").items() if re.search(r"\bimport Synchronization\b", text)} == {"Mutex.swift"}


def test_what_changes_a_disk_goes_through_one_interface():
    """Else no test can cut the power before it. What is only temporary needs no such care."""
    calls = "openat|mkdirat|mkdir|fsync|syncfs|unlinkat|unlink|linkat|renameat2?|rename|fchmodat|fchmod|ftruncate|fchownat|rmdir|utimensat|futimens"
    past = re.compile(rf"(?<![.\w])(?:{calls})\(")
    found = {path.name for path, text in texts("Disk").items() if path.parent.name != "Calls" and past.search(text)}
    assert found == {"TemporaryFolder.swift"}
    assert all(past.search(path.read_text()) for path in [SOURCES / "Disk/Calls/SystemDisk.swift", SOURCES / "Disk/Calls/SystemListing.swift"])
