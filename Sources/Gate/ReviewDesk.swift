public import Approvals
public import BrusselsTime
public import Changes
public import Findings
public import Git
public import Judgement
public import PolicyModel
import Rules
import Text

/// Where proposals are looked at and decided on: a clone, brought up to date with what waits on the server.
public struct ReviewDesk {
    public let client: Client
    public let dated: DatedPolicy
    public let person: Person
    let instant: Instant
    let git: GitCommand

    public init(client: Client, dated: DatedPolicy, person: Person, instant: Instant) {
        self.client = client
        self.dated = dated
        self.person = person
        self.instant = instant
        git = GitCommand(in: client.workFolder)
    }

    /// Fetches the site, the proposals and what was agreed. Nothing in the working tree changes.
    public static func refresh(_ client: Client) throws(GateError) {
        let answer = try onDisk { () throws(FileError) in
            try GitCommand(in: client.workFolder).run([
                "fetch", "--quiet", "--prune", client.remote, "+refs/heads/*:refs/remotes/\(client.remote)/*",
                "+\(StatementPlace.approvals):\(StatementPlace.approvals)",
                "+\(StatementPlace.crisis):\(StatementPlace.crisis)", "+\(OverrideRef.name):\(OverrideRef.name)",
            ])
        }
        guard answer.status == 0 else { throw .input(.notFetched) }
    }

    /// One proposal that waits.
    public struct Waiting {
        /// `wim-dessers/zwembad`.
        public let name: String
        public let owner: PersonID
        public let tip: ObjectID
        /// The first line of what the author wrote with it.
        public let title: String
        /// The lines after it; empty when there are none.
        public let reason: String
        /// What was said about it when it was sent back, the newest last.
        public let rejections: [Statement]
        /// Whether somebody else than its owner made its newest version.
        public let corrector: PersonID?
    }

    /// The most proposals that are listed.
    private static let mostListed = 2_000

    private var prefix: String { "refs/remotes/\(client.remote)/voorstel/" }

    /// Proposals whose content is not online yet, by name.
    public func waiting() throws(GateError) -> [Waiting] {
        let refs = try gate { () throws(GitError) in
            try client.repository.references(under: prefix, limit: Self.mostListed)
        }
        var found: [Waiting] = []
        for ref in refs.sorted(by: { $0.name < $1.name }) {
            guard let tip = ref.target, try !isOnline(tip), let waiting = try waiting(ref.name, tip) else { continue }
            found.append(waiting)
        }
        return found
    }

    /// The proposal somebody names: whole, or only its last part when that is clear.
    public func waiting(named name: String) throws(GateError) -> Waiting {
        let short = name.hasPrefix("voorstel/") ? String(name.dropFirst("voorstel/".count)) : name
        let all = try waiting()
        let found = all.filter { $0.name == short }
        let similar = found.isEmpty ? all.filter { $0.name.hasSuffix("/" + short) } : found
        guard similar.count == 1, let only = similar.first else { throw .input(.noSuchProposal(name, similar.count)) }
        return only
    }

    private func waiting(_ ref: String, _ tip: ObjectID) throws(GateError) -> Waiting? {
        let name = String(ref.dropFirst(prefix.count))
        guard let owner = name.split(separator: "/").first else { return nil }
        let facts = try gate { () throws(GitError) in try client.repository.commit(tip) }
        let lines = printable(lines: String(decoding: facts.message, as: UTF8.self))
        let made = dated.policy.person(email: String(decoding: facts.committer.email, as: UTF8.self))?.id
        let rejections = try ledger().statements(under: .about("voorstel/\(name)")).map(\.statement).filter {
            $0.kind == .rejection
        }
        return Waiting(
            name: name, owner: PersonID(String(owner)), tip: tip, title: lines.first ?? "",
            reason: lines.dropFirst().joined(separator: "\n"), rejections: rejections.sorted { $0.made < $1.made },
            corrector: made == PersonID(String(owner)) ? nil : made)
    }

    /// Whether all that a version would change is online already.
    private func isOnline(_ tip: ObjectID) throws(GateError) -> Bool {
        guard let online = client.protectedTip else { return false }
        return try gate { () throws(GitError) in try client.repository.isAncestor(tip, of: online) }
    }

    func ledger() throws(GateError) -> StatementLedger { try client.ledger(under: dated, instant: instant) }

    // MARK: - Looking

    /// A proposal as it would come online.
    public struct Review {
        public let waiting: Waiting
        /// The commit that would be published.
        public let landing: ObjectID
        public let verdict: Verdict
        public let needed: [NeededApproval]
        /// Every change: what a person would see.
        public let changes: [Change]
        let question: Question
    }

    /// Judges a proposal as if this person put it online now.
    public func review(_ waiting: Waiting) throws(GateError) -> Review {
        let landing = try landing(of: waiting)
        let update = RefUpdate(name: Array(client.protectedRef.utf8), old: client.protectedTip, new: landing)
        let (judged, needed) = try client.judged(update, dated: dated, person: person, instant: instant)
        return Review(
            waiting: waiting, landing: landing, verdict: judged.verdict, needed: needed,
            changes: judged.question.stages.first?.changes ?? [], question: judged.question)
    }

