"""What real exports of Statuspage hold, case by case. Every page is made up."""

import copy

import pytest

from support.old_statuspage import (
    COMPONENTS, GROUP, PAGE, PAYMENTS, TRANSFERS, WEBSITE, Import, component, group, hit, incident, minute, slow_website, summary, update, words, work,
)  # fmt: skip


@pytest.fixture
def old(tmp_path):
    return Import(tmp_path)


def imported(old, *incidents, works=(), components=COMPONENTS):
    old.save("summary.json", summary(incidents, works, components)).read()
    return old.incidents()


# Incidents and their components


def test_an_ordinary_incident_keeps_all_that_it_had(old):
    one = imported(old, slow_website())["i0slow000001"]
    assert (one["name"], one["status"], one["impact"]) == ("Website was slow", "resolved", "minor")
    assert [part["id"] for part in one["incident_updates"]] == ["u0slow000002", "u0slow000001"]
    assert [part["id"] for part in one["components"]] == [WEBSITE["id"]]
    assert minute(one["started_at"]) == "2026-08-11 13:05" and minute(one["resolved_at"]) == "2026-08-11 13:41"
    assert [remark for remark in old.remarks if "short link" not in remark] == []
    assert old.done.returncode == 0
    assert "nothing to report" in old.lint()


@pytest.mark.parametrize("affected", [None, [], [{"name": "No components were affected by this update."}]])
def test_nothing_affected_is_no_component(old, affected):
    said = slow_website(components=[], impact="minor")
    for part in said["incident_updates"]:
        part["affected_components"] = affected
    one = imported(old, said)["i0slow000001"]
    assert one["components"] == [] and all(part["affected_components"] is None for part in one["incident_updates"])
    assert one["impact"] == "minor"
    assert "No components" not in (old.content / "components.yml").read_text()


def test_what_old_documents_lack_is_not_needed(old):
    said = slow_website()
    for name in ["started_at", "components", "reminder_intervals", "page_id", "shortlink", "monitoring_at"]:
        del said[name]
    bare = [{key: one[key] for key in ("id", "name", "status")} for one in [WEBSITE]]
    old.save("incidents.json", {"incidents": [said]}).save("components.json", {"components": bare})
    old.read("--url", PAGE["url"], "--name", "Harbourline")
    one = old.incidents()["i0slow000001"]
    assert minute(one["started_at"]) == "2026-08-11 13:05" and [part["id"] for part in one["components"]] == [WEBSITE["id"]]


def test_a_page_without_its_own_data_asks_for_it(old):
    old.save("incidents.json", {"incidents": [slow_website()]}).run()
    assert old.done.returncode == 2 and "--url" in old.done.stderr and not old.content.exists()


def test_finished_work_among_incidents_is_work(old):
    said = work("m0upgrade001", "Upgrade", "2026-08-01 02:00", "2026-08-01 04:00", update("u0upgrade001", "scheduled", "2026-07-28 09:00", "Pages may be slow."),
                update("u0upgrade002", "completed", "2026-08-01 03:30", "Done."))  # fmt: skip
    old.save("incidents.json", {"page": PAGE, "incidents": [said, slow_website()]}).read()
    read = old.built()
    assert [one["id"] for one in read["incidents"]["incidents"]] == ["i0slow000001"]
    assert [one["id"] for one in read["scheduled-maintenances"]["scheduled_maintenances"]] == ["m0upgrade001"]


def test_a_late_record_never_has_a_negative_length(old):
    """Created long after all of it was over: what is shown counts."""
    said = slow_website(created_at="2026-09-01T08:00:00.000Z", started_at="2026-09-01T08:00:00.000Z", updated_at="2026-09-01T08:00:01.000Z")
    for part in said["incident_updates"]:
        part["created_at"] = "2026-09-01T08:00:00.000Z"
    one = imported(old, said)["i0slow000001"]
    assert (minute(one["started_at"]), minute(one["resolved_at"])) == ("2026-08-11 13:05", "2026-08-11 13:41")
    assert old.remark("begins after its first update")[1:] == ("guessed", ["incident i0slow000001"])


def test_backfilled_and_resolved_is_never_open(old):
    said = incident("i0backfill01", "Cards failed", update("u0backfill01", "investigating", "2026-07-01 10:00", "Cards failed.", hit(PAYMENTS, "major_outage")),
                    impact="major", status="resolved", resolved_at=None, backfilled=True)  # fmt: skip
    one = imported(old, said)["i0backfill01"]
    assert one["status"] == "resolved" and minute(one["resolved_at"]) == "2026-07-01 10:00" and one["impact"] == "major"
    assert [part["id"] for part in one["components"]] == [PAYMENTS["id"]]
    assert old.remark("no update says when")[1] == "guessed"
    assert "nothing to report" in old.lint()


