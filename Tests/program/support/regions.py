"""A page whose regions each have services of the same names."""

from support.sites import built, write

COMPONENTS = """\
- group: Europe (Frankfurt)
  components:
    - {id: eu-compute, name: Compute, since: 2026-01-01}
    - {id: eu-storage, name: Object storage, since: 2026-01-01}
- group: Europe (Dublin)
  components:
    - {id: ie-compute, name: Compute, since: 2026-01-01}
    - {id: ie-storage, name: Object storage, since: 2026-01-01}
    - {id: ie-queue, name: Queues, since: 2026-01-01}
- group: Account
  components:
    - {id: console, name: Console, since: 2026-01-01}
- {id: website, name: Website, since: 2026-01-01}
"""


def regions(folder, hit, status="partial-outage", language="en", resolved=False, components=COMPONENTS, settings="", now="2026-11-20T14:40Z"):
    """The site while the components `hit` are in trouble, or after they were."""
    incident = "incidents/2026-11-20-servers-fail"
    files = {
        "site.yml": f"name: Nimbus Status\nurl: https://status.nimbus.example\ntime-zone: UTC\nlanguage: {language}\n{settings}",
        "components.yml": components,
    }
    if hit:
        statuses = ", ".join(f"{one}: {status}" for one in hit)
        files |= {
            f"{incident}/incident.yml": "title: Servers fail\nseverity: SEV2\nstarted: 2026-11-20 14:00 UTC\n",
            f"{incident}/2026-11-20-1405-investigating.md": "---\nstatus: investigating\nat: 2026-11-20 14:05 UTC\nnext-update: 60m\n"
            f"components: {{{statuses}}}\n---\nSome servers can't be reached.\n",
        }
        if resolved:
            files[f"{incident}/2026-11-20-1430-resolved.md"] = "---\nstatus: resolved\nat: 2026-11-20 14:30 UTC\n---\nAll servers can be reached.\n"
    write(folder / "content", files)
    return built(folder / "content", folder / "site", now, "--publish-anyway", "a test")
