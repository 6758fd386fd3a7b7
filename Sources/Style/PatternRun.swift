import Patterns

/// Runs patterns over parts of one text, and sees to it that they never cost much in all.
struct PatternRun {
    private let matcher: PatternMatcher
    /// For patterns whose groups are asked for.
    private lazy var grouping = PatternMatcher(groups: Expansion.mostGroups)
    private let isValidUTF8: Bool
    /// Patterns that were given up.
    private var given: [Bool]
    private var calls = 0
    /// When it began, by the clock on the wall and by the time that the thread itself had taken.
    private var began: (wall: ContinuousClock.Instant, own: Duration)?
    /// Whether all time is spent, so that nothing is looked for any more.
    private(set) var isSpent = false

    /// The longest piece a pattern sees at once, in bytes. What a pattern costs can grow with the square of it.
    static let longestPiece = 4_096
    /// For one text. Honest patterns take a thousandth of it; a hostile one cannot be counted in any other way.
    static let time = Duration.milliseconds(250)

    init(searches: Int, isValidUTF8: Bool) {
        var limits = PatternLimits()
        limits.memory = 4_096
        matcher = PatternMatcher(limits: limits)
        self.isValidUTF8 = isValidUTF8
        given = Array(repeating: false, count: searches)
    }

    /// Calls `found` with each match in a stretch of the text, until it gives false. False when the search was given up.
    mutating func search(
        _ search: Search, _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, found: (Range<Int>) -> Bool
    ) -> Bool {
        let stretch = stretch.clamped(to: 0..<text.count)
        var next = stretch.lowerBound
        while next < stretch.upperBound {
            let end = endOfPiece(text, next..<stretch.upperBound)
            guard !isSpent, search.number < given.count, !given[search.number] else { return false }
            // What stands around a piece counts too, so that nothing is lost or made up where it ends.
            let seen = border(text, next, -Self.margin, stretch)..<border(text, end, Self.margin, stretch)
            var reached = end
            let goesOn = look(
                for: search, UnsafeBufferPointer(rebasing: text[seen]), from: next - seen.lowerBound,
                to: end - seen.lowerBound, isWhole: seen.upperBound == stretch.upperBound
            ) { match in
                reached = max(reached, seen.lowerBound + match.upperBound)
                return found((seen.lowerBound + match.lowerBound)..<(seen.lowerBound + match.upperBound))
            }
            if given[search.number] || isSpent { return false }
            if !goesOn { return true }
            next = reached
        }
        return true
    }

    /// How much a pattern sees on either side of a piece, in bytes.
    private static let margin = 512

    /// A place so many bytes further, between two characters.
    private func border(_ text: UnsafeBufferPointer<UInt8>, _ place: Int, _ step: Int, _ stretch: Range<Int>) -> Int {
        var border = min(max(place + step, stretch.lowerBound), stretch.upperBound)
        while border > stretch.lowerBound, border < stretch.upperBound, text[border] & 0xC0 == 0x80 { border -= 1 }
        return border
    }

    /// The match of a pattern that begins exactly at `start`, within a stretch of the text.
    mutating func match(
        _ search: Search, _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, at start: Int
    ) -> Range<Int>? {
        let (low, high) = (border(text, start, -2_048, stretch), border(text, start, 2_048, stretch))
        guard low <= start, start < high, !isSpent, search.number < given.count, !given[search.number] else {
            return nil
        }
        guard let pattern = pattern(of: search, isAnchored: true) else { return nil }
        watch()
        matcher.allow(steps: 5_000)
        let match = matcher.firstMatch(
            of: pattern, in: UnsafeBufferPointer(rebasing: text[low..<high]), from: start - low,
            isValidUTF8: isValidUTF8)
        noteLimit(search)
        guard let match, !text[(low + match.lowerBound)..<(low + match.upperBound)].contains(PageText.gap) else {
            return nil
        }
        return (low + match.lowerBound)..<(low + match.upperBound)
    }

