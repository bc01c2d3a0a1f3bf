"""What is typed of the response while an incident is open: that it is mitigated, and back, times that can be, roles that one person holds,
a severity that it has already, how long a fix was watched, and words of lost or exposed data. Values are written out by hand."""

import json

import pytest

from support.desk import Desk, new_desk
from support.sites import write

MAIN = r"incidents/.*/incident\.yml"
CARDS = "some-card-payments-are-failing"


@pytest.fixture
def desk(tmp_path):
    desk = new_desk(tmp_path, repository=False)
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card=partial", "--started", "14:02", now="2026-11-20T14:08Z")
    return desk


def owed(desk, now, *kinds):
    return json.loads(desk.attempt("due", "--format", "json", "--only", ",".join(kinds), now=now).stdout)["owed"]


def main(desk):
    return desk.only(MAIN)[1]


def update(desk, clock, *line, code=0):
    return desk.run("update", *line, now=f"2026-11-20T{clock}Z", code=code)


# Mitigated, and back


def raised(desk, now="2026-11-20T15:30Z"):
    return [one["kind"] for one in owed(desk, now, "raise-severity", "war-room", "hand-over")]


def test_mitigated_is_noted_by_a_flag_and_stops_what_is_owed(desk):
    assert raised(desk) == ["war-room", "raise-severity"]
    update(desk, "14:30", "--mitigated", "14:25")
    assert "mitigated: 2026-11-20 14:25 UTC\n" in main(desk) and raised(desk) == []


def test_an_update_that_says_it_goes_on_takes_that_back(desk):
    update(desk, "14:30", "--mitigated", "14:25")
    update(desk, "14:40", "--status", "investigating", "--component", "card=major", "-m", "Nobody can pay by card.")
    assert raised(desk) == ["war-room", "raise-severity"]
    # The watch is over with it, and it may be mitigated anew.
    update(desk, "14:50", "--mitigated", "14:45")
    assert "mitigated: 2026-11-20 14:45 UTC\n" in main(desk) and raised(desk) == []


def test_a_raise_takes_it_back(desk):
    update(desk, "14:30", "--mitigated", "14:25")
    update(desk, "14:40", "--severity", "SEV1", "--because", "It spread", "--component", "card=major", "-m", "Nobody can pay by card.")
    assert "war-room" in raised(desk)


def test_news_of_better_components_takes_nothing_back(desk):
    update(desk, "14:30", "--mitigated", "14:25")
    update(desk, "14:40", "--status", "identified", "--component", "card=degraded", "-m", "Card payments take longer than usual.")
    assert raised(desk) == []
    update(desk, "14:50", "--status", "identified", "--component", "card=partial", "-m", "Some card payments fail again.")
    assert raised(desk) == ["war-room", "raise-severity"]


def test_what_went_on_since_is_not_typed_as_mitigated(desk):
    update(desk, "14:40", "--status", "identified", "-m", "Some card payments are still failing.")
    before = desk.files()
    said = update(desk, "14:50", "--mitigated", "14:30", code=64).stderr
    assert "--mitigated: it went on after 14:30 GMT, by what was written at 14:40 GMT; name a later time, or say with --status monitoring" in said
    said = update(desk, "14:50", "--mitigated", "14:45", "-m", "Some card payments are still failing.", code=64).stderr
    assert "--mitigated says that it is stopped, and the update would say 'identified'" in said
    assert desk.files() == before


# Times that can be


@pytest.mark.parametrize("flags, words", [
    (["--acknowledged", "13:59"], "'acknowledged' would be 13:59 GMT, before it started at 14:02 GMT"),
    (["--detected", "14:06", "--acknowledged", "14:05"], "'acknowledged' would be 14:05 GMT, before it was detected at 14:06 GMT"),
    (["--mitigated", "13:30"], "'mitigated' would be 13:30 GMT, before it started at 14:02 GMT"),
    (["--detected", "14:30"], "'detected' would be 14:30 GMT, after the first update at 14:08 GMT"),
])  # fmt: skip
def test_times_that_cannot_be_are_refused(desk, flags, words):
    before = desk.files()
    assert words + ", so one of them is wrong" in update(desk, "14:40", *flags, code=64).stderr
    assert desk.files() == before


def test_an_alarm_may_be_quicker_than_customers(desk):
    update(desk, "14:40", "--detected", "13:58", "--acknowledged", "13:59")
    assert "content/response-order" not in desk.attempt("lint", now="2026-11-20T14:40Z").stdout


def test_in_files_they_are_a_warning(desk):
    path, text = desk.only(MAIN)
    write(desk.folder / "content", {path: text + "acknowledged: 2026-11-20 13:59 UTC\ndetected: 2026-11-20 14:30 UTC\nmitigated: 2026-11-20 14:01 UTC\n"})
    said = desk.attempt("lint", "--only", "content/response-order", now="2026-11-20T14:40Z").stdout
    for words in ["'acknowledged' is 31 minutes before it was detected", "'detected' is 22 minutes after the first update", "'mitigated' is 29 minutes before it was detected"]:
        assert words in said


