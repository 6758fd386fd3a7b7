import Findings

/// The rows of a table as RFC 4180 has it, one at a time, with `;`, `,` or a tab between the cells.
struct CSVRows {
    private let bytes: [UInt8]
    private let limits: RegisterLimits
    private var index: Int
    /// The line the next byte stands on, from 1.
    private(set) var line = 1
    private var delimiter: UInt8 = 0x2C
    private var rowCount = 0
    /// The comment lines at the top, without their `#`.
    private(set) var notes: [String] = []
    /// Where the names of the columns stand.
    private(set) var headerLine = 1

    init(_ text: RegisterText, limits: RegisterLimits) {
        bytes = text.bytes
        self.limits = limits
        index = text.start
    }

    /// Reads the comments at the top and the names of the columns. The sign that gives most columns parts the cells.
    mutating func header() throws(RegisterProblem) -> [String] {
        while index < bytes.count, bytes[index] == 0x23 || bytes[index] == 0x0A || bytes[index] == 0x0D {
            let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
            let note = String(decoding: bytes[index..<end], as: UTF8.self)
            if note.hasPrefix("#") { notes.append(String(note.dropFirst()).oneLine) }
            index = min(end + 1, bytes.count)
            line += 1
        }
        headerLine = line
        let first = bytes[index...].prefix { $0 != 0x0A }
        delimiter =
            [UInt8(0x2C), 0x3B, 0x09].max { one, other in
                first.count { $0 == one } < first.count { $0 == other }
            } ?? 0x2C
        guard let names = try row()?.cells else {
            throw RegisterProblem(line: line, .noHeader)
        }
        return names
    }

    /// The next row that is not empty, and the line it starts on; nil at the end.
    mutating func row() throws(RegisterProblem) -> (cells: [String], line: Int)? {
        while index < bytes.count {
            let start = line
            var cells: [String] = []
            repeat {
                guard cells.count < limits.columns else { throw RegisterProblem(line: start, .tooManyColumns) }
                cells.append(try cell(from: start))
            } while take(delimiter)
            _ = take(0x0D)
            if index < bytes.count {
                guard take(0x0A) else { throw RegisterProblem(line: start, .quotation) }
                line += 1
            }
            if cells.count == 1, cells[0].isEmpty { continue }
            rowCount += 1
            guard rowCount <= limits.rows else { throw RegisterProblem(line: start, .tooMany(limits)) }
            return (cells, start)
        }
        return nil
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private mutating func cell(from line: Int) throws(RegisterProblem) -> String {
        guard take(0x22) else {
            let start = index
            while index < bytes.count {
                let byte = bytes[index]
                if byte == delimiter || byte == 0x0A || byte == 0x0D { break }
                guard byte != 0x22 else { throw RegisterProblem(line: line, .quotation) }
                index += 1
            }
            return try text(bytes[start..<index], line)
        }
        var cell: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == 0x22 {
                guard take(0x22) else { return try text(cell[...], line) }
            } else if byte == 0x0A {
                self.line += 1
            }
            cell.append(byte)
            guard cell.count <= limits.text else { throw RegisterProblem(line: line, .longText) }
        }
        throw RegisterProblem(line: line, .quotation)
    }

    private func text(_ cell: ArraySlice<UInt8>, _ line: Int) throws(RegisterProblem) -> String {
        guard cell.count <= limits.text else { throw RegisterProblem(line: line, .longText) }
        return String(decoding: cell, as: UTF8.self)
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
