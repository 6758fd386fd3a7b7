import BrusselsTime
import Findings
import PolicyModel
import Rules

/// Weighs what a rule saw against what the municipality adopted: at which moment does it refuse, and under which number.
struct Scale {
    let policy: Policy
    let day: Day
    let moment: Moment
    let rules: RuleBook
    /// Rules of house style, which are data of the municipality.
    let styles: [RuleID: RuleDescription]
    /// In a crisis nobody is held up by style.
    let isCrisis: Bool

    /// The finding as it counts today; nil when no adopted agreement asks for it.
    func weigh(_ finding: Finding) -> JudgedFinding? {
        guard let rule = rules.description(of: finding.rule) ?? styles[finding.rule] else {
            return JudgedFinding(finding: finding, agreements: [], severity: .block, refuses: true)
        }
        let asking = finding.agreements ?? rule.agreements
        let citations = grounds(of: asking)
        if isCrisis, styles[finding.rule] != nil {
            let weight = weight(
                of: asking.compactMap { policy.standing(of: $0, on: day) }, atMost: .warn,
                from: rule.force.from)
            return weight.map {
                JudgedFinding(
                    finding: finding, agreements: citations, severity: $0.0, refuses: false
                )
            }
        }
        let adopted = asking.compactMap { policy.standing(of: $0, on: day) }
        let from = max(rule.force.from, finding.notBefore ?? .keep)
        switch rule.force {
        case .always:
            return JudgedFinding(finding: finding, agreements: citations, severity: .block, refuses: moment >= from)
        case .right:
            let weight =
                weight(of: adopted, atMost: rule.weight, from: from) ?? (
                    .block, !policy.isTrial(on: day) && moment >= from
                )
            return JudgedFinding(finding: finding, agreements: citations, severity: weight.0, refuses: weight.1)
        case .adopted:
            guard let weight = weight(of: adopted, atMost: rule.weight, from: from) else { return nil }
            return JudgedFinding(finding: finding, agreements: citations, severity: weight.0, refuses: weight.1)
        }
    }

    /// A rule serves agreements of several notes: those that the municipality never adopted are not its reason.
    private func grounds(of agreements: [AgreementID]) -> [AgreementID] {
        policy.citations(for: agreements.filter { policy.mentions($0) })
    }

    /// The heaviest of the adopted agreements, and whether one of them refuses now.
    private func weight(
        of standings: [Standing], atMost most: Severity, from: Moment
    ) -> (Severity, Bool)? {
        guard !standings.isEmpty else { return nil }
        var heaviest = Severity.info
        var refuses = false
        for standing in standings {
            let severity = min(standing.severity ?? .block, most)
            heaviest = max(heaviest, severity)
            let starts = standing.moment ?? from
            if severity == .block, standing.isInForce, moment >= starts { refuses = true }
        }
        return (heaviest, refuses)
    }
}
