"""A place to write updates in: a fresh repository with a content directory from `init`, and the command as a person runs it."""

import os
import re
import subprocess

import pexpect

from support.program import PROGRAM

# What the commands see: no CI, and a person with a name.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name not in ("CI", "GITHUB_ACTIONS", "VISUAL", "EDITOR")} | {
    "GIT_AUTHOR_NAME": "Ana", "GIT_AUTHOR_EMAIL": "ana@example.com", "GIT_COMMITTER_NAME": "Ana", "GIT_COMMITTER_EMAIL": "ana@example.com",
    "GIT_CONFIG_GLOBAL": os.devnull, "TZ": "UTC", "NO_COLOR": "1", "TERM": "xterm",
}  # fmt: skip

START = "2026-11-20 14:00 UTC"


class Desk:
    """A folder that somebody writes updates in, with a clock that is set by hand."""

    def __init__(self, folder, now="2026-11-20T14:08Z"):
        self.folder, self.now = folder, now
        # Where answers are kept that led to nothing yet.
        self.state = {"XDG_STATE_HOME": f"{folder}.state"}

    def run(self, *line, now=None, code=0, **options):
        done = self.attempt(*line, now=now, **options)
        assert done.returncode == code, (line, done.returncode, done.stdout, done.stderr)
        return done

    def attempt(self, *line, now=None, stdin=None, environment=None):
        moment = self.now if now is None else now
        # A commit is made when its update is written.
        dates = {name: moment.removesuffix("Z") + ":00Z" for name in ("GIT_AUTHOR_DATE", "GIT_COMMITTER_DATE")}
        return subprocess.run(
            [PROGRAM, *line, "--now", moment], cwd=self.folder, capture_output=True, text=True, timeout=60, input=stdin or "",
            env=ENVIRONMENT | dates | (environment or {}),
        )  # fmt: skip

    def git(self, *line):
        done = subprocess.run(["git", *line], cwd=self.folder, capture_output=True, text=True, timeout=60, env=ENVIRONMENT)
        assert done.returncode == 0, done.stderr
        return done.stdout

    def asked(self, *line, now=None, environment=None):
        """The command on a terminal of its own; what it shows is read with `expect`."""
        terminal = pexpect.spawn(
            PROGRAM, [*line, "--now", now or self.now], cwd=str(self.folder), env=ENVIRONMENT | self.state | (environment or {}), encoding="utf-8", timeout=20,
            dimensions=(40, 100),
        )  # fmt: skip
        terminal.setecho(False)
        return terminal

    def files(self):
        """Every file by path, as text."""
        content = self.folder / "content"
        return {str(path.relative_to(content)): path.read_text() for path in sorted(content.rglob("*")) if path.is_file()}

    def only(self, pattern):
        found = {path: text for path, text in self.files().items() if re.fullmatch(pattern, path)}
        assert len(found) == 1, (pattern, sorted(self.files()))
        return found.popitem()


def new_desk(folder, *, repository=True):
    desk = Desk(folder)
    desk.run("init", "--name", "Harbour Pay", "--url", "https://pay.example", "--time-zone", "Europe/London", "--component", "Card payments",
             "--component", "Payouts", "--bare", now="2026-11-20T13:00Z")  # fmt: skip
    if repository:
        desk.git("init", "-q", "-b", "main")
        desk.git("add", "-A")
        desk.git("commit", "-qm", "Begin")
    return desk


def two_desks(folder, declare):
    """Two people with clones of one repository in which an incident is open."""
    (folder / "one").mkdir()
    one = new_desk(folder / "one")
    one.run(*declare, "--commit")
    subprocess.run(["git", "clone", "-q", "--bare", "one", "shared.git"], cwd=folder, check=True, env=ENVIRONMENT)
    one.git("remote", "add", "origin", str(folder / "shared.git"))
    one.git("fetch", "-q")
    one.git("branch", "-u", "origin/main")
    subprocess.run(["git", "clone", "-q", "shared.git", "two"], cwd=folder, check=True, env=ENVIRONMENT)
    return one, Desk(folder / "two")
