import Foundation

/// A colour, to be made readable on the page's backgrounds.
struct Colour: Equatable {
    /// 0 to 255.
    var red, green, blue: Int

    /// Nil unless written `#rrggbb`.
    init?(hex: String) {
        guard hex.utf8.count == 7, hex.hasPrefix("#"), let value = Int(hex.dropFirst(), radix: 16) else { return nil }
        self.init(red: value >> 16, green: value >> 8 & 255, blue: value & 255)
    }

    init(red: Int, green: Int, blue: Int) { (self.red, self.green, self.blue) = (red, green, blue) }

    var hex: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// This colour, as little darkened or lightened as gives it a contrast of 4.5 on a background (WCAG 2.2, 1.4.3).
    func readable(on background: Colour) -> Colour {
        let towards = background.luminance > 0.5 ? 0 : 255
        var colour = self
        for step in 0...100 where colour.contrast(with: background) < 4.5 {
            colour = mixed(with: towards, percent: step)
        }
        return colour
    }

    func contrast(with other: Colour) -> Double {
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
}
