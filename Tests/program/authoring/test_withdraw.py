"""A false alarm: `daymark withdraw`, and what the page and all that is made of it say then."""

import json

import pytest

from support.desk import new_desk

NAME = r"incidents/.*-withdrawn\.md"


@pytest.fixture
def desk(tmp_path):
    desk = new_desk(tmp_path)
    desk.run("declare", "Nobody can pay by card", "--severity", "SEV1", "--component", "card-payments=major", "--role", "commander=ana",
             "--role", "communications=ben", "--role", "technical=chi", "--role", "scribe=dev", now="2026-11-20T14:08Z")  # fmt: skip
    return desk


def built(desk, now):
    desk.run("build", "--out", "public", now=now)
    return {str(path.relative_to(desk.folder / "public")): path.read_text() for path in (desk.folder / "public").rglob("*") if path.is_file() and path.suffix != ".png"}


def test_is_written_at_once_with_one_honest_sentence(desk):
    done = desk.run("withdraw", now="2026-11-20T14:20Z")
    path, text = desk.only(NAME)
    assert path.endswith("2026-11-20-1420-withdrawn.md")
    assert text.split("---\n")[2] == (
        "This was a false alarm: Card payments worked as usual the whole time. We are sorry for the worry.\n"
    )  # fmt: skip
    assert "nothing to report" in done.stdout + done.stderr
    assert desk.run("lint", now="2026-11-20T14:20Z").returncode == 0


@pytest.mark.parametrize("status", ["investigating", "identified", "monitoring"])
def test_works_from_every_open_phase(desk, status):
    if status != "investigating":
        desk.run("update", "--status", status, "-m", "Customers cannot pay by card. We have found the cause.", now="2026-11-20T14:15Z")
    desk.run("withdraw", "--reason", "one of our own checks was broken", now="2026-11-20T14:20Z")
    assert desk.only(NAME)[1].endswith("worry.\n\nOne of our own checks was broken.\n")


def test_page_and_feeds_tell_it_and_nothing_counts_it(desk):
    before = built(desk, "2026-11-20T14:10Z")
    assert "critical" in before["api/v2/incidents.json"]
    desk.run("withdraw", now="2026-11-20T14:20Z")
    site = built(desk, "2026-11-20T15:00Z")
    page = site["incidents/2026-11-20-nobody-can-pay-by-card/index.html"]
    assert "Withdrawn" in page and "SEV1" not in page and "Duration" not in page and "This was a false alarm" in page
    assert "Withdrawn" in site["index.html"] and "All services are working" in site["index.html"]
    assert "Withdrawn" in site["history/index.html"] and "Withdrawn" in site["updates.atom"] and "Withdrawn" in site["feed.json"]
    ours = json.loads(site["api/daymark/v1/status.json"])
    told = ours["incidents"][0]
    assert (told["status"], told["impact"], told["felt_seconds"], told["resolved_at"]) == ("withdrawn", "none", 0, None)
    assert told["withdrawn_at"] == "2026-11-20T14:20:00Z" and told["updates"][0]["status"] == "withdrawn"
    assert ours["status"]["impact"] == "none" and ours["promises"]["promised"] == 0
    assert all(component["uptime"]["percent"] in ("100%", "100.00%", None) for component in ours["components"]), ours["components"]
    assert all(not day["causes"] for component in ours["components"] for day in component["days"])


def test_statuspage_clients_see_it_resolved_without_impact(desk):
    desk.run("withdraw", now="2026-11-20T14:20Z")
    site = built(desk, "2026-11-20T15:00Z")
    told = json.loads(site["api/v2/incidents.json"])["incidents"][0]
    assert (told["status"], told["impact"], told["resolved_at"]) == ("resolved", "none", "2026-11-20T14:20:00.000Z")
    assert [component["status"] for component in told["components"]] == ["operational"]
    last = told["incident_updates"][0]
    assert last["status"] == "resolved" and last["body"].startswith("This was a false alarm")
    assert last["affected_components"][0]["new_status"] == "operational"
    assert json.loads(site["api/v2/incidents/unresolved.json"])["incidents"] == []


