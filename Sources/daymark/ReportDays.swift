import ArgumentParser
import StatusContent
import StatusHistory
import StatusModel

/// The days that somebody asked a report for.
enum ReportDays {
    case thisMonth
    /// 365 days, today the last.
    case lastYear
    case year(of: CivilDate)
    case month(of: CivilDate)
    case since(CivilDate, until: CivilDate?)

    /// - Throws: a usage error where the flags don't name days, or more of them than a report is for.
    ///
    /// - Parameter usual: the days where no flag names any.
    init(year: String?, month: String?, since: String?, until: String?, usual: ReportDays, now: Instant) throws {
        if let year {
            if month != nil || since != nil || until != nil {
                throw ValidationError("--year says all; leave --month, --since and --until out")
            }
            guard let first = try? readDate(year + "-01-01") else { throw ValidationError("--year is '\(year)'; write it as 2025") }
            self = .year(of: first)
        } else if let month {
            if since != nil || until != nil { throw ValidationError("--month says all; leave --since and --until out") }
            guard let first = try? readDate(month + "-01") else { throw ValidationError("--month is '\(month)'; write it as 2026-11") }
            self = .month(of: first)
        } else if let since {
            self = .since(try Self.day(since, "--since"), until: try until.map { try Self.day($0, "--until") })
        } else {
            if until != nil { throw ValidationError("--until needs --since; or name a --month") }
            self = usual
        }
        try validate(now)
    }

    private static func day(_ text: String, _ flag: String) throws -> CivilDate {
        do { return try readDate(text) } catch { throw ValidationError("\(flag): \(error.message)") }
    }

    private func validate(_ now: Instant) throws {
        guard case .since(let first, let until) = self else { return }
        if let until, until < first { throw ValidationError("--until is before --since; exchange them") }
        let last = until ?? now.civil(offset: 0).date
        if last.daysSince1970 - first.daysSince1970 > Self.mostDays {
            throw ValidationError("that is more than ten years; ask for less at once")
        }
    }

    private static let mostDays = 3_660

    /// The first day, where the flags name one.
    var firstNamed: CivilDate? {
        switch self {
        case .thisMonth, .lastYear: nil
        case .year(let day), .month(let day): day
        case .since(let day, _): day
        }
    }

    /// - Parameter zone: the page's, which says what day it is.
    func period(_ now: Instant, _ zone: Zone) -> Period {
        let today = zone.date(at: now)
        switch self {
        case .thisMonth: return Period(monthOf: today, zone)
        case .lastYear: return Period(today.adding(days: -364), today, zone)
        case .year(let day): return Period(yearOf: day, zone)
        case .month(let day): return Period(monthOf: day, zone)
        case .since(let first, let last): return Period(first, last ?? max(first, today), zone)
        }
    }
}
