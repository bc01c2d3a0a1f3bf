"""A secret is never published and never printed; an allowance with its reason is the only way past."""

import json
import subprocess

import pytest

from support import sites
from support.sites import front_matter

# Made up, and put together here so that nobody who looks for secrets in this file finds one.
SECRET = "Vq7m" + "Lx2wPk9d"
LINE = "password: " + SECRET
NOW = "2026-11-20T14:10Z"
FOLDER = "incidents/2026-11-20-cards-fail"
UPDATE = FOLDER + "/2026-11-20-1408-investigating.md"
RESOLVED = FOLDER + "/2026-11-20-1409-resolved.md"
WORK = "maintenance/2026-12-02-move"
ALLOWED = "leak/secret: The account in our guide opens nothing"
SECTIONS = ["Summary", "Impact", "Timeline", "Root cause", "Detection", "Response", "Contributing factors", "Lessons learned"]
COMPONENTS = "- id: cards\n  name: Card payments\n  description: {}\n"
SITE = "name: Example\nurl: https://status.example.com\ntime-zone: UTC\n"


def content(folder, **changed):
    files = {
        "site.yml": SITE,
        "components.yml": COMPONENTS.format("Paying by card"),
        f"{FOLDER}/incident.yml": "title: Some customers cannot pay by card\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n",
        UPDATE: front_matter(
            "Some customers cannot pay by card.", status="investigating", at="2026-11-20 14:08 UTC", next_update="2h", components="{cards: partial-outage}"
        ),
    }
    return sites.write(folder / "content", files | changed)


def review(text, allowance=""):
    body = "\n\n".join(f"## {name}\n\nAbout {name.lower()}: {text}." for name in SECTIONS)
    return f"---\nstatus: final\npublish: true\n{allowance}---\n{body}\n"


# A file with a secret in it, the same file with an allowance, and where that allowance stands if it has to stand elsewhere.
PLACES = {
    "an update": {UPDATE: front_matter(f"Some customers cannot pay. {LINE}", status="investigating", at="2026-11-20 14:08 UTC", next_update="2h")},
    "an incident": {f"{FOLDER}/incident.yml": f"title: Cards fail\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC # {LINE}\n"},
    "a reason": {
        f"{FOLDER}/incident.yml": "title: Cards fail\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\nseverity-changes:\n"
        f'  - {{at: 2026-11-20 14:05 UTC, from: SEV4, to: SEV3, reason: "More fail, {LINE}"}}\n'
    },
    "work": {
        f"{WORK}/maintenance.yml": "title: Moving house\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:00 UTC\nannounced: 2026-11-20 09:00 UTC\n"
        f'components: {{cards: under-maintenance}}\nimpact: "You cannot pay. {LINE}"\n'
    },
    "a review": {f"{FOLDER}/review.md": review(LINE)},
    "the log": {f"{FOLDER}/timeline.yml": f'- {{at: 2026-11-20 14:05 UTC, event: "Set {LINE}"}}\n'},
    "components": {"components.yml": COMPONENTS.format(f'"Paying by card, {LINE}"')},
    "settings": {"site.yml": SITE + f'description: "All about us, {LINE}"\n'},
    "vocabulary": {"vocabulary.yml": f"allow: [iDEAL] # {LINE}\n"},
    "wording": {"incident-templates/investigating.md": f"We look into it. {LINE}\n"},
}

# Which file holds the allowance, and how it is put there.
ALLOWANCES = {
    "an update": (UPDATE, "front matter"),
    "an incident": (f"{FOLDER}/incident.yml", "end"),
    "a reason": (f"{FOLDER}/incident.yml", "end"),
    "work": (f"{WORK}/maintenance.yml", "end"),
    "a review": (f"{FOLDER}/review.md", "front matter"),
    "the log": (f"{FOLDER}/incident.yml", "end"),
    "components": ("site.yml", "end"),
    "settings": ("site.yml", "end"),
    "vocabulary": ("site.yml", "end"),
    "wording": ("site.yml", "end"),
}


@pytest.mark.parametrize("place", PLACES)
def test_no_flag_publishes_a_secret(tmp_path, place):
    folder = content(tmp_path, **PLACES[place])
    for flags in [[], ["--publish-anyway", "In a hurry"]]:
        done = sites.build(folder, tmp_path / "public", *flags, now=NOW)
        assert done.returncode == 1, done.stderr
        assert "leak/secret" in done.stderr and "what looks like a secret is never published" in done.stderr
        assert "--publish-anyway" not in done.stderr and "lint-allow" in done.stderr
        assert SECRET[:4] not in done.stderr + done.stdout and SECRET[-4:] not in done.stderr + done.stdout
        assert not (tmp_path / "public").exists()


