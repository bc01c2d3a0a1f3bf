"""`daymark brief`: each kind of reader gets what they need, and nothing that they must not have."""

import json
import re
import shutil

import pytest

from support import sites
from support.desk import new_desk
from support.notifying import receiving
from support.program import NOW, ROOT, run
from support.transcripts import steps, typed_in

AUDIENCES = ["internal", "support", "executives", "customers"]
ROLES = ["--role", "commander=ana", "--role", "technical=chi"]
DECLARE = ["declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments=partial", "--started", "14:02"]


@pytest.fixture
def desk(tmp_path):
    return new_desk(tmp_path, repository=False)


def brief(desk, audience, *more, **options):
    return desk.run("brief", *more, "--for", audience, **options).stdout


def fields(desk, audience, *more, **options):
    return json.loads(brief(desk, audience, *more, "--format", "json", **options))["fields"]


def of_sample(*line):
    done = run("brief", *line, "--content", str(ROOT / "content"), "--now", NOW)
    assert done.returncode == 0, done.stderr
    return done.stdout


# The documentation


def test_the_transcripts_are_true(tmp_path):
    desk = tmp_path / "desk"
    desk.mkdir()
    shutil.copytree(ROOT / "content", desk / "content")
    typed = steps("docs/brief.md")
    assert len(typed) >= 3
    for clock, line, printed in typed:
        assert typed_in(desk, clock, line) == printed, line


def test_the_fields_are_documented_and_are_those_that_there_are(desk):
    told = (ROOT / "docs/brief.md").read_text()
    rows = dict(re.findall(r"^\| (`\{.*?) \| (.*?) \|", told, re.M))
    for audience in AUDIENCES:
        template(desk, f"brief-{audience}.md", "{nothing-such}")
        desk.run(*DECLARE, "--slug", audience)
        refused = desk.run("brief", audience, "--for", audience, code=2).stderr
        known = set(re.findall(r"\{([a-z-]+)\}", refused)) - {"nothing-such"}
        meant = {
            name for names, readers in rows.items() for name in re.findall(r"\{([a-z-]+)\}", names)
            if readers == "all" or audience in readers.split(", ") or readers == "all but customers" and audience != "customers"
        }  # fmt: skip
        assert known == meant, audience


# Who gets what


def declare_with_secrets_of_the_house(desk):
    """An incident that has something in each place that customers must not read."""
    desk.run(*DECLARE, *ROLES, "--detected", "14:03", "--cause", "wobblefish", "--workaround", "Pay at snorkelmoth bank", "--customer-reported")
    desk.run("log", "Restarted grumblekite-7", "--by", "quagwarden", now="2026-11-20T14:10Z")
    desk.run("log", "Told the team lead", "--by", "quagwarden", now="2026-11-20T14:12Z")


INTERNAL_WORDS = ["ana", "chi", "wobblefish", "snorkelmoth", "grumblekite", "quagwarden", "team lead", "SEV2", "Detected", "told us"]


def test_customers_get_only_what_is_published(desk):
    declare_with_secrets_of_the_house(desk)
    for form in ("text", "markdown", "json"):
        text = brief(desk, "customers", "--format", form)
        assert "Some customers cannot use Card payments." in text
        assert [word for word in INTERNAL_WORDS if re.search(rf"\b{word}\b", text)] == []
    known = brief(desk, "internal")
    assert [word for word in INTERNAL_WORDS if not re.search(rf"\b{word}\b", known)] == []


def test_support_hears_what_to_say_and_what_not_to_promise(desk):
    declare_with_secrets_of_the_house(desk)
    text = brief(desk, "support")
    assert "What to say: Some customers cannot use Card payments. This began at 14:02 GMT." in text
    assert "Way around: Pay at snorkelmoth bank." in text
    assert "Do not promise: A time by which it is over: nobody knows it. A cause: we do not know it yet. Money back." in text
    assert "Where to send customers: https://pay.example/incidents/2026-11-20-some-card-payments-are-failing/" in text
    assert not any(word in text for word in ("grumblekite", "quagwarden", "wobblefish", "commander"))


