"use strict";
// What every page does for its reader: it tells the time by his clock, and marks what is new to him.
const page = document.documentElement;
const words = page.dataset;
const language = (page.lang === "en" ? "en-GB" : page.lang) + "-u-nu-latn";
const all = (selector, from = document) => [...from.querySelectorAll(selector)];
const make = (name, text, rest) => Object.assign(document.createElement(name), { textContent: text }, rest);

// Storage may be forbidden, or full: then nothing is kept, and no page loads itself anew.
const store = (kind, value) => {
  const key = "daymark " + location.pathname;
  try {
    return value === undefined ? JSON.parse(window[kind].getItem(key)) : !window[kind].setItem(key, JSON.stringify(value));
  } catch {}
};

// One clock: the reader's own. The page's stays in the title.
const format = (options) => (date, timeZone) =>
  new Intl.DateTimeFormat(language, { timeZone, ...options }).format(date).replace(/^1 /, page.lang === "fr" ? "1er " : "1 ");
const clock = format({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const day = format({ month: "long", day: "numeric" });
const date = format({ year: "numeric", month: "long", day: "numeric" });
const moment = (time) => new Date(time.dateTime);
const isElsewhere = (time) => [clock, date].some((text) => text(moment(time)) !== text(moment(time), words.zone));
const zoneOf = (time) => new Intl.DateTimeFormat(language, { timeZoneName: "short" }).formatToParts(moment(time)).find(({ type }) => type === "timeZoneName").value;
let block, known, hasTwoZones;
const retell = (time) => {
  const at = moment(time);
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
  const zone = hasTwoZones ? " " + zoneOf(time) : "";
  if (time.closest(".shape")) time.textContent = text.includes(" ") ? `${day(at)} ${clock(at)}` : clock(at);
  else time.textContent = text.replace(clock(at, words.zone), clock(at) + zone).replace(date(at, words.zone), known) + bracket;
};
let hasOwnClock;
const useOwnClock = () => {
  const times = all("main time");
  hasOwnClock = times.some(isElsewhere);
  if (!hasOwnClock) return;
  const zones = [...new Set(times.map(zoneOf))];
  hasTwoZones = zones.length > 1;
  const names = [...new Set(all("main .z").map((one) => one.textContent.trim().split(/[\s(（]/)[0]))];
  document.querySelector(".headline, h1").after(make("p", words.own.replace("{zone}", zones.join(" / ")).replace("{page}", names.join(" / ") || words.zone), { className: "clock" }));
  block = null;
  times.forEach(retell);
};

// What is new since the reader last looked: until he does something, or leaves.
const told = ".latest time:first-of-type, .update h3 time";
const seen = store("localStorage");
let newest;
const mark = () => {
  newest ??= all(told).map((time) => time.dateTime).sort().pop() || "";
  const fresh = all(told).filter((time) => time.dateTime > (seen ?? newest));
  for (const time of fresh) time.after(" ", make("span", words.new, { className: "new" }));
};

// Folds stay as the reader left them, and he is told of news in a tab that he doesn't look at, though the page loads itself anew.
const past = store("sessionStorage") || {};
const headline = document.querySelector("h1").textContent;
let folds;
const fold = (wanted) => {
  folds = all("details").map((fold) => {
    const at = fold.closest("[id]") || document;
    return { fold, was: fold.open, name: at.id + [...at.querySelectorAll("details")].indexOf(fold) };
  });
  for (const { fold, name } of folds) fold.open = wanted[name] ?? fold.open;
};
const changedFolds = () => Object.fromEntries(folds.filter(({ fold, was }) => fold.open !== was).map(({ fold, name }) => [name, fold.open]));
const keep = (value) => store("sessionStorage", { at: past.at, ...value });
let isReloading;
const reload = () => {
  isReloading = true;
  keep({ at: Date.now(), headline, folds: changedFolds() });
  location.reload();
};

const dress = (wanted) => {
  useOwnClock();
  fold(wanted);
  mark();
};
// Once it is dressed: the title counts what is new until the reader looks.
let counter = "";
const attend = () => {
  keep();
  const fresh = all("main .new").length;
  if (past.headline && (fresh || past.headline !== headline)) counter = `(${fresh || 1}) `;
  document.title = counter + document.title;
  const look = () => {
    document.title = document.title.slice(counter.length);
    counter = "";
    if (!(newest < seen)) store("localStorage", newest);
  };
  if (seen == null) look();
  for (const event of ["pointerdown", "keydown"]) addEventListener(event, look);
  document.addEventListener("visibilitychange", () => document.hidden && !isReloading && look());
};
// A page about what is over stays as it is; the others turn first.
if (!words.built) {
  dress(past.folds || {});
  attend();
}
