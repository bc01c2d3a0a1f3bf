"""The forms on GitHub: what `daymark ci forms` writes, tried from its files on a small GitHub of our own."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from ci.test_ci import check, environment, moment  # noqa: F401
from support.github import GitHub, files_of_action
from support.program import PROGRAM, ROOT, run
from support.sites import front_matter, write
from support.workflows import Failed, bash, examples, git

ACTION = "harbour/daymark@" + "5" * 40 + "#v0.2.0"
SITE = "name: Harbour Pay\nurl: https://status.example\ntime-zone: Europe/Berlin\nrebuild-every: 5m\n"
COMPONENTS = """
- {id: card-payments, name: Card payments}
- {id: payouts, name: "Payouts, late and early"}
- {id: switch, name: "On"}
- {id: odd, name: "A \\"b\\" ${{ secrets.X }} # c"}
- {id: gone, name: Fax, until: 2026-01-01}
"""
CONTENT = {"content/site.yml": SITE, "content/components.yml": COMPONENTS}
SEV2 = "SEV2: many customers cannot use something important, or it is much worse than usual"
DECLARED = {"title": "Some card payments are failing", "components": "Card payments"}
NOW = "2026-11-20T14:10Z"
BAD = "The Kafka broker is down. We look at it again at 15:00."


def forms(folder, *line):
    return run("ci", "forms", *line, folder=folder)


def commit(folder, message="Begin"):
    git(folder, "add", "-A")
    git(folder, "commit", "-qm", message)


@pytest.fixture
def checkout(tmp_path):
    folder = write(tmp_path / "checkout", CONTENT)
    git(folder, "init", "-q", "-b", "main")
    return folder


@pytest.fixture(scope="session")
def action(tmp_path_factory):
    """This repository as an action's checkout, whose `swift build` makes the program under test."""
    place = tmp_path_factory.mktemp("action")
    swift = place / "bin/swift"
    swift.parent.mkdir()
    swift.write_text(f'#!/bin/sh\nmkdir -p .build/release\nln -f "{PROGRAM}" .build/release/daymark || cp "{PROGRAM}" .build/release/daymark\n')
    swift.chmod(0o755)
    return files_of_action(place / "files")


@pytest.fixture
def github(checkout, action, environment, tmp_path):  # noqa: F811
    environment["PATH"] = f"{action.parent}/bin:{environment['PATH']}"
    return GitHub(tmp_path, action, moment(environment, NOW))


@pytest.fixture
def ready(github, checkout):
    """A GitHub on which the forms are there."""
    done = forms(checkout, "--action", ACTION)
    assert done.returncode == 0, done.stderr
    commit(checkout)
    github.push(checkout)
    return github


def new_files(github, ref="main"):
    return [path for path in github.tree(ref) if path.startswith("content/incidents/")]


def update_of(github, ref="main"):
    return github.file(next(path for path in new_files(github, ref) if path.endswith(".md")), ref)


# What is written


def test_all_is_written_and_checked(checkout):
    assert forms(checkout, "--action", ACTION).returncode == 0
    for path in (checkout / ".github/workflows").iterdir():
        check("github-workflows", path)
    for path in (checkout / ".github/ISSUE_TEMPLATE").iterdir():
        check("github-issue-forms", path)
    commit(checkout)
    look(checkout, *(str(path.relative_to(checkout)) for path in (checkout / ".github/workflows").iterdir()))


def test_the_workflows_hold_to_what_keeps_them_safe(checkout):
    for way in ("--push", "--pull-request"):
        forms(checkout, "--action", ACTION, way)
        for path in (checkout / ".github/workflows").iterdir():
            text = path.read_text()
            workflow = yaml.safe_load(text)
            assert workflow["permissions"] == {} and "secrets" not in text.replace("$ {{ secrets.X }}", "")
            for uses in re.findall(r"uses: (\S+)", text):
                assert re.fullmatch(r"[\w/-]+@[0-9a-f]{40}|\$/\.github/workflows/publish\.yml", uses)
            for job in workflow["jobs"].values():
                assert "uses" in job or job["timeout-minutes"] <= 15
                for step in job.get("steps", []):
                    # A shell never reads what somebody typed.
                    assert "${{" not in step.get("run", "")
            assert len(workflow[True].get("workflow_dispatch", {}).get("inputs", {})) <= 10


