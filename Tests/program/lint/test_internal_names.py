"""The list of hashed names, made again with Python's hashlib, and found in an update by the program."""

import hashlib
import json
import subprocess

from support.program import PROGRAM

UPDATE = "incidents/cards-fail/2026-11-20-1408-investigating.md"


def digest(salt, name):
    return hashlib.sha256((salt + " ".join(name.lower().split())).encode()).hexdigest()


def lines(text):
    """The salt and the digests of a list."""
    head, *digests = [line for line in text.splitlines() if line and not line.startswith("#")]
    assert head.startswith("salt: ")
    return head.removeprefix("salt: "), digests


def hashed(names, *flags):
    done = subprocess.run([PROGRAM, "hash-names", *flags], input=names.encode(), capture_output=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout.decode()


def findings(folder, names_file, text):
    files = {
        "site.yml": "name: Names\nurl: https://names.example\ntime-zone: UTC\n",
        "components.yml": "- id: cards\n  name: Cards\n",
        "internal-names.sha256": names_file,
        "incidents/cards-fail/incident.yml": "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n",
        UPDATE: f"---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\n{text}\n",
    }
    for path, contents in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(contents)
    flags = ["--content", str(folder), "--now", "2026-11-20T14:10Z", "--format", "json", "--only", "plain/internal-name"]
    done = subprocess.run([PROGRAM, "lint", *flags], capture_output=True, text=True, timeout=60)
    return [(found["level"], found["line"], found["column"], found["excerpt"]) for found in json.loads(done.stdout)["findings"]]


def test_the_digests_are_those_of_hashlib():
    names = ["pay-gw", "Blue  Heron", "tokenizer-v2", "Müller_db", "x" * 200]
    salt, digests = lines(hashed("\n".join(names)))
    assert digests == sorted(digest(salt, name) for name in names)
    assert lines(hashed("pay-gw", "--salt", "two words é")) == ("two words é", [digest("two words é", "pay-gw")])


def test_a_list_made_by_hand_is_found(tmp_path):
    salt = "made by hand"
    names_file = f"salt: {salt}\n" + "".join(digest(salt, name).upper() + "\n" for name in ["pay-gw", "blue heron"])
    text = "Some card payments fail.\n\n- We restarted Pay-GW.\n- The *blue*\n  heron was slow."
    assert findings(tmp_path, names_file, text) == [("error", 8, 16, "Pay-GW"), ("error", 9, 8, "blue*\n  heron")]


def test_another_salt_finds_nothing(tmp_path):
    assert findings(tmp_path, f"salt: another salt\n{digest('made by hand', 'calculon')}\n", "We restarted calculon.") == []
