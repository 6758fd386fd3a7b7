public import Findings
import PolicyModel

/// What the board decided nothing about is not announced.
public struct UndecidedPlan: Rule {
    public static let description = RuleDescription(
        id: "undecided-plan",
        title: Message(nl: "Een los idee kondigen we niet aan", en: "A mere idea is not announced"),
        demand: Message(
            nl:
                "Zolang het bestuur over iets niets besliste en er ook niet aan laat werken, is het geen nieuws van de gemeente. "
                + "Wie het leest, zou denken dat het er komt.",
            en:
                "As long as the board decided nothing about a thing and has nobody work on it, it is no news of the municipality. "
                + "Who reads it would think that it is coming."),
        remedy: Message(
            nl: "Wacht tot het bestuur beslist. Loopt er al inspraak? Kies dan `beleidsfase: in-ontwikkeling`.",
            en:
                "Wait until the board decides. Can people already have a say? Then choose `beleidsfase: in-ontwikkeling`."
        ),
        agreements: ["kortom-30c", "kortom-30"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.phase == .undecided, !subject.stood("beleidsfase"),
            !subject.type.isInternal
        else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(subject.fieldRange("beleidsfase")), message: .notYet,
                help: Self.description.remedy)
        ]
    }
}

extension Message {
    fileprivate static let notYet = Message(
        nl: "Hierover is nog niets beslist. Dan kondigen we het nog niet aan.",
        en: "Nothing was decided about this yet. Then we do not announce it yet.")
}