def test_only_what_is_on_the_page_can_be_chosen(checkout):
    forms(checkout, "--action", ACTION)
    inputs = yaml.safe_load((checkout / ".github/workflows/declare.yml").read_text())[True]["workflow_dispatch"]["inputs"]
    names = ["Card payments", "Payouts, late and early", "On", 'A "b" $ {{ secrets.X }} # c']
    assert inputs["components"]["options"] == ["Choose one", *names]
    template = yaml.safe_load((checkout / ".github/ISSUE_TEMPLATE/update.yml").read_text())
    chosen = next(block for block in template["body"] if block["id"] == "components")["attributes"]
    assert chosen["options"][2:] == names and chosen["multiple"] is True
    # Nothing behind a field of several lines could be taken for another field.
    for name in ("declare", "update", "resolve"):
        blocks = yaml.safe_load((checkout / f".github/ISSUE_TEMPLATE/{name}.yml").read_text())["body"]
        assert [block["type"] for block in blocks].index("textarea") == len(blocks) - 1


def test_they_follow_the_components(checkout):
    forms(checkout, "--action", ACTION, "--pull-request", "--branch", "live")
    assert forms(checkout, "--check").returncode == 0
    write(checkout, {"content/components.yml": COMPONENTS + "- {id: sign-in, name: Sign-in}\n"})
    done = forms(checkout, "--check")
    assert done.returncode == 1
    assert ".github/workflows/declare.yml: is behind the components or this version" in done.stdout
    assert "resolve.yml" not in done.stdout
    # What it was told the first time is kept.
    done = forms(checkout)
    assert done.returncode == 0 and done.stdout.splitlines()[0] == ".github/workflows/declare.yml"
    text = (checkout / ".github/workflows/declare.yml").read_text()
    assert "Sign-in" in text and f"uses: {ACTION.replace('#', ' # ')}" in text and "--pull-request" in text and 'ref: "live"' in text
    assert forms(checkout, "--check").returncode == 0 and forms(checkout).stdout == ""


def test_what_somebody_changed_is_left_alone(checkout):
    forms(checkout, "--action", ACTION)
    own = checkout / ".github/workflows/update.yml"
    changed = own.read_text().replace("timeout-minutes: 15", "timeout-minutes: 5")
    own.write_text(changed)
    foreign = checkout / ".github/workflows/publish.yml"
    foreign.write_text("name: Ours\n")
    write(checkout, {"content/components.yml": COMPONENTS + "- {id: sign-in, name: Sign-in}\n"})
    done = forms(checkout)
    assert done.returncode == 1 and own.read_text() == changed and foreign.read_text() == "name: Ours\n"
    assert "Left alone: .github/workflows/update.yml was changed by hand. --force replaces it." in done.stderr
    assert "Left alone: .github/workflows/publish.yml is not of daymark." in done.stderr
    assert "Sign-in" in (checkout / ".github/workflows/declare.yml").read_text()
    assert ".github/workflows/update.yml: was changed by hand" in forms(checkout, "--check").stdout
    done = forms(checkout, "--force")
    assert done.returncode == 0 and "Replaced .github/workflows/update.yml, which was changed by hand." in done.stderr
    assert forms(checkout, "--check").returncode == 0


def test_content_may_be_anywhere_and_publishing_your_own(checkout):
    (checkout / "sites").mkdir()
    (checkout / "content").rename(checkout / "sites/our status")
    line = ("--content", "sites/our status", "--action", ACTION, "--publish-with", "status.yml")
    done = forms(checkout, *line)
    assert done.returncode == 64 and "'.github/workflows/status.yml' is not there or has no workflow_call" in done.stderr
    assert not (checkout / ".github").exists()
    write(checkout, {".github/workflows/status.yml": "on: {workflow_call: {inputs: {publish-anyway: {type: string}}}}\n"})
    done = forms(checkout, *line)
    assert done.returncode == 0 and "publish.yml" not in done.stdout
    job = yaml.safe_load((checkout / ".github/workflows/resolve.yml").read_text())["jobs"]
    assert job["write"]["steps"][1]["with"]["content"] == "sites/our status"
    assert job["publish"]["uses"] == "$/.github/workflows/status.yml"
    # From a folder below, too.
    assert run("ci", "forms", "--check", "--content", "our status", folder=checkout / "sites").returncode == 0


