import JSON
import Text

/// The journal as data for another program.
public enum JournalExport {
    /// One JSON object on a line, with the id of its commit.
    public static func jsonLine(_ item: JournalItem) -> String {
        switch item {
        case .entry(let commit):
            let members: [JSONMember] = {
                if case .object(let members) = commit.entry.json { return members }
                return []
            }()
            return JSONValue.object(members + [JSONMember("id", .string(commit.id))]).canonical + "\n"
        case .refusal(let refusal):
            return String(decoding: refusal.line, as: UTF8.self)
        }
    }

    private static let columns = [
        "id", "seq", "at", "kind", "by", "ref", "old", "new", "verdict", "moment", "rules", "places", "policy", "hook",
        "approvals", "overrides", "repaired", "reason",
    ]

    /// The names of the columns.
    public static let csvHeader = csvRow(columns)

    /// A row for each ref.
    public static func csvRows(_ item: JournalItem) -> String {
        let (sequence, kind, repaired, reason): (Int, String, String?, String?) =
            switch item {
            case .entry(let commit):
                (commit.entry.sequence, commit.entry.kind.rawValue, commit.entry.repaired, commit.entry.reason)
            case .refusal(let refusal): (refusal.sequence, "refusal", nil, nil)
            }
        let push = item.push
        let updates: [JudgedUpdate?] = push.map { $0.updates.isEmpty ? [nil] : $0.updates.map { $0 } } ?? [nil]
        return updates.map { update in
            csvRow([
                item.name, "\(sequence)", item.at, kind, push?.by ?? "", update?.ref ?? "", update?.old ?? "",
                update?.new ?? "", update?.verdict ?? "", update?.moment ?? "",
                update?.remarks.map(\.rule).joined(separator: " ") ?? "",
                update?.remarks.compactMap(\.place).joined(separator: " ") ?? "", push?.policy ?? "", push?.hook ?? "",
                push?.approvals.joined(separator: " ") ?? "", push?.overrides.joined(separator: " ") ?? "",
                repaired ?? "", reason ?? "",
            ])
        }.joined()
    }
}

extension JudgedRemark {
    /// `path:line`, or the path alone.
    var place: String? { path.map { path in line.map { "\(path):\($0)" } ?? path } }
}
