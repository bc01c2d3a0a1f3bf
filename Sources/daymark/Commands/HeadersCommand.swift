import ArgumentParser
import StatusHistory
import StatusSite

/// `daymark headers`: how a server is set up to serve the site.
struct HeadersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "headers", abstract: "Print how a web server is set up to serve the site.",
        discussion: """
            Prints what a server's configuration includes: what each file is, how long it may be kept, who may read and frame it, the page for what
            is not there, and where old addresses lead. It goes by the url in site.yml, also where that has a folder, as in
            https://example.com/status. For s3 it is a script that publishes: it sends only what changed, in an order in which nothing that a
            reader needs is ever missing. For netlify and cloudflare it is the file _headers, which each build writes for a site at the top of its host.

            EXAMPLES
              daymark headers --for nginx > /etc/nginx/snippets/status.conf
              daymark headers --for caddy > /etc/caddy/status.caddy
              daymark headers --for apache > /etc/apache2/status.conf
              daymark headers --for s3 > to-s3
            """)

    @OptionGroup var shared: SharedOptions

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("The server: \(HostKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "server"))
    var host: HostKind

    @Flag(help: "For the page for colleagues, at the internal-url in site.yml.")
    var `internal` = false

    func run() throws {
        let now = try shared.moment()
        try reportingErrors {
            guard let page = try shared.load().page else {
                throw RunError(
                    message: "there is no site.yml that can be read, so nobody knows the page's address; 'daymark lint' says what is wrong")
            }
            if `internal`, page.settings.internalURL == nil {
                throw RunError(message: "site.yml has no internal-url, so nobody knows the internal page's address")
            }
            try printResult(Site(History(page, now: now), isInternal: `internal`).setUp(for: host))
        }
    }
}

extension HostKind: ExpressibleByArgument {}
