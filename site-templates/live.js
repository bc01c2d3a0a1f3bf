// What a page does that can be otherwise in a minute: it counts on, turns by the clock, and asks for a newer one.
(() => {
  // A head of one's own may leave out when the page was built.
  if (!words.built) return;
  const minute = 60000;
  const loaded = Date.now();
  const built = Date.parse(words.built);
  const every = words.every * 1000;
  // The page as it came, which turns as time goes by; what is seen is made from it.
  const kept = page.cloneNode(true);

  const span = (time, units = words.units) => duration(time, language, units);

  // What becomes of it by the clock alone.
  const future = foretell(kept, JSON.parse(document.getElementById("future")?.textContent || "[]"));
  const { parts, turns, end, turnTo } = future;

  const link = (text) => make("a", text, { href: "", onclick: () => reload() ?? false });

  // The page asks for itself before it loads itself: so a network that fails never puts an error in its place.
  const patience = words.patience * 1000 || 5 * minute;
  let asked = 0;
  // When the question was asked whose answer counts: one that was overtaken says nothing more.
  let heard = 0;
  let isNewer;
  // A copy on a disk has nobody to ask.
  const isCopy = location.protocol === "file:";
  let isNewest = isCopy;
  // When it was last known that nothing newer is published.
  let confirmed = loaded;
  const ask = async () => {
    const sent = (asked = Date.now());
    const answer = fetch(location.href, { cache: "no-cache" });
    const text = await answer.then((one) => one.ok && one.text()).catch(() => "");
    if (text && sent >= heard) {
      heard = sent;
      isNewer = !text.includes(`data-built="${words.built}"`);
      if (!isNewer) confirmed = sent;
      tellTimes();
    }
    isNewest = !isNewer;
    tick();
  };

  // The moment that the page tells of: the last one at which nobody had anything newer.
  const tellTime = (time) => {
    const base = kept.querySelector("time[data-now]");
    const at = new Date(Math.max(Math.min(confirmed, end || confirmed), moment(base)));
    if (date(at, words.zone) !== date(moment(base), words.zone)) return;
    const fresh = momentAt(base, at, clock, words.zone);
    time.replaceWith(fresh);
    block = null;
    if (hasOwnClock) retell(fresh);
  };
  const tellTimes = () => isCopy || all("main [data-now]").forEach(tellTime);

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
  const hasTurned = (now) => moments.some((one) => Math.max(asked, loaded) < one && one <= now);

  // What is seen, from what is kept.
  const show = (wanted) => {
    const reachable = () => all("main a, main summary, main button");
    const name = (one) => one.tagName + (one.href || one.textContent);
    const place = document.activeElement.closest("main") && name(document.activeElement);
    for (const [index, part] of all(parts).entries()) {
      const one = all(parts, kept)[index];
      if (part.matches("main")) part.replaceWith(one.cloneNode(true));
      else for (const { name, value } of one.attributes) part.setAttribute(name, value);
      if (part.matches("title")) part.textContent = counter + one.textContent;
    }
    if (place) reachable().find((one) => name(one) === place)?.focus({ preventScroll: true });
    dress(wanted);
    tellTimes();
    document.dispatchEvent(new Event("turned"));
  };
  // A page that is opened later than it was built has turned since.
  const folded = past.folds || {};
  if (turnTo(loaded)) show(folded);
  else {
    dress(folded);
    tellTimes();
  }
  attend();
  tick();
  setInterval(tick, 15000);
  document.addEventListener("visibilitychange", tick);
  addEventListener("pageshow", ({ persisted }) => persisted && ask());
})();
