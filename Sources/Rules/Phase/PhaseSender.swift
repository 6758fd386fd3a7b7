import Content
public import Findings
import YAML

/// What is still in preparation names who tells of it.
public struct PhaseSender: Rule {
    public static let description = RuleDescription(
        id: "phase-sender",
        title: Message(nl: "Bij een plan staat wie erover vertelt", en: "A plan says who tells of it"),
        demand: Message(
            nl:
                "Over wat nog niet beslist is, verschillen mensen van mening. De lezer moet weten of hij de gemeente hoort, het OCMW "
                + "of de burgemeester.",
            en:
                "People disagree about what is not decided yet. Readers have to know whether they hear the municipality, the social "
                + "services or the mayor."),
        remedy: Message(
            nl: "Zet `afzender: gemeente` bij de paginagegevens, of wie het wel is.",
            en: "Put `afzender: gemeente` among the front matter, or whoever it is."),
        agreements: ["kortom-30b"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.phase == .inDevelopment, !subject.stood("beleidsfase", "afzender"),
            subject.page.frontMatter?["afzender"]?.value.text == nil
        else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(subject.fieldRange("beleidsfase")), message: .noSender,
                help: Self.description.remedy)
        ]
    }
}

extension Message {
    fileprivate static let noSender = Message(
        nl: "Dit is nog niet beslist, en er staat niet bij wie hier spreekt.",
        en: "This was not decided yet, and it does not say who speaks here.")
}
