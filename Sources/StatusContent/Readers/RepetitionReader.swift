import Diagnostics
import StatusModel

enum RepetitionKey: String, ContentKeys {
    case every, until, zone
}

/// `repeat: weekly`, or `repeat: {every: 2 weeks, until: 2027-06-30, zone: Europe/London}`, with `except`.
func readRepetition(_ fields: Fields<MaintenanceKey>, _ problems: Problems) -> Repetition? {
    let exceptions = fields.texts(.except).compactMap { fields.converted($0, .time, readDate) }
    guard let node = fields.node(.repetition) else {
        if let place = fields.keyPlace(.except), !fields.mentions(.repetition) {
            problems.add(.missingKey, "'except' leaves out days of work that repeats; add 'repeat: weekly', or delete the line", at: place)
        }
        return nil
    }
    if case .scalar(let text, _) = node {
        return fields.converted(text, .unknownValue, readRhythm).map { Repetition(rhythm: $0, exceptions: exceptions) }
    }
    guard let own = Fields(node, of: "'repeat'", RepetitionKey.self, problems) else { return nil }
    let rhythm = own.required(.every, such: "2 weeks") { key in own.value(key, .unknownValue, readRhythm) }
    let until = own.date(.until)
    let zone = own.value(.zone, .unknownValue) { text throws(ValueError) in
        if let zone = Zone(identifier: text) { return zone }
        throw ValueError(message: Zone.fault(of: text) ?? "'\(text)' is not a time zone; write a place such as Europe/London")
    }
    return rhythm.map { Repetition(rhythm: $0, until: until, zone: zone, exceptions: exceptions) }
}
