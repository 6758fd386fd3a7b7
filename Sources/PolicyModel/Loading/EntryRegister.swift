import YAML

/// Which ids were seen, and where: an id stands for one thing.
struct EntryRegister {
    private var seen: [String: (node: YAMLNode, source: Source)] = [:]

    /// Whether the id is new; otherwise a fault says whether the two entries agree.
    mutating func add(_ id: String, _ form: Form) -> Bool {
        guard let other = seen[id] else {
            seen[id] = (form.node, form.source)
            return true
        }
        form.fault(
            saysTheSame(form.node, other.node) ? .twice(id, at: other.source) : .contradicts(id, at: other.source))
        return false
    }
}

/// Whether two values say the same, wherever they stand. Their depth is limited by the reader.
private func saysTheSame(_ left: YAMLNode, _ right: YAMLNode) -> Bool {
    switch (left.value, right.value) {
    case (.scalar(let a, _), .scalar(let b, _)): a == b
    case (.sequence(let a), .sequence(let b)): a.count == b.count && zip(a, b).allSatisfy { saysTheSame($0, $1) }
    case (.mapping(let a), .mapping(let b)):
        a.count == b.count
            && a.allSatisfy { entry in b.contains { $0.key == entry.key && saysTheSame($0.value, entry.value) } }
    default: false
    }
}
