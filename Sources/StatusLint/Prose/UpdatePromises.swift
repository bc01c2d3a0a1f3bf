import Basics

/// Finds promises of news that hang on no time: "further updates to follow", "we will keep you posted", "we'll share details as we learn
/// more".
///
/// Such a promise is a word of what is to come, a verb of telling and what is told, each with a few words between.
extension SentenceSubject {
    var updatePromises: [Range<Int>] {
        let last = sentence.tokens.upperBound
        var found: [Range<Int>] = []
        var index = sentence.tokens.lowerBound
        while index < last {
            if let promise = newsToCome(index) ?? telling(index) {
                found.append(text.tokens[promise.lowerBound].range.lowerBound..<text.tokens[promise.upperBound - 1].range.upperBound)
                index = promise.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    // MARK: News that comes by itself

    /// "Updates to follow", "more information will be shared", "our next post will come when …": indices of tokens.
    private func newsToCome(_ noun: Int) -> Range<Int>? {
        guard let word = wordOfText(noun), newsNouns.contains(word), !isOfReader(noun) else { return nil }
        let before = wordOfText(noun - 1)
        let isMore = before.map(moreWords.contains) ?? false
        // "Details will be sent to your address" is about the details of something.
        guard isMore || (WordSet.news.contains(word) && (before == nil || !text.tokens[noun].isJoined)) else { return nil }
        var index = noun + 1
        skipWords(newsDetails, &index, atMost: 4)
        // "Updates as we get them."
        if !isMore, let link = wordOfText(index), whenWords.contains(link), wordOfText(index + 1) == weWord { return noun..<index + 1 }
        guard let link = wordOfText(index), comingWords.contains(link) else { return nil }
        if !followWords.contains(link) {
            index += 1
            skipWords(fillers, &index, atMost: 4)
            let isToGoOn = wordOfText(index - 1) == continueWord
            guard isToGoOn || wordOfText(index).map({ followWords.contains($0) || toldForms.contains($0) }) ?? false else { return nil }
            if isToGoOn { index -= 1 }
        }
        return (isMore ? noun - 1 : noun)..<index + 1
    }

    /// "Your updates", "the update of the app".
    private func isOfReader(_ noun: Int) -> Bool {
        wordOfText(noun - 1).map(ownerWords.contains) ?? false || wordOfText(noun - 2).map(ownerWords.contains) ?? false
    }

    // MARK: News that we tell

    /// "Will keep you posted", "will provide updates", "will report back".
    private func telling(_ start: Int) -> Range<Int>? {
        guard isToCome(start) else { return nil }
        var index = start + 1
        skipWords(fillers, &index, atMost: 4)
        guard let verb = wordOfText(index), let end = endOfKeeping(verb, index) ?? endOfTelling(verb, index) else { return nil }
        return isOurs(start) ? start..<end : nil
    }

    private func isToCome(_ index: Int) -> Bool {
        wordOfText(index).map(futureWords.contains) ?? false
    }

    /// "Keep you posted": whoever does it.
    private func endOfKeeping(_ verb: UInt64, _ index: Int) -> Int? {
        guard keepWords.contains(verb) else { return nil }
        return (index + 2..<index + 6).first { wordOfText($0).map(postedWords.contains) ?? false }.map { $0 + 1 }
    }

    private func endOfTelling(_ verb: UInt64, _ index: Int) -> Int? {
        let next = wordOfText(index + 1)
        if verb == reportWord || verb == followWord || verb == getWord { return next.map(backWords.contains) ?? false ? index + 2 : nil }
        if verb == inWord, next == touchWord {
            return (index + 2..<index + 6).first { wordOfText($0).map(newsNouns.contains) ?? false }.map { $0 + 1 }
        }
        if verb == letWord { return wordOfText(index + 2) == knowWord ? index + 3 : nil }
        if contactVerbs.contains(verb) {
            // "We will call you once it is mended", but not "we will call you to agree on a day".
            guard let next, readers.contains(next), wordOfText(index + 2).map(whenWords.contains) ?? false else { return nil }
            return index + 3
        }
        if updateVerbs.contains(verb) {
            guard let next else { return index + 1 }
            if newsNouns.contains(next) { return index + 2 }
            return readers.contains(next) || adverbsOfTelling.contains(next) || pageWords.contains(next) ? index + 2 : nil
        }
        guard tellingVerbs.contains(verb) else { return nil }
        let reach = index + 1..<index + 7
        guard let noun = reach.first(where: { wordOfText($0).map(newsNouns.contains) ?? false }), let word = wordOfText(noun) else {
            return nil
        }
        let isMore = (index + 1..<noun).contains { wordOfText($0).map(moreWords.contains) ?? false }
        return WordSet.news.contains(word) || isMore ? noun + 1 : nil
    }

    /// Whether "we" or nobody stands before it: "the app will update you" is how the app works.
    private func isOurs(_ start: Int) -> Bool {
        if ownFutureWords.contains(text.tokens[start].word) { return true }
        let before = sentence.tokens.lowerBound..<start
        guard let last = before.last else { return true }
        let isJoining = joiningWords.contains(text.tokens[last].word)
        return (isJoining ? before : max(before.lowerBound, start - 3)..<start).contains { ourselves.contains(text.tokens[$0].word) }
    }

    // MARK: Tokens

    private func wordOfText(_ index: Int) -> UInt64? { sentence.tokens.contains(index) ? text.tokens[index].word : nil }

    private func skipWords(_ words: WordSet, _ index: inout Int, atMost count: Int) {
        let end = index + count
        while index < end, let word = wordOfText(index), words.contains(word) { index += 1 }
    }
}

extension AnalysedText {
    /// Whether it says of the next update when it comes: other promises of news in it say too little, and do no harm.
    var saysWhenNewsComes: Bool {
        sentences.indices.contains { index in
            let sentence = SentenceSubject(text: self, index: index, date: .init(seconds: 0))
            guard
                sentence.tokens.contains(where: { WordSet.news.contains($0.word) || updateVerbs.contains($0.word) || $0.word == writeWord })
            else { return false }
            return !sentence.times.isEmpty || sentence.cues.has(.duration)
        }
    }
}

private let newsNouns = WordSet([
    "update", "updates", "info", "information", "details", "news", "announcement", "announcements", "post", "progress", "communication",
    "communications",
])
private let moreWords = WordSet(["more", "further", "additional", "another", "new", "next", "regular", "an", "any", "continued", "ongoing"])
private let ownerWords = WordSet(["your", "their", "software", "app", "security", "system", "firmware"])
private let newsDetails = WordSet(["on", "about", "this", "the", "it", "regarding", "here", "on", "issue", "situation"])
private let comingWords = WordSet(["will", "shall", "to", "follow", "follows", "should", "continue"])
private let futureWords = WordSet(["will", "shall", "should", "continue", "we'll", "i'll", "they'll", "team'll"])
private let ownFutureWords = WordSet(["we'll", "i'll"])
private let followWords = WordSet(["follow", "follows", "come", "continue"])
private let fillers = WordSet([
    "be", "continue", "to", "also", "then", "of", "course", "again", "able", "aim", "try", "and", "always", "certainly", "here",
    "being", "on",
])
private let toldForms = WordSet([
    "provided", "posted", "shared", "given", "sent", "issued", "published", "made", "announced", "communicated", "added", "coming",
])
private let keepWords = WordSet(["keep", "keeping"])
private let postedWords = WordSet(["posted", "updated", "informed", "advised", "date", "loop"])
private let tellingVerbs = WordSet([
    "provide", "providing", "post", "posting", "share", "sharing", "give", "giving", "send", "sending", "issue", "publish", "publishing",
    "bring", "pass", "communicate", "offer", "add", "release",
])
private let contactVerbs = WordSet(["contact", "email", "alert"])
private let updateVerbs = WordSet(["update", "updating", "notify", "inform"])
private let readers = WordSet(["you", "customers", "everyone", "users", "members", "all", "residents", "passengers", "students", "parents"])
private let adverbsOfTelling = WordSet(["as", "when", "once", "again", "further", "here", "regularly", "accordingly", "with"])
private let pageWords = WordSet(["this"])
private let backWords = WordSet(["back", "up"])
private let ourselves = WordSet([
    "we", "we'll", "we're", "we've", "our", "i", "i'll", "team", "teams", "staff", "engineers", "us", "colleagues",
])
private let joiningWords = WordSet(["and", "but", "or", "also", "then", "so"])
private let whenWords = WordSet(["as", "when", "once"])
private let weWord = wordHash("we")
private let continueWord = wordHash("continue")
private let inWord = wordHash("in")
private let touchWord = wordHash("touch")
private let reportWord = wordHash("report")
private let followWord = wordHash("follow")
private let getWord = wordHash("get")
private let letWord = wordHash("let")
private let knowWord = wordHash("know")
private let writeWord = wordHash("write")
