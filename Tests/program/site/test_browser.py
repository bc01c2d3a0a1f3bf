"""Every page as Chromium shows it: quiet, at every width, without script, with a keyboard, in every colour scheme."""

import re

import pytest

from support.browsing import axe_findings, open_details, opened, served
from support.sites import elements, kinds, nothing, parse, text, write

NARROW = {"viewport": {"width": 320, "height": 256}}


@pytest.fixture(scope="module")
def address(sample):
    with served(sample) as address:
        yield address


@pytest.fixture(scope="module")
def history_address(history):
    with served(history) as address:
        yield address


@pytest.fixture(params=["sample", "history"])
def visited(request):
    """A site's address and the pages to look at: all of the sample's, some of the history's."""
    site = request.getfixturevalue(request.param)
    pages = site.pages if request.param == "sample" else ["index.html", "404.html", *site.pages[1 :: max(1, len(site.pages) // 10)]]
    return site, request.getfixturevalue({"sample": "address", "history": "history_address"}[request.param]), pages


# Every page


def test_pages_are_quiet_and_need_nothing_else(browser, visited):
    site, address, pages = visited
    with opened(browser) as (page, faults):
        for path in pages:
            page.goto(address + path, wait_until="networkidle" if path == "index.html" else "load")
            open_details(page)
    nothing(faults)


def test_pages_are_quiet_opened_from_disk(browser, sample):
    with opened(browser) as (page, faults):
        for path in kinds(sample):
            page.goto((sample.folder / path).as_uri())
            assert page.locator("h1").inner_text()
    nothing(faults)


@pytest.mark.parametrize("options", [NARROW, NARROW | {"device_scale_factor": 4}], ids=["320", "1280 at 400%"])
def test_nothing_is_wider_than_a_narrow_window(browser, visited, options):
    site, address, pages = visited
    wide = []
    with opened(browser, **options) as (page, _):
        for path in pages:
            page.goto(address + path)
            open_details(page)
            wide += [f"{path}: {one}" for one in page.evaluate(TOO_WIDE)]
    nothing(wide)


TOO_WIDE = """() => {
  const width = document.documentElement.scrollWidth
  if (width <= innerWidth) return []
  const wide = [...document.body.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > innerWidth + 1)
  return [width + ' px', ...wide.slice(-3).map(one => one.outerHTML.slice(0, 120))]
}"""


def test_the_text_is_the_same_without_script(browser, visited):
    site, address, pages = visited
    different = []
    # At the moment that it was built at, so that nothing has counted on, and in its own zone.
    home = parse(site.files["index.html"])
    with opened(browser, home.get("data-built"), timezone_id=home.get("data-zone")) as (page, _), opened(browser, java_script_enabled=False) as (plain, _):
        for path in pages:
            for each in (page, plain):
                each.goto(address + path)
                each.evaluate(WITHOUT_SCRIPT)
            shown, unscripted = (" ".join(each.locator("body").inner_text().split()) for each in (page, plain))
            body = parse(site.files[path]).find("body")
            for script in elements(body, "script") + elements(body, "noscript"):
                script.text = ""
                for child in list(script):
                    script.remove(child)
            in_file = text(body)
            if shown != unscripted or " ".join(page.locator("body").text_content().split()) != in_file:
                different.append(path)
    nothing(different)


# The script and what it adds: how long until the next update, and buttons to copy. For a reader in the page's own zone that is all. And what
# is there for those without it.
WITHOUT_SCRIPT = "document.querySelectorAll('script, noscript, .left, .copy').forEach(one => one.remove())"


def test_a_page_reads_without_its_style(browser, sample, tmp_path):
    """Everything in the file is text in reading order: headline first, then what is open."""
    plain = {path: contents.split(b"<style>")[0] + contents.split(b"</style>")[1] for path, contents in sample.files.items() if path.endswith(".html")}
    write(tmp_path, plain)
    with opened(browser) as (page, _):
        page.goto((tmp_path / "index.html").as_uri())
        words = page.locator("main").inner_text()
        positions = [words.find(page.locator(one).first.inner_text()) for one in ("h1", "article", "#components", "#past")]
    assert positions == sorted(positions) and positions[0] == 0


# Accessibility


STATES = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "forced colours": {"forced_colors": "active"},
    "forced colours, dark": {"forced_colors": "active", "color_scheme": "dark"},
    "narrow": NARROW,
    "without script": {},
    "print": {},
    "print, dark": {"color_scheme": "dark"},
}


@pytest.mark.parametrize("state", STATES)
def test_axe_finds_nothing(browser, sample, address, history_address, state):
    found = []
    with opened(browser, **STATES[state]) as (page, _):
        if state.startswith("print"):
            page.emulate_media(media="print")
        if state == "without script":
            # axe itself is a script: only the page's own is taken away.
            page.route("**/*", lambda route: route.fulfill(body=re.sub("<script>.*?</script>", "", route.fetch().text(), flags=re.S), content_type="text/html"))
        for url in [*(address + path for path in kinds(sample)), history_address]:
            page.goto(url)
            found += axe_findings(page)
            if page.locator("details").count():
                open_details(page)
                found += axe_findings(page)
    nothing(found)


def test_the_legend_keeps_its_colours_where_colours_are_forced(browser, address):
    with opened(browser, forced_colors="active") as (page, _):
        page.goto(address)
        colours = page.evaluate("[...document.querySelectorAll('.legend .bar:not(.n)')].map(one => getComputedStyle(one).backgroundColor)")
    assert len(set(colours)) == len(colours) == 5


def test_axe_is_not_asleep(browser):
    with opened(browser) as (page, _):
        page.set_content("<!doctype html><title>t</title><main><img src='data:,'><p style='color:#aaa'>Text</p></main>")
        found = "\n".join(axe_findings(page))
    assert all(rule in found for rule in ("image-alt", "color-contrast", "html-has-lang", "page-has-heading-one"))


# Keyboard


# The focused element, or null where that is none or one that was looked at before.
FOCUSED = """() => {
  const one = document.activeElement
  if (!one || one === document.body || one.wasFocused) return null
  one.wasFocused = true
  const box = one.getBoundingClientRect(), style = getComputedStyle(one)
  return {
    html: one.outerHTML.slice(0, 160), name: one.localName,
    inComponents: !!one.closest('section[aria-labelledby=components]'), inMain: !!one.closest('main'),
    isVisible: box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0 && style.visibility === 'visible',
    hasRing: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
  }
}"""


def tab_stops(page):
    stops = []
    while len(stops) < 500:
        page.keyboard.press("Tab")
        stop = page.evaluate(FOCUSED)
        if stop is None:
            return stops
        stops.append(stop)
    raise AssertionError("Tab goes round and round")


def test_the_first_tab_skips_to_the_content(browser, sample, address):
    with opened(browser) as (page, _):
        for path in kinds(sample):
            page.goto(address + path)
            page.keyboard.press("Tab")
            link = page.locator("a.skip")
            assert link.evaluate("one => one === document.activeElement") and page.evaluate(FOCUSED)["isVisible"], path
            page.keyboard.press("Enter")
            page.wait_for_url("**#main")
            if page.locator("main a, main summary").count():
                page.keyboard.press("Tab")
                assert page.evaluate(FOCUSED)["inMain"], path


@pytest.mark.parametrize("options", [{}, NARROW], ids=["wide", "narrow"])
def test_every_tab_stop_is_seen_and_none_is_missed(browser, sample, address, options):
    with opened(browser, **options) as (page, _):
        for path in kinds(sample):
            page.goto(address + path)
            stops = tab_stops(page)
            nothing([f"{path}: {stop}" for stop in stops if not stop["isVisible"] or not stop["hasRing"]])
            wanted = page.evaluate("[...document.querySelectorAll('a[href], summary')].filter(one => one.tabIndex >= 0 && one.checkVisibility()).length")
            assert len(stops) == wanted, path


def test_services_take_two_tab_stops_each_and_groups_one(browser, address, history_address):
    for url in (address, history_address):
        with opened(browser) as (page, _):
            page.goto(url)
            stops = [stop for stop in tab_stops(page) if stop["inComponents"]]
            shown = page.locator("section[aria-labelledby=components] ul.components > li").filter(visible=True).count()
            groups = page.locator("details.group").count()
            # The name leads to the service's page, and the days with problems are folded. The last one says how it is counted.
            assert shown <= len(stops) <= 2 * shown + groups + 1 and {stop["name"] for stop in stops} <= {"summary", "a"}


def test_details_open_with_enter_and_show_links(browser, address):
    with opened(browser) as (page, _):
        page.goto(address)
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = one.matches('.group'))")
        for summary in page.locator(".components summary").all():
            details = summary.locator("xpath=..")
            links = details.locator("a")
            assert links.count() and not links.first.is_visible()
            summary.focus()
            page.keyboard.press("Enter")
            links.first.wait_for(state="visible")
            assert details.evaluate("one => one.open")
            page.keyboard.press("Tab")
            assert links.first.evaluate("one => one === document.activeElement")
            summary.focus()
            page.keyboard.press("Enter")
            links.first.wait_for(state="hidden")


# WCAG 2.2, 2.5.8: at least 24 px high, or part of a line of text.
TOO_SMALL = """() => [...document.querySelectorAll('a[href], summary, button, [tabindex]')].filter(one => {
  // A day's bar leads where the list below it leads too.
  if (!one.checkVisibility() || one.matches('.skip, [aria-hidden] a')) return false
  const box = one.getBoundingClientRect()
  if (box.height >= 24) return false
  const block = one.closest('p, li, dd, td')
  const around = block && [...block.childNodes].some(node => node !== one && !node.contains(one) && node.textContent.trim())
  return getComputedStyle(one).display !== 'inline' || !around
}).map(one => Math.round(one.getBoundingClientRect().height) + ' px: ' + one.outerHTML.slice(0, 140))"""


@pytest.mark.parametrize("options", [{}, NARROW], ids=["wide", "narrow"])
def test_targets_are_high_enough_to_hit(browser, visited, options):
    site, address, pages = visited
    small = []
    with opened(browser, **options) as (page, _):
        for path in pages:
            page.goto(address + path)
            open_details(page)
            small += [f"{path}: {one}" for one in page.evaluate(TOO_SMALL)]
    nothing(small)
