"""The examples for CI do what docs/ci.md says of them: their steps are run in a scratch repository."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from support.program import PROGRAM, ROOT
from support.releases import publish
from support.sites import COMPONENTS_YML, SITE_YML, front_matter, write
from support.workflows import Failed, bash, examples, filled, git, run_action, run_action_for_outputs, run_job

FOLDER = "content/incidents/2026-11-20-api-down"
GOOD = "Some people cannot open their orders.\n\nWe are looking for the cause."
CONTENT = {
    "content/site.yml": SITE_YML,
    "content/components.yml": COMPONENTS_YML,
    f"{FOLDER}/incident.yml": "title: Orders do not open\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n",
    f"{FOLDER}/2026-11-20-1408-investigating.md": front_matter(
        GOOD, status="investigating", at="2026-11-20 14:08 UTC", next_update="30m", components="{website: partial-outage}"
    ),
}
BAD = {f"{FOLDER}/2026-11-20-1431-identified.md": front_matter("Orders do not open.", status="identified", at="2026-11-20 14:31 UTC")}
LATE = "2026-11-20T15:00Z"


@pytest.fixture
def action(tmp_path):
    """This repository as an action's checkout, whose `swift build` is noted and makes the program under test."""
    action = tmp_path / "action"
    action.mkdir()
    for path in ("Makefile", "Package.swift"):
        shutil.copy(ROOT / path, action)
    for path in (".ci", "Sources", "site-templates"):
        shutil.copytree(ROOT / path, action / path)
    swift = tmp_path / "bin/swift"
    swift.parent.mkdir()
    swift.write_text(f'#!/bin/sh\necho "swift $*" >> "{tmp_path}/built"\nmkdir -p .build/release\ncp "{PROGRAM}" .build/release/daymark\n')
    swift.chmod(0o755)
    return action


@pytest.fixture
def checkout(tmp_path):
    """A repository with one commit."""
    folder = write(tmp_path / "checkout", CONTENT)
    git(folder, "init", "-q")
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", "Orders do not open")
    return folder


@pytest.fixture
def environment(tmp_path):
    keep = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    (tmp_path / "home").mkdir()
    return keep | {"PATH": f"{tmp_path}/bin:{keep['PATH']}", "HOME": str(tmp_path / "home"), "SOURCE_DATE_EPOCH": "1795185600"}


def moment(environment, text):
    """SOURCE_DATE_EPOCH, which the action's steps have no flag for."""
    seconds = subprocess.run(["date", "-ud", text, "+%s"], capture_output=True, text=True, check=True).stdout.strip()
    return environment | {"SOURCE_DATE_EPOCH": seconds}


def commit(checkout, files):
    before = git(checkout, "rev-parse", "HEAD")
    write(checkout, files)
    git(checkout, "add", "-A")
    git(checkout, "commit", "-qm", "Say more", at="2026-11-20T14:32Z")
    return before


# GitHub


def test_the_action_builds_once_and_lints(action, checkout, environment, tmp_path):
    assert "late" in run_action({}, checkout, action, {}, moment(environment, LATE))
    assert (tmp_path / "built").read_text().splitlines() == ["swift build -c release --product daymark --explicit-target-dependency-import-check error"]
    assert str(checkout) in (tmp_path / "home/.gitconfig").read_text()


def test_the_action_passes_its_inputs_on(action, checkout, environment):
    (checkout / "content").rename(checkout / "my content")
    inputs = {"command": "build", "content": "my content", "out": "the page", "args": "--budget --now 2026-11-20T14:40Z"}
    assert "section 'now'" in run_action(inputs, checkout, action, {}, environment)
    assert (checkout / "the page/index.html").is_file()
    for hostile in ('$(touch pwned)', '"; touch pwned; "', "`touch pwned`", "* ; touch pwned"):
        for name in ("args", "content", "command", "since"):
            try:
                run_action({name: hostile}, checkout, action, {}, environment)
            except Failed as failed:
                assert failed.code in (2, 64)
    assert not list(checkout.rglob("pwned*"))


