"""The states that a status page can be in, each as content and the moment to look at it: what designers, axe and the bench look at."""

import gzip
import shutil
from dataclasses import dataclass, field
from pathlib import Path

from support import sites
from support.browsing import opened, served

INCIDENT = "incidents/2026-11-20-card-payments-failing/"


@dataclass
class State:
    """A page in a state."""

    content: str
    path: str = ""
    now: str = sites.NOW
    #: When the reader looks at it, by his clock; None for the moment it was built.
    seen: str | None = None
    media: dict = field(default_factory=dict)


STATES = {
    "quiet": State("quiet"),
    "one": State("sample"),
    "four": State("many", now="2026-11-20T12:00Z"),
    "monitoring": State("watched", now="2026-11-20T12:00Z"),
    "maintenance": State("work", now="2026-11-20T14:40Z"),
    "first-day": State("first", now="2026-11-28T12:00Z"),
    "sixty": State("sixty"),
    "sixty-trouble": State("sixty-trouble"),
    "stale": State("sample", seen="2026-11-20T18:00:00Z"),
    "late": State("sample", now="2026-11-20T15:20Z"),
    "correction": State("corrected", now="2026-11-20T12:40Z"),
    "long": State("long", "incidents/2026-11-19-uploads-failing/", now="2026-11-20T12:40Z"),
    "resolved": State("sample", "incidents/2026-10-29-card-payments-failing-everywhere/"),
    "incident": State("sample", INCIDENT),
    "month": State("sample", "history/2026-10/"),
    "year": State("sample", "history/"),
    "group": State("sample", "groups/payments/"),
    "service": State("sample", "components/card-payments/"),
    "subscribe": State("sample", "subscribe/"),
    "uptime": State("sample", "uptime/"),
    "planned": State("sample", "maintenance/2026-11-25-card-reader-update/"),
    "embed": State("sample", "embed/"),
    "print": State("sample", media={"media": "print"}),
    "dark": State("sample", media={"color_scheme": "dark"}),
    "forced-colours": State("sample", media={"forced_colors": "active"}),
    "german": State("german"),
    "japanese": State("japanese"),
    "arabic": State("arabic"),
}


def contents(folder):
    """Writes every content that states need; their folders by name."""
    folder = Path(folder)
    made = {"sample": sites.SAMPLE, "quiet": folder / "quiet"}
    shutil.copytree(sites.SAMPLE, made["quiet"], ignore=shutil.ignore_patterns("2026-11-20-*"), dirs_exist_ok=True)
    for name, files in {
        "many": many(), "watched": watched(), "work": work(), "first": first(), "sixty": sixty(), "sixty-trouble": sixty(is_in_trouble=True),
        "corrected": corrected(), "long": long(), "german": spoken("de", "Europe/Berlin"), "japanese": spoken("ja", "Asia/Tokyo"),
        "arabic": spoken("ar", "Asia/Riyadh"),
    }.items():
        made[name] = sites.write(folder / name, files)
    return made


SITE = "name: Northwind Status\nurl: https://status.northwind.example\ntime-zone: Europe/London\nsupport: https://help.northwind.example\nrebuild-every: 5m\npromise-record: true\n"
SERVICES = ["Website", "Checkout", "Uploads", "Search", "Notifications", "Reports", "API", "Sign in"]


def _services(since="2025-03-01"):
    return "".join(f"- {{id: {name.lower().replace(' ', '-')}, name: {name}, since: {since}}}\n" for name in SERVICES)


def _incident(slug, title, started, updates, severity="SEV2"):
    files = {f"incidents/{slug}/incident.yml": f"title: {title}\nseverity: {severity}\nstarted: {started}\n"}
    for at, status, text, fields in updates:
        name = f"{at[:10]}-{at[11:13]}{at[14:16]}-{status}"
        files[f"incidents/{slug}/{name}.md"] = sites.front_matter(text, status=status, at=at + " UTC", **fields)
    return files


