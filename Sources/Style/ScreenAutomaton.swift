/// Tells which of many patterns may match in a text, in one pass over it: what all their screens say together, with a number for
/// each set of places that a text has come to (a DFA that is made while it is used).
///
/// A number is only found once: over many texts a byte costs one look into a table. For few texts that is not worth its while. For
/// one thread.
final class ScreenAutomaton {
    /// A set of places, and what is known of having come to it.
    fileprivate struct State: Hashable {
        /// In order, without those of a pattern that is due.
        var places: [Int32] = []
        /// The patterns that are due here.
        var due: [Int32] = []
        /// See `ScreenPlaces.blocked`.
        var blocked: UInt64 = 0
    }

    private let places: ScreenPlaces
    private var states: [State] = []
    private var numbers: [State: UInt16] = [:]
    /// The patterns that are due in each state, in one row.
    private var allDue: [Int32] = []
    private var dueRanges: [Range<Int>] = []
    /// Of each state the patterns that are due when the text ends there; nil: not known yet.
    private var atEnd: [[Int32]?] = []
    /// False where it is known that there are none.
    private var mayEnd: [Bool] = []
    /// The next state, by state and kind of byte: a row of a power of two for each state.
    private let table: UnsafeMutablePointer<UInt16>
    private let shift: Int
    /// Places that are in the set that is being made.
    private var marks: [UInt32]
    private var mark: UInt32 = 0
    /// How often there were too many states.
    private(set) var restarts = 0
    /// Places in all states together.
    private var held = 0
    private var bytes = 0
    /// Places that were looked at to make sets.
    private var work = 0
    /// A fraction of a second; the rules of a municipality take a tenth of it.
    private static let mostWork = 1 << 26

    /// More sets of places are not kept: then it begins anew.
    private let most: Int
    /// Nor more places in all of them.
    private static let mostHeld = 1 << 21
    private static let unknown = isSpecial
    /// Stands with the number of a state in which a pattern is due.
    private static let isDue: UInt16 = 0x8000

    private let mayTire: Bool

    /// - Parameter mayTire: false for a test of what it tells.
    init(_ places: ScreenPlaces, most: Int = 8_192, mayTire: Bool = true) {
        self.places = places
        self.mayTire = mayTire
        // Room for what four lanes stand at when it begins anew.
        self.most = min(max(most, 8), Int(Self.isSpecial))
        shift = Int.bitWidth - max(places.kindCount - 1, 0).leadingZeroBitCount
        // In rows of whole cache lines.
        let table = UnsafeMutableRawPointer.allocate(byteCount: 2 * self.most << shift, alignment: 64)
        self.table = table.bindMemory(to: UInt16.self, capacity: self.most << shift)
        marks = Array(repeating: 0, count: places.takes.count)
        begin()
    }

    deinit { table.deallocate() }

    /// Whether so many sets are met that none is met again, or sets so large that it takes too long to make them: then screens
    /// are quicker one by one.
    var isTired: Bool {
        mayTire && (work > Self.mostWork || (restarts > 8 && bytes / restarts < 1 << 20))
    }

    /// Whether it knows a pattern.
    func screens(_ pattern: Int) -> Bool { places.screened.contains(pattern) }

    // MARK: - Reading

    /// The state in which a text begins.
    static let start: UInt16 = 0
    /// From here on a next state is not known yet, or a pattern is due in it.
    static let isSpecial: UInt16 = 0x4000

