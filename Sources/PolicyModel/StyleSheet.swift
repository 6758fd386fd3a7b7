public import Findings

/// Which rules of house style were chosen, for what, and resting on which agreements (`.afspraken/stijl/stijl.yaml`).
public struct StyleSheet: Sendable, Hashable {
    public let choices: [StyleChoice]

    /// Where it stands below `.afspraken/`.
    public static let path = "stijl/stijl.yaml"

    public init(choices: [StyleChoice] = []) { self.choices = choices }
}

/// One rule of house style, as the municipality chose it.
public struct StyleChoice: Sendable, Hashable {
    /// The rule's file below `stijl/`, without its ending: `nl/ambtelijke-taal`.
    public let rule: String
    /// Names of the same rule in other linters: `MD026`.
    public let aliases: [String]
    public let title: Message
    /// What it asks, and why.
    public let demand: Message
    public let remedy: Message
    /// The English of what the rule's own file says in Dutch; nil: the Dutch serves both.
    public let english: String?
    public let agreements: [AgreementID]
    /// Types it holds for; empty: all but `exceptTypes`.
    public let onlyTypes: [ContentTypeID]
    public let exceptTypes: [ContentTypeID]
    /// Whether quotations are left as they were said.
    public let leavesQuotes: Bool
    /// Whether an author may switch it off in a text, with a reason.
    public let canBeSwitchedOff: Bool
    public let source: Source

    /// The name under which the rule's remarks are known: `stijl-ambtelijke-taal`.
    public var id: RuleID {
        RuleID("stijl-" + (rule.split(separator: "/").last.map(String.init) ?? rule))
    }

    /// Whether texts of a type are read by this rule.
    public func holds(for type: ContentTypeID) -> Bool {
        onlyTypes.isEmpty ? !exceptTypes.contains(type) : onlyTypes.contains(type)
    }
}
