public import BrusselsTime
public import Changes
public import Findings
import Git
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
        let tip = try gate { () throws(GitError) in try repository.reference(settings.protectedRef) }?.target
        guard let tip else { throw .noPolicy(ref: settings.protectedRef) }
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
        let handsIn = PushOptions(environment: environment).handsIn
        let judgement = RefJudgement(
            repository: repository,
            circumstances: Circumstances(policy: dated.policy, person: person, instant: instant),
            policyID: dated.id, protectedRef: settings.protectedRef, protectedTip: tip, handsIn: handsIn)
        let facts = RepositoryFacts(of: repository, under: dated, memory: "\(settings.stateFolder)/woorden")
        defer { facts.keepSpelling() }
        var verdicts: [Verdict] = []
        for update in updates { verdicts.append(try judgement.verdict(on: update, facts: facts)) }
        let answer = Answer(
            verdicts: verdicts, policy: dated.policy, person: person, handsIn: handsIn, updates: updates,
            settings: settings)
        return (answer, RepositorySources(repository))
    }
}

/// The options of a push (`git push -o …`), as git passes them on.
struct PushOptions {
    let handsIn: Bool

    init(environment: [String: String]) {
        let count = min(environment["GIT_PUSH_OPTION_COUNT"].flatMap { Int($0) } ?? 0, 32)
        handsIn = (0..<max(count, 0)).contains { environment["GIT_PUSH_OPTION_\($0)"] == "afspraak.indienen" }
    }
}

extension RefUpdate {
    /// Most refs that one push may change.
    static let most = 100

    /// Reads `<old> <new> <name>` lines. Anything else is refused, not guessed at.
    public static func lines(of input: [UInt8]) throws(GateError) -> [RefUpdate] {
        var updates: [RefUpdate] = []
        for line in input.split(separator: 0x0A) {
            let parts = line.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, let oldText = utf8Text(parts[0]), let newText = utf8Text(parts[1]),
                let old = ObjectID(hex: oldText), let new = ObjectID(hex: newText)
            else { throw .input(.notUnderstood) }
            updates.append(
                RefUpdate(name: Array(parts[2]), old: old.isZero ? nil : old, new: new.isZero ? nil : new))
        }
        guard updates.count <= most else {
            throw .tooMuch(
                Message(
                    nl: "Je stuurt \(updates.count) voorstellen tegelijk door. Hoogstens \(most).",
                    en: "You push \(updates.count) refs at once. At most \(most)."))
        }
        return updates
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
    fileprivate static let notUnderstood = Message(
        nl: "Git gaf iets door dat we niet begrijpen. Er is niets gepubliceerd.",
        en: "Git passed on something we do not understand. Nothing was published.")
}
