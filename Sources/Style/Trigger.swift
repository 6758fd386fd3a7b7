import Glibc
import Packing
import Text

/// What a text must hold for a pattern to match anywhere in it. Cheap to ask, and never wrong when it says no; only not to be
/// asked of a text with rare letters, where `٣` is a digit too.
struct Trigger: Sendable {
    /// The folded text holds a byte of each of these.
    private var needs = (ByteValues.all, ByteValues.all, ByteValues.all)
    /// The folded text holds these bytes in a row; empty: anything.
    private var literal = SIMD16<UInt8>()
    private var length = 0
    /// Whether it has a space, which may be written as one that does not break.
    private var hasSpace = false
    /// Which byte of it is met least in Dutch.
    private var rarest = 0
    /// The text holds this many digits.
    private var digits = 0
    /// The text holds this many capitals in a row.
    private var capitals = 0

    /// Of a pattern we do not understand ourselves: always.
    init() {}

    init(_ shape: PatternShape, ignoresCase: Bool) {
        let needs = Self.needs(of: shape)
        if let first = needs.first { self.needs.0 = first }
        if needs.count > 1 { self.needs.1 = needs[1] }
        if needs.count > 2 { self.needs.2 = needs[2] }
        digits = Self.digits(in: shape)
        if !ignoresCase { capitals = Self.capitals(in: shape) }
        // No longer than this: a long one costs where it nearly fits.
        let row = Self.longestLiteral(in: shape).prefix(16)
        hasSpace = row.contains(0x20)
        guard row.count > 1 else { return }
        length = row.count
        for (index, byte) in row.enumerated() { literal[index] = byte }
        let frequencies = row.map { ByteValues([$0]).frequency }
        rarest = frequencies.indices.min { frequencies[$0] < frequencies[$1] } ?? 0
    }

    /// - Parameters:
    ///   - folded: the folded bytes of a part.
    ///   - facts: what is known of them.
    func mayMatch(_ folded: UnsafeBufferPointer<UInt8>, _ facts: TextFacts) -> Bool {
        if facts.digits < digits || facts.capitals < capitals { return false }
        let values = facts.values
        guard values.intersects(needs.0), values.intersects(needs.1), values.intersects(needs.2) else { return false }
        return length == 0 || holdsLiteral(folded) || (hasSpace && WideSpace.mayStand(among: values))
    }

    /// Looks for the rarest byte of the literal, and for the rest around it.
    private func holdsLiteral(_ folded: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let base = folded.baseAddress, folded.count >= length, rarest < length else { return false }
        var index = rarest
        let end = folded.count - (length - 1 - rarest)
        while index < end, let found = memchr(base + index, Int32(literal[rarest]), end - index) {
            index = base.distance(to: found.assumingMemoryBound(to: UInt8.self))
            if holdsLiteral(folded, at: index - rarest) { return true }
            index += 1
        }
        return false
    }

    private func holdsLiteral(_ folded: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        for offset in 0..<length where folded[start + offset] != literal[offset] { return false }
        return true
    }

    /// The literal, when it is a row of plain letters and digits; nil when it is none or another.
    var plainLiteral: String? {
        let row = (0..<length).map { literal[$0] }
        guard row.count > 2, ByteValues(row).isSubset(of: .wordCharacters) else { return nil }
        return String(decoding: row, as: UTF8.self)
    }

    /// Two pairs of bytes that its literal has, and that are met least; `BytePairs.none` when there are none.
    var pairs: (UInt16, UInt16) {
        var (one, other) = (BytePairs.none, BytePairs.none)
        var (least, second) = (Int.max, Int.max)
        // A space may be written as one that does not break.
        for offset in 0..<max(0, length - 1) where literal[offset] != 0x20 && literal[offset + 1] != 0x20 {
            let often = ByteValues.frequency(of: literal[offset]) + ByteValues.frequency(of: literal[offset + 1])
            let number = BytePairs.number(literal[offset], literal[offset + 1])
            if often < least {
                (other, second) = (one, least)
                (one, least) = (number, often)
            } else if often < second {
                (other, second) = (number, often)
            }
        }
        return (one, other)
    }

    /// What is asked first, and of all triggers that ask the same at once.
    var group: TriggerGroup { TriggerGroup(need: needs.0, digits: digits, capitals: capitals) }

    // MARK: - What it takes

    /// The longest row of plain characters that is in every match.
    private static func longestLiteral(in shape: PatternShape) -> [UInt8] {
        switch shape {
        case .literal(let bytes): return folded(bytes) ?? []
        case .repeated(let item, let least, _):
            guard least > 0 else { return [] }
            let row = longestLiteral(in: item)
            guard case .literal = item, row.count == 1 else { return row }
            return Array(repeating: row[0], count: min(least, 16))
        case .sequence(let items):
            var (best, row): ([UInt8], [UInt8]) = ([], [])
            for item in items {
                if case .literal(let bytes) = item, let bytes = folded(bytes) {
                    row += bytes
                } else {
                    row = []
                    let inner = longestLiteral(in: item)
                    if inner.count > best.count { best = inner }
                }
                if row.count > best.count { best = row }
            }
            return best
        default: return []
        }
    }

    private static func needs(of shape: PatternShape) -> [ByteValues] {
        switch shape {
        case .literal(let bytes):
            let all = (folded(bytes) ?? []).map { ByteValues([$0]) }
            return all.min { $0.frequency < $1.frequency }.map { [$0] } ?? []
        case .choiceOf, .choice, .digit: return union(of: shape).map { [$0] } ?? []
        case .any, .capital, .space, .edge, .assertion, .unknown: return []
        case .sequence(let items):
            var all: [ByteValues] = []
            for item in items { for need in needs(of: item) where !all.contains(need) { all.append(need) } }
            return Array(all.sorted { $0.frequency < $1.frequency }.prefix(3))
        case .repeated(let item, let least, _): return least > 0 ? needs(of: item) : []
        }
    }