def test_an_estimate_is_never_handed_on_as_a_promise(desk):
    desk.run(*DECLARE, "--expected", "15:30")
    text = brief(desk, "support", now="2026-11-20T14:30Z")
    assert "Estimate: We expect this to be over by 15:30 GMT, in 1 hour. That is an estimate." in text
    assert "That it is over by the time that is expected: that is an estimate." in text
    late = brief(desk, "support", now="2026-11-20T15:40Z")
    assert "We had expected this to be over by 15:30 GMT. It is not." in late


def test_executives_hear_how_bad_how_long_and_what_is_decided_next(desk):
    declare_with_secrets_of_the_house(desk)
    told = fields(desk, "executives", now="2026-11-20T14:30Z")
    assert told["services"] == "1 of 2 services is affected: Card payments."
    assert told["severity"] == "SEV2: many customers cannot use something important, or it is much worse than usual."
    assert told["timing"] == "It began at 14:02 GMT, 28 minutes ago."
    assert told["lead"] == "ana leads the response."
    assert told["decision"] == "Raise it to SEV1 unless it is stopped by 15:03 GMT, in 33 minutes."
    assert not {"roles", "log", "told", "owed", "response"} & told.keys()


def test_responders_hear_everything(desk):
    declare_with_secrets_of_the_house(desk)
    text = brief(desk, "internal", now="2026-11-20T14:45Z")
    for audience in ("support", "executives"):
        below = set(re.findall(r"^([A-Z][a-z ]+): ", brief(desk, audience, now="2026-11-20T14:45Z"), re.M))
        other = {"Impact": "Customers were told", "What to say": "Customers were told", "When there is more": "Next update", "Where to send customers": "Page",
                 "How bad": "Severity", "Where it stands": "Status", "Who leads": "Roles"}  # fmt: skip
        assert [name for name in below if f"{other.get(name, name)}: " not in text] == [], audience
    assert "Roles: commander: ana, technical: chi." in text
    assert "Who was told: The team lead at 14:12 GMT." in text
    assert "- 14:10 GMT, quagwarden: Restarted grumblekite-7" in text
    assert "- Overdue: Post an update on 'Some card payments are failing', promised for 14:38 GMT, 7 minutes ago: daymark update" in text
    assert "Next update: An update was promised for 14:38 GMT, 7 minutes ago." in text
    assert "Response: Detected at 14:03 GMT, cause: wobblefish. Customers told us first." in text


def test_what_is_owed_is_what_due_says(desk):
    desk.run(*DECLARE)
    listed = json.loads(desk.run("due", "--within", "1h", "--format", "json", now="2026-11-20T14:50Z", code=1).stdout)["owed"]
    owed = fields(desk, "internal", now="2026-11-20T14:50Z")["owed"].splitlines()
    assert len(owed) == len(listed) > 2
    for line, entry in zip(owed, listed):
        assert entry["what"] in line and entry["why"] in line and (entry["command"] or "") in line
    late = fields(desk, "internal", now="2026-11-20T15:10Z")["owed"]
    assert "to SEV1, as SEV2 it was to be mitigated by" in late and ": daymark update some-card-payments-are-failing --severity SEV1 --because '…'" in late


def test_secrets_in_the_log_are_starred(desk):
    desk.run(*DECLARE)
    key = "AKIA" + "Z7Q2XW4LMNB8RTYU"
    log = desk.folder / "content/incidents/2026-11-20-some-card-payments-are-failing/timeline.yml"
    log.write_text(f"- {{at: 2026-11-20 14:10 UTC, event: The key is {key}}}\n")
    for form in ("text", "markdown", "json"):
        text = brief(desk, "internal", "--format", form)
        assert "The key is" in text and key not in text and "****" in text


def test_an_internal_incident_is_not_for_customers(desk):
    desk.run("declare", "Nightly backups are late", "--severity", "SEV4", "--internal", "-m", "The wobblefish ran out of disk.")
    refused = desk.run("brief", "--for", "customers", code=64)
    assert refused.stdout == "" and "'Nightly backups are late' is internal" in refused.stderr and "--for internal" in refused.stderr
    support = brief(desk, "support")
    assert "This is internal: customers are told nothing of it." in support and "Say nothing of it" in support
    # The page says nothing, and what customers notice would be a guess.
    assert "Way around: None is noted." in support and "What customers notice" not in support and "What to say" not in support
    for audience in ("support", "executives", "internal"):
        text = brief(desk, audience)
        assert "wobblefish" not in text and "https://pay.example/incidents" not in text


