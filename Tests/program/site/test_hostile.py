"""Content cannot become code: hostile texts, and random splices of them, stay texts in every place where a text may stand."""

import random
import re

import pytest

from support import sites
from support.browsing import opened, served
from support.sites import attributes, by_id, classed, elements, front_matter, local, nothing, quoted, text



# What may stand on a page, whatever the content is.
ELEMENTS = {
    "html": "lang dir data-zone data-own data-new data-built data-every data-patience data-units data-short data-left data-see",
    "head": "",
    "meta": "charset name content http-equiv property media",
    "title": "",
    "link": "rel href type title",
    "style": "",
    "script": "type id",
    "noscript": "",
    "bdi": "",
    "body": "",
    "header": "class",
    "footer": "",
    "main": "id data-copy data-copied",
    "nav": "aria-label class",
    "section": "class aria-labelledby aria-label dir",
    "article": "class aria-labelledby",
    "aside": "class aria-label",
    "div": "class aria-hidden dir role aria-label tabindex",
    "span": "class data-due data-late data-asked data-since data-short data-up role aria-hidden",
    "p": "class role data-old data-newer data-reload hidden dir",
    "h1": "id dir",
    "h2": "id class",
    "h3": "id",
    "h4": "",
    "h5": "",
    "h6": "",
    "ul": "class",
    "ol": "class reversed start",
    "li": "id class aria-current",
    "figure": "class",
    "figcaption": "id",
    "dl": "class",
    "dt": "",
    "dd": "",
    "details": "class id open",
    "summary": "",
    "time": "datetime data-now",
    "a": "href class title rel aria-current tabindex",
    "img": "src alt height",
    "table": "",
    "thead": "",
    "tbody": "",
    "tr": "",
    "th": "scope",
    "td": "class",
    "picture": "",
    "source": "media srcset",
    "br": "",
    "hr": "",
    "em": "",
    "strong": "class",
    "code": "class dir",
    "pre": "",
    "blockquote": "",
    "svg": "class aria-hidden aria-label aria-labelledby focusable role viewBox preserveAspectRatio width height",
    "defs": "",
    "symbol": "id viewBox",
    "use": "href",
    "path": "class d fill stroke-width stroke-dasharray",
    "rect": "x y width height rx",
    "circle": "cx cy r",
}

# Raw HTML, of which every character is to be read on the page.
HTML = [
    "<script>alert(1)</script>",
    "<script src=https://evil.example/x.js></script>",
    "<ScRiPt\n>alert(1)</sCrIpT >",
    "<img src=x onerror=alert(1)>",
    "<img/src=x/onerror=alert(1)>",
    "words <img src=https://evil.example/x.png> words",
    "<svg onload=alert(1)>",
    "<svg><script>alert(1)</script></svg>",
    "<svg><a xlink:href=javascript:alert(1)><text y=20>words</text></a></svg>",
    "<math><mtext></mtext><style><img title=x onerror=alert(1)></style></math>",
    "<style>body{display:none}</style>",
    "<style>@import 'https://evil.example/x.css';</style>",
    "<link rel=stylesheet href=https://evil.example/x.css>",
    "<iframe src=https://evil.example/></iframe>",
    "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
    "<object data=https://evil.example/></object><embed src=https://evil.example/>",
    "<form action=https://evil.example/><input autofocus onfocus=alert(1)><button>words</button></form>",
    "<base href=https://evil.example/>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<body onload=alert(1)>",
    "<details open ontoggle=alert(1)><summary>words</summary></details>",
    "<video autoplay onloadstart=alert(1)><source src=https://evil.example/x></video>",
    "<marquee onstart=alert(1)>words</marquee>",
    "<a href=javascript:alert(1)>words</a>",
    "<a href=\"https://ok.example/\" onclick='alert(1)'>words</a>",
    "<p style=position:fixed onmouseover=alert(1)>words</p>",
    "</p></div></li></ol></section></main><script>alert(1)</script>",
    "</title></style></script><script>alert(1)</script>",
    "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
    "<textarea></textarea><script>alert(1)</script>",
    "<plaintext>",
    "<xmp><script>alert(1)</script></xmp>",
    "<template><script>alert(1)</script></template>",
    "<!-- words --><script>alert(1)</script>",
    "<!--> <script>alert(1)</script> -->",
    "<?xml version='1.0'?><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<!DOCTYPE html><script>alert(1)</script>",
    "<x onclick=alert(1)>words</x>",
    "<scr<script>ipt>alert(1)</script>",
]

