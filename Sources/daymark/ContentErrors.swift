import Diagnostics
import StatusContent

extension LoadedContent {
    /// Files with incidents, planned work and reviews of which a figure can't count all, in path order.
    var unread: [String] {
        let wrong = diagnostics.filter { $0.level == .error && $0.place.file.path.hasPrefix("incidents/") }.map(\.place.file.path)
        return Set(leftOut + wrong).sorted()
    }

    /// Where files can't be read as they were meant, what is made of them would say something else.
    ///
    /// - Parameter shown: a path as the terminal has it.
    func refuseErrors(_ consequence: String, _ shown: (String) -> String, in isUsed: (String) -> Bool) throws {
        guard let fault = diagnostics.first(where: { $0.level == .error && isUsed($0.place.file.path) }) else { return }
        throw RunError(
            message: "\(consequence), as \(shown(fault.place.file.path)) has a fault: \(fault.message); 'daymark lint' shows all there "
                + "is to put right")
    }
}
