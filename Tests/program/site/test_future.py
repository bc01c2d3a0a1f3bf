"""A page that was built once says at each moment what one says that is built at that moment, as long as nobody writes anything."""

import gzip
import os
import random
import re
import sys
import time
from pathlib import Path

import pytest

from support import figures, sites, states
from support.browsing import opened, served
from support.moving_clock import differences, future, moment, moments, seen, written
from support.sites import nothing

sys.path.insert(0, str(Path(__file__).parent))
from test_agreement import NOW, random_content  # noqa: E402

INCIDENT = "incidents/2026-11-20-card-payments-failing/"
ZONES = ["Europe/London", "America/New_York", "Asia/Kathmandu"]
#: Seeds of random content, and moments of each page: more of both in `make moving-clock`.
SEEDS, EACH = (int(number) for number in os.environ.get("DAYMARK_MOVING_CLOCK", "1,1").split(","))


@pytest.fixture(scope="module")
def contents(tmp_path_factory):
    return states.contents(tmp_path_factory.mktemp("contents"))


@pytest.fixture(scope="module", autouse=True)
def tally(sample):
    """What was compared, and what differed: for the record."""
    TALLY.clear()
    yield
    index, embed = (weight(sample.files[path].decode()) for path in ["index.html", "embed/index.html"])
    comparisons, differences = sum(count for count, _ in TALLY), sum(len(wrong) for _, wrong in TALLY)
    print(f"\n{comparisons} comparisons of {len(TALLY)} contents, {differences} differences; {index} bytes in the status page, {embed} in the frame")
    figures.record("moving-clock", "make moving-clock", {
        "comparisons": comparisons, "contents": len(TALLY), "differences": differences, "bytes-index": index, "bytes-embed": embed,
    })  # fmt: skip


TALLY = []


def weight(page):
    """How many bytes more a page has with its future, compressed."""
    without = re.sub(r'(id="future">).*?(</script>)', r"\1\2", page, flags=re.S)
    return len(gzip.compress(page.encode(), 9)) - len(gzip.compress(without.encode(), 9))


def pages_that_live(site):
    """The status page, the frame, and each page of an event that may still turn."""
    wanted = [path for path in site.files if re.fullmatch(r"(index|embed/index|(incidents|maintenance)/[^/]+/index)\.html", path)]
    return [path for path in wanted if b'id="future">[' in site.files[path]]


def compared(browser, tmp_path, content, built, chance, each, zone):
    """Every page that lives, at some moments; how many comparisons there were, and what was wrong."""
    flags = ("--publish-anyway", "the clock moves", "--no-cache")
    once = sites.built(content, tmp_path / "once", built, *flags)
    ends, turns = {}, set()
    for path in pages_that_live(once):
        _, ends[path], _, own = future(once.files[path].decode())
        turns |= {turn[0] for turn in own}
    wrong, count = [], 0
    for number, at in enumerate(moments(moment(built), max(ends.values()), sorted(turns), chance, each)):
        paths = [path for path in ends if at < ends[path]]
        anew = sites.built(content, tmp_path / f"anew-{number}", written(at), *flags)
        with served(once) as old, served(anew) as new:
            for path in paths:
                if path.encode() not in [one.encode() for one in anew.files]:
                    continue
                page = path.removesuffix("index.html")
                (was, faults), (is_now, _) = seen(browser, old + page, at, zone), seen(browser, new + page, at, zone)
                wrong += [f"{path}, built {built}, at {written(at)} in {zone}: {line}" for line in differences(was, is_now) + faults]
                count += 1
    TALLY.append((count, wrong))
    return count, wrong


@pytest.mark.parametrize("name, built", [
    ("sample", "2026-11-20T14:40:00Z"), ("many", "2026-11-20T12:00:30Z"), ("watched", "2026-11-20T12:00:00Z"), ("work", "2026-11-20T12:40:00Z"),
    ("first", "2026-11-28T12:00:00Z"), ("german", "2026-11-20T14:40:00Z"), ("japanese", "2026-11-20T14:40:00Z"), ("arabic", "2026-11-20T14:40:00Z"),
])  # fmt: skip
def test_a_page_built_once_is_right_to_the_second(browser, tmp_path, contents, name, built):
    chance = random.Random(name)
    count, wrong = compared(browser, tmp_path, contents[name], built, chance, EACH, chance.choice(ZONES))
    nothing(wrong)
    assert count >= EACH


