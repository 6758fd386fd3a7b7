import Text

/// The register as the server keeps it: digests in order, each with a few bytes, so that one is found in twenty small steps
/// however many there are. Whatever is damaged on the way is told as such.
public struct ConsentIndex: Sendable {
    /// Reads some bytes of the register; nil when they are not there.
    public typealias Reading = (_ offset: Int, _ count: Int) -> [UInt8]?

    private static let magic = Array("AFSTOES1".utf8)
    private static let headLength = 64
    /// Digest, consent, check.
    private static let width = 32 + PackedConsent.width + 4

    private let words: ConsentWords
    private let start: Int
    private let count: Int

    /// Reads the head of a register of `size` bytes; nil when it is none, or damaged.
    public init?(size: Int, reading: Reading) {
        guard let head = reading(0, Self.headLength), head.count == Self.headLength, head.starts(with: Self.magic),
            Self.number(head[16..<24]) == Self.check(head[..<16])
        else { return nil }
        let rows = Int(Self.number(head[8..<12])), tableLength = Int(Self.number(head[12..<16]))
        guard rows <= ConsentTable.most, tableLength <= ConsentWords.mostBytes,
            size == Self.headLength + tableLength + rows * Self.width,
            let table = reading(Self.headLength, tableLength), table.count == tableLength,
            Self.number(head[24..<32]) == Self.check(table[...]), let words = ConsentWords(bytes: table)
        else { return nil }
        (self.words, count, start) = (words, rows, Self.headLength + tableLength)
    }

    /// What the register says of a consent.
    public func fact(of id: String, reading: Reading) -> ConsentFact {
        guard let wanted = ConsentDigest(id: id) else { return .unknown }
        var low = 0, high = count
        while low < high {
            let middle = low + (high - low) / 2
            guard let row = reading(start + middle * Self.width, Self.width), row.count == Self.width,
                Self.number(row[52..<56]) == Self.check(row[..<52]) & 0xFFFF_FFFF
            else { return .unreadable }
            let digest = ConsentDigest(bytes: row[..<32])
            if digest == wanted {
                return PackedConsent(bytes: row[32..<52]).consent(words: words).map { .known($0) } ?? .unreadable
            }
            if digest < wanted { low = middle + 1 } else { high = middle }
        }
        return .unknown
    }

    /// The bytes of a register.
    static func bytes(of table: ConsentTable) -> [UInt8] {
        let words = table.words.bytes
        var head = magic + little(UInt64(table.rows.count), 4) + little(UInt64(words.count), 4)
        head += little(check(head[...]), 8) + little(check(words[...]), 8)
        head += [UInt8](repeating: 0, count: headLength - head.count)
        var bytes = head + words
        bytes.reserveCapacity(bytes.count + table.rows.count * width)
        for row in table.rows {
            let start = bytes.count
            bytes += row.digest.bytes
            bytes += row.consent.bytes
            bytes += little(check(bytes[start...]) & 0xFFFF_FFFF, 4)
        }
        return bytes
    }

    private static func check(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var name = FNV()
        name.add(bytes)
        return name.value
    }

    private static func little(_ number: UInt64, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension ConsentTable {
    /// The register in the form that `ConsentIndex` searches.
    public var indexed: [UInt8] { ConsentIndex.bytes(of: self) }

    /// The register as a table of digests: all a server needs, and nothing that names anybody.
    public var digestTable: String {
        var text = ConsentColumn.allCases.map(\.name).joined(separator: ";") + "\n"
        for row in rows {
            // A row that nothing may rest on stays one: `?` is no day.
            let consent = row.consent.consent(words: words)
            func day(_ number: UInt32) -> String {
                let digits = String(number)
                guard number != 0, digits.utf8.count == 8 else { return "" }
                return "\(digits.prefix(4))-\(digits.dropFirst(4).prefix(2))-\(digits.suffix(2))"
            }
            func answer(_ value: Bool?) -> String { value.map { $0 ? "ja" : "nee" } ?? "" }
            func list(_ words: [String]) -> String {
                let joined = words.joined(separator: ", ")
                return joined.contains("\"") ? "\"" + joined.replacing("\"", with: "\"\"") + "\"" : joined
            }
            let cells = [
                row.digest.hex, list(consent?.purposes ?? []), list(consent?.channels ?? []), day(row.consent.from),
                consent == nil ? "?" : day(row.consent.until), answer(consent?.isMinor),
                consent.map { answer($0.byGuardian) } ?? "", day(row.consent.withdrawn), answer(consent?.tagging),
            ]
            text += cells.joined(separator: ";") + "\n"
        }
        return text
    }
}
