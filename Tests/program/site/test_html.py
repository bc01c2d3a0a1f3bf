"""Every page is sound HTML, by the W3C's validator and by a parser of our choice."""

import base64
import hashlib
import re

import pytest

from support import sites
from support.sites import attributes, elements, ids, local, nothing, text
from support.validator import HEADINGS, validator_findings


def test_the_validator_finds_nothing(site):
    nothing(validator_findings(site.folder))


def test_the_validator_is_not_asleep(tmp_path):
    (tmp_path / "page.html").write_text("<!doctype html><html lang=en><title>A page</title><p id=a><b id=a>Text")
    (tmp_path / "other.html").write_text("<!doctype html><html lang=en><title>A page</title><section><p>Text</section>")
    found = "\n".join(validator_findings(tmp_path))
    assert "Duplicate ID" in found and "error" in found and "Section lacks heading" in found and "warning" in found


def test_pages_parse_without_an_error(site):
    nothing([f"{page}: {error}" for page in site.pages for error in sites.parse_errors(site.files[page])])


def test_language_direction_and_title_are_set(site):
    def check(page, tree):
        if not re.fullmatch(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]+)*", tree.get("lang", "")):
            yield f"lang is {tree.get('lang')}"
        if tree.get("dir") not in ("ltr", "rtl"):
            yield f"dir is {tree.get('dir')}"
        if [bool(text(title)) for title in elements(tree.find("head"), "title")] != [True]:
            yield "not exactly one title with words in it"

    nothing(site.faults(check))


def test_headings_make_an_outline(site):
    def check(page, tree):
        levels = [HEADINGS.index(local(heading.tag)) + 1 for heading in elements(tree, *HEADINGS)]
        if levels.count(1) != 1 or levels[0] != 1:
            yield f"headings are {levels}: not one h1, first"
        for before, after in zip(levels, levels[1:]):
            if after > before + 1:
                yield f"h{after} follows h{before}"
        for heading in elements(tree, *HEADINGS):
            if not text(heading):
                yield "an empty heading"

    nothing(site.faults(check))


def repeated_ids(page, tree):
    found = ids(tree)
    return sorted({f"id {one} is there {found.count(one)} times" for one in found if found.count(one) > 1 or not one.strip()})


def test_ids_are_unique(site):
    nothing(site.faults(repeated_ids))


def test_references_within_a_page_lead_somewhere(site):
    def check(page, tree):
        known = set(ids(tree))
        for element, name, value in attributes(tree):
            wanted = value.split() if name in ("aria-labelledby", "aria-describedby", "aria-controls", "for") else []
            wanted += [value[1:]] if name == "href" and value.startswith("#") else []
            for one in wanted:
                if one not in known:
                    yield f"<{local(element.tag)} {name}={value}>: there is no such id"

    nothing(site.faults(check))


def content_security_policy(tree):
    policies = [meta.get("content") for meta in elements(tree.find("head"), "meta") if meta.get("http-equiv") == "Content-Security-Policy"]
    assert len(policies) == 1, f"{len(policies)} policies"
    return {part.split()[0]: part.split()[1:] for part in policies[0].split(";")}


def test_the_policy_forbids_all_but_the_style_and_script_that_are_there(site):
    def check(page, tree):
        head = tree.find("head")
        order = [element.get("http-equiv", local(element.tag)) for element in elements(head)]
        if order.index("Content-Security-Policy") > order.index("style"):
            yield "the policy comes after the style it is about"
        policy = content_security_policy(tree)
        styles = re.findall(rb"<style[^>]*>(.*?)</style>", site.files[page], re.S)
        hashes = [f"'sha256-{base64.b64encode(hashlib.sha256(style).digest()).decode()}'" for style in styles]
        if policy.get("style-src") != hashes or len(hashes) != 1:
            yield f"style-src is {policy.get('style-src')}, the styles are {hashes}"
        # What a page knows of its future is data, and runs nowhere.
        scripts = re.findall(rb"<script>(.*?)</script>", site.files[page], re.S)
        hashes = [f"'sha256-{base64.b64encode(hashlib.sha256(script).digest()).decode()}'" for script in scripts]
        if policy.get("script-src") != hashes or len(hashes) != 1:
            yield f"script-src is {policy.get('script-src')}, the scripts are {hashes}"
        if [style.text.encode() for style in elements(tree, "style")] != styles:
            yield "the parser sees another style"
        wanted = {"default-src": ["'none'"], "base-uri": ["'none'"], "form-action": ["'none'"]}
        if {name: policy.get(name) for name in wanted} != wanted:
            yield f"the policy is {policy}"
        if ("connect-src" in policy) != sites.is_live(tree):
            yield "only a page that may be otherwise in a minute asks for itself"
        for name, sources in policy.items():
            for source in sources:
                if source != "'none'" and not source.startswith("'sha256-") and (name, source) not in (("img-src", "data:"), ("connect-src", "'self'")):
                    yield f"{name} allows {source}"

    nothing(site.faults(check))


