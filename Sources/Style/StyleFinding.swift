/// One place that a rule is about.
public struct StyleFinding: Sendable, Hashable {
    /// The rule's name, such as `nl/ambtelijke-taal`.
    public let rule: String
    /// Where, in bytes of the source. A word that is partly a character reference counts with all of it.
    public let range: Range<Int>
    /// What stands there, exactly as in the source.
    public let matched: String
    /// What could stand there instead; a fix is certain only when there is exactly one.
    public let replacement: [String]
    /// For the `%s` of the message, in order: of a substitution the replacement (several with ` / ` between them) and what was
    /// read; of an occurrence how many there are and the limit; of capitals what was read and how it should be; of a repetition
    /// what repeats; of a sequence each word; of numbers the number; of others what was read, and what their action offers.
    public let arguments: [String]

    public init(rule: String, range: Range<Int>, matched: String, replacement: [String], arguments: [String]) {
        self.rule = rule
        self.range = range
        self.matched = matched
        self.replacement = replacement
        self.arguments = arguments
    }

    /// Whether the source says what was read but for its white space: no markup, no character reference stands inside. Only then
    /// can other words take its place as they are.
    public var isVerbatim: Bool {
        guard let read = arguments.last else { return false }
        let words = { (text: String) in text.utf8.split { $0 <= 0x20 }.map(Array.init) }
        return words(read) == words(matched)
    }

    /// The order of a report: by place, the longest first, then by rule.
    static func isBefore(_ left: StyleFinding, _ right: StyleFinding) -> Bool {
        if left.range.lowerBound != right.range.lowerBound { return left.range.lowerBound < right.range.lowerBound }
        if left.range.upperBound != right.range.upperBound { return left.range.upperBound > right.range.upperBound }
        return left.rule < right.rule
    }
}

/// What a checker saw in one text.
public struct StyleReport: Sendable, Hashable {
    /// By place.
    public var findings: [StyleFinding] = []
    /// Rules that did not look at everything: the text or a pattern was too costly, or they found too much.
    public var unfinished: Set<String> = []
}

/// Someone who knows which words exist.
public protocol Spelling {
    /// Whether a word, as it stands in the text, is spelled right.
    func knows(_ word: String) -> Bool
}
