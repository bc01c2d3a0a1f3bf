import StatusContent
import Testing

@testable import StatusSite

/// Files of one's own take no file's place.
@Suite struct OwnFilesTests {
    @Test func everythingThatDaymarkWritesIsReserved() {
        // Redirects of one's own come behind those of components.
        let written = Set(Site.formats.map { String($0.path.text.split(separator: "/")[0]) }).subtracting(["_redirects"])
        #expect(written.isSubset(of: reservedSiteNames), "\(written.subtracting(reservedSiteNames).sorted())")
        #expect(reservedSiteNames.subtracting(written) == [])
    }

    @Test(
        arguments: [
            ("legal/index.html", "text/html; charset=utf-8"), ("favicon.ico", "image/x-icon"), ("a.PNG", "image/png"), ("CNAME", nil),
            (".well-known/security.txt", "text/plain; charset=utf-8"),
        ] as [(String, String?)])
    func whatTheyAre(_ path: String, _ type: String?) { #expect(Site.mediaType(at: path) == type) }
}
