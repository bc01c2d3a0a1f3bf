"""What an import writes, and what it never touches: `daymark import`, whatever the old page was."""

import json
import os
import subprocess

import pytest

from support.program import PROGRAM
from support.workplace import snapshot

NOW = "2026-11-20T14:40Z"
PAGE = {"id": "k3v9q0c2m7xd", "name": "Harbourline", "url": "https://status.harbourline.example", "time_zone": "Europe/London", "updated_at": "2026-11-01T10:00:00.000Z"}


def component(id, name, **more):
    return {"id": id, "name": name, "status": "operational", "position": 1, "group": False, "group_id": None, "start_date": "2025-01-06", "page_id": PAGE["id"], "showcase": True, "description": None, "only_show_if_degraded": False, "created_at": "2025-01-06T00:00:00.000Z", "updated_at": "2025-01-06T00:00:00.000Z"} | more  # fmt: skip


CARDS, SITE = component("c9d8e7f6a5b4", "Cards"), component("a1b2c3d4e5f6", "Website", position=2)


def update(id, at, status, body, old="operational", new="partial_outage"):
    changes = [{"code": CARDS["id"], "name": "Cards", "old_status": old, "new_status": new}]
    return {"id": id, "status": status, "body": body, "created_at": at, "updated_at": at, "display_at": at, "affected_components": changes, "deliver_notifications": True}  # fmt: skip


def incident(id, name, *updates, impact="major"):
    newest = list(reversed(updates))
    first, last = updates[0]["display_at"], newest[0]["display_at"]
    over = newest[0]["status"] == "resolved"
    return {
        "id": id, "name": name, "status": newest[0]["status"], "impact": impact, "created_at": first, "started_at": first, "updated_at": last,
        "monitoring_at": None, "resolved_at": last if over else None, "shortlink": f"https://stspg.io/{id}", "page_id": PAGE["id"], "components": [CARDS],
        "incident_updates": [one | {"incident_id": id} for one in newest],
    }  # fmt: skip


FIRST = update("u1", "2026-11-10T10:05:00.000Z", "investigating", "Some card payments fail.")
LAST = update("u2", "2026-11-10T11:00:00.000Z", "resolved", "Card payments work again.", "partial_outage", "operational")
OPEN = update("u3", "2026-11-20T14:00:00.000Z", "investigating", "Cards are slow.", new="degraded_performance")
OLD, NEW = incident("i1", "Card payments fail", FIRST, LAST), incident("i2", "Cards are slow", OPEN, impact="minor")


def source(folder, *incidents, components=(CARDS, SITE)):
    folder.mkdir(exist_ok=True)
    (folder / "components.json").write_text(json.dumps({"page": PAGE, "components": components}))
    (folder / "incidents.json").write_text(json.dumps({"page": PAGE, "incidents": incidents}))
    return folder


def run(*line, cwd, code=0, env={}):
    done = subprocess.run([PROGRAM, *map(str, line)], cwd=cwd, capture_output=True, text=True, timeout=120, env=os.environ | {"NO_COLOR": "1"} | env)
    assert done.returncode == code, done.stdout + done.stderr
    return done


def imported(folder, *incidents, flags=("--write",), **options):
    components = options.pop("components", (CARDS, SITE))
    return run("import", "statuspage", source(folder / "old", *incidents, components=components), "--now", NOW, *flags, cwd=folder, **options)


def test_nothing_is_written_unless_asked(tmp_path):
    done = imported(tmp_path, OLD, flags=())
    assert "This was a dry run. With --write it makes 5 files in 'content'." in done.stdout and not (tmp_path / "content").exists()


def test_what_is_written_lints_clean_and_builds(tmp_path):
    imported(tmp_path, OLD, NEW)
    assert run("lint", "--now", NOW, cwd=tmp_path).stdout == ""
    run("build", "--out", "public", "--now", NOW, cwd=tmp_path)
    told = json.loads((tmp_path / "public/api/v2/incidents.json").read_text())
    assert [one["id"] for one in told["incidents"]] == ["i2", "i1"] and told["page"]["id"] == PAGE["id"]
    assert (tmp_path / "public/incidents/i1/index.html").exists()


