import Foundation
import Testing

/// What a run of the command did.
struct Run {
    var status: Int
    var output: String
    var talk: String
}

private let testFolder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
let sampleContent = testFolder.appendingPathComponent("../../content").standardizedFileURL.path

/// Runs the command that was built beside these tests.
func daymark(
    _ arguments: [String], in folder: Workplace? = nil, _ environment: [String: String] = [:], input text: String? = nil,
    output file: FileHandle? = nil
) throws -> Run {
    let process = Process()
    process.executableURL = builtCommand
    process.arguments = arguments
    process.currentDirectoryURL = folder?.url ?? testFolder
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": "/nonexistent"].merging(environment) { $1 }
    let (input, output, talk) = (Pipe(), Pipe(), Pipe())
    if text != nil { process.standardInput = input }
    process.standardOutput = file ?? output
    process.standardError = talk
    try process.run()
    if let text {
        try input.fileHandleForWriting.write(contentsOf: Data(text.utf8))
        try input.fileHandleForWriting.close()
    }
    let printed = file == nil ? output.fileHandleForReading.readDataToEndOfFile() : Data()
    let said = talk.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Run(
        status: Int(process.terminationStatus), output: String(decoding: printed, as: UTF8.self),
        talk: String(decoding: said, as: UTF8.self))
}

/// The command lies in the build folder, as the test program does.
private var builtCommand: URL {
    let candidates = [Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()]
    return candidates.map { $0.appendingPathComponent("daymark") }.first { FileManager.default.isExecutableFile(atPath: $0.path) }
        ?? testFolder.appendingPathComponent("../../.build/debug/daymark").standardizedFileURL
}

/// A folder with a small content directory in it, deleted with its owner.
final class Workplace {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("daymark-\(UUID().uuidString)")
        try write("content/site.yml", "name: Harbour Pay Status\nurl: https://status.harbourpay.example\ntime-zone: UTC\n")
        try write("content/components.yml", "- id: cards\n  name: Cards\n")
        try write(
            "content/incidents/cards-fail/incident.yml",
            "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n")
        try write(
            "content/incidents/cards-fail/2026-11-20-1408-investigating.md",
            "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\ncomponents: {cards: partial-outage}\n---\nSome card payments are failing.\n"
        )
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
    func read(_ name: String) throws -> Data { try Data(contentsOf: url.appendingPathComponent(name)) }

    func write(_ name: String, _ text: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
