"""A running preview, and asking it for things."""

import select
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import contextmanager
from urllib.parse import urlsplit

from support.program import NOW, PROGRAM


class Preview:
    """The command while it runs, and what it said first."""

    def __init__(self, content, *flags, now=NOW, port=("--port", "0"), before=(), program=PROGRAM):
        moment = [] if now is None else ["--now", now]
        line = [*before, program, "preview", "--content", str(content), *moment, *port, *flags]
        self.started = time.monotonic()
        self.process = subprocess.Popen(line, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        assert select.select([self.process.stdout], [], [], 30)[0], "it said nothing in 30 seconds"
        self.line = self.process.stdout.readline()
        self.address = next((word for word in self.line.split() if word.startswith("http://")), None)
        assert self.address, self.process.stderr.read()
        self.port = urlsplit(self.address).port

    def get(self, path="", **headers):
        """Status, headers and bytes; redirects are not followed."""
        request = urllib.request.Request(self.address + path, headers=headers)
        try:
            with urllib.request.build_opener(Stay).open(request, timeout=30) as reply:
                return reply.status, reply.headers, reply.read()
        except urllib.error.HTTPError as error:
            return error.code, error.headers, error.read()

    def text(self, path=""):
        return self.get(path)[2].decode()

    def judged(self, path=""):
        """A page once the linter has spoken."""
        return eventually(lambda: (page := self.text(path)) and "checking …" not in page and page)

    def talk(self, *lines):
        """What comes back for bytes sent as they are."""
        with socket.create_connection(("127.0.0.1", self.port), timeout=10) as connection:
            reply = b""
            try:
                connection.sendall(b"\r\n".join(lines))
                connection.shutdown(socket.SHUT_WR)
                while part := connection.recv(65_536):
                    reply += part
            except (ConnectionError, OSError) as error:
                assert not isinstance(error, TimeoutError), "the connection stays open"
            return reply

    def stop(self, how=signal.SIGINT):
        self.process.send_signal(how)
        return self.process.wait(timeout=10)


class Stay(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


@contextmanager
def previewed(content, *flags, **options):
    preview = Preview(content, *flags, **options)
    try:
        yield preview
    finally:
        preview.process.kill()
        preview.process.wait()


def eventually(check, seconds=20):
    """What a check returns as soon as that is something."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if found := check():
            return found
        time.sleep(0.02)
    raise AssertionError(f"not within {seconds} seconds")