def test_an_end_without_an_update_is_kept(old):
    said = slow_website(resolved_at="2026-08-11T15:00:00.000Z")
    said["incident_updates"] = said["incident_updates"][1:]
    one = imported(old, said)["i0slow000001"]
    assert one["status"] == "resolved" and minute(one["resolved_at"]) == "2026-08-11 15:00"
    assert old.remark("resolved without an update")[1] == "rewritten"


# Times


def test_offsets_milliseconds_and_daylight_saving(old):
    """In one file: before and after the clocks changed, in a zone that is not the page's."""
    said = slow_website()
    first, last = said["incident_updates"][1], said["incident_updates"][0]
    first["display_at"], last["display_at"] = "2026-03-28T23:59:59.999-07:00", "2026-03-29T03:30:00.001+02:00"
    said |= {"started_at": None, "resolved_at": None}
    one = imported(old, said)["i0slow000001"]
    # The second one is earlier than the first, by the clock of the world.
    assert [minute(part["display_at"]) for part in one["incident_updates"]] == ["2026-03-29 06:59", "2026-03-29 01:30"]


def test_a_window_that_ends_at_midnight(old):
    said = work("m0midnight01", "Night work", "2026-10-24 22:30", "2026-10-24 23:00", update("u0midnight01", "scheduled", "2026-10-20 09:00", "No transfers."),
                components=[TRANSFERS])  # fmt: skip
    said |= {"scheduled_for": "2026-10-24T23:30:00.000+01:00", "scheduled_until": "2026-10-25T00:00:00.000+01:00", "status": "completed"}
    one = imported(old, works=[said])["m0midnight01"]
    assert (minute(one["scheduled_for"]), minute(one["scheduled_until"])) == ("2026-10-24 22:30", "2026-10-24 23:00")


def test_updates_of_one_minute_keep_their_order(old):
    said = incident(
        "i0minute0001", "Cards fail",
        update("u0minute0001", "investigating", "2026-07-01 10:00:10.100", "One."), update("u0minute0002", "investigating", "2026-07-01 10:00:10.200", "Two."),
        update("u0minute0003", "identified", "2026-07-01 10:00:20", "Three."), update("u0minute0004", "identified", "2026-07-01 10:00:20", "Four."),
        update("u0minute0005", "resolved", "2026-07-01 10:00:59", "Five."),
    )  # fmt: skip
    one = imported(old, said)["i0minute0001"]
    assert [part["body"] for part in one["incident_updates"]] == ["Five.", "Four.", "Three.", "Two.", "One."]
    assert [part["id"][-1] for part in one["incident_updates"]] == list("54321")
    assert "nothing to report" in old.lint()


def test_times_that_run_backwards(old):
    """Resolved is shown before the beginning. Nothing lasts less than no time, and the incident is over."""
    said = slow_website(resolved_at="2026-08-11T09:00:00.000Z")
    said["incident_updates"][0]["display_at"] = "2026-08-11T09:00:00.000Z"
    one = imported(old, said)["i0slow000001"]
    assert one["status"] == "resolved" and minute(one["started_at"]) <= minute(one["resolved_at"])
    assert "nothing to report" in old.lint()


def test_an_end_that_is_shown_before_the_beginning_keeps_the_outage(old):
    said = incident("i0back000001", "Backwards", update("u0back000001", "investigating", "2026-07-01 10:00", "Cards fail.", hit(PAYMENTS, "partial_outage")),
                    update("u0back000002", "resolved", "2026-07-01 09:00", "Cards work."), started_at=None)  # fmt: skip
    one = imported(old, said)["i0back000001"]
    told = [(part["status"], part["body"], minute(part["display_at"])) for part in one["incident_updates"]]
    assert told == [("resolved", "Cards work.", "2026-07-01 10:00"), ("investigating", "Cards fail.", "2026-07-01 09:00")]
    assert one["incident_updates"][1]["affected_components"][0]["new_status"] == "partial_outage"
    assert old.remark("times run backwards")[1:] == ("guessed", ["incident i0back000001"])
    assert "nothing to report" in old.lint()


