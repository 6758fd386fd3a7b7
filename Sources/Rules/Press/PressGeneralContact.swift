import Content
public import Findings
import PolicyModel
import YAML

/// For everything but policy the press calls the communication service.
public struct PressGeneralContact: Rule {
    public static let description = RuleDescription(
        id: "press-general-contact",
        title: Message(
            nl: "Voor al de rest belt de pers de communicatiedienst",
            en: "For everything else the press calls the communication service"),
        demand: Message(
            nl:
                "Een journalist zoekt een foto, een cijfer of een uur. Dan belt hij de communicatiedienst, niet een medewerker die daar "
                + "niet op wacht. Die dienst staat dus bij elk persbericht.",
            en:
                "A journalist looks for a photo, a figure or an hour, and calls the communication service and not an employee who does "
                + "not expect it. So that service stands with each press release."),
        remedy: Message(
            nl: "Schrijf `contact_overig: communicatie`, of haar telefoon en mailadres.",
            en: "Write `contact_overig: communicatie`, or its phone and mail address."),
        agreements: ["kortom-48", "kortom-48b"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPressRelease, let service = subject.circumstances.policy.contactDepartment else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["contact_overig"]?.value, field.hasContent else {
                return [FieldRemark(range: nil, message: .missing(service.name), help: Self.description.remedy)]
            }
            if (field.sequence ?? [field]).contains(where: { Self.is($0, service) }) { return [] }
            return [FieldRemark(range: field.range, message: .other(service.name), help: Self.description.remedy)]
        }
    }

    /// Whether a field names the service, or gives its phone or its mail address.
    private static func `is`(_ field: YAMLNode, _ service: Department) -> Bool {
        let names = [field.text, field["dienst"]?.text, field["naam"]?.text].compactMap { $0?.comparable }
        let known = [service.id.rawValue, service.name.comparable]
        if names.contains(where: { name in known.contains { [$0, "dienst \($0)", "\($0)dienst"].contains(name) } }) {
            return true
        }
        if let mail = (field["mail"] ?? field).text, mail.comparable == service.mail?.comparable { return true }
        guard let phone = (field["telefoon"] ?? field).text, let own = service.phone else { return false }
        let given = PhoneDigits(phone.utf8)
        return !given.digits.isEmpty && given == PhoneDigits(own.utf8)
    }
}

extension Message {
    fileprivate static func missing(_ name: String) -> Message {
        Message(
            nl: "Bij dit persbericht staat \(shown(name)) niet als contact voor de pers (`contact_overig`).",
            en: "This press release does not give \(shown(name)) as contact for the press (`contact_overig`).")
    }
    fileprivate static func other(_ name: String) -> Message {
        Message(
            nl: "Bij `contact_overig` hoort \(shown(name)), en hier staat iets anders.",
            en: "`contact_overig` takes \(shown(name)), and here stands something else.")
    }
}
