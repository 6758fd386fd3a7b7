/// One replacement that would mend a finding.
public struct Fix: Sendable, Hashable {
    /// Bytes of the blob to replace, end exclusive.
    public let bytes: Range<Int>
    /// What comes in their place.
    public let replacement: String

    public init(bytes: Range<Int>, replacement: String) {
        self.bytes = bytes
        self.replacement = replacement
    }
}

/// What a rule saw: a value, not yet weighed. Judgement weighs it against the adopted agreements.
public struct Finding: Sendable, Hashable {
    /// The rule that saw it.
    public let rule: RuleID
    /// Where, or nil when it is about the push as a whole.
    public let place: Place?
    /// What is the matter, in one or two sentences.
    public let message: Message
    /// How to mend it, in one or two sentences.
    public let help: Message?
    /// The replacement that mends it, if one is certain.
    public let fix: Fix?
    /// Refuses only from this moment, when that is later than the rule's own; nil: from the rule's.
    public let notBefore: Moment?
    /// Whether what stands at the place is told to nobody: no report quotes it, and no other finding repeats it.
    public let concealsText: Bool
    /// The agreements it rests on, when those are not all that its rule serves; nil: those of the rule.
    public let agreements: [AgreementID]?
    /// What it is about, when that is more than its place, such as a department: each rule tells that once, at the first place
    /// that shows it. nil: it is about its place.
    public let topic: String?

    public init(
        rule: RuleID, place: Place?, message: Message, help: Message? = nil, fix: Fix? = nil, notBefore: Moment? = nil,
        concealsText: Bool = false, agreements: [AgreementID]? = nil, topic: String? = nil
    ) {
        self.topic = topic
        self.agreements = agreements
        self.concealsText = concealsText
        self.rule = rule
        self.place = place
        self.message = message
        self.help = help
        self.fix = fix
        self.notBefore = notBefore
    }
}

/// A finding as policy weighs it today, for this moment.
public struct JudgedFinding: Sendable, Hashable {
    public let finding: Finding
    /// The agreements it rests on, the municipality's own number first.
    public let agreements: [AgreementID]
    /// How heavily it weighs where it counts.
    public let severity: Severity
    /// Whether it refuses here and now.
    public let refuses: Bool
    /// The exception that lets it through; nil when there is none.
    public let override: String?

    public init(
        finding: Finding, agreements: [AgreementID], severity: Severity, refuses: Bool, override: String? = nil
    ) {
        self.override = override
        self.finding = finding
        self.agreements = agreements
        self.severity = severity
        self.refuses = refuses
    }
}

extension JudgedFinding {
    /// The order of every report: path, line, column, rule, then words. Findings without a place come first.
    public static func reportOrder(_ left: JudgedFinding, _ right: JudgedFinding) -> Bool {
        let (a, b) = (left.finding, right.finding)
        if a.place?.path != b.place?.path {
            return (a.place?.path ?? []).lexicographicallyPrecedes(b.place?.path ?? [])
        }
        let (start, other) = (a.place?.span?.start, b.place?.span?.start)
        if start != other {
            guard let start else { return true }
            guard let other else { return false }
            return start < other
        }
        if a.rule != b.rule { return a.rule < b.rule }
        return a.message.nl < b.message.nl
    }
}
