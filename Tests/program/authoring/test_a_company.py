"""A freight company writes its page from an empty folder on, through a terminal, with the mistakes that people make at night. What customers read
on the page is the expected value of each step."""

import re
from html import unescape

import pexpect

from support.desk import Desk


class Company(Desk):
    def talk(self, line, *steps, now, code=0, content=()):
        """Types `line`, then answers each question; returns what was shown behind the last answer."""
        terminal = self.asked(*line, now=now)
        for question, answer in steps:
            terminal.expect(question)
            terminal.expect("> ")
            terminal.send(answer + "\r")
        terminal.expect(pexpect.EOF)
        terminal.close()
        assert terminal.exitstatus == code, terminal.before
        return terminal.before

    def page(self, path="", *, now):
        """What a page says, as one line of text."""
        self.run("build", "--out", "public", "--no-cache", now=now)
        html = (self.folder / "public" / path / "index.html").read_text()
        body = re.sub(r"<(style|script|template)\b.*?</\1>", " ", html, flags=re.S)
        return re.sub(r"\s+", " ", unescape(re.sub(r"<[^>]*>", " ", body))).replace(" .", ".")


WRITE = (r"Write it\? \[Y/n/edit\]", "")
LEFT, DELETE, HOME, PASTE, PASTED = "\x1b[D", "\x1b[3~", "\x1b[H", "\x1b[200~", "\x1b[201~"
CARD = "incidents/2026-12-01-some-customers-cannot-pay-by-card"


def set_up(company):
    company.talk(
        ["init", "--bare"], ("What is the page called", "Hafenfracht Status"), ("What will its address be", "status.hafenfracht.example"),
        ("Which time zone", "Berlin"), ("did you mean 'Europe/Berlin'.*Which time zone", "Europe/Berlin"),
        ("What do customers use", "Booking: Booking API, Web booking, Quotes, Price list"),
        ("What else", "Tracking: Live tracking, Delivery notifications, Proof of delivery, Customs papers"),
        ("What else", "Money: Card payments, Invoices, Invoices"), ("'Invoices' is named twice.*What else", "back"),
        ("What else", "Tracking: Live tracking, Delivery notifications, Proof of delivery, Customs papers"),
        ("What else", "Money: Card payments, Invoices, Receipts"), ("What else", "Accounts: Sign-in, Team management"),
        ("What else", "Website, Help centre"), ("What else", ""), (r"This is the page:.*Tracking\r\n    Live tracking.*Write it", ""),
        now="2026-11-30T10:00Z",
    )  # fmt: skip
    company.git("add", "-A")
    company.git("commit", "-qm", "Begin")
    text = company.page(now="2026-11-30T10:00Z")
    for name in ["Booking", "Live tracking", "Customs papers", "Money", "Team management", "Help centre"]:
        assert name in text
    assert text.count("Operational") >= 15 and "100%" in text


def declared_at_three_in_the_morning(company):
    """The title is mistyped and put right, 04:00 is no time of yesterday, and a pasted line end answers nothing."""
    shown = company.talk(
        ["declare", "--commit"], ("What do customers notice", "ome customers cannto pay by card" + LEFT * 14 + DELETE * 2 + "ot" + HOME + "S"),
        ("How bad is it", "back"), (r"What do customers notice.*\[Some customers cannot pay by card\]", ""), ("How bad is it", ""),
        ("Since when", "04:00"), ("04:00 is still to come; do you mean yesterday", "n"), ("Since when", "02:59 CET"),
        ("What is affected", "card"), ("How is Card payments", ""), ("When did you first know of it", "03:05"),
        ("Who does what", "commander=ana tecnical=ben"), ("did you mean 'technical'.*Who does what", "commander=ana technical=ben"),
        ("What should customers read", f"{PASTE}Some customers cannot pay by card.\rBank transfers work.\n\nWe do not know why yet.{PASTED}\r."),
        WRITE, now="2026-12-01T02:07Z",
    )  # fmt: skip
    assert "Committed: Investigating: Some customers cannot pay by card" in shown
    text = company.page(now="2026-12-01T02:07Z")
    assert "Some customers cannot pay by card. Bank transfers work." in text and "Next update by 03:37 CET" in text
    assert "Started 1 December 2026, 02:59 CET (01:59 UTC)" in company.page(CARD, now="2026-12-01T02:07Z")


