import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `badge.svg` and `badge.json`, for the page, each component and each group: a status at a glance, in a README or a dashboard. A picture is
/// as old as the site; `badge.js` puts one there that follows the clock.
struct Badges: Output {
    let formats =
        OutputFormat.data("badge.svg", ofEachPart: .svg) + OutputFormat.data("badge.json", ofEachPart: .json)
        + OutputFormat.data("badge.js", ofEachPart: .script)

    func files(for site: Site) -> [SiteFile] {
        files(.home, site) { site in badge(site.settings.nameWithoutStatus, site.history.overall, site) }
            + site.history.components.flatMap { component in
                files(.component(component.component.id), site) { site in
                    let component = site.history.component(component.component.id) ?? component
                    return Badge(
                        label: site.name(of: component.component), status: site.tone(of: component), words: site.word(for: component))
                }
            }
            + site.groups.flatMap { group in
                files(.group(group.id), site) { site in badge(group.name, site.overall(of: group), site) }
            }
    }

    private func badge(_ label: String, _ overall: OverallStatus, _ site: Site) -> Badge {
        // What works again and is still watched is not yet as good as what works.
        let tone = overall.isWatched && overall.impact == .none ? .degradedPerformance : site.tone(of: overall)
        return Badge(label: label, status: tone, words: site.headline(of: overall, naming: []))
    }

    private func files(_ page: PageAddress, _ site: Site, _ badge: (Site) -> Badge) -> [SiteFile] {
        let (folder, now) = (page.path, badge(site))
        let states = site.states { badge($0).svg }.map { "[\($0.from.seconds)000,\(scriptLiteral($0.words))]" }
        let script = site.templates.script("badge.js") + "([\(states.joined(separator: ","))],\(scriptLiteral(site.address(page))));\n"
        return [
            SiteFile(path: folder + "badge.svg", text: now.svg),
            SiteFile(path: folder + "badge.json", text: jsonText(now.endpoint)),
            SiteFile(path: folder + "badge.js", text: script),
        ]
    }
}

extension ComponentStatus {
    /// White words on each have a contrast of at least 5 to 1.
    var badgeColour: String {
        switch self {
        case .operational: "#1a7f4b"
        case .underMaintenance: "#2a5fc4"
        case .degradedPerformance: "#8a6100"
        case .partialOutage: "#b34708"
        case .majorOutage: "#b3202a"
        }
    }
}

private struct Badge {
    let label: String
    let status: ComponentStatus
    let words: String

    /// What shields.io reads from an address it is given: https://shields.io/badges/endpoint-badge
    var endpoint: Endpoint { Endpoint(label: label, message: words, color: status.badgeColour) }

    struct Endpoint: Encodable {
        var schemaVersion = 1
        var label, message, color: String
    }

    var svg: String {
        let title = "\(label): \(words)"
        let (left, right) = (Self.width(label), Self.width(words))
        var xml = XML()
        let frame: KeyValuePairs = [
            "xmlns": "http://www.w3.org/2000/svg", "width": String(left + right), "height": "20", "viewBox": "0 0 \(left + right) 20",
            "role": "img", "aria-label": title,
        ]
        xml.element("svg", frame) { svg in
            svg.element("title", [:], title)
            svg.element("rect", ["width": String(left + right), "height": "20", "rx": "3", "fill": status.badgeColour])
            svg.element("path", ["d": "M3 0H\(left)V20H3a3 3 0 0 1-3-3V3a3 3 0 0 1 3-3z", "fill": "#3c434c"])
            let font: KeyValuePairs = [
                "fill": "#fff", "font-family": "Verdana,DejaVu Sans,sans-serif", "font-size": "11", "aria-hidden": "true",
            ]
            svg.element("g", font) { words in
                words.element("text", Self.place(0, left), label)
                words.element("text", Self.place(left, right), self.words)
            }
        }
        return xml.text
    }

    /// The text is set to the width that is reserved for it, whatever font the reader has.
    private static func place(_ start: Int, _ width: Int) -> KeyValuePairs<String, String> {
        ["x": String(start + 7), "y": "14", "textLength": String(width - 14), "lengthAdjust": "spacingAndGlyphs"]
    }

    /// In pixels, with seven on each side. By the width of letters in Verdana 11, near enough.
    private static func width(_ words: String) -> Int {
        let tenths = words.reduce(0) { sum, character in
            switch character {
            case "i", "j", "l", "I", "'", ".", ",", ":", ";", "|", "!": sum + 40
            case "f", "r", "t", " ", "(", ")", "[", "]", "/", "-": sum + 46
            case "m", "w", "M", "W", "@", "%": sum + 100
            default:
                sum
                    + (character.isASCII
                        ? character.isUppercase ? 78 : 68 : character.unicodeScalars.first.map { $0.value > 0x2E80 } == true ? 110 : 70)
            }
        }
        return tenths / 10 + 15
    }
}
