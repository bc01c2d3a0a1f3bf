"""`daymark import cstate`: every way in which people write issues of cState, read as far as it is sure and no further. All sites are made up."""

import html
import json
import re

import pytest

from support.program import NOW, run

CONFIG = """# The page of Harbour.
title: Harbour Status
languageCode: de
baseURL: https://harbour.example/status/
enableGitInfo: true
theme: cstate
params:
  description: What works *now*.
  dateFormat: 02.01.2006 15:04 MST
  categories:
    - name: Money
      description: All about it
    - name: Rest
      untitled: true
    - name: Nobody's
  systems:
    - name: Cards & more
      category: Money
      description: "[Cards](https://cards.example) of all kinds."
      link: https://cards.example
    - name: Transfers
      category: Money
    - name: Website
      category: Rest
    - name: Transfers
      category: Rest
    - name: Lost
    - name: Elsewhere
      category: Not listed
"""
ISSUE = {"title": "Cards fail", "date": "2026-03-10 10:00:00", "resolved": "true", "resolvedWhen": "2026-03-10 11:30:00", "severity": "down", "affected": "\n  - Website", "section": "issue"}


def issue(body="Cards failed.", **keys):
    """One in order but for some keys; None leaves one out."""
    keys = {name: value for name, value in (ISSUE | keys).items() if value is not None}
    return "---\n" + "".join(f"{name}: {value}\n" for name, value in keys.items()) + "---\n\n" + body + "\n"


class Moved:
    """What an import made of a site, and what it said."""

    def __init__(self, folder, issues, config=CONFIG, code=0, now=NOW, **files):
        self.folder, self.now = folder, now
        named = {f"content/issues/{name}": text for name, text in issues.items()} | {path.replace("__", "/"): text for path, text in files.items()}
        for path, text in (named | ({"config.yml": config} if config else {})).items():
            target = folder / "old" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(text.encode() if isinstance(text, str) else text)
        self.again(code)

    def again(self, code=0, *more):
        self.done = run("import", "cstate", "old", "--content", "content", "--now", self.now, "--write", "--format", "json", *more, folder=self.folder)
        assert self.done.returncode == code, (self.done.returncode, self.done.stdout, self.done.stderr)
        self.report = json.loads(self.done.stdout) if self.done.stdout else {}
        return self

    def said(self, words, kind=None):
        """The places of remarks with these words."""
        return [place for one in self.report["remarks"] if words in one["message"] and kind in (None, one["kind"]) for place in one["places"]]

    def files(self):
        content = self.folder / "content"
        found = {str(path.relative_to(content)): path.read_text() for path in sorted(content.rglob("*")) if path.is_file()}
        return {path: text for path, text in found.items() if not path.startswith("incident-templates")}

    def one(self, pattern):
        """The one file of that name."""
        found = [text for path, text in self.files().items() if re.search(pattern, path)]
        assert len(found) == 1, (pattern, list(self.files()))
        return found[0]

    def updates(self):
        """By status and time, in order: what each says below its front matter."""
        found = [(path, text) for path, text in self.files().items() if re.match(r"incidents/.*\.md$", path)]
        return [(re.search(r"status: (.*)", text)[1], re.search(r"at: (.*)", text)[1], text.split("\n---\n", 1)[1].strip()) for _, text in found]

    def lints(self):
        done = run("lint", "--content", "content", "--now", self.now, folder=self.folder)
        assert done.returncode == 0, done.stdout
        return done.stdout

    def built(self):
        self.lints()
        done = run("build", "--content", "content", "--out", "public", "--no-cache", "--now", self.now, folder=self.folder)
        assert done.returncode == 0, (done.stdout, done.stderr)
        return self.folder / "public"

    def incidents(self):
        """As the API has them."""
        return json.loads((self.built() / "api/v2/incidents.json").read_text())["incidents"]


def moved(tmp_path, body="Cards failed.", name="2026-03-10-cards.md", code=0, now=NOW, **keys):
    return Moved(tmp_path, {name: issue(body, **keys)}, code=code, now=now)


def minute(time):
    return time[:16].replace("T", " ")


# The site


def test_a_site_goes_the_whole_way(tmp_path):
    site = Moved(tmp_path, {"2026-03-10-cards.md": issue(), ".gitkeep": ""}, content__pages__about="", content__pages__help="")
    settings = site.one("site.yml")
    assert "name: Harbour Status" in settings and "url: https://harbour.example/status\n" in settings
    assert "language: de" in settings and "description: What works now." in settings and "since: 2026-11-20" in settings
    assert "title: Cards fail\nseverity: SEV1\nstarted: 2026-03-10 10:00 UTC\nimpact: critical\nid: 2026-03-10-cards\n" in site.one("incident.yml")
    assert site.updates() == [("resolved", "2026-03-10 11:30 UTC", "Cards failed.")]
    [incident] = site.incidents()
    assert (incident["id"], incident["name"], incident["impact"], incident["status"]) == ("2026-03-10-cards", "Cards fail", "critical", "resolved")
    assert (minute(incident["started_at"]), minute(incident["resolved_at"])) == ("2026-03-10 10:00", "2026-03-10 11:30")
    assert [part["name"] for part in incident["components"]] == ["Website"]


def test_systems_and_categories_are_components_and_groups(tmp_path):
    site = moved(tmp_path)
    components = site.one("components.yml")
    assert re.findall(r"name: (.*)", components) == ["Cards & more", "Transfers", "Website", "Lost", "Elsewhere"]
    assert "- group: Money" in components and "Rest" not in components and "Nobody" not in components
    assert "description: Cards (https://cards.example) of all kinds." in components
    assert site.said("listed twice", "left-out") == ["Transfers"] and site.said("a category that no system is in: a group needs one, so give it in") == ["Nobody's"]
    assert site.said("has no category") == ["Lost"] and site.said("a category that isn't listed") == ["Elsewhere"]
    assert site.said("a component's link") == ["Cards & more"] and site.said("a group has no description") == ["Money"]