# Markdown, and the words to be read of it.
MARKDOWN = [
    ("<!--->\n<script>alert(1)</script>\n-->", "<script>alert(1)</script> -->"),
    ("[words](javascript:alert(1))", "words"),
    ("[words](JaVaScRiPt:alert(1))", "words"),
    ("[words]( javascript:alert(1) )", "words"),
    ("[words](&#106;avascript:alert(1))", "words"),
    ("[words](&#x6A;avascript&colon;alert(1))", "words"),
    ("[words](java&Tab;script:alert(1))", "words"),
    ("[words](<java\tscript:alert(1)>)", "words"),
    ("[words](\\javascript:alert(1))", "words"),
    ("[words](\u00a0javascript:alert(1))", "words"),
    ("[words](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)", "words"),
    ("[words](data:image/svg+xml,%3Csvg%20onload=alert(1)%3E)", "words"),
    ("[words](vbscript:msgbox)", "words"),
    ("[words](blob:https://evil.example/1)", "words"),
    ("[words](file:///etc/passwd)", "words"),
    ("[words](feed:javascript:alert(1))", "words"),
    ("[words](view-source:https://evil.example/)", "words"),
    ("[words](//evil.example/)", "words"),
    ("[words](\\\\\\\\evil.example/)", "words"),
    ("[words](https:evil.example)", "words"),
    ("[words](https://)", "words"),
    ("[words](#main)", "words"),
    ("[words](../../evil)", "words"),
    ("[words][1]\n\n[1]: javascript:alert(1) 'title'", "words"),
    ("<javascript:alert(1)>", "javascript:alert(1)"),
    ("<data:text/html,words>", "data:text/html,words"),
    ("[words](https://ok.example/\"onclick=\"alert(1))", "words"),
    ("[words](<https://ok.example/\" onclick=\"alert(1)>)", "words"),
    ("[words](https://ok.example/'onclick='alert(1))", "words"),
    ("[words](https://ok.example/?a=1&b=<script>)", "words"),
    ("[words](https://ok.example/ 'title\" onmouseover=\"alert(1)')", "words"),
    ("[words](https://ok.example/ \"title' onmouseover='alert(1)\")", "words"),
    ("[words](https://ok.example/ \"&quot; onmouseover=&quot;alert(1)\")", "words"),
    ("[words](mailto:help@ok.example?subject=%22><script>alert(1)</script>)", "words"),
    ("[![words](https://evil.example/x.png)](javascript:alert(1))", "words"),
    ("![words](https://evil.example/x.png)", "words"),
    ("![words](x.png \"title\")", "words"),
    ("![words](data:image/png;base64,AAAA)", "words"),
    ("![words](data:image/svg+xml,<svg/onload=alert(1)>)", "words"),
    ("![words\" onerror=\"alert(1)](https://evil.example/x)", "words\" onerror=\"alert(1)"),
    ("```\"onclick=\"alert(1)\nwords\n```", "words"),
    ("```x'><script>alert(1)</script>\nwords\n```", "words"),
    ("`<script>alert(1)</script>`", "<script>alert(1)</script>"),
    ("    <script>alert(1)</script>", "<script>alert(1)</script>"),
    ("&lt;script&gt;alert(1)&lt;/script&gt;", "<script>alert(1)</script>"),
    ("&#60;img src=x onerror=alert(1)&#62;", "<img src=x onerror=alert(1)>"),
    ("\\<script>alert(1)\\</script>", "<script>alert(1)</script>"),
    ("<\u0338script>alert(1)<\u0338/script>", "<\u0338script>alert(1)<\u0338/script>"),
    ("\"\u0338 onclick=alert(1) '\u0338 &\u0338 >\u0338", "\"\u0338 onclick=alert(1) '\u0338 &\u0338 >\u0338"),
    ("＜script＞alert(1)＜/script＞ ‹script›", "＜script＞alert(1)＜/script＞ ‹script›"),
    ("{{title}} {{{title}}} {{> head}} {{#frame}} {{@history}}", "{{title}} {{{title}}} {{> head}} {{#frame}} {{@history}}"),
    ("# <script>alert(1)</script>\n\nwords", "<script>alert(1)</script> words"),
    ("> <iframe src=https://evil.example/>\n\nwords", "<iframe src=https://evil.example/> words"),
    ("- <script>alert(1)</script>\n- words", "<script>alert(1)</script>"),
]
PAYLOADS = [(html, html) for html in HTML] + MARKDOWN

