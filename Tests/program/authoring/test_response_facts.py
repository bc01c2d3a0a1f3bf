"""What is learned later: roles, detection and cause by `update`, and which update `--corrects` means."""

import pytest

from support.desk import new_desk


@pytest.fixture
def desk(tmp_path):
    desk = new_desk(tmp_path, repository=False)
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card=partial", now="2026-11-20T14:08Z")
    return desk


def main(desk):
    return desk.only(r"incidents/.*/incident\.yml")


def rewrite(desk, text):
    (desk.folder / "content" / main(desk)[0]).write_text(text)


def note(desk, *line, now="2026-11-20T14:20Z", code=0):
    return desk.run("update", *line, now=now, code=code)


def test_they_are_noted_alone_and_nothing_is_published(desk):
    before = main(desk)[1]
    done = note(desk, "--role", "commander=ana", "--role", "technical=Chi Lee", "--detected", "14:04", "--acknowledged", "14:06", "--cause", "expired-certificate")
    assert main(desk)[1] == before + (
        "detected: 2026-11-20 14:04 UTC\nacknowledged: 2026-11-20 14:06 UTC\ncause: expired-certificate\nroles: {commander: ana, technical: Chi Lee}\n"
    )  # fmt: skip
    assert "It is never published" in done.stderr and "Nobody can read it yet" not in done.stderr
    assert not [path for path in desk.files() if "1420" in path]


def test_comments_stay_and_what_was_there_is_replaced(desk):
    rewrite(desk, "# Ours\ntitle: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:00 UTC\ndetected: 2026-11-20 14:05 UTC  # the alarm\n"
                  "roles:\n  commander: ana  # until six\n  scribe: dev\n")  # fmt: skip
    note(desk, "--role", "commander=ben", "--role", "technical=chi", "--detected", "14:04")
    assert main(desk)[1] == (
        "# Ours\ntitle: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:00 UTC\ndetected: 2026-11-20 14:04 UTC  # the alarm\n"
        "roles:\n  commander: ben  # until six\n  scribe: dev\n  technical: chi\n"
        "hand-overs:\n  - {at: 2026-11-20 14:20 UTC, role: commander, from: ana, to: ben}\n"
    )


def test_in_braces_too(desk):
    rewrite(desk, "title: A\nseverity: SEV2\nstarted: 2026-11-20 14:00 UTC\nroles: {commander: ana}  # more to come\n")
    note(desk, "--role", "scribe=Lee, D.")
    assert 'roles: {commander: ana, scribe: "Lee, D."}  # more to come\n' in main(desk)[1]


def test_with_an_update_and_another_severity(desk):
    note(desk, "--severity", "SEV1", "--because", "Nobody can pay by card now", "--role", "commander=ana", "-m", "Nobody can pay by card.")
    text = main(desk)[1]
    assert "severity: SEV1\n" in text and "roles: {commander: ana}\n" in text and "to: SEV1" in text
    assert "Nobody can pay by card." in desk.only(r".*-1420-investigating\.md")[1]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("--cause", "Expired certificate"), "such as 'expired-certificate'"),
        (("--role", "boss=ana"), "there is no role 'boss'"),
        (("--role", "commander=ana", "--role", "commander=ben"), "'commander' is given twice"),
        (("--detected", "whenever"), "--detected:"),
    ],
)
def test_what_is_refused_writes_nothing(desk, line, said):
    before = main(desk)[1]
    assert said in note(desk, *line, code=64).stderr
    assert main(desk)[1] == before


def test_what_cant_be_changed_safely_is_left_to_a_person(desk):
    text = main(desk)[1] + "roles:\n  {\n    commander: ana\n  }\n"
    rewrite(desk, text)
    assert "write by hand: 'roles: {technical: chi}'" in note(desk, "--role", "technical=chi", code=64).stderr
    assert main(desk)[1] == text


def test_declare_takes_a_cause(desk):
    desk.run("declare", "Payouts are late", "--severity", "SEV3", "--component", "payouts", "--cause", "full-disk", "--slug", "late")
    assert "cause: full-disk\n" in desk.files()["incidents/late/incident.yml"]


# Which update is meant.


@pytest.fixture
def summer(tmp_path):
    """The page prints 15:31 for what the file calls 14:31."""
    desk = new_desk(tmp_path, repository=False)
    site = tmp_path / "content/site.yml"
    site.write_text(site.read_text().replace("Europe/London", "Europe/Berlin"))
    desk.run("declare", "Some card payments are failing", "--severity", "SEV2", "--component", "card=partial", now="2026-11-20T14:08Z")
    desk.run("update", "--status", "identified", "-m", "One in five card payments fails.", now="2026-11-20T14:31Z")
    desk.run("update", "-m", "One in six card payments fails.", now="2026-11-20T14:45Z")
    return desk


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("last", "2026-11-20-1445-identified"), ("15:31", "2026-11-20-1431-identified"), ("1431", "2026-11-20-1431-identified"),
        ("investigating", "2026-11-20-1408-investigating"), ("2026-11-20-1431-identified.md", "2026-11-20-1431-identified"),
    ],
)  # fmt: skip
def test_an_update_is_named_as_people_name_it(summer, typed, meant):
    summer.run("update", "--corrects", typed, "-m", "One in seven card payments fails.", now="2026-11-20T14:50Z")
    assert f"corrects: {meant}\n" in summer.only(r".*-1450-.*\.md")[1]


def test_an_ambiguous_name_is_answered_with_the_times_of_the_page(summer):
    said = summer.run("update", "--corrects", "identified", "-m", "One in seven fails.", now="2026-11-20T14:50Z", code=64).stderr
    assert "'identified' fits '2026-11-20-1431-identified' (15:31 CET) and '2026-11-20-1445-identified' (15:45 CET)" in said
    said = summer.run("update", "--corrects", "14:31", "-m", "One in seven fails.", now="2026-11-20T14:50Z", code=64).stderr
    assert "there is no update '14:31'; there is '2026-11-20-1408-investigating' (15:08 CET)" in said