def test_nothing_is_owed_and_the_report_names_it_by_itself(desk):
    desk.run("withdraw", now="2026-11-20T14:20Z")
    due = desk.run("due", "--format", "json", now="2026-11-25T14:20Z")
    assert "nobody-can-pay" not in due.stdout
    assert desk.run("lint", now="2026-11-25T14:20Z").stdout.count("warning") == 0
    report = json.loads(desk.run("report", "--month", "2026-11", "--format", "json", now="2026-11-25T14:20Z").stdout)
    assert report["incidents"] == [] and report["period"]["metrics"]["updates"] == 0
    assert [row["slug"] for row in report["withdrawn"]] == ["2026-11-20-nobody-can-pay-by-card"]
    text = desk.run("report", "--month", "2026-11", now="2026-11-25T14:20Z").stdout
    assert "1 false alarm was withdrawn and counts in no figure" in text and "Nobody can pay by card" in text


def test_after_it_only_a_correction_comes(desk):
    desk.run("withdraw", now="2026-11-20T14:20Z")
    for line in (("update", "nobody", "-m", "Customers cannot pay."), ("resolve", "nobody"), ("withdraw", "nobody")):
        refused = desk.run(*line, now="2026-11-20T14:30Z", code=64)
        assert "was withdrawn at 14:20 GMT" in refused.stderr, line
    assert "declare a new incident" in desk.run("update", "nobody", "-m", "x", now="2026-11-20T14:30Z", code=64).stderr
    assert "needs no review" in desk.run("review", "nobody", now="2026-11-20T14:30Z", code=64).stderr
    desk.run("update", "nobody", "--corrects", "2026-11-20-1420-withdrawn", "-m", "This was a false alarm. Card payments and refunds worked.",
             now="2026-11-20T14:30Z")  # fmt: skip
    assert desk.only(r".*1430-withdrawn\.md")[1].startswith("---\nstatus: withdrawn\n")


def test_what_customers_reported_is_asked_about(desk):
    file = next((desk.folder / "content/incidents").glob("*/incident.yml"))
    file.write_text(file.read_text() + "customer-reported: true\n")
    done = desk.run("withdraw", now="2026-11-20T14:20Z")
    assert "resolved/withdrawn" in done.stdout + done.stderr and "customers had reported it" in done.stdout + done.stderr


def test_update_names_the_command(desk):
    assert "daymark withdraw" in desk.run("update", "--status", "withdrawn", "-m", "x", code=64).stderr
    assert "daymark withdraw" in desk.run("declare", "x", "--severity", "SEV2", "--component", "card", "--status", "withdrawn", code=64).stderr


def test_a_person_is_asked_what_it_looked_like(desk):
    terminal = desk.asked("withdraw", now="2026-11-20T14:20Z")
    terminal.expect("What made it look like trouble")
    terminal.sendline("one of our own checks was broken")
    terminal.expect("What should customers read")
    terminal.sendline("")
    terminal.expect("Write it")
    terminal.sendline("")
    terminal.expect("Withdrew 'Nobody can pay by card'")
    terminal.wait()
    assert desk.only(NAME)[1].endswith("worry.\n\nOne of our own checks was broken.\n")


def test_what_was_called_resolved_turns_out_to_be_nothing(desk):
    desk.run("resolve", "--early", "It is a test", "--customer-action", "nothing", now="2026-11-20T14:20Z")
    done = desk.run("update", "nobody", "--corrects", "last", "--status", "withdrawn", "-m", "x", code=64, now="2026-11-21T09:00Z")
    assert "a correction keeps the status of what it puts right, 'resolved'" in done.stderr and "daymark withdraw" in done.stderr
    desk.run("withdraw", "nobody", now="2026-11-21T09:00Z")
    assert "corrects: 2026-11-20-1420-resolved\n" in desk.only(NAME)[1]
    desk.run("lint", now="2026-11-21T09:00Z")
    status = json.loads(built(desk, "2026-11-21T09:00Z")["api/daymark/v1/status.json"])
    assert [told["withdrawn_at"] for told in status["incidents"]] == ["2026-11-21T09:00:00Z"]
    assert "already" in desk.run("withdraw", "nobody", code=64, now="2026-11-21T09:10Z").stderr
