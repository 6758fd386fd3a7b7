import Changes
import Content
public import Findings
import Git
import PolicyModel
public import Rules

/// Judges a question: facts and policy in, a verdict out. No git, no disk, no clock.
public struct Judge {
    private let rules: RuleBook
    private let limits: ContentLimits

    public init(rules: RuleBook = .all, limits: ContentLimits = ContentLimits()) {
        self.rules = rules
        self.limits = limits
    }

    /// The verdict on one ref, index or range.
    public func verdict(on question: Question, facts: some FactSource) -> Verdict {
        var seen = SeenFindings()
        if let subject = question.refSubject {
            rules.refs.forEach { seen.add($0.findings(in: subject)) }
        }
        for stage in question.stages {
            let reader = StageReader(
                rules: question.judgesActs ? rules : rules.withoutActs, limits: limits,
                circumstances: question.circumstances, stage: stage, facts: facts)
            reader.read(into: &seen)
        }
        let scale = Scale(
            policy: question.circumstances.policy, day: question.circumstances.day, moment: question.moment, rules: rules)
        return Verdict(
            moment: question.moment, policy: question.policyID?.hex, ref: question.ref, base: question.base?.hex,
            tip: question.tip?.hex, findings: seen.findings.compactMap(scale.weigh))
    }
}

/// Sizes above which content is not read, in bytes.
public struct ContentLimits: Sendable {
    /// A page: far more than any text a person writes.
    public var page: Int
    /// Any other file.
    public var file: Int

    public init(page: Int = 1_048_576, file: Int = 26_214_400) {
        self.page = page
        self.file = file
    }
}

/// Findings without doubles: what stands in the result is not told again for the commit that brought it.
struct SeenFindings {
    private struct Key: Hashable {
        let rule: RuleID
        let path: [UInt8]?
        let message: String
    }

    private(set) var findings: [Finding] = []
    private var told: Set<Key> = []

    /// Adds what one rule saw in one subject.
    mutating func add(_ found: [Finding]) {
        let fresh = found.filter {
            $0.place?.commit == nil
                || !told.contains(Key(rule: $0.rule, path: $0.place?.path, message: $0.message.nl))
        }
        findings += fresh
        for finding in fresh {
            told.insert(Key(rule: finding.rule, path: finding.place?.path, message: finding.message.nl))
        }
    }
}
