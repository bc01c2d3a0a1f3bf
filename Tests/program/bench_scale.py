"""A build and a lint of a long history beside the least that any program could do with it, and beside a general site generator.

The least is a program in C that reads every update, turns its Markdown into HTML and writes as many files as a site needs. The generator is Hugo
with the cheapest site that holds the same text: a page for each incident, and one list. All run in turn, A, B, C, A, B, C, on files in memory.
"""

import itertools
import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from support.figures import DECLARED, record
from support.program import PROGRAM, ROOT

NOW = "2026-11-20T14:40Z"
TOOLS = ROOT.parent / "shared/tools"
HUGO = Path(sys.executable).with_name("hugo")
PAGE = "<!doctype html><html lang=en><title>{{ .Title }}</title>"
LAYOUTS = {
    "single.html": PAGE + "<h1>{{ .Title }}</h1>{{ .Content }}",
    "list.html": PAGE + '{{ range .Site.RegularPages }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}',
}


def hugo_site(corpus, folder):
    (folder / "content").mkdir(parents=True)
    (folder / "layouts/_default").mkdir(parents=True)
    (folder / "hugo.toml").write_text('baseURL = "https://status.example.com/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "404"]\n')
    for name, layout in LAYOUTS.items():
        (folder / "layouts/_default" / name).write_text(layout)
    for incident in json.loads((corpus / "corpus.json").read_text())["incidents"]:
        text = "\n\n".join(f"### {update['at']} {update['status']}\n\n{update['body']}" for update in incident["updates"])
        front = f"---\ntitle: {json.dumps(incident['title'])}\ndate: {incident['start']}\n---\n"
        (folder / "content" / f"{incident['id']}.md").write_text(front + text)
    return folder


def with_every_rule(content):
    """The corpus lets its updates off the rules that are younger than they; what lint costs is measured with all of them."""
    copy = shutil.copytree(content, content.with_name("judged"))
    settings = copy / "site.yml"
    settings.write_text(settings.read_text().replace("since: 2027-01-01", "since: 2015-01-01"))
    return copy


def one_update(content):
    """What brings one update that nobody has built yet."""
    folder = max((content / "incidents").iterdir())
    minutes = itertools.count()

    def bring():
        clock = f"2026-11-20 13:{next(minutes):02}"
        name = clock.replace(":", "").replace(" ", "-")
        (folder / f"{name}-identified.md").write_text(
            f"---\nstatus: identified\nat: {clock} UTC\nnext-update: 30m\n---\nSome pages still open slowly. We are looking at it.\n")

    return bring


def run(line, before):
    """Seconds of processor time, and megabytes at most."""
    before()
    process = subprocess.Popen([str(part) for part in line], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in (0, 1), f"{line} ended with {process.returncode}"
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def commands(scratch, corpus, floor):
    content, out, least, cache = corpus / "daymark", scratch / "public", scratch / "least", scratch / "cache"
    build = [PROGRAM, "build", "--content", content, "--out", out, "--cache", cache, "--now", NOW, "--publish-anyway", "a benchmark"]
    site = hugo_site(corpus, scratch / "hugo")
    return {
        LEAST: ([floor, "all", content, least], without(least)),
        "Hugo": ([HUGO, "--quiet", "--source", site, "--destination", scratch / "hugo-public", "--noBuildLock"], without(scratch / "hugo-public")),
        FULL: (build, without(out, cache)),
        UNCHANGED: (build, without()),
        ONE: (build, one_update(content)),
        LEAST_LINT: ([floor, "render", content], without()),
        LINT: ([PROGRAM, "lint", "--format", "concise", "--content", with_every_rule(content), "--now", NOW], without()),
    }  # fmt: skip


LEAST, LEAST_LINT = "the least: read, render, write", "the least of a lint: read, render"
FULL, UNCHANGED, ONE, LINT = "build, all of it new", "build, nothing new", "build, one new update", "lint with every rule"


def without(*folders):
    def clear():
        for folder in folders:
            shutil.rmtree(folder, ignore_errors=True)

    return clear


def measure(scratch, incidents=(1_000, 10_000), rounds=3):
    if not (TOOLS / "floor.c").is_file():
        print(f"no figures of scale: {TOOLS} is not there")
        return
    floor = scratch / "floor"
    subprocess.run(["cc", "-O2", "-o", floor, TOOLS / "floor.c", "-lcmark", "-lpthread"], check=True)
    figures, whole = {}, {}
    for count in incidents:
        found = measured(scratch / str(count), count, floor, rounds)
        print(f"\n{count:,} incidents, {rounds} rounds in turn{'':14} {'cpu s':>8} {'MB':>6} {'× least':>8} {'× Hugo':>7}")
        for name, runs in found.items():
            least = found[LEAST_LINT if "lint" in name else LEAST]
            print(f"{name:45} {seconds(runs):8.2f} {memory(runs):6.0f} {ratio(runs, least):8.1f} {ratio(runs, found['Hugo']):7.2f}", flush=True)
        whole[count] = seconds(found[FULL])
        figures |= {f"build-over-floor-{count}": ratio(found[FULL], found[LEAST]), f"build-over-hugo-{count}": ratio(found[FULL], found["Hugo"])}
        if count == 10_000:
            figures |= {
                "memory-10000": memory(found[FULL]), "lint-over-floor-10000": ratio(found[LINT], found[LEAST_LINT]),
                "unchanged-over-full-10000": ratio(found[UNCHANGED], found[FULL]), "one-update-over-full-10000": ratio(found[ONE], found[FULL]),
            }  # fmt: skip
    for few, many in itertools.pairwise(whole):
        figures[f"growth-{few}-{many}"] = whole[many] / whole[few]
        print(f"\ngrowth of a build from {few:,} to {many:,} incidents: × {whole[many] / whole[few]:.1f}")
    figures["start-over-true"] = start_over_true()
    print(f"--version takes × {figures['start-over-true']:.1f} the time of /bin/true")
    record("bench", "make bench", {name: round(value, 2) for name, value in figures.items() if name in DECLARED["bench"]})


def measured(place, count, floor, rounds):
    """The runs of each command, on a corpus of so many incidents that is gone afterwards."""
    place.mkdir()
    maker = [sys.executable, TOOLS / "make_corpus.py", "--incidents", str(count), "--components", "20", "--years", "5", "--seed", "1"]
    subprocess.run([*maker, "--out", place / "corpus", "--only", "daymark"], check=True, stdout=subprocess.DEVNULL)
    lines = commands(place, place / "corpus", floor)
    found = {name: [] for name in lines}
    for _ in range(rounds):
        for name, line in lines.items():
            found[name].append(run(*line))
    shutil.rmtree(place)
    return found


def start_over_true(rounds=200):
    """Wall clock of the shortest run beside that of a program that does nothing, in turn."""
    times = {PROGRAM: [], "/bin/true": []}
    for _ in range(rounds):
        for program, taken in times.items():
            start = time.perf_counter()
            subprocess.run([program, "--version"], stdout=subprocess.DEVNULL, check=True)
            taken.append(time.perf_counter() - start)
    return statistics.median(times[PROGRAM]) / statistics.median(times["/bin/true"])


def seconds(runs):
    return statistics.median(cpu for cpu, _ in runs)


def memory(runs):
    return statistics.median(megabytes for _, megabytes in runs)


def ratio(runs, others):
    """Of processor time, the middle of all rounds."""
    return statistics.median(a / b for (a, _), (b, _) in zip(runs, others))
