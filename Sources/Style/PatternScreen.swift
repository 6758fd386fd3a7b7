/// Tells that a pattern certainly matches nowhere in a text, for a fraction of what PCRE2 asks: most patterns about numbers and
/// dates are due wherever a number stands, and match almost never.
///
/// It takes more than the pattern does: look-arounds that it does not follow hold everywhere, a wide letter is any wide letter.
/// So it is only ever sure of a no. Each character of the pattern is a place, and the places that the text has come to are the bits
/// of one number: one step per byte, whatever the pattern.
final class PatternScreen: Sendable {
    /// The places that take a byte; at `end` those that take the end of the text. Then the places behind each place.
    private let table: [UInt64]
    private let first: UInt64
    private let last: UInt64
    /// No match begins right behind one of these.
    let notBefore: ByteValues
    /// Whether every match begins with a digit.
    let beginsWithDigit: Bool
    /// Whether every match begins where what it is looked for in does.
    let beginsAtStart: Bool

    static let end = 256

    /// Whether it has anything to say of the pattern.
    let isSure: Bool

    init(_ pattern: String, ignoresCase: Bool) {
        var reader = ScreenReader(pattern, ignoresCase: ignoresCase)
        var builder = ScreenBuilder<FewPlaces>()
        let node = reader.pattern()
        beginsAtStart = node?.beginsAtStart ?? false
        guard let node, let piece = builder.build(whole: node), !piece.isEmpty,
            piece.first != FewPlaces()
        else {
            (table, first, last, notBefore, beginsWithDigit, isSure) = ([], 0, 0, ByteValues(), false, false)
            return
        }
        let takes = builder.takes.map(\.bits)
        let first = piece.first.bits
        (self.first, last, table) = (first, piece.last.bits, takes + builder.behind.map(\.bits))
        notBefore = node.notBefore
        let starts = (0..<Self.end).filter { takes[$0] & first != 0 }
        beginsWithDigit = starts.allSatisfy { (0x30...0x39).contains($0) }
        // What begins anywhere is not worth a look.
        isSure = starts.count <= 200
    }

    /// Whether the pattern may match in a stretch of a text, which it sees nothing around of.
    /// - Parameter digits: where the digits of the text begin, in order: one place for a row of them. Only asked for when every
    ///   match begins with one.
    func mayMatch(
        _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, digits: [Int]
    ) -> Bool {
        guard isSure else { return true }
        let stretch = stretch.clamped(to: 0..<text.count)
        return table.withUnsafeBufferPointer { table in
            let walk = Walk(text: text, stretch: stretch, table: table, first: first, last: last, notBefore: notBefore)
            return beginsWithDigit ? walk.holds(from: digits) : walk.holds()
        }
    }

    /// Whether the pattern may match right at a place in a stretch of a text.
    func mayMatch(_ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, at start: Int) -> Bool {
        guard !table.isEmpty else { return true }
        let stretch = stretch.clamped(to: 0..<text.count)
        guard stretch.contains(start) else { return true }
        return table.withUnsafeBufferPointer { table in
            Walk(text: text, stretch: stretch, table: table, first: first, last: last, notBefore: notBefore)
                .holds(at: start)
        }
    }

    // MARK: - Its places, for `ScreenPlaces`

    func isFirst(_ place: Int) -> Bool { first >> UInt64(place) & 1 == 1 }
    func isLast(_ place: Int) -> Bool { last >> UInt64(place) & 1 == 1 }
    func takesEnd(_ place: Int) -> Bool { table[Self.end] >> UInt64(place) & 1 == 1 }

    func bytes(takenBy place: Int) -> ByteValues {
        ByteValues((UInt8.min...UInt8.max).filter { table[Int($0)] >> UInt64(place) & 1 == 1 })
    }

    /// The places that may come right behind a place.
    func behind(_ place: Int) -> [Int] { Self.places(in: table[Self.end + 1 + place]) }

    /// How many places a match has come to at least where it comes to each of them; nil for those that lie deeper.
    func depths(to deepest: Int) -> [Int?] {
        var depths = [Int?](repeating: nil, count: UInt64.bitWidth)
        var (known, reached) = (UInt64(0), first)
        for depth in 1...max(deepest, 1) {
            var next: UInt64 = 0
            for place in Self.places(in: reached & ~known) {
                depths[place] = depth
                next |= table[Self.end + 1 + place]
            }
            known |= reached
            reached = next
        }
        return depths
    }

    private static func places(in bits: UInt64) -> [Int] {
        (0..<UInt64.bitWidth).filter { bits >> UInt64($0) & 1 == 1 }
    }

    private struct Walk {
        let text: UnsafeBufferPointer<UInt8>
        let stretch: Range<Int>
        let table: UnsafeBufferPointer<UInt64>
        let first: UInt64
        let last: UInt64
        let notBefore: ByteValues

        /// What was come to behind one more byte, or behind the end.
        @inline(__always)
        func step(_ places: UInt64, at index: Int) -> UInt64 {
            var next = first
            if index > stretch.lowerBound, notBefore.contains(text[index - 1]) { next = 0 }
            var rest = places
            while rest != 0 {
                next |= table[PatternScreen.end + 1 + rest.trailingZeroBitCount]
                rest &= rest &- 1
            }
            return next & table[index < stretch.upperBound ? Int(text[index]) : PatternScreen.end]
        }

        func holds() -> Bool {
            var places: UInt64 = 0
            var index = stretch.lowerBound
            while index < stretch.upperBound {
                if places == 0, table[Int(text[index])] & first == 0 {
                    index += 1
                    continue
                }
                places = step(places, at: index)
                if places & last != 0 { return true }
                index += 1
            }
            return places != 0 && step(places, at: stretch.upperBound) & last != 0
        }

        func holds(at start: Int) -> Bool {
            if start > stretch.lowerBound, notBefore.contains(text[start - 1]) { return false }
            var places = first & table[Int(text[start])]
            var index = start + 1
            while places != 0 {
                if places & last != 0 { return true }
                var next: UInt64 = 0
                while places != 0 {
                    next |= table[PatternScreen.end + 1 + places.trailingZeroBitCount]
                    places &= places &- 1
                }
                guard index < stretch.upperBound else { return next & table[PatternScreen.end] & last != 0 }
                places = next & table[Int(text[index])]
                index += 1
            }
            return false
        }

        func holds(from digits: [Int]) -> Bool {
            var index = stretch.lowerBound
            for digit in digits {
                if digit >= stretch.upperBound { break }
                // A stretch may begin within a row.
                index = max(index, digit)
                var places: UInt64 = 0
                while index < stretch.upperBound, places != 0 || text[index] &- 0x30 < 10 {
                    places = step(places, at: index)
                    if places & last != 0 { return true }
                    index += 1
                }
                if index >= stretch.upperBound, places != 0, step(places, at: index) & last != 0 { return true }
            }
            return false
        }
    }
}