def many():
    files = {"site.yml": SITE, "components.yml": _services()}
    files |= _incident("2026-11-20-checkout-down", "Nobody can pay", "2026-11-20 11:00 UTC", [
        ("2026-11-20 11:08", "investigating", "No order can be paid at the moment. Your basket is kept. We are looking for the cause.", {"next_update": "30m", "components": "{checkout: major-outage}"}),
        ("2026-11-20 11:36", "identified", "No order can be paid. A supplier of ours has a fault, and we are moving to another one.", {"next_update": "30m"}),
    ], "SEV1")
    files |= _incident("2026-11-20-uploads-slow", "Uploads take several minutes", "2026-11-20 09:30 UTC", [
        ("2026-11-20 09:42", "investigating", "A file takes up to ten minutes to appear. Nothing is lost.", {"next_update": "3h", "components": "{uploads: degraded-performance, search: degraded-performance}"}),
    ], "SEV3")
    files |= _incident("2026-11-20-mails-late", "Some notifications arrive late", "2026-11-20 10:00 UTC", [
        ("2026-11-20 10:12", "investigating", "About half of all messages arrive an hour late.", {"next_update": "4h", "components": "{notifications: partial-outage}"}),
    ])
    files |= _incident("2026-11-20-reports-missing", "Yesterday's reports are missing", "2026-11-20 08:00 UTC", [
        ("2026-11-20 08:15", "investigating", "You can't open a report of 19 November. The figures are safe.", {"next_update": "6h", "components": "{reports: partial-outage, api: degraded-performance}"}),
    ])
    files["maintenance/2026-11-22-network/maintenance.yml"] = (
        "title: Search is off for twenty minutes\nstarts: 2026-11-22 02:00 UTC\nends: 2026-11-22 02:20 UTC\ncomponents: {search: under-maintenance}\n"
        "impact: You cannot search for about twenty minutes. All else works.\n")
    return files


def watched():
    return {"site.yml": SITE, "components.yml": _services()} | _incident("2026-11-20-checkout-down", "Nobody can pay", "2026-11-20 10:28 UTC", [
        ("2026-11-20 10:36", "investigating", "No order can be paid at the moment. Your basket is kept.", {"next_update": "30m", "components": "{checkout: major-outage}"}),
        ("2026-11-20 11:01", "identified", "Half of all orders can be paid again. We are moving the rest to another supplier.", {"next_update": "30m", "components": "{checkout: partial-outage}"}),
        ("2026-11-20 11:38", "monitoring", "All orders can be paid again since 11:38 GMT. We are watching for an hour before we call this over.", {"next_update": "1h", "components": "{checkout: operational}"}),
    ], "SEV1")


def work():
    return {"site.yml": SITE, "components.yml": _services(),
            "maintenance/2026-11-20-reports/maintenance.yml":
            "title: Reports move to a faster place\nstarts: 2026-11-20 13:00 UTC\nends: 2026-11-20 16:00 UTC\ncomponents: {reports: under-maintenance}\n"
            "impact: You cannot open reports until 16:00 GMT. All else works.\n"}


def first():
    return {"site.yml": SITE, "components.yml": _services("2026-11-28")}


REGIONS = ["Frankfurt", "Dublin", "Paris", "Stockholm", "Milan", "Virginia", "Oregon", "Tokyo", "Mumbai", "Sydney"]
PARTS = ["Compute", "Object storage", "Databases", "Queues", "Load balancers", "Console"]


def sixty(is_in_trouble=False):
    groups = "".join(
        f"- group: {region}\n  components:\n" + "".join(
            f"    - {{id: {region.lower()}-{part.lower().replace(' ', '-')}, name: {part}, since: 2025-03-01}}\n" for part in PARTS)
        for region in REGIONS)
    files = {"site.yml": SITE, "components.yml": groups}
    for number in range(20):
        date, region, part = f"2026-{9 + number % 2:02}-{3 + number:02}", REGIONS[number * 3 % 10].lower(), PARTS[number % 6].lower().replace(" ", "-")
        files |= _incident(f"{date}-trouble-{number}", f"Some requests in {REGIONS[number * 3 % 10]} fail", f"{date} 10:00 UTC", [
            (f"{date} 10:05", "investigating", "About one request in ten fails.", {"next_update": "1h", "components": f"{{{region}-{part}: {['degraded-performance', 'partial-outage', 'major-outage'][number % 3]}}}"}),
            (f"{date} 10:4{number % 10}", "resolved", "All requests are answered again.", {}),
        ])
    if is_in_trouble:
        everything = ", ".join(f"frankfurt-{part.lower().replace(' ', '-')}: partial-outage" for part in PARTS)
        files |= _incident("2026-11-20-frankfurt", "Requests in Frankfurt fail", "2026-11-20 14:02 UTC", [
            ("2026-11-20 14:08", "investigating", "About one request in three in Frankfurt fails. Dublin and Paris are not affected.", {"next_update": "1h", "components": f"{{{everything}}}"}),
        ])
    return files


def corrected():
    return {"site.yml": SITE, "components.yml": _services()} | _incident("2026-11-20-orders-failing", "Some orders fail", "2026-11-20 12:00 UTC", [
        ("2026-11-20 12:10", "investigating", "One in eight orders fails at the last step. Please try again: nobody is charged twice.", {"next_update": "1h", "components": "{checkout: partial-outage}"}),
        ("2026-11-20 12:20", "investigating", "We said one in eight orders fails. It was one in twelve.", {"next_update": "50m", "corrects": "2026-11-20-1210-investigating"}),
    ])


