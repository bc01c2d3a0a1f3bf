"""Documents of Statuspage that are damaged, not what they should be, or too much: a clear report, and whatever can be read is read."""

import json

import pytest

from support.old_statuspage import COMPONENTS, PAGE, WEBSITE, Import, hit, incident, slow_website, summary, update, words


@pytest.fixture
def old(tmp_path):
    return Import(tmp_path)


def many(count, first=0):
    return [
        incident(f"i{number:011}", f"Trouble {number}",
                 update(f"a{number:011}", "investigating", f"2026-0{number % 6 + 1}-{number % 28 + 1:02} 10:00", "Pages open slowly.", hit(WEBSITE, "degraded_performance")),
                 update(f"b{number:011}", "resolved", f"2026-0{number % 6 + 1}-{number % 28 + 1:02} 11:00", "Pages open as usual.", hit(WEBSITE, "operational", "degraded_performance")),
                 components=[WEBSITE])
        for number in range(first, first + count)
    ]  # fmt: skip


def test_a_truncated_file_is_read_as_far_as_it_is_whole_and_a_second_run_completes_it(old):
    whole = json.dumps({"page": PAGE, "components": COMPONENTS, "incidents": many(10)})
    cut = whole.index("Trouble 6")
    old.save("incidents.json", whole[:cut]).read()
    assert old.done.returncode == 1 and old.report["read"]["incidents"] == 6
    assert old.remark("ends in the middle")[1:] == ("unreadable", ["incidents.json"])
    assert len(old.incidents()) == 6
    first = {path: path.read_text() for path in old.content.glob("**/*") if path.is_file()}
    old.save("incidents.json", whole).read()
    assert old.done.returncode == 0 and len(old.incidents()) == 10
    assert all(path.read_text() == text for path, text in first.items())
    # A third run finds nothing new.
    old.read()
    assert old.report["files"] == [] and old.report["known"] == {"events": 10, "added_updates": 0}


def test_every_beginning_of_a_file_is_an_answer(old):
    """However much of it came: no trap, no half incident, and nothing is written where nothing can be read."""
    whole = json.dumps(summary(many(3))).encode()
    for end in range(0, len(whole), 331):
        old.save("summary.json", whole[:end]).run(write=False)
        assert old.done.returncode in (1, 2), old.done
        if old.report:
            assert old.remark("ends in the middle")
        else:
            assert "summary.json" in old.done.stderr or "--url" in old.done.stderr, old.done.stderr
    assert not old.content.exists()


@pytest.mark.parametrize(
    "data, why",
    [
        ("<!DOCTYPE html><html><body>502 Bad Gateway</body></html>", "this is a web page and not JSON"),
        ("", "the file is empty"),
        ("   \n", "the file has only white space"),
        ("\ufeff".encode("utf-16"), "UTF-16"),
        ('{"error": "Could not authenticate"}', "error message and no data: 'Could not authenticate'"),
        ('{"message": "Not found", "code": 404}', "error message and no data: 'Not found'"),
        ('{"page":{"name":"x","url":"https://x.example","status":"UP"},"activeIncidents":[]}', "a document of Instatus"),
        ("[1, 2]", "an entry of a list is a number"),
        ('"text"', "no document of Statuspage"),
        ("{}", "no document of Statuspage"),
        ('{"incidents": {"a": 1}}', "no document of Statuspage"),
        ('{"page": {"id": "a", "id": "b", "name": "x"}}', "one name stands twice"),
        ("{'page': {}}", "no whole JSON text"),
        (b'{"page": {"name": "\xff"}}', "no whole JSON text"),
        ("[" * 200 + "]" * 200, "no whole JSON text"),
    ],
)
def test_what_is_no_document_is_named_and_the_rest_is_read(old, data, why):
    old.save("bad.json", data).save("summary.json", summary([slow_website()])).read()
    message, kind, places = old.remark(why)
    assert kind == "unreadable" and places[0].startswith("bad.json") and old.done.returncode == 1
    assert list(old.incidents()) == ["i0slow000001"]


@pytest.mark.parametrize("data", ["<html>", "", "[]", "{}", '{"version": "https://jsonfeed.org/version/1"}'])
def test_where_nothing_can_be_read_nothing_is_written(old, data):
    old.save("bad.json", data).run()
    assert old.done.returncode == 2 and not old.content.exists()
    assert "nothing here is a page of Statuspage" in old.done.stderr