def test_the_action_tells_later_steps_and_the_summary(action, checkout, environment):
    calm = moment(environment, "2026-11-20T14:10Z")
    _, outputs = run_action_for_outputs({"command": "build"}, checkout, action, {}, calm)
    assert (outputs["errors"], outputs["published"], outputs["page"]) == ("0", "true", "https://status.example.com")
    _, outputs = run_action_for_outputs({}, checkout, action, {}, moment(environment, LATE))
    assert (outputs["errors"], outputs["published"], outputs["page"]) == ("0", "", "") and int(outputs["warnings"]) > 0
    commit(checkout, BAD)
    summary = checkout.parent / "summary.md"
    summary.unlink()
    with pytest.raises(Failed) as failed:
        run_action({"command": "build"}, checkout, action, {}, moment(environment, "2026-11-20T14:33Z"))
    assert (failed.value.outputs["errors"], failed.value.outputs["published"]) == ("1", "")
    assert "next-update-missing" in summary.read_text()


def test_an_emergency_is_published_with_a_reason_of_several_words(action, checkout, environment, tmp_path):
    commit(checkout, BAD)
    late = moment(environment, "2026-11-20T14:33Z")
    reason = 'Major "outage"; $(touch pwned) --force'
    assert f"Published in spite of 1 error: {reason}" in run_action({"command": "build", "publish-anyway": reason}, checkout, action, {}, late)
    assert (checkout / "public/index.html").is_file() and not list(tmp_path.rglob("pwned*"))
    # For every other command there is nothing to publish.
    with pytest.raises(Failed) as failed:
        run_action({"publish-anyway": reason}, checkout, action, {}, late)
    assert failed.value.code == 1


def test_a_named_version_may_know_less(action, checkout, environment, tmp_path):
    old = tmp_path / "old"
    old.write_text(f'#!/bin/sh\ncase "$*" in *--help*) echo old; exit;; *--outputs*) exit 64;; esac\nexec "{PROGRAM}" "$@"\n')
    publish(action, tmp_path / "releases", old.read_bytes(), version="0.1.0")
    inputs = {"releases": f"file://{tmp_path}/releases", "version": "0.1.0", "command": "build"}
    assert "section 'now'" not in run_action(inputs, checkout, action, {}, moment(environment, "2026-11-20T14:10Z"))
    assert (checkout / "public/index.html").is_file()


@pytest.fixture(scope="module")
def workflows():
    found = examples("docs/ci.md")
    assert set(found) == {".github/workflows/status.yml", ".github/workflows/due.yml", ".gitlab-ci.yml", ".pre-commit-config.yaml"}
    return found


def status(workflows, job):
    return workflows[".github/workflows/status.yml"]["jobs"][job]


def test_a_change_with_an_error_is_blocked(workflows, action, checkout, environment):
    before = commit(checkout, BAD)
    for context in ({"github.event.before": before}, {"github.event.pull_request.base.sha": before}):
        with pytest.raises(Failed, match="::error file=content/.*identified.md") as failed:
            run_job(status(workflows, "lint"), checkout, action, context | {"github.event_name": "push"}, moment(environment, "2026-11-20T14:33Z"))
        assert failed.value.code == 1


def test_an_old_error_or_a_late_update_blocks_no_other_change(workflows, action, checkout, environment):
    commit(checkout, BAD)
    before = commit(checkout, {"content/vocabulary.yml": "allow: [Kafka]\n"})
    context = {"github.event_name": "push", "github.event.before": before}
    assert "::" not in run_job(status(workflows, "lint"), checkout, action, context, moment(environment, LATE))
    # Where the commit before is not there, all is checked.
    with pytest.raises(Failed):
        run_job(status(workflows, "lint"), checkout, action, context | {"github.event.before": "0" * 40}, moment(environment, LATE))


@pytest.mark.parametrize("event", ["push", "schedule"])
def test_the_page_is_published_though_an_update_is_late(event, workflows, action, checkout, environment):
    run_job(status(workflows, "build"), checkout, action, {"github.event_name": event}, moment(environment, LATE))
    assert (checkout / "public/index.html").is_file()


def test_each_job_runs_when_it_should(workflows, action, checkout, environment):
    assert run_job(status(workflows, "lint"), checkout, action, {"github.event_name": "schedule"}, environment) is None
    assert run_job(status(workflows, "build"), checkout, action, {"github.event_name": "pull_request"}, environment) is None
    assert status(workflows, "build")["steps"][-1]["with"] == status(workflows, "publish")["steps"][0]["with"] == {"name": "page", "path": "public"}
    assert status(workflows, "publish")["needs"] == "build"
    assert run_job(status(workflows, "lint"), checkout, action, {"github.event_name": "workflow_dispatch"}, environment) is None
    # An outside clock may start both, and no schedule begins at a full hour, when GitHub is busiest.
    for name in ("status", "due"):
        events = workflows[f".github/workflows/{name}.yml"]["on"]
        assert "workflow_dispatch" in events and not re.match(r"0|\*", events["schedule"][0]["cron"])


