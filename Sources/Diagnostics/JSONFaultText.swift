import Basics

extension JSONFault {
    /// For messages: "3:14: a digit is expected here".
    package func text(in file: SourceFile) -> String {
        let place = file.position(at: offset)
        return "\(place.line):\(place.column): \(message)"
    }
}
