import BrusselsTime
import Changes
import Findings
import Gate
import Git
import Journal
import PolicyModel
import Text

/// The record of one push: who asked what of which refs, and what was decided. Never a word of the content or of a remark.
enum RecordForm {
    /// What the state folder keeps of an answer. `approvals` and `overrides`: the ids of those the verdict used.
    static func push(
        _ answer: PreReceive.Answer, instant: Instant, approvals: [String] = [], overrides: [String] = []
    ) -> JudgedPush {
        // Of one ref that is refused, the whole push is.
        let isRefused = answer.verdicts.contains { $0.outcome == .refused }
        let updates = zip(answer.updates, answer.verdicts).map { update, verdict in
            JudgedUpdate(
                ref: isRefused ? withoutNumbers(update.shownName) : update.shownName, old: update.old?.hex,
                new: update.new?.hex, verdict: verdict.outcome.rawValue, moment: verdict.moment.rawValue,
                base: verdict.base,
                remarks: verdict.findings.filter { $0.refuses || $0.severity >= .warn }
                    .sorted { $0.refuses && !$1.refuses }.map { remark($0, isRefused: isRefused) })
        }
        return JudgedPush(
            at: isoText(instant), by: answer.person.id.rawValue, repository: answer.settings.repositoryID,
            policy: answer.verdicts.first?.policy, hook: Version.number, updates: updates, approvals: approvals,
            overrides: overrides, tips: answer.tips)
    }

    private static func remark(_ judged: JudgedFinding, isRefused: Bool) -> JudgedRemark {
        let place = judged.finding.place
        return JudgedRemark(
            rule: judged.finding.rule.rawValue, agreements: judged.agreements.map(\.rawValue),
            path: place?.pathText.map { isRefused ? withoutNumbers($0) : $0 }, line: place?.span?.start.line,
            refuses: judged.refuses)
    }

    /// A name without its digits when it holds nine or more of them: a file is named after a national number or a telephone, and
    /// is refused for that.
    static func withoutNumbers(_ name: String) -> String {
        guard name.count(where: { $0.isNumber }) >= 9 else { return name }
        return String(name.map { $0.isNumber ? "#" : $0 })
    }
}
