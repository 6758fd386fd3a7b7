import Findings

/// A word, a phrase or a pattern that a rule looks for, as it was written.
public struct StyleToken: Sendable, Hashable {
    public let text: String
    /// Where it stands in the rule file, in bytes.
    public let offset: Int
}

/// What one rule of the house style looks for, and where.
public struct StyleRule: Sendable {
    /// How heavily a rule weighs.
    public enum Level: String, Sendable, CaseIterable {
        case suggestion, warning, error
    }

    /// What a rule looks for.
    public enum Kind: Sendable {
        case existence(Existence)
        case substitution(Substitution)
        case occurrence(Occurrence)
        case spelling(WordCheck)
    }

    /// Words that should not be there.
    public struct Existence: Sendable {
        /// Patterns of whole words; parts of words too when `isNonword`.
        public let tokens: [StyleToken]
        /// One pattern without any boundary around it.
        public let raw: StyleToken?
        /// What does not count.
        public let exceptions: [StyleToken]
        public let isNonword: Bool
    }

    /// Words that should be others.
    public struct Substitution: Sendable {
        /// What is looked for, and what could stand there instead (nothing: it can go).
        public let swaps: [(observed: StyleToken, replacements: [String])]
        public let exceptions: [StyleToken]
        public let isNonword: Bool
    }

    /// Too much or too little of something.
    public struct Occurrence: Sendable {
        public let token: StyleToken
        public let max: Int?
        public let min: Int?
    }

    /// Words that nobody knows.
    public struct WordCheck: Sendable {
        /// The names of the dictionaries, such as `nl_BE`.
        public let dictionaries: [String]
        /// Patterns of words to leave alone, wherever in the word they match.
        public let filters: [StyleToken]
        /// Words that are right here.
        public let ignored: WordList
        /// Whether words in capitals, with digits or with points are looked at too.
        public let isCustom: Bool
    }

    /// The path without its extension, such as `nl/ambtelijke-taal`.
    public let name: String
    /// The path of its file.
    public let file: String
    public let level: Level
    /// What is said of a finding, in Dutch, with `%s` where its words come.
    public let message: String
    /// Where it looks: in any of these.
    public let scopes: [StyleScope]
    public let ignoresCase: Bool
    /// The most findings in one text; nil: as many as the checker gives.
    public let limit: Int?
    public let kind: Kind

    /// A template with each `%s` filled in, in order, from the finding. What is too much stays empty.
    public static func words(template: String, for finding: StyleFinding) -> String {
        var result: [UInt8] = []
        var arguments = finding.arguments[...]
        var rest = Array(template.utf8)[...]
        while let byte = rest.popFirst() {
            if byte == 0x25, rest.first == 0x73 {
                rest = rest.dropFirst()
                result.append(contentsOf: (arguments.popFirst() ?? "").utf8)
            } else {
                if byte == 0x25, rest.first == 0x25 { rest = rest.dropFirst() }
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    /// How many `%s` a template holds.
    static func blanks(in template: String) -> Int {
        let bytes = Array(template.utf8)
        return zip(bytes, bytes.dropFirst()).reduce(0) { $0 + ($1 == (0x25, 0x73) ? 1 : 0) }
    }
}
