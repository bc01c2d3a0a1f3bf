/// What nginx includes in a `server` block.
struct NginxSetUp {
    private let plan: HostPlan

    init(_ plan: HostPlan) { self.plan = plan }

    var text: String {
        """
        # Written by 'daymark headers --for nginx'. In a server block:
        #   root \(plan.base.isEmpty ? "/srv/status;" : "/srv/www;    # the site is in /srv/www\(plan.base)")
        #   include snippets/status.conf;
        location \(plan.base)/ {
            index index.html;
            error_page 403 404 =404 \(plan.base)/404.html;
            absolute_redirect off;
            etag on;
            charset utf-8;
            charset_types \(HostPlan.packed.joined(separator: " "));
            gzip on;
            gzip_vary on;
            gzip_types \(HostPlan.packed.joined(separator: " "));
        \(headers(plan.standard, indent: "    "))

        \(hidden)\(redirects)\(plan.classes.map(location).joined(separator: "\n"))}

        """
    }

    /// A location takes no header of the one around it once it has one of its own, so each has all.
    private func location(_ files: HeaderClass) -> String {
        let types = files.media.map { ["types { }", "default_type \($0.bare);"] } ?? []
        let lines = types.map { "        \($0)\n" }.joined() + headers(files.headers, indent: "        ") + "\n"
        return "    location ~ \"\(plan.expression(files))\" {\n\(lines)    }\n"
    }

    private func headers(_ headers: [Header], indent: String) -> String {
        headers.map { "\(indent)add_header \($0.name) \"\($0.value)\" always;" }.joined(separator: "\n")
    }

    private var hidden: String {
        HostPlan.hidden.map { "    location = \(plan.base)/\($0) { return 404; }\n" }.joined() + "\n"
    }

    private var redirects: String {
        let lines = plan.redirects.map { "    location = \($0.from) { return 301 \($0.to); }\n" }
        return lines.isEmpty ? "" : lines.joined() + "\n"
    }
}
