public import Findings
import PolicyModel

/// Agreements that arrive can be read, and do what their own test cases say.
public struct PolicyReads: Rule {
    public static let description = RuleDescription(
        id: "policy-reads",
        title: Message(nl: "De afspraken zijn leesbaar", en: "The agreements can be read"),
        demand: Message(
            nl: "Een wijziging aan `.afspraken` moet in haar geheel leesbaar zijn, en de proeven erin moeten kloppen. "
                + "Anders kan niemand nog iets publiceren.",
            en:
                "A change to `.afspraken` has to be readable as a whole, and its own test cases have to hold. Otherwise "
                + "nobody could publish anything any more."),
        remedy: Message(
            nl: "Typ `afspraak afspraken check`: dat toont alles wat je moet aanpassen.",
            en: "Type `afspraak policy check`: it shows everything there is to mend."),
        agreements: [],
        force: .always(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PolicySubject) -> [Finding] {
        subject.errors.map { error in
            let meant = error.suggestion.map { Message(nl: "Bedoel je `\($0)`?", en: "Did you mean `\($0)`?") }
            return Finding(
                rule: Self.description.id, place: subject.place(of: error), message: error.message,
                help: meant
                    ?? Message(
                        nl: "Pas dit aan en typ `afspraak afspraken check`.",
                        en: "Mend this and type `afspraak policy check`."))
        }
    }
}
