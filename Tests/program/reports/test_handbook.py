"""The responders' handbook: every number is the policy's, nothing is published, and it is good on any screen and on paper."""

import io
import re
import shutil
import unicodedata

import pytest
from pypdf import PdfReader

from support.browsing import axe_findings, opened
from support.program import NOW, ROOT, run
from support.sites import SAMPLE, attributes, elements, nothing, parse, parse_errors, text, write
from support.validator import validator_findings

SITE = "name: Example\nurl: https://status.example\ntime-zone: UTC\nnotify: [{id: town-hall, to: slack, secret: TOWN, audience: internal}]\n"
COMPONENTS = "- id: api\n  name: API\n"
PRESETS = ["standard", "by-phase", "by-severity", "quarter-hour"]


def content(folder, policy="standard", more={}):
    return write(folder / "content", {"site.yml": SITE + f"policy: {policy}\n", "components.yml": COMPONENTS, **more})


def handbook(source, *flags, now=NOW, code=0):
    done = run("handbook", "--content", str(source), "--now", now, *flags)
    assert done.returncode == code, done.stdout + done.stderr
    return done.stdout


def words(source, *flags, now=NOW):
    """What stands on the page, a line for each part of it."""
    found = parse(handbook(source, *flags, now=now).encode())
    parts = [one for name in ("h1", "h2", "h3", "p", "li", "tr") for one in elements(elements(found, "main")[0], name)]
    return [" ".join(" ".join(text(cell) for cell in elements(one, "th", "td") or [one]).split()) for one in parts]


# What is in it

SEVERITY = """{means: nobody can do anything at all, examples: [The house burns, The house is gone], first-update: 7m/17m, investigating: 21m/22m,
  identified: 23m/24m, monitoring: 25m/26m, raise-after: 41m, roles: [commander, scribe], separate-leads: true, review-due: 43h,
  escalation: {0m: the watch, 44m: {tell: the mayor, channel: town-hall}}, unacknowledged: {46m: the neighbours}, war-room: 47m}"""
POLICY = f"""
  watch: 51m
  notice: 52h
  follow-up: 53d
  roles-within: 54m
  hand-over: 55m
  classify-within: 56m
  review-after: 57m
  review-days: {{draft: 58d, meeting: 59d}}
  room: "#town-square"
  bridge: https://meet.example/tower
  severities:
    SEV2: {SEVERITY}
"""


def test_all_that_the_policy_says_is_in_it(tmp_path):
    found = words(content(tmp_path, POLICY))
    for line in [
        "Nobody can do anything at all.",
        "Such as: The house burns; The house is gone",
        "After 41 minutes: it becomes a SEV1, unless it is mitigated",
        "Where nobody can say after 56 minutes, it is a SEV2 until more is known. Where data may be lost or was shown to others, it is a SEV1 at once.",
        "Each role is held within 54 minutes after detection.",
        "Hands over after 55 minutes: to somebody who is rested",
        "At once: the watch",
        "After 44 minutes: the mayor, by the channel 'town-hall'",
        "Not acknowledged in 46 minutes: the neighbours",
        "The first 5 minutes",
        "The first 54 minutes",
        "Within 7 minutes: tell customers: what they notice, who is hit, that we look, and when they hear more",
        "Within 54 minutes: name who is commander, scribe",
        "Within 47 minutes: write in #town-square, speak on https://meet.example/tower",
        "SEV2 7 minutes, at most 17 minutes 21 minutes, at most 22 minutes 23 minutes, at most 24 minutes 25 minutes, at most 26 minutes",
        "Planned work is announced 2 days 4 hours before it starts, with what customers will notice.",
        "A commander hands over after 55 minutes.",
        "Write: #town-square",
        "Speak: https://meet.example/tower",
        "SEV2: where it is not mitigated after 47 minutes",
        "For 51 minutes: the fix is watched, and nothing comes back",
        "SEV2: final 1 day 19 hours after the end",
        "Else: also what lasted longer than 57 minutes, from detection to the end",
        "Aim: noticed in less than 5 minutes, acknowledged in less than 15 minutes, mitigated in less than 4 hours, resolved in less than 4 hours",
        "The next severity: where twice as many customers are hit as before; data may be lost or seen by others",
        "Day 59: those who were there have met; at SEV1, SEV2, SEV3 and SEV4 no later than the review",
        "Day 58: a draft is there: 'daymark review'; at SEV1, SEV2, SEV3 and SEV4 no later than the review",
        "After 53 days: are the actions done?",
    ]:
        assert line in found, line


