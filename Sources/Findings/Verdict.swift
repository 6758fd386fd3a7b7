/// The answer to a submission.
public enum Outcome: String, Sendable, Hashable {
    /// Nothing to remark.
    case accepted
    /// Let through, with remarks.
    case warned
    /// Not let through.
    case refused
}

/// What was decided about one ref (or the index, or a range), with everything needed to say why.
public struct Verdict: Sendable {
    public let moment: Moment
    /// Tree id (hex) of the policy that was used, or nil when it came from a folder.
    public let policy: String?
    /// Full name of the ref, or nil for the index, a range or the working tree.
    public let ref: String?
    /// Object ids (hex); nil for nothing.
    public let base: String?
    public let tip: String?
    /// Weighed findings in report order.
    public let findings: [JudgedFinding]
    /// Names of the statements that counted.
    public let approvals: [String]
    /// Names of the exceptions that were used.
    public let overrides: [String]

    public init(
        moment: Moment, policy: String?, ref: String?, base: String?, tip: String?, findings: [JudgedFinding],
        approvals: [String] = [], overrides: [String] = []
    ) {
        self.approvals = approvals
        self.overrides = overrides
        self.moment = moment
        self.policy = policy
        self.ref = ref
        self.base = base
        self.tip = tip
        self.findings = findings.sorted(by: JudgedFinding.reportOrder)
    }

    /// Refused as soon as one finding refuses.
    public var outcome: Outcome {
        if findings.contains(where: \.refuses) { return .refused }
        return findings.isEmpty ? .accepted : .warned
    }
}
