import Basics
import Diagnostics
import StatusModel

// A review as it is kept from one run to the next, without its words: those stand in its file.

extension ValuePacker {
    mutating func add(_ review: Review) throws(NotPackable) {
        try add(review.status)
        try add(review.owner) { packer, person throws(NotPackable) in try packer.add(person) }
        for date in [review.due, review.held, review.finished, review.followedUp] {
            try add(date) { packer, date throws(NotPackable) in try packer.add(date) }
        }
        packing.add(review.isPublished)
        packing.add(review.isFoundPublishable) { $0.add($1) }
        try add(each: review.sections) { packer, section throws(NotPackable) in try packer.add(section.title) }
        try add(each: review.actions) { packer, action throws(NotPackable) in try packer.add(action) }
        try add(each: review.allowances)
        try add(review.body.place)
    }

    private mutating func add(_ action: ReviewAction) throws(NotPackable) {
        try add(action.id)
        try add(action.action)
        for text in [action.owner, action.priority, action.doneWhen, action.ticket, action.why] {
            try add(text) { packer, text throws(NotPackable) in try packer.add(text) }
        }
        for date in [action.due, action.done] {
            try add(date) { packer, date throws(NotPackable) in try packer.add(date) }
        }
        packing.add(word: action.status)
    }
}

extension ValueUnpacker {
    mutating func review() throws(UnpackingError) -> Review {
        let status: Located<ReviewStatus> = try word()
        let owner = try optional { unpacker throws(UnpackingError) in try unpacker.text() }
        let due = try optional { unpacker throws(UnpackingError) in try unpacker.date() }
        let held = try optional { unpacker throws(UnpackingError) in try unpacker.date() }
        let finished = try optional { unpacker throws(UnpackingError) in try unpacker.date() }
        let followedUp = try optional { unpacker throws(UnpackingError) in try unpacker.date() }
        let isPublished = try unpacking.flag()
        let isFoundPublishable = try unpacking.optional { unpacking throws(UnpackingError) in try unpacking.flag() }
        let sections = try array { unpacker throws(UnpackingError) in ReviewSection(title: try unpacker.text()) }
        let actions = try array { unpacker throws(UnpackingError) in try unpacker.action() }
        let allowances = try allowances()
        var review = Review(
            file: file, status: status, owner: owner, due: due, isPublished: isPublished, sections: sections, actions: actions,
            allowances: allowances, body: try prose(headings: .belowTitle))
        (review.held, review.finished, review.followedUp) = (held, finished, followedUp)
        review.isFoundPublishable = isFoundPublishable
        return review
    }

    private mutating func action() throws(UnpackingError) -> ReviewAction {
        let (id, action) = (try text(), try text())
        let owner = try optional { unpacker throws(UnpackingError) in try unpacker.text() }
        let priority = try optional { unpacker throws(UnpackingError) in try unpacker.text() }
        let doneWhen = try optional { unpacker throws(UnpackingError) in try unpacker.text() }
        let ticket = try optional { unpacker throws(UnpackingError) in try unpacker.text() }
        let why = try optional { unpacker throws(UnpackingError) in try unpacker.text() }
        let due = try optional { unpacker throws(UnpackingError) in try unpacker.date() }
        let done = try optional { unpacker throws(UnpackingError) in try unpacker.date() }
        var read = ReviewAction(
            id: id, action: action, owner: owner, priority: priority, due: due, doneWhen: doneWhen, status: try unpacking.word(),
            done: done)
        (read.ticket, read.why) = (ticket, why)
        return read
    }
}
