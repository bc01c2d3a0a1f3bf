"""A page of Upptime, as its repository and GitHub's API have it: what an import reads."""

import json

REPOSITORY = "harbour/upptime"
SHA = "5f0c9a517be2d8463f0c9a517be2d8463f0c9a51"
SETTINGS = """\
# Change these first
owner: harbour
repo: upptime
sites:
  - name: Website
    url: https://www.harbour.example
  - name: Card API
    url: https://api.harbour.example
status-website:
  cname: status.harbour.example
  name: Harbour Status
"""


def history(url="https://www.harbour.example", status="up", started="2025-03-01T10:00:00.000Z", updated="2026-11-20T14:00:00.000Z"):
    return (
        f"url: {url}\nstatus: {status}\ncode: 200\nresponseTime: 812\nlastUpdated: {updated}\nstartTime: {started}\n"
        "generator: Upptime <https://github.com/upptime/upptime>\n"
    )  # fmt: skip


def issue(number, title, created, closed=None, labels=("status",), body="", **more):
    """As `gh api repos/…/issues?state=all` has it."""
    return {
        "url": f"https://api.github.com/repos/{REPOSITORY}/issues/{number}", "html_url": f"https://github.com/{REPOSITORY}/issues/{number}",
        "number": number, "title": title, "user": {"login": "github-actions[bot]", "type": "Bot"}, "labels": [{"name": name} for name in labels],
        "state": "closed" if closed else "open", "comments": 0, "created_at": created, "updated_at": closed or created, "closed_at": closed, "body": body,
    } | more  # fmt: skip


def link(sha=SHA):
    return f"[`{sha[:7]}`](https://github.com/{REPOSITORY}/commit/{sha})"


def down(number, name, slug, created, closed=None, url="https://www.harbour.example", degraded=False, **more):
    """What the bot opens where a monitor is down or slow."""
    title = f"⚠️ {name} has degraded performance" if degraded else f"🛑 {name} is down"
    was = "experienced **degraded performance**" if degraded else "was **down**"
    body = f"In {link()}, {name} ({url}) {was}:\n- HTTP code: 503\n- Response time: 71 ms\n"
    return issue(number, title, created, closed, ("status", slug), body, comments=1 if closed else 0) | more


def comment(number, identifier, at, body):
    """As `gh api repos/…/issues/comments` has it."""
    return {
        "id": identifier, "html_url": f"https://github.com/{REPOSITORY}/issues/{number}#issuecomment-{identifier}",
        "issue_url": f"https://api.github.com/repos/{REPOSITORY}/issues/{number}", "user": {"login": "github-actions[bot]"},
        "created_at": at, "updated_at": at, "body": body,
    }  # fmt: skip


def resolved(number, identifier, name, at, degraded=False, after="20 minutes"):
    """What the bot writes as it closes an issue."""
    how = "performance has improved" if degraded else "is back up"
    return comment(number, identifier, at, f"**Resolved:** {name} {how} in {link()} after {after}.")


def as_listed(issue, comments=()):
    """The same issue as `gh issue list --json …` has it."""
    return {
        "number": issue["number"], "title": issue["title"], "body": issue["body"], "state": issue["state"].upper(), "url": issue["html_url"],
        "createdAt": issue["created_at"], "closedAt": issue["closed_at"], "labels": [{"id": "LA_1", "color": "ededed"} | label for label in issue["labels"]],
        "author": {"login": "github-actions", "is_bot": True},
        "comments": [
            {"id": "IC_1", "url": one["html_url"], "body": one["body"], "createdAt": one["created_at"], "isMinimized": False, "minimizedReason": ""}
            for one in comments
        ],
    }  # fmt: skip


def summary(*entries):
    """`history/summary.json`; each entry is name, slug and the minutes of days."""
    return json.dumps([
        {"name": name, "url": "https://www.harbour.example", "icon": "", "slug": slug, "status": "up", "uptime": "99.80%", "dailyMinutesDown": minutes}
        for name, slug, minutes in entries
    ])  # fmt: skip


def write(folder, files):
    """Puts down a repository: texts and what becomes JSON, by path."""
    for path, what in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(what if isinstance(what, bytes) else (what if isinstance(what, str) else json.dumps(what)).encode())
    return folder


def small():
    """Two monitors and one outage of each kind, with what Upptime keeps beside it."""
    return {
        ".upptimerc.yml": SETTINGS,
        "history/website.yml": history(),
        "history/card-api.yml": history("https://api.harbour.example"),
        "history/summary.json": summary(("Website", "website", {"2026-10-03": 20}), ("Card API", "card-api", {"2026-11-02": 45})),
        "README.md": "# Status\n",
        ".github/workflows/uptime.yml": "name: Uptime CI\non:\n  schedule:\n    - cron: '*/5 * * * *'\n",
        "api/website/uptime.json": {"schemaVersion": 1, "label": "uptime", "message": "99.8%", "color": "green"},
        "issues.json": [
            down(1, "Website", "website", "2026-10-03T09:12:40Z", "2026-10-03T09:32:44Z"),
            down(2, "Card API", "card-api", "2026-11-02T20:01:00Z", "2026-11-02T20:46:03Z", url="https://api.harbour.example", degraded=True),
        ],
        "comments.json": [
            resolved(1, 901, "Website", "2026-10-03T09:32:42Z"),
            resolved(2, 902, "Card API", "2026-11-02T20:46:01Z", degraded=True, after="45 minutes"),
        ],
    }  # fmt: skip