# One-line texts, for names and titles.
TEXTS = [shown for payload, shown in PAYLOADS if payload == shown and "\n" not in shown] + [
    "\" onmouseover=\"alert(1)",
    "' onmouseover='alert(1)",
    "\"\u0338 onmouseover=\"\u0338alert(1)\"\u0338",
    "\"\u0338><img src=x onerror=alert(1)>\u0338",
    "</h1></title><script>alert(1)</script>",
    "&lt;script&gt; &amp; &#60; are not markup",
    "--> ]]> */ </style> words",
    "javascript:alert(1)",
    "words\u2028<script>alert(1)</script>\u2029",
    "{{title}} {{> head}} {{/frame}}",
]


def hostile_content(folder, seed):
    """An open incident and a maintenance for every payload, with hostile names all round, and an earlier update of spliced payloads."""
    chance = random.Random(seed)
    texts = iter(TEXTS * 100)
    parts = [(f"part-{number}", next(texts), next(texts)) for number in range(12)]
    components = "".join(
        f"- group: {quoted(next(texts))}\n  components:\n    - {{id: {id}, name: {quoted(name)}, description: {quoted(about)}, "
        f"internal-names: [{quoted(next(texts))}]}}\n"
        for id, name, about in parts
    )
    files = {
        "site.yml": f"name: {quoted(TEXTS[0])}\nurl: https://status.example.com\ntime-zone: UTC\ndescription: {quoted(TEXTS[1])}\nlogo: logo.svg\n",
        "logo.svg": "<svg xmlns='http://www.w3.org/2000/svg' xmlns:x='http://www.w3.org/1999/xlink' viewBox='0 0 9 9' onload='alert(1)'>"
        "<script>alert(1)</script><image x:href='https://evil.example/x.png'/><style>@import 'https://evil.example/x.css';</style></svg>",
        "components.yml": components,
    }
    for number, (payload, _) in enumerate(PAYLOADS):
        slug = f"incidents/2026-11-20-hostile-{number}"
        part = parts[number % len(parts)][0]
        files[f"{slug}/incident.yml"] = (
            f"title: {quoted(title(number))}\nseverity: SEV2\nstarted: 2026-11-20 10:00 UTC\nseverity-changes:\n"
            f"  - {{at: 2026-11-20 10:30 UTC, from: SEV3, to: SEV2, reason: {quoted(title(number + 1))}}}\n"
        )
        spliced = "\n\n".join(splice(chance) for _ in range(8))
        files[f"{slug}/2026-11-20-1005-investigating.md"] = front_matter(
            spliced, status="investigating", at="2026-11-20 10:05 UTC", next_update="2h", components=f"{{{part}: partial-outage}}"
        )
        files[f"{slug}/2026-11-20-1105-identified.md"] = front_matter(payload, status="identified", at="2026-11-20 11:05 UTC", next_update="4h")
        files[f"{slug}/2026-11-20-1110-identified.md"] = front_matter(
            payload, status="identified", at="2026-11-20 11:10 UTC", next_update="4h", corrects="2026-11-20-1105-identified"
        )
        files[f"{slug}/review.md"] = front_matter(f"## Summary\n\nThis is what happened.\n\n{payload}\n\n{splice(chance)}", status="final", publish="true")
        files[f"maintenance/2026-11-20-hostile-{number}/maintenance.yml"] = (
            f"title: {quoted(title(number))}\nstarts: 2026-11-20 {8 + number % 12:02}:00 UTC\nends: 2026-11-20 {9 + number % 12:02}:00 UTC\n"
            f"announced: 2026-11-10 08:00 UTC\ncomponents: {{{part}: under-maintenance}}\nimpact: {quoted(payload)}\n"
        )
    # Names of files and folders are texts too.
    odd = "incidents/2026-11-20-odd\" onclick=\"alert(1)"
    files[f"{odd}/incident.yml"] = "title: Odd names\nseverity: SEV3\nstarted: 2026-11-20 10:00 UTC\n"
    files[f"{odd}/2026-11-20-1005-investigating\"><img src=x onerror=alert(1)>.md"] = front_matter(
        "An oddly named update.", status="investigating", at="2026-11-20 10:05 UTC", next_update="4h"
    )
    return sites.write(folder, files)


def title(number):
    return TEXTS[number % len(TEXTS)]


def splice(chance):
    """Pieces of payloads, cut anywhere and joined."""
    pieces = [chance.choice(PAYLOADS)[0] for _ in range(3)]
    return "".join(piece[: chance.randrange(len(piece) + 1)] if chance.random() < 0.5 else piece[chance.randrange(len(piece)) :] for piece in pieces)


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    return sites.built(hostile_content(folder / "content", 1), folder / "public", sites.NOW, "--publish-anyway", "a test")


