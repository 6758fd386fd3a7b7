public import BrusselsTime
import Content
public import Git
public import PolicyModel
import Rules

/// The items that visitors begin or cease to see on one day, because of the dates they hold.
public struct VisibilityChanges: Sendable {
    /// Paths, in order.
    public let appearing: [String]
    public let leaving: [String]

    /// Reads the fields of each item. nil when there are more files than can be looked at.
    public init?(of tree: ObjectID, policy: Policy, on day: Day, facts: some FactSource) {
        guard let files = facts.files(in: tree) else { return nil }
        let (before, after) = (day.adding(days: -1).lastSecond, day.lastSecond)
        var (appearing, leaving): ([String], [String]) = ([], [])
        for file in files where file.path.fileExtension == "md" {
            guard let path = file.path.text, policy.contentType(at: path)?.kind == .page,
                let bytes = facts.bytes(of: file.blob, limit: ContentLimits().page),
                let page = try? Page(bytes: bytes, parts: .headerOnly)
            else { continue }
            switch (Visibility.isSeen(page, at: before), Visibility.isSeen(page, at: after)) {
            case (false, true): appearing.append(path)
            case (true, false): leaving.append(path)
            case (true, true), (false, false): continue
            }
        }
        (self.appearing, self.leaving) = (appearing, leaving)
    }
}

extension Day {
    /// The second before it is over in Brussels: midnight belongs to the day after.
    public var lastSecond: Instant {
        let next = instant(fromISO: adding(days: 1).description) ?? Instant(secondsSince1970: 0)
        return Instant(secondsSince1970: next.secondsSince1970 - 1)
    }
}