def test_old_addresses_lead_on(tmp_path):
    site = moved(tmp_path, name="2026-03-10-Cards fail.md", aliases="[/old/cards, störung/]")
    assert 'was-at: ["/affected/cards-more/", "/status/affected/cards-more/"]' in site.one("components.yml")
    assert site.said("an old address that can't be kept") == ["content/issues/2026-03-10-Cards fail.md (/issues/störung/)"]
    public = site.built()
    for path in ["issues/2026-03-10-cards-fail", "status/issues/2026-03-10-cards-fail", "old/cards"]:
        assert "/incidents/" in (public / path / "index.html").read_text(), path
    assert "components/" in (public / "affected/cards-more/index.html").read_text()


def test_who_reads_the_feed_is_not_told_twice(tmp_path):
    feed = (moved(tmp_path).built() / "history.rss").read_text()
    # cState's feed has a page's own address there.
    assert "<guid>https://harbour.example/status/issues/2026-03-10-cards/</guid>" in feed


def test_a_name_that_can_be_no_id_has_one_made_of_it(tmp_path):
    files = {name: issue(title=name) for name in ["Störung im März.md", "Störung im Mär.md", "x" * 120 + ".md"]}
    site = Moved(tmp_path, files)
    ids = sorted(incident["id"] for incident in site.incidents())
    assert len(ids) == 3 and all(re.fullmatch(r"[a-z0-9-]{8,80}", one) for one in ids), ids
    assert site.again().report["known"]["events"] == 3


@pytest.mark.parametrize("name", ["config.yaml", "hugo.yml", "hugo.yaml"])
def test_the_configuration_has_several_names(tmp_path, name):
    site = Moved(tmp_path, {"a.md": issue()}, config=None, **{name: CONFIG})
    assert "name: Harbour Status" in site.one("site.yml") and site.report["read"]["components"] == 5


def test_keys_have_any_capitals_and_comments_around_them(tmp_path):
    config = "# x\n" * 300 + CONFIG.replace("baseURL:", "BaseURL:").replace("systems:", "Systems:").replace("title: Harbour", "Title: Harbour")
    site = Moved(tmp_path, {"a.md": issue().replace("title:", "Title:").replace("affected:", "# which\nAffected:")}, config=config)
    assert "name: Harbour Status" in site.one("site.yml") and "title: Cards fail" in site.one("incident.yml")
    assert "website: major-outage" in site.one("resolved.md")


def test_a_configuration_in_toml_is_said_and_the_issues_are_read(tmp_path):
    site = Moved.__new__(Moved)
    site.folder, site.now = tmp_path, NOW
    (tmp_path / "old/content/issues").mkdir(parents=True)
    (tmp_path / "old/content/issues/a.md").write_text(issue())
    (tmp_path / "old/hugo.toml").write_text("title = 'Harbour'\n")
    site.again(1, "--url", "https://harbour.example", "--name", "Harbour")
    assert site.said("of a configuration in TOML only title, address and language are read", "unreadable") == ["hugo.toml"]
    assert "name: Website" in site.one("components.yml") and len(site.incidents()) == 1


def test_a_configuration_in_toml_names_the_page(tmp_path):
    toml = 'baseURL = "https://harbour.example/status/" # where\ntitle = "Harbour Status"\nlanguageCode = "de"\n\n[params]\ntitle = "Not this"\n'
    site = Moved(tmp_path, {"a.md": issue()}, config=None, code=1, **{"config.toml": toml})
    settings = site.one("site.yml")
    assert "name: Harbour Status" in settings and "url: https://harbour.example/status\n" in settings and "language: de" in settings


def test_keys_that_nothing_is_made_of_are_said(tmp_path):
    site = moved(tmp_path, description="Shown to readers", id="foo")
    assert site.said("the key 'description' of an issue", "left-out") == ["content/issues/2026-03-10-cards.md"] == site.said("the key 'id'")


def test_issues_in_other_folders_are_said(tmp_path):
    others = {"archive/2020/a.md": issue(title="Old"), "archive/2020/b.md": issue(title="Old"), "archetypes/issue.md": issue(), "README.md": "# x\n"}
    site = Moved(tmp_path, {"a.md": issue()}, **others)
    assert site.said("issues outside of 'content'", "left-out") == ["archive/2020/ (2 files)"] and site.report["read"]["incidents"] == 1


def test_a_broken_configuration_is_said_and_the_issues_are_read(tmp_path):
    Moved(tmp_path / "whole", {"a.md": issue()})
    site = Moved.__new__(Moved)
    site.folder, site.now = tmp_path, NOW
    (tmp_path / "old/content/issues").mkdir(parents=True)
    (tmp_path / "old/content/issues/a.md").write_text(issue())
    (tmp_path / "old/config.yml").write_text(CONFIG.replace("title: Harbour Status", "title: Harbour: Status"))
    site.again(1, "--url", "https://harbour.example", "--name", "Harbour")
    assert site.said("the site's configuration", "unreadable") == ["config.yml:2"] and len(site.incidents()) == 1


def test_hugos_own_time_zone_holds(tmp_path):
    site = Moved(tmp_path, {"a.md": issue()}, config=CONFIG + "timeZone: Europe/Berlin\n")
    assert minute(site.incidents()[0]["started_at"]) == "2026-03-10 09:00" and "time-zone: Europe/Berlin" in site.one("site.yml")
    assert site.said("read in Europe/Berlin, as Hugo does") == ["content/issues/a.md"]


def test_what_only_hugo_shows_is_said(tmp_path):
    site = Moved(tmp_path, {"a.md": issue()}, layouts__x="a", i18n__en="b", content__pages__x="")
    assert site.said("what only Hugo shows: layouts/") == ["1 file"] and site.said("what only Hugo shows: i18n/") == ["1 file"]


