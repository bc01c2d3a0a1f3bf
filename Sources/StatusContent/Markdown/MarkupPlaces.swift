import Basics
import StatusModel

/// Which pieces of a prose's blocks came from which nodes, so that each can be found in the markup that is made of the same nodes.
struct MarkupPlaces {
    private struct Piece {
        var node: CommonMarkNode
        /// What of the node's own text it is.
        var own: Range<Int>
        /// Where in its block's text it begins.
        var start: Int
    }

    /// By block.
    private var pieces: [[Piece]] = []
    private var open: [Piece] = []

    /// - Parameters:
    ///   - own: what of the node's text is appended to the open block.
    ///   - start: where in that block's text it comes to stand.
    mutating func append(_ own: Range<Int>, of node: CommonMarkNode, at start: Int) {
        open.append(Piece(node: node, own: own, start: start))
    }

    /// - Parameter isKept: whether the open block becomes one of the prose's.
    mutating func endBlock(isKept: Bool) {
        if isKept { pieces.append(open) }
        open = []
    }

    /// The blocks with the places of their runs in the markup. Goes through blocks, pieces and texts once: a block can be all of a file.
    func located(_ blocks: [ProseBlock], in markup: MarkupWriter) -> [ProseBlock] {
        var ends = markup.ends[...]
        return zip(blocks, pieces).map { block, pieces in
            var block = block
            var search = Search(pieces: pieces[...], markup: markup)
            for index in block.runs.indices { block.runs[index].markup = search.start(of: block.runs[index]) }
            let last = block.runs.last { $0.markup != nil }?.markup
            if let last { ends = ends.drop { $0 < last } }
            block.markupEnd = last == nil ? markup.html.count : ends.first ?? markup.html.count
            return block
        }
    }

    /// Finds runs in their order, and so moves forward only.
    private struct Search {
        var pieces: ArraySlice<Piece>
        let markup: MarkupWriter
        private var node: OpaquePointer?
        private var text: [UInt8] = []
        /// How much of the node's text lies behind, and how many bytes of markup that is.
        private var (done, length) = (0, 0)

        init(pieces: ArraySlice<Piece>, markup: MarkupWriter) { (self.pieces, self.markup) = (pieces, markup) }

        mutating func start(of run: ProseRun) -> Int? {
            while let next = pieces.dropFirst().first, next.start <= run.text.lowerBound { pieces.removeFirst() }
            guard let piece = pieces.first, let start = markup.starts[piece.node.pointer] else { return nil }
            if node != piece.node.pointer { (node, text, done, length) = (piece.node.pointer, piece.node.ownText, 0, 0) }
            let before = min(max(done, piece.own.lowerBound + run.text.lowerBound - piece.start), text.count)
            length += text[done..<before].escapedLength
            done = before
            return start + length
        }
    }
}