def updates_that_spread_correct_and_narrow(company):
    company.talk(
        ["update", "--commit"], ("Where does it stand", "identified"), (r"Is it still so: Card payments \(partial outage\)\?", ""),
        ("What should customers read", ""), WRITE, now="2026-12-01T02:30Z",
    )  # fmt: skip
    assert "We have found the cause and are putting it right." in company.page(now="2026-12-01T02:30Z")
    company.talk(
        ["update", "--severity", "SEV1", "--commit"], ("Where does it stand", ""),
        ("Why is it SEV1 now", "Nobody can pay by card now, and invoices fail"), ("Who has been told of it", "support, the board"),
        ("Who does what.*Nobody is named as", ""), ("Is it still so", "n"),
        ("What has changed", "live, invoi, booking api, card"), ("How is Booking API", "degr"), ("How is Live tracking", "degr"),
        ("How is Card payments", "major"), ("How is Invoices", "partial"), ("What should customers read", ""), WRITE, now="2026-12-01T03:00Z",
    )  # fmt: skip
    text = company.page(now="2026-12-01T03:00Z")
    assert "Customers cannot use Card payments. Some customers cannot use Invoices." in text and "Next update by 04:15 CET" in text
    company.talk(
        ["update", "--commit"], ("Where does it stand", "correction"), ("Which update was wrong", "1"),
        ("What is right", "Invoices were never affected."), WRITE, now="2026-12-01T03:10Z",
    )  # fmt: skip
    assert "Invoices were never affected." in company.page(CARD, now="2026-12-01T03:10Z")
    company.talk(
        ["update", "--commit"], ("Where does it stand", ""), ("Is it still so", "n"), ("What has changed", "live booking"),
    ("'booking' fits 'Booking API' and 'Web booking'.*One or more numbers", "live, booking api, invoices"), ("How is Booking API", "oper"),
        ("How is Live tracking", "oper"), ("How is Invoices", "oper"),
        ("What should customers read", "Booking and tracking work again. Card payments still fail, we hope until 05:00.\r."),
        ("plain/time-zone.*How do you say it without the errors", "Booking and tracking work again. Customers still cannot pay by card.\r."),
        WRITE, now="2026-12-01T03:20Z",
    )  # fmt: skip
    text = company.page(CARD, now="2026-12-01T03:20Z")
    assert "Booking and tracking work again. Customers still cannot pay by card." in text
    company.talk(
        ["update", "--commit"], ("Where does it stand", "monitoring"), ("Can customers use Card payments again as usual", ""),
        ("What should customers read", ""), WRITE, now="2026-12-01T03:45Z",
    )  # fmt: skip
    assert "We have put right what was wrong." in company.page(now="2026-12-01T03:45Z")


def resolved_and_reviewed(company):
    company.talk(
        ["resolve", "--commit"], (r"When did customers stop feeling it.*\[04:45\]", "07:00"),
        ("still to come.*When did customers stop feeling it", ""), ("What did you put right", f"{PASTE}We replaced a part that kept\rfailing on Mondays{PASTED}"),
        ("What do customers need to do", "nothing"), (r"\| We replaced a part that kept failing on Mondays\..*What should customers read|What should customers read", ""),
        WRITE, now="2026-12-01T04:20Z",
    )  # fmt: skip
    text = company.page(CARD, now="2026-12-01T04:20Z")
    assert "We replaced a part that kept failing on Mondays." in text and "You do not need to do anything." in text
    assert "for 20 minutes" in text and "Ended 1 December 2026, 04:45 CET" in text
    company.run("review", "--owner", "ana", now="2026-12-01T09:00Z")
    company.run("lint", now="2026-12-01T09:00Z")
    assert "All services are working" in company.page(now="2026-12-01T09:00Z")


def planned_work_from_plan_to_end(company):
    company.talk(
        ["schedule", "--commit"], ("What is the work", "Faster live tracking"), ("When does it start", "2026-12-06 6:00"),
        ("How long does it take, or when does it end", "08:00"), ("What does it touch", "live"), ("What will customers notice", ""), WRITE,
        now="2026-12-01T10:00Z",
    )  # fmt: skip
    assert "6 December 2026, 06:00 CET" in company.page(now="2026-12-01T10:00Z")
    company.talk(
        ["maintenance", "move", "--commit"], ("When does it start now", "Monday 06:00 CET"), ("How long does it take", ""),
        ("What should customers read", ""), WRITE, now="2026-12-01T11:00Z",
    )  # fmt: skip
    place = "maintenance/2026-12-06-faster-live-tracking"
    text = company.page(place, now="2026-12-01T11:00Z")
    assert "7 December 2026, 06:00 to" in text and "6 December 2026, 06:00 to" in text
    company.run("maintenance", "start", "--commit", now="2026-12-07T05:01Z")
    company.talk(
        ["maintenance", "extend", "--commit"], ("How much longer does it take", "30m"), ("What should customers read", ""), WRITE,
        now="2026-12-07T06:50Z",
    )  # fmt: skip
    assert "08:30 CET" in company.page(place, now="2026-12-07T06:50Z")
    company.run("maintenance", "complete", "--commit", now="2026-12-07T07:20Z")
    assert "Completed" in company.page(place, now="2026-12-07T07:20Z")


