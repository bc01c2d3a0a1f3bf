/// "Card payments", "Card payments and Payouts", "Card payments, Payouts and Website".
package func listed(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
}
