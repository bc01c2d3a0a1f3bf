"""Web servers of Debian as plain processes on the loopback address, set up with what `daymark headers` prints."""

import contextlib
import http.client
import os
import re
import socket
import subprocess
import time

from support.program import PROGRAM

NAMES = ("nginx", "caddy", "apache")


def set_up(server, content):
    """What the command prints for a server."""
    done = subprocess.run([PROGRAM, "headers", "--for", server, "--content", str(content)], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


@contextlib.contextmanager
def serving(server, content, root, folder):
    """The folder `root` behind a server with the set-up for this content; yields how to ask it."""
    folder.mkdir()
    included = folder / "status.conf"
    included.write_text(set_up(server, content))
    port = free_port()
    line = {"nginx": nginx, "caddy": caddy, "apache": apache}[server](folder, root, port, included)
    environment = os.environ | {"HOME": str(folder), "XDG_DATA_HOME": str(folder), "XDG_CONFIG_HOME": str(folder)}
    log = (folder / "log").open("w")
    process = subprocess.Popen(line, stdout=log, stderr=log, cwd=folder, env=environment)
    try:
        wait_for(port, process, folder)
        yield lambda path, method="GET", **headers: ask(port, path, method, headers)
    finally:
        process.terminate()
        process.wait(20)
        log.close()


def ask(port, path, method, headers):
    """Status, headers by their names in small letters with all their values, and the body."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = connection.getresponse()
    body = answer.read()
    found = {}
    for name, value in answer.getheaders():
        found.setdefault(name.lower(), []).append(value)
    connection.close()
    return answer.status, found, body


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_for(port, process, folder):
    for _ in range(200):
        assert process.poll() is None, (folder / "log").read_text()
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
            return
        time.sleep(0.05)
    raise AssertionError((folder / "log").read_text())


def nginx(folder, root, port, included):
    temporary = "".join(f"{name}_temp_path {folder}/{name}; " for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    # The types that Debian's configuration includes as well.
    types = "include /etc/nginx/mime.types;"
    (folder / "nginx.conf").write_text(
        f"daemon off; pid {folder}/pid; error_log stderr; {'user root;' if os.getuid() == 0 else ''}\nevents {{}}\n"
        f"http {{ {types} access_log off; {temporary}\nserver {{ listen 127.0.0.1:{port}; root {root}; include {included}; }} }}\n"
    )
    return ["nginx", "-c", folder / "nginx.conf", "-p", folder, "-e", "stderr"]


def caddy(folder, root, port, included):
    (folder / "Caddyfile").write_text(
        f"{{\n\tadmin off\n\tauto_https off\n}}\nhttp://127.0.0.1:{port} {{\n\tbind 127.0.0.1\n\troot * {root}\n\timport {included}\n}}\n"
    )
    return ["caddy", "run", "--config", folder / "Caddyfile", "--adapter", "caddyfile"]


def apache(folder, root, port, included):
    modules = "".join(
        f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"
        for name in ("mpm_event", "authz_core", "dir", "alias", "mime", "headers", "deflate", "filter")
    )
    # As root it would look for a user of its own.
    user = "User www-data\nGroup www-data\n" if os.getuid() == 0 else ""
    (folder / "httpd.conf").write_text(
        f"{modules}{user}ServerName 127.0.0.1\nServerRoot {folder}\nPidFile {folder}/pid\nListen 127.0.0.1:{port}\nErrorLog {folder}/error\n"
        f"TypesConfig /etc/mime.types\nMutex file:{folder} default\n<VirtualHost *:{port}>\nDocumentRoot {root}\n"
        f"<Directory {root}>\nRequire all granted\n</Directory>\nInclude {included}\n</VirtualHost>\n"
    )
    return ["apache2", "-X", "-f", folder / "httpd.conf"]


def headers_for(text, path):
    """The headers that Netlify and Cloudflare Pages would send by a file `_headers`: those of every rule that matches, joined."""
    found, rule = {}, None
    for line in text.splitlines():
        if line and not line.startswith(" "):
            rule = re.compile(re.sub(r":\w+", "[^/]+", re.escape(line).replace(r"\*", ".*")))
        elif line.strip().startswith("! ") and rule.fullmatch("/" + path):
            found.pop(line.strip()[2:].lower(), None)
        elif line.strip() and rule.fullmatch("/" + path):
            name, value = line.strip().split(": ", 1)
            found.setdefault(name.lower(), []).append(value)
    return found
