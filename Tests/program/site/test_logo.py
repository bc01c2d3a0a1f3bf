"""The logo: SVG or PNG, with a variant for dark pages, beside the name or in its place."""

import base64
import struct
import zlib

import pytest

from support import sites
from support.browsing import opened, served
from support.sites import elements, nothing

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 30" width="90" height="30"><rect width="90" height="30"/></svg>'


def picture(width, height):
    def chunk(name, data):
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = zlib.compress(b"".join(b"\0" + b"\x7f" * width for _ in range(height)), 9)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def with_logo(tmp_path, setting, **files):
    content = sites.write(tmp_path / "content", {"site.yml": sites.SITE_YML + f"logo: {setting}\n", "components.yml": sites.COMPONENTS_YML} | {name.replace("_", "."): data for name, data in files.items()})
    return content, sites.build(content, tmp_path / "public")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("hides", ["true", "false"])
def test_a_logo_has_a_dark_variant_and_may_stand_for_the_name(browser, tmp_path, scheme, hides):
    content, done = with_logo(tmp_path, f"{{light: logo.png, dark: night.svg, hides-name: {hides}}}", logo_png=picture(120, 40), night_svg=SVG)
    assert done.returncode == 0, done.stderr
    with served(sites.Site(content, tmp_path / "public")) as address, opened(browser, color_scheme=scheme) as (page, faults):
        page.goto(address)
        image = page.locator("header img")
        assert page.evaluate("document.querySelector('header img').currentSrc").startswith("data:image/png" if scheme == "light" else "data:image/svg+xml")
        assert page.evaluate("document.querySelector('header img').naturalWidth") == (120 if scheme == "light" else 90)
        assert (image.get_attribute("alt"), page.locator("header .name").inner_text().strip()) == (("Example Status", "") if hides == "true" else ("", "Example Status"))
        assert page.get_by_role("link", name="Example Status").count() == 1
        nothing(faults)


def test_one_file_is_enough(tmp_path):
    for number, (setting, files) in enumerate([("logo.svg", {"logo_svg": SVG}), ("logo.png", {"logo_png": picture(120, 40)}), ("{light: logo.svg}", {"logo_svg": SVG})]):
        content, done = with_logo(tmp_path / str(number), setting, **files)
        assert done.returncode == 0, done.stderr
        tree = sites.Site(content, tmp_path / str(number) / "public").tree("index.html")
        image = elements(tree, "img")[0]
        kind = "svg+xml" if "logo_svg" in files else "png"
        assert base64.b64decode(image.get("src").removeprefix(f"data:image/{kind};base64,")) == (files.get("logo_svg", "").encode() or files["logo_png"])
        assert image.get("alt") == "" and not elements(tree, "picture")


@pytest.mark.parametrize("setting, place, said", [
    ("logo.gif", "site.yml:4:7", "a logo is an .svg or a .png file"), ("none.svg", "site.yml:4:7", "there is no 'none.svg' beside site.yml"),
    ("text.svg", "site.yml:4:7", "there is no <svg> in it"), ("text.png", "site.yml:4:7", "it is no PNG picture"),
    ("small.png", "site.yml:4:7", "it has 20 × 20 pixels"), ("wide.png", "site.yml:4:7", "it has 2001 × 30 pixels"), ("large.png", "site.yml:4:7", "larger than 64 kB"),
    ("{light: good.svg, dark: logo.gif}", "site.yml:4:31", "a logo is an .svg or a .png file"), ("{dark: good.svg}", "site.yml:4:7", "logo needs 'light'"),
    ("{light: good.svg, hide-name: true}", "site.yml:4:25", "did you mean 'hides-name'?"), ("{light: good.svg, hides-name: yes}", "site.yml:4:37", "'hides-name' is true or false"),
    ("[good.svg]", "site.yml:4:7", "takes a single value"),
])  # fmt: skip
def test_what_cannot_be_a_logo_is_an_error_with_its_place(tmp_path, setting, place, said):
    files = {"logo_gif": b"GIF89a", "text_svg": "words", "text_png": "words", "small_png": picture(20, 20), "wide_png": picture(2001, 30), "large_png": picture(40, 40) + b"\0" * 65536, "good_svg": SVG}
    _, done = with_logo(tmp_path, setting, **files)
    assert done.returncode == 1 and place in done.stderr and said in " ".join(done.stderr.split()), done.stderr
