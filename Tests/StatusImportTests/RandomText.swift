/// Numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// A text of somebody's page, and the words that its readers saw.
struct RandomText {
    var source = ""
    var words: [String] = []
    private var count = 0
    private var random: SplitMix

    init(seed: UInt64) {
        random = SplitMix(state: seed)
        for _ in 0..<Int.random(in: 1...12, using: &random) {
            block()
            if !source.hasSuffix("\n") { source += "\n" }
        }
    }

    /// A word that stands nowhere else in the text, with signs around it that mean nothing.
    private mutating func word() -> String {
        count += 1
        let word = one(of: ["w\(count)x", "Wört\(count)", "w\(count)", "状況\(count)"])
        words.append(word)
        return word
    }

    private mutating func phrase() -> String {
        let between = one(of: [" ", " ", " ", ", ", " – ", "  "])
        return (0..<Int.random(in: 1...4, using: &random)).map { _ in inline() }.joined(separator: between)
    }

    private mutating func one(of texts: [String]) -> String { texts[Int.random(in: 0..<texts.count, using: &random)] }

    private mutating func inline() -> String {
        switch Int.random(in: 0..<34, using: &random) {
        case 0: "<b>\(word())</b>"
        case 1: "<strong>\(word()): </strong>\(word())"
        case 2: "<i> \(word()) </i>"
        case 3: "<em class=\"x\">\(word())<b>\(word())</b></em>"
        case 4: "<code>\(word()) &lt; 5</code>".replacingFive(&words)
        case 5: "`<b>\(word())</b>`".spelledTags(&words)
        case 6: "**\(word())**"
        case 7: "<a href=\"https://a.example/?q=(1)\">\(word())</a>"
        case 8: "<a href='/local'>\(word()) \(word())</a>"
        case 9: "[\(word())](https://b.example/x \"title\")"
        case 10: "[\(word())](../local.html)"
        case 11: "![\(word())](https://b.example/i.png)"
        case 12: "![\(word())](i.png)"
        case 13: "[![\(word())](https://b.example/i.svg)](https://b.example)"
        case 14: "<!-- hidden & <b> -->\(word())"
        case 15: "<span style='color:red'>\(word())</span>"
        case 16: "<strike>\(word())</strike>"
        case 17: "\(word())<br />\(word())"
        case 18: "\(word())<br>\n\(word())"
        case 19: "(\(word()))"
        case 20: "\"\(word())\""
        case 21: "a <1.10 \(word()) <3".withWords(["a", "1", "10"], ["3"], &words)
        case 22: "{{< youtube abc >}}\(word())"
        case 23: "&amp;\(word())&nbsp;&#x202E;"
        case 24: "<script>var a = '<b>'</script>\(word())"
        case 25: "\(word())\u{200B}\(word())"
        case 26: "_\(word())_"
        case 27: "<img src='https://b.example/i.png' alt='\(word())'>"
        case 28: "\(word())\n\(word())"
        case 29: "\(word())  \n\(word())"
        case 30: "🎉 \(word())"
        case 31: "</div>\(word())"
        case 32: "<unknown>\(word())".withWords(["unknown"], [], &words)
        default: word()
        }
    }

    private mutating func block() {
        switch Int.random(in: 0..<16, using: &random) {
        case 0: source += "<ul>\n" + (0..<3).map { _ in "  <li>\(phrase())</li>\n" }.joined() + "</ul>\n"
        case 1: source += "<ol><li>\(word())<li>\(word())<ul><li>\(word())</li></ul></ol>"
        case 2: source += "- \(phrase())\n- \(phrase())\n  \(phrase())\n\n"
        case 3: source += "## \(word()) \(word())\n"
        case 4: source += "```\n<b>\(word())</b>\n\n<!-- \(word()) -->\n```\n".spelledTags(&words)
        case 5: source += "\n| \(word()) | \(word()) |\n|---|:-:|\n| \(word()) | **\(word())** |\n\n"
        case 6: source += "<table><tr><td>\(word())</td><td>\(phrase())</td></tr><tr><td>- \(word())</td></tr></table>\n"
        case 7: source += "\n---\n\(word())\n"
        case 8: source += "> \(phrase())\n> \(word())\n\n"
        case 9: source += "<p>\(phrase())</p>\r\n<p># \(word())</p>"
        case 10: source += "<blockquote>\(phrase())<br><br>\(word())</blockquote>"
        case 11: source += "<h3>\(word())<br>\(word())</h3>"
        case 12: source += "<details><summary>\(word())</summary>\n\n\(phrase())\n\n</details>\n"
        case 13:
            source += "\n<<<<<<< HEAD\n\(word())\n=======\n\(word())\n>>>>>>> main\n\n".withWords([], ["main"], &words).withHead(&words)
        case 14: source += "<pre>\(word()) &lt;\n\(word())</pre>"
        default: source += phrase() + "\n\n"
        }
    }
}

extension String {
    /// Words that are spelled around those which were counted just now.
    fileprivate func withWords(_ before: [String], _ behind: [String], _ words: inout [String]) -> String {
        words.insert(contentsOf: before, at: words.count - 1)
        words += behind
        return self
    }

    fileprivate func withHead(_ words: inout [String]) -> String {
        words.insert("HEAD", at: words.count - 3)
        return self
    }

    fileprivate func replacingFive(_ words: inout [String]) -> String { withWords([], ["5"], &words) }

    /// Tags in code are seen.
    fileprivate func spelledTags(_ words: inout [String]) -> String {
        let isBlock = hasPrefix("```")
        let at = words.count - (isBlock ? 2 : 1)
        words.insert("b", at: at)
        words.insert("b", at: at + 2)
        return self
    }
}