@pytest.mark.parametrize("files, words", [
    ({"package.json": '{"dependencies": {"statusfy": "^0.6"}}', "content/a.md": "---\ntitle: x\n---\n"}, "this is a Statusfy site"),
    ({".upptimerc.yml": "owner: a\n"}, "this is an Upptime site"),
    ({"_config.yml": "title: x\n", "_posts/2026-01-01-a.md": "---\ntitle: x\n---\n"}, "this is a Jekyll site"),
    ({"config.yml": "baseURL: https://a.example\ntheme: ananke\n", "content/posts/a.md": "---\ntitle: x\n---\n", "archetypes/default.md": ""}, "a Hugo site without cState"),
    ({"config.yaml": "endpoints:\n  - name: x\n    url: https://a.example\n"}, "a configuration of Gatus"),
    ({"composer.json": '{"name": "cachethq/cachet"}'}, "a Cachet installation"),
    ({"kuma.json": '{"version": "1.2", "notificationList": [], "monitorList": []}'}, "a backup of Uptime Kuma"),
    ({"incidents/a.yaml": "version: incident/v1\nid: x\n"}, "a stactus site"),
    ({"incidents.json": '{"page": {}, "incidents": [{"incident_updates": []}]}'}, "files of Statuspage's API"),
    ({"site.yml": "name: x\n", "components.yml": "[]\n"}, "a content folder of Daymark"),
    ({"README.md": "# Nothing\n"}, "no site of cState"),
])  # fmt: skip
def test_another_program_is_refused_by_its_name(tmp_path, files, words):
    for path, text in files.items():
        (tmp_path / "old" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "old" / path).write_text(text)
    done = run("import", "cstate", "old", "--write", folder=tmp_path)
    assert done.returncode == 2 and words in done.stderr and "daymark imports from" in done.stderr, done.stderr
    assert not (tmp_path / "content").exists()


def test_a_theme_beside_the_site_is_not_read(tmp_path):
    site = Moved(tmp_path, {"a.md": issue()}, **{"themes/cstate/exampleSite/config.yml": "title: Example\n", "themes/cstate/exampleSite/content/issues/b.md": issue(title="Example")})
    assert site.report["read"]["incidents"] == 1 and "Example" not in "".join(site.files().values())


def test_a_site_below_the_folder_is_found(tmp_path):
    site = Moved.__new__(Moved)
    site.folder, site.now = tmp_path, NOW
    for path, text in {"web/config.yml": CONFIG, "web/content/issues/a.md": issue(), "README.md": "# x\n"}.items():
        (tmp_path / "old" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "old" / path).write_text(text)
    assert site.again().report["read"]["incidents"] == 1 and "/issues/a/" in site.one("incident.yml")


# 1. What is affected


def test_what_is_no_system_is_a_component_that_is_gone(tmp_path):
    site = moved(tmp_path, affected="\n  - Website\n  - Compute/LON2\n  - ''\n  - all\n  - cards & MORE\n")
    assert site.said("lists no longer") == ["Compute/LON2"]
    assert site.said("without a name") and site.said("'all' is no system")
    assert site.said("is taken for 'Cards & more'") == ["content/issues/2026-03-10-cards.md"]
    assert "name: Compute/LON2\n  since: 2026-03-10\n  until: 2026-03-10" in site.one("components.yml")
    assert sorted(part["name"] for part in site.incidents()[0]["components"]) == ["Cards & more", "Compute/LON2", "Website"]


@pytest.mark.parametrize("written, names", [
    ("Website", ["Website"]), ("Website, Transfers", ["Transfers", "Website"]), ("[Website, Transfers]", ["Transfers", "Website"]),
    ("\n  - - Website\n    - Transfers", ["Transfers", "Website"]), ("\n- individualaffected: Website", ["Website"]), ("", []), ("[]", []), (None, []),
])  # fmt: skip
def test_affected_is_written_in_several_ways(tmp_path, written, names):
    site = moved(tmp_path, affected=written)
    assert sorted(part["name"] for part in site.incidents()[0]["components"]) == names


# 2. Ends


@pytest.mark.parametrize("end, words", [
    ("2026-03-09 10:00:00", "it ends before it starts"), ("2026-03-10", "only the day of its end is given"), ("2027-01-01 10:00:00", "its end lies in the future"),
    (None, "no end is given"), ("", "no end is given"),
])  # fmt: skip
def test_without_an_end_that_can_be_one_its_day_is_not_green(tmp_path, end, words):
    site = moved(tmp_path, resolvedWhen=end)
    assert site.said(words, "guessed") == ["content/issues/2026-03-10-cards.md"]
    [incident] = site.incidents()
    assert incident["status"] == "resolved" and minute(incident["resolved_at"]) == "2026-03-10 10:01"
    assert site.said("it marks its day, and counts for one minute", "guessed") == ["content/issues/2026-03-10-cards.md"]


@pytest.mark.parametrize("keys", [
    {"resolvedWhen": None}, {"resolvedWhen": "2027-01-01 10:00"}, {"date": "2026-11-10"}, {"date": "2026-11-10", "resolvedWhen": None},
    {"date": "2026-11-10", "resolvedWhen": "2026-11-10"}, {"severity": "notice", "resolvedWhen": None}, {"severity": None, "resolvedWhen": None},
])  # fmt: skip
def test_what_nobody_knows_the_length_of_is_never_green(tmp_path, keys):
    text = issue(**{"date": "2026-11-10 10:00", "resolvedWhen": "2026-11-10 11:30"} | keys)
    site = Moved(tmp_path, {"2026-11-10-website.md": text, "a.md": issue(date="2024-03-10 10:00", resolvedWhen="2024-03-10 11:00")}, config=CONFIG.replace("languageCode: de", "languageCode: en"))
    public = site.built()
    parts = {part["name"]: part["days"] for part in json.loads((public / "api/daymark/v1/status.json").read_text())["components"]}
    marked = [day for day in parts["Website"] if day["worst"] not in (None, "operational")]
    assert [day["date"] for day in marked] == ["2026-11-10"]
    assert sum(part["seconds"] for part in marked[0]["seconds"]) + marked[0]["degraded_seconds"] in (60, 120)
    # What was only slower was never down.
    is_down = keys.get("severity", "down") == "down"
    assert ("Never down" in (public / "components/website/index.html").read_text()) != is_down
    assert site.said("it marks its day, and counts for one minute", "guessed") == ["content/issues/2026-11-10-website.md"]


def test_an_end_in_the_same_minute_marks_its_day(tmp_path):
    site = moved(tmp_path, resolvedWhen="2026-03-10 10:00:30")
    assert site.updates() == [("resolved", "2026-03-10 10:01 UTC", "Cards failed.")] and not site.said("no end")
    assert site.said("isn't told to the minute", "guessed")


