"""Runs the steps of a workflow as a CI server would: each with bash, in a checkout, with the variables that it sets."""

import os
import re
import subprocess

import yaml

from support.expressions import value
from support.program import ROOT


def examples(document):
    """The YAML blocks of a Markdown text, by the file name named last before each."""
    found, name = {}, None
    for part in re.split(r"^(```yaml\n.*?^```)", (ROOT / document).read_text(), flags=re.M | re.S):
        if part.startswith("```yaml"):
            found[name] = yaml.load(part.removeprefix("```yaml\n").removesuffix("```"), yaml.BaseLoader)
        else:
            name = ([name, *re.findall(r"`([./\w-]+\.ya?ml)`", part)])[-1]
    return found


def filled(text, context):
    """A text with its `${{ … }}` looked up; of `a || b` the first that is something."""
    return re.sub(r"\$\{\{\s*(.*?)\s*\}\}", lambda match: str(value(match[1], context)), text)


def holds(condition, context):
    """`github.event_name != 'schedule'`, or no condition at all."""
    return True if condition is None else bool(value(condition.strip(), context))


class Failed(Exception):
    """A step that did not end with 0, with what it printed."""

    def __init__(self, done):
        super().__init__(done.stdout + done.stderr)
        self.code, self.output = done.returncode, done.stdout + done.stderr


def bash(script, folder, environment):
    """As GitHub runs `shell: bash`."""
    line = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script]
    done = subprocess.run(line, cwd=folder, env=environment, capture_output=True, text=True, timeout=120)
    if done.returncode:
        raise Failed(done)
    return done.stdout + done.stderr


def run_action(inputs, checkout, action, context, environment):
    """Runs the steps of `action.yml` in a checkout; returns what they print."""
    return run_action_for_outputs(inputs, checkout, action, context, environment)[0]


def run_action_for_outputs(inputs, checkout, action, context, environment):
    """Runs the steps of `action.yml` in a checkout; returns what they print, and the action's outputs. Steps that use other actions are not
    run. Where a step fails, `Failed` has the outputs.
    """
    described = yaml.safe_load((ROOT / "action.yml").read_text())
    assert set(inputs) <= set(described["inputs"])
    values = {f"inputs.{name}": filled(str(inputs.get(name, one["default"])), context) for name, one in described["inputs"].items()}
    context = context | values | {"runner.os": "Linux"}
    place = checkout.parent
    output = place / "output"
    files = {"GITHUB_OUTPUT": str(output), "GITHUB_STEP_SUMMARY": str(place / "summary.md"), "RUNNER_TEMP": str(place)}
    environment = environment | {
        "GITHUB_ACTIONS": "true", "GITHUB_WORKSPACE": str(checkout), "GITHUB_ACTION_PATH": str(action), **files,
    }  # fmt: skip
    printed = ""

    def outputs():
        return {name: filled(str(one["value"]), context) for name, one in described["outputs"].items()}

    for step in described["runs"]["steps"]:
        if not holds(step.get("if"), context):
            continue
        if "run" in step:
            output.write_text("")
            own = {name: filled(value, context) for name, value in step.get("env", {}).items()}
            try:
                printed += bash(step["run"], checkout, environment | own)
            except Failed as failed:
                context |= outputs_of(step, output)
                failed.outputs = outputs()
                raise
            context |= outputs_of(step, output)
        else:
            # Only the cache: it must know where the build is and what it was made from.
            assert filled(step["with"]["path"], context) == f"{action}/.build"
            assert re.fullmatch(r"daymark-Linux-[0-9a-f]{40}", filled(step["with"]["key"], context))
    return printed, outputs()


def outputs_of(step, file):
    """What a step has written for those behind it, as they name it."""
    pairs = (line.split("=", 1) for line in file.read_text().splitlines())
    return {f"steps.{step.get('id')}.outputs.{name}": value for name, value in pairs}


def run_job(job, checkout, action, context, environment):
    """Runs the steps of a job that use our action, or bash; None where its condition does not hold."""
    if not holds(job.get("if"), context):
        return None
    printed = ""
    for step in job["steps"]:
        if step.get("uses") == "./":
            printed += run_action(step.get("with", {}), checkout, action, context, environment)
        elif "run" in step:
            printed += bash(step["run"], checkout, environment)
    return printed


def git(folder, *line, at="2026-11-20T14:00Z"):
    names = {"GIT_AUTHOR_DATE": at, "GIT_COMMITTER_DATE": at}
    options = ["-c", "user.name=Ana Lee", "-c", "user.email=ana@example.com", "-c", "init.defaultBranch=main"]
    done = subprocess.run(["git", *options, *line], cwd=folder, capture_output=True, text=True, timeout=60, env=os.environ | names)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()
