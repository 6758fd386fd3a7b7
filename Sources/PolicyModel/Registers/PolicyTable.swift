import Text

/// A table among the agreements, as RFC 4180 has it, row by row, with the line on which each row begins. Lines of `#` at the top are remarks.
struct PolicyTable {
    struct Row {
        let line: Int
        let cells: [String]
    }

    enum Problem: Hashable {
        case notText
        case tooManyRows
        case cellTooLong
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
    static let longestCell = 4_096

    private(set) var remarks: [String] = []
    private(set) var rows: [Row] = []

    private let bytes: [UInt8]
    private var index = 0
    private var line = 1

    init(_ file: [UInt8]) throws(Failure) {
        if let bad = [firstInvalidUTF8(in: file), file.firstIndex(of: 0)].compactMap({ $0 }).min() {
            throw Failure(problem: .notText, line: 1 + file[..<bad].count { $0 == 0x0A })
        }
        bytes = file
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { index = 3 }
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "#"), rows.isEmpty {
                remarks.append(readRemark())
            } else {
                let start = line
                let cells = try readRow()
                if cells.count == 1, cells[0].isEmpty { continue }
                guard rows.count < Self.mostRows else { throw Failure(problem: .tooManyRows, line: start) }
                rows.append(Row(line: start, cells: cells))
            }
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

    private mutating func readRemark() -> String {
        let start = index + 1
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        let text = String(decoding: bytes[min(start, index)..<index], as: UTF8.self)
        endLine()
        return text
    }

    private mutating func readRow() throws(Failure) -> [String] {
        var cells: [String] = []
        while true {
            cells.append(try readCell())
            guard index < bytes.count, bytes[index] == UInt8(ascii: ",") else { break }
            index += 1
        }
        endLine()
        return cells
    }

    private mutating func readCell() throws(Failure) -> String {
        var cell: [UInt8] = []
        let start = line
        if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
            index += 1
            var isOpen = true
            while isOpen {
                guard index < bytes.count else { throw Failure(problem: .quotes, line: start) }
                let byte = bytes[index]
                index += 1
                if byte != UInt8(ascii: "\"") {
                    if byte == 0x0A { line += 1 }
                    cell.append(byte)
                } else if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
                    cell.append(byte)
                    index += 1
                } else {
                    isOpen = false
                }
                guard cell.count <= Self.longestCell else { throw Failure(problem: .cellTooLong, line: start) }
            }
            guard index >= bytes.count || bytes[index] == UInt8(ascii: ",") || isEnd(bytes[index]) else {
                throw Failure(problem: .quotes, line: start)
            }
        } else {
            while index < bytes.count, bytes[index] != UInt8(ascii: ","), !isEnd(bytes[index]) {
                cell.append(bytes[index])
                index += 1
                guard cell.count <= Self.longestCell else { throw Failure(problem: .cellTooLong, line: start) }
            }
        }
        return Self.plain(cell)
    }

    /// Without the apostrophe that keeps a spreadsheet from taking a cell for a formula, and without spaces around it.
    private static func plain(_ cell: [UInt8]) -> String {
        var text = cell[...]
        if text.first == UInt8(ascii: "'"), let next = text.dropFirst().first, "=+-@\t\r\n|%".utf8.contains(next) {
            text = text.dropFirst()
        }
        while let first = text.first, first <= 0x20 { text = text.dropFirst() }
        while let last = text.last, last <= 0x20 { text = text.dropLast() }
        return String(decoding: text, as: UTF8.self)
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private mutating func endLine() {
        guard index < bytes.count else { return }
        if bytes[index] == 0x0D { index += 1 }
        if index < bytes.count, bytes[index] == 0x0A { index += 1 }
        line += 1
    }
}
