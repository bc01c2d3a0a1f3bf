"""What a build keeps for the next one: it saves time, and never changes a byte."""

import os
import random
import shutil
import subprocess
from pathlib import Path

import pytest

from support.program import PROGRAM
from support.workplace import snapshot

NOW = "2026-11-20T14:40Z"
SITE = "name: Harbour Pay Status\nurl: https://status.harbourpay.example\ntime-zone: Europe/London\n"
COMPONENTS = "- {id: cards, name: Cards, since: 2025-01-01}\n- {id: web, name: Website, since: 2025-01-01}\n"


class Page:
    """A page with some history, built with a cache beside it."""

    def __init__(self, folder):
        self.folder = folder
        self.write("site.yml", SITE)
        self.write("components.yml", COMPONENTS)
        for number in range(1, 9):
            self.incident(f"past-{number}", f"2026-0{number}-11")
        self.write("incidents/now/incident.yml", "title: Pages load slowly\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\n")
        self.update("now", "2026-11-20 14:08", "investigating", "Pages load slowly.", "next-update: 60m\ncomponents: {web: degraded-performance}\n")
        self.write(
            "maintenance/racks/maintenance.yml",
            "title: New racks\nstarts: 2026-10-02 09:00 UTC\nends: 2026-10-02 10:30 UTC\nannounced: 2026-09-20 09:00 UTC\n"
            "components: {web: under-maintenance}\nimpact: Pages may be slow.\n",
        )
        self.write("maintenance/racks/2026-10-02-1020-completed.md", "---\nstatus: completed\nat: 2026-10-02 10:20 UTC\n---\nThe work is done.\n")

    def incident(self, name, day):
        self.write(f"incidents/{name}/incident.yml", f"title: Some card payments fail\nseverity: SEV2\nstarted: {day} 09:00 UTC\n")
        self.update(name, f"{day} 09:10", "investigating", "Some card payments fail.", "next-update: 30m\ncomponents: {cards: partial-outage}\n")
        self.update(name, f"{day} 10:00", "resolved", "Card payments work again.")

    def update(self, name, at, status, text, more=""):
        file = at.replace(" ", "-").replace(":", "") + f"-{status}.md"
        self.write(f"incidents/{name}/{file}", f"---\nstatus: {status}\nat: {at} UTC\n{more}---\n{text}\n")

    def write(self, path, text):
        file = self.folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)

    def build(self, *flags, out="public", now=NOW, cache="cache", **environment):
        kept = ["--cache", cache] if cache else ["--no-cache"]
        line = [PROGRAM, "build", "--out", out, "--now", now, "--publish-anyway", "A test", *kept, *flags]
        bare = {"PATH": "/usr/bin:/bin", "HOME": "/nonexistent"} | environment
        return subprocess.run(line, cwd=self.folder, env=bare, capture_output=True, text=True, timeout=60)

    def both(self, *flags, now=NOW):
        """Builds with the cache, and then elsewhere without one; what they say and what they publish must be the same."""
        one, other = self.build(*flags, now=now), self.build(*flags, now=now, out="clean", cache=None)
        shutil.rmtree(self.folder / "before", ignore_errors=True)
        assert one.returncode == other.returncode, one.stderr
        assert one.stderr.replace("public", "clean") == other.stderr
        if one.returncode == 0:
            assert snapshot(self.folder / "public") == snapshot(self.folder / "clean")
        return one

    @property
    def cache(self):
        return self.folder / "cache" / "build.cache"


@pytest.fixture
def page(tmp_path):
    return Page(tmp_path)


def stamps(folder):
    """How each file lies on the disk."""
    files = sorted(path for path in Path(folder).rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): (path.stat().st_ino, path.stat().st_mtime_ns) for path in files}


def settle(page, **options):
    """Two builds apart, so that the pages were not touched this very moment."""
    for _ in range(2):
        done = page.build(**options)
        assert done.returncode == 0, done.stderr


def test_where_nothing_changed_nothing_is_written(page):
    settle(page)
    before = stamps(page.folder)
    done = page.build()
    assert done.returncode == 0 and "nothing changed" in done.stdout
    assert stamps(page.folder) == before


