/// The places of many screens in one row: what `ScreenAutomaton` walks over.
///
/// Of each screen only how a match begins: far into a pattern the places that a text can have come to at once are too many to
/// give each set of them a number.
struct ScreenPlaces: Sendable {
    /// A place at which a pattern may begin.
    struct First: Sendable {
        let place: Int32
        /// Which of `blocks` it may not stand right behind; -1: it may stand behind anything.
        let block: Int
    }

    /// Bytes that no screen tells apart are of one kind: the kind of each byte.
    private(set) var kinds: [UInt8] = []
    private(set) var kindCount = 0
    /// A byte of each kind.
    private(set) var bytes: [UInt8] = []
    /// The places with which a pattern may begin, by kind of byte.
    private(set) var firsts: [[First]] = []
    /// Those that the end of a text is enough for.
    private(set) var firstsAtEnd: [First] = []
    /// Of each place: which bytes it takes, whether it takes the end of a text, what comes behind it, whether the pattern may end
    /// with it, and which pattern that is.
    private(set) var takes: [ByteValues] = []
    private(set) var takesEnd: [Bool] = []
    private(set) var behind: [[Int32]] = []
    private(set) var isLast: [Bool] = []
    private(set) var patterns: [Int32] = []
    /// The patterns it has places of.
    let screened: Set<Int>
    /// Which of the sets of bytes that patterns may not stand behind hold a byte, by kind.
    private(set) var blocked: [UInt64] = []
    private var blocks: [ByteValues] = []
    private var allFirsts: [First] = []

    /// As far as a match is followed, in places.
    private static let deepest = 12
    /// More sets of bytes to stand behind are not told apart.
    private static let mostBlocks = 63

    /// - Parameter screens: each with the number that its pattern goes by.
    init(_ screens: [(pattern: Int, screen: PatternScreen)]) {
        screened = Set(screens.map(\.pattern))
        for (pattern, screen) in screens { add(screen, pattern) }
        findKinds()
        for byte in bytes {
            firsts.append(allFirsts.filter { takes[Int($0.place)].contains(byte) })
            blocked.append(
                blocks.indices.reduce(0) { $0 | (blocks[$1].contains(byte) ? UInt64(1) << UInt64($1) : 0) })
        }
        firstsAtEnd = allFirsts.filter { takesEnd[Int($0.place)] }
    }

    private mutating func add(_ screen: PatternScreen, _ pattern: Int) {
        let depths = screen.depths(to: Self.deepest)
        let kept = depths.indices.filter { depths[$0] != nil }
        let base = takes.count
        var numbers: [Int: Int32] = [:]
        for (offset, place) in kept.enumerated() { numbers[place] = Int32(truncatingIfNeeded: base + offset) }
        for place in kept {
            let next = screen.behind(place)
            takes.append(screen.bytes(takenBy: place))
            takesEnd.append(screen.takesEnd(place))
            behind.append(next.compactMap { numbers[$0] })
            isLast.append(screen.isLast(place) || next.contains { numbers[$0] == nil })
            patterns.append(Int32(truncatingIfNeeded: pattern))
        }
        let block = block(of: screen.notBefore)
        for place in kept where screen.isFirst(place) {
            if let number = numbers[place] { allFirsts.append(First(place: number, block: block)) }
        }
    }

    private mutating func block(of values: ByteValues) -> Int {
        if values == ByteValues() { return -1 }
        if let known = blocks.firstIndex(of: values) { return known }
        guard blocks.count < Self.mostBlocks else { return -1 }
        blocks.append(values)
        return blocks.count - 1
    }

    private mutating func findKinds() {
        let sets = distinct(takes) + blocks
        var known: [[Bool]: UInt8] = [:]
        for byte in UInt8.min...UInt8.max {
            let held = sets.map { $0.contains(byte) }
            if let kind = known[held] {
                kinds.append(kind)
            } else {
                let kind = UInt8(truncatingIfNeeded: bytes.count)
                known[held] = kind
                kinds.append(kind)
                bytes.append(byte)
            }
        }
        kindCount = bytes.count
    }

    private func distinct(_ all: [ByteValues]) -> [ByteValues] {
        var known: Set<[UInt64]> = []
        return all.filter { known.insert([$0.words.0, $0.words.1, $0.words.2, $0.words.3]).inserted }
    }
}