def long():
    updates = []
    for number in range(40):
        hour, minute = 20 + number * 25 // 60, number * 25 % 60
        at = f"2026-11-{19 + hour // 24:02} {hour % 24:02}:{minute:02}"
        status = "investigating" if number < 12 else "identified" if number < 39 else "monitoring"
        fields = {"next_update": "30m"}
        if number == 0: fields["components"] = "{uploads: major-outage}"
        if number == 20: fields["components"] = "{uploads: partial-outage}"
        if number == 39: fields["components"] = "{uploads: operational}"
        text = f"About {90 - number * 2} in a hundred uploads fail. We are moving files to other machines, and {number * 2 + 1} of 80 are done."
        updates.append((at, status, "Every upload works again. We are watching." if number == 39 else text, fields))
    return {"site.yml": SITE, "components.yml": _services()} | _incident("2026-11-19-uploads-failing", "Most uploads fail", "2026-11-19 19:50 UTC", updates, "SEV1")


WORDS = {
    "de": ("Statusseite des Kreditkartengenehmigungsverfahrens", "Kreditkartenzahlungsgenehmigungsverfahren", "Zahlungen schlagen fehl", "Etwa jede dritte Zahlung schlägt fehl. Wir suchen die Ursache.", "Wir suchen die Ursache."),
    "ja": ("サービス状況", "カード決済サービス", "一部のカード決済が失敗しています", "カード決済のおよそ三分の一が失敗しています。原因を調べています。", ""),
    "ar": ("حالة الخدمة", "الدفع بالبطاقة", "بعض عمليات الدفع بالبطاقة لا تتم", "نحو ثلث عمليات الدفع بالبطاقة لا تتم. نبحث عن السبب.", ""),
}


def spoken(language, zone):
    name, service, title, text, _ = WORDS[language]
    site = f"name: {name}\nurl: https://status.northwind.example\ntime-zone: {zone}\nlanguage: {language}\nrebuild-every: 5m\npromise-record: true\n"
    return {"site.yml": site, "components.yml": f"- {{id: cards, name: {service}, since: 2025-03-01}}\n- {{id: mail, name: E-Mail, since: 2025-03-01}}\n"} | _incident(
        "2026-11-20-cards", title, "2026-11-20 14:02 UTC", [("2026-11-20 14:10", "investigating", text, {"next_update": "1h", "components": "{cards: partial-outage}"})])


# Looking at them

WIDTHS = {"wide": {"width": 1280, "height": 900}, "phone": {"width": 390, "height": 844}, "narrow": {"width": 320, "height": 640}}
HEADER = f"{'State':16} {'bytes':>8} {'gzip -9':>8} {'high at 1280':>13} {'at 390':>7} {'at 320':>7} {'tab stops':>10}"


@dataclass
class Measures:
    """What a page in a state takes of a reader: bytes as sent, pixels at 1280, 390 and 320, and how often Tab is pressed to its end."""

    name: str
    raw: int
    compressed: int
    heights: list
    stops: int

    def __str__(self):
        wide, phone, narrow = self.heights
        return f"{self.name:16} {self.raw:8,} {self.compressed:8,} {wide:13,} {phone:7,} {narrow:7,} {self.stops:10}"


class Gallery:
    """Builds the states' sites once each, and looks at them."""

    def __init__(self, browser, scratch):
        self.browser, self.scratch, self.sites = browser, scratch, {}
        self.contents = contents(scratch / "content")

    def site(self, state):
        key = (state.content, state.now)
        if key not in self.sites:
            folder = self.scratch / f"site-{len(self.sites)}"
            self.sites[key] = sites.built(self.contents[state.content], folder, state.now, "--publish-anyway", "a picture")
        return self.sites[key]

    def measured(self, name, folder=None):
        """Its measures; with a folder, a picture at each width too."""
        state, heights = STATES[name], []
        site, seen = self.site(state), state.seen or state.now.removesuffix("Z") + ":00Z"
        with served(site) as address:
            for width, size in WIDTHS.items():
                with opened(self.browser, at=seen, viewport=size, color_scheme=state.media.get("color_scheme", "light")) as (page, _):
                    page.goto(address + state.path)
                    if set(state.media) - {"color_scheme"}:
                        page.emulate_media(**state.media)
                    heights.append(page.evaluate("document.documentElement.scrollHeight"))
                    stops = page.evaluate(STOPS)
                    if folder:
                        page.screenshot(path=folder / f"{name}-{width}.png", full_page=True)
        raw = site.files[state.path + "index.html"]
        return Measures(name, len(raw), len(gzip.compress(raw, 9, mtime=0)), heights, stops)


STOPS = "[...document.querySelectorAll('a[href], summary, button, input')].filter(one => one.tabIndex >= 0 && one.checkVisibility()).length"
