"""What each kind of channel is sent: within its vendor's limits, whatever was written, and the same words everywhere."""

import hashlib
import hmac
import json
import re

import pytest
from support import channels
from support.listmonk import Listmonk, rendered
from support.program import run
from support.telling import KEY, LANGUAGES, TEXT, URL, Telling, component, headers, incident, state, update, work

SENTENCE = "About one in five card payments fails. "
# Texts that no vendor's documentation has in mind.
HOSTILE = {
    "many sentences": SENTENCE * 2600,
    "one long word": "x" * 100_000,
    "many words": "word " * 20_000,
    "no spaces": "カード決済の約5件に1件が失敗しています。" * 300,
    "no sentences": "あ" * 33_000,
    "right to left": "تفشل واحدة من كل خمس مدفوعات بالبطاقة. " * 2_500,
    "one character of many marks": "e" + "\u0301" * 50_000,
    "many marks": ("a" + "\u0301" * 300 + " ") * 300,
    "pictures": "👩‍👩‍👧‍👦🏳️‍🌈" * 5_000,
    "mentions": "<!channel> <!here> <@U123> <#C1> @everyone @here @channel @all <at>Bob</at> <users/all> <@&123> @bob.smith é@channel _@here",
    "line ends": "one\r\ntwo\rthree\r\nBcc: evil@example.com\r\n\r\n.\r\n..x\n.dot\u2028sep\u0001nul\u001b[31m",
    "markup": "*b* _i_ `c` ~s~ # h\n> q\n- li\n  - sub\n1. one\n| a | b |\n---\n===\n+ plus\n[x](http://evil.example/) ![i](http://evil.example/a.png)"
    " \\ $x$ &amp; &lt; :fire: ~town #tag <script>alert(1)</script> {{ .Subscriber.Email }} {{DATE(2026-11-20T06:08:00Z)}} ${x}",
    "directions": "\u202eevil\u202c \u2067abc\u2069 עברית english العربية",
    "addresses": "See https://a.example/x_y_z*(a)_b. (https://b.example/q?a=1&b=<c>), http://c.example/|d> xhttps://no.example https:// end",
    "ampersands": "&" * 30_000,
    "brackets": "<" * 30_000,
    "backslashes": "\\" * 30_000,
    "at signs": "@" * 30_000,
    "nothing": "",
    "spaces": "   \n\n ",
    "everything": ('🏳️‍🌈 & <b> تفشل *x* "q" @here https://a.example/x\u0301 e\u0301 。') * 1_500,
}


@pytest.fixture
def told(tmp_path):
    return Telling(tmp_path)


def checked(message):
    """What a message says, read by its kind's own rules."""
    kind, body = message["channel"], message["body"].encode()
    if kind in channels.CHECKS:
        texts = channels.check(kind, body)
        return [channels.check_ntfy_headers(headers(message)), *texts] if kind == "ntfy" else texts
    if kind == "email":
        mail = channels.read_mail(body)
        return [mail["Subject"], *channels.mail_texts(mail)]
    if kind == "webhook":
        document = json.loads(body)
        return [document["incident"]["name"], *(one["body"] for one in document["incident"]["incident_updates"])]
    assert kind == "listmonk" and message["method"] == "POST"
    campaign = json.loads(body)
    assert Listmonk.fault(campaign) is None
    assert "{{" not in campaign["body"], "nothing in it is an order"
    texts = [rendered(campaign["subject"]), rendered(campaign["altbody"]), channels.html_plain(campaign["body"], channels.MAIL_TAGS)]
    return [text.strip() for text in texts]


# Limits


# Each text in two languages, and what has a bit of everything in all.
PAIRS = [
    (name, language)
    for index, name in enumerate(HOSTILE)
    for language in (LANGUAGES if name in ("everything", "markup") else [LANGUAGES[index % 7], LANGUAGES[(index + 3) % 7]])
]


@pytest.mark.parametrize(("name", "language"), PAIRS)
def test_whatever_is_written_every_channel_takes_it(told, name, language):
    text = HOSTILE[name]
    services = [component(text[:120].strip() or "x", f"service-{index}", group=text[:90] or None) for index in range(12)]
    changes = [{"id": one["id"], "from": "operational", "to": "partial_outage"} for one in services]
    new = state(
        language=language,
        name=text[:80].strip() or "x",
        components=services,
        incidents=[incident(text[:400].strip() or "x", [update(text=text, components=changes)])],
        maintenance=[work(text[:400].strip() or "x", [update("scheduled", text=text[:3_000], name=None, components=[])])],
    )
    messages = told.would(new)
    assert [message["kind"] for message in messages if message["channel"] == "email"] == ["incident", "scheduled"]
    for message in messages:
        checked(message)
        assert all(sign not in line for line in message["headers"] for sign in "\r\n\0")


