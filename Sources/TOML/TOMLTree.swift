/// The tables of a document while it is read. They stand in one list and name each other by number, so that a table can be gone
/// back to.
struct TOMLTree {
    /// How a table came to be: it says who may still add to it (TOML 1.0, "Table" and "Keys").
    private enum Origin: Equatable {
        /// Only as a part of the name of another: `a` in `[a.b]`. A header may still name it.
        case implied
        case header
        /// As a part of a key, in the section of this number: closed behind it.
        case key(section: Int)
    }

    private enum Slot {
        /// A value, also a list or an inline table: closed.
        case value(TOMLNode)
        case table(Int)
        /// `[[…]]`
        case tables([Int])
    }

    private struct Table {
        var origin: Origin
        let place: TOMLPlace
        var keys: [String] = []
        var slots: [String: Slot] = [:]
    }

    private var tables: [Table] = []
    /// Counts headers.
    private var section = 0
    /// The table that keys go into.
    private(set) var current = 0

    init() { tables.append(Table(origin: .header, place: TOMLPlace(line: 1, column: 1))) }

    /// `[a.b]`
    mutating func open(_ key: [TOMLKey]) throws(TOMLError) {
        guard let (parent, last) = try place(of: key) else { return }
        switch tables[parent].slots[last.text] {
        case nil: current = add(.header, last, to: parent)
        case .table(let table) where tables[table].origin == .implied:
            tables[table].origin = .header
            current = table
        default: throw TOMLError(.duplicateKey(last.text), at: last.place)
        }
    }

    /// `[[a.b]]`
    mutating func openItem(_ key: [TOMLKey]) throws(TOMLError) {
        guard let (parent, last) = try place(of: key) else { return }
        switch tables[parent].slots[last.text] {
        case nil:
            current = newTable(.header, last.place)
            set(.tables([current]), last.text, in: parent)
        case .tables(var items):
            current = newTable(.header, last.place)
            // Taken out first: else each item would copy all before it.
            tables[parent].slots[last.text] = nil
            items.append(current)
            tables[parent].slots[last.text] = .tables(items)
        default: throw TOMLError(.duplicateKey(last.text), at: last.place)
        }
    }

    /// `a.b = value`
    mutating func set(_ key: [TOMLKey], _ value: TOMLNode) throws(TOMLError) {
        guard let last = key.last else { return }
        var table = current
        for part in key.dropLast() { table = try enter(part, from: table) }
        guard tables[table].slots[last.text] == nil else { throw TOMLError(.duplicateKey(last.text), at: last.place) }
        set(.value(TOMLNode(value: value.value, place: last.place)), last.text, in: table)
    }

    /// The whole as a value.
    func node() -> TOMLNode { node(of: 0, depth: 0) }

    // MARK: - Going down

    /// The table that a header's last part belongs into.
    private mutating func place(of key: [TOMLKey]) throws(TOMLError) -> (Int, TOMLKey)? {
        section += 1
        guard let last = key.last else { return nil }
        var table = 0
        for part in key.dropLast() {
            switch tables[table].slots[part.text] {
            case nil: table = add(.implied, part, to: table)
            case .table(let next): table = next
            case .tables(let items): table = items.last ?? table
            case .value: throw TOMLError(.duplicateKey(part.text), at: part.place)
            }
        }
        return (table, last)
    }

    /// The table that a part of a key names: a new one, or one that the keys of this section made.
    private mutating func enter(_ part: TOMLKey, from table: Int) throws(TOMLError) -> Int {
        switch tables[table].slots[part.text] {
        case nil: return add(.key(section: section), part, to: table)
        case .table(let next) where tables[next].origin == .key(section: section) || tables[next].origin == .implied:
            tables[next].origin = .key(section: section)
            return next
        default: throw TOMLError(.duplicateKey(part.text), at: part.place)
        }
    }

    // MARK: - The list

    private mutating func newTable(_ origin: Origin, _ place: TOMLPlace) -> Int {
        tables.append(Table(origin: origin, place: place))
        return tables.count - 1
    }

    private mutating func add(_ origin: Origin, _ key: TOMLKey, to parent: Int) -> Int {
        let table = newTable(origin, key.place)
        set(.table(table), key.text, in: parent)
        return table
    }

    private mutating func set(_ slot: Slot, _ key: String, in table: Int) {
        tables[table].keys.append(key)
        tables[table].slots[key] = slot
    }

    /// Never deeper than the parts of a header and of a key together.
    private func node(of table: Int, depth: Int) -> TOMLNode {
        let entries = tables[table].keys.compactMap { key in
            tables[table].slots[key].map { TOMLEntry(key: key, value: node(of: $0, depth: depth + 1)) }
        }
        return TOMLNode(value: .table(entries), place: tables[table].place)
    }

    private func node(of slot: Slot, depth: Int) -> TOMLNode {
        switch slot {
        case .value(let node): return node
        case .table(let table): return node(of: table, depth: depth)
        case .tables(let items):
            let nodes = items.map { node(of: $0, depth: depth) }
            return TOMLNode(value: .array(nodes), place: nodes.first?.place ?? tables[0].place)
        }
    }
}

/// One part of a key, without quotes.
struct TOMLKey {
    let text: String
    let place: TOMLPlace
}
