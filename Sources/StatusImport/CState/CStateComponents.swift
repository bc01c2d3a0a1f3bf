import Basics
import StatusContent
import StatusModel

/// Systems and categories of cState as components and groups.
struct CStateComponents {
    private struct Category {
        var name: String
        /// Whether the page shows its systems without its name.
        var isUntitled: Bool
        var components: [ImportedComponent] = []
    }

    private var categories: [Category] = []
    private var loose: [ImportedComponent] = []
    private var names = Set<String>()
    private let place: String
    private var remarks: [(ImportRemark.Kind, String, String)] = []

    init(categories node: YAMLNode?, _ place: String) {
        self.place = place
        for element in node?.elements ?? [] {
            guard let name = (element.field("name") ?? element).text, !categories.contains(where: { $0.name == name }) else { continue }
            categories.append(Category(name: name, isUntitled: element.field("untitled")?.text == "true"))
            if element.field("description")?.text != nil { remarks.append((.leftOut, "a group has no description here", name)) }
        }
    }

    /// - Parameter path: of the page's address.
    mutating func read(_ systems: YAMLNode, path: String, _ all: inout ImportRemarks) {
        for element in systems.elements {
            guard let name = (element.field("name") ?? element).text?.onOneLine, !name.isEmpty else {
                remarks.append((.leftOut, "a system without a name", place))
                continue
            }
            guard names.insert(name).inserted else {
                remarks.append((.leftOut, "a system is listed twice: kept once, where it stands first", name))
                continue
            }
            var component = ImportedComponent(key: name, name: name)
            component.description = element.field("description")?.text.map(plainWords)
            let all = addresses("/affected/\(urlized(name))/", below: path)
            component.wasAt = all.filter { earlierAddressProblem($0) == nil }
            if component.wasAt.count < all.count { remarks.append((.leftOut, "an old address that can't be kept", "\(name) (\(all[0]))")) }
            if element.field("link")?.text != nil { remarks.append((.leftOut, "a component's link", name)) }
            add(component, to: element.field("category")?.text)
        }
        for category in categories where category.components.isEmpty {
            let way = "a group needs one, so give it in 'category' to a system of config.yml, or let it go"
            remarks.append((.leftOut, "a category that no system is in: \(way)", category.name))
        }
        for (kind, message, place) in remarks { all.add(kind, message, at: place) }
    }

    private mutating func add(_ component: ImportedComponent, to category: String?) {
        if let index = categories.firstIndex(where: { $0.name == category }) {
            categories[index].components.append(component)
            return
        }
        loose.append(component)
        if categories.isEmpty { return }
        let why = category == nil ? "has no category" : "has a category that isn't listed"
        remarks.append((.guessed, "a system \(why), so the old page didn't show it: a component without a group", component.name))
    }

    var entries: [ImportedEntry] {
        categories.filter { !$0.components.isEmpty }.flatMap { category -> [ImportedEntry] in
            if category.isUntitled { return category.components.map(ImportedEntry.component) }
            return [.group(ImportedGroup(name: category.name, components: category.components))]
        } + loose.map(ImportedEntry.component)
    }
}

/// A page's address at the root, and where the whole page lay in a folder of its host.
func addresses(_ address: String, below path: String) -> [String] {
    path.isEmpty || path == "/" ? [address] : [address, path + address]
}

/// A name as Hugo makes an address of it: small letters, one hyphen for white space, without most signs.
func urlized(_ name: String) -> String {
    var kept = String.UnicodeScalarView()
    var (isAfterSpace, wasHyphen) = (false, false)
    for scalar in name.lowercased().unicodeScalars {
        let category = scalar.properties.generalCategory
        let isLetter = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        guard isLetter || category == .nonspacingMark || "._~/\\-+#@".unicodeScalars.contains(scalar) else {
            if !kept.isEmpty, !wasHyphen, scalar.properties.isWhitespace { isAfterSpace = true }
            continue
        }
        wasHyphen = scalar == "-"
        if isAfterSpace, !wasHyphen { kept.append("-") }
        isAfterSpace = false
        kept.append(scalar)
    }
    return String(kept)
}
