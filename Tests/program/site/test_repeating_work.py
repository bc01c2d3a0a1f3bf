"""Work that repeats: its days against dateutil's and zoneinfo's, on the page, in the API, in feeds and in calendars."""

import json
import random
import re
import subprocess
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events
from dateutil import rrule

from support import sites
from support.desk import Desk
from support.program import PROGRAM

DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1}


def content(folder, zone, more, start, hours=2, slug="2026-01-04-care", extra=None):
    """A page in a zone with one piece of work, whose first time begins at `start` on the zone's clocks."""
    work = (
        f"title: Slower payments\nstarts: {start:%Y-%m-%d %H:%M} {zone}\nends: {start + timedelta(hours=hours):%Y-%m-%d %H:%M} {zone}\n"
        f"announced: {start - timedelta(days=9):%Y-%m-%d} 09:00 UTC\ncomponents: {{pay: under-maintenance}}\nimpact: Payments are slower.\n{more}\n"
    )
    sites.write(folder, {
        "site.yml": f"name: Harbour\nurl: https://status.harbour.example\ntime-zone: {zone}\n",
        "components.yml": "- id: pay\n  name: Payments\n",
        f"maintenance/{slug}/maintenance.yml": work,
        **(extra or {}),
    })  # fmt: skip
    return folder


def told(site):
    """When each time's own page says that it begins, oldest first."""
    pages = [contents.decode().split("<main", 1)[1] for path, contents in site.files.items() if re.fullmatch(r"maintenance/[^/]+/index\.html", path)]
    starts = [re.search(r'<time datetime="([^"]+)Z"', page).group(1) for page in pages]
    return sorted(datetime.fromisoformat(start).replace(tzinfo=timezone.utc) for start in starts)


def expected(rule, start, zone, until, exceptions, now):
    """By dateutil on naive local times, and zoneinfo: every start up to the first after now."""
    times = []
    for local in rrule.rrule(dtstart=start, until=until, **rule):
        if local.date() in exceptions:
            continue
        at = local.replace(tzinfo=ZoneInfo(zone)).astimezone(timezone.utc)
        times.append(at)
        if at > now:
            break
    return times


def cases(count=14):
    """Random rhythms over zones and years, with the hours around clock changes among them."""
    random.seed(20261206)
    zones = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC", "Africa/Casablanca", "America/Santiago", "Asia/Kolkata"]
    for index in range(count):
        zone = zones[index % len(zones)]
        first = datetime(2023, 1, 1) + timedelta(days=random.randrange(500), hours=random.choice([0, 1, 2, 3, 6, 23]), minutes=random.choice([0, 30]))
        kind = index % 4
        if kind == 0:
            every = random.choice([1, 2, 3])
            yield zone, first, f"{every} weeks", dict(freq=rrule.WEEKLY, interval=every)
        elif kind == 1:
            every = random.choice([3, 7, 10])
            yield zone, first, f"{every} days", dict(freq=rrule.DAILY, interval=every)
        elif kind == 2:
            name = random.choice(list(NUMBERS))
            day = random.randrange(7)
            first = next(iter(rrule.rrule(rrule.MONTHLY, dtstart=first, byweekday=rrule.weekday(day, NUMBERS[name]), count=1)))
            yield zone, first, f"{name} {DAYS[day]}", dict(freq=rrule.MONTHLY, byweekday=rrule.weekday(day, NUMBERS[name]))
        else:
            yield zone, first.replace(day=random.choice([1, 15, 29, 31]), month=1), "monthly", dict(freq=rrule.MONTHLY)