def test_an_incident_without_updates_keeps_its_beginning_and_its_end(old):
    said = slow_website(incident_updates=[], started_at=None, created_at="2026-09-06T10:00:00Z", resolved_at="2026-09-06T11:00:00Z", impact="major")
    one = imported(old, said)["i0slow000001"]
    told = [(part["status"], part["body"], minute(part["display_at"])) for part in one["incident_updates"]]
    assert told == [("resolved", "…", "2026-09-06 11:00"), ("investigating", "…", "2026-09-06 10:00")] and one["impact"] == "major"
    assert old.remark("two without words say when")[1] == "guessed"


def test_times_that_nobody_can_read_are_named(old):
    said = slow_website(started_at="yesterday")
    said["incident_updates"][0]["display_at"] = "2026-02-30T25:00:00Z"
    said["incident_updates"][0]["created_at"] = "2026-08-11T13:41:00Z"
    one = imported(old, said)["i0slow000001"]
    assert minute(one["resolved_at"]) == "2026-08-11 13:41"
    kind, places = old.remark("a time can't be read")[1:]
    assert kind == "unreadable" and len(places) == 2 and "started_at 'yesterday'" in places[1]
    assert old.done.returncode == 1


# Texts

BODIES = [
    "Two lines\r\nand a third\r\n\r\nA paragraph.",
    "See https://example.com/a_b_c?x=1&y=2*3 for more.",
    "Docker versions <1.10 and <name> & 'quotes' \"more\", R&D",
    "# 5 failures\n## no heading\n- one\n- two\n* three\n1. four\n7) five\n> six\n---\n===\n+ seven\n| a | b |",
    "*stars* _lines_ `ticks` [words](https://example.com) ![x](y) ~~struck~~ snake_case \\ back\\slash \\* 2 * 3 * 4",
    "1986. A great year.\n    four spaces\n\ttab\n```\nfence\n```",
    "Emoji 🚀 and ｆｕｌｌｗｉｄｔｈ　ｓｐａｃｅ — naïve, 日本語",
    "a\n\n\n\nb\n \n c ",
    "<<<<<<< mine\ntext\n>>>>>>> theirs",
    "{{< track >}} {{ braces }} %percent% $DOLLAR #hash",
]


@pytest.mark.parametrize("body", BODIES)
def test_plain_text_stays_as_it_was_typed(old, body):
    said = slow_website()
    said["incident_updates"][1]["body"] = body
    one = imported(old, said)["i0slow000001"]
    told = one["incident_updates"][1]["body"].replace("&lt;", "<")
    if "<<<<" in body:
        assert words(told) in ("<<<<<< mine text >>>>>> theirs", words(body))
    else:
        assert words(told) == words(body)
        lines = [" ".join(line.split()) for line in body.splitlines() if line.strip()]
        assert [" ".join(line.split()) for line in told.splitlines() if line.strip()] == lines
    assert "nothing to report" in old.lint()


@pytest.mark.parametrize(
    "body, told",
    [
        ("One.<br /><br />Two.<br>Three.", "One.\n\nTwo.\nThree."),
        ("One.<br># two<br>- three<p>1. four</p>", "One.\n# two\n- three\n\n1. four"),
        ("<b>Bold</b> and <strike>struck</strike>", "Bold and ~~struck~~"),
        ('See <a href="https://example.com/x">our post</a>.', "See our post (https://example.com/x)."),
        ("<ul><li>one</li><li>two</li></ul>", "- one\n- two"),
        ("Before<!-- hidden -->After<script>alert(1)</script>", "BeforeAfter"),
        ("Personio SE &amp; Co. KG", "Personio SE & Co. KG"),
    ],
)
def test_html_is_what_it_says(old, body, told):
    said = slow_website()
    said["incident_updates"][1]["body"] = body
    assert imported(old, said)["i0slow000001"]["incident_updates"][1]["body"] == told


def test_names_keep_their_signs(old):
    page = PAGE | {"name": "Personio SE & Co. KG"}
    said = slow_website(name="ＡＰＩ 🚀 \"Docker\" versions <1.10: 'slow' & # late")
    old.save("summary.json", summary([said], page=page)).read()
    read = old.built()
    assert read["summary"]["page"]["name"] == page["name"] and read["summary"]["page"]["id"] == page["id"]
    assert read["incidents"]["incidents"][0]["name"] == said["name"]


def test_an_update_without_words(old):
    said = slow_website()
    said["incident_updates"][1]["body"] = None
    one = imported(old, said)["i0slow000001"]
    assert one["incident_updates"][1]["id"] == "u0slow000001"
    assert any("no words" in message for message in old.remarks)


