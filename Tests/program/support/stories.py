"""Small sites with an incident or planned work, and what their pages say."""

from support import sites
from support.sites import elements, text

SETTINGS = "name: Alder Status\nurl: https://status.alder.example\ntime-zone: UTC\n"
COMPONENTS = "- {id: web, name: Web shop}\n- {id: pay, name: Payments}\n"


def site(folder, files, now, settings="", components=COMPONENTS):
    content = sites.write(folder / "content", {"site.yml": SETTINGS + settings, "components.yml": components} | files)
    return sites.built(content, folder / "public", now, "--publish-anyway", "a test")


def update(status, at, words="Payments fail for some customers.", **fields):
    return sites.front_matter(words, status=status, at=at, **fields)


def incident(slug, started, *updates, more="", title="Payments fail"):
    files = {f"incidents/{slug}/incident.yml": f"title: {title}\nseverity: SEV2\nstarted: {started}\n{more}"}
    for status, at, fields in updates:
        files[f"incidents/{slug}/{at[:10]}-{at[11:13]}{at[14:16]}-{status}.md"] = update(status, at, **fields)
    return files


def work(slug, starts, ends, *updates, more="announced: 2026-06-10 09:00 UTC\n", components="{pay: partial-outage}", title="Slow shop"):
    files = {f"maintenance/{slug}/maintenance.yml": f"title: {title}\nstarts: {starts}\nends: {ends}\n{more}components: {components}\nimpact: Payments may be slow.\n"}
    for status, at in updates:
        files[f"maintenance/{slug}/{at[:10]}-{at[11:13]}{at[14:16]}-{status}.md"] = update(status, at, "Payments may be slow.")
    return files


def facts(site, page):
    return {text(elements(row, "dt")[0]): text(elements(row, "dd")[0]) for row in elements(site.tree(page), "div") if elements(row, "dt")}


def said(site, page):
    return text(sites.by_id(site.tree(page), "main"))


def headline(site, page):
    return text(sites.classed(site.tree(page), "headline")[0])
