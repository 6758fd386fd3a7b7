import Content
public import Findings
import PolicyModel
import YAML

/// Who is not online can reach us too: a phone number, a desk or an address beside the mail.
public struct OfflineContact: Rule {
    public static let description = RuleDescription(
        id: "offline-contact",
        title: Message(nl: "Ook wie niet online is, kan ons bereiken", en: "Who is not online can reach us too"),
        demand: Message(
            nl:
                "Niet iedereen mailt of vult een formulier in. Bij elke pagina hoort een telefoonnummer of een loket. Het nummer van "
                + "de dienst in het register is genoeg.",
            en:
                "Not everybody mails or fills in a form. Each page comes with a phone number or a desk. The department's number in the "
                + "register is enough."),
        remedy: Message(
            nl: "Zet er een telefoonnummer bij, of het adres van een loket.",
            en: "Add a phone number, or a desk's address."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gent-6-5-9", "gent-t24"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard
            subject.circumstances.adoptedValue("loket_bij", ofAny: Self.agreements) == nil
                || subject.isOfType("loket_bij", ofAny: Self.agreements)
        else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let contacts = PageContact.all(of: page, subject.circumstances.policy) else {
                guard let owner = subject.answering, owner.phone == nil, owner.mail != nil, !saysSo(page) else {
                    return []
                }
                return [FieldRemark(range: nil, message: .onlyMail, help: Self.description.remedy)]
            }
            // Who cannot be reached at all is another rule's.
            guard contacts.contains(where: \.hasMail), !contacts.contains(where: { $0.hasPhone || $0.hasDesk }),
                !saysSo(page)
            else { return [] }
            return [FieldRemark(range: contacts.first?.range, message: .onlyMail, help: Self.description.remedy)]
        }
    }

    private static let desks = smallWords("loket balie onthaal bezoekadres")

    /// Whether the text itself gives a number or a desk.
    private func saysSo(_ page: Page) -> Bool {
        page.bytes[page.bodyRange].withUnsafeBufferPointer { buffer in
            let text = ScannedText(buffer)
            return text.holds(Self.desks, in: 0..<text.count) || !PhoneNumber.all(in: text).isEmpty
        }
    }
}

extension Message {
    fileprivate static let onlyMail = Message(
        nl: "Je bereikt ons hier alleen met een mail. Wie niet online is, vindt niets.",
        en: "One reaches us here by mail only. Who is not online finds nothing.")
}
