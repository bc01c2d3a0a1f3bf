extension String {
    /// With spaces behind it up to a width, in characters.
    package func padded(to width: Int) -> String { self + String(repeating: " ", count: Swift.max(0, width - count)) }

    /// With spaces before it up to a width, in characters, as numbers stand.
    package func alignedRight(to width: Int) -> String { String(repeating: " ", count: Swift.max(0, width - count)) + self }
}

/// Rows of texts, each column as wide as its widest text and two spaces from the next. The last column is left as it is, and no line
/// ends in spaces.
package func inColumns(_ rows: [[String]]) -> [String] {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
        let line = zip(row.dropLast(), widths).map { $0.padded(to: $1 + 2) }.joined() + (row.last ?? "")
        return String(line.reversed().drop { $0 == " " }.reversed())
    }
}
