import Basics
import Diagnostics

/// No error codes: customers can't act on them.
struct ErrorCode: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        guard !subject.signs.isDisjoint(with: [.digit, .underscore, .innerCapital]) else { return [] }
        let text = subject.block.text
        let words = subject.words
        var findings: [Finding] = []
        var index = words.startIndex
        while index < words.endIndex {
            guard let last = codeEnd(words, index, text) ?? looseCodeEnd(words, index, text), !subject.isKnown(words[index].range) else {
                index += 1
                continue
            }
            let range = words[index].range.lowerBound..<words[last].range.upperBound
            findings.append(Finding("'\(text[range].string)' means nothing to customers; say what they see", at: subject.place(range)))
            index = last + 1
        }
        return findings
    }

    /// The last word of the code that starts at a word, or nil where none does.
    private func codeEnd(_ words: ArraySlice<Word>, _ index: Int, _ text: [UInt8]) -> Int? {
        let first = words[index]
        let hasShape = !first.signs.isDisjoint(with: [.digit, .underscore, .innerCapital])
        if hasShape ? isStandaloneCode(text[first.range]) : isException(text[first.range]) { return index }
        if exitWords.contains(first.hash), let end = numberEnd(words, index + 1, text) { return end }
        if ownCodeWords.contains(first.hash), isOwnCode(words, index + 1, text) { return index + 1 }
        if codeWords.contains(first.hash), let end = httpNumberEnd(words, index + 1, text) { return end }
        guard hasShape, isStatusNumber(text[first.range]) else { return nil }
        if let end = reasonPhraseEnd(words, index, text) { return end }
        func isNumber(_ position: Int) -> Bool { words.indices.contains(position) && isStatusNumber(text[words[position].range]) }
        func isOne(of known: WordSet, _ position: Int) -> Bool { words.indices.contains(position) && known.contains(words[position].hash) }
        // "502 and 503 errors", "500 responses", "500 http status codes".
        var next = index + 1
        while next - index < Self.mostListed, isNumber(next) || (isOne(of: .joiners, next) && isNumber(next + 1)) { next += 1 }
        var last = next
        while isOne(of: codeWords, last), isOne(of: codeWords, last + 1) { last += 1 }
        if isOne(of: countedWords, last), !isOne(of: .of, last + 1) { return last }
        return isOne(of: returningWords, index - 1) ? next - 1 : nil
    }

    /// `1020`, `E1234`, `-104`: a number of a program's own, behind "error" or "code", that counts nothing.
    private func isOwnCode(_ words: ArraySlice<Word>, _ index: Int, _ text: [UInt8]) -> Bool {
        guard words.indices.contains(index) else { return false }
        if words.indices.contains(index + 1), countingWords.contains(words[index + 1].hash) { return false }
        let word = text[words[index].range]
        let digits = word.drop { $0.isUppercase || $0 == UInt8(ascii: "-") }
        let isWithLetters = digits.count < word.count
        return digits.count >= (isWithLetters ? 3 : 4) && word.count - digits.count <= 4 && digits.count <= 8
            && digits.allSatisfy(\.isDigit)
    }

    /// Words of one list of codes that are looked at.
    private static let mostListed = 12

    /// "HTTP 500", "error code 503", "status: 502 and 504".
    private func httpNumberEnd(_ words: ArraySlice<Word>, _ start: Int, _ text: [UInt8]) -> Int? {
        var index = start
        while index < words.endIndex, codeWords.contains(words[index].hash) || WordSet.of.contains(words[index].hash) { index += 1 }
        guard index < words.endIndex, index - start <= 3, isStatusNumber(text[words[index].range]) else { return nil }
        // "error 503 of 900" counts something.
        if index + 1 < words.endIndex, countingWords.contains(words[index + 1].hash) { return nil }
        if let end = reasonPhraseEnd(words, index, text) { return end }
        while index + 1 < words.endIndex, index - start < Self.mostListed {
            let next = words[index + 1]
            if isStatusNumber(text[next.range]) || countedWords.contains(next.hash) {
                index += 1
            } else if WordSet.joiners.contains(next.hash), index + 2 < words.endIndex, isStatusNumber(text[words[index + 2].range]) {
                index += 2
            } else {
                break
            }
        }
        return index
    }

    /// "exit code 137", "SQLSTATE 40001".
    private func numberEnd(_ words: ArraySlice<Word>, _ start: Int, _ text: [UInt8]) -> Int? {
        var index = start
        while index < words.endIndex, statusWords.contains(words[index].hash) { index += 1 }
        return index < words.endIndex && words[index].signs.contains(.digit) && text[words[index].range].allSatisfy(\.isWordByte)
            ? index : nil
    }

    /// "503 Service Unavailable".
    private func reasonPhraseEnd(_ words: ArraySlice<Word>, _ index: Int, _ text: [UInt8]) -> Int? {
        for length in (1...3).reversed() where index + length < words.endIndex {
            let phrase = (1...length).map { text[words[index + $0].range].lowercasedString }.joined(separator: " ")
            if reasonPhrases.contains(phrase) { return index + length }
        }
        return nil
    }

    /// Three digits from 400 to 599, `5xx`, `50x`, or such a number with an `s`.
    private func isStatusNumber(_ word: ArraySlice<UInt8>) -> Bool {
        var digits = word
        if digits.count == 4, digits.last == UInt8(ascii: "s") { digits = digits.dropLast() }
        guard digits.count == 3, let first = digits.first, first == UInt8(ascii: "4") || first == UInt8(ascii: "5") else { return false }
        return digits.dropFirst().allSatisfy { $0.isDigit || $0.lowercased == UInt8(ascii: "x") }
    }

    /// A code whatever stands around it.
    private func isStandaloneCode(_ word: ArraySlice<UInt8>) -> Bool {
        if isClassNumber(word) || word.starts(with: "ORA-".utf8) { return true }
        if word.count >= 6, word.starts(with: "0x".utf8), word.dropFirst(2).allSatisfy(\.isHexDigit) { return true }
        if word.contains(UInt8(ascii: "_")), word.allSatisfy({ $0.isUppercase || $0.isDigit || $0 == UInt8(ascii: "_") }) {
            let text = word.string
            return codeParts.contains { text.contains($0) }
        }
        guard word.first?.isUppercase == true else { return false }
        return errnoNames.contains(word.string) || isException(word) || isErrorClass(word)
    }

    /// `IOException`, but not the word itself.
    private func isException(_ word: ArraySlice<UInt8>) -> Bool {
        word.count > 9 && word.first?.isUppercase == true && word.suffix(9).elementsEqual("Exception".utf8)
    }

    /// `5xx`, `50x`, `5xx-level`: nobody counts like that.
    private func isClassNumber(_ word: ArraySlice<UInt8>) -> Bool {
        let number = word.prefix(3)
        return isStatusNumber(number) && number.contains { $0.lowercased == UInt8(ascii: "x") }
            && (word.count == 3 || !word[word.startIndex + 3].isDigit)
    }

    /// `TypeError`, `ConnectionResetError`: two capitals at least, as one word.
    private func isErrorClass(_ word: ArraySlice<UInt8>) -> Bool {
        let suffix = Array("Error".utf8)
        guard word.count > suffix.count, word.suffix(suffix.count).elementsEqual(suffix), word.first?.isUppercase == true else {
            return false
        }
        return word.dropLast(suffix.count).allSatisfy { $0.isUppercase || $0.isLowercase }
    }

    let documentation = RuleDocumentation(
        .plain, "error-code", level: .error, readsEnglish: false, weight: 50,
        summary: "No error codes",
        rationale:
            "A code tells customers nothing about what works and what doesn't. Text that they see on screen is fine, in quotes and without the code.",
        source: "Guide D: no internal service names, error codes or jargon. Reason phrases from the IANA registry of HTTP status codes.",
        good: [
            .update("Some pages show \"Payment declined\" although the payment went through."),
            .update("About 500 customers are affected. Error 3 of 5 in the form is ours."),
            .update("We offer a 500 for hire. The depot is left with 450 parcels. Fiat 500s and Levi's 501s are sold out."),
            .update("Radios report P-12 as full. Drivers report BA-117 and LH-400 as late. Emails of 550 guests were sent."),
            .update("Our office at 404 Main Street is open. There are errors in up to 503 orders."),
        ],
        bad: [
            .update("Customers get ↓HTTP 500 when they pay."),
            .update("The checkout is returning ↓503s."),
            .update("We see more ↓502 and 504 errors than usual."),
            .update("Requests fail with ↓503 Service Unavailable."),
            .update("The app shows ↓ERR_CONNECTION_RESET or ↓0x80070057."),
            .update("Uploads stop with a ↓NullPointerException."),
            .update("Shoppers get a ↓502 at checkout. Keys were refused with ↓429. The number of ↓503s fell."),
            .update("Card readers report ↓E-4031 and switch off. Emails bounce with ↓550 5.7.1."),
            .update("There are many ↓5xx responses."),
            .update("The app stops with ↓error 1020 or ↓ORA-00600."),
        ])
}

