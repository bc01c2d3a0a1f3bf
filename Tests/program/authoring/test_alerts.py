"""Drafts from alerts: a machine never publishes, says nothing twice, and puts no word of an alert before customers."""

import copy
import hashlib
import hmac
import json
import os
import random
import re
import shutil
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from support import sites
from support.desk import ENVIRONMENT, new_desk, two_desks
from support.program import PROGRAM, ROOT
from support.transcripts import steps, typed_in

MAP = """\
- when: {alertname: CardErrorsHigh}
  title: Some card payments are failing
  severity: SEV2
  components: {card-payments: partial-outage}
- when: {alertname: [PayoutsLate, PayoutsStuck], region: eu}
  title: Payouts are arriving late
  severity: SEV3
  components: {payouts: degraded-performance}
  text: Payouts to banks in the EU are arriving late. We are looking for the cause.
- when: {service: Build servers}
  ignore: true
"""
# In no dictionary, so that each is found wherever it gets to.
HOST, SECRET = "pay-gw-7.wobblefish.internal", "AKIA" + "Z7Q2XW4LMNB8RTYU"
NAME = "2026-11-20-some-card-payments-are-failing"
FOLDER = f"incidents/{NAME}"


def alert(name="CardErrorsHigh", status="firing", start="2026-11-20T14:02:11.123Z", end="0001-01-01T00:00:00Z", print="f00d", **labels):
    return {
        "status": status, "labels": {"alertname": name, "instance": f"{HOST}:9090"} | labels,
        "annotations": {"summary": f"21% of payments fail on {HOST}, key {SECRET}"}, "startsAt": start, "endsAt": end,
        "generatorURL": f"http://{HOST}/graph", "fingerprint": print,
    }  # fmt: skip


def group(*alerts, key="{}:{alertname=\"CardErrorsHigh\"}", status=None):
    alerts = list(alerts) or [alert()]
    firing = any(one["status"] == "firing" for one in alerts)
    return {
        "version": "4", "groupKey": key, "truncatedAlerts": 0, "status": status or ("firing" if firing else "resolved"), "receiver": "daymark",
        "groupLabels": {"alertname": "CardErrorsHigh"}, "commonLabels": {}, "commonAnnotations": {}, "externalURL": f"http://{HOST}:9093", "alerts": alerts,
    }  # fmt: skip


def over(*alerts, **options):
    return group(*(one | {"status": "resolved", "endsAt": "2026-11-20T14:30:00Z"} for one in alerts or [alert()]), **options)


def page_duty(kind="triggered", id="5ac64822-4adc", key="d3640fbd", service="API Service", title=f"Errors on {HOST}", **more):
    data = {
        "id": "PGR0VU2", "type": "incident", "self": "https://api.pagerduty.com/incidents/PGR0VU2", "html_url": "https://acme.pagerduty.com/incidents/PGR0VU2",
        "number": 2, "status": kind, "incident_key": key, "created_at": "2026-11-20T14:02:27Z", "title": title,
        "service": {"id": "PF9KMXH", "summary": service, "type": "service_reference"}, "assignees": [], "priority": {"summary": "P1"}, "urgency": "high",
        "resolve_reason": None,
    }  # fmt: skip
    return {"event": {"id": id, "event_type": f"incident.{kind}", "resource_type": "incident", "occurred_at": "2026-11-20T14:03:00Z", "agent": None, "client": {"name": "x"}, "data": data | more}}


@pytest.fixture
def desk(tmp_path):
    desk = new_desk(tmp_path, repository=False)
    desk.now = "2026-11-20T14:03Z"
    sites.write(desk.folder / "content", {"alerts.yml": MAP})
    return desk


def tell(desk, body, *more, **options):
    text = body if isinstance(body, str) else json.dumps(body)
    return desk.run("declare", "--from-alert", "-", *more, stdin=text, **options)


def drafts(desk):
    return sorted(path.split("/")[1] for path, text in desk.files().items() if path.endswith("/incident.yml") and "publish: draft" in text)


def log(desk, name=NAME):
    return desk.files()[f"incidents/{name}/timeline.yml"].splitlines()


# The documentation


def test_the_transcript_and_the_map_are_true(desk, tmp_path):
    told = (ROOT / "docs/alerts.md").read_text()
    sites.write(desk.folder, {
        "content/alerts.yml": re.search(r"```yaml\n(- when:.*?)```", told, re.S)[1], "alert.json": json.dumps(group()), "resolved.json": json.dumps(over()),
    })  # fmt: skip
    desk.run("update", "--role", "commander=ana", code=64)
    typed = steps("docs/alerts.md")
    assert [line.split()[1] for _, line, _ in typed] == ["declare", "declare", "publish", "declare"]
    nested = tmp_path / "nested"
    nested.mkdir()
    shutil.copytree(desk.folder / "content", nested / "content")
    for name in ("alert.json", "resolved.json"):
        shutil.copy(desk.folder / name, nested)
    for clock, line, printed in typed:
        assert without_roles(typed_in(nested, clock, line)) == printed, line


def without_roles(text):
    """The reminder of roles comes with every SEV2, and is not what the document is about."""
    kept = re.sub(r"\S+incident\.yml:\d+:\d+\n  warning: [^\n]*roles/missing\n(    .*\n)+\n?", "", text)
    return re.sub(r"^1 warning in 1 of 2 files$(?=\nNobody)", "nothing to report in 2 files", kept, flags=re.M)


# A draft