@pytest.mark.parametrize("seed", range(SEEDS))
def test_so_is_a_page_of_any_content(browser, tmp_path, seed):
    chance = random.Random(f"moving clock {seed}")
    content = sites.write(tmp_path / "content", random_content(tmp_path, chance))
    count, wrong = compared(browser, tmp_path, content, written(NOW), chance, EACH, ZONES[seed % 3])
    print(f"{count} comparisons of content {seed}")
    nothing(wrong)
    assert count


def test_days_turn_over_where_clocks_change(browser, tmp_path):
    """London went back an hour on 25 October 2026: a day of 25 hours, and another name for its zone."""
    files = {"site.yml": states.SITE, "components.yml": states._services()}
    files |= states._incident("2026-10-24-a", "Pages open slowly", "2026-10-24 20:00 UTC", [
        ("2026-10-24 20:10", "investigating", "Pages take a minute to open.", {"next_update": "2h", "components": "{website: degraded-performance}"}),
    ], "SEV3")  # fmt: skip
    content = sites.write(tmp_path / "content", files)
    count, wrong = compared(browser, tmp_path, content, "2026-10-24T21:00:00Z", random.Random(1), 3, "America/New_York")
    nothing(wrong)
    assert count >= 6


# What a page that was built once says of promises


def waited(check):
    """Until it is so, for ten seconds: pages let nobody evaluate texts, so the browser can't wait by itself."""
    for _ in range(100):
        if check():
            return
        time.sleep(0.1)
    assert check()


def test_a_tab_says_late_only_once_it_knows_that_nothing_newer_is_there(browser, tmp_path):
    site = sites.built(sites.SAMPLE, tmp_path / "public", "2026-11-20T14:40Z")
    with served(site) as address, opened(browser, at="2026-11-20T14:41:00Z") as (page, faults):
        page.goto(address)
        page.route("**/*", lambda route: route.abort())
        page.clock.set_fixed_time("2026-11-20T15:02:00Z")
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        waited(lambda: "Reload" in page.locator(".next").first.inner_text())
        assert "late" not in page.locator(".next").first.inner_text()
        page.unroute("**/*")
        page.clock.set_fixed_time("2026-11-20T15:04:00Z")
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        waited(lambda: "is 3 minutes late" in page.locator(".next").first.inner_text())


def test_what_is_read_stays_in_place_when_the_page_turns(browser, tmp_path):
    """A fold stays open, and the keyboard stays where it is."""
    site = sites.built(sites.SAMPLE, tmp_path / "public", "2026-11-20T15:55Z")
    with served(site) as address, opened(browser, at="2026-11-20T15:56:00Z") as (page, faults):
        page.goto(address)
        page.evaluate("document.querySelector('#group-for-developers').open = true")
        link = page.locator("main .card h3 a").first
        link.focus()
        page.clock.set_fixed_time("2026-11-20T16:00:01Z")
        page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
        waited(lambda: "is taking longer" in page.locator("main").inner_text())
        assert page.evaluate("document.querySelector('#group-for-developers').open")
        assert page.evaluate("document.activeElement.getAttribute('href')") == INCIDENT
    nothing(faults)


def test_without_script_a_page_says_until_when_it_holds(browser, tmp_path):
    site = sites.built(sites.SAMPLE, tmp_path / "public", "2026-11-20T14:40Z")
    for path in ["index.html", INCIDENT + "index.html", "embed/index.html"]:
        with opened(browser, java_script_enabled=False) as (page, _):
            page.goto((site.folder / path).as_uri())
            assert "Unless something new is published, this holds until 15:01 GMT." in page.locator("body").inner_text()
        with opened(browser) as (page, _):
            page.goto((site.folder / path).as_uri())
            assert "this holds until" not in page.locator("body").inner_text()


