"""Takes a picture of the page in each of its states, wide and on a telephone: states.py FOLDER [STATE …]; prints heights, tab stops and bytes."""

import sys
import tempfile
from pathlib import Path

from support.browsing import chromium
from support.states import HEADER, STATES, Gallery


def main(folder, names):
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch, chromium() as browser:
        gallery = Gallery(browser, Path(scratch))
        print(HEADER)
        for name in names:
            print(gallery.measured(name, folder))


main(Path(sys.argv[1]), sys.argv[2:] or list(STATES))
