"""A place to publish in, and looking at what was published.

Only the first part knows which program builds. It needs two variants of a site, A and B, that share some files,
differ in others, and have a page each that the other does not have.
"""

import os
import subprocess
from pathlib import Path

from support.program import NOW, PROGRAM


def make_content(folder, pages):
    """Two content directories: A in the folder, B beside it."""
    for variant in "AB":
        content = variant_folder(folder, variant)
        (content / "incidents").mkdir(parents=True)
        (content / "site.yml").write_text("name: Example Status\nurl: https://status.example.com\ntime-zone: UTC\n")
        (content / "components.yml").write_text("- id: website\n  name: Website\n")
        for number in [*range(max(1, pages - 6)), 1000 + ord(variant)]:
            make_incident(content / "incidents" / f"pages-slow-{number}", variant if number == 0 else "both")


def variant_folder(folder, variant):
    return folder if variant == "A" else folder.with_name(folder.name + "-b")


def make_incident(folder, words):
    folder.mkdir()
    (folder / "incident.yml").write_text("title: Pages open slowly\nseverity: SEV3\nstarted: 2026-11-01 10:00 UTC\n")
    stories = (
        ("1005", "investigating", "next-update: 2h", "told"), ("1105", "monitoring", "next-update: 2h", "said"), ("1205", "resolved", "components: {}", "written"),
    )  # fmt: skip
    for clock, status, line, told in stories:
        text = f"---\nstatus: {status}\nat: 2026-11-01 {clock[:2]}:{clock[2:]} UTC\n{line}\n---\nPages open slowly, as {told} in {words}. You can wait.\n"
        (folder / f"2026-11-01-{clock}-{status}.md").write_text(text)


def command(out, variant, *flags, content):
    return [PROGRAM, "build", "--content", str(variant_folder(content, variant)), "--out", str(out), "--now", NOW, *flags]


# From here on nothing depends on the program.

MANIFEST = ".daymark-manifest"


class Workplace:
    """A folder with content, and `web/public` beside it, where the site goes."""

    def __init__(self, folder, pages=12):
        self.folder = folder
        self.pages = pages
        self.content = folder / "content"
        self.web = folder / "web"
        self.out = self.web / "public"
        self.staging = self.web / ".public.daymark-staging"
        make_content(self.content, pages)
        self.web.mkdir()

    def command(self, variant, *flags, out=None):
        return command(self.out if out is None else out, variant, *flags, content=self.content)

    def build(self, variant, *flags, out=None, before=(), **options):
        """Runs a build to its end, under the command `before` if there is one."""
        line = [*before, *self.command(variant, *flags, out=out)]
        return subprocess.run(line, capture_output=True, text=True, timeout=120, **options)

    def published(self, variant, **options):
        """Builds, which must succeed, and returns the snapshot of the site."""
        done = self.build(variant, **options)
        assert done.returncode == 0, done.stderr
        return snapshot(self.out)

    def both(self):
        """Snapshots of A and B; B is then published."""
        return self.published("A"), self.published("B")

    def beside(self):
        """Names beside the site that should not be there."""
        return sorted(name for name in os.listdir(self.web) if name != self.out.name)


def snapshot(folder):
    """All files of a site by path, read through one open folder, so that a swap meanwhile does not matter."""
    root = folder if isinstance(folder, int) else os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        found = {}
        for path, _, names, at in os.fwalk(".", dir_fd=root, onerror=_raise):
            for name in names:
                with open(os.open(name, os.O_RDONLY | os.O_NOFOLLOW, dir_fd=at), "rb") as file:
                    found[os.path.normpath(os.path.join(path, name))] = file.read()
        return found
    finally:
        if not isinstance(folder, int):
            os.close(root)


def _raise(error):
    raise error


def entries(folder):
    """Every file and folder by path, with all that tells whether it was touched; reading may change the time of access."""
    statuses = {".": Path(folder).lstat(), **{str(path.relative_to(folder)): path.lstat() for path in Path(folder).rglob("*")}}
    return {
        path: (oct(status.st_mode), status.st_ino, status.st_mtime_ns, status.st_ctime_ns, status.st_size)
        for path, status in statuses.items()
    }


def modes(folder):
    return {path: entry[0] for path, entry in entries(folder).items()}


def identities(folder):
    """What changes when a file is written anew: its number, its time and its size."""
    return {path: (entry[1], entry[2], entry[4]) for path, entry in entries(folder).items()}
