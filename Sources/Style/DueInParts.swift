/// What the automaton found in each of several parts of a text.
struct DueInParts {
    private var patterns: [Int32] = []
    private var ranges: [Range<Int>] = []

    /// The patterns that may match in a part.
    subscript(part: Int) -> ArraySlice<Int32> { ranges.indices.contains(part) ? patterns[ranges[part]] : [] }

    mutating func begin(parts: Int) {
        patterns.removeAll(keepingCapacity: true)
        ranges.removeAll(keepingCapacity: true)
        ranges.append(contentsOf: repeatElement(0..<0, count: parts))
    }

    /// Each pattern once.
    mutating func set(_ due: inout [Int32], of part: Int) {
        guard !due.isEmpty else { return }
        due.sort()
        let start = patterns.count
        for pattern in due where patterns.count == start || patterns[patterns.count - 1] != pattern {
            patterns.append(pattern)
        }
        ranges[part] = start..<patterns.count
        due.removeAll(keepingCapacity: true)
    }
}