def test_a_byte_order_mark_is_no_fault(old):
    old.save("summary.json", b"\xef\xbb\xbf" + json.dumps(summary([slow_website()])).encode()).read()
    assert old.done.returncode == 0 and list(old.incidents()) == ["i0slow000001"]


def test_files_of_two_pages_are_not_mixed(old):
    other = {"id": "pg0globex001", "name": "Globex", "url": "https://status.globex.example"}
    old.save("a.json", summary([slow_website()])).save("b.json", {"page": other, "incidents": []}).run()
    assert old.done.returncode == 2 and not old.content.exists()
    assert "Harbourline (pg0harbour01) in a.json" in old.done.stderr and "Globex (pg0globex001) in b.json" in old.done.stderr
    # Also where only what is in them says so.
    old.save("b.json", [slow_website(page_id="pg0globex001", id="i0other00001")]).run()
    assert old.done.returncode == 2 and "import one page at a time" in old.done.stderr


def test_things_without_an_id_are_named(old):
    said = slow_website()
    del said["id"]
    old.save("summary.json", summary([said, slow_website()])).read()
    assert old.remark("an incident has no id")[1:] == ("unreadable", ["summary.json, 'Website was slow'"])
    assert list(old.incidents()) == ["i0slow000001"]


@pytest.mark.parametrize("value", [None, 7, "text", [], {}, [None], [[]], [{}], True])
@pytest.mark.parametrize("name", ["incident_updates", "components", "name", "status", "created_at", "impact", "started_at", "shortlink", "scheduled_for"])
def test_whatever_stands_where_something_else_should(tmp_path, name, value):
    old = Import(tmp_path)
    old.save("summary.json", summary([slow_website(**{name: value}), slow_website(id="i0other00001", incident_updates=[])]))
    old.run(write=False)
    assert old.done.returncode in (0, 1) and old.report, old.done.stderr


def test_a_text_of_64_kilobytes(old):
    """No file may hold it: it is told in parts, and no word is lost."""
    body = "\n\n".join(f"Paragraph {number} of many. " + "Words that say little. " * 20 for number in range(140))
    assert len(body) > 64 << 10
    said = slow_website()
    said["incident_updates"][1]["body"] = body
    said["incident_updates"][0]["body"] = "y" * (64 << 10)
    old.save("summary.json", summary([said])).read()
    told = [part["body"] for part in old.incidents()["i0slow000001"]["incident_updates"]][::-1]
    assert words(" ".join(told)).replace(" ", "") == words(body).replace(" ", "") + "y" * (64 << 10)
    assert old.remark("longer than a file may be")[1] == "rewritten"
    assert "nothing to report" in old.lint()


@pytest.mark.parametrize("part", ["<!--", "<pre>", "<a href='", "<a <a ", "[", "*a_", "![](", "- " * 40, "> " * 40 + "\n", "{{<", "https://a.b ", "&#", "<br>", "\n# \n", "1. " * 20])
def test_texts_that_are_made_to_take_long(old, part):
    said = slow_website()
    said["incident_updates"][1]["body"] = (part * (64 << 10))[: 64 << 10]
    old.save("summary.json", summary([said])).read()
    assert old.report["read"]["incidents"] == 1


def test_ids_that_no_address_can_have(old):
    """Something else stands for them, which the next run knows again."""
    odd = ["../../etc/passwd", "a b/c?d#e", "😀", "-x", "y" * 200]
    said = [slow_website(id=id, incident_updates=[update(id, "resolved", f"2026-07-0{number + 1} 10:00", "Over.")]) for number, id in enumerate(odd)]
    old.save("summary.json", summary(said, components=[WEBSITE | {"id": "c/../x"}])).read()
    read = old.incidents()
    assert len(read) == 5 and all(id.startswith("id-") for id in read)
    assert len(old.remark("an id is none that an address can have")[2]) == 5 and "nothing to report" in old.lint()
    old.read()
    assert old.report["files"] == []


def test_two_updates_of_one_id_in_two_incidents(old):
    one, two = slow_website(), slow_website(id="i0other00001", name="Another")
    old.save("summary.json", summary([one, two])).read()
    assert len(old.incidents()) == 2 and len(old.remark("two updates have one id")[2]) == 2
    assert "nothing to report" in old.lint()
    old.read()
    assert old.report["files"] == []


