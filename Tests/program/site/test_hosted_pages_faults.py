"""What GOV.UK had to mend in hosted status pages: no skip link, links told by colour alone, missing headings, faint icons, overflow at 200 %."""

import pytest

from support.browsing import open_details, opened, served
from support.sites import kinds, nothing


@pytest.fixture(scope="module")
def address(sample):
    with served(sample) as address:
        yield address


@pytest.fixture(params=["light", "dark"])
def page_of(request, browser, address):
    """Opens a page of the sample in one colour scheme."""
    with opened(browser, color_scheme=request.param) as (page, _):

        def open_page(path):
            page.goto(address + path)
            open_details(page)
            return page

        yield open_page


def test_there_is_a_skip_link_that_shows_when_it_is_reached(sample, page_of):
    for path in kinds(sample):
        page = page_of(path)
        page.keyboard.press("Tab")
        box = page.locator("a.skip:focus").bounding_box()
        assert box and box["x"] >= 0 and box["y"] >= 0 and box["height"] >= 24, path
        assert page.locator(page.locator("a.skip").get_attribute("href")).evaluate("one => one.localName") == "main", path


# What stands alone, in the header or as a title, has nothing around it that it could be taken for. A day's bar is a picture.
COLOUR_ONLY = """() => [...document.querySelectorAll('a[href]:not(.name, .skip), summary .u')]
  .filter(one => !one.matches('nav a, header a, :is(h1, h2, h3, .row, .past) > a, [aria-hidden] a'))
  .filter(one => one.checkVisibility() && !getComputedStyle(one).textDecorationLine.includes('underline')).map(one => one.outerHTML.slice(0, 140))"""


def test_links_are_not_told_by_colour_alone(sample, page_of):
    nothing(f"{path}: {link}" for path in kinds(sample) for link in page_of(path).evaluate(COLOUR_ONLY))


WITHOUT_HEADING = """() => [...document.querySelectorAll('main section, main article, main li.update')].filter(one => {
  const first = one.querySelector('h1, h2, h3')
  return !first || !first.innerText.trim() || (one.matches('section, article') && one.getAttribute('aria-labelledby') !== first.id)
}).map(one => one.outerHTML.slice(0, 140))"""


def test_every_part_of_a_page_has_a_heading(sample, page_of):
    nothing(f"{path}: {part}" for path in kinds(sample) for part in page_of(path).evaluate(WITHOUT_HEADING))


# WCAG 2.2, 1.4.11: 3 to 1 for what has to be told apart to be understood.
FAINT = """() => {
  const light = colour => {
    const [r, g, b] = colour.match(/[\\d.]+/g).map(Number).map(c => (c /= 255) <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4)
    return .2126 * r + .7152 * g + .0722 * b + .05
  }
  const behind = one => {
    for (let at = one; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor
      if (!/^rgba\\(.*, 0\\)$/.test(colour)) return colour
    }
    return 'rgb(255, 255, 255)'
  }
  const shown = one => {
    const style = getComputedStyle(one)
    if (one.matches('.bar')) return one.matches('.n') ? style.borderTopColor : style.backgroundColor
    return style.fill !== 'none' ? style.fill : style.stroke
  }
  return [...document.querySelectorAll('main .icon, main .bars path:not(.n2, .t), .legend .bar')].flatMap(one => {
    const [a, b] = [light(shown(one)), light(behind(one.closest('.bars') || one.parentElement))]
    const contrast = Math.max(a, b) / Math.min(a, b)
    return contrast >= 3 ? [] : [contrast.toFixed(2) + ': ' + one.outerHTML.slice(0, 80)]
  })
}"""


def test_icons_and_bars_stand_out(sample, page_of):
    pictures, faint = 0, set()
    for path in kinds(sample):
        page = page_of(path)
        pictures += page.locator("main .icon, main .bars path, .legend .bar").count()
        faint |= {f"{path}: {one}" for one in page.evaluate(FAINT)}
    assert pictures > 60
    nothing(sorted(faint))


def test_faint_pictures_are_found(page_of):
    page = page_of("index.html")
    page.evaluate("document.querySelector('.legend').style.backgroundColor = getComputedStyle(document.querySelector('.bar.k')).backgroundColor")
    assert any("bar k" in one for one in page.evaluate(FAINT))


# Text that is cut off, or that lies on other text.
CUT = """() => {
  const faults = innerWidth < document.documentElement.scrollWidth ? [document.documentElement.scrollWidth + ' px wide'] : []
  for (const one of document.querySelectorAll('main *, header *, footer *')) {
    const style = getComputedStyle(one)
    if (one.matches('.bars, .bars *, .year .bad, pre') || !one.checkVisibility()) continue
    if (style.overflow !== 'visible' && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)) faults.push('cut: ' + one.outerHTML.slice(0, 100))
  }
  const lines = [...document.querySelectorAll('main p, main h1, main h2, main h3, main dd, main dt, .row > *')].filter(one => one.checkVisibility() && one.innerText.trim())
  const boxes = lines.filter(one => !lines.some(other => other !== one && one.contains(other))).map(one => [one, one.getBoundingClientRect()])
  boxes.forEach(([one, a], index) => boxes.slice(index + 1, index + 8).forEach(([other, b]) => {
    const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left), high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
    if (wide > 2 && high > 4) faults.push('overlap: ' + one.innerText.slice(0, 60) + ' / ' + other.innerText.slice(0, 60))
  }))
  return faults
}"""

ZOOMED = {
    "window at 200 %": ({"viewport": {"width": 640, "height": 400}, "device_scale_factor": 2}, ""),
    "text at 200 %": ({"viewport": {"width": 1280, "height": 800}}, "200%"),
    "text at 200 % on a telephone": ({"viewport": {"width": 390, "height": 800}}, "200%"),
}


@pytest.mark.parametrize("zoom", ZOOMED)
def test_nothing_overflows_at_twice_the_size(browser, sample, address, zoom):
    options, size = ZOOMED[zoom]
    faults = []
    with opened(browser, **options) as (page, _):
        for path in kinds(sample):
            page.goto(address + path)
            open_details(page)
            page.evaluate("size => { document.documentElement.style.fontSize = size }", size)
            faults += [f"{path}: {one}" for one in page.evaluate(CUT)]
    nothing(faults)
