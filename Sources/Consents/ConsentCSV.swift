import Findings

/// Reads an export as a table with a header (RFC 4180), with `;`, `,` or a tab between its columns.
struct ConsentCSV {
    /// Most bytes of a cell that is read, and of one that is stepped over.
    private static let longestCell = 4_096
    private static let longestOther = 65_536
    private static let mostColumns = 200

    private var bytes: ConsentBytes
    private let delimiter: UInt8
    private let columns: [ConsentColumn?]

    /// Reads the header.
    init(_ source: ConsentBytes) throws(ConsentProblem) {
        var bytes = source
        let header = try Self.header(of: &bytes)
        var best: (delimiter: UInt8, columns: [ConsentColumn?])?
        for delimiter in [UInt8(0x3B), 0x2C, 0x09] {
            let columns = try Self.names(in: header, delimiter: delimiter)
            if columns.count(where: { $0 != nil }) > best?.columns.count(where: { $0 != nil }) ?? 0 {
                best = (delimiter, columns)
            }
        }
        guard let best else { throw ConsentProblem(line: 1, .noHeader) }
        let found = best.columns.compactMap(\.self)
        let missing = ConsentColumn.allCases.filter { !found.contains($0) }
        guard missing.isEmpty else { throw ConsentProblem(line: 1, .exportMissing(missing.map(\.name))) }
        guard Set(found).count == found.count else { throw ConsentProblem(line: 1, .columnTwice) }
        (self.bytes, delimiter, columns) = (bytes, best.delimiter, best.columns)
    }

    /// The next row, and the line it starts on; nil at the end.
    mutating func row(into cells: inout ConsentCells) throws(ConsentProblem) -> Int? {
        while try bytes.peek() != nil {
            let line = bytes.line
            cells.clear()
            var index = 0
            var isEmpty = true
            while true {
                let column = index < columns.count ? columns[index] : nil
                var cell: [UInt8] = []
                let length = try Self.cell(
                    of: &bytes, delimiter: delimiter, into: &cell, isKept: column != nil, line: line)
                if let column { cells[column] = cell }
                if length > 0 { isEmpty = false }
                index += 1
                guard try bytes.take(delimiter) else { break }
                guard index < columns.count else { throw ConsentProblem(line: line, .columnCount) }
            }
            try Self.endLine(of: &bytes, line: line)
            // An empty line is no row.
            if isEmpty, index == 1 { continue }
            guard index == columns.count else { throw ConsentProblem(line: line, .columnCount) }
            return line
        }
        return nil
    }

    /// The bytes of the first line, with the breaks that stand between quotation marks.
    private static func header(of bytes: inout ConsentBytes) throws(ConsentProblem) -> [UInt8] {
        var header: [UInt8] = []
        var isQuoted = false
        while let byte = try bytes.peek() {
            if byte == 0x22 { isQuoted.toggle() }
            if !isQuoted, byte == 0x0A || byte == 0x0D { break }
            header.append(byte)
            _ = try bytes.next()
            guard header.count <= longestOther else { throw ConsentProblem(line: 1, .noHeader) }
        }
        try endLine(of: &bytes, line: 1)
        return header
    }

    private static func names(in header: [UInt8], delimiter: UInt8) throws(ConsentProblem) -> [ConsentColumn?] {
        var bytes = ConsentBytes(header)
        var names: [ConsentColumn?] = []
        repeat {
            guard names.count < mostColumns else { throw ConsentProblem(line: 1, .columnCount) }
            var name: [UInt8] = []
            _ = try cell(of: &bytes, delimiter: delimiter, into: &name, isKept: true, line: 1, isLenient: true)
            names.append(ConsentColumn(name))
        } while try bytes.take(delimiter)
        return names
    }

    /// Reads one cell up to what ends it. Gives its length; its bytes only when they matter.
    private static func cell(
        of bytes: inout ConsentBytes, delimiter: UInt8, into cell: inout [UInt8], isKept: Bool, line: Int,
        isLenient: Bool = false
    ) throws(ConsentProblem) -> Int {
        let limit = isKept ? longestCell : longestOther
        var length = 0
        let isQuoted = try bytes.take(0x22)
        while let byte = try bytes.peek() {
            if isQuoted {
                _ = try bytes.next()
                if byte == 0x22 {
                    guard try bytes.take(0x22) else {
                        return try afterQuote(&bytes, delimiter, length, line, isLenient)
                    }
                }
            } else {
                if byte == delimiter || byte == 0x0A || byte == 0x0D { return length }
                // Tried with each sign that could stand between columns, a header may have quotation marks in odd places.
                guard byte != 0x22 || isLenient else { throw ConsentProblem(line: line, .exportQuotation) }
                _ = try bytes.next()
            }
            length += 1
            guard length <= limit else { throw ConsentProblem(line: line, .longCell) }
            if isKept { cell.append(byte) }
        }
        guard !isQuoted || isLenient else { throw ConsentProblem(line: line, .exportQuotation) }
        return length
    }

    private static func afterQuote(
        _ bytes: inout ConsentBytes, _ delimiter: UInt8, _ length: Int, _ line: Int, _ isLenient: Bool
    ) throws(ConsentProblem) -> Int {
        while let byte = try bytes.peek(), byte != delimiter, byte != 0x0A, byte != 0x0D {
            guard isLenient else { throw ConsentProblem(line: line, .exportQuotation) }
            _ = try bytes.next()
        }
        // An empty text between quotation marks is a cell all the same.
        return max(length, 1)
    }

    private static func endLine(of bytes: inout ConsentBytes, line: Int) throws(ConsentProblem) {
        if try bytes.take(0x0D) {
            guard try bytes.take(0x0A) else { throw ConsentProblem(line: line, .lineEnd) }
        } else {
            _ = try bytes.take(0x0A)
        }
    }
}

extension Message {
    fileprivate static let noHeader = Message(
        nl: "De eerste regel moet de namen van de kolommen geven, te beginnen met `id`.",
        en: "The first line must give the names of the columns, such as `id`.")
    fileprivate static func exportMissing(_ names: [String]) -> Message {
        let list = names.map { "`\($0)`" }.joined(separator: ", ")
        return Message(nl: "Deze kolommen ontbreken: \(list).", en: "These columns are missing: \(list).")
    }
    fileprivate static let columnTwice = Message(
        nl: "Een kolom staat er twee keer.", en: "A column stands there twice.")
    fileprivate static let columnCount = Message(
        nl: "Deze regel heeft niet evenveel kolommen als de eerste.",
        en: "This line does not have as many columns as the first.")
    fileprivate static let exportQuotation = Message(
        nl: "De aanhalingstekens van deze regel kloppen niet.", en: "The quotation marks of this line are not right.")
    static let longCell = Message(nl: "Een waarde is te lang.", en: "A value is too long.")
    fileprivate static let lineEnd = Message(
        nl: "Deze regel eindigt niet zoals een regel hoort te eindigen.", en: "This line does not end as a line should."
    )
}
