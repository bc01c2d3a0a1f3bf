"""The README's transcript is what happens when somebody types it."""

import re

from support.transcripts import steps, typed_in


def test_the_transcript_is_true(tmp_path):
    folder = tmp_path / "status"
    folder.mkdir()
    typed = steps("README.md")
    assert len(typed) >= 8 and {"declare", "log", "update", "resolve", "review", "lint", "build"} <= {step[1].split()[1] for step in typed}
    for clock, line, printed in typed:
        assert re.sub(r"\n{2,}", "\n", typed_in(folder, clock, line)) == printed, line
    assert (folder / "public/index.html").exists()
