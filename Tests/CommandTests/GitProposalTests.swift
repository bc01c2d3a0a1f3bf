import Testing

@testable import GitHistory

/// Where a merge is asked for.
@Suite struct GitProposalTests {
    @Test(
        arguments: [
            (
                "remote: \nremote: Create a pull request for 'x' on GitHub by visiting:\nremote:      https://github.com/a/b/pull/new/x\nremote: \n",
                "https://github.com/a/b/pull/new/x"
            ),
            (
                "remote:   https://gitlab.example/a/b/-/merge_requests/new?merge_request%5Bsource_branch%5D=x\n",
                "https://gitlab.example/a/b/-/merge_requests/new?merge_request%5Bsource_branch%5D=x"
            ),
            ("remote: Read https://status.example/help\nTo https://github.com/a/b/pull\n", nil), ("", nil),
        ] as [(String, String?)])
    func aServerSaysWhere(talk: String, link: String?) { #expect(linkForMerging(in: talk) == link) }

    @Test(
        arguments: [
            ("git@github.com:a/b.git", "https://github.com/a/b/compare/status/x?expand=1"),
            ("https://github.com/a/b", "https://github.com/a/b/compare/status/x?expand=1"),
            ("https://gitlab.com/a/c/b.git", "https://gitlab.com/a/c/b/-/merge_requests/new?merge_request%5Bsource_branch%5D=status/x"),
            ("/srv/git/status.git", nil), ("https://git.example/a.git", nil), ("", nil),
        ] as [(String, String?)])
    func anAddressTellsIt(address: String, page: String?) { #expect(pageForMerging("status/x", at: address) == page) }
}