def test_an_update_from_the_future(old):
    said = slow_website(status="investigating", resolved_at=None)
    said["incident_updates"] = said["incident_updates"][1:]
    said["incident_updates"][0] |= {"display_at": "2031-01-01T10:00:00.000Z"}
    old.save("summary.json", summary([said | {"started_at": None}])).read()
    assert old.incidents()["i0slow000001"]["status"] == "investigating"
    assert old.remark("from the future")[1] == "guessed" and "error" not in old.lint()


def test_a_long_title_is_cut_and_said(old):
    old.save("summary.json", summary([slow_website(name="Title " * 100)])).read()
    assert len(old.incidents()["i0slow000001"]["name"]) == 300 and old.remark("the title is longer")[1] == "rewritten"


def test_ten_thousand_incidents(old):
    for number in range(100):
        old.save(f"incidents-{number}.json", many(100, number * 100))
    old.save("page.json", {"page": PAGE, "components": COMPONENTS}).run(write=False)
    assert old.report["read"]["incidents"] == 10_000 and old.done.returncode == 0
    assert len(old.report["files"]) == 30_002 and not old.content.exists()


@pytest.mark.parametrize(
    "files, words",
    [
        ({"config.yml": "title: x", "content/issues/2024-01-01-a.md": "---\ntitle: A\n---\nWords."}, "this is a cState site, and no page of Statuspage; import it with 'daymark import cstate'"),
        ({".upptimerc.yml": "owner: a"}, "this is an Upptime site, and no page of Statuspage; import it with 'daymark import upptime'"),
        ({"package.json": '{"dependencies": {"statusfy": "1"}}'}, "this is a Statusfy site"),
        ({"a.md": "# A", "b.md": "# B"}, "none of the 2 files ends in .json; save https://"),
        ({"daymark.1": "x", "a.json": "{}"}, "nothing here is a page of Statuspage; a.json: this is no document of Statuspage\n"),
        ({"a.json": "[]"}, "its lists are empty; save https://"),
        ({"a.json": " \n"}, "a.json: the file has only white space"),
    ],
)  # fmt: skip
def test_a_folder_of_something_else_is_called_what_it_is(old, files, words):
    for name, text in files.items():
        (old.sources / name).parent.mkdir(parents=True, exist_ok=True)
        (old.sources / name).write_text(text)
    old.run(sources=[str(old.sources)])
    assert old.done.returncode == 2 and not old.content.exists()
    assert words in old.done.stderr and "value is expected" not in old.done.stderr


def test_what_else_lies_in_a_folder_is_not_looked_at(old):
    old.save("README.md", "# Saved in May").save("notes.yml", "a: 1").save("logo.png", b"\x89PNG").save(".gitkeep", "").save("summary.json", summary([slow_website()]))
    old.run(sources=[str(old.sources)])
    assert old.done.returncode == 0 and list(old.incidents()) == ["i0slow000001"]


def test_one_incident_twice_in_one_file(old):
    other = slow_website(updated_at="2026-08-01T10:00:00Z")
    other["incident_updates"] = other["incident_updates"][:1] + [other["incident_updates"][1] | {"body": "Other words."}]
    old.save("a.json", {"page": PAGE, "incidents": [other, slow_website()]}).read()
    kind, places = old.remark("an incident stands twice in one document: the later one counts")[1:]
    assert (kind, places) == ("left-out", ["incident i0slow000001 in a.json: not kept: 'Other words.'"])


def test_a_resolved_update_of_next_year_is_left_out(old):
    said = slow_website(resolved_at="2027-08-11T13:41:00Z")
    said["incident_updates"][0] |= {"display_at": "2027-08-11T13:41:00Z"}
    old.save("summary.json", summary([said])).read()
    assert old.remark("it is left out")[1:] == ("left-out", ["incident i0slow000001, update u0slow000002"])
    one = old.incidents()["i0slow000001"]
    assert one["status"] == "resolved" and [part["status"] for part in one["incident_updates"]] == ["resolved", "investigating"]
    assert old.remark("its last update isn't its end")[1] == "guessed"
    old.read()
    assert old.report["files"] == []
