// What becomes of a page by the clock alone, turn after turn. It knows no clock: whoever calls it says up to which moment.
const foretell = (kept, data) => {
  const [midnight = 0, end = 0, size, ...coming] = data;
  const parts = "head>title,link[rel=icon],meta[name=theme-color],body,main";
  const all = (selector) => [...kept.querySelectorAll(selector)];
  let from = midnight * 1000;
  const turns = coming.map(([after, days, late, ...changes]) => ({ from: (from += after * 1000), days, late, changes }));
  const future = { parts, turns, end: end * 1000, dayBegan: midnight * 1000 };
  const change = (roots, [path, first, gone, markup]) => {
    const [root, ...way] = path.split(".");
    const node = way.reduce((at, index) => at.children[index], roots[root]);
    if (markup === undefined) {
      for (const [name, value] of Object.entries(first)) value === null ? node.removeAttribute(name) : node.setAttribute(name, value);
      return;
    }
    const range = document.createRange();
    range.selectNodeContents(node);
    const fresh = range.createContextualFragment(markup);
    for (let left = gone; left; left--) node.childNodes[first].remove();
    node.insertBefore(fresh, node.childNodes[first] || null);
  };
  // Everything up to a moment; whether that changed anything.
  future.turnTo = (moment) => {
    const due = turns.filter(({ from }) => from <= moment);
    turns.splice(0, due.length);
    for (const { from, days, changes } of due) {
      if (days) future.dayBegan = from;
      for (const bars of days ? all(".bars svg") : []) {
        const [left, ...rest] = bars.getAttribute("viewBox").split(" ");
        bars.setAttribute("viewBox", [+left + 4 * days, ...rest].join(" "));
      }
      const roots = all(parts);
      for (const one of changes) change(roots, one);
    }
    return due.length > 0;
  };
  // A browser that has the page in another shape doesn't find its way in it.
  const count = (node) => [...node.childNodes].reduce((sum, child) => sum + 1 + count(child), 0);
  if (size !== count(kept.querySelector("main"))) turns.length = 0;
  return future;
};
// A duration in the words of a page: less than a minute, what stands between units, then the forms of minutes, hours and days.
const duration = (time, language, units) => {
  const [moment, joint, ...forms] = units.split("|");
  const plural = new Intl.PluralRules(language);
  const counted = (count, unit) => {
    const [other, ...rest] = forms[unit].split(",");
    return count ? [(rest[["one", "two", "few", "many"].indexOf(plural.select(count))] || other).replace("#", count)] : [];
  };
  const minutes = Math.max(0, time / 60000);
  const days = Math.floor(minutes / 1440);
  return [...counted(days, 2), ...counted(Math.floor(minutes / 60) % 24, 1), ...counted(days ? 0 : Math.floor(minutes % 60), 0)].join(joint) || moment;
};
// The element of the moment that a page tells of, as it is at another one of the same day.
const momentAt = (base, at, clock, zone) => {
  const fresh = base.cloneNode(true);
  const clocks = [clock(at, zone), clock(at, "UTC")];
  // "UTC+05:45" is no clock; and Spanish leads up to one o'clock in another way.
  for (const node of fresh.childNodes) {
    const text = node.textContent.replace(/(?<![+−-])\b\d\d:\d\d/g, () => clocks.shift());
    node.textContent = text.replace(/\ba las? (?=\d\d:)/, /\b01:/.test(text) ? "a la " : "a las ");
  }
  fresh.dateTime = at.toISOString().slice(0, 16) + "Z";
  return fresh;
};
