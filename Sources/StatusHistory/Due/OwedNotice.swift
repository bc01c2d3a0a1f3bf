import StatusModel

/// Something that a law wants of an incident.
package enum OwedNotice: Sendable {
    /// To say whether authorities are told of it.
    case decide(Regulation)
    case send(Regulation.Notice)
}

extension Incident {
    /// What laws want of it and nobody has done, each with when it is due. What the responders' log says was sent is done.
    ///
    /// - Parameter zone: the page's, whose months count.
    package func owedNotices(_ policy: Policy, _ zone: Zone) -> [(notice: OwedNotice, due: Instant)] {
        if isWithdrawn { return [] }
        return Regulation.allCases.flatMap { regulation -> [(notice: OwedNotice, due: Instant)] in
            if record.reportable.contains(where: { $0.regulation == regulation }) {
                return notices(regulation, zone).filter { $0.sent == nil }.map { (.send($0.notice), $0.due) }
            }
            return isAsked(of: regulation, policy) ? [(.decide(regulation), responseBegan + Regulation.decision)] : []
        }
    }

    /// Whether the policy wants somebody to say if the law is about it.
    package func isAsked(of regulation: Regulation, _ policy: Policy) -> Bool {
        !isWithdrawn && !severitiesEverHad.isDisjoint(with: policy.regulations[regulation] ?? [])
    }

    private var severitiesEverHad: Set<Severity> {
        Set([severity.value] + severityChanges.flatMap { [$0.from.value, $0.to.value] })
    }

    /// What it takes to tell an authority, each with when it is due and when it was first sent; nothing where nobody says that it is to be told.
    package func notices(_ regulation: Regulation, _ zone: Zone) -> [(notice: Regulation.Notice, due: Instant, sent: Instant?)] {
        guard let since = record.reportable.last(where: { $0.regulation == regulation })?.since?.value else { return [] }
        var before = since
        return regulation.notices.map { notice in
            let due = deadline(of: notice, after: notice.start == .reportable ? since : before, zone)
            let sent = record.timeline.filter { $0.sends(notice) }.map(\.at.value)
            // What was sent again, with more in it, puts off what comes after it, and was no later for that.
            before = sent.max() ?? due
            return (notice, due, sent.min())
        }
    }

    private func deadline(of notice: Regulation.Notice, after start: Instant, _ zone: Zone) -> Instant {
        let due =
            switch notice.length {
            case .span(let span): start + span
            case .calendar(let span): zone.moment(span, after: start)
            }
        // What was found reportable later than that has the whole time from then.
        guard let most = notice.atMost, start <= responseBegan + most else { return due }
        return min(due, responseBegan + most)
    }
}
