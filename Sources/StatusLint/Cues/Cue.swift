/// What words tell about a sentence: that it speaks of customers, of trouble, of work on it, of a cause. Rules look for cues that stand
/// together; no cue is a finding by itself.
enum Cue: Int, Sendable, CaseIterable {
    /// Those who use the service: "you", "customers".
    case customer
    /// What customers use: "page", "payments", "log in".
    case product
    /// What customers notice, said so that it can mean nothing else: "cannot", "slow", "missing".
    case symptom
    /// Trouble without saying which: "issue", "affected".
    case trouble
    /// That it works again.
    case recovery
    /// Those who work on it: "we", "our engineers".
    case us
    /// What they do: "investigating", "restarted".
    case work
    /// What leads to something: "because", "caused by".
    case cause
    /// What makes a statement a guess: "might", "probably".
    case hedge
    /// What makes a guess harmless: "confirmed", "do not know".
    case certainty
    /// "shortly", "soon".
    case vagueTime
    /// "shortly" and the like count for nothing beside these: "in 30 minutes".
    case duration
    /// What customers need to do, or that they need to do nothing.
    case customerAction
    /// A repair that was made: "replaced", "corrected".
    case repair
    /// "no impact", "nobody was affected".
    case noImpact
    /// "human error", "to blame".
    case blame
    /// A person or team who may be blamed: "an engineer", "our supplier".
    case person
    /// What they are blamed for: "accidentally", "forgot".
    case fault
    /// What says nothing: "issue", "incident", "fix".
    case generic
    /// A passive that hides who did what: "was experienced", "has been identified".
    case passive
    /// A greeting or apology.
    case courtesy
    /// "noon", "o'clock", "half past": what tells a time in words.
    case namedTime
    /// What makes trouble small or praises those who mended it: "blip", "thanks to our".
    case minimising
    /// "minor", which makes trouble small where a word for it follows.
    case small
    /// "amazing", which is self-praise before a word for us or our work.
    case praise
    /// "oops" and what else is funny to those who are not waiting.
    case joke
    /// "a thing of the past".
    case neverAgain
    /// Words that say that work went back a step: "did not hold".
    case setback
    /// A word of the trade in a language other than English, which has the lexicon.
    case tradeWord
    /// What makes others the owners of the trouble: "out of our hands".
    case shift
    /// Somebody else's firm: "our supplier", "a third party".
    case supplier
    /// What customers keep with us: "data", "records".
    case dataThing
    /// That it was lost, changed or seen by others.
    case dataLoss
}

/// Which cues a sentence has.
struct CueSet: OptionSet, Sendable {
    let rawValue: UInt64

    init(rawValue: UInt64) { self.rawValue = rawValue }
    init(_ cue: Cue) { rawValue = 1 << UInt64(cue.rawValue) }

    func has(_ cue: Cue) -> Bool { contains(CueSet(cue)) }
}
