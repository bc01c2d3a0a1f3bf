import Basics
import StatusHistory
import StatusModel

/// `banner.js`: a bar for the company's own product, which is there only while something is wrong or work is under way.
///
/// What it says is in it, so that it asks nobody for anything. Where it is older than it should be, it says what time it tells of, and after a
/// week it says nothing.
struct Banner: Output {
    static let path = "banner.js"
    let formats = [OutputFormat(path: PathPattern(Banner.path), media: .script, use: .data)]

    func files(for site: Site) -> [SiteFile] {
        guard let words = site.bannerWords else { return [SiteFile(path: Self.path, text: "/* Nothing to tell. */\n")] }
        let lines = site.templates.text("banner.js").split(separator: "\n").map { $0.drop { $0 == " " } }
        return [SiteFile(path: Self.path, text: "\(lines.joined(separator: "\n"))(\(Self.literal(words)));\n")]
    }

    /// Texts as a script has them, in ASCII alone: whatever encoding a page has, they are read as they were written. Nothing in them ends a
    /// line or an element.
    static func literal(_ texts: [String]) -> String {
        jsonText(texts, isPretty: false).utf16.reduce(into: "") { script, unit in
            switch unit {
            case 0x0A: break
            case 0x3C, 0x7F...:
                let digits = String(unit, radix: 16)
                script += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: script.unicodeScalars.append(UnicodeScalar(UInt8(unit)))
            }
        }
    }
}

extension Site {
    /// What the script is called with; nil where there is nothing to tell.
    fileprivate var bannerWords: [String]? {
        guard history.overall.impact != .none || history.overall.isUnderMaintenance else { return nil }
        let incident = history.openIncidents.first.map { (page: PageAddress.incident($0.slug), title: $0.incident.title.value) }
        let work = maintenance.first(where: \.status.isUnderWay).map {
            (page: PageAddress.maintenance($0.slug), title: $0.maintenance.title.value)
        }
        // The headline is about work where nothing else is wrong.
        let isAboutWork = history.overall.impact == .none
        let subject = (isAboutWork ? work : incident) ?? incident ?? work ?? (page: .home, title: settings.name)
        let fresh = settings.rebuildEvery.map { $0.seconds * 12 } ?? 86_400
        return [
            headline, subject.title, address(subject.page), language.asOf(timeText(built, under: nil)), "\(built.seconds)000",
            "\(fresh)000", language.code, language.direction, language.text(.close), overallTone.badgeColour,
        ]
    }
}
