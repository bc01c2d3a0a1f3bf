"""What the page tests share: building sites, reading their pages, and content to build them from."""

import json
import os
import re
import subprocess
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import html5lib
from markdown_it import MarkdownIt

from support.program import NOW, PROGRAM, ROOT
from support.workplace import snapshot

SAMPLE = ROOT / "content"
HISTORY_NOW = "2026-08-22T12:00Z"


# Building


def build(content, out, *flags, now=NOW, **options):
    """Runs a build to its end. `now` may be None."""
    moment = [] if now is None else ["--now", now]
    line = [PROGRAM, "build", "--content", str(content), "--out", str(out), *moment, *flags]
    return subprocess.run(line, capture_output=True, text=True, timeout=120, **options)


def built(content, out, now=NOW, *flags):
    """The site made from a content directory; the build must succeed."""
    done = build(content, out, *flags, now=now)
    assert done.returncode == 0, done.stderr[-4000:]
    return Site(content, out)


class Site:
    """A published site and the content it was made from."""

    def __init__(self, content, folder):
        self.content = Path(content)
        self.folder = Path(folder)
        self.files = snapshot(self.folder)
        self._trees = {}
        self.address = re.search(r"^url: *(\S+)", (self.content / "site.yml").read_text(), re.M)[1].rstrip("/") + "/"

    @cached_property
    def pages(self):
        # The pages for frames have a frame of their own: test_badges looks at them.
        pages = sorted(path for path in self.files if path.endswith(".html") and not path.endswith("embed/index.html"))
        assert {"index.html", "404.html", "history/index.html"} <= set(pages)
        return pages

    def tree(self, page):
        if page not in self._trees:
            self._trees[page] = parse(self.files[page])
        return self._trees[page]

    def faults(self, check):
        """What a check of one page's tree finds, over all pages: it yields a line a fault."""
        return [f"{page}: {fault}" for page in self.pages for fault in check(page, self.tree(page))]

    def target(self, page, link):
        """The file and fragment that a link leads to, or None where it leaves the site."""
        address = urljoin(self.address + page, link)
        if not address.startswith(self.address):
            return None
        parts = urlsplit(address[len(self.address) :])
        path = unquote(parts.path)
        return path + "index.html" if path == "" or path.endswith("/") else path, unquote(parts.fragment)

    @cached_property
    def updates(self):
        """Every update of every incident in the content: its slug, its id and its text without front matter."""
        files = sorted((self.content / "incidents").glob("*/*.md"))
        return [(file.parent.name, file.stem, body(file.read_text())) for file in files if file.name != "review.md"]

    @cached_property
    def incidents(self):
        return sorted(folder.name for folder in (self.content / "incidents").iterdir())


def kinds(site):
    """One page of each kind: where something is open, was corrected, was planned."""
    now = by_id(site.tree("index.html"), "now")
    articles = elements(site.tree("index.html"), "article")
    links = [site.target("index.html", link.get("href"))[0] for article in articles for link in elements(article, "h3") for link in elements(link, "a")]
    open_incident = next(link for link in links if link.startswith("incidents/"))
    corrected = next(
        page for page in site.pages if classed(site.tree(page), "correction") and "Resolved" in text(classed(site.tree(page), "headline")[0])
    )
    planned = next(link for link in links if link.startswith("maintenance/"))
    assert now is not None
    component = next(page for page in site.pages if page.startswith("components/"))
    review = next(page for page in site.pages if page.endswith("/review/index.html"))
    return ["index.html", open_incident, corrected, "history/index.html", planned, component, review, "404.html"]


def body(text):
    """A Markdown file without its front matter."""
    return re.split(r"^---[ \t]*$\n?", text, maxsplit=2, flags=re.M)[2]


def nothing(faults):
    """Fails with every fault in full."""
    faults = list(faults)
    assert not faults, f"{len(faults)} faults\n" + "\n".join(map(str, faults[:60]))


def is_live(tree):
    """Whether a page says when it was built: one about what is over doesn't."""
    return bool(tree.get("data-built"))


def script(page, tree):
    """All that may run on a page."""
    names = ["reader.js"] + (["future.js", "live.js"] if is_live(tree) else []) + (["copy.js"] if page == "subscribe/index.html" else [])
    return "".join(own_script(name) for name in names)


# Looking at a page: html5lib reads as browsers do and shares no line with the program under test.


def parse(page):
    return html5lib.parse(page, treebuilder="etree", namespaceHTMLElements=False)


def parse_errors(page):
    parser = html5lib.HTMLParser()
    parser.parse(page)
    return [f"{position}: {error} {details}" for position, error, details in parser.errors]


def local(name):
    """A name without its namespace."""
    return name.rpartition("}")[2]


def elements(tree, *names):
    """Every element below a tree, or those of these names, in order."""
    return [one for one in tree.iter() if isinstance(one.tag, str) and (not names or local(one.tag) in names)]


def classed(tree, *names):
    return [one for one in elements(tree) if set(names) <= set(one.get("class", "").split())]


def attributes(tree):
    """Every attribute as element, name, value."""
    return [(one, local(name), value) for one in elements(tree) for name, value in one.attrib.items()]


def text(tree):
    """All of an element's text, white space as a browser shows it."""
    return " ".join("".join(tree.itertext()).split())


def ids(tree):
    return [value for _, name, value in attributes(tree) if name == "id"]


def by_id(tree, wanted):
    return next((one for one in elements(tree) if one.get("id") == wanted), None)


def words(text):
    """The words alone, so that quotation marks and line ends make no difference."""
    return re.findall(r"\w+", text)