# Components


def test_components_that_are_gone_keep_their_past(old):
    gone = component("c0gone000001", "Fax", 3)
    child = component("c0gone000002", "Cheques", 3, group_id=GROUP["id"])
    said = incident(
        "i0gone000001", "Fax fails",
        update("u0gone000001", "investigating", "2025-03-01 10:00", "Fax fails.", hit(gone, "major_outage"), hit(child, "partial_outage", name="Payments - Cheques")),
        update("u0gone000002", "resolved", "2025-03-02 10:00", "Fax works."), impact="critical", components=[gone],
    )  # fmt: skip
    one = imported(old, said)["i0gone000001"]
    assert {part["id"]: part["name"] for part in one["components"]} == {gone["id"]: "Fax", child["id"]: "Cheques"}
    read = old.built()
    assert gone["id"] not in [part["id"] for part in read["components"]["components"]]
    text = (old.content / "components.yml").read_text()
    assert text.count("until: 2025-03-02") == 2
    kind, places = old.remark("on the list no longer")[1:]
    assert kind == "guessed" and len(places) == 2 and "'Fax'" in places[0]
    assert "nothing to report" in old.lint()


def test_without_a_list_components_come_of_what_incidents_say(old):
    said = slow_website()
    said["incident_updates"][1]["affected_components"].append(hit(PAYMENTS, "partial_outage", name="Payments - Card payments"))
    said["components"].append(PAYMENTS)
    old.save("incidents.json", {"page": PAGE, "incidents": [said]}).read()
    read = old.built()["components"]["components"]
    assert {part["name"] for part in read} == {"Website", "Payments", "Card payments"}
    # The group has the name that only whole names tell.
    assert next(part for part in read if part["group"])["components"] == [PAYMENTS["id"]]
    assert len(old.remark("on no list that was given")[2]) == 2


def test_groups_may_be_told_from_either_side(old):
    """Of members only the group knows, or only they do; positions repeat and leave numbers out."""
    a, b = component("c0alpha00001", "Alpha", 7), component("c0beta000001", "Beta", 3)
    c, d = component("c0gamma00001", "Gamma", 3, group_id="g0second0001"), component("c0delta00001", "Delta", 1, group_id="g0second0001")
    first, second = group("g0first00001", "First", [a, b], 12), group("g0second0001", "Second", [], 4)
    empty = group("g0empty00001", "Empty", [], 1)
    alone = component("c0alone00001", "Alone", 9)
    imported(old, components=[first, a, c, d, second, b, alone, empty])
    read = old.built()["components"]["components"]
    tops = sorted((one for one in read if one["group_id"] is None), key=lambda one: one["position"])
    assert [one["name"] for one in tops] == ["Second", "Alone", "First"]
    assert {one["name"]: one["components"] for one in tops if one["group"]} == {
        "Second": [d["id"], c["id"]], "First": [b["id"], a["id"]],
    }  # fmt: skip
    assert old.remark("a group has no components")[1] == "left-out"


def test_a_component_that_is_only_named_is_found_by_its_name(old):
    said = slow_website()
    said["incident_updates"][1]["affected_components"] = [
        {"name": "Payments - Card payments", "old_status": "operational", "new_status": "partial_outage"}, {"name": "Teletext", "new_status": "major_outage"},
    ]  # fmt: skip
    one = imported(old, said)["i0slow000001"]
    assert {part["name"] for part in one["components"]} == {"Website", "Card payments", "Teletext"}
    assert old.remark("only named")[1] == "guessed"


def test_affected_without_saying_how_is_never_green(old):
    said = slow_website()
    said["incident_updates"][1]["affected_components"][0]["new_status"] = "wobbly"
    one = imported(old, said)["i0slow000001"]
    assert one["incident_updates"][1]["affected_components"][0]["new_status"] == "degraded_performance"
    assert old.remark("'wobbly' is unknown")[1] == "guessed" and old.remark("how badly a component was affected")[1] == "guessed"


def test_trouble_that_no_incident_tells_of_is_named(old):
    imported(old, slow_website(), components=[WEBSITE | {"status": "major_outage"}])
    assert old.remark("nothing open tells of it")[2] == ["component c0website001 'Website'"]


