extension [UInt8] {
    /// What stands between NUL bytes, as `-z` prints it; the last NUL ends the last piece.
    var piecesBeforeNUL: [ArraySlice<UInt8>] {
        var pieces = split(separator: 0, omittingEmptySubsequences: false)
        if pieces.last?.isEmpty == true { pieces.removeLast() }
        return pieces
    }
}