def test_a_way_around_goes_to_all_but_customers(desk):
    desk.run(*DECLARE)
    assert "Way around" not in brief(desk, "executives")
    desk.run("update", "--workaround", "Pay by bank transfer", "--status", "identified", now="2026-11-20T14:20Z")
    for audience in ("support", "executives", "internal"):
        assert "Way around: Pay by bank transfer" in brief(desk, audience, now="2026-11-20T14:21Z")


# What was put right


@pytest.mark.parametrize("audience", ["support", "customers", "internal"])
def test_what_was_put_right_is_not_said_as_true(desk, audience):
    desk.run(*DECLARE, "-m", "About one in five card payments is failing.")
    desk.run("update", "--corrects", "14:08", "-m", "One in ten payments fails, not one in five.", now="2026-11-20T14:20Z")
    text = brief(desk, audience, now="2026-11-20T14:21Z")
    assert "Correction at 14:20 GMT: One in ten payments fails, not one in five.\n\nWhat that corrects was written at 14:08 GMT: About one in five" in text
    # A correction that was wrong itself is not said at all.
    desk.run("update", "--corrects", "14:20", "-m", "One in eight payments fails, not one in ten.", now="2026-11-20T14:30Z")
    text = brief(desk, audience, now="2026-11-20T14:31Z")
    assert "Correction at 14:30 GMT: One in eight payments fails, not one in ten." in text and "One in ten payments fails" not in text
    assert text.index("One in eight") < text.index("What that corrects was written at 14:08 GMT: About one in five")
    # News that comes later stands alone.
    desk.run("update", "--status", "identified", "-m", "A broken router is the cause.", now="2026-11-20T14:40Z")
    assert "one in" not in brief(desk, audience, now="2026-11-20T14:41Z").lower()


# Every state


def test_what_is_resolved_is_told_as_over(desk):
    desk.run(*DECLARE, *ROLES)
    desk.run("update", "--status", "monitoring", "--works-again", now="2026-11-20T14:40Z")
    watched = brief(desk, "executives", now="2026-11-20T14:41Z")
    assert "Impact: Customers can use Card payments again." in watched and "All services work again." in watched
    assert "It lasted 38 minutes, from 14:02 GMT to 14:40 GMT." in watched
    desk.run("resolve", "--fixed", "We replaced a certificate", "--customer-action", "nothing", now="2026-11-20T15:20Z")
    told = brief(desk, "executives", "card-payments", now="2026-11-20T15:30Z")
    assert "Where it stands: Resolved at 15:20 GMT, 10 minutes ago. It is over." in told and "ana led the response." in told
    assert "Next update" not in told and "Next decision" not in told
    customers = brief(desk, "customers", "card-payments", now="2026-11-20T15:30Z")
    assert customers.count("38 minutes") == 1 and "You do not need to do anything." in customers and "We write again" not in customers
    assert "Do not promise" not in brief(desk, "support", "card-payments", now="2026-11-20T15:30Z")


def test_a_false_alarm_is_told_as_one(desk):
    desk.run(*DECLARE)
    desk.run("withdraw", "--reason", "One of our own checks was broken", now="2026-11-20T14:30Z")
    for audience in AUDIENCES:
        text = brief(desk, audience, "card-payments", now="2026-11-20T14:40Z")
        assert "false alarm" in text and "It began" not in text and "are affected" not in text


def test_where_no_update_names_a_component_the_title_tells_it(desk):
    sites.write(desk.folder / "content/incidents/2026-11-20-sign-in", {
        "incident.yml": "title: Some customers cannot sign in\nseverity: SEV2\nstarted: 2026-11-20 14:08 UTC\n",
        "2026-11-20-1408-investigating.md": sites.front_matter("We are looking into it.", status="investigating", at="2026-11-20 14:08 UTC", next_update="30m"),
    })  # fmt: skip
    assert "Impact: Some customers cannot sign in." in brief(desk, "executives", now="2026-11-20T14:10Z")


