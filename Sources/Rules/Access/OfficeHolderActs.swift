import Changes
public import Findings
import PolicyModel

/// Who holds office strengthens a message, and does not write or publish it.
public struct OfficeHolderActs: Rule {
    public static let description = RuleDescription(
        id: "office-holder-acts",
        title: Message(nl: "Mandatarissen schrijven niet mee", en: "Office holders do not write along"),
        demand: Message(
            nl:
                "De gemeente spreekt voor iedereen. Wie een mandaat heeft, legt beleid uit als wij dat vragen en geeft akkoord waar dat "
                + "afgesproken is. Teksten maken, aanpassen en online zetten doen de medewerkers.",
            en:
                "The municipality speaks for everybody. Who holds office explains policy when asked, and agrees where that was "
                + "settled. Staff make, change and publish texts."),
        remedy: Message(
            nl: "Geef je vraag aan de communicatiedienst. Zij werkt ze uit.",
            en: "Give your question to the communication service, which works it out."),
        agreements: agreements,
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-34"]

    public init() {}

    public func findings(in subject: ActSubject) -> [Finding] {
        let circumstances = subject.circumstances
        let roles =
            circumstances.wordList("mandataris_rollen", ofAny: Self.agreements) ?? [
                "burgemeester", "schepen", "voorzitter-gemeenteraad", "gemeenteraadslid", "raadslid", "kabinet",
            ]
        guard subject.act.requires.contains(where: { $0 != .approve }),
            let held = circumstances.person.appointment(toOneOf: roles, on: circumstances.day)
        else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.act.place, message: .holdsOffice(held.role.rawValue),
                help: Self.description.remedy)
        ]
    }
}

extension Message {
    fileprivate static func holdsOffice(_ role: String) -> Message {
        Message(
            nl: "Je bent \(shown(role)). Teksten maken en aanpassen doen de medewerkers.",
            en: "You are \(shown(role)). Staff make and change texts.")
    }
}
