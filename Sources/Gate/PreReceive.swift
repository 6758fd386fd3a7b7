public import Approvals
public import BrusselsTime
public import Changes
public import Findings
import Git
public import Journal
import Judgement
public import PolicyModel
import Rules
import Text

/// One run of the server's pre-receive hook: reads everything, changes nothing but its own record.
public struct PreReceive {
    /// What came of it.
    public struct Answer: Sendable {
        /// One verdict per ref, in git's order.
        public let verdicts: [Verdict]
        public let policy: Policy
        public let person: Person
        /// Whether the pusher handed a proposal in.
        public let handsIn: Bool
        public let updates: [RefUpdate]
        public let settings: ServerSettings
        /// The crisis that is open; nil when there is none.
        public let crisis: OpenCrisis?
        /// Where the refs stood that the verdict rests on.
        public let tips: JudgedTips
        /// The newest entry of the journal; nil when it is empty.
        public let journalHead: String?
    }

    private let folder: String
    private let quarantine: String?
    private let environment: [String: String]
    private let instant: Instant

    /// The hook's own surroundings: the repository is the folder git started us in.
    public init(environment: [String: String], instant: Instant) {
        folder = environment["GIT_DIR"] ?? "."
        quarantine = environment["GIT_QUARANTINE_PATH"] ?? environment["GIT_OBJECT_DIRECTORY"]
        self.environment = environment
        self.instant = instant
    }

    /// Judges the updates that git wrote to standard input.
    public func judge(input: [UInt8]) throws(GateError) -> (answer: Answer, sources: RepositorySources) {
        let updates = try RefUpdate.lines(of: input)
        let repository = try gate { () throws(GitError) in try Repository(bare: folder, quarantine: quarantine) }
        let settings = try ServerSettings(of: repository)
        // Set up before there was a last look, or taken away since: nothing would guard what moves after the verdict.
        let lastLook = "\(repository.gitDirectory)/afspraak/hooks/reference-transaction"
        guard Files.kind(lastLook) != nil else { throw .settings(.missing("reference-transaction")) }
        let tip = try gate { () throws(GitError) in try repository.reference(settings.protectedRef) }?.target
        guard let tip else { throw .noPolicy(ref: settings.protectedRef) }
        // Read before anything that rests on them: what moves while we judge is seen by reference-transaction.
        let tips = JudgedTips(
            protected: tip.hex, approvals: try repository.tip(StatementPlace.approvals)?.hex,
            crisis: try repository.tip(StatementPlace.crisis)?.hex)
        let dated = try DatedPolicy.read(at: tip, in: repository)
        let person: Person
        do throws(IdentityError) {
            let signer = try PushCertificate.signer(
                of: updates, in: repository, environment: environment, wanted: settings.signedPush, policy: dated.policy
            )
            person = try Identity.person(
                over: settings.transport, environment: environment, signer: signer, policy: dated.policy)
        } catch {
            throw .identity(error)
        }
        let options = try PushOptions(environment: environment)
        let ledger = StatementLedger(
            of: repository, under: dated.policy, at: StatementPlace(of: settings, tip: tip), instant: instant)
        let circumstances = Circumstances(
            policy: dated.policy, person: person, instant: instant, crisis: try ledger.openCrisis())
        var judgement = RefJudgement(
            repository: repository, circumstances: circumstances, policyID: dated.id,
            protectedRef: settings.protectedRef, protectedTip: tip, handsIn: options.handsIn, ledger: ledger,
            asked: options.exceptions)
        judgement.twins = try ProposalTwins(among: updates, in: repository, protectedRef: settings.protectedRef)
        let facts = RepositoryFacts(
            of: repository, under: dated, consents: ConsentRegister(of: settings),
            memory: settings.stateFolder)
        defer { facts.keepLearnt() }
        var judged: [RefJudgement.Judged] = []
        var effort = Effort()
        for update in updates { judged.append(try judgement.judged(update, facts: facts, within: &effort)) }
        let verdicts = judged.map(\.verdict)
        if !verdicts.contains(where: { $0.outcome == .refused }) {
            try remember(judged, by: person, ledger: ledger)
        }
        let answer = Answer(
            verdicts: verdicts, policy: dated.policy, person: person, handsIn: options.handsIn, updates: updates,
            settings: settings, crisis: circumstances.crisis, tips: tips,
            journalHead: try repository.tip(JournalPlace.ref)?.hex)
        return (answer, RepositorySources(repository))
    }
}

