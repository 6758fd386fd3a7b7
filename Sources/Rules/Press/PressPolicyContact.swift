import Content
public import Findings
import PolicyModel
import YAML

/// A press release says which office holder the press can call about the policy, and how.
public struct PressPolicyContact: Rule {
    public static let description = RuleDescription(
        id: "press-policy-contact",
        title: Message(
            nl: "De pers weet welke mandataris ze belt", en: "The press knows which office holder to call"),
        demand: Message(
            nl:
                "Voor een gesprek over het beleid belt de pers wie daarvoor bevoegd is. Bij een persbericht staan de naam, een telefoon, "
                + "een gsm en een mailadres. De gsm is alleen voor de pers, en staat dus niet in de tekst.",
            en:
                "For a talk about policy the press calls whose competence it is. With a press release stand the name, a phone, a "
                + "mobile and a mail address. The mobile is for the press only, so it does not stand in the text."),
        remedy: Message(
            nl: "Schrijf `contact_beleid: {naam: …, telefoon: …, gsm: …, mail: …, alleen_voor_pers: ja}`.",
            en: "Write `contact_beleid: {naam: …, telefoon: …, gsm: …, mail: …, alleen_voor_pers: ja}`."),
        agreements: ["kortom-48", "kortom-48a"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    /// Nobody names more.
    private static let most = 20

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPressRelease else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["contact_beleid"]?.value, field.hasContent else {
                return [Self.remark(nil, .missing)]
            }
            // A subject can have two office holders.
            return (field.sequence ?? [field]).prefix(Self.most).flatMap { contact in
                let problems = [
                    Self.incomplete(contact), Self.stranger(contact, page, subject), Self.openMobile(contact),
                    Self.published(contact, page),
                ]
                return problems.compactMap { $0.map { Self.remark(contact.range, $0) } }
            }
        }
    }

    private static func remark(_ range: Range<Int>?, _ message: Message) -> FieldRemark {
        FieldRemark(range: range, message: message, help: description.remedy)
    }

    private static func incomplete(_ field: YAMLNode) -> Message? {
        let missing = ["naam", "telefoon", "gsm", "mail"].filter { field[$0]?.hasContent != true }
        return missing.isEmpty ? nil : .incomplete(missing)
    }

    /// Whether the register has other people for it. Without a register everybody is known.
    private static func stranger(_ field: YAMLNode, _ page: Page, _ subject: PageSubject) -> Message? {
        let day = subject.circumstances.day
        let holders = (subject.circumstances.policy.officeHolders?.holders ?? []).filter { $0.holds(on: day) }
        guard let name = (field["naam"] ?? field).text, !holders.isEmpty else { return nil }
        guard let holder = holders.first(where: { $0.isCalled(name) }) else { return .unknown(name) }
        guard let domain = page.frontMatter?["beleidsdomein"]?.value.text else { return nil }
        let competent = holders.filter { $0.isCompetent(for: domain) }
        guard let other = competent.first, !competent.contains(where: { $0.name == holder.name }) else { return nil }
        return .otherCompetence(other.name, domain)
    }

    private static func openMobile(_ field: YAMLNode) -> Message? {
        field["gsm"]?.hasContent == true && field["alleen_voor_pers"]?.bool != true ? .openMobile : nil
    }

    /// Whether the mobile number stands in the text that everybody reads.
    private static func published(_ field: YAMLNode, _ page: Page) -> Message? {
        guard let mobile = field["gsm"]?.text.map({ PhoneDigits($0.utf8) }), mobile.isWhole else { return nil }
        let number = mobile.digits
        let shown = ["titel", "title", "samenvatting", "summary", "description"].compactMap {
            page.frontMatter?[$0]?.value.text
        }
        let body =
            Array(shown.joined(separator: "|").utf8) + [0x0A]
            + page.bytes[page.bodyRange.clamped(to: page.bytes.indices)]
        var digits: [UInt8] = []
        for byte in body {
            if byte.isDigit {
                digits.append(byte)
                if digits.count > 40 { digits.removeFirst(20) }
                if digits.suffix(number.count).elementsEqual(number) { return .published }
            } else if !" ./-()\u{A0}".utf8.contains(byte) {
                digits.removeAll(keepingCapacity: true)
            }
        }
        return nil
    }
}

extension OfficeHolder {
    /// Whether the register says that this is this person's to decide.
    func isCompetent(for domain: String) -> Bool { competences.contains { $0.comparable == domain.comparable } }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Bij dit persbericht staat niet wie de pers kan bellen over het beleid (`contact_beleid`).",
        en: "This press release does not say whom the press can call about the policy (`contact_beleid`).")
    fileprivate static func incomplete(_ names: [String]) -> Message {
        let list = Enumeration(names.map { "`\($0)`" })
        return Message(
            nl: "Bij `contact_beleid` \(list.isOne ? "ontbreekt" : "ontbreken") \(list.words.nl).",
            en: "`contact_beleid` lacks \(list.words.en).")
    }
    fileprivate static func unknown(_ name: String) -> Message {
        Message(
            nl: "Bij `contact_beleid` staat \(shown(name)). Zo heet vandaag geen mandataris.",
            en: "`contact_beleid` says \(shown(name)). No office holder has that name today.")
    }
    fileprivate static func otherCompetence(_ name: String, _ domain: String) -> Message {
        Message(
            nl: "Voor `\(shown(domain))` is \(shown(name)) bevoegd, maar de pers krijgt iemand anders.",
            en: "\(shown(name)) is competent for `\(shown(domain))`, but the press gets somebody else.")
    }
    fileprivate static let openMobile = Message(
        nl: "Bij de gsm staat niet dat ze alleen voor de pers is (`alleen_voor_pers: ja`).",
        en: "It does not say that the mobile is for the press only (`alleen_voor_pers: ja`).")
    fileprivate static let published = Message(
        nl: "De gsm van `contact_beleid` staat ook in de tekst. Ze is alleen voor de pers.",
        en: "The mobile of `contact_beleid` stands in the text too. It is for the press only.")
}
