"""A small GitHub: a bare repository, workflows that run their jobs from its files, `gh` that only notes what it is told, and pages."""

import json
import shutil

import yaml

from support.program import ROOT
from support.workflows import Failed, bash, filled, git, holds, outputs_of, run_action_for_outputs

GH = """#!/usr/bin/env python3
import json, os, sys
line = sys.argv[1:]
texts = [open(line[i + 1]).read() for i, word in enumerate(line) if word == "--body-file"]
with open({log!r}, "a") as log:
    log.write(json.dumps({{"line": line, "texts": texts, "token": os.environ.get("GH_TOKEN"), "repo": os.environ.get("GH_REPO")}}) + "\\n")
if line[0] == "api":
    who = line[1].split("/")[-2]
    print(json.load(open({people!r})).get(who, "read"))
if line[:2] == ["pr", "create"]:
    print("https://github.com/harbour/status/pull/7")
"""
# What each thing that a token can do needs.
NEEDS = {("issue", "comment"): "issues", ("issue", "close"): "issues", ("pr", "create"): "pull-requests"}


class GitHub:
    """With one repository, `harbour/status`, whose default branch is main."""

    def __init__(self, place, action, environment):
        self.place, self.action, self.environment = place, action, environment
        self.bare = place / "server.git"
        git(place, "init", "-q", "--bare", "-b", "main", str(self.bare))
        self.log, self.people = place / "gh.log", place / "people.json"
        self.people.write_text("{}")
        (place / "bin").mkdir(exist_ok=True)
        gh = place / "bin/gh"
        gh.write_text(GH.format(log=str(self.log), people=str(self.people)))
        gh.chmod(0o755)
        self.pages, self.summary, self.printed, self.count = place / "pages", "", "", 0
        # Called before a job's first own step: somebody else pushes meanwhile.
        self.meanwhile = lambda: None

    def push(self, checkout):
        if "origin" not in git(checkout, "remote").split():
            git(checkout, "remote", "add", "origin", str(self.bare))
        git(checkout, "push", "-q", "origin", "HEAD:main")

    def file(self, path, ref="main"):
        return git(self.bare, "show", f"{ref}:{path}")

    def tree(self, ref="main"):
        return git(self.bare, "ls-tree", "-r", "--name-only", ref).splitlines()

    def told(self):
        """What `gh` was told, line by line."""
        return [json.loads(line) for line in self.log.read_text().splitlines()] if self.log.exists() else []

    def dispatch(self, name, inputs, actor="ana-lee"):
        """Presses the button of a workflow. What isn't given has its default."""
        described = self.workflow(name)[True]["workflow_dispatch"]["inputs"]
        assert set(inputs) <= set(described)
        for key, one in described.items():
            if one["type"] == "choice":
                assert inputs.get(key, one["options"][0]) in one["options"]
                one.setdefault("default", one["options"][0])
            assert not one.get("required") or inputs.get(key, one.get("default")), f"{key} is required"
        values = {f"inputs.{key}": inputs.get(key, one.get("default", "")) for key, one in described.items()}
        return self.run(name, values | self.event("workflow_dispatch", actor))

    def open_issue(self, body, opener="ana-lee"):
        issue = {"body": body, "number": "12", "user.login": opener, "user.id": "4711"}
        context = {f"github.event.issue.{key}": text for key, text in issue.items()}
        return self.run("issue-forms.yml", context | self.event("issues", opener))

    def event(self, name, actor):
        return {
            "github.event_name": name, "github.actor": actor, "github.actor_id": "4711", "github.token": "token-of-the-job",
            "github.repository": "harbour/status", "github.server_url": "https://github.com", "github.run_id": "99", "github.ref": "refs/heads/main",
        }  # fmt: skip

    def workflow(self, name):
        return yaml.safe_load(self.file(f".github/workflows/{name}"))

    def run(self, name, context):
        """All jobs of a workflow, each behind those that it needs; returns how each ended, and the outputs of the whole."""
        workflow = self.workflow(name)
        results, needs = {}, {}
        for key, job in workflow["jobs"].items():
            before = job.get("needs", [])
            before = [before] if isinstance(before, str) else before
            own = context | {name: value for name, value in needs.items() if name.split(".")[1] in before}
            condition = job.get("if")
            runs = holds(condition, own) and ("always()" in (condition or "") or all(results[one] == "success" for one in before))
            results[key], outputs = ("skipped", {}) if not runs else self.job(job, workflow, own)
            needs |= {f"needs.{key}.result": results[key]} | {f"needs.{key}.outputs.{one}": value for one, value in outputs.items()}
        called = (workflow[True].get("workflow_call") or {}).get("outputs", {})
        jobs = {name.replace("needs.", "jobs.", 1): value for name, value in needs.items()}
        return results, {one: filled(described["value"], jobs) for one, described in called.items()}

    def job(self, job, workflow, context):
        if "uses" in job:
            assert job["uses"].startswith("$/.github/workflows/")
            inputs = {f"inputs.{name}": filled(str(value), context) for name, value in job.get("with", {}).items()}
            own = {name: value for name, value in context.items() if name.startswith("github.")}
            results, outputs = self.run(job["uses"].rsplit("/", 1)[1], own | inputs)
            return "failure" if "failure" in results.values() else "success", outputs
        self.count += 1
        place = self.place / f"job-{self.count}"
        place.mkdir()
        checkout = place / "work"
        checkout.mkdir()
        rights = job.get("permissions", workflow.get("permissions"))
        environment = self.environment | {name: filled(str(value), context) for name, value in job.get("env", {}).items()}
        clock = f"@{environment['SOURCE_DATE_EPOCH']} +0000"
        environment |= {"GITHUB_REPOSITORY": "harbour/status", "GIT_AUTHOR_DATE": clock, "GIT_COMMITTER_DATE": clock}
        result = "success"
        for step in job["steps"]:
            condition = step.get("if")
            if not holds(condition, context) or (result == "failure" and "always()" not in (condition or "")):
                continue
            known = len(self.told())
            try:
                context |= self.step(step, checkout, rights, context, environment)
            except Failed as failed:
                result = "failure"
                self.failed = failed
                context |= {f"steps.{step.get('id')}.outputs.{name}": value for name, value in getattr(failed, "outputs", {}).items()}
            for told in self.told()[known:]:
                assert told["token"] == "token-of-the-job" and told["repo"] == "harbour/status"
                right = NEEDS.get(tuple(told["line"][:2]))
                assert right is None or rights.get(right) == "write", f"{told['line']} needs {right}: write"
        summary = place / "summary.md"
        self.summary = summary.read_text() if summary.exists() else ""
        outputs = {name: filled(str(value), context) for name, value in job.get("outputs", {}).items()}
        return result, outputs

    def step(self, step, checkout, rights, context, environment):
        uses, inputs = step.get("uses", ""), step.get("with", {})
        place = checkout.parent
        if uses.startswith("actions/checkout@"):
            return self.check_out(checkout, inputs, rights)
        if uses.startswith("actions/upload-pages-artifact@"):
            shutil.copytree(checkout / inputs["path"], self.place / "artifact", dirs_exist_ok=True)
            return {}
        if uses.startswith("actions/deploy-pages@"):
            assert rights == {"contents": "read", "pages": "write", "id-token": "write"}
            shutil.rmtree(self.pages, ignore_errors=True)
            (self.place / "artifact").rename(self.pages)
            return {f"steps.{step['id']}.outputs.page_url": "https://status.example/"}
        if uses:
            self.meanwhile()
            self.meanwhile = lambda: None
            printed, outputs = run_action_for_outputs(inputs, checkout, self.action, context, environment)
            self.printed += printed
            return {f"steps.{step.get('id')}.outputs.{name}": value for name, value in outputs.items()}
        output = place / "output"
        output.write_text("")
        own = {name: filled(str(value), context) for name, value in step.get("env", {}).items()}
        files = {"GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(place / "summary.md")}
        bash(step["run"], checkout, environment | own | files)
        return outputs_of(step, output)

    def check_out(self, checkout, inputs, rights):
        """As actions/checkout leaves it: the branch, which follows the server's. Without `contents: write` nothing can be pushed."""
        git(checkout.parent, "clone", "-q", "-b", inputs["ref"], str(self.bare), str(checkout))
        assert inputs["fetch-depth"] == 0
        if rights.get("contents") != "write" or not inputs["persist-credentials"]:
            git(checkout, "remote", "set-url", "--push", "origin", "/nonexistent")
        return {}


def files_of_action(target):
    """What an action's checkout has, but for the sources that nobody compiles."""
    target.mkdir()
    for path in ("Makefile", "Package.swift"):
        shutil.copy(ROOT / path, target)
    for path in (".ci", "Sources", "site-templates"):
        shutil.copytree(ROOT / path, target / path)
    return target
