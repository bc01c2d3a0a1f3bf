import Basics
import StatusModel

extension String {
    /// The first paragraph, and no more of it than somebody reads beside a link.
    var firstWords: String {
        let text = self[(utf8.firstIndex { $0 != UInt8(ascii: "\n") } ?? endIndex)...]
        let paragraph = text[..<(text.firstRange(of: "\n\n")?.lowerBound ?? text.endIndex)].replacing("\n", with: " ")
        // No text has more characters than bytes.
        guard paragraph.utf8.count > 200, paragraph.count > 200 else { return paragraph }
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