def test_long_words_are_cut_behind_a_sentence_and_lead_to_the_rest(told):
    for message in told.would(state(incidents=[incident(updates=[update(text=SENTENCE * 2_600)])])):
        if message["channel"] in ("webhook", "listmonk"):
            continue
        words = next(text for text in checked(message) if "one in five" in text)
        body, rest = words.split("The rest is on the status page.") if "The rest" in words else (words, "")
        assert body.rstrip().endswith("fails."), message["channel"]
        assert set(re.split(r"(?<=\.)\s+", body.strip())) - {"Identified: Some card payments are failing"} == {SENTENCE.strip()} or "Identified" in body
        assert any("The rest is on the status page." in text for text in checked(message))
        assert f"{URL}/incidents/2026-11-20-cards/" in message["body"] or message["channel"] == "email"


def test_a_message_is_as_long_as_it_may_be(told):
    sizes = {}
    for message in told.would(state(incidents=[incident(updates=[update(text="word " * 20_000)])])):
        body = message["body"]
        if message["channel"] == "slack":
            sizes["slack"] = channels.units(json.loads(body)["blocks"][1]["text"]["text"])
        if message["channel"] == "discord":
            sizes["discord"] = channels.units(json.loads(body)["embeds"][0]["description"])
        if message["channel"] == "ntfy":
            sizes["ntfy"] = len(body.encode())
    assert 2_990 <= sizes["slack"] <= 3_000 and 4_080 <= sizes["discord"] <= 4_096 and 3_980 <= sizes["ntfy"] <= 4_096


# Words


def plain(told, new, **options):
    (message,) = told.to("email", new, **options)
    return channels.mail_texts(channels.read_mail(message["body"].encode()))[0]


FOOT = """
Read this on the status page:
https://status.harbourpay.example/{}/

-- 
Harbour Pay Status, 20 November 2026, {} CET
https://status.harbourpay.example/
"""
INCIDENT = FOOT.format("incidents/2026-11-20-cards", "15:31")
WORK = FOOT.format("maintenance/2026-11-21-upgrade", "15:31")


def test_an_update_says_who_is_hit_how_hard_since_when_and_what_comes_next(told):
    promised = update(next_update_by="2026-11-20T15:00:00Z", expected_end="2026-11-20T18:00:00Z")
    assert plain(told, state(incidents=[incident(updates=[promised])])) == (
        "Identified: Some card payments are failing\n\n" + TEXT + "\n\n"
        "Affected: Card payments (partial outage)\nImpact: High\nStarted: 15:02 CET (14:02 UTC)\n\n"
        "Next update by 16:00 CET (15:00 UTC).\n"
        "We expect this to be over by 19:00 CET (18:00 UTC). That is an estimate.\n" + INCIDENT
    )


def test_what_is_sent_late_promises_nothing_that_is_past(told):
    promised = update(next_update_by="2026-11-20T15:00:00Z", expected_end="2026-11-20T15:10:00Z")
    words = plain(told, state(incidents=[incident(updates=[promised])]), now="2026-11-20T15:20Z")
    assert "An update was promised for 16:00 CET (15:00 UTC)." in words and "Next update by" not in words
    assert "We expected this to be over by 16:10 CET (15:10 UTC)." in words and "We expect " not in words


def test_a_correction_says_what_it_corrects(told):
    first = update(at="2026-11-20T14:20:00Z", name="first")
    fixed = update(text="About one in ten fails.", corrects="first")
    old = state(incidents=[incident(updates=[first])], built="2026-11-20T14:21:00Z")
    words = plain(told, state(incidents=[incident(updates=[fixed, first])]), old=old)
    assert words.startswith(
        "Correction: Some card payments are failing\n\nThis corrects the update from 15:20 CET (14:20 UTC).\n\nAbout one in ten fails.\n"
    )


