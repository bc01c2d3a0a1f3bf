"""A page that changes step by step, and receivers on the loopback address that write down what reaches them."""

import json
import socket
import struct
import threading
import time
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from support.program import run
from support.sites import write

SITE = "name: Harbour Pay Status\nurl: https://status.harbourpay.example\ntime-zone: UTC\n"
COMPONENTS = "- id: cards\n  name: Cards\n- group: Money\n  components:\n    - id: payouts\n      name: Payouts\n    - id: refunds\n      name: Refunds\n"
CHANNEL = "notify:\n  - id: ops\n    to: slack\n    secret: OPS\n"


class ChangingPage:
    """Content in a folder. `publish` builds it and keeps what was published under a number of its own."""

    def __init__(self, folder, channels=CHANNEL):
        self.folder, self.sites = folder, []
        self.write("site.yml", SITE + channels)
        self.write("components.yml", COMPONENTS)

    def write(self, path, text):
        write(self.folder, {f"content/{path}": text})

    def incident(self, slug="cards-fail", title="Some card payments are failing", severity="SEV2", started="2026-11-20 14:02", more=""):
        self.write(f"incidents/{slug}/incident.yml", f"title: {title}\nseverity: {severity}\nstarted: {started} UTC\n{more}")

    def update(self, at, status, text, slug="cards-fail", more="next-update: 30m\ncomponents: {cards: partial-outage}", of="incidents"):
        clock = at.replace(" ", "-").replace(":", "")
        self.write(f"{of}/{slug}/{clock}-{status}.md", f"---\nstatus: {status}\nat: {at} UTC\n{more}\n---\n{text}\n")

    def work(self, starts, ends, slug="faster", more="", announced="2026-11-19 09:00"):
        self.write(
            f"maintenance/{slug}/maintenance.yml",
            f"title: Faster payments\nannounced: {announced} UTC\nstarts: {starts} UTC\nends: {ends} UTC\ncomponents: {{cards: under-maintenance}}\n"
            f"impact: Card payments stop for ten minutes.\n{more}",
        )

    def publish(self, now):
        """The site as it is at a moment; its folder's name."""
        name = f"site-{len(self.sites)}"
        done = run("build", "--out", name, "--now", now, "--publish-anyway", "a test of what is told afterwards", folder=self.folder)
        assert done.returncode == 0, done.stderr
        self.sites.append(name)
        return name

    def notify(self, *arguments, **options):
        return run("notify", *arguments, folder=self.folder, **options)

    def dry(self, old, new, now, *more):
        """What would be told, as (kind, title) by channel."""
        done = self.notify("--from", old, "--to", new, "--now", now, "--dry-run", "--format", "json", *more)
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)["messages"]

    def kinds(self, old, new, now, *more):
        return [message["kind"] for message in self.dry(old, new, now, *more)]


class Receiver:
    """An HTTP server that does what its script says with one request after the other, and then takes everything.

    A step is a code, or (code, headers), or a word: `reset` after the whole request, `half` after its head, `silent` for no answer at all.
    """

    def __init__(self, script=(), pause=lambda: 0):
        self.script, self.requests, self.lock = list(script), [], threading.Lock()
        receiver = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_POST(self):
                with receiver.lock:
                    step = receiver.script.pop(0) if receiver.script else 200
                if step == "half":
                    return receiver.reset(self)
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                code, headers = step if isinstance(step, tuple) else (step, {})
                with receiver.lock:
                    receiver.requests.append(
                        {"method": self.command, "path": self.path, "headers": dict(self.headers), "body": body, "step": step, "at": time.monotonic()}
                    )
                time.sleep(pause())
                if step == "reset":
                    return receiver.reset(self)
                if step == "silent":
                    time.sleep(60)
                    return None
                answer = receiver.answer(self, body) if code == 200 else b"no"
                self.send_response(code)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("content-length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_GET = do_PUT = do_POST

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.server.handle_error = lambda *_: None
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}/hook/s3cr3t-path"

    def answer(self, handler, body):
        return b"ok"

    @staticmethod
    def reset(handler):
        handler.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        handler.close_connection = True
        handler.connection.close()

    @property
    def taken(self):
        return [one for one in self.requests if one["step"] == 200]

    def close(self):
        self.server.shutdown()
        self.server.server_close()


@contextmanager
def receiving(*scripts, **options):
    receivers = [Receiver(script, **options) for script in scripts or [()]]
    try:
        yield receivers if len(receivers) > 1 else receivers[0]
    finally:
        for one in receivers:
            one.close()


def nobody():
    """An address at which nobody answers."""
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        return f"http://127.0.0.1:{place.getsockname()[1]}/hook/s3cr3t-path"
