(() => {
  const page = document.documentElement;
  const words = page.dataset;
  const language = (page.lang === "en" ? "en-GB" : page.lang) + "-u-nu-latn";
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const make = (name, text, rest) => Object.assign(document.createElement(name), { textContent: text }, rest);
  const minute = 60000;
  const loaded = Date.now();
  const built = Date.parse(words.built);
  const every = words.every * 1000;
  // The page as it came, which turns as time goes by; what is seen is made from it.
  const kept = page.cloneNode(true);

  // Storage may be forbidden, or full: then nothing is kept, and no page loads itself anew.
  const store = (kind, value) => {
    const key = "daymark " + location.pathname;
    try {
      return value === undefined ? JSON.parse(window[kind].getItem(key)) : !window[kind].setItem(key, JSON.stringify(value));
    } catch {}
  };

  const span = (time, units = words.units) => duration(time, language, units);

  // What becomes of it by the clock alone.
  const future = foretell(kept, JSON.parse(document.getElementById("future")?.textContent || "[]"));
  const { parts, turns, end, turnTo } = future;

  // One clock: the reader's own. The page's stays in the title.
  const format = (options) => (date, timeZone) =>
    new Intl.DateTimeFormat(language, { timeZone, ...options }).format(date).replace(/^1 /, page.lang === "fr" ? "1er " : "1 ");
  const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const day = format({ month: "long", day: "numeric" });
  const date = format({ year: "numeric", month: "long", day: "numeric" });
  const isElsewhere = (time) => [clock, date].some((text) => text(new Date(time.dateTime)) !== text(new Date(time.dateTime), words.zone));
  const zoneOf = (date) => new Intl.DateTimeFormat(language, { timeZoneName: "short" }).formatToParts(date).find(({ type }) => type === "timeZoneName").value;
  let block, known, hasTwoZones;
  const retell = (time) => {
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
    const zone = hasTwoZones ? " " + zoneOf(at) : "";
    if (time.closest(".shape")) time.textContent = text.includes(" ") ? `${day(at)} ${clock(at)}` : clock(at);
    else time.textContent = text.replace(clock(at, words.zone), clock(at) + zone).replace(date(at, words.zone), known) + bracket;
  };
  let hasOwnClock;
  const useOwnClock = () => {
    const times = all("main time");
    hasOwnClock = times.some(isElsewhere);
    if (!hasOwnClock) return;
    const zones = [...new Set(times.map((time) => zoneOf(new Date(time.dateTime))))];
    hasTwoZones = zones.length > 1;
    const names = [...new Set(all("main .z").map((one) => one.textContent.trim().split(/[\s(（]/)[0]))];
    document.querySelector(".headline, h1").after(make("p", words.own.replace("{zone}", zones.join(" / ")).replace("{page}", names.join(" / ") || words.zone), { className: "clock" }));
    block = null;
    times.forEach(retell);
  };

  // Folds stay as the reader left them.
  const past = store("sessionStorage") || {};
  let folds;
  const fold = (wanted) => {
    folds = all("details").map((fold) => {
      const at = fold.closest("[id]") || document;
      return { fold, was: fold.open, name: at.id + [...at.querySelectorAll("details")].indexOf(fold) };
    });
    for (const { fold, name } of folds) fold.open = wanted[name] ?? fold.open;
  };
  const changedFolds = () => Object.fromEntries(folds.filter(({ fold, was }) => fold.open !== was).map(({ fold, name }) => [name, fold.open]));
  const headline = document.querySelector("h1").textContent;
  const keep = (value) => store("sessionStorage", { at: past.at, ...value });
  keep();
  let isReloading;
  const reload = () => {
    isReloading = true;
    keep({ at: Date.now(), headline, folds: changedFolds() });
    location.reload();
  };
  const link = (text) => make("a", text, { href: location.href.split("#")[0], onclick: () => reload() ?? false });

  // What is new since the reader last looked: until he does something, or leaves.
  const told = ".latest time:first-of-type, .update h3 time";
  const seen = store("localStorage");
  let newest;
  const mark = () => {
    newest ??= all(told).map((time) => time.dateTime).sort().pop() || "";
    const fresh = all(told).filter((time) => time.dateTime > (seen ?? newest));
    for (const time of fresh) time.after(" ", make("span", words.new, { className: "new" }));
  };
  const look = () => {
    document.title = kept.querySelector("title").textContent;
    if (!(newest < seen)) store("localStorage", newest);
  };
  for (const event of ["pointerdown", "keydown"]) addEventListener(event, look);

  // The page asks for itself before it loads itself: so a network that fails never puts an error in its place.
  const patience = words.patience * 1000 || 5 * minute;
  let asked = 0;
  let isNewer;
  // A copy on a disk has nobody to ask.
  const isCopy = location.protocol === "file:";
  let isNewest = isCopy;
  // When it was last known that nothing newer is published.
  let confirmed = loaded;
  const ask = async () => {
    asked = Date.now();
    try {
      const answer = await fetch(location.href, { cache: "no-cache" });
      isNewer = answer.ok && !(await answer.text()).includes(`data-built="${words.built}"`);
      if (answer.ok && !isNewer) {
        confirmed = asked;
        for (const time of all("main [data-now]")) tellTime(time);
      }
    } catch {}
    isNewest = !isNewer;
    tick();
  };

  // The moment that the page tells of: the last one at which nobody had anything newer.
  const tellTime = (time) => {
    const base = kept.querySelector("time[data-now]");
    const at = new Date(Math.max(Math.min(confirmed, end || confirmed), Date.parse(base.dateTime)));
    if (date(at, words.zone) !== date(new Date(base.dateTime), words.zone)) return;
    const fresh = momentAt(base, at, clock, words.zone);
    time.replaceWith(fresh);
    block = null;
    if (hasOwnClock) retell(fresh);
  };

  const share = (node, now) => {
    const [down, before, weight = 0] = node.dataset.up.split(" ").map(Number);
    const since = Math.floor((now - future.dayBegan) / 1000);
    const whole = (before + since) * 1000;
    const hundredths = Math.floor(((whole - down - weight * since) * 10000) / whole);
    const number = hundredths === 10000 ? "100" : new Intl.NumberFormat(language, { minimumFractionDigits: 2, useGrouping: false }).format(hundredths / 100);
    if (node.textContent !== number) node.textContent = number;
  };

  const tick = () => {
    if (isReloading) return;
    const now = Date.now();
    // A promise is broken only once the page knows that nothing newer was published.
    const late = turns.find(({ from, late }) => late && from <= now && from > confirmed);
    // Nobody is interrupted in what he is typing, marking or has opened to read.
    const isBusy = !getSelection().isCollapsed || document.activeElement.matches("input, textarea, select, [open] *");
    if (!isBusy && turnTo(late ? late.from - 1 : now)) show(changedFolds());
    // What nobody can confirm may be over by now: it stops counting. So it does where the page knows no further.
    const counted = Math.min(now, confirmed + patience, end || now);
    for (const node of all("[data-since]")) node.textContent = span(counted - Date.parse(node.dataset.since), "short" in node.dataset ? words.short : words.units);
    for (const node of all("[data-up]")) share(node, counted);
    for (const promise of all("[data-due]")) {
      const left = Date.parse(promise.dataset.due) - now;
      const [said, status] = promise.children;
      // Of what was late when the page was built there is nothing left, whatever the reader's clock says.
      if (left > 0 && !("late" in promise.dataset)) said.lastChild.textContent = " · " + words.left.replace("{span}", span(left + minute - 1));
      if (left > 0 || ("late" in promise.dataset && counted === now) || said.hidden) continue;
      const [before, after] = promise.dataset.asked.split("{time}");
      status.append(before, said.querySelector("time"), after + " ", link(words.see));
      said.hidden = true;
    }
    const isDue = !document.hidden && now > asked + (every || 5 * minute) && now - (every ? built : loaded) > (every || 4 * minute) + minute;
    if (!isCopy && (isDue || (late && now > asked + minute / 2) || hasTurned(now))) ask();
    if (isNewer && !isBusy && now - (past.at || 0) > 3 * minute && keep()) return reload();
    if (!isNewer && !(isNewest && every && now - built > patience) && !(end && now > end)) return;
    const notice = document.querySelector(".stale");
    const text = (isNewer ? notice.dataset.newer : notice.dataset.old.replace("{span}", span(now - built))) + " ";
    if (notice.firstChild?.data !== text) notice.replaceChildren(text, link(isNewer ? words.see : notice.dataset.reload));
    notice.hidden = false;
  };
  // A minute after it turned, the page asks whether somebody has written something.
  const moments = turns.map(({ from }) => from + minute);
  const hasTurned = (now) => moments.some((moment) => Math.max(asked, loaded) < moment && moment <= now);

  // What is seen, from what is kept.
  const show = (wanted) => {
    const reachable = () => all("main a, main summary, main button");
    const name = (one) => one.tagName + (one.href || one.textContent);
    const place = document.activeElement.closest("main") && name(document.activeElement);
    for (const [index, part] of all(parts).entries()) {
      const one = all(parts, kept)[index];
      if (part.matches("main")) part.replaceWith(one.cloneNode(true));
      else for (const { name, value } of one.attributes) part.setAttribute(name, value);
      if (part.matches("title")) part.textContent = (part.textContent.match(/^\(\d+\) /) || "") + one.textContent;
    }
    if (place) reachable().find((one) => name(one) === place)?.focus({ preventScroll: true });
    dress(wanted);
    document.dispatchEvent(new Event("turned"));
  };
  const dress = (wanted) => {
    useOwnClock();
    fold(wanted);
    mark();
    if (!isCopy) for (const time of all("main [data-now]")) tellTime(time);
  };
  // A page that is opened later than it was built has turned since.
  (turnTo(loaded) ? show : dress)(past.folds || {});
  const fresh = all("main .new").length;
  if (past.headline && (fresh || past.headline !== headline)) document.title = `(${fresh || 1}) ${document.title}`;
  if (seen == null) look();
  document.addEventListener("visibilitychange", () => document.hidden && !isReloading && look());
  // A page about what is over stays as it is.
  if (!built) return;
  tick();
  setInterval(tick, 15000);
  document.addEventListener("visibilitychange", tick);
  addEventListener("pageshow", ({ persisted }) => persisted && ask());
})();
