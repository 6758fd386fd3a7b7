public import BrusselsTime
public import Changes
public import Findings
public import Git
import Judgement
public import PolicyModel
import Rules
import Text

/// A clone of the content, as an editor has it: which policy holds there, who works there, and what changed.
public struct Client {
    public let repository: Repository
    /// Top folder of the working tree.
    public let workFolder: String
    /// Short name of the remote, usually `origin`.
    public let remote: String
    /// Full name of the protected ref on the server.
    public let protectedRef: String
    /// Where the protected ref stood when it was last fetched; nil before the first fetch.
    public let protectedTip: ObjectID?
    private let personID: String?
    /// The consent register, if a copy of it lies in this clone.
    let consents: ConsentRegister

    /// Opens the clone around `folder`. `objects` may name one more folder of objects (a tree that was not kept).
    public init(around folder: String, objects: String? = nil) throws(GateError) {
        let repository = try gate { () throws(GitError) in
            try Repository(workTree: folder, objects: objects)
        }
        guard let workFolder = repository.workDirectory else {
            throw .input(
                Message(
                    nl: "Dit is een inhoudsmap op een server. Gebruik dit in je eigen kopie.",
                    en: "This is a bare repository on a server. Use this in your own clone."))
        }
        func setting(_ key: String) throws(GateError) -> String? {
            try gate { () throws(GitError) in try repository.localConfig(key) }
        }
        self.repository = repository
        self.workFolder = workFolder.hasSuffix("/") ? String(workFolder.dropLast()) : workFolder
        remote = try setting("afspraak.remote") ?? "origin"
        protectedRef = try setting("afspraak.ref") ?? "refs/heads/main"
        personID = try setting("afspraak.person")
        consents = ConsentRegister(ofClone: repository, setting: try setting(ConsentRegister.setting))
        let branch = protectedRef.hasPrefix("refs/heads/") ? String(protectedRef.dropFirst(11)) : protectedRef
        let tracking = "refs/remotes/\(remote)/\(branch)"
        protectedTip = try gate { () throws(GitError) in try repository.reference(tracking) }?.target
    }

    /// Where the clone's own work stands; nil before the first commit.
    public func head() throws(GateError) -> ObjectID? {
        guard let head = try gate({ () throws(GitError) in try repository.reference("HEAD") }) else { return nil }
        if let target = head.target { return target }
        guard let name = head.symbolicTarget else { return nil }
        return try gate { () throws(GitError) in try repository.reference(name) }?.target
    }

    /// The policy in force: at the protected ref as last fetched, else (nothing was fetched yet) at the clone's own tip.
    public func policy() throws(GateError) -> DatedPolicy {
        if let protectedTip { return try DatedPolicy.read(at: protectedTip, in: repository) }
        guard let tip = try head() else { throw .noPolicy(ref: protectedRef) }
        return try DatedPolicy.read(at: tip, in: repository)
    }

    /// Who works here: the name given, else `afspraak.person`, else the person with the clone's e-mail address.
    public func person(named given: String?, policy: Policy, email: String?) -> Person? {
        if let name = given ?? personID { return policy.person(PersonID(name)) }
        return email.flatMap { policy.person(email: $0) }
    }

    /// The options that every push from here sends along, as git's own settings say (`-c push.pushOption=…`). What stands
    /// behind `git push -o` git tells no hook.
    public func pushOptions() -> [String] {
        let text = (try? GitCommand(in: workFolder).text(["config", "--get-all", "push.pushOption"])) ?? nil
        return text?.split(separator: "\n").map(String.init) ?? []
    }

    /// The e-mail address git would put in a commit here.
    public func email() -> String? {
        (try? GitCommand(in: workFolder).text(["config", "user.email"])) ?? nil
    }

    /// The verdict on moving the protected ref (or another) to `tip`, exactly as the server would give it.
    public func verdict(
        on update: RefUpdate, dated: DatedPolicy, person: Person, instant: Instant, handsIn: Bool = false,
        options: [String] = []
    ) throws(GateError) -> Verdict {
        try judged(update, dated: dated, person: person, instant: instant, handsIn: handsIn, options: options)
            .judged.verdict
    }

