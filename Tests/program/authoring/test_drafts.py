"""What the commands draft is true, and passes the program's own lint: the last update, the review, and times as they are typed."""

import html
import json
import re

import pytest

from support import sites
from support.desk import new_desk

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


def declare_without_component(desk, severity="SEV2"):
    """An incident written by hand: on this page no component is about signing in."""
    roles = "roles: {commander: ana, technical: chi, communications: ben, scribe: dee}\n"
    sites.write(desk.folder / "content/incidents/2026-11-20-sign-in", {
        "incident.yml": f"title: Some customers cannot sign in\nseverity: {severity}\nstarted: 2026-11-20 14:08 UTC\n{roles}",
        "2026-11-20-1408-investigating.md": sites.front_matter("Some customers cannot sign in. We are looking for the cause.", status="investigating", at="2026-11-20 14:08 UTC", next_update="30m"),
    })  # fmt: skip


@pytest.mark.parametrize("severity", ["SEV1", "SEV2", "SEV3"])
def test_where_no_update_names_a_component_the_author_says_what_happened(desk, severity):
    declare_without_component(desk, severity)
    before = desk.files()
    line = ["resolve", "--customer-action", "nothing", "--early", "It is a test"]
    done = desk.run(*line, now="2026-11-20T15:00Z", code=64)
    assert '--what-happened "Some customers could not sign in."' in done.stderr and "Nothing was written." in done.stderr
    assert desk.files() == before
    done = desk.run(*line, "--what-happened", "some customers could not sign in", now="2026-11-20T15:00Z")
    text = body(desk, r"incidents/.*resolved\.md")
    assert text.startswith("Some customers could not sign in. This lasted 52 minutes, from 14:08 GMT to 15:00 GMT.")
    assert "resolved/" not in done.stderr and "error" not in done.stderr


@pytest.mark.parametrize("severity", ["SEV1", "SEV2", "SEV3"])
@pytest.mark.parametrize("status", ["investigating", "identified", "monitoring"])
def test_where_no_update_names_a_component_the_title_says_what_customers_notice(desk, severity, status):
    declare_without_component(desk, severity)
    done = desk.run("update", "--status", status, now="2026-11-20T14:30Z")
    text = body(desk, rf"incidents/.*1430-{status}\.md")
    assert text.startswith("Some customers cannot sign in.") and text.count("Some customers cannot sign in") == 1
    assert "nothing to report in 1 file" in done.stderr


def test_where_no_update_names_a_component_all_can_work_again(desk):
    declare_without_component(desk)
    done = desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:30Z")
    assert body(desk, r"incidents/.*monitoring\.md").startswith("Customers can use everything again as usual.\n\nWe have put right")
    assert "nothing to report in 1 file" in done.stderr


def test_a_review_without_components_passes(desk):
    declare_without_component(desk)
    desk.run("update", "--status", "monitoring", now="2026-11-20T14:20Z")
    desk.run("resolve", "--customer-action", "nothing", "--what-happened", "some customers could not sign in", now="2026-11-20T15:00Z")
    done = desk.run("review", now="2026-11-20T16:00Z")
    assert "nothing to report in 1 file" in done.stderr
    review = body(desk, r"incidents/.*review\.md")
    assert "## Summary\n\nThis lasted 52 minutes, from 14:08 GMT to 15:00 GMT on 20 November." in review


def test_on_a_terminal_what_happened_is_asked(desk):
    declare_without_component(desk)
    terminal = desk.asked("resolve", "--customer-action", "nothing", "--early", "It is a test", "--fixed", "We replaced a part.", now="2026-11-20T15:00Z")
    for question, answer in [("When did customers stop feeling it", ""), ("What could customers not do", "Some customers could not sign in"), ("What should customers read", ""), ("Write it", "")]:
        terminal.expect(question)
        terminal.sendline(answer)
    terminal.expect("Resolved ")
    terminal.close()
    assert "Some customers could not sign in. This lasted 52 minutes" in body(desk, r"incidents/.*resolved\.md")