def test_the_minute_of_what_is_over_just_now_is_past(tmp_path):
    site = moved(tmp_path, date="2026-11-20 14:40", resolvedWhen=None)
    assert "started: 2026-11-20 14:39 UTC" in site.one("incident.yml") and site.updates()[0][1] == "2026-11-20 14:40 UTC"


def test_half_a_year_fills_no_bars_unasked(tmp_path):
    site = moved(tmp_path, resolvedWhen="2026-09-10 10:00:00")
    assert site.said("more than 30 days", "left-out") == ["content/issues/2026-03-10-cards.md (Website)"]
    [incident] = site.incidents()
    assert incident["components"] == [] and incident["impact"] == "critical"
    assert (minute(incident["started_at"]), minute(incident["resolved_at"])) == ("2026-03-10 10:00", "2026-09-10 10:00")


def test_half_a_year_that_is_not_over_stays_red(tmp_path):
    site = moved(tmp_path, resolved="false", resolvedWhen=None)
    assert site.said("it is open for more than 30 days", "guessed")
    [incident] = site.incidents()
    assert incident["status"] == "investigating" and [part["status"] for part in incident["components"]] == ["major_outage"]


# 3. Dates


@pytest.mark.parametrize("written, read", [
    ("2024-08-13T015:00:00+02:00", "13:00"), ("2024-08-13Z15:00", "15:00"), ("2024-08-13 9:15", "09:15"), ("2024-08-13 08:30:59.", "08:30"),
    ("2024-08-13 08:30 +0:00", "08:30"), ("2024-08-13T08:30:00-00:00", "08:30"), ("2024-08-13T08:30:12.345Z", "08:30"), ("2024-08-13 08:30", "08:30"),
    ("13.08.2024 08:00 CEST", "06:00"), ("2024/08/13 08:00 UTC", "08:00"), ("2024-08-13T08:00:00+0530", "02:30"), ("'2024-08-13 8:00 PM'", "20:00"),
    ("2024-08-13 12:05 am", "00:05"), ("2024-08-13 08:00:00 EDT", "12:00"), ("2024-08-13 08:00:00 +0200 CEST", "06:00"),
])  # fmt: skip
def test_what_can_be_understood_surely_is(tmp_path, written, read):
    site = moved(tmp_path, name="a.md", date=written, resolvedWhen="2024-08-13T23:00:00Z")
    assert f"started: 2024-08-13 {read} UTC" in site.one("incident.yml")
    assert not site.said("can be understood") and not site.said("is no time")


@pytest.mark.parametrize("written", [
    "2023-07-94T13:00", "2025-11-19T28:00", "2023-03-10T55:00", "2023-02-30 10:00", "03.04.2023 08:00", "9:15", "yesterday", "2023-03-10 10:61", "10/03/2023 10:00",
    "2023-03-10T10:00:00+99:00", "2023-13-10", "0000-00-00",
])  # fmt: skip
def test_what_is_not_sure_is_not_understood(tmp_path, written):
    site = moved(tmp_path, date=f'"{written}"', code=1)
    assert site.said("'date' is no time that can be understood", "unreadable") == [f"content/issues/2026-03-10-cards.md ({written})"]
    assert site.said("the day in its name", "guessed") and site.said("so that no hours are made up", "guessed")
    assert "started: 2026-03-10 11:29 UTC" in site.one("incident.yml")


@pytest.mark.parametrize("date, end, body, started", [
    ("2026-03-10", "2026-03-10 11:30", "x", "2026-03-10 11:29"), ("2026-03-10", "2026-03-11 11:30", "x", "2026-03-10 23:59"),
    ("2026-03-10T55:00", "2026-03-12 11:30", "x", "2026-03-10 23:59"), ("2026-03-10", None, "x", "2026-03-10 00:00"), ("2026-03-10", "2026-03-10", "x", "2026-03-10 00:00"),
    ("2026-03-10", "2026-03-10 11:30", 'Looking. {{< track "2026-03-10 10:15" >}}\n\nWell. {{< track "2026-03-10 11:30" >}}', "2026-03-10 10:15"),
])  # fmt: skip
def test_a_start_that_is_not_known_makes_up_no_hours(tmp_path, date, end, body, started):
    site = moved(tmp_path, body, date=date, resolvedWhen=end, code=1 if "T" in date else 0)
    assert f"started: {started} UTC" in site.one("incident.yml")
    assert site.said("only the day of its start is known", "guessed") == ["content/issues/2026-03-10-cards.md"]


@pytest.mark.parametrize("date, started", [("2026-11-18", "2026-11-18 23:59"), ("2026-11-20", "2026-11-20 14:40")])
def test_open_trouble_of_a_day_makes_up_no_hours(tmp_path, date, started):
    site = moved(tmp_path, name="a.md", date=date, resolved="false", resolvedWhen=None)
    assert f"started: {started} UTC" in site.one("incident.yml") and site.incidents()[0]["status"] == "investigating"


def test_a_day_is_enough_for_work_and_announcements(tmp_path):
    files = {"a.md": issue(title="Planned maintenance", date="2026-03-10", severity="notice"), "b.md": issue(informational="true", date="2026-03-10")}
    site = Moved(tmp_path, files)
    assert site.said("only a day is given for its start: from its beginning in UTC", "guessed") == ["content/issues/a.md", "content/issues/b.md"]
    assert "starts: 2026-03-10 00:00 UTC" in site.one("maintenance.yml")


def test_an_end_that_is_not_understood_is_none(tmp_path):
    site = moved(tmp_path, resolvedWhen="2025-11-19T28:00", code=1)
    assert site.said("'resolvedWhen' is no time that can be understood", "unreadable")
    assert minute(site.incidents()[0]["resolved_at"]) == "2026-03-10 10:01"


@pytest.mark.parametrize("zone, read", [("Europe/London", "07:00"), ("Europe/Berlin", "06:00")])
def test_letters_that_mean_several_zones_are_the_pages_own(tmp_path, zone, read):
    site = Moved(tmp_path, {"a.md": issue(date="23.07.2023 08:00BST", resolvedWhen="2023-07-23T12:00Z")}, config=CONFIG + f"timeZone: {zone}\n")
    assert minute(site.incidents()[0]["started_at"]) == f"2023-07-23 {read}"
    assert bool(site.said("'BST' is the name of several time zones")) == (zone == "Europe/Berlin")


