"""A page on paper: all that it says, legible in any colour scheme, with the addresses that its links lead to."""

import io
import re
import unicodedata

import pytest
from pypdf import PdfReader

from support.browsing import opened, served
from support.sites import kinds, nothing


@pytest.fixture(scope="module")
def address(sample):
    with served(sample) as address:
        yield address


def solid(text):
    """A text without spaces and ligatures, which paper has where it likes."""
    return re.sub(r"\s+", "", unicodedata.normalize("NFKC", text))


def printed(page):
    """How many sheets, and all that they say."""
    reader = PdfReader(io.BytesIO(page.pdf(format="A4")))
    text = "\n".join(sheet.extract_text() for sheet in reader.pages)
    return len(reader.pages), solid(text)


# What is only for a screen: navigation, what leads to other pages, and what stands still on paper.
NOT_PRINTED = "nav, .button, .tell, .skip, script, noscript, style, .sprite, .left, .out, .more, .bars, .ends, .stale, [hidden]"


TEXTS = """notPrinted => {
  document.querySelectorAll(notPrinted).forEach(one => one.remove())
  const texts = [], walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  // A tip over a picture isn't text on the page.
  while (walk.nextNode()) if (walk.currentNode.parentNode.localName !== 'title') texts.push(...walk.currentNode.data.trim().split(/\\s+/))
  return [...new Set(texts)].filter(text => text)
}"""


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_paper_says_what_the_screen_says(browser, sample, address, scheme):
    missing = []
    with opened(browser, color_scheme=scheme) as (page, _):
        for path in kinds(sample):
            page.goto(address + path)
            sheets, paper = printed(page)
            missing += [f"{path}: {text}" for text in page.evaluate(TEXTS, NOT_PRINTED) if solid(text) not in paper]
            assert 1 <= sheets <= 12, path
    nothing(missing)


def test_paper_has_the_addresses_of_links_in_texts(browser, sample, address):
    found = 0
    with opened(browser) as (page, _):
        for path in kinds(sample):
            page.goto(address + path)
            _, paper = printed(page)
            for link in page.locator(".prose a[href^=http]").all():
                found += 1
                assert f"({link.get_attribute('href')})" in paper, path
    assert found > 3


def test_what_is_folded_is_printed(browser, address):
    with opened(browser) as (page, _):
        page.goto(address)
        assert page.locator("details.group:not([open])").count() >= 2
        _, paper = printed(page)
        for service in page.locator("details .component").all_text_contents():
            assert solid(service) in paper, service
