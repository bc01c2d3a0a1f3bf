"""The command under test, and the moment that most tests are told at."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PROGRAM = os.path.abspath(os.environ.get("DAYMARK", ROOT / ".build/release/daymark"))
NOW = "2026-11-20T14:40Z"
