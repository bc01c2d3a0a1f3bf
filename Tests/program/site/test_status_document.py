"""Our own document, against its published schema, and against the page."""

import copy
import json

import pytest
from jsonschema import Draft202012Validator

from support import sites
from support.sites import nothing

SCHEMA = json.loads((sites.ROOT / "docs/status.schema.json").read_text())


def document(site):
    return json.loads(site.files["api/daymark/v1/status.json"])


def faults(value):
    return [f"{'/'.join(map(str, one.absolute_path))}: {one.message}"[:300] for one in Draft202012Validator(SCHEMA).iter_errors(value)]


def test_the_document_is_as_its_schema_says(site):
    Draft202012Validator.check_schema(SCHEMA)
    nothing(faults(document(site)))


def short(value):
    """A document with one element in each list that has any."""
    if isinstance(value, dict):
        return {key: short(one) for key, one in value.items()}
    return [short(one) for one in value[:1]] if isinstance(value, list) else value


def objects(value, path=()):
    """One of each object in the document, by where it is."""
    if isinstance(value, dict):
        yield path, value
        for key, one in value.items():
            yield from objects(one, (*path, key))
    elif isinstance(value, list) and value:
        yield from objects(value[0], (*path, 0))


def test_the_schema_misses_every_key(sample):
    whole = short(document(sample))
    paths = [(path, key) for path, value in objects(whole) for key in value]
    assert len(paths) > 80
    unmissed = []
    for path, key in paths:
        broken = copy.deepcopy(whole)
        at = broken
        for step in path:
            at = at[step]
        del at[key]
        if not faults(broken):
            unmissed.append((path, key))
    nothing(unmissed)


def test_days_add_up(site):
    read = document(site)
    weights = {one["status"]: one["thousandths"] for one in read["uptime"]["weights"]}
    for component in read["components"]:
        days, uptime = component["days"], component["uptime"]
        assert len(days) == read["uptime"]["days"] and [day["date"] for day in days] == sorted(day["date"] for day in days)
        assert sum(day["observed_seconds"] for day in days) == uptime["observed_seconds"]
        assert sum(day["degraded_seconds"] for day in days) == uptime["degraded_seconds"]
        down = sum(weights[one["status"]] * one["seconds"] for one in uptime["seconds"])
        whole = uptime["observed_seconds"] * 1000
        hundredths = (whole - down) * 10_000 // whole
        assert uptime["percent"] == ("100%" if hundredths == 10_000 else f"{hundredths // 100}.{hundredths % 100:02}%")


def test_it_has_what_the_other_api_has_no_room_for(sample):
    read = document(sample)
    assert read["built_at"] == "2026-11-20T14:40:00Z" and read["rebuild_seconds"] == 300
    incident = read["incidents"][0]
    assert incident["next_update_by"] == "2026-11-20T15:01:00Z" and incident["severity_changes"][0]["to"] == "SEV2"
    assert any(update["corrects"] for one in read["incidents"] for update in one["updates"])
    reviewed = [one["review_url"] for one in read["incidents"] if one["review_url"]]
    assert reviewed and all(sample.target("index.html", one)[0] in sample.files for one in reviewed)
    record = read["promises"]
    page = sites.text(sites.by_id(sample.tree("history/index.html"), "main"))
    assert 0 < record["kept"] <= record["promised"] and f"{record['kept']} of {record['promised']} promised updates" in page


@pytest.mark.parametrize("name", ["page", "components", "promises"])
def test_a_document_with_something_else_in_it_is_not(sample, name):
    broken = document(sample)
    one = broken[name]
    (one[0] if isinstance(one, list) else one)["more"] = 1
    assert faults(broken)
