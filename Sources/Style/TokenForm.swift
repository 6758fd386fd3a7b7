/// A token, taken apart as far as needed.
struct TokenForm {
    let ignoresCase: Bool
    var beginsAtEdge: Bool
    var endsAtEdge: Bool
    let shape: PatternShape?
    private let body: String
    private let isOfLines: Bool

    /// Takes `(?i)` and `\b` at its ends off.
    /// - Parameter isOfLines: whether `^` and `$` are the ends of any line, as in Vale's words.
    init(_ text: String, hasEdges: Bool, ignoresCase: Bool, isOfLines: Bool) {
        var bytes = Array(text.utf8)[...]
        let isInsensitive = bytes.starts(with: "(?i)".utf8)
        if isInsensitive { bytes = bytes.dropFirst(4) }
        // With alternatives, the edge is of one of them only.
        let isPlain = !bytes.contains(0x7C)
        let begins = isPlain && bytes.starts(with: #"\b"#.utf8)
        if begins { bytes = bytes.dropFirst(2) }
        let backslashes = bytes.dropLast().reversed().prefix { $0 == 0x5C }.count
        let ends = isPlain && bytes.last == 0x62 && backslashes % 2 == 1
        if ends { bytes = bytes.dropLast(2) }
        self.ignoresCase = ignoresCase || isInsensitive
        beginsAtEdge = hasEdges || begins
        endsAtEdge = hasEdges || ends
        shape = PatternShape(bytes)
        body = String(decoding: bytes, as: UTF8.self)
        self.isOfLines = isOfLines && bytes.contains { $0 == 0x24 || $0 == 0x5E }
    }

    private var start: String { (isOfLines ? "(?m)" : "") + (beginsAtEdge ? #"\b"# : "") + "(?:" }
    var pattern: String { start + body + ")" + (endsAtEdge ? #"\b"# : "") }
    /// How much stands in front of the token in its pattern, in bytes.
    var patternOffset: Int { start.utf8.count }
}
