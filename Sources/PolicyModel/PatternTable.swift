/// Many patterns that are asked about one path. What they literally start with lies together, so that most are passed over
/// without being looked at.
struct PatternTable: Sendable {
    private var patterns: [PathPattern] = []
    /// The literal starts, one after the other.
    private var starts: [UInt8] = []
    /// Where each literal start ends.
    private var ends: [Int] = []

    init(_ patterns: some Sequence<PathPattern>) {
        for pattern in patterns {
            self.patterns.append(pattern)
            starts += pattern.literalStart
            ends.append(starts.count)
        }
    }

    /// The first pattern that matches.
    func firstMatch(_ path: SplitPath, binding departments: Set<DepartmentID>) -> Int? {
        for position in ends.indices where canMatch(position, path.bytes) {
            if patterns[position].matches(path, binding: departments) != nil { return position }
        }
        return nil
    }

    /// The last pattern that matches, and what it bound.
    func lastMatch(
        _ path: SplitPath, binding departments: Set<DepartmentID>
    ) -> (position: Int, match: PathPattern.Match)? {
        for position in ends.indices.reversed() where canMatch(position, path.bytes) {
            if let match = patterns[position].matches(path, binding: departments) { return (position, match) }
        }
        return nil
    }

    private func canMatch(_ position: Int, _ path: [UInt8]) -> Bool {
        let first = position == 0 ? 0 : ends[position - 1]
        let count = ends[position] - first
        guard count <= path.count else { return false }
        // From behind: paths of one site begin alike and differ towards the end.
        var index = count - 1
        while index >= 0 {
            if starts[first + index] != path[index] { return false }
            index -= 1
        }
        return true
    }
}

extension PathPattern {
    /// The bytes that every path it matches starts with.
    var literalStart: [UInt8] {
        var start: [UInt8] = []
        for (position, segment) in segments.enumerated() {
            switch segment {
            case .literal(let bytes):
                start += bytes
                if position < segments.count - 1 { start.append(UInt8(ascii: "/")) }
            case .tokens(let tokens), .departmentTokens(let tokens):
                for token in tokens {
                    guard case .byte(let byte) = token else { return start }
                    start.append(byte)
                }
                return start
            case .components, .department: return start
            }
        }
        return start
    }
}