@pytest.mark.parametrize("place", PLACES)
def test_an_allowance_with_a_reason_lets_it_through(tmp_path, place):
    folder = content(tmp_path, **PLACES[place])
    path, how = ALLOWANCES[place]
    text = (folder / path).read_text()
    allowed = text.replace("---\n", f"---\nlint-allow: {{{ALLOWED}}}\n", 1) if how == "front matter" else text + f"lint-allow: {{{ALLOWED}}}\n"
    (folder / path).write_text(allowed)
    done = sites.build(folder, tmp_path / "public", "--publish-anyway", "a test", now=NOW)
    assert done.returncode == 0, done.stderr
    assert "leak/secret" not in done.stderr and "unused-allowance" not in done.stderr


def test_an_allowance_without_a_reason_does_not(tmp_path):
    folder = content(tmp_path, **PLACES["an update"])
    text = (folder / UPDATE).read_text()
    (folder / UPDATE).write_text(text.replace("---\n", "---\nlint-allow: {leak/secret: ' '}\n", 1))
    assert sites.build(folder, tmp_path / "public", "--publish-anyway", "In a hurry", now=NOW).returncode == 1


@pytest.mark.parametrize("level", ["off", "note", "warning"])
def test_settings_do_not_turn_it_down(tmp_path, level):
    files = PLACES["an update"] | {"site.yml": SITE + f"lint: {{rules: {{leak/secret: {level}}}}}\n"}
    done = sites.build(content(tmp_path, **files), tmp_path / "public", "--publish-anyway", "In a hurry", now=NOW)
    assert done.returncode == 1 and "can't be turned down" in done.stderr


def test_an_allowance_elsewhere_does_not_hold(tmp_path):
    files = PLACES["an update"] | {"site.yml": SITE + f"lint-allow: {{{ALLOWED}}}\n"}
    done = sites.build(content(tmp_path, **files), tmp_path / "public", "--publish-anyway", "In a hurry", now=NOW)
    assert done.returncode == 1 and "unused-allowance" in done.stderr


def test_a_secret_in_a_template_of_the_page_is_not_published(tmp_path):
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "foot.html").write_text(f"<!-- {LINE} -->\n")
    done = sites.build(content(tmp_path), tmp_path / "public", "--templates", str(templates), "--publish-anyway", "In a hurry", now=NOW)
    assert done.returncode == 2 and "foot.html" in done.stderr and SECRET[:4] not in done.stderr


def test_unreadable_settings_do_not_print_it(tmp_path):
    files = {"site.yml": f"name: Example\nurl: https://x.example\ntime-zone: {LINE}\n"}
    done = sites.build(content(tmp_path, **files), tmp_path / "public", now=NOW)
    assert done.returncode != 0 and SECRET[:4] not in done.stderr


def test_a_diff_leaves_out_the_file(tmp_path):
    text = f"We commence at noon. {LINE}"
    folder = content(tmp_path, **{UPDATE: front_matter(text, status="investigating", at="2026-11-20 14:08 UTC", next_update="2h")})
    line = [sites.PROGRAM, "lint", "--content", str(folder), "--now", NOW]
    for flag in ["--diff", "--fix"]:
        done = subprocess.run([*line, flag], capture_output=True, text=True, timeout=60)
        assert SECRET[:4] not in done.stdout + done.stderr and SECRET[-4:] not in done.stdout + done.stderr
    assert SECRET in (folder / UPDATE).read_text()


# A token as its issuer begins it, for names of files and for what is typed.
TOKEN = "gh" + "p_" + "Vq7mLx2wPk9dZt4kQw8pRs3uYb5nCe6f"
NAMES = {
    "an update": f"{FOLDER}/2026-11-20-1409-{TOKEN}.md",
    "a file that belongs nowhere": f"{FOLDER}/{TOKEN}.md",
    "a folder": f"incidents/{TOKEN}/incident.yml",
    "an incident behind its day": f"incidents/2026-11-20-{TOKEN}/incident.yml",
    "a template": f"incident-templates/{TOKEN}.md",
}


def unseen(done, secret=TOKEN):
    """No four characters in a row of a secret are in what was printed."""
    printed = done.stdout + done.stderr
    return all(secret[at : at + 4] not in printed for at in range(4, len(secret) - 3))


