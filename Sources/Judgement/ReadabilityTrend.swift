public import BrusselsTime
public import Changes
import Content
import Git
public import PolicyModel
public import Style

/// Whether the pages of each department read more easily than at an earlier moment. Only what changed since is read, in both
/// versions: what did not change, reads as it did.
public struct ReadabilityTrend: Sendable {
    /// The pages of one department, or all of them.
    public struct Part: Sendable, Hashable {
        /// Pages that changed, and their mean then and now.
        public internal(set) var changed = 0
        public internal(set) var added = 0
        var (sumBefore, sumNow, sumAdded) = (0.0, 0.0, 0.0)

        /// The mean of the changed pages as they were, rounded; nil when none changed.
        public var before: Int? { Self.mean(sumBefore, changed) }
        /// The mean of the same pages as they are.
        public var now: Int? { Self.mean(sumNow, changed) }
        /// The mean of the pages that are new.
        public var addedNow: Int? { Self.mean(sumAdded, added) }

        private static func mean(_ sum: Double, _ count: Int) -> Int? {
            guard count > 0 else { return nil }
            // A page of one endless word has a number of its own.
            return Int(min(max((sum / Double(count)).rounded(), -1_000_000), 1_000_000))
        }
    }

    /// By the name of the department; what nobody owns comes last.
    public private(set) var departments: [(id: DepartmentID?, part: Part)] = []
    public private(set) var all = Part()
    /// Pages that changed or came.
    public let candidates: Int
    /// How many of those were read: all, or as many as can be, by lot.
    public let read: Int

    /// More pages are not read.
    public static let most = 500

    /// - Parameters:
    ///   - changes: what differs between the version of then and that of now.
    ///   - then: the moment of the earlier version.
    public init(
        of changes: [Change], policy: Policy, then: Instant, now: Instant, scale: ReadabilityScale,
        facts: some FactSource
    ) {
        let pages = changes.compactMap { ChangedPage($0, policy) }
        candidates = pages.count
        // The names of blobs are as good as a lot, and the same for who asks again.
        let drawn = pages.count > Self.most ? pages.sorted { $0.new < $1.new }.prefix(Self.most) : pages[...]
        read = drawn.count
        var parts: [DepartmentID?: Part] = [:]
        for page in drawn {
            guard let difference = page.difference(then: then, now: now, scale: scale, facts: facts) else { continue }
            let owner = policy.owner(of: page.path)?.department
            parts[owner, default: Part()].add(difference)
            all.add(difference)
        }
        departments = parts.map { ($0.key, $0.value) }.sorted { left, right in
            guard let one = left.id, let other = right.id else { return left.id != nil }
            return one < other
        }
    }
}

/// How a page reads, and how it read.
private struct ReadingDifference {
    /// nil: visitors did not see it then.
    let before: Double?
    let now: Double
}

extension ReadabilityTrend.Part {
    fileprivate mutating func add(_ difference: ReadingDifference) {
        if let before = difference.before {
            changed += 1
            sumBefore += before
            sumNow += difference.now
        } else {
            added += 1
            sumAdded += difference.now
        }
    }
}

/// A page of which the bytes are no longer those of then.
private struct ChangedPage {
    let path: String
    let old: ObjectID?
    let new: ObjectID

    /// nil for what is no page, is gone, or only stands elsewhere now.
    init?(_ change: Change, _ policy: Policy) {
        guard let path = change.path.text, let new = change.new?.id, change.old?.id != new, change.movedFrom == nil,
            change.path.fileExtension == "md", policy.contentType(at: path)?.kind == .page
        else { return nil }
        (self.path, self.new) = (path, new)
        old = change.old?.id
    }

    /// nil when visitors do not see it, when its text is the same, or when one of the two is too short to say anything.
    func difference(
        then: Instant, now: Instant, scale: ReadabilityScale, facts: some FactSource
    ) -> ReadingDifference? {
        guard let page = Self.page(new, facts), Visibility.isOnline(page, at: now),
            let value = scale.value(of: StyledPage.whole(page))
        else { return nil }
        guard let old, let past = Self.page(old, facts), Visibility.isOnline(past, at: then) else {
            return ReadingDifference(before: nil, now: value)
        }
        // Its fields alone changed.
        if page.bytes[page.bodyRange] == past.bytes[past.bodyRange] { return nil }
        return scale.value(of: StyledPage.whole(past)).map { ReadingDifference(before: $0, now: value) }
    }

    private static func page(_ blob: ObjectID, _ facts: some FactSource) -> Page? {
        facts.bytes(of: blob, limit: ContentLimits().page).flatMap { try? Page(bytes: $0, parts: .text) }
    }
}
