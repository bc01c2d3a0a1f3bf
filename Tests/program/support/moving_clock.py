"""A page that was built once beside one that is built anew: what readers see of both, at the same moment."""

import json
import re
from datetime import datetime, timedelta, timezone

from support.browsing import opened

#: All that is seen or said: words, the tab, the look, and where each bar stands.
SEEN = """() => {
  const bars = (svg) => [...svg.querySelectorAll("path:not(.t, .n, .n2)")]
    .map((bar) => [(bar.getAttribute("d").match(/M(-?\\d+)/)[1] - svg.viewBox.baseVal.x) / 4, bar.className.baseVal])
    .filter(([place]) => place >= 0).join(" ");
  return {
    title: document.title, look: document.body.className, icon: document.querySelector("link[rel=icon]")?.href,
    colours: [...document.querySelectorAll("meta[name=theme-color]")].map((one) => one.content).join(" "),
    text: document.querySelector("main").innerText,
    bars: [...document.querySelectorAll(".bars svg")].map((svg) => bars(svg) + " of " + svg.viewBox.baseVal.width),
    days: [...document.querySelectorAll("svg title")].map((one) => one.textContent),
    links: [...document.querySelectorAll("main a")].map((one) => one.getAttribute("href").replace(location.origin, "")),
  };
}"""


def moment(text):
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def written(at):
    return f"{at.astimezone(timezone.utc):%Y-%m-%dT%H:%M:%SZ}"


def future(page):
    """What a page carries: when its day began, until when it knows, how many nodes it has, and its turns with their moments."""
    text = re.search(r'<script type="application/json" id="future">(.*?)</script>', page, re.S)[1]
    midnight, end, size, *turns = json.loads(text)
    last, told = midnight, []
    for after, days, late, *changes in turns:
        last += after
        told.append((datetime.fromtimestamp(last, timezone.utc), days, late, changes))
    return datetime.fromtimestamp(midnight, timezone.utc), datetime.fromtimestamp(end, timezone.utc), size, told


def seen(browser, address, at, zone="Europe/London"):
    """What a reader sees who opens a page at a moment; and what the page did wrong."""
    with opened(browser, at=written(at), timezone_id=zone) as (page, faults):
        page.goto(address)
        return page.evaluate(SEEN), list(faults)


def differences(old, new):
    """In words, what the page that was built once says otherwise than the one that is built anew."""
    found = []
    for name in new:
        if isinstance(new[name], str) and "\n" in new[name]:
            a, b = old[name].split("\n"), new[name].split("\n")
            found += [f"{name}: {x!r} and not {y!r}" for x, y in zip(a, b) if x != y] + ([f"{name}: {len(a)} lines and not {len(b)}"] if len(a) != len(b) else [])
        elif old[name] != new[name]:
            found.append(f"{name}: {old[name]!r} and not {new[name]!r}"[:400])
    return found


def moments(start, end, turns, chance, count):
    """Moments to look at: around turns, and any."""
    around = [at + timedelta(seconds=shift) for at in turns for shift in (-1, 1, 2)]
    anywhere = [start + timedelta(seconds=chance.randint(1, int((end - start).total_seconds()) - 1)) for _ in range(count)]
    sample = chance.sample(around, min(count, len(around)))
    return sorted(at for at in {*sample, *anywhere} if start < at < end)