SCHEDULE = ["schedule", "Upgrade", "--component", "payouts", "--impact", "You may not be able to use Payouts.", "--starts", "2026-11-26 10:00 UTC", "--ends", "2026-11-26 11:00 UTC"]


def test_planned_work_has_briefs_too(desk):
    desk.run(*SCHEDULE)
    planned = brief(desk, "customers", "upgrade")
    assert "It is planned for Thursday 26 November 2026, from 10:00 GMT to 11:00 GMT. It begins in 5 days 19 hours." in planned
    assert "You may not be able to use Payouts." in planned
    under_way = brief(desk, "support", "upgrade", now="2026-11-26T10:48Z")
    assert "It began at 10:00 GMT and is planned to end at 11:00 GMT, in 12 minutes." in under_way
    desk.run("maintenance", "start", "upgrade", now="2026-11-26T10:01Z")
    late = brief(desk, "executives", "upgrade", now="2026-11-26T11:20Z")
    assert "It was planned to end at 11:00 GMT, 20 minutes ago, and still goes on." in late
    assert "Overdue: Say that 'Upgrade' is over" in brief(desk, "internal", "upgrade", now="2026-11-26T11:40Z")
    desk.run("maintenance", "complete", "upgrade", now="2026-11-26T11:41Z")
    done = brief(desk, "customers", "upgrade", now="2026-11-26T12:00Z")
    assert "The work was on Thursday 26 November 2026, from 10:00 GMT to 11:41 GMT." in done


def test_work_that_is_called_off_is_told_so(desk):
    desk.run(*SCHEDULE)
    desk.run("maintenance", "cancel", "upgrade", now="2026-11-24T10:00Z")
    text = brief(desk, "executives", "upgrade", now="2026-11-24T10:10Z")
    assert "Where it stands: Called off." in text and "Nothing changes for customers." in text and "of 2 services" not in text


# Which one


def test_without_a_name_it_is_the_open_one(desk):
    nothing = desk.run("brief", "--for", "support", code=64)
    assert "no incident is open" in nothing.stderr
    desk.run(*DECLARE)
    desk.run("declare", "Payouts arrive late", "--severity", "SEV3", "--component", "payouts")
    several = desk.run("brief", "--for", "support", code=64)
    assert "2 are open: '2026-11-20-payouts-arrive-late', '2026-11-20-some-card-payments-are-failing'; name one" in several.stderr
    assert "Payouts arrive late" in brief(desk, "support", "payouts")
    near = desk.run("brief", "2026-11-20-payouts-arive-late", "--for", "support", code=64)
    assert "did you mean '2026-11-20-payouts-arrive-late'?" in near.stderr
    terminal = desk.asked("brief", "--for", "support")
    terminal.expect("Which one")
    terminal.sendline("1")
    terminal.expect("What to say")


def test_a_mistyped_reader_is_named(desk):
    refused = desk.run("brief", "--for", "press", code=64)
    assert "internal, support, executives" in refused.stderr.replace("'", "")
    assert "--for" in desk.run("brief", code=64).stderr


# Wording of the page's own


def template(desk, name, text):
    sites.write(desk.folder / "content/incident-templates", {name: text})


def test_own_wording_takes_the_place_of_the_programs(desk):
    desk.run(*DECLARE)
    template(desk, "brief-support.md", "Liebe Kollegen: {impact}\n\nNichts: {expected-end}\n\n{link}\n")
    text = brief(desk, "support", "--format", "markdown")
    assert text == "Liebe Kollegen: Some customers cannot use Card payments.\n\n<https://pay.example/incidents/2026-11-20-some-card-payments-are-failing/>\n"
    assert "Liebe" not in brief(desk, "executives")


def test_planned_work_may_have_wording_of_its_own(desk):
    desk.run(*SCHEDULE)
    template(desk, "brief-support.md", "Both: {title}")
    assert brief(desk, "support", "upgrade") == "Both: Upgrade\n"
    template(desk, "brief-support-maintenance.md", "Work: {title}")
    assert brief(desk, "support", "upgrade") == "Work: Upgrade\n"


