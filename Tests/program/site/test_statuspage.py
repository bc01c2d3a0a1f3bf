"""The Statuspage v2 files: exactly the keys and values of the original, and clients that nobody here wrote understand them."""

import json
import re
import shutil
import subprocess

import pytest

from support import sites
from support.browsing import served
from support.sites import nothing

PYTHON = sites.ROOT / ".venv-clients/bin/python"
FILES = {
    "summary": "page status components incidents scheduled_maintenances",
    "status": "page status",
    "components": "page components",
    "incidents": "page incidents",
    "incidents/unresolved": "page incidents",
    "scheduled-maintenances": "page scheduled_maintenances",
    "scheduled-maintenances/upcoming": "page scheduled_maintenances",
    "scheduled-maintenances/active": "page scheduled_maintenances",
}

# What a value must be. Lists and objects are named for their own table.
ID, TIME, TEXT, FLAG = r"[a-z0-9]{12}", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z", str, bool
COMPONENT_STATUS = "operational|degraded_performance|partial_outage|major_outage|under_maintenance"
EVENT = {
    "id": ID, "name": TEXT, "created_at": TIME, "updated_at": TIME, "monitoring_at": (TIME, None), "resolved_at": (TIME, None),
    "shortlink": r"https?://.+/", "started_at": TIME, "page_id": ID, "incident_updates": ["update"], "components": ["component"], "reminder_intervals": None,
}  # fmt: skip
OBJECTS = {
    "page": {"id": ID, "name": TEXT, "url": r"https?://.*[^/]", "time_zone": TEXT, "updated_at": TIME},
    "status": {"indicator": "none|minor|major|critical|maintenance", "description": TEXT},
    "component": {
        "id": ID, "name": TEXT, "status": COMPONENT_STATUS, "created_at": TIME, "updated_at": TIME, "position": int, "description": (TEXT, None),
        "showcase": FLAG, "start_date": (r"\d{4}-\d\d-\d\d", None), "group_id": (ID, None), "page_id": ID, "group": FLAG, "only_show_if_degraded": FLAG,
    },
    "incident": EVENT | {"status": "investigating|identified|monitoring|resolved|postmortem", "impact": "none|minor|major|critical"},
    "maintenance": EVENT | {
        "status": "scheduled|in_progress|verifying|completed", "impact": "maintenance", "scheduled_for": TIME, "scheduled_until": TIME,
    },
    "update": {
        "id": ID, "incident_id": ID, "body": TEXT, "created_at": TIME, "updated_at": TIME, "display_at": TIME, "deliver_notifications": FLAG,
        "status": "investigating|identified|monitoring|resolved|scheduled|in_progress|verifying|completed", "custom_tweet": None, "tweet_id": None,
        "affected_components": (["change"], None),
    },
    "change": {"code": ID, "name": TEXT, "old_status": COMPONENT_STATUS, "new_status": COMPONENT_STATUS},
}  # fmt: skip
LISTS = {"components": "component", "incidents": "incident", "scheduled_maintenances": "maintenance", "incident_updates": "update"}


def misshapen(kind, value, where):
    """What an object has that the original doesn't, and the other way round."""
    shape = OBJECTS[kind] | ({"components": [str]} if kind == "component" and value.get("group") else {})
    yield from (f"{where}: {key} is missing" for key in shape if key not in value)
    for key, one in value.items():
        if key not in shape:
            yield f"{where}: {key} is too much"
        else:
            yield from misfit(shape[key], one, f"{where}.{key}")


def misfit(shape, value, where):
    shapes = shape if isinstance(shape, tuple) else (shape,)
    if any(list(misfits(one, value, where)) == [] for one in shapes):
        return
    yield from misfits(shapes[0], value, where)


def misfits(shape, value, where):
    if isinstance(shape, list):
        if not isinstance(value, list):
            yield f"{where} is {value!r}"
        elif isinstance(shape[0], str):
            for number, one in enumerate(value):
                yield from misshapen(shape[0], one, f"{where}[{number}]")
        return
    right = value is None if shape is None else type(value) is shape if isinstance(shape, type) else isinstance(value, str) and re.fullmatch(shape, value)
    if not right:
        yield f"{where} is {value!r}"


