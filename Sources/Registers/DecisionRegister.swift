public import BrusselsTime

/// A decision as the register has it.
public struct Decision: Sendable, Hashable {
    public let address: String
    /// Empty: the register does not say.
    public let organ: String
    public let day: Day?
    public let number: String
    public let title: String
    /// The organ that has to decide on this; empty: the register does not say.
    public let competentOrgan: String
    /// Who is to be informed of it; empty: nobody filled it in; nil: the register has no column for it.
    public let informed: String?
    /// The department that sees to that.
    public let responsible: String?

    public init(
        address: String, organ: String, day: Day?, number: String = "", title: String = "", competentOrgan: String = "",
        informed: String? = nil, responsible: String? = nil
    ) {
        self.informed = informed
        self.responsible = responsible
        self.address = address
        self.organ = organ
        self.day = day
        self.number = number
        self.title = title
        self.competentOrgan = competentOrgan
    }
}

/// What is known of the address of a decision.
public enum DecisionFact: Sendable, Hashable {
    /// The municipality keeps no register.
    case noRegister
    /// There is one, and it cannot be read.
    case unreadable
    /// It is not in the register, which is of this day.
    case unknown(registerOf: Day?)
    case known(Decision, registerOf: Day?)
}

/// The register of decisions, looked through where it is asked and never read as a whole: `registers/besluiten.csv`, sorted
/// by address.
public struct DecisionRegister: Sendable {
    private let bytes: [UInt8]
    /// Where the rows begin.
    private let top: Int
    /// How many cells a row has.
    private let width: Int
    /// The day of the export.
    public let day: Day?

    /// nil: these are not the columns of the register.
    public init?(_ bytes: [UInt8]) {
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var day: Day?
        while index < bytes.count, bytes[index] == 0x23 {
            let line = Self.line(at: index, in: bytes)
            let note = String(String(decoding: bytes[line], as: UTF8.self).dropFirst()).oneLine
            if note.hasPrefix("datum:") { day = Day(String(note.dropFirst(6)).oneLine) }
            index = min(line.upperBound + 1, bytes.count)
        }
        let header = Self.line(at: index, in: bytes)
        let (kind, columns) = (RegisterFile.Kind.decisions, Self.cells(in: bytes[header]))
        guard columns == kind.columns || columns == kind.columns + kind.ownColumns else { return nil }
        width = columns.count
        self.bytes = bytes
        self.day = day
        top = min(header.upperBound + 1, bytes.count)
    }

    /// What the register says of an address.
    public func fact(of address: String) -> DecisionFact {
        let key = DecisionKey(of: address)
        guard !key.bytes.isEmpty, let row = row(of: key) ?? scannedRow(of: key) else {
            return .unknown(registerOf: day)
        }
        let cells = Self.cells(in: bytes[row])
        guard cells.count == width, width >= 6 else { return .unreadable }
        let decision = Decision(
            address: cells[0], organ: cells[1], day: Day(cells[2]), number: cells[3], title: cells[4],
            competentOrgan: cells[5], informed: width > 6 ? cells[6] : nil, responsible: width > 7 ? cells[7] : nil)
        return .known(decision, registerOf: day)
    }

    /// Halves the bytes until the row is found.
    private func row(of key: DecisionKey) -> Range<Int>? {
        var (low, high) = (top, bytes.count)
        while low < high {
            var start = low + (high - low) / 2
            while start > low, bytes[start - 1] != 0x0A { start -= 1 }
            let line = Self.line(at: start, in: bytes)
            let own = keyOfLine(line)
            if own == key { return line }
            if own < key { low = min(line.upperBound + 1, bytes.count) } else { high = start }
        }
        return nil
    }

    /// Somebody may have added a row by hand where it does not belong: before saying no, every row is looked at.
    private func scannedRow(of key: DecisionKey) -> Range<Int>? {
        var start = top
        while start < bytes.count {
            let line = Self.line(at: start, in: bytes)
            // The end of an address tells them apart at once.
            if bytes[line].count >= key.bytes.count, keyOfLine(line) == key { return line }
            start = line.upperBound + 1
        }
        return nil
    }

    private func keyOfLine(_ line: Range<Int>) -> DecisionKey {
        var cell = bytes[line]
        if cell.first == 0x22 {
            cell = cell.dropFirst()
            return DecisionKey(of: cell[..<(cell.firstIndex(of: 0x22) ?? cell.endIndex)])
        }
        return DecisionKey(of: cell[..<(cell.firstIndex(of: 0x2C) ?? cell.endIndex)])
    }

    private static func line(at start: Int, in bytes: [UInt8]) -> Range<Int> {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A { end += 1 }
        return start..<end
    }

    /// The cells of one line.
    private static func cells(in line: ArraySlice<UInt8>) -> [String] {
        var cells: [String] = []
        var cell: [UInt8] = []
        var isQuoted = false
        var index = line.startIndex
        while index < line.endIndex {
            let byte = line[index]
            if byte == 0x22 {
                if isQuoted, index + 1 < line.endIndex, line[index + 1] == 0x22 {
                    cell.append(0x22)
                    index += 1
                } else {
                    isQuoted.toggle()
                }
            } else if byte == 0x2C, !isQuoted {
                cells.append(String(decoding: cell, as: UTF8.self))
                cell.removeAll(keepingCapacity: true)
            } else if byte != 0x0D {
                cell.append(byte)
            }
            index += 1
        }
        cells.append(String(decoding: cell, as: UTF8.self))
        return cells
    }
}
