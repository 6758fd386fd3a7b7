/// An actions assertion (C2PA 2.2, 18.10), version 1 or 2.
struct C2PAActions {
    /// The actions and those related to them, and the templates that say what their own entries leave out.
    let entries: [ContentCredentials.Action]
    let digitalSourceTypes: [String]

    init(_ assertion: DataItem) {
        let agents = assertion.all("softwareAgents").flatMap(\.asList).map(Self.agent)
        var waiting = (assertion.all("actions") + assertion.all("templates")).flatMap(\.asList)
        var entries: [ContentCredentials.Action] = []
        var types: [String] = []
        // Items stand in the tree once each, so this ends; the tree itself was counted when it was read.
        var index = 0
        while index < waiting.count {
            let entry = waiting[index]
            index += 1
            waiting += entry.all("related").flatMap(\.asList)
            guard case .map = entry else { continue }
            entries.append(Self.action(entry, agents: agents))
            types += entry.all("digitalSourceType").compactMap { $0.asText?.trimmed }
        }
        self.entries = entries
        digitalSourceTypes = types
    }

    private static func action(_ entry: DataItem, agents: [String?]) -> ContentCredentials.Action {
        var agent = entry["softwareAgent"].flatMap(Self.agent)
        if agent == nil, case .integer(let index) = entry["softwareAgentIndex"], agents.indices.contains(index) {
            agent = agents[index]
        }
        return ContentCredentials.Action(
            name: entry["action"]?.asText?.trimmed ?? "",
            digitalSourceType: entry["digitalSourceType"]?.asText?.trimmed, softwareAgent: agent)
    }

    /// A string in version 1, a generator info map in version 2.
    private static func agent(_ item: DataItem) -> String? {
        item.asText?.trimmed ?? C2PAClaim.nameAndVersion(item)
    }
}
