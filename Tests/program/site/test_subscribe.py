"""How readers hear of what is new: the button, the page behind it, and its lines to copy."""

import re

import pytest

from support import sites
from support.browsing import axe_findings, opened, served
from support.sites import by_id, classed, elements, nothing, text

SITE = "name: Harbour Pay Status\nurl: https://status.harbourpay.example\ntime-zone: Europe/London\n"
PAGE = "subscribe/index.html"


def made(tmp_path, settings="", components=sites.COMPONENTS_YML, *flags, now=sites.NOW):
    content = sites.write(tmp_path / "content", {"site.yml": SITE + settings, "components.yml": components})
    return sites.built(content, tmp_path / "public", now, *flags)


def lines(tree):
    return [text(line) for line in classed(tree, "line")]


def test_every_page_has_the_button_and_it_leads_to_its_subject(site):
    def check(page, tree):
        if page in moved(site):
            return
        header = next(one for one in elements(tree, "header"))
        buttons = classed(header, "button")
        if [text(button) for button in buttons] != ["Subscribe"]:
            yield f"buttons are {buttons}"
            return
        wanted = f"component-{page.split('/')[1]}" if page.startswith("components/") else ""
        # A group of more than one service has a place of its own.
        if page.startswith("groups/") and by_id(site.tree(PAGE), f"group-{page.split('/')[1]}") is not None:
            wanted = f"group-{page.split('/')[1]}"
        if site.target(page, buttons[0].get("href")) != (PAGE, wanted):
            yield f"the button leads to {buttons[0].get('href')}"

    nothing(site.faults(check))


def moved(site):
    return [page for page in site.pages if b"http-equiv=\"refresh\"" in site.files[page]]


def test_the_lines_are_right_for_everything_and_each_service(sample):
    tree, base = sample.tree(PAGE), sample.address
    assert f"/feed subscribe {base}updates.rss" in lines(tree) and f"curl {base}status.txt" in lines(tree) and f"curl {base}api/v2/summary.json" in lines(tree)
    services = [page.split("/")[1] for page in sample.pages if page.startswith("components/")]
    assert len(services) == 12
    for id in services:
        fold, folder = by_id(tree, f"component-{id}"), f"{base}components/{id}/"
        assert fold.tag == "details" and "open" not in fold.attrib
        assert lines(fold)[:3] == [f"/feed subscribe {folder}updates.rss", f"{folder}updates.rss", f"{folder}maintenance.ics"]
        calendars = [link.get("href") for link in elements(fold, "a") if link.get("href").startswith("webcal:")]
        assert calendars == [f"webcal://{folder.removeprefix('https://')}maintenance.ics"]


def test_every_address_in_a_line_is_a_file_of_the_site(sample):
    addresses = {address for line in lines(sample.tree(PAGE)) for address in re.findall(r"https://[^\s\"]+", line)}
    # The page as text has an output of its own.
    files = {sample.target(PAGE, address)[0] for address in addresses} - {"status.txt"}
    assert len(files) > 40 and files <= set(sample.files)


def test_markup_to_copy_parses_and_shows_the_status(tmp_path):
    site = made(tmp_path, components="- {id: api, name: 'A \"quoted\" & <odd> API'}\n")
    codes = [sites.parse(line) for line in lines(site.tree(PAGE)) if line.startswith("<")]
    images = [image.attrib for code in codes for image in elements(code, "img")]
    assert images == [
        {"src": site.address + "components/api/badge.svg", "alt": 'Harbour Pay Status: A "quoted" & <odd> API'},
        {"src": site.address + "badge.svg", "alt": "Harbour Pay Status"},
    ]
    frames = [frame for code in codes for frame in elements(code, "iframe")]
    assert len(frames) == 1 and frames[0].get("title") == "Harbour Pay Status" and frames[0].get("src") == site.address + "embed/"
    scripts = [script.attrib for code in codes for script in elements(code, "script")]
    assert scripts == [{"src": site.address + "banner.js", "defer": ""}]


def test_the_companys_own_list_comes_first(tmp_path):
    site = made(tmp_path, "subscribe: https://lists.harbourpay.example/status?a=b\n")
    links = [link for link in elements(elements(site.tree(PAGE), "main")[0], "a")]
    assert (links[0].get("href"), text(links[0])) == ("https://lists.harbourpay.example/status?a=b", "Get updates by e-mail")
    assert "text messages" in text(site.tree(PAGE)) and "sends feeds as e-mail" not in text(site.tree(PAGE))


def test_a_mail_address_is_no_form(tmp_path):
    site = made(tmp_path, "subscribe: mailto:join@lists.harbourpay.example\n")
    assert "mailto:join@lists.harbourpay.example" in [link.get("href") for link in elements(site.tree(PAGE), "a")]
    assert "Opens a form" not in text(site.tree(PAGE))


def test_without_a_list_feeds_by_mail_are_named(sample):
    assert "a service that sends feeds as e-mail" in text(sample.tree(PAGE)) and not classed(sample.tree(PAGE), "email")


