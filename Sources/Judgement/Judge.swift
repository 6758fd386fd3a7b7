import Approvals
import BrusselsTime
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
        var seen = SeenFindings(watching: question.overrides)
        if let subject = question.refSubject {
            rules.refs.forEach { seen.add($0.findings(in: subject)) }
        }
        var policyErrors = question.policyErrors
        var styles: [RuleID: RuleDescription] = [:]
        switch question.hasPages ? facts.houseStyle() : .success(HouseStyle()) {
        case .success(let style): styles = style.descriptions
        case .failure(let errors): policyErrors += errors.errors
        }
        if !policyErrors.isEmpty {
            let subject = PolicySubject(errors: policyErrors)
            rules.policies.forEach { seen.add($0.findings(in: subject)) }
        }
        let assisted = AssistedWork(in: question)
        let result = Set(question.stages.first { $0.commit == nil }?.changes.compactMap { $0.new?.id } ?? [])
        for stage in question.stages {
            reader(of: stage, in: question, result: result, assisted: assisted, facts: facts).read(into: &seen)
        }
        let needed = neededForPublishing(question, facts: facts)
        for change in needed {
            for answer in change.answers {
                let subject = ApprovalSubject(
                    act: change.act, answer: answer, swapped: change.swapped, circumstances: question.circumstances)
                rules.approvals.forEach { seen.add($0.findings(in: subject)) }
            }
        }
        let scale = Scale(
            policy: question.circumstances.policy, day: question.circumstances.day, moment: question.moment,
            rules: rules, styles: styles, isCrisis: question.circumstances.crisis != nil)
        let told = Concealment(of: seen.findings, rules: rules, styles: styles).findings
        let weighed = OverrideUse(question: question, rules: rules).apply(
            to: zip(seen.findings, told).compactMap { seenFinding, finding in
                guard let judged = scale.weigh(finding), let until = seen.standing[seenFinding],
                    !rules.isDangerous(finding.rule)
                else { return scale.weigh(finding) }
                return judged.standing(until: until)
            })
        let others = EarlierVersions(seen: seen, facts: facts, limit: limits.file).others(
            besides: weighed.findings.filter { $0.override != nil })
        let earlier = Concealment(of: others, rules: rules, styles: styles).findings.compactMap { scale.weigh($0) }
        return Verdict(
            moment: question.moment, policy: question.policyID?.hex, ref: question.ref, base: question.base?.hex,
            tip: question.tip?.hex, findings: weighed.findings + earlier, approvals: needed.statements,
            overrides: weighed.used)
    }

    /// The changes of the result that somebody has to agree on, with who did.
    public func neededApprovals(on question: Question, facts: some FactSource) -> [NeededApproval] {
        guard let stage = question.stages.first(where: { $0.commit == nil }) else { return [] }
        return reader(of: stage, in: question, result: [], facts: facts).neededApprovals()
    }

    /// Who has to agree is asked of what comes online, not of the steps on the way.
    private func neededForPublishing(_ question: Question, facts: some FactSource) -> [NeededApproval] {
        guard question.moment == .publish, question.judgesActs, !question.circumstances.policy.requirements.isEmpty
        else { return [] }
        return neededApprovals(on: question, facts: facts)
    }

    private func reader<Facts: FactSource>(
        of stage: Stage, in question: Question, result: Set<ObjectID>, assisted: AssistedWork? = nil, facts: Facts
    ) -> StageReader<Facts> {
        StageReader(
            rules: question.judgesActs ? rules : rules.withoutActs, limits: limits,
            circumstances: question.circumstances, stage: stage, result: result, asksWho: question.judgesActs,
            assisted: stage.commit == nil ? assisted : nil, facts: facts,
            personalData: PersonalDataSettings(question.circumstances),
            snapshot: snapshot(of: stage, policy: question.circumstances.policy, facts: facts))
    }

    /// Other items are asked for beside the result alone.
    private func snapshot(of stage: Stage, policy: Policy, facts: some FactSource) -> any Snapshot {
        guard stage.commit == nil, let tree = stage.tree else { return EmptySnapshot() }
        return facts.snapshot(of: tree, policy: policy)
    }
}

extension [NeededApproval] {
    /// Names of the statements that counted.
    fileprivate var statements: [String] {
        Set<String>(flatMap { $0.answers.flatMap(\.voices) }.compactMap(\.statement)).sorted()
    }
}

extension Question {
    /// Whether there is a text to read: without one, house style need not be read either.
    fileprivate var hasPages: Bool {
        stages.contains { stage in stage.changes.contains { $0.new != nil && $0.path.fileExtension == "md" } }
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

/// Findings without doubles: what a rule said of a path in the result, or in an earlier commit, is not told again.
struct SeenFindings {
    struct Key: Hashable {
        let rule: RuleID
        let path: [UInt8]?
    }

    /// Remarks of one kind weigh the same: to leave out some of many changes no verdict.
    private struct Kind: Hashable {
        let key: Key
        let notBefore: Moment?
        let agreements: [AgreementID]?
    }

    private(set) var findings: [Finding] = []
    /// What earlier versions hold and was told of the result too, where an exception could let that through.
    private(set) var passedOver: [Finding] = []
    private let watched: Set<Key>
    /// What may stay for a while, until when.
    private(set) var standing: [Finding: Day] = [:]
    /// In which stage a rule first spoke of a path: nil for the result.
    private var told: [Key: String?] = [:]
    /// How often a rule has spoken of a path, and from which moment that counts.
    private var counts: [Kind: Int] = [:]
    /// Remarks on a file as a whole: what several pages make plain is told once.
    private var whole: Set<Finding> = []
    /// What is about more than one place is told once.
    private var topics: Set<Topic> = []

    private struct Topic: Hashable {
        let rule: RuleID
        let name: String
    }

    /// Most remarks of one kind on one path: nobody reads more, and each takes memory.
    private static let most = 1_000

    /// - Parameter overrides: The exceptions that there are.
    init(watching overrides: [Override] = []) {
        watched = Set(overrides.map { Key(rule: $0.rule, path: Array($0.path.utf8)) })
    }

    /// Adds what may stay of the findings on a page.
    mutating func add(standing found: [Finding: Day]) { standing.merge(found) { first, _ in first } }

    /// Adds what one rule saw in one subject.
    mutating func add(_ found: [Finding]) {
        for finding in found {
            let key = Key(rule: finding.rule, path: finding.place?.path)
            let stage = finding.place?.commit
            if let earlier = told[key], earlier != stage {
                if watched.contains(key), passedOver.count < Self.most { passedOver.append(finding) }
                continue
            }
            if let place = finding.place, place.span == nil, !whole.insert(finding).inserted { continue }
            if let name = finding.topic, !topics.insert(Topic(rule: finding.rule, name: name)).inserted { continue }
            told[key] = .some(stage)
            let kind = Kind(key: key, notBefore: finding.notBefore, agreements: finding.agreements)
            guard counts[kind, default: 0] < Self.most else { continue }
            counts[kind, default: 0] += 1
            findings.append(finding)
        }
    }
}
