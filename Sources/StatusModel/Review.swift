import Diagnostics

/// A post-incident review.
package struct Review: Sendable {
    package var file: SourceFile
    package var status: Located<ReviewStatus>
    package var owner: Located<String>?
    /// The day by whose end it is to be final; the policy's where nothing is said.
    package var due: Located<CivilDate>?
    /// The day of the meeting about it, where one was held.
    package var held: Located<CivilDate>?
    /// The day on which it became final; nil where that is not written down, and of what is not final.
    package var finished: Located<CivilDate>?
    /// The day on which somebody looked again whether its actions were done.
    package var followedUp: Located<CivilDate>?
    /// Only a review that says so is published, and of it only the sections.
    package var isPublished: Bool
    package var sections: [ReviewSection]
    package var actions: [ReviewAction]
    package var allowances: [Allowance]
    package var body: Prose
    /// Whether it may be published, as was found when it was read: that takes all its words. Nil where nobody has looked.
    package var isFoundPublishable: Bool?

    package init(
        file: SourceFile, status: Located<ReviewStatus>, owner: Located<String>? = nil, due: Located<CivilDate>? = nil,
        isPublished: Bool = false, sections: [ReviewSection] = [], actions: [ReviewAction] = [], allowances: [Allowance] = [], body: Prose
    ) {
        self.file = file
        self.status = status
        self.owner = owner
        self.due = due
        self.isPublished = isPublished
        self.sections = sections
        self.actions = actions
        self.allowances = allowances
        self.body = body
    }
}

package enum ReviewStatus: String, Sendable, CaseIterable {
    case draft
    case inReview = "in-review"
    case final
}

/// A second-level heading of a review; what is below it is in the review's body.
package struct ReviewSection: Sendable {
    package var title: Located<String>

    package init(title: Located<String>) { self.title = title }
}

package struct ReviewAction: Sendable {
    package var id: Located<String>
    package var action: Located<String>
    package var owner: Located<String>?
    package var priority: Located<String>?
    package var due: Located<CivilDate>?
    package var doneWhen: Located<String>?
    package var status: ActionStatus
    /// The day on which it was done, where that is written down.
    package var done: Located<CivilDate>?
    /// Where else it is kept: an id, or an https address.
    package var ticket: Located<String>?
    /// Why it was dropped, or got another day.
    package var why: Located<String>?

    package init(
        id: Located<String>, action: Located<String>, owner: Located<String>? = nil, priority: Located<String>? = nil,
        due: Located<CivilDate>? = nil, doneWhen: Located<String>? = nil, status: ActionStatus = .open,
        done: Located<CivilDate>? = nil
    ) {
        self.id = id
        self.action = action
        self.owner = owner
        self.priority = priority
        self.due = due
        self.doneWhen = doneWhen
        self.status = status
        self.done = done
    }
}

package enum ActionStatus: String, Sendable, CaseIterable {
    case open, done, dropped
}