@pytest.mark.parametrize("audience, text, told", [
    ("customers", "{impact}\n\n{roles}\n", ["brief-customers.md:3:2", "'{roles}' is not for customers", "{next-update}"]),
    ("support", "{log}", ["brief-support.md:1:2", "'{log}' is not for support"]),
    ("executives", "{impakt}", ["brief-executives.md:1:2", "there is no placeholder '{impakt}'; did you mean 'impact'?"]),
])  # fmt: skip
def test_a_field_that_is_not_theirs_is_refused_with_its_place(desk, audience, text, told):
    desk.run(*DECLARE)
    template(desk, f"brief-{audience}.md", text)
    refused = desk.run("brief", "--for", audience, code=2)
    assert refused.stdout == "" and all(words in refused.stderr for words in told), refused.stderr
    assert desk.attempt("lint").returncode == 0


@pytest.mark.parametrize("text, told", [("", "write a text, or delete the file"), (" \n\t\n", "write a text, or delete the file"), ("{expected-end}\n", "no field in it has a value here")])
def test_wording_that_says_nothing_is_refused(desk, text, told):
    desk.run(*DECLARE)
    template(desk, "brief-internal.md", text)
    refused = desk.run("brief", "--for", "internal", code=2)
    assert refused.stdout == "" and told in refused.stderr and "brief-internal.md:1:1" in refused.stderr


def test_the_linter_finds_wording_that_no_brief_takes(desk):
    template(desk, "brief-public.md", "{title}")
    template(desk, "brief-suport.md", "{title}")
    template(desk, "brief-internal.md", "\n")
    template(desk, "brief-support-maintenance.md", "{title}")
    template(desk, "briefly.md", "{impact}")
    found = desk.attempt("lint").stdout
    assert "brief-public.md:1:1" in found and "there are 'brief-customers.md'" in found
    assert "did you mean 'brief-support.md'?" in found and "brief-internal.md:1:1" in found and "delete the file" in found
    assert "brief-support-maintenance.md:1" not in found and "briefly" not in found


def test_markup_in_names_stays_as_it_is_written(desk):
    desk.run("declare", "Some *card* payments fail <now>", "--severity", "SEV3", "--component", "payouts=degraded")
    assert brief(desk, "support").startswith("Some *card* payments fail <now>\n")


# The linter


def test_the_customers_brief_passes_the_lint_that_its_update_passes(tmp_path):
    """Each incident of the sample as it stood after each of its updates, told by its brief in place of the last update."""
    told = 0
    for count in (1, 2, 3, 99):
        content = tmp_path / str(count)
        shutil.copytree(ROOT / "content", content)
        folders = sorted((content / "incidents").iterdir())
        for folder in folders:
            cut(folder, count)
        before = findings(content)
        briefs = {}
        for folder in folders:
            done = run("brief", folder.name, "--for", "customers", "--format", "markdown", "--content", str(content), "--now", NOW)
            assert done.returncode == 0, done.stderr
            briefs[folder] = done.stdout
        for folder, text in briefs.items():
            last = sorted(folder.glob("20*.md"))[-1]
            last.write_text("---\n" + last.read_text().split("---\n", 2)[1] + "---\n" + text)
            told += 1
        assert findings(content) - before == set()
    assert told == 4 * len(folders) >= 100
    last.write_text(last.read_text() + "\nThe Kafka consumer group lags.\n")
    assert findings(content) - before


def cut(folder, count):
    """Leaves the first updates, as if no more had happened."""
    updates = sorted(folder.glob("20*.md"))
    for path in updates[count:]:
        path.unlink()
    if len(updates) > count:
        (folder / "review.md").unlink(missing_ok=True)
        main = folder / "incident.yml"
        main.write_text("".join(line for line in main.read_text().splitlines(True) if not line.startswith(("ended", "mitigated"))))


def findings(content):
    done = run("lint", "--content", str(content), "--now", NOW, "--format", "json")
    return {(found["path"], found["rule"]) for found in json.loads(done.stdout)["findings"]}


