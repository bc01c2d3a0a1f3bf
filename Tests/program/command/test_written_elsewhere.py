"""What commands write for colleagues is never put where the next build, or a web server, would publish it."""

import pytest

from support.program import NOW, run
from support.sites import COMPONENTS_YML, SITE_YML, write


@pytest.fixture
def place(tmp_path):
    content = write(tmp_path / "content", {"site.yml": SITE_YML, "components.yml": COMPONENTS_YML, "static/robots-extra.txt": "x\n"})
    assert run("build", "--content", str(content), "--out", str(tmp_path / "public"), "--now", NOW).returncode == 0
    return tmp_path


WRITERS = [
    ("due", "--summary"), ("lint", "--summary"), ("lint", "--outputs"), ("build", "--summary"), ("build", "--outputs"), ("report", "--out"), ("handbook", "--out"),
    ("drill", "--keep"), ("evidence", "--out"),
]  # fmt: skip


@pytest.mark.parametrize("command, option", WRITERS, ids=" ".join)
@pytest.mark.parametrize("target", ["content/static/x.md", "content/x.md", "public/x.md", "public/deep/x.md"])
def test_it_is_refused_where_it_would_be_published(place, command, option, target):
    before = sorted(path for path in place.rglob("*"))
    more = {"build": ["--out", str(place / "other")], "drill": ["card-payments"], "evidence": ["--from", "2026-11-01", "--to", "2026-11-20"]}.get(command, [])
    done = run(command, *more, "--content", str(place / "content"), option, str(place / target), "--now", NOW, input="")
    assert done.returncode == 2, (done.stdout, done.stderr)
    assert "elsewhere" in done.stderr and sorted(path for path in place.rglob("*")) == before


def test_nor_into_the_site_that_is_being_built(place):
    done = run("build", "--content", str(place / "content"), "--out", str(place / "first"), "--summary", str(place / "first/x.md"), "--now", NOW)
    assert done.returncode == 64 and "beside it" in done.stderr and not (place / "first").exists()
