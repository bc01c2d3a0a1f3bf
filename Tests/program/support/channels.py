"""What each vendor of a channel takes, by its documentation, and readers that nobody here wrote."""

import email
import email.policy
import html.parser
import json
import re
from importlib import resources

import jsonschema
from slack_sdk.models.blocks import Block

SLACK_SECTION, SLACK_HEADER = 3_000, 150
DISCORD = {"title": 256, "description": 4_096, "footer": 2_048, "all": 6_000}
TEAMS, GOOGLE_CHAT, NTFY, MATTERMOST = 28 * 1024, 32_000, 4_096, 16_383

CHATS = ["slack", "teams", "discord", "mattermost", "google-chat"]


def units(text: str) -> int:
    """UTF-16 units: no way of counting characters finds more."""
    return len(text.encode("utf-16-le")) // 2


def check(kind: str, body: bytes) -> list[str]:
    """What one body says, piece by piece; fails where its receiver would refuse it."""
    return CHECKS[kind](json.loads(body) if kind in CHATS else body)


# Slack


def check_slack(message: dict) -> list[str]:
    assert set(message) == {"text", "blocks", "unfurl_links", "unfurl_media"}
    assert 0 < units(message["text"]) < 40_000
    for block in Block.parse_all(message["blocks"]):
        block.validate_json()
    header, section, context = message["blocks"]
    assert header["type"] == "header" and header["text"]["type"] == "plain_text" and 0 < units(header["text"]["text"]) <= SLACK_HEADER
    assert section["type"] == "section" and 0 < units(section["text"]["text"]) <= SLACK_SECTION
    texts = [section["text"], *context["elements"]]
    assert all(text["verbatim"] and text["type"] == "mrkdwn" for text in texts)
    marked = [message["text"], *(text["text"] for text in texts)]
    for text in marked:
        assert_slack_markup(text)
    return [header["text"]["text"], *map(slack_plain, marked)]


def assert_slack_markup(text: str) -> None:
    """All that is in angle brackets is a link, and every ampersand begins one of the three entities."""
    for inside in re.findall(r"<([^>]*)>", text):
        assert re.fullmatch(r"https?://[^\s|<>]+(\|[^<>|]*)?", inside), inside
    rest = re.sub(r"<[^>]*>", "", text)
    assert "<" not in rest and ">" not in rest
    assert re.sub(r"&(amp|lt|gt);", "", text).count("&") == 0, text


def slack_plain(text: str) -> str:
    text = re.sub(r"<([^>|]*)(\|([^>]*))?>", lambda found: found[3] or found[1], text)
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


# Teams


def adaptive_card_schema() -> dict:
    return json.loads((resources.files("adaptive_cards") / "schemas" / "schema-1.4.json").read_text())


def check_teams(message: dict) -> list[str]:
    assert len(json.dumps(message, ensure_ascii=False).encode()) <= TEAMS
    assert message["type"] == "message" and len(message["attachments"]) == 1
    attachment = message["attachments"][0]
    assert attachment["contentType"] == "application/vnd.microsoft.card.adaptive" and attachment["contentUrl"] is None
    card = attachment["content"]
    jsonschema.Draft6Validator(adaptive_card_schema()).validate(card)
    assert card["version"] == "1.4" and "msteams" not in card, "without entities nobody is mentioned"
    texts = []

    def walk(element):
        assert element["type"] != "TextBlock", "Markdown would be read in it"
        texts.append("".join(run["text"] for run in element.get("inlines", [])))
        for child in element.get("items", []):
            walk(child)

    for element in card["body"]:
        walk(element)
    return [*filter(None, texts), card["fallbackText"], *(action["title"] for action in card["actions"])]


# Discord, Mattermost


def check_discord(message: dict) -> list[str]:
    assert set(message) == {"embeds", "allowed_mentions"} and message["allowed_mentions"] == {"parse": []}
    (embed,) = message["embeds"]
    assert set(embed) == {"title", "url", "description", "color", "timestamp", "footer"}
    sizes = {name: units(embed[name]) for name in ["title", "description"]} | {"footer": units(embed["footer"]["text"])}
    assert all(0 < sizes[name] <= DISCORD[name] for name in sizes), sizes
    assert sum(sizes.values()) <= DISCORD["all"]
    assert 0 <= embed["color"] <= 0xFFFFFF and re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", embed["timestamp"])
    assert_markdown(embed["title"])
    assert_markdown(embed["description"])
    return [markdown_plain(embed["title"]), markdown_plain(embed["description"]), embed["footer"]["text"]]


def check_mattermost(message: dict) -> list[str]:
    assert set(message) == {"attachments"}
    (attachment,) = message["attachments"]
    assert re.fullmatch(r"#[0-9a-f]{6}", attachment["color"]) and attachment["fallback"]
    assert units(json.dumps(message, ensure_ascii=False)) <= MATTERMOST
    for text in attachment.values():
        assert not re.search(r"(?<![A-Za-z0-9])@[\w]", text), "somebody would be called"
    assert_markdown(attachment["title"])
    assert_markdown(attachment["text"])
    return [attachment["fallback"], markdown_plain(attachment["title"]), markdown_plain(attachment["text"]), attachment["footer"]]


LINK = r"\[((?:\\.|[^\[\]\\])*)\]\(<(https?://[^<>\s]+)>\)|<(https?://[^<>\s]+)>"


