"use strict";
(() => {
  const page = document.documentElement;
  const language = (page.lang === "en" ? "en-GB" : page.lang) + "-u-nu-latn";
  const { zone, built, every } = page.dataset;
  const all = (selector) => [...document.querySelectorAll(selector)];
  const span = (minutes, format) =>
    minutes < 60 ? format(minutes, "minute") : minutes < 2880 ? format(Math.floor(minutes / 60), "hour") : format(Math.floor(minutes / 1440), "day");
  const long = (minutes) =>
    span(minutes, (count, unit) => new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(count));
  const text = (date, timeZone, options) => new Intl.DateTimeFormat(language, { timeZone, ...options }).format(date);
  const day = { year: "numeric", month: "long", day: "numeric" };
  const clock = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" };

  for (const time of all("main time, .stale time")) {
    const date = new Date(time.dateTime);
    const here = text(date, undefined, { ...day, ...clock });
    if ([zone, "UTC"].some((shown) => here === text(date, shown, { ...day, ...clock }))) continue;
    const isSameDay = text(date, undefined, day) === text(date, zone, day);
    const own = document.createElement("span");
    own.className = "own";
    own.textContent = " (" + page.dataset.own.replace("{time}", isSameDay ? text(date, undefined, clock) : here) + ")";
    time.append(own);
  }

  const tick = () => {
    const now = Date.now();
    for (const promise of all("[data-due]")) {
      const minutes = Math.ceil((Date.parse(promise.dataset.due) - now) / 60000);
      const [left, late] = promise.querySelectorAll(".left, .late");
      const said = minutes > 0 ? "" : promise.dataset.late.replace("{span}", long(Math.max(1, -minutes)));
      left.textContent = minutes > 0 ? " · " + span(minutes, (count, unit) => new Intl.RelativeTimeFormat(language).format(count, unit)) : "";
      promise.querySelector(".said").hidden = said !== "";
      if (late.textContent !== said) late.textContent = said;
    }
    const age = Math.floor((now - Date.parse(built)) / 60000);
    const stale = document.querySelector(".stale");
    if (every && age > every / 20) {
      const said = stale.dataset.text.replace("{span}", long(age));
      if (stale.textContent !== said) stale.textContent = said;
      stale.hidden = false;
    }
  };
  tick();
  setInterval(tick, 15000);
  document.addEventListener("visibilitychange", tick);
})();
