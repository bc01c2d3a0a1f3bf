"""What docs/ci.md offers besides workflows: units of systemd, an outside clock, jobs for a GitLab repository that has only content, protected
branches, and what each costs."""

import http.server
import json
import re
import shlex
import shutil
import subprocess
import threading
from pathlib import Path

import pytest
import yaml

from ci.test_ci import BAD, CONTENT, LATE, action, check, checkout, commit, environment, moment  # noqa: F401
from support.desk import new_desk
from support.program import PROGRAM, ROOT
from support.releases import publish
from support.sites import write
from support.workflows import Failed, bash, git

CI = (ROOT / "docs/ci.md").read_text()
UNITS = ROOT / "docs/systemd"
READY = ["daymark-page.service", "daymark-page.timer", "daymark-due.service", "daymark-due.timer"]


# A machine of one's own


@pytest.fixture
def units(tmp_path):
    """The units, with the program under test where the installed one would be."""
    folder = tmp_path / "units"
    shutil.copytree(UNITS, folder)
    for unit in folder.glob("*.service"):
        unit.write_text(unit.read_text().replace("/usr/bin/daymark", PROGRAM))
    return folder


def test_systemd_takes_the_units(units):
    paths = [str(units / name) for name in READY]
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", *paths], capture_output=True, text=True, cwd=units)
    assert done.returncode == 0 and not done.stderr, done.stderr
    broken = units / "daymark-page.timer"
    broken.write_text(broken.read_text().replace("*:0/1", "*:0/1x"))
    done = subprocess.run(["systemd-analyze", "verify", "--man=no", str(broken)], capture_output=True, text=True, cwd=units)
    assert "0/1x" in done.stderr


@pytest.mark.parametrize("name, most", [("daymark-page.service", 1.5), ("daymark-due.service", 1.0)])
def test_the_units_may_do_little(units, name, most):
    done = subprocess.run(["systemd-analyze", "security", "--offline=yes", "--no-pager", str(units / name)], capture_output=True, text=True)
    assert float(re.search(r"exposure level for \S+: ([\d.]+)", done.stdout)[1]) <= most, done.stdout


def unit(path):
    """What a unit says, by key: systemd's files may repeat a key."""
    found = {}
    for line in path.read_text().splitlines():
        if "=" in line and not line.startswith("#"):
            key, value = line.split("=", 1)
            found.setdefault(key, []).append(value)
    return found


def run_unit(path, folder, environment):
    """Runs a service's lines in order as systemd would: one with '-' may fail."""
    said = unit(path)
    for line in said.get("ExecStartPre", []) + said["ExecStart"]:
        words = [word.replace("/var/lib/daymark/public", str(folder / "public")) for word in shlex.split(line.removeprefix("-"))]
        done = subprocess.run(words, cwd=folder / "repository", env=environment, capture_output=True, text=True, timeout=60)
        if done.returncode and not line.startswith("-"):
            raise Failed(done)


def test_a_push_is_published_by_the_units_and_what_is_owed_fails_one(units, checkout, environment, tmp_path):
    bare = tmp_path / "bare.git"
    git(tmp_path, "clone", "-q", "--bare", str(checkout), str(bare))
    git(checkout, "remote", "add", "origin", str(bare))
    git(tmp_path, "clone", "-q", str(bare), str(tmp_path / "repository"))
    page, due = units / "daymark-page.service", units / "daymark-due.service"
    early = moment(environment, "2026-11-20T14:10Z")
    run_unit(page, tmp_path, early)
    index = tmp_path / "public/index.html"
    assert "Orders do not open" in index.read_text()
    run_unit(due, tmp_path, early)
    incident = checkout / "content/incidents/2026-11-20-api-down/incident.yml"
    commit(checkout, {"content/site.yml": (checkout / "content/site.yml").read_text().replace("name: ", "name: New ", 1)})
    git(checkout, "push", "-q", "origin", "HEAD")
    run_unit(page, tmp_path, early)
    assert "New " in index.read_text() and incident.exists()
    # The server of the repository is gone: the page goes on.
    shutil.rmtree(bare)
    index.unlink()
    run_unit(page, tmp_path, moment(environment, LATE))
    assert index.exists()
    with pytest.raises(Failed, match="Post an update on 'Orders do not open'"):
        run_unit(due, tmp_path, moment(environment, LATE))
    # With an error nothing is written.
    write(tmp_path / "repository", BAD)
    before = index.read_bytes()
    with pytest.raises(Failed, match="next-update-missing"):
        run_unit(page, tmp_path, moment(environment, "2026-11-20T14:33Z"))
    assert index.read_bytes() == before


def test_the_guide_names_the_units_that_there_are():
    assert {path.name for path in UNITS.iterdir()} == {*READY, "daymark-tell@.service"}
    assert set(re.findall(r"`(daymark-[\w@]+\.(?:service|timer))`", CI)) == {path.name for path in UNITS.iterdir()}
    assert unit(UNITS / "daymark-due.service")["OnFailure"] == ["daymark-tell@%N.service"]
    # What the watch looks for is what the workflow looks for.
    only = re.search(r"--only (\S+)", unit(UNITS / "daymark-due.service")["ExecStart"][0])[1]
    assert CI.count(only) >= 2


