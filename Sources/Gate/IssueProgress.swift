import BrusselsTime
import Content
import Git
public import Judgement
public import Rules

extension PublishedSite {
    /// Farthest that is looked back for the site at a deadline.
    private static let mostCommitsBack = 50_000
    /// The most proposals that are looked into.
    private static let mostProposals = 2_000

    /// The issues of the magazine that have a plan, by path.
    public func issues() -> [Issue] {
        IssueStatus.issues(in: tree, policy: dated.policy, facts: facts())
    }

    /// An issue at a glance.
    public func status(of issue: Issue) throws(GateError) -> IssueStatus {
        let passed = issue.textDeadline.flatMap { $0 < instant ? $0 : nil }
        return IssueStatus(
            of: issue, in: tree, deadline: passed.map { site(at: $0) } ?? .open, waiting: try waitingPages(),
            policy: dated.policy, instant: instant, facts: facts())
    }

    /// The site as it was at a moment, along the line of what was published.
    private func site(at moment: Instant) -> IssueStatus.Deadline {
        var next = commit
        for _ in 0..<Self.mostCommitsBack {
            guard let facts = try? repository.commit(next) else { return .open }
            if facts.committer.seconds <= moment.secondsSince1970 { return .passed(facts.tree) }
            guard let parent = facts.parents.first else { return .beforeAnything }
            next = parent
        }
        return .open
    }

    /// The pages that proposals bring; of which issue each is, the page says.
    private func waitingPages() throws(GateError) -> [IssueStatus.Waiting] {
        var found: [IssueStatus.Waiting] = []
        for (name, tip) in try proposals() {
            guard let facts = try? repository.commit(tip), let base = try? repository.mergeBase(tip, commit),
                base != tip, let start = try? repository.commit(base).tree
            else { continue }
            let changes = try? repository.treeChanges(from: start, to: facts.tree, limits: .wholeSite)
            for change in changes ?? [] where change.path.fileExtension == "md" {
                guard let new = change.new else { continue }
                found.append(IssueStatus.Waiting(path: change.path, blob: new.id, proposal: name))
            }
        }
        return found
    }

    /// The proposals beside what was read: those of the server, or as they were last fetched.
    func proposals() throws(GateError) -> [(name: String, tip: ObjectID)] {
        var prefixes = ["refs/heads/voorstel/"]
        let remotes = try gate { () throws(GitError) in
            try repository.references(under: "refs/remotes/", limit: Self.mostProposals)
        }
        for remote in Set(remotes.compactMap { $0.name.split(separator: "/").dropFirst(2).first }).sorted() {
            prefixes.append("refs/remotes/\(remote)/voorstel/")
        }
        var found: [String: ObjectID] = [:]
        for prefix in prefixes {
            let refs = try gate { () throws(GitError) in
                try repository.references(under: prefix, limit: Self.mostProposals)
            }
            for ref in refs { found[String(ref.name.dropFirst(prefix.count))] = ref.target }
        }
        return found.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }
}