def test_own_wording_that_tells_no_story_needs_none(desk):
    template = desk.folder / "content/incident-templates/resolved.md"
    template.parent.mkdir(exist_ok=True)
    template.write_text("Some customers could not sign in. We replaced a part that was broken. {customer-action}\n")
    declare_without_component(desk)
    desk.run("resolve", "--customer-action", "nothing", "--early", "It is a test", now="2026-11-20T15:00Z")
    assert body(desk, r"incidents/.*resolved\.md").startswith("Some customers could not sign in. We replaced")


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


# An incident with a break in it


@pytest.fixture
def broken(desk):
    """20:00 to 00:10, and 01:30 to 08:18 of the next day: 10 hours 58 minutes, with breaks."""
    desk.run(*DECLARE, "--component", "card-payments=major", "--started", "20:00", now="2026-11-20T20:05Z")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-21T00:10Z")
    desk.run("update", "--status", "identified", "--component", "card-payments=major", now="2026-11-21T01:30Z")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-21T08:18Z")
    return desk


STORY = (
    "Customers could not use Card payments. It happened twice, for 10 hours 58 minutes in all."
    " The first time it lasted 4 hours 10 minutes, from 20:00 GMT on 20 November to 00:10 GMT on 21 November."
    " The second time it lasted 6 hours 48 minutes, from 01:30 GMT to 08:18 GMT on 21 November."
)


def test_every_length_of_an_incident_with_a_break_is_the_same(broken, tmp_path):
    template = broken.folder / "content/incident-templates/resolved.md"
    template.write_text("{what-happened}\n\nIt lasted {duration}, from {since} to {until}.\n\n{customer-action}\n")
    done = broken.run("resolve", "--customer-action", "clear your cache", now="2026-11-21T09:00Z")
    told = "10 hours 58 minutes, with breaks, from 20:00 GMT on 20 November to 08:18 GMT on 21 November"
    assert f"Customers felt it for {told}." in done.stderr
    assert body(broken, r"incidents/.*resolved\.md") == f"{STORY}\n\nIt lasted {told}.\n\nClear your cache."
    broken.run("review", now="2026-11-21T09:10Z")
    _, review = broken.only(r".*/review\.md")
    assert f"## Summary\n\n{STORY}\n" in review and f"- Duration: {told} 2026" in review
    site = sites.built(broken.folder / "content", tmp_path / "public", "2026-11-21T09:10Z")
    page = sites.text(sites.by_id(site.tree(broken.only(r".*/incident\.yml")[0].replace("incident.yml", "index.html")), "main"))
    assert "10 hours 58 minutes, with breaks" in page and "12 hours 18 minutes" not in page + review
    felt = json.loads(site.files["api/daymark/v1/status.json"])["incidents"][0]["felt_seconds"]
    assert felt == 10 * 3600 + 58 * 60


def test_a_reviews_times_have_their_day_and_its_breaks_are_told(broken):
    broken.run("resolve", "--customer-action", "nothing", now="2026-11-21T09:00Z")
    broken.run("review", now="2026-11-21T09:10Z")
    timeline = broken.only(r".*/review\.md")[1].split("## Timeline\n\n")[1].split("\n\n")[0]
    assert timeline == (
        "- 20:00 GMT on 20 November: customers first felt it\n- 20:05 GMT on 20 November: first update on the page, 'investigating'\n"
        "- 00:10 GMT on 21 November: update, 'monitoring'\n- 00:10 GMT on 21 November: customers no longer felt it\n"
        "- 01:30 GMT on 21 November: customers felt it again\n- 01:30 GMT on 21 November: update, 'identified'\n"
        "- 08:18 GMT on 21 November: update, 'monitoring'\n- 08:18 GMT on 21 November: customers no longer felt it\n"
        "- 09:00 GMT on 21 November: update, 'resolved'"
    )


def test_promises_are_counted_alike_by_review_report_page_and_api(broken, tmp_path):
    """Resolved before the time that was promised last: counted at once, and for good."""
    site_file = broken.folder / "content/site.yml"
    site_file.write_text(site_file.read_text() + "promise-record: true\n")
    broken.run("resolve", "--customer-action", "nothing", now="2026-11-21T09:00Z")
    broken.run("review", now="2026-11-21T09:02Z")
    assert "- Of 4 promised updates, 1 came in time." in broken.only(r".*/review\.md")[1]
    for now in ["2026-11-21T09:02Z", "2026-11-22T12:00Z"]:
        report = json.loads(broken.run("report", "--month", "2026-11", "--format", "json", now=now).stdout)
        assert report["incidents"][0]["promisesKept"] == {"count": 1, "of": 4}
        site = sites.built(broken.folder / "content", tmp_path / "public", now)
        record = json.loads(site.files["api/daymark/v1/status.json"])["promises"]
        assert (record["kept"], record["promised"]) == (1, 4)
        page = sites.text(sites.by_id(site.tree("history/index.html"), "main"))
        assert re.search(r"\b1 of (the )?4\b", page), page


