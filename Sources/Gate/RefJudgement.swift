import BrusselsTime
public import Changes
public import Findings
public import Git
import Judgement
import PolicyModel
public import Rules
import Text

/// Makes the question of one ref update and has it judged. Used by the server's hook and, word for word, by the client's
/// dry run: that is what makes their answers the same.
public struct RefJudgement {
    let repository: Repository
    let circumstances: Circumstances
    let policyID: ObjectID?
    let protectedRef: String
    /// The protected tip before the push; nil when it does not exist.
    let protectedTip: ObjectID?
    let handsIn: Bool
    /// New proposals that some computers take for another one; only the server knows all of them.
    var twins: ProposalTwins?

    public init(
        repository: Repository, circumstances: Circumstances, policyID: ObjectID?, protectedRef: String,
        protectedTip: ObjectID?, handsIn: Bool
    ) {
        self.repository = repository
        self.circumstances = circumstances
        self.policyID = policyID
        self.protectedRef = protectedRef
        self.protectedTip = protectedTip
        self.handsIn = handsIn
    }

    /// The verdict on one update.
    public func verdict(on update: RefUpdate, facts: RepositoryFacts) throws(GateError) -> Verdict {
        var effort = Effort()
        return try verdict(on: update, facts: facts, within: &effort)
    }

    /// The verdict on one update of several.
    func verdict(
        on update: RefUpdate, facts: RepositoryFacts, within effort: inout Effort
    ) throws(GateError) -> Verdict {
        let refClass = RefClass(name: try resolved(update.name), protectedRef: protectedRef)
        let change = try kind(of: update, refClass)
        let subject = RefSubject(
            update: update, refClass: refClass, change: change, circumstances: circumstances,
            twin: twins?[update.name])
        var stages: [Stage] = []
        var base: ObjectID?
        var policyErrors: [PolicyError] = []
        if let tip = update.new, isJudged(refClass, change) {
            let commit = try gate { () throws(GitError) in try repository.peelToCommit(tip) }
            base = try self.base(for: refClass, tip: commit)
            stages = try StageMaker(repository: repository)
                .stages(base: base, tip: commit, known: protectedTip.map { [$0] } ?? [], within: &effort)
            try effort.spendTexts(of: stages, in: repository)
            let tree = try gate { () throws(GitError) in try repository.commit(commit).tree }
            policyErrors = try ArrivingPolicy.errors(
                in: tree, result: stages.first, repository: repository, day: circumstances.day)
        }
        let question = Question(
            circumstances: circumstances, moment: moment(of: refClass), policyID: policyID, ref: update.shownName,
            base: base, tip: update.new, refSubject: subject, stages: stages, policyErrors: policyErrors)
        return Judge().verdict(on: question, facts: facts)
    }

    /// The name a push really moves: a symbolic ref on the server stands for another one (protocol.md 2).
    private func resolved(_ name: [UInt8]) throws(GateError) -> [UInt8] {
        guard var text = utf8Text(name) else { return name }
        for _ in 0..<5 {
            let reference = try gate { () throws(GitError) in try repository.reference(text) }
            guard let target = reference?.symbolicTarget else { return Array(text.utf8) }
            text = target
        }
        return []
    }

    /// The moment of practice.md that a ref stands for.
    private func moment(of refClass: RefClass) -> Moment {
        switch refClass {
        case .proposal: handsIn ? .submit : .keep
        case .protected, .record, .tag, .other: .publish
        }
    }

    /// A refused ref needs no further look: its name alone is the answer.
    private func isJudged(_ refClass: RefClass, _ change: RefSubject.Change) -> Bool {
        switch refClass {
        case .protected: change == .advanced || change == .created
        case .proposal: change != .deleted
        case .record, .tag, .other: false
        }
    }

    private func base(for refClass: RefClass, tip: ObjectID) throws(GateError) -> ObjectID? {
        guard let protectedTip else { return nil }
        if refClass == .protected { return protectedTip }
        return try gate { () throws(GitError) in try repository.mergeBase(protectedTip, tip) }
    }

    private func kind(of update: RefUpdate, _ refClass: RefClass) throws(GateError) -> RefSubject.Change {
        guard let new = update.new else { return .deleted }
        guard let old = update.old else { return .created }
        switch refClass {
        case .protected, .proposal: break
        // What is refused by its name may point to anything, also to what has no history.
        case .record, .tag, .other: return .advanced
        }
        let forward = try gate { () throws(GitError) in try repository.isAncestor(old, of: new) }
        return forward ? .advanced : .forced
    }
}
