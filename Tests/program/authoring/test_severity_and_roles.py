"""A severity that nobody can name yet, what each one means, who was told of a change, and roles that go from one person to another."""

import json
import subprocess

import pytest

from support.desk import ENVIRONMENT, new_desk
from support.program import PROGRAM
from support.sites import write

DECLARE = ["declare", "Some card payments are failing", "--component", "card=partial", "--started", "14:02"]
MAIN = r"incidents/.*/incident\.yml"


@pytest.fixture
def desk(tmp_path):
    return new_desk(tmp_path, repository=False)


def owed(desk, now, *kinds):
    line = ["due", "--format", "json", "--only", ",".join(kinds or ["tell", "classify", "war-room", "roles", "hand-over"])]
    return json.loads(desk.attempt(*line, now=now).stdout)["owed"]


def main(desk):
    return desk.only(MAIN)[1]


# Nobody can say yet


def test_a_severity_that_nobody_knows_is_a_sev2_and_asked_for_again(desk):
    said = desk.run(*DECLARE, "--severity", "unsure").stderr
    assert "Declared 'Some card payments are failing' (SEV2, until somebody can say)" in said
    assert main(desk) == "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nseverity-unsure: true\n"
    # Ten minutes after detection it is due, and never late: SEV2 is right until more is known.
    assert [one["urgency"] for one in owed(desk, "2026-11-20T14:11Z", "classify")] == ["soon"]
    (one,) = owed(desk, "2026-11-20T15:30Z", "classify")
    assert (one["urgency"], one["what"], one["why"]) == (
        "due", "Say how bad 'Some card payments are failing' is", "SEV2 stands in for it; to be known by 14:12 GMT, 1 hour 18 minutes ago",
    )  # fmt: skip
    assert one["edit"] == "daymark update some-card-payments-are-failing --severity SEV2 where that is right, or another severity with --because '…'"
    assert "SEV2: many customers cannot use something important, or it is much worse than usual. That stands in while nobody can say how bad it is." in \
        " ".join(desk.run("brief", "--for", "executives").stdout.split())  # fmt: skip


def test_that_it_is_what_it_was_taken_for_is_no_news_for_customers(desk):
    desk.run(*DECLARE, "--severity", "unsure")
    before = set(desk.files())
    said = desk.run("update", "--severity", "SEV2", now="2026-11-20T14:20Z").stderr
    assert "'Some card payments are failing' is a SEV2, and no longer in doubt." in said
    assert set(desk.files()) == before and "unsure" not in main(desk) and "severity-changes" not in main(desk)
    assert owed(desk, "2026-11-20T15:30Z", "classify") == []


def test_another_severity_settles_it_too(desk):
    desk.run(*DECLARE, "--severity", "unsure")
    path = desk.only(MAIN)[0]
    write(desk.folder / "content", {path: main(desk).replace("unsure: true", "unsure: true  # who knows")})
    desk.run("update", "--severity", "SEV3", "--because", "Few payments fail", "-m", "A few card payments are failing.", now="2026-11-20T14:20Z")
    # What somebody wrote behind it stays.
    assert "severity-unsure: false  # who knows\n" in main(desk) and "severity: SEV3\n" in main(desk)
    assert owed(desk, "2026-11-20T15:30Z", "classify") == []


def test_a_guide_that_says_nothing_of_doubt_asks_nothing(desk):
    site = desk.files()["site.yml"]
    write(desk.folder / "content", {"site.yml": site + "policy: by-severity\n" if "policy" not in site else site.replace("standard", "by-severity")})
    desk.run(*DECLARE, "--severity", "unsure")
    assert owed(desk, "2026-11-20T15:30Z", "classify") == []


def test_unsure_is_for_what_begins(desk):
    desk.run(*DECLARE, "--severity", "SEV2")
    assert desk.run("update", "--severity", "unsure", code=64).stdout == ""


