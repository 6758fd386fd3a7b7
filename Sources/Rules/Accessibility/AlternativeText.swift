import Content
public import Findings
import Markdown
import Text
import YAML

/// Who does not see an image can read what is on it.
public struct AlternativeText: Rule {
    public static let description = RuleDescription(
        id: "alt-text", aliases: ["MD045"],
        title: Message(nl: "Elk beeld heeft een beschrijving", en: "Each image has a description"),
        demand: Message(
            nl:
                "Wie een beeld niet ziet, laat de beschrijving voorlezen. Alleen een beeld dat niets toevoegt (in de beeldfiche: "
                + "`decoratief: ja`) heeft er geen nodig. We vragen het van nieuwe beelden.",
            en:
                "Who cannot see an image has its description read aloud. Only an image that adds nothing (in its record: "
                + "`decoratief: ja`) needs none. We ask it of new images."),
        remedy: Message(
            nl: "Schrijf tussen de vierkante haken wat je ziet: `![Kinderen duiken in het zwembad](/beelden/…)`.",
            en: "Write what one sees between the square brackets: `![Kinderen duiken in het zwembad](/beelden/…)`."),
        agreements: ["kortom-19", "gedragscode-3b", "gent-5-5-3"],
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard !subject.uses.isEmpty else { return [] }
        let known = known(in: subject)
        return subject.uses.compactMap { use in
            guard use.way == .image, use.alternative == nil, !known.contains(use.reference),
                use.asset?.record["decoratief"]?.value.bool != true
            else { return nil }
            let proposal = use.asset?.record["alt_voorstel"]?.value.text.map { printable($0) }
            return Finding(
                rule: Self.description.id, place: subject.place(use.range), message: .missing,
                help: proposal.map(Message.use) ?? .describe)
        }
    }

    /// Images that already stood there without one.
    private func known(in subject: PageSubject) -> Set<String> {
        Set(subject.before?.markdown.images.filter { $0.alternative == nil }.map(\.source) ?? [])
    }
}

extension Message {
    fileprivate static let missing = Message(
        nl: "Wie dit beeld niet ziet, weet niet wat erop staat.",
        en: "Who cannot see this image does not know what it shows.")
    fileprivate static let describe = Message(
        nl:
            "Schrijf tussen `[` en `]` in één zin wat je ziet. Voegt het beeld niets toe? Zet dan `decoratief: ja` in de fiche.",
        en:
            "Write between `[` and `]` in one sentence what one sees. Adds nothing? Then put `decoratief: ja` in the record."
    )
    fileprivate static func use(_ proposal: String) -> Message {
        Message(
            nl: "Schrijf tussen `[` en `]` wat je ziet. In de beeldfiche staat: “\(proposal)”.",
            en: "Write between `[` and `]` what one sees. The record has: “\(proposal)”.")
    }
}