def test_a_second_run_changes_nothing(tmp_path):
    imported(tmp_path, OLD, NEW)
    before = snapshot(tmp_path / "content")
    done = imported(tmp_path, OLD, NEW)
    assert snapshot(tmp_path / "content") == before
    assert "Nothing is new: 'content' has all of it." in done.stdout and "2 of them are there already and stay as they are" in done.stdout


def test_hand_edits_stay(tmp_path):
    imported(tmp_path, OLD)
    content = tmp_path / "content"
    for name, text in {
        "site.yml": "policy: by-phase\n", "components.yml": "# Ours.\n", "incidents/2026-11-10-card-payments-fail/incident.yml": "title-after: Card payments failed\n",
        "incidents/2026-11-10-card-payments-fail/2026-11-10-1005-investigating.md": "\nOne in five.\n",
    }.items():  # fmt: skip
        (content / name).write_text((content / name).read_text() + text)
    before = snapshot(content)
    imported(tmp_path, OLD, NEW)
    after = snapshot(content)
    assert {path: after[path] for path in before} == before
    assert sorted(set(after) - set(before)) == [
        "incidents/2026-11-20-cards-are-slow/2026-11-20-1400-investigating.md", "incidents/2026-11-20-cards-are-slow/incident.yml",
    ]  # fmt: skip


def test_what_came_since_is_added(tmp_path):
    imported(tmp_path, NEW)
    folder = tmp_path / "content/incidents/2026-11-20-cards-are-slow"
    before = snapshot(folder)
    news = update("u4", "2026-11-20T14:30:00.000Z", "resolved", "Cards are fast again.", "degraded_performance", "operational")
    done = imported(tmp_path, incident("i2", "Another title by now", OPEN, news, impact="minor"))
    after = snapshot(folder)
    assert {path: after[path] for path in before} == before and set(after) - set(before) == {"2026-11-20-1430-resolved.md"}
    assert "1 new update" in done.stdout
    assert run("lint", "--now", NOW, cwd=tmp_path).stdout == ""


def test_a_new_component_joins_the_list(tmp_path):
    imported(tmp_path, OLD)
    file = tmp_path / "content/components.yml"
    file.write_text("# Ours.\n" + file.read_text())
    imported(tmp_path, OLD, components=(CARDS, SITE, component("d4d4d4d4d4d4", "Payouts", position=3)))
    text = file.read_text()
    assert text.startswith("# Ours.\n") and "- id: payouts\n  name: Payouts\n" in text and "api-id: d4d4d4d4d4d4" in text
    assert run("lint", "--now", NOW, cwd=tmp_path).stdout == ""


def test_two_of_one_day_and_title_are_told_apart(tmp_path):
    twins = [incident(f"i{number}", "Cards", update(f"a{number}", "2026-11-10T10:05:00.000Z", "resolved", "All is well.")) for number in range(3)]
    imported(tmp_path, *twins)
    assert sorted(path.name for path in (tmp_path / "content/incidents").iterdir()) == ["2026-11-10-cards", "2026-11-10-cards-2", "2026-11-10-cards-3"]


def test_an_own_page_takes_the_history_in(tmp_path):
    run("init", "--bare", "--component", "Cards", "--url", "https://status.harbour.example", "--now", NOW, cwd=tmp_path)
    site = (tmp_path / "content/site.yml").read_text()
    done = imported(tmp_path, OLD)
    assert (tmp_path / "content/site.yml").read_text() == site
    assert "site.yml is yours and stays as it is" in done.stdout and "lint: {since: 2026-11-20}" in done.stdout
    # The component of that name is the same one.
    assert (tmp_path / "content/components.yml").read_text().count("name: Cards") == 1
    assert "cards: partial-outage" in (tmp_path / "content/incidents/2026-11-10-card-payments-fail/2026-11-10-1005-investigating.md").read_text()


