"""How long a preview of 1,000 incidents takes to be there, and to follow a save."""

import statistics
import time

from support import sites
from support.preview import previewed

UPDATES = {"investigating": "1005", "identified": "1025", "monitoring": "1055", "resolved": "1125"}


def large(folder, incidents=1_000):
    """Incidents of four updates each, one a day, the last of them today."""
    files = {"site.yml": sites.SITE_YML, "components.yml": "".join(f"- {{id: part-{n}, name: Part {n}}}\n" for n in range(30))}
    for number in range(incidents):
        date = f"{2026 - number // 336}-{12 - number % 336 // 28:02}-{28 - number % 28:02}"
        slug = f"incidents/{date}-trouble-{number}"
        files[f"{slug}/incident.yml"] = f"title: Pages of part {number % 30} open slowly\nseverity: SEV3\nstarted: {date} 10:00 UTC\n"
        for status, clock in UPDATES.items():
            more = {} if status == "resolved" else {"next_update": "1h"}
            more |= {"components": f"{{part-{number % 30}: degraded-performance}}"} if status == "investigating" else {}
            text = f"About one in {number + 2} pages opens slowly. You can wait, or try again.\n\nWe are looking at it, and tell you more soon."
            files[f"{slug}/{date}-{clock}-{status}.md"] = sites.front_matter(text, status=status, at=f"{date} {clock[:2]}:{clock[2:]} UTC", **more)
    return sites.write(folder, files)


def ready(content):
    """Seconds from the start of the program to the first page."""
    with previewed(content, now="2026-12-30T12:00Z") as preview:
        assert preview.get()[0] == 200
        return time.monotonic() - preview.started


def follow(preview, content, number):
    """Seconds from a save to the page that has the new words."""
    file = sorted(content.glob("incidents/*/*-monitoring.md"))[-1 - number]
    file.write_text(file.read_text().replace("You can wait", f"You can wait {number} minutes"))
    start = time.monotonic()
    while f"You can wait {number} minutes" not in preview.text(f"incidents/{file.parent.name}/"):
        time.sleep(0.002)
    return time.monotonic() - start


def line(name, seconds):
    times = sorted(round(one * 1000) for one in seconds)
    print(f"{name:45} {statistics.median(times):8,.0f} ms  (from {times[0]} to {times[-1]})")


def measure(folder):
    content = large(folder)
    line("preview of 1,000 incidents: first page", [ready(content) for _ in range(7)])
    with previewed(content, now="2026-12-30T12:00Z") as preview:
        preview.judged()
        times = []
        for number in range(1, 11):
            times.append(follow(preview, content, number))
            # The linter speaks after the page, and the next save comes when a person has had time to type.
            time.sleep(1)
    line("preview of 1,000 incidents: a save", times)