def test_an_alert_makes_a_draft_in_customers_words(desk):
    done = tell(desk, group())
    assert f"daymark publish {NAME}" in done.stderr and f"daymark withdraw {NAME}" in done.stderr
    assert desk.files()[f"{FOLDER}/incident.yml"] == (
        "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\npublish: draft\ndetected: 2026-11-20 14:03 UTC\n"
        "drafted: {components: {card-payments: partial-outage}}\nalerts: [" + known_id(desk) + "]\n"
    )
    assert len(log(desk)) == 1 and HOST in log(desk)[0] and "by: alertmanager" in log(desk)[0]
    assert "content/draft" in desk.run("lint").stdout


def known_id(desk):
    return re.search(r"alerts: \[(.*)\]", desk.files()[f"{FOLDER}/incident.yml"])[1]


def built(desk, name):
    desk.run("build", "--out", name, "--force")
    return {str(path.relative_to(desk.folder / name)): path.read_bytes() for path in (desk.folder / name).rglob("*") if path.is_file()}


@pytest.mark.parametrize("body", [group(), group(alert("Unheard")), page_duty()], ids=["mapped", "unmapped", "pagerduty"])
def test_readers_see_not_one_byte_of_a_draft(desk, body):
    before = built(desk, "one")
    tell(desk, body)
    assert len(drafts(desk)) == 1 and built(desk, "two") == before


def test_no_word_of_an_alert_is_ever_public(desk):
    tell(desk, group(alert("Unheard"), alert("CardErrorsHigh", print="2")))
    tell(desk, page_duty())
    texts = desk.files()
    assert [path for path, text in texts.items() if ("wobblefish" in text or "wobblefish" in path) and not path.endswith("timeline.yml")] == []
    assert not any(SECRET in text for text in texts.values())
    assert desk.run("lint").returncode == 0


def test_an_alert_without_an_entry_says_what_is_to_be_filled_in(desk):
    done = tell(desk, group(alert("Unheard")))
    assert "daymark publish 2026-11-20-1402 --title '…' --component card-payments=partial-outage" in done.stderr
    assert 'title: "[What customers notice]"\nseverity: SEV2\n' in desk.files()["incidents/2026-11-20-1402/incident.yml"]
    assert "what customers notice and which components it is about is still to be said" in desk.run("lint").stdout
    refused = desk.run("publish", code=64)
    assert "--title" in refused.stderr and "Nothing was written." in refused.stderr
    refused = desk.run("publish", "--title", "Some card payments are failing", code=64)
    assert "--component" in refused.stderr
    assert "only keeps a place" in desk.run("publish", "--title", "[What customers notice]", "--component", "payouts", code=64).stderr
    desk.run("publish", "--title", "Some card payments are failing", "--component", "card=partial")
    assert drafts(desk) == [] and "Some card payments are failing" in built(desk, "site")["incidents/2026-11-20-1402/index.html"].decode()


def test_a_blank_that_is_published_by_hand_stops_the_build(desk):
    """The page that is published stays as it was."""
    before = built(desk, "site")
    tell(desk, group(alert("Unheard")))
    path = desk.folder / "content/incidents/2026-11-20-1402/incident.yml"
    path.write_text(path.read_text().replace("publish: draft\n", ""))
    sites.write(path.parent, {"2026-11-20-1405-investigating.md": sites.front_matter("Some customers cannot pay by card.", status="investigating", at="2026-11-20 14:05 UTC", next_update="30m")})  # fmt: skip
    desk.now = "2026-11-20T14:06Z"
    refused = desk.run("build", "--out", "site", "--force", code=1)
    assert "plain/stand-in" in refused.stderr + refused.stdout
    assert {str(one.relative_to(desk.folder / "site")): one.read_bytes() for one in (desk.folder / "site").rglob("*") if one.is_file()} == before


def test_a_machine_is_never_told_to_publish(desk):
    for flag in (["Title"], ["--severity", "SEV1"], ["--component", "payouts"], ["-m", "Text"], ["--status", "monitoring"], ["--role", "commander=ana"], ["--edit"]):
        refused = tell(desk, group(), *flag, code=64)
        assert "daymark publish" in refused.stderr, flag
    assert "--from-alert" in desk.run("declare", "--link", "x", code=64).stderr
    assert drafts(desk) == []


# Publishing


def test_publishing_writes_the_first_update_with_its_own_time(desk):
    tell(desk, group())
    done = desk.run("publish", now="2026-11-20T14:10Z")
    assert "You promise the next update by 14:40 GMT." in done.stderr
    update = desk.files()[f"{FOLDER}/2026-11-20-1410-investigating.md"]
    assert "components:\n  card-payments: partial-outage\n" in update and "Some customers cannot use Card payments. This began at 14:02 GMT." in update
    main = desk.files()[f"{FOLDER}/incident.yml"]
    assert "draft" not in main and main.endswith(f"alerts: [{known_id(desk)}]\n")
    assert "no draft to publish" in desk.run("publish", code=64).stderr
    assert "is published already" in desk.run("publish", "card", code=64).stderr


def test_what_the_map_says_is_published_and_flags_say_otherwise(desk):
    tell(desk, group(alert("PayoutsStuck", region="eu"), key="p"))
    desk.run("publish", "--severity", "SEV2", "--started", "13:50", now="2026-11-20T14:10Z")
    texts = desk.files()
    assert "Payouts to banks in the EU are arriving late." in texts["incidents/2026-11-20-payouts-are-arriving-late/2026-11-20-1410-investigating.md"]
    assert "severity: SEV2\nstarted: 2026-11-20 13:50 UTC\n" in texts["incidents/2026-11-20-payouts-are-arriving-late/incident.yml"]