def test_an_older_page_never_comes_after_a_newer_one(workflows):
    """From before the build until the page is out, runs that publish are one after the other; each builds the newest commit."""
    workflow = workflows[".github/workflows/status.yml"]
    concurrency = workflow["concurrency"]
    assert concurrency["queue"] == "max" and "cancel-in-progress" not in concurrency
    groups = {}
    for event in ("push", "schedule", "workflow_dispatch", "pull_request", "merge_group"):
        groups[event] = {filled(concurrency["group"], {"github.event_name": event, "github.run_id": number}) for number in ("1", "2")}
    assert groups["push"] == groups["schedule"] == groups["workflow_dispatch"] == {"status-page-publish"}
    assert groups["pull_request"] == groups["merge_group"] == {"status-page-1", "status-page-2"}
    assert not any("concurrency" in job for job in workflow["jobs"].values())
    assert status(workflows, "build")["steps"][0]["with"]["ref"] == workflow["on"]["push"]["branches"][0]


def test_an_outage_is_published_from_the_workflow_s_form(workflows, action, checkout, environment):
    commit(checkout, BAD)
    late, event = moment(environment, "2026-11-20T14:33Z"), {"github.event_name": "workflow_dispatch"}
    (name,) = workflows[".github/workflows/status.yml"]["on"]["workflow_dispatch"]["inputs"]
    with pytest.raises(Failed):
        run_job(status(workflows, "build"), checkout, action, event | {f"inputs.{name}": ""}, late)
    assert not (checkout / "public").exists()
    reason = re.search(rf'gh workflow run status.yml -f {name}="(.*)"', (ROOT / "docs/ci.md").read_text())[1]
    assert f"Published in spite of 1 error: {reason}" in run_job(status(workflows, "build"), checkout, action, event | {f"inputs.{name}": reason}, late)
    assert (checkout / "public/index.html").is_file()


def test_what_a_merge_queue_puts_together_is_checked(workflows, action, checkout, environment):
    before = commit(checkout, BAD)
    event = {"github.event_name": "merge_group", "github.event.merge_group.base_sha": before}
    with pytest.raises(Failed, match="identified.md"):
        run_job(status(workflows, "lint"), checkout, action, event, moment(environment, "2026-11-20T14:33Z"))


def test_what_is_overdue_fails_the_due_job(workflows, action, checkout, environment):
    job = workflows[".github/workflows/due.yml"]["jobs"]["due"]
    assert "::warning" in run_job(job, checkout, action, {}, moment(environment, "2026-11-20T14:30Z"))
    with pytest.raises(Failed, match="::error file=content/.*Post an update on 'Orders do not open'") as failed:
        run_job(job, checkout, action, {}, moment(environment, LATE))
    assert failed.value.code == 1
    # Of annotations GitHub shows ten; the summary has all.
    assert "Post an update on 'Orders do not open'" in (checkout.parent / "summary.md").read_text()


REVIEW = {"content/incidents/2026-11-01-mail-late/incident.yml": "title: Mail is late\nseverity: SEV1\nstarted: 2026-11-01 09:00 UTC\n"} | {
    f"content/incidents/2026-11-01-mail-late/2026-11-01-{clock}-{status}.md": f"---\nstatus: {status}\nat: 2026-11-01 {clock[:2]}:{clock[2:]} UTC\n---\nMail is late.\n"
    for clock, status in (("0905", "investigating"), ("1000", "monitoring"), ("1030", "resolved"))
}


def test_a_late_review_fails_the_job_of_its_own(workflows, action, checkout, environment):
    commit(checkout, REVIEW)
    calm = moment(environment, "2026-11-20T14:30Z")
    job = workflows[".github/workflows/due.yml"]["jobs"]["due"]
    assert "::error" not in run_job(job, checkout, action, {}, calm)
    daily = re.search(r"`args: (--only [a-z,-]+)`", (ROOT / "docs/ci.md").read_text())[1]
    with pytest.raises(Failed, match="::error file=content/.*Write the review of 'Mail is late'") as failed:
        run_action({"command": "due", "args": daily}, checkout, action, {}, calm)
    assert failed.value.code == 1
    # Together they look at everything.
    kinds = (job["steps"][-1]["with"]["args"] + "," + daily).replace("--only ", "").replace("--within 15m ", "").split(",")
    schema = json.loads((ROOT / "docs/due.schema.json").read_text())["$defs"]["kind"]["enum"]
    assert sorted(kinds) == sorted("raise" if kind == "raise-severity" else kind for kind in schema)
    gitlab(workflows, "due", checkout, action, calm)
    with pytest.raises(Failed, match="Write the review of 'Mail is late'"):
        gitlab(workflows, "due", checkout, action, calm | {"ONLY": daily.split()[1]})


