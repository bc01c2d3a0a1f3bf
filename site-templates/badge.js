((states, href) => {
  const script = document.currentScript;
  const link = Object.assign(document.createElement("a"), { href });
  const show = () => {
    const now = Date.now();
    const next = states.find(([from]) => from > now);
    if (next) setTimeout(show, Math.min(next[0] - now, 864e5));
    const [, svg] = states.findLast(([from]) => from <= now) || states[0];
    link.innerHTML = svg;
  };
  show();
  script.after(link);
})
