"""E-mail by SMTP, and campaigns of Listmonk, by servers on the loopback address."""

import base64
import email
import email.policy
import json
import socket

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult

from support.notifying import ChangingPage, Receiver

NOW = "2026-11-20T14:10Z"
MAIL = "notify:\n  - id: list\n    to: email\n    secret: MAIL\n    from: Harbour Pay <status@example.com>\n    recipients: [list@example.com, other@example.com]\n"
LISTMONK = "notify:\n  - id: list\n    to: listmonk\n    secret: LISTS\n    lists: [3]\n"


class Postbox:
    """Takes mail, after so many answers that refuse it."""

    def __init__(self, *answers):
        self.answers, self.mails, self.logins = list(answers), [], []

    async def handle_DATA(self, server, session, envelope):
        if self.answers:
            return self.answers.pop(0)
        self.mails.append((envelope.mail_from, envelope.rcpt_tos, email.message_from_bytes(envelope.content, policy=email.policy.default)))
        return "250 taken"

    def login(self, server, session, envelope, mechanism, data):
        self.logins.append((data.login, data.password))
        return AuthResult(success=data.password == b"s3cr3t", handled=False)

    def __enter__(self):
        with socket.socket() as place:
            place.bind(("127.0.0.1", 0))
            self.port = place.getsockname()[1]
        self.controller = Controller(self, hostname="127.0.0.1", port=self.port, authenticator=self.login, auth_require_tls=False)
        self.controller.start()
        return self

    def __exit__(self, *_):
        self.controller.stop()


@pytest.fixture
def page(tmp_path):
    def make(channels):
        page = ChangingPage(tmp_path, channels)
        page.publish("2026-11-20T14:00Z")
        page.incident()
        page.update("2026-11-20 14:03", "investigating", "Some card payments are failing.\n\n.\n\n.. and so on.")
        page.publish(NOW)
        return page

    return make


def send(page, **environment):
    return page.notify("--from", "site-0", "--to", "site-1", "--now", NOW, "--state", "state", environment=environment)


def test_mail_goes_to_each_recipient_once_with_a_login_that_nobody_sees(page):
    page = page(MAIL)
    with Postbox() as post:
        address = f"smtp://status%40example.com:s3cr3t@127.0.0.1:{post.port}"
        done = send(page, MAIL=address)
        assert (done.returncode, done.stdout) == (0, 'told      list (email): incident "Some card payments are failing"\n'), done.stderr
        assert send(page, MAIL=address).stdout == "Nothing is new for any channel.\n"
    ((sender, recipients, message),) = post.mails
    assert (sender, recipients) == ("status@example.com", ["list@example.com", "other@example.com"])
    assert message["From"] == "Harbour Pay <status@example.com>" and "Some card payments are failing" in message["Subject"]
    assert "\n.\n" in message.get_body(["plain"]).get_content().replace("\r", "") and ".. and so on." in message.get_body(["plain"]).get_content()
    assert post.logins == [(b"status@example.com", b"s3cr3t")]
    assert "s3cr3t" not in done.stdout + done.stderr + (page.folder / "state").read_text()


@pytest.mark.parametrize(
    ("answers", "code", "mails", "words"),
    [(["451 later"], 0, 1, "told"), (["554 no such thing"], 1, 0, "refuses the message")],
    ids=["later", "never"],
)
def test_mail_that_is_not_taken(page, answers, code, mails, words):
    page = page(MAIL)
    with Postbox(*answers) as post:
        done = send(page, MAIL=f"smtp://127.0.0.1:{post.port}")
        assert (done.returncode, len(post.mails)) == (code, mails) and words in done.stdout, done.stdout + done.stderr


def test_a_wrong_password_is_told_without_it(page):
    page = page(MAIL)
    with Postbox() as post:
        done = send(page, MAIL=f"smtp://status:wr0ng-one@127.0.0.1:{post.port}")
    assert done.returncode == 1 and not post.mails and "wr0ng" not in done.stdout + done.stderr
    assert "the mail server refuses the name or the password" in done.stdout, done.stdout


class Listmonk(Receiver):
    """As much of its API as a campaign takes."""

    def __init__(self, script=()):
        super().__init__(script)
        self.campaigns = []
        self.url = self.url.split("/hook")[0].replace("http://", "http://api:s3cr3t@")

    def answer(self, handler, body):
        if handler.command == "GET":
            return json.dumps({"data": {"results": self.campaigns}}).encode()
        if handler.command == "POST":
            self.campaigns.append(json.loads(body) | {"id": len(self.campaigns) + 1, "status": "draft"})
            return json.dumps({"data": self.campaigns[-1]}).encode()
        self.campaigns[int(handler.path.split("/")[3]) - 1]["status"] = json.loads(body)["status"]
        return json.dumps({"data": True}).encode()


@pytest.mark.parametrize("script", [[], [503], [200, 500], [200, "reset"], [200, 200, "reset"], [200, 200, 502]], ids=str)
def test_a_campaign_is_made_and_started_once_whatever_breaks_off(page, script):
    page = page(LISTMONK)
    lists = Listmonk(script)
    try:
        done = send(page, LISTS=lists.url)
        assert done.returncode == 0, done.stdout + done.stderr
        assert send(page, LISTS=lists.url).stdout == "Nothing is new for any channel.\n"
    finally:
        lists.close()
    # What broke off after it arrived was found again.
    assert [(one["lists"], one["status"]) for one in lists.campaigns] == [([3], "running")]
    login = base64.b64decode(lists.requests[0]["headers"]["Authorization"].split()[1])
    assert login == b"api:s3cr3t" and "s3cr3t" not in done.stdout + done.stderr
