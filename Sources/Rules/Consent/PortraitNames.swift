import Git
import Consents
import Content
public import Findings
import PolicyModel
import Text
import YAML

/// A record does not name private persons: it refers to their consent. Office holders are referred to by their public address.
public struct PortraitNames: Rule {
    public static let description = RuleDescription(
        id: "portrait-names",
        title: Message(nl: "Geen namen in een beeldfiche", en: "No names in a record"),
        demand: Message(
            nl:
                "Een beeldfiche blijft altijd bewaard, ook als iemand zijn toestemming terugneemt. Daarom staat bij `personen` geen "
                + "naam, maar het nummer van de toestemming. Een mandataris noem je met zijn webadres, een collega met de naam die de "
                + "afspraken hem geven.",
            en:
                "A record is kept for good, also when somebody takes consent back. So `personen` holds no names but the numbers of "
                + "consents. An office holder is given by a web address, a colleague by the id that the agreements have."
        ),
        remedy: Message(
            nl: "Vervang de naam door het nummer van de toestemming, of laat `personen` weg.",
            en: "Replace the name by the number of the consent, or leave `personen` out."),
        agreements: ["kortom-23", "gedragscode-12c"],
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        guard let field = subject.record["personen"] else { return [] }
        let consents = Set(subject.record["toestemming"].map { RecordedConsents.all(in: $0).compactMap(\.id) } ?? [])
        // Without a line: the answer would show it, with the name.
        let place = Place(path: field.layer.path, blob: field.layer.blob, commit: subject.commit?.hex)
        return RecordedPersons.all(in: subject.record).compactMap { person in
            guard !isReference(person, consents, in: subject) else { return nil }
            return Finding(
                rule: Self.description.id, place: place, message: .name(person.position, subject.shownName),
                help: .useNumber)
        }
    }

    private func isReference(_ person: RecordedPerson, _ consents: Set<String>, in subject: AssetSubject) -> Bool {
        guard let reference = person.reference else { return false }
        if person.officeHolder != nil || consents.contains(reference) { return true }
        if subject.circumstances.policy.person(PersonID(reference)) != nil { return true }
        guard let id = person.consentID else { return false }
        return subject.consents[id] != .unknown
    }
}

extension Message {
    fileprivate static func name(_ position: Int, _ file: String) -> Message {
        Message(
            nl:
                "In de beeldfiche van `\(file)` staat bij `personen` misschien een naam (plaats \(position) in de lijst).",
            en: "In the record of `\(file)`, `personen` may hold a name (place \(position) of the list).")
    }
    fileprivate static let useNumber = Message(
        nl:
            "Namen bewaren we hier niet. Schrijf het nummer van de toestemming, of het webadres van een mandataris (`https://…`). "
            + "Had je de naam al bewaard? Typ dan ook `afspraak bundelen`.",
        en:
            "We keep no names here. Write the number of the consent, or the web address of an office holder (`https://…`). "
            + "Had you saved the name before? Then type `afspraak bundle` too.")
}