    /// The commit to publish: the proposal's own when nothing came online since, else one that joins both.
    private func landing(of waiting: Waiting) throws(GateError) -> ObjectID {
        guard let online = client.protectedTip else { return waiting.tip }
        if try gate({ () throws(GitError) in try client.repository.isAncestor(online, of: waiting.tip) }) {
            return waiting.tip
        }
        let joined = try onDisk { () throws(FileError) in
            try git.run(["merge-tree", "--write-tree", "--no-messages", online.hex, waiting.tip.hex], quiet: true)
        }
        guard joined.status == 0, let tree = joined.text.split(separator: "\n").first else {
            throw .input(.conflict(waiting.name))
        }
        let made = try onDisk { () throws(FileError) in
            try git.run(
                ["commit-tree", String(tree), "-p", online.hex, "-p", waiting.tip.hex, "-F", "-"],
                input: Array(waiting.title.utf8))
        }
        guard made.status == 0, let id = ObjectID(hex: made.text) else { throw .input(.notReadable) }
        return id
    }

    /// What changed, as git shows it.
    public func difference(_ review: Review, colour: Bool) throws(GateError) -> String {
        let base = client.protectedTip?.hex ?? ""
        let answer = try onDisk { () throws(FileError) in
            try git.run([
                "diff", "--no-ext-diff", "--no-textconv", colour ? "--color=always" : "--color=never", "--stat",
                "--patch", "--unified=2", base, review.landing.hex, "--",
            ])
        }
        return colour
            ? answer.text : printable(lines: answer.text).joined(separator: "\n")
    }

    // MARK: - Deciding

    /// Publishes what was looked at. The server judges it like every push; git's words go to the person.
    public func publish(_ commit: ObjectID, options: [String] = []) throws(GateError) -> Bool {
        let arguments =
            ["push", "--quiet"] + options.map { "--push-option=\($0)" }
            + [client.remote, "\(commit.hex):\(client.protectedRef)"]
        return try onDisk { () throws(FileError) in try git.run(arguments) }.status == 0
    }

    /// Takes a proposal away, or moves it to another version.
    public func move(_ waiting: Waiting, to commit: ObjectID?) throws(GateError) -> Bool {
        let ref = "refs/heads/voorstel/\(waiting.name)"
        let source = commit?.hex ?? ""
        return try onDisk { () throws(FileError) in
            try git.run([
                "push", "--quiet", "--force-with-lease=\(ref):\(waiting.tip.hex)", client.remote, "\(source):\(ref)",
            ])
        }.status == 0
    }

    /// Makes a branch of a proposal to work on.
    public func checkOut(_ waiting: Waiting) throws(GateError) -> Bool {
        try onDisk { () throws(FileError) in
            try git.run(["checkout", "--quiet", "-B", "voorstel/\(waiting.name)", waiting.tip.hex])
        }.status == 0
    }

    /// Keeps what was corrected in the working tree on top of a proposal; nil when nothing was.
    public func correction(of waiting: Waiting, note: String) throws(GateError) -> ObjectID? {
        guard try client.head() == waiting.tip else { throw .input(.notTaken(waiting.name)) }
        let made = try onDisk { () throws(FileError) in
            try git.run(["commit", "--quiet", "--all", "-F", "-"], input: Array(note.utf8))
        }
        guard made.status == 0, let head = try Client(around: client.workFolder).head(), head != waiting.tip else {
            return nil
        }
        return head
    }
}

/// Lines that can be shown: no control characters but line ends.
private func printable(lines text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { Text.printable(String($0)) }
}

extension Message {
    fileprivate static let notFetched = Message(
        nl: "We konden de server niet bereiken. Er is niets veranderd.",
        en: "We could not reach the server. Nothing has changed.")
    fileprivate static func noSuchProposal(_ name: String, _ count: Int) -> Message {
        let shown = printable(name)
        if count > 1 {
            return Message(
                nl: "Er wachten \(count) voorstellen met de naam `\(shown)`. Zet er de naam van de schrijver voor: "
                    + "`naam/\(shown)`.",
                en: "\(count) proposals are called `\(shown)`. Put the author's name in front: `name/\(shown)`.")
        }
        return Message(
            nl: "Er wacht geen voorstel met de naam `\(shown)`. Typ `afspraak wachtrij` voor de lijst.",
            en: "No proposal called `\(shown)` waits. Type `afspraak pending` for the list.")
    }
    fileprivate static func conflict(_ name: String) -> Message {
        Message(
            nl: "`\(name)` past niet meer op wat nu online staat: dezelfde regels veranderden. Typ `afspraak overnemen "
                + "\(name)`, of stuur het terug.",
            en: "`\(name)` no longer fits what is online now: the same lines changed. Type `afspraak take \(name)`, or "
                + "send it back.")
    }
    fileprivate static func notTaken(_ name: String) -> Message {
        Message(
            nl: "Je werkt nu niet in dit voorstel. Typ eerst `afspraak overnemen \(name)` en verbeter de tekst.",
            en: "You are not working in this proposal now. First type `afspraak take \(name)` and correct the text.")
    }
}
