"""`daymark import upptime`: what Upptime's monitors and issues say becomes a page that says the same, and nothing more."""

import html
import json
import re
import subprocess

import pytest

from support import old_upptime as old
from support.program import BARE, NOW, PROGRAM, run

LISTS = ["issues.json", "comments.json"]


class Moved:
    """What an import made of an old page, and what it said."""

    def __init__(self, folder, files, *more, code=0, sources=None):
        self.folder = folder
        if files is not None:
            old.write(folder / "old", files)
        self.more = ["import", "upptime", *(sources or ["old"]), "--content", "content", "--now", NOW, *more]
        self.again(code)

    def again(self, code=0):
        done = run(*self.more, "--write", "--format", "json", folder=self.folder)
        assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
        self.report = json.loads(done.stdout)
        self.printed = done.stdout + done.stderr
        return self

    def remarks(self, kind=None):
        return {one["message"]: one["places"] for one in self.report["remarks"] if kind in (None, one["kind"])}

    def said(self, words, kind=None):
        """The places of the one remark with these words in it."""
        found = [places for message, places in self.remarks(kind).items() if words in message]
        assert len(found) == 1, (words, self.remarks())
        return found[0]

    def files(self, pattern="*"):
        content = self.folder / "content"
        return {str(path.relative_to(content)): path.read_text() for path in sorted(content.rglob(pattern)) if path.is_file()}

    def text(self):
        """Everything that was imported, without the wording that every new page gets."""
        return "\n".join(text for path, text in self.files().items() if not path.startswith("incident-templates"))

    def components(self):
        return {name: block for block in self.files()["components.yml"].split("\n- ") for name in re.findall(r"name: (.*)", block)}

    def built(self):
        done = run("build", "--content", "content", "--out", "public", "--no-cache", "--now", NOW, folder=self.folder)
        assert done.returncode == 0, (done.stdout, done.stderr)
        return self.folder / "public"

    def api(self, name):
        return json.loads((self.built() / f"api/v2/{name}.json").read_text())


def with_issues(issues, comments=(), **files):
    return old.small() | {"history/summary.json": old.summary(), "issues.json": issues, "comments.json": list(comments)} | files


# The whole way


def test_a_page_goes_the_whole_way(tmp_path):
    moved = Moved(tmp_path, old.small())
    assert moved.report["read"] == {"components": 2, "incidents": 2, "maintenance": 0, "notices": 0, "updates": 4}
    linted = run("lint", "--content", "content", "--now", NOW, folder=tmp_path)
    assert linted.returncode == 0, linted.stdout
    incidents = moved.api("incidents")["incidents"]
    assert [one["name"] for one in incidents] == ["Card API has degraded performance", "Website is down"]
    assert [one["id"] for one in incidents] == ["2", "1"]
    down = incidents[1]
    assert (down["status"], down["impact"]) == ("resolved", "critical")
    assert down["started_at"].startswith("2026-10-03T09:12") and down["resolved_at"].startswith("2026-10-03T09:32")
    assert [one["id"] for one in down["incident_updates"]][0] == "901"
    assert down["incident_updates"][0]["body"] == "Resolved: Website is back up after 20 minutes."
    assert down["incident_updates"][1]["body"] == "Website was down:\n\n- HTTP code: 503\n- Response time: 71 ms"
    assert [one["name"] for one in down["incident_updates"][1]["affected_components"]] == ["Website"]
    assert [one["name"] for one in moved.api("components")["components"]] == ["Website", "Card API"]
    page = moved.api("summary")["page"]
    assert (page["name"], page["url"]) == ("Harbour", "https://status.harbour.example")


def test_old_addresses_lead_on(tmp_path):
    public = Moved(tmp_path, old.small()).built()
    stub = (public / "incident/1/index.html").read_text()
    assert "2026-10-03-website-is-down" in stub
    assert "components/card-api" in (public / "history/card-api/index.html").read_text()
    redirects = (public / "_redirects").read_text()
    assert re.search(r"^/incident/2\S* .*card-api-has-degraded-performance", redirects, re.M)


def test_a_dry_run_writes_nothing(tmp_path):
    old.write(tmp_path / "old", old.small())
    done = run("import", "upptime", "old", "--content", "content", "--now", NOW, folder=tmp_path)
    assert done.returncode == 0 and "2 incidents" in done.stdout and "dry run" in done.stdout
    assert not (tmp_path / "content").exists()


def test_a_second_run_adds_what_is_new_and_leaves_hand_edits(tmp_path):
    files = old.small()
    moved = Moved(tmp_path, files)
    before = moved.files()
    assert moved.again().files() == before and moved.report["files"] == []
    edited = next((tmp_path / "content/incidents").glob("*website*")) / "incident.yml"
    edited.write_text(edited.read_text().replace("Website is down", "Nobody could open the website"))
    files["issues.json"].append(old.down(9, "Website", "website", "2026-11-19T08:00:00Z"))
    files["comments.json"].append(old.comment(1, 950, "2026-10-04T08:00:00Z", "The cause was a full disk."))
    old.write(tmp_path / "old", files)
    moved.again()
    assert sorted(moved.report["files"])[0].endswith("2026-10-04-0800-resolved.md") and len(moved.report["files"]) == 3
    assert "Nobody could open the website" in edited.read_text()
    assert {path: text for path, text in moved.files().items() if path in before and not path.endswith("down/incident.yml")} == {
        path: text for path, text in before.items() if not path.endswith("down/incident.yml")
    }  # fmt: skip


# What monitors are


