import Content
public import Findings
import Git
import PolicyModel
import Text
import YAML

/// An image's name and record name no party, and say which office holder is on it.
public struct PicturePolitics: Rule {
    public static let description = RuleDescription(
        id: "picture-politics",
        title: Message(
            nl: "Geen politiek in de naam of de fiche van een beeld",
            en: "No politics in the name or the record of an image"),
        demand: Message(
            nl:
                "Een bestandsnaam en een beeldfiche reizen mee met het beeld. Er staat geen partij in. Staat er een mandataris op, dan "
                + "noem je die bij `personen` met het adres uit het register, zodat elke pagina het weet.",
            en:
                "The name of a file and its record travel with the image. There is no party in them. If an office holder is on it, name "
                + "that person at `personen` with the address of the register, so that every page knows."),
        remedy: Message(
            nl: "Geef het bestand een andere naam, of vul `personen` aan.",
            en: "Give the file another name, or add to `personen`."),
        agreements: ["leopoldsburg-2e", "kortom-32", "kortom-37", "kortom-0-7"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: AssetSubject) -> [Finding] {
        guard !subject.isAbsent, NeutralSettings(subject.circumstances).standsAny(Self.description.agreements) else {
            return []
        }
        let table = NeutralTable.of(subject.circumstances)
        guard !table.names.isEmpty else { return [] }
        let people = RecordedPersons.all(in: subject.record).compactMap(\.reference)
        var told: Set<Mention.Subject> = []
        func finding(_ mention: Mention, _ place: Place, isName: Bool) -> Finding? {
            switch mention.subject {
            case .party(let index):
                guard told.insert(mention.subject).inserted else { return nil }
                return Finding(
                    rule: Self.description.id, place: place, message: .party(table.parties[index].name, isName),
                    help: .otherWords)
            case .holder(let index):
                let holder = table.holders[index]
                guard !people.contains(where: holder.isCalled), told.insert(mention.subject).inserted else {
                    return nil
                }
                return Finding(
                    rule: Self.description.id, place: place, message: .holder(holder.name, isName),
                    help: .addPerson(holder))
            case .word: return nil
            }
        }
        let search = MentionSearch(table: table)
        let name = SpokenPiece(
            kind: .fileName, bytes: subject.path.nameBytes, place: { $0 }, stood: false)
        let named = search.all(in: [name]).all.compactMap { finding($0, subject.filePlace, isName: true) }
        let recorded = subject.record.fields.flatMap { field -> [Finding] in
            guard field.layer.isOwn, Self.fields.contains(field.entry.foldedKey), let text = field.value.text else {
                return []
            }
            let piece = SpokenPiece(kind: .field, bytes: Array(text.utf8), place: { $0 }, stood: false)
            return search.all(in: [piece]).all.compactMap { finding($0, subject.place(of: field), isName: false) }
        }
        return named + recorded
    }

    /// The fields in words.
    private static let fields: Set<String> = [
        "titel", "onderwerp", "alt_voorstel", "alt", "bijschrift", "naamsvermelding", "fotovermelding", "beschrijving",
        "omschrijving", "trefwoorden",
    ]
}

extension Message {
    fileprivate static func party(_ name: String, _ isName: Bool) -> Message {
        let name = printable(name)
        return isName
            ? Message(
                nl: "In de naam van dit bestand staat een partij: \(name).",
                en: "The name of this file holds a party: \(name).")
            : Message(nl: "In deze beeldfiche staat een partij: \(name).", en: "This record names a party: \(name).")
    }
    fileprivate static let otherWords = Message(
        nl: "Zeg wat er op het beeld te zien is, zonder de partij.", en: "Say what the image shows, without the party.")
    fileprivate static func holder(_ name: String, _ isName: Bool) -> Message {
        let name = printable(name)
        return isName
            ? Message(
                nl: "De naam van dit bestand noemt een mandataris: \(name). Bij `personen` staat die niet.",
                en: "The name of this file names an office holder: \(name). `personen` does not.")
            : Message(
                nl: "Deze beeldfiche noemt een mandataris: \(name). Bij `personen` staat die niet.",
                en: "This record names an office holder: \(name). `personen` does not.")
    }
    fileprivate static func addPerson(_ holder: OfficeHolder) -> Message {
        let reference = printable(holder.iri.map { $0.replacing("http://", with: "https://") } ?? holder.id)
        return Message(
            nl:
                "Staat die persoon op het beeld? Zet dan in de beeldfiche `personen: [\(reference)]`. Anders: kies andere woorden.",
            en:
                "Is that person on the image? Then put `personen: [\(reference)]` in the record. Otherwise: choose other words."
        )
    }
}