def test_what_each_severity_means_is_shown_where_it_is_asked_for(desk):
    own = "policy: {severities: {SEV2: {means: the till stops in some shops, examples: [Two shops cannot sell, One bank is out]}}}\n"
    site = "\n".join(line for line in desk.files()["site.yml"].splitlines() if not line.startswith("policy")) + "\n" + own
    write(desk.folder / "content", {"site.yml": site})
    terminal = desk.asked("declare", now="2026-11-20T14:08Z")
    terminal.expect("What do customers notice")
    terminal.sendline("Some card payments are failing")
    terminal.expect(r"How bad is it\? Where nobody can say within 10 minutes, it is a SEV2\.")
    terminal.expect("SEV1 +all or most customers cannot use it, or data is lost or was shown to others. Nobody can pay. Nobody can sign in.")
    terminal.expect("SEV2 +the till stops in some shops. Two shops cannot sell. One bank is out.")
    terminal.expect("4 +unsure +nobody can say yet; SEV2 stands in until somebody can.")
    terminal.sendline("4")
    terminal.expect("Since when")
    terminal.sendcontrol("c")
    line = [PROGRAM, "rules", "--policy"]
    policy = subprocess.run(line, cwd=desk.folder, capture_output=True, text=True, timeout=60, check=True, env=ENVIRONMENT).stdout
    assert "  SEV2: the till stops in some shops\n    - Two shops cannot sell\n    - One bank is out\n" in policy
    assert "SEV1 asks for:\n  roles: commander, communications, technical, scribe (commander and technical lead differ)\n" in policy
    assert "  the next severity where twice as many customers are hit as before\n" in policy
    assert "  not acknowledged in 15 minutes: tell the engineer on call and the backup, once more\n  at once: a war room\n" in policy
    assert "Roles are held within 15 minutes of detection.\n\nA commander hands over after 2 hours.\n\nWhere nobody can say how bad it is within 10 minutes, it is a SEV2.\n" in policy


# Data


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Some card payments are failing", "Orders made on 19 November were deleted."),
        ("Some customers saw another customer's statement", "Some statements were sent to the wrong people."),
    ],
)
def test_data_that_is_lost_or_shown_asks_for_sev1_at_once(desk, title, words):
    said = desk.run("declare", title, "--severity", "SEV2", "--component", "card=partial", "--slug", "it", "-m", words).stderr
    assert "asks for SEV1 at once; type 'daymark update it --severity SEV1 --because \"Data was lost\"', or say that the data is safe" in said
    other = desk.run("declare", title, "--severity", "SEV1", "--component", "card=major", "--slug", "other", "-m", words).stderr
    assert "asks for SEV1" not in other


# Who is told of a change


def test_a_change_names_those_who_were_told(desk):
    desk.run(*DECLARE, "--severity", "SEV2")
    raise_it = ["update", "--severity", "SEV1", "--because", "Nobody can pay by card", "-m", "Nobody can pay by card."]
    desk.run(*raise_it, "--told", "support, the board", now="2026-11-20T14:20Z")
    assert "{at: 2026-11-20 14:20 UTC, from: SEV2, to: SEV1, reason: Nobody can pay by card, told: [support, the board]}\n" in main(desk)
    assert not [one for one in owed(desk, "2026-11-20T14:30Z", "tell") if "SEV1" in one["what"]]
    assert "That it is SEV1, support and the board know since 14:20 GMT." in desk.run("brief", "--for", "internal", now="2026-11-20T14:30Z").stdout
    # The next one is written below it.
    desk.run("update", "--severity", "SEV2", "--because", "Most cards work", "-m", "Some card payments fail.", "--told", "support", now="2026-11-20T14:40Z")
    assert main(desk).count("told: [") == 2


