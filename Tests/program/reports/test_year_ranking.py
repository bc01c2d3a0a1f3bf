"""The worst and the best updates of a year: no praise for what does harm, and no blame for what is right."""

import re

import pytest

from support.sites import COMPONENTS_YML, SAMPLE, SITE_YML, write
from test_year_in_review import CONTENT, EMPTY, GOOD, OVER, SECRET, incident, read_back, year

HERE = {"site.yml": SITE_YML, "components.yml": COMPONENTS_YML}
TITLE = "Some card payments are failing"


def days(count):
    return [f"{month:02}-{day:02}" for month in (3, 4, 5, 6) for day in range(1, 29)][:count]


def one_each(*texts, status="investigating"):
    """Content with an incident for each text, which is its only update."""
    files = dict(HERE)
    for day, words in zip(days(len(texts)), texts):
        files |= incident(day, TITLE, ("10:20", status, words, {"next_update": "30m"} if status != "resolved" else {}))
    return files


def ranked(tmp_path, files):
    found = read_back(write(tmp_path / "content", files))
    return [one["words"] for one in found["worst"]], [one["words"] for one in found["best"]], found


LONG = GOOD + " " + " ".join(f"Step {number} of the repair is done." for number in range(1, 20))
LEAKS = [f"The key was {SECRET}.", "Our machine at 10.20.30.40 is full.", "The traffic goes through pay-gw.internal now."]


@pytest.mark.parametrize("leak", LEAKS)
def test_what_gives_something_away_is_never_good(leak, tmp_path):
    texts = [f"{LONG} This is number {number}." for number in range(30)]
    worst, best, found = ranked(tmp_path, one_each(*texts, f"{LONG} {leak}"))
    assert len(best) == 10 and not [one for one in best if one.endswith(leak[-12:])]
    # No number of sentences makes up for it.
    assert found["worst"][0]["words"].startswith(GOOD) and found["worst"][0]["faults"] >= 2 and len(worst) == 10 or found["worst"][0]["faults"] >= 2


def test_an_error_counts_in_full_however_long_the_text(tmp_path):
    _, _, found = ranked(tmp_path, one_each(f"{LONG} {LEAKS[0]}"))
    (update,) = found["worst"]
    assert update["faults"] >= 3 and found["best"] == []


@pytest.mark.parametrize("content", [CONTENT, None], ids=["own", "sample"])
def test_no_best_has_more_faults_than_a_worst(content, tmp_path):
    found = read_back(write(tmp_path / "content", content) if content else SAMPLE)
    worst, best = found["worst"], found["best"]
    assert worst and max([one["faults"] for one in best], default=0) <= min(one["faults"] for one in worst)
    assert not {one["words"] for one in worst} & {one["words"] for one in best} and all(one["faults"] > 0 for one in worst)
    assert not [one for one in best for finding in one["findings"] if finding["level"] == "error"]


def test_what_leaves_something_out_can_be_worst_without_a_finding(tmp_path):
    worst, best, found = ranked(tmp_path, one_each("Sign-in failed.", "Orders take twenty minutes to show up."))
    assert set(worst) == {"Sign-in failed.", "Orders take twenty minutes to show up."} and best == []


def test_what_has_no_fault_is_not_among_the_worst(tmp_path):
    worst, best, _ = ranked(tmp_path, one_each(GOOD))
    assert (worst, best) == ([], [GOOD])
    assert "none leaves anything out" in " ".join(year(tmp_path / "content").stdout.split())


def test_what_is_allowed_is_not_left_out(tmp_path):
    files = one_each("Some customers could not pay by card for 90 minutes. We replaced a failed disk.", status="resolved")
    plain = ranked(tmp_path / "plain", files)[2]["worst"][0]
    path = next(path for path in files if path.endswith(".md"))
    files[path] = files[path].replace("---\n", "---\nlint-allow: {resolved/customer-action: Their bank tells them}\n", 1)
    worst, best, found = ranked(tmp_path / "allowed", files)
    assert "action" in plain["leftOut"] and worst == []
    assert found["best"][0]["faults"] == 0 and found["best"][0]["allowed"] == ["action"] and found["best"][0]["leftOut"] == []
    assert "leaves out on purpose" in " ".join(year(tmp_path / "allowed/content").stdout.split())


def test_findings_of_the_best_are_named(tmp_path):
    texts = [f"{EMPTY} It is number {number}." for number in range(12)]
    _, best, found = ranked(tmp_path, one_each(*texts, f"{GOOD} It is a minor problem."))
    assert best and found["best"][0]["findings"]
    shown = year(tmp_path / "content").stdout
    assert re.search(r"\(plain/[a-z-]+\)", shown[shown.index("The best update") :])


@pytest.mark.parametrize("words", ["No action is needed by customers.", "No action needed.", "Customers need to take no action."])
def test_a_block_does_not_contradict_itself(words, tmp_path):
    text = f"Customers saw error 502 for 60 minutes. We restarted the load balancer. {words}"
    _, _, found = ranked(tmp_path, one_each(text, status="resolved"))
    (update,) = found["worst"] + found["best"]
    assert "action" in update["told"] and not [one for one in update["findings"] if one["rule"] == "resolved/customer-action"]
