public import BrusselsTime
public import Findings
import Text

/// Something that was wrong before the agreements counted, and may stay so for a while: one row of `registers/werkpunten.csv`.
public struct WorkPoint: Sendable, Hashable {
    /// The path of the page in the repository.
    public let path: String
    public let rule: RuleID
    /// What was remarked, as a short name (`WorkPoint.mark`).
    public let mark: String
    /// How often.
    public let count: Int
    /// Who sees to it; nil: nobody in particular.
    public let owner: DepartmentID?
    /// The last day it may stay, inclusive.
    public let until: Day

    public init(path: String, rule: RuleID, mark: String, count: Int, owner: DepartmentID?, until: Day) {
        self.path = path
        self.rule = rule
        self.mark = mark
        self.count = count
        self.owner = owner
        self.until = until
    }

    /// What tells one remark of a rule on a page from another: its own words, so that a line above it changes nothing. It holds
    /// nothing of the text that the remark does not say.
    public static func mark(of finding: Finding) -> String {
        var hash = FNV()
        hash.add(finding.message.nl.utf8)
        let hex = String(hash.value, radix: 16)
        return String(repeating: "0", count: max(0, 16 - hex.count)) + hex
    }
}

/// The list of them.
public struct WorkList: Sendable, Hashable {
    /// In the order of the file.
    public let points: [WorkPoint]

    /// Where it stands below `.afspraken/`.
    public static let path = "registers/werkpunten.csv"
    static let columns = ["pad", "regel", "kenmerk", "aantal", "eigenaar", "tot"]

    public init(_ points: [WorkPoint] = []) { self.points = points }

    /// Reads the list. Everything wrong with it is told, by line.
    public init(_ bytes: [UInt8]) throws(PolicyErrors) {
        let faults = PolicyFaults()
        points = Self.points(in: bytes, faults)
        guard faults.errors.isEmpty else { throw PolicyErrors(errors: faults.sorted) }
    }

    /// What it says of one page. The others are not even read: a list can be long, and a push changes few pages.
    public init(_ bytes: [UInt8], at path: String) throws(PolicyErrors) {
        let cell = Array(csvRow([path]).utf8.dropLast(2)) + [UInt8(ascii: ",")]
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: true).lazy.filter {
            $0.first != UInt8(ascii: "#")
        }
        .makeIterator()
        guard let header = lines.next() else {
            self.init()
            return
        }
        var kept = Array(header) + [0x0A]
        while let line = lines.next() {
            if line.starts(with: cell) || line.starts(with: path.utf8) { kept += Array(line) + [0x0A] }
        }
        let all = try WorkList(kept).points
        self.init(all.filter { $0.path == path })
    }

    /// The list as a file, by path and rule.
    public var text: String {
        csvRow(Self.columns)
            + points.map {
                csvRow([
                    $0.path, $0.rule.rawValue, $0.mark, String($0.count), $0.owner?.rawValue ?? "",
                    $0.until.description,
                ])
            }.joined()
    }

    private static func points(in bytes: [UInt8], _ faults: PolicyFaults) -> [WorkPoint] {
        func fault(_ line: Int, _ message: Message) {
            faults.add(Source(file: path, line: line, column: 1), message)
        }
        let table: PolicyTable
        do throws(PolicyTable.Failure) { table = try PolicyTable(bytes) } catch {
            fault(error.line, .table(error.problem))
            return []
        }
        guard let header = table.rows.first else { return [] }
        guard header.cells == columns else {
            fault(header.line, .columns(columns))
            return []
        }
        return table.rows.dropFirst().compactMap { row in
            guard row.cells.count == columns.count else {
                fault(row.line, .cellCount(row.cells.count, columns.count))
                return nil
            }
            guard let count = Int(row.cells[3]), (1...1_000).contains(count) else {
                fault(row.line, .notACount(row.cells[3]))
                return nil
            }
            guard let until = Day(row.cells[5]) else {
                fault(row.line, .notADay("tot", row.cells[5]))
                return nil
            }
            guard !row.cells[0].isEmpty, !row.cells[1].isEmpty else {
                fault(row.line, .missing(row.cells[0].isEmpty ? "pad" : "regel"))
                return nil
            }
            return WorkPoint(
                path: row.cells[0], rule: RuleID(row.cells[1]), mark: row.cells[2], count: count,
                owner: row.cells[4].isEmpty ? nil : DepartmentID(row.cells[4]), until: until)
        }
    }
}

extension Message {
    fileprivate static func columns(_ names: [String]) -> Message {
        let all = names.map { "`\($0)`" }.joined(separator: ", ")
        return Message(
            nl: "De eerste regel noemt de kolommen: \(all). `afspraak werkpunten` maakt deze lijst voor je.",
            en: "The first line names the columns: \(all). `afspraak baseline` makes this list for you.")
    }

    fileprivate static func notACount(_ text: String) -> Message {
        Message(
            nl: "`\(printable(text))` is geen aantal van 1 tot 1000.",
            en: "`\(printable(text))` is no number from 1 to 1000.")
    }
}
