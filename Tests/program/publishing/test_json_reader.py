"""The reader of JSON that others wrote, against Python's, which nobody here wrote. `daymark notify` reads its document with it."""

import json
import random
import re

import pytest

from support.notifying import ChangingPage

PLACE = re.compile(r"is no published state: (\d+):(\d+): (.+)")


@pytest.fixture
def page(tmp_path):
    page = ChangingPage(tmp_path)
    page.write("notices/then.md", "---\ntitle: PLACE\nfrom: 2026-11-20 14:00 UTC\nuntil: 2026-12-12 09:00 UTC\n---\nWords.\n")
    page.publish("2026-11-20T13:00Z")
    page.publish("2026-11-20T14:01Z")
    page.document = page.folder / "document.json"
    page.before = page.folder / "site-0"
    return page


def fault(page, data):
    """Where and why these bytes are no JSON; None where they are."""
    page.document.write_bytes(data)
    done = page.notify("--to", "document.json", "--dry-run")
    assert done.returncode in [0, 2], done
    found = PLACE.search(done.stderr)
    return (int(found[1]), int(found[2]), found[3]) if found else None


def python_refuses(data):
    """As RFC 8259 has it: no NaN, no name twice, no half of a pair of surrogates, and not too deep."""

    def pairs(members):
        if len({name for name, _ in members}) < len(members):
            raise ValueError("twice")
        return dict(members)

    def constant(_):
        raise ValueError("no number")

    try:
        value = json.loads(data.decode("utf-8", "strict"), parse_constant=constant, object_pairs_hook=pairs)
        json.dumps(value, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return True
    return False


WHOLE = [
    "null", "true", "false", "0", "-0", "-1.5e+10", "1E5", "[]", "{}", ' [ 1 , "a" ] ', '{"a":{"b":[null]}}', '"\\ud83d\\ude00"', '"\\u0000"', '"é😀"', '"\\/"', "1e999",
    '"\x7f"', "[[[[]]]]", '{"":1}', '{"a":1,"A":2}', '"\\""', "\t\r\n 1 \n",
]  # fmt: skip
BROKEN = [
    "", " ", "01", "+1", "1.", ".5", "-", "1e", "1e+", "NaN", "Infinity", "nul", "True", "'a'", "[1,]", "[,1]", "[1 2]", '{"a"}', '{"a":}', '{"a":1,}', "{a:1}", '{"a":1 "b":2}',
    '{"a":1,"a":2}', '"a', '"\\x41"', '"\\u12"', '"\\ud800"', '"\\udc00\\ud800"', '"\\ud800\\u0041"', '"\n"', '"\x01"', "[", "]", "{", "}", "1 1", "[1]]", "// a\n1", "\ufeff1", "[1}", "0x1", "--1",
    "\u00a01", '{"a":1,"\\u0061":2}',
]  # fmt: skip


def test_what_is_json_and_what_is_not(page):
    for text in WHOLE + BROKEN:
        data = text.encode()
        assert (text in BROKEN) == python_refuses(data), text
        assert (fault(page, data) is not None) == (text in BROKEN), text
    for data in [b'"\xff"', b'"\xc0\x80"', b'"\xed\xa0\x80"', b'"\xf5\x80\x80\x80"', b"\xff", b'"\xe2\x82"']:
        assert fault(page, data), data


def test_how_deep(page):
    assert fault(page, b"[" * 128 + b"]" * 128) is None
    for data in (b"[" * 129 + b"]" * 129, b"[" * 100_000, b'{"a":' * 100_000):
        assert "deeper in each other than 128 times" in fault(page, data)[2]


def test_random_changes_to_a_document_are_refused_where_python_refuses_them(page):
    whole = (page.folder / "site-1/api/daymark/v1/status.json").read_bytes()[:4000]
    small = json.dumps({"a": [1, -2.5e3, "é\n\\ud83d", True, None], "b": {"c": "\u2028", "d": [[], {}]}}).encode() + b"\n"
    chance, refused = random.Random(8259), 0
    for number in range(150):
        data = bytearray(small if number % 5 else whole)
        for _ in range(chance.randint(1, 3)):
            place = chance.randrange(len(data))
            match chance.randrange(3):
                case 0:
                    del data[place]
                case 1:
                    data[place] = chance.choice(b'{}[]",:\\u0e-.\x00\xff tn')
                case 2:
                    data[place:place] = data[chance.randrange(len(data)) :][: chance.randint(1, 6)]
        expected = python_refuses(bytes(data))
        assert (fault(page, bytes(data)) is not None) == expected, bytes(data)
        refused += expected
    assert 30 < refused < 150


def test_places_are_where_people_look(page):
    assert fault(page, b'{\n  "name": "x",\n  "name": "y"\n}')[:2] == (3, 3)
    assert fault(page, '{"é😀": tru}'.encode())[:2] == (1, 8)
    assert fault(page, b"[1,\n2,\n]")[:2] == (2, 2)


def test_texts_are_read_as_python_reads_them(page):
    """As the title of a notice, which a dry run prints in its document."""
    site = page.folder / "site-1/api/daymark/v1/status.json"
    whole, chance = site.read_text(), random.Random(4)
    pieces = ["a", "é", "😀", "\\u00e9", "\\ud83d\\ude00", "\\n", "\\\\", '\\"', "\\/", "\\t", "ﬀ", "\\u202e", " ", "e\\u0301", "\\u0000", "日本", "\\ufffd"]
    for _ in range(40):
        literal = '"' + "".join(chance.choices(pieces, k=chance.randint(1, 12))) + '"'
        site.write_text(whole.replace('"PLACE"', literal))
        (told,) = page.dry("site-0", "site-1", "2026-11-20T14:01Z")
        assert told["title"] == f'notice "{json.loads(literal)}"'
