"""A year's figures say only what is known: of internal incidents, of what can't be read, and at the edges of the span."""

import json

import pytest

from support.program import NOW
from support.sites import COMPONENTS_YML, SITE_YML, write
from test_year_in_review import FORMATS, GOOD, OVER, incident, read_back, year

HERE = {"site.yml": SITE_YML, "components.yml": COMPONENTS_YML}
TITLE = "Some card payments are failing"


def told(day, began="10:10", ended="12:00", **fields):
    return incident(day, TITLE, (began, "investigating", GOOD, {"next_update": "2h"}), (ended, "resolved", OVER), **fields)


def words(content, *flags, name="text"):
    return " ".join(year(content, "--format", name, *flags).stdout.split())


def test_internal_incidents_count_in_nothing_that_customers_felt(tmp_path):
    content = write(tmp_path / "content", HERE | told("06-10", ended="20:00") | told("06-11", ended="10:16", fields="publish: false\n"))
    found, shown = read_back(content), words(content)
    assert found["told"]["updates"] == 2 and sum(month["updates"] for month in found["months"]) == 2
    assert "How long customers felt it 10 h 1 of 1" in shown and "Updates per incident 2.0 1 of 2" in shown


def test_only_internal_incidents_were_told_to_nobody_by_intent(tmp_path):
    content = write(tmp_path / "content", HERE | told("06-11", fields="publish: false\n"))
    shown = words(content)
    assert "told nothing, by intent" in shown and "No update promised" not in shown and read_back(content)["told"]["updates"] == 0


@pytest.mark.parametrize("name", FORMATS)
def test_what_cannot_be_read_is_named_in_the_document(name, tmp_path):
    files = HERE | told("05-04") | told("06-10") | told("06-12") | told("07-01")
    files["incidents/2026-06-10-case/2026-06-10-1010-investigating.md"] = "---\nstatus: nonsense\n---\nWords\n"
    files["incidents/2026-06-12-case/incident.yml"] = "title: Down\n"
    content = write(tmp_path / "content", files)
    shown = year(content, "--format", name).stdout
    assert "2026-06-10-case" in shown.replace("\\", "") and "2026-06-12-case" in shown.replace("\\", "")
    if name == "json":
        found = json.loads(shown)
        assert found["unread"] == [{"slug": "2026-06-10-case", "isWhole": False}, {"slug": "2026-06-12-case", "isWhole": True}]
        assert (found["told"]["firstUpdate"]["known"], found["told"]["firstUpdate"]["longest"]) == (2, 600)
        assert read_back(content, "--month", "2026-07")["unread"] == []


def test_a_start_that_is_the_first_update_is_no_quick_answer(tmp_path):
    content = write(tmp_path / "content", HERE | told("06-10", began="10:00") | told("06-11", began="10:20"))
    found, shown = read_back(content), words(content)
    assert found["told"]["firstUpdate"]["known"] == 1 and found["told"]["firstUpdate"]["median"] == 1200
    assert "Time to first update 20 min 1 of 2" in shown
    alone = write(tmp_path / "alone", HERE | told("06-10", began="10:00"))
    assert "Time to first update – 0 of 1" in words(alone) and "100 %" not in words(alone).split("Month by month")[0]


def test_what_comes_after_the_end_ends_nothing(tmp_path):
    files = HERE | told("06-10") | told("06-11")
    files |= {path: text for path, text in incident("06-10", TITLE, ("10:10", "investigating", GOOD, {"next_update": "2h"}), ("12:00", "resolved", OVER), ("15:00", "resolved", "Looking back, a disk was old.")).items()}
    found = read_back(write(tmp_path / "content", files))
    assert found["updates"]["afterwards"]["length"] == {"count": 2, "of": 2}
    added = [one for one in found["worst"] + found["best"] if one["words"].startswith("Looking back")]
    # Rules may object to its words, and nothing more is wanted of it.
    assert all(one["leftOut"] == [] and one["findings"] for one in added) and not [one for one in found["best"] if one in added]


def test_what_reaches_into_the_span_is_not_passed_over(tmp_path):
    files = HERE | incident("05-20", "Reports come late", ("10:10", "investigating", GOOD), ("11:00", "identified", GOOD)) | told("06-10")
    content = write(tmp_path / "content", files)
    (earlier,) = read_back(content, "--month", "2026-06")["earlier"]
    assert (earlier["slug"], earlier["isOpen"]) == ("2026-05-20-case", True) and earlier["longestSilence"] > 86_400 * 100
    assert "1 incident began before this span and reaches into it" in words(content, "--month", "2026-06") and "Reports come late" in words(content, "--month", "2026-06")
    assert read_back(content, "--month", "2026-05")["earlier"] == []


def test_a_month_that_is_cut_off_says_so(tmp_path):
    content = write(tmp_path / "content", HERE | told("06-10") | told("06-25") | told("07-03") | told("08-20"))
    flags = ("--since", "2026-06-20", "--until", "2026-08-10")
    months = read_back(content, *flags)["months"]
    assert [(one["since"], one["until"], one["incidents"]) for one in months] == [("2026-06-20", "2026-06-30", 1), ("2026-07-01", "2026-07-31", 1), ("2026-08-01", "2026-08-10", 0)]
    shown = words(content, *flags)
    assert "from 20 Jun 2026" in shown and "to 10 Aug 2026" in shown


@pytest.mark.parametrize("flags", [("--year", "2027"), ("--since", "2026-12-01"), ("--since", "2026-12-01", "--until", "2026-12-31"), ("--month", "2026-12")], ids=" ".join)
def test_a_span_that_has_not_begun_is_mistyped(flags, tmp_path):
    content = write(tmp_path / "content", HERE | told("06-10"))
    assert "still to come" in year(content, *flags, code=64, now=NOW).stderr


@pytest.mark.parametrize("place", ["y.md", "incidents/2026-06-10-case/x.md", "site.yml", "incidents/y.html"])
def test_it_is_never_written_among_content(place, tmp_path):
    content = write(tmp_path / "content", HERE | told("06-10"))
    before = {path: path.read_bytes() for path in content.rglob("*") if path.is_file()}
    assert "read as content" in year(content, "--out", str(content / place), "--force", code=2).stderr
    assert {path: path.read_bytes() for path in content.rglob("*") if path.is_file()} == before


def test_secrets_in_names_leave_no_half_in_markdown(tmp_path):
    token = "ghp_" + "a1B2c3D4e5F6g7H8i9J0" + "k1L2m3N4o5P6q7R8"
    files = HERE | told("06-10")
    files["site.yml"] = SITE_YML.replace("Example Status", f"Status {token}")
    shown = year(write(tmp_path / "content", files), "--format", "markdown").stdout
    assert token[:8] not in shown and "\\_*" not in shown and "*\\_" not in shown and "**\\_" not in shown


def test_quotes_show_words_as_readers_see_them(tmp_path):
    words = "Some **customers** cannot pay with `Kafka` in **our** [shop of utilising](https://example.com/a)."
    content = write(tmp_path / "content", HERE | incident("06-10", TITLE, ("10:10", "investigating", words), ("12:00", "resolved", OVER)))
    for line in year(content).stdout.splitlines():
        assert not ("\u201c" in line and ("**" in line or "`" in line or "](" in line)), line
