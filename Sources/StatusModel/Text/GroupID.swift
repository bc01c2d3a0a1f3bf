import Basics

/// The id of a group that has none of its own: "Europe (Frankfurt)" is `europe-frankfurt`. A name without any letter or digit of the Latin
/// alphabet gives one from its bytes, which is the same on every build.
///
/// - Parameter taken: what it may not be.
package func groupID(of name: String, besides taken: Set<String>) -> String {
    let letters = name.lowercased().utf8.contains { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    let id = letters ? slug(from: name) : "group-" + hexText(SHA256.hash(Array(name.utf8)).prefix(4))
    if !taken.contains(id) { return id }
    // A service and its group are often called the same.
    let base = "\(String(id.prefix(90)))-group"
    if !taken.contains(base) { return base }
    return (2...).lazy.map { "\(base)-\($0)" }.first { !taken.contains($0) } ?? base
}
