@testable import Disk

/// What may be on a disk when its power comes back: what was durable, and any part of what was not.
struct PowerCut {
    let moment: ModelDisk.Moment

    /// What may be left, as the how many-th of `Fact.remains` of each fact, oldest fact first.
    typealias Choice = [Int]

    /// In how many ways the disk may be left; nil where nobody can try them all.
    func numberOfChoices(atMost most: Int) -> Int? {
        var number = 1
        for fact in moment.facts {
            number *= fact.remains.count
            if number > most { return nil }
        }
        return number
    }

    /// Where few facts are at stake, every way. Else all or nothing, each fact alone lost or left, alone or in part, what an orderly
    /// disk leaves, and `rounds` times anything at all.
    func choices(everyWayUpTo most: Int, rounds: Int, using generator: inout some RandomNumberGenerator) -> [Choice] {
        if let number = numberOfChoices(atMost: most) { return (0..<number).map(choice) }
        return telling + random(rounds, using: &generator)
    }

    /// A few of them: all, nothing, and `rounds` times one fact lost, one fact left, or anything at all.
    func someChoices(_ rounds: Int, using generator: inout some RandomNumberGenerator) -> [Choice] {
        if moment.facts.isEmpty { return [[]] }
        let some = (0..<rounds).flatMap { _ -> [Choice] in
            let number = moment.facts.indices.randomElement(using: &generator) ?? 0
            return [all.with(0, at: number), nothing.with(all[number], at: number)]
        }
        return [all, nothing] + some + random(rounds, using: &generator)
    }

    func image(_ choice: Choice) -> DiskImage {
        var image = moment.durable
        for (fact, number) in zip(moment.facts, choice) {
            if let left = fact.remains[number] { image.apply(left) }
        }
        return image
    }

    /// What was lost, for people.
    func lost(_ choice: Choice) -> String {
        let lost = zip(moment.facts, choice).filter { $0.remains.count - 1 != $1 }.map { "\($0)".prefix(90) + " (\($1))" }
        return lost.isEmpty ? "nothing" : lost.joined(separator: "; ")
    }

    private var nothing: Choice { moment.facts.map { _ in 0 } }
    private var all: Choice { moment.facts.map { $0.remains.count - 1 } }

    private func choice(_ number: Int) -> Choice {
        var rest = number
        return moment.facts.map { fact in
            defer { rest /= fact.remains.count }
            return rest % fact.remains.count
        }
    }

    private var telling: [Choice] {
        let each = moment.facts.indices.flatMap { number in
            moment.facts[number].remains.indices.flatMap { [all.with($0, at: number), nothing.with($0, at: number)] }
        }
        let orderly = moment.facts.indices.map { Array(all[..<$0]) + nothing[$0...] }
        return [all, nothing] + each + orderly
    }

    /// Little, half or most is left.
    private func random(_ rounds: Int, using generator: inout some RandomNumberGenerator) -> [Choice] {
        (0..<rounds).map { round in
            let left = [1, 5, 9][round % 3]
            return moment.facts.map { fact in
                if Int.random(in: 0..<10, using: &generator) < left { return fact.remains.count - 1 }
                return Int.random(in: 0..<max(1, fact.remains.count - 1), using: &generator)
            }
        }
    }
}

extension PowerCut.Choice {
    fileprivate func with(_ part: Int, at number: Int) -> Self {
        var changed = self
        changed[number] = part
        return changed
    }
}