def test_a_status_that_nobody_knows_and_a_missing_name_are_named(old):
    old.save("summary.json", summary([], components=[WEBSITE | {"status": "surprise"}, PAYMENTS | {"name": None}])).read()
    assert old.remark("status 'surprise' is unknown")[1:] == ("left-out", [f"component {WEBSITE['id']}"])
    assert old.remark("a component has no name: its id was taken")[1:] == ("guessed", [f"component {PAYMENTS['id']}"])


def test_what_components_had_and_have_no_more_is_named(old):
    imported(old, components=[WEBSITE | {"showcase": False, "only_show_if_degraded": True}, GROUP | {"description": "All of them"}, PAYMENTS, TRANSFERS])
    assert [old.remark(words)[1] for words in ("uptime was hidden", "only shown while", "a group has a description")] == ["left-out"] * 3


def test_two_components_of_one_name(old):
    imported(old, components=[component("c0twin000001", "API", 1), component("c0twin000002", "API", 2)])
    assert [one["id"] for one in old.built()["components"]["components"]] == ["c0twin000001", "c0twin000002"]


# Statuses and impacts


def test_many_updates_of_one_status(old):
    middle = [update(f"u0many{number:06}", "investigating", f"2026-07-01 10:{number:02}", f"Word {number}.") for number in range(1, 37)]
    said = incident("i0many000001", "Long", *middle, update("u0many000099", "resolved", "2026-07-01 12:00", "Over."))
    one = imported(old, said)["i0many000001"]
    assert [part["body"] for part in one["incident_updates"]][::-1] == [f"Word {number}." for number in range(1, 37)] + ["Over."]


def test_a_review_is_kept_as_a_last_update(old):
    said = incident("i0review0001", "Cards failed", update("u0review0001", "investigating", "2026-07-01 10:00", "Cards fail.", hit(PAYMENTS, "partial_outage")),
                    update("u0review0002", "resolved", "2026-07-01 11:00", "Fixed."), update("u0review0003", "postmortem", "2026-07-03 09:00", "A bad disk."),
                    impact="major", status="postmortem")  # fmt: skip
    one = imported(old, said)["i0review0001"]
    assert [(part["status"], part["body"]) for part in one["incident_updates"]] == [
        ("resolved", "A bad disk."), ("resolved", "Fixed."), ("investigating", "Cards fail."),
    ]  # fmt: skip
    assert minute(one["resolved_at"]) == "2026-07-01 11:00"
    assert old.remark("a review is kept")[1:] == ("rewritten", ["incident i0review0001, update u0review0003"])
    assert "nothing to report" in old.lint()


@pytest.mark.parametrize("published", [None, "2026-07-03T09:00:00.000Z"])
def test_a_review_of_the_management_api_is_kept_once_published(old, published):
    said = slow_website(postmortem_body="## Cause\n\nA **bad** disk.", postmortem_published_at=published)
    old.save("page.json", PAGE).save("incidents.json", [said]).read()
    bodies = [part["body"] for part in old.incidents()["i0slow000001"]["incident_updates"]]
    everything = "".join(path.read_text() for path in old.content.glob("**/*.*"))
    if published:
        assert words(bodies[0]) == "Cause A bad disk."
    else:
        assert len(bodies) == 2 and "disk" not in everything
        assert old.remark("not published")[1] == "left-out"


def test_words_that_nobody_knows_never_look_better(old):
    said = slow_website(impact="catastrophic")
    said["incident_updates"][1]["status"] = "surprise"
    opened = incident("i0surprise01", "Odd", update("u0surprise01", "surprise", "2026-08-20 10:00", "Odd."), impact="major", status="surprise")
    read = imported(old, said, opened)
    assert read["i0slow000001"]["impact"] == "critical" and read["i0surprise01"]["status"] == "investigating"
    assert old.remark("'catastrophic' is unknown")[1] == "guessed"
    assert len(old.remark("the status 'surprise' is taken for investigating")[2]) == 3


def test_an_impact_of_maintenance_on_an_incident(old):
    one = imported(old, slow_website(impact="maintenance"))["i0slow000001"]
    assert one["impact"] == "minor"
    assert old.remark("impact is 'maintenance'")[1] == "guessed"