def test_a_draft_that_somebody_edited_is_published_with_their_words(desk):
    tell(desk, group())
    path = desk.folder / "content" / FOLDER / "incident.yml"
    path.write_text("# Ana looks at it\n" + path.read_text().replace("Some card payments are failing", "Most card payments are failing").replace("severity: SEV2", "severity: SEV1  # she saw it"))
    desk.run("publish", now="2026-11-20T14:10Z")
    main = path.read_text()
    assert main.startswith("# Ana looks at it\ntitle: Most card payments are failing\nseverity: SEV1  # she saw it\n") and "draft" not in main


def test_what_cannot_be_published_is_said(desk):
    tell(desk, group())
    path = desk.folder / "content" / FOLDER / "incident.yml"
    text = path.read_text()
    path.write_text(text.replace("card-payments: partial", "cards: partial"))
    assert "there is no component 'cards'" in desk.run("publish", code=64).stderr
    path.write_text("{title: Some card payments are failing, severity: SEV2, started: 2026-11-20 14:02 UTC, publish: draft}\n")
    refused = desk.run("publish", "--component", "card", code=64)
    assert "can't be changed safely" in refused.stderr and "delete 'publish: draft'" in refused.stderr
    path.write_text(text)
    desk.run("withdraw", "card")
    assert "was taken back" in desk.run("publish", "card", code=64).stderr


def test_on_a_terminal_it_asks_for_what_is_blank(desk):
    tell(desk, group(alert("Unheard")))
    terminal = desk.asked("publish", now="2026-11-20T14:10Z")
    for question, answer in [
        ("What do customers notice", "Some card payments are failing"), ("What is affected", "1"), ("How is Card payments", ""), ("What should customers read", ""),
        ("Write it", ""),
    ]:  # fmt: skip
        terminal.expect(question)
        terminal.sendline(answer)
    terminal.expect("Published 'Some card payments are failing'")
    terminal.wait()
    assert drafts(desk) == []


def test_a_draft_that_is_taken_back_stays_internal(desk):
    tell(desk, group())
    desk.now = "2026-11-20T14:20Z"
    desk.run("withdraw")
    assert "content/draft" not in desk.run("lint").stdout
    told = built(desk, "one")
    shutil.rmtree(desk.folder / "content" / FOLDER)
    assert built(desk, "two") == told


def test_due_asks_for_its_first_update(desk):
    tell(desk, group())
    owed = json.loads(desk.run("due", "--format", "json", now="2026-11-20T14:50Z", code=1).stdout)["owed"]
    first = next(entry for entry in owed if entry["kind"] == "first-update")
    assert first["urgency"] == "overdue" and first["command"] == "daymark publish some-card-payments-are-failing"
    desk.run("publish", now="2026-11-20T14:51Z")
    owed = json.loads(desk.attempt("due", "--within", "1h", "--format", "json", now="2026-11-20T14:52Z").stdout)["owed"]
    assert "first-update" not in [entry["kind"] for entry in owed] and "update" in [entry["kind"] for entry in owed]


def test_briefs_say_that_it_is_a_draft(desk):
    tell(desk, group())
    assert "daymark publish" in desk.run("brief", "--for", "customers", code=64).stderr
    assert "This is a draft from an alert: customers are told nothing of it yet." in desk.run("brief", "--for", "support").stdout
    tell(desk, group(alert("Unheard"), key="u"))
    assert "[What customers notice]." not in desk.run("brief", "1402", "--for", "internal").stdout


# What follows


def test_the_same_webhook_twice_changes_nothing(desk):
    bodies = [group(), page_duty(), over(alert("Unheard"), key="x")]
    for body in bodies:
        tell(desk, body)
    before = desk.files()
    for body in bodies * 2:
        done = tell(desk, body, now="2026-11-20T18:03Z")
        assert "othing was written" in done.stderr
    assert desk.files() == before


def test_a_second_firing_logs_and_declares_nothing(desk):
    tell(desk, group())
    tell(desk, group(alert(), alert(print="beef")), now="2026-11-20T14:09Z")
    assert len(log(desk)) == 2 and drafts(desk) == [NAME]
    desk.run("publish", now="2026-11-20T14:10Z")
    done = tell(desk, group(alert(start="2026-11-20T14:20:00Z")), now="2026-11-20T14:21Z")
    assert "Logged in 'Some card payments are failing'." in done.stderr
    assert len(log(desk)) == 3 and drafts(desk) == [] and "\n- {at: 2026-11-20 14:21 UTC" in "\n" + log(desk)[-1]


def test_the_end_of_an_alert_suggests_what_to_say(desk):
    tell(desk, group())
    early = tell(desk, over(), now="2026-11-20T14:08Z")
    assert "daymark withdraw some-card" in early.stderr and "daymark publish some-card" in early.stderr and "Alert resolved" in log(desk)[-1]
    desk.run("publish", now="2026-11-20T14:10Z")
    tell(desk, group(alert(start="2026-11-20T14:12:00Z")), now="2026-11-20T14:13Z")
    done = tell(desk, over(alert(start="2026-11-20T14:12:00Z")), now="2026-11-20T14:31Z")
    lines = re.findall(r"^  (daymark .*)$", done.stderr, re.M)
    assert lines == ["daymark update some-card-payments-are-failing --status monitoring --works-again", "daymark resolve some-card-payments-are-failing"]
    # They are typed as they are printed.
    desk.run(*lines[0].split()[1:], now="2026-11-20T14:32Z")
    desk.run(*lines[1].split()[1:], "--customer-action", "nothing", now="2026-11-20T15:10Z")
    after = len(log(desk))
    assert "othing was written" in tell(desk, over(alert(start="2026-11-20T14:12:00Z")), now="2026-11-20T15:11Z").stderr and len(log(desk)) == after


