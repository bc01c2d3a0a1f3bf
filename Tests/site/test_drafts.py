"""What the commands draft is true, and passes the program's own lint: the last update, the review, and times as they are typed."""

import pytest

from authoring import new_desk

ROLES = ["--role", "commander=ana", "--role", "technical=chi", "--role", "communications=ben", "--role", "scribe=dee"]
DECLARE = ["declare", "Some card payments are failing", "--severity", "SEV2", *ROLES]


@pytest.fixture
def desk(tmp_path):
    return new_desk(tmp_path)


def body(desk, pattern):
    return desk.only(pattern)[1].split("---\n", 2)[2].strip()


# The last update


def test_each_component_is_told_with_its_own_time_and_status(desk):
    desk.run(*DECLARE, "--component", "card-payments=degraded", "--started", "02:59", now="2026-12-01T03:00Z")
    desk.run("update", "--component", "payouts=major", now="2026-12-01T05:00Z")
    desk.run("update", "--component", "payouts=operational", now="2026-12-01T05:10Z")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-12-01T06:00Z")
    done = desk.run("resolve", "--customer-action", "nothing", now="2026-12-01T06:31Z")
    assert body(desk, r"incidents/.*resolved\.md") == (
        "Customers could not use Payouts for 10 minutes, from 05:00 GMT to 05:10 GMT. Customers found Card payments slower or less reliable"
        " than usual for 3 hours 1 minute, from 02:59 GMT to 06:00 GMT.\n\nYou do not need to do anything."
    )
    assert "Customers felt it for 3 hours 1 minute, from 02:59 GMT to 06:00 GMT." in done.stderr


def test_an_end_that_was_typed_cuts_what_is_told(desk):
    desk.run(*DECLARE, "--component", "card-payments=major", "--component", "payouts=major", "--started", "14:00")
    desk.run("update", "--status", "monitoring", "--component", "payouts=operational", now="2026-11-20T14:20Z")
    desk.run("resolve", "--customer-action", "nothing", "--ended", "14:40", now="2026-11-20T15:00Z")
    assert body(desk, r"incidents/.*resolved\.md").startswith(
        "Customers could not use Card payments for 40 minutes, from 14:00 GMT to 14:40 GMT. Customers could not use Payouts for 20 minutes,"
        " from 14:00 GMT to 14:20 GMT."
    )


def test_after_it_all_worked_again_the_bars_say_when_it_ended(desk):
    desk.run(*DECLARE, "--component", "card-payments=major", "--started", "14:00")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:20Z")
    done = desk.run("resolve", "--customer-action", "nothing", "--ended", "14:45", now="2026-11-20T15:00Z")
    assert "It lasted 20 minutes, from 14:00 GMT to 14:20 GMT." in body(desk, r"incidents/.*resolved\.md")
    assert "all worked again by then; the page's bars go by them, not by 14:45 GMT" in done.stderr


def test_wording_of_before_tells_the_truth_too(desk):
    """Pages that were set up earlier have their own `resolved.md` with the older placeholders."""
    template = desk.folder / "content/incident-templates/resolved.md"
    template.write_text("{past-impact} It lasted {duration}, from {since} to {until}.\n\n{customer-action}\n")
    desk.run(*DECLARE, "--component", "card-payments=degraded", "--started", "14:00")
    desk.run("update", "--component", "payouts=major", now="2026-11-20T14:20Z")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:30Z")
    desk.run("resolve", "--customer-action", "nothing", now="2026-11-20T15:01Z")
    assert body(desk, r"incidents/.*resolved\.md").startswith(
        "Customers could not use Payouts for 10 minutes, from 14:20 GMT to 14:30 GMT. Customers found Card payments slower or less reliable"
        " than usual for 30 minutes, from 14:00 GMT to 14:30 GMT. It lasted 30 minutes, from 14:00 GMT to 14:30 GMT."
    )


def test_an_update_that_narrows_says_what_works_again(desk):
    desk.run(*DECLARE, "--component", "card-payments=major", "--component", "payouts=major")
    desk.run("update", "--status", "identified", "--component", "payouts=operational", now="2026-11-20T14:20Z")
    told = "Customers cannot use Card payments. Customers can use Payouts again."
    assert body(desk, r".*-1420-identified\.md").startswith(told)
    desk.run("update", now="2026-11-20T14:40Z")
    assert body(desk, r".*-1440-identified\.md").startswith(told)


def test_what_never_failed_does_not_work_again(desk):
    desk.run(*DECLARE, "--component", "card-payments=major", "--component", "payouts=operational")
    assert "Payouts" not in body(desk, r".*-investigating\.md")
