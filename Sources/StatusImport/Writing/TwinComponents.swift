import Basics

extension ImportedPage {
    /// Gives names of their own to components that stand together and share one: nobody could tell them apart.
    mutating func tellTwinsApart(_ remarks: inout ImportRemarks) {
        var alone = Set<String>()
        for index in entries.indices {
            switch entries[index] {
            case .component(var component):
                component.takeName(besides: &alone, &remarks)
                entries[index] = .component(component)
            case .group(var group):
                var names = Set<String>()
                for index in group.components.indices { group.components[index].takeName(besides: &names, &remarks) }
                entries[index] = .group(group)
            }
        }
    }
}

extension ImportedComponent {
    /// A retired one leaves its name free.
    fileprivate mutating func takeName(besides taken: inout Set<String>, _ remarks: inout ImportRemarks) {
        if until != nil { return }
        let plain = name.onOneLine
        var number = 2
        while !taken.insert(name.onOneLine).inserted { (name, number) = ("\(plain) (\(number))", number + 1) }
        if number > 2 { remarks.add(.rewritten, "two components that stand together have one name: the later one gets a number", at: name) }
    }
}