def test_once_it_is_over_the_same_alert_makes_a_new_draft(desk):
    tell(desk, group())
    desk.run("withdraw", now="2026-11-20T14:20Z")
    tell(desk, group(alert(start="2026-11-20T16:00:00Z")), now="2026-11-20T16:01Z")
    assert drafts(desk) == [NAME, NAME + "-2"]
    late = tell(desk, over(alert(start="2026-11-20T16:00:00Z")), now="2026-11-20T16:10Z")
    assert f"daymark withdraw {NAME[11:]}-2" in late.stderr and len(log(desk, NAME + "-2")) == 2


# Several services


LATE = alert("PayoutsLate", print="late", region="eu")
PAYOUTS = "2026-11-20-payouts-are-arriving-late"


def test_a_group_that_names_a_second_service_drafts_that(desk):
    """What is declared already gets its line, and the service that nothing is open for its draft."""
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card-payments=partial", "--started", "14:00", now="2026-11-20T14:01Z")
    body = group(alert(), LATE, alert("Foo", print="foo"), key="several")
    done = tell(desk, body)
    assert "Logged in 'Some card payments are failing'." in done.stderr and "--link" in done.stderr
    assert "Drafted 'Payouts are arriving late' (SEV3)" in done.stderr and f"daymark publish {PAYOUTS}" in done.stderr
    assert drafts(desk) == [PAYOUTS] and len(log(desk)) == 1 and len(log(desk, PAYOUTS)) == 1
    text = desk.files()[f"incidents/{PAYOUTS}/incident.yml"]
    assert "severity: SEV3\n" in text and "drafted: {components: {payouts: degraded-performance}, text: Payouts to banks" in text and "card" not in text
    before = desk.files()
    assert "nothing was written" in tell(desk, body, now="2026-11-20T14:09Z").stderr and desk.files() == before
    tell(desk, group(alert(), LATE, alert("Foo", print="foo"), alert(print="more"), key="several"), now="2026-11-20T14:10Z")
    assert drafts(desk) == [PAYOUTS] and len(log(desk)) == len(log(desk, PAYOUTS)) == 2
    assert desk.files()[f"incidents/{PAYOUTS}/incident.yml"] == text
    assert desk.run("lint", now="2026-11-20T14:11Z").returncode == 0


def test_further_alerts_raise_a_draft(desk):
    tell(desk, group(LATE, key="one"))
    body = group(LATE, alert(), key="one")
    done = tell(desk, body, now="2026-11-20T14:09Z")
    assert "Its draft is now: 'Some card payments are failing', SEV2, payouts: degraded-performance, card-payments: partial-outage." in done.stderr
    text = desk.files()[f"incidents/{PAYOUTS}/incident.yml"]
    assert text.startswith("title: Some card payments are failing\nseverity: SEV2\n")
    # A text about payouts alone would be wrong now.
    assert "drafted: {components: {payouts: degraded-performance, card-payments: partial-outage}}\n" in text
    assert drafts(desk) == [PAYOUTS] and len(log(desk, PAYOUTS)) == 2
    before = desk.files()
    assert "nothing was written" in tell(desk, body, now="2026-11-20T14:10Z").stderr and desk.files() == before
    # It never gets better by itself.
    tell(desk, group(LATE, key="one"), now="2026-11-20T14:11Z")
    tell(desk, group(alert("PayoutsLate", print="x", region="eu"), key="one"), now="2026-11-20T14:12Z")
    assert desk.files()[f"incidents/{PAYOUTS}/incident.yml"] == text
    desk.run("publish", now="2026-11-20T14:13Z")
    assert "card-payments: partial-outage" in desk.files()[f"incidents/{PAYOUTS}/2026-11-20-1413-investigating.md"]


def test_the_words_of_a_person_stay_in_a_draft_that_is_raised(desk):
    tell(desk, group(LATE, key="one"))
    path = desk.folder / f"content/incidents/{PAYOUTS}/incident.yml"
    own = path.read_text().replace("title: Payouts are arriving late", "title: Ana's title").replace("Payouts to banks in the EU are arriving late.", "Ana's text.")
    path.write_text("# Ana looks at it\n" + own)
    tell(desk, group(LATE, alert(), key="one"), now="2026-11-20T14:09Z")
    text = path.read_text()
    assert text.startswith("# Ana looks at it\ntitle: Ana's title\nseverity: SEV2\n") and "Ana's text. We are looking for the cause." in text and "card-payments: partial-outage" in text
    # What can't be changed without losing something of hers is said.
    path.write_text("# Ana looks at it\n" + own.replace("drafted: {components: {payouts: degraded-performance}, ", "drafted:  # by her\n  {components: {payouts: degraded-performance},  # hers\n   "))
    kept = path.read_text()
    done = tell(desk, group(LATE, alert(print="third"), key="one"), now="2026-11-20T14:10Z")
    assert "can't be changed safely" in done.stderr and "card-payments: partial-outage" in done.stderr and path.read_text() == kept


