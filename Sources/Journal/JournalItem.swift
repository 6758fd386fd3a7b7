public import BrusselsTime

/// What a reader of the journal sees: an entry, or a refusal.
public enum JournalItem: Sendable {
    case entry(JournalCommit)
    case refusal(Refusal)

    /// When it was decided, as it was written.
    public var at: String {
        switch self {
        case .entry(let commit): commit.entry.push.at
        case .refusal(let refusal): refusal.at
        }
    }

    /// What was judged; nil for a refusal whose details were pruned.
    public var push: JudgedPush? {
        switch self {
        case .entry(let commit): commit.entry.push
        case .refusal(let refusal): refusal.detail
        }
    }

    public var isRefused: Bool {
        if case .refusal = self { return true }
        return false
    }

    /// How it is named: the id of the commit, or the number of the refusal.
    public var name: String {
        switch self {
        case .entry(let commit): commit.id
        case .refusal(let refusal): "refusal-\(refusal.sequence)"
        }
    }
}

/// Which items somebody asked for. Never by person: the journal is no report on people (practice.md).
public struct JournalFilter: Sendable {
    /// From this moment, and before that one.
    public var since: Instant?
    public var until: Instant?
    /// Full name of a ref, or its name as people say it.
    public var ref: String?
    public var rule: String?
    /// Only refusals, or only what was accepted.
    public var refused: Bool?
    /// A path, or a folder and all below it, without a slash behind.
    public var path: String?

    public init() {}

    /// Whether it is asked for. `touches`: whether an update changed the path, for one who can look in the repository.
    public func matches(_ item: JournalItem, touches: (JudgedUpdate, String) -> Bool) -> Bool {
        if let refused, refused != item.isRefused { return false }
        if since != nil || until != nil {
            guard let at = instant(fromISO: item.at) else { return false }
            if let since, at < since { return false }
            if let until, at >= until { return false }
        }
        guard ref != nil || rule != nil || path != nil else { return true }
        return item.push?.updates.contains { matches($0, touches) } ?? false
    }

    private func matches(_ update: JudgedUpdate, _ touches: (JudgedUpdate, String) -> Bool) -> Bool {
        if let ref, update.ref != ref, update.ref != "refs/heads/\(ref)" { return false }
        let remarks = update.remarks.filter { remark in rule == nil || remark.rule == rule }
        if rule != nil, remarks.isEmpty { return false }
        guard let path else { return true }
        if remarks.contains(where: { $0.path.map { Self.lies($0, in: path) } ?? false }) { return true }
        return rule == nil && touches(update, path)
    }

    private static func lies(_ path: String, in folder: String) -> Bool {
        path == folder || path.hasPrefix(folder + "/")
    }
}
