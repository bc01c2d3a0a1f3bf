"""The command under test, how a test runs it, and the moment that most tests are told at."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = os.path.abspath(os.environ.get("DAYMARK", ROOT / ".build/release/daymark"))
NOW = "2026-11-20T14:40Z"
# No CI, no terminal, nobody's settings.
BARE = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent"}


def run(*arguments, folder=None, environment=None, **options):
    """The command to its end, where nothing of the environment is set but what a test sets."""
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    return subprocess.run([PROGRAM, *arguments], cwd=folder, env=BARE | (environment or {}), text=True, timeout=60, **streams)