    /// The same, with who has to agree before it can be published.
    func judged(
        _ update: RefUpdate, dated: DatedPolicy, person: Person, instant: Instant, handsIn: Bool = false,
        options: [String] = []
    ) throws(GateError) -> (judged: RefJudgement.Judged, needed: [NeededApproval]) {
        let ledger = try ledger(under: dated, instant: instant)
        let judgement = RefJudgement(
            repository: repository, circumstances: try circumstances(ledger, person: person), policyID: dated.id,
            protectedRef: protectedRef, protectedTip: protectedTip, handsIn: handsIn, ledger: ledger,
            asked: try PushOptions(options).exceptions)
        let facts = facts(under: dated)
        defer { facts.keepLearnt() }
        let judged = try judgement.judged(update, facts: facts)
        return (judged, Judge().neededApprovals(on: judged.question, facts: facts))
    }

    /// The verdict on one tree (the index, the working tree) against what the protected ref holds. `withKept`: with the
    /// versions that were kept on the way and would be pushed along.
    public func verdict(
        onTree tree: ObjectID, withKept: Bool, dated: DatedPolicy, person: Person, instant: Instant, moment: Moment
    ) throws(GateError) -> Verdict {
        let base = try self.base()
        var baseTree: ObjectID?
        if let base { baseTree = try gate { () throws(GitError) in try repository.commit(base).tree } }
        let maker = StageMaker(repository: repository)
        var stages = [try maker.stage(commit: nil, from: baseTree, to: tree)]
        if withKept, let base, let head = try head(), head != base {
            let kept = try gate { () throws(GitError) in try repository.commit(head).tree }
            stages += try maker.stages(base: base, tip: head, known: [base], isResult: kept == tree).dropFirst()
        }
        return try verdict(
            on: stages, base: base, tip: tree, tree: tree, dated: dated, person: person, instant: instant,
            moment: moment)
    }

    /// The verdict on a range of commits, as if it were published on the protected ref.
    public func verdict(
        from base: ObjectID, to tip: ObjectID, dated: DatedPolicy, person: Person, instant: Instant, moment: Moment
    ) throws(GateError) -> Verdict {
        let stages = try StageMaker(repository: repository).stages(base: base, tip: tip, known: [base])
        let tree = try gate { () throws(GitError) in try repository.commit(tip).tree }
        return try verdict(
            on: stages, base: base, tip: tip, tree: tree, dated: dated, person: person, instant: instant, moment: moment
        )
    }

    /// The verdict on everything that stands at a commit: what is there, not who put it there.
    public func verdict(
        onAllAt commit: ObjectID, dated: DatedPolicy, person: Person, instant: Instant
    ) throws(GateError) -> Verdict {
        let tree = try gate { () throws(GitError) in try repository.commit(commit).tree }
        let stage = try StageMaker(repository: repository, limits: .wholeSite).stage(commit: nil, from: nil, to: tree)
        return try verdict(
            on: [stage], base: nil, tip: commit, tree: tree, dated: dated, person: person, instant: instant,
            moment: .publish,
            judgesActs: false)
    }

    /// Where this clone's work left the protected ref.
    public func base() throws(GateError) -> ObjectID? {
        guard let protectedTip, let head = try head() else { return try head() }
        return try gate { () throws(GitError) in try repository.mergeBase(protectedTip, head) }
    }

    private func verdict(
        on stages: [Stage], base: ObjectID?, tip: ObjectID?, tree: ObjectID, dated: DatedPolicy, person: Person,
        instant: Instant, moment: Moment, judgesActs: Bool = true
    ) throws(GateError) -> Verdict {
        let ledger = try ledger(under: dated, instant: instant)
        let circumstances = try circumstances(ledger, person: person)
        let policyErrors = try ArrivingPolicy.errors(
            in: tree, result: stages.first, repository: repository, circumstances: circumstances)
        let question = Question(
            circumstances: circumstances, moment: moment, policyID: dated.id, ref: nil, base: base, tip: tip,
            refSubject: nil, stages: stages, judgesActs: judgesActs, policyErrors: policyErrors)
        let facts = facts(under: dated)
        defer { facts.keepLearnt() }
        facts.agreement = AgreementFacts(ledger: ledger, pushed: try head(), publisher: person.id)
        let verdict = Judge().verdict(on: question, facts: facts)
        try facts.checkAllWasRead(for: verdict)
        return verdict
    }

