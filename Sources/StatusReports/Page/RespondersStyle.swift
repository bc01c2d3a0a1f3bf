/// The look that all pages for responders have: light and dark, narrow, and on paper.
enum RespondersStyle {
    static let text = """
        :root{color-scheme:light dark;--text:#1b1f24;--quiet:#57606a;--back:#fff;--card:#f6f8fa;--line:#d0d7de;--link:#0a55b3;
        --p0:#a40e26;--p1:#c4570a;--p2:#8a6d00;--p3:#4d5966}
        @media (prefers-color-scheme:dark){:root{--text:#e6edf3;--quiet:#9da7b1;--back:#0d1117;--card:#161b22;--line:#3d444d;--link:#79b8ff;
        --p0:#ff7b72;--p1:#f0883e;--p2:#d9b52b;--p3:#9da7b1}}
        body{margin:0;background:var(--back);color:var(--text);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:break-word}
        main{max-width:60rem;margin:0 auto;padding:1.5rem 1rem 3rem}
        a{color:var(--link)}
        h1{font-size:1.7rem;line-height:1.25;margin:0 0 1rem}
        h2{font-size:1.3rem;margin:2.75rem 0 .5rem;border-top:2px solid var(--line);padding-top:1rem}
        h3{font-size:1rem;margin:1.5rem 0 .5rem}
        p{margin:.25rem 0;max-width:46rem}
        nav ol{columns:2 15rem;margin:1rem 0 0;padding-inline-start:1.5rem}
        nav a{display:inline-block;padding:.2rem 0}
        .note{color:var(--quiet)}
        .scroll{overflow-x:auto;margin-top:1rem}
        table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
        caption{text-align:start;font-weight:600;padding:.5rem 0}
        th,td{text-align:start;padding:.35rem .9rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}
        thead th{color:var(--quiet);font-weight:600}
        tbody th{font-weight:600;min-width:6rem;overflow-wrap:anywhere}
        td,.day{white-space:nowrap}
        td.words{white-space:normal;min-width:14rem;overflow-wrap:anywhere}
        .wide{font-size:.85rem}
        .wide th,.wide td{padding-inline-end:.5rem}
        code{font:.85em ui-monospace,monospace;color:var(--quiet)}
        figure{margin:1rem 0;max-width:46rem;break-inside:avoid}
        svg{display:block;width:100%}
        svg text{fill:var(--text);font-size:.9rem}
        rect{stroke:var(--back);stroke-width:2px}
        .p0{fill:var(--p0)}.p1{fill:var(--p1)}.p2{fill:var(--p2)}.p3{fill:var(--p3)}
        .key{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:0 0 .5rem;padding:0;list-style:none}
        .key svg{display:inline-block;width:.8rem;height:.8rem;margin-inline-end:.4rem}
        @media print{:root{color-scheme:light;--text:#000;--quiet:#444;--back:#fff;--card:#fff;--line:#bbb;--link:#000;
        --p0:#a40e26;--p1:#c4570a;--p2:#8a6d00;--p3:#4d5966}
        body{font-size:10pt}main{max-width:none;padding:0}a{text-decoration:none}.scroll{overflow:visible}
        h2,h3,caption{break-after:avoid}tr{break-inside:avoid}thead{display:table-header-group}
        td{white-space:normal}.wide{font-size:7pt}.wide th,.wide td{padding-inline-end:.25rem}td.words{min-width:0}tbody th{min-width:4rem}
        rect{print-color-adjust:exact;-webkit-print-color-adjust:exact}}
        """
}