# GitLab


def gitlab(workflows, job, checkout, action, environment):
    """Runs one job's lines in one shell, in a checkout that has the program's sources too."""
    for path in action.iterdir():
        if not (checkout / path.name).exists():
            (checkout / path.name).symlink_to(path)
    whole = workflows[".gitlab-ci.yml"]
    return bash("\n".join(whole["before_script"] + whole[job]["script"]), checkout, environment)


def test_gitlab_blocks_what_changed_and_no_more(workflows, action, checkout, environment):
    before = commit(checkout, BAD)
    with pytest.raises(Failed):
        gitlab(workflows, "lint", checkout, action, moment(environment, LATE) | {"SINCE": before})
    assert "identified.md" in (checkout / "findings.json").read_text()
    after = commit(checkout, {"content/vocabulary.yml": "allow: [Kafka]\n"})
    gitlab(workflows, "lint", checkout, action, moment(environment, LATE) | {"SINCE": after})
    with pytest.raises(Failed):
        gitlab(workflows, "lint", checkout, action, moment(environment, LATE) | {"SINCE": "0" * 40})


def test_gitlab_publishes_and_watches(workflows, action, checkout, environment):
    gitlab(workflows, "pages", checkout, action, moment(environment, LATE))
    assert (checkout / "public/index.html").is_file()
    gitlab(workflows, "due", checkout, action, moment(environment, "2026-11-20T14:30Z"))
    with pytest.raises(Failed, match="Post an update") as failed:
        gitlab(workflows, "due", checkout, action, moment(environment, LATE))
    assert failed.value.code == 1
    rules = workflows[".gitlab-ci.yml"]["pages"]["rules"]
    assert rules[0] == {"if": "$DUE", "when": "never"}


# Before a commit