@pytest.mark.parametrize("zone, start, every, rule", list(cases()), ids=lambda one: re.sub(r"[^\w-]", "_", str(one))[:24])
def test_its_days_are_dateutils(tmp_path, zone, start, every, rule):
    # A first time that clocks skip or show twice can't be written without saying which is meant.
    local = start.replace(tzinfo=ZoneInfo(zone))
    if local.astimezone(timezone.utc).astimezone(ZoneInfo(zone)).replace(tzinfo=None) != start or local.utcoffset() != local.replace(fold=1).utcoffset():
        start += timedelta(days=1)
    some = list(rrule.rrule(dtstart=start, count=6, **rule))
    exceptions = {some[2].date(), some[4].date()}
    until = datetime(2026, 3, 1).date()
    more = f"repeat: {{every: {every}, until: {until}}}\nexcept: [{', '.join(sorted(map(str, exceptions)))}]"
    last = datetime(until.year, until.month, until.day, 23, 59, 59)
    for now in [datetime(2024, 11, 2, 12, tzinfo=timezone.utc), datetime(2026, 11, 2, 12, tzinfo=timezone.utc)]:
        moment = f"{now:%Y-%m-%dT%H:%MZ}"
        site = sites.built(content(tmp_path / f"c{now.year}", zone, more, start, slug=f"{start:%Y-%m-%d}-care"), tmp_path / f"p{now.year}", moment)
        wanted = expected(rule, start, zone, last, exceptions, now)
        assert told(site) == wanted
        calendar = icalendar.Calendar.from_ical(site.files["maintenance.ics"])
        assert not calendar.errors and len(calendar.walk("VEVENT")) == 1 and len(calendar.walk("VTIMEZONE")) == (zone != "UTC")
        seen = recurring_ical_events.of(calendar).between(datetime(2022, 12, 1, tzinfo=timezone.utc), datetime(2026, 12, 1, tzinfo=timezone.utc))
        everything = expected(rule, start, zone, last, exceptions, datetime(2027, 1, 1, tzinfo=timezone.utc))
        assert sorted(one["DTSTART"].dt.astimezone(timezone.utc) for one in seen) == everything


def test_the_zone_of_the_calendar_is_right_by_itself(tmp_path):
    """By its VTIMEZONE alone, over a hundred years to come."""
    zone = "Europe/Berlin"
    site = sites.built(content(tmp_path / "c", zone, "repeat: weekly", datetime(2026, 1, 4, 6)), tmp_path / "p", "2026-02-01T12:00Z")
    [component] = icalendar.Calendar.from_ical(site.files["maintenance.ics"].replace(b"Europe/Berlin", b"Somewhere/Else")).walk("VTIMEZONE")
    own = component.to_tz(lookup_tzid=False)
    for days in range(0, 70 * 365, 13):
        local = datetime(2026, 1, 4, 6) + timedelta(days=days)
        assert own.utcoffset(local) == ZoneInfo(zone).utcoffset(local), local


def test_the_next_one_is_on_the_page_and_the_past_counts(tmp_path):
    """06:00 stays 06:00 when clocks go forward on 29 March."""
    folder = content(tmp_path / "c", "Europe/Berlin", "repeat: weekly\nexcept: [2026-03-22]", datetime(2026, 3, 1, 6), slug="2026-03-01-care")
    site = sites.built(folder, tmp_path / "p", "2026-03-23T12:00Z")
    status = json.loads(site.files["api/daymark/v1/status.json"])
    work = {one["id"]: one for one in status["maintenance"]}
    assert sorted(work) == ["2026-03-01-care", "2026-03-08-care", "2026-03-15-care", "2026-03-29-care"]
    assert work["2026-03-29-care"]["starts_at"] == "2026-03-29T04:00:00Z" and work["2026-03-15-care"]["starts_at"] == "2026-03-15T05:00:00Z"
    assert [one["status"] for _, one in sorted(work.items())] == ["completed"] * 3 + ["scheduled"]
    [pay] = status["components"]
    assert json.dumps(pay).count('"under_maintenance"') and "21600" in json.dumps(pay), pay
    index = sites.text(site.tree("index.html"))
    assert "29 March" in index and "maintenance/2026-03-22-care/index.html" not in site.files
    assert "maintenance/2026-03-15-care/index.html" in site.files
    [feed] = [json.loads(site.files["feed.json"])["items"]]
    announced = [one["date_published"] for one in feed if one["url"].endswith("2026-03-29-care/") and "scheduled" in one["tags"]]
    assert announced == ["2026-03-15T05:00:00Z"], "told once the one before it began"
    upcoming = json.loads(site.files["api/v2/scheduled-maintenances/upcoming.json"])["scheduled_maintenances"]
    assert [one["scheduled_for"][:16] for one in upcoming] == ["2026-03-29T04:00"]