def two_at_once_and_a_false_alarm(company):
    company.run("declare", "Sign-in is slow for some customers", "--severity", "SEV3", "--component", "sign", "--commit", now="2026-12-08T09:00Z")
    company.talk(
        ["declare", "--severity", "SEV3", "--commit"], ("is open already. Is this something else", "y"), ("What do customers notice", "Receipts arrive late"),
        ("Since when", "10m"), ("What is affected", "rec"), ("How is Receipts", ""), ("When did you first know", ""), ("What should customers read", ""),
        WRITE, now="2026-12-08T09:10Z",
    )  # fmt: skip
    company.talk(
        ["update", "--commit"], ("Which one", "rec"), ("Where does it stand", "identified"), ("Is it still so", "y"), ("What should customers read", ""),
        WRITE, now="2026-12-08T09:20Z",
    )  # fmt: skip
    text = company.page(now="2026-12-08T09:20Z")
    assert "Sign-in is slow for some customers" in text and "Receipts arrive late" in text
    company.talk(
        ["withdraw", "sign", "--commit"], ("What made it look like trouble", "One of our own checks was broken"), ("What should customers read", ""), WRITE,
        now="2026-12-08T09:30Z",
    )  # fmt: skip
    text = company.page("incidents/2026-12-08-sign-in-is-slow-for-some-customers", now="2026-12-08T09:30Z")
    assert "Withdrawn" in text and "false alarm" in text and "One of our own checks was broken." in text
    assert "100%" in company.page("components/sign-in", now="2026-12-08T09:30Z")
    company.run("update", "rec", "--status", "monitoring", "--works-again", "--commit", now="2026-12-08T09:40Z")
    company.run("resolve", "rec", "--customer-action", "nothing", "--commit", now="2026-12-08T10:20Z")


def told_afterwards(company):
    company.run(
        "declare", "Some customers could not pay by card", "--severity", "SEV3", "--component", "card=degraded", "--started", "2026-12-08 14:00",
        "--ended", "2026-12-08 15:30", "--fixed", "We put it right", "--customer-action", "nothing", "--commit", now="2026-12-10T10:00Z",
    )  # fmt: skip
    text = company.page("incidents/2026-12-08-some-customers-could-not-pay-by-card", now="2026-12-10T10:00Z")
    assert "Started 8 December 2026, 14:00 CET" in text and "Ended 8 December 2026, 15:30 CET" in text and "1 hour 30 minutes" in text


def components_come_and_go(company):
    company.run("component", "rename", "quotes", "--name", "Price quotes", "--commit", now="2026-12-10T10:00Z")
    company.run("component", "add", "Chat", "--group", "Accounts", "--commit", now="2026-12-10T10:00Z")
    company.talk(["component", "retire", "--commit"], ("Which component", "proof"), ("What is its last day", ""), WRITE, now="2026-12-10T10:00Z")
    company.run("component", "replace", "live-tracking", "--by", "tracking", "--commit", now="2026-12-10T10:00Z")
    text = company.page(now="2026-12-11T10:00Z")
    assert "Price quotes" in text and "Chat" in text and "Proof of delivery" not in text
    assert "Faster live tracking" in company.page("components/tracking", now="2026-12-11T10:00Z")
    company.run("build", "--out", "public", "--no-cache", now="2026-12-11T10:00Z")
    assert "components/tracking/" in (company.folder / "public/components/live-tracking/index.html").read_text()
    company.run("lint", now="2026-12-11T10:00Z")


def the_policy_the_list_and_the_report(company):
    settings = company.folder / "content/site.yml"
    before = settings.read_text()
    settings.write_text(before.replace("policy: standard ", "policy: {preset: standard, severities: {SEV9: {investigating: 20m/30m}}} "))
    assert "did you mean" in company.run("lint", code=1, now="2026-12-11T10:00Z").stdout
    settings.write_text(before)
    assert "review" in company.attempt("due", now="2026-12-11T10:00Z").stdout.lower()
    report = company.run("report", "--month", "2026-12", now="2026-12-11T10:00Z").stdout
    assert "SEV1" in report


def test_a_company_writes_its_page_from_an_empty_folder_on(tmp_path):
    """One test, as each step begins where the one before ended."""
    company = Company(tmp_path, now="2026-11-30T10:00Z")
    company.git("init", "-q", "-b", "main")
    for step in [
        set_up, declared_at_three_in_the_morning, updates_that_spread_correct_and_narrow, resolved_and_reviewed, planned_work_from_plan_to_end,
        two_at_once_and_a_false_alarm, told_afterwards, components_come_and_go, the_policy_the_list_and_the_report,
    ]:
        step(company)
