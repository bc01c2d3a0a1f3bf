"""A page with four times as many incidents takes about four times as long to judge: nothing in it walks over all of them for each."""

import os
import resource
import subprocess

from support.program import PROGRAM

SITE = "name: Growth\nurl: https://a.example\ntime-zone: UTC\n"
COMPONENTS = "- {id: cards, name: Card payments}\n"
WORDS = ["cards", "stuck", "orders", "late", "login", "slow", "search", "empty", "mail", "missing", "invoices", "wrong", "feeds", "old"]


def test_judging_grows_with_the_page(tmp_path):
    least, most = (seconds(tmp_path / str(count), count) for count in (300, 1_200))
    # What grows with the square takes sixteen times as long; a busy machine gets half of the way.
    assert most < least * 9, (least, most)


def seconds(folder, count):
    """The processor's time for a lint of so many incidents, all of which lack their roles."""
    content = folder / "content"
    (content / "incidents").mkdir(parents=True)
    (content / "site.yml").write_text(SITE)
    (content / "components.yml").write_text(COMPONENTS)
    for number in range(count):
        words = [WORDS[number % 14], WORDS[number // 14 % 14], str(number)]
        incident = content / "incidents" / f"2026-{number // 28 % 11 + 1:02}-{number % 28 + 1:02}-{'-'.join(words)}"
        incident.mkdir()
        day = incident.name[:10]
        (incident / "incident.yml").write_text(f"title: Some {' '.join(words)} fail\nseverity: SEV1\nstarted: {day} 12:00 UTC\n")
        (incident / f"{day}-1200-investigating.md").write_text(
            f"---\nstatus: investigating\nat: {day} 12:00 UTC\nnext-update: 1h\n---\nSome card payments fail. We are looking for the cause.\n"
        )
        (incident / f"{day}-1300-resolved.md").write_text(
            f"---\nstatus: resolved\nat: {day} 13:00 UTC\n---\nCard payments work again. We replaced a part. You need to do nothing.\n"
        )
    line = [PROGRAM, "lint", "--content", "content", "--format", "concise", "--now", "2026-12-20T12:01Z"]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = subprocess.run(line, cwd=folder, capture_output=True, text=True, env=dict(os.environ, TZ="UTC")).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert found.count("[roles/missing]") == count
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
