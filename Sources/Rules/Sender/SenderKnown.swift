import Content
public import Findings
import PolicyModel
import YAML

/// Whoever reads something sees whom it comes from, and that sender exists.
public struct SenderKnown: Rule {
    public static let description = RuleDescription(
        id: "sender-known",
        title: Message(nl: "De afzender is bekend", en: "The sender is known"),
        demand: Message(
            nl:
                "De lezer ziet meteen van wie een bericht komt: van de gemeente, het OCMW, een dienst, de burgemeester of de "
                + "woordvoerder. Alleen een dienst met een eigen huisstijl spreekt in eigen naam, en dan over eigen werk.",
            en:
                "The reader sees at once whom a message comes from: the municipality, the OCMW, a department, the mayor or the "
                + "spokesperson. Only a department with a house style of its own speaks in its own name, about its own work."
        ),
        remedy: Message(
            nl: "Schrijf bij `afzender` een afzender die in de afspraken staat.",
            en: "Write a sender that stands in the agreements at `afzender`."),
        agreements: agreements,
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    static let agreements: [AgreementID] = ["kortom-0-9", "gent-5-5-2", "gent-t14"]

    public init() {}

    private static let usual = ["gemeente", "ocmw", "dienst", "burgemeester", "woordvoerder"]

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["afzender"], let sender = field.value.text else {
                return subject.isOfType("afzender_bij", ofAny: Self.agreements)
                    ? [FieldRemark(range: nil, message: .missing, help: Self.description.remedy)] : []
            }
            return problem(sender, in: subject).map {
                [FieldRemark(range: field.value.range, message: $0.message, help: $0.help)]
            } ?? []
        }
    }

    private func problem(_ sender: String, in subject: PageSubject) -> (message: Message, help: Message)? {
        let name = sender.comparable
        let circumstances = subject.circumstances
        let others = circumstances.wordList("afzenders", ofAny: Self.agreements) ?? []
        if name == "dienst" {
            return subject.answering == nil ? (.withoutDepartment, .nameDepartment) : nil
        }
        if Self.usual.contains(name) || others.contains(where: { $0.comparable == name }) { return nil }
        guard let department = circumstances.policy.department(named: sender) else {
            return (.unknown(sender), .chooseOne(Self.usual + others))
        }
        guard department.houseStyle != nil else { return (.withoutStyle(department.name), .writeDepartment) }
        guard subject.answering?.id == department.id else {
            return (.otherDepartment(department.name), .nameDepartment)
        }
        return nil
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Bij dit soort bericht staat niet van wie het komt (`afzender`).",
        en: "With this type of message it does not say whom it comes from (`afzender`).")
    fileprivate static func unknown(_ sender: String) -> Message {
        let sender = shown(sender)
        return Message(nl: "We kennen de afzender `\(sender)` niet.", en: "We do not know the sender `\(sender)`.")
    }
    fileprivate static func chooseOne(_ senders: [String]) -> Message {
        let list = senders.map { "`\(shown($0))`" }.joined(separator: ", ")
        return Message(nl: "Kies een van deze: \(list).", en: "Choose one of these: \(list).")
    }
    fileprivate static let withoutDepartment = Message(
        nl: "De afzender is een dienst, maar de lezer ziet niet welke.",
        en: "The sender is a department, but the reader does not see which.")
    fileprivate static let nameDepartment = Message(
        nl: "Zet bij `contact` de dienst van wie het bericht komt.",
        en: "Put the department that the message comes from at `contact`.")
    fileprivate static func withoutStyle(_ name: String) -> Message {
        Message(
            nl: "De dienst \(shown(name)) heeft geen eigen huisstijl, en spreekt dus namens de gemeente.",
            en: "The department \(shown(name)) has no house style of its own, so it speaks for the municipality.")
    }
    fileprivate static let writeDepartment = Message(
        nl: "Schrijf `afzender: gemeente`, of `afzender: dienst` met de dienst bij `contact`.",
        en: "Write `afzender: gemeente`, or `afzender: dienst` with the department at `contact`.")
    fileprivate static func otherDepartment(_ name: String) -> Message {
        Message(
            nl: "De afzender is \(shown(name)), maar het contact van deze pagina is een andere dienst.",
            en: "The sender is \(shown(name)), but the contact of this page is another department.")
    }
}