def test_the_report_is_a_document_too(tmp_path):
    done = imported(tmp_path, OLD, flags=("--format", "json"))
    told = json.loads(done.stdout)
    assert told["version"] == 1 and told["source"] == "statuspage" and told["is_written"] is False
    assert told["read"] == {"components": 2, "incidents": 1, "maintenance": 0, "notices": 0, "updates": 2}
    assert told["known"] == {"events": 0, "added_updates": 0} and "components.yml" in told["files"]


@pytest.mark.parametrize("line, words, code", [
    (("import", "statuspage", "nothing.json"), "there is no file 'nothing.json'", 2), (("import", "statuspage"), "Missing expected argument", 64),
    (("import", "cachet", "old"), "cachet", 64), (("import", "cstate", "https://status.example.com"), "clone it, and name the folder", 2),
    (("import", "statuspage", "http://127.0.0.1:9/v1/pages/abc"), "STATUSPAGE_API_KEY", 2),
    (("import", "statuspage", "old", "--time-zone", "Mars"), "is no time zone", 64),
])  # fmt: skip
def test_what_can_not_be_asked_is_answered(tmp_path, line, words, code):
    done = run(*line, cwd=tmp_path, code=code)
    assert words in done.stderr


def test_a_full_disk_leaves_nothing_half_written(tmp_path):
    """A new content directory appears whole: a name in the way stops it before anything is there."""
    (tmp_path / "content").write_text("in the way")
    done = imported(tmp_path, OLD, code=2)
    assert "content" in done.stderr and (tmp_path / "content").read_text() == "in the way"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["content", "old"]


SECRET = "AKIA" + "IOSFODNN7ABCDEFG"


def test_work_to_come_that_was_told_elsewhere_lints_clean(tmp_path):
    """Nobody can write it otherwise any more."""
    told = update("u9", "2026-11-19T10:00:00.000Z", "scheduled", "We move the Kafka brokers.", new="operational")
    work = incident("m1", "Brokers move", told, impact="maintenance") | {"scheduled_for": "2026-11-22T10:00:00.000Z", "scheduled_until": "2026-11-22T11:00:00.000Z"}
    old = source(tmp_path / "old", OLD)
    (old / "scheduled-maintenances.json").write_text(json.dumps({"page": PAGE, "scheduled_maintenances": [work]}))
    run("import", "statuspage", old, "--now", NOW, "--write", cwd=tmp_path)
    assert "Kafka" in (tmp_path / "content/maintenance/2026-11-22-brokers-move/maintenance.yml").read_text()
    assert run("lint", "--now", NOW, cwd=tmp_path).stdout == ""


def test_a_secret_that_was_published_stays_an_error(tmp_path):
    leaky = incident("i9", "Cards", update("a9", "2026-11-10T10:05:00.000Z", "resolved", f"The key {SECRET} was turned off."))
    done = imported(tmp_path, leaky)
    assert "1 error in what is new" in done.stderr and SECRET not in done.stdout + done.stderr
    assert "leak/secret" in run("lint", "--now", NOW, cwd=tmp_path, code=1).stdout


