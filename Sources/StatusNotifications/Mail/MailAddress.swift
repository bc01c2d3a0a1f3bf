import Basics

/// "Harbour Pay Status <status@harbourpay.example>", or the address alone.
struct MailAddress {
    let name: String
    let address: String

    /// Nil where there is no address that a header can hold as it is.
    init?(_ text: String) {
        let line = text.plainLine
        if line.hasSuffix(">"), let start = line.lastIndex(of: "<") {
            name = String(line[..<start]).trimmedOfWhiteSpace.withoutQuotes
            address = String(line[line.index(after: start)...].dropLast())
        } else {
            (name, address) = ("", line)
        }
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"<>()[],;:\\\"".utf8.contains($0) }
        guard isPlain, parts.count == 2, parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") && !$0.hasSuffix(".") && !$0.contains("..") })
        else { return nil }
    }

    /// As a header field has it.
    func field(named fallback: String, column: Int) -> String {
        let phrase = headerPhrase(name.isEmpty ? fallback : name, column: column)
        return phrase.isEmpty ? address : "\(phrase)\(phrase.utf8.count + address.utf8.count + column > 70 ? "\r\n " : " ")<\(address)>"
    }
}

extension String {
    fileprivate var withoutQuotes: String {
        guard count > 1, hasPrefix("\""), hasSuffix("\"") else { return self }
        return String(dropFirst().dropLast()).replacing("\\\"", with: "\"").replacing("\\\\", with: "\\")
    }
}
