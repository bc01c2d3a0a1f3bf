#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A colour, to be made readable on the page's backgrounds.
package struct Colour: Sendable, Equatable {
    /// 0 to 255.
    package var red, green, blue: Int

    /// Nil unless written `#rrggbb`.
    package init?(hex: String) {
        guard hex.utf8.count == 7, hex.hasPrefix("#"), let value = Int(hex.dropFirst(), radix: 16) else { return nil }
        self.init(red: value >> 16, green: value >> 8 & 255, blue: value & 255)
    }

    package init(red: Int, green: Int, blue: Int) { (self.red, self.green, self.blue) = (red, green, blue) }

    package var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// This colour, as little darkened or lightened as gives it a contrast on a background: 4.5 where nothing else is said (WCAG 2.2, 1.4.3).
    package func readable(on background: Colour, contrast: Double = leastContrast) -> Colour {
        let towards = background.luminance > 0.5 ? 0 : 255
        var colour = self
        for step in 0...100 where colour.contrast(with: background) < contrast {
            colour = mixed(with: towards, percent: step)
        }
        return colour
    }

    /// From 1 to 21, as WCAG defines it.
    package func contrast(with other: Colour) -> Double {
        let (lighter, darker) = (max(luminance, other.luminance), min(luminance, other.luminance))
        return (lighter + 0.05) / (darker + 0.05)
    }

    private func mixed(with end: Int, percent: Int) -> Colour {
        func mix(_ value: Int) -> Int { (value * (100 - percent) + end * percent) / 100 }
        return Colour(red: mix(red), green: mix(green), blue: mix(blue))
    }

    /// Relative luminance as WCAG defines it.
    private var luminance: Double {
        func linear(_ value: Int) -> Double {
            let share = Double(value) / 255
            return share <= 0.04045 ? share / 12.92 : power((share + 0.055) / 1.055)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    private func power(_ base: Double) -> Double { pow(base, 2.4) }

    /// What WCAG 2.2 asks of text (1.4.3).
    package static let leastContrast = 4.5

    /// What is hardest to read on: the darkest ground of a light page and the lightest of a dark one, which are those of its headline.
    package static let lightPage = Colour(red: 0xf6, green: 0xf0, blue: 0xf0)
    package static let darkCard = Colour(red: 0x26, green: 0x2c, blue: 0x31)
}