@pytest.mark.parametrize(
    ("typed", "said"), [("clear your cache", "Clear your cache."), ("iOS users: please restart the app", "iOS users: please restart the app."), ("N/A", "You do not need to do anything.")]
)
def test_what_customers_need_to_do_is_a_sentence(desk, typed, said):
    desk.run(*DECLARE, "--component", "card-payments=major")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:20Z")
    desk.run("resolve", "--customer-action", typed, "--fixed", "we replaced a broken part", now="2026-11-20T15:00Z")
    assert body(desk, r"incidents/.*resolved\.md").endswith(f"We replaced a broken part.\n\n{said}")


# The review

SEVERITY = ["update", "--severity", "SEV1", "--because", "Nobody can pay by card now"]
KINDS = {
    "plain": [],
    "with a severity change": [("14:20", [*SEVERITY, "--component", "card-payments=major"])],
    "with a log": [("14:12", ["log", "Told Ben to restart pay-gw-07, see INC-4711", "--by", "chi"]), ("14:22", ["log", "chi broke the TLS cert"])],
    "with several components": [("14:20", ["update", "--component", "payouts=degraded"]), ("14:30", ["update", "--component", "payouts=operational"])],
    "with all of it": [
        ("14:12", ["log", "Paged ana again"]), ("14:20", [*SEVERITY, "--component", "payouts=major"]),
        ("14:32", ["update", "--severity", "SEV2", "--because", "Most customers can pay again", "--component", "payouts=operational"]),
    ],
}  # fmt: skip
PRIVATE = ["pay-gw", "INC-4711", "TLS", "Paged", "broke", "Ben", "ana", "chi", "SEV", "14:05", "14:06"]


@pytest.fixture(params=KINDS)
def reviewed(request, desk):
    """An incident of each kind, from its start to its review."""
    desk.run(*DECLARE, "--component", "card-payments", "--started", "14:02", "--detected", "14:05", "--acknowledged", "14:06", "--customer-reported")
    for clock, line in KINDS[request.param]:
        desk.run(*line, now=f"2026-11-20T{clock}Z")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:41Z")
    desk.run("resolve", "--customer-action", "nothing", "--fixed", "We put a new certificate in place", now="2026-11-20T15:30Z")
    desk.run("review", now="2026-11-20T15:40Z")
    return desk


def published(desk, text):
    """The review as its author leaves it: the blanks filled in, the rest as it was drafted."""
    path, _ = desk.only(r".*/review\.md")
    (desk.folder / "content" / path).write_text(
        text.replace("status: draft", "status: final").replace("publish: false", "publish: true").replace("# finished:", "finished: 2026-11-20")
    )
    done = desk.attempt("lint", f"content/{path}", "--format", "json", now="2026-11-20T15:45Z")
    return [(found["rule"], found["level"], found["message"]) for found in json.loads(done.stdout)["findings"]]


FILLED = "We had no alarm for this. We check the date of each certificate every day now. A test tells us three weeks before."


def test_a_review_lints_clean_once_its_blanks_are_filled_in(reviewed):
    _, text = reviewed.only(r".*/review\.md")
    whole = re.sub(r"<!--.*?-->", FILLED, text, flags=re.DOTALL)
    assert [rule for rule, _, _ in published(reviewed, whole)] == ["review/action-incomplete"]
    action = "{id: 1, action: Alert 21 days before any certificate expires, owner: ana, priority: P1, due: 2026-12-20, done-when: A test raises it}"
    assert published(reviewed, whole.replace("actions: []", f"actions: [{action}]")) == []
    # A comment that was left beside it asks for something that may still be missing.
    sections = text.split("\n## ")
    filled = "\n## ".join([sections[0]] + [f"{section}\n{FILLED}\n" for section in sections[1:]])
    assert {rule for rule, _, _ in published(reviewed, filled)} == {
        "review/unfinished", "review/section-missing", "review/five-whys", "review/action-incomplete",
    }  # fmt: skip