# An outside clock


def test_an_outside_clock_starts_the_workflow_with_a_token_that_nobody_sees(tmp_path):
    config = re.search(r"`dispatch.curl`:\n\n```\n(.*?)```", CI, re.S)[1]
    heard = []

    class Server(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            heard.append((self.path, dict(self.headers), json.loads(body)))
            self.send_response(204 if len(heard) == 1 else 401)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Server)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    (tmp_path / "dispatch.curl").write_text(config.replace("https://api.github.com", f"http://127.0.0.1:{server.server_port}"))
    line = re.search(r"^\S+ \* \* \* \* (curl .*)$", CI, re.M)[1]
    assert "github_pat" not in line
    run = lambda: subprocess.run(["bash", "-c", line], env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "no_proxy": "127.0.0.1"}, capture_output=True, text=True, timeout=60)  # noqa: E731
    done = run()
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    path, headers, body = heard[0]
    assert path == "/repos/your-organisation/status/actions/workflows/status.yml/dispatches" and body == {"ref": "main"}
    assert headers["Authorization"] == "Bearer github_pat_your_token" and headers["X-GitHub-Api-Version"] == "2022-11-28"
    # A token that has ended is told of: cron mails what is printed.
    done = run()
    assert done.returncode == 22 and "401" in done.stderr
    server.shutdown()


# What it costs


def test_the_arithmetic_of_the_costs_is_right():
    sums = re.findall(r"([\d,]+) × ([\d,]+)(?: jobs?)? = ([\d,]+)", CI)
    number = lambda text: int(text.replace(",", ""))  # noqa: E731
    assert len(sums) >= 8
    for one, other, product in sums:
        assert number(one) * number(other) == number(product), (one, other, product)


# GitLab, a repository that has only content


@pytest.fixture
def shared(action, tmp_path):  # noqa: F811
    """This repository as GitLab has it: with its jobs, and the program under test as its release."""
    shutil.copytree(ROOT / "docs/gitlab", action / "docs/gitlab")
    publish(action, tmp_path / "releases", Path(PROGRAM).read_bytes())
    git(action, "init", "-q")
    git(action, "add", "-A", "-f")
    git(action, "commit", "-qm", "All")
    return action


def included(inputs):
    """The jobs of the file with these inputs, as GitLab puts them in: texts in place of texts, each checked against its expression."""
    header, jobs = (ROOT / "docs/gitlab/daymark.yml").read_text().split("\n---\n")
    described = yaml.safe_load(header)["spec"]["inputs"]
    assert set(inputs) <= set(described)
    values = {}
    for name, one in described.items():
        if name not in inputs and "default" not in one:
            raise ValueError(f"{name} is required")
        values[name] = inputs.get(name, one.get("default"))
        if "regex" in one and not re.search(one["regex"], values[name]):
            raise ValueError(f"{name} is not as it should be")
    assert set(re.findall(r"\$\[\[ inputs\.(\w+) \]\]", jobs)) == set(described)
    return re.sub(r"\$\[\[ inputs\.(\w+) \]\]", lambda match: values[match[1]], jobs)


def run_gitlab(text, job, checkout, environment):  # noqa: F811
    """Runs a job's lines in one shell."""
    whole = yaml.load(text, yaml.BaseLoader)
    base = whole[whole[job]["extends"]]
    own = {name: value for name, value in base["variables"].items() if value}
    return bash("\n".join(base["before_script"] + whole[job]["script"]), checkout, environment | own)


@pytest.fixture
def inputs(shared, tmp_path):
    return {"source": str(shared), "commit": git(shared, "rev-parse", "HEAD"), "releases": f"file://{tmp_path}/releases"}


def test_a_content_repository_on_gitlab_needs_nothing_else(inputs, checkout, environment, tmp_path):  # noqa: F811
    jobs = included(inputs)
    with pytest.raises(Failed, match="Post an update on 'Orders do not open'"):
        run_gitlab(jobs, "daymark-due", checkout, moment(environment, LATE))
    before = commit(checkout, BAD)
    at = moment(environment, "2026-11-20T14:33Z")
    with pytest.raises(Failed, match=r"1 error.*such as\ncontent/.*identified\.md") as failed:
        run_gitlab(jobs, "daymark-lint", checkout, at | {"SINCE": before})
    assert failed.value.code == 1
    assert "identified.md" in (checkout / "findings.json").read_text() and "next-update-missing" in (checkout / "findings.md").read_text()
    assert not (tmp_path / "built").exists()
    with pytest.raises(Failed):
        run_gitlab(jobs, "pages", checkout, at)
    assert not (checkout / "public").exists()
    reason = 'Major "outage"; $(touch pwned)'
    assert f"Published in spite of 1 error: {reason}" in run_gitlab(jobs, "pages", checkout, at | {"PUBLISH_ANYWAY": reason})
    assert (checkout / "public/index.html").is_file() and not list(tmp_path.rglob("pwned*"))


