import Approvals
import BrusselsTime
import Git
import PolicyModel

/// Where statements stand, and for which site.
struct StatementPlace: Sendable {
    /// The ref of approvals, exceptions and what is said about them.
    static let approvals = "refs/afspraak/goedkeuringen"
    /// The ref of crises.
    static let crisis = "refs/afspraak/crisis"
    /// The file at the top of the approvals' tree that names the repository.
    static let nameFile = "inhoudsmap"

    /// The random name of the repository; nil: nothing can be approved here.
    let repositoryID: String?
    let protectedRef: String
    let protectedTip: ObjectID?
    /// Where the index is kept.
    let indexFolder: String
    /// What proposals' names start with here: a clone has them as remote branches.
    let proposals: String
    /// The server's state folder; nil in a clone, which cannot know what only the server saw.
    let stateFolder: String?

    /// Where it is remembered who first pushed a version.
    var firstPushers: FirstPushers? { stateFolder.map { FirstPushers(stateFolder: $0) } }

    init(
        repositoryID: String?, protectedRef: String, protectedTip: ObjectID?, indexFolder: String, proposals: String,
        stateFolder: String?
    ) {
        self.repositoryID = repositoryID
        self.protectedRef = protectedRef
        self.protectedTip = protectedTip
        self.indexFolder = indexFolder
        self.proposals = proposals
        self.stateFolder = stateFolder
    }
}

/// What people stated and signed, as a repository holds it: read, verified, and held against what git says.
final class StatementLedger {
    let repository: Repository
    let policy: Policy
    let place: StatementPlace
    let instant: Instant
    private let index: StatementIndex
    private var tips: [String: ObjectID?] = [:]
    private var verified: [String: Statement?] = [:]

    init(of repository: Repository, under policy: Policy, at place: StatementPlace, instant: Instant) {
        self.repository = repository
        self.policy = policy
        self.place = place
        self.instant = instant
        index = StatementIndex(in: place.indexFolder, of: repository)
    }

    /// The commit a ref of statements stands at; nil when there is none.
    func tip(of ref: String) throws(GateError) -> ObjectID? {
        if let known = tips[ref] { return known }
        let tip = try gate { () throws(GitError) in try repository.reference(ref) }?.target
        tips[ref] = .some(tip)
        return tip
    }

    private func tree(of ref: String) throws(GateError) -> ObjectID? {
        guard let tip = try tip(of: ref) else { return nil }
        return try gate { () throws(GitError) in try repository.commit(tip).tree }
    }

    /// A statement of the approvals' ref whose signature holds; nil when it is not there or does not.
    func statement(_ id: String, on ref: String = StatementPlace.approvals) throws(GateError) -> Statement? {
        if let known = verified["\(ref) \(id)"] { return known }
        let read = try tree(of: ref).flatMap { tree throws(GateError) in try statement(id, in: tree) }
        verified["\(ref) \(id)"] = .some(read)
        return read
    }

    /// A statement in a tree, verified against the keys that its signer has now.
    func statement(_ id: String, in tree: ObjectID) throws(GateError) -> Statement? {
        guard let bytes = try file(StatementPath.json(id), in: tree), let statement = Statement(bytes: bytes),
            statement.id == id, let signer = policy.person(statement.by),
            let signature = try file(StatementPath.signature(id), in: tree)
        else { return nil }
        let holds = try onDisk { () throws(FileError) in
            try SSHSignature.holds(
                signature, over: bytes, by: signer.transportNames.ssh, of: signer.id,
                namespace: statement.kind.namespace)
        }
        return holds ? statement : nil
    }

    private func file(_ path: String, in tree: ObjectID) throws(GateError) -> [UInt8]? {
        let entry = try gate { () throws(GitError) in try repository.entry(at: RepositoryPath(path), in: tree) }
        guard let entry, entry.mode == 0o100644 else { return nil }
        return try gate { () throws(GitError) in try repository.blob(entry.id, limit: Statement.mostBytes) }
    }

    /// Statements under a key, verified.
    func statements(under key: StatementIndex.Key) throws(GateError) -> [(id: String, statement: Statement)] {
        guard let tree = try tree(of: StatementPlace.approvals) else { return [] }
        var found: [(String, Statement)] = []
        for id in try index.ids(under: key, at: tree) {
            if let statement = try statement(id), isHere(statement) { found.append((id, statement)) }
        }
        return found
    }

    /// Whether a statement is for this repository and its site.
    func isHere(_ statement: Statement) -> Bool {
        statement.repository == place.repositoryID && statement.ref == place.protectedRef
    }

    // MARK: - Approvals

    /// What is known of who agrees with one change. `pushed`: the tip that would come online, for what its commits claim.
    func approvals(
        of transition: Transition, uses: [ShownFile], written: [WrittenVersion], pushed: ObjectID?,
        by publisher: PersonID
    ) throws(GateError) -> ApprovalFacts {
        var received: [ReceivedStatement] = []
        let found = try statements(under: .path(transition.path, to: transition.to)).filter {
            ($0.statement.kind == .approval || $0.statement.kind == .registered)
                && $0.statement.transitions.contains(transition)
        }
        let orders = try orders(of: found.map(\.id))
        for (id, statement) in found {
            received.append(
                ReceivedStatement(
                    id: id, statement: statement, order: orders[id] ?? 0,
                    lapse: try lapse(of: statement, id: id, transition, uses)))
        }
        let authorship = Authorship(ledger: self, pushed: pushed)
        var authors: Set<PersonID> = []
        for version in written { authors.formUnion(try authorship.authors(of: version, publisher: publisher)) }
        return ApprovalFacts(received: received, authors: authors)
    }

