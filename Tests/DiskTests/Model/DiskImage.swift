@testable import Disk

/// What a disk holds: files and folders by number, the root first. A value, so that keeping one costs nothing.
struct DiskImage {
    struct Node: Equatable {
        var isFolder: Bool
        var mode: UInt32
        /// Another where a disk of its own is mounted.
        var device: UInt = 1
        var bytes: [UInt8] = []
        var entries: [String: Int] = [:]
    }

    static let root = 0
    private(set) var nodes = [Node(isFolder: true, mode: 0o755)]

    subscript(number: Int) -> Node { nodes[number] }

    mutating func add(_ node: Node) -> Int {
        nodes.append(node)
        return nodes.count - 1
    }

    mutating func apply(_ fact: Fact) {
        switch fact {
        case .names(let folder, let names):
            for (name, node) in names { nodes[folder].entries[name] = node }
        case .bytes(let file, let offset, let bytes):
            let end = offset + bytes.count
            if nodes[file].bytes.count < end { nodes[file].bytes += [UInt8](repeating: 0, count: end - nodes[file].bytes.count) }
            nodes[file].bytes.replaceSubrange(offset..<end, with: bytes)
        case .size(let file, let size):
            nodes[file].bytes = Array(nodes[file].bytes.prefix(size))
        case .mode(let node, let mode):
            nodes[node].mode = mode
        }
    }

    /// The number of what a path from `folder` leads to.
    func number(of path: String, from folder: Int = root) -> Int? {
        path.split(separator: "/").filter { $0 != "." }.reduce(folder) { above, name in above.flatMap { nodes[$0].entries[String(name)] } }
    }

    /// How many names a file has.
    func names(of number: Int) -> Int { nodes.reduce(0) { $0 + $1.entries.values.count { $0 == number } } }

    /// All that lies in a folder as a reader meets it, by path; nil where there is no such folder.
    func tree(_ path: String) -> [String: Found]? {
        guard let folder = number(of: path), nodes[folder].isFolder else { return nil }
        var found = ["": Found(mode: nodes[folder].mode, bytes: nil)]
        gather(folder, below: "", into: &found)
        return found
    }

    private func gather(_ folder: Int, below above: String, into found: inout [String: Found]) {
        for (name, number) in nodes[folder].entries {
            let (node, path) = (nodes[number], above + name)
            found[path] = Found(mode: node.mode, bytes: node.isFolder ? nil : node.bytes)
            if node.isFolder { gather(number, below: path + "/", into: &found) }
        }
    }

    struct Found: Hashable {
        var mode: UInt32
        /// Nil for a folder.
        var bytes: [UInt8]?
    }
}

/// One change to a disk, which is on it or not after the power went; each without the others.
enum Fact {
    /// Names in a folder that change in one step. Nil where nothing has the name any more.
    case names(folder: Int, [(name: String, node: Int?)])
    case bytes(file: Int, offset: Int, [UInt8])
    case size(file: Int, Int)
    case mode(node: Int, UInt32)

    /// Whose `fsync` makes it durable.
    var owner: Int {
        switch self {
        case .names(let folder, _): folder
        case .bytes(let file, _, _), .size(let file, _): file
        case .mode(let node, _): node
        }
    }

    /// What may be left of it, from nothing to all.
    var remains: [Fact?] {
        guard case .bytes(let file, let offset, let bytes) = self, !bytes.isEmpty else { return [nil, self] }
        let half = bytes.count / 2
        let rest = [UInt8](repeating: 0, count: bytes.count - half)
        return [
            nil, .bytes(file: file, offset: offset, Array(bytes[..<half])),
            .bytes(file: file, offset: offset, [UInt8](repeating: 0, count: bytes.count)),
            .bytes(file: file, offset: offset, bytes[..<half] + rest), self,
        ]
    }
}
