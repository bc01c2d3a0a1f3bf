import StatusModel

extension RandomHistory {
    /// The same page with what responders might have written down: severities, promises, times, causes and actions, some of it missing.
    func withResponse(seed: UInt64) -> StatusPage {
        var dice = Dice(seed: seed &* 31 &+ 7)
        var page = page
        for index in page.incidents.indices { dice.respond(to: &page.incidents[index]) }
        return page
    }
}

extension Dice {
    fileprivate mutating func respond(to incident: inout Incident) {
        incident.severity = written(one(of: Severity.allCases))
        let started = incident.started.value
        if chance(70) { incident.record.detected = written(started + .minutes(number(-5...20))) }
        if chance(60) { incident.record.acknowledged = written(started + .minutes(number(0...40))) }
        if chance(40) { incident.record.mitigated = written(started + .minutes(number(0...400))) }
        if chance(60) { incident.record.cause = written(one(of: ["expired", "full", "overload"])) }
        for index in incident.updates.indices where incident.updates[index].status.value != .resolved && chance(80) {
            incident.updates[index].nextUpdate = written(incident.updates[index].at.value + .minutes(number(-3...180)))
        }
        if chance(40) { incident.review = review(of: incident) }
    }

    private mutating func review(of incident: Incident) -> Review {
        let actions = (0..<number(1...3)).map { id in
            let status = one(of: ActionStatus.allCases)
            return ReviewAction(
                id: written(String(id)), action: written("Act"),
                due: chance(90) ? written(incident.started.value.civil(offset: 0).date.adding(days: number(0...5))) : nil,
                status: status,
                done: status == .done && chance(70)
                    ? written(incident.started.value.civil(offset: 0).date.adding(days: number(0...7))) : nil)
        }
        return Review(file: incident.file, status: written(.final), actions: actions, body: Prose(file: incident.file, range: 0..<0))
    }
}