@pytest.mark.parametrize("preset", PRESETS)
def test_what_may_cost_data_is_a_sev1_in_every_policy(preset, tmp_path):
    found = words(content(tmp_path, preset))
    assert [line for line in found if line.endswith("Where data may be lost or was shown to others, it is a SEV1 at once.")]
    assert "The next severity: where twice as many customers are hit as before; data may be lost or seen by others" in found


@pytest.mark.parametrize(
    ("preset", "line"),
    [
        ("standard", "Day 3: those who were there have met; at SEV1 no later than the review"),
        ("by-phase", "Day 3: those who were there have met"),
        ("by-severity", "Day 7: those who were there have met; at SEV1 and SEV2 no later than the review"),
    ],
)
def test_no_meeting_is_later_than_the_review(preset, line, tmp_path):
    """As the due list has it, whose days are in test_review_days."""
    assert line in words(content(tmp_path, preset))


def test_who_was_told_at_once_is_not_told_again(tmp_path):
    source = content(tmp_path, "{severities: {SEV1: {escalation: {0m: the watch and the mayor, 30m: the mayor, 1h: the mayor and the press}}}}")
    found = words(source)
    assert "After 30 minutes: the mayor (told at once already)" in found and "After 1 hour: the mayor and the press" in found
    printed = run("rules", "--policy", "--content", str(source)).stdout
    assert "  after 30 minutes: tell the mayor (told at once already)\n  after 1 hour: tell the mayor and the press\n" in printed


def test_rules_print_all_that_is_asked_of_a_sev4(tmp_path):
    printed = run("rules", "--policy", "--content", str(content(tmp_path))).stdout
    assert "SEV4 asks for:\n  roles: none\n  a review within 14 days, where its cause comes back\n" in printed
    assert "What lasted longer than 4 hours is reviewed whatever its severity." in printed and "  day 3: those who were there have met about it; at SEV1 no later than the review\n" in printed
    assert "More than 90 % of actions are done in time. Fewer than 10 % of incidents repeat a cause." in printed
    assert not re.search(r"^  SEV4 +\d", printed, re.M)
    own = content(tmp_path / "own", "{severities: {SEV4: {first-update: 3h, roles: [scribe]}}}")
    assert re.search(r"^  SEV4 +3h ", run("rules", "--policy", "--content", str(own)).stdout, re.M) and "SEV4 3 hours" in "\n".join(words(own))
    assert "SEV4 asks for" not in run("rules", "--policy", "--content", str(content(tmp_path / "c", "quarter-hour"))).stdout


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ("{means: off}", "'off' says nothing of when it is this severity; write it in a few words, or leave 'means' out for the usual ones"),
        ("{escalation: {0: the watch}}", "who is told at once stands behind 0m"),
        ("{escalation: {at once: the watch}}", "who is told at once stands behind 0m"),
        ("{escalation: {0m: the}}", "'the' is nobody to tell; write who is told, or leave '0m' out"),
        ("{escalation: {0m: 'and, and'}}", "'and, and' is nobody to tell"),
        ("{unacknowledged: {5m: {tell: the}}}", "'the' is nobody to tell; write who is told, or leave '5m' out"),
        ("{unacknowledged: {5m: {tell: ''}}}", "'5m' names nobody; write who is told, or leave '5m' out"),
    ],
)
def test_a_step_that_names_nobody_is_an_error(keys, said, tmp_path):
    done = run("lint", "--content", str(content(tmp_path, f"{{severities: {{SEV2: {keys}}}}}")), "--now", NOW, "--format", "concise")
    assert done.returncode == 1 and said in done.stdout, done.stdout


