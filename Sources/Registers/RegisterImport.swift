public import BrusselsTime
import Findings
import Text

/// A register made of what a municipality downloaded.
public enum RegisterImport {
    /// What the import is told beside the file.
    public struct Choices: Sendable {
        /// Where the file comes from, for the first line of the register.
        public var origin: String
        /// The day it was downloaded.
        public var day: Day
        /// Keeps the office holders of one board, by its name or address.
        public var board: String?

        public init(origin: String, day: Day, board: String? = nil) {
            self.origin = origin
            self.day = day
            self.board = board
        }
    }

    /// Reads an export: JSON-LD, Turtle or a table. `present`: the register as it stands; what people filled in there by hand
    /// stays.
    public static func register(
        of kind: RegisterFile.Kind, from bytes: [UInt8], _ choices: Choices, present: RegisterFile? = nil,
        limits: RegisterLimits = RegisterLimits()
    ) throws(RegisterProblem) -> RegisterFile {
        let text = try RegisterText(bytes, limits: limits)
        let form = Form(text)
        var rows: [[String]]
        switch (kind, form) {
        case (.decisions, .table):
            rows = try DecisionRows.rows(of: CSVRows(text, limits: limits))
        case (.decisions, _):
            rows = try DecisionRows.rows(of: graph(text, form, limits))
        case (.officeHolders, .table):
            rows = try OfficeHolderRows.rows(of: CSVRows(text, limits: limits), board: choices.board)
        case (.officeHolders, _):
            rows = try OfficeHolderRows.rows(of: graph(text, form, limits), board: choices.board)
        }
        guard !rows.isEmpty else { throw RegisterProblem(.nothingFound(kind)) }
        if kind == .officeHolders { rows = OfficeHolderRows.named(rows, as: present) }
        if let present, present.hasOwnColumns { rows = kept(of: present, in: rows) }
        return RegisterFile(
            kind: kind, origin: choices.origin, day: choices.day, rows: rows,
            hasOwnColumns: present?.hasOwnColumns ?? false)
    }

    private enum Form {
        case json, turtle, table

        init(_ text: RegisterText) {
            switch text.firstSign {
            case 0x7B, 0x5B: self = .json
            case 0x40, 0x3C: self = .turtle
            case 0x23, 0x50, 0x70, 0x42, 0x62, 0x5F:
                // `PREFIX`, `@prefix` behind a comment, `_:b1`; a header may begin with such a letter too.
                let lines = String(decoding: text.bytes[text.start...].prefix(4_096), as: UTF8.self)
                    .split(separator: "\n")
                let first = lines.first { !$0.hasPrefix("#") }?.lowercased() ?? ""
                let isTurtle = ["@prefix", "@base", "prefix ", "base ", "<", "_:"].contains { first.hasPrefix($0) }
                self = isTurtle ? .turtle : .table
            default: self = .table
            }
        }
    }

    /// The rows with what people filled in beside the same address before.
    private static func kept(of present: RegisterFile, in rows: [[String]]) -> [[String]] {
        let count = present.kind.columns.count
        var own: [DecisionKey: [String]] = [:]
        for row in present.rows where row.count > count { own[DecisionKey(of: row[0])] = Array(row[count...]) }
        let none = present.kind.ownColumns.map { _ in "" }
        return rows.map { $0 + (own[DecisionKey(of: $0[0])] ?? none) }
    }

    private static func graph(
        _ text: RegisterText, _ form: Form, _ limits: RegisterLimits
    ) throws(RegisterProblem) -> LinkedGraph {
        form == .json ? try LinkedJSON.graph(of: text, limits: limits) : try Turtle.graph(of: text, limits: limits)
    }

    /// A value that may stand in a register: on one line, and without signs that hide or reorder what is read.
    static func clean(_ text: String, line: Int) throws(RegisterProblem) -> String {
        let clean = text.oneLine
        guard printable(clean).utf8.count == clean.utf8.count else { throw RegisterProblem(line: line, .hiddenSigns) }
        return clean
    }

    /// A day as exports write one: `2024-12-04`, with an hour behind it, or `04/12/2024`; nil for anything else.
    static func day(_ text: String) -> Day? {
        let bytes = Array(text.oneLine.utf8)
        guard bytes.count >= 10 else { return nil }
        if bytes.count == 10, bytes[2] == 0x2F || bytes[2] == 0x2D, bytes[5] == bytes[2] {
            return Day(String(decoding: bytes[6...] + [0x2D] + bytes[3..<5] + [0x2D] + bytes[..<2], as: UTF8.self))
        }
        if bytes.count > 10, let instant = instant(fromISO: String(decoding: bytes, as: UTF8.self)) {
            return Day(of: instant)
        }
        return Day(String(decoding: bytes[..<10], as: UTF8.self))
    }

    /// Whether a text is the address of something on the web.
    static func isAddress(_ text: String) -> Bool {
        guard text.hasPrefix("http://") || text.hasPrefix("https://") else { return false }
        let rest = text.utf8.dropFirst(text.utf8.dropFirst(4).first == 0x73 ? 8 : 7)
        return !rest.isEmpty && rest.first != 0x2F && text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3C }
    }
}

/// The columns of a table, by the names that exports give them.
struct ExportColumns {
    private let places: [String: Int]

    init(_ header: [String], line: Int) throws(RegisterProblem) {
        var places: [String: Int] = [:]
        for (place, name) in header.enumerated() {
            let plain = Self.plain(name)
            guard !plain.isEmpty else { continue }
            guard places[plain] == nil else { throw RegisterProblem(line: line, .columnTwice) }
            places[plain] = place
        }
        self.places = places
    }

    /// The first of these that the table has.
    func place(_ names: String...) -> Int? { names.lazy.compactMap { places[$0] }.first }

    private static func plain(_ name: String) -> String {
        String(decoding: Folding.folded(name).utf8.filter { $0 > 0x20 && $0 != 0x5F && $0 != 0x2D }, as: UTF8.self)
    }
}

extension Message {
    fileprivate static func nothingFound(_ kind: RegisterFile.Kind) -> Message {
        switch kind {
        case .officeHolders:
            Message(
                nl: "Hier staat geen enkele mandataris in.", en: "This holds no office holders at all.")
        case .decisions:
            Message(nl: "Hier staat geen enkel besluit in.", en: "This holds no decisions at all.")
        }
    }
    fileprivate static let hiddenSigns = Message(
        nl: "Hier staan tekens die niemand ziet, of die de leesrichting omkeren.",
        en: "There are signs here that nobody sees, or that turn the direction of reading.")
    fileprivate static let columnTwice = Message(
        nl: "Een kolom staat er twee keer.", en: "A column stands there twice.")
    static func missingColumn(_ name: String) -> Message {
        Message(
            nl: "De kolom `\(name)` ontbreekt. Is dit de juiste lijst?",
            en: "The column `\(name)` is missing. Is this the right list?")
    }
    static let noAddress = Message(
        nl: "Hier hoort een adres dat met http begint.", en: "An address that begins with http belongs here.")
    static func noDay(_ name: String) -> Message {
        Message(
            nl: "Bij `\(name)` staat geen dag die bestaat.", en: "`\(name)` does not hold a day that exists.")
    }
    static func twice(_ other: Int) -> Message {
        Message(
            nl: "Dit adres staat ook op regel \(other), met iets anders erbij.",
            en: "This address stands on line \(other) too, with something else beside it.")
    }
}
