/// What the preview adds to pages. Both are put in as they are: their hashes are in the page's policy.
enum PreviewAssets {
    /// For the bar in its own root, where `:host` is the bar, and for the marks and notes on the page.
    static let style = """
        :host{all:initial;display:block;position:sticky;top:0;z-index:2147483647;font:14px/1.45 system-ui,sans-serif;--bg:#26215a;--fg:#fff;--line:#8f88d6;--error:#ffb3ae;--warning:#ffd782;--note:#a9d4ff}
        aside{display:flex;flex-wrap:wrap;gap:2px 18px;align-items:center;padding:5px 14px;background:var(--bg);color:var(--fg);border-bottom:3px double var(--line);position:relative}
        aside p{margin:0;line-height:24px}aside .what{font-weight:700}aside a{color:inherit}
        aside summary{cursor:pointer;line-height:24px;padding:0 2px;display:list-item}
        aside .error{color:var(--error);font-weight:700}aside .warning{color:var(--warning);font-weight:700}aside .note{color:var(--note);font-weight:700}
        aside :focus-visible{outline:2px solid #fff;outline-offset:2px}
        aside .drop{position:absolute;inset-inline:0;top:100%;box-sizing:border-box;max-height:65vh;overflow:auto;padding:10px 14px;background:var(--bg);border-bottom:3px double var(--line);box-shadow:0 8px 16px rgb(0 0 0/.35);overflow-wrap:anywhere}
        aside ol{margin:0;padding-inline-start:26px}aside li{margin:0 0 8px;min-height:24px}aside .place{display:block;font-size:12px;color:#d5d2f2}
        aside .links{display:flex;flex-wrap:wrap;gap:4px 18px;margin-bottom:8px}aside .links a{min-height:24px}
        aside input,aside button{font:inherit;color:#17202b;background:#fff;border:1px solid #fff;border-radius:3px;padding:2px 6px;max-width:100%;box-sizing:border-box;color-scheme:light}
        aside .banner{flex-basis:100%;margin:3px -14px -5px;padding:6px 14px;background:#ffe08a;color:#3a2600;font-weight:600;overflow-wrap:anywhere}
        html{scroll-padding-top:5rem}
        mark[class^=daymark-]{background:none;color:inherit;text-decoration:underline wavy 1.5px;text-underline-offset:3px}
        mark.daymark-error{text-decoration-color:#d1242f}mark.daymark-warning{text-decoration-color:#b27300}mark.daymark-note{text-decoration-color:#3b7dd8}
        div.daymark-note{all:initial;display:block;box-sizing:border-box;margin:6px 0 12px;padding:6px 10px;font:14px/1.45 system-ui,sans-serif;color:#1c1a3a;background:#f1effd;border-inline-start:4px solid #3b7dd8;border-radius:3px;overflow-wrap:anywhere}
        div.daymark-note:target{outline:3px solid #6d63d6}
        div.daymark-error{border-color:#c31b27}div.daymark-warning{border-color:#b27300}
        div.daymark-note b{color:#144e96}div.daymark-error b{color:#a5121d}div.daymark-warning b{color:#774a00}
        div.daymark-note .daymark-more,div.daymark-note .daymark-place{display:block;font-size:12px;color:#4b486e}
        @media(prefers-color-scheme:dark){div.daymark-note{color:#e9e7fb;background:#2b2855}div.daymark-note b{color:#a9d4ff}div.daymark-error b{color:#ffb3ae}div.daymark-warning b{color:#ffd782}div.daymark-note .daymark-more,div.daymark-note .daymark-place{color:#c9c5ee}}
        @media print{:host,div.daymark-note{display:none}}
        """

    /// Listens for changes while the page is seen, and loads it anew where it stands.
    static let script = """
        "use strict";
        (() => {
          const host = document.querySelector("daymark-preview");
          // The page's own script, which comes later, counts from the moment that is shown.
          const clock = Date.now, began = clock(), shown = host.dataset.now * 1000;
          if (Math.abs(began - shown) > 120000) Date.now = () => shown + clock() - began;
          const template = host.querySelector("template");
          if (template) host.attachShadow({ mode: "open" }).append(template.content);
          const root = host.shadowRoot;
          const key = "daymark-preview " + location.pathname;
          const details = [...root.querySelectorAll("details")];
          try {
            const kept = JSON.parse(sessionStorage.getItem(key));
            sessionStorage.removeItem(key);
            if (kept) {
              for (const one of details) one.open = kept.open.includes(one.id);
              addEventListener("load", () => scrollTo(0, kept.top));
            }
          } catch {}
          for (const one of details)
            one.addEventListener("toggle", () => { if (one.open) for (const other of details) if (other !== one) other.open = false; });
          root.addEventListener("keydown", (event) => {
            const open = event.key === "Escape" && details.find((one) => one.open);
            if (open) { open.open = false; open.querySelector("summary").focus(); }
          });
          const reload = () => {
            const field = root.activeElement;
            if (field && field.tagName === "INPUT") { field.addEventListener("blur", reload, { once: true }); return; }
            try { sessionStorage.setItem(key, JSON.stringify({ top: scrollY, open: details.filter((one) => one.open).map((one) => one.id) })); } catch {}
            location.reload();
          };
          let events;
          const listen = () => {
            if (document.hidden) { if (events) events.close(); events = undefined; return; }
            if (events) return;
            events = new EventSource("/.daymark/events?version=" + host.dataset.version);
            events.onmessage = reload;
          };
          addEventListener("pagehide", () => { if (events) events.close(); });
          document.addEventListener("visibilitychange", listen);
          listen();
        })();
        """
}
