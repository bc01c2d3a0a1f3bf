/// What `git cat-file --batch` prints: for each object a line `ID blob SIZE`, then that many bytes and a line feed.
enum BlobBatch {
    /// Objects that are missing are left out.
    static func parse(_ output: [UInt8]) -> [String: [UInt8]] {
        var blobs: [String: [UInt8]] = [:]
        var rest = output[...]
        while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
            let fields = rest[..<end].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            rest = rest[(end + 1)...]
            guard fields.count == 3, let size = Int(fields[2]), size >= 0, size <= rest.count else { continue }
            if fields[1] == "blob" { blobs[fields[0]] = Array(rest.prefix(size)) }
            rest = rest.dropFirst(size + 1)
        }
        return blobs
    }
}
