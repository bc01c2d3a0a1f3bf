import Basics
import StatusModel

extension String {
    /// The first paragraph, and no more of it than somebody reads beside a link.
    var firstWords: String {
        let paragraph = self[..<(firstRange(of: "\n\n")?.lowerBound ?? endIndex)].replacing("\n", with: " ")
        guard paragraph.count > 200 else { return String(paragraph) }
        let cut = paragraph.prefix(200)
        return String(cut.prefix(upTo: cut.lastIndex(of: " ") ?? cut.endIndex)) + "…"
    }
}

extension Site {
    /// "Identified: About one in five card payments is still failing." What a link to the story should tell.
    func gist<Status>(_ latest: Update<Status>?, _ name: (Status) -> String) -> String {
        latest.map { language.labelled(name($0.status.value), $0.body.plainText.firstWords) } ?? ""
    }
}