@pytest.mark.parametrize(
    "started",
    ["Fri Dec 18 2020 10:45:38 GMT+0000 (Coordinated Universal Time)", "2020-12-18T10:45:38.000Z", "2020-12-18T10:45:38", "Fri, 18 Dec 2020 10:45:38 GMT"],
)  # fmt: skip
def test_the_start_of_watching_is_the_first_day(tmp_path, started):
    moved = Moved(tmp_path, old.small() | {"history/website.yml": old.history(started=started)})
    assert "since: 2020-12-18" in moved.components()["Website"]
    if "Z" not in started and "GMT" not in started:
        assert moved.said("has no zone", "guessed") == ["history/website.yml"]


def test_early_files_are_lists(tmp_path):
    listed = "".join(f"- {line}\n" for line in old.history(started="2020-10-20T08:00:00.000Z").splitlines())
    assert "since: 2020-10-20" in Moved(tmp_path, old.small() | {"history/website.yml": listed}).components()["Website"]


def test_a_start_that_is_no_time_is_said_and_the_first_issue_counts(tmp_path):
    moved = Moved(tmp_path, old.small() | {"history/website.yml": old.history(started="a while ago")}, code=1)
    assert moved.said("'startTime' is no time", "unreadable") == ["history/website.yml"]
    assert "since: 2026-10-03" in moved.components()["Website"]


def test_addresses_and_secrets_of_monitors_come_nowhere(tmp_path):
    settings = old.SETTINGS.replace("https://www.harbour.example", "https://user:pa55@www.harbour.example/?a=b&c=d   ").replace(
        "https://api.harbour.example", "$SECRET_API"
    )
    issues = [
        old.down(1, "Website", "website", "2026-10-03T09:12:40Z", "2026-10-03T09:32:44Z", url="https://user:pa55@www.harbour.example/?a=b&c=d"),
        old.down(2, "Card API", "card-api", "2026-11-02T20:01:00Z", "2026-11-02T20:46:03Z", url="$SECRET_API"),
    ]
    files = with_issues(issues) | {".upptimerc.yml": settings, "history/website.yml": old.history("https://user:pa55@www.harbour.example/?a=b&c=d")}
    moved = Moved(tmp_path, files)
    everything = moved.text() + moved.printed
    assert not re.search(r"pa55|a=b|SECRET|www\.harbour|api\.harbour", everything)
    assert "Card API was **down**" in everything
    assert moved.said("addresses that it watches are left out", "rewritten") == ["issues"]


SECRET_SETTINGS = """\
owner: harbour
repo: upptime
sites:
  - name: Auth
    url: $AUTH_URL
    headers:
      - "Authorization: Bearer $TOKEN"
  - name: Wiki (old)
    url: https://en.wiki.example/wiki/Foo_(bar)?a=b&c=d   \x20
  - name: IP
    url: 10.1.2.3
    check: tcp-ping
  - name: Shop
    url: https://user:pa55@shop.example:8443/health?key=k1
  - name: open.example
    url: https://open.example/check?key=k2
  - name: Page
    url: https://status.harbour.example/deep?key=k3
  - name: Queue
    url: queue
    check: tcp-ping
status-website:
  cname: status.harbour.example
  name: Harbour
"""
SECRETS = r"AUTH_URL|TOKEN|wiki\.example|\b10\.1\.2\.3\b|shop\.example|pa55|key=|/check|/deep|a=b|8443|/health|queue:|//queue"


@pytest.mark.parametrize(
    "words, shown",
    [
        ("10.1.2.3 does not answer; checked https://en.wiki.example/wiki/Foo_(bar)?a=b&c=d too, secret in $AUTH_URL",
         "… does not answer; checked … too, secret in …"),
        ("Look at _10.1.2.3_, **10.1.2.3:80**, `ssh root@10.1.2.3` (10.1.2.3).", "Look at …, …, ssh … (…)."),
        ("10.1.2.34 and 110.1.2.3 are others, 10.1.2.3.", "10.1.2.34 and 110.1.2.3 are others, …."),
        ("サーバー10.1.2.3が", "サーバー…が"),
        ("[the wiki](https://en.wiki.example/wiki/Foo_(bar)) and <https://EN.wiki.example/wiki/Foo_(bar)?a=b>, en.wiki.example?", "the wiki and …, …?"),
        ("<a href='https://en.wiki.example/x?a=b&amp;c=d'>wiki</a>", "wiki"),
        ("Try https://shop.example:8443/health, shop.example and https://user:pa55@shop.example/.", "Try …, … and …."),
        ("${AUTH_URL}/v1, $TOKEN, $TOKENS, $5 and AUTH_URL: rotate.", "…, …, $OTHERS, $5 and …: rotate."),
        ("https://open.example works, https://open.example/check?key=k2 and https://open.example/check?x do not.", "https://open.example works, … and … do not."),
        ("https://status.harbour.example/ is the page, https://status.harbour.example/deep?key=k3 is not.", "https://status.harbour.example/ is the page, … is not."),
        ("The queue was long: queue:6379, tcp://queue.", "The queue was long: …, …."),
        ("10.1.2<!-- -->.3", "…"),
    ],
)  # fmt: skip
def test_addresses_and_secrets_in_what_people_wrote(tmp_path, words, shown):
    words, pattern = (words.replace("$TOKENS", "$OTHERS"), SECRETS)
    issues = [old.down(3, "IP", "ip", "2026-10-03T10:00:00Z", url="10.1.2.3"), plan(4, "start: 2026-10-05T12:00:00Z\nend: 2026-10-05T13:00:00Z")]
    issues[1]["body"] += "\n\n" + words
    files = {".upptimerc.yml": SECRET_SETTINGS, "issues.json": issues, "comments.json": [old.comment(3, 11, "2026-10-03T10:30:00Z", words)]}
    moved = Moved(tmp_path, files)
    assert not re.search(pattern, moved.text() + moved.printed), moved.text()
    assert moved.said("an address that is watched", "left-out") == ["issue 3, comment 11", "issue 4"]
    told = moved.api("incidents")["incidents"][0]["incident_updates"][0]["body"]
    assert html.unescape(told) == shown


