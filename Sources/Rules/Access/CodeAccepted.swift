import BrusselsTime
import Content
public import Findings
import PolicyModel
import YAML

/// Who makes, plans or follows up posts agreed with the code of conduct.
public struct CodeAccepted: Rule {
    public static let description = RuleDescription(
        id: "code-accepted",
        title: Message(
            nl: "Wie berichten plaatst, aanvaardde de gedragscode", en: "Who posts has accepted the code of conduct"),
        demand: Message(
            nl:
                "De gedragscode geldt voor iedereen die berichten maakt, plant, plaatst of opvolgt. In de afspraken staat wie ze "
                + "aanvaardde, en op welke dag.",
            en:
                "The code of conduct holds for everybody who makes, plans, posts or follows up. The agreements say who accepted it, "
                + "and on which day."),
        remedy: Message(
            nl: "Lees de code, en laat de communicatieverantwoordelijke je naam en de dag noteren.",
            en: "Read the code, and let the head of communication note your name and the day."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["gedragscode-0"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let circumstances = subject.circumstances
        guard let rows = subject.circumstances.rows("code_aanvaard", ofAny: Self.agreements),
            subject.isOfType("code_bij", ofAny: Self.agreements, usually: ["sociaal", "kanaal"])
        else { return [] }
        func accepted(_ person: Person) -> Bool {
            rows.contains { row in
                row["persoon"] == person.id.rawValue
                    && row["op"].flatMap { Day($0) }.map { $0 <= circumstances.day } == true
            }
        }
        var found = subject.remarks(Self.description.id) { page in
            ["beheerder", "vervanger", "beheerders"].flatMap { name in
                (page.frontMatter?[name]?.value.entries ?? []).prefix(50).compactMap { entry in
                    guard let named = circumstances.policy.person(named: entry.text), !accepted(named) else {
                        return nil
                    }
                    return FieldRemark(
                        range: entry.range, message: .notAccepted(named.name), help: Self.description.remedy)
                }
            }
        }
        if subject.asksWho, !accepted(circumstances.person) {
            found.append(
                Finding(
                    rule: Self.description.id, place: subject.place(nil), message: .notYou,
                    help: Self.description.remedy))
        }
        return found
    }
}

extension Message {
    fileprivate static func notAccepted(_ name: String) -> Message {
        Message(
            nl: "\(shown(name)) volgt dit op, maar aanvaardde de gedragscode nog niet.",
            en: "\(shown(name)) follows this up, but did not accept the code of conduct yet.")
    }
    fileprivate static let notYou = Message(
        nl: "Van jou staat nergens dat je de gedragscode aanvaardde.",
        en: "Nothing says that you accepted the code of conduct.")
}