    /// The roles whose advice on exactly this transition was recorded and still stands, given and written down by somebody else
    /// than `decider`. Like an approval it is spent once the path changes: of what goes away every version has the same end.
    func advice(on transition: Transition, besides decider: PersonID) throws(GateError) -> Set<RoleID> {
        var roles: Set<RoleID> = []
        for (id, statement) in try statements(under: .path(transition.path, to: transition.to))
        where statement.kind == .advice && statement.transitions.contains(transition) {
            guard let role = statement.role, statement.speaker != decider, statement.by != decider,
                min(statement.expires, statement.end(after: Statement.adviceDays)) >= instant,
                policy.holds(statement.speaker, role, on: Day(of: instant)), try !isWithdrawn(id, statement),
                try isUnchanged(transition.path, as: transition.from, since: statement.base)
            else { continue }
            roles.insert(role)
        }
        return roles
    }

    private func lapse(
        of statement: Statement, id: String, _ transition: Transition, _ uses: [ShownFile]
    ) throws(GateError) -> Lapse? {
        if try isWithdrawn(id, statement) { return .withdrawn }
        if try !isUnchanged(transition.path, as: transition.from, since: statement.base) { return .spent }
        // An item that stays as it is, is agreed on for what it shows: that is what is used up when it lands.
        if transition.from == transition.to, try !isStillShown(uses, since: statement.base) { return .spent }
        return statement.usesMatch(uses, for: transition) ? nil : .shownFileChanged
    }

    /// Whether it was taken back: by who gave it, or by who speaks for the communication service.
    private func isWithdrawn(_ id: String, _ statement: Statement) throws(GateError) -> Bool {
        try statements(under: .about(id)).contains { other in
            other.statement.kind == .withdrawal
                && (other.statement.by == statement.by
                    || policy.person(other.statement.by).map {
                        policy.mayTakeOver($0, on: Day(of: other.statement.made))
                    } ?? false)
        }
    }

    /// Most versions of the site that are looked back through.
    private static let mostSteps = 20_000

    /// Whether what is online of these files is what was online for the signer, and was nothing else since.
    private func isStillShown(_ uses: [ShownFile], since base: ObjectID?) throws(GateError) -> Bool {
        guard let tip = place.protectedTip else { return false }
        let tree = try gate { () throws(GitError) in try repository.commit(tip).tree }
        for use in uses {
            let online = try gate { () throws(GitError) in try repository.entry(at: RepositoryPath(use.path), in: tree)
            }
            guard try isUnchanged(use.path, as: online?.id, since: base) else { return false }
        }
        return true
    }

    /// Whether the path is still what the signer saw, and was nothing else since (protocol.md 4).
    func isUnchanged(_ path: String, as version: ObjectID?, since base: ObjectID?) throws(GateError) -> Bool {
        guard let base, var commit = place.protectedTip else { return false }
        let path = RepositoryPath(path)
        for _ in 0..<Self.mostSteps {
            let facts = try gate { () throws(GitError) in try repository.commit(commit) }
            let entry = try gate { () throws(GitError) in try repository.entry(at: path, in: facts.tree) }
            guard entry?.id == version else { return false }
            if commit == base { return true }
            guard let parent = facts.parents.first else { return false }
            commit = parent
        }
        return false
    }

    /// In which order statements came in: by the commits of their ref. Only looked up when there is more than one.
    private func orders(of ids: [String]) throws(GateError) -> [String: Int] {
        guard ids.count > 1, var commit = try tip(of: StatementPlace.approvals) else { return [:] }
        var orders: [String: Int] = [:]
        for step in 0..<Self.mostSteps where orders.count < ids.count {
            let facts = try gate { () throws(GitError) in try repository.commit(commit) }
            guard let parent = facts.parents.first else { break }
            let before = try gate { () throws(GitError) in try repository.commit(parent).tree }
            for id in ids where orders[id] == nil {
                let path = RepositoryPath(StatementPath.json(id))
                let now = try gate { () throws(GitError) in try repository.entry(at: path, in: facts.tree) }
                let earlier = try gate { () throws(GitError) in try repository.entry(at: path, in: before) }
                if now != nil, earlier == nil { orders[id] = Self.mostSteps - step }
            }
            commit = parent
        }
        return orders
    }
}

extension Policy {
    /// Whether a person has a role on a day.
    func holds(_ person: PersonID, _ role: RoleID, on day: Day) -> Bool {
        self.person(person)?.appointments(on: day).contains { $0.role == role } ?? false
    }
}

extension Statement {
    /// Whether the files an item shows are those that were seen: all of them, and each the same.
    func usesMatch(_ uses: [ShownFile], for transition: Transition) -> Bool {
        // A statement over several items lists the files of all.
        let seen = Dictionary(self.uses.map { ($0.path, $0.id) }, uniquingKeysWith: { first, _ in first })
        return uses.allSatisfy { seen[$0.path] == $0.id }
    }
}