def test_ids_and_pages_stay(tmp_path):
    folder = content(tmp_path / "c", "Europe/Berlin", "repeat: weekly", datetime(2026, 3, 1, 6), slug="care-of-the-database")
    before = json.loads(sites.built(folder, tmp_path / "one", "2026-03-10T12:00Z").files["api/daymark/v1/status.json"])["maintenance"]
    after = json.loads(sites.built(folder, tmp_path / "two", "2026-05-10T12:00Z").files["api/daymark/v1/status.json"])["maintenance"]
    known = {one["id"]: one["statuspage_id"] for one in after}
    assert all(known[one["id"]] == one["statuspage_id"] for one in before) and "care-of-the-database-2026-03-08" in known


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path)
    content(tmp_path / "content", "Europe/Berlin", "repeat: weekly", datetime(2026, 12, 6, 6), slug="2026-12-06-care")
    for line in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-qm", "Begin"]):
        desk.git(*line)
    return desk


def calendar(desk, folder, now):
    """Start, end and status of each time in December, as a calendar shows them."""
    site = sites.built(desk.folder / "content", folder, now)
    seen = recurring_ical_events.of(icalendar.Calendar.from_ical(site.files["maintenance.ics"])).between(datetime(2026, 12, 1, tzinfo=timezone.utc), datetime(2026, 12, 31, tzinfo=timezone.utc))
    def clock(time):
        return f"{time.astimezone(timezone.utc):%d %H:%M}"
    return [(clock(one["DTSTART"].dt), clock(one["DTEND"].dt if "DTEND" in one else one["DTSTART"].dt + one["DURATION"].dt), str(one["STATUS"])) for one in sorted(seen, key=lambda one: one["DTSTART"].dt)]


def test_one_time_of_it_by_command(desk, tmp_path):
    """Begun, done; the next one is called off. The others go by the clock."""
    desk.run("maintenance", "start", "--commit", now="2026-12-06T05:02Z")
    desk.run("maintenance", "complete", "--commit", now="2026-12-06T06:10Z")
    desk.run("maintenance", "cancel", "--commit", now="2026-12-10T09:00Z")
    files = [path for path in desk.files() if path.endswith(".md")]
    assert files == [f"maintenance/2026-12-06-care/{name}.md" for name in ("2026-12-06-0502-in-progress", "2026-12-06-0610-completed", "2026-12-10-0900-completed")]
    assert "occurrence: 2026-12-13\n" in desk.files()[files[2]] and "called off" in desk.files()[files[2]]
    done = desk.run("lint", now="2026-12-10T09:05Z")
    assert "nothing to report" in done.stderr, done.stderr
    assert calendar(desk, tmp_path / "p", "2026-12-14T09:00Z") == [
        ("06 05:00", "06 06:10", "CONFIRMED"), ("13 05:00", "13 07:00", "CANCELLED"), ("20 05:00", "20 07:00", "CONFIRMED"), ("27 05:00", "27 07:00", "CONFIRMED"),
    ]  # fmt: skip
    desk.run("maintenance", "start", "2026-12-20", "--commit", now="2026-12-20T05:00Z")
    refused = desk.run("maintenance", "extend", "2026-12-20", "--by", "30m", now="2026-12-20T05:10Z", code=64)
    assert "say when it ends with 'daymark update 2026-12-20-care', and that it is over with 'daymark maintenance complete 2026-12-20-care'" in refused.stderr


