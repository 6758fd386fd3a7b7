public import BrusselsTime
import Findings
import Text

/// A register as it stands in `.afspraken/registers/`: comments that say where it comes from, a header, and sorted rows.
public struct RegisterFile: Sendable, Hashable {
    /// Which register.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case officeHolders = "mandatarissen"
        case decisions = "besluiten"

        /// The file under `.afspraken/`.
        public var path: String { "registers/\(rawValue).csv" }

        /// Its columns, in order.
        public var columns: [String] {
            switch self {
            case .officeHolders:
                [
                    "id", "naam", "roepnaam", "functie", "fractie", "bevoegdheden", "van", "tot", "iri", "accounts",
                    "meerderheid",
                ]
            case .decisions: ["iri", "orgaan", "datum", "nummer", "titel", "bevoegd_orgaan"]
            }
        }

        /// Columns that people may fill in besides: they come with no export, and stay when one is imported.
        public var ownColumns: [String] {
            switch self {
            case .officeHolders: []
            case .decisions: ["te_informeren", "verantwoordelijke_dienst"]
            }
        }

        /// The column by which a thing is known again, whatever else changed.
        var identity: Int { columns.firstIndex(of: "iri") ?? 0 }
    }

    public let kind: Kind
    /// Where it comes from.
    public let origin: String
    /// The day of the export.
    public let day: Day?
    /// Whether it has the columns that people fill in themselves (`Kind.ownColumns`).
    public let hasOwnColumns: Bool
    /// Sorted by the first column.
    public let rows: [[String]]

    init(kind: Kind, origin: String, day: Day?, rows: [[String]], hasOwnColumns: Bool = false) {
        self.kind = kind
        self.hasOwnColumns = hasOwnColumns
        self.origin = origin.oneLine
        self.day = day
        self.rows =
            kind == .decisions ? Self.byAddress(rows) : rows.sorted { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) }
    }

    private static func byAddress(_ rows: [[String]]) -> [[String]] {
        let keys = rows.map { DecisionKey(of: $0[0]) }
        return rows.indices.sorted { keys[$0] < keys[$1] }.map { rows[$0] }
    }

    /// A register that was written before.
    public init(
        reading bytes: [UInt8], as kind: Kind, limits: RegisterLimits = RegisterLimits()
    ) throws(RegisterProblem) {
        var rows = CSVRows(try RegisterText(bytes, limits: limits), limits: limits)
        let header = try rows.header()
        let hasOwnColumns = !kind.ownColumns.isEmpty && header == kind.columns + kind.ownColumns
        guard hasOwnColumns || header == kind.columns else {
            throw RegisterProblem(line: rows.headerLine, .otherColumns(kind.columns))
        }
        var found: [[String]] = []
        while let row = try rows.row() {
            guard row.cells.count == header.count else { throw RegisterProblem(line: row.line, .cellCount) }
            found.append(row.cells.map(Self.withoutGuard))
        }
        func note(_ name: String) -> String? {
            rows.notes.lazy.compactMap { note in
                note.hasPrefix("\(name):") ? String(note.dropFirst(name.utf8.count + 1)).oneLine : nil
            }.first
        }
        self.init(
            kind: kind, origin: note("bron") ?? "", day: note("datum").flatMap { Day($0) }, rows: found,
            hasOwnColumns: hasOwnColumns)
    }

    /// As it is written down.
    public var bytes: [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(rows.count * 160 + 256)
        text += "# bron: \(printable(origin))\n".utf8
        if let day { text += "# datum: \(day)\n".utf8 }
        Self.append(hasOwnColumns ? kind.columns + kind.ownColumns : kind.columns, to: &text)
        for row in rows { Self.append(row, to: &text) }
        return text
    }

    private static func append(_ cells: [String], to text: inout [UInt8]) {
        for (position, cell) in cells.enumerated() {
            if position > 0 { text.append(0x2C) }
            let isFormula = cell.utf8.first.map { "=+-@|%".utf8.contains($0) } ?? false
            let asks = cell.utf8.contains { $0 == 0x22 || $0 == 0x2C || $0 < 0x20 }
            guard asks || isFormula || cell.utf8.first == 0x23 else {
                text += cell.utf8
                continue
            }
            text.append(0x22)
            // A spreadsheet would take it for a formula.
            if isFormula { text.append(0x27) }
            for byte in cell.utf8 {
                if byte == 0x22 { text.append(0x22) }
                text.append(byte < 0x20 ? 0x20 : byte)
            }
            text.append(0x22)
        }
        text.append(0x0A)
    }

    /// Takes away what `bytes` put before what looks like a formula.
    private static func withoutGuard(_ cell: String) -> String {
        var signs = cell.utf8.makeIterator()
        guard signs.next() == 0x27, let second = signs.next(), "=+-@|%".utf8.contains(second) else { return cell }
        return String(cell.dropFirst())
    }
}

extension Message {
    fileprivate static func otherColumns(_ names: [String]) -> Message {
        let listed = names.joined(separator: ",")
        return Message(
            nl: "De kolommen van dit register horen zo te heten: \(listed).",
            en: "The columns of this register should be called: \(listed).")
    }
    static let cellCount = Message(
        nl: "Deze regel heeft niet evenveel kolommen als de eerste.",
        en: "This line does not have as many columns as the first.")
}
