import Diagnostics

/// What a command prints, for somebody who sent a form: the machine that it ran on is gone, so nothing can be typed there.
package struct FormTalk {
    private let talk: String

    package init(_ talk: String) { self.talk = talk }

    package var text: String {
        let lines = talk.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard let place = lines.firstIndex(where: { $0.contains(Self.kept) }) else { return talk }
        let cause = ["; nobody may push to '", "; your update is ", ". Yours is "].compactMap {
            lines[place].firstRange(of: $0)?.lowerBound
        }.min()
        let reason = String(lines[place][..<(cause ?? lines[place].endIndex)])
        let isForbidden = lines[place].contains("nobody may push to '")
        return (lines[..<place] + [reason, isForbidden ? Self.forbidden : Self.again]).joined(separator: "\n") + "\n"
    }

    private static let kept = "is committed here"
    private static let again = "It was not pushed, and nothing of it is kept: nobody can read it. Send the form again."
    private static let forbidden = """
        Nobody may push to this branch directly, so nothing of it is kept, and nobody can read it. In a clone, type this, and commit what it writes:
          daymark ci forms --pull-request
        Then a form asks for a merge. Or let the workflow past the rule of the branch, and send the form again.
        """
}