def test_a_review_holds_nothing_that_was_never_to_be_published(reviewed, tmp_path):
    _, text = reviewed.only(r".*/review\.md")
    shown = re.sub(r"<!--.*?-->", "", text.split("---\n", 2)[2], flags=re.DOTALL)
    for word in PRIVATE:
        assert not re.search(rf"\b{word}", shown), (word, shown)
    # Nor does a comment repeat what somebody wrote in the log.
    assert not re.search("pay-gw|INC-4711|TLS|Paged|broke", text)


def test_the_reviews_gaps_are_comments_and_nothing_else(reviewed):
    """So that whatever is left open is an empty section, which the linter knows."""
    _, text = reviewed.only(r".*/review\.md")
    shown = re.sub(r"<!--.*?-->", "", text.split("---\n", 2)[2], flags=re.DOTALL)
    # The five whys are numbered, and nothing more.
    assert not re.search(r"(Why\?|Money|Data|Customers):?\s*$|TBD|…", shown, flags=re.MULTILINE)
    assert re.search(r"## Root cause\s+(\d\.\s+){5}## Detection", shown)


# Times


@pytest.mark.parametrize(
    ("line", "now", "said"),
    [
        ([*DECLARE, "--component", "payouts", "--started", "04:00"], "2026-12-01T03:07Z",
         "--started: 04:00 is still to come: it is 03:07 GMT now; if you mean yesterday, write 'yesterday 04:00' or '2026-11-30 04:00'"),
        ([*DECLARE, "--component", "payouts", "--detected", "04:00"], "2026-12-01T03:07Z", "--detected: 04:00 is still to come"),
        ([*DECLARE, "--component", "payouts", "--acknowledged", "04:00"], "2026-12-01T03:07Z", "--acknowledged: 04:00 is still to come"),
        ([*DECLARE, "--component", "payouts", "--started", "00:03"], "2026-12-01T00:00Z", "write 'yesterday 00:03' or '2026-11-30 00:03'"),
        ([*DECLARE, "--component", "payouts", "--started", "01:30"], "2026-03-29T03:00Z", "there is no 01:30 today, as the clocks went forward"),
        ([*DECLARE, "--component", "payouts", "--started", "2026-10-25 01:30"], "2026-10-26T03:00Z", "came twice in Europe/London"),
    ],
)  # fmt: skip
def test_a_time_still_to_come_is_never_quietly_yesterdays(desk, line, now, said):
    before = desk.files()
    assert said in desk.run(*line, now=now, code=64).stderr and desk.files() == before


@pytest.mark.parametrize(
    ("typed", "now", "started"),
    [
        ("yesterday 04:00", "2026-12-01T03:07Z", "2026-11-30 04:00"), ("2026-11-30 04:00", "2026-12-01T03:07Z", "2026-11-30 04:00"),
        ("03:09", "2026-12-01T03:07Z", "2026-12-01 03:07"), ("00:00", "2026-12-01T23:59Z", "2026-12-01 23:59"),
        ("03:07", "2026-12-01T03:07Z", "2026-12-01 03:07"), ("2026-06-30 04:00", "2026-07-01T02:00Z", "2026-06-30 03:00"),
    ],
)  # fmt: skip
def test_what_a_time_means(desk, typed, now, started):
    desk.run(*DECLARE, "--component", "payouts", "--started", typed, now=now)
    assert f"started: {started} UTC\n" in desk.only(r"incidents/.*/incident\.yml")[1]


def test_log_and_resolve_refuse_what_is_still_to_come(desk):
    desk.run(*DECLARE, "--component", "payouts", "--started", "02:45", now="2026-12-01T02:50Z")
    assert "--at: 23:00 is still to come" in desk.run("log", "Called the bank", "--at", "23:00", now="2026-12-01T03:00Z", code=64).stderr
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-12-01T05:10Z")
    resolve = ["resolve", "--customer-action", "nothing", "--ended"]
    done = desk.run(*resolve, "06:30", now="2026-12-01T05:50Z", code=64)
    assert "--ended: 06:30 is still to come: it is 05:50 GMT now, and yesterday's is before the start, 02:45 GMT" in done.stderr
    assert "--ended: 02:00 GMT is before the start, 02:45 GMT" in desk.run(*resolve, "02:00", now="2026-12-01T05:50Z", code=64).stderr


