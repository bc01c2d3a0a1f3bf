"""A server that does with campaigns what Listmonk's documentation says."""

import base64
import json
import re
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

FIELDS = {"name", "subject", "lists", "from_email", "type", "content_type", "body", "altbody", "messenger", "template_id", "tags", "headers", "send_at"}


class Listmonk:
    """Its campaigns, and what was asked of it.

    - failing: how many of the requests that set a campaign running break off before there is an answer.
    """

    def __init__(self, login="api:t0ken", failing=0):
        self.campaigns, self.asked, self.failing = [], [], failing
        self.authorization = "Basic " + base64.b64encode(login.encode()).decode()
        monk = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                body = self.rfile.read(int(self.headers.get("content-length") or 0))
                code, data = monk.answer(self.command, self.path, self.headers, json.loads(body) if body else None)
                if code is None:
                    return self.connection.close()
                answer = json.dumps({"data": data} if code == 200 else {"message": data}).encode()
                self.send_response(code)
                self.send_header("content-length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            do_POST = do_PUT = do_GET

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.handle_error = lambda *_: None
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.address = f"http://{login}@127.0.0.1:{self.server.server_address[1]}"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()

    def answer(self, method, path, headers, body):
        self.asked.append((method, path))
        if headers["authorization"] != self.authorization:
            return 403, "invalid API credentials"
        where, query = urlsplit(path).path, parse_qs(urlsplit(path).query)
        if (method, where) == ("GET", "/api/campaigns"):
            found = [one for one in self.campaigns if set(query.get("tags", [])) <= set(one["tags"])]
            return 200, {"results": found, "total": len(found), "page": 1}
        if (method, where) == ("POST", "/api/campaigns"):
            fault = self.fault(body)
            if fault:
                return 400, fault
            self.campaigns.append({"id": len(self.campaigns) + 1, "status": "draft", **body})
            return 200, self.campaigns[-1]
        number = re.fullmatch(r"/api/campaigns/(\d+)/status", where)
        if method == "PUT" and number:
            campaign = self.campaigns[int(number[1]) - 1]
            if self.failing:
                self.failing -= 1
                return None, None
            if body != {"status": "running"} or campaign["status"] not in ("draft", "paused"):
                return 400, "only paused and draft campaigns can start"
            campaign["status"] = "running"
            return 200, campaign
        return 404, "not found"

    @staticmethod
    def fault(body):
        if set(body) - FIELDS:
            return f"unknown fields {set(body) - FIELDS}"
        if not 1 <= len(body["name"]) <= 200 or not 1 <= len(body["subject"]) <= 500 or not body["lists"]:
            return "invalid length"
        if body["type"] != "regular" or body["content_type"] != "html" or body["messenger"] != "email":
            return "invalid type"
        return None


def rendered(template: str) -> str:
    """What a Go template of nothing but texts says; fails where it would do something."""

    def action(found):
        assert re.fullmatch(r'"[^"\\]*"', found[1].strip()), found[0]
        return found[1].strip()[1:-1]

    return re.sub(r"\{\{(.*?)\}\}", action, template)
