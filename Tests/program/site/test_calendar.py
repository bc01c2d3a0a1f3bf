"""Planned work as calendars see it: read by icalendar and recurring-ical-events."""

import os
import re
import shutil
import subprocess
from datetime import date, datetime, timedelta, timezone

import icalendar
import pytest
import recurring_ical_events

from support import sites
from support.sites import nothing

WORK = "maintenance/2026-12-02-database-upgrade"


def at(text):
    return datetime.fromisoformat(text).replace(tzinfo=timezone.utc)


def events(contents):
    calendar = icalendar.Calendar.from_ical(contents)
    assert calendar["VERSION"] == "2.0" and calendar["PRODID"] and not calendar.errors
    return calendar.walk("VEVENT")


def faults(contents):
    """What RFC 5545 says must be there and isn't."""
    if not contents.endswith(b"\r\n") or b"\n" in contents.replace(b"\r\n", b""):
        yield "lines don't end with CR LF"
    yield from (f"{len(line)} octets: {line[:40]}" for line in contents.split(b"\r\n") if len(line) > 75)
    for line in contents.split(b"\r\n"):
        line.decode()  # No character is cut.
    for event in events(contents):
        missing = [name for name in ("UID", "DTSTAMP", "DTSTART", "DTEND", "SEQUENCE", "STATUS", "SUMMARY", "URL") if name not in event]
        if missing or event.errors:
            yield f"{missing} missing, {event.errors}"
        elif not event["DTSTART"].dt < event["DTEND"].dt or event["DTSTART"].dt.utcoffset() != timedelta(0):
            yield f"{event['DTSTART'].dt} to {event['DTEND'].dt}"


def test_calendars_are_sound(site):
    calendars = {path: contents for path, contents in site.files.items() if path.endswith(".ics")}
    works = [folder for folder in (site.content / "maintenance").glob("*") if folder.is_dir()]
    assert len(calendars) == 1 + len([page for page in site.pages if page.startswith(("components/", "groups/"))]) + len(works)
    nothing(f"{path}: {fault}" for path, contents in calendars.items() for fault in faults(contents))
    assert len(events(site.files["maintenance.ics"])) == len(works)


@pytest.mark.parametrize("name", ["UID", "DTSTAMP", "DTSTART", "SEQUENCE", "STATUS", "SUMMARY"])
def test_an_event_without_a_property_is_not(sample, name):
    broken = re.sub(rb"\r\n" + name.encode() + rb"[:;][^\r]*(\r\n [^\r]*)*", b"", sample.files["maintenance.ics"], count=1)
    assert broken != sample.files["maintenance.ics"] and list(faults(broken))


def test_work_is_found_on_its_day_with_its_words(sample):
    calendar = icalendar.Calendar.from_ical(sample.files["maintenance.ics"])
    found = recurring_ical_events.of(calendar).at(date(2026, 12, 2))
    assert [str(one["SUMMARY"]) for one in found] == ["Slower card payments while we upgrade"]
    (event,) = found
    assert (event["DTSTART"].dt, event["DTEND"].dt) == (at("2026-12-02 09:00"), at("2026-12-02 10:30"))
    assert "Card payments may take up to ten seconds longer than usual." in event["DESCRIPTION"]
    assert event["URL"] == f"https://status.harbourpay.example/{WORK}/" and event["UID"] == f"{WORK.split('/')[1]}@status.harbourpay.example"
    assert event["CATEGORIES"].cats == ["Card payments", "Dashboard"]
    assert not recurring_ical_events.of(calendar).at(date(2026, 12, 3))


def test_a_calendar_without_work_is_still_one(tmp_path):
    site = sites.built(sites.write(tmp_path / "content", {"site.yml": sites.SITE_YML, "components.yml": sites.COMPONENTS_YML}), tmp_path / "public", sites.NOW)
    nothing(faults(site.files["maintenance.ics"]))
    assert len(icalendar.Calendar.from_ical(site.files["maintenance.ics"]).subcomponents) == 1


def test_each_component_has_its_own(sample):
    for page in sample.pages:
        if page.startswith("components/"):
            name = sites.text(sites.elements(sample.tree(page), "h1")[0])
            for event in events(sample.files[page.replace("index.html", "maintenance.ics")]):
                assert name in event["CATEGORIES"].cats


def changed(tmp_path, name, edit, now="2026-11-29T12:00Z"):
    """The event of the sample's work after an edit of its folder."""
    content = shutil.copytree(sites.SAMPLE, tmp_path / name)
    edit(content / WORK)
    site = sites.built(content, tmp_path / f"{name}-site", now, "--publish-anyway", "a test")
    return next(event for event in events(site.files["maintenance.ics"]) if event["UID"].startswith("2026-12-02")), site


