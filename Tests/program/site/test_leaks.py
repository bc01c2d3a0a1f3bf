"""Nothing internal comes out: words planted in everything that is not published are nowhere in the site, however they are written."""

import base64
import hashlib
import re

import pytest

from support import sites
from support.sites import front_matter, nothing

# A canary is a word that stands nowhere else, with its number behind it.
CANARY = re.compile(r"quovexil\d{3}")


def encodings(word):
    """A word's bytes in every form in which it could come out."""
    plain = word.encode()
    forms = {
        "plain": plain,
        "upper case": word.upper().encode(),
        "capitalised": word.capitalize().encode(),
        "reversed": plain[::-1],
        "HTML, decimal": "".join(f"&#{ord(one)};" for one in word).encode(),
        "HTML, hexadecimal": "".join(f"&#x{ord(one):x};" for one in word).encode(),
        "URL": "".join(f"%{ord(one):02x}" for one in word).encode(),
        "JSON": "".join(f"\\u{ord(one):04x}" for one in word).encode(),
        "hexadecimal": plain.hex().encode(),
        "UTF-16, little end first": word.encode("utf-16-le"),
        "UTF-16, big end first": word.encode("utf-16-be"),
    }
    for offset in range(3):
        # The middle of the base64 text is the same whatever stands around the word.
        encoded = base64.b64encode(b"\0" * offset + plain + b"\0" * (-(len(plain) + offset) % 3))
        first = -(-offset * 8 // 6)
        last = (offset + len(plain)) * 8 // 6
        forms[f"base64 at {offset}"] = encoded[first:last]
    return forms


def leaks(files, words):
    """Where words occur in a site's bytes and paths, in any form and in letters of any case."""
    everything = b"\0".join(path.encode() + b"\0" + contents for path, contents in files.items())
    lowered = everything.lower()
    for word in words:
        forms = encodings(word)
        found = [name for name, form in forms.items() if (form in everything if "base64" in name else form.lower() in lowered)]
        if found:
            where = [path for path, contents in files.items() if any(form in contents for form in forms.values())]
            yield f"{word} ({', '.join(found)}) in {where}"


def secret_content(folder):
    """Content with a canary in each place that is never published, and one in each that is; returned as canary: place."""
    places = {"secret": {}, "public": {}}

    def plant(kind, place):
        word = f"quovexil{len(places['secret']) + len(places['public']) + 100}"
        places[kind][word] = place
        return word

    def secret(place):
        return plant("secret", place)

    def public(place):
        return plant("public", place)

    incident = "incidents/2026-11-20-pages-slow"
    update = f"{incident}/2026-11-20-1405-investigating.md"
    later = f"{incident}/2026-11-20-1420-identified.md"
    solved = "incidents/2026-11-10-mail-late"
    work = "maintenance/2026-12-02-move"
    review_sections = "\n\n".join(
        f"## {name}\n\nAbout {name.lower()}: {{}}."
        for name in ["Summary", "Impact", "Timeline", "Root cause", "Detection", "Response", "Contributing factors", "Lessons learned"]
    )

    def review(publish, kind):
        action = (
            f"  - id: {secret(f'action id, publish {publish}')}\n    action: Do {secret(f'action, publish {publish}')} well\n"
            f"    owner: {secret(f'action owner, publish {publish}')}\n    priority: {secret(f'action priority, publish {publish}')}\n"
            f"    due: 2026-12-05\n    done-when: It is {secret(f'done-when, publish {publish}')}\n    status: open\n"
        )
        head = (
            f"---\nstatus: final # {secret('comment in a review')}\nowner: {secret(f'review owner, publish {publish}')}\npublish: {publish}\n"
            f"lint-allow: {{plain/jargon: Because of {secret('reason in a review')}}}\nactions:\n{action}---\n"
        )
        words = [plant(kind, f"review body, publish {publish}") for _ in range(8)]
        return head + review_sections.format(*words) + f"\n\n<!-- {secret('comment in a review body')} -->\n"

    digest = hashlib.sha256(b"a name").hexdigest()
    places["secret"][digest] = "digest"
    files = {
        "site.yml": f"# {secret('comment in site.yml')}\nname: Example {public('name')}\nurl: https://status.example.com\n"
        f"time-zone: UTC # {secret('comment behind a value')}\n",
        "components.yml": f"# {secret('comment in components.yml')}\n- group: Shop {public('group')}\n  components:\n    - id: website\n"
        f"      name: Website {public('component')}\n      description: Where {public('description')} is\n"
        f"      internal-names: [{secret('internal name')}, {secret('internal name')}-v2]\n"
        f"- {{id: mail, name: Mail, internal-names: [{secret('internal name')}]}}\n",
        "vocabulary.yml": f"# {secret('comment in vocabulary.yml')}\naudience: general\nallow: [{secret('allow')}]\n"
        f"replace: {{{secret('replace')}: {secret('say')}}}\nsymptoms: [{secret('symptom')}]\nvendors: [{secret('vendor')}]\n"
        f"public-tickets: [{secret('ticket').upper()}]\n",
        "internal-names.sha256": f"# {secret('comment in internal-names.sha256')}\nsalt: {secret('salt')}\n{digest}\n",
        "incident-templates/outage.md": front_matter(f"Template {secret('template')}", status="investigating"),
        "README.md": f"For us: {secret('README')}\n",
        f"{incident}/.draft.md": f"{secret('hidden file')}\n",
        f"{update}~": f"{secret('backup file')}\n",
        f"{incident}/incident.yml": f"# {secret('comment in incident.yml')}\ntitle: Pages {public('title')} are slow\nseverity: SEV2\n"
        f"started: 2026-11-20 14:00 UTC # {secret('comment behind a time')}\nseverity-changes:\n"
        f"  - {{at: 2026-11-20 14:20 UTC, from: SEV3, to: SEV2, reason: More {public('reason of a change')} fail}}\n"
        f"cause: {secret('cause')}\nroles: {{commander: {secret('commander')}, communications: {secret('communications')}, "
        f"technical: {secret('technical')}, scribe: {secret('scribe')}}}\nlint-allow: {{plain/jargon: It is {secret('reason in an incident')}}}\n",
        f"{incident}/timeline.yml": f"# {secret('comment in timeline.yml')}\n- at: 2026-11-20 14:12 UTC\n  event: Rolled {secret('event')} back\n"
        f"  by: {secret('by')}\n",
        f"{incident}/review.md": review("false", "secret"),
        update: f"---\nstatus: investigating # {secret('comment in front matter')}\nat: 2026-11-20 14:05 UTC\nnext-update: 2h\n"
        f"components: {{website: partial-outage}}\nlint-allow:\n  plain/jargon: Readers know {secret('reason in an update')}\n---\n"
        f"Pages {public('update')} open slowly. <!-- {secret('comment in a line')} -->\n\n<!--\n{secret('comment block')}\n\n{secret('its second part')}\n-->\n\n"
        f"We are looking into it.\n",
        later: front_matter(
            f"<!-- {secret('comment first')} -->\nPages {public('latest update')} open slowly.\n\n- one <!-- {secret('comment in a list')} -->\n\n"
            f"> quoted <!-- {secret('comment in a quotation')} --> words\n\n[unused]: https://example.com/ ({secret('title of an unused address')})",
            status="identified",
            at="2026-11-20 14:20 UTC",
            next_update="2h",
        ),
        f"{solved}/incident.yml": f"title: Mail is late\nseverity: SEV3\nstarted: 2026-11-10 10:00 UTC\ncause: {secret('cause')}\n",
        f"{solved}/2026-11-10-1005-investigating.md": front_matter(
            "Mail is late.", status="investigating", at="2026-11-10 10:05 UTC", next_update="2h", components="{mail: degraded-performance}"
        ),
        f"{solved}/2026-11-10-1105-resolved.md": front_matter("Mail is on time.", status="resolved", at="2026-11-10 11:05 UTC"),
        f"{solved}/review.md": review("true", "public"),
        f"{work}/maintenance.yml": f"# {secret('comment in maintenance.yml')}\ntitle: Moving {public('title of maintenance')}\n"
        f"starts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:00 UTC\nannounced: 2026-11-20 09:00 UTC\ncomponents: {{website: under-maintenance}}\n"
        f'impact: "You cannot {public("impact")} pay. <!-- {secret("comment in the impact")} -->"\n'
        f"lint-allow: {{plain/jargon: Known {secret('reason in maintenance')}}}\n",
        f"{work}/2026-11-20-0900-scheduled.md": front_matter(
            f"You cannot pay {public('maintenance update')}.\n\n<!-- {secret('comment in maintenance')} -->", status="scheduled", at="2026-11-20 09:00 UTC"
        ),
    }
    sites.write(folder, files)
    return places


@pytest.fixture(scope="module")
def planted(tmp_path_factory):
    folder = tmp_path_factory.mktemp("leaks")
    places = secret_content(folder / "content")
    done = sites.build(folder / "content", folder / "public", "--publish-anyway", "a test")
    assert done.returncode == 0, done.stderr
    problems = [line for line in done.stderr.splitlines() if "content/" in line and "error" in line and "content/html" not in line]
    nothing(problems)
    return places, sites.Site(folder / "content", folder / "public")


def test_nothing_internal_comes_out(planted):
    places, site = planted
    assert len(places["secret"]) > 60
    nothing(f"{places['secret'][leak.split()[0]]}: {leak}" for leak in leaks(site.files, places["secret"]))


def test_what_is_published_is_found(planted):
    """The search sees what is there, so it would see what should not be."""
    places, site = planted
    found = {leak.split()[0] for leak in leaks(site.files, places["public"])}
    nothing(f"{word}: {place} is not on the site" for word, place in places["public"].items() if word not in found)
    assert set(CANARY.findall(b"".join(contents for path, contents in site.files.items() if not path.endswith(".png")).decode())) == found


@pytest.mark.parametrize("form", encodings("quovexil999"))
def test_every_form_of_a_word_is_found(form):
    contents = b"some text, " + encodings("quovexil999")[form] + b" and more"
    assert any(form in leak for leak in leaks({"page.html": contents}, ["quovexil999"]))
    assert not list(leaks({"page.html": contents}, ["quovexil123"]))


def test_base64_is_found_wherever_it_starts():
    for before in range(3):
        for after in range(3):
            contents = base64.b64encode(b"x" * before + b"quovexil999" + b"y" * after)
            assert list(leaks({"page.html": contents}, ["quovexil999"])), (before, after)
