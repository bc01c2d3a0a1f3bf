"""What share of lines the Swift tests run, by module, and every line of the areas that must be run whole: coverage.py LCOV."""

import collections
import re
import sys
from pathlib import Path

from support import figures
from support.program import ROOT

# What a mistake in is seen last or costs most. All lines of these are run by tests.
AREAS = {
    "history": r"Sources/StatusHistory/",
    "escapers": r"Sources/(Basics/Formats/|Basics/Text/(Displayable|PercentEncoding|ShellWord)\.|StatusSite/Templates/HTML\.)",
    "publisher": r"Sources/Disk/Publishing/",
}


def lines(lcov):
    """How often each line that can run was run, by file."""
    files, name = {}, None
    for line in lcov.splitlines():
        if line.startswith("SF:"):
            path = Path(line[3:])
            name = path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else None
        elif line.startswith("DA:") and name and name.startswith(("Sources/", "site-templates/")):
            number, count = line[3:].split(",")[:2]
            files.setdefault(name, {})[int(number)] = int(count)
    return files


def share(counts):
    counts = list(counts)
    return 100 * sum(count > 0 for count in counts) / len(counts) if counts else 100.0


def module(name):
    return name.split("/")[1] if name.startswith("Sources/") else "SiteTemplates"


def main(path):
    files = lines(Path(path).read_text())
    modules = collections.defaultdict(list)
    for name, counts in files.items():
        modules[module(name)] += counts.values()
    for name, counts in sorted(modules.items()):
        print(f"{share(counts):6.1f} %  {len(counts):6}  {name}")
    everything = [count for counts in files.values() for count in counts.values()]
    values, missed = {"all": round(share(everything), 1)}, []
    print(f"{values['all']:6.1f} %  {len(everything):6}  all\n")
    for area, pattern in AREAS.items():
        inside = {name: counts for name, counts in files.items() if re.match(pattern, name)}
        assert inside, f"no file is in the area {area}"
        counts = [count for one in inside.values() for count in one.values()]
        # Never rounded up to the whole.
        values[area] = int(share(counts) * 10) / 10
        print(f"{values[area]:6.1f} %  {len(counts):6}  {area}: {len(inside)} files")
        missed += [f"{name}:{number}" for name, one in sorted(inside.items()) for number, count in sorted(one.items()) if count == 0]
    figures.record("coverage", "make coverage", values)
    if missed:
        print("\nNo test runs these lines:\n" + "\n".join(missed))
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
