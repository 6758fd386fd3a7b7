/// Tells that a pattern certainly does not match right at a place in a text: what `PatternScreen` tells of it too, for much longer
/// patterns and with one look into a table for each byte, because what it learns is kept (a DFA that is made while it is used).
///
/// Worth its while over many texts only. For one thread.
final class AnchoredScreen {
    /// Nothing was read yet: the first state.
    private static let start: UInt16 = 0
    private static let unknown: UInt16 = .max
    /// No match comes of what was read.
    private static let dead: UInt16 = .max - 1
    /// What was read may be a match.
    private static let holds: UInt16 = .max - 2
    /// More sets of places are not kept: what leads to others is let through.
    private static let most = 4_096

    /// What all screens of a checker may take together, in bytes.
    final class Budget {
        private var left: Int
        init(_ bytes: Int = 16 << 20) { left = bytes }

        /// False when there is not so much left.
        func take(_ bytes: Int) -> Bool {
            guard bytes <= left else { return false }
            left -= bytes
            return true
        }
    }

    private let budget: Budget
    /// The kind of each byte: bytes that the pattern does not tell apart are of one kind.
    private let kinds: [UInt8]
    private let kindCount: Int
    /// The places that take a byte of a kind, and those that take the end of the text.
    private let takes: [ManyPlaces]
    private let takesEnd: ManyPlaces
    private let behind: [ManyPlaces]
    private let first: ManyPlaces
    private let last: ManyPlaces
    private let notBefore: ByteValues
    /// The places that each state has come to.
    private var states: [ManyPlaces] = []
    private var numbers: [ManyPlaces: UInt16] = [:]
    /// The next state, by state and kind of byte.
    private var table: [UInt16] = []

    /// nil when it has nothing to say of the pattern.
    init?(_ pattern: String, ignoresCase: Bool, within budget: Budget = Budget()) {
        var reader = ScreenReader(pattern, ignoresCase: ignoresCase)
        var builder = ScreenBuilder<ManyPlaces>()
        guard let node = reader.pattern(), let piece = builder.build(whole: node), !piece.isEmpty else { return nil }
        (first, last, behind) = (piece.first, piece.last, builder.behind)
        notBefore = node.notBefore
        takesEnd = builder.takes[PatternScreen.end]
        var known: [ManyPlaces: UInt8] = [:]
        var (kinds, takes): ([UInt8], [ManyPlaces]) = ([], [])
        for taken in builder.takes[..<PatternScreen.end] {
            let kind = known[taken] ?? UInt8(truncatingIfNeeded: takes.count)
            if known.updateValue(kind, forKey: taken) == nil { takes.append(taken) }
            kinds.append(kind)
        }
        (self.kinds, self.takes, kindCount, self.budget) = (kinds, takes, takes.count, budget)
        guard budget.take(MemoryLayout<ManyPlaces>.size * (takes.count + behind.count)), budget.take(sizeOfState) else {
            return nil
        }
        addState(ManyPlaces())
    }

    /// Whether the pattern may match right at a place in a stretch of a text, which it sees nothing around of.
    func mayMatch(_ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, at start: Int) -> Bool {
        let stretch = stretch.clamped(to: 0..<text.count)
        guard stretch.contains(start) else { return true }
        if start > stretch.lowerBound, notBefore.contains(text[start - 1]) { return false }
        var state = Self.start
        for index in start..<stretch.upperBound {
            let kind = kinds[Int(text[index])]
            var next = table[Int(state) * kindCount + Int(kind)]
            if next == Self.unknown { next = self.next(of: state, Int(kind)) }
            if next >= Self.holds { return next != Self.dead }
            state = next
        }
        var next = reached(from: state)
        next.formIntersection(takesEnd)
        return !next.isDisjoint(with: last)
    }

    private func reached(from state: UInt16) -> ManyPlaces {
        if state == Self.start { return first }
        var next = ManyPlaces()
        states[Int(state)].forEach { next.formUnion(behind[$0]) }
        return next
    }

    private func next(of state: UInt16, _ kind: Int) -> UInt16 {
        var next = reached(from: state)
        next.formIntersection(takes[kind])
        let number = number(of: next)
        table[Int(state) * kindCount + kind] = number
        return number
    }

    private func number(of places: ManyPlaces) -> UInt16 {
        if places == ManyPlaces() { return Self.dead }
        if !places.isDisjoint(with: last) { return Self.holds }
        if let known = numbers[places] { return known }
        return states.count < Self.most && budget.take(sizeOfState) ? addState(places) : Self.holds
    }

    /// About, with the places as what it is found by.
    private var sizeOfState: Int { 4 * MemoryLayout<ManyPlaces>.size + 2 * kindCount }

    @discardableResult
    private func addState(_ places: ManyPlaces) -> UInt16 {
        let number = UInt16(truncatingIfNeeded: states.count)
        states.append(places)
        numbers[places] = number
        table += Array(repeating: Self.unknown, count: kindCount)
        return number
    }
}