def test_nothing_on_a_page_can_run_or_embed(site):
    def check(page, tree):
        scripts = [one for one in elements(tree, "script") if one.attrib != {"type": "application/json", "id": "future"}]
        if len(scripts) != 1 or scripts[0].attrib or scripts[0].text != sites.script(page, tree):
            yield "there is another script than ours"
        for element in elements(tree, "iframe", "object", "embed", "form", "base", "frame", "frameset", "applet", "portal"):
            yield f"there is a <{local(element.tag)}>"
        for element, name, value in attributes(tree):
            if name.startswith("on") or name in ("style", "srcdoc", "formaction", "ping"):
                yield f"<{local(element.tag)} {name}={value}>"
            if name == "http-equiv" and value != "Content-Security-Policy":
                yield f"<meta http-equiv={value}>"

    nothing(site.faults(check))


def test_nothing_is_loaded_from_anywhere(site):
    """One request makes a page: pictures are in it, and so is the style."""

    def check(page, tree):
        for element, name, value in attributes(tree):
            loads = name in ("src", "srcset", "poster", "data", "background", "manifest", "imagesrcset")
            # Browsers fetch no feed and no canonical address.
            loads |= name == "href" and local(element.tag) in ("link", "use", "image") and element.get("rel") not in ("alternate", "canonical")
            if loads and not value.startswith(("data:image/svg+xml", "#")):
                yield f"<{local(element.tag)} {name}={value}>"
        for style in elements(tree, "style"):
            yield from re.findall(r"url\([^)]*\)|@import[^;]*|image-set\([^)]*|src:[^;]*", style.text)

    nothing(site.faults(check))


def calendar(site, link):
    """Whether a link makes a calendar subscribe to one that is there."""
    return link.startswith("webcal://") and site.target("index.html", link.replace("webcal", "https", 1))[0] in site.files


def test_links_lead_somewhere(site):
    """Inside the site to a file and a place in it; outside by http, https, mail or a calendar's subscription."""

    def check(page, tree):
        for element in elements(tree, "a"):
            link = element.get("href", "")
            target = site.target(page, link)
            if not text(element) and not element.get("aria-label"):
                yield f"{link} has no words"
            if target is None:
                if not re.match(r"https?://[^/\s]|mailto:[^@\s]+@|mailto:\?subject=[^&\s]+&body=\S+$", link) and not calendar(site, link):
                    yield f"{link} is no web, mail or calendar address"
                continue
            path, fragment = target
            if path not in site.files:
                yield f"{link} leads to {path}, which is not there"
            elif fragment and fragment not in ids(site.tree(path)):
                yield f"{link}: there is no {fragment} in {path}"

    nothing(site.faults(check))
    outside = [link.get("href") for page in site.pages for link in elements(site.tree(page), "a") if site.target(page, link.get("href")) is None]
    inside = sum(len(elements(site.tree(page), "a")) for page in site.pages) - len(outside)
    written = any(re.search(r"\]\(https?:", path.read_text()) for path in site.content.rglob("*.md"))
    outside = [link for link in outside if not calendar(site, link)]
    assert inside > 5 * len(site.pages) and bool(outside) == (written or "support:" in (site.content / "site.yml").read_text())


def test_every_page_is_reached_from_the_first(site):
    seen, left = set(), ["index.html"]
    while left:
        page = left.pop()
        if page in seen:
            continue
        seen.add(page)
        targets = [site.target(page, link.get("href")) for link in elements(site.tree(page), "a")]
        left += [target[0] for target in targets if target and target[0] in site.files]
    assert sorted(set(site.pages) - seen) == ["404.html"]


# Names that content and page could both want


def named_like_the_page(folder):
    """Components, incidents and maintenance that bear names which the page uses itself, and each other's."""
    names = ["main", "status", "now", "work", "components", "planned", "past", "months", "title", "operational", "major-outage", "updates"]
    components = "".join(f"- {{id: {name}, name: Part {name}}}\n" for name in [*names, "shared-name"])
    files = {"site.yml": sites.SITE_YML, "components.yml": components}
    for name in [*names, "shared-name"]:
        files[f"incidents/{name}/incident.yml"] = f"title: Trouble with {name}\nseverity: SEV2\nstarted: 2026-11-20 14:00 UTC\n"
        files[f"incidents/{name}/2026-11-20-1405-investigating.md"] = sites.front_matter(
            f"You cannot use {name}.", status="investigating", at="2026-11-20 14:05 UTC", next_update="2h", components=f"{{{name}: partial-outage}}"
        )
        files[f"maintenance/{name}/maintenance.yml"] = (
            f"title: Work on {name}\nstarts: 2026-11-20 08:00 UTC\nends: 2026-11-20 09:00 UTC\nannounced: 2026-11-10 08:00 UTC\n"
            f"components: {{{name}: under-maintenance}}\nimpact: You cannot use {name}.\n"
        )
        files[f"maintenance/later-{name}/maintenance.yml"] = files[f"maintenance/{name}/maintenance.yml"].replace("2026-11-20", "2026-11-30")
    files |= {"maintenance/now/maintenance.yml": files["maintenance/now/maintenance.yml"].replace("09:00", "19:00")}
    return sites.write(folder, files)


@pytest.fixture(scope="module")
def namesakes(tmp_path_factory):
    folder = tmp_path_factory.mktemp("namesakes")
    return sites.built(named_like_the_page(folder / "content"), folder / "public", sites.NOW, "--publish-anyway", "a test")


def test_ids_are_unique_whatever_content_is_called(namesakes):
    nothing(namesakes.faults(repeated_ids))