def unsafe(page, tree):
    """What a page has that content must not bring about."""
    for element in elements(tree):
        if local(element.tag) not in ELEMENTS:
            yield f"<{local(element.tag)}> {text(element)[:80]}"
    for element, name, value in attributes(tree):
        if name not in ELEMENTS.get(local(element.tag), "").split():
            yield f"<{local(element.tag)} {name}={value[:80]!r}>"
        if name in ("href", "src", "srcset") and not address_is_safe(local(element.tag), value):
            yield f"<{local(element.tag)} {name}={value[:80]!r}>"
    # What a page knows of its future is data.
    own = [one for one in elements(tree, "script") if one.attrib != {"type": "application/json", "id": "future"}]
    if len(own) != 1:
        yield "not one <script>"
    for name in ("style", "title", "h1", "main"):
        if [one.tag for one in elements(tree)].count(name) != 1:
            yield f"not one <{name}>"
    for script in own:
        if (script.text or "") not in ("", sites.script(page, tree)):
            yield f"<script> {script.text[:80]!r}"


FEEDS = r"((components|groups)/[^/:]+/)?(updates\.atom|updates\.rss|history\.atom|history\.rss|feed\.json|maintenance\.ics)"


def address_is_safe(element, value):
    if element == "link" and not value.startswith("data:"):
        own = r"https://status\.(example\.com|harbourpay\.example)/[^:?]*"
        return bool(re.fullmatch(rf"(\.\./)*(\./)?{FEEDS}", value) or re.fullmatch(own, value))
    if element == "a":
        is_inside = re.fullmatch(
            rf"(\.\./)*((incidents|maintenance|components|groups)/[^/:]+/|history/([0-9-]+/)?|uptime/|uptime\.csv|subscribe/|review/|event\.ics|(\./)?{FEEDS}|\./)?(#[^/]*)?", value
        )
        return bool(is_inside or re.match(r"(?i)(https?|webcal)://[^/]|mailto:.", value))
    return value.startswith("#") if element == "use" else bool(re.match("data:image/(svg\\+xml|png)[;,]", value)) and element in ("img", "link", "source")


def test_no_page_has_more_than_pages_have(hostile):
    assert len(hostile.pages) > 2 * len(PAYLOADS)
    nothing(hostile.faults(unsafe))


def test_ordinary_pages_have_no_more_either(site):
    nothing(site.faults(unsafe))


@pytest.mark.parametrize("seed", range(2, 8))
def test_random_splices_stay_texts(tmp_path, seed):
    content = hostile_content(tmp_path / "content", seed)
    nothing(sites.built(content, tmp_path / "public", sites.NOW, "--publish-anyway", "a test").faults(unsafe))


@pytest.mark.parametrize("bad", ["<script>1</script>", "<b onclick=1>x</b>", "<a href='javascript:1'>x</a>", "<a href='//evil.example'>x</a>", "<img src=x>"])
def test_what_is_unsafe_is_seen(bad):
    assert not list(unsafe("index.html", sites.parse(b"<html lang=en dir=ltr><title>t</title><style></style><main id=main><h1>h</h1>good</main><script></script>")))
    assert list(unsafe("index.html", sites.parse(f"<title>t</title><style></style><main><h1>h</h1>{bad}</main><script></script>".encode())))


def flat(shown):
    return " ".join(shown.split())


def test_hostile_updates_are_shown_as_text(hostile):
    faults = []
    for number, (payload, shown) in enumerate(PAYLOADS):
        tree = hostile.tree(f"incidents/2026-11-20-hostile-{number}/index.html")
        review = hostile.tree(f"incidents/2026-11-20-hostile-{number}/review/index.html")
        work = hostile.tree(f"maintenance/2026-11-20-hostile-{number}/index.html")
        places = {
            "update": by_id(tree, "update-2026-11-20-1105-identified"),
            "correction": classed(tree, "correction")[0],
            "review": classed(review, "prose")[0],
            "impact": next(one for one in elements(work, "section") if one.get("aria-labelledby") == "noticed"),
        }
        for name, place in places.items():
            if flat(shown) not in text(place):
                faults.append(f"{name} {number}: {flat(shown)!r} is not in {text(place)!r}")
    nothing(faults)


