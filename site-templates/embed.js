{
  const page = document.documentElement;
  const { built, every, patience, zone, units } = page.dataset;
  const language = page.lang + "-u-nu-latn";
  const minute = 60000;
  const loaded = Date.now();
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  // The frame as it came, which turns as time goes by; what is seen is made from it.
  const kept = page.cloneNode(true);
  const { parts, turns, end, turnTo } = foretell(kept, JSON.parse(document.getElementById("future").textContent || "[]"));
  const clock = (date, timeZone) => new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(date);
  let asked = 0;
  // When the question was asked whose answer counts: one that was overtaken says nothing more.
  let heard = 0;
  let isNewest;
  // When it was last known that nothing newer is published.
  let confirmed = loaded;
  // The frame asks for itself before it loads itself: so a network that fails never puts an error in its place.
  const ask = async () => {
    const sent = (asked = Date.now());
    const text = await fetch(location.href, { cache: "no-cache" }).then((answer) => answer.ok && answer.text()).catch(() => "");
    if (sent < heard) return;
    if (text) heard = sent;
    // At most once a minute, whatever two servers say.
    if (text && !text.includes(`data-built="${built}"`)) return setTimeout(() => location.reload(), loaded + minute - Date.now());
    if (text) confirmed = sent;
    isNewest = true;
    show();
    tick();
  };
  const show = () => {
    for (const [index, part] of all(parts).entries()) {
      const one = all(parts, kept)[index];
      if (part.matches("main")) part.replaceWith(one.cloneNode(true));
      else if (part.matches("body")) part.className = one.className;
    }
    const base = document.querySelector("time[data-now]");
    const at = new Date(Math.max(Math.min(confirmed, end || confirmed), Date.parse(base.dateTime)));
    const day = (date) => date.toLocaleDateString("en-GB", { timeZone: zone });
    if (location.protocol !== "file:" && day(at) === day(new Date(base.dateTime))) base.replaceWith(momentAt(base, at, clock, zone));
  };
  const tick = () => {
    const now = Date.now();
    // A promise is broken only once the frame knows that nothing newer was published.
    const late = turns.find(({ from, late }) => late && from <= now && from > confirmed);
    if (turnTo(late ? late.from - 1 : now)) show();
    const counted = Math.min(now, confirmed + (patience || 300) * 1000, end || now);
    for (const node of all("[data-since]")) node.textContent = duration(counted - Date.parse(node.dataset.since), language, units);
    for (const promise of all("[data-due]")) {
      const { due, late, asked: words } = promise.dataset;
      if (now < Date.parse(due) || (late === "" && counted === now) || !words) continue;
      const [before, after] = words.split("{time}");
      promise.replaceChildren(before, promise.querySelector("time"), after);
      promise.dataset.asked = "";
    }
    const age = now - (every ? Date.parse(built) : loaded);
    const isDue = age > (every || 300) * 1000 + minute && now > asked + (every || 300) * 1000;
    if (((isDue && !document.hidden) || (late && now > asked + minute / 2)) && location.protocol !== "file:") ask();
    document.querySelector(".stale").hidden = !(isNewest && every && age > patience * 1000) && !(end && now > end);
  };
  turnTo(loaded);
  show();
  tick();
  setInterval(tick, 15000);
  document.addEventListener("visibilitychange", tick);
}
