import Content
public import Findings
import Markdown
import PolicyModel

/// A longer text has an image or icon that helps it along.
public struct PicturePresent: Rule {
    public static let description = RuleDescription(
        id: "picture-present",
        title: Message(nl: "Een beeld helpt de tekst vooruit", en: "An image helps the text along"),
        demand: Message(
            nl:
                "Bij een nieuwsbericht of een campagne helpt een beeld: de lezer ziet meteen waarover het gaat. Bij welke soorten we het "
                + "vragen en vanaf hoeveel woorden, staat bij onze afspraken (`beeld_gevraagd_bij`, `beeld_vanaf_woorden`). Een beeld dat "
                + "niets toevoegt, laat je weg.",
            en:
                "With news or a campaign an image helps: the reader sees at once what it is about. For which types we ask it and from how "
                + "many words on, our agreements say (`beeld_gevraagd_bij`, `beeld_vanaf_woorden`). An image that adds nothing you leave out."
        ),
        remedy: Message(
            nl: "Zoek een beeld in de beeldbank dat toont waarover het gaat.",
            en: "Look in the image bank for an image that shows what it is about."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    private static let agreements: [AgreementID] = ["gent-t16"]
    private static let usualLeast = 60

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isOfType("beeld_gevraagd_bij", ofAny: Self.agreements, usually: ["campagne"], news: true),
            !subject.uses.contains(where: { $0.way != .link })
        else { return [] }
        let least = subject.circumstances.number(
            "beeld_vanaf_woorden", ofAny: Self.agreements, usually: Self.usualLeast, within: 1...10_000)
        return subject.remarks(Self.description.id) { page in
            guard page.wordCount >= least, page.markdown.images.isEmpty, page.shortcodes.isEmpty,
                page.markdown.rawHTML.isEmpty
            else { return [] }
            return [FieldRemark(range: nil, message: .withoutImage, help: Self.description.remedy)]
        }
    }
}

extension Message {
    fileprivate static let withoutImage = Message(
        nl: "Bij deze tekst staat geen beeld. Zou één beeld de lezer helpen?",
        en: "This text has no image. Would one help the reader?")
}
