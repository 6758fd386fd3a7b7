import BrusselsTime
import Changes
import Findings
import Gate
import Git
import Glibc
import PolicyModel
import JSON
import Presentation
import Text

/// The record of one verdict, as it stands in the state folder: who asked what of which refs, and what was decided.
struct RecordForm {
    let text: String
    /// For what is let through the same for the same updates, so that post-receive finds it again.
    let name: String

    init(answer: PreReceive.Answer, instant: Instant) {
        let policy = answer.verdicts.first?.policy
        let updates = zip(answer.updates, answer.verdicts).map { update, verdict -> JSONValue in
            [
                "ref": .string(update.shownName), "old": .optional(update.old?.hex), "new": .optional(update.new?.hex),
                "verdict": .string(verdict.outcome.rawValue), "moment": .string(verdict.moment.rawValue),
                "base": .optional(verdict.base),
                "rules": .strings(verdict.findings.filter(\.refuses).map(\.finding.rule.rawValue)),
            ]
        }
        let value: JSONValue = [
            "v": 1, "kind": "verdict", "at": .string(isoText(instant)), "by": .string(answer.person.id.rawValue),
            "repo": .string(answer.settings.repositoryID), "policy": .optional(policy), "updates": .array(updates),
        ]
        text = value.text(.compact, order: .sorted) + "\n"
        let refused = answer.verdicts.contains { $0.outcome == .refused }
        // What is refused never lands: each time it is tried is a verdict of its own.
        name = Self.name(of: answer.updates) + (refused ? "-\(instant.secondsSince1970)-\(getpid())" : "")
    }

    /// A name made of what was asked: the object ids and the refs.
    static func name(of updates: [RefUpdate]) -> String {
        // Only a short name, that two pushes will not share by accident.
        var hash = FNV()
        for update in updates {
            let line = "\(update.old?.hex ?? "-") \(update.new?.hex ?? "-") ".utf8
            hash.add(Array(line) + update.name + [0x0A])
        }
        let first = updates.compactMap(\.new).first?.hex.prefix(12) ?? "deletion"
        return "\(first)-\(String(hash.value, radix: 16))"
    }
}
