"""What arrives at servers that nobody here wrote: mail by SMTP, with a password and encrypted. And at one that does what Listmonk does."""

import hashlib
import hmac
import http.server
import json
import socket
import ssl
import subprocess
import threading

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult
from support import channels
from support.listmonk import Listmonk, rendered
from support.telling import KEY, MORE, Telling, component, incident, state, update


def free_port(host="127.0.0.1"):
    with socket.socket() as place:
        place.bind((host, 0))
        return place.getsockname()[1]


class Mailbox:
    """What a server of aiosmtpd was given."""

    def __init__(self):
        self.mails = []

    async def handle_DATA(self, server, session, envelope):
        self.mails.append((envelope.mail_from, envelope.rcpt_tos, envelope.original_content, session.ssl is not None, session.auth_data))
        return "250 OK"


def mailed(folder, address, new, environment=None):
    told = Telling(folder, ["email"], addresses={"EMAIL": address} | (environment or {}))
    return told.notify(new, "--format", "json", "--state", "notify.state")


def test_mail_arrives_as_it_was_written(tmp_path):
    box = Mailbox()
    server = Controller(box, hostname="127.0.0.1", port=free_port())
    server.start()
    try:
        text = "One.\n.\n..two dots at the start\nFrom here on: 100% «ok» ...\n.\nLast."
        done = mailed(tmp_path, f"smtp://127.0.0.1:{server.port}", state(incidents=[incident(updates=[update(text=text)])]))
    finally:
        server.stop()
    assert done.returncode == 0, done.stdout + done.stderr
    ((sender, recipients, message, _, _),) = box.mails
    assert (sender, recipients) == ("status@harbourpay.example", ["updates@lists.example"])
    mail = channels.read_mail(message)
    assert "One.\n.\n..two dots at the start\nFrom here on: 100% «ok» ...\n.\nLast.\n" in channels.mail_texts(mail)[0]
    assert str(mail["Subject"]) == "Identified: Some card payments are failing"
    would = Telling(tmp_path / "dry", ["email"]).would(state(incidents=[incident(updates=[update(text=text)])]))
    assert would[0]["body"].encode() == message, "what a dry run prints is what is sent"


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    folder = tmp_path_factory.mktemp("certificate")
    subprocess.run(
        "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out cert.pem -days 2 -subj /CN=127.0.0.2 -addext subjectAltName=IP:127.0.0.2",
        shell=True, check=True, cwd=folder, capture_output=True,
    )  # fmt: skip
    return folder


@pytest.mark.parametrize("is_trusted", [True, False])
def test_mail_is_encrypted_and_signed_in_before_anything_is_said(tmp_path, certificate, is_trusted):
    box, logins = Mailbox(), []
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(certificate / "cert.pem", certificate / "key.pem")

    def authenticate(server, session, envelope, mechanism, data):
        logins.append((data.login, data.password))
        return AuthResult(success=data.password == b"p@ss word", auth_data=data.login)

    server = Controller(
        box, hostname="127.0.0.2", port=free_port("127.0.0.2"), tls_context=context, require_starttls=True, authenticator=authenticate,
        auth_required=True,
    )  # fmt: skip
    server.start()
    try:
        trust = {"CURL_CA_BUNDLE": str(certificate / "cert.pem")} if is_trusted else {}
        done = mailed(tmp_path, f"smtp://name:p%40ss%20word@127.0.0.2:{server.port}", state(incidents=[incident()]), trust)
    finally:
        server.stop()
    if is_trusted:
        assert done.returncode == 0, done.stdout + done.stderr
        ((_, _, message, was_encrypted, login),) = box.mails
        assert was_encrypted and login == b"name" and logins == [(b"name", b"p@ss word")]
        channels.read_mail(message)
    else:
        assert done.returncode == 1 and not box.mails and not logins, "a server that nobody vouches for gets no password"
    assert "p@ss" not in done.stdout + done.stderr and "p%40ss" not in done.stdout + done.stderr


