/// Any bytes as what git prints: what makes no sense is left out, and never a trap.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let output = Array(UnsafeBufferPointer(start: start, count: count))
    for prefix in ["", "content/"] {
        let log = LoggedCommit.parse(output, below: Array(prefix.utf8))
        precondition(log.allSatisfy { (0...253_402_300_799).contains($0.seconds) }, "seconds")
        for story in FileStory.all(log).values {
            precondition(story.steps.allSatisfy { log.indices.contains($0.commit) }, "steps")
            precondition(story.isGone == (story.steps.last?.blob == nil) || story.steps.isEmpty, "gone")
        }
    }
    _ = TreeEntry.parse(output)
    let blobs = BlobBatch.parse(output)
    precondition(blobs.values.reduce(0) { $0 + $1.count } <= output.count, "blobs")
    return 0
}
