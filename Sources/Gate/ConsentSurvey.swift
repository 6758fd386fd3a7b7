public import BrusselsTime
import Findings
import Git
public import Judgement
public import PolicyModel
import Rules

/// What is to be told of consents at the version that is online, on a server or as a clone fetched it last.
public struct ConsentSurvey {
    public let policy: Policy
    /// By page, then the images that no page shows.
    public let found: [ConsentUsed]

    /// `days`: how long before its end a consent is told of.
    public init(around folder: String, instant: Instant, days: Int) throws(GateError) {
        let repository: Repository, dated: DatedPolicy, register: ConsentRegister, tip: ObjectID
        if let bare = try? Repository(bare: folder, quarantine: nil), let settings = try? ServerSettings(of: bare) {
            let target = try gate { () throws(GitError) in try bare.reference(settings.protectedRef) }?.target
            guard let target else { throw .noPolicy(ref: settings.protectedRef) }
            (repository, tip, register) = (bare, target, ConsentRegister(of: settings))
            dated = try DatedPolicy.read(at: tip, in: bare)
        } else {
            let client = try Client(around: folder)
            let head = try client.head()
            guard let target = client.protectedTip ?? head else { throw .noPolicy(ref: client.protectedRef) }
            (repository, tip, register) = (client.repository, target, client.consents)
            dated = try client.policy()
        }
        // Nobody asks here what somebody may: any person of the register will do.
        guard let person = dated.policy.persons.first else { throw .input(.nobody) }
        let tree = try gate { () throws(GitError) in try repository.commit(tip).tree }
        let uses = ConsentUses(
            circumstances: Circumstances(policy: dated.policy, person: person, instant: instant),
            facts: RepositoryFacts(of: repository, under: dated, consents: register), days: days)
        guard let found = uses.found(in: tree) else { throw .tooMuch(.tooManyFiles) }
        (self.policy, self.found) = (dated.policy, found)
    }
}

extension Message {
    fileprivate static let nobody = Message(
        nl: "In `personen.yaml` staat nog niemand.", en: "There is nobody in `personen.yaml` yet.")
    fileprivate static let tooManyFiles = Message(
        nl: "De site heeft meer bestanden dan we in één keer kunnen nalopen.",
        en: "The site has more files than we can go through at once.")
}