@pytest.mark.parametrize("policy", ["by-phse", "{watch: 45 minutes}", "{severities: {SEV1: {review-due: 1w}}}"])
def test_a_policy_that_cannot_be_read_makes_no_handbook(policy, tmp_path):
    done = run("handbook", "--content", str(content(tmp_path, policy)), "--now", NOW)
    assert done.returncode == 2 and done.stdout == "" and "the handbook would have another policy, as " in done.stderr


def test_leads_are_two_people_only_where_there_are_leads(tmp_path):
    found = words(content(tmp_path, "{severities: {SEV2: {roles: off}}}"))
    assert "At SEV1 commander and technical lead are two people." in found and "At SEV2, SEV3 and SEV4 whoever is on call holds them all." in found


def test_authorities_and_practice_are_in_it_where_the_policy_asks(tmp_path):
    found = words(content(tmp_path, "{preset: quarter-hour, drill-every: 6mo, regulations: {nis2: [SEV1], dora: [SEV1, SEV2]}}"))
    for line in [
        "We practise: a drill every 6 months, with 'daymark drill --record'.",
        "Authorities: NIS2",
        "At SEV1: is it significant? Say so in 'reportable' within 24 hours.",
        "Early warning: 24 hours after it is known to be significant",
        "Incident notification: 72 hours after it is known to be significant",
        "At SEV1 and SEV2: is it major? Say so in 'reportable' within 24 hours.",
        "Initial notification: 4 hours after it is known to be major, at most 24 hours after detection",
        "Final report: 1 month after the one before it",
    ]:
        assert line in found, line
    assert not [line for line in words(content(tmp_path / "none")) if "Authorities" in line or "practise" in line]


NUMBERS = sorted(set(re.findall(r"\b(\d+)[mhd]\b", POLICY)) - {"0"}, key=int)


@pytest.mark.parametrize("number", NUMBERS)
def test_each_number_of_the_policy_changes_the_page(number, tmp_path):
    before = words(content(tmp_path / "before", POLICY))
    other = re.sub(rf"\b{number}([mhd])\b", rf"{int(number) + 60}\1", POLICY) if number not in ("7", "21", "23", "25") else re.sub(rf"\b{number}m", f"{int(number) - 1}m", POLICY)
    assert words(content(tmp_path / "after", other)) != before


def test_numbers_of_the_presets_are_those_that_rules_prints(tmp_path):
    for preset in PRESETS:
        source = content(tmp_path / preset, preset)
        table = run("rules", "--policy", "--content", str(source)).stdout
        found = "\n".join(words(source))
        for after, whom in re.findall(r"after (.*?): tell (.*)", table):
            span, untaken = re.fullmatch(r"(.*?)( where nobody has taken it on)?", after).groups()
            assert f"{'Not acknowledged in' if untaken else 'After'} {span}: {whom}" in found, after
        for due in re.findall(r"a review within ([^,\n]*)", table):
            assert f"final {due} after the end" in found


OFF = """
  watch: off
  notice: off
  follow-up: off
  roles-within: off
  hand-over: off
  classify-within: off
  review-after: off
  review-days: off
  severities: {SEV1: {means: bad, examples: off}, SEV2: {means: bad, examples: off}, SEV3: off, SEV4: off}
"""
ALL_OFF = OFF.replace("examples: off}", "examples: off, first-update: off, investigating: off, identified: off, monitoring: off, roles: off, raise-after: off, review-due: off, escalation: off, unacknowledged: off, war-room: off}")


