public import Findings

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
        case repetition(Repetition)
        case consistency(Consistency)
        case conditional(Conditional)
        case capitalization(Capitalization)
        case metric(Metric)
        case readability(Readability)
        case spelling(WordCheck)
        case sequence(TokenSequence)
    }

    /// The path without its extension, such as `nl/ambtelijke-taal`.
    public var name: String
    /// The path of its file.
    public let file: String
    public var level: Level
    /// What is said of a finding, in Dutch, with `%s` where its words come.
    public let message: String
    /// Where it looks: in any of these.
    public let scopes: [StyleScope]
    public let ignoresCase: Bool
    /// The most findings in one text; nil: as many as the checker gives.
    public let limit: Int?
    /// Where a person can read more.
    public let link: String?
    public let description: String?
    /// What an editor offers.
    public let action: StyleAction?
    public let kind: Kind
    /// The words that are left alone because the project accepts them; nil when the rule does not care.
    let vocabulary: StyleVocabulary?
    /// Why it is not run, when that is so.
    public let notRun: Message?

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
