"""Prints what readers and writers wait for: what the status page weighs, how quickly a preview is there, and what long histories cost.

With --beside it compares two programs instead. They run in turn on the same content, A, B, A, B, and each line has the share of the
second's time that the first takes, with its spread. Both have to be built alike, and figures of two runs say little on a busy machine.
"""

import argparse
import gzip
import tempfile
from pathlib import Path

import bench_beside
import bench_preview
import bench_scale
from support import sites
from support.browsing import chromium
from support.figures import record
from support.program import PROGRAM
from support.states import HEADER, Gallery

ONE_ROUND_TRIP = 14_000
BUDGETED = "20 components, 44 bad days, 3 open incidents"


def typical(folder):
    """What the budget is about: 20 components with 44 bad days among them, three open incidents."""
    files = {"site.yml": sites.SITE_YML, "components.yml": "".join(f"- {{id: part-{n}, name: Part {n} of the service}}\n" for n in range(20))}
    for number in range(47):
        is_open = number < 3
        date = "2026-11-20" if is_open else f"2026-{9 + number % 2:02}-{1 + number // 2:02}"
        slug = f"incidents/{date}-trouble-{number}"
        status = ["degraded-performance", "partial-outage", "major-outage"][number % 3]
        files[f"{slug}/incident.yml"] = f"title: Pages of part {number % 20} open slowly\nseverity: SEV2\nstarted: {date} 10:00 UTC\n"
        files[f"{slug}/{date}-1005-investigating.md"] = sites.front_matter(
            f"About one in {number + 2} pages opens slowly, or not at all. We are looking for the cause.",
            status="investigating", at=f"{date} 10:05 UTC", next_update="30m", components=f"{{part-{number % 20}: {status}}}",
        )
        if not is_open:
            files[f"{slug}/{date}-1105-resolved.md"] = sites.front_matter("Pages open again.", status="resolved", at=f"{date} 11:05 UTC")
    return sites.write(folder, files)


def requests(browser, site):
    page, made = browser.new_page(), []
    page.on("request", lambda one: one.url.startswith("data:") or made.append(one.url))
    page.goto((site.folder / "index.html").as_uri(), wait_until="networkidle")
    page.close()
    return len(made)


def memory():
    """A folder for files, in memory where there is such a place: disks vary tenfold."""
    return tempfile.TemporaryDirectory(dir="/dev/shm" if Path("/dev/shm").is_dir() else None)


def main():
    arguments = argparse.ArgumentParser(
        prog="DAYMARK=path/to/daymark bench.py", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--beside", metavar="PROGRAM", help="another daymark, to run in turn with the one that DAYMARK names")
    arguments.add_argument("--rounds", type=int, default=9, metavar="N", help="how many pairs, 2 or more (default: 9)")
    arguments.add_argument(
        "--incidents", type=int, nargs="+", default=[1_000, 10_000], metavar="N", help="how long the long histories are (default: 1000 10000)")
    chosen = arguments.parse_args()
    if chosen.beside:
        if not Path(chosen.beside).is_file():
            arguments.error(f"there is no program '{chosen.beside}'; build it first, and name the file")
        if chosen.rounds < 2:
            arguments.error("--rounds: two pairs at least, or there is no spread")
        with memory() as scratch:
            return bench_beside.measure(PROGRAM, chosen.beside, Path(scratch), chosen.rounds)
    print(f"{'First view':45} {'bytes':>8} {'gzip -9':>8} {'of 14,000':>10} {'requests':>9}")
    with tempfile.TemporaryDirectory() as scratch, chromium() as browser:
        contents = [
            ("the sample", sites.SAMPLE, sites.NOW),
            (BUDGETED, typical(Path(scratch) / "typical"), "2026-11-20T10:10Z"),
        ]
        if sites.real_history():
            contents.append(("three months of one large provider", sites.real_history(), sites.HISTORY_NOW))
        for number, (name, content, now) in enumerate(contents):
            site = sites.built(content, Path(scratch) / str(number), now, "--publish-anyway", "a benchmark")
            raw = site.files["index.html"]
            small = len(gzip.compress(raw, 9, mtime=0))
            made = requests(browser, site)
            print(f"{name:45} {len(raw):8,} {small:8,} {small / ONE_ROUND_TRIP:10.0%} {made:9}")
            if name == BUDGETED:
                record("bench", "make bench", {"page-compressed": small, "page-requests": made})
    with tempfile.TemporaryDirectory() as scratch, chromium() as browser:
        gallery = Gallery(browser, Path(scratch))
        print(f"\n{HEADER}")
        for name in ("quiet", "one", "four", "sixty", "sixty-trouble"):
            print(gallery.measured(name))
    with memory() as scratch:
        bench_preview.measure(Path(scratch))
    with memory() as scratch:
        bench_scale.measure(Path(scratch), chosen.incidents)


main()
