import Content
public import Findings
import PolicyModel
import Text

/// A text of the municipality names no party, but where that is the subject.
public struct PartyNames: Rule {
    public static let description = RuleDescription(
        id: "party-name",
        title: Message(nl: "Partijen noemen we niet", en: "We name no parties"),
        demand: Message(
            nl:
                "De gemeente is er voor iedereen, wat je ook stemt. Daarom staan er geen partijen of lijsten in onze teksten, "
                + "beschrijvingen en bestandsnamen. Over verkiezingen, zittingen en de samenstelling van de raad mag dat wel.",
            en:
                "The municipality is there for everybody, however you vote. So there are no parties or lists in our texts, "
                + "descriptions and names of files. About elections, sessions and the composition of the council there may be."
        ),
        remedy: Message(
            nl:
                "Laat de partij weg. Gaat de pagina over verkiezingen, een zitting of de raad, zet dan bovenaan "
                + "`politieke_context: zitting`. Is het geen partij, zet de regel dan uit voor dat stukje, met de reden erbij.",
            en:
                "Leave the party out. If the page is about elections, a session or the council, put `politieke_context: zitting` "
                + "at the top. If it is no party, switch the rule off for that piece, with the reason."),
        agreements: [
            "leopoldsburg-2e", "kortom-0-7", "kortom-37", "kortom-37f", "gedragscode-2a", "leopoldsburg-3f",
        ],
        force: .adopted(from: .publish),
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let settings = NeutralSettings(subject.circumstances)
        let table = NeutralTable.of(subject.circumstances)
        guard !table.parties.isEmpty, settings.standsAny(NeutralTable.partyAgreements) else { return [] }
        let mentions = table.mentions(in: subject)
        guard !mentions.all.isEmpty, !settings.isAboutPolitics(subject) else { return [] }
        // A table of all results takes no side.
        let isOverview = settings.parties == .neutral && mentions.listedParties.count >= 3
        return mentions.all.remarks { mention in
            guard case .party(let index) = mention.subject, !mention.stood, !(isOverview && mention.kind == .entry)
            else { return nil }
            return Finding(
                rule: Self.description.id, place: subject.place(mention.place),
                message: .party(mention, table.parties[index]), help: .leaveOut(mention.kind))
        }
    }
}

extension Message {
    fileprivate static func party(_ mention: Mention, _ party: Party) -> Message {
        let (words, name) = (shown(mention.words), printable(party.name))
        let same = words == name
        switch mention.kind {
        case .fileName:
            return Message(
                nl: "In deze bestandsnaam staat een partij: \(name).", en: "This file name holds a party: \(name).")
        case .alternative:
            return Message(
                nl: "De beschrijving van het beeld noemt een partij: \(name).",
                en: "The description of the image names a party: \(name).")
        case .text, .entry, .field:
            return Message(
                nl: same
                    ? "“\(words)” is een politieke partij of lijst."
                    : "“\(words)” is een naam van \(name), een partij of lijst.",
                en: same
                    ? "“\(words)” is a political party or list." : "“\(words)” is a name of \(name), a party or list.")
        }
    }
    fileprivate static func leaveOut(_ kind: SpokenPiece.Kind) -> Message {
        if kind == .fileName {
            return Message(nl: "Geef het bestand een andere naam.", en: "Give the file another name.")
        }
        return Message(
            nl:
                "Laat de partij weg. Gaat de pagina over verkiezingen, een zitting of de raad? Zet bovenaan `politieke_context: "
                + "verkiezingen`, `kandidatenlijsten`, `zitting` of `samenstelling`.",
            en:
                "Leave the party out. Is the page about elections, a session or the council? Put at the top `politieke_context: "
                + "verkiezingen`, `kandidatenlijsten`, `zitting` or `samenstelling`.")
    }
}