    /// Whether a pattern was never given up.
    func isRunning(_ search: Search) -> Bool { !isSpent && search.number < given.count && !given[search.number] }

    /// nil, and given up, when it is none.
    private mutating func pattern(of search: Search, isAnchored: Bool = false) -> Pattern? {
        do throws(PatternProblem) {
            return try isAnchored ? search.pattern.anchored() : search.pattern.pattern()
        } catch {
            given[search.number] = true
            return nil
        }
    }

    private mutating func noteLimit(_ search: Search) {
        if matcher.limitWasReached { given[search.number] = true }
        matcher.limitWasReached = false
    }

    /// Every match that begins in one piece and does not go across a gap.
    private mutating func look(
        for search: Search, _ text: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int, isWhole: Bool,
        found: (Range<Int>) -> Bool
    ) -> Bool {
        guard let pattern = pattern(of: search) else { return true }
        // The steps count from each byte anew, so a longer piece gets fewer.
        matcher.allow(steps: UInt32(min(100_000, max(5_000, 20_000_000 / max(text.count, 1)))))
        var next = start
        while !isSpent {
            watch()
            guard
                let match = matcher.firstMatch(
                    of: pattern, in: text, from: next, isWhole: isWhole, isValidUTF8: isValidUTF8),
                match.lowerBound < end
            else { break }
            if text[match].contains(PageText.gap) {
                next = match.lowerBound + 1
            } else {
                if !found(match) { return false }
                next = match.upperBound
            }
        }
        noteLimit(search)
        return true
    }

    /// What the groups of a pattern take where it matches, from `start` to `end`; nil when it does not.
    mutating func groups(
        _ search: Search, _ text: UnsafeBufferPointer<UInt8>, _ stretch: Range<Int>, at start: Int, to end: Int? = nil
    ) -> [Range<Int>?]? {
        guard stretch.contains(start), !isSpent, search.number < given.count, !given[search.number],
            let pattern = pattern(of: search, isAnchored: true)
        else { return nil }
        watch()
        let seen = border(text, start, -2_048, stretch)..<border(text, start, 2_048, stretch)
        let match = grouping.firstMatch(
            of: pattern, in: UnsafeBufferPointer(rebasing: text[seen]), from: start - seen.lowerBound,
            isValidUTF8: isValidUTF8)
        if grouping.limitWasReached { given[search.number] = true }
        guard let match, end == nil || end == seen.lowerBound + match.upperBound else { return nil }
        return grouping.groups.map { group in
            group.map { (seen.lowerBound + $0.lowerBound)..<(seen.lowerBound + $0.upperBound) }
        }
    }

    /// Looks at the clock now and then.
    private mutating func watch() {
        calls &+= 1
        guard calls & 3 == 0 else { return }
        let now = ContinuousClock.now
        guard let began else {
            self.began = (now, ThreadTime.now)
            return
        }
        guard now - began.wall > Self.time else { return }
        // A machine that is busy with other things makes nothing slow of what is not.
        let spent = ThreadTime.now - began.own
        if spent > Self.time { isSpent = true } else { self.began = (now - spent, began.own) }
    }

    /// Where a piece of at most the longest length ends: at a space when there is one, else between two characters.
    private func endOfPiece(_ text: UnsafeBufferPointer<UInt8>, _ rest: Range<Int>) -> Int {
        guard rest.count > Self.longestPiece else { return rest.upperBound }
        var end = rest.lowerBound + Self.longestPiece
        while end > rest.lowerBound + Self.longestPiece / 2, text[end - 1] > 0x20 { end -= 1 }
        if text[end - 1] > 0x20 {
            end = rest.lowerBound + Self.longestPiece
            while end > rest.lowerBound + 1, text[end] & 0xC0 == 0x80 { end -= 1 }
        }
        return end
    }
}