def test_an_unknown_alert_is_raised_to_what_is_known(desk):
    tell(desk, group(alert("Unheard"), key="one"))
    tell(desk, group(alert("Unheard"), LATE, key="one"), now="2026-11-20T14:09Z")
    text = desk.files()["incidents/2026-11-20-1402/incident.yml"]
    assert "title: Payouts are arriving late\nseverity: SEV2\n" in text and "payouts: degraded-performance" in text


def test_what_is_published_is_never_changed_by_further_alerts(desk):
    """The service that nothing is open for is drafted; and what to type where it is the same trouble."""
    tell(desk, group(LATE, key="one"))
    desk.run("publish", now="2026-11-20T14:05Z")
    told = {path: text for path, text in desk.files().items() if "payouts" in path and "timeline" not in path}
    body = group(LATE, alert(), key="one")
    done = tell(desk, body, now="2026-11-20T14:09Z")
    assert {path: desk.files()[path] for path in told} == told
    assert drafts(desk) == [NAME] and "severity: SEV2\n" in desk.files()[f"{FOLDER}/incident.yml"] and "payouts:" not in desk.files()[f"{FOLDER}/incident.yml"]
    assert "  daymark update payouts-are-arriving-late --component card-payments=partial-outage --severity SEV2 --because '…'\n" in done.stderr
    assert f"  daymark withdraw {NAME}\n" in done.stderr
    before = desk.files()
    assert "nothing was written" in tell(desk, body, now="2026-11-20T14:10Z").stderr and desk.files() == before
    desk.run("update", "payouts-are-arriving-late", "--component", "card-payments=partial-outage", "--severity", "SEV2", "--because", "It spread", now="2026-11-20T14:11Z")
    tell(desk, over(LATE, alert(), key="one"), now="2026-11-20T14:30Z")
    assert "Alert resolved" in log(desk)[-1] and "Alert resolved" in log(desk, PAYOUTS)[-1]


def test_worse_of_the_same_service_has_its_command(desk):
    desk.run("declare", "Some card payments are failing", "--severity", "SEV3", "--component", "card-payments=degraded", "--started", "14:00", now="2026-11-20T14:01Z")
    done = tell(desk, group(), "--link", "card")
    assert "  daymark update some-card-payments-are-failing --component card-payments=partial-outage --severity SEV2 --because '…'\n" in done.stderr
    assert drafts(desk) == []


def test_an_alert_about_what_somebody_declared_suggests_the_link(desk):
    desk.run("declare", "Many card payments fail", "--severity", "SEV2", "--component", "card=partial", "--slug", "by-hand", now="2026-11-20T14:01Z")
    done = tell(desk, group())
    assert "daymark declare --from-alert ALERT.json --link by-hand" in done.stderr and drafts(desk) == []
    assert len(log(desk, "by-hand")) == 1 and "alerts:" not in desk.files()["incidents/by-hand/incident.yml"]
    assert "nothing was written" in tell(desk, group()).stderr
    sites.write(desk.folder, {"ALERT.json": json.dumps(group())})
    desk.run("declare", "--from-alert", "ALERT.json", "--link", "by-hand")
    assert re.search(r"^alerts: \[alertmanager-[0-9a-f]{16}\]$", desk.files()["incidents/by-hand/incident.yml"], re.M)
    before = desk.files()
    assert "nothing was written" in desk.run("declare", "--from-alert", "ALERT.json", "--link", "by-hand").stderr
    assert desk.files() == before and len(log(desk, "by-hand")) == 1
    # What follows is logged there, also where no entry says which component it is about.
    sites.write(desk.folder / "content", {"alerts.yml": ""})
    ended = tell(desk, over(), now="2026-11-20T14:31Z")
    assert "daymark resolve by-hand" in ended.stderr and "Alert resolved" in log(desk, "by-hand")[-1]
    desk.run("declare", "--from-alert", "-", "--link", "by-hand", stdin=json.dumps(page_duty()), now="2026-11-20T14:31Z")
    assert len(re.search(r"alerts: \[(.*)\]", desk.files()["incidents/by-hand/incident.yml"])[1].split(", ")) == 2
    assert desk.run("lint", now="2026-11-20T14:31Z").returncode == 0


def test_two_groups_about_one_component_make_one_draft(desk):
    tell(desk, group())
    done = tell(desk, group(alert(print="2"), key="another"))
    assert "--link" in done.stderr and drafts(desk) == [NAME]


def test_what_is_ignored_makes_nothing(desk):
    before = desk.files()
    assert "customers never notice" in tell(desk, page_duty(service="Build servers")).stderr
    assert "no incident came of this alert" in tell(desk, over()).stderr
    assert desk.files() == before


def test_several_alerts_take_the_worst_of_each(desk):
    tell(desk, group(alert("PayoutsLate", region="eu"), alert(print="2")))
    main = desk.files()[f"{FOLDER}/incident.yml"]
    assert "severity: SEV2" in main and "drafted: {components: {card-payments: partial-outage, payouts: degraded-performance}}" in main


# Shapes


