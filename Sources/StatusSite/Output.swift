/// One kind of file on the site. Adding an output is adding a file and a line in `allOutputs`.
protocol Output: Sendable {
    /// Where its files go, whatever the content, and what each of them is.
    var formats: [OutputFormat] { get }

    /// - Throws: a diagnostic where a template can't be used.
    func files(for site: Site) throws(TemplateError) -> [SiteFile]

    /// The file at one of its paths, nil where there is none. An output that makes many files makes only this one.
    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile?
}

extension Output {
    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile? { try files(for: site).first { $0.path == path } }
}
