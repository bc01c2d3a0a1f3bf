"""The clocks of NIS2 and DORA on the due list, with every hour written out by hand."""

import json
import re

import jsonschema
import pytest

from support.program import ROOT, run
from support.sites import COMPONENTS_YML, SITE_YML, front_matter, write

SLUG = "incidents/2026-11-20-cards-fail"
POLICY = "{preset: quarter-hour, severities: {SEV1: {escalation: off}, SEV2: {escalation: off}}, regulations: [nis2, dora]}"


def content(folder, fields="", log="", policy=POLICY, zone="Europe/Berlin", severity="SEV1"):
    files = {
        "site.yml": SITE_YML.replace("UTC", zone) + f"policy: {policy}\n",
        "components.yml": COMPONENTS_YML,
        f"{SLUG}/incident.yml": f"title: Cards fail\nseverity: {severity}\nstarted: 2026-11-20 14:00 UTC\ndetected: 2026-11-20 14:05 UTC\n{fields}",
        f"{SLUG}/2026-11-20-1406-investigating.md": front_matter("Some cards fail.", status="investigating", at="2026-11-20 14:06 UTC", components="{website: partial-outage}"),
        f"{SLUG}/2026-11-20-1500-resolved.md": front_matter("Cards work.", status="resolved", at="2026-11-20 15:00 UTC"),
    }
    return write(folder / "content", files | ({f"{SLUG}/timeline.yml": log} if log else {}))


def owed(source, now, *flags):
    done = run("due", "--content", str(source), "--now", now, "--format", "json", "--only", "reportable,authority", *flags)
    assert done.returncode in (0, 1), done.stderr
    found = json.loads(done.stdout)
    jsonschema.Draft202012Validator(json.loads((ROOT / "docs/due.schema.json").read_text())).validate(found)
    return [(one["urgency"], one["what"], one["due"], one["command"] or one["edit"]) for one in found["owed"]]


def dues(source, now, *flags):
    return [(urgency, re.sub(r"^Send the | about .*", "", what), due) for urgency, what, due, _ in owed(source, now, *flags)]


def test_somebody_has_to_say_whether_it_is_reportable(tmp_path):
    source = content(tmp_path)
    assert owed(source, "2026-11-20T14:10Z") == [
        ("soon", "Say whether 'Cards fail' is significant under NIS2", "2026-11-21T14:05:00Z",
         "write 'reportable: {nis2: 2026-11-20 14:05 UTC}', with when you knew that it is, or 'nis2: no' into incident.yml"),
        ("soon", "Say whether 'Cards fail' is major under DORA", "2026-11-21T14:05:00Z",
         "write 'reportable: {dora: 2026-11-20 14:05 UTC}', with when you knew that it is, or 'dora: no' into incident.yml"),
    ]  # fmt: skip
    assert [one[0] for one in owed(source, "2026-11-21T14:06Z")] == ["overdue", "overdue"]
    assert owed(content(tmp_path / "no", "reportable: {nis2: no, dora: no}\n"), "2026-11-21T14:06Z") == []


def test_only_what_the_policy_names_is_asked(tmp_path):
    assert owed(content(tmp_path / "off", policy="quarter-hour"), "2026-11-20T14:10Z") == []
    assert owed(content(tmp_path / "sev3", severity="SEV3"), "2026-11-20T14:10Z") == []
    named = POLICY.replace("[nis2, dora]", "{dora: [SEV3]}")
    assert [one[1] for one in owed(content(tmp_path / "named", policy=named, severity="SEV3"), "2026-11-20T14:10Z")] == ["Say whether 'Cards fail' is major under DORA"]
    lowered = "severity-changes: [{at: 2026-11-20 14:30 UTC, from: SEV1, to: SEV3, reason: Few are hit}]\n"
    assert len(owed(content(tmp_path / "lowered", lowered, severity="SEV3"), "2026-11-20T14:40Z")) == 2
    # Who says so needs no policy.
    said = content(tmp_path / "said", "reportable: {nis2: 2026-11-20 14:30 UTC}\n", policy="quarter-hour", severity="SEV4")
    assert [one[1] for one in dues(said, "2026-11-20T14:40Z")] == ["NIS2 early warning"]


def test_nis2_has_24_hours_72_hours_and_a_month_from_the_notification(tmp_path):
    fields = "reportable: {nis2: 2026-11-20 14:30 UTC, dora: no}\n"
    source = content(tmp_path, fields)
    assert dues(source, "2026-11-20T14:31Z", "--within", "60d") == [
        ("soon", "NIS2 early warning", "2026-11-21T14:30:00Z"),
        ("soon", "NIS2 incident notification", "2026-11-23T14:30:00Z"),
        ("soon", "NIS2 final report", "2026-12-23T14:30:00Z"),
    ]
    assert owed(source, "2026-11-21T14:31Z")[0][3] == "daymark log cards-fail 'Sent the NIS2 early warning' --content " + str(source)
    log = "- {at: 2026-11-21 09:00 UTC, event: sent the NIS2 early warning to the CSIRT}\n- {at: 2026-11-23 08:00 UTC, event: Sent the NIS2 incident notification.}\n"
    assert dues(content(tmp_path / "sent", fields, log), "2026-11-24T12:00Z", "--within", "60d") == [("soon", "NIS2 final report", "2026-12-23T08:00:00Z")]


