import Basics
import Diagnostics
import StatusModel

/// Reads `internal-names.sha256`: a salt, then a digest a line.
func readInternalNames(_ file: SourceFile, _ problems: Problems) -> InternalNameDigests {
    guard isReadableText(file, atMost: ContentLimits.internalNames, problems) else { return InternalNameDigests() }
    var reading = InternalNamesReading(file: file, problems: problems)
    var text = file.bytes[file.startAfterByteOrderMark...]
    // What nobody sees has been reported.
    for index in file.invisibleCharacters.flatMap(\.range) { text[index] = UInt8(ascii: " ") }
    for line in text.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }) {
        reading.read(trimmed(line))
    }
    reading.finish()
    return reading.list
}

/// Why a text can't be the salt of internal names, as what follows "the salt", or nil where it can.
package func saltProblem(_ salt: String) -> String? {
    let count = salt.unicodeScalars.count
    if count < 8 { return "has \(counted(count, "character")); write 8 or more" }
    if count > 256 { return "has \(count) characters; write at most 256" }
    let bytes = Array(salt.utf8)
    if trimmed(bytes[...]).count < bytes.count { return "starts or ends with white space; leave that out" }
    if bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "has a control character in it; leave that out" }
    return nil
}

/// The file while it is read.
private struct InternalNamesReading {
    let file: SourceFile
    let problems: Problems
    var list = InternalNameDigests()
    private var isSaltMentioned = false
    private var firstDigest: Int?

    init(file: SourceFile, problems: Problems) { (self.file, self.problems) = (file, problems) }

    mutating func read(_ line: ArraySlice<UInt8>) {
        if line.isEmpty || line.first == UInt8(ascii: "#") { return }
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return readDigest(line) }
        let key = trimmed(line[..<colon])
        let name = String(decoding: key, as: UTF8.self)
        if name == "salt" { return readSalt(trimmed(line[(colon + 1)...]), at: place(key)) }
        guard nearestName(to: name, among: ["salt"]) != nil else { return readDigest(line) }
        isSaltMentioned = true
        problems.add(.unknownKey, "unknown key '\(name)'; did you mean 'salt'?", at: place(key), suggestion: "salt")
    }

    /// What concerns the file as a whole.
    func finish() {
        if isSaltMentioned { return }
        let start = firstDigest ?? 0
        problems.add(
            .missingKey, "internal-names.sha256 needs a salt; write 'salt: ' and 8 characters or more before the digests",
            at: Place(file, start..<start))
    }

    private mutating func readSalt(_ salt: ArraySlice<UInt8>, at key: Place) {
        defer { isSaltMentioned = true }
        if isSaltMentioned {
            return problems.add(.duplicateKey, "there is another salt above; keep the one that the digests were made with", at: key)
        }
        if firstDigest != nil { problems.add(.missingKey, "the digests above have no salt; move this line before them", at: key) }
        if salt.isEmpty { return problems.add(.missingKey, "'salt' has no value; write 8 characters or more behind it", at: key) }
        list.salt = String(decoding: salt, as: UTF8.self)
        if let problem = saltProblem(list.salt) { problems.add(.wrongType, "the salt \(problem)", at: place(salt)) }
    }

    private mutating func readDigest(_ line: ArraySlice<UInt8>) {
        firstDigest = firstDigest ?? line.startIndex
        let digits = line.prefix { hexValue($0) != nil }
        if digits.count == line.count, digits.count != digitCount {
            problems.add(.wrongType, "a digest has \(digitCount) hex digits, this has \(digits.count); write all of it", at: place(line))
        } else if let digest = readHex(digits), digits.count == digitCount {
            list.digests.insert(digest)
            let rest = trimmed(line[digits.endIndex...])
            if !rest.isEmpty { problems.add(.wrongType, "write nothing behind a digest; take this out", at: place(rest)) }
        } else {
            // What stands here may be a name that must not be repeated.
            problems.add(
                .wrongType, "this is not a digest of \(digitCount) hex digits; make the list with 'daymark hash-names'", at: place(line))
        }
    }

    private var digitCount: Int { 64 }

    private func place(_ bytes: ArraySlice<UInt8>) -> Place { Place(file, bytes.startIndex..<bytes.endIndex) }
}

/// Without spaces and tabs around it.
private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isSpace(_ byte: UInt8) -> Bool { byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
    guard let first = line.firstIndex(where: { !isSpace($0) }), let last = line.lastIndex(where: { !isSpace($0) }) else {
        return line[line.endIndex...]
    }
    return line[first...last]
}
