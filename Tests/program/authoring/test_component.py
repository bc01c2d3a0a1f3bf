"""The life of a component: `daymark component`, and what becomes of its page, feeds and history."""

import json

import pytest

from support.desk import new_desk

LIST = """# What customers recognise.
- group: "Payments"            # money
  components:
    # the old one
    - id: card-payments
      name: "Card payments"  # as on the invoice
      since: 2025-03-01
      internal-names:
        - pay-gw
    - id: payouts
      name: Payouts

# On its own.
- id: live-map
  name: Live map
  description: Where parcels are
"""


@pytest.fixture
def desk(tmp_path):
    desk = new_desk(tmp_path, repository=False)
    (tmp_path / "content/components.yml").write_text(LIST)
    return desk


def listed(desk):
    return (desk.folder / "content/components.yml").read_text()


def test_add_puts_it_at_the_end(desk):
    done = desk.run("component", "add", "Booking API", "--description", "Orders by program: v2")
    assert listed(desk) == LIST + '- id: booking-api\n  name: Booking API\n  description: "Orders by program: v2"\n  since: 2026-11-20\n'
    assert "Added 'Booking API' as 'booking-api', from 2026-11-20 on." in done.stderr


def test_add_to_a_group_stands_behind_its_last(desk):
    desk.run("component", "add", "Refunds", "--group", "Payments", "--since", "2026-12-01")
    assert listed(desk) == LIST.replace(
        "      name: Payouts\n", "      name: Payouts\n    - id: refunds\n      name: Refunds\n      since: 2026-12-01\n")  # fmt: skip


def test_add_makes_a_group(desk):
    desk.run("component", "add", "Refunds", "--group", "After the sale")
    assert listed(desk) == LIST + "- group: After the sale\n  components:\n    - id: refunds\n      name: Refunds\n      since: 2026-11-20\n"


def test_add_in_braces_and_where_no_line_ends(desk):
    flow = "- group: Payments\n  components: [{id: cards, name: Cards}]"
    (desk.folder / "content/components.yml").write_text(flow)
    desk.run("component", "add", "Refunds, late", "--group", "Payments")
    desk.run("component", "add", "Website")
    assert listed(desk) == (
        '- group: Payments\n  components: [{id: cards, name: Cards}, {id: refunds-late, name: "Refunds, late", since: 2026-11-20}]\n'
        "- id: website\n  name: Website\n  since: 2026-11-20\n"
    )


def test_rename_changes_the_name_alone(desk):
    desk.run("component", "rename", "card", "--name", "Paying by card: all brands")
    assert listed(desk) == LIST.replace('"Card payments"', '"Paying by card: all brands"')


def test_retire_names_its_last_day_and_can_move_it(desk):
    desk.run("component", "retire", "live-map", "--until", "tomorrow")
    assert listed(desk) == LIST.replace("  name: Live map\n", "  name: Live map\n  until: 2026-11-21\n")
    desk.run("component", "retire", "live-map", "--until", "2026-12-31")
    assert listed(desk) == LIST.replace("  name: Live map\n", "  name: Live map\n  until: 2026-12-31\n")
    assert "before its first day" in desk.run("component", "retire", "card", "--until", "2025-01-01", code=64).stderr


def test_replace_gives_it_another_id(desk):
    desk.run("component", "replace", "live-map", "--by", "tracking")
    assert listed(desk) == LIST.replace("- id: live-map\n  name: Live map\n", "- id: tracking\n  name: Live map\n  replaces: [live-map]\n")
    desk.run("component", "replace", "tracking", "--by", "Where is my parcel")
    assert listed(desk) == LIST.replace(
        "- id: live-map\n  name: Live map\n", "- id: where-is-my-parcel\n  name: Where is my parcel\n  replaces: [live-map, tracking]\n")  # fmt: skip


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (("add", "live map"), "'live-map' is called 'Live map' already"),
        (("rename", "card", "--name", "Payouts"), "'payouts' is called 'Payouts' already"),
        (("replace", "card", "--by", "payouts"), "is the id of 'Payouts'; where another service takes over, retire this one"),
        (("replace", "card", "--by", "card-payments"), "is its id already"),
        (("retire", "nothing"), "there is no component 'nothing'"),
        (("retire", "card", "--until", "soon"), "'soon' is not a day; write it as 2026-11-20, or 'today'"),
        (("add",), "missing: the component's name"),
    ],
)
def test_what_is_refused_writes_nothing(desk, line, said):
    assert said in desk.run("component", *line, code=64).stderr
    assert listed(desk) == LIST


def test_a_layout_that_cant_be_changed_is_left_as_it_is(desk):
    (desk.folder / "content/components.yml").write_text("- group: P\n  components:\n    -\n      id: cards\n      name: Cards\n")
    done = desk.run("component", "add", "Refunds", "--group", "P", code=64)
    assert "write by hand: in the group 'P'; - id: refunds;   name: Refunds" in done.stderr
    desk.run("component", "retire", "cards")
    assert "      name: Cards\n      until: 2026-11-20\n" in listed(desk)


