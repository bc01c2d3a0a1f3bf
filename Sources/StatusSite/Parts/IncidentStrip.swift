import StatusHistory
import StatusModel

/// How an incident went, as one picture from its beginning to its end: the worse it was, the taller and in another colour. Below it, a tick
/// for each update.
struct IncidentStrip {
    let shape: IncidentShape
    let language: any Language
    let zone: Zone

    /// Units that the picture is wide, and the narrowest stretch.
    private static let (width, least) = (400.0, 4.0)
    private static let (height, ticks) = (34, 5)

    init(_ shape: IncidentShape, _ language: any Language, _ zone: Zone) {
        (self.shape, self.language, self.zone) = (shape, language, zone)
    }

    /// "Major outage for 23 minutes, partial outage for 26 minutes and watched for 50 minutes".
    var words: String { language.capitalised(language.list(totals.map { language.spell($0.name, $0.length) })) }

    private var totals: [(status: ComponentStatus, name: String, length: TimeSpan)] {
        shape.totals.map { ($0.status, $0.status == .operational ? language.text(.watched) : language.inText($0.status), $0.length) }
    }

    /// The same words, each with its colour.
    var legend: HTML {
        totals.enumerated().map { index, part in
            let words = language.spell(index == 0 ? language.capitalised(part.name) : part.name, part.length)
            return "<span class=\"\(part.status.rawValue)\">\(words)</span>"
        }.joined(separator: " ")
    }

    /// When it begins and ends.
    var ends: [HTML] {
        let ends = [shape.range.lowerBound, shape.range.upperBound]
        let isOneDay = zone.date(at: ends[0]) == zone.date(at: ends[1])
        return ends.map { end in
            let time = zone.civil(at: end)
            let words = isOneDay ? time.clockText : "\(language.shortDate(time.date)) \(time.clockText)"
            return "<time datetime=\"\(end.machineText)\">\(words)</time>"
        }
    }

    /// The picture with a tick for each update, named by what stands elsewhere on the page.
    func picture(labelledBy id: String) -> HTML {
        let ticks = Set(shape.updates.map { Int(place(of: $0).rounded()) }).sorted()
        let marks = ticks.map { "M\(min($0, Int(Self.width) - 1)) \(Self.height + 1)h1v\(Self.ticks)h-1z" }.joined()
        return
            "<svg viewBox=\"0 0 \(Int(Self.width)) \(Self.height + Self.ticks + 1)\" preserveAspectRatio=\"none\" role=\"img\" aria-labelledby=\"\(id)\">\(stretches)<path class=\"tick\" d=\"\(marks)\"/></svg>"
    }

    /// A small one for lists, which says itself what it shows.
    var thumbnail: HTML {
        "<svg class=\"brief\" viewBox=\"0 0 \(Int(Self.width)) \(Self.height)\" preserveAspectRatio=\"none\" width=\"120\" height=\"16\" role=\"img\" aria-label=\"\(words)\">\(stretches)</svg>"
    }

    private var stretches: HTML {
        zip(shape.stretches, edges).map { stretch, edge -> HTML in
            let (from, to) = (Int(edge.lowerBound.rounded()), Int(edge.upperBound.rounded()))
            return
                "<path class=\"\(stretch.status.rawValue)\" d=\"M\(from) \(Self.height)v-\(Self.height(of: stretch.status))H\(to)v\(Self.height(of: stretch.status))z\"/>"
        }.joined()
    }

    private static func height(of status: ComponentStatus) -> Int {
        switch status {
        case .operational: 6
        case .underMaintenance: 12
        case .degradedPerformance: 18
        case .partialOutage: 26
        case .majorOutage: 34
        }
    }

    /// Where each stretch lies: as wide as it is long, but never too narrow to be seen.
    private var edges: [Range<Double>] {
        let whole = Double((shape.range.upperBound - shape.range.lowerBound).seconds)
        let wide = shape.stretches.map { max(Double($0.length.seconds) / whole * Self.width, Self.least) }
        let scale = Self.width / wide.reduce(0, +)
        var edge = 0.0
        return wide.map { own in
            defer { edge += own * scale }
            return edge..<edge + own * scale
        }
    }

    private func place(of moment: Instant) -> Double {
        for (stretch, edge) in zip(shape.stretches, edges) where moment <= stretch.range.upperBound {
            let part = Double((moment - stretch.range.lowerBound).seconds) / Double(stretch.length.seconds)
            return edge.lowerBound + part * (edge.upperBound - edge.lowerBound)
        }
        return Self.width
    }
}

extension Site {
    func strip(of told: IncidentHistory) -> IncidentStrip? { told.shape.map { IncidentStrip($0, language, zone) } }
}

/// The picture of an incident with what it says in words.
struct StripView: TemplateView {
    let picture: HTML
    let legend: HTML
    let start: HTML
    let end: HTML

    static let fields: [TemplateField<StripView>] = [
        .html("picture") { $0.picture }, .html("legend") { $0.legend }, .html("start") { $0.start }, .html("end") { $0.end },
    ]

    init(_ strip: IncidentStrip) {
        picture = strip.picture(labelledBy: "shape")
        legend = strip.legend
        (start, end) = (strip.ends[0], strip.ends[1])
    }
}
