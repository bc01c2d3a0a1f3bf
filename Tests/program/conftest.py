"""The sites and the browser of the page tests, made once a run. As pytest finds this file, every test can import `support`."""

import os
import tempfile

import pytest

# What builds keep for the next ones is nobody else's business, and goes with the machine's temporary files.
os.environ["XDG_CACHE_HOME"] = tempfile.mkdtemp(prefix="daymark-caches-")

# Several processes share the tests, and take each other's when they are done. What takes longest begins first, so that nobody waits for it in the end.
LONGEST = [
    "test_object_store", "test_publishing_faults", "test_notify_sending", "test_notify_faults", "test_notify_kills", "test_preview", "test_live",
    "test_states", "test_hostile", "test_future",
]  # fmt: skip


def pytest_collection_modifyitems(items):
    items.sort(key=lambda item: LONGEST.index(item.path.stem) if item.path.stem in LONGEST else len(LONGEST))


# What these fixtures need is imported inside them: the publishing tests need nothing but pytest.


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """The sample content: Harbour Pay."""
    from support import sites

    return sites.built(sites.SAMPLE, tmp_path_factory.mktemp("sample") / "public", sites.NOW)


@pytest.fixture(scope="session")
def history(tmp_path_factory):
    """Three months of one large provider, or of a made-up one where those are not at hand."""
    from support import sites

    content = sites.real_history()
    if content is None:
        content = sites.write_history(tmp_path_factory.mktemp("history-content"))
    return sites.built(content, tmp_path_factory.mktemp("history") / "public", sites.HISTORY_NOW)


@pytest.fixture(params=["sample", "history"])
def site(request):
    return request.getfixturevalue(request.param)


@pytest.fixture(scope="session")
def browser():
    from support.browsing import chromium

    with chromium() as browser:
        yield browser
