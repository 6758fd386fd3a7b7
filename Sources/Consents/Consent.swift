public import BrusselsTime

/// What somebody agreed to, as the register has it. No name and no address: only what a rule has to know.
public struct Consent: Sendable, Hashable {
    /// In lower case; empty: none is named.
    public var purposes: [String] = []
    /// In lower case; empty: none is named.
    public var channels: [String] = []
    /// First day, inclusive.
    public var from: Day?
    /// Last day, inclusive.
    public var until: Day?
    /// nil: not said.
    public var isMinor: Bool?
    public var byGuardian = false
    /// From this day on nothing may be shown any more.
    public var withdrawn: Day?
    /// Whether the person may be named or tagged; nil: not said.
    public var tagging: Bool?

    public init() {}
}

/// What the register says of one consent.
public enum ConsentFact: Sendable, Hashable {
    case known(Consent)
    /// The register does not know it.
    case unknown
    /// The register, or what it says of this one, is damaged: nothing may rest on it.
    case unreadable
    /// There is no register.
    case absent
    /// The register lies on the server alone: only the server can tell.
    case elsewhere
}

/// Facts on the consents that one record names, looked up beforehand so that a rule stays pure.
public struct ConsentFacts: Sendable, Hashable {
    private let facts: [String: ConsentFact]
    private let other: ConsentFact

    /// `other`: what holds for a consent that was not looked up.
    public init(_ facts: [String: ConsentFact] = [:], other: ConsentFact = .absent) {
        self.facts = facts
        self.other = other
    }

    public subscript(id: String) -> ConsentFact { facts[id] ?? other }
}