@pytest.mark.parametrize("value, said", [
    ("http://lists.example/", "write it with https://"), ("lists.example", "is not a web address"), ("javascript:alert(1)", "is not a web address"),
    ("mailto:nobody", "is not a mail address"), ("https://u:p@lists.example/", "user name or password"), ("[a]", "takes a single value"),
])  # fmt: skip
def test_an_address_that_nobody_should_follow_is_an_error_with_its_place(tmp_path, value, said):
    content = sites.write(tmp_path / "content", {"site.yml": SITE + f"subscribe: {value}\n", "components.yml": sites.COMPONENTS_YML})
    done = sites.build(content, tmp_path / "public")
    assert done.returncode == 1 and "site.yml:4:12" in done.stderr and said in " ".join(done.stderr.split()), done.stderr


def test_what_is_off_the_page_has_no_lines(tmp_path):
    site = made(tmp_path, components="- {id: api, name: API}\n- {id: fax, name: Fax, until: 2026-01-31}\n")
    assert by_id(site.tree(PAGE), "component-api") is not None and by_id(site.tree(PAGE), "component-fax") is None
    assert classed(site.tree("components/fax/index.html"), "button")[0].get("href") == "../../subscribe/"


def test_a_page_without_services_offers_everything(tmp_path):
    site = made(tmp_path, components="[]\n")
    assert "One service" not in text(site.tree(PAGE)) and f"/feed subscribe {site.address}updates.rss" in lines(site.tree(PAGE))


@pytest.mark.parametrize("accent", ["#ffff00", "#000000", "#ffffff", "#0b5cad", "#e6007e"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_button_can_be_read_in_any_accent(browser, tmp_path, accent, scheme):
    site = made(tmp_path, f'accent: "{accent}"\n')
    with served(site) as address, opened(browser, color_scheme=scheme) as (page, faults):
        page.goto(address)
        colours = page.evaluate("(() => { const s = getComputedStyle(document.querySelector('header .button')); return [s.color, s.backgroundColor] })()")
        luminances = sorted(luminance(colour) for colour in colours)
    assert (luminances[1] + 0.05) / (luminances[0] + 0.05) >= 4.5, colours
    nothing(faults)


def luminance(colour):
    parts = [int(part) / 255 for part in re.findall(r"\d+", colour)[:3]]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


@pytest.mark.parametrize("width", [320, 390, 1280])
def test_the_button_stands_at_the_top_at_the_end_of_the_line(browser, sample, width):
    with served(sample) as address, opened(browser, viewport={"width": width, "height": 700}) as (page, _):
        page.goto(address)
        box = page.locator("header .button").bounding_box()
        assert box["y"] < 40 and box["height"] >= 24 and abs(box["x"] + box["width"] - min(width, width - (width - 768) / 2 if width > 768 else width) + 16) < 2
        assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_fold_that_is_led_to_opens_and_its_lines_are_copied(browser, sample):
    with served(sample) as address, opened(browser) as (page, faults):
        page.context.grant_permissions(["clipboard-read", "clipboard-write"])
        page.goto(address + "components/refunds/")
        page.evaluate("document.querySelector('header .button').click()")
        page.wait_for_url("**/subscribe/#component-refunds")
        fold = page.locator("#component-refunds")
        assert fold.get_attribute("open") is not None and page.locator("details[open]").count() == 1
        fold.get_by_role("button", name="Copy").first.click()
        fold.get_by_role("button", name="Copied").wait_for()
        assert page.evaluate("navigator.clipboard.readText()") == "/feed subscribe https://status.harbourpay.example/components/refunds/updates.rss"
        nothing(axe_findings(page) + faults)


def test_without_script_all_lines_are_there_and_no_button_promises_to_copy(browser, sample):
    with served(sample) as address, opened(browser, java_script_enabled=False) as (page, _):
        page.goto(address + "subscribe/#component-refunds")
        assert page.locator(".copy").count() == 0 and page.locator("#component-refunds summary").is_visible()
        assert page.locator(".line").first.inner_text() == "/feed subscribe https://status.harbourpay.example/updates.rss"


@pytest.mark.parametrize("options", [{}, {"color_scheme": "dark"}, {"forced_colors": "active"}, {"viewport": {"width": 320, "height": 700}}])
def test_the_page_is_for_everybody(browser, sample, options):
    with served(sample) as address, opened(browser, **options) as (page, faults):
        page.goto(address + "subscribe/")
        page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
        small = page.evaluate("[...document.querySelectorAll('main a, main summary, main button')].filter(one => one.getBoundingClientRect().height < 24).map(one => one.outerHTML)")
        nothing(small + axe_findings(page) + faults)


def test_a_group_has_lines_of_its_own_where_it_is_more_than_one_service(sample):
    page = sample.tree("subscribe/index.html")
    whole = sites.by_id(page, "group-payments")
    assert "https://status.harbourpay.example/groups/payments/updates.rss" in sites.text(whole)
    assert sites.by_id(page, "group-in-the-shop") is None
    for group, place in [("payments", "#group-payments"), ("in-the-shop", "")]:
        [button] = [one for one in sites.classed(sample.tree(f"groups/{group}/index.html"), "button") if "subscribe" in one.get("href")]
        assert button.get("href") == "../../subscribe/" + place