def test_of_a_pair_only_one_may_have_a_zone(tmp_path):
    site = moved(tmp_path, date="2026-03-10T10:00:00+02:00", resolvedWhen="2026-03-10 09:00:00")
    assert site.said("no time zone is given: read in UTC, as Hugo does") == ["content/issues/2026-03-10-cards.md"]
    assert (minute(site.incidents()[0]["started_at"]), minute(site.incidents()[0]["resolved_at"])) == ("2026-03-10 08:00", "2026-03-10 09:00")


@pytest.mark.parametrize("date, end, times", [
    ("2026-10-01T10:00:00+02:00", "2026-10-01 11:00:00", ("08:00", "09:00")), ("2026-10-01 10:00:00", "2026-10-01T11:00:00+02:00", ("08:00", "09:00")),
])  # fmt: skip
def test_the_zone_of_one_half_is_that_of_the_pair(tmp_path, date, end, times):
    site = moved(tmp_path, name="a.md", date=date, resolvedWhen=end)
    assert site.said("only one of its two times has a zone", "guessed") == [f"content/issues/a.md ({date} to {end})"] and not site.said("no time zone is given: read in")
    [incident] = site.incidents()
    assert (minute(incident["started_at"])[11:], minute(incident["resolved_at"])[11:]) == times


def test_a_name_with_another_day_is_said(tmp_path):
    assert moved(tmp_path, name="2026-02-10-cards.md").said("its name has another day") == ["content/issues/2026-02-10-cards.md"]


def test_without_any_date_it_is_left_out_and_said(tmp_path):
    site = moved(tmp_path, name="cards.md", date=None, resolvedWhen=None, code=1)
    assert site.said("nothing says when it was", "unreadable") == ["content/issues/cards.md"] and site.report["read"]["incidents"] == 0


def test_a_date_in_the_future_of_what_is_over_is_none(tmp_path):
    site = moved(tmp_path, date="2062-03-10 10:00:00", resolvedWhen="2026-03-10 11:30:00")
    assert site.said("its date lies in the future") and "started: 2026-03-10 11:29 UTC" in site.one("incident.yml")


@pytest.mark.parametrize("resolved", ["true", "false"])
def test_an_announced_start_holds(tmp_path, resolved):
    site = moved(tmp_path, name="2026-12-25-planned.md", date="2026-12-25T10:00:00Z", resolvedWhen="2026-12-25T12:00:00Z", resolved=resolved)
    assert "starts: 2026-12-25 10:00 UTC\nends: 2026-12-25 12:00 UTC" in site.one("maintenance.yml")
    assert site.said("it lies in the future: planned work") and not site.said("no date is taken") and not site.said("no end is taken")


@pytest.mark.parametrize("keys", [{"date": "$ISSUE_DATETIME"}, {"title": "$ISSUE_TITLE"}, {"title": "'{{ replace .Name }}'", "date": "'{{ .Date }}'"}])
def test_a_template_is_no_issue(tmp_path, keys):
    site = Moved(tmp_path, {"template.md": issue(**keys), "a.md": issue()})
    assert site.said("a template, in which nothing is filled in", "left-out") == ["content/issues/template.md"]
    assert site.report["read"]["incidents"] == 1


# 4. Whether it is over


@pytest.mark.parametrize("word", ["true", "True", "yes", "Yes", "on", '"true"'])
def test_words_for_yes(tmp_path, word):
    assert moved(tmp_path, resolved=word).incidents()[0]["status"] == "resolved"


@pytest.mark.parametrize("word", ["false", "False", "no", "No", "off"])
def test_words_for_no(tmp_path, word):
    site = moved(tmp_path, resolved=word, resolvedWhen=None)
    assert site.updates() == [("investigating", "2026-03-10 10:00 UTC", "Cards failed.")]
    assert site.incidents()[0]["status"] == "investigating"


@pytest.mark.parametrize("word", ["fale", "ni", "noe", "notice", None, "", "null"])
def test_a_word_that_is_neither_is_told_and_taken_as_the_old_page_did(tmp_path, word):
    site = moved(tmp_path, resolved=word)
    assert site.said("over, as the old page counted it", "guessed") == ["content/issues/2026-03-10-cards.md"]
    [incident] = site.incidents()
    assert incident["status"] == "resolved" and minute(incident["resolved_at"]) == "2026-03-10 11:30"


def test_an_end_that_is_announced_does_not_end_it(tmp_path):
    site = moved(tmp_path, date="2026-11-19 10:00", resolved="false", resolvedWhen="2026-11-21 10:00")
    assert site.said("an end is announced, and it isn't marked as resolved: still open", "guessed")
    assert site.incidents()[0]["status"] == "investigating" and site.incidents()[0]["components"][0]["status"] == "major_outage"


def test_what_says_nothing_at_all_is_an_announcement(tmp_path):
    site = moved(tmp_path, resolved=None, resolvedWhen=None, severity=None, affected=None)
    assert site.said("nothing says whether it is over") and site.report["read"]["notices"] == 1 and site.report["read"]["incidents"] == 0
    assert "Cards failed." in site.one("notices/")


# 5. Severity, announcements, drafts


@pytest.mark.parametrize("word, status, impact", [
    ("notice", "degraded_performance", "minor"), ("disrupted", "partial_outage", "major"), ("down", "major_outage", "critical"), ("Down", "major_outage", "critical"),
])  # fmt: skip
def test_severity_says_how_components_were(tmp_path, word, status, impact):
    site = moved(tmp_path, severity=word, resolved="false", resolvedWhen=None, date="2026-11-19 10:00")
    [incident] = site.incidents()
    assert incident["impact"] == impact and incident["components"][0]["status"] == status
    assert bool(site.said("a severity in capitals")) == (word == "Down")


@pytest.mark.parametrize("word", ["dissrupted", "downtime", "monitoring", "", None])
def test_what_is_no_severity_is_never_green(tmp_path, word):
    site = moved(tmp_path, severity=word, resolved="false", resolvedWhen=None, date="2026-11-19 10:00")
    assert bool(site.said("is no severity of cState's", "guessed")) == bool(word)
    assert site.said("how badly a component was affected isn't given", "guessed")
    [incident] = site.incidents()
    assert incident["impact"] != "none" and incident["components"][0]["status"] == "degraded_performance"


