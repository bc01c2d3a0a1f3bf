import StatusModel

/// What an old page holds, whichever program made it. Readers fill it in, and only they know the program's files.
///
/// Nothing in it is made up: what the source doesn't say is nil or empty, and `remarks` names it.
package struct ImportedPage: Sendable {
    /// The id by which the old page's API knows the page.
    package var id: String?
    package var name: String?
    /// The address, without a slash at its end.
    package var url: String?
    package var description: String?
    /// The zone database's name of the page's zone.
    package var timeZone: String?
    /// A code such as `de`.
    package var language: String?
    /// Where customers get help.
    package var support: String?
    /// In page order.
    package var entries: [ImportedEntry] = []
    package var incidents: [ImportedIncident] = []
    package var maintenance: [ImportedMaintenance] = []
    package var notices: [ImportedNotice] = []
    package var remarks = ImportRemarks()

    package init() {}

    /// Every component, those of groups too.
    package var components: [ImportedComponent] {
        entries.flatMap { entry in
            switch entry {
            case .component(let component): [component]
            case .group(let group): group.components
            }
        }
    }
}

package enum ImportedEntry: Sendable {
    case component(ImportedComponent)
    case group(ImportedGroup)
}

package struct ImportedGroup: Sendable {
    package var name: String
    /// The id by which the old page's API knows the group.
    package var apiID: String?
    package var components: [ImportedComponent]

    package init(name: String, apiID: String? = nil, components: [ImportedComponent] = []) {
        (self.name, self.apiID, self.components) = (name, apiID, components)
    }
}

package struct ImportedComponent: Sendable {
    /// What events call it: unique on the page, and never shown. An id of the old API, or a name.
    package var key: String
    package var name: String
    package var description: String?
    /// The id by which the old page's API knows it.
    package var apiID: String?
    /// The first day of its history.
    package var since: CivilDate?
    /// Its last day, where it is on the old page no longer.
    package var until: CivilDate?
    /// Addresses that it had below the page's: `/history/api`.
    package var wasAt: [String] = []

    package init(key: String, name: String) { (self.key, self.name) = (key, name) }
}