def documents(site):
    return {name: json.loads(site.files[f"api/v2/{name}.json"]) for name in FILES}


def faults(read):
    for name, document in read.items():
        if set(document) != set(FILES[name].split()):
            yield f"{name} has {sorted(document)}"
            continue
        for key in document:
            if key in LISTS:
                for number, one in enumerate(document[key]):
                    yield from misshapen(LISTS[key], one, f"{name}:{key}[{number}]")
            else:
                yield from misshapen(key, document[key], f"{name}:{key}")


def newest_first(times):
    times = list(times)
    return list(times) == sorted(times, reverse=True)


# The files


def test_objects_have_exactly_the_originals_keys(site):
    nothing(faults(documents(site)))


def test_every_key_counts(sample):
    """The check itself: without any one key, or with one more, an object is at fault."""
    read = documents(sample)
    objects = {
        "page": ("summary", lambda one: one["page"]),
        "status": ("status", lambda one: one["status"]),
        "component": ("components", lambda one: one["components"][1]),
        "incident": ("incidents", lambda one: one["incidents"][0]),
        "update": ("incidents", lambda one: one["incidents"][0]["incident_updates"][0]),
        "change": ("incidents", lambda one: one["incidents"][0]["incident_updates"][0]["affected_components"][0]),
        "maintenance": ("scheduled-maintenances", lambda one: one["scheduled_maintenances"][0]),
    }
    for kind, (name, find) in objects.items():
        for key in OBJECTS[kind]:
            broken = json.loads(json.dumps({name: read[name]}))
            del find(broken[name])[key]
            assert list(faults(broken)), f"{kind}.{key}"
        broken = json.loads(json.dumps({name: read[name]}))
        find(broken[name])["next_update_by"] = None
        assert list(faults(broken)), kind


def test_lists_are_ordered_limited_and_whole(site):
    read = documents(site)
    incidents, works = read["incidents"]["incidents"], read["scheduled-maintenances"]["scheduled_maintenances"]
    assert newest_first(one["created_at"] for one in incidents) and newest_first(one["scheduled_for"] for one in works)
    assert len(incidents) == min(50, len(site.incidents)) or any(one["status"] != "resolved" for one in incidents[50:])
    for one in incidents + works:
        assert one["incident_updates"] and newest_first(update["display_at"] for update in one["incident_updates"])
        assert all(update["incident_id"] == one["id"] for update in one["incident_updates"])
    unresolved = [one for one in incidents if one["status"] != "resolved"]
    assert read["incidents/unresolved"]["incidents"] == unresolved == read["summary"]["incidents"]
    upcoming, active = (read[f"scheduled-maintenances/{name}"]["scheduled_maintenances"] for name in ("upcoming", "active"))
    assert {one["status"] for one in upcoming} <= {"scheduled"} and {one["status"] for one in active} <= {"in_progress", "verifying"}
    assert read["summary"]["scheduled_maintenances"] == active + upcoming
    assert [one["scheduled_for"] for one in upcoming] == sorted(one["scheduled_for"] for one in upcoming)
    ids = [one["id"] for one in incidents + works] + [update["id"] for one in incidents + works for update in one["incident_updates"]]
    assert len(ids) == len(set(ids))


def test_components_make_a_tree(site):
    components = documents(site)["components"]["components"]
    by_id = {one["id"]: one for one in components}
    assert len(by_id) == len(components) and [one["position"] for one in components] == sorted(one["position"] for one in components)
    for one in components:
        if one["group"]:
            children = [by_id[id] for id in one["components"]]
            assert [child["position"] for child in children] == list(range(1, len(children) + 1))
            assert all(child["group_id"] == one["id"] for child in children)
        assert one["group_id"] is None or one["id"] in by_id[one["group_id"]]["components"]


