extension StyleRule {
    /// Words that should not be there.
    public struct Existence: Sendable {
        /// Patterns of whole words; parts of words too when `isNonword`.
        public let tokens: [StyleToken]
        /// One pattern without any boundary around it. Where a rule has both, this is all of it.
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
        /// Whether a capital at the start stays one.
        public let keepsCapital: Bool
    }

    /// Too much or too little of something.
    public struct Occurrence: Sendable {
        public let token: StyleToken
        public let max: Int?
        public let min: Int?
    }

    /// The same thing twice in a row.
    public struct Repetition: Sendable {
        /// What is compared with what stands before it, as one pattern.
        public let token: StyleToken
        /// How often it may stand there again.
        public let max: Int
        /// Whether only letters count.
        public let isAlphabetic: Bool
        public let exceptions: [StyleToken]
    }

    /// Two ways to write something, of which a text has to choose one.
    public struct Consistency: Sendable {
        public let pairs: [(one: StyleToken, other: StyleToken)]
        public let isNonword: Bool
    }

    /// Something that asks for something else.
    public struct Conditional: Sendable {
        public let first: StyleToken
        /// What has to be there. With groups: what they take is what `first` may be from there on, in the whole text.
        public let second: StyleToken
        public let secondHasGroups: Bool
        public let exceptions: [StyleToken]
    }

    /// How capitals are used.
    public struct Capitalization: Sendable {
        public enum Style: Sendable, Hashable {
            case title(isChicago: Bool)
            case sentence
            case lower
            case upper
            case pattern(StyleToken)

            var isTitle: Bool { if case .title = self { true } else { false } }
        }

        public let style: Style
        public let exceptions: [StyleToken]
        /// Ends of words behind which the next one may have a capital or not.
        public let indicators: [String]
        /// More than this part of the words has to be right.
        public let threshold: Double
        /// What is not looked at, at the start.
        public let prefix: StyleToken?
    }

    /// A sum over what a text holds.
    public struct Metric: Sendable {
        public let formula: Formula
        public let condition: Formula
        /// Whether it is about the whole text, not about each part the scope names.
        public let isOfWholeText: Bool
    }

    /// How hard a text is to read.
    public struct Readability: Sendable {
        public let metrics: [ReadabilityMetric]
        public let grade: Double
        public let isOfWholeText: Bool
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

    /// Words in a row, each with a pattern of its own.
    public struct TokenSequence: Sendable {
        public struct Element: Sendable {
            public let pattern: StyleToken
            /// How many words may stand before it.
            public let skip: Int
            /// Whether anything else has to stand there.
            public let isNegated: Bool
            /// Whether only this is pointed at.
            public let isTarget: Bool
        }

        public let elements: [Element]
        /// Patterns over the sentence: what begins inside of one does not count.
        public let exceptions: [StyleToken]
    }
}