def test_a_page_whose_shape_the_browser_reads_otherwise_is_left_as_it_is(browser, tmp_path):
    """A template of one's own in which an element isn't closed as the browser closes it."""
    own = tmp_path / "templates"
    own.mkdir()
    shipped = Path(__file__).parents[3] / "site-templates" / "planned.html"
    (own / "planned.html").write_text("<p><div>one</div></p>" + shipped.read_text())
    site = sites.built(sites.SAMPLE, tmp_path / "public", "2026-11-20T14:40Z", "--templates", str(own))
    assert future(site.files["index.html"].decode())[3]
    with served(site) as address, opened(browser, at="2026-11-20T14:40:00Z") as (page, faults):
        page.goto(address)
        before = page.locator("main").inner_text()
    with served(site) as address, opened(browser, at="2026-11-20T23:40:00Z") as (page, faults):
        page.goto(address)
        assert page.locator("main section").count() and "Partial outage: Card payments" in page.locator("h1").inner_text()
        assert "New designs for your invoices" in before
    nothing(faults)


# What it weighs


def test_the_future_is_small(sample):
    """In bytes compressed: what a page weighs more than without it."""
    for path, most in {"index.html": 900, INCIDENT + "index.html": 900, "embed/index.html": 600}.items():
        weighs = weight(sample.files[path].decode())
        assert 0 < weighs <= most, f"{path}: {weighs} bytes"


# Scripts for other people's pages


HOST = '<!doctype html><html lang="en"><body><p>Shop</p><script src="{address}{script}"></script></body></html>'


@pytest.mark.parametrize("at, banner, badge", [
    ("2026-11-24T12:00:00Z", None, "operational"), ("2026-11-25T01:59:59Z", None, "operational"),
    ("2026-11-25T02:00:00Z", "Maintenance in progress", "Under maintenance"), ("2026-11-25T04:29:59Z", "Maintenance in progress", "Under maintenance"),
    ("2026-11-25T04:30:00Z", None, "operational"),
])  # fmt: skip
def test_banner_and_badge_follow_the_clock(browser, tmp_path, contents, at, banner, badge):
    """Of content in which nothing is wrong until work on card readers begins on the 25th."""
    site = sites.built(contents["quiet"], tmp_path / "public", "2026-11-24T10:00Z", "--publish-anyway", "a test")
    host = tmp_path / "host"
    host.mkdir()
    with served(site) as address, served(host) as shop:
        for script, wanted in [("banner.js", banner), ("components/card-readers/badge.js", badge)]:
            (host / "index.html").write_text(HOST.format(address=address, script=script))
            with opened(browser, at=at) as (page, _):
                page.goto(shop)
                text = page.locator("#daymark").inner_text() if script == "banner.js" and page.locator("#daymark").count() else None
                if script != "banner.js":
                    text = page.locator("svg").get_attribute("aria-label")
                    assert page.locator("a:has(svg)").get_attribute("href") == site.address + "components/card-readers/"
                assert (text is None) == (wanted is None), f"{script}: {text}"
                assert wanted is None or wanted.lower() in text.lower()


def test_a_banner_that_is_open_changes_when_its_moment_comes(browser, tmp_path, contents):
    site = sites.built(contents["quiet"], tmp_path / "public", "2026-11-25T01:00Z", "--publish-anyway", "a test")
    host = tmp_path / "host"
    host.mkdir()
    with served(site) as address, served(host) as shop, opened(browser) as (page, faults):
        (host / "index.html").write_text(HOST.format(address=address, script="banner.js"))
        page.clock.install(time="2026-11-25T01:59:00Z")
        page.goto(shop)
        assert page.locator("#daymark").count() == 0
        page.clock.run_for(70_000)
        assert "Maintenance in progress" in page.locator("#daymark").inner_text()
        page.clock.run_for(3 * 3_600_000)
        assert page.locator("#daymark").count() == 0