def test_pagerduty_goes_from_trigger_to_end(desk):
    sites.write(desk.folder / "content", {"alerts.yml": "- when: {service: API Service, urgency: high, priority: P1}\n  title: Some card payments are failing\n  components: {card-payments: partial-outage}\n"})  # fmt: skip
    tell(desk, page_duty())
    assert "alerts: [pagerduty-" in desk.files()[f"{FOLDER}/incident.yml"] and "severity: SEV2" in desk.files()[f"{FOLDER}/incident.yml"]
    assert "by: pagerduty" in log(desk)[0] and "API Service: Errors on" in log(desk)[0]
    tell(desk, page_duty("acknowledged", id="2"))
    assert "Alert acknowledged" in log(desk)[-1]
    tell(desk, page_duty("priority_updated", id="3"))
    assert "Alert priority updated" in log(desk)[-1]
    assert "The alert is over" in tell(desk, page_duty("resolved", id="4")).stderr
    before = desk.files()
    for other in (
        {"event": {"id": "9", "event_type": "pagey.ping", "resource_type": "pagey", "data": {"message": "Hello from your friend Pagey!", "type": "ping"}}},
        page_duty("annotated", id="10", type="incident_note"), {"event": {"id": "11", "event_type": "service.updated", "data": {"id": "P", "type": "service"}}},
        page_duty("acknowledged", id="12", key="unheard", service="Another"),
    ):  # fmt: skip
        tell(desk, other)
    assert desk.files() == before


def test_grafana_is_understood(desk):
    body = group() | {"version": "1", "orgId": 1, "title": f"[FIRING:1] {HOST}", "state": "alerting", "message": HOST}
    tell(desk, body)
    assert "alerts: [grafana-" in desk.files()[f"{FOLDER}/incident.yml"]


def test_what_a_template_made_for_github_is_understood(desk):
    """Such a body has neither version nor key, and stands below 'client_payload'."""
    alone = {key: value for key, value in group().items() if key not in ("version", "groupKey", "truncatedAlerts")}
    event = {"action": "daymark-alert", "branch": "main", "client_payload": {"alert": alone}, "repository": {"name": "status"}, "sender": {"login": "x"}}
    sites.write(desk.folder, {"event.json": json.dumps(event, indent=2)})
    desk.run("declare", "--from-alert", "event.json")
    assert drafts(desk) == [NAME]
    ended = {key: value for key, value in over().items() if key not in ("version", "groupKey", "truncatedAlerts")}
    tell(desk, {"client_payload": ended}, now="2026-11-20T14:31Z")
    assert "Alert resolved" in log(desk)[-1]
    assert "knows of it already" in tell(desk, {"client_payload": alone}, now="2026-11-20T14:31Z").stderr


def test_what_gitlab_adds_is_left_alone(desk):
    tell(desk, group() | {"ref": "main", "id": "123", "variables": {}})
    assert drafts(desk) == [NAME] and "knows of it already" in tell(desk, group()).stderr


# What is refused


BROKEN = [
    ("", "it is empty"), ("{", "1:2:"), ('{\n  "alerts": [\n    {"status": firing}\n]}', "3:16: "), ('{"a": 1, "a": 2}', "1:10: the name 'a' stands twice"),
    ("[" * 5000, "deeper"), ('{"a": "\\ud800"}', "1:"), ("[]", "neither 'alerts'"), ("{}", "neither 'alerts'"), ('{"alerts": []}', "'alerts' is empty"),
    ('{"alerts": {}}', "'alerts' is an object where a list is expected"), ('{"alerts": [1]}', "'alerts[0]' is a number"),
    ('{"alerts": [{"labels": []}]}', "'alerts[0].labels' is a list"), ('{"alerts": [{"labels": {"a": 1}}]}', "'alerts[0].labels.a' is a number"),
    ('{"alerts": [{"startsAt": "soon"}]}', "'alerts[0].startsAt': 'soon' is not a date"), ('{"alerts": [{"status": "burning"}]}', "neither 'firing' nor 'resolved'"),
    ('{"version": "5", "alerts": [{}]}', "'version' is '5'"), ('{"event": {}}', "'event.event_type' is missing"),
    ('{"event": {"event_type": "incident.triggered", "data": {}, "id": "1"}}', "'event.data.id' is missing"),
    ('{"event": {"event_type": "incident.triggered", "data": [], "id": "1"}}', "'event.data' is a list"), ("\ufeff{}", "byte order mark"),
    ('{"alerts": [' + ",".join(['{"a": "' + "x" * 1000 + '"}'] * 1100) + "]}", "larger than 1"), ("x" * 2_000_000, "larger than 1"),
    (json.dumps({"alerts": [{}] * 10_001}), "more than 10000"),
]  # fmt: skip


@pytest.mark.parametrize("text, told", BROKEN, ids=range(len(BROKEN)))
def test_what_is_no_alert_is_refused_with_its_place(desk, text, told):
    before = desk.files()
    done = tell(desk, text, code=2)
    assert told in done.stderr and "nothing was written" in done.stderr and done.stdout == "" and desk.files() == before
    (desk.folder / "alert.json").write_text(text)
    done = desk.run("declare", "--from-alert", "alert.json", code=2)
    assert told in done.stderr and "alert.json" in done.stderr and desk.files() == before


def test_a_file_that_is_not_there_is_said(desk):
    assert "nowhere.json" in desk.run("declare", "--from-alert", "nowhere.json", code=2).stderr
    assert "it is not there" in desk.run("declare", "--from-alert", "no/such/file.json", code=2).stderr
    (desk.folder / "folder").mkdir()
    desk.run("declare", "--from-alert", "folder", code=2)