def test_trouble_that_came_back_goes_on(old):
    said = incident(
        "i0again00001", "Cards fail",
        update("u0again00001", "investigating", "2026-07-01 10:00", "Cards fail.", hit(PAYMENTS, "major_outage")),
        update("u0again00002", "resolved", "2026-07-01 10:30", "Fixed.", hit(PAYMENTS, "operational", "major_outage")),
        update("u0again00003", "investigating", "2026-07-01 11:00", "Again.", hit(PAYMENTS, "major_outage")),
        update("u0again00004", "resolved", "2026-07-01 12:00", "Fixed for good.", hit(PAYMENTS, "operational", "major_outage")),
        impact="critical",
    )  # fmt: skip
    one = imported(old, said)["i0again00001"]
    assert [part["status"] for part in one["incident_updates"]] == ["resolved", "investigating", "monitoring", "investigating"]
    assert minute(one["resolved_at"]) == "2026-07-01 12:00"
    assert [part["affected_components"][0]["new_status"] for part in one["incident_updates"]] == ["operational", "major_outage", "operational", "major_outage"]
    assert old.remark("says resolved and the incident went on")[1] == "rewritten"
    assert "nothing to report" in old.lint()


def test_an_open_incident_stays_open(old):
    said = slow_website(status="monitoring", resolved_at=None)
    one = imported(old, said)["i0slow000001"]
    assert one["status"] == "monitoring" and one["resolved_at"] is None
    assert old.remark("its last update says resolved")[1] == "rewritten"


def test_a_resolved_update_that_leaves_trouble_is_named(old):
    said = slow_website()
    said["incident_updates"][0]["affected_components"][0]["new_status"] = "partial_outage"
    imported(old, said)
    assert old.remark("leaves a component in trouble")[1] == "left-out"
    assert "nothing to report" in old.lint()


def test_told_in_one_update_afterwards(old):
    said = incident("i0after00001", "Cards failed", update("u0after00001", "resolved", "2026-07-01 12:00", "Cards failed.", hit(PAYMENTS, "operational", "major_outage")),
                    impact="critical", started_at="2026-07-01T10:00:00.000Z")  # fmt: skip
    one = imported(old, said)["i0after00001"]
    assert (minute(one["started_at"]), minute(one["resolved_at"])) == ("2026-07-01 10:00", "2026-07-01 12:00")
    assert one["incident_updates"][0]["affected_components"][0]["old_status"] == "major_outage"
    assert [part["id"] for part in one["components"]] == [PAYMENTS["id"]]


def test_a_component_that_only_the_end_names(old):
    """The updates before it say nothing of components: it was in trouble from the start."""
    said = slow_website()
    said["incident_updates"][1]["affected_components"] = None
    one = imported(old, said)["i0slow000001"]
    assert one["incident_updates"][1]["affected_components"][0]["new_status"] == "degraded_performance"
    assert old.remark("in trouble already when an update first names it")[1] == "guessed"


# Planned work


def upgrade(**more):
    return work(
        "m0upgrade001", "Upgrade", "2026-08-01 02:00", "2026-08-01 04:00",
        update("u0upgrade001", "scheduled", "2026-07-28 09:00", "Transfers are *paused*.\n\nSorry.", hit(TRANSFERS, "operational")),
        update("u0upgrade002", "in_progress", "2026-08-01 02:00:07", "It has begun.", hit(TRANSFERS, "under_maintenance")),
        update("u0upgrade003", "verifying", "2026-08-01 03:00", "We check.", hit(TRANSFERS, "under_maintenance", "under_maintenance")),
        update("u0upgrade004", "completed", "2026-08-01 03:30", "Done.", hit(TRANSFERS, "operational", "under_maintenance")),
        components=[TRANSFERS],
    ) | more  # fmt: skip


def test_planned_work_keeps_all_that_it_had(old):
    one = imported(old, works=[upgrade()])["m0upgrade001"]
    said = upgrade()
    assert [(part["id"], part["status"], words(part["body"])) for part in one["incident_updates"]] == [
        (part["id"], part["status"], words(part["body"])) for part in said["incident_updates"]
    ]
    assert [minute(part["display_at"]) for part in one["incident_updates"]] == [minute(part["display_at"]) for part in said["incident_updates"]]
    assert (minute(one["scheduled_for"]), minute(one["scheduled_until"])) == ("2026-08-01 02:00", "2026-08-01 04:00")
    assert [part["affected_components"][0]["new_status"] for part in one["incident_updates"]] == [
        "operational", "under_maintenance", "under_maintenance", "operational",
    ]  # fmt: skip
    assert "nothing to report" in old.lint()


