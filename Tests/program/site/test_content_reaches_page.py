"""No update is lost, and the same content makes the same bytes wherever and however it is built."""

import datetime
import os
import re
import shutil
from collections import Counter

import pytest

from support import sites
from support.workplace import snapshot
from support.sites import by_id, classed, elements, markdown_words, nothing, text, words

# Every update


def test_every_update_is_on_its_incidents_page_word_for_word(site):
    faults = []
    for slug, update, markdown in site.updates:
        shown = by_id(site.tree(f"incidents/{slug}/index.html"), f"update-{update}")
        wanted = markdown_words(markdown)
        assert wanted, (slug, update)
        if shown is None:
            faults.append(f"{slug}/{update} is not there")
        elif words(text(classed(shown, "prose")[0])) != wanted:
            faults.append(f"{slug}/{update} says {words(text(classed(shown, 'prose')[0]))[:40]}, not {wanted[:40]}")
    nothing(faults)


def test_pages_hold_as_many_updates_as_the_content(site):
    shown = sum(len(classed(site.tree(page), "update")) for page in site.pages if page.startswith("incidents/"))
    assert shown == len(site.updates)
    assert len([page for page in site.pages if page.startswith("incidents/") and not page.endswith("/review/index.html")]) == len(site.incidents)


def test_the_content_is_as_large_as_it_is_thought_to_be(sample, history):
    assert len(sample.incidents) >= 20 and len(sample.updates) >= 100
    expected = (76, 457) if history.content == sites.real_history() else (60, 270)
    assert (len(history.incidents), len(history.updates)) == expected


def test_updates_are_newest_first(site):
    for slug in site.incidents:
        shown = [update.get("id").removeprefix("update-") for update in classed(site.tree(f"incidents/{slug}/index.html"), "update")]
        assert shown == sorted(shown, key=moment, reverse=True), slug


def moment(update):
    """An update's minute, and its place in that minute: `2026-11-05-1625-monitoring-2` is the second."""
    number = re.search(r"-(\d+)$", update)
    return update[:15], int(number[1]) if number else 1


def test_every_incident_is_in_one_month_and_has_a_page(site):
    months = [page for page in site.pages if page.startswith("history/2")]
    linked = Counter()
    for page in months:
        for heading in elements(site.tree(page), "h2"):
            for link in elements(heading, "a"):
                path = site.target(page, link.get("href"))[0]
                linked[path] += 1
                month = datetime.date.fromisoformat(page.split("/")[1] + "-01")
                day = datetime.date.fromisoformat(path.split("/")[1][:10])
                assert abs((day - month).days) <= 32, (path, page)
    wanted = {f"incidents/{slug}/index.html": 1 for slug in site.incidents}
    assert {path: count for path, count in linked.items() if path.startswith("incidents/")} == wanted
    assert set(wanted) <= set(site.pages)


def test_the_newest_month_is_the_history(site):
    newest = max(page for page in site.pages if page.startswith("history/2"))
    history, month = (text(by_id(site.tree(page), "main")) for page in ("history/index.html", newest))
    # The year and the promises are told in one place only.
    assert month.split("Months")[0].split(" ← ")[1] == history.split("Months")[0].split(" ← ")[1]
    assert "The last 12 months" in history and "The last 12 months" not in month


def test_open_incidents_are_on_the_first_page(sample):
    main = text(sample.tree("index.html").find("body"))
    resolved = {slug for slug, update, _ in sample.updates if update.endswith("-resolved")}
    still_open = [one for one in sample.updates if one[0] not in resolved]
    newest = {slug: markdown for slug, _, markdown in still_open}
    assert newest
    for slug, markdown in newest.items():
        assert " ".join(markdown_words(markdown)) in " ".join(words(main)), slug
    headings = [link.get("href") for link in elements(sample.tree("index.html"), "h3") for link in elements(link, "a")]
    assert [link for link in headings if link.startswith("incidents/")] == [f"incidents/{slug}/" for slug in newest]


def test_maintenance_reaches_its_page(sample):
    folders = sorted((sample.content / "maintenance").iterdir())
    assert len(folders) >= 3
    for folder in folders:
        shown = " ".join(words(text(sample.tree(f"maintenance/{folder.name}/index.html"))))
        for update in folder.glob("*.md"):
            assert " ".join(markdown_words(sites.body(update.read_text()))) in shown, update.name
        impact = folder.joinpath("maintenance.yml").read_text().split("impact: ")[1].splitlines()[0]
        assert " ".join(markdown_words(impact)) in shown, folder.name


