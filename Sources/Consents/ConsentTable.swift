import BrusselsTime
import Findings
import Text

/// A whole register, ready to be written down by digest: no ids, no names.
public struct ConsentTable: Sendable {
    /// One consent in as little room as it can have.
    struct Row: Sendable {
        let digest: ConsentDigest
        var consent: PackedConsent
        /// Where it stood in the export.
        let line: UInt32
    }

    /// Most consents.
    static let most = 1_000_000
    /// Most problems that are told.
    private static let mostProblems = 20

    private(set) var rows: [Row] = []
    private(set) var words = ConsentWords()
    /// What is wrong with single rows, the first twenty. Such a consent stays in the register as one that nothing may rest on.
    public private(set) var problems: [ConsentProblem] = []
    /// How many rows something is wrong with.
    public private(set) var damagedCount = 0

    public var count: Int { rows.count }

    /// Reads an export, CSV or JSON, a piece at a time. `source` gives the next piece, and nothing at the end.
    public init(reading source: @escaping () throws(ConsentProblem) -> [UInt8]) throws(ConsentProblem) {
        var bytes = ConsentBytes(source)
        try bytes.skipMark()
        try bytes.skipSpace()
        var cells = ConsentCells()
        if try bytes.peek() == 0x5B {
            var export = ConsentJSON(bytes)
            while let line = try export.row(into: &cells) { try add(cells, line: line) }
        } else {
            var export = try ConsentCSV(bytes)
            while let line = try export.row(into: &cells) { try add(cells, line: line) }
        }
        sort()
    }

    /// Reads an export that is at hand.
    public init(reading bytes: [UInt8]) throws(ConsentProblem) {
        var rest = bytes
        try self.init { () throws(ConsentProblem) in
            defer { rest = [] }
            return rest
        }
    }

    private mutating func add(_ cells: ConsentCells, line: Int) throws(ConsentProblem) {
        guard rows.count < Self.most else { throw ConsentProblem(.exportTooMany) }
        guard let digest = ConsentDigest(id: cells[.id]), utf8Text(cells[.id]) != nil else {
            throw ConsentProblem(line: line, .exportNoID)
        }
        var reader = ConsentCellReader(cells: cells)
        let consent = reader.consent(words: &words)
        if let problem = reader.problem { tell(ConsentProblem(line: line, problem)) }
        rows.append(Row(digest: digest, consent: consent, line: UInt32(clamping: line)))
    }

    private mutating func tell(_ problem: ConsentProblem) {
        damagedCount += 1
        if problems.count < Self.mostProblems { problems.append(problem) }
    }

    /// In the order of digests. Who stands there twice could mean either: nothing rests on it.
    private mutating func sort() {
        rows.sort { ($0.digest, $0.line) < ($1.digest, $1.line) }
        var kept = 0
        for index in rows.indices {
            if kept > 0, rows[kept - 1].digest == rows[index].digest {
                rows[kept - 1].consent = .damaged
                tell(ConsentProblem(line: Int(rows[index].line), .exportTwice(Int(rows[kept - 1].line))))
            } else {
                rows[kept] = rows[index]
                kept += 1
            }
        }
        rows.removeSubrange(kept...)
    }
}

extension Message {
    fileprivate static let exportTooMany = Message(
        nl: "De lijst is te lang (hoogstens een miljoen toestemmingen).",
        en: "The export is too long (at most a million consents).")
    fileprivate static let exportNoID = Message(
        nl: "`id` ontbreekt, of kan niet gelezen worden.", en: "`id` is missing, or cannot be read.")
    fileprivate static func exportTwice(_ line: Int) -> Message {
        Message(
            nl: "Deze `id` staat ook op regel \(line). We steunen op geen van beide.",
            en: "This `id` stands on line \(line) too. We rely on neither.")
    }
}