def test_a_change_of_which_nobody_was_told_is_owed_until_the_log_says_so(desk):
    desk.run(*DECLARE, "--severity", "SEV2")
    desk.run("update", "--severity", "SEV1", "--because", "Nobody can pay by card", "-m", "Nobody can pay by card.", now="2026-11-20T14:20Z")
    (one,) = [one for one in owed(desk, "2026-11-20T14:30Z", "tell") if "concerned" in one["what"]]
    assert (one["kind"], one["what"], one["why"]) == (
        "tell", "Tell those concerned that 'Some card payments are failing' is SEV1", "it has been that since 14:20 GMT, 10 minutes ago",
    )  # fmt: skip
    note = desk.run("lint", "--only", "severity/change-untold", now="2026-11-20T14:30Z")
    assert "nothing says who was told that it is SEV1; write 'told: [support]' here, or log it: 'daymark log some-card-payments-are-failing \"Told support that it is SEV1\"'" in note.stdout
    assert one["command"] == "daymark log some-card-payments-are-failing 'Told the stakeholders that it is SEV1'"
    desk.run("log", "some-card-payments-are-failing", "Told the stakeholders that it is SEV1", now="2026-11-20T14:31Z")
    assert not [one for one in owed(desk, "2026-11-20T14:40Z", "tell") if "concerned" in one["what"]]
    assert "change-untold" not in desk.run("lint", now="2026-11-20T14:40Z").stdout


@pytest.mark.parametrize(("more", "said"), [(["--told", "support"], "--told says who knows of another severity"), (["--severity", "SEV1", "--told", " , "], "--told names nobody")])
def test_told_without_a_change_is_refused(desk, more, said):
    desk.run(*DECLARE, "--severity", "SEV2")
    assert said in desk.run("update", *more, code=64).stderr


def test_what_is_told_later_is_no_change_of_what_was_published(tmp_path):
    desk = new_desk(tmp_path)
    desk.run(*DECLARE, "--severity", "SEV2", "--commit")
    desk.run("update", "--severity", "SEV1", "--because", "Nobody can pay by card", "-m", "Nobody can pay by card.", "--commit", now="2026-11-20T14:20Z")
    path, text = desk.only(MAIN)
    write(desk.folder / "content", {path: text.replace("by card}", "by card, told: [the board]}")})
    assert "history/" not in desk.run("lint", now="2026-11-20T15:20Z").stdout


# At once, at the time of writing


def test_whoever_declares_or_raises_hears_whom_to_tell(desk):
    said = desk.run(*DECLARE, "--severity", "SEV2").stderr
    assert (
        "To do at once, and what to type then:\n"
        "  Tell the engineer on call and the engineering manager about 'Some card payments are failing'\n"
        "    daymark log some-card-payments-are-failing 'Told the engineer on call and the engineering manager'\n"
    ) in said
    desk.run("log", "Told the engineer on call and the engineering manager")
    said = desk.run("update", "--severity", "SEV1", "--because", "Nobody can pay by card", "-m", "Nobody can pay by card.", "--told", "the board", now="2026-11-20T14:12Z").stderr
    assert "  Open the war room for" in said and "'Opened the war room'\n" in said
    assert "    daymark log some-card-payments-are-failing 'Told the incident commander and the executive on call'\n" in said
    assert "To do at once" not in desk.run("update", "-m", "Nobody can pay by card yet.", now="2026-11-20T14:13Z").stderr


def test_one_person_who_leads_twice_is_noticed_at_once(desk):
    for severity, presets in {"SEV1": ("standard", "by-severity"), "SEV2": ("standard", "by-severity")}.items():
        for preset in presets:
            site = "\n".join(line for line in desk.files()["site.yml"].splitlines() if not line.startswith("policy")) + f"\npolicy: {preset}\n"
            write(desk.folder / "content", {"site.yml": site})
            slug = f"{severity}-{preset}".lower()
            said = desk.run(*DECLARE, "--severity", severity, "--slug", slug, "--role", "commander=ana", "--role", "technical=ana").stderr
            assert "'ana' is commander too; let somebody else lead the repair" in said
            desk.run("update", slug, "--role", "technical=chi")
            assert "'ana' is commander too" in desk.run("update", slug, "--role", "technical=ana").stderr


# Roles


