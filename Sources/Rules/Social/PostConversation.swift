import Content
public import Findings
import PolicyModel
import YAML

/// Who starts a conversation thought about it, and told the services that get the answers.
public struct PostConversation: Rule {
    public static let description = RuleDescription(
        id: "post-conversation",
        title: Message(
            nl: "Wie een gesprek start, weet wie het raakt", en: "Who starts a conversation knows whom it concerns"),
        demand: Message(
            nl:
                "Een vraag of een oproep krijgt antwoorden. Denk vooraf na: hoe gevoelig ligt het, en welke diensten moeten het weten? "
                + "Gaat het over het werk van een andere dienst, dan vraag je het daar eerst. Wat je invult, is genoeg.",
            en:
                "A question or a call gets answers. Think beforehand: how sensitive is it, and which departments must know? If it is "
                + "about another department's work, you ask there first. What you fill in is enough."),
        remedy: Message(
            nl: "Vul `gevoeligheid` in, en bij `ingelicht` de diensten die het weten.",
            en: "Fill in `gevoeligheid`, and the departments that know at `ingelicht`."),
        agreements: agreements,
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["leopoldsburg-5a", "leopoldsburg-5b", "leopoldsburg-5d"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let header = page.frontMatter else { return [] }
            let asks = header["vraagt_interactie"].flatMap { $0.value.bool == true ? $0.value.range : nil }
            let calls = header["oproep"].flatMap { $0.value.bool == true ? $0.value.range : nil }
            guard let range = asks ?? calls else { return [] }
            let informed = (header["ingelicht"]?.value.entries ?? []).map(\.text).filter(\.hasWords)
            var found: [FieldRemark] = []
            if asks != nil, subject.circumstances.stands("leopoldsburg-5a") {
                if !(header["gevoeligheid"]?.value.text?.hasWords ?? false) {
                    found.append(FieldRemark(range: range, message: .unweighed, help: .weigh))
                }
                if informed.isEmpty { found.append(FieldRemark(range: range, message: .nobody, help: .tell)) }
            }
            if let remark = department(page, informed, subject) { found.append(remark) }
            if let calls, informed.isEmpty, asks == nil, subject.circumstances.stands("leopoldsburg-5d") {
                found.append(FieldRemark(range: calls, message: .callAlone, help: .tell))
            }
            return found
        }
    }

    /// Another department's work is talked over with that department: the administrator says so.
    private func department(_ page: Page, _ informed: [String], _ subject: PageSubject) -> FieldRemark? {
        let circumstances = subject.circumstances
        guard circumstances.stands("leopoldsburg-5b"), let field = page.frontMatter?["betreft_dienst"] else {
            return nil
        }
        return field.value.entries.prefix(50).lazy.filter(\.text.hasWords).compactMap {
            self.department($0.text, at: $0.range, page, informed, circumstances)
        }.first
    }

    private func department(
        _ name: String, at range: Range<Int>, _ page: Page, _ informed: [String], _ circumstances: Circumstances
    ) -> FieldRemark? {
        guard let department = circumstances.policy.department(named: name) else {
            return FieldRemark(range: range, message: .unknown(name), help: .nameDepartment)
        }
        let own = page.frontMatter?["beheerder"]?.value.text.flatMap { circumstances.policy.person(named: $0) }
            .map { circumstances.policy.departments(of: $0, on: circumstances.day) }
        let isTold = informed.contains(where: department.isCalled)
        guard !isTold, own?.contains(department.id) != true else { return nil }
        return FieldRemark(range: range, message: .notAsked(department.name), help: .ask(department))
    }
}

extension Message {
    fileprivate static let unweighed = Message(
        nl: "Dit bericht vraagt om reacties, maar er staat niet hoe gevoelig het ligt (`gevoeligheid`).",
        en: "This post asks for reactions, but it does not say how sensitive it is (`gevoeligheid`).")
    fileprivate static let weigh = Message(
        nl: "Schrijf in één zin wie dit kan kwetsen of kwaad maken, of dat het niemand raakt.",
        en: "Write in one sentence whom this can hurt or anger, or that it touches nobody.")
    fileprivate static let nobody = Message(
        nl: "Dit bericht vraagt om reacties, maar er staat niet wie ervan weet (`ingelicht`).",
        en: "This post asks for reactions, but it does not say who knows of it (`ingelicht`).")
    fileprivate static let tell = Message(
        nl: "Verwittig de diensten die de antwoorden krijgen, en zet ze bij `ingelicht`.",
        en: "Tell the departments that get the answers, and put them at `ingelicht`.")
    fileprivate static let callAlone = Message(
        nl: "Een oproep plaats je samen met de dienst die de antwoorden krijgt. Bij `ingelicht` staat er geen.",
        en: "A call is placed together with the department that gets the answers. `ingelicht` names none.")
    fileprivate static func unknown(_ name: String) -> Message {
        Message(nl: "We kennen geen dienst `\(shown(name))`.", en: "We know no department `\(shown(name))`.")
    }
    fileprivate static let nameDepartment = Message(
        nl: "Schrijf de naam van de dienst zoals in `diensten.yaml`.",
        en: "Write the name of the department as in `diensten.yaml`.")
    fileprivate static func notAsked(_ name: String) -> Message {
        Message(
            nl: "Dit gaat over het werk van de dienst \(shown(name)), en die staat niet bij `ingelicht`.",
            en: "This is about the work of the department \(shown(name)), which is not at `ingelicht`.")
    }
    fileprivate static func ask(_ department: Department) -> Message {
        let phone = department.phone.map { " (\(shown($0)))" } ?? ""
        return Message(
            nl: "Bel eerst de dienst \(shown(department.name))\(phone), en zet ze daarna bij `ingelicht`.",
            en: "Phone the department \(shown(department.name))\(phone) first, and then put it at `ingelicht`.")
    }
}