def markdown_words(source):
    """The words that a reader sees of a Markdown text whose raw HTML shows as text and whose comments do not show."""
    uncommented = re.sub(r"<!--.*?-->", "", source, flags=re.S)
    return words(_shown(MarkdownIt("commonmark", {"html": False}).parse(uncommented)))


def _shown(tokens):
    parts = []
    for token in tokens:
        inside = token.children is not None
        parts.append(_shown(token.children) if inside else token.content or (" " if token.nesting == 0 else ""))
        if token.block:
            parts.append("\n")
    return "".join(parts)


# Content that a test writes


def write(folder, files):
    """Writes texts, or bytes, by path."""
    for path, contents in files.items():
        file = Path(folder) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(contents if isinstance(contents, bytes) else contents.encode())
    return Path(folder)


def quoted(text):
    """A text as a YAML scalar that means exactly this."""
    return json.dumps(text, ensure_ascii=all(ord(character) < 0x10000 for character in text))


def own_script(name):
    """A script of ours as it goes into pages: without its notes, its indentation and the spaces between its signs."""
    lines = [line.lstrip(" ") for line in (ROOT / "site-templates" / name).read_text().split("\n")]
    script = "\n".join(line for line in lines if line and not line.startswith("//"))
    tokens = re.findall(r'"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`|(?<=[(,=:\[!&|?{};\n])/(?:\\.|\[(?:\\.|[^\]])*\]|[^/\\\n])+/|[ \n]+|.', script, re.S)
    short = ""
    for place, token in enumerate(tokens):
        before, after = short[-1:], tokens[place + 1][:1] if place + 1 < len(tokens) else ""
        if token.strip(" \n"):
            short += token
        elif "\n" in token:
            short += "" if before in "{(,;[=&|?:+>" or after in ")]}?:&|" or not after else "\n"
        elif (before + after).replace("_", "a").replace("$", "a").isalnum() or before == after:
            short += " "
    return short


def front_matter(body, **fields):
    lines = "".join(f"{name.replace('_', '-')}: {value}\n" for name, value in fields.items())
    return f"---\n{lines}---\n{body}\n"


SITE_YML = "name: Example Status\nurl: https://status.example.com\ntime-zone: UTC\n"
COMPONENTS_YML = "- group: Shop\n  components:\n    - {id: website, name: Website}\n    - {id: api, name: API}\n- {id: mail, name: E-mail}\n"


def real_history():
    """The recorded history to test with, or None. DAYMARK_REAL_HISTORY names it; empty means none."""
    given = os.environ.get("DAYMARK_REAL_HISTORY")
    folder = ROOT.parent / "shared/data/real-history" if given is None else Path(given).resolve()
    if given:
        assert folder.is_dir(), f"DAYMARK_REAL_HISTORY is {given}, which is no folder"
    return folder if given != "" and folder.is_dir() else None


def write_history(folder, incidents=60):
    """A long history with every kind of Markdown in it, exempt from the writing rules."""
    write(folder, {"site.yml": SITE_YML + "lint: {since: 2026-09-01}\n", "components.yml": COMPONENTS_YML})
    for number in range(incidents):
        day = f"2026-{5 + number // 20:02}-{1 + number % 20:02}"
        component = ["website", "api", "mail"][number % 3]
        status = ["degraded-performance", "partial-outage", "major-outage"][number // 3 % 3]
        slug = f"incidents/{day}-trouble-{number}"
        files = {f"{slug}/incident.yml": f"title: Trouble number {number}\nseverity: SEV{1 + number % 3}\nstarted: {day} 09:55 UTC\n"}
        last = 2 + number % 4
        for index in range(last + 1):
            phase = ["investigating", "identified", *["monitoring"] * 4][index] if index < last else "resolved"
            fields = {"status": phase, "at": f"{day} {10 + index}:00 UTC"}
            if index == 0:
                fields["components"] = f"{{{component}: {status}}}"
            if index < last:
                fields["next_update"] = "2h"
            text = f"Update {index} of trouble {number}.\n\n" + _MARKDOWN[(number * 3 + index) % len(_MARKDOWN)]
            files[f"{slug}/{day}-{10 + index}00-{phase}.md"] = front_matter(text, **fields)
        write(folder, files)
    return folder


_MARKDOWN = [
    "Pages open *slowly*, and **some** do not open at all.",
    "What you can do:\n\n- wait\n- try again\n  1. once\n  2. twice\n\nThen tell us.",
    "See [our help](https://help.example.com/a?b=1&c=2 \"a title\") or <https://help.example.com/d>, or <mailto:help@example.com>.",
    "The answer is `503 Service Unavailable`:\n\n```text\n< HTTP/1.1 503 & more >\n```\n\nwhich is an error.",
    "> A supplier told us: \"it's fixed\"\n\nWe are checking that.",
    "## What happened\n\nA heading in an update.\n\nAnother one\n---\n\nbelow it.",
    "Fewer than 5 < 6 requests &amp; more than 3 \\* 2 fail\\\nafter a hard break.\n\n***\n\nThe end.",
    "Żółć, 日本語, עברית and 👩‍👩‍👧 are all shown.",
    "https://example.com/" + "a-very-long-address-" * 12 + " and " + "unbreakable" * 20,
    "A reference to [the help pages][help] and a footnote[^1].\n\n[help]: https://help.example.com/\n[^1]: Not one.",
    "| a | b |\n|---|---|\n| 1 | 2 |\n\nlooks like a table.",
    "    indented code & <tags>\n\nNot \\<b>bold\\</b>, nor `<i>`, but an &copy; sign. <!-- nobody reads this -->",
]