def test_dangerous_keys_are_left_out(tmp_path):
    settings = old.SETTINGS.replace("    url: https://api", "    __dangerous__insecure: true\n    __dangerous__body_down: Service hiccup\n    url: https://api")
    moved = Moved(tmp_path, old.small() | {".upptimerc.yml": settings})
    assert moved.said("what monitors check, and how", "left-out") == [".upptimerc.yml"]
    assert "hiccup" not in moved.text() + moved.printed


def test_yaml_that_is_wide_is_read(tmp_path):
    settings = "%YAML 1.2\n---\nowner: &me harbour\nrepo: upptime\nassignees: [*me]\ndefaults: &slow\n  maxResponseTime: !!int 5000\nsites:\n"
    settings += "  - <<: *slow\n    name: Website\n    url: https://www.harbour.example\nstatus-website: {cname: status.harbour.example}\n"
    moved = Moved(tmp_path, old.small() | {".upptimerc.yml": settings})
    assert "Website" in moved.components() and moved.said("people whom issues") == [".upptimerc.yml, assignees"]
    assert "name: harbour\n" in moved.files()["site.yml"]


def test_settings_that_are_no_yaml_are_said_without_what_is_in_them(tmp_path):
    settings = old.SETTINGS + "PAT: ghp_abc: def0123456789\n"
    moved = Moved(tmp_path, old.small() | {".upptimerc.yml": settings}, "--url", "https://s.example", "--name", "Harbour", code=1)
    assert [re.sub(r":\d+$", "", place) for place in moved.said("needs quotes", "unreadable")] == [".upptimerc.yml:12"]
    assert "def0123456789" not in moved.text() + moved.printed
    assert {"Website", "Card API"} <= set(moved.components())


@pytest.mark.parametrize("name", ["API (v2)", "API / v2", "What is my IP", "The site that is down", "Q&A", "Café <beta>", "100% uptime"])
def test_names_of_all_kinds(tmp_path, name):
    settings = old.SETTINGS.replace("name: Website", f"name: {json.dumps(name)}\n    slug: thing")
    issues = [old.down(1, name, "thing", "2026-10-03T09:12:40Z", "2026-10-03T09:32:44Z")]
    moved = Moved(tmp_path, with_issues(issues, [old.resolved(1, 901, name, "2026-10-03T09:32:42Z")]) | {".upptimerc.yml": settings})
    incident = moved.api("incidents")["incidents"][0]
    first, last = (html.unescape(one["body"]) for one in reversed(incident["incident_updates"]))
    assert html.unescape(incident["name"]) == f"{name} is down"
    assert [html.unescape(one["name"]) for one in incident["components"]] == [name]
    assert first.startswith(f"{name} was down:")
    assert last == f"Resolved: {name} is back up after 20 minutes."


def test_slugs_that_are_given_and_made(tmp_path):
    settings = old.SETTINGS.replace("name: Website", "name: Git Hub").replace("name: Card API", "name: Card API\n    slug: pay")
    issues = [
        old.down(1, "Git Hub", "git-hub", "2026-10-03T09:12:40Z", "2026-10-03T09:32:44Z"),
        old.down(2, "Cards, as it was called", "pay", "2026-11-02T20:01:00Z", "2026-11-02T20:46:03Z"),
    ]
    files = with_issues(issues) | {".upptimerc.yml": settings, "history/git-hub.yml": old.history(), "history/pay.yml": old.history("https://api.harbour.example")}
    del files["history/website.yml"], files["history/card-api.yml"]
    moved = Moved(tmp_path, files)
    assert set(moved.components()) == {"Git Hub", "Card API"}
    incidents = moved.api("incidents")["incidents"]
    assert [[one["name"] for one in incident["components"]] for incident in incidents] == [["Card API"], ["Git Hub"]]
    assert incidents[0]["name"] == "Cards, as it was called is down"
    assert 'was-at: ["/history/pay"]' in moved.components()["Card API"]


def test_a_monitor_that_got_another_name_is_the_same_one(tmp_path):
    issues = [old.down(1, "Shop", "shop", "2025-02-03T09:12:40Z", "2025-02-03T09:32:44Z")]
    moved = Moved(tmp_path, with_issues(issues) | {"history/shop.yml": old.history(started="2024-01-01T00:00:00.000Z", updated="2025-03-01T10:00:00.000Z")})
    assert moved.said("taken for the same one", "guessed") == ["history of shop, monitor Website"]
    assert "since: 2024-01-01" in moved.components()["Website"]
    assert 'was-at: ["/history/website", "/history/shop"]' in moved.components()["Website"]
    incident = moved.api("incidents")["incidents"][0]
    assert incident["name"] == "Shop is down" and [one["name"] for one in incident["components"]] == ["Website"]


def test_two_monitors_with_one_secret_address_are_not_taken_for_one(tmp_path):
    settings = old.SETTINGS.replace("https://www.harbour.example", "$SITE").replace("https://api.harbour.example", "$SITE")
    moved = Moved(tmp_path, old.small() | {".upptimerc.yml": settings, "history/shop.yml": old.history("$SITE")})
    assert "until: 2026-11-20" in moved.components()["shop"]


def test_a_monitor_that_is_gone_and_had_two_slugs_is_one(tmp_path):
    issues = [old.down(1, "Web (shop)", "web-shop", "2025-02-03T09:12:40Z", "2025-02-03T09:32:44Z")]
    gone = {"history/web--shop-.yml": old.history("$SHOP"), "history/web-shop.yml": old.history("$SHOP", started="2024-05-01T00:00:00.000Z")}
    moved = Moved(tmp_path, with_issues(issues) | gone)
    assert set(moved.components()) == {"Website", "Card API", "Web (shop)"}
    assert "since: 2024-05-01" in moved.components()["Web (shop)"] and '"/history/web--shop-"' in moved.components()["Web (shop)"]


