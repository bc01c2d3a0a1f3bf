import Diagnostics

/// What holds for all rules of a family.
extension RuleFamily {
    /// Whether it is about how something is put, which can't be put right any more once it is published.
    var isAboutWriting: Bool {
        switch self {
        case .plain, .impact, .status, .resolved, .title: true
        case .content, .cadence, .severity, .roles, .leak, .maintenance, .review, .history, .lint, .template, .due: false
        }
    }

    /// Whether it holds for what is older than the linter too: for everything that is on the page, whenever it was written.
    var isNeverExempt: Bool {
        switch self {
        case .content, .history, .leak: true
        case .cadence, .severity, .roles, .impact, .status, .title, .plain, .resolved, .maintenance, .review, .lint, .template, .due: false
        }
    }

    /// Whether it asks for what people in trouble, or those who put it right, need. A false alarm had neither.
    var isAboutTrouble: Bool {
        switch self {
        case .cadence, .severity, .roles, .impact, .status, .review: true
        case .content, .title, .plain, .resolved, .maintenance, .history, .leak, .lint, .template, .due: false
        }
    }

    /// Whether it asks for the sake of those who read the page. What is internal has no such readers.
    var isForReaders: Bool {
        switch self {
        case .title, .plain, .impact, .status, .resolved, .cadence, .history: true
        case .content, .severity, .roles, .maintenance, .review, .leak, .lint, .template, .due: false
        }
    }

    /// Whether it can be judged of words alone, with nothing known about what they belong to.
    var isAboutAnyWords: Bool { self == .plain || self == .leak }

    /// Why what it finds can neither be allowed nor turned down; nil where it can.
    var bindingBecause: String? { self == .content ? "what it finds can't be published as it was meant" : nil }
}

extension RuleID {
    /// Why an author can't stand by what it finds, whatever the reason; nil where that is possible.
    package var neverPublishedBecause: String? {
        if self == secretRule { return "a secret is never published" }
        return family == .lint ? "what it finds is about allowances and settings themselves" : family.bindingBecause
    }
}