@pytest.mark.parametrize("place", NAMES)
def test_a_secret_in_a_name_is_found_and_not_printed(tmp_path, place):
    folder = content(tmp_path, **{NAMES[place]: "title: Cards fail\n"})
    for format in ["human", "concise", "json", "sarif", "gitlab", "junit", "github"]:
        done = subprocess.run([sites.PROGRAM, "lint", "--content", str(folder), "--now", NOW, "--format", format], capture_output=True, text=True, timeout=60)
        assert done.returncode == 1 and unseen(done), done.stdout
        assert "the path of this file has what looks like a GitHub token in it" in done.stdout
    done = sites.build(folder, tmp_path / "public", "--publish-anyway", "In a hurry", now=NOW)
    assert done.returncode == 1 and unseen(done) and not (tmp_path / "public").exists()


@pytest.mark.parametrize("name", ["2026-11-20-password-hunter2secret", "2026-11-20-the-password-is-letmein2026"])
def test_a_secret_in_the_words_of_a_name_is_found_and_not_printed(tmp_path, name):
    secret = name.rpartition("-")[2]
    files = {f"incidents/{name}/incident.yml": "title: Cards fail\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n", f"incidents/{name}/x.md": "x"}
    folder = content(tmp_path, **files)
    later = ["--now", NOW]
    for line in [["lint", "--format", "json"], ["lint"], ["due"], ["report", "--month", "2026-11"], ["resolve", name], ["update", name, "--dry-run"]]:
        done = subprocess.run([sites.PROGRAM, *line, "--content", str(folder), *later], capture_output=True, text=True, timeout=60)
        printed = (done.stdout + done.stderr).replace(" ".join(line), "")
        assert secret not in printed and secret[:6] not in printed, (line, printed)
    done = sites.build(folder, tmp_path / "public", "--publish-anyway", "In a hurry", now=NOW)
    assert done.returncode == 1 and "the path of this file has what looks like a password in it" in done.stderr
    assert not (tmp_path / "public").exists()


@pytest.mark.parametrize("text", ["The password is\nhunter2secret9 for now.", "We reset the password to Sommer2026! for now.", "Sommer2026! is the new password."])
def test_a_secret_that_a_sentence_tells_is_not_published(tmp_path, text):
    files = {UPDATE: front_matter(f"Some customers cannot pay. {text}", status="investigating", at="2026-11-20 14:08 UTC", next_update="2h")}
    done = sites.build(content(tmp_path, **files), tmp_path / "public", "--publish-anyway", "In a hurry", now=NOW)
    assert done.returncode == 1 and "leak/secret" in done.stderr and not (tmp_path / "public").exists()
    assert "hunter2" not in done.stderr and "Sommer" not in done.stderr


@pytest.mark.parametrize(
    "written",
    [
        "sk\\_live\\_" + SECRET * 2, "sk&#95;live&lowbar;" + SECRET * 2, "sk_live_" + SECRET[:4] + "**" + SECRET[4:] * 2 + "**x",
        "sk_live_\u200b" + SECRET * 2, "sk_live_&shy;" + SECRET * 2, "sk\\_live\u2060_<!-- -->" + SECRET * 2,
    ],
)
def test_what_the_page_shows_whole_is_found(tmp_path, written):
    files = {UPDATE: front_matter(f"Some customers cannot pay with {written} now.", status="investigating", at="2026-11-20 14:08 UTC", next_update="2h")}
    done = sites.build(content(tmp_path, **files), tmp_path / "public", "--publish-anyway", "In a hurry", now=NOW)
    assert done.returncode == 1 and "this looks like a Stripe key" in done.stderr
    assert SECRET[:4] not in done.stderr and SECRET[-4:] not in done.stderr


def test_reports_of_what_is_owed_do_not_print_it(tmp_path):
    incident = {f"{FOLDER}/incident.yml": f"title: Cards fail with {TOKEN}\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n"}
    folder = content(tmp_path, **incident)
    later = "2026-11-20T16:30Z"
    for line in [["due"], ["due", "--format", "json"], ["report", "--month", "2026-11"], ["report", "--month", "2026-11", "--format", "json"]]:
        done = subprocess.run([sites.PROGRAM, *line, "--content", str(folder), "--now", later], capture_output=True, text=True, timeout=60)
        assert "Cards fail with" in done.stdout and unseen(done), done.stdout + done.stderr
        if "json" in line:
            json.loads(done.stdout)