private let codeWords = WordSet(["http", "https", "status", "error", "errors", "response", "code", "codes"])
private let countedWords = WordSet(["error", "errors", "response", "responses", "code", "codes", "status", "statuses"])
private let returningWords = WordSet(["returning", "returned", "returns", "http", "https", "code", "status"])
private let exitWords = WordSet(["exit", "sqlstate"])
private let statusWords = WordSet(["code", "status"])
private let countingWords = WordSet(["of", "customers", "orders", "users", "payments"])
private let codeParts = ["ERR", "FAIL", "TIMEOUT", "INVALID", "DENIED", "EXCEEDED", "REFUSED", "UNAVAILABLE"]
private let reasonPhrases: Set<String> = [
    "bad request", "unauthorized", "forbidden", "not found", "method not allowed", "request timeout", "conflict", "gone",
    "payload too large", "too many requests", "internal server error", "not implemented", "bad gateway", "service unavailable",
    "gateway timeout", "gateway time-out",
]
private let errnoNames: Set<String> = [
    "ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EPIPE", "ENOSPC", "EACCES", "EPERM", "ENOENT",
    "EMFILE", "EADDRINUSE", "ENOMEM", "EAGAIN", "NXDOMAIN", "SERVFAIL", "SIGKILL", "SIGTERM", "SIGSEGV", "OOMKilled",
]
private let ownCodeWords = WordSet(["error", "errno", "code"])
