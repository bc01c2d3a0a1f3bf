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
            https://example.com/status. For netlify and cloudflare it is the file _headers, which each build writes for a site at the top of its host.

            EXAMPLES
              daymark headers --for nginx > /etc/nginx/snippets/status.conf
              daymark headers --for caddy > /etc/caddy/status.caddy
              daymark headers --for apache > /etc/apache2/status.conf
            """)

    @OptionGroup var shared: SharedOptions

    @Option(
        name: .customLong("for"),
        help: ArgumentHelp("The server: \(HostKind.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "server"))
    var host: HostKind

    func run() throws {
        let now = try shared.moment()
        try reportingErrors {
            guard let page = try shared.load().page else {
                throw RunError(
                    message: "there is no site.yml that can be read, so nobody knows the page's address; 'daymark lint' says what is wrong")
            }
            try printResult(Site(History(page, now: now)).setUp(for: host))
        }
    }
}

extension HostKind: ExpressibleByArgument {}