@pytest.mark.parametrize("form", ["html", "markdown"])
def test_there_is_no_number_where_the_policy_has_none(form, tmp_path):
    """But for what reports measure by, which no key changes, and for the day on which the page was made."""
    found = handbook(content(tmp_path, ALL_OFF), "--format", form)
    if form == "html":
        found = "\n".join(words(content(tmp_path / "again", ALL_OFF)))
    kept = re.sub(r"Aim:.*|SEV\d|sev\d|Made on \S+|The first 5 minutes|Within (5|15) minutes: acknowledge.*|Within 1 hour: acknowledge.*", "", found.replace("**", "").replace("\\", ""))
    assert re.findall(r".*\d.*", kept) == []
    assert "The review" not in found and "Who is told?" not in found


def test_the_program_text_of_the_handbook_has_no_digits():
    for path in sorted((ROOT / "Sources/StatusReports/Handbook").glob("Handbook*.swift")):
        if path.name == "HandbookStyle.swift":
            continue
        for literal in re.findall(r'"((?:[^"\\]|\\.)*)"', re.sub(r"^\s*//.*$|\$\d|h[123]>", "", path.read_text(), flags=re.M)):
            shown = re.sub(r"\\\((?:[^()]|\([^()]*\))*\)|<[^>]*>", "", literal)
            assert not re.search(r"\d", shown), (path.name, literal)


def test_a_policy_holds_from_its_day_on(tmp_path):
    policy = "\n  watch: 10m\n  since: 2026-12-01\n  before: {watch: 20m}\n"
    source = content(tmp_path, policy)
    assert "For 20 minutes: the fix is watched, and nothing comes back" in words(source, now="2026-11-30T12:00Z")
    after = words(source, now="2026-12-01T12:00Z")
    assert "For 10 minutes: the fix is watched, and nothing comes back" in after
    assert "What responders do when something is wrong, as the policy of this page has it. It holds since 2026-12-01." in after


def test_words_of_the_pages_own_stand_in_place_of_the_programs(tmp_path):
    own = {"incident-templates/identified.md": "We know what it is.\nReally.\n\nNext: {next-update}.\n", "incident-templates/our-own.md": "A text of ours.\n", "incident-templates/brief-support.md": "For support.\n"}
    found = handbook(content(tmp_path, more=own), "--format", "markdown")
    headings = re.findall(r"^### (.*)$", found.partition("## Words to begin with")[2], re.M)
    assert headings[:4] == ["investigating", "investigating-sev1", "investigating-sev3", "identified"] and headings[-1] == "our-own"
    assert "identified-sev1" not in headings and "brief-support" not in headings
    assert "> We know what it is.\n> Really.\n>" in found and "> A text of ours." in found
    assert "We know what it is. Really." in words(tmp_path / "content")


# Where it may be written


@pytest.mark.parametrize("place", ["site/handbook.html", "content/static/handbook.html", "content/handbook.html"])
def test_it_is_never_written_where_it_would_be_published(place, tmp_path):
    shutil.copytree(SAMPLE, tmp_path / "content")
    (tmp_path / "content/static").mkdir(exist_ok=True)
    assert run("build", "--content", str(tmp_path / "content"), "--out", str(tmp_path / "site"), "--now", NOW).returncode == 0
    done = run("handbook", "--content", str(tmp_path / "content"), "--out", str(tmp_path / place), "--now", NOW)
    assert done.returncode == 2 and "a handbook is for colleagues" in done.stderr and not (tmp_path / place).exists()


def test_a_file_that_is_there_stays_but_for_force(tmp_path):
    source = content(tmp_path)
    out = tmp_path / "handbook.html"
    out.write_text("mine")
    done = run("handbook", "--content", str(source), "--out", str(out), "--now", NOW)
    assert done.returncode == 2 and "is there already" in done.stderr and out.read_text() == "mine"
    assert run("handbook", "--content", str(source), "--out", str(out), "--now", NOW, "--force").returncode == 0
    assert out.read_text() == handbook(source)


