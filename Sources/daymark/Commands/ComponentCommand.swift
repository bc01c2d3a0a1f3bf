import ArgumentParser
import Disk
import StatusAuthoring
import StatusModel

/// `daymark component`: the life of what customers recognise.
struct ComponentCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "component", abstract: "Add, rename, retire or replace a component.",
        discussion: """
            Changes components.yml where it stands; comments and layout stay.

            EXAMPLES
              daymark component add "Invoices" --group Payments
              daymark component rename invoices --name "Invoices and receipts"
              daymark component retire live-map --until 2026-12-31
              daymark component replace booking-api --by bookings
            """,
        subcommands: [Add.self, Rename.self, Retire.self, Replace.self])

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Add a component.",
            discussion: """
                EXAMPLES
                  daymark component add
                  daymark component add "Invoices" --group Payments --description "Invoices by post and in the app"
                """)

        @OptionGroup var options: AuthoringOptions

        @Argument(help: ArgumentHelp("What customers call it.", valueName: "name"))
        var name: String?

        @Option(help: ArgumentHelp("The group that it belongs to; a new one is made. Default: it stands alone.", valueName: "name"))
        var group: String?

        @Option(help: ArgumentHelp("What it is, in a few words for customers.", valueName: "text"))
        var description: String?

        @Option(help: ArgumentHelp("The day from which the page tells of it. Default: today.", valueName: "date"))
        var since: String?

        func run() throws {
            try authoring {
                let desk = try Authoring(options)
                try desk.carryOut {
                    let list = try ComponentList(desk.page)
                    let isAsked = name == nil && desk.questions.areAsked
                    let name = try answered(name, desk, missing: "the component's name") {
                        try $0.line("What do customers call it? Such as: Card payments")
                    }
                    let group =
                        try group.map(list.group)
                        ?? (isAsked ? desk.questions.value(list.groupQuestion, suggestion: "", list.group) : "")
                    let since = try since.map { try readDay($0, today: desk.today) } ?? desk.today
                    return try desk.change(
                        list.adding(name, group: group.isEmpty ? nil : group, description: description, since: since))
                }
            }
        }
    }

    struct Rename: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give a component another name; its id and addresses stay.",
            discussion: """
                EXAMPLES
                  daymark component rename invoices --name "Invoices and receipts"
                """)

        @OptionGroup var options: AuthoringOptions
        @OptionGroup var one: ComponentChoice

        @Option(help: ArgumentHelp("What customers call it from now on.", valueName: "name"))
        var name: String?

        func run() throws {
            try authoring {
                let desk = try Authoring(options)
                try desk.change(one) { list, component in
                    let name = try answered(name, desk, missing: "--name: what customers call it from now on") {
                        try $0.line("What do customers call it from now on?", suggestion: component.name)
                    }
                    return try list.renaming(component, to: name)
                }
            }
        }
    }

    struct Retire: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take a component off the page after its last day; its past stays.",
            discussion: """
                Where another service takes its place, add that one with 'daymark component add'.

                EXAMPLES
                  daymark component retire live-map
                  daymark component retire live-map --until 2026-12-31
                """)

        @OptionGroup var options: AuthoringOptions
        @OptionGroup var one: ComponentChoice

        @Option(help: ArgumentHelp("Its last day on the page. Default: today.", valueName: "date"))
        var until: String?

        func run() throws {
            try authoring {
                let desk = try Authoring(options)
                try desk.change(one) { list, component in
                    let today = desk.today
                    let day =
                        try until.map { try readDay($0, today: today) }
                        ?? (one.component == nil && desk.questions.areAsked
                            ? desk.questions.value("What is its last day on the page?", suggestion: today.text) {
                                try readDay($0, today: today)
                            }
                            : today)
                    try desk.checkIsFree(component, after: day)
                    return try list.retiring(component, on: day)
                }
            }
        }
    }

    struct Replace: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Give a component another id; its history and its old addresses follow.",
            discussion: """
                For the same service under another id. Its page, feeds, badge and data stay reachable where they were. Where another
                service takes its place, 'retire' this one and 'add' that one.

                EXAMPLES
                  daymark component replace booking-api --by bookings
                  daymark component replace booking-api --by "Bookings and tickets"
                """)

        @OptionGroup var options: AuthoringOptions
        @OptionGroup var one: ComponentChoice

        @Option(help: ArgumentHelp("The new id, or a new name that it is made from.", valueName: "id or name"))
        var by: String?

        func run() throws {
            try authoring {
                let desk = try Authoring(options)
                try desk.change(one) { list, component in
                    let new = try answered(by, desk, missing: "--by: its new id, or a name that it is made from") {
                        try $0.line("What is its new id, or its new name?")
                    }
                    return try list.replacing(component, by: new)
                }
            }
        }
    }
}

/// The component that a command is about.
struct ComponentChoice: ParsableArguments {
    @Argument(
        help: ArgumentHelp("The component: its id, its name or a part of one.", valueName: "id"),
        completion: .custom(ContentCompletion.components))
    var component: String?

    func chosen(_ list: ComponentList, _ desk: Authoring) throws -> Component {
        if let component { return try list.component(component) }
        let all = desk.page.components
        if desk.questions.areAsked, !all.isEmpty { return all[try desk.questions.choice("Which component?", all.map { ($0.name, $0.id) })] }
        throw ValidationError("name the component; there are \(all.map(\.id).joined(separator: ", "))")
    }
}

extension Authoring {
    /// By the page's own calendar.
    var today: CivilDate { page.settings.zone.date(at: now) }

    /// Nothing that goes on, or is planned for later, is left without what it is about.
    func checkIsFree(_ component: Component, after day: CivilDate) throws(AuthoringError) {
        let end = page.settings.zone.startOfDay(day.adding(days: 1))
        if let open = history.openIncidents.first(where: { $0.statuses[component.id] != nil }), end <= now + .days(1) {
            throw AuthoringError("'\(open.incident.title.value)' is open and about '\(component.name)'; resolve it first")
        }
        let planned = history.maintenance.first { work in
            work.status != .completed && work.window.upperBound > end && work.maintenance.occurrence == nil
                && work.maintenance.components.contains { $0.component.value == component.id }
        }
        if let planned {
            throw AuthoringError(
                "'\(planned.maintenance.title.value)' is planned for '\(component.name)' after that day; call it off or move it first")
        }
    }

    /// Changes what the list says of one component.
    func change(_ one: ComponentChoice, _ change: (ComponentList, Component) throws -> ComponentListChange) throws {
        try carryOut {
            let list = try ComponentList(page)
            return try self.change(change(list, one.chosen(list, self)))
        }
    }

    /// A changed list of components, which is written as every other change.
    func change(_ change: ComponentListChange) throws -> Plan {
        try refuseErrors(in: [change.new])
        if questions.areAsked { say("\nThis changes components.yml: \(change.summary)\n") }
        guard let old = page.files.first(where: { $0.path == change.new.path }) else {
            throw AuthoringError("there is no components.yml that can be read; 'daymark lint' says why")
        }
        return (
            {
                try ReplacedFile(old: old, new: change.new).write(content: files.content)
                try finish(WrittenContent(paths: [change.new.path], summary: change.summary, talk: change.talk))
            }, [change.new]
        )
    }
}
