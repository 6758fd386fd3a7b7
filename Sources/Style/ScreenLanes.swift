/// Has the automaton read the parts of a text, four at once: each step of one waits for memory, and they wait together.
struct ScreenLanes {
    private struct Lane {
        var part = 0
        var state = ScreenAutomaton.start
        var index = 0
        var end = 0

        var rest: Int { end - index }
    }

    private let automaton: ScreenAutomaton
    private let text: UnsafeBufferPointer<UInt8>
    private let parts: [Range<Int>]
    /// The part that is to be opened next.
    private var next = 0
    private var lanes: InlineArray<4, Lane> = .init(repeating: Lane())
    /// What is due in the part of each lane.
    private var dues: InlineArray<4, [Int32]> = .init(repeating: [])
    /// So many lanes have a part, and stand first.
    private var open = 0
    /// Bytes.
    private var read = 0

    /// Looks in each part by itself. False when the automaton got tired: then it is not known what is due.
    static func find(
        _ due: inout DueInParts, by automaton: ScreenAutomaton, in text: UnsafeBufferPointer<UInt8>,
        parts: [Range<Int>]
    ) -> Bool {
        due.begin(parts: parts.count)
        var lanes = ScreenLanes(automaton: automaton, text: text, parts: parts)
        lanes.run(&due)
        return !automaton.isTired
    }

    private init(automaton: ScreenAutomaton, text: UnsafeBufferPointer<UInt8>, parts: [Range<Int>]) {
        self.automaton = automaton
        self.text = text
        self.parts = parts
    }

    private mutating func run(_ due: inout DueInParts) {
        while open < lanes.count, fill(open) { open += 1 }
        while open == lanes.count, !automaton.isTired {
            glideTogether()
            closeWhatEnded(&due)
        }
        while open > 0, !automaton.isTired {
            glide(0)
            closeWhatEnded(&due)
        }
        automaton.count(read)
    }

    /// Gives a lane the next part that is not empty; false when there is none.
    private mutating func fill(_ lane: Int) -> Bool {
        while next < parts.count {
            defer { next += 1 }
            let range = parts[next].clamped(to: 0..<text.count)
            if range.isEmpty { continue }
            lanes[lane] = Lane(part: next, index: range.lowerBound, end: range.upperBound)
            return true
        }
        return false
    }

    private mutating func closeWhatEnded(_ due: inout DueInParts) {
        for lane in (0..<open).reversed() where lanes[lane].rest == 0 {
            automaton.end(in: lanes[lane].state, &dues[lane])
            due.set(&dues[lane], of: lanes[lane].part)
            if fill(lane) { continue }
            open -= 1
            lanes[lane] = lanes[open]
            dues.swapAt(lane, open)
        }
    }

    /// Goes on in all four as far as nothing special is met, and in those where it is one step further.
    private mutating func glideTogether() {
        guard let base = text.baseAddress else { return }
        let most = min(min(lanes[0].rest, lanes[1].rest), min(lanes[2].rest, lanes[3].rest))
        let (one, two) = (base + lanes[0].index, base + lanes[1].index)
        let (three, four) = (base + lanes[2].index, base + lanes[3].index)
        var (first, second) = (Int(lanes[0].state), Int(lanes[1].state))
        var (third, fourth) = (Int(lanes[2].state), Int(lanes[3].state))
        var taken = 0
        var special: (UInt16, UInt16, UInt16, UInt16) = (0, 0, 0, 0)
        automaton.withTable { table, shift, kinds in
            while taken < most {
                let a = table[first << shift | Int(kinds[Int(one[taken])])]
                let b = table[second << shift | Int(kinds[Int(two[taken])])]
                let c = table[third << shift | Int(kinds[Int(three[taken])])]
                let d = table[fourth << shift | Int(kinds[Int(four[taken])])]
                if a | b | c | d >= ScreenAutomaton.isSpecial {
                    special = (a, b, c, d)
                    break
                }
                (first, second, third, fourth) = (Int(a), Int(b), Int(c), Int(d))
                taken &+= 1
            }
        }
        go(0, to: first, taken)
        go(1, to: second, taken)
        go(2, to: third, taken)
        go(3, to: fourth, taken)
        if special.0 >= ScreenAutomaton.isSpecial { step(0) }
        if special.1 >= ScreenAutomaton.isSpecial { step(1) }
        if special.2 >= ScreenAutomaton.isSpecial { step(2) }
        if special.3 >= ScreenAutomaton.isSpecial { step(3) }
    }

    /// The same in one lane.
    private mutating func glide(_ lane: Int) {
        let (index, most) = (lanes[lane].index, lanes[lane].rest)
        var state = Int(lanes[lane].state)
        var taken = 0
        automaton.withTable { table, shift, kinds in
            while taken < most {
                let next = table[state << shift | Int(kinds[Int(text[index + taken])])]
                if next >= ScreenAutomaton.isSpecial { break }
                state = Int(next)
                taken &+= 1
            }
        }
        go(lane, to: state, taken)
        if taken < most { step(lane) }
    }

    private mutating func go(_ lane: Int, to state: Int, _ taken: Int) {
        lanes[lane].state = UInt16(truncatingIfNeeded: state)
        lanes[lane].index += taken
        read += taken
    }

    /// One byte of one lane.
    private mutating func step(_ lane: Int) {
        let (state, byte) = (lanes[lane].state, text[lanes[lane].index])
        lanes[lane].index += 1
        read += 1
        if let known = automaton.step(from: state, byte, &dues[lane]) {
            lanes[lane].state = known
            return
        }
        // To make a state may be to begin anew: then the others get other numbers.
        let kept = automaton.keep((0..<open).map { lanes[$0].state })
        lanes[lane].state = automaton.make(from: state, byte, &dues[lane])
        guard let fresh = automaton.restored(kept) else { return }
        for other in 0..<open where other != lane { lanes[other].state = fresh[other] }
    }
}