extension PreReceive {
    /// Keeps, before the answer, what later verdicts have to know and git does not say.
    private func remember(
        _ judged: [RefJudgement.Judged], by person: Person, ledger: StatementLedger
    ) throws(GateError) {
        let book = OverrideBook(ledger: ledger)
        for exception in judged.flatMap(\.exceptions) { try book.keep(exception) }
        if ledger.policy.asksWhoWrote {
            try ledger.place.firstPushers?.remember(person.id, for: judged.flatMap(\.versions))
        }
    }
}

extension StatementPlace {
    /// The server's own.
    init(of settings: ServerSettings, tip: ObjectID?) {
        self.init(
            repositoryID: settings.repositoryID, protectedRef: settings.protectedRef, protectedTip: tip,
            indexFolder: "\(settings.stateFolder)/akkoorden", proposals: RefClass.proposals,
            stateFolder: settings.stateFolder)
    }
}

/// The options of a push (`git push -o …`), as git passes them on.
struct PushOptions {
    let handsIn: Bool
    let exceptions: [AskedOverride]

    /// Most options that are read.
    private static let most = 32

    init(environment: [String: String]) throws(GateError) {
        let count = min(environment["GIT_PUSH_OPTION_COUNT"].flatMap { Int($0) } ?? 0, Self.most)
        try self.init((0..<max(count, 0)).compactMap { environment["GIT_PUSH_OPTION_\($0)"] })
    }

    init(_ options: [String]) throws(GateError) {
        handsIn = options.contains("afspraak.indienen")
        var exceptions: [AskedOverride] = []
        for option in options where option.hasPrefix(AskedOverride.option) {
            guard let asked = AskedOverride(option) else { throw .input(.unreadableException) }
            exceptions.append(asked)
        }
        self.exceptions = exceptions
    }
}

extension RefUpdate {
    /// Most refs that one push may change.
    static let most = 1_000
    /// Most bytes in which git can tell of so many refs: two ids and the longest name that git takes.
    public static let mostBytes = most * 4_300

    /// Reads `<old> <new> <name>` lines. Anything else is refused, not guessed at.
    public static func lines(of input: [UInt8]) throws(GateError) -> [RefUpdate] {
        try checkCount(input)
        var updates: [RefUpdate] = []
        for line in input.split(separator: 0x0A) {
            let parts = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, let oldText = utf8Text(parts[0]), let newText = utf8Text(parts[1]),
                let old = ObjectID(hex: oldText), let new = ObjectID(hex: newText)
            else { throw .input(.notUnderstood) }
            updates.append(
                RefUpdate(name: Array(parts[2]), old: old.isZero ? nil : old, new: new.isZero ? nil : new))
        }
        return updates
    }

    /// Most lines are counted before one of them is read: whoever sends a hundred thousand, gets the answer at once.
    private static func checkCount(_ input: [UInt8]) throws(GateError) {
        let count = input.reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
        guard count <= most else { throw tooMany(count) }
    }

    /// The answer to more refs than we judge; nil: more than we even counted.
    public static func tooMany(_ count: Int?) -> GateError {
        let (nl, en) = count.map { ("\($0) voorstellen", "\($0) refs") } ?? ("te veel voorstellen", "too many refs")
        return .tooMuch(
            Message(
                nl: "Je stuurt \(nl) tegelijk door. Hoogstens \(most).", en: "You push \(en) at once. At most \(most).")
        )
    }
}

extension RefUpdate {
    /// Reads the lines git gives a pre-push hook: `<local ref> <local id> <remote ref> <remote id>`.
    public static func prePushLines(of input: [UInt8]) throws(GateError) -> [RefUpdate] {
        var turned: [UInt8] = []
        for line in input.split(separator: 0x0A) {
            // The local name is as it was typed and may hold spaces (`HEAD@{1 day ago}`); what stands behind it never does.
            let parts = Array(line.split(separator: 0x20, omittingEmptySubsequences: false).suffix(4))
            guard parts.count == 4 else { throw .input(.notUnderstood) }
            for (part, end) in [(parts[3], UInt8(0x20)), (parts[1], 0x20), (parts[2], 0x0A)] {
                turned.append(contentsOf: part)
                turned.append(end)
            }
        }
        return try lines(of: turned)
    }
}

extension Message {
    fileprivate static let unreadableException = Message(
        nl: "Schrijf een afwijking als `-o afspraak.afwijking=REGEL:PAD:reden`. Er is niets gepubliceerd.",
        en: "Write an exception as `-o afspraak.afwijking=RULE:PATH:reason`. Nothing was published.")
    fileprivate static let notUnderstood = Message(
        nl: "Git gaf iets door dat we niet begrijpen. Er is niets gepubliceerd.",
        en: "Git passed on something we do not understand. Nothing was published.")
}
