import Basics
import Diagnostics
import StatusContent
import StatusModel

/// Reads the time zone that a page goes by.
///
/// - Throws: `AuthoringError` with the nearest name.
package func readZone(_ text: String) throws(AuthoringError) -> Zone {
    if let zone = Zone(identifier: text) { return zone }
    if let fault = Zone.fault(of: text) { throw AuthoringError(fault) }
    let city = text.lowercased().onOneLine.replacing(" ", with: "_")
    let ofThatCity = Zone.knownIdentifiers.first { $0.lowercased().hasSuffix("/" + city) }.map { "; did you mean '\($0)'?" }
    throw AuthoringError(
        "'\(text)' is not a time zone; write UTC or a place such as Europe/London"
            + (ofThatCity ?? didYouMean(text, among: Zone.knownIdentifiers)))
}

/// Reads a page's address, without the slash at its end. Where none says how it is fetched, `https` is meant.
///
/// - Throws: `AuthoringError` where it is none.
package func readAddress(_ text: String) throws(AuthoringError) -> String {
    let url = text.contains("://") ? text : "https://" + text
    guard isWebAddress(url), !url.utf8.contains(where: { "?#@".utf8.contains($0) }) else {
        throw AuthoringError("'\(text)' is not an address; write it as https://status.example.com")
    }
    return url.hasSuffix("/") ? String(url.dropLast()) : url
}

/// Reads what customers use: names with commas between, or a group of them as `Payments: Card payments, Payouts`.
///
/// - Throws: `AuthoringError` where a group has nothing in it.
package func readGroup(_ line: String) throws(AuthoringError) -> StarterGroup {
    let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map { String($0).trimmedOfWhiteSpace }
    let names = (parts.last ?? "").split(separator: ",").map { String($0).trimmedOfWhiteSpace }.filter { !$0.isEmpty }
    if parts.count == 1 { return StarterGroup(name: nil, components: names) }
    if parts[0].isEmpty || names.isEmpty {
        throw AuthoringError("'\(line.trimmedOfWhiteSpace)' is not a group; write it as Payments: Card payments, Payouts")
    }
    return StarterGroup(name: parts[0], components: names)
}

/// - Throws: `AuthoringError` where a page has no component, or nobody would see all of a name.
package func checkNames(page: String, _ groups: [StarterGroup]) throws(AuthoringError) {
    let components = groups.flatMap(\.components)
    if components.isEmpty { throw AuthoringError("there is no component; name something customers recognise") }
    for (index, name) in components.enumerated() where components[..<index].contains(where: { $0.lowercased() == name.lowercased() }) {
        throw AuthoringError("'\(name)' is named twice; customers can't tell two components of one name apart")
    }
    for name in [page] + groups.compactMap(\.name) + components {
        guard let hidden = Array(name.utf8).invisibleCharacters.first else { continue }
        throw AuthoringError("a name has \(hidden.name) in it; type it without")
    }
}
