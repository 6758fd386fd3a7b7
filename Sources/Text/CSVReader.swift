/// Reads a table as RFC 4180 has it, a row at a time: cells with or without quotes, any end of line, and remarks that begin with `#`
/// at the top.
public struct CSVReader: Sendable {
    /// What is wrong with a row.
    public enum Problem: Sendable, Hashable {
        /// Quotes that do not close, with something behind them, or within a cell that has none around it.
        case quotes
        case longCell
        case tooManyCells
    }

    public struct Failure: Error, Sendable, Hashable {
        public let problem: Problem
        /// From 1.
        public let line: Int
    }

    /// Whether a quote within a cell that has none around it stands for itself, as spreadsheets read it; RFC 4180 has none there.
    public var takesLooseQuotes = false
    /// What parts the cells.
    public var delimiter = UInt8(ascii: ",")
    /// The line the next byte stands on, from 1.
    public private(set) var line = 1
    private let bytes: [UInt8]
    private var index: Int
    private let longestCell: Int
    private let mostCells: Int

    /// Of text that is UTF-8, behind a byte order mark if there is one. `longestCell` in bytes.
    public init(_ bytes: [UInt8], longestCell: Int, mostCells: Int) {
        self.bytes = bytes
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        (self.longestCell, self.mostCells) = (longestCell, mostCells)
    }

    /// Steps over the remarks and empty lines that stand next, and gives what the remarks say behind their `#`.
    public mutating func remarks() -> [String] {
        var remarks: [String] = []
        while index < bytes.count, bytes[index] == UInt8(ascii: "#") || isEnd(bytes[index]) {
            let start = index
            while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
            if start < index { remarks.append(String(decoding: bytes[(start + 1)..<index], as: UTF8.self)) }
            endLine()
        }
        return remarks
    }

    /// The bytes of the line that stands next.
    public var nextLine: ArraySlice<UInt8> { bytes[index...].prefix { !isEnd($0) } }

    /// The next row that is not empty, and the line it begins on; nil at the end.
    public mutating func row() throws(Failure) -> (cells: [String], line: Int)? {
        while index < bytes.count {
            let start = line
            var cells: [String] = []
            repeat {
                guard cells.count < mostCells else { throw Failure(problem: .tooManyCells, line: start) }
                cells.append(try cell(from: start))
            } while take(delimiter)
            guard index >= bytes.count || isEnd(bytes[index]) else { throw Failure(problem: .quotes, line: start) }
            endLine()
            if cells.count > 1 || cells.first?.isEmpty == false { return (cells, start) }
        }
        return nil
    }

    private mutating func cell(from line: Int) throws(Failure) -> String {
        guard take(UInt8(ascii: "\"")) else {
            let start = index
            while index < bytes.count, bytes[index] != delimiter, !isEnd(bytes[index]) {
                guard takesLooseQuotes || bytes[index] != UInt8(ascii: "\"") else {
                    throw Failure(problem: .quotes, line: line)
                }
                index += 1
            }
            return try text(bytes[start..<index], line)
        }
        var cell: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == UInt8(ascii: "\""), !take(byte) { return try text(cell[...], line) }
            if byte == 0x0A { self.line += 1 }
            cell.append(byte)
            guard cell.count <= longestCell else { throw Failure(problem: .longCell, line: line) }
        }
        throw Failure(problem: .quotes, line: line)
    }

    private func text(_ cell: ArraySlice<UInt8>, _ line: Int) throws(Failure) -> String {
        guard cell.count <= longestCell else { throw Failure(problem: .longCell, line: line) }
        return String(decoding: cell, as: UTF8.self)
    }

    private mutating func take(_ byte: UInt8) -> Bool {
        guard index < bytes.count, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    private func isEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    private mutating func endLine() {
        guard index < bytes.count else { return }
        _ = take(0x0D)
        _ = take(0x0A)
        line += 1
    }
}
