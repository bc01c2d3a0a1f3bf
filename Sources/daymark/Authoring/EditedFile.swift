import Diagnostics
import Disk
import StatusModel

/// A new file in its author's editor. What it held is never lost, whatever the editor leaves behind.
struct EditedFile {
    let desk: Authoring
    /// Relative to the content directory.
    let path: String
    /// As it was before the editor opened; nil where it can't be read.
    private let before: SourceFile?

    init(_ path: String, _ desk: Authoring) throws {
        (self.path, self.desk) = (path, desk)
        before = try desk.contentFiles().first { $0.path == path }
    }

    /// Opens it, and waits until the editor closes.
    ///
    /// - Throws: `RunError` where the editor failed, or left nothing that can be read.
    func edit(with editor: Editor) throws {
        let failure = editor.edit(desk.shown(path))
        let folder = try ContentFolder(desk.options.shared.content)
        let after = folder.files.first { $0.path == path }
        if let after, !after.isBlank {
            guard let failure else { return }
            throw RunError(message: "\(editor.name) \(failure); '\(desk.shown(path))' is there, and can be edited by hand")
        }
        let unreadable = folder.diagnostics.first { $0.place.file.path == path }
        let deeds = [failure, what(isLeft: after, unreadable)].compactMap { $0 }.joined(separator: " and ")
        if unreadable == nil, putBack(in: after) {
            throw RunError(
                message:
                    "\(editor.name) \(deeds); what it held before is there again: edit it by hand, or delete it if nobody is to read it")
        }
        if let before { printTalk("What it held before:\n\n\(before.text(in: 0..<before.bytes.count))\n") }
        throw RunError(message: "\(editor.name) \(deeds); put what it held before there by hand")
    }

    private func what(isLeft after: SourceFile?, _ unreadable: Diagnostic?) -> String {
        if after != nil { return "left '\(desk.shown(path))' empty" }
        guard let unreadable else { return "left no file '\(desk.shown(path))'" }
        return "left '\(desk.shown(path))' so that it is no file to read: \(unreadable.message)"
    }

    /// Whether the file is as it was again.
    private func putBack(in after: SourceFile?) -> Bool {
        guard let before else { return false }
        do throws(DiskError) {
            if let after {
                try ReplacedFile(old: after, new: before).write(content: desk.files.content)
            } else {
                _ = try desk.files.addOnly(before)
            }
            return true
        } catch {
            return false
        }
    }
}

extension SourceFile {
    fileprivate var isBlank: Bool { bytes.allSatisfy { $0 <= UInt8(ascii: " ") } }
}