# One person


@pytest.mark.parametrize("role, words", [
    ("commander=ana,ben", "a role is held by one person"),
    ("commander=ana and ben", "a role is held by one person"),
    ("technical=the on-call team", "'the on-call team' is not one person, and a role is held by one. Name who it is, as in technical=ana"),
    ("scribe=none", "'none' is nobody. To empty a role, delete 'scribe' from 'roles' in incident.yml"),
    ("scribe=-", "'-' is nobody"),
])  # fmt: skip
def test_a_role_is_held_by_one_person(desk, role, words):
    before = desk.files()
    assert words in update(desk, "14:10", "--role", role, code=64).stderr
    assert desk.files() == before


def test_names_of_people_are_taken(desk):
    for name in ["ana", "Chi Lee", "Lee, D.", "Ana Lopez (on call)", "Andy Orr"]:
        update(desk, "14:10", "--role", f"commander={name}")


def test_in_a_file_such_words_hold_no_role(desk):
    path, text = desk.only(MAIN)
    write(desk.folder / "content", {path: text + "roles: {commander: ana, technical: the on-call team}\n"})
    assert [one["what"] for one in owed(desk, "2026-11-20T14:40Z", "roles")] == ["Name who is technical for 'Some card payments are failing'"]
    assert "'the on-call team' is not one person; name who is technical" in desk.attempt("lint", "--only", "roles/one-person", now="2026-11-20T14:40Z").stdout


def test_one_person_who_leads_both_is_asked_for_another(desk):
    update(desk, "14:10", "--role", "commander=Ana", "--role", "technical=ana")
    (one,) = owed(desk, "2026-11-20T14:40Z", "roles")
    assert (one["urgency"], one["what"]) == ("overdue", "Name who is technical for 'Some card payments are failing', as ana is commander already")
    assert "[ ] Late: Name who is technical for" in desk.attempt("checklist", now="2026-11-20T14:40Z").stdout
    assert "'ana' is commander too" in desk.attempt("lint", "--only", "roles/same-person", now="2026-11-20T14:40Z").stdout
    assert "ana is commander and technical lead, which is to be two people." in " ".join(desk.run("brief", "--for", "internal", now="2026-11-20T14:40Z").stdout.split())
    update(desk, "14:41", "--role", "technical=chi")
    assert owed(desk, "2026-11-20T14:42Z", "roles") == []


# A severity that it has


def test_the_severity_that_it_has_already_writes_nothing(desk):
    before = desk.files()
    said = update(desk, "14:20", "--severity", "SEV2", "--because", "Still so", "--told", "support").stderr
    assert "It is SEV2 already, so nothing about that was written, nor the reason" in said
    assert f"daymark log {CARDS} 'Told support that it is SEV2'" in said
    assert desk.files() == before
    update(desk, "14:21", "--severity", "SEV2", "--role", "commander=ana")
    assert set(desk.files()) == set(before) and "roles: {commander: ana}" in main(desk)


# The watch


def test_the_watch_counts_from_the_end_that_was_given(desk):
    update(desk, "14:20", "--status", "monitoring", "--works-again")
    said = desk.run("resolve", "--ended", "14:15", "--customer-action", "nothing", now="2026-11-20T14:30Z", code=64).stderr
    assert "the fix has been watched for 15 minutes; the policy wants 30 minutes; wait until 14:45 GMT, or say with --early" in said


# Internal


def test_a_brief_of_what_is_internal_guesses_nothing(tmp_path):
    desk = new_desk(tmp_path, repository=False)
    desk.run("declare", "The nightly job is late", "--severity", "SEV4", "--internal", "--component", "payouts=degraded", "-m", "The job ran out of disk.")
    for audience in ["executives", "internal"]:
        text = " ".join(desk.run("brief", "--for", audience).stdout.split())
        assert "Customers may find" not in text and "Impact: The nightly job is late." in text


def test_resolving_what_is_internal_says_how_long_it_lasted(tmp_path):
    desk = new_desk(tmp_path, repository=False)
    desk.run("declare", "The nightly job is late", "--severity", "SEV4", "--internal", "-m", "The job ran out of disk.", now="2026-11-20T14:00Z")
    said = desk.run("resolve", "--customer-action", "nothing", "-m", "The job has run.", now="2026-11-20T15:10Z").stderr
    assert "It lasted 1 hour 10 minutes" in said and "Customers felt" not in said


def test_resolving_what_lasted_long_says_that_a_review_is_due(tmp_path):
    desk = new_desk(tmp_path, repository=False)
    desk.run("declare", "Payouts are late", "--severity", "SEV3", "--component", "payouts=degraded", now="2026-11-20T08:00Z")
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T13:00Z")
    said = desk.run("resolve", "--customer-action", "nothing", "--fixed", "We added a machine", now="2026-11-20T14:00Z").stderr
    assert "Its review is due by" in said
    (one,) = owed(desk, "2026-12-20T14:00Z", "review")
    assert one["urgency"] == "overdue"


