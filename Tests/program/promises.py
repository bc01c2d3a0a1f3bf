"""Makes docs/promises.md of docs/figures/promises.template.md and the figures that harnesses recorded.

In the template `{power-loss.states}` stands for a figure with its unit, and `{power-loss.when}` for the day and commit that the harness last
ran on. What was not measured says so.
"""

import re
import sys

from support import figures
from support.program import ROOT

PAGE = ROOT / "docs/promises.md"
TEMPLATE = ROOT / "docs/figures/promises.template.md"
MISSING = "not measured"
# Units that stand without a space, or are told by the sentence around them.
CLOSE = {"%", "×"}


def shown(figure):
    value = figure["value"]
    number = f"{value:,}" if isinstance(value, int) else f"{value:,.2f}".rstrip("0").rstrip(".")
    unit = figure["unit"]
    return number + ("" if not unit else f" {unit}" if unit not in CLOSE else f" {unit}" if unit == "×" else unit)


def when(harness, recorded):
    """Where figures of one harness come from several runs, each is named."""
    runs = sorted({(figure["date"], figure["commit"]) for name, figure in recorded.items() if name.startswith(harness + ".")})
    return "; ".join(f"{date}, {commit}" for date, commit in runs) or MISSING


def rendered(template, recorded):
    def fill(match):
        harness, name = match[1].split(".", 1)
        if harness not in figures.DECLARED or name not in [*figures.DECLARED[harness], "when"]:
            raise ValueError(f"the template names {match[0]}, which support/figures.py does not declare")
        if name == "when":
            return when(harness, recorded)
        return shown(recorded[match[1]]) if match[1] in recorded else MISSING

    return re.sub(r"\{([a-z0-9-]+\.[a-z0-9-]+)\}", fill, template)


if __name__ == "__main__":
    try:
        PAGE.write_text(rendered(TEMPLATE.read_text(), figures.read()))
    except ValueError as error:
        sys.exit(str(error))
