/// What was read so far from the pieces of one file: gathered by each reader in turn, counted against one limit.
struct MetadataReading: Sendable {
    private(set) var facts: [Fact] = []
    private(set) var raw: [RawProperty] = []
    private(set) var unreadable: [Unreadable] = []
    var hasPosition = false
    /// Whether a limit was reached: nothing more is kept, so nothing more need be read.
    private(set) var isFull = false
    private let most: Int
    /// Bytes of text that may still be kept: twice what one packet may have, for its facts and its raw values.
    private var left: Int

    init(limits: ReadingLimits) {
        most = limits.mostFacts
        left = 2 * limits.longestText
    }

    /// Whether there is room for one more text of a length.
    private mutating func takesRoom(_ length: Int) -> Bool {
        guard facts.count < most, raw.count < most, length <= left else {
            isFull = true
            add(.tooMuch(part: "metadata"))
            return false
        }
        left -= length
        return true
    }

    /// White space and NULs around a value say nothing, and neither does a value without anything else.
    mutating func add(_ property: Property, _ value: String, _ origin: Fact.Origin) {
        let value = Self.trimmed(value)
        guard !value.isEmpty, takesRoom(value.utf8.count) else { return }
        facts.append(Fact(property: property, value: value, origin: origin))
    }

    mutating func addRaw(_ origin: Fact.Origin, namespace: String = "", _ key: String, _ value: String) {
        let value = Self.trimmed(value)
        guard !value.isEmpty, takesRoom(key.utf8.count + value.utf8.count) else { return }
        raw.append(RawProperty(origin: origin, namespace: namespace, key: key, value: value))
    }

    /// Each reason once.
    mutating func add(_ problem: Unreadable) {
        if !unreadable.contains(problem) { unreadable.append(problem) }
    }

    mutating func add(_ problems: [Unreadable]) {
        for problem in problems { add(problem) }
    }

    private static func trimmed(_ text: String) -> String {
        func isNothing(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace || scalar == "\0" }
        let scalars = text.unicodeScalars
        let tail = scalars.drop(while: isNothing)
        let end = tail.lastIndex { !isNothing($0) }
        return end.map { String(tail[...$0]) } ?? ""
    }
}
