import Basics
import StatusHistory
import StatusModel

/// `banner.js`: a bar for the company's own product, which is there only while something is wrong or work is under way.
///
/// What it says is in it, from now on and as the clock will have it, so that it asks nobody for anything. Where it is older than it should be, it
/// says what time it tells of, and after a week it says nothing.
struct Banner: Output {
    static let path = "banner.js"
    let formats = [OutputFormat(path: PathPattern(Banner.path), media: .script, use: .data)]

    func files(for site: Site) -> [SiteFile] {
        let states = site.states { $0.bannerWords }
        guard states.contains(where: { $0.words != nil }) else { return [SiteFile(path: Self.path, text: "/* Nothing to tell. */\n")] }
        let told = states.map { state in
            "[\(state.from.seconds)000" + (state.words.map { "," + $0.map(scriptLiteral).joined(separator: ",") } ?? "") + "]"
        }
        let fresh = site.settings.rebuildEvery.map { $0.seconds * 12 } ?? 86_400
        let asOf = site.language.asOf(site.timeText(site.built, under: nil))
        let rest =
            [scriptLiteral(asOf), "\(site.built.seconds)000", "\(fresh)000"]
            + [site.language.code, site.language.direction, site.language.text(.close)].map(scriptLiteral)
        let lines = site.templates.text("banner.js").split(separator: "\n").map { $0.drop { $0 == " " } }
        let call = "([\(told.joined(separator: ","))],\(rest.joined(separator: ",")));\n"
        return [SiteFile(path: Self.path, text: lines.joined(separator: "\n") + call)]
    }
}

/// A text as a script has it, in ASCII alone: whatever encoding a page has, it is read as it was written. Nothing in it ends a line or an
/// element.
func scriptLiteral(_ text: String) -> String {
    jsonText(text, isPretty: false).utf16.reduce(into: "") { script, unit in
        switch unit {
        case 0x0A: break
        case 0x3C, 0x7F...:
            let digits = String(unit, radix: 16)
            script += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        default: script.unicodeScalars.append(UnicodeScalar(UInt8(unit)))
        }
    }
}

extension Site {
    /// What something says from now on, and from each moment on at which the clock makes something else of it.
    func states<Words: Equatable>(_ words: (Site) -> Words) -> [(from: Instant, words: Words)] {
        future.reduce(into: [(now, words(self))]) { states, next in
            let told = words(next.site)
            if told != states.last?.1 { states.append((next.from, told)) }
        }
    }

    /// The headline, what it leads to, and its colour; nil where there is nothing to tell.
    fileprivate var bannerWords: [String]? {
        guard history.overall.impact != .none || history.overall.isUnderMaintenance else { return nil }
        let incident = history.openIncidents.first.map { (page: PageAddress.incident($0.slug), title: $0.incident.title.value) }
        let work = maintenance.first(where: \.status.isUnderWay).map {
            (page: PageAddress.maintenance($0.slug), title: $0.maintenance.title.value)
        }
        // The headline is about work where nothing else is wrong.
        let isAboutWork = history.overall.impact == .none
        let subject = (isAboutWork ? work : incident) ?? incident ?? work ?? (page: .home, title: settings.name)
        return [headline, subject.title, address(subject.page), overallTone.badgeColour]
    }
}
