public import Findings

/// The number or account of an association is often that of a member at home: it is looked at, and holds nothing back.
public struct AssociationContact: Rule {
    public static let description = RuleDescription(
        id: "association-contact",
        title: Message(
            nl: "Het contact van een vereniging is vaak dat van één mens",
            en: "An association's contact is often that of one person"),
        demand: Message(
            nl:
                "De telefoon, het mailadres of de rekening van een vereniging is vaak van een lid, thuis. Vraag of dat zo op onze "
                + "kanalen mag staan.",
            en:
                "The phone, mail address or account of an association is often a member's, at home. Ask whether it may stand on our "
                + "channels like that."),
        remedy: Message(
            nl: "Vraag het na, of verwijs naar de website van de vereniging.",
            en: "Ask, or point to the association's own site."),
        agreements: PersonalDataSettings.agreements,
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: TextSubject) -> [Finding] {
        let found = subject.personalData(.association) { text, settings in
            let all = PhoneNumber.all(in: text) + AccountNumber.all(in: text) + MailAddress.all(in: text)
            return all.filter { Self.isNear($0.range, in: text, settings) }.sorted {
                $0.range.lowerBound < $1.range.lowerBound
            }
        } isOwn: { datum, settings in
            settings.isOwn(phone: datum) || settings.isOwn(account: datum) || settings.isOwn(mail: datum)
        }
        return subject.findings(Self.description.id, found.map(\.range), .stands, .takeOutOrGround)
    }

    /// Whether the line says that something is an association's.
    static func isNear(_ range: Range<Int>, in text: ScannedText, _ settings: PersonalDataSettings) -> Bool {
        let line = text.line(around: range)
        return text.holds(associations, in: line)
            || settings.associations.contains { name in
                line.contains { text.starts(with: name, at: $0, before: line.upperBound) }
            }
    }

    private static let associations = smallWords(
        "vzw vereniging verenigingen club sportclub voetbalclub wandelclub wielerclub turnclub oudercomit* oudervereniging* "
            + "buurtcomit* feestcomit* harmonie fanfare scouts chiro ksa klj kazou jeugdbeweging* toneelkring* toneelgroep* "
            + "fotokring* heemkring* handelaarsvereniging* vriendenkring* werkgroep koor okra ferm femma neos vtbkultuur "
            + "davidsfonds willemsfonds natuurpunt gezinsbond ziekenzorg samana markant")
}

extension Message {
    fileprivate static let stands = Message(
        nl: "Hier staat een contact of rekening van een vereniging. Dat is vaak van iemand thuis.",
        en: "Here stands an association's contact or account. That is often somebody's at home.")
}
