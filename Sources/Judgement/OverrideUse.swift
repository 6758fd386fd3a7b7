import Approvals
import BrusselsTime
import Findings
import Git
import PolicyModel
import Rules

/// Lets through what somebody made an exception for, where every agreement that would hold it back allows that.
struct OverrideUse {
    let question: Question
    let rules: RuleBook

    /// The findings, with those let through no longer refusing, and the exceptions that were used.
    func apply(to findings: [JudgedFinding]) -> (findings: [JudgedFinding], used: [String]) {
        guard !question.overrides.isEmpty else { return (findings, []) }
        var used: Set<String> = []
        let changed = findings.map { judged -> JudgedFinding in
            guard judged.refuses, let override = question.overrides.first(where: { lets(judged, through: $0) }) else {
                return judged
            }
            used.insert(override.id)
            return JudgedFinding(
                finding: judged.finding, agreements: judged.agreements, severity: judged.severity, refuses: false,
                override: override.id)
        }
        return (changed, used.sorted())
    }

    private func lets(_ judged: JudgedFinding, through override: Override) -> Bool {
        // What is dangerous stays so, whatever was agreed about it.
        if let rule = rules.description(of: override.rule), case .always = rule.force { return false }
        guard override.rule == judged.finding.rule, let place = judged.finding.place, place.pathText == override.path,
            // A version that stood in between is not the one that was looked at.
            place.commit == nil, override.blob == nil || place.blob == nil || override.blob?.hex == place.blob,
            override.expires >= question.circumstances.instant
        else { return false }
        return question.circumstances.policy.allows(
            override, for: judged, on: question.circumstances.day)
    }
}

extension Policy {
    /// Whether the agreements that hold a finding back all allow this exception.
    func allows(_ override: Override, for judged: JudgedFinding, on day: Day) -> Bool {
        guard let person = person(override.by) else { return false }
        // An own agreement that says nothing of exceptions leaves them to those it rests on.
        let standings = judged.agreements.compactMap { standing(of: $0, on: day) }.filter {
            $0.isInForce && ($0.severity ?? .block) == .block && (!$0.citation.isOwn || $0.exceptions != nil)
        }
        guard !standings.isEmpty else { return false }
        let roles = Set(person.appointments(on: day).map(\.role))
        return standings.allSatisfy { standing in
            guard let exceptions = standing.exceptions, !exceptions.roles.isDisjoint(with: roles) else { return false }
            // Who must not decide alone has the advice of others first, and does not advise on the own decision.
            guard exceptions.advisers.isSubset(of: override.advice) else { return false }
            let deciders = [override.by, override.recorder].compactMap(\.self)
            return exceptions.coversOwnText || override.authors.isDisjoint(with: deciders)
        } && mayOverride(person, at: override.path, on: day)
    }

    /// Whether a person has the right to make exceptions at a path.
    private func mayOverride(_ person: Person, at path: String, on day: Day) -> Bool {
        permission(for: person, action: .override, path: path, type: contentType(at: path)?.id, on: day).granted
    }
}
