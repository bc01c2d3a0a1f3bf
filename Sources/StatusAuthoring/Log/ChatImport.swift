import Basics
import StatusContent
import StatusModel

/// What becomes of a chat's export: lines of an incident's log, each once however often it is imported.
package struct ChatImport {
    /// All that it says, in the order of the text.
    package let drafts: [TimelineDraft]
    /// What the log has not yet.
    package let new: [TimelineDraft]
    /// What has to be put right in the text first.
    package let faults: [ChatFault]
    /// Messages without any words, such as pictures.
    package let withoutText: Int

    /// - Throws: `AuthoringError` where no line has a time, or nobody can tell the day.
    package init(_ text: String, _ time: LogClock) throws(AuthoringError) {
        let people = time.incident.record.roles.map(\.person.value)
        let chat = ChatText(text, people: people)
        if chat.messages.isEmpty, chat.faults.isEmpty { throw AuthoringError("there is no line in it") }
        // Said once, and not of each line.
        if chat.messages.contains(where: { $0.stamp.date == nil && $0.stamp.day == nil && $0.day == nil }) { _ = try time.usualDay() }
        var moments = ChatMoments(chat.messages, time)
        var days: Set<Int> = []
        var drafts: [TimelineDraft] = []
        var faults = chat.faults
        for message in chat.messages {
            // A day that can't be read is one fault, however many lines are below it.
            if let day = message.day, message.stamp.date == nil, message.stamp.day == nil, let fault = day.fault(among: time.days) {
                if days.insert(message.dayLine).inserted { faults.append(ChatFault(message.dayLine, fault)) }
                continue
            }
            do throws(AuthoringError) {
                let at = try moments.moment(of: message)
                guard !message.text.isEmpty else { continue }
                drafts.append(Self.draft(message, at: at, time))
            } catch {
                faults.append(ChatFault(message.line, error.message))
            }
        }
        withoutText = chat.messages.count(where: \.text.isEmpty)
        self.drafts = drafts
        self.faults = faults.sorted { $0.line < $1.line }
        new = drafts.missing(in: time.incident.record.timeline)
    }

    private static func draft(_ message: ChatMessage, at moment: Instant, _ time: LogClock) -> TimelineDraft {
        let text = message.text
        guard let prefix = RolePrefix(text[...]), !prefix.rest.isEmpty else {
            return TimelineDraft(at: moment, event: text, by: message.name).written(at: time.clock.now)
        }
        let person = message.name ?? time.incident.record.holder(of: prefix.role, at: moment)
        return TimelineDraft(at: moment, event: String(prefix.rest), by: person, role: prefix.role).written(at: time.clock.now)
    }
}

/// Tells when messages were, one after another. A message without a day is of the day above it, of the one that was named or of the
/// incident's only one.
struct ChatMoments {
    private let time: LogClock
    /// Whether the text tells times with AM and PM: what has neither is then in the half of the day of the message above it.
    private let hasHalves: Bool
    private var last: (stamp: LineStamp, day: CivilDate, separator: DayLine?)?

    init(_ messages: [ChatMessage], _ time: LogClock) {
        self.time = time
        hasHalves = messages.contains { $0.stamp.isAfternoon != nil }
    }

    mutating func moment(of message: ChatMessage) throws(AuthoringError) -> Instant {
        let day = try day(of: message)
        var stamp = message.stamp
        if hasHalves, stamp.isAfternoon == nil, (1...12).contains(stamp.hour) { stamp.isAfternoon = try half(of: stamp) }
        let before = last
        // What follows is of the same day, so that one fault is said once.
        last = (stamp, day, message.day)
        if let before, before.day == day, message.stamp.date == nil, message.stamp.day == nil, before.separator == message.day,
            before.stamp.secondOfDay - stamp.secondOfDay >= Self.longestStepBack
        {
            throw AuthoringError(
                "\(message.stamp.clock) is below \(before.stamp.clock), so another day may have begun; write the day on a line between them, such "
                    + "as \(day.adding(days: 1).text)")
        }
        return try time.moment(stamp, on: day)
    }

    private func day(of message: ChatMessage) throws(AuthoringError) -> CivilDate {
        if let date = message.stamp.date { return date }
        if let day = message.stamp.day { return try day.date(among: time.days) }
        if let separator = message.day { return try separator.date(among: time.days) }
        return try time.usualDay()
    }

    /// The first such time that is not before the message above.
    private func half(of stamp: LineStamp) throws(AuthoringError) -> Bool {
        guard let last = last?.stamp else {
            throw AuthoringError("other lines have AM or PM, and \(stamp.clock) has neither; write which it is")
        }
        return [false, true].first { half in
            var candidate = stamp
            candidate.isAfternoon = half
            return candidate.secondOfDay >= last.secondOfDay
        } ?? (last.isAfternoon ?? true)
    }

    /// Threads put later lines before earlier ones. Half a day is too much for that. The number is ours.
    static let longestStepBack = 12 * 3_600
}