def test_what_changed_at_the_source_is_told(tmp_path):
    """Files stay as they are, so whoever imports again has to hear of work that was moved."""
    told = update("u9", "2026-11-19T10:00:00.000Z", "scheduled", "We lay new cables.", new="operational")
    work = incident("m1", "New cables", told, impact="maintenance") | {"scheduled_for": "2026-11-22T10:00:00.000Z", "scheduled_until": "2026-11-22T11:00:00.000Z"}
    moved = work | {"scheduled_for": "2026-11-23T10:00:00.000Z", "scheduled_until": "2026-11-23T11:00:00.000Z"}
    (source(tmp_path / "old", OLD) / "scheduled-maintenances.json").write_text(json.dumps({"page": PAGE, "scheduled_maintenances": [work]}))
    run("import", "statuspage", "old", "--now", NOW, "--write", cwd=tmp_path)
    before = snapshot(tmp_path / "content")
    other = incident("i1", "Card payments failed", FIRST | {"body": "Other words."}, LAST, impact="critical")
    (source(tmp_path / "old", other) / "scheduled-maintenances.json").write_text(json.dumps({"page": PAGE, "scheduled_maintenances": [moved]}))
    done = run("import", "statuspage", "old", "--now", NOW, "--write", cwd=tmp_path)
    assert snapshot(tmp_path / "content") == before
    for words in ["another start by now", "2026-11-23 10:00 UTC", "another end", "another title", "Card payments failed", "another impact", "critical", "other words for an update"]:
        assert words in done.stdout, words
    assert "another" not in run("import", "statuspage", source(tmp_path / "again", OLD), "--now", NOW, "--write", cwd=tmp_path).stdout


def test_ids_that_can_not_be_kept_make_no_second_folder(tmp_path):
    strange, twin = incident("a/../../b", "Cards", FIRST, LAST), incident("i8", "Cards", FIRST, LAST)
    for _ in range(3):
        done = imported(tmp_path, strange, twin)
        assert len(list((tmp_path / "content/incidents").iterdir())) == 2
    assert "Nothing is new" in done.stdout
    run("lint", "--now", NOW, cwd=tmp_path)
    run("build", "--out", "public", "--now", NOW, cwd=tmp_path)


def test_what_came_later_from_the_old_page_is_not_judged(tmp_path):
    """Both pages go side by side until the name is switched."""
    imported(tmp_path, OLD)
    late = incident("i5", "Kafka is down", update("u7", "2026-12-05T10:00:00.000Z", "investigating", "The Kafka cluster lags."), update("u8", "2026-12-05T10:05:00.000Z", "resolved", "Fixed."))
    run("import", "statuspage", source(tmp_path / "old", OLD, late), "--now", "2026-12-10T10:00Z", "--write", cwd=tmp_path)
    done = run("lint", "--now", "2026-12-10T10:00Z", "--format", "json", cwd=tmp_path)
    # A review is owed wherever customers were told.
    assert {one["rule"] for one in json.loads(done.stdout)["findings"]} == {"review/due"}


def test_what_was_deleted_on_purpose_stays_away(tmp_path):
    imported(tmp_path, OLD, NEW)
    gone = tmp_path / "content/incidents/2026-11-10-card-payments-fail"
    for file in gone.iterdir():
        file.unlink()
    gone.rmdir()
    site = tmp_path / "content/site.yml"
    site.write_text(site.read_text() + "  deleted:\n    incidents/2026-11-10-card-payments-fail: It was about another company\n")
    done = imported(tmp_path, OLD, NEW)
    assert not gone.exists() and "it stays away" in done.stdout


def test_an_own_component_of_that_name_is_told_its_old_id(tmp_path):
    run("init", "--bare", "--component", "Cards", "--url", "https://status.harbour.example", "--now", NOW, cwd=tmp_path)
    done = imported(tmp_path, OLD)
    assert f"cards: api-id: {CARDS['id']}" in done.stdout and f"site.yml: id: {PAGE['id']}" in done.stdout


def test_marks_that_nobody_sees_leave_a_title(tmp_path):
    imported(tmp_path, incident("i6", "‮Cards ​are slow", FIRST, LAST))
    assert "title: Cards are slow" in (tmp_path / "content/incidents/2026-11-10-cards-are-slow/incident.yml").read_text()


def test_a_failing_server_is_all_that_is_told(tmp_path):
    done = run("import", "statuspage", "http://127.0.0.1:9", "--now", NOW, cwd=tmp_path, code=2)
    assert "nobody answers at the address" in done.stderr and "no file is given" not in done.stderr
