import Testing

@testable import StatusAuthoring

/// What a person types for a name in a hurry.
@Suite struct NameMatchTests {
    static let names = [
        Named(names: ["live-tracking", "Live tracking"]), Named(names: ["notifications", "Delivery notifications"]),
        Named(names: ["proof", "Proof of delivery"]), Named(names: ["labels", "Label printing"]), Named(names: ["web", "Web"]),
        Named(names: ["web-api", "Web API"]),
    ]

    @Test(arguments: [
        ("web", NameMatch.one(4)), ("Web API", .one(5)), ("live", .one(0)), ("track", .one(0)), ("DELIVERY  not", .one(1)),
        ("deliv", .several([1, 2])),
        ("of del", .one(2)), ("ivery", .several([1, 2])), ("rinting", .one(3)), ("web a", .one(5)), ("lable", .none(nearest: 3)),
        ("pintring", .none(nearest: 3)), ("prof", .none(nearest: 2)), ("zebra", .none(nearest: nil)), ("", .none(nearest: nil)),
        ("-", .several([0, 5])),
    ])
    func oneIsMeantOrNobodyKnows(typed: String, meant: NameMatch) {
        #expect(NameMatch(typed, among: Self.names) == meant)
    }

    @Test(arguments: [
        ("1", [0]), ("2 1", [0, 1]), ("1,2", [0, 1]), ("card, payouts", [0, 1]), ("card payouts", [0, 1]), ("Card payments", [0]),
        ("card payments, 2", [0, 1]),
        ("1, 1,", [0]), ("PAYO", [1]),
    ])
    func severalAreChosen(typed: String, indices: [Int]) throws {
        #expect(try chosen(typed, among: ["Card payments", "Payouts"]) == indices)
    }

    @Test(arguments: [
        ("3", "There is no number 3."), ("0", "There is no number 0."), ("pay", "'pay' fits 'Card payments' and 'Payouts'."),
        ("payuots", "There is no 'payuots'; did you mean 'Payouts'?"), ("card and more", "There is no 'and'."), ("", ""), (" , ", ""),
    ])
    func whatIsNotThereIsSaid(typed: String, message: String) {
        #expect(throws: AuthoringError(message)) { try chosen(typed, among: ["Card payments", "Payouts"]) }
    }
}
