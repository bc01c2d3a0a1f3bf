/// What Caddy imports in a site's block.
struct CaddySetUp {
    private let plan: HostPlan

    init(_ plan: HostPlan) { self.plan = plan }

    var text: String {
        """
        # Written by 'daymark headers --for caddy'. In a site's block:
        #   root * \(plan.base.isEmpty ? "/srv/status" : "/srv/www    # the site is in /srv/www\(plan.base)")
        #   import status.caddy
        \(beside)route \(plan.base)/* {
        \tencode gzip
        \theader {
        \(headers(plan.standard))
        \t}
        \(plan.classes.enumerated().map(matched).joined())\(redirects)\tfile_server {
        \t\thide \(HostPlan.hidden.joined(separator: " "))
        \t}
        }
        handle_errors {
        \t@daymark_gone {
        \t\tpath \(plan.base)/*
        \t\texpression {http.error.status_code} == 404
        \t}
        \thandle @daymark_gone {
        \t\trewrite * \(plan.base)/404.html
        \t\theader {
        \t\t\t-Access-Control-Allow-Origin
        \t\t\t\(HeaderTable.contentType) "\(MediaType.html.rawValue)"
        \(headers(plan.notFound, indent: "\t\t\t"))
        \t\t}
        \t\tfile_server
        \t}
        }

        """
    }

    private func matched(_ index: Int, _ files: HeaderClass) -> String {
        let type = files.media.map { [Header(HeaderTable.contentType, $0.rawValue)] } ?? []
        return "\t@daymark\(index + 1) path_regexp \"\(plan.expression(files))\"\n"
            + "\theader @daymark\(index + 1) {\n\(headers(type + files.headers.filter { !plan.standard.contains($0) }))\n\t}\n"
    }

    private func headers(_ headers: [Header], indent: String = "\t\t") -> String {
        headers.map { "\(indent)\($0.name) \"\($0.value)\"" }.joined(separator: "\n")
    }

    private var redirects: String { plan.redirects.map { "\tredir \($0.from) \($0.to) 301\n" }.joined() }

    /// The folder is asked for without its slash too.
    private var beside: String { plan.base.isEmpty ? "" : "redir \(plan.base) \(plan.base)/ 301\n" }
}
