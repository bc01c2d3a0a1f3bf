/// What a year's page has beside what all pages for responders have.
enum YearStyle {
    static let text = """
        .short{padding-inline-start:1.25rem;max-width:46rem;font-size:1.05rem}
        .short li{margin:.5rem 0}
        .findings tbody th{font-weight:400;min-width:14rem}
        td ul{margin:0;padding:0;list-style:none}
        article h3{margin-top:0}
        article{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:1rem 0;break-inside:avoid}
        blockquote{margin:0 0 .75rem;padding:.1rem 0 .1rem 1rem;border-inline-start:4px solid var(--p3)}
        blockquote p{margin:.35rem 0}
        .lead{margin-top:.75rem;font-weight:600}
        .advice{margin:.25rem 0 0;padding-inline-start:1.25rem}
        .advice li{margin:.35rem 0}
        @media print{.findings tbody th{min-width:9rem}}
        """
}