def assert_markdown(text: str) -> None:
    """Without its links and what is escaped, there is nothing left that means anything."""
    rest = re.sub(LINK, "", text)
    rest = re.sub(r"\\[!-/:-@\[-`{-~]", "", rest)
    assert not re.search(r"[\\`*_\[\]<>#|~]", rest), rest[:300]
    assert not re.search(r"(?m)^\s*(-(?! )|[=+])", text)
    assert not re.search(r"@(everyone|here|channel|all)", rest)


def markdown_plain(text: str) -> str:
    text = re.sub(LINK, lambda found: found[1] if found[1] is not None else found[3], text)
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text).replace("\u200b", "")


# Google Chat


def check_google_chat(message: dict) -> list[str]:
    assert len(json.dumps(message, ensure_ascii=False).encode()) <= GOOGLE_CHAT
    assert set(message) == {"cardsV2", "fallbackText", "thread"}, "a text beside the card could mention everybody"
    assert not re.search(r"<users/", message["fallbackText"])
    ((_, card),) = [(one["cardId"], one["card"]) for one in message["cardsV2"]]
    texts = [card["header"]["title"], card["header"]["subtitle"]]
    for widget in card["sections"][0]["widgets"]:
        (kind, content), = widget.items()
        if kind == "textParagraph":
            texts.append(html_plain(content["text"], {"a", "br"}))
        else:
            assert kind == "buttonList" and content["buttons"][0]["onClick"]["openLink"]["url"].startswith("http")
            texts.append(content["buttons"][0]["text"])
    return texts


class PlainHTML(html.parser.HTMLParser):
    def __init__(self, allowed: set[str]):
        super().__init__(convert_charrefs=True)
        self.allowed, self.text = allowed, ""

    def handle_starttag(self, tag, attributes):
        assert tag in self.allowed, tag
        assert all(name in ("href", "style") for name, _ in attributes) or len(self.allowed) > 4, attributes
        for name, value in attributes:
            if name == "href":
                assert re.match(r"https?://|mailto:", value), value
        self.text += "\n" if tag == "br" else ""

    def handle_data(self, data):
        self.text += data


def html_plain(markup: str, allowed: set[str]) -> str:
    reader = PlainHTML(allowed)
    reader.feed(markup)
    reader.close()
    return reader.text


# ntfy


def check_ntfy(body: bytes) -> list[str]:
    assert 0 < len(body) <= NTFY, "longer ones become a file"
    return [body.decode()]


def check_ntfy_headers(headers: dict[str, str]) -> str:
    """The title, as ntfy reads it."""
    assert all(ord(sign) in range(0x20, 0x7F) for value in headers.values() for sign in value)
    assert headers["Priority"] in "12345" and re.fullmatch(r"[a-z_]+", headers["Tags"])
    assert headers["Click"].startswith("https://")
    return "".join(
        part if isinstance(part, str) else part.decode(charset or "ascii") for part, charset in email.header.decode_header(headers["Title"])
    )


# E-mail


MAIL_TAGS = {"html", "head", "meta", "title", "style", "body", "div", "h1", "p", "a", "br"}


def read_mail(message: bytes) -> email.message.EmailMessage:
    """A message that Python's package finds no fault with, and that any server takes."""
    assert message.endswith(b"\r\n") and b"\n" not in message.replace(b"\r\n", b"") and b"\r" not in message.replace(b"\r\n", b"")
    assert all(byte < 0x80 for byte in message) and b"\0" not in message
    head = message.split(b"\r\n\r\n")[0]
    for line in message.split(b"\r\n"):
        assert len(line) <= 78, line
    assert all(line[:1] in b" " or re.match(rb"[A-Za-z0-9-]+:", line) for line in head.split(b"\r\n")), "a header field that is none"
    mail = email.message_from_bytes(message, policy=email.policy.default)
    for part in mail.walk():
        assert part.defects == [], part.defects
        for name, value in part.items():
            assert value.defects == (), (name, value.defects)
    assert [part.get_content_type() for part in mail.walk()] == ["multipart/alternative", "text/plain", "text/html"]
    once = ["From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Auto-Submitted", "List-Id", "Content-Language"]
    assert all(len(mail.get_all(name, [])) == 1 for name in once)
    assert mail["Auto-Submitted"] == "auto-generated"
    assert re.fullmatch(r"<[0-9a-f]{32}@[a-z0-9.-]+>", mail["Message-ID"])
    return mail


def mail_texts(mail: email.message.EmailMessage) -> tuple[str, str]:
    """Its plain text, and the text of its HTML."""
    # The last line end of a part belongs to what comes behind it.
    plain, markup = (mail.get_body((kind,)).get_content().replace("\r\n", "\n").rstrip("\n") + "\n" for kind in ("plain", "html"))
    for outside in ["<img", "url(", "<script", "<link", "@import", "javascript:"]:
        assert outside not in markup.lower().split("</style>")[0] + re.sub(r"&lt;[^<]*", "", markup.lower().split("</style>")[1])
    body = markup[markup.index("<body") :]
    return plain, html_plain(body, MAIL_TAGS)


CHECKS = {
    "slack": check_slack,
    "teams": check_teams,
    "discord": check_discord,
    "mattermost": check_mattermost,
    "google-chat": check_google_chat,
    "ntfy": check_ntfy,
}