def test_a_webhook_is_told_of_what_happened_and_then_of_each_service(tmp_path):
    taken = []

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_POST(self):
            taken.append((dict(self.headers), self.rfile.read(int(self.headers["content-length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, *_):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    services = [component(f"Service {index}", f"s{index}", statuspage_id=f"component{index:03}") for index in range(12)]
    changes = [{"id": f"s{index}", "from": "operational", "to": "partial_outage" if index else "operational"} for index in range(12)]
    told = Telling(tmp_path, ["webhook"], MORE, {"WEBHOOK": f"http://127.0.0.1:{server.server_address[1]}/", "SIGNING": KEY})
    done = told.notify(state(components=services, incidents=[incident(updates=[update(components=changes)])]), "--state", "notify.state")
    server.shutdown()
    assert done.returncode == 0, done.stdout + done.stderr
    documents = [json.loads(body) for _, body in taken]
    # One that stays as it was is no news.
    assert ["incident" in one for one in documents] == [True] + [False] * 11
    for document in documents[1:]:
        assert set(document) == {"meta", "page", "component_update", "component"}
        change, changed = document["component_update"], document["component"]
        assert (change["old_status"], change["new_status"], changed["status"]) == ("operational", "partial_outage", "partial_outage")
        assert change["component_id"] == changed["id"] and set(change) >= {"id", "created_at", "component_type"}
    assert [one["component"]["name"] for one in documents[1:]] == [f"Service {index}" for index in range(1, 12)]
    for found, body in taken:
        assert found["X-Daymark-Signature"] == "sha256=" + hmac.new(KEY.encode(), body, hashlib.sha256).hexdigest()
    keys = [found["X-Daymark-Delivery"] for found, _ in taken]
    assert len(set(keys)) == 12 and all(key.startswith(keys[0]) for key in keys)


# Listmonk


def through(tmp_path, monk, new, old=None):
    told = Telling(tmp_path, ["listmonk"], addresses={"LISTMONK": monk.address})
    return told.notify(new, "--state", "notify.state", old=old)


def test_listmonk_is_given_a_campaign_and_sets_it_running(tmp_path):
    first = update(at="2026-11-20T14:20:00Z", name="first")
    text = "Send {{ .Subscriber.Email }} <b>now</b>: {{ }} & {{\nhttps://help.harbourpay.example/a"
    with Listmonk() as monk:
        new = state(incidents=[incident("Cards {{ fail }}", [update(text=text), first])])
        done = through(tmp_path, monk, new, state(incidents=[incident(updates=[first])], built="2026-11-20T14:21:00Z"))
    assert done.returncode == 0, done.stdout + done.stderr
    (campaign,) = monk.campaigns
    assert campaign["status"] == "running" and campaign["lists"] == [3] and campaign["from_email"] == "status@harbourpay.example"
    assert rendered(campaign["subject"]) == "Identified: Cards {{ fail }}"
    assert rendered(campaign["altbody"]).startswith("Identified: Cards {{ fail }}\n\n" + text)
    markup = rendered(campaign["body"])
    assert markup == campaign["body"] and "{{" not in markup, "nothing in it is an order"
    assert "Send {{ .Subscriber.Email }} <b>now</b>: {{ }} & {{" in channels.html_plain(markup, channels.MAIL_TAGS)
    assert [list(one)[0] for one in campaign["headers"]] == ["In-Reply-To", "References", "Auto-Submitted"]
    assert [method for method, _ in monk.asked] == ["GET", "POST", "PUT"]


def test_listmonk_sends_nothing_twice(tmp_path):
    """The answer to the last request is lost: the next run finds the campaign, and starts it."""
    with Listmonk(failing=100) as monk:
        done = through(tmp_path, monk, state(incidents=[incident()]))
        assert done.returncode == 1 and [one["status"] for one in monk.campaigns] == ["draft"]
        monk.failing = 0
        done = through(tmp_path, monk, state(incidents=[incident()]), state(incidents=[incident()]))
        assert done.returncode == 0, done.stdout + done.stderr
        assert [one["status"] for one in monk.campaigns] == ["running"]
        # Even where what was told is forgotten.
        (tmp_path / "notify.state").unlink()
        done = through(tmp_path, monk, state(incidents=[incident()]))
        assert done.returncode == 0 and len(monk.campaigns) == 1 and monk.asked[-1][0] == "GET"


def test_a_token_that_is_no_longer_valid_is_no_riddle(tmp_path):
    with Listmonk() as monk:
        monk.authorization = "Basic other"
        done = through(tmp_path, monk, state(incidents=[incident()]))
    assert done.returncode == 1 and "403" in done.stdout + done.stderr and "t0ken" not in done.stdout + done.stderr
    assert not monk.campaigns
