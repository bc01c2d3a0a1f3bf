import StatusHistory
import StatusModel

/// Days as one picture: a bar a day, taller and in another colour the worse it was, hollow where nothing is known. What it says stands
/// beside it in words, so it is hidden from those who can't see it.
///
/// Good and unknown days are each one dashed line, so that the picture is small: only bad days are shapes of their own.
struct Bars {
    let days: [UptimeDay]
    /// How many days the window has. Fewer are shown where the page is younger than that, and then the oldest says which day it is.
    let windowDays: Int
    /// How many days after the one on which the page was built it is of. The picture stays where it is, and is seen from further to the right.
    let daysAhead: Int
    let language: any Language
    /// Where a day with problems leads; nil for a picture that leads nowhere.
    let link: ((CivilDate) -> String)?
    /// What was wrong on a day, for those who point at it.
    var title: (UptimeDay) -> HTML = { _ in "" }

    /// Units a day is wide, gap included. The script knows it too.
    static let pitch = 4
    /// Units a bar is wide, and the picture is high.
    private static let (width, height) = (3, 34)
    /// How many days fill the picture where the page is younger.
    private static let fewest = 30

    var html: HTML {
        let unknown = days.prefix { $0.worst == nil }.count
        var shapes: [HTML] = []
        if unknown > 0 { shapes += hollowBars(unknown) }
        if unknown < days.count {
            // It goes on to the right, for the days to come, which nobody sees before.
            shapes.append(line("t", from: place(unknown), to: windowDays + Self.mostAhead, y: Self.height / 2))
        }
        for (index, day) in days.enumerated() {
            guard let worst = day.worst, worst != .operational else { continue }
            shapes.append(linked(day, bar(index, worst, day)))
        }
        // A few days are not drawn as slabs: they stand at the end of the room that more would take.
        let room = max(days.count, min(windowDays, Self.fewest)) * Self.pitch
        let box = "\((windowDays + daysAhead) * Self.pitch - room) 0 \(room) \(Self.height)"
        return
            "<span class=\"bars\" aria-hidden=\"true\"><svg viewBox=\"\(box)\" preserveAspectRatio=\"none\">\(shapes.joined())</svg></span>"
    }

    private static let mostAhead = Site.foresight.seconds / 86_400 + 2

    /// Which day of the picture it is, the first of a whole window being 0. What would begin before that begins there.
    private func place(_ index: Int) -> Int { index == 0 && days.count == windowDays ? 0 : index + windowDays - days.count + daysAhead }

    /// The style sheet says how thick it is.
    private func line(_ name: String, from: Int, to: Int, y: Int) -> HTML {
        "<path class=\"\(name)\" d=\"M\(from * Self.pitch) \(y)H\(to * Self.pitch)\"/>"
    }

    private func hollowBars(_ count: Int) -> [HTML] {
        [
            line("n", from: place(0), to: place(count), y: 28),
            "<path class=\"n2\" d=\"M\(place(0) * Self.pitch).7 28H\(place(count) * Self.pitch)\"/>",
        ]
    }

    private func bar(_ index: Int, _ status: ComponentStatus, _ day: UptimeDay) -> HTML {
        let (name, height) =
            switch status {
            case .operational: ("t", 34)
            case .underMaintenance: ("m", 14)
            case .degradedPerformance: ("d", 19)
            case .partialOutage: ("p", 26)
            case .majorOutage: ("o", 34)
            }
        let title: HTML = link == nil ? "" : "<title>\(title(day))</title>"
        return
            "<path class=\"\(name)\" d=\"M\((index + windowDays - days.count + daysAhead) * Self.pitch) \(Self.height)v-\(height)h\(Self.width)v\(height)z\">\(title)</path>"
    }

    /// A pointer's way to what is told of a day. Keyboards and screen readers have the list below the picture.
    private func linked(_ day: UptimeDay, _ bar: HTML) -> HTML {
        guard let link, day.isBad else { return bar }
        return "<a href=\"\(link(day.date))\" tabindex=\"-1\">\(bar)</a>"
    }

    /// What stands below the two ends.
    var ends: HTML {
        let isYoung = days.count < windowDays
        let start = isYoung ? days.first.map { language.shortDate($0.date) } ?? "" : language.daysAgo(days.count - 1)
        let first = days.count > 1 ? start : ""
        return "<div class=\"ends\" aria-hidden=\"true\"><span>\(first)</span><span>\(language.text(.today))</span></div>"
    }
}

extension [ComponentHistory] {
    /// The worst of each day, of components that are shown as one.
    var worstDays: [UptimeDay] {
        guard var days = first?.shownDays else { return [] }
        for component in dropFirst() {
            for (index, day) in component.shownDays.enumerated() where index < days.count {
                days[index].worst = days[index].worst.map { Swift.max($0, day.worst ?? $0) } ?? day.worst
            }
        }
        return days
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
