import Diagnostics

// What is said of an id that a component had before is said of that component.

extension Incident {
    package func naming(_ successors: [String: String]) -> Incident {
        var incident = self
        for index in updates.indices { incident.updates[index].components = updates[index].components.naming(successors) }
        return incident
    }
}

extension Maintenance {
    package func naming(_ successors: [String: String]) -> Maintenance {
        var maintenance = self
        maintenance.components = components.naming(successors)
        for index in updates.indices { maintenance.updates[index].components = updates[index].components.naming(successors) }
        return maintenance
    }
}

extension Notice {
    package func naming(_ successors: [String: String]) -> Notice {
        var notice = self
        notice.components = components.map { id in successors[id.value].map { Located($0, id.place) } ?? id }
        return notice
    }
}

extension [ComponentChange] {
    fileprivate func naming(_ successors: [String: String]) -> [ComponentChange] {
        map { change in
            guard let id = successors[change.component.value] else { return change }
            return ComponentChange(component: Located(id, change.component.place), status: change.status)
        }
    }
}