@pytest.mark.parametrize(
    "line, is_sent",
    {
        "NIS2 early warning sent": True, "Submitted the NIS2 early warning": True, "Nobody has sent the NIS2 early warning": False,
        "Asked Ben whether he sent the NIS2 early warning": False, "Sent the NIS2 early warning draft to legal": False,
        "Sent the NIS2 early warning to legal": False, "NIS2 early warning is due at noon": False,
    }.items(),
)  # fmt: skip
def test_only_what_an_authority_was_sent_is_sent(line, is_sent, tmp_path):
    source = content(tmp_path, "reportable: {nis2: 2026-11-20 14:30 UTC, dora: no}\n", f"- {{at: 2026-11-20 15:00 UTC, event: {line}}}\n")
    assert ("NIS2 early warning" not in [what for _, what, _ in dues(source, "2026-11-20T15:01Z", "--within", "60d")]) == is_sent


@pytest.mark.parametrize(
    ("classified", "due"),
    [
        ("2026-11-20 15:00 UTC", "2026-11-20T19:00:00Z"),  # 4 hours
        ("2026-11-21 13:00 UTC", "2026-11-21T14:05:00Z"),  # 24 hours after detection come first
        ("2026-11-22 10:00 UTC", "2026-11-22T14:00:00Z"),  # found out later than that: 4 hours again
    ],
)
def test_dora_has_4_hours_and_at_most_24(classified, due, tmp_path):
    source = content(tmp_path, f"reportable: {{nis2: no, dora: {classified}}}\n")
    assert dues(source, "2026-11-22T10:01Z", "--within", "4d")[0][1:] == ("DORA initial notification", due)


def test_dora_goes_on_from_what_was_sent(tmp_path):
    fields = "reportable: {nis2: no, dora: 2026-11-20 15:00 UTC}\n"
    first = "- {at: 2026-11-20 16:00 UTC, event: Sent the DORA initial notification}\n"
    assert dues(content(tmp_path / "one", fields, first), "2026-11-20T16:01Z", "--within", "60d") == [
        ("soon", "DORA intermediate report", "2026-11-23T16:00:00Z"), ("soon", "DORA final report", "2026-12-23T16:00:00Z"),
    ]  # fmt: skip
    second = first + "- {at: 2026-11-22 10:00 UTC, event: Sent the DORA intermediate report}\n- {at: 2026-11-30 12:00 UTC, event: Sent the DORA intermediate report again}\n"
    source = content(tmp_path / "two", fields, second)
    assert dues(source, "2026-12-01T12:00Z", "--within", "60d") == [("soon", "DORA final report", "2026-12-30T12:00:00Z")]
    assert dues(source, "2026-12-29T11:59Z") == [] and dues(source, "2026-12-29T12:00Z")[0][0] == "soon" and dues(source, "2026-12-30T12:01Z")[0][0] == "overdue"
    assert dues(content(tmp_path / "all", fields, second + "- {at: 2026-12-20 12:00 UTC, event: Sent the DORA final report}\n"), "2027-12-29T11:59Z") == []


@pytest.mark.parametrize(
    ("sent", "due"),
    [
        ("2027-01-31 09:00 UTC", "2027-02-28T09:00:00Z"),  # February has no 31st
        ("2027-03-01 09:00 UTC", "2027-04-01T08:00:00Z"),  # 10:00 by the clocks of Berlin, before and after they change
        ("2027-12-15 09:00 UTC", "2028-01-15T09:00:00Z"),
        ("2027-02-28 01:30 UTC", "2027-03-28T01:30:00Z"),  # 02:30 is skipped there on 28 March: as early as clocks show it, 03:30
    ],
)
def test_a_month_is_one_of_the_calendar(sent, due, tmp_path):
    log = f"- {{at: 2026-11-20 16:00 UTC, event: Sent the NIS2 early warning}}\n- {{at: {sent}, event: Sent the NIS2 incident notification}}\n"
    assert dues(content(tmp_path, "reportable: {nis2: 2026-11-20 15:00 UTC, dora: no}\n", log), "2028-12-20T12:00Z")[0][2] == due


def test_a_false_alarm_owes_nothing(tmp_path):
    source = content(tmp_path, "reportable: {nis2: 2026-11-20 14:30 UTC}\n")
    (source / SLUG / "2026-11-20-1500-resolved.md").unlink()
    (source / SLUG / "2026-11-20-1510-withdrawn.md").write_text(front_matter("It was a false alarm.", status="withdrawn", at="2026-11-20 15:10 UTC"))
    assert owed(source, "2026-11-25T12:00Z") == []


def test_what_cannot_be_read_says_what_to_write(tmp_path):
    source = content(tmp_path, "reportable: {nis3: no, dora: perhaps}\n", policy="{regulations: [nis2, hipaa], drill-every: 1x}")
    done = run("lint", "--content", str(source), "--now", "2026-11-20T16:00Z", "--format", "concise")
    for said in [
        "'nis3' is not a regulation; did you mean 'nis2'?",
        "'perhaps' is not a date that can be read; write it as 2026-11-20, and a time as 2026-11-20 14:30 UTC, or 'no' where it is not major",
        "'hipaa' is not a regulation; write one of nis2, dora",
        "'1x' is not a stretch of the calendar that can be read; write it as 1y, 6mo or 90d, or 'off' where nothing is asked for",
    ]:
        assert said in done.stdout, said


def test_it_is_never_published_and_a_build_keeps_it(tmp_path):
    """Also what a cache kept of the incident tells the due list the same."""
    source = content(tmp_path, "reportable: {nis2: 2026-11-20 14:37 UTC, dora: no}\n", "- {at: 2026-11-21 09:00 UTC, event: Sent the NIS2 early warning}\n")
    for _ in range(2):
        assert run("build", "--content", str(source), "--out", str(tmp_path / "site"), "--now", "2027-02-01T12:00Z").returncode == 0
    found = b"".join(one.read_bytes() for one in (tmp_path / "site").rglob("*") if one.is_file())
    assert not re.search(rb"(?i)nis2|\bdora\b|early warning|14:37", found)