def test_a_move_raises_the_sequence_and_a_withdrawal_cancels(tmp_path):
    def leave(folder):
        pass

    def move(folder):
        file = folder / "maintenance.yml"
        text = file.read_text()
        starts, ends = re.search(r"^starts: (.*)$", text, re.M)[1], re.search(r"^ends: (.*)$", text, re.M)[1]
        text = text.replace(f"starts: {starts}", "starts: 2026-12-03 09:00 UTC").replace(f"ends: {ends}", "ends: 2026-12-03 10:30 UTC")
        file.write_text(text + f"moved: [{{at: 2026-11-28 09:00 UTC, starts: {starts}, ends: {ends}}}]\n")

    def withdraw(folder):
        move(folder)
        text = sites.front_matter("The upgrade will not take place. Card payments work as usual.", status="completed", at="2026-11-29 09:00 UTC")
        (folder / "2026-11-29-0900-completed.md").write_text(text)

    first, _ = changed(tmp_path, "left", leave)
    moved, site = changed(tmp_path, "moved", move)
    gone, later = changed(tmp_path, "withdrawn", withdraw)
    assert first["UID"] == moved["UID"] == gone["UID"] and first["SEQUENCE"] < moved["SEQUENCE"] < gone["SEQUENCE"]
    assert first["DTSTAMP"].dt < moved["DTSTAMP"].dt < gone["DTSTAMP"].dt
    assert (first["STATUS"], moved["STATUS"], gone["STATUS"]) == ("CONFIRMED", "CONFIRMED", "CANCELLED")
    assert moved["DTSTART"].dt == at("2026-12-03 09:00")
    page = sites.text(site.tree(f"{WORK}/index.html"))
    assert "Before it was moved2 December 2026, 09:00 to 10:30 GMT" in page and "Add to calendar" in page
    assert "Called off" in sites.text(later.tree(f"{WORK}/index.html"))


def test_what_is_taken_away_or_changed_unsaid_raises_the_sequence_too(tmp_path):
    """Git knows what the files don't say any more: an update that is deleted, a window that is changed without 'moved'."""
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    main, extra = content / WORK / "maintenance.yml", content / WORK / "2026-11-25-1000-scheduled.md"
    date = {"GIT_AUTHOR_DATE": "", "GIT_COMMITTER_DATE": ""}

    def git(*line, at="2026-11-20T12:00Z"):
        who = {"GIT_CONFIG_GLOBAL": "/dev/null", "PATH": os.environ["PATH"]} | {name: at for name in date}
        subprocess.run(["git", "-c", "user.name=Ana", "-c", "user.email=a@example.com", *line], cwd=content, env=who, check=True, capture_output=True)

    def told(now):
        site = sites.built(content, tmp_path / "public", now, "--publish-anyway", "a test")
        return next(event for event in events(site.files["maintenance.ics"]) if event["UID"].startswith("2026-12-02"))

    git("init", "-q")
    git("add", "-A")
    git("commit", "-qm", "Begin")
    entries = [told("2026-11-21T12:00Z")]
    extra.write_text(sites.front_matter("The upgrade is on Wednesday.", status="scheduled", at="2026-11-25 10:00 UTC"))
    git("add", "-A")
    git("commit", "-qm", "Say it", at="2026-11-25T10:01Z")
    entries.append(told("2026-11-25T12:00Z"))
    git("rm", "-q", str(extra))
    git("commit", "-qm", "Take it back", at="2026-11-26T10:00Z")
    entries.append(told("2026-11-26T12:00Z"))
    main.write_text(main.read_text().replace("ends: 2026-12-02 10:30", "ends: 2026-12-02 11:30"))
    git("commit", "-qam", "Longer", at="2026-11-27T10:00Z")
    entries.append(told("2026-11-27T12:00Z"))
    assert entries[2]["DTEND"].dt < entries[3]["DTEND"].dt
    assert [int(entry["SEQUENCE"]) for entry in entries] == [0, 10_000, 20_000, 30_000]
    stamps = [entry["DTSTAMP"].dt for entry in entries]
    assert stamps == sorted(stamps) and stamps[2] == at("2026-11-26 10:00")


def test_long_words_of_every_script_are_folded_whole(tmp_path):
    title = "Travaux — 計画メンテナンスのお知らせ、" * 6 + "👩‍👩‍👧 end; of, line \\ here"
    files = {
        "site.yml": sites.SITE_YML, "components.yml": sites.COMPONENTS_YML,
        "maintenance/2026-12-02-a/maintenance.yml": f"title: {sites.quoted(title)}\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:00 UTC\nimpact: Pages open slowly.\n",
    }  # fmt: skip
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", sites.NOW, "--publish-anyway", "a test")
    nothing(faults(site.files["maintenance.ics"]))
    (event,) = events(site.files["maintenance.ics"])
    assert str(event["SUMMARY"]) == title


@pytest.mark.parametrize("zone, local, utc", [("Europe/London", "2026-10-25 01:30 +01:00", "2026-10-25 00:30"), ("America/New_York", "2026-11-01 01:30 -05:00", "2026-11-01 06:30")])
def test_windows_are_right_on_the_night_of_a_clock_change(tmp_path, zone, local, utc):
    files = {
        "site.yml": f"name: A\nurl: https://a.example\ntime-zone: {zone}\n", "components.yml": sites.COMPONENTS_YML,
        "maintenance/2026-10-25-a/maintenance.yml": f"title: Work\nstarts: {local}\nends: 2026-11-02 10:00 UTC\nimpact: Pages open slowly.\n",
    }  # fmt: skip
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", "2026-10-20T12:00Z", "--publish-anyway", "a test")
    (event,) = events(site.files["maintenance.ics"])
    assert event["DTSTART"].dt == at(utc)