    /// Calls `body` with all that is needed to go on without asking: the next state is at `state << shift | kind of byte`.
    func withTable<Result>(
        _ body: (_ table: UnsafePointer<UInt16>, _ shift: Int, _ kinds: UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        places.kinds.withUnsafeBufferPointer { body(UnsafePointer(table), shift, $0) }
    }

    /// Counts bytes that were read.
    func count(_ read: Int) { bytes &+= read }

    /// The state behind one more byte, when that is known. Adds the patterns that are due there.
    func step(from state: UInt16, _ byte: UInt8, _ due: inout [Int32]) -> UInt16? {
        let next = table[Int(state) << shift | Int(places.kinds[Int(byte)])]
        return next == Self.unknown ? nil : arrive(at: next, &due)
    }

    /// The same, when it is not: it may begin anew, with other numbers for all states.
    func make(from state: UInt16, _ byte: UInt8, _ due: inout [Int32]) -> UInt16 {
        arrive(at: next(of: state, Int(places.kinds[Int(byte)])), &due)
    }

    private func arrive(at next: UInt16, _ due: inout [Int32]) -> UInt16 {
        let number = next & ~Self.isDue
        if next & Self.isDue != 0 { due.append(contentsOf: allDue[dueRanges[Int(number)]]) }
        return number
    }

    /// Adds the patterns that are due when the text ends in a state.
    func end(in state: UInt16, _ due: inout [Int32]) {
        if mayEnd[Int(state)] { due += patternsAtEnd(of: Int(state)) }
    }

    /// What states stand for, whatever number they get.
    struct Kept {
        fileprivate let states: [State]
        fileprivate let restarts: Int
    }

    func keep(_ numbers: [UInt16]) -> Kept { Kept(states: numbers.map { states[Int($0)] }, restarts: restarts) }

    /// The numbers of states, when they have others now.
    func restored(_ kept: Kept) -> [UInt16]? {
        restarts == kept.restarts ? nil : kept.states.map { number(of: $0) & ~Self.isDue }
    }

    // MARK: - Making

    private func begin() {
        held = 0
        states.removeAll(keepingCapacity: true)
        allDue.removeAll(keepingCapacity: true)
        dueRanges.removeAll(keepingCapacity: true)
        atEnd.removeAll(keepingCapacity: true)
        mayEnd.removeAll(keepingCapacity: true)
        numbers.removeAll(keepingCapacity: true)
        _ = number(of: State())
    }

    /// The number of a set of places, with the mark of what is due in it.
    private func number(of state: State) -> UInt16 {
        let mark = state.due.isEmpty ? 0 : Self.isDue
        if let known = numbers[state] { return known | mark }
        let number = UInt16(truncatingIfNeeded: states.count)
        states.append(state)
        held += state.places.count + state.due.count
        dueRanges.append(allDue.count..<(allDue.count + state.due.count))
        allDue += state.due
        atEnd.append(nil)
        mayEnd.append(true)
        numbers[state] = number
        (table + Int(number) << shift).initialize(repeating: Self.unknown, count: 1 << shift)
        return number | mark
    }

    private func next(of state: UInt16, _ kind: Int) -> UInt16 {
        let known = table[Int(state) << shift | kind]
        if known != Self.unknown { return known }
        let fresh = step(from: states[Int(state)], kind)
        if states.count >= most || held > Self.mostHeld {
            restarts += 1
            begin()
            return number(of: fresh)
        }
        let next = number(of: fresh)
        table[Int(state) << shift | kind] = next
        return next
    }

    private func step(from state: State, _ kind: Int) -> State {
        let byte = places.bytes[kind]
        var next = State(blocked: places.blocked[kind])
        nextMark()
        for place in state.places {
            for other in places.behind[Int(place)] where places.takes[Int(other)].contains(byte) {
                insert(other, into: &next)
            }
        }
        for first in places.firsts[kind] where !isBlocked(first, behind: state) { insert(first.place, into: &next) }
        work &+= state.places.count + next.places.count + places.firsts[kind].count
        finish(&next)
        return next
    }

    private func isBlocked(_ first: ScreenPlaces.First, behind state: State) -> Bool {
        first.block >= 0 && state.blocked >> UInt64(first.block) & 1 == 1
    }

    private func nextMark() {
        mark &+= 1
        if mark == 0 {
            for index in marks.indices { marks[index] = 0 }
            mark = 1
        }
    }

    private func insert(_ place: Int32, into state: inout State) {
        guard marks[Int(place)] != mark else { return }
        marks[Int(place)] = mark
        state.places.append(place)
    }

    /// Of a pattern that is due no more need be known.
    private func finish(_ state: inout State) {
        let due = Set(state.places.lazy.filter { self.places.isLast[Int($0)] }.map { self.places.patterns[Int($0)] })
        if !due.isEmpty {
            state.places.removeAll { due.contains(places.patterns[Int($0)]) }
            state.due = due.sorted()
        }
        state.places.sort()
    }

    private func patternsAtEnd(of number: Int) -> [Int32] {
        if let known = atEnd[number] { return known }
        let state = states[number]
        var found: Set<Int32> = []
        for place in state.places {
            for other in places.behind[Int(place)] where places.takesEnd[Int(other)] && places.isLast[Int(other)] {
                found.insert(places.patterns[Int(other)])
            }
        }
        for first in places.firstsAtEnd where places.isLast[Int(first.place)] && !isBlocked(first, behind: state) {
            found.insert(places.patterns[Int(first.place)])
        }
        let patterns = found.sorted()
        atEnd[number] = patterns
        mayEnd[number] = !patterns.isEmpty
        return patterns
    }
}