def test_one_time_gets_another_window(desk, tmp_path):
    """Its address stays; the others go on. A time far ahead can be named, and is on the page from then on."""
    desk.run("maintenance", "move", "2026-12-13-care", "--starts", "2026-12-14 06:00", "--commit", now="2026-12-10T09:00Z")
    desk.run("maintenance", "extend", "2026-12-20-care", "--by", "30m", "--commit", now="2026-12-20T05:10Z")
    desk.run("maintenance", "cancel", "2027-01-10-care", "--commit", now="2026-12-20T05:20Z")
    own = desk.files()["maintenance/2026-12-13-care/maintenance.yml"]
    assert "starts: 2026-12-14 05:00 UTC\nends: 2026-12-14 07:00 UTC\n" in own and "repeat" not in own
    assert "moved:\n  - {at: 2026-12-10 09:00 UTC, starts: 2026-12-13 05:00 UTC, ends: 2026-12-13 07:00 UTC}\n" in own
    assert "occurrence: 2027-01-10\n" in desk.files()["maintenance/2026-12-06-care/2026-12-20-0520-completed.md"]
    assert "nothing to report" in desk.run("lint", now="2026-12-20T05:21Z").stderr
    desk.run("maintenance", "complete", "2026-12-20-care", "--commit", now="2026-12-20T07:30Z")
    assert calendar(desk, tmp_path / "p", "2026-12-21T12:00Z")[:4] == [
        ("06 05:00", "06 07:00", "CONFIRMED"), ("14 05:00", "14 07:00", "CONFIRMED"), ("20 05:00", "20 07:30", "CONFIRMED"), ("27 05:00", "27 07:00", "CONFIRMED"),
    ]  # fmt: skip
    desk.run("maintenance", "move", "2027-02-07-care", "--starts", "2027-02-08 06:00", "--commit", now="2026-12-20T05:40Z")
    assert "nothing to report" in desk.run("lint", now="2026-12-20T07:41Z").stderr
    none = desk.run("maintenance", "cancel", "2026-12-29-care", now="2026-12-20T05:30Z", code=64)
    assert "there is no planned work '2026-12-29-care'" in none.stderr


def test_what_is_under_way_is_meant_where_nothing_is_named(desk):
    """And the first time, which has the name of all, says what to do."""
    refused = desk.run("maintenance", "move", "2026-12-06-care", "--starts", "2026-12-07 06:00", now="2026-12-01T10:00Z", code=64)
    assert "write 'except: [2026-12-06]' in 'maintenance/2026-12-06-care/maintenance.yml'" in refused.stderr
    desk.run("maintenance", "start", "2026-12-13", "--commit", now="2026-12-13T05:01Z")
    assert "2 can be extended" in desk.run("maintenance", "extend", "--by", "30m", now="2026-12-13T05:21Z", code=64).stderr


def test_a_published_time_is_not_taken_away(desk):
    """Leaving out a day that was is found; one to come may go."""
    desk.git("commit", "-q", "--amend", "--no-edit", "--date", "2026-12-01T09:00:00Z")
    main = desk.folder / "content/maintenance/2026-12-06-care/maintenance.yml"
    text = main.read_text()
    main.write_text(text + "except: [2026-12-20]\n")
    assert "nothing to report" in desk.run("lint", now="2026-12-14T09:00Z").stderr
    main.write_text(text + "except: [2026-12-13]\n")
    found = desk.run("lint", now="2026-12-14T09:00Z", code=1).stdout
    assert "the time on 2026-12-13 was published and is gone now; put it back as it was" in found, found


def test_an_update_is_about_the_time_that_goes_on(desk):
    """All times have one name between them."""
    steps = [("10T09:00", "13", "scheduled"), ("13T05:30", "13", "in-progress"), ("13T07:30", "13", "completed"), ("13T07:40", "20", "scheduled")]
    for now, day, status in steps:
        done = desk.run("update", "care", "--status", status, "-m", "Payments are slower.", now=f"2026-12-{now}Z")
        assert f"occurrence: 2026-12-{day}\n" in (desk.folder / done.stdout.strip()).read_text()


def test_a_folder_of_its_own_takes_the_place_of_one_time(desk, tmp_path):
    other = "title: Slower payments\nstarts: 2026-12-14 05:00 UTC\nends: 2026-12-14 06:00 UTC\nannounced: 2026-12-01 09:00 UTC\ncomponents: {pay: under-maintenance}\nimpact: Payments are slower.\n"
    sites.write(desk.folder / "content", {"maintenance/2026-12-13-care/maintenance.yml": other})
    assert [begins for begins, _, _ in calendar(desk, tmp_path / "p", "2026-12-01T12:00Z")] == ["06 05:00", "14 05:00", "20 05:00", "27 05:00"]


