/// Numbers by the hashes of words. Those are well mixed already, so that looking one up takes a step or two.
struct WordTable: Sendable {
    /// 0 where a slot is free; a power of two of them, at most half of which are taken.
    private var keys: [UInt64]
    private var values: [Int32]
    private var count = 0

    init(minimumCapacity: Int = 4) {
        var slots = 8
        while slots < minimumCapacity * 2 { slots *= 2 }
        keys = [UInt64](repeating: 0, count: slots)
        values = [Int32](repeating: 0, count: slots)
    }

    subscript(key: UInt64) -> Int32? {
        let slot = slot(of: key)
        return keys[slot] == key && key != 0 ? values[slot] : nil
    }

    mutating func set(_ key: UInt64, _ value: Int32) {
        if count * 2 >= keys.count { grow() }
        let slot = slot(of: key)
        if keys[slot] != key { count += 1 }
        keys[slot] = key
        values[slot] = value
    }

    /// Where a key is, or else could be put.
    private func slot(of key: UInt64) -> Int {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
        return slot
    }

    private mutating func grow() {
        var larger = WordTable(minimumCapacity: keys.count)
        for (key, value) in zip(keys, values) where key != 0 { larger.set(key, value) }
        self = larger
    }
}

/// Words that a rule looks for, whatever their case.
struct WordSet: Sendable {
    private var table: WordTable
    /// One bit for each word's low bits: of most words they tell already that a rule doesn't look for them.
    private var filter = SIMD4<UInt64>()

    init(_ words: [String]) {
        table = WordTable(minimumCapacity: words.count)
        for hash in words.map({ wordHash($0) }) {
            table.set(hash, 0)
            filter[Self.part(hash)] |= Self.bit(hash)
        }
    }

    private static func part(_ word: UInt64) -> Int { Int(truncatingIfNeeded: word >> 6 & 3) }
    private static func bit(_ word: UInt64) -> UInt64 { 1 << (word & 63) }

    /// - Parameter word: its `wordHash`.
    func contains(_ word: UInt64) -> Bool { filter[Self.part(word)] & Self.bit(word) != 0 && table[word] != nil }
}