def test_whoever_is_missing_is_owed_within_the_time_of_the_policy(desk):
    desk.run(*DECLARE, "--severity", "SEV2", "--role", "commander=ana")
    assert [(one["due"][11:16], one["what"]) for one in owed(desk, "2026-11-20T14:18Z", "roles")] == [
        ("14:17", "Name who is technical for 'Some card payments are failing'")
    ]
    desk.run("update", "--role", "technical=chi", now="2026-11-20T14:18Z")
    assert owed(desk, "2026-11-20T14:18Z", "roles") == []
    # What a raise asks for more has its time from the raise.
    desk.run("update", "--severity", "SEV1", "--because", "Nobody can pay by card", "-m", "Nobody can pay by card.", now="2026-11-20T14:20Z")
    assert [(one["urgency"], one["due"][11:16], one["what"]) for one in owed(desk, "2026-11-20T14:26Z", "roles")] == [
        ("soon", "14:35", "Name who is communications and scribe for 'Some card payments are failing'")
    ]


def test_a_commander_hands_over_after_two_hours(desk):
    desk.run(*DECLARE, "--severity", "SEV2", "--role", "commander=ana", "--role", "technical=chi", "--detected", "14:04")
    assert owed(desk, "2026-11-20T15:53Z", "hand-over") == []
    (one,) = owed(desk, "2026-11-20T16:05Z", "hand-over")
    assert (one["urgency"], one["what"], one["why"]) == (
        "overdue", "Let somebody take over from ana as commander of 'Some card payments are failing'",
        "on duty since 14:04 GMT, to be relieved by 16:04 GMT, 1 minute ago",
    )  # fmt: skip
    assert one["edit"] == "daymark update some-card-payments-are-failing --role commander=NAME; it is never published"
    said = desk.run("update", "--role", "commander=Ben Miller", now="2026-11-20T16:06Z").stderr
    assert "Ben Miller takes over from ana as commander. It is never published." in said
    assert main(desk).endswith(
        "roles: {commander: Ben Miller, technical: chi}\nhand-overs:\n  - {at: 2026-11-20 16:06 UTC, role: commander, from: ana, to: Ben Miller}\n"
    )
    assert owed(desk, "2026-11-20T17:50Z", "hand-over") == []
    assert [one["due"][11:16] for one in owed(desk, "2026-11-20T17:57Z", "hand-over")] == ["18:06"]
    desk.run("update", "--role", "commander=ana", now="2026-11-20T18:07Z")
    assert main(desk).endswith("  - {at: 2026-11-20 18:07 UTC, role: commander, from: Ben Miller, to: ana}\n")
    assert "Ben Miller took over from ana as commander at 16:06 GMT. ana took over from Ben Miller as commander at 18:07 GMT." in \
        desk.run("brief", "--for", "internal", now="2026-11-20T18:10Z").stdout  # fmt: skip


def test_the_same_person_in_other_letters_hands_nothing_over(desk):
    desk.run(*DECLARE, "--severity", "SEV2", "--role", "commander=ana")
    desk.run("update", "--role", "commander=Ana", now="2026-11-20T14:18Z")
    assert "roles: {commander: Ana}\n" in main(desk) and "hand-overs" not in main(desk)


def test_what_is_wrong_in_a_hand_over_is_told_with_its_place(desk):
    desk.run(*DECLARE, "--severity", "SEV2")
    path, text = desk.only(MAIN)
    write(desk.folder / "content", {path: text + "hand-overs:\n  - {at: 2026-11-20 16:06 UTC, role: boss, from: ana, too: ben}\n"})
    said = desk.run("lint", now="2026-11-20T16:10Z", code=1).stdout
    assert "'boss' is not a role" in said and "unknown key 'too' in a hand-over; did you mean 'to'?" in said and "a hand-over needs 'to'; write 'to: ben'" in said


def test_those_who_had_a_role_are_named_nowhere_in_public(desk):
    desk.run(*DECLARE, "--severity", "SEV2", "--role", "commander=quagwarden", "--role", "technical=chi")
    desk.run("update", "--severity", "SEV1", "--because", "Nobody can pay by card", "--told", "the wobblefish", "-m", "Nobody can pay by card.", now="2026-11-20T14:20Z")
    desk.run("update", "--role", "commander=snorkelmoth", now="2026-11-20T14:30Z")
    desk.run("build", "--out", "public", now="2026-11-20T14:40Z")
    published = b"".join(path.read_bytes() for path in (desk.folder / "public").rglob("*") if path.is_file()).lower()
    assert b"some card payments are failing" in published
    assert [word for word in (b"quagwarden", b"wobblefish", b"snorkelmoth", b"hand-over", b"unsure") if word in published] == []


