"""Reads sites with a client of Atlassian Statuspage as it is on PyPI: clients.py CLIENT ADDRESS... prints a list of what it understood.

Only the address and a time limit are put in place. What a client can't read is null, and told on standard error.
"""

import contextlib
import io
import json
import os
import runpy
import subprocess
import sys
import tempfile
import types
from importlib import metadata
from pathlib import Path
from unittest import mock
from urllib.parse import urlsplit

SECONDS = 10
LOOPBACK = {"no_proxy": "127.0.0.1", "NO_PROXY": "127.0.0.1"}
SUMMARY = ["status", "components", "incidents", "scheduled_maintenances"]


def moved(url, address):
    """The client's own path, at the site's address."""
    return address.rstrip("/") + urlsplit(str(url)).path


@contextlib.contextmanager
def redirected(session, address):
    original = session.request

    def request(self, method, url, **options):
        return original(self, method, moved(url, address), **options | {"timeout": SECONDS})

    with mock.patch.object(session, "request", request), mock.patch.dict(os.environ, LOOPBACK):
        yield


def shown(documents):
    """What a user reads out of documents that a client hands on as they are. Nothing has a default: what is missing is an error."""

    def components(items):
        return [[one["name"], one["status"]] for one in items]

    def events(items, *more):
        return [
            {key: one[key] for key in ("id", "name", "status", "impact", *more)}
            | {"components": components(one["components"])}
            | {"updates": [[update["status"], update["display_at"], update["body"]] for update in one["incident_updates"]]}
            for one in items
        ]

    read = {
        "page": lambda page: [page["id"], page["name"]],
        "status": lambda status: [status["indicator"], status["description"]],
        "components": components,
        "incidents": events,
        "scheduled_maintenances": lambda items: events(items, "scheduled_for", "scheduled_until"),
    }
    return {name: {key: read[key](document[key]) for key in ["page", *keys]} for name, (document, keys) in documents.items()}


def exporter(address):
    """One pass of the exporter's own command. It puts something in the place of what is missing, so compare what comes out."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "services.json").write_text(json.dumps({"site": {"name": "Site", "url": moved("/api/v2/summary.json", address)}}))
        settings = {"RUN_MODE": "once", "SERVICES_JSON_PATH": str(folder / "services.json"), "METRICS_TEXTFILE_PATH": str(folder / "metrics")}
        line = [sys.executable, "-m", "statuspage_prometheus_exporter.status_monitoring"]
        run = subprocess.run(line, cwd=folder, env=os.environ | LOOPBACK | settings, capture_output=True, text=True, timeout=60)
        if run.returncode or not (folder / "cache/site.json").exists():
            raise RuntimeError(run.stderr[-2000:])
        understood = json.loads((folder / "cache/site.json").read_text())["response_data"]
        metrics = [line for line in (folder / "metrics").read_text().splitlines() if line.startswith("statuspage_")]
    return {
        "indicator": understood["raw_status"],
        "components": [[one["name"], one["status"]] for one in understood["component_metadata"]],
        "incidents": understood["incident_metadata"],
        "maintenance": understood["maintenance_metadata"],
        "metrics": [line for line in metrics if "timestamp" not in line and "response_time" not in line],
    }


def statuscheck(address):
    """What `statuscheck github --verbose` prints, and the summary behind it."""
    import httpx
    from statuscheck.utils import get_statuscheck_api

    api, printed = get_statuscheck_api("github"), io.StringIO()
    with redirected(httpx.Client, address), contextlib.redirect_stdout(printed):
        api._print_summary(verbose=True)
    return api.summary.as_dict() | {"printed": printed.getvalue()}


def discordstatus(address):
    """The client's eight documents, and the tests that its package brings along, which say what keys it expects."""
    import requests
    from discordstatus import DiscordStatus

    suite = metadata.distribution("DiscordStatus").locate_file("tests/test_discordstatus.py")
    with redirected(requests.Session, address):
        client = DiscordStatus()
        read = shown(
            {
                "summary": (client.summary, SUMMARY),
                "status": (client.status, ["status"]),
                "components": (client.components, ["components"]),
                "unresolved": (client.unresolved_incidents, ["incidents"]),
                "all": (client.all_incidents, ["incidents"]),
                "upcoming": (client.upcoming_maintenances, SUMMARY[3:]),
                "active": (client.active_maintenances, SUMMARY[3:]),
                "maintenance": (client.all_maintenances, SUMMARY[3:]),
            }
        )
        # The tests call their fixtures as functions, which pytest has refused since version 4.
        with mock.patch.dict(sys.modules, pytest=types.SimpleNamespace(fixture=lambda function: function)):
            checks = runpy.run_path(str(suite))
        tests = [name for name in checks if name.startswith("test_")]
        for name in tests:
            checks[name]()
    return read | {"tests": tests}


def whadup(address):
    import requests
    import whadup as package

    with redirected(requests.Session, address):
        client = package.GithubStatus()
        return shown(
            {
                "summary": (client.summary(), SUMMARY),
                "status": (client.status(), ["status"]),
                "components": (client.components(), ["components"]),
                "all": (client.Incidents(), ["incidents"]),
                "unresolved": (client.Incidents.unresolved(), ["incidents"]),
                "maintenance": (client.Maintenances(), SUMMARY[3:]),
                "upcoming": (client.Maintenances.upcoming(), SUMMARY[3:]),
                "active": (client.Maintenances.active(), SUMMARY[3:]),
            }
        )


if __name__ == "__main__":
    clients = {"statuspage-prometheus-exporter": exporter, "statuscheck": statuscheck, "DiscordStatus": discordstatus, "whadup": whadup}
    read = []
    for address in sys.argv[2:]:
        try:
            read.append(clients[sys.argv[1]](address))
        except Exception as error:
            print(f"{address}: {error!r}", file=sys.stderr)
            read.append(None)
    print(json.dumps(read, default=str))
