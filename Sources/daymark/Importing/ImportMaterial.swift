import Basics
import Diagnostics
import Disk
import StatusImport

/// What an import reads: files, folders and addresses, as they were named.
struct ImportMaterial {
    private(set) var files: [SourceFile] = []
    /// What could not be read, with why.
    private(set) var unreadable: [(place: String, why: String)] = []

    /// The same for a message, where nothing is left to read.
    var faults: [String] { unreadable.prefix(3).map { "\($0.place): \($0.why)" } }

    init(_ kind: PageSource, _ sources: [String]) throws {
        for source in sources {
            if source.hasPrefix("https://") || source.hasPrefix("http://") {
                try fetch(source, kind)
            } else if isFolder(source) {
                try read(folder: source)
            } else {
                try read(file: source)
            }
        }
    }

    private static let endings = [".md", ".markdown", ".yml", ".yaml", ".json", ".toml", ".html", ".js"]
    private static let mostBytes = 256 << 20

    private mutating func read(folder: String) throws {
        let read = try SourceFolder(folder, endings: Self.endings, mostBytes: Self.mostBytes)
        files += read.files
        unreadable += read.unreadable.map { ($0.path, $0.why) }
    }

    private mutating func read(file: String) throws {
        guard let bytes = try bytesOfFile(file, atMost: Self.mostBytes) else {
            throw RunError(message: "there is no file '\(file)'; name a file, a folder or an address that begins with https://")
        }
        files.append(SourceFile(path: folderAndName(of: file).name, bytes: bytes))
    }

    private mutating func fetch(_ address: String, _ kind: PageSource) throws {
        guard kind == .statuspage else {
            throw RunError(message: "\(kind.rawValue) keeps its content in a repository: clone it, and name the folder")
        }
        let addresses = StatuspageAddresses(address)
        let download = Download(key: addresses.needsKey ? try Self.key() : nil)
        var wanted = addresses.first
        while !wanted.isEmpty {
            let next = wanted.removeFirst()
            switch progress.during("Reading \(next)", { download.get(next) }) {
            case .success(let bytes):
                let before = files.last?.bytes
                files.append(SourceFile(path: next, bytes: bytes))
                if let more = StatuspageAddresses.following(next, bytes, before: before) { wanted.insert(more, at: 0) }
            case .failure(let fault): unreadable.append((next, fault.message))
            }
        }
    }

    private static func key() throws -> String {
        if let key = environmentVariable(Download.keyVariable), !key.isEmpty { return key }
        throw RunError(message: "the management API wants a key; put it into \(Download.keyVariable), where no list of processes shows it")
    }
}