    /// How many digits every match has at least.
    private static func digits(in shape: PatternShape) -> Int {
        switch shape {
        case .digit: return 1
        case .literal(let bytes): return bytes.reduce(0) { $0 + (isDigit([$1]) ? 1 : 0) }
        case .choiceOf(let characters): return characters.allSatisfy(isDigit) ? 1 : 0
        case .any, .capital, .space, .edge, .assertion, .unknown: return 0
        case .sequence(let items): return items.reduce(0) { min($0 + digits(in: $1), 1_000) }
        case .choice(let choices): return choices.map(digits).min() ?? 0
        case .repeated(let item, let least, _): return min(min(least, 1_000) * digits(in: item), 1_000)
        }
    }

    /// How many capitals stand in a row in every match, as far as is easily seen.
    private static func capitals(in shape: PatternShape) -> Int {
        switch shape {
        case .capital: return 1
        case .repeated(.capital, let least, _): return min(least, 1_000)
        case .repeated(let item, let least, _): return least > 0 ? capitals(in: item) : 0
        case .sequence(let items): return items.map(capitals).max() ?? 0
        case .choice(let choices): return choices.map(capitals).min() ?? 0
        default: return 0
        }
    }

    private static func isDigit(_ character: [UInt8]) -> Bool {
        character.count == 1 && character.allSatisfy { (0x30...0x39).contains($0) }
    }

    /// Values of which every match holds one; nil when there are none.
    private static func union(of shape: PatternShape) -> ByteValues? {
        switch shape {
        case .choiceOf(let characters):
            var all = ByteValues()
            for character in characters {
                guard let last = folded(character)?.last else { return nil }
                all.insert(last)
            }
            return all
        case .choice(let choices):
            var all = ByteValues()
            for choice in choices {
                guard let best = needs(of: choice).min(by: { $0.frequency < $1.frequency }) else { return nil }
                all.formUnion(best)
            }
            return all
        case .digit:
            return ByteValues(Array(0x30...0x39))
        default: return nil
        }
    }

    /// The folded bytes of characters; nil when a text that matches it could be folded to anything else.
    private static func folded(_ characters: [UInt8]) -> [UInt8]? {
        if characters.allSatisfy({ $0 < 0x80 }) {
            return characters.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        }
        var text = FoldedText()
        characters.withUnsafeBufferPointer { text.read($0, 0..<$0.count) }
        if text.hasRare { return nil }
        return text.bytes
    }
}

extension Trigger: Packable {
    func pack(into packer: inout Packer) {
        needs.0.pack(into: &packer)
        needs.1.pack(into: &packer)
        needs.2.pack(into: &packer)
        packer.add((0..<length).map { literal[$0] })
        packer.add(hasSpace)
        packer.add(rarest)
        packer.add(digits)
        packer.add(capitals)
    }

    init(from packed: inout Unpacker) throws(PackingProblem) {
        needs = (try ByteValues(from: &packed), try ByteValues(from: &packed), try ByteValues(from: &packed))
        let row = try packed.plain()
        guard row.count <= literal.scalarCount else { throw PackingProblem() }
        length = row.count
        for (index, byte) in row.enumerated() { literal[index] = byte }
        hasSpace = try packed.flag()
        rarest = try packed.number()
        digits = try packed.number()
        capitals = try packed.number()
        guard (0...max(0, length - 1)).contains(rarest) else { throw PackingProblem() }
    }
}

/// Triggers that begin with the same question: most texts answer it with no.
struct TriggerGroup: Sendable, Equatable {
    fileprivate let need: ByteValues
    fileprivate let digits: Int
    fileprivate let capitals: Int

    func mayMatch(_ facts: TextFacts) -> Bool {
        facts.digits >= digits && facts.capitals >= capitals && facts.values.intersects(need)
    }

    /// An order in which equal ones stand together.
    static func isBefore(_ left: TriggerGroup, _ right: TriggerGroup) -> Bool {
        if left.digits != right.digits { return left.digits < right.digits }
        if left.capitals != right.capitals { return left.capitals < right.capitals }
        return left.need.words < right.need.words
    }
}

extension ByteValues {
    init(_ bytes: [UInt8]) {
        self.init()
        for byte in bytes { insert(byte) }
    }

    /// About how often one of these is met in Dutch, per thousand bytes. Only ever compared.
    var frequency: Int {
        let low = words.1 >> 33 & 0x3FF_FFFF
        var sum = (contains(0x20) ? 150 : 0) + (contains(0x2E) ? 12 : 0)
        var rest = low
        while rest != 0 {
            let letter = rest.trailingZeroBitCount
            sum += letter < Self.letters.count ? Self.letters[letter] : 0
            rest &= rest - 1
        }
        return sum
    }

    /// The same of one of them.
    static func frequency(of byte: UInt8) -> Int {
        let letter = Int(byte) - 0x61
        return letters.indices.contains(letter) ? letters[letter] : byte == 0x20 ? 150 : byte == 0x2E ? 12 : 0
    }

    /// From a to z.
    private static let letters = [
        75, 16, 12, 59, 189, 8, 34, 24, 65, 15, 22, 36, 22, 100, 61, 16, 1, 64, 37, 68, 20, 28, 15, 1, 1, 14,
    ]
}