def test_work_that_is_still_to_come_is_announced(old):
    said = work("m0future0001", "Upgrade", "2026-12-20 02:00", "2026-12-20 04:00",
                update("u0future0001", "scheduled", "2026-11-28 09:00", "You cannot send transfers between 02:00 and 04:00 GMT.", hit(TRANSFERS, "operational")),
                components=[TRANSFERS])  # fmt: skip
    one = imported(old, works=[said])["m0future0001"]
    assert [part["id"] for part in one["incident_updates"]] == ["u0future0001"] and one["status"] == "scheduled"
    assert minute(one["created_at"]) == "2026-11-28 09:00"
    assert [one["id"] for one in old.built()["summary"]["scheduled_maintenances"]] == ["m0future0001"]
    assert "error" not in old.lint()


@pytest.mark.parametrize("end", ["2026-08-01T02:00:00Z", "2026-07-01T02:00:00Z", None])
def test_a_window_that_ends_before_it_starts(old, end):
    one = imported(old, works=[upgrade(scheduled_until=end)])["m0upgrade001"]
    assert (minute(one["scheduled_for"]), minute(one["scheduled_until"])) == ("2026-08-01 02:00", "2026-08-01 03:30")
    assert old.remark("when it was over counts")[1] == "guessed"
    assert "nothing to report" in old.lint()


@pytest.mark.parametrize("end, words", [(None, "has no end"), ("2026-12-30T08:00:00Z", "ends before it starts")])
def test_work_to_come_without_an_end_is_not_announced(old, end, words):
    said = work("m0future0001", "Upgrade", "2026-12-30 09:00", "2026-12-30 10:00", update("u0future0001", "scheduled", "2026-11-20 09:00", "Soon."), scheduled_until=end)
    assert imported(old, works=[said]) == {}
    assert old.remark(f"is to come and {words}: announce it with 'daymark schedule'")[1:] == ("left-out", ["maintenance m0future0001"])


def test_another_impact_of_planned_work_is_named(old):
    assert imported(old, works=[upgrade(impact="minor")])["m0upgrade001"]["impact"] == "maintenance"
    assert old.remark("planned work has the impact 'minor'")[1] == "left-out"


# Imitations


def test_an_imitation_with_other_ids(old):
    """incident.io's: identifiers of 26 capitals and digits, no start, no short link."""
    names = {"page": "01JMDK9XYNY2FXWJBRZWAKA7EZ", "component": "01JMXBRMFE6N2NNT7DG6XZQ6PW", "incident": "01K5J6FSP7VR2Q2G1ABYG1VQEQ", "update": "01K5J6FSP7C2W9BM7GP3G0A6Z7"}
    one = component(names["component"], "Chat", None, page_id=names["page"])
    said = incident(names["incident"], "Elevated errors", update(names["update"], "investigating", "2026-09-20 01:02:03.456", "Errors.", hit(one, "degraded_performance")),
                    components=[one], started_at=None, page_id=names["page"])  # fmt: skip
    del said["shortlink"]
    for key in ["showcase", "start_date", "group", "only_show_if_degraded"]:
        del one[key]
    old.save("summary.json", summary([said], components=[one], page=PAGE | {"id": names["page"]})).read()
    read = old.built()
    found = read["incidents"]["incidents"][0]
    assert found["id"] == names["incident"] and found["incident_updates"][0]["id"] == names["update"]
    assert found["components"][0]["id"] == names["component"] and read["summary"]["page"]["id"] == names["page"]


# Old addresses


def test_old_addresses_lead_on(old):
    imported(old, slow_website(), works=[upgrade()])
    lines = (old.folder / "public/_redirects").read_text().splitlines()
    assert any(line.startswith("/incidents/i0slow000001 /incidents/2026-08-11-website-was-slow/") for line in lines)
    assert any(line.startswith("/incidents/m0upgrade001 /maintenance/2026-08-01-upgrade/") for line in lines)
    assert any(line.startswith(f"/uptime/{WEBSITE['id']} /components/website/") for line in lines)
    assert (old.folder / "public/incidents/i0slow000001/index.html").is_file()
    assert (old.folder / f"public/uptime/{WEBSITE['id']}/index.html").is_file()


def test_short_links_elsewhere_are_only_named(old):
    here = slow_website(id="i0other00001", shortlink=f"{PAGE['url']}/incidents/i0other00001")
    for part in here["incident_updates"]:
        part["id"] = part["id"].replace("slow", "here")
    imported(old, slow_website(shortlink="http://mstspg.co/abc"), here)
    message, kind, places = old.remark("short links")
    assert "(1)" in message and "mstspg.co" in message and kind == "left-out" and places == ["incident i0slow000001"]


