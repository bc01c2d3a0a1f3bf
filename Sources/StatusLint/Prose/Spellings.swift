import Basics

/// A name in one and in several, in British and American spelling, with and without a hyphen, as it is written first.
func spellings(of name: String) -> [String] {
    // Names are known whatever their case.
    var found = [name.lowercased()]
    func add(_ form: String?) {
        if let form, !found.contains(form) { found.append(form) }
    }
    for form in found { add(inOtherEnglish(form)) }
    for form in found where form.contains("-") { add(form.replacing("-", with: "")) }
    for form in found {
        add(inOne(form))
        add(inSeveral(form))
    }
    return found
}

/// "nodes" for "node"; nil where a name ends in something that takes no plural.
private func inSeveral(_ name: String) -> String? {
    guard let last = name.utf8.last, last.isLetter, name.utf8.count > 2, last != UInt8(ascii: "s") else { return nil }
    if last == UInt8(ascii: "y"), let before = name.utf8.dropLast().last, !"aeiou".utf8.contains(before) { return name.dropLast() + "ies" }
    return name + (["x", "ch", "sh", "z"].contains(where: name.hasSuffix) ? "es" : "s")
}

/// "node" for "nodes"; nil where no plural ends a name.
private func inOne(_ name: String) -> String? {
    guard name.hasSuffix("s"), name.utf8.count > 3, !["ss", "us", "is"].contains(where: name.hasSuffix) else { return nil }
    if name.hasSuffix("ies") { return name.dropLast(3) + "y" }
    return String(["xes", "ches", "shes", "sses"].contains(where: name.hasSuffix) ? name.dropLast(2) : name.dropLast())
}

/// "synchronization" for "synchronisation", "center" for "centre", and the other way round.
private func inOtherEnglish(_ name: String) -> String? {
    for (british, american) in pairs {
        if name.contains(british) { return name.replacing(british, with: american) }
        if name.contains(american) { return name.replacing(american, with: british) }
    }
    return nil
}

private let pairs = [
    ("isation", "ization"), ("ising", "izing"), ("alise", "alize"), ("imise", "imize"), ("orise", "orize"), ("onise", "onize"),
    ("analyse", "analyze"), ("centre", "center"), ("fibre", "fiber"), ("theatre", "theater"), ("metre", "meter"), ("colour", "color"),
    ("behaviour", "behavior"), ("favour", "favor"), ("honour", "honor"), ("labour", "labor"), ("neighbour", "neighbor"),
    ("harbour", "harbor"), ("catalogue", "catalog"), ("dialogue", "dialog"), ("programme", "program"), ("cheque", "check"),
    ("licence", "license"), ("artefact", "artifact"),
]