def test_names_that_are_gone_keep_their_past(tmp_path):
    issues = [old.down(1, "Blog", "blog", "2026-05-03T09:12:40Z", "2026-05-04T09:32:44Z"), old.down(2, "Wiki", "wiki", "2026-06-03T09:12:40Z")]
    moved = Moved(tmp_path, with_issues(issues))
    assert "until: 2026-05-04" in moved.components()["Blog"] and "since: 2026-05-03" in moved.components()["Blog"]
    assert moved.said("its monitor is gone", "guessed") == ["issue 2"]
    assert moved.said("watched no longer", "guessed") == ["monitor Blog", "monitor Wiki"]
    assert "Blog" not in [one["name"] for one in moved.api("components")["components"]]
    assert [[one["name"] for one in incident["components"]] for incident in moved.api("incidents")["incidents"]] == [["Wiki"], ["Blog"]]


def test_addresses_and_ids_that_no_page_can_have_are_left_out(tmp_path):
    settings = old.SETTINGS.replace("name: Website", "name: 日本語").replace("name: Card API", "name: Card API\n    slug: a b/../c")
    issues = [old.down(1, "日本語", "x", "2026-10-03T09:12:40Z", labels=[{"name": "status"}]), old.down(-4, "Card API", "card-api", "2026-10-03T09:12:40Z")]
    files = {".upptimerc.yml": settings, "issues.json": issues, "comments.json": []}
    files["issues.json"][0]["comments"] = [{"id": "IC_kw=/1", "body": "We look.", "createdAt": "2026-10-03T10:00:00Z"}]
    moved = Moved(tmp_path, files, code=1)
    assert moved.said("leads nowhere", "left-out") == ["monitor 日本語, /history/日本語", "monitor Card API, /history/a b/../c"]
    assert moved.said("which no address can have", "left-out") == ["issue 1"]
    assert moved.said("an issue's number is none", "unreadable") == ["issues.json, issue -4"]
    assert "was-at" not in moved.files()["components.yml"]
    assert [one["id"] for one in moved.api("incidents")["incidents"]] == ["1"]


def test_two_monitors_of_one_slug_are_one(tmp_path):
    settings = old.SETTINGS.replace("status-website", "  - name: website\n    url: https://other.example\nstatus-website")
    moved = Moved(tmp_path, old.small() | {".upptimerc.yml": settings})
    assert moved.said("slug of another one", "left-out") == ["monitor website, Website"]
    assert set(moved.components()) == {"Website", "Card API"}


# Minutes without a story


def test_minutes_that_no_issue_tells_of_make_no_good_days(tmp_path):
    minutes = {"2026-10-03": 20, "2026-09-11": 1440, "2026-08-01": 0}
    moved = Moved(tmp_path, old.small() | {"history/summary.json": old.summary(("Website", "website", minutes)).replace("99.80%", "0.00%")})
    assert "since: 2026-09-12" in moved.components()["Website"]
    assert "since: 2025-03-01" in moved.components()["Card API"]
    assert moved.said("minutes down that no issue tells of", "left-out") == ["monitor Website, 2026-09-11: 1440 minutes"]
    assert "1440" not in moved.text()


def test_minutes_that_no_issue_tells_of_hide_nothing_that_is_told(tmp_path):
    minutes = {"2026-11-10": 1, "2026-11-05": 30, "2026-09-11": 1440, "2026-10-03": 20}
    moved = Moved(tmp_path, old.small() | {"history/summary.json": old.summary(("Website", "website", minutes))})
    assert "since: 2026-09-12" in moved.components()["Website"]
    assert moved.said("so the history begins after them", "left-out") == ["monitor Website, 2026-09-11: 1440 minutes"]
    assert moved.said("no issue tells of, on days that look better", "left-out") == ["monitor Website: 2026-11-05 (30 minutes), 2026-11-10 (1 minute)"]
    linted = run("lint", "--content", "content", "--now", NOW, folder=tmp_path)
    assert linted.returncode == 0 and "component-since" not in linted.stdout, linted.stdout


def test_a_history_begins_no_later_than_its_first_issue(tmp_path):
    moved = Moved(tmp_path, old.small() | {"history/website.yml": old.history(started="2026-10-20T00:00:00.000Z")})
    assert "since: 2026-10-03" in moved.components()["Website"]
    assert moved.said("an issue is older", "guessed") == ["monitor Website"]


def test_without_issues_all_incidents_are_missing_and_a_second_run_brings_them(tmp_path):
    whole = old.small() | {"history/card-api.yml": "url: x\nstatus: up\ngenerator: Upptime\n"}
    moved = Moved(tmp_path, {path: what for path, what in whole.items() if path not in LISTS}, code=1)
    assert moved.said("gh api --paginate", "unreadable") == ["issues"]
    assert "harbour/upptime" in next(message for message in moved.remarks() if "gh api" in message)
    assert "since: 2025-03-01" in moved.components()["Website"] and "since: 2026-11-20" in moved.components()["Card API"]
    assert moved.said("once the issues are there, set 'since'", "guessed") == ["monitor Card API"]
    assert moved.said("look better than they were", "left-out") == ["monitor Website: 2026-10-03 (20 minutes)", "monitor Card API: 2026-11-02 (45 minutes)"]
    old.write(tmp_path / "old", whole)
    moved.again()
    assert "since: 2025-03-01" in moved.components()["Website"] and len(moved.api("incidents")["incidents"]) == 2
    assert not [message for message in moved.remarks() if "look better" in message]


