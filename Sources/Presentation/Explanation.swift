public import Findings
public import JSON

/// What `explain` says about a rule or an agreement.
public struct Explanation: Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case rule
        case agreement
    }

    public let kind: Kind
    /// The rule's or the agreement's name.
    public let id: String
    public let title: Message
    /// What it asks, and why.
    public let demand: Message
    /// How to satisfy it, when there is a way that fits all.
    public let remedy: Message?
    /// The agreements a rule serves, or those an agreement rests on.
    public let agreements: [AgreementID]
    /// The rules that serve an agreement; empty for a rule.
    public let rules: [RuleID]
    /// When it refuses; nil for an agreement that no rule serves.
    public let force: RuleForce?
    /// How heavily it can weigh at most; of a rule.
    public let weight: Severity
    public let examples: [RuleExample]
    /// Names of the rule in other linters.
    public let aliases: [String]
    /// What else there is to know, a sentence each: where an agreement comes from, what can be done with it, what it conflicts with.
    public let facts: [Message]

    public init(
        kind: Kind, id: String, title: Message, demand: Message, remedy: Message? = nil,
        agreements: [AgreementID] = [], rules: [RuleID] = [], force: RuleForce? = nil, weight: Severity = .block,
        examples: [RuleExample] = [], facts: [Message] = [], aliases: [String] = []
    ) {
        self.aliases = aliases
        self.kind = kind
        self.id = id
        self.title = title
        self.demand = demand
        self.remedy = remedy
        self.agreements = agreements
        self.rules = rules
        self.force = force
        self.weight = weight
        self.examples = examples
        self.facts = facts
    }

    /// The explanation of a rule.
    public init(_ rule: RuleDescription) {
        self.init(
            kind: .rule, id: rule.id.rawValue, title: rule.title, demand: rule.demand, remedy: rule.remedy,
            agreements: rule.agreements, force: rule.force, weight: rule.weight,
            examples: rule.examples, aliases: rule.aliases)
    }

    /// The form of `Docs/schemas/explain.schema.json`.
    public func json(_ language: Language) -> JSONValue {
        [
            "version": 1,
            "kind": .string(kind.rawValue),
            "id": .string(id),
            "aliases": .strings(aliases),
            "title": .string(title[language]),
            "demand": .string(demand[language]),
            "remedy": .optional(remedy?[language]),
            "agreements": .strings(agreements.map(\.rawValue)),
            "rules": .strings(rules.map(\.rawValue)),
            "force": force.map { ["kind": .string(name(of: $0)), "from": .string($0.from.rawValue)] } ?? .null,
            "examples": .array(
                examples.map { example in
                    [
                        "kind": .string(example.kind.rawValue), "title": .string(example.title[language]),
                        "person": .string(example.person), "ref": .string(example.ref),
                        "expected": .integer(example.expected),
                    ]
                }),
            "facts": .strings(facts.map { $0[language] }),
        ]
    }

    private func name(of force: RuleForce) -> String {
        switch force {
        case .always: "always"
        case .right: "right"
        case .adopted: "adopted"
        }
    }
}