def test_an_end_that_yesterday_would_fit_is_not_taken_either(desk):
    desk.run(*DECLARE, "--component", "payouts", "--started", "04:00", now="2026-11-30T04:10Z")
    before = desk.files()
    done = desk.run("resolve", "--customer-action", "nothing", "--ended", "06:30", now="2026-12-01T05:50Z", code=64)
    assert "if you mean yesterday, write 'yesterday 06:30' or '2026-11-30 06:30'" in done.stderr and desk.files() == before


# What else goes on

REFUNDS = ["declare", "Some payouts are late", "--severity", "SEV3", *ROLES]
WORK = ["schedule", "Faster card payments", "--starts", "2026-11-30 09:00 UTC", "--ends", "2h", "--component", "card-payments"]


def two_incidents(desk):
    """One has both components in trouble, the other one of them."""
    desk.run(*DECLARE, "--component", "card-payments=major", "--component", "payouts=major", "--started", "14:00")
    desk.run(*REFUNDS, "--component", "payouts=degraded", "--started", "14:05")
    return next(path.name for path in (desk.folder / "content/incidents").iterdir() if "card" in path.name)


def test_what_another_incident_affects_does_not_work_again(desk):
    cards = two_incidents(desk)
    done = desk.run("update", cards, "--status", "monitoring", "--works-again", now="2026-11-20T14:30Z")
    text = body(desk, rf"incidents/{cards}/.*monitoring\.md")
    assert text.startswith("Customers can use Card payments again. Another incident still affects Payouts.\n\n")
    assert "nothing to report in 1 file" in done.stderr
    done = desk.run("resolve", cards, "--customer-action", "nothing", now="2026-11-20T15:05Z")
    assert body(desk, rf"incidents/{cards}/.*resolved\.md").endswith("\n\nAnother incident still affects Payouts.")
    assert "error" not in done.stderr


def test_work_that_ends_during_an_incident_says_what_is_still_affected(desk):
    desk.run(*WORK)
    desk.run(*DECLARE, "--component", "card-payments=major", "--started", "09:10", now="2026-11-30T09:15Z")
    work = next((desk.folder / "content/maintenance").iterdir()).name
    desk.run("update", work, "--status", "completed", now="2026-11-30T10:00Z")
    assert body(desk, r"maintenance/.*completed\.md") == "The work is complete. Another incident still affects Card payments."


def test_an_incident_that_ends_during_work_says_what_is_still_affected(desk):
    desk.run(*WORK)
    desk.run(*DECLARE, "--component", "card-payments=major", "--started", "09:10", now="2026-11-30T09:15Z")
    incident = next((desk.folder / "content/incidents").iterdir()).name
    desk.run("update", incident, "--status", "monitoring", "--works-again", now="2026-11-30T09:20Z")
    text = body(desk, r"incidents/.*monitoring\.md")
    assert text.startswith("This no longer affects customers. Planned work still affects Card payments.\n\n")


# Planned work


def work_name(desk):
    return next((desk.folder / "content/maintenance").iterdir()).name


def test_work_that_is_called_off_changed_nothing(desk):
    desk.run(*WORK)
    done = desk.run("update", work_name(desk), "--status", "completed", now="2026-11-29T09:00Z")
    text = body(desk, r"maintenance/.*completed\.md")
    assert text == "The planned work on Card payments is called off. Nothing has changed. You will not notice anything."
    assert "nothing to report in 1 file" in done.stderr


def test_work_that_is_called_off_during_an_incident_says_what_is_affected(desk):
    desk.run(*WORK)
    desk.run(*DECLARE, "--component", "card-payments=major", "--started", "08:50", now="2026-11-29T08:55Z")
    desk.run("update", work_name(desk), "--status", "completed", now="2026-11-29T09:00Z")
    text = body(desk, r"maintenance/.*completed\.md")
    assert text == "The planned work on Card payments is called off. Another incident still affects Card payments."


