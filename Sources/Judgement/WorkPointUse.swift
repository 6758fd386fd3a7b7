import BrusselsTime
import Content
import Findings
import PolicyModel
import Rules

/// What a page may keep for a while: remarks of its list of work points that the version before it had too. What was mended and
/// comes back is new, and so is one more of the same.
struct WorkPointUse {
    private let points: [WorkPoint]

    /// nil when nothing of the page is on the list any more.
    init?(_ points: [WorkPoint], on day: Day) {
        self.points = points.filter { day <= $0.until }
        if self.points.isEmpty { return nil }
    }

    /// The rules that the list names, to be asked of the version before.
    var rules: Set<RuleID> { Set(points.map(\.rule)) }

    private struct Kind: Hashable {
        let rule: RuleID
        let mark: String

        init(_ finding: Finding) { (rule, mark) = (finding.rule, WorkPoint.mark(of: finding)) }
    }

    /// Of these findings, those that may stay, each with its last day.
    /// - Parameter before: what the same rules find in the version before.
    func standing(among findings: [Finding], before: [Finding]) -> [Finding: Day] {
        var stood: [Kind: Int] = [:]
        for finding in before { stood[Kind(finding), default: 0] += 1 }
        var standing: [Finding: Day] = [:]
        var used: [Kind: Int] = [:]
        for finding in findings {
            let kind = Kind(finding)
            let listed = points.filter { $0.rule == kind.rule && $0.mark == kind.mark }
            guard let until = listed.map(\.until).max() else { continue }
            let allowed = min(listed.reduce(0) { $0 + $1.count }, stood[kind] ?? 0)
            used[kind, default: 0] += 1
            if used[kind, default: 0] <= allowed { standing[finding] = until }
        }
        return standing
    }
}

extension JudgedFinding {
    /// The same finding, that may stay until a day: it refuses nobody.
    func standing(until day: Day) -> JudgedFinding {
        let words = Message(
            nl: "Dit stond er al. Het mag zo blijven tot en met \(day.dutch).",
            en: "This stood there before. It may stay until \(day.english).")
        let help = finding.help.map { Message(nl: "\($0.nl) \(words.nl)", en: "\($0.en) \(words.en)") } ?? words
        return JudgedFinding(
            finding: Finding(
                rule: finding.rule, place: finding.place, message: finding.message, help: help, fix: finding.fix,
                notBefore: finding.notBefore),
            agreements: agreements, severity: min(severity, .warn), refuses: false, override: override)
    }
}