def test_without_a_release_it_compiles_that_commit(inputs, checkout, environment, tmp_path):  # noqa: F811
    jobs = included({name: value for name, value in inputs.items() if name != "releases"} | {"content": "content"})
    run_gitlab(jobs, "pages", checkout, moment(environment, "2026-11-20T14:10Z"))
    run_gitlab(jobs, "pages", checkout, moment(environment, "2026-11-20T14:10Z"))
    assert len((tmp_path / "built").read_text().splitlines()) == 1


def test_gitlab_reads_the_jobs(inputs, tmp_path):
    path = tmp_path / "jobs.yml"
    path.write_text(included(inputs))
    check("gitlab-ci", path)
    path.write_text(included(inputs).replace("script:", "scripts:", 1).replace("paths:", "pathes:"))
    with pytest.raises(AssertionError):
        check("gitlab-ci", path)
    example = yaml.safe_load(re.search(r"```yaml\n(include:.*?)```", CI, re.S)[1])["include"][0]
    assert example["file"] == "/docs/gitlab/daymark.yml" and included(example["inputs"]) and example["ref"] == example["inputs"]["commit"]
    table = set(re.findall(r"^\| `(\w+)`(?:, `(\w+)`)? \| .* \|$", CI[CI.index("| input | default | meaning |\n|---|---|---|\n| `source`") :].split("\n\n")[0], re.M))
    assert {name for pair in table for name in pair if name} == set(yaml.safe_load((ROOT / "docs/gitlab/daymark.yml").read_text().split("\n---\n")[0])["spec"]["inputs"])


@pytest.mark.parametrize("hostile", [{"source": "https://a.example/$(touch pwned)"}, {"commit": "main"}, {"content": "a; touch pwned"}, {"within": "15m; x"}, {"releases": 'x"'}])
def test_inputs_that_are_no_names_are_refused(inputs, hostile):
    with pytest.raises(ValueError):
        included(inputs | hostile)


# Protected branches


@pytest.fixture
def protected(tmp_path):
    """A desk whose server lets nobody push to main, and says where to ask for a merge."""
    desk = new_desk(tmp_path)
    bare = tmp_path.parent / f"{tmp_path.name}.git"
    desk.git("init", "-q", "--bare", str(bare))
    desk.git("remote", "add", "origin", str(bare))
    desk.git("push", "-q", "origin", "main")
    hook = bare / "hooks/pre-receive"
    hook.write_text(
        "#!/bin/sh\nwhile read -r old new ref; do\n  if [ $ref = refs/heads/main ]; then echo 'GH006: Protected branch update failed for refs/heads/main.' >&2; exit 1; fi\n"
        "  echo \"Create a pull request for '${ref#refs/heads/}' on GitHub by visiting:\" >&2\n  echo \"     https://github.com/a/b/pull/new/${ref#refs/heads/}\" >&2\ndone\n"
    )
    hook.chmod(0o755)
    return desk, bare


DECLARE = ("declare", "Some payouts are late", "--severity", "SEV3", "--component", "payouts=degraded")


def test_a_push_that_is_refused_says_the_way_out_and_it_works(protected):
    desk, bare = protected
    done = desk.run(*DECLARE, "--push", code=2)
    assert "nobody may push to 'main' directly" in done.stderr, done.stderr
    line = done.stderr.strip().splitlines()[-1].strip()
    tried = subprocess.run(["bash", "-c", line], cwd=desk.folder, capture_output=True, text=True)
    assert tried.returncode == 0, (line, tried.stderr)
    branches = git(bare, "for-each-ref", "--format=%(refname:short)").split()
    assert len(branches) == 2 and "Some payouts are late" in git(bare, "show", f"{next(one for one in branches if one != 'main')}:content/incidents/2026-11-20-some-payouts-are-late/incident.yml")


def test_a_pull_request_says_where_to_ask_for_it_and_the_next_update_joins(protected):
    desk, bare = protected
    done = desk.run(*DECLARE, "--pull-request")
    assert "https://github.com/a/b/pull/new/status/2026-11-20-some-payouts-are-late" in done.stderr
    desk.run("update", "--status", "identified", "--pull-request", now="2026-11-20T14:20Z")
    desk.run("update", "--status", "monitoring", "--push", now="2026-11-20T14:50Z")
    branches = git(bare, "for-each-ref", "--format=%(refname:short)").split()
    assert branches == ["main", "status/2026-11-20-some-payouts-are-late"]
    assert git(bare, "rev-list", "--count", "main..status/2026-11-20-some-payouts-are-late") == "3"


def test_a_new_branch_needs_no_push_by_hand_first(protected):
    desk, bare = protected
    desk.git("switch", "-q", "-c", "tonight")
    desk.run(*DECLARE, "--push")
    assert git(bare, "rev-list", "--count", "main..tonight") == "1"
    desk.run("update", "--status", "identified", "--push", now="2026-11-20T14:20Z")
    assert git(bare, "rev-list", "--count", "main..tonight") == "2"