    /// What people agreed to, as far as it was fetched.
    func ledger(under dated: DatedPolicy, instant: Instant) throws(GateError) -> StatementLedger {
        let place = StatementPlace(
            repositoryID: try repositoryID(), protectedRef: protectedRef, protectedTip: protectedTip,
            indexFolder: "\(repository.gitDirectory)/afspraak/akkoorden",
            proposals: "refs/remotes/\(remote)/voorstel/", stateFolder: nil)
        return StatementLedger(of: repository, under: dated.policy, at: place, instant: instant)
    }

    /// The name of the server's repository, which it wrote beside the approvals; nil before those were fetched.
    func repositoryID() throws(GateError) -> String? {
        let ref = try gate { () throws(GitError) in try repository.reference(StatementPlace.approvals) }
        guard let tip = ref?.target else { return nil }
        let tree = try gate { () throws(GitError) in try repository.commit(tip).tree }
        let entry = try gate { () throws(GitError) in
            try repository.entry(at: RepositoryPath(StatementPlace.nameFile), in: tree)
        }
        guard let entry else { return nil }
        let bytes = try gate { () throws(GitError) in try repository.blob(entry.id, limit: 256) }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").first.map(String.init)
    }

    private func circumstances(_ ledger: StatementLedger, person: Person) throws(GateError) -> Circumstances {
        Circumstances(
            policy: ledger.policy, person: person, instant: ledger.instant, crisis: try ledger.openCrisis())
    }

    private func facts(under dated: DatedPolicy) -> RepositoryFacts {
        let facts = RepositoryFacts(
            of: repository, under: dated, consents: consents, memory: "\(repository.gitDirectory)/afspraak")
        facts.indexed = protectedTip.flatMap { try? repository.commit($0).tree }
        return facts
    }

    /// The text behind a place, for reports.
    public var sources: RepositorySources { RepositorySources(repository) }
}

extension Client {
    /// The commit a person names: a full id, a branch, a tag, `HEAD`, `HEAD~2` and all else git understands.
    public func commit(named name: String) throws(GateError) -> ObjectID {
        let found = try onDisk { () throws(FileError) in
            try GitCommand(in: workFolder).text([
                "rev-parse", "--verify", "--quiet", "--end-of-options", "\(name)^{commit}",
            ])
        }
        guard let found, let id = ObjectID(hex: found) else { throw .input(.noSuchVersion(name)) }
        return id
    }
}

extension Message {
    static let notARepository = Message(
        nl: "Dit is geen inhoudsmap (er is hier geen git).", en: "This is not a repository (there is no git here).")
    static let notReadable = Message(
        nl: "We konden je map niet lezen. Er is niets veranderd.",
        en: "We could not read your folder. Nothing has changed.")
    static func noSuchVersion(_ name: String) -> Message {
        let shown = printable(name)
        return Message(nl: "De versie `\(shown)` bestaat hier niet.", en: "There is no version `\(shown)` here.")
    }
}

extension Client {
    /// The update that a push of a version to a ref would ask for, with the ref as it was last fetched.
    public func update(of ref: String, from version: String) throws(GateError) -> RefUpdate {
        let short = ref.hasPrefix("refs/heads/") ? String(ref.dropFirst("refs/heads/".count)) : ref
        let tracking = "refs/remotes/\(remote)/\(short)"
        let old = try gate { () throws(GitError) in try repository.reference(tracking) }?.target
        return RefUpdate(name: Array(ref.utf8), old: old, new: try commit(named: version))
    }

    /// Every path of the site as kept, without the agreements themselves.
    public func allPaths() throws(GateError) -> [String] {
        guard let head = try head() else { return [] }
        let tree = try gate { () throws(GitError) in try repository.commit(head).tree }
        let files = try gate { () throws(GitError) in try repository.allFiles(in: tree, limits: .wholeSite) }
        return files.compactMap(\.path.text).filter { !$0.hasPrefix(".afspraken/") }
    }
}