def test_works_again_is_about_all_that_the_work_touches(desk):
    desk.run(*WORK)
    desk.run("update", work_name(desk), "--status", "verifying", "--works-again", now="2026-11-30T10:00Z")
    path, text = desk.only(r"maintenance/.*verifying\.md")
    assert "card-payments: operational" in text and "Customers can use Card payments again. The work itself is done" in text


def test_work_that_took_place_is_complete(desk):
    desk.run(*WORK)
    desk.run("update", work_name(desk), "--status", "completed", now="2026-11-30T10:00Z")
    assert body(desk, r"maintenance/.*completed\.md") == "You can use Card payments as usual again. The work is complete."


def test_what_was_announced_is_not_said_of_what_works_again(desk):
    desk.run(*WORK, "--impact", "Card payments are slower for customers.")
    done = desk.run("update", work_name(desk), "--status", "verifying", "--component", "card-payments=operational", now="2026-11-30T10:00Z")
    text = body(desk, r"maintenance/.*verifying\.md")
    assert text.startswith("Customers can use Card payments again. The work itself is done") and "slower" not in text
    assert "nothing to report in 1 file" in done.stderr


def test_a_name_that_sounds_like_a_vague_time_is_a_name(desk):
    components = desk.folder / "content/components.yml"
    components.write_text(components.read_text().replace("name: Payouts", "name: Soon"))
    done = desk.run(*DECLARE, "--component", "payouts=major", "--started", "14:00")
    assert "vague" not in done.stderr and "Customers cannot use Soon." in body(desk, r"incidents/.*investigating\.md")


# Names that would be findings anywhere else: a page may be called as it likes, and must never refuse to speak of it.
ODD_NAMES = [
    "CDN & DNS", "Checkout (v3.1)", "Daily report (18:00)", "Webhooks: v3", "REST API (v1.2)", "SSO: login", "MFA & SSO", "OAuth 2.0 sign-in",
    "HTTP/2 gateway", "TLS 1.3 endpoints", "EU (eu-west-1)", "US: us-east-1", "Batch 02:30", "9:00 digest", "5pm report", "A.P.I. v2.0",
    "Human error reports", "Error 500 pages", "404 pages", "Port 443", "v1.2.3.4 API", "AT&T lines", "R&D &amp; more", "Sync & Share *new*",
    "Shop <beta>", "<b>Bold</b>", "Web_App", "_draft_ box", "[EU] shop", "C++ builds", "`npm` mirror", "Back\\slash", "# hash", "Soon", "To follow",
    "Staging", "Root cause tool", "Kubernetes", "PostgreSQL 16", "Redis cache", "gRPC API", "Reports at 09:00", "24/7 help line", "P2P", "S3",
    "Zahlungen \u2013 EU", "Gr\u00f6\u00dfe & Co", "\ud55c\uad6d", "What now?", "Go!", "Dr. Web", "No. 5 line", "app.example.com", "me@example.com",
]  # fmt: skip


@pytest.mark.parametrize("name", ODD_NAMES)
def test_a_page_speaks_of_its_components_whatever_they_are_called(tmp_path, name):
    desk = new_desk(tmp_path)
    sites.write(desk.folder / "content", {"components.yml": f"- id: one\n  name: {json.dumps(name)}\n- {{id: two, name: Refunds}}\n"})
    desk.run(*DECLARE, "--component", "one=degraded", "--component", "two=major")
    desk.run("update", "--status", "identified", "--component", "one=partial", now="2026-11-20T14:20Z")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:40Z")
    desk.run("resolve", "--fixed", "We replaced a part", "--customer-action", "nothing", now="2026-11-20T15:20Z")
    desk.run("schedule", "Slower refunds", "--starts", "2026-12-02 09:00 UTC", "--ends", "2h", "--component", "one", now="2026-11-20T16:00Z")
    done = desk.run("lint", "--format", "json", now="2026-11-20T16:00Z")
    assert [found for found in json.loads(done.stdout)["findings"] if found["level"] == "error"] == []
    site = sites.built(desk.folder / "content", tmp_path / "public", "2026-11-20T16:00Z")
    (page,) = [text for path, text in site.files.items() if re.search(r"incidents/.*/index\.html$", path)]
    shown = html.unescape(re.sub(r"<[^>]*>", "", page.decode()))
    assert f"customers could not use {name}" in shown.lower() or f"could not use {name}" in shown, shown
