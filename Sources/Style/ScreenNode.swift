/// What a screen knows of a pattern.
indirect enum ScreenNode {
    /// One byte of these.
    case bytes(ByteValues)
    case sequence([ScreenNode])
    case choice([ScreenNode])
    case repeated(ScreenNode, least: Int, most: Int?)
    /// `(?<![…])`: not right behind one of these.
    case notBehind(ByteValues)
    /// `(?![…])`: not right before one of these.
    case notBefore(ByteValues)
    /// `(?=…)`
    case ahead(ScreenNode)
    /// `\z`
    case end
    /// `\A`
    case start
    /// `\b`, of which it is not known on which side the word stands.
    case edge
    /// What takes no room, and is taken to hold everywhere.
    case nothing

    /// Whether it is one character of a set.
    var isOneCharacter: Bool {
        switch self {
        case .bytes: return true
        case .sequence(let items):
            guard items.count == 2, case .bytes = items[0], case .repeated(.bytes, 0, nil) = items[1] else {
                return false
            }
            return true
        default: return false
        }
    }

    var takesNoRoom: Bool {
        switch self {
        case .notBehind, .notBefore, .ahead, .end, .start, .edge, .nothing: true
        default: false
        }
    }

    /// What no match stands right behind.
    var notBefore: ByteValues {
        var values = ByteValues()
        guard case .sequence(let items) = self else { return values }
        for item in items {
            guard item.takesNoRoom else { break }
            if case .notBehind(let bytes) = item { values.formUnion(bytes) }
        }
        return values
    }

    /// Whether every match begins where what it is looked for in does.
    var beginsAtStart: Bool {
        switch self {
        case .start: return true
        case .sequence(let items):
            for item in items {
                if item.beginsAtStart { return true }
                guard item.takesNoRoom else { return false }
            }
            return false
        case .choice(let choices): return !choices.isEmpty && choices.allSatisfy(\.beginsAtStart)
        default: return false
        }
    }

    /// Whether every match begins, or ends, with a plain character of a word.
    func isOfWord(atStart: Bool) -> Bool {
        switch self {
        case .bytes(let values): return values.isSubset(of: .wordCharacters)
        case .sequence(let items):
            guard let item = (atStart ? items : items.reversed()).first(where: { !$0.takesNoRoom }) else {
                return false
            }
            return item.isOfWord(atStart: atStart)
        case .choice(let choices): return !choices.isEmpty && choices.allSatisfy { $0.isOfWord(atStart: atStart) }
        case .repeated(let item, let least, _): return least > 0 && item.isOfWord(atStart: atStart)
        default: return false
        }
    }

    /// A sequence in which it is known on which side of an edge the word stands, where what stands beside the edge tells.
    static func sequence(withEdges items: [ScreenNode]) -> ScreenNode {
        var items = items
        for index in items.indices {
            guard case .edge = items[index] else { continue }
            if index > 0, items[index - 1].isOfWord(atStart: false) {
                items[index] = .notBefore(.wordCharacters)
            } else if index + 1 < items.count, items[index + 1].isOfWord(atStart: true) {
                items[index] = .notBehind(.wordCharacters)
            }
        }
        return .sequence(items)
    }
}
