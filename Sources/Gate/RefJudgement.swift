import Approvals
import BrusselsTime
import Changes
import Findings
import Git
import Judgement
import PolicyModel
import Rules
import Text

/// Makes the question of one ref update and has it judged. Used by the server's hook and, word for word, by the client's
/// dry run: that is what makes their answers the same.
struct RefJudgement {
    let repository: Repository
    let circumstances: Circumstances
    let policyID: ObjectID?
    let protectedRef: String
    /// The protected tip before the push; nil when it does not exist.
    let protectedTip: ObjectID?
    let handsIn: Bool
    /// What people agreed to.
    let ledger: StatementLedger
    /// Exceptions asked for in this push.
    let asked: [AskedOverride]
    /// New proposals that some computers take for another one; only the server knows all of them.
    var twins: ProposalTwins?

    init(
        repository: Repository, circumstances: Circumstances, policyID: ObjectID?, protectedRef: String,
        protectedTip: ObjectID?, handsIn: Bool, ledger: StatementLedger, asked: [AskedOverride] = []
    ) {
        self.ledger = ledger
        self.asked = asked
        self.repository = repository
        self.circumstances = circumstances
        self.policyID = policyID
        self.protectedRef = protectedRef
        self.protectedTip = protectedTip
        self.handsIn = handsIn
    }

    /// A verdict, with what has to be remembered when it lets something through.
    struct Judged {
        let verdict: Verdict
        /// Versions that the update brings of pages and of what pages show.
        let versions: [ObjectID]
        /// Exceptions asked for in this push that were used.
        let exceptions: [Statement]
        let question: Question
    }

    /// The verdict on one update.
    func judged(_ update: RefUpdate, facts: RepositoryFacts) throws(GateError) -> Judged {
        var effort = Effort()
        return try judged(update, facts: facts, within: &effort)
    }

    /// The verdict on one update of several.
    func judged(
        _ update: RefUpdate, facts: RepositoryFacts, within effort: inout Effort
    ) throws(GateError) -> Judged {
        let name = try resolved(update.name)
        let refClass = RefClass(name: name, protectedRef: protectedRef)
        let change = try kind(of: update, refClass)
        let subject = RefSubject(
            update: update, refClass: refClass, change: change, circumstances: circumstances,
            statements: try statements(in: update, name: name), twin: twins?[update.name])
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
                in: tree, result: stages.first, repository: repository, circumstances: circumstances)
        }
        let exceptions =
            refClass == .protected
            ? try OverrideMaking(ledger: ledger, person: circumstances.person, policyID: policyID)
                .statements(for: asked, in: stages.first) : []
        let agreement = AgreementFacts(ledger: ledger, pushed: update.new, publisher: circumstances.person.id)
        facts.agreement = agreement
        let question = Question(
            circumstances: circumstances, moment: moment(of: refClass), policyID: policyID, ref: update.shownName,
            base: base, tip: update.new, refSubject: subject, stages: stages, policyErrors: policyErrors,
            overrides: try overrides(for: refClass, stages.first, asked: exceptions, pushed: update.new))
        let verdict = Judge().verdict(on: question, facts: facts)
        if let failure = agreement.failure { throw failure }
        try facts.checkAllWasRead(for: verdict)
        let used = exceptions.filter { verdict.overrides.contains($0.id) }
        try refuseUnusable(exceptions.filter { !verdict.overrides.contains($0.id) }, verdict)
        let versions = stages.first?.changes.filter { $0.path.fileExtension != "yml" }.compactMap { $0.new?.id } ?? []
        return Judged(verdict: verdict, versions: versions, exceptions: used, question: question)
    }

    /// What is pushed to a ref of statements; nil for every other ref.
    private func statements(in update: RefUpdate, name: [UInt8]) throws(GateError) -> RefSubject.Statements? {
        for ref in [StatementPlace.approvals, StatementPlace.crisis] where Array(ref.utf8) == name {
            let receipt = StatementReceipt(ledger: ledger, person: circumstances.person, policyID: policyID)
            return try receipt.problem(with: update, on: ref).map { .refused($0) } ?? .fine
        }
        return nil
    }

    /// The exceptions that may let something of this update through.
    private func overrides(
        for refClass: RefClass, _ result: Stage?, asked: [Statement], pushed: ObjectID?
    ) throws(GateError) -> [Override] {
        guard refClass == .protected, let result else { return [] }
        let book = OverrideBook(ledger: ledger, pushed: pushed)
        var found: [Override] = []
        for statement in asked { found += try book.overrides(in: statement, id: statement.id) }
        guard try ledger.tip(of: StatementPlace.approvals) != nil else { return found }
        for change in result.changes {
            guard let path = change.path.text else { continue }
            found += try book.signed(for: path, version: change.new?.id, before: change.old?.id)
        }
        return found
    }

    /// Whoever asked for an exception that is not theirs to make hears so.
    private func refuseUnusable(_ unused: [Statement], _ verdict: Verdict) throws(GateError) {
        for statement in unused {
            let path = statement.transitions.first?.path
            let stands = verdict.findings.contains {
                $0.refuses && $0.finding.rule.rawValue == statement.rule && $0.finding.place?.pathText == path
            }
            if stands { throw .input(.mayNotExcept(statement.rule ?? "")) }
        }
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

extension Message {
    fileprivate static func mayNotExcept(_ rule: String) -> Message {
        Message(
            nl:
                "Van `\(rule)` kan jij hier niet afwijken: de afspraak laat het niet toe, ze noemt een andere rol, of het is "
                + "je eigen tekst. Vraagt de afspraak eerst advies, dan moet dat genoteerd zijn. Er is niets gepubliceerd.",
            en:
                "You cannot make an exception to `\(rule)` here: the agreement does not allow it, it names another role, "
                + "or it is your own text. If the agreement asks advice first, that has to be noted. Nothing was published."
        )
    }
}
