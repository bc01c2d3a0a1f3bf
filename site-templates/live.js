"use strict";
(() => {
  const page = document.documentElement;
  const words = page.dataset;
  const language = (page.lang === "en" ? "en-GB" : page.lang) + "-u-nu-latn";
  const all = (selector) => [...document.querySelectorAll(selector)];
  const make = (name, text, rest) => Object.assign(document.createElement(name), { textContent: text }, rest);
  const minute = 60000;
  const loaded = Date.now();
  const built = Date.parse(words.built);
  const every = words.every * 1000;

  // Storage may be forbidden, or full: then nothing is kept, and no page loads itself anew.
  const store = (kind, value) => {
    const key = "daymark " + location.pathname;
    try {
      return value === undefined ? JSON.parse(window[kind].getItem(key)) : !window[kind].setItem(key, JSON.stringify(value));
    } catch {}
  };

  // Durations, in the words of the page.
  const [moment, joint, ...forms] = (words.units || "").split("|");
  const plural = new Intl.PluralRules(language);
  const counted = (count, unit) => {
    const form = ["one", "two", "few", "many", "other"].indexOf(plural.select(count));
    return count ? [forms[unit * 5 + form].replace("#", count)] : [];
  };
  const span = (time) => {
    const minutes = Math.max(0, time / minute);
    const days = Math.floor(minutes / 1440);
    const hours = Math.floor(minutes / 60) % 24;
    return [...counted(days, 2), ...counted(hours, 1), ...counted(days ? 0 : Math.floor(minutes % 60), 0)].join(joint) || moment;
  };

  // One clock: the reader's own. The page's stays in the title.
  const format = (options) => (date, timeZone) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options }).format(date).replace(/^1 /, page.lang === "fr" ? "1er " : "1 ");
  const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const day = format({ month: "long", day: "numeric" });
  const date = format({ year: "numeric", month: "long", day: "numeric" });
  const times = all("main time");
  const isElsewhere = (time) => [clock, date].some((text) => text(new Date(time.dateTime)) !== text(new Date(time.dateTime), words.zone));
  if (times.some(isElsewhere)) {
    const zoneOf = (date) => new Intl.DateTimeFormat(language, { timeZoneName: "short" }).formatToParts(date).find(({ type }) => type === "timeZoneName").value;
    const zones = [...new Set(times.map((time) => zoneOf(new Date(time.dateTime))))];
    const names = [...new Set(all("main .z").map((one) => one.textContent.trim().split(/[\s(（]/)[0]))];
    document.querySelector(".headline, h1").after(make("p", words.own.replace("{zone}", zones.join(" / ")).replace("{page}", names.join(" / ") || words.zone), { className: "clock" }));
    let block, known;
    for (const time of times) {
      const at = new Date(time.dateTime);
      time.title = time.textContent;
      time.querySelector(".z")?.remove();
      const text = time.textContent;
      // A day is said where it isn't the one that the text or the time before it leads one to expect.
      if (block !== time.parentNode) known = date(at, words.zone);
      block = time.parentNode;
      const isDated = text.includes(date(at, words.zone));
      const bracket = isDated || known === date(at) ? "" : ` (${day(at)})`;
      known = date(at);
      // Where clocks were changed in between, each time says which of the two it is.
      const zone = zones.length > 1 ? " " + zoneOf(at) : "";
      if (time.closest(".shape")) time.textContent = text.includes(" ") ? `${day(at)} ${clock(at)}` : clock(at);
      else time.textContent = text.replace(clock(at, words.zone), clock(at) + zone).replace(date(at, words.zone), known) + bracket;
    }
  }

  // Folds stay as the reader left them.
  const kept = store("sessionStorage") || {};
  const folds = all("details").map((fold) => {
    const at = fold.closest("[id]") || document;
    return { fold, was: fold.open, name: at.id + [...at.querySelectorAll("details")].indexOf(fold) };
  });
  for (const { fold, name } of folds) fold.open = kept.folds?.[name] ?? fold.open;
  const headline = document.querySelector("h1").textContent;
  const keep = (value) => store("sessionStorage", { at: kept.at, ...value });
  keep();
  let isReloading;
  const reload = () => {
    const changed = folds.filter(({ fold, was }) => fold.open !== was).map(({ fold, name }) => [name, fold.open]);
    isReloading = true;
    keep({ at: Date.now(), headline, folds: Object.fromEntries(changed) });
    location.reload();
  };
  const link = (text) => make("a", text, { href: location.href.split("#")[0], onclick: () => reload() ?? false });

  // What is new since the reader last looked: until he does something, or leaves.
  const told = all(".latest time:first-of-type, .update h3 time");
  const newest = told.map((time) => time.dateTime).sort().pop() || "";
  const seen = store("localStorage");
  const fresh = told.filter((time) => time.dateTime > (seen ?? newest));
  for (const time of fresh) time.after(" ", make("span", words.new, { className: "new" }));
  const title = document.title;
  if (kept.headline && (fresh.length || kept.headline !== headline)) document.title = `(${fresh.length || 1}) ${title}`;
  const look = () => {
    document.title = title;
    if (!(newest < seen)) store("localStorage", newest);
  };
  if (seen == null) look();
  for (const event of ["pointerdown", "keydown"]) addEventListener(event, look);

  // The page asks for itself before it loads itself: so a network that fails never puts an error in its place.
  const turns = (words.turns || "").split(" ").map(Date.parse);
  const patience = words.patience * 1000 || 5 * minute;
  let asked = 0;
  let isNewer;
  // A copy on a disk has nobody to ask.
  let isNewest = location.protocol === "file:";
  const ask = async () => {
    asked = Date.now();
    try {
      const answer = await fetch(location.href, { cache: "no-cache" });
      isNewer = answer.ok && !(await answer.text()).includes(`data-built="${words.built}"`);
    } catch {}
    isNewest = !isNewer;
    tick();
  };

  const tick = () => {
    if (isReloading) return;
    const now = Date.now();
    const age = now - built;
    // What an old page tells of may be over by now: it stops counting.
    const known = every ? Math.min(now, built + patience) : now;
    for (const node of all("[data-since]")) node.textContent = span(known - Date.parse(node.dataset.since));
    for (const promise of all("[data-due]")) {
      const left = Date.parse(promise.dataset.due) - now;
      const [said, status] = promise.children;
      // Of what was late when the page was built there is nothing left, whatever the reader's clock says.
      if (left > 0 && !("late" in promise.dataset)) said.lastChild.textContent = " · " + words.left.replace("{span}", span(left + minute - 1));
      // Only a page that was built later, and isn't old itself, knows that an update is late.
      const isKnown = left > 0 || ("late" in promise.dataset && (every ? age : now - loaded) <= patience);
      if (isKnown || said.hidden) continue;
      const [before, after] = promise.dataset.asked.split("{time}");
      status.append(before, said.querySelector("time"), after + " ", link(words.see));
      said.hidden = true;
    }
    const isTurned = turns.some((turn) => asked < turn + minute && turn + minute <= now);
    const isDue = every && !document.hidden && age > every + minute && now > asked + every;
    if (location.protocol !== "file:" && (isTurned || isDue)) ask();
    // Nobody is interrupted in what he is typing, marking or has opened to read.
    const isBusy = !getSelection().isCollapsed || document.activeElement.matches("input, textarea, select, [open] *");
    if (isNewer && !isBusy && now - (kept.at || 0) > 3 * minute && keep()) return reload();
    if (!isNewer && !(isNewest && every && age > patience)) return;
    const notice = document.querySelector(".stale");
    const text = (isNewer ? notice.dataset.newer : notice.dataset.old.replace("{span}", span(age))) + " ";
    if (notice.firstChild?.data !== text) notice.replaceChildren(text, link(isNewer ? words.see : notice.dataset.reload));
    notice.hidden = false;
  };
  document.addEventListener("visibilitychange", () => document.hidden && !isReloading && look());
  // A page about what is over stays as it is.
  if (!built) return;
  tick();
  setInterval(tick, 15000);
  document.addEventListener("visibilitychange", tick);
  addEventListener("pageshow", ({ persisted }) => persisted && ask());
})();
