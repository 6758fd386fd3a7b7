public import Findings
import Text

/// What a new register says otherwise than the one that stands.
public struct RegisterChanges: Sendable, Hashable {
    /// Rows as people name them.
    public let new: [String]
    public let gone: [String]
    public let changed: [String]
    /// Rows that stayed as they were.
    public let same: Int

    public init(from old: RegisterFile?, to new: RegisterFile) {
        let before = old?.rows ?? []
        let places = Dictionary(before.indices.map { (Self.key(of: before[$0], new.kind), $0) }) { first, _ in first }
        var isMet = [Bool](repeating: false, count: before.count)
        var (added, changed, same) = ([String](), [String](), 0)
        for row in new.rows {
            guard let place = places[Self.key(of: row, new.kind)] else {
                added.append(Self.name(of: row, new.kind))
                continue
            }
            isMet[place] = true
            if before[place] == row { same += 1 } else { changed.append(Self.name(of: row, new.kind)) }
        }
        self.new = added
        self.changed = changed
        self.same = same
        gone = places.values.filter { !isMet[$0] }.sorted().map { Self.name(of: before[$0], new.kind) }
    }

    public var isEmpty: Bool { new.isEmpty && gone.isEmpty && changed.isEmpty }

    private static func key(of row: [String], _ kind: RegisterFile.Kind) -> String {
        let address = row[kind.identity]
        return address.isEmpty ? row[0] : String(decoding: DecisionKey(of: address).bytes, as: UTF8.self)
    }

    private static func name(of row: [String], _ kind: RegisterFile.Kind) -> String {
        switch kind {
        case .officeHolders: "\(row[1]) (\(row[3]))"
        case .decisions: row[4].isEmpty ? (row[3].isEmpty ? row[0] : row[3]) : row[4]
        }
    }

    /// A few sentences: how many of each, and the first names.
    public var sentences: [Message] {
        let parts: [([String], Message)] = [
            (new, Message(nl: "nieuw", en: "new")), (changed, Message(nl: "veranderd", en: "changed")),
            (gone, Message(nl: "weg", en: "gone")),
        ]
        return parts.map { names, word in
            let few = names.prefix(3).map { name in
                let line = printable(name)
                return line.count > 60 ? String(line.prefix(59)) + "…" : line
            }.joined(separator: ", ")
            let (nl, en) =
                names.isEmpty
                ? ("", "") : names.count > 3 ? (": \(few) en andere", ": \(few) and others") : (": \(few)", ": \(few)")
            return Message(nl: "\(names.count) \(word.nl)\(nl).", en: "\(names.count) \(word.en)\(en).")
        }
    }
}