# Several documents


def test_files_overlap_in_any_order(old, tmp_path):
    later = slow_website(name="Website was very slow", updated_at="2026-08-12T09:00:00.000Z")
    documents = {
        "a.json": {"page": PAGE, "incidents": [slow_website()]}, "b.json": {"page": PAGE, "incidents": [later]}, "c.json": {"page": PAGE, "components": COMPONENTS},
        "d.json": {"page": PAGE, "scheduled_maintenances": [upgrade()]}, "e.json": summary([slow_website()]), "f.json": later, "g.json": [WEBSITE, upgrade()],
    }  # fmt: skip
    for name, document in documents.items():
        old.save(name, document)
    old.read()
    assert old.incidents()["i0slow000001"]["name"] == "Website was very slow"
    assert old.report["read"]["incidents"] == 1 and old.report["read"]["maintenance"] == 1
    assert len(old.remark("stands in two documents: the later one counts")[2]) == 2
    other = Import(tmp_path / "other" if (tmp_path / "other").mkdir() is None else None)
    for name, document in zip(reversed(documents), documents.values()):
        other.save(name, copy.deepcopy(document))
    other.read()
    files = [{path.relative_to(one.content): path.read_text() for path in one.content.glob("**/*") if path.is_file()} for one in (old, other)]
    assert files[0] == files[1]


def test_one_id_with_two_contents_at_one_time_is_said(old):
    old.save("a.json", {"page": PAGE, "incidents": [slow_website()]}).save("b.json", {"page": PAGE, "incidents": [slow_website(name="A much longer title of it")]})
    old.read()
    assert old.incidents()["i0slow000001"]["name"] == "A much longer title of it"
    assert old.remark("with other words")[1:] == ("left-out", ["incident i0slow000001 in a.json"])


def test_an_update_that_stands_twice(old):
    said = slow_website()
    said["incident_updates"].append(copy.deepcopy(said["incident_updates"][0]))
    said["incident_updates"].append(said["incident_updates"][0] | {"body": "Other words."})
    one = imported(old, said)["i0slow000001"]
    assert len(one["incident_updates"]) == 2 and one["incident_updates"][0]["body"] == "Pages now load normally."
    assert old.remark("stands twice in its incident")[1] == "left-out" and old.remark("stands twice with other words")[1] == "left-out"


def test_the_management_api_in_pages(old):
    """Bare lists; the page's own object; groups in a list of their own, and a time zone as its program calls it."""
    page = {"id": PAGE["id"], "name": "Harbourline", "page_description": "Payments for shops", "subdomain": "harbour", "domain": "status.harbourline.example",
            "support_url": "https://help.harbourline.example", "time_zone": "Eastern Time (US & Canada)", "updated_at": PAGE["updated_at"]}  # fmt: skip
    children = [{key: value for key, value in one.items() if key not in ("group", "components")} for one in [WEBSITE, PAYMENTS, TRANSFERS]]
    groups = [{"id": GROUP["id"], "page_id": PAGE["id"], "name": "Payments", "description": None, "components": [PAYMENTS["id"], TRANSFERS["id"]], "position": 2}]
    first = [slow_website(), upgrade(metadata={}, scheduled_auto_in_progress=True)]
    for name, document in {"page.json": page, "components.json": children, "groups.json": groups, "incidents-1.json": first, "incidents-2.json": []}.items():
        old.save(name, document)
    old.read()
    read = old.built()
    assert read["summary"]["page"] | {"updated_at": ""} == {
        "id": PAGE["id"], "name": "Harbourline", "url": PAGE["url"], "time_zone": "America/New_York", "updated_at": "",
    }  # fmt: skip
    assert next(one for one in read["components"]["components"] if one["group"])["components"] == [PAYMENTS["id"], TRANSFERS["id"]]
    assert len(read["incidents"]["incidents"]) == 1 and len(read["scheduled-maintenances"]["scheduled_maintenances"]) == 1
    assert "support: https://help.harbourline.example" in (old.content / "site.yml").read_text()


def test_a_full_list_of_the_public_api_is_not_all(old):
    many = [incident(f"i0many{number:06}", f"Trouble {number}", update(f"u0many{number:06}", "resolved", "2026-07-01 10:00", "Over.")) for number in range(50)]
    old.save("incidents.json", {"page": PAGE, "incidents": many}).read()
    assert old.remark("older ones come by the management API")[1:] == ("left-out", ["incidents.json"])