def test_an_empty_list_of_issues_is_one(tmp_path):
    moved = Moved(tmp_path, with_issues([]))
    assert not [message for message in moved.remarks() if "gh api" in message]


def test_a_monitor_that_is_down_without_an_issue_is_said(tmp_path):
    moved = Moved(tmp_path, old.small() | {"history/website.yml": old.history(status="down")})
    assert moved.said("the last check found it down", "left-out") == ["monitor Website"]


# What issues are


def test_repeated_is_down_without_up_between(tmp_path):
    issues = [
        old.down(1, "Website", "website", "2026-10-03T09:12:40Z"),
        old.down(2, "Website", "website", "2026-10-05T09:12:40Z", "2026-10-05T09:32:44Z"),
        old.down(3, "Website", "website", "2026-10-05T09:13:40Z", "2026-10-05T09:32:44Z"),
    ]
    files = with_issues(issues) | {"history/summary.json": old.summary(("Website", "website", {"2026-10-05": 39, "2026-10-04": 1440}))}
    moved = Moved(tmp_path, files)
    assert moved.said("last check found it up", "guessed") == ["issue 1"]
    assert [one["status"] for one in moved.api("incidents")["incidents"]] == ["resolved", "resolved", "investigating"]
    assert not [message for message in moved.remarks() if "minutes down" in message]


@pytest.mark.parametrize("sign", ["🛑 ", "🛑", "⚠ ", "🟥 ", "", "  🛑 "])
def test_signs_in_front_of_titles(tmp_path, sign):
    issues = [old.down(1, "Website", "website", "2026-10-03T09:12:40Z", "2026-10-03T09:32:44Z") | {"title": f"{sign}Website is down"}]
    incident = Moved(tmp_path, with_issues(issues)).api("incidents")["incidents"][0]
    assert (incident["name"], incident["impact"]) == ("Website is down", "critical")


def test_what_is_no_incident_is_left_out_and_said(tmp_path):
    issues = [
        old.issue(1, "Bump the template", "2026-10-03T09:12:40Z", "2026-10-03T09:32:44Z", pull_request={"url": "x"}),
        old.issue(2, "How do I subscribe?", "2026-10-04T09:12:40Z", labels=("question",)),
        old.issue(3, "🛑 Website is down", "2026-10-04T09:12:40Z", labels=()),
    ]
    moved = Moved(tmp_path, with_issues(issues))
    assert moved.report["read"]["incidents"] == 0
    assert moved.said("a pull request", "left-out") == ["issue 1"]
    assert moved.said("neither of the labels", "left-out") == ["issue 2", "issue 3"]
    assert "subscribe?" not in moved.text()


def test_incidents_that_people_wrote_have_no_impact_that_is_made_up(tmp_path):
    issues = [
        old.issue(1, "Some cards are refused", "2026-10-03T09:12:40Z", "2026-10-03T11:32:44Z", ("status", "card-api", "website"), "We look into it. @ana"),
        old.issue(2, "Something is odd", "2026-10-04T09:12:40Z", "2026-10-04T11:32:44Z", ("status",), "Nobody knows."),
    ]
    comments = [
        old.comment(1, 901, "2026-10-03T10:00:00Z", "A supplier has trouble.\r\nWe wait.<!-- not told -->"),
        old.comment(1, 902, "2026-10-03T11:32:40Z", "All cards are accepted again."),
        old.comment(1, 903, "2026-10-05T11:00:00Z", "It was a certificate."),
    ]
    moved = Moved(tmp_path, with_issues(issues, comments))
    assert moved.said("how badly a component was affected isn't given", "guessed") == ["issue 1", "issue 1"]
    assert len(moved.said("neither an impact nor", "guessed")) == 2
    assert moved.said("which monitor it is about isn't said", "guessed") == ["issue 2"]
    later, first = moved.api("incidents")["incidents"]
    assert [one["status"] for one in first["incident_updates"]] == ["resolved", "resolved", "investigating", "investigating"]
    assert first["resolved_at"].startswith("2026-10-03T11:32") and moved.said("came after the end", "rewritten") == ["issue 1"]
    assert "ended:" not in moved.text()
    assert first["incident_updates"][2]["body"] == "A supplier has trouble.\nWe wait."
    assert {one["new_status"] for one in first["incident_updates"][3]["affected_components"]} == {"degraded_performance"}
    assert later["components"] == [] and later["resolved_at"].startswith("2026-10-04T11:32")


def test_closed_by_hand_without_a_word(tmp_path):
    issues = [old.down(1, "Website", "website", "2026-10-03T09:12:40Z", "2026-10-03T12:00:00Z", comments=0)]
    incident = Moved(tmp_path, with_issues(issues, [old.comment(1, 901, "2026-10-03T10:00:00Z", "We look into it.")])).api("incidents")["incidents"][0]
    assert [one["status"] for one in incident["incident_updates"]] == ["resolved", "investigating", "investigating"]
    assert incident["resolved_at"].startswith("2026-10-03T12:00")


def test_words_after_the_end_move_it_not(tmp_path):
    issues = [old.down(number, "Website", "website", f"2026-10-0{number}T09:12:40Z", f"2026-10-0{number}T12:00:00Z") for number in (1, 2)]
    comments = [
        old.resolved(1, 901, "Website", "2026-10-01T11:59:58Z"), old.comment(1, 902, "2026-10-05T09:00:00Z", "It was a disk."),
        old.comment(2, 903, "2026-10-02T10:00:00Z", "We look."), old.comment(2, 904, "2026-10-05T09:00:00Z", "A disk, too."),
    ]  # fmt: skip
    moved = Moved(tmp_path, with_issues(issues, comments))
    later, first = moved.api("incidents")["incidents"]
    assert [one["status"] for one in first["incident_updates"]] == ["resolved", "resolved", "investigating"]
    assert [one["status"] for one in later["incident_updates"]] == ["resolved", "resolved", "investigating", "investigating"]
    assert (first["resolved_at"][:16], later["resolved_at"][:16]) == ("2026-10-01T11:59", "2026-10-02T12:00")
    assert [one["body"] for one in later["incident_updates"]][0] == "A disk, too."
    assert run("lint", "--content", "content", "--now", NOW, folder=tmp_path).returncode == 0
    assert moved.again().report["files"] == []