def test_it_is_planned_by_command(desk):
    desk.run("schedule", "Slower refunds", "--starts", "2026-12-16 06:00", "--ends", "1h", "--component", "pay", "--repeat", "third Wednesday", now="2026-12-01T10:00Z")
    _, text = desk.only(r"maintenance/.*refunds/maintenance\.yml")
    assert "ends: 2026-12-16 06:00 UTC\nrepeat: third Wednesday\nannounced:" in text
    done = desk.run("schedule", "Slow", "--starts", "2026-12-16 06:00", "--ends", "1h", "--component", "pay", "--repeat", "sometimes", now="2026-12-01T10:00Z", code=64)
    assert "--repeat: 'sometimes' is no rhythm that can be read; write daily, weekly, monthly, '2 weeks', 'first Sunday' or 'last Friday'" in done.stderr


@pytest.mark.parametrize("line, said", [
    ("repeat: {every: fortnight}", "'fortnight' is no rhythm"), ("repeat: {until: 2027-01-01}", "'repeat' needs 'every'"),
    ("repeat: {every: week, zone: Berlin}", "'Berlin' is not a time zone"), ("except: [2026-12-13]", "add 'repeat: weekly', or delete the line"),
    ("repeat: weekly\nexcept: [2026-12-14]", "there is no work on 2026-12-14"), ("repeat: 3 days\nexcept: 2026-12-09", "takes a list"),
])  # fmt: skip
def test_what_cant_be_meant(desk, line, said):
    main = desk.folder / "content/maintenance/2026-12-06-care/maintenance.yml"
    main.write_text(main.read_text().replace("repeat: weekly", line))
    done = desk.run("lint", now="2026-12-01T12:00Z", code=1)
    assert said in done.stdout + done.stderr


def test_a_time_that_was_called_off_early_is_told_at_once(tmp_path):
    site = repeated(tmp_path, {"maintenance/care/2026-11-18-1400-completed.md": (
        "---\nstatus: completed\nat: 2026-11-18 14:00 UTC\noccurrence: 2026-11-29\n---\nThe work on 29 November will not take place.\n")})  # fmt: skip
    feed = json.loads((site / "feed.json").read_text())["items"]
    told = [item for item in feed if "will not take place" in item["content_html"]]
    assert [item["date_published"] for item in told] == ["2026-11-18T14:00:00Z"]
    newest = feed[0]
    assert newest["date_published"] >= told[0]["date_published"]
    cancelled = [line for line in (site / "maintenance.ics").read_text().splitlines() if line.startswith("STATUS:CANCELLED")]
    assert cancelled


def test_work_on_nothing_else_ends_with_its_component(tmp_path):
    site = repeated(tmp_path, {}, until="2026-11-10")
    assert not (site / "maintenance/care-2026-11-15").exists() and (site / "maintenance/care-2026-11-08").exists()
    assert "UNTIL=" in (site / "maintenance.ics").read_text()


def repeated(tmp_path, files, *, until=None, now="2026-11-20T12:00Z"):
    content = tmp_path / "content"
    last = f"\n  until: {until}" if until else ""
    for path, text in {
        "site.yml": "name: A\nurl: https://a.example\ntime-zone: America/New_York\n",
        "components.yml": f"- id: web\n  name: Web\n  since: 2026-01-01{last}\n- id: mail\n  name: Mail\n  since: 2026-01-01\n",
        "maintenance/care/maintenance.yml": (
            "title: Care of the website\nstarts: 2026-10-11 06:00 America/New_York\nends: 2026-10-11 08:00 America/New_York\n"
            "announced: 2026-01-01 09:00 UTC\ncomponents: {web: under-maintenance}\nimpact: Pages may be slow.\nrepeat: weekly\n"),
    }.items() | files.items():  # fmt: skip
        (content / path).parent.mkdir(parents=True, exist_ok=True)
        (content / path).write_text(text)
    done = subprocess.run([PROGRAM, "build", "--content", str(content), "--out", str(tmp_path / "out"), "--no-cache", "--now", now], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    return tmp_path / "out"
