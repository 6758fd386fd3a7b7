public import BrusselsTime
public import Changes
public import Findings
public import Git
import Judgement
import Rules
import PolicyModel

/// The site as it stands online: the protected ref of a clone (as it was last fetched) or of the server itself.
public struct PublishedSite {
    public let repository: Repository
    /// What was read: a ref, or the name that was given.
    public let name: String
    public let commit: ObjectID
    public let tree: ObjectID
    public let dated: DatedPolicy
    public let instant: Instant
    private let consents: ConsentRegister

    /// Opens the site of the repository at or around a folder. `ref`: another version than what is online. `policy`: the agreements
    /// of another version or folder.
    public init(in folder: String, ref: String?, policy: String?, instant: Instant) throws(GateError) {
        let found: (repository: Repository, name: String, commit: ObjectID)
        var named: ((String) throws(GateError) -> ObjectID)
        if let client = try Self.clone(around: folder) {
            consents = client.consents
            found = try Self.version(ref, of: client)
            named = { name throws(GateError) in try client.commit(named: name) }
        } else {
            guard let bare = try? Repository(bare: folder, quarantine: nil) else { throw .input(.notARepository) }
            consents = try ConsentRegister(of: bare)
            let kept = try gate { () throws(GitError) in try bare.localConfig("afspraak.ref") }
            let name = ref ?? kept ?? "refs/heads/main"
            found = (bare, name, try Self.commit(named: name, in: bare))
            named = { name throws(GateError) in try Self.commit(named: name, in: bare) }
        }
        (repository, name, commit) = found
        self.instant = instant
        tree = try gate { () throws(GitError) in try found.repository.commit(found.commit).tree }
        guard let policy else {
            dated = try DatedPolicy.read(at: found.commit, in: found.repository)
            return
        }
        dated =
            try Files.kind(policy) == .folder
            ? DatedPolicy.read(folder: policy) : DatedPolicy.read(at: named(policy), in: found.repository)
    }

    /// The clone around a folder; nil when it is a server's repository, or none at all.
    private static func clone(around folder: String) throws(GateError) -> Client? {
        guard let repository = try? Repository(workTree: folder), repository.workDirectory != nil else { return nil }
        return try Client(around: folder)
    }

    private static func version(
        _ ref: String?, of client: Client
    ) throws(GateError) -> (Repository, String, ObjectID) {
        if let ref { return (client.repository, ref, try client.commit(named: ref)) }
        if let tip = client.protectedTip { return (client.repository, client.protectedRef, tip) }
        guard let head = try client.head() else { throw .noPolicy(ref: client.protectedRef) }
        return (client.repository, "HEAD", head)
    }

    /// A full or short name of a ref, or a whole id.
    private static func commit(named name: String, in repository: Repository) throws(GateError) -> ObjectID {
        for full in [name, "refs/heads/\(name)", "refs/tags/\(name)"] {
            let ref = try? repository.reference(full)
            guard let target = ref?.target else { continue }
            return try gate { () throws(GitError) in try repository.peelToCommit(target) }
        }
        guard let id = ObjectID(hex: name), let commit = try? repository.peelToCommit(id) else {
            throw .input(.noSuchVersion(name))
        }
        return commit
    }

    /// Facts of the site.
    public func facts() -> RepositoryFacts { RepositoryFacts(of: repository, under: dated, consents: consents) }

    /// When something last changed.
    public struct LastChange: Sendable, Hashable {
        public let commit: ObjectID
        /// As the commit claims.
        public let moment: Instant
    }

    /// Farthest that is looked back.
    fileprivate static let mostCommits = 200_000