def test_one_update_rewrites_only_what_it_touches(page):
    settle(page)
    before, shown = stamps(page.folder / "public"), snapshot(page.folder / "public")
    page.update("now", "2026-11-20 14:30", "identified", "We know why pages load slowly.", "next-update: 60m\n")
    page.both()
    after, now = stamps(page.folder / "public"), snapshot(page.folder / "public")
    changed = {path for path in now if now[path] != shown.get(path)}
    assert "incidents/now/index.html" in changed and "incidents/past-1/index.html" not in changed
    assert {path for path in after if after[path] != before.get(path)} == changed


def test_pages_of_what_is_over_are_not_made_again(page):
    """Seen from outside: a page that the cache knows is not even opened."""
    settle(page)
    trace = page.folder / "trace"
    line = ["strace", "-f", "-o", str(trace), "-e", "trace=openat", PROGRAM, "build", "--out", "public", "--now", NOW, "--cache", "cache",
            "--publish-anyway", "A test"]  # fmt: skip
    done = subprocess.run(line, cwd=page.folder, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    opened = trace.read_text()
    assert '"incidents/now/index.html"' in opened and '"incidents/past-1/index.html"' not in opened


@pytest.mark.parametrize("seed", range(4))
def test_whatever_changes_the_site_is_that_of_a_clean_build(page, seed):
    chance = random.Random(seed)
    hours = 0
    words = ["Kafka is slow.", "Everything works.", "The load balancer is back.", "Sorry for that."]
    for step in range(10):
        folder = f"past-{chance.randint(1, 8)}"
        match chance.randrange(10):
            case 0: hours += chance.randint(1, 2_000)
            case 1: hours = max(0, hours - chance.randint(1, 200))
            case 2: page.update(folder, f"2026-11-2{chance.randint(0, 9)} 11:00", "resolved", chance.choice(words))
            case 3: page.incident(f"new-{step}", f"2026-11-{chance.randint(10, 19)}")
            case 4: shutil.rmtree(page.folder / "content/incidents" / folder, ignore_errors=True)
            case 5: page.write("site.yml", SITE + chance.choice(["language: de\n", "accent: '#0b5cad'\n", ""]))
            case 6: page.write("vocabulary.yml", chance.choice(["allow: [Kafka]\n", "vendors: [Kafka]\n"]))
            case 7: page.cache.unlink(missing_ok=True)
            case 8: page.write(f"incidents/{folder}/review.md", "---\nstatus: final\npublish: true\n---\n## Summary\nIt failed.\n")
            case 9: page.write(f"incidents/{folder}/README.md", chance.choice(["Fine.\n", "password: hunter2hunter2\n"]))  # fmt: skip
        moment = 1_795_185_600 + hours * 3_600
        page.both(now=subprocess.run(["date", "-u", "-d", f"@{moment}", "+%Y-%m-%dT%H:%MZ"], capture_output=True, text=True).stdout.strip())


@pytest.mark.parametrize("damage", ["empty", "cut", "flipped", "long", "folder", "link", "foreign", "gone"])
def test_a_damaged_cache_does_no_harm(page, damage):
    settle(page)
    kept = page.cache.read_bytes()
    page.cache.unlink()
    match damage:
        case "empty": page.cache.write_bytes(b"")
        case "cut": page.cache.write_bytes(kept[: len(kept) // 2])
        case "flipped": page.cache.write_bytes(kept[:900] + bytes([kept[900] ^ 4]) + kept[901:])
        case "long": page.cache.write_bytes(kept + b"x")
        case "folder": page.cache.mkdir()
        case "link": page.cache.symlink_to("/dev/zero")
        case "foreign": page.cache.write_bytes(b"daymark-cache 1\n" + os.urandom(5_000))
        case "gone": pass  # fmt: skip
    page.update("past-3", "2026-11-20 14:20", "resolved", "Card payments work again, as before.")
    done = page.build()
    clean = page.build(out="clean", cache=None)
    assert done.returncode == clean.returncode == 0
    assert snapshot(page.folder / "public") == snapshot(page.folder / "clean")


def test_a_page_that_somebody_changed_is_mended(page):
    settle(page)
    shown = page.folder / "public/incidents/past-1/index.html"
    right, times = shown.read_bytes(), shown.stat()
    shown.write_bytes(right.replace(b"Card payments work", b"Card payments fail"))
    os.utime(shown, ns=(times.st_atime_ns, times.st_mtime_ns))
    assert page.build().returncode == 0
    assert shown.read_bytes() == right


def test_other_templates_make_other_pages(page):
    settle(page)
    templates = page.folder / "templates"
    templates.mkdir()
    (templates / "foot.html").write_text("<footer>Our own foot</footer>\n</body>\n</html>\n")
    assert page.build("--templates", "templates").returncode == 0
    assert "Our own foot" in (page.folder / "public/incidents/past-1/index.html").read_text()
    assert page.build().returncode == 0
    assert "Our own foot" not in (page.folder / "public/incidents/past-1/index.html").read_text()


def test_other_rules_of_a_zone_make_other_pages(page):
    """Governments change hours, and what was read with the old ones says something else by then."""
    zones = page.folder / "zones"
    for name, source in [("Europe/London", "Europe/Berlin"), ("Europe/Berlin", "Europe/Berlin")]:
        (zones / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(Path("/usr/share/zoneinfo") / source, zones / name)
    page.write("incidents/past-1/incident.yml", "title: Some card payments fail\nseverity: SEV2\nstarted: 2026-01-11 09:00 Europe/London\n")
    settle(page)
    page.both("--zoneinfo", str(zones))
    assert "08:00" in (page.folder / "public/incidents/past-1/index.html").read_text()


def test_a_new_colleague_is_no_word_for_the_page(page):
    """Verdicts go by who commits: names of colleagues are not for customers."""
    page.update("past-2", "2026-02-11 09:40", "identified", "Ada Lovelace broke the card payments.", "next-update: 30m\n")
    settle(page)
    git = lambda *line: subprocess.run(["git", *line], cwd=page.folder, check=True, capture_output=True)  # noqa: E731
    git("init", "-q")
    git("add", "content")
    git("-c", "user.name=Ada Lovelace", "-c", "user.email=ada@a.example", "commit", "-q", "-m", "All")
    assert "Ada Lovelace" in page.both().stderr


def test_a_secret_that_comes_later_is_found(page):
    settle(page)
    page.update("past-4", "2026-04-11 09:30", "identified", "The password is hunter2hunter2.", "next-update: 30m\n")
    done = page.both()
    assert done.returncode == 1 and "leak/secret" in done.stderr
    assert b"hunter2hunter2" not in page.cache.read_bytes()


def test_without_a_cache_nothing_is_kept(page):
    home = page.folder / "home"
    home.mkdir()
    assert page.build(cache=None, HOME=str(home)).returncode == 0
    assert not list(home.iterdir())
    asked = page.build("--no-cache")
    assert asked.returncode == 64 and "--cache and --no-cache can't both be" in asked.stderr


@pytest.mark.parametrize("cache", ["public", "public/cache", "./public/../public/x", "content", "content/kept", "link", "link/kept"])
def test_the_cache_is_part_of_neither_site_nor_content(page, cache):
    """In the site it would be lost with it, and in the content it would be a file that nobody reads."""
    (page.folder / "link").symlink_to("content/incidents")
    asked = page.build(cache=cache)
    assert asked.returncode == 64 and "name a folder beside it" in asked.stderr
    assert not (page.folder / "public").exists()


def test_a_link_that_leads_nowhere_is_named(page):
    (page.folder / "nowhere").symlink_to("gone/away")
    done = page.build(cache="nowhere")
    assert done.returncode == 0 and "nowhere is a link that leads nowhere" in done.stderr


def test_much_is_kept_in_the_home_and_little_is_not(page):
    home = page.folder / "home"
    home.mkdir()
    line = [PROGRAM, "build", "--out", "public", "--now", NOW, "--publish-anyway", "A test"]
    environment = {"PATH": "/usr/bin:/bin", "HOME": str(home)}
    run = lambda: subprocess.run(line, cwd=page.folder, env=environment, capture_output=True, text=True, timeout=60)  # noqa: E731
    assert run().returncode == 0 and not list(home.iterdir())
    for number in range(60):
        page.incident(f"more-{number}", f"2025-0{1 + number % 9}-1{number % 10}")
    assert run().returncode == 0
    (kept,) = (home / ".cache/daymark").iterdir()
    assert kept.stat().st_mode & 0o777 == 0o600 and kept.parent.stat().st_mode & 0o777 == 0o700


def test_a_cache_that_cannot_be_kept_is_told_and_stops_nothing(page):
    (page.folder / "file").write_text("no folder")
    done = page.build(cache="file/cache")
    assert done.returncode == 0 and "nothing is kept for the next build" in done.stderr
    assert (page.folder / "public/index.html").exists()