def test_hostile_names_are_shown_as_text(hostile):
    faults = []

    def compare(what, found, wanted):
        if text(found) != flat(wanted):
            faults.append(f"{what}: {text(found)!r}, not {flat(wanted)!r}")

    for number in range(len(PAYLOADS)):
        tree = hostile.tree(f"incidents/2026-11-20-hostile-{number}/index.html")
        compare("title", elements(tree, "h1")[0], title(number))
        compare("title of the page", elements(tree, "title")[0], f"{title(number)} – {TEXTS[0]}")
        compare("site name", classed(tree, "name")[0], TEXTS[0])
        assert flat(title(number + 1)) in text(sites.by_id(tree, "main"))
        compare("title of work", elements(hostile.tree(f"maintenance/2026-11-20-hostile-{number}/index.html"), "h1")[0], title(number))
    index = hostile.tree("index.html")
    texts = iter(TEXTS)
    pairs = [(next(texts), next(texts)) for _ in classed(index, "component")]
    for component, about, group, (name, description) in zip(
        classed(index, "component"), classed(index, "about"), classed(index, "group"), pairs, strict=True
    ):
        compare("component", component, name)
        compare("description", about, description)
        assert text(elements(group, "h3")[0]) in map(flat, TEXTS)
    links = {text(link) for heading in elements(index, "h3") for link in elements(heading, "a")}
    assert set(map(flat, TEXTS)) <= links
    nothing(faults)


def test_hostile_pages_stay_quiet_in_a_browser(browser, hostile):
    pages = [page for page in hostile.pages if page.startswith("incidents/")] + hostile.pages[-len(PAYLOADS) :: 8]
    with served(hostile) as address, opened(browser) as (page, faults):
        for path in ["index.html", "404.html", "history/index.html", *pages]:
            page.goto(address + path.replace('"', "%22"))
            assert page.locator("h1").count() == 1 and page.locator("main").is_visible(), path
        page.goto(address, wait_until="networkidle")
        page.mouse.move(200, 200)
        for link in page.locator("main a").all()[:20]:
            link.dispatch_event("mouseover")
            link.focus()
    nothing(faults)


def test_a_browser_with_hostile_code_is_not_quiet(browser, tmp_path):
    bad = "<!doctype html><title>t</title><h1>h</h1><script>alert(1);console.log(2)</script><img src=https://evil.example/x.png>"
    sites.write(tmp_path, {"index.html": bad.encode()})
    with opened(browser) as (page, faults):
        page.goto((tmp_path / "index.html").as_uri(), wait_until="networkidle")
        faults = "\n".join(faults)
    assert all(f": {what}: " in faults for what in ("dialog", "console", "request", "failed"))


REFUSED = [
    ("support", "javascript:alert(1)"),
    ("support", "JAVASCRIPT:alert(1)"),
    ("support", "data:text/html,<script>alert(1)</script>"),
    ("support", "//evil.example"),
    ("support", "https://ok.example/\" onclick=\"alert(1)"),
    ("support", "https://ok.example/'onclick='alert(1)"),
    ("support", "mailto:a@b\" onclick=\"alert(1)"),
    ("support", "https:///evil.example"),
    ("accent", "#000;}</style><script>alert(1)</script>"),
    ("accent", "#00000g"),
    ("language", "en\" onload=\"alert(1)"),
    ("logo", "../secret.svg"),
    ("logo", "/etc/passwd"),
    ("subscribe", "javascript:alert(1)"),
    ("subscribe", "https://ok.example/\" onclick=\"alert(1)"),
    ("subscribe", "mailto:a@b\" onclick=\"alert(1)"),
]


@pytest.mark.parametrize("key, value", REFUSED)
def test_hostile_settings_are_refused(tmp_path, key, value):
    sites.write(tmp_path / "content", {"site.yml": sites.SITE_YML + f"{key}: {quoted(value)}\n", "components.yml": sites.COMPONENTS_YML})
    sites.write(tmp_path, {"secret.svg": "<svg>secret</svg>"})
    done = sites.build(tmp_path / "content", tmp_path / "public")
    assert done.returncode == 1 and "site.yml" in done.stderr and not (tmp_path / "public").exists()
    site = sites.built(tmp_path / "content", tmp_path / "public", sites.NOW, "--publish-anyway", "a test")
    nothing(site.faults(unsafe))
    index = site.tree("index.html")
    assert "Support" not in text(index) and not elements(index, "img")


@pytest.mark.parametrize("url", ["javascript:alert(1)", "https://ok.example/\"><script>alert(1)</script>", "//evil.example", "mailto:a@b"])
def test_a_hostile_address_makes_no_site(tmp_path, url):
    sites.write(
        tmp_path / "content", {"site.yml": sites.SITE_YML.replace("https://status.example.com", quoted(url)), "components.yml": sites.COMPONENTS_YML}
    )
    done = sites.build(tmp_path / "content", tmp_path / "public", "--publish-anyway", "a test")
    assert done.returncode == 2 and not (tmp_path / "public").exists()
