/// What Apache includes in a `VirtualHost` or `Directory` block. It needs mod_headers, mod_dir and mod_alias.
struct ApacheSetUp {
    private let plan: HostPlan

    init(_ plan: HostPlan) { self.plan = plan }

    var text: String {
        """
        # Written by 'daymark headers --for apache'. In a VirtualHost block, after 'a2enmod headers':
        #   DocumentRoot \(plan.base.isEmpty ? "/srv/status" : "/srv/www    # the site is in /srv/www\(plan.base)")
        #   Include status.conf
        <Location "\(plan.base)/">
            DirectoryIndex index.html
            ErrorDocument 403 \(plan.base)/404.html
            ErrorDocument 404 \(plan.base)/404.html
            <IfModule mod_deflate.c>
                AddOutputFilterByType DEFLATE text/html \(HostPlan.packed.joined(separator: " "))
                # A packed file has a name of its own, which Apache does not know again.
                RequestHeader edit If-None-Match '^(W/)?"(.*)-gzip"$' '$1"$2-gzip", $1"$2"'
            </IfModule>
        \(headers(plan.standard))
        </Location>
        \(plan.classes.map(matched).joined())\(hidden)\(redirects)
        """
    }

    private func matched(_ files: HeaderClass) -> String {
        let type = files.media.map { "    ForceType \"\($0.rawValue)\"\n" } ?? ""
        let own = headers(files.headers.filter { !plan.standard.contains($0) })
        return "<LocationMatch \"\(plan.expression(files))\">\n\(type)\(own.isEmpty ? "" : own + "\n")</LocationMatch>\n"
    }

    private func headers(_ headers: [Header]) -> String {
        headers.map { "    Header always set \($0.name) \"\($0.value)\"" }.joined(separator: "\n")
    }

    private var hidden: String {
        HostPlan.hidden.map { "RedirectMatch 404 \"^\((plan.base + "/" + $0).escapedForExpressions)$\"\n" }.joined()
    }

    private var redirects: String {
        plan.redirects.map { "RedirectMatch 301 \"^\($0.from.escapedForExpressions)$\" \"\($0.to)\"\n" }.joined()
    }
}