def test_a_name_that_had_a_role_is_still_a_colleagues(desk):
    desk.run(*DECLARE, "--severity", "SEV2", "--role", "commander=quagwarden", "--role", "technical=chi")
    desk.run("update", "--role", "commander=snorkelmoth", now="2026-11-20T14:30Z")
    said = desk.run("update", "-m", "Some card payments fail. Quagwarden puts it right.", now="2026-11-20T14:31Z").stderr
    assert "'Quagwarden' is a colleague's name" in said


# One voice


def by(name):
    return {"GIT_AUTHOR_NAME": name, "GIT_COMMITTER_NAME": name}


def speak(desk, name, now, *more, words="Some card payments are still failing."):
    return desk.run("update", "-m", words, "--commit", *more, now=now, environment=by(name)).stderr


@pytest.mark.parametrize(
    ("lead", "name", "said"),
    [
        ([], "Ben", "'Ana' wrote 12 minutes ago; let one person speak at a time.\n"),
        (["--role", "communications=ana"], "Ben", "'Ana' wrote 12 minutes ago; let ana, who leads communications, speak.\n"),
        (["--role", "communications=ben"], "Ben Miller", None),
        ([], "Ana", None),
    ],
)
def test_a_second_voice_is_told_as_it_speaks(tmp_path, lead, name, said):
    desk = new_desk(tmp_path)
    desk.run(*DECLARE, "--severity", "SEV2", "--commit", *lead)
    talk = speak(desk, name, "2026-11-20T14:20Z")
    assert (said in talk) if said else (" wrote 12 minutes ago" not in talk)
    found = desk.run("lint", "--only", "roles/two-voices", now="2026-11-20T14:22Z").stdout
    assert ("roles/two-voices" in found) == bool(said)


def test_whoever_writes_an_interval_later_is_no_second_voice(tmp_path):
    desk = new_desk(tmp_path)
    desk.run(*DECLARE, "--severity", "SEV2", "--commit")
    assert " wrote " not in speak(desk, "Ben", "2026-11-20T14:38Z")


# Forms


@pytest.mark.parametrize(
    ("chosen", "written"),
    [
        ("Not sure yet: SEV2 stands in until somebody can say", "severity: SEV2\nstarted: 2026-11-20 14:08 UTC\nseverity-unsure: true\n"),
        # A form that was made by another version told in other words what a severity means.
        ("SEV1: everything is down", "severity: SEV1\nstarted: 2026-11-20 14:08 UTC\n"),
    ],
)
def test_a_form_says_how_bad_it_is(desk, chosen, written):
    fields = {"TITLE": "Some card payments are failing", "COMPONENTS": "card-payments", "SEVERITY": chosen}
    desk.run("ci", "submit", "declare", environment={f"DAYMARK_FORM_{name}": text for name, text in fields.items()})
    assert main(desk) == "title: Some card payments are failing\n" + written


def test_a_form_shows_what_the_policy_means(tmp_path):
    desk = new_desk(tmp_path)
    site = "\n".join(line for line in desk.files()["site.yml"].splitlines() if not line.startswith("policy"))
    write(desk.folder / "content", {"site.yml": site + "\npolicy: {severities: {SEV2: {means: the till stops}}}\n"})
    done = subprocess.run([PROGRAM, "ci", "forms", "--action", f"example/daymark@{40 * 'a'}#v0.2.0"], cwd=desk.folder, capture_output=True, text=True, timeout=60, env=ENVIRONMENT)
    assert done.returncode == 0, done.stderr
    form = (desk.folder / ".github/workflows/declare.yml").read_text()
    assert '"SEV2: the till stops"' in form and '"SEV3: something minor is wrong for some customers, and there is a way around it"' in form
    assert '"Not sure yet: SEV2 stands in until somebody can say"' in form