def test_a_resolution_says_from_when_to_when(told):
    first = update(at="2026-11-20T14:10:00Z", name="first")
    last = update("resolved", text="All card payments work again.", components=[{"id": "cards", "from": "partial_outage", "to": "operational"}])
    over = {"status": "resolved", "ended_at": "2026-11-20T14:25:00Z", "felt_seconds": 1_380, "resolved_at": "2026-11-20T14:31:00Z"}
    old = state(incidents=[incident(updates=[first])], built="2026-11-20T14:21:00Z")
    assert plain(told, state(incidents=[incident(updates=[last, first], **over)]), old=old) == (
        "Resolved: Some card payments are failing\n\nAll card payments work again.\n\nAffected: Card payments\n\n"
        "From 15:02 to 15:25 CET (14:02–14:25 UTC), for 23 minutes.\n" + INCIDENT
    )
    with_breaks = plain(told, state(incidents=[incident(updates=[last, first], **(over | {"felt_seconds": 600}))]), old=old)
    assert "for 10 minutes, with breaks." in with_breaks


def test_planned_work_is_told_with_its_window(told):
    assert plain(told, state(maintenance=[work()])) == (
        "Scheduled: Database upgrade\n\nCard payments stop for ten minutes.\n\n"
        "Affected: Card payments\nWhen: 21 November 2026, 02:00 to 04:00 CET (01:00–03:00 UTC)\n" + WORK
    )


def test_a_move_says_from_when_to_when(told):
    planned = work(updates=[update("scheduled", "2026-11-19T09:00:00Z", "Card payments stop.", None, components=[])])
    window = {"at": "2026-11-20T14:31:00Z", "starts_at": "2026-11-20T22:00:00Z", "ends_at": "2026-11-21T00:00:00Z"}
    old = state(maintenance=[planned], built="2026-11-20T14:21:00Z")
    assert plain(told, state(maintenance=[planned | {"moves": [window]}]), old=old) == (
        "Moved: Database upgrade\n\n"
        "Affected: Card payments\nWhen: 21 November 2026, 02:00 to 04:00 CET (01:00–03:00 UTC)\n"
        "Before it was moved: 20 November 2026, 23:00 to 21 November 2026, 01:00 CET (22:00–00:00 UTC)\n" + WORK
    )


def test_a_reminder_counts_from_when_it_is_sent(told):
    planned = work(updates=[update("scheduled", "2026-11-19T09:00:00Z", "Card payments stop.", None, components=[])])
    for now, start in [("2026-11-21T00:00Z", "1 hour"), ("2026-11-21T00:20Z", "40 minutes"), ("2026-11-21T00:59Z", "1 minute")]:
        words = plain(told, state(maintenance=[planned]), old=state(maintenance=[planned]), now=now)
        assert words.startswith(f"Starts in {start}: Database upgrade\n\nCard payments stop.\n\nAffected: Card payments\nWhen: 21 November")


def test_other_turns_are_told_by_name(told):
    first = update("scheduled", "2026-11-19T09:00:00Z", "Card payments stop.", None, components=[])
    old = state(maintenance=[work(updates=[first])], built="2026-11-20T14:21:00Z")
    cancelled = work(updates=[update("completed", text="We don't need it after all."), first], status="completed", is_cancelled=True)
    assert plain(told, state(maintenance=[cancelled]), old=old).startswith(
        "Called off: Database upgrade\n\nWe don't need it after all.\n\nAffected: Card payments\nPlanned: 21 November 2026, 02:00"
    )
    begun = work(updates=[update("in_progress", text="We have begun early."), first], status="in_progress")
    assert plain(told, state(maintenance=[begun]), old=old).startswith("In progress: Database upgrade\n\nWe have begun early.\n")
    notice = {
        "id": "prices", "statuspage_id": "noticenotice", "title": "New prices", "url": f"{URL}/notices/prices/", "components": [],
        "from": "2026-11-20T14:31:00Z", "until": "2026-11-22T23:00:00Z", "text": "Prices change in December.", "html": "",
    }  # fmt: skip
    assert plain(told, state(notices=[notice])).startswith(
        "New prices\n\nPrices change in December.\n\nUntil 23 November 2026, 00:00 CET (23:00 UTC).\n\nRead this on the status page:\n"
    )
    over = incident(updates=[update("resolved", "2026-11-20T14:20:00Z")], status="resolved", ended_at="2026-11-20T14:20:00Z")
    review = over | {"review_url": f"{URL}/incidents/2026-11-20-cards/review/"}
    words = plain(told, state(incidents=[review]), old=state(incidents=[over], built="2026-11-20T14:21:00Z"))
    assert words.startswith("What we learned: Some card payments are failing\n\nRead the review of this incident:\nhttps://")
    assert "/review/\n" in words


