"use strict";
{
  const { built, every, patience } = document.documentElement.dataset;
  const loaded = Date.now();
  const minute = 60000;
  let asked = 0;
  let isNewest;
  // The frame asks for itself before it loads itself: so a network that fails never puts an error in its place.
  const ask = async () => {
    asked = Date.now();
    const text = await fetch(location.href, { cache: "no-cache" }).then((answer) => answer.ok && answer.text(), () => "");
    // At most once a minute, whatever two servers say.
    if (text && !text.includes(`data-built="${built}"`)) return setTimeout(() => location.reload(), loaded + minute - asked);
    isNewest = true;
    tick();
  };
  const tick = () => {
    const now = Date.now();
    const age = now - (every ? Date.parse(built) : loaded);
    const isOld = age > (patience || 300) * 1000;
    let isDue = every && age > every * 1000 + minute && now > asked + every * 1000;
    for (const promise of document.querySelectorAll("[data-due]")) {
      const { due, late, asked: words } = promise.dataset;
      const left = Date.parse(due) - now;
      isDue ||= left <= -minute && asked - now < left + minute;
      // Only a frame that was built later, and isn't old itself, knows that an update is late.
      if (left > 0 || (late === "" && !isOld) || !words) continue;
      const [before, after] = words.split("{time}");
      promise.replaceChildren(before, promise.querySelector("time"), after);
      promise.dataset.asked = "";
    }
    if (isDue && !document.hidden) ask();
    document.querySelector(".stale").hidden = !(isNewest && every && isOld);
  };
  tick();
  setInterval(tick, 15000);
  document.addEventListener("visibilitychange", tick);
}