def test_an_announcement_is_a_notice(tmp_path):
    site = moved(tmp_path, "We move **house**.", date="2026-11-20 10:00", title="We move", informational="true", resolved=None, resolvedWhen="2026-11-25 10:00", severity=None, affected=None)
    notice = site.one("notices/2026-11-20-we-move.md")
    assert "from: 2026-11-20 10:00 UTC" in notice and "until: 2026-11-25 10:00 UTC" in notice and "We move **house**." in notice
    assert site.said("the address of an announcement") and site.report["read"]["incidents"] == 0
    assert "We move <strong>house</strong>." in (site.built() / "index.html").read_text()


def test_a_pinned_announcement_without_an_end_is_said(tmp_path):
    site = moved(tmp_path, informational="true", pin="true", resolved=None, resolvedWhen=None)
    assert site.said("pinned to the top", "left-out") and site.said("no end is given for a notice") and site.said("the components of an announcement")


@pytest.mark.parametrize("keys", [{"draft": "true"}, {"draft": "True"}, {"published": "false"}])
def test_a_draft_stays_unseen(tmp_path, keys):
    site = Moved(tmp_path, {"a.md": issue("Nobody knows this.", **keys), "b.md": issue()})
    assert site.said("a draft, which nobody saw", "left-out") == ["content/issues/a.md"]
    assert "Nobody knows" not in "".join(site.files().values())


@pytest.mark.parametrize("keys, words", [
    ({"publishDate": "2026-12-24T10:00:00Z"}, "its 'publishDate' lies in the future"), ({"PublishDate": "2026-11-21"}, "its 'publishDate' lies in the future"),
    ({"expiryDate": "2026-11-01T10:00:00Z"}, "its 'expiryDate' is past"), ({"unpublishDate": "2026-11-01"}, "its 'expiryDate' is past"),
])  # fmt: skip
def test_what_hugo_hides_by_its_time_stays_unseen(tmp_path, keys, words):
    files = {"a.md": issue("Nobody knows this.", **keys), "b.md": issue()}
    site = Moved(tmp_path, files)
    assert site.said(words, "left-out") == ["content/issues/a.md"]
    assert "Nobody knows" not in "".join(site.files().values())
    shown = Moved(tmp_path / "shown", files, config=CONFIG + "buildFuture: true\nbuildExpired: true\n")
    assert shown.report["read"]["incidents"] == 2 and not shown.said(words)


@pytest.mark.parametrize("keys", [{"publishDate": "2026-03-10"}, {"expiryDate": "2027-01-01"}, {"published": "true"}])
def test_what_hugo_shows_at_this_time_is_there(tmp_path, keys):
    assert moved(tmp_path, **keys).report["read"]["incidents"] == 1


def test_a_time_of_publishing_that_is_none_is_said(tmp_path):
    site = moved(tmp_path, publishDate="soon", code=1)
    assert site.said("'publishDate' is no time", "unreadable") == ["content/issues/2026-03-10-cards.md (soon)"] and site.report["read"]["incidents"] == 1


def test_planned_work_is_that_where_the_file_says_so(tmp_path):
    keys = {"severity": "notice", "resolvedWhen": "2026-03-10 12:00:00"}
    files = {
        "a.md": issue("Cards rest.", title="Planned maintenance of cards", **keys), "b.md": issue(title="Cards are slow", **keys),
        "c.md": issue(title="Maintenance of cards", severity="down"), "d.md": issue(title="Wartung der Karten", informational="true", severity=None, date="2026-12-01 10:00", resolvedWhen="2026-12-01 12:00", resolved="false"),
    }  # fmt: skip
    site = Moved(tmp_path, files)
    assert (site.report["read"]["maintenance"], site.report["read"]["incidents"]) == (2, 2)
    work = [text for path, text in site.files().items() if path.endswith("maintenance.yml")]
    assert "starts: 2026-03-10 10:00 UTC\nends: 2026-03-10 12:00 UTC" in work[0] and "impact: Cards rest." in work[0] and "website: under-maintenance" in work[0]
    assert site.said("its title tells of planned work, and it has a window", "guessed") == ["content/issues/a.md (Planned maintenance of cards)", "content/issues/d.md (Wartung der Karten)"]


@pytest.mark.parametrize("title, body", [
    ("Slow logins after planned upgrade", "Unplanned outage. We will be scheduling a fix."), ("Emergency maintenance after disk failure", "Cards rest."), ("Maintenance of cards", "Cards were down."),
    ("Wartung der Karten", "Eine Störung."),
])  # fmt: skip
def test_an_outage_is_no_planned_work_by_a_word_in_its_title(tmp_path, title, body):
    site = moved(tmp_path, body, title=title, severity="notice")
    assert (site.report["read"]["maintenance"], site.report["read"]["incidents"]) == (0, 1)
    assert site.said("and its words of trouble that wasn't: an incident", "guessed") == [f"content/issues/2026-03-10-cards.md ({title})"]


def test_a_severity_of_planned_work_is_one(tmp_path):
    site = moved(tmp_path, "It will be down.", severity="maintenance")
    assert site.report["read"]["maintenance"] == 1 and site.said("its severity tells of planned work", "rewritten")


def test_what_lies_in_the_future_is_planned(tmp_path):
    site = moved(tmp_path, title="New cables", severity="disrupted", date="2026-12-01 10:00", resolvedWhen="2026-12-01 12:00", resolved="false")
    assert site.said("it lies in the future: planned work", "guessed") and "ends: 2026-12-01 12:00 UTC" in site.one("maintenance.yml")


# 6. Front matter


WHOLE = issue()


