"""Where readers are: an address that leads nowhere, and the navigation that leads on."""

from support import sites
from support.sites import elements, text


def test_an_address_that_is_not_there_tells_the_state(sample):
    tree = sample.tree("404.html")
    assert "Partial outage: Card payments" in text(elements(tree, "main")[0]) and "14:40 GMT" in text(tree)
    links = {text(link): link.get("href") for link in elements(elements(tree, "main")[0], "a")}
    assert links["History"] == sample.address + "history/" and links["Current status"] == sample.address


def test_the_navigation_says_what_it_is(sample, tmp_path):
    content = sites.write(tmp_path / "content", {"site.yml": sites.SITE_YML + "language: de\n", "components.yml": sites.COMPONENTS_YML})
    german = sites.built(content, tmp_path / "public")
    label = lambda site: [nav.get("aria-label") for header in elements(site.tree("index.html"), "header") for nav in elements(header, "nav")]
    assert label(sample) == ["Main"] and label(german) == ["Hauptmenü"]