HOSTILE = [
    "a\u202eb", "::error::x", "##[error]x", "\x1b[31mred", "- {at: x", "# comment", "a: b", "{a: b}", "[x](https://evil.example)", "'", '"', "\\", "\u2028", "x" * 100_000,
    "<script>", "<<<<<<< HEAD", "=======", "\t", "\x00", "&#x202E;", "\\u202E", "🦄" * 300, "password: hunter2hunter2", "\ufeff", "e\u0301",
]  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_stay_on_one_line_of_the_log(desk, text):
    one = alert(f"A{text}")
    one["annotations"] = {"summary": text, "description": text}
    one["labels"] |= {text[:50] or "x": text}
    done = tell(desk, group(one, key=text))
    [name] = drafts(desk)
    assert name == "2026-11-20-1402" and len(log(desk, name)) == 1 and len(log(desk, name)[0]) < 1200
    assert desk.run("lint").returncode == 0 and "\x1b" not in done.stderr and "hunter2" not in log(desk, name)[0]
    assert "knows of it already" in tell(desk, group(one, key=text)).stderr
    again = copy.deepcopy(one) | {"startsAt": "2026-11-20T14:03:00Z"}
    tell(desk, group(again, key=text), now="2026-11-20T14:04Z")
    assert len(log(desk, name)) == 2 and desk.run("lint", now="2026-11-20T14:04Z").returncode == 0


# alerts.yml


@pytest.mark.parametrize("text, told", [
    ("when: {a: b}", ["alerts.yml:1:1", "alerts.yml is a list"]), ("- title: x", ["alerts.yml:1:3", "needs 'when'"]),
    ("- when: {a: b}\n  titel: x", ["alerts.yml:2:3", "did you mean 'title'?"]), ("- when: {a: b}\n  severity: SEV9", ["alerts.yml:2:13", "'SEV9' is not a severity"]),
    ("- when: {a: b}\n  components: {card-payment: major-outage}", ["alerts.yml:2:16", "did you mean 'card-payments'?"]),
    ("- when: {a: b}\n  components: {payouts: down}", ["alerts.yml:2:25", "component status"]),
    ("- when: {a: b}\n  ignore: true\n  title: x", ["alerts.yml:3:3", "says nothing here"]), ("- when: {a: b}\n  ignore: yes", ["alerts.yml:2:11", "true or false"]),
    ("- when: {a: b}\n  severity: SEV4", ["alerts.yml:2:3", "never on the page"]), ("- when: {a: {b: c}}", ["alerts.yml:1:13", "single value"]),
    ("- when: {a: b}\n  title: Fix #4 of cards", ["alerts.yml:2:", "cut-off"]), ("- when: [a]", ["alerts.yml:1:9", "pairs"]),
])  # fmt: skip
def test_a_mistake_in_the_map_has_its_place(desk, text, told):
    sites.write(desk.folder / "content", {"alerts.yml": text + "\n"})
    found = desk.run("lint", code=1).stdout
    assert all(words in found for words in told), found


def test_the_maps_name_is_suggested(desk):
    (desk.folder / "content/alerts.yml").rename(desk.folder / "content/alert.yml")
    assert "did you mean 'alerts.yml'?" in desk.run("lint", code=1).stdout


# Git


def test_a_draft_is_pushed_and_published_by_somebody_else(tmp_path):
    one, two = two_desks(tmp_path, ["component", "add", "Refunds"])
    for desk in (one, two):
        desk.now = "2026-11-20T14:03Z"
    sites.write(one.folder / "content", {"alerts.yml": MAP})
    one.git("add", "-A")
    one.git("commit", "-qm", "Map")
    tell(one, group(), "--push")
    two.run("publish", "--push", now="2026-11-20T14:20Z")
    assert two.git("status", "--porcelain") == "" and drafts(two) == []
    tell(one, over(), "--push", now="2026-11-20T14:31Z")
    assert "Alert resolved" in log(one)[-1] and drafts(one) == []
    found = one.run("lint", now="2026-11-20T14:32Z")
    assert "history/" not in found.stdout and "backdated" not in found.stdout


# Alertmanager itself


class Recorder(BaseHTTPRequestHandler):
    """Hands each webhook to the command, as a receiver does."""

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        with self.server.lock:
            done = subprocess.run([PROGRAM, "declare", "--from-alert", "-"], cwd=self.server.folder, input=body, capture_output=True, timeout=60, env=ENVIRONMENT)
            self.server.told.append((json.loads(body), done))
        self.send_response(200 if done.returncode == 0 else 500)
        self.end_headers()

    def log_message(self, *words):
        pass


def wait_for(what, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := what():
            return found
        time.sleep(0.1)
    raise AssertionError("it never came")


def free_port():
    with ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler) as server:
        return server.server_address[1]


