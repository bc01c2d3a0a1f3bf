import Basics
import Diagnostics
import StatusModel

extension ContentLayout {
    /// Wording of a brief that is for nobody, or says nothing.
    func checkBrief(_ file: SourceFile, _ parts: [String], _ problems: Problems) {
        guard parts.count == 2, let name = parts.last, name.hasPrefix("brief-"), name.hasSuffix(".md") else { return }
        let known = BriefAudience.allCases.flatMap { ["brief-\($0.rawValue).md", "brief-\($0.rawValue)-maintenance.md"] }
        if !known.contains(name) {
            let nearest = didYouMean(name, among: known)
            let wayOut = nearest.isEmpty ? "; there are \(known.map { "'\($0)'" }.joined(separator: ", "))" : nearest
            problems.add(.strayFile, "no brief takes its wording from a file of this name\(wayOut)", at: .start(of: file))
        } else if file.bytes.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
            problems.add(
                .strayFile, "nothing is written in it; write a text, or delete the file: then the program's own is taken",
                at: .start(of: file))
        }
    }
}