def test_secrets_are_starred_and_markup_is_text(tmp_path):
    secret = "AKIA" + "ABCDEFGHIJ234567"
    source = content(tmp_path, f'\n  room: "<b>{secret}</b>"\n')
    for form in ("html", "markdown"):
        found = handbook(source, "--format", form)
        assert secret not in found and "<b>" not in found.replace("\\<b\\>", "")


def test_nothing_of_it_is_in_the_site(tmp_path):
    canary = "canary-of-the-handbook"
    source = write(tmp_path / "content", {p.relative_to(SAMPLE).as_posix(): p.read_text() for p in SAMPLE.rglob("*") if p.is_file() and p.suffix in (".yml", ".md")})
    settings = (source / "site.yml").read_text()
    steps = f"escalation: {{0m: {canary}}}, unacknowledged: {{5m: {canary}}}, means: {canary}, examples: [{canary}]"
    (source / "site.yml").write_text(re.sub("(?m)^policy: .*$", f"policy: {{room: {canary}, bridge: {canary}, severities: {{SEV1: {{{steps}}}, SEV2: {{{steps}}}}}}}", settings))
    assert canary in handbook(source)
    assert run("build", "--content", str(source), "--out", str(tmp_path / "site"), "--now", NOW).returncode == 0
    assert [p for p in (tmp_path / "site").rglob("*") if p.is_file() and canary.encode() in p.read_bytes()] == []


# On a screen and on paper


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("handbooks")
    for preset in PRESETS:
        settings = f'{{preset: {preset}, room: "#incidents", bridge: https://meet.example/tower}}'
        (folder / f"{preset}.html").write_text(handbook(content(folder / preset, settings)))
    (folder / "own.html").write_text(handbook(content(folder / "own", POLICY)))
    return folder


def test_the_pages_are_valid(pages):
    for path in sorted(pages.glob("*.html")):
        nothing(parse_errors(path.read_bytes()))
        tree = parse(path.read_bytes())
        assert not elements(tree, "script", "link", "img", "iframe", "form", "object")
        assert {value[0] for _, name, value in attributes(tree) if name in ("src", "href", "srcset", "action")} == {"#"}
    nothing(validator_findings(pages))


def test_they_need_nothing_else_and_are_accessible_anywhere(pages, browser):
    for width, colours in [(1280, "light"), (1280, "dark"), (320, "light"), (320, "dark")]:
        with opened(browser, color_scheme=colours, viewport={"width": width, "height": 800}) as (page, faults):
            for path in sorted(pages.glob("*.html")):
                page.goto(path.as_uri())
                assert page.evaluate("document.documentElement.scrollWidth") <= width, path.name
                assert axe_findings(page) == []
            assert faults == []


@pytest.mark.parametrize(("width", "height", "but"), [(1280, 800, set()), (390, 844, {"Words to begin with", "The review", "Who does what?", "How bad is it?"})])
def test_each_section_is_on_one_screen(width, height, but, pages, browser):
    with opened(browser, viewport={"width": width, "height": height}) as (page, _):
        for path in sorted(pages.glob("*.html")):
            page.goto(path.as_uri())
            heights = page.evaluate("[...document.querySelectorAll('section')].map(one => [one.querySelector('h2').textContent, one.getBoundingClientRect().height])")
            assert len(heights) >= 9 and {title for title, tall in heights if tall > height} <= but, path.name


def test_each_section_begins_a_sheet_of_paper(pages, browser):
    with opened(browser) as (page, _):
        for path in sorted(pages.glob("*.html")):
            page.goto(path.as_uri())
            titles = page.evaluate("[...document.querySelectorAll('h2')].map(one => one.textContent)")
            sheets = [unicodedata.normalize("NFKC", one.extract_text()) for one in PdfReader(io.BytesIO(page.pdf(format="A4"))).pages]
            assert len(sheets) == len(titles), path.name
            assert all(title in sheet for title, sheet in zip(titles, sheets)), path.name
