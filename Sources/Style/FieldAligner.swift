/// Finds where each byte of a field's value is written: between quotes, over several lines, with escapes.
struct FieldAligner {
    struct Stretch {
        let value: Range<Int>
        let source: Range<Int>
        /// Whether they are the same, byte for byte.
        let isVerbatim: Bool
    }

    private let value: [UInt8]
    private let source: [UInt8]
    private let end: Int
    /// How far both were read.
    private var read = 0
    private var place: Int
    private var found: [Stretch] = []
    private var start = (value: 0, source: 0)

    init(value: [UInt8], source: [UInt8], range: Range<Int>) {
        let range = range.clamped(to: source.indices)
        self.value = value
        self.source = source
        place = range.lowerBound
        end = range.upperBound
    }

    /// The value in pieces; nil when it is written in a way we cannot follow.
    mutating func stretches() -> [Stretch]? {
        skipOpening()
        start = (read, place)
        while read < value.count {
            guard place < end else { return nil }
            if value[read] == source[place], !isDoubledQuote {
                read += 1
                place += 1
            } else {
                flush()
                guard let next = odd() else { return nil }
                found.append(next)
                (read, place) = (next.value.upperBound, next.source.upperBound)
                start = (read, place)
            }
        }
        flush()
        return found
    }

    /// `''` between single quotes is one.
    private var isDoubledQuote: Bool {
        source[place] == 0x27 && place + 1 < end && source[place + 1] == 0x27 && isSingle
    }
    private var isSingle = false

    /// The quote in front, or the line `>-` of a block.
    private mutating func skipOpening() {
        guard place < end else { return }
        switch source[place] {
        case 0x22, 0x27:
            isSingle = source[place] == 0x27
            place += 1
        case 0x3E, 0x7C:
            guard let line = source[place..<end].firstIndex(of: 0x0A) else { return }
            place = line
            while place < end, Self.isSpace(source[place]) { place += 1 }
        default: break
        }
    }

    private mutating func flush() {
        if start.value < read {
            found.append(Stretch(value: start.value..<read, source: start.source..<place, isVerbatim: true))
        }
    }

    /// What is written otherwise than it reads, from here.
    private func odd() -> Stretch? {
        if isDoubledQuote, value[read] == 0x27 {
            return Stretch(value: read..<(read + 1), source: place..<(place + 2), isVerbatim: false)
        }
        if source[place] == 0x5C, place + 1 < end, source[place + 1] == value[read] {
            return Stretch(value: read..<(read + 1), source: place..<(place + 2), isVerbatim: false)
        }
        guard Self.isSpace(source[place]) else { return nil }
        var last = place
        while last < end, Self.isSpace(source[last]) { last += 1 }
        let taken = Self.isSpace(value[read]) ? 1 : 0
        return Stretch(value: read..<(read + taken), source: place..<last, isVerbatim: false)
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
}