@pytest.mark.parametrize("text, words", [
    (WHOLE.removeprefix("---\n"), "the line '---' above its front matter is missing"),
    (WHOLE.replace("---\n\nCards", "\nCards"), "the line '---' below its front matter is missing"),
    (WHOLE.replace("title: Cards fail", "title: Cards: fail"), "is no YAML that can be read"),
    (WHOLE.replace("title: Cards fail", "title: `cards` fail"), "is no YAML that can be read"),
    (WHOLE.replace("severity: down", " severity: down"), "is no YAML that can be read"),
    (WHOLE.replace("\n", "\r\n"), None), (WHOLE.rstrip("\n"), None), ("\ufeff" + WHOLE, None), ("\n\n" + WHOLE, None), (WHOLE.replace("section: issue\n", "section: issue\n\n\n"), None),
    (WHOLE.replace("severity: down", "# how bad\nseverity: down   # really"), None), (WHOLE.replace("title: Cards fail", 'title: "Cards: fail"'), None),
    (WHOLE.replace("title:", "Title:").replace("date:", "DATE:").replace("resolvedWhen:", "ResolvedWhen:"), None),
    (WHOLE.replace(":", " =", 1).replace("---", "+++").replace("title = Cards fail", 'title = "Cards fail"').replace("severity: down", 'severity = "down"').replace("affected: \n  - Website", 'affected = ["Website"]').replace("date: 2026-03-10 10:00:00", "date = 2026-03-10T10:00:00").replace("resolved: ", "resolved = ").replace("resolvedWhen: 2026-03-10 11", "resolvedWhen = 2026-03-10T11").replace("section: issue", 'section = "issue"'), None),
])  # fmt: skip
def test_broken_front_matter_is_read_as_far_as_it_goes(tmp_path, text, words):
    site = Moved(tmp_path, {"2026-03-10-cards.md": text})
    assert bool(site.said("front matter")) == bool(words) and (not words or site.said(words, "rewritten") == ["content/issues/2026-03-10-cards.md"])
    event = site.one("incident.yml")
    assert re.search(r"title: .*[Cc]ards\W+fail", event) and "started: 2026-03-10 10:00 UTC" in event and "severity: SEV1" in event
    assert site.updates() == [("resolved", "2026-03-10 11:30 UTC", "Cards failed.")]
    assert "website: major-outage" in site.one("resolved.md")


def test_a_rule_in_the_text_ends_no_front_matter(tmp_path):
    site = Moved(tmp_path, {"a.md": WHOLE.replace("---\n\nCards failed.", "\nCards failed.\n\n---\n\nAnd more.")})
    assert site.updates()[0][2] == "Cards failed.\n\n---\n\nAnd more."


def test_markup_and_signs_in_a_title_stay(tmp_path):
    site = moved(tmp_path, title="\"[`publick8s` cluster] <b>A</b> & B #1\"")
    assert html.unescape(site.incidents()[0]["name"]) == "[`publick8s` cluster] <b>A</b> & B #1"


def test_without_a_title_it_says_so(tmp_path):
    site = moved(tmp_path, title="")
    assert site.said("there is no title") and "title: Untitled" in site.one("incident.yml")


def test_a_file_without_front_matter_or_section(tmp_path):
    site = Moved(tmp_path, {"a.md": "Only words.\n", "b.md": issue(section=None), "c.md": issue(section="page")})
    assert site.said("a file without front matter", "left-out") == ["content/issues/a.md"]
    assert site.said("no 'section: issue'", "guessed") == ["content/issues/b.md"] and site.said("a page that is no issue") == ["content/issues/c.md"]


# 7. Times in the text


NEWEST_FIRST = """*Post-mortem*

It was a cable.

---

*Resolved* - All is well. {{< track "2026-03-10 11:30:00" >}}

*Monitoring* - We watch it.

Two paragraphs of it.
{{< track "2026-03-10 11:00:00" >}}

*Investigating* - We look. {{< track "2026-03-10 10:00:00" >}}"""


def test_tracks_behind_the_end_open_nothing(tmp_path):
    """As in cState's own example, whose tracks are of the month after its end."""
    body = 'Looking. {{< track "2026-04-10 10:10:00" >}}\n\nIt works. {{< track "2026-04-10 10:40:00" >}}\n'
    site = moved(tmp_path, body)
    assert "Looking." in str(site.updates()) and "It works." in str(site.updates())
    [incident] = site.incidents()
    assert incident["status"] == "resolved"
    before = site.files()
    site.again()
    assert site.files() == before


def test_tracks_tell_the_story(tmp_path):
    site = moved(tmp_path, NEWEST_FIRST)
    assert site.updates() == [
        ("investigating", "2026-03-10 10:00 UTC", "*Investigating* - We look."),
        ("monitoring", "2026-03-10 11:00 UTC", "*Monitoring* - We watch it.\n\nTwo paragraphs of it."),
        ("resolved", "2026-03-10 11:30 UTC", "*Post-mortem*\n\nIt was a cable.\n\n---\n\n*Resolved* - All is well."),
    ]
    assert "website: major-outage" in site.one("investigating.md") and len(site.incidents()[0]["incident_updates"]) == 3


@pytest.mark.parametrize("body", [
    '{{< track "2026-03-10 10:00:00" >}} Looking.\n\n{{< track "2026-03-10 11:30:00" >}} Well again.\n',
    'Looking. {{< track "2026-03-10 10:00:00" >}}\n\nWell again. {{< track "2026-03-10 11:30:00" >}}\n',
    'Looking.\n{{<track "2026-03-10T10:00:00Z">}}\n\nWell again.\n\n{{< track `2026-03-10 11:30` >}}\n',
])  # fmt: skip
def test_tracks_stand_in_front_or_behind(tmp_path, body):
    site = moved(tmp_path, body)
    assert site.updates() == [("investigating", "2026-03-10 10:00 UTC", "Looking."), ("resolved", "2026-03-10 11:30 UTC", "Well again.")]


@pytest.mark.parametrize("time", ["", "$ISSUE_DATETIME", "2026-03-10 28:00", "2062-03-10 10:00"])
def test_a_track_without_a_time_leaves_its_words(tmp_path, time):
    site = moved(tmp_path, f'Looking. {{{{< track "{time}" >}}}}')
    assert site.updates() == [("resolved", "2026-03-10 11:30 UTC", "Looking.")] and site.said("a track without a time", "guessed")


def test_a_copied_track_of_years_ago_is_no_time(tmp_path):
    site = moved(tmp_path, 'Well. {{< track "2026-03-10 11:30:00" >}}\n\nLooking. {{< track "2018-04-13 16:50:00" >}}')
    assert site.said("a track of days before its date", "guessed") == ["content/issues/2026-03-10-cards.md"]
    assert site.updates() == [("resolved", "2026-03-10 11:30 UTC", "Well.\n\nLooking.")] and site.incidents()[0]["created_at"].startswith("2026-03-10")


