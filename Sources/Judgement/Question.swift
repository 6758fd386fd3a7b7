public import Approvals
public import Changes
public import Findings
public import Git
public import PolicyModel
public import Rules

/// Everything one verdict needs: values that the gate brought.
public struct Question: Sendable {
    public let circumstances: Circumstances
    public let moment: Moment
    /// Tree id of the policy, or nil when it came from a folder.
    public let policyID: ObjectID?
    /// Full name of the ref, safe to show; nil for the index, a range or the working tree.
    public let ref: String?
    public let base: ObjectID?
    public let tip: ObjectID?
    /// What happens to the ref, when there is one.
    public let refSubject: RefSubject?
    /// The result first, then each new commit, oldest first.
    public let stages: [Stage]
    /// Whether it is asked who did it; false when a whole site is read as it stands.
    public let judgesActs: Bool
    /// What is wrong with the agreements that the result brings.
    public let policyErrors: [PolicyError]
    /// Exceptions that were asked for or signed, and may be used.
    public let overrides: [Override]

    public init(
        circumstances: Circumstances, moment: Moment, policyID: ObjectID?, ref: String?, base: ObjectID?,
        tip: ObjectID?, refSubject: RefSubject?, stages: [Stage], judgesActs: Bool = true,
        policyErrors: [PolicyError] = [], overrides: [Override] = []
    ) {
        self.circumstances = circumstances
        self.moment = moment
        self.policyID = policyID
        self.ref = ref
        self.base = base
        self.tip = tip
        self.refSubject = refSubject
        self.stages = stages
        self.judgesActs = judgesActs
        self.policyErrors = policyErrors
        self.overrides = overrides
    }
}
