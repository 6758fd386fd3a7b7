import Changes
public import Findings

/// The agreements themselves change only by who was given that right.
public struct PolicyChange: Rule {
    public static let description = RuleDescription(
        id: "policy-change",
        title: Message(nl: "De afspraken zelf zijn beschermd", en: "The agreements themselves are protected"),
        demand: Message(
            nl: "Wie wat mag en welke afspraken gelden, staat in de map `.afspraken`. Die past alleen iemand aan die "
                + "dat recht kreeg. Dat geldt ook in een proefperiode.",
            en: "Who may do what and which agreements hold stands in the folder `.afspraken`. Only who was given that "
                + "right changes it. This also holds in a trial period."),
        remedy: Message(
            nl: "Stel je wijziging voor met `afspraak indienen`; de communicatiedienst beslist erover.",
            en: "Propose your change with `afspraak propose`; the communication service decides on it."),
        agreements: ["kortom-18", "kortom-80"],
        force: .always(from: .publish),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: ActSubject) -> [Finding] {
        guard subject.act.kind == .policy, !subject.isPermitted else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.act.place,
                message: Message(
                    nl: "Dit bestand hoort bij de afspraken van de gemeente. Jij kan ze lezen, niet aanpassen.",
                    en: "This file is part of the municipality's agreements. You can read them, not change them."),
                help: Message(
                    nl:
                        "Stel je wijziging voor met `afspraak indienen`. De dienst \(subject.communicationName) beslist.",
                    en:
                        "Propose your change with `afspraak propose`. The department \(subject.communicationName) decides."
                ))
        ]
    }
}
