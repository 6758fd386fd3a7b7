import Text

/// A table among the agreements, with its remarks and the line on which each row begins.
struct PolicyTable {
    struct Row {
        let line: Int
        let cells: [String]
    }

    enum Problem: Hashable {
        case notText
        case tooManyRows
        case cellTooLong
        case tooManyCells
        /// Quotes that do not close, or with something behind them.
        case quotes
    }

    struct Failure: Error {
        let problem: Problem
        let line: Int
    }

    /// Most rows that are read.
    static let mostRows = 20_000
    /// Longest cell, in bytes.
    private static let longestCell = 4_096
    static let mostCells = 200

    private let remarks: [String]
    let rows: [Row]

    init(_ file: [UInt8]) throws(Failure) {
        if let bad = [firstInvalidUTF8(in: file), file.firstIndex(of: 0)].compactMap({ $0 }).min() {
            throw Failure(problem: .notText, line: 1 + file[..<bad].count { $0 == 0x0A })
        }
        var reader = CSVReader(file, longestCell: Self.longestCell, mostCells: Self.mostCells)
        reader.takesLooseQuotes = true
        remarks = reader.remarks()
        var rows: [Row] = []
        while let (cells, line) = try Self.row(of: &reader) {
            guard rows.count < Self.mostRows else { throw Failure(problem: .tooManyRows, line: line) }
            rows.append(Row(line: line, cells: cells.map(Self.plain)))
        }
        self.rows = rows
    }

    private static func row(of reader: inout CSVReader) throws(Failure) -> (cells: [String], line: Int)? {
        do throws(CSVReader.Failure) { return try reader.row() } catch {
            let problem: Problem =
                switch error.problem {
                case .quotes: .quotes
                case .longCell: .cellTooLong
                case .tooManyCells: .tooManyCells
                }
            throw Failure(problem: problem, line: error.line)
        }
    }

    /// What a remark `# bron: …` says.
    func remark(_ name: String) -> String? {
        remarks.lazy.compactMap { remark -> String? in
            guard let colon = remark.firstIndex(of: ":") else { return nil }
            func trimmed(_ text: Substring) -> String { text.split(separator: " ").joined(separator: " ") }
            return trimmed(remark[..<colon]).lowercased() == name
                ? trimmed(remark[remark.index(after: colon)...]) : nil
        }.first
    }

    /// Without the apostrophe that keeps a spreadsheet from taking a cell for a formula, and without spaces around it.
    private static func plain(_ cell: String) -> String {
        var text = Array(cell.utf8)[...]
        if text.first == UInt8(ascii: "'"), let next = text.dropFirst().first, "=+-@\t\r\n|%".utf8.contains(next) {
            text = text.dropFirst()
        }
        while let first = text.first, first <= 0x20 { text = text.dropFirst() }
        while let last = text.last, last <= 0x20 { text = text.dropLast() }
        return String(decoding: text, as: UTF8.self)
    }
}