# What rules say to type


def test_what_rules_say_to_type_names_the_incident(desk):
    said = desk.attempt("lint", "--only", "roles/missing", now="2026-11-20T14:40Z").stdout
    assert f"'daymark update {CARDS} --role commander=NAME'" in said


def test_people_of_two_steps_keep_the_channel_of_either(desk):
    policy = (
        "notify:\n  - {id: managers, to: slack, secret: MANAGERS_WEBHOOK, audience: executives}\n"
        "policy:\n  severities:\n    SEV2: {escalation: {30m: the head of payments}}\n"
        "    SEV1: {escalation: {1h: {tell: the head of payments, channel: managers}}}\n"
    )
    site = "\n".join(line for line in desk.files()["site.yml"].splitlines() if not line.startswith("policy")) + "\n" + policy
    write(desk.folder / "content", {"site.yml": site})
    update(desk, "14:20", "--severity", "SEV1", "--because", "It spread", "--told", "support", "-m", "Nobody can pay by card.", "--component", "card=major")
    (one,) = [one for one in owed(desk, "2026-11-20T14:40Z", "tell") if "head of payments" in one["what"]]
    assert "--to managers && daymark log" in one["command"]


# Lost or exposed data


SERIOUS = """\
Customers see data of others
Card numbers were leaked
Some customers see other customers' payments
We cannot rule out that data was lost
Some shops see orders of other shops
Invoices were sent to the wrong customers
Customer addresses were publicly visible for an hour
Passwords may have been exposed
Payments from the last hour are missing and cannot be recovered
We lost the uploads made between 10:00 and 11:00
An unauthorised person had access to customer records
Personal data could be read by anyone with the link
Some users were logged in to someone else's account
Backups were corrupted and orders cannot be restored
Email addresses leaked through the newsletter form
Customers were shown the bank details of another customer
Records of around 300 accounts have been deleted
A third party may have copied customer files
It is possible that messages were permanently lost
Statements of other people appear in the app
Shops can see each other's orders
Payments have been lost
An attacker read customer records
Shops can see the sales of other shops
A report with customer emails was published by mistake
Customer names and addresses were visible on the internet
""".splitlines()
INNOCENT = """\
No data was lost
Customers see their own data late
Card payments fail for some customers
Your data is safe and nothing was exposed
Data in the dashboard is up to two hours old
Customers cannot see the data of their account
We do not expect any data loss
Orders are delayed but none are lost
Other customers are not affected
Some customers see an error when they open the data export
We deleted old log files to free disk space
Customers may have lost their connection for a minute
Card numbers are not accepted on the checkout page
The search shows results late for other regions
Personal data was not affected
We can rule out that data was lost
Customers cannot open documents of other teams
Messages from other members arrive late
Third-party sign-in is unavailable
Numbers on the dashboard are late
Card payments are lost in the queue for a minute and then go through
Lost cards cannot be blocked
""".splitlines()


def data_lost(folder, sentences):
    """Those of them for which the linter asks for a SEV1, as a title and as an update."""
    write(folder / "content", {
        "site.yml": "name: H\nurl: https://h.example\ntime-zone: Europe/London\n", "components.yml": "- id: card\n  name: Card\n",
        **{f"incidents/2026-11-20-{kind}-{number}/incident.yml": f'title: "{sentence if kind == "title" else "Some card payments are failing"}"\n'
           "severity: SEV3\nstarted: 2026-11-20 14:02 UTC\n" for number, sentence in enumerate(sentences) for kind in ("title", "text")},
        **{f"incidents/2026-11-20-{kind}-{number}/2026-11-20-1408-investigating.md": "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 3h\n"
           f"components: {{card: partial-outage}}\n---\n{sentence if kind == 'text' else 'Some card payments are failing'}.\n"
           for number, sentence in enumerate(sentences) for kind in ("title", "text")},
    })  # fmt: skip
    found = Desk(folder).attempt("lint", "--only", "severity/data-lost", "--only", "severity/data-lost-title", "--format", "json", now="2026-11-20T14:10Z").stdout
    return {kind: [one for number, one in enumerate(sentences) if f"2026-11-20-{kind}-{number}/" in found] for kind in ("title", "text")}


def test_lost_or_exposed_data_asks_for_a_sev1(tmp_path):
    assert data_lost(tmp_path, SERIOUS) == {"title": SERIOUS, "text": SERIOUS}


def test_what_only_names_data_asks_for_nothing(tmp_path):
    assert data_lost(tmp_path, INNOCENT) == {"title": [], "text": []}


def test_declare_says_so_at_once(tmp_path):
    desk = new_desk(tmp_path, repository=False)
    said = desk.run("declare", "Some customers see other customers' payments", "--severity", "SEV3", "--component", "card=degraded").stderr
    assert "asks for SEV1 at once" in said
