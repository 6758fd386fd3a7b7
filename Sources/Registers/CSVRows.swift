import Findings
import Text

/// The rows of a table that somebody downloaded, one at a time, with `;`, `,` or a tab between the cells.
struct CSVRows {
    private var reader: CSVReader
    private let limits: RegisterLimits
    private var rowCount = 0
    /// The comment lines at the top, without their `#`.
    private(set) var notes: [String] = []
    /// Where the names of the columns stand.
    private(set) var headerLine = 1

    init(_ text: RegisterText, limits: RegisterLimits) {
        reader = CSVReader(text.bytes, longestCell: limits.text, mostCells: limits.columns)
        self.limits = limits
    }

    /// Reads the comments at the top and the names of the columns. The sign that gives most columns parts the cells.
    mutating func header() throws(RegisterProblem) -> [String] {
        notes = reader.remarks().map(\.oneLine)
        headerLine = reader.line
        let first = reader.nextLine
        reader.delimiter =
            [UInt8(0x2C), 0x3B, 0x09].max { one, other in
                first.count { $0 == one } < first.count { $0 == other }
            } ?? 0x2C
        guard let names = try row()?.cells else { throw RegisterProblem(line: reader.line, .noHeader) }
        return names
    }

    /// The next row that is not empty, and the line it starts on; nil at the end.
    mutating func row() throws(RegisterProblem) -> (cells: [String], line: Int)? {
        let row: (cells: [String], line: Int)?
        do throws(CSVReader.Failure) { row = try reader.row() } catch {
            switch error.problem {
            case .quotes: throw RegisterProblem(line: error.line, .quotation)
            case .longCell: throw RegisterProblem(line: error.line, .longText)
            case .tooManyCells: throw RegisterProblem(line: error.line, .tooManyColumns)
            }
        }
        guard let row else { return nil }
        rowCount += 1
        guard rowCount <= limits.rows else { throw RegisterProblem(line: row.line, .tooMany(limits)) }
        return row
    }
}

extension Message {
    fileprivate static let noHeader = Message(
        nl: "De eerste regel moet de namen van de kolommen geven.",
        en: "The first line must give the names of the columns.")
    fileprivate static let tooManyColumns = Message(
        nl: "Deze regel heeft te veel kolommen.", en: "This line has too many columns.")
    fileprivate static let quotation = Message(
        nl: "De aanhalingstekens van deze regel kloppen niet.", en: "The quotation marks of this line are not right.")
}