def test_two_of_one_name_are_refused_and_found(tmp_path):
    desk = new_desk(tmp_path, repository=False)
    refused = desk.run("init", "other", "--bare", "--component", "Web", "--component", "web", code=64)
    assert "'web' is named twice" in refused.stderr
    (tmp_path / "content/components.yml").write_text("- id: web\n  name: Web\n- id: web-2\n  name: Web\n")
    assert "two components that stand alone are called 'Web'" in desk.run("lint", code=1).stdout


@pytest.fixture
def moved(desk):
    """A component with an incident, before and after it has another id."""
    desk.run("declare", "Some parcels are not shown", "--severity", "SEV2", "--component", "live-map=partial", "--started", "1h")
    sites = []
    for step in (None, ("component", "replace", "live-map", "--by", "tracking")):
        if step:
            desk.run(*step)
        desk.run("build", "--out", "public", now="2026-11-20T14:20Z")
        sites.append({str(path.relative_to(desk.folder / "public")): path.read_text() for path in (desk.folder / "public").rglob("*") if path.is_file() and path.suffix != ".png"})
    return desk, *sites


def test_history_goes_with_it(moved):
    desk, before, after = moved
    old, new = ({one["id"]: one for one in json.loads(site["api/daymark/v1/status.json"])["components"]} for site in (before, after))
    assert "live-map" not in new
    assert new["tracking"]["days"] == old["live-map"]["days"] and new["tracking"]["uptime"] == old["live-map"]["uptime"]
    assert new["tracking"]["status"] == "partial_outage"
    assert json.loads(after["api/daymark/v1/status.json"])["incidents"][0]["components"] == ["tracking"]
    # Machines that remember the id of the Statuspage API find it again.
    assert new["tracking"]["statuspage_id"] == old["live-map"]["statuspage_id"]
    # Commands still know it by its old id.
    desk.run("update", "--component", "live-map=operational", "-m", "All parcels are shown again.", now="2026-11-20T14:25Z")
    assert "tracking: operational" in desk.only(r".*-1425-.*\.md")[1]


def test_old_addresses_lead_to_the_new(moved):
    _, before, after = moved
    assert [path for path in before if path.startswith("components/live-map/") and path not in after] == []
    page = after["components/live-map/index.html"]
    assert '<meta http-equiv="refresh" content="0;url=../../components/tracking/">' in page and "noindex" in page
    assert '<link rel="canonical" href="https://pay.example/components/tracking/">' in page
    for name in ("updates.atom", "updates.rss", "feed.json", "history.atom", "history.rss", "maintenance.ics", "badge.svg", "badge.json"):
        assert after[f"components/live-map/{name}"] == after[f"components/tracking/{name}"]
    assert after["_redirects"] == "/components/live-map/ /components/tracking/ 301\n" and "_redirects" not in before
    assert "live-map" not in after["sitemap.xml"] and "components/tracking/" in after["sitemap.xml"]


def test_git_does_not_miss_what_is_replaced(tmp_path):
    desk = new_desk(tmp_path)
    desk.run("component", "replace", "payouts", "--by", "paid-out", "--commit", now="2026-12-02T14:00Z")
    assert "component-changed" not in desk.run("lint", now="2026-12-03T15:00Z").stdout
    file = tmp_path / "content/components.yml"
    file.write_text(file.read_text().replace("  replaces: [payouts]\n", ""))
    assert "component-changed" in desk.attempt("lint", now="2026-12-03T15:00Z").stdout


def test_an_old_id_that_is_still_listed_is_an_error(desk):
    (desk.folder / "content/components.yml").write_text("- id: a\n  name: A\n- id: b\n  name: B\n  replaces: [a]\n")
    assert "'a' is the id of another component too" in desk.run("lint", code=1).stdout


def test_a_person_is_asked(desk):
    terminal = desk.asked("component", "add")
    terminal.expect("What do customers call it")
    terminal.sendline("Refunds")
    terminal.expect("Which group does it belong to.* There is 'Payments'.")
    terminal.sendline("Paymnets")
    terminal.expect("there is no group 'Paymnets'; did you mean 'Payments'")
    terminal.sendline("payments")
    terminal.expect("Write it")
    terminal.sendline("")
    terminal.expect("Added 'Refunds'")
    terminal.expect("Nobody can read it yet")
    terminal.wait()
    assert "    - id: refunds\n" in listed(desk)


def test_nothing_open_or_planned_is_left_without_its_component(desk):
    desk.run("declare", "Payouts arrive late", "--severity", "SEV3", "--component", "payouts")
    before = desk.files()
    done = desk.run("component", "retire", "payouts", code=64, now="2026-11-20T14:10Z")
    assert "'Payouts arrive late' is open and about 'Payouts'; resolve it first" in done.stderr and desk.files() == before
    desk.run("withdraw", now="2026-11-20T14:12Z")
    desk.run("schedule", "Faster payouts", "--starts", "2026-12-06 06:00", "--ends", "2h", "--component", "payouts", now="2026-11-20T14:13Z")
    done = desk.run("component", "retire", "payouts", code=64, now="2026-11-20T14:14Z")
    assert "'Faster payouts' is planned for 'Payouts' after that day; call it off or move it first" in done.stderr
    desk.run("component", "retire", "payouts", "--until", "2026-12-06", now="2026-11-20T14:15Z")