def test_updates_say_what_the_content_says(site):
    """Every word of every update is in the body, and nothing that a page would take for a tag."""
    read = {one["shortlink"].rstrip("/").rpartition("/")[2]: one for one in documents(site)["incidents"]["incidents"]}
    missing = []
    for slug, name, body in site.updates:
        if slug not in read:
            continue
        bodies = [update["body"] for update in read[slug]["incident_updates"]]
        # Body for body, since words that two updates share prove nothing.
        wanted = set(sites.markdown_words(body))
        if not any(wanted <= set(sites.words(one)) for one in bodies):
            missing.append(f"{slug}/{name}")
        assert not any(re.search(r"<[a-zA-Z/!?]", one) for one in bodies)
    nothing(missing)


def test_ids_stay_when_titles_and_times_change(tmp_path, sample):
    content = shutil.copytree(sites.SAMPLE, tmp_path / "content")
    file = content / "incidents/2026-11-20-card-payments-failing/incident.yml"
    file.write_text(re.sub(r"^title: .*$", "title: Card payments are failing in some shops", file.read_text(), flags=re.M))
    (content / "components.yml").write_text((content / "components.yml").read_text().replace("name: Card payments", "name: Cards"))
    changed = documents(sites.built(content, tmp_path / "public", "2026-11-20T14:45Z", "--publish-anyway", "a test"))
    before = documents(sample)
    for name in FILES:
        for key in LISTS:
            assert [one["id"] for one in changed[name].get(key, [])] == [one["id"] for one in before[name].get(key, [])]
    assert changed["summary"]["incidents"][0]["name"] == "Card payments are failing in some shops"


def test_open_incidents_are_there_beyond_the_fifty(tmp_path):
    files = {"site.yml": sites.SITE_YML, "components.yml": sites.COMPONENTS_YML}
    for number in range(60):
        date = f"2026-{9 + number // 28:02}-{1 + number % 28:02}"
        slug = f"incidents/{date}-slow-{number}"
        files[f"{slug}/incident.yml"] = f"title: Pages open slowly, {number}\nseverity: SEV3\nstarted: {date} 10:00 UTC\n"
        status = "investigating" if number == 0 else "resolved"
        files[f"{slug}/{date}-1005-{status}.md"] = sites.front_matter("Pages open slowly.", status=status, at=f"{date} 10:05 UTC")
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", "2026-11-20T14:40Z", "--publish-anyway", "a test")
    incidents = documents(site)["incidents"]["incidents"]
    assert len(incidents) == 51 and incidents[-1]["name"] == "Pages open slowly, 0" and incidents[-1]["status"] == "investigating"


def test_groups_of_one_name_are_two(tmp_path):
    files = {"site.yml": sites.SITE_YML, "components.yml": "- group: G\n  components: [{id: a, name: A}]\n- group: G\n  components: [{id: b, name: B}]\n"}
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", sites.NOW, "--publish-anyway", "a test")
    test_components_make_a_tree(site)


# The whole page


ROLLUP = {
    # Statuses of a page's components, and what Statuspage makes of them.
    "operational operational": "none: All Systems Operational",
    "degraded-performance operational": "minor: Partially Degraded Service",
    "degraded-performance degraded-performance": "minor: Degraded System Service",
    "under-maintenance operational": "maintenance: Service Under Maintenance",
    "under-maintenance degraded-performance": "minor: Partially Degraded Service",
    "partial-outage operational": "minor: Minor Service Outage",
    "partial-outage partial-outage": "major: Partial System Outage",
    "major-outage operational": "major: Partial System Outage",
    "major-outage partial-outage": "major: Partial System Outage",
    "major-outage major-outage": "critical: Major System Outage",
}


@pytest.mark.parametrize("statuses", ROLLUP)
def test_the_page_as_a_whole_is_what_its_components_come_to(tmp_path, statuses):
    """By maintenance, which has no impact of its own."""
    website, api = statuses.split()
    work = f"title: Work\nstarts: 2026-11-20 14:00 UTC\nends: 2026-11-20 16:00 UTC\ncomponents: {{website: {website}, api: {api}}}\nimpact: Pages open slowly.\n"
    files = {
        "site.yml": sites.SITE_YML, "components.yml": "- {id: website, name: Website}\n- {id: api, name: API}\n",
        "maintenance/2026-11-20-work/maintenance.yml": work,
    }  # fmt: skip
    site = sites.built(sites.write(tmp_path / "content", files), tmp_path / "public", sites.NOW, "--publish-anyway", "a test")
    status = documents(site)["status"]["status"]
    assert f"{status['indicator']}: {status['description']}" == ROLLUP[statuses]


