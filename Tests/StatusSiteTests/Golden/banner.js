((states, asOf, built, fresh, lang, dir, close) => {
const d = document, id = "daymark";
const make = (tag, css, props, name, value) => {
const one = Object.assign(d.createElement(tag), props);
one.style.cssText = css + ";color:#fff";
one.setAttribute(name, value);
return one;
};
const show = () => {
const now = Date.now(), age = now - built;
const next = states.find(([from]) => from > now);
if (next) setTimeout(show, Math.min(next[0] - now, 864e5));
d.getElementById(id)?.remove();
const [, what, textContent, href, colour] = states.findLast(([from]) => from <= now) || states[0], told = what + href;
try { if (sessionStorage[id] == told) return } catch {}
if (!what || age > 6048e5) return;
const onclick = () => {
bar.remove();
try { sessionStorage[id] = told } catch {}
};
const bar = make("div", "display:flex;gap:1em;padding:.5em 1em;background:" + colour, { id, dir, lang }, "role", "status");
const words = make("span", "flex:1", {}, "dir", dir);
d.body.prepend(bar);
bar.append(words, make("button", "all:revert;font:inherit;background:0;border:0", { textContent: "\u00d7", onclick }, "aria-label", close));
words.append(what, " \u00b7 ", make("a", "", { textContent }, "href", href), age > fresh ? " \u00b7 " + asOf : "");
};
d.body ? show() : addEventListener("DOMContentLoaded", show);
})([[1795185600000,"Partial outage: Card payments","Some card payments are failing","https://status.harbourpay.example/incidents/2026-11-20-card-payments-failing/","#b34708"]],"As of 20 November 2026, 14:40 GMT",1795185600000,3600000,"en","ltr","Close");
