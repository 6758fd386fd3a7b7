import Findings
import Rules

/// Findings of which none repeats what another one says may be told to nobody: a rule of notation quotes the number it wants
/// written otherwise, and a rule on personal data wants that same number gone.
struct Concealment {
    let findings: [Finding]

    init(of found: [Finding], rules: RuleBook, styles: [RuleID: RuleDescription]) {
        var hidden: [[UInt8]: [Place]] = [:]
        for case let place? in found.lazy.filter(\.concealsText).map(\.place) {
            hidden[place.path, default: []].append(place)
        }
        guard !hidden.isEmpty else {
            findings = found
            return
        }
        findings = found.map { finding in
            guard !finding.concealsText, let place = finding.place,
                let near = hidden[place.path], near.contains(where: { $0.meets(place) }),
                let rule = styles[finding.rule] ?? rules.description(of: finding.rule)
            else { return finding }
            // What is wrong is told in the words of the rule; the place stays.
            return Finding(
                rule: finding.rule, place: place, message: rule.demand, help: rule.remedy, notBefore: finding.notBefore)
        }
    }
}

extension Place {
    /// Whether two stretches of one path share text. Of two versions it is not known.
    fileprivate func meets(_ other: Place) -> Bool {
        // What is said of the file as a whole repeats none of it.
        guard let one = span?.bytes, let two = other.span?.bytes else { return false }
        return blob != other.blob || one.overlaps(two) || one == two
    }
}