    /// When each of these files got the bytes it has now, along the line of what was published. A move alone is no change. Nothing
    /// for what lies behind the end of a clone without its whole history.
    public func lastChanges(of files: some Sequence<RepositoryPath>) throws(GateError) -> [RepositoryPath: LastChange] {
        var open = Dictionary(files.map { ($0, $0) }, uniquingKeysWith: { first, _ in first })
        var found: [RepositoryPath: LastChange] = [:]
        var next: ObjectID? = commit
        for _ in 0..<Self.mostCommits {
            guard let id = next, !open.isEmpty else { break }
            let facts = try gate { () throws(GitError) in try repository.commit(id) }
            let parent = facts.parents.first
            var before: ObjectID?
            if let parent {
                guard let known = try? repository.commit(parent) else { break }
                before = known.tree
            }
            let walked = try gate { () throws(GitError) in
                try repository.treeChanges(from: before, to: facts.tree, limits: .wholeSite)
            }
            for change in Change.pairingMoves(in: walked) {
                guard let new = change.new, change.old?.id != new.id, let wanted = open[change.path] else { continue }
                open[change.path] = nil
                if let origin = change.movedFrom {
                    open[origin] = wanted
                } else {
                    found[wanted] = LastChange(
                        commit: id, moment: Instant(secondsSince1970: facts.committer.seconds))
                }
            }
            next = parent
        }
        return found
    }
}

extension PublishedSite {
    /// Proposals that were not taken over yet. Whose they are and what they are about is told elsewhere: both can be for few eyes.
    public struct OpenProposals: Sendable, Hashable {
        public let count: Int
        /// When the last version was made of the one that waits longest; nil when there is none.
        public let oldest: Instant?
    }

    /// Proposals of which the last version is not part of what stands online.
    public func openProposals() throws(GateError) -> OpenProposals {
        var moments: [Instant] = []
        for (_, tip) in try proposals() {
            guard let facts = try? repository.commit(tip), (try? repository.mergeBase(tip, commit)) != tip else {
                continue
            }
            moments.append(Instant(secondsSince1970: facts.committer.seconds))
        }
        return OpenProposals(count: moments.count, oldest: moments.min())
    }

    /// A version that stood online before.
    public struct EarlierVersion: Sendable, Hashable {
        public let commit: ObjectID
        public let tree: ObjectID
        /// As the commit claims.
        public let moment: Instant
    }

    /// What stood online at a moment, along the line of what was published; its first version when the line begins later. nil
    /// when there is no version before this one.
    public func version(at moment: Instant) -> EarlierVersion? {
        var found: EarlierVersion?
        var next: ObjectID? = commit
        for _ in 0..<Self.mostCommits {
            // The end of a clone without its whole history.
            guard let id = next, let facts = try? repository.commit(id) else { break }
            let version = EarlierVersion(
                commit: id, tree: facts.tree, moment: Instant(secondsSince1970: facts.committer.seconds))
            found = version
            if version.moment <= moment { return version }
            next = facts.parents.first
        }
        return found.flatMap { $0.commit == commit ? nil : $0 }
    }

    /// What differs between what stood online and what does now.
    public func changes(since version: EarlierVersion) throws(GateError) -> [Change] {
        try gate { () throws(GitError) in
            Change.pairingMoves(in: try repository.treeChanges(from: version.tree, to: tree, limits: .wholeSite))
        }
    }

    /// What the agreements say of the whole site at a moment, whoever did what.
    public func verdict(at moment: Instant) throws(GateError) -> Verdict {
        guard let anybody = dated.policy.persons.first else { throw .input(.nobodyKnown) }
        let stage = try StageMaker(repository: repository, limits: .wholeSite).stage(commit: nil, from: nil, to: tree)
        let question = Question(
            circumstances: Circumstances(policy: dated.policy, person: anybody, instant: moment), moment: .publish,
            policyID: dated.id, ref: nil, base: nil, tip: commit, refSubject: nil, stages: [stage], judgesActs: false,
            policyErrors: [])
        let facts = facts()
        let verdict = Judge().verdict(on: question, facts: facts)
        try facts.checkAllWasRead(for: verdict)
        return verdict
    }
}

extension Message {
    fileprivate static let nobodyKnown = Message(
        nl: "In het register van de afspraken staat niemand.", en: "Nobody is in the register of the agreements.")
}