# Clients


def understood(client, *addresses):
    """What a client reads at each address; None where it can't."""
    done = subprocess.run([PYTHON, sites.ROOT / "Tests/program/support/clients.py", client, *addresses], capture_output=True, text=True, timeout=200)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


CLIENTS = ["statuspage-prometheus-exporter", "statuscheck", "DiscordStatus", "whadup"]


@pytest.fixture(params=CLIENTS)
def client(request):
    return request.param


def test_clients_understand_the_page(site, client):
    summary = documents(site)["summary"]
    with served(site) as address:
        (read,) = understood(client, address)
    assert read is not None
    if client == "statuscheck":
        assert read["status"]["code"] == summary["status"]["indicator"]
        components = [[one["name"], one["status"].lower().replace(" ", "_")] for one in read["components"]]
        names = [one["name"] for one in read["incidents"]]
        assert all(one["name"] in read["printed"] for one in summary["incidents"])
    elif client == "statuspage-prometheus-exporter":
        components = read["components"]
        names = [one["name"] for one in read["incidents"] + read["maintenance"]]
        assert any("statuspage_" in line for line in read["metrics"])
    else:
        components = read["summary"]["components"]
        names = [one["name"] for key in ("incidents", "scheduled_maintenances") for one in read["summary"][key]]
        assert [len(one["incidents"]) for one in (read["all"], read["unresolved"])] == [
            len(documents(site)[name]["incidents"]) for name in ("incidents", "incidents/unresolved")
        ]
    assert sorted(components) == sorted([one["name"], one["status"]] for one in summary["components"])
    assert sorted(names) == sorted(one["name"] for key in ("incidents", "scheduled_maintenances") for one in summary[key])


# What each needs, as found by taking keys away one at a time.
EVENTS = ["incidents.id", "incidents.name", "incidents.status", "incidents.components", "scheduled_maintenances.name", "scheduled_maintenances.status"]
NEEDED = {
    "statuspage-prometheus-exporter": [
        "components", "components.name", "components.status", *EVENTS, "incidents.impact", "incidents.shortlink",
        "incidents.started_at", "incidents.updated_at", "scheduled_maintenances.scheduled_for", "scheduled_maintenances.scheduled_until",
    ],
    "statuscheck": ["status", "status.indicator", "status.description", "components", "components.id", "components.name", "components.status", *EVENTS],
    "DiscordStatus": [
        "page", "page.id", "page.name", "page.url", "page.time_zone", "page.updated_at", "status", "status.indicator", "status.description",
        "components", *[f"components.{key}" for key in OBJECTS["component"]], *EVENTS, "incidents.impact", "incidents.page_id",
        "incidents.incident_updates", "incidents.created_at", "incidents.updated_at", "incidents.monitoring_at", "incidents.resolved_at",
        "incidents.shortlink", "incidents.started_at",
    ],
    "whadup": ["page", "page.name", "status", "status.indicator", "components", "components.name", *EVENTS, "incidents.impact"],
}  # fmt: skip


def test_clients_miss_what_is_taken_away(sample, client, tmp_path):
    """So that the test above means something: without a key that a client needs it fails, or understands something else."""
    shutil.copytree(sample.folder / "api", tmp_path / "whole/api")
    for key in NEEDED[client]:
        folder = shutil.copytree(sample.folder / "api", tmp_path / key / "api")
        first, _, second = key.partition(".")
        for file in folder.rglob("v2/**/*.json"):
            document = json.loads(file.read_text())
            owners = [document] if not second else document.get(first, []) if isinstance(document.get(first), list) else [document.get(first, {})]
            for one in owners:
                one.pop(second or first, None)
            file.write_text(json.dumps(document))
    with served(sites.Site(sample.content, tmp_path)) as address:
        whole, *others = understood(client, address + "whole", *(address + key for key in NEEDED[client]))
    assert whole is not None
    nothing(key for key, read in zip(NEEDED[client], others, strict=True) if read == whole)