def test_comments_that_were_not_handed_over_are_missed(tmp_path):
    files = old.small()
    del files["comments.json"]
    moved = Moved(tmp_path, files)
    assert moved.said("comments that are not in", "left-out") == ["issue 1: 1", "issue 2: 1"]
    assert {one["status"] for one in moved.api("incidents")["incidents"]} == {"resolved"}


def test_an_issue_whose_last_word_is_that_it_is_over(tmp_path):
    issues = [old.down(1, "Website", "website", "2026-10-03T09:12:40Z"), old.down(2, "Card API", "card-api", "2026-10-03T09:12:40Z")]
    comments = [
        old.resolved(1, 901, "Website", "2026-10-03T09:32:42Z"),
        old.resolved(2, 902, "Card API", "2026-10-03T09:32:42Z"), old.comment(2, 903, "2026-10-03T09:40:00Z", "It is down again."),
    ]  # fmt: skip
    moved = Moved(tmp_path, with_issues(issues, comments))
    assert moved.said("last word is that it is over", "guessed") == ["issue 1"]
    assert {one["id"]: one["status"] for one in moved.api("incidents")["incidents"]} == {"1": "resolved", "2": "investigating"}


def test_times_that_run_backwards(tmp_path):
    issues = [
        old.down(1, "Website", "website", "2026-10-03T09:12:40Z", "2026-10-03T08:00:00Z"),
        old.down(2, "Website", "website", "2026-10-04T09:12:40Z", "2026-10-04T10:00:00Z"),
        old.down(3, "Website", "website", "2026-10-05T09:12:40Z") | {"state": "closed"},
    ]
    moved = Moved(tmp_path, with_issues(issues, [old.resolved(2, 901, "Website", "2026-10-03T10:00:00Z")]))
    assert moved.said("closed before it was opened", "guessed") == ["issue 1"]
    assert moved.said("older than its issue", "guessed") == ["issue 2"]
    assert moved.said("closed, and when isn't said", "guessed") == ["issue 3"]
    for incident in moved.api("incidents")["incidents"]:
        assert incident["status"] == "resolved" and incident["resolved_at"] >= incident["started_at"]


# Lists of all shapes


def pages(issues):
    """What `gh api --paginate` prints: a list behind the other."""
    return "".join(json.dumps([one]) for one in issues)


