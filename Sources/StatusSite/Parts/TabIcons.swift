import Basics
import StatusModel

/// The tab's icon for each status: the shape that stands for it on the page, so that colour alone says nothing here either.
struct TabIcons: Sendable {
    private let addresses: [ComponentStatus: String]

    /// - Parameter sprite: the shapes of the page, as `icons.html` has them.
    init(sprite: String) {
        addresses = Dictionary(
            uniqueKeysWithValues: ComponentStatus.allCases.map { ($0, Self.address(of: $0, Self.shape(of: $0, in: sprite))) })
    }

    subscript(_ status: ComponentStatus) -> String { addresses[status] ?? "" }

    /// What is drawn in the sprite's symbol of that name; a dot where templates of one's own have none.
    private static func shape(of status: ComponentStatus, in sprite: String) -> String {
        guard let name = sprite.firstRange(of: "id=\"\(status.rawValue)\""),
            let start = sprite[name.upperBound...].firstIndex(of: ">"),
            let end = sprite[start...].firstRange(of: "</symbol>")
        else { return "<circle cx='8' cy='8' r='7'/>" }
        return sprite[sprite.index(after: start)..<end.lowerBound].replacing("\"", with: "'")
            .replacing("class='mark'", with: "fill='none' stroke='#fff' stroke-width='2'")
    }

    private static func address(of status: ComponentStatus, _ shape: String) -> String {
        let svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 16 16' fill='\(colour(of: status))'>\(shape)</svg>"
        return "data:image/svg+xml,"
            + [("%", "%25"), (" ", "%20"), ("<", "%3C"), (">", "%3E"), ("#", "%23")].reduce(svg) { $0.replacing($1.0, with: $1.1) }
    }

    /// Each can be told from a white tab and from a black one.
    private static func colour(of status: ComponentStatus) -> String {
        switch status {
        case .operational: "#24915a"
        case .underMaintenance: "#4a7be0"
        case .degradedPerformance: "#a87700"
        case .partialOutage: "#d2580b"
        case .majorOutage: "#d93a44"
        }
    }
}
