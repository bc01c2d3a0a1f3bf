import Dispatch

/// Maps on all cores. Results are in the order of `elements`, whatever finished first.
///
/// - Parameter chunk: elements handed to a core at a time.
package func concurrentMap<Element: Sendable, Result: Sendable>(
    _ elements: [Element], chunk: Int, _ transform: @Sendable (Element) -> Result
) -> [Result] {
    let chunks = (elements.count + chunk - 1) / chunk
    guard chunks > 1 else { return elements.map(transform) }
    var slots = [[Result]](repeating: [], count: chunks)
    slots.withUnsafeMutableBufferPointer { buffer in
        let out = Slots(buffer: buffer)
        DispatchQueue.concurrentPerform(iterations: chunks) { index in
            out.set(index, elements[index * chunk..<min((index + 1) * chunk, elements.count)].map(transform))
        }
    }
    return slots.flatMap { $0 }
}

/// Each iteration writes its own slot and no other, and nobody reads before all are done: that is why sharing it is safe.
private struct Slots<Result>: @unchecked Sendable {
    let buffer: UnsafeMutableBufferPointer<[Result]>

    func set(_ index: Int, _ value: [Result]) { buffer[index] = value }
}