def test_an_update_from_before_its_date_moves_nothing(tmp_path):
    site = moved(tmp_path, 'Soon. {{< track "2026-03-10 02:00:00" >}}\n\nDone. {{< track "2026-03-10 11:30:00" >}}')
    assert site.said("an update is from before its date", "guessed") and "started: 2026-03-10 10:00 UTC" in site.one("incident.yml")
    assert (minute(site.incidents()[0]["started_at"]), minute(site.incidents()[0]["resolved_at"])) == ("2026-03-10 10:00", "2026-03-10 11:30")


def test_an_end_without_words_is_still_one(tmp_path):
    site = moved(tmp_path, 'Looking. {{< track "2026-03-10 10:00:00" >}}')
    assert site.updates() == [("investigating", "2026-03-10 10:00 UTC", "Looking."), ("resolved", "2026-03-10 11:30 UTC", "…")]
    assert site.said("there are no words")


def test_what_calls_itself_resolved_and_is_not_stays_open(tmp_path):
    site = moved(tmp_path, '*Resolved* - Well. {{< track "2026-03-10 11:00" >}}\n\nLooking. {{< track "2026-03-10 10:00" >}}', resolved="false", resolvedWhen=None)
    assert [status for status, _, _ in site.updates()] == ["investigating", "monitoring"] and site.said("its last update tells of an end", "guessed")


@pytest.mark.parametrize("body", [
    "[Update]\nWe watch.\n\n[Initial message]\nWe look.", "2026-03-10 11:00 UTC\n\nWe watch.\n\n---\n\n2026-03-10 10:00 UTC\n\nWe look.", "**Update**\n\n- 11:00 We watch.\n- 10:00 We look.",
])  # fmt: skip
def test_what_people_mark_by_hand_stays_one_text(tmp_path, body):
    assert moved(tmp_path, body).updates() == [("resolved", "2026-03-10 11:30 UTC", body)]


# 8. Texts


@pytest.mark.parametrize("body, text", [
    ("Shown.<!-- [Final message] all is well {{< track \"2026-03-10 10:10\" >}} --> Too.", "Shown. Too."),
    ("a<br />b <strike>c</strike> <https://a.example>", "a\\\nb ~~c~~ <https://a.example>"),
    ("```sh\n$ kubectl get <pod> <!-- not hidden -->\n```", "```sh\n$ kubectl get <pod> <!-- not hidden -->\n```"),
    ("| A | B |\n|---|---|\n| x | y |", "A | B\\\nx | y"), ("![our map](img/map.png)", "our map"), ("![our map](https://a.example/m.png)", "[our map](https://a.example/m.png)"),
    ("Ungewöhnlich, ¿verdad? 🎉", "Ungewöhnlich, ¿verdad? 🎉"), ("{{< youtube x >}}Seen.", "Seen."), ("[docs](/docs) and <div>more</div>", "docs and\n\nmore"),
])  # fmt: skip
def test_texts_say_the_same(tmp_path, body, text):
    site = moved(tmp_path, body)
    assert site.updates() == [("resolved", "2026-03-10 11:30 UTC", text)]
    assert not re.search(r"  content/[a-z-]+$", site.lints(), re.M)


def test_an_empty_text_is_told(tmp_path):
    site = moved(tmp_path, "<!-- later -->")
    assert site.updates()[0][2] == "…" and site.said("there are no words", "guessed") and site.said("a comment in HTML", "left-out")


def test_a_long_text_stays_whole(tmp_path):
    words = " ".join(f"w{number}" for number in range(2_400))
    site = moved(tmp_path, words)
    assert site.updates()[0][2] == words


def test_letters_in_another_encoding_are_told(tmp_path):
    site = Moved(tmp_path, {"a.md": issue("St\u00f6rung").encode("latin-1")}, code=1)
    assert site.said("no text in UTF-8", "unreadable") == ["content/issues/a.md"] and site.updates()[0][2] == "St\ufffdrung"


# The way of an import


def test_a_second_run_changes_nothing_and_hand_edits_stay(tmp_path):
    site = Moved(tmp_path, {"2026-03-10-cards.md": issue(NEWEST_FIRST), "2026-04-10-b.md": issue(date="2026-04-10 10:00", title="Website gone", resolvedWhen="2026-04-10 12:00")})
    update = next(path for path in (tmp_path / "content").rglob("*monitoring.md") if "incident-templates" not in str(path))
    update.write_text(update.read_text() + "\nBy hand.\n")
    before = site.files()
    site.again()
    assert site.files() == before and site.report["known"] == {"events": 2, "added_updates": 0} and site.report["files"] == []
    (tmp_path / "old/content/issues/c.md").write_text(issue(title="New"))
    site.again()
    assert {path: text for path, text in site.files().items() if path in before} == before and site.report["read"]["incidents"] == 3


def test_a_dry_run_writes_nothing(tmp_path):
    (tmp_path / "old/content/issues").mkdir(parents=True)
    (tmp_path / "old/content/issues/a.md").write_text(issue())
    (tmp_path / "old/config.yml").write_text(CONFIG)
    done = run("import", "cstate", "old", folder=tmp_path)
    assert done.returncode == 0 and "dry run" in done.stdout and not (tmp_path / "content").exists()


@pytest.mark.parametrize("text", [b"", b"\x00\xff\xfe", b"---", b"---\n", b"---\n---\n", b"+++\n", b"---\n: : :\n---\nx", b"---\ntitle: x\ndate: 2026-03-10\n" + b"- " * 5_000, b"{" * 9_000, b"\n" * 70_000])
def test_any_bytes_are_answered(tmp_path, text):
    (tmp_path / "old/content/issues").mkdir(parents=True)
    (tmp_path / "old/content/issues/bad.md").write_bytes(text)
    (tmp_path / "old/content/issues/good.md").write_text(issue())
    (tmp_path / "old/config.yml").write_text(CONFIG)
    done = run("import", "cstate", "old", "--write", folder=tmp_path)
    assert done.returncode in (0, 1), done.stderr
    assert "bad.md" in done.stdout
    assert run("lint", "--content", "content", folder=tmp_path).returncode == 0