SHAPES = {
    "one behind the other": lambda issues, comments: {"issues.json": pages(issues), "comments.json": pages(comments)},
    "slurped": lambda issues, comments: {"issues.json": [[one] for one in issues], "comments.json": [comments]},
    "listed": lambda issues, comments: {
        "issues.json": [old.as_listed(issues[0], comments[:1]), old.as_listed(issues[1], comments[1:])], "comments.json": [],
    },
    "by GraphQL": lambda issues, comments: {
        "issues.json": {"data": {"repository": {"issues": {"nodes": [
            one | {"labels": {"nodes": one["labels"]}, "comments": {"nodes": one["comments"]}}
            for one in (old.as_listed(issues[0], comments[:1]), old.as_listed(issues[1], comments[1:]))
        ]}}}}, "comments.json": [],
    },
    "one by one": lambda issues, comments: {f"a/{one['number']}": json.dumps(one) for one in issues} | {"b": json.dumps(comments)},
    "found": lambda issues, comments: {"issues.json": {"total_count": 2, "items": issues}, "comments.json": comments},
    "with a mark": lambda issues, comments: {"issues.json": b"\xef\xbb\xbf" + json.dumps(issues).encode(), "comments.json": comments},
    "twice": lambda issues, comments: {"issues.json": [issues[0] | {"title": "x", "updated_at": "2026-10-03T09:12:40Z"}, *issues, *issues], "comments.json": comments * 2},
    "any names": lambda issues, comments: {"x/y.json": comments, "x/z.json": issues},
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_lists_of_all_shapes_say_the_same(tmp_path, shape):
    files = old.small()
    lists = {path: files.pop(path) for path in LISTS}
    (tmp_path / "a").mkdir()
    wanted = {path: text for path, text in Moved(tmp_path / "a", files | lists).files().items()}
    (tmp_path / "b").mkdir()
    shaped = SHAPES[shape](lists["issues.json"], lists["comments.json"])
    sources = ["old"] + [f"old/{path}" for path in shaped if not path.endswith(".json")]
    assert Moved(tmp_path / "b", files | shaped, sources=sources).files() == wanted


def test_what_is_there_twice_and_says_something_else_is_named(tmp_path):
    issues = old.small()["issues.json"]
    one = old.down(17, "Website", "website", "2026-06-09T03:00:00Z", "2026-06-09T04:00:00Z")
    other = one | {"created_at": "2026-06-10T03:00:00Z", "closed_at": "2026-06-10T04:00:00Z", "body": "Another.", "updated_at": "2026-06-10T04:00:00Z"}
    comments = [old.comment(17, 1, "2026-06-10T03:30:00Z", "First."), old.comment(17, 1, "2026-06-10T03:30:00Z", "Edited.") | {"updated_at": "2026-06-11T00:00:00Z"}]
    files = {"issues.json": [other, *issues, one], "comments.json": comments, "b.yml": old.SETTINGS + "# x\n", "old/website.yml": old.history(started="2024-01-01T00:00:00.000Z")}
    moved = Moved(tmp_path, with_issues([]) | files)
    assert moved.said("an issue is there twice", "left-out") == ["issue 17, opened 2026-06-09T03:00:00Z"]
    assert moved.said("a comment is there twice", "left-out") == ["issue 17, comment 1"]
    assert moved.said("settings are there twice", "left-out") == ["b.yml"]
    assert len(moved.said("the history of a monitor is there twice", "left-out")) == 1
    assert "Another." in moved.text() and "Edited." in moved.text() and "First." not in moved.text()


def test_documentation_about_histories_is_none(tmp_path):
    moved = Moved(tmp_path, old.small() | {"README.md": f"# Files\n{old.history()}{old.SETTINGS}  ```: [\n"})
    assert set(moved.components()) == {"Website", "Card API"} and not moved.remarks("unreadable")


def test_a_file_of_any_name_is_known_by_what_is_in_it(tmp_path):
    files = old.small()
    old.write(tmp_path, {
        "one.yml": files[".upptimerc.yml"], "deep/website.yml": files["history/website.yml"], "two.json": files["history/summary.json"],
        "three.json": files["issues.json"] + files["comments.json"],
    })  # fmt: skip
    moved = Moved(tmp_path, None, sources=["one.yml", "deep", "two.json", "three.json"])
    assert moved.report["read"] == {"components": 2, "incidents": 2, "maintenance": 0, "notices": 0, "updates": 4}


def test_issues_of_another_repository_are_left_out(tmp_path):
    issues = old.small()["issues.json"]
    other = json.loads(json.dumps(issues[0] | {"title": "🛑 Elsewhere is down"}).replace("harbour/upptime", "other/thing"))
    for order in ([other, *issues], [*issues, other]):
        folder = tmp_path / str(len(list(tmp_path.iterdir())))
        folder.mkdir()
        moved = Moved(folder, old.small() | {"issues.json": order})
        assert moved.said("another repository", "left-out") == ["other/thing, issue 1"]
        assert moved.report["read"]["incidents"] == 2 and "Elsewhere" not in moved.text()


def test_issues_alone_are_enough(tmp_path):
    old.write(tmp_path, {path: old.small()[path] for path in LISTS})
    moved = Moved(tmp_path, None, "--url", "https://s.example", "--name", "Harbour", sources=LISTS)
    assert moved.report["read"]["incidents"] == 2
    assert "until" not in moved.files()["components.yml"]
    assert moved.said("'.upptimerc.yml' isn't there", "guessed") == ["settings"]


# Bad input


def test_json_that_breaks_off_gives_what_stands_before_and_a_second_run_the_rest(tmp_path):
    files = old.small()
    whole = json.dumps(files["issues.json"])
    moved = Moved(tmp_path, files | {"issues.json": whole[: whole.index('"number": 2')]}, code=1)
    assert moved.said("the JSON breaks off", "unreadable") == ["issues.json:1"]
    assert moved.report["read"]["incidents"] == 1
    old.write(tmp_path / "old", files)
    moved.again()
    (tmp_path / "b").mkdir()
    assert moved.files().keys() == Moved(tmp_path / "b", files).files().keys()


@pytest.mark.parametrize(
    "bytes, words",
    [
        (b"<!DOCTYPE html>\n<title>Sign in</title>", "a web page and no JSON"),
        ("[]".encode("utf-16"), "the file is UTF-16"),
        (b'{"message": "API rate limit exceeded for user ID 1.", "documentation_url": "https://docs.github.com/"}', "API rate limit exceeded"),
        (b'{"message": "Not Found", "documentation_url": "https://docs.github.com/", "status": "404"}', "Not Found"),
        (b'[{"number": 5, "title": "x", "labels": []}]', "when the issue was opened isn't said"),
        (b'[{"a": \xff}]', "the JSON breaks off"),
        (b"", None),
        (b"null", None),
    ],
)
def test_answers_that_are_no_issues_are_named(tmp_path, bytes, words):
    moved = Moved(tmp_path, old.small() | {"more.json": bytes}, code=1 if words else 0)
    if words:
        assert moved.said(words, "unreadable")[0].startswith("more.json")
    assert moved.report["read"]["incidents"] == 2


@pytest.mark.parametrize(
    "files, words",
    [
        ({"README.md": "# Hello\n"}, "this is no Upptime page"),
        ({"config.yml": "title: My status\nparams:\n  systems:\n    - name: API\n", "content/issues/a.md": "---\ntitle: x\n---\n"}, "this is a cState site, and no Upptime page"),
        ({"statusfy.config.js": "module.exports = {}\n", "content/a.md": "x\n"}, "this is a Statusfy site, and no Upptime page"),
        ({"package.json": {"name": "x", "version": "1.0.0"}}, "this is no Upptime page"),
        ({"incidents.json": {"page": {"id": "x"}, "incidents": [{"id": "a", "incident_updates": []}]}}, "this is made of files of Statuspage's API, and no Upptime page"),
        ({"issues.json": b"<html>"}, "a web page and no JSON"),
    ],
)
def test_what_is_no_upptime_page_is_refused_by_name(tmp_path, files, words):
    old.write(tmp_path / "old", files)
    done = run("import", "upptime", "old", "--content", "content", "--now", NOW, "--write", folder=tmp_path)
    assert done.returncode == 2 and words in done.stderr, done.stderr
    assert not (tmp_path / "content").exists()


def test_ten_thousand_issues_and_long_bodies(tmp_path):
    issues = [
        old.down(number, "Website", "website", f"20{10 + number // 1000}-0{1 + number % 9}-1{number % 10}T0{number % 8}:12:00Z", f"20{10 + number // 1000}-0{1 + number % 9}-1{number % 10}T0{number % 8}:42:00Z")
        for number in range(1, 10_001)
    ]  # fmt: skip
    issues[0]["body"] = "All is slow. " * 5_000
    old.write(tmp_path / "old", with_issues(issues))
    line = [PROGRAM, "import", "upptime", "old", "--content", "content", "--now", NOW]
    done = subprocess.run(line, cwd=tmp_path, env=BARE, capture_output=True, text=True, timeout=300)
    assert done.returncode == 0, done.stderr
    assert "10000 incidents" in done.stdout


# Planned work


def plan(number, comment, closed=None, labels=("maintenance",), **more):
    return old.issue(number, f"Work {number}", "2026-10-01T08:00:00Z", closed, labels, f"<!--\n{comment}\n-->\nThe shop is away for a while.<br>Sorry.") | more


def test_planned_work(tmp_path):
    issues = [
        plan(1, "start: 2026-10-05T10:00:00+00:00\nend: 2026-10-05T12:00:00Z\nexpectedDown: website, nothing\nexpectedDegraded: card-api", "2026-10-05T12:07:00Z"),
        plan(2, "start: 2026-12-05T10:00:00\nend: 2026-12-05 12:00 +0100", labels=("maintenance", "website")),
    ]
    moved = Moved(tmp_path, with_issues(issues))
    assert moved.said("names a monitor that there isn't", "left-out") == ["issue 1, nothing"]
    assert moved.said("has no zone", "guessed") == ["issue 2"]
    coming, past = moved.api("scheduled-maintenances")["scheduled_maintenances"]
    assert (past["status"], past["scheduled_for"][:16], past["scheduled_until"][:16]) == ("completed", "2026-10-05T10:00", "2026-10-05T12:00")
    assert sorted(one["name"] for one in past["components"]) == ["Card API", "Website"]
    assert (coming["status"], coming["scheduled_for"][:16], coming["scheduled_until"][:16]) == ("scheduled", "2026-12-05T10:00", "2026-12-05T11:00")
    assert "start:" not in moved.text() and "The shop is away for a while." in moved.text()


def test_planned_work_that_ended_early_or_was_called_off(tmp_path):
    window = "start: 2026-10-05T10:00:00Z\nend: 2026-10-05T12:00:00Z"
    later = "start: 2026-12-05T10:00:00Z\nend: 2026-12-05T12:00:00Z"
    issues = [plan(1, window, "2026-10-05T11:00:00Z"), plan(2, later, "2026-11-05T11:00:00Z")]
    moved = Moved(tmp_path, with_issues(issues, [old.comment(1, 901, "2026-10-05T10:30:00Z", "Half is done.")]))
    assert moved.said("closed before its end", "guessed") == ["issue 1"]
    assert moved.said("taken as called off", "guessed") == ["issue 2"]
    assert {path.rsplit("/")[-1] for path in moved.files("*.md") if path.startswith("maintenance/")} == {
        "2026-10-05-1030-in-progress.md", "2026-10-05-1100-completed.md", "2026-11-05-1100-completed.md",
    }  # fmt: skip
    assert "Half is done." in moved.text()


@pytest.mark.parametrize("comment", ["nothing here", "start: 2026-10-05T12:00:00Z\nend: 2026-10-05T10:00:00Z", "start: soon\nend: later", "start: 2026-10-05T12:00:00Z"])
def test_planned_work_without_a_window_is_a_notice(tmp_path, comment):
    moved = Moved(tmp_path, with_issues([plan(1, comment, "2026-10-05T12:07:00Z")]), code=1 if "soon" in comment else 0)
    assert moved.said("is kept as a notice", "rewritten") == ["issue 1"]
    assert moved.said("the address of an announcement", "left-out") == ["issue 1"]
    assert moved.report["read"]["notices"] == 1 and moved.report["read"]["maintenance"] == 0
    notice = next(text for path, text in moved.files().items() if path.startswith("notices/"))
    assert "2026-10-01 08:00" in notice and "2026-10-05 12:07" in notice and "The shop is away" in notice


def test_what_a_notice_cannot_say_is_named(tmp_path):
    moved = Moved(tmp_path, with_issues([plan(1, "start: 2026-10-05T12:00:00Z\nexpectedDown: nosuch, website", labels=("maintenance", "card-api"))]))
    assert moved.said("names a monitor that there isn't", "left-out") == ["issue 1, nosuch"]
    assert moved.said("the components of an announcement", "left-out") == ["issue 1 (Website, Card API)"]


# What the page says of itself


def test_the_page_itself(tmp_path):
    settings = old.SETTINGS + (
        '  introTitle: "**Upptime** is the open-source uptime monitor and status page, powered entirely by GitHub."\n'
        "  introMessage: How all of **Harbour** works.\n  logoUrl: https://harbour.example/logo.png\n  theme: dark\ni18n:\n  locale: de-DE\n"
    )
    site = Moved(tmp_path, old.small() | {".upptimerc.yml": settings})
    assert "description: How all of Harbour works.\n" in site.files()["site.yml"]
    assert "language: de\n" in site.files()["site.yml"] and "Upptime" not in site.files()["site.yml"]
    assert {"the logo is not moved", "the theme is not moved"} <= set(site.remarks("left-out"))


@pytest.mark.parametrize(
    "settings, url",
    [
        ("status-website: {baseUrl: /upptime}", "https://harbour.github.io/upptime"),
        ("status-website: {cname: https://Status.Harbour.example/, baseUrl: /en/}", "https://status.harbour.example/en"),
        ("", "https://harbour.github.io/upptime"),
    ],
)
def test_the_address(tmp_path, settings, url):
    text = old.SETTINGS[: old.SETTINGS.index("status-website")] + settings + "\n"
    assert f"url: {url}\n" in Moved(tmp_path, old.small() | {".upptimerc.yml": text}).files()["site.yml"]