@pytest.fixture
def alertmanager(desk, tmp_path):
    program = shutil.which("prometheus-alertmanager") or shutil.which("alertmanager")
    assert program, "run .ci/install-test-tools"
    recorder = ThreadingHTTPServer(("127.0.0.1", 0), Recorder)
    recorder.lock, recorder.folder, recorder.told = threading.Lock(), desk.folder, []
    threading.Thread(target=recorder.serve_forever, daemon=True).start()
    config = f"""
route: {{receiver: daymark, group_by: [alertname], group_wait: 1s, group_interval: 1s, repeat_interval: 2s}}
receivers:
  - name: daymark
    webhook_configs:
      - url: http://127.0.0.1:{recorder.server_address[1]}/
"""
    (tmp_path / "alertmanager.yml").write_text(config)
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    server = subprocess.Popen(
        [program, f"--config.file={tmp_path}/alertmanager.yml", f"--storage.path={tmp_path}/am", f"--web.listen-address=127.0.0.1:{port}", "--cluster.listen-address="],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip

    def send(*alerts):
        request = urllib.request.Request(f"{address}/api/v2/alerts", json.dumps(alerts).encode(), {"Content-Type": "application/json"})
        urllib.request.urlopen(request, timeout=10).close()

    def is_ready():
        try:
            return urllib.request.urlopen(f"{address}/-/ready", timeout=2).status == 200
        except (urllib.error.URLError, ConnectionError):
            return False

    try:
        wait_for(is_ready)
        yield send, recorder.told
    finally:
        server.terminate()
        server.wait(10)
        recorder.shutdown()
        recorder.server_close()


def test_the_real_alertmanager_drafts_once_logs_and_ends(desk, alertmanager):
    send, told = alertmanager
    labels = {"alertname": "CardErrorsHigh", "instance": HOST}
    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())

    def logged(words):
        return [line for path, text in desk.files().items() if path.endswith("timeline.yml") for line in text.splitlines() if words in line]

    send({"labels": labels, "annotations": {"summary": f"Cards fail on {HOST}"}, "startsAt": now})
    wait_for(lambda: len(drafts(desk)) == 1)
    # It repeats itself, and that changes nothing.
    wait_for(lambda: len(told) >= 3)
    assert len(logged("Alert firing")) == 1 and len(drafts(desk)) == 1
    [name] = drafts(desk)
    desk.run("publish", now=time.strftime("%Y-%m-%dT%H:%MZ", time.gmtime()))
    send({"labels": labels | {"instance": "another"}, "annotations": {"summary": "Cards fail on another"}, "startsAt": now})
    wait_for(lambda: len(logged("Alert firing")) == 2)
    assert drafts(desk) == []
    over_at = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    for instance in (HOST, "another"):
        send({"labels": labels | {"instance": instance}, "annotations": {"summary": "over"}, "startsAt": now, "endsAt": over_at})
    wait_for(lambda: logged("Alert resolved"))
    ended = wait_for(lambda: [done for body, done in list(told) if body["status"] == "resolved"])[0].stderr.decode()
    assert "--status monitoring --works-again" in ended and "daymark resolve" in ended
    assert all(done.returncode == 0 for _, done in told), [done.stderr for _, done in told]
    assert [path.split("/")[1] for path in desk.files() if path.endswith("incident.yml")] == [name]


# The receiver of the documentation


def test_the_receiver_checks_the_signature(desk, tmp_path):
    recipe = re.search(r"```python\n(.*?)```", (ROOT / "docs/alerts.md").read_text(), re.S)[1]
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "daymark").symlink_to(PROGRAM)
    (tmp_path / "receiver.py").write_text(recipe)
    port = free_port()
    environment = ENVIRONMENT | {"PATH": f"{tools}:{os.environ['PATH']}", "PAGERDUTY_SECRET": "s3cret-of-ours", "DAYMARK_FLAGS": "--now 2026-11-20T14:03Z", "PORT": str(port)}
    server = subprocess.Popen([sys.executable, str(tmp_path / "receiver.py")], cwd=desk.folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def post(body, signature):
        request = urllib.request.Request(f"http://127.0.0.1:{port}/", body, {"X-PagerDuty-Signature": signature})
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return answer.status
        except urllib.error.HTTPError as error:
            return error.code
        except (urllib.error.URLError, ConnectionError):
            return None

    body = json.dumps(page_duty()).encode()
    right = "v1=" + hmac.new(b"s3cret-of-ours", body, hashlib.sha256).hexdigest()
    try:
        assert wait_for(lambda: post(body, "v1=" + "0" * 64)) == 401 and drafts(desk) == []
        assert post(body + b" ", right) == 401 and drafts(desk) == []
        assert post(body, f"v1={'1' * 64},{right}") == 200 and len(drafts(desk)) == 1
        broken = b"{"
        assert post(broken, "v1=" + hmac.new(b"s3cret-of-ours", broken, hashlib.sha256).hexdigest()) == 500
    finally:
        server.terminate()
        server.wait(10)


def test_the_recipes_are_yaml_that_can_be_read():
    yaml = pytest.importorskip("yaml")
    blocks = re.findall(r"```yaml\n(.*?)```", Path(ROOT / "docs/alerts.md").read_text(), re.S)
    assert len(blocks) == 4
    for block in blocks:
        assert yaml.safe_load(block)


# Anything at all


def test_mangled_webhooks_are_read_or_refused_and_break_nothing(desk):
    """Each is cut, doubled or changed at random: never a crash, and what is written is content that can be read."""
    chance = random.Random(17)
    whole = [json.dumps(group(alert(), alert(print="2"))), json.dumps(page_duty()), json.dumps(over())]
    for _ in range(80):
        text = list(chance.choice(whole))
        for _ in range(chance.randint(1, 4)):
            at = chance.randrange(len(text))
            what = chance.choice("cut drop double change".split())
            if what == "cut":
                text = text[:at] or ["{"]
            elif what == "drop":
                del text[at : at + chance.randint(1, 9)]
            elif what == "double":
                text[at:at] = text[at : at + 20]
            else:
                text[at] = chance.choice('{}[]",:0x-\\\u00e9')
            text = text or ["{"]
        done = desk.attempt("declare", "--from-alert", "-", stdin="".join(text))
        assert done.returncode in (0, 2), ("".join(text), done.returncode, done.stderr)
    assert desk.run("lint").returncode == 0