def test_json_has_times_and_both_texts():
    told = json.loads(of_sample("--for", "customers", "--format", "json"))
    assert (told["version"], told["audience"], told["subject"], told["slug"]) == (1, "customers", "incident", "2026-11-20-card-payments-failing")
    assert (told["since"], told["until"], told["nextUpdate"], told["expectedEnd"]) == ("2026-11-20T14:02:00Z", None, "2026-11-20T15:01:00Z", None)
    assert told["text"] == of_sample("--for", "customers") and told["markdown"] == of_sample("--for", "customers", "--format", "markdown")
    assert told["page"] == {"name": "Harbour Pay Status", "timeZone": "Europe/London", "url": "https://status.harbourpay.example"}


def test_the_last_lines_of_the_log_only():
    log = json.loads(of_sample("2026-11-18", "--for", "internal", "--format", "json"))["fields"]["log"]
    assert len(log.splitlines()) == 5 and "Resolved, review owner assigned" in log


# Sent to a channel


CHANNELS = """notify:
  - {id: public, to: slack, secret: PUBLIC}
  - {id: helpers, to: slack, secret: HELPERS, audience: support}
  - {id: bosses, to: mattermost, secret: BOSSES, audience: executives}
  - {id: war-room, to: webhook, secret: WAR_ROOM, audience: internal}
"""
READS = {
    "public": ["customers"], "helpers": ["customers", "support"], "bosses": ["customers", "executives"], "war-room": AUDIENCES,
}  # fmt: skip


@pytest.fixture
def channels(desk):
    site = desk.folder / "content/site.yml"
    site.write_text(site.read_text() + CHANNELS)
    declare_with_secrets_of_the_house(desk)
    with receiving() as receiver:
        yield desk, receiver, {name: receiver.url for name in ("PUBLIC", "HELPERS", "BOSSES", "WAR_ROOM")}


@pytest.mark.parametrize("channel", READS)
@pytest.mark.parametrize("audience", AUDIENCES)
def test_a_brief_goes_only_to_those_it_was_made_for(channels, channel, audience):
    desk, receiver, environment = channels
    done = desk.attempt("brief", "--for", audience, "--to", channel, environment=environment)
    if audience in READS[channel]:
        assert done.returncode == 0, done.stderr
        assert re.search(rf'^told      {channel} \(\w+\): brief "', done.stdout) and len(receiver.taken) == 1
        body = receiver.taken[0]["body"].decode()
        assert "Some card payments are failing" in body and "s3cr3t-path" not in done.stdout + done.stderr
        known = [word for word in INTERNAL_WORDS if re.search(rf"\b{word}\b", body)]
        assert not known if audience == "customers" else known
    else:
        assert done.returncode == 64 and receiver.requests == []
        assert f"write 'audience: {audience}' below it in site.yml" in done.stderr


def test_a_channel_that_is_not_there_is_named(channels):
    desk, receiver, environment = channels
    refused = desk.run("brief", "--for", "support", "--to", "helper", environment=environment, code=64)
    assert "did you mean 'helpers'?" in refused.stderr and receiver.requests == []


def test_what_does_not_arrive_is_said(channels):
    desk, receiver, environment = channels
    receiver.script[:] = [404]
    done = desk.run("brief", "--for", "support", "--to", "helpers", environment=environment, code=1)
    assert "NOT told  helpers" in done.stdout and "404" in done.stdout
    assert "HELPERS" in desk.run("brief", "--for", "support", "--to", "helpers", code=1).stdout


def test_a_secret_in_the_log_reaches_no_channel(channels):
    desk, receiver, environment = channels
    key = "AKIA" + "Z7Q2XW4LMNB8RTYU"
    log = desk.folder / "content/incidents/2026-11-20-some-card-payments-are-failing/timeline.yml"
    log.write_text(f"- {{at: 2026-11-20 14:10 UTC, event: The key is {key}}}\n")
    desk.run("brief", "--for", "internal", "--to", "war-room", environment=environment)
    body = receiver.taken[0]["body"].decode()
    assert "The key is" in body and key not in body


def test_an_audience_that_there_is_not_is_an_error(desk):
    site = desk.folder / "content/site.yml"
    site.write_text(site.read_text() + "notify:\n  - {id: ops, to: slack, secret: OPS, audience: intern}\n")
    assert "'intern' is not an audience; did you mean 'internal'?" in desk.run("lint", code=1).stdout
