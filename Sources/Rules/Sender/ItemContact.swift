import BrusselsTime
import Content
public import Findings
import PolicyModel
import YAML

/// With each item it says whom one can phone or mail, and that contact works.
public struct ItemContact: Rule {
    public static let description = RuleDescription(
        id: "item-contact",
        title: Message(
            nl: "Bij elk bericht staat een contact dat werkt", en: "With each item stands a contact that works"),
        demand: Message(
            nl:
                "De lezer vindt bij elk bericht wie hij kan bellen of mailen. Dat is een dienst uit het register, met een nummer of een "
                + "adres. Een gsm is voor de pers, niet voor een pagina. Staat er geen `contact`, dan telt de dienst van de pagina.",
            en:
                "With each item the reader finds whom to phone or mail. That is a department of the register, with a number or an "
                + "address. A mobile phone is for the press and not for a page. Where there is no `contact`, the page's own "
                + "department counts."),
        remedy: Message(
            nl: "Schrijf bij `contact` de naam van een dienst, zoals `contact: sport`.",
            en: "Write the name of a department at `contact`, such as `contact: sport`."),
        agreements: agreements,
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    static let agreements: [AgreementID] = ["kortom-0-10", "gent-t19"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.remarks(Self.description.id) { page in
            guard let contacts = PageContact.all(of: page, subject.circumstances.policy) else {
                return missing(subject).map { [$0] } ?? []
            }
            return contacts.compactMap { contact in
                problem(contact, subject).map {
                    FieldRemark(range: contact.range, message: $0, help: Self.description.remedy)
                }
            }
        }
    }

    private func missing(_ subject: PageSubject) -> FieldRemark? {
        let owner = subject.answering
        if subject.isOfType("contact_bij", ofAny: Self.agreements) {
            return FieldRemark(range: nil, message: .missing, help: Self.description.remedy)
        }
        guard owner.map({ $0.phone == nil && $0.mail == nil }) ?? true else { return nil }
        return FieldRemark(range: nil, message: .nobody, help: Self.description.remedy)
    }

    private func problem(_ contact: PageContact, _ subject: PageSubject) -> Message? {
        switch contact.known {
        case .unknown(let name): .unknown(name)
        case .person(let person) where person.appointments(on: subject.circumstances.day).isEmpty: .left(person.name)
        case .written where contact.isMobile && !contact.isForPress: .mobile
        case .department(let department) where !contact.hasPhone && !contact.hasMail: .unreachable(department.name)
        case .written where !contact.hasPhone && !contact.hasMail && !contact.hasDesk: .empty
        default: nil
        }
    }
}

extension Message {
    fileprivate static func unknown(_ name: String) -> Message {
        let name = shown(name)
        return Message(
            nl: "Bij `contact` staat `\(name)`. Die dienst kennen we niet.",
            en: "`contact` says `\(name)`. We do not know that department.")
    }
    fileprivate static func left(_ name: String) -> Message {
        Message(
            nl: "Bij `contact` staat \(shown(name)), en die werkt hier niet meer.",
            en: "`contact` says \(shown(name)), who does not work here any more.")
    }
    fileprivate static let mobile = Message(
        nl: "Bij `contact` staat een gsm-nummer. Dat hoort niet op een pagina.",
        en: "`contact` has a mobile number. That does not belong on a page.")
    fileprivate static func unreachable(_ name: String) -> Message {
        Message(
            nl: "De dienst \(shown(name)) heeft in het register geen telefoon en geen mailadres.",
            en: "The department \(shown(name)) has neither phone nor mail address in the register.")
    }
    fileprivate static let empty = Message(
        nl: "Bij `contact` staat niets waarmee de lezer iemand bereikt.",
        en: "`contact` has nothing with which the reader reaches anybody.")
    fileprivate static let missing = Message(
        nl: "Bij dit soort bericht hoort een `contact`.", en: "This type of message needs a `contact`.")
    fileprivate static let nobody = Message(
        nl: "De lezer vindt hier niemand die hij kan bellen of mailen.",
        en: "The reader finds nobody here to phone or mail.")
}
