import StatusHistory
import StatusModel

/// The days of a component as one picture: a bar a day, taller and in another colour the worse it was, hollow where nothing is known.
///
/// Good and unknown days are each one dashed line, so that the picture is small: only bad days are shapes of their own.
struct Bars {
    let days: [UptimeDay]
    let language: any Language
    /// What the picture says, in words.
    let label: String

    /// Units a day is wide, gap included, and the picture is high.
    private static let (pitch, width, height) = (4, 3, 34)

    var html: HTML {
        let unknown = days.prefix { $0.worst == nil }.count
        var shapes: [HTML] = []
        if unknown > 0 { shapes += hollowBars(unknown) }
        if unknown < days.count { shapes.append(line("k", from: unknown, to: days.count, height: 14, y: 27)) }
        for (index, day) in days.enumerated() {
            guard let worst = day.worst, worst != .operational else { continue }
            shapes.append(bar(index, worst, title: language.problemDay(language.shortDate(day.date), day.troubles)))
        }
        let box = "0 0 \(days.count * Self.pitch) \(Self.height)"
        return
            "<div class=\"\(isCropped ? "bars many" : "bars")\"><svg viewBox=\"\(box)\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"\(label)\">\(shapes.joined())</svg></div>\(ends)"
    }

    private func line(_ name: String, from: Int, to: Int, height: Int, y: Int) -> HTML {
        "<path class=\"\(name)\" fill=\"none\" stroke-width=\"\(height)\" stroke-dasharray=\"3 1\" d=\"M\(from * Self.pitch) \(y)H\(to * Self.pitch)\"/>"
    }

    private func hollowBars(_ count: Int) -> [HTML] {
        [
            line("n", from: 0, to: count, height: 14, y: 27),
            "<path class=\"n2\" fill=\"none\" stroke-width=\"12\" stroke-dasharray=\"1.6 2.4\" d=\"M.7 27H\(count * Self.pitch)\"/>",
        ]
    }

    private func bar(_ index: Int, _ status: ComponentStatus, title: String) -> HTML {
        let (name, height) =
            switch status {
            case .operational: ("k", 14)
            case .underMaintenance: ("m", 18)
            case .degradedPerformance: ("d", 22)
            case .partialOutage: ("p", 28)
            case .majorOutage: ("o", 34)
            }
        return
            "<path class=\"\(name)\" d=\"M\(index * Self.pitch) \(Self.height)v-\(height)h\(Self.width)v\(height)z\"><title>\(title)</title></path>"
    }

    /// Whether narrow screens show only the newest days: where there are enough of them for that.
    private var isCropped: Bool { days.count >= 60 }

    /// What stands below the two ends. Narrow screens show fewer days; the style sheet picks the label that fits.
    private var ends: HTML {
        func span(_ name: String, _ text: String) -> HTML { "<span class=\"\(name)\">\(text)</span>" }
        let first = days.count > 1 ? span("d90", language.daysAgo(days.count - 1)) : ""
        let (twoThirds, third) = (language.daysAgo(days.count * 2 / 3 - 1), language.daysAgo(days.count / 3 - 1))
        let oldest: HTML = isCropped ? "\(first)\(span("d60", twoThirds))\(span("d30", third))" : first
        return "<div class=\"ends\" aria-hidden=\"true\"><span>\(oldest)</span>\(span("t", language.text(.today)))</div>"
    }
}

extension UptimeDay {
    /// The day's trouble and maintenance, worst first, with how long each lasted.
    var troubles: [(ComponentStatus, TimeSpan)] {
        uptime.time.sorted { $0.key > $1.key }.filter { $0.value > .zero }.map { ($0.key, $0.value) }
    }

    /// Whether customers felt trouble that nobody planned.
    var isBad: Bool { worst?.isTrouble ?? false }
}