def test_an_update_that_cannot_be_read_stops_the_build(tmp_path):
    """Rather than a page without it."""
    content = sites.write_history(tmp_path / "content", 3)
    update = next(content.glob("incidents/*/*-investigating.md"))
    good = update.read_text()
    spoilt = {
        "front matter never closed": good.replace("---\nUpdate", "Update"),
        "an unknown status": good.replace("status: investigating", "status: investigatingg"),
        "no time": "\n".join(line for line in good.splitlines() if not line.startswith("at:")),
        "not UTF-8": None,
    }
    for name, spoiled in spoilt.items():
        update.write_bytes(b"---\nstatus: investigating\xff\n---\n" if spoiled is None else spoiled.encode())
        done = sites.build(content, tmp_path / "public", now=sites.HISTORY_NOW)
        assert done.returncode == 1 and update.name in done.stderr and not (tmp_path / "public").exists(), name
    update.write_text(good)
    update.rename(update.with_name(update.name + ".txt"))
    done = sites.build(content, tmp_path / "public", now=sites.HISTORY_NOW)
    assert done.returncode == 1 and update.name in done.stderr and not (tmp_path / "public").exists()


# The same bytes


def reversed_copy(source, target):
    """The same files, made in the opposite order at another time."""
    for path in sorted(source.rglob("*"), reverse=True):
        if path.is_file():
            copy = target / path.relative_to(source)
            copy.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, copy)
            os.utime(copy, (1_000_000_000, 1_000_000_000))
    return target


def one_core():
    os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})


def test_the_same_content_makes_the_same_bytes(site, tmp_path):
    copy = reversed_copy(site.content, tmp_path / "elsewhere" / "a b é")
    now = sites.NOW if site.content == sites.SAMPLE else sites.HISTORY_NOW
    surroundings = {
        "time zone": {"env": os.environ | {"TZ": "Pacific/Chatham"}},
        "other time zone": {"env": os.environ | {"TZ": "America/St_Johns"}},
        "locale": {"env": os.environ | {"LANG": "tr_TR.UTF-8", "LC_ALL": "ar_EG.UTF-8", "LANGUAGE": "de"}},
        "no environment": {"env": {}},
        "umask": {"umask": 0o077},
        "one core": {"preexec_fn": one_core},
        "hashing": {"env": os.environ | {"SWIFT_DETERMINISTIC_HASHING": "1"}},
    }
    different = []
    for number, (name, options) in enumerate(surroundings.items()):
        out = tmp_path / f"out {number}" / "public"
        out.parent.mkdir()
        content = site.content if number % 2 else os.path.relpath(copy, out.parent)
        done = sites.build(content, out, now=now, cwd=out.parent, **options)
        assert done.returncode == 0, done.stderr
        files = snapshot(out)
        different += [f"{name}: {path}" for path in sorted(set(files) ^ set(site.files))]
        different += [f"{name}: {path} differs" for path in sorted(set(files) & set(site.files)) if files[path] != site.files[path]]
    nothing(different)


def test_another_moment_makes_other_bytes(sample, tmp_path):
    """So that the tests of sameness compare what could differ."""
    assert sites.built(sites.SAMPLE, tmp_path / "public", "2026-11-20T14:41Z").files["index.html"] != sample.files["index.html"]


def test_source_date_epoch_is_now(site, tmp_path):
    now = sites.NOW if site.content == sites.SAMPLE else sites.HISTORY_NOW
    epoch = int(datetime.datetime.fromisoformat(now.replace("Z", "+00:00")).timestamp())
    done = sites.build(site.content, tmp_path / "public", now=None, env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch)})
    assert done.returncode == 0, done.stderr
    assert snapshot(tmp_path / "public") == site.files


MALFORMED = ["soon", "-1", "+1", "1.5", " 1795185600", "1795185600 ", "1e9", "0x6b", "2026-11-20T14:40Z", "9" * 30, "１", "1795185600\n"]


@pytest.mark.parametrize("epoch", MALFORMED)
def test_a_malformed_source_date_epoch_is_refused(tmp_path, epoch):
    done = sites.build(sites.SAMPLE, tmp_path / "public", now=None, env=os.environ | {"SOURCE_DATE_EPOCH": epoch})
    assert done.returncode == 64 and "SOURCE_DATE_EPOCH" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_the_clock_is_the_last_resort(tmp_path):
    env = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    done = sites.build(sites.SAMPLE, tmp_path / "public", "--publish-anyway", "a test", now=None, env=env)
    assert done.returncode == 0, done.stderr
    built = elements(classed(sites.parse((tmp_path / "public/index.html").read_bytes()), "fine")[0], "time")[0].get("datetime")
    age = datetime.datetime.now(datetime.timezone.utc) - datetime.datetime.fromisoformat(built.replace("Z", "+00:00"))
    assert abs(age.total_seconds()) < 300