def test_a_publishing_workflow_that_is_left_over_is_named(checkout):
    forms(checkout, "--action", ACTION)
    write(checkout, {".github/workflows/status.yml": "on: {workflow_call: {inputs: {publish-anyway: {type: string}}}}\n"})
    said = ".github/workflows/publish.yml is left over and goes on publishing beside status.yml. Delete it: git rm .github/workflows/publish.yml"
    done = forms(checkout, "--publish-with", "status.yml")
    assert done.returncode == 0 and said in done.stderr
    done = forms(checkout, "--check")
    assert done.returncode == 1 and said in done.stdout
    (checkout / ".github/workflows/publish.yml").unlink()
    assert forms(checkout, "--check").returncode == 0 and "left over" not in forms(checkout).stderr
    # One that was not of daymark is nobody's business here.
    (checkout / ".github/workflows/publish.yml").write_text("name: Ours\n")
    assert forms(checkout, "--check").returncode == 0


@pytest.mark.parametrize(
    "line, said",
    [
        ((), "--action is missing"),
        (("--action", "harbour/daymark@main"), "is no action of a commit"),
        (("--action", "harbour/daymark@v0.2.0"), "is no action of a commit"),
        (("--action", f"harbour@{'5' * 40}"), "is no action of a commit"),
        (("--action", ACTION + "\n- run: id"), "is no action of a commit"),
        (("--action", ACTION, "--branch", "a b"), "--branch has to be a branch's name"),
        (("--action", ACTION, "--publish-with", "../x.yml"), "--publish-with names a file"),
    ],
)
def test_what_can_not_be_is_refused(checkout, line, said):
    done = forms(checkout, *line)
    assert done.returncode == 64 and said in done.stderr and not (checkout / ".github").exists()