# What stands before the titles, by language: of an update, of what is planned, of a reminder.
HEADLINES = {
    "en": ["Identified: ", "Scheduled: ", "Starts in 1 hour: "],
    "de": ["Ursache gefunden: ", "Geplant: ", "Beginnt in 1 Stunde: "],
    "fr": ["Cause identifiée\u00a0: ", "Planifiée\u00a0: ", "Commence dans 1 heure\u00a0: "],
    "es": ["Causa identificada: ", "Programado: ", "Empieza dentro de 1 hora: "],
    "pt": ["Causa identificada: ", "Programada: ", "Começa em 1 hora: "],
    "ja": ["原因特定済み：", "実施予定：", "1時間後に開始："],
    "ar": ["حُدّد السبب: ", "", "المتبقي على البدء ساعة واحدة: "],
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_channel_says_the_same_in_the_language_of_the_page(told, language):
    promised = update(next_update_by="2026-11-20T15:00:00Z")
    messages = told.would(state(language=language, incidents=[incident(updates=[promised])], maintenance=[work()]))
    planned = work(updates=[update("scheduled", "2026-11-19T09:00:00Z", "Card payments stop.", None, components=[])])
    reminder = told.would(state(language=language, maintenance=[planned]), old=state(maintenance=[planned]), now="2026-11-21T00:00Z")
    mails = {message["kind"]: checked(message) for message in messages + reminder if message["channel"] == "email"}
    heads = [mails[kind][0] for kind in ("incident", "scheduled", "reminder")]
    assert all(head.startswith(start) for head, start in zip(heads, HEADLINES[language], strict=True)), heads
    for message in messages:
        if message["channel"] == "webhook":
            continue
        head, text = mails[message["kind"]][0], mails[message["kind"]][1]
        # What stands between the headline and the link.
        paragraphs = text.split("\n\n")[1:-2]
        assert len(paragraphs) >= 2
        said = "\n".join(checked(message))
        assert head in said, message["channel"]
        for paragraph in paragraphs:
            assert paragraph in said or paragraph.replace("\n", "\n\n") in said, (message["channel"], paragraph)


def test_a_test_says_so(told):
    done = run("notify", "--test", "email", "--dry-run", "--format", "json", folder=told.folder, environment=told.addresses)
    (message,) = json.loads(done.stdout)["messages"]
    mail = channels.read_mail(message["body"].encode())
    assert "This is a test. Nothing has happened." in channels.mail_texts(mail)[0] and mail["References"] is None


# E-mail


def test_mail_programs_put_one_story_together(told):
    first = update(at="2026-11-20T14:20:00Z", name="first")
    second = update(text="We are on it.")
    one, two = [
        channels.read_mail(message["body"].encode())
        for message in told.to("email", state(incidents=[incident(updates=[second, first])]))
    ]
    assert (one["In-Reply-To"], one["References"]) == (None, None)
    assert two["In-Reply-To"] == two["References"] == one["Message-ID"] != two["Message-ID"]
    other = channels.read_mail(told.to("email", state(incidents=[incident(slug="2026-11-20-other")]))[0]["body"].encode())
    assert other["Message-ID"] not in (one["Message-ID"], two["Message-ID"])
    assert one["Message-ID"].endswith("@status.harbourpay.example>")


def test_a_list_says_where_it_can_be_left_only_where_there_is_a_place(tmp_path):
    mail = "    from: status@harbourpay.example\n    recipients: [a@lists.example, b@lists.example]\n"
    without = Telling(tmp_path / "1", ["email"], {"email": mail})
    read = lambda told: channels.read_mail(told.would(state(incidents=[incident()]))[0]["body"].encode())  # noqa: E731
    plain_mail = read(without)
    assert plain_mail["List-Unsubscribe"] is None and plain_mail["List-Unsubscribe-Post"] is None
    assert str(plain_mail["List-Id"]) == "Harbour Pay Status <status.harbourpay.example>"
    assert str(plain_mail["From"]) == "Harbour Pay Status <status@harbourpay.example>"
    # Several people need not know of each other.
    assert str(plain_mail["To"]) == "undisclosed-recipients:;"
    way = "    unsubscribe: https://lists.example/leave?list=status\n"
    left = read(Telling(tmp_path / "2", ["email"], {"email": mail + way}))
    assert str(left["List-Unsubscribe"]) == "<https://lists.example/leave?list=status>" and left["List-Unsubscribe-Post"] is None
    assert "Stop these e-mails" in channels.mail_texts(left)[0] and "Stop these e-mails" in channels.mail_texts(left)[1]
    click = read(Telling(tmp_path / "3", ["email"], {"email": mail + way + "    one-click: true\n"}))
    assert str(click["List-Unsubscribe-Post"]) == "List-Unsubscribe=One-Click"


@pytest.mark.parametrize("language", LANGUAGES)
def test_markup_of_mail_reads_in_its_direction(told, language):
    (message,) = told.to("email", state(language=language, incidents=[incident()]))
    mail = channels.read_mail(message["body"].encode())
    markup = mail.get_body(("html",)).get_content()
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in markup
    assert ("border-right:" in markup) == (language == "ar") and mail["Content-Language"] == language


# Statuspage's shape


def test_a_webhook_has_statuspages_shape_and_is_signed(told):
    (message,) = told.to("webhook", state(incidents=[incident(updates=[update(), update(at="2026-11-20T14:10:00Z", name="first")])]), old=state(
        incidents=[incident(updates=[update(at="2026-11-20T14:10:00Z", name="first")])], built="2026-11-20T14:11:00Z"
    ))  # fmt: skip
    document = json.loads(message["body"])
    assert set(document) == {"meta", "page", "incident"}
    assert set(document["meta"]) == {"unsubscribe", "documentation", "generated_at"}
    assert document["meta"]["generated_at"] == "2026-11-20T14:32:00.000Z"
    assert set(document["page"]) == {"id", "status_indicator", "status_description"}
    assert (document["page"]["status_indicator"], document["page"]["status_description"]) == ("major", "Partial System Outage")
    told_of = document["incident"]
    # All that Statuspage documents, and nothing under another name.
    assert set(told_of) >= {
        "backfilled", "components", "created_at", "id", "impact", "impact_override", "incident_updates", "monitoring_at", "name", "page_id",
        "postmortem_body", "postmortem_body_last_updated_at", "postmortem_ignored", "postmortem_notified_subscribers",
        "postmortem_notified_twitter", "postmortem_published_at", "resolved_at", "scheduled_auto_completed", "scheduled_auto_in_progress",
        "scheduled_for", "scheduled_remind_prior", "scheduled_reminded_at", "scheduled_until", "shortlink", "status", "updated_at",
    }  # fmt: skip
    assert (told_of["id"], told_of["status"], told_of["impact"]) == ("incidentinci", "identified", "major")
    assert [one["created_at"] for one in told_of["incident_updates"]] == ["2026-11-20T14:31:00.000Z", "2026-11-20T14:10:00.000Z"]
    assert told_of["incident_updates"][0]["affected_components"] == [
        {"code": "componentcom", "name": "Card payments", "old_status": "operational", "new_status": "partial_outage"}
    ]
    digest = hmac.new(KEY.encode(), message["body"].encode(), hashlib.sha256).hexdigest()
    assert headers(message)["X-Daymark-Signature"] == f"sha256={digest}"
    assert re.fullmatch(r"[a-z0-9]{12}", headers(message)["X-Daymark-Delivery"])


def test_reminders_and_reviews_have_their_own_words_in_statuspages_shape(told):
    planned = work(updates=[update("scheduled", "2026-11-19T09:00:00Z", "Card payments stop.", None, components=[])])
    (message,) = told.to("webhook", state(maintenance=[planned]), old=state(maintenance=[planned]), now="2026-11-21T00:10Z")
    told_of = json.loads(message["body"])["incident"]
    assert (told_of["impact"], told_of["status"], told_of["scheduled_for"]) == ("maintenance", "scheduled", "2026-11-21T01:00:00.000Z")
    assert told_of["scheduled_remind_prior"] and told_of["incident_updates"][0]["body"].startswith("Card payments stop.")
    over = incident(updates=[update("resolved", "2026-11-20T14:20:00Z")], status="resolved", ended_at="2026-11-20T14:20:00Z")
    review = over | {"review_url": f"{URL}/incidents/2026-11-20-cards/review/"}
    (message,) = told.to("webhook", state(incidents=[review]), old=state(incidents=[over], built="2026-11-20T14:21:00Z"))
    told_of = json.loads(message["body"])["incident"]
    assert told_of["status"] == "postmortem" == told_of["incident_updates"][0]["status"] and told_of["postmortem_published_at"]
