import Findings
import Gate
import Judgement
import PolicyModel
import Presentation
import Style

/// Makes the plan that the agreements of a clone ask for: their house style, by type of text.
struct PolicyPlan {
    let policy: Policy
    let style: HouseStyle
    /// The top of the clone; nil when the agreements came from a folder.
    let root: String?

    func plan() -> StylePlan {
        var profiles: [StyleProfile] = []
        var places: [ContentTypeID: Int] = [:]
        // What cannot be made ready was refused when the agreements arrived.
        var problems: [StyleProblem] = []
        func add(_ type: ContentTypeID?) {
            let held = style.rules(for: type).map { chosen in
                ProfileRule(
                    rule: chosen.rule, check: ProfileRule.check(of: chosen.rule.name),
                    level: ProseAlert.Level(chosen.rule.level),
                    message: Message(nl: chosen.rule.message, en: chosen.choice.english ?? chosen.rule.message),
                    canBeSwitchedOff: chosen.choice.canBeSwitchedOff, names: [chosen.choice.id.rawValue])
            }
            profiles.append(
                StyleProfile(
                    held, quotesLeftAlone: style.quotesLeftAlone, language: HouseStyle.language, problems: &problems))
        }
        add(nil)
        for type in policy.contentTypes where type.kind == .page {
            places[type.id] = profiles.count
            add(type.id)
        }
        let (known, policy, root) = (places, policy, root)
        var plan = StylePlan(profiles: profiles) { path in
            Self.path(path, below: root).flatMap { policy.contentType(at: $0) }.flatMap { known[$0.id] } ?? 0
        }
        plan.profileOfType = { policy.contentType(named: $0).flatMap { known[$0.id] } }
        return plan
    }

    /// The path as git has it; nil for what stands outside the clone.
    private static func path(_ path: String, below root: String?) -> String? {
        guard let root else { return path.hasPrefix("./") ? String(path.dropFirst(2)) : path }
        guard let full = Files.resolved(path), full.hasPrefix(root + "/") else { return nil }
        return String(full.dropFirst(root.count + 1))
    }
}