def test_links_are_not_followed(checkout, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    (checkout / ".github").symlink_to(tmp_path / "elsewhere")
    assert forms(checkout, "--action", ACTION).returncode == 2
    assert not list((tmp_path / "elsewhere").iterdir())


# The buttons


def test_an_incident_is_declared_told_of_and_resolved(ready):
    results, _ = ready.dispatch("declare.yml", DECLARED | {"text": "One in five card payments fails. We are looking for the cause."})
    assert results == {"write": "success", "publish": "success"}, ready.failed
    assert "status: investigating" in update_of(ready)
    assert git(ready.bare, "log", "-1", "--format=%an <%ae>|%cn <%ce>", "main") == "|".join(2 * ["ana-lee <4711+ana-lee@users.noreply.github.com>"])
    assert "One in five card payments fails." in (ready.pages / "index.html").read_text()
    # The last job published, and says what it found.
    assert "nothing to report in 4 files" in ready.summary

    ready.environment = moment(ready.environment, "2026-11-20T14:25Z")
    told = {"status": "Identified: we know the cause and are putting it right", "components": "Card payments", "text": "Nobody can pay by card. We are putting it right."}
    told |= {"how": "Major outage: nobody can use it", "severity": "SEV1: all or most customers cannot use it, or data is lost or was shown to others", "because": "It spread to all cards", "next": "15m"}
    assert ready.dispatch("update.yml", told, actor="ben")[0] == {"write": "success", "publish": "success"}, ready.failed
    page = (ready.pages / "index.html").read_text()
    written = "".join(ready.file(path) for path in new_files(ready))
    assert "Nobody can pay by card." in page and "next-update: 15m" in written and "severity: SEV1" in written and "It spread to all cards" in written
    assert "ben" == git(ready.bare, "log", "-1", "--format=%an", "main")

    ready.environment = moment(ready.environment, "2026-11-20T14:30Z")
    watched = {"status": "Monitoring: it is put right, and we are watching", "components": "Everything works again", "text": "All card payments work again."}
    assert ready.dispatch("update.yml", watched)[0]["publish"] == "success", ready.failed
    ready.environment = moment(ready.environment, "2026-11-20T15:05Z")
    assert ready.dispatch("resolve.yml", {"text": "We replaced a part that kept failing."})[0]["publish"] == "success", ready.failed
    assert any("resolved" in path for path in new_files(ready))
    assert "We replaced a part that kept failing." in "".join(ready.file(path) for path in new_files(ready))


HOSTILE = ['"; $(touch pwned) #', "`touch pwned`", "'; touch pwned; '", "${{ github.token }}", "$(touch pwned)", "--force", "-m", "a\\\nb", "😀 naïve ‘quotes’"]


@pytest.mark.parametrize("typed", HOSTILE)
def test_what_is_typed_stays_text(ready, typed):
    text = f"Some card payments fail. {typed}\n\n{typed}\n\nWe are looking for the cause."
    results, _ = ready.dispatch("declare.yml", DECLARED | {"title": f"Cards fail {typed}", "text": text, "anyway": f"Nobody can put it better {typed}"})
    assert results["write"] == "success", ready.failed
    assert typed in update_of(ready).replace("\n\n", "\n\n") and results["publish"] == "success"
    assert not list(ready.place.rglob("pwned*"))
    alone, _ = ready.dispatch("update.yml", {"incident": typed, "text": typed, "because": typed, "others": typed})
    assert alone["write"] == "failure" and not list(ready.place.rglob("pwned*"))


def test_a_long_text_goes_through(ready):
    text = "Some card payments fail. 😀\n\n" * 2_100
    assert len(text.encode()) > 60_000
    results, _ = ready.dispatch("declare.yml", DECLARED | {"text": text, "anyway": "It has to be long"})
    assert results == {"write": "success", "publish": "success"}, ready.failed
    assert update_of(ready).endswith(text.strip())


def test_with_errors_nothing_is_published_and_nothing_is_lost(ready):
    before = ready.tree()
    text = f"{BAD}\n\n```\n</details>\n````"
    results, _ = ready.dispatch("declare.yml", DECLARED | {"text": text})
    assert results == {"write": "failure", "publish": "skipped"} and ready.tree() == before and not ready.pages.exists()
    assert "## Nothing was published" in ready.summary and "plain/jargon" in ready.summary and "plain/time-zone" in ready.summary
    # As it was typed, in a block that it can't end.
    assert f"\n`````text\n{text}\n`````\n" in ready.summary
    assert ready.failed.code == 1 and ready.failed.outputs["written"] == "false"


def test_in_an_emergency_it_is_published_with_the_reason(ready):
    reason = "Nobody can pay; the words are put right in the next update"
    results, _ = ready.dispatch("declare.yml", DECLARED | {"text": BAD, "anyway": reason})
    assert results == {"write": "success", "publish": "success"}, ready.failed
    assert f"lint-allow:\n  plain/jargon: {reason}\n  plain/time-zone: {reason}\n" in update_of(ready)
    page = (ready.pages / "index.html").read_text()
    assert "Kafka" in page and reason not in "".join(path.read_text() for path in ready.pages.rglob("*.html"))
    assert "plain/jargon" in ready.printed or "Written in spite of 2 errors" in ready.printed
    # It stays published: nothing holds up the next one.
    assert ready.dispatch("publish.yml", {})[0] == {"publish": "success"}, ready.failed


def test_a_secret_is_never_published(ready):
    secret = "AKIA" + "QW3RT7YUIOPASDFG"
    results, _ = ready.dispatch("declare.yml", DECLARED | {"text": f"Some card payments fail. {secret}", "anyway": "It has to go out"})
    assert results["write"] == "failure" and not new_files(ready)
    assert secret not in ready.summary + ready.failed.output and "leak/secret" in ready.summary


def test_a_reason_that_nothing_needed_is_not_passed_on(ready):
    results, _ = ready.dispatch("declare.yml", DECLARED | {"anyway": "Major outage"})
    assert results == {"write": "success", "publish": "success"} and "the reason was not needed" in ready.printed, ready.printed


def test_another_file_with_an_error_stops_the_page_until_somebody_says_why(ready, checkout):
    git(checkout, "pull", "-q", "origin", "main")
    folder = "content/incidents/2026-11-20-mail-late"
    write(checkout, {f"{folder}/incident.yml": "title: Mail is late\nseverity: SEV3\nstarted: 2026-11-20 13:40 UTC\n", f"{folder}/2026-11-20-1345-investigating.md": front_matter(BAD, status="investigating", at="2026-11-20 13:45 UTC", next_update="30m")})
    commit(checkout, "Mail is late")
    ready.push(checkout)
    results, _ = ready.dispatch("declare.yml", DECLARED)
    assert results == {"write": "success", "publish": "failure"} and not ready.pages.exists()
    # A reason that nothing needed lets nothing else through: it was not given for that.
    results, _ = ready.dispatch("declare.yml", DECLARED | {"title": "Nobody can sign in", "anyway": "Major outage"})
    assert results == {"write": "success", "publish": "failure"} and not ready.pages.exists()
    results, _ = ready.dispatch("publish.yml", {"publish-anyway": "Major outage; mail's words are put right later"})
    assert results == {"publish": "success"} and (ready.pages / "index.html").is_file()
    assert "Published in spite of" in ready.printed and "Major outage; mail's words are put right later" in ready.printed


def test_somebody_else_is_faster(ready, checkout):
    def other():
        write(checkout, {"content/vocabulary.yml": "allow: [iDEAL]\n"})
        commit(checkout, "Say iDEAL")
        ready.push(checkout)

    ready.meanwhile = other
    assert ready.dispatch("declare.yml", DECLARED)[0] == {"write": "success", "publish": "success"}, ready.failed
    assert git(ready.bare, "log", "--format=%s", "main").splitlines() == ["Investigating: Some card payments are failing", "Say iDEAL", "Begin"]


def test_two_open_incidents_are_never_mixed_up(ready):
    ready.dispatch("declare.yml", DECLARED)
    ready.dispatch("declare.yml", {"title": "Payouts are late", "components": "Payouts, late and early", "severity": SEV2})
    text = {"text": "We have found the cause and are putting it right."}
    assert ready.dispatch("update.yml", text)[0]["write"] == "failure"
    assert "2 are open: '2026-11-20-some-card-payments-are-failing', '2026-11-20-payouts-are-late'; name one" in ready.summary
    assert ready.dispatch("update.yml", text | {"incident": "payouts"})[0]["write"] == "success", ready.failed
    assert len([path for path in new_files(ready) if "payouts" in path]) == 3


def test_a_form_that_is_older_than_the_components_says_so(ready, checkout):
    write(checkout, {"content/components.yml": COMPONENTS.replace("name: Card payments", "name: Cards")})
    commit(checkout, "Call it cards")
    ready.push(checkout)
    results, _ = ready.dispatch("declare.yml", DECLARED)
    assert results["write"] == "failure"
    assert "'Card payments' is no choice for 'components' any more; run 'daymark ci forms' again" in ready.summary


def test_several_components_and_nothing_chosen(ready):
    assert ready.dispatch("declare.yml", DECLARED | {"components": "Choose one"})[0]["write"] == "failure"
    chosen = DECLARED | {"others": "payouts, On", "how": "Degraded performance: slower or less reliable than usual"}
    assert ready.dispatch("declare.yml", chosen)[0]["write"] == "success", ready.failed
    for name in ("card-payments", "payouts", "switch"):
        assert f"  {name}: degraded-performance\n" in update_of(ready)


@pytest.mark.parametrize("reason", ["x", "Hurry"])
def test_a_reason_of_one_word_is_none(ready, reason):
    results, _ = ready.dispatch("declare.yml", DECLARED | {"anyway": reason})
    assert results == {"write": "failure", "publish": "skipped"} and not new_files(ready)
    assert "needs a reason of two words or more" in ready.summary


def test_a_form_with_what_no_reason_lets_through_ends_at_once(ready):
    results, _ = ready.dispatch("declare.yml", DECLARED | {"text": "<b>Some customers</b> cannot pay.", "anyway": "we must publish now"})
    assert results == {"write": "failure", "publish": "skipped"} and not new_files(ready)
    assert "--publish-anyway does not change that for 'content/html'" in ready.summary
    results, _ = ready.dispatch("declare.yml", DECLARED | {"title": "Some cards fail " * 3_750, "anyway": "we must publish now"})
    assert results["write"] == "failure" and not new_files(ready) and "at most 300 fit" in ready.summary


def test_a_protected_branch_says_what_somebody_can_do(ready):
    """The runner is gone once the form has ended, so nothing can be typed there."""
    hook = ready.bare / "hooks/update"
    hook.write_text("#!/bin/sh\nif [ \"$1\" = refs/heads/main ]; then echo 'GH006: Protected branch update failed for refs/heads/main.' >&2; exit 1; fi\n")
    hook.chmod(0o755)
    results, _ = ready.dispatch("declare.yml", DECLARED)
    assert results == {"write": "failure", "publish": "skipped"} and not new_files(ready)
    assert "daymark ci forms --pull-request" in ready.summary and "let the workflow past the rule" in ready.summary
    assert "committed here" not in ready.summary and "git push origin" not in ready.summary


# A second person


@pytest.fixture
def careful(github, checkout):
    forms(checkout, "--action", ACTION, "--pull-request")
    commit(checkout)
    github.push(checkout)
    return github


def test_a_second_person_publishes(careful):
    results, _ = careful.dispatch("declare.yml", DECLARED)
    assert results == {"write": "success"}, careful.failed
    branch = "status/2026-11-20-some-card-payments-are-failing"
    assert not new_files(careful) and new_files(careful, branch)
    (told,) = careful.told()
    assert told["line"][:8] == ["pr", "create", "--base", "main", "--head", branch, "--title", "Investigating: Some card payments are failing"]
    assert "Nobody can read it until somebody merges it." in told["texts"][0]
    assert "https://github.com/harbour/status/pull/7" in careful.summary


# Issues


def body(name, checkout, answers):
    """What GitHub makes of a form that was filled in."""
    parts = []
    for block in yaml.safe_load((checkout / f".github/ISSUE_TEMPLATE/{name}.yml").read_text())["body"]:
        attributes = block["attributes"]
        options = attributes.get("options")
        usual = options[attributes["default"]] if options and "default" in attributes else attributes.get("value", "_No response_")
        parts.append(f"### {attributes['label']}\n\n{answers.get(block['id'], usual)}")
    return "\n\n".join(parts)


def may_publish(github, *people):
    github.people.write_text(str({who: "write" for who in people}).replace("'", '"'))


def test_an_issue_publishes_and_is_closed(ready, checkout):
    may_publish(ready, "ana-lee")
    text = "One in five card payments fails.\n\n### How bad is it?\n\nSEV1\n\nWe are looking for the cause."
    answers = DECLARED | {"components": "Payouts, late and early, Card payments, On", "text": text}
    results, _ = ready.open_issue(body("declare", checkout, answers).replace("\n", "\r\n"))
    assert results == {"write": "success", "publish": "success", "close": "success"}, ready.failed
    assert text in update_of(ready) and "severity: SEV2" in "".join(ready.file(path) for path in new_files(ready))
    assert update_of(ready).count(": partial-outage") == 3
    permission, comment, close = [told["line"] for told in ready.told()]
    assert permission[1] == "repos/harbour/status/collaborators/ana-lee/permission" and comment[:3] == ["issue", "comment", "12"]
    assert close == ["issue", "close", "12", "--comment", "Published: https://status.example/"]
    assert "## Written" in ready.told()[1]["texts"][0]
    assert git(ready.bare, "log", "-1", "--format=%ae", "main") == "4711+ana-lee@users.noreply.github.com"


@pytest.mark.parametrize("permission", ["read", "none", "triage"])
def test_a_stranger_publishes_nothing(ready, checkout, permission):
    ready.people.write_text(f'{{"stranger": "{permission}"}}')
    before = ready.tree()
    results, _ = ready.open_issue(body("declare", checkout, DECLARED), opener="stranger")
    assert results == {"write": "success", "publish": "skipped", "close": "skipped"}
    assert ready.tree() == before and not ready.pages.exists() and ready.count == 1
    assert "Nothing was published" in " ".join(ready.told()[-1]["line"])


def test_another_issue_starts_nothing(ready):
    assert ready.open_issue("I can't log in\n\n### What do customers notice?")[0] == {"write": "skipped", "publish": "skipped", "close": "skipped"}
    assert not ready.told()


def test_an_issue_with_errors_stays_open(ready, checkout):
    may_publish(ready, "ana-lee")
    results, _ = ready.open_issue(body("declare", checkout, DECLARED | {"text": BAD}))
    assert results == {"write": "failure", "publish": "skipped", "close": "skipped"}
    assert "plain/jargon" in ready.told()[-1]["texts"][0] and "close" not in str(ready.told())
    assert len(ready.told()[-1]["texts"][0]) < 65_536


def test_an_issue_in_an_emergency_takes_the_reason_along(ready, checkout):
    may_publish(ready, "ana-lee")
    reason = "Nobody can pay, and nobody else is awake"
    results, _ = ready.open_issue(body("declare", checkout, DECLARED | {"text": BAD, "anyway": reason}))
    assert results == {"write": "success", "publish": "success", "close": "success"}, ready.failed
    assert reason in update_of(ready)


def test_where_the_page_can_not_be_published_the_issue_says_so(ready, checkout):
    may_publish(ready, "ana-lee")
    shutil.rmtree(ready.action / ".build", ignore_errors=True)
    write(checkout, {"content/incidents/2026-11-19-x/incident.yml": "title: [\n"})
    commit(checkout, "Break it")
    ready.push(checkout)
    results, _ = ready.open_issue(body("declare", checkout, DECLARED))
    assert results == {"write": "success", "publish": "failure", "close": "failure"}
    assert "https://github.com/harbour/status/actions/runs/99 says why." in " ".join(ready.told()[-1]["line"])


# In this project's own fork, and on GitLab


def test_a_fork_takes_daymark_from_its_own_checkout(github, checkout):
    shutil.copytree(ROOT / ".ci", checkout / ".ci")
    assert forms(checkout).returncode == 0
    commit(checkout)
    github.push(checkout)
    assert "uses: ./\n" in github.file(".github/workflows/publish.yml")
    assert github.dispatch("declare.yml", DECLARED)[0] == {"write": "success", "publish": "success"}, github.failed


def gitlab(place, bare, action, environment, form):
    """Runs the job of docs/forms.md as a runner does: in a detached checkout, with variables of the form."""
    whole = examples("docs/forms.md")["forms.gitlab-ci.yml"]
    given = {name: one["value"] for name, one in whole["variables"].items()}
    assert set(form) <= set(given)
    for name, one in whole["variables"].items():
        assert form.get(name, one["value"]) in one.get("options", [form.get(name, one["value"])])
    names = {"GITLAB_USER_NAME": "Ana Lee", "GITLAB_USER_EMAIL": "ana@example.com", "CI_PROJECT_URL": str(bare).removesuffix(".git"), "CI_DEFAULT_BRANCH": "main"}
    job = whole["form"]
    own = {name: re.sub(r"\$(\w+)", lambda match: names[match[1]], value) for name, value in job["variables"].items()}
    git(place.parent, "clone", "-q", str(bare), str(place))
    git(place, "checkout", "-q", "--detach")
    (place / ".build/got").mkdir(parents=True)
    (place / ".build/got/daymark").symlink_to(PROGRAM)
    return bash("\n".join(job["script"]), place, environment | names | given | form | own)


def test_the_form_on_gitlab(ready, checkout, tmp_path):
    declared = {"DAYMARK_FORM": "declare", "DAYMARK_FORM_TITLE": 'Cards fail "; $(touch pwned)', "DAYMARK_FORM_COMPONENTS": "card-payments"}
    gitlab(tmp_path / "one", ready.bare, ready.action, ready.environment, declared)
    assert "card-payments: partial-outage" in update_of(ready) and not list(tmp_path.rglob("pwned*"))
    assert git(ready.bare, "log", "-1", "--format=%an <%ae>", "main") == "Ana Lee <ana@example.com>"
    told = {"DAYMARK_FORM": "update", "DAYMARK_FORM_STATUS": "identified", "DAYMARK_FORM_TEXT": "We have found the cause and are putting it right."}
    gitlab(tmp_path / "two", ready.bare, ready.action, ready.environment, told)
    assert any("identified" in path for path in new_files(ready))
    with pytest.raises(Failed):
        gitlab(tmp_path / "three", ready.bare, ready.action, ready.environment, told | {"DAYMARK_FORM_TEXT": BAD})
    assert BAD in (tmp_path / "three/answer.md").read_text()


# What docs/forms.md says


def test_the_transcripts_are_true(checkout, tmp_path):
    (tmp_path / "bin").mkdir(exist_ok=True)
    (tmp_path / "bin/daymark").symlink_to(PROGRAM)
    blocks = re.findall(r"```console\n\$ (.*?)\n(.*?)```", (ROOT / "docs/forms.md").read_text(), re.S)
    assert len(blocks) == 3
    for line, printed in blocks:
        done = subprocess.run(["bash", "-c", line + " 2>&1"], cwd=checkout, capture_output=True, text=True, env={"PATH": f"{tmp_path}/bin:/usr/bin:/bin"})
        assert done.stdout == printed, line


def test_the_documented_examples_are_what_gitlab_reads(tmp_path):
    path = tmp_path / "forms.yml"
    path.write_text(re.search(r"`forms.gitlab-ci.yml`\n\n```yaml\n(.*?)^```", (ROOT / "docs/forms.md").read_text(), re.S | re.M)[1])
    check("gitlab-ci", path)


# What this project's own workflows are


def test_our_own_files_are_clean():
    look(ROOT, ".github/workflows/release.yml", "action.yml")
    for step in yaml.safe_load((ROOT / "action.yml").read_text())["runs"]["steps"]:
        if "run" in step:
            script = "#!/bin/bash\n" + step["run"]
            done = subprocess.run(["shellcheck", "-"], input=script, capture_output=True, text=True)
            assert done.returncode == 0, done.stdout


def test_the_documented_workflows_are_clean(tmp_path):
    git(tmp_path, "init", "-q")
    found = {}
    for document in ("docs/ci.md", "docs/forms.md", "README.md"):
        name = None
        for part in re.split(r"^(```yaml\n.*?^```)", (ROOT / document).read_text(), flags=re.M | re.S):
            if part.startswith("```yaml") and name and "\njobs:" in part:
                found[name] = part.removeprefix("```yaml\n").removesuffix("```")
            names = re.findall(r"`(\.github/workflows/[\w-]+\.yml)`", part)
            name = names[-1] if names and not part.startswith("```") else None
    assert {".github/workflows/status.yml", ".github/workflows/due.yml"} <= set(found)
    # An action of the repository itself is written as it always was.
    look(write(tmp_path, found), *found, severity="medium")


def look(folder, *files, severity="low"):
    tools = Path(sys.executable).parent
    workflows = [file for file in files if "workflows" in file]
    for line in (["actionlint", *workflows], ["zizmor", "--offline", "--quiet", "--min-severity", severity, *files]):
        done = subprocess.run([tools / line[0], *line[1:]], cwd=folder, capture_output=True, text=True)
        assert done.returncode == 0, done.stdout + done.stderr


def test_they_would_find_what_is_wrong(tmp_path):
    git(tmp_path, "init", "-q")
    path = ".github/workflows/a.yml"
    good = (ROOT / ".github/workflows/release.yml").read_text()
    for old, new in (("runs-on:", "run-on:"), ("@3d3c42e5aac5ba805825da76410c181273ba90b1", "@v7"), ('cat parts', 'cat ${{ github.ref_name }} parts')):
        with pytest.raises(AssertionError):
            look(write(tmp_path, {path: good.replace(old, new)}), path)
