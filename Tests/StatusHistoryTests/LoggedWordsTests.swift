import StatusHistory
import StatusModel
import Testing

/// What a line of the responders' log says has happened.
@Suite struct LoggedWordsTests {
    private func says(_ line: String, _ words: String) -> Bool {
        entry(line).says(words)
    }
    private func tells(_ line: String, _ people: String) -> Bool { entry(line).tells(people) }
    private func sends(_ line: String, _ notice: String) throws -> Bool {
        let notice = try #require(Regulation.allCases.flatMap(\.notices).first { "\($0.regulation.name) \($0.name)" == notice })
        return entry(line).sends(notice)
    }
    private func entry(_ line: String) -> TimelineEntry { TimelineEntry(at: written(time("2026-11-20 14:10")), event: written(line)) }

    @Test(arguments: [
        "Told the team lead", "told The Team Lead", "Told the engineer on call and the team lead", "The team lead joined the call",
        "We could not sign in. Told the team lead", "Told the team lead, who did not know", "Told the team lead: nobody can pay",
        "Told the team lead that nobody can pay", "IC: team lead told at 14:10", "The duty manager does not answer, but the team lead does",
        "Told the team lead why it failed",
    ])
    func saysThatItHappened(_ line: String) { #expect(tells(line, "team lead"), "\(line)") }

    @Test(arguments: [
        "We have not told the team lead", "Team lead not told yet", "Will tell the team lead", "Told everyone except the team lead",
        "Told the head of payments; the team lead does not answer", "Page to the team lead failed", "The team lead doesn't answer",
        "Couldn’t reach the team lead", "Should we tell the team lead?", "Please tell the team lead", "Tell the team lead",
        "Somebody needs to tell the team lead", "No reply from the team lead", "Tried to call the team lead", "Team lead unreachable",
        "Nobody told the team lead", "The team leader knows", "The team lead will be told later", "If it goes on, the team lead is next",
    ])
    func saysThatItDidNotOrNothing(_ line: String) { #expect(!tells(line, "team lead"), "\(line)") }

    @Test func deniedRoomsAreStillOwed() {
        #expect(!says("We need a war room", "war room") && !says("Could not open the war room", "war room"))
        #expect(!says("Is the war room open", "war room") && says("Opened the war room", "war room"))
        #expect(says("Looked at the severity again, flipflop", "Looked at the severity again"))
    }

    @Test func anybodyMayBeTold() {
        #expect(entry("Told the stakeholders that it is SEV1").tellsSomebody && entry("Support informed").tellsSomebody)
        #expect(!entry("Nobody was told yet that it is SEV2").tellsSomebody && !entry("Told nobody of SEV2").tellsSomebody)
        #expect(!entry("Has anybody told the team lead").tellsSomebody)
    }

    @Test(arguments: [
        ("IT", "Told IT"),
        ("board", "Told the board and support"),
        ("support", "Told the board and support"),
        ("duty manager", "duty manager is here"),
        ("engineer on call", "War room with the engineer on call and the engineering manager"),
        ("engineering manager", "War room with the engineer on call and the engineering manager"),
        ("board", "War room: told the duty manager, support and the board"),
        ("support", "War room: told the duty manager, support and the board"),
        ("duty manager", "War room: told the duty manager, support and the board"),
        ("backup", "Told the engineer on call and the backup again"),
        ("everyone in engineering", "Told everyone in engineering"),
        ("team lead", "Told The Team Lead, who agrees"),
        ("team lead", "Paged the team lead, she is on her way"),
        ("team lead", "Team lead paged 14:10"),
        ("team lead", "Spoke to the team lead by phone"),
        ("team lead", "Ben informed the team lead"),
        ("team lead", "The team lead is on the bridge"),
        ("team lead", "Team lead and head of payments informed"),
        ("team lead", "Called team lead at 14:05, not convinced yet it is us"),
        ("head of payments", "Phoned head of payments, she joins at 15:00"),
        ("support", "Support and the fraud desk have been informed"),
        ("fraud desk", "Support and the fraud desk have been informed"),
        ("fraud desk", "Messaged the fraud desk on Teams"),
        ("CTO", "CTO is on the call"),
        ("executive on call", "Briefed the executive on call"),
        ("engineering manager", "14:05 engineering manager paged, acknowledged"),
    ])
    func saysThatTheyWereTold(_ people: String, _ line: String) { #expect(tells(line, people), "\(line)") }

    @Test(arguments: [
        ("team lead", "Forgot to tell the team lead"),
        ("team lead", "The team lead is asleep"),
        ("team lead", "Has anybody told the team lead"),
        ("IT", "It fails in every shop"),
        ("IT", "Told Ben that it fails"),
        ("board", "Looked at the board of graphs"),
        ("manager", "Told the account manager"),
        ("duty manager", "Asked vice-duty managers"),
        ("team lead", "Told Chi to page the team lead"),
        ("team lead", "Called support about the team lead"),
        ("team lead", "Told support, the team lead is away"),
        ("team lead", "Called the team lead. No answer."),
        ("board", "Told the board of directors' assistant"),
        ("engineer", "Told the engineer on call"),
        ("team lead", "The team lead is on holiday"),
        ("team lead", "Left a message for the team lead"),
        ("team lead", "Rang the team lead, no answer"),
        ("team lead", "Chi thinks the team lead was told"),
        ("team lead", "Did we tell the team lead"),
        ("team lead", "Who informed the team lead"),
        ("head of payments", "Can someone tell the head of payments"),
        ("support", "Support tickets doubled"),
        ("support", "Told customers through the support page"),
        ("fraud desk", "Looks like the fraud desk found it first"),
        ("CTO", "Paged the CTO twice, voicemail both times"),
        ("executive on call", "Executive on call not needed"),
        ("engineering manager", "Let's tell the engineering manager"),
    ])
    func doesNotSayThatTheyWereTold(_ people: String, _ line: String) { #expect(!tells(line, people), "\(line)") }

    @Test(arguments: [
        ("NIS2 early warning", "Sent the NIS2 early warning"),
        ("NIS2 final report", "NIS2 final report sent"),
        ("NIS2 final report", "Submitted the NIS2 final report"),
        ("NIS2 early warning", "sent the NIS2 early warning to the CSIRT"),
        ("NIS2 incident notification", "Sent the NIS2 incident notification."),
        ("DORA intermediate report", "Sent the DORA intermediate report again"),
        ("NIS2 final report", "NIS2 final report was submitted at 16:40"),
        ("NIS2 final report", "We have sent the NIS2 final report"),
        ("NIS2 final report", "Filed the NIS2 final report with the BSI"),
        ("DORA initial notification", "Submitted DORA initial notification via the BaFin portal"),
        ("NIS2 early warning", "Early morning: NIS2 early warning and DORA initial notification are out"),
        ("NIS2 incident notification", "Ben filed the NIS2 incident notification at 09:10"),
    ])
    func saysThatAnAuthorityWasSentIt(_ notice: String, _ line: String) throws { #expect(try sends(line, notice), "\(line)") }

    @Test(arguments: [
        ("NIS2 early warning", "Not sent the NIS2 early warning yet"),
        ("NIS2 early warning", "We have not sent the NIS2 early warning"),
        ("NIS2 final report", "Nobody has sent the NIS2 final report"),
        ("NIS2 final report", "Asked Ben whether he sent the NIS2 final report"),
        ("NIS2 final report", "Sent the NIS2 final report draft to legal"),
        ("NIS2 final report", "NIS2 final report is due at noon"),
        ("NIS2 final report", "Sent a question about the NIS2 final report to legal"),
        ("NIS2 final report", "Started writing the NIS2 final report"),
        ("NIS2 final report", "NIS2 final report to be sent by legal"),
        ("DORA initial notification", "Drafted the DORA initial notification"),
        ("NIS2 early warning", "Must the NIS2 early warning be sent today"),
        ("NIS2 incident notification", "NIS2 incident notification: sent to Chi for a look"),
    ])
    func doesNotSayThatAnAuthorityWasSentIt(_ notice: String, _ line: String) throws { #expect(try !sends(line, notice), "\(line)") }
}
