/// What a handbook has beside what all pages for responders have: cards side by side, so that a section is on one screen, and a sheet of
/// paper for each.
enum HandbookStyle {
    static let text = """
        main{max-width:76rem}
        h2{margin-top:2rem}
        nav ol{columns:3 15rem}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,17rem),1fr));gap:.6rem;margin:.6rem 0}
        .words{grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));font-size:.85rem;line-height:1.35}
        .card{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:.6rem .8rem;break-inside:avoid;min-width:0}
        .card h3{margin:0 0 .25rem}
        .card ul{margin:0;padding:0;list-style:none;line-height:1.4}
        .card li{margin:.25rem 0;overflow-wrap:anywhere}
        blockquote{margin:0;overflow-wrap:anywhere}
        blockquote p{margin:.15rem 0}
        @media (max-width:30rem){.card{font-size:.85rem;padding:.4rem .6rem}.card ul{line-height:1.3}.card li{margin:.15rem 0}.cards{gap:.4rem}}
        @media print{@page{margin:14mm}nav{display:none}section{break-before:page}section:first-of-type{break-before:auto}
        h2{border-top:0;margin-top:0}.cards{grid-template-columns:repeat(2,1fr)}.words{font-size:8pt}}
        """
}