@pytest.fixture
def hooked(workflows, checkout, environment, tmp_path):
    """A checkout in which pre-commit is installed, with this repository's hook as it is."""
    hooks = tmp_path / "hooks"
    hooks.mkdir()
    shutil.copy(ROOT / ".pre-commit-hooks.yaml", hooks)
    shutil.copytree(ROOT / ".ci", hooks / ".ci")
    git(hooks, "init", "-q")
    git(hooks, "add", "-A")
    git(hooks, "commit", "-qm", "Hook")
    config = workflows[".pre-commit-config.yaml"]
    config = {"repos": [config["repos"][0] | {"repo": str(hooks)}]}
    (checkout / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    (tmp_path / "bin").mkdir(exist_ok=True)
    (tmp_path / "bin/daymark").symlink_to(PROGRAM)
    scripts = Path(sys.executable).parent
    environment = environment | {"PATH": f"{tmp_path}/bin:{scripts}:{environment['PATH']}", "PRE_COMMIT_HOME": str(tmp_path / "cache")}
    environment |= {f"GIT_{who}_{what}": "ana@example.com" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    bash("pre-commit install && git add -A", checkout, environment)
    return checkout, moment(environment, "2026-11-20T14:33Z")


def test_the_hook_stops_what_has_an_error(hooked):
    checkout, environment = hooked
    bash("git commit -qm 'Add the hook'", checkout, environment)
    write(checkout, BAD)
    with pytest.raises(Failed, match="cadence/next-update-missing"):
        bash("git add -A && git commit -qm 'Found it'", checkout, environment)
    write(checkout, {path: text.replace("UTC\n", "UTC\nnext-update: 30m\n", 1) for path, text in BAD.items()})
    bash("git add -A && git commit -qm 'Found it'", checkout, environment)
    assert git(checkout, "log", "--format=%s").splitlines()[0] == "Found it"


def test_without_a_program_the_hook_builds_one(action, checkout, environment, tmp_path):
    lint = f"'{action}/.ci/lint-files' content/site.yml"
    assert not shutil.which("daymark", path=environment["PATH"])
    for _ in range(2):
        bash(lint, checkout, moment(environment, "2026-11-20T14:10Z"))
    assert len((tmp_path / "built").read_text().splitlines()) == 1


# A released program in place of one that is built


def test_the_action_takes_the_release_that_it_is(action, checkout, environment, tmp_path):
    version = published(action, tmp_path)
    address = f"file://{tmp_path}/releases"
    assert f"took the released daymark {version}" in run_action({"releases": address}, checkout, action, {}, moment(environment, "2026-11-20T14:10Z"))
    assert not (tmp_path / "built").exists()


def test_the_action_stops_where_the_checksum_is_another(action, checkout, environment, tmp_path):
    version = published(action, tmp_path)
    inputs = {"releases": f"file://{tmp_path}/releases", "version": version, "checksum": "0" * 64, "command": "build"}
    with pytest.raises(Failed, match=f"and should be {'0' * 64}; nothing of it was run") as failed:
        run_action(inputs, checkout, action, {}, environment)
    assert failed.value.code == 1
    assert not (tmp_path / "built").exists() and not (checkout / "public").exists()


def test_the_hook_and_gitlab_take_the_release_too(workflows, action, checkout, environment, tmp_path):
    version = published(action, tmp_path)
    there = moment(environment, "2026-11-20T14:10Z") | {"DAYMARK_RELEASES": f"file://{tmp_path}/releases"}
    assert f"took the released daymark {version}" in bash(f"'{action}/.ci/lint-files' content/site.yml", checkout, there)
    shutil.rmtree(action / ".build")
    assert f"took the released daymark {version}" in gitlab(workflows, "pages", checkout, action, there)
    assert (checkout / "public/index.html").is_file() and not (tmp_path / "built").exists()


def published(action, tmp_path):
    """The program under test as a release of the action's sources; returns its version."""
    return publish(action, tmp_path / "releases", Path(PROGRAM).read_bytes())


# The workflow that releases


def test_workflows_and_action_are_what_github_and_gitlab_read(workflows, tmp_path):
    """By the schemas that check-jsonschema brings along."""
    files = {"github-actions": ROOT / "action.yml", "github-workflows": ROOT / ".github/workflows/release.yml"}
    for kind, path in files.items():
        check(kind, path)
    for name, kind in ((".github/workflows/status.yml", "github-workflows"), (".github/workflows/due.yml", "github-workflows"), (".gitlab-ci.yml", "gitlab-ci")):
        path = tmp_path / Path(name).name
        path.write_text(re.search(rf"`{re.escape(name)}`[^`]*```yaml\n(.*?)^```", (ROOT / "docs/ci.md").read_text(), re.S | re.M)[1])
        check(kind, path)


def check(kind, path):
    line = [Path(sys.executable).parent / "check-jsonschema", "--builtin-schema", f"vendor.{kind}", path]
    done = subprocess.run(line, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_a_tag_must_be_the_version_of_all(tmp_path):
    folder = tmp_path / "checkout"
    write(folder, {
        "Sources/daymark/Version.swift": 'let programVersion = "1.2.3"\n', "CHANGELOG.md": "# Changelog\n\n## 1.2.3\n\n## 1.2.2\n",
        "dist/daymark-1.2.3-linux-x86_64.tar.gz": "", "dist/daymark-1.2.3-linux-x86_64.spdx.json": "", "dist/daymark_1.2.3-1_amd64.deb": "",
    })  # fmt: skip
    (folder / ".ci").mkdir()
    shutil.copy(ROOT / ".ci/check-tag", folder / ".ci")
    bash(".ci/check-tag v1.2.3", folder, os.environ)
    for change, said in (
        ({"CHANGELOG.md": "# Changelog\n\n## Unreleased\n\n## 1.2.2\n"}, "the newest heading of CHANGELOG.md is 1.2.2"),
        ({"Sources/daymark/Version.swift": 'let programVersion = "1.2.4"\n'}, "the program's version is 1.2.4"),
    ):
        write(folder, change)
        with pytest.raises(Failed, match=f"the tag is v1.2.3, but {said}"):
            bash(".ci/check-tag v1.2.3", folder, os.environ)


def test_the_version_is_that_of_the_changelog():
    version = re.search(r'programVersion = "(.*)"', (ROOT / "Sources/daymark/Version.swift").read_text())[1]
    headings = re.findall(r"^## (\d\S*)", (ROOT / "CHANGELOG.md").read_text(), re.M)
    assert headings[:1] in ([], [version])
    assert subprocess.run([PROGRAM, "--version"], capture_output=True, text=True).stdout.splitlines()[0] == version


def test_expressions_are_read_as_the_examples_need():
    assert filled("a ${{ one || two }} b", {"two": "2"}) == "a 2 b"
