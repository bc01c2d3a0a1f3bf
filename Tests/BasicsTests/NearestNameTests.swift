import Basics
import Testing

@Suite struct NearestNameTests {
    @Test(arguments: [
        ("card-payment", "card-payments"), ("servrity", "severity"), ("stauts", "status"), ("next_update", "next-update"),
        ("STATUS", "status"),
    ])
    func findsWhatWasMeant(_ typed: String, _ expected: String) {
        #expect(nearestName(to: typed, among: ["card-payments", "severity", "status", "next-update", "at"]) == expected)
    }

    @Test func guessesNothingWhereNothingIsClose() {
        #expect(nearestName(to: "colour", among: ["severity", "status"]) == nil)
        #expect(nearestName(to: "x", among: ["status"]) == nil)
        #expect(didYouMean("colour", among: ["severity"]).isEmpty)
    }
}
