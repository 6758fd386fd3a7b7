import Content
public import Findings
import PolicyModel
import Text
import YAML

/// Posts of one channel are not all of one kind.
public struct PostVariety: Rule {
    public static let description = RuleDescription(
        id: "post-variety",
        title: Message(nl: "Berichten wisselen af", en: "Posts vary"),
        demand: Message(
            nl:
                "Tekst, een foto, een filmpje, een vraag: wie telkens hetzelfde ziet, kijkt niet meer. Zegt een bericht wat het is "
                + "(`vorm`), dan kijken we of de berichten ervoor op dat kanaal niet allemaal hetzelfde waren. Na hoeveel, staat bij onze "
                + "afspraken (`afwisseling_na`).",
            en:
                "Text, a photo, a film, a question: who sees the same each time looks no more. If a post says what it is (`vorm`), we look "
                + "whether those before it on that channel were not all the same. After how many, our agreements say (`afwisseling_na`)."
        ),
        remedy: Message(
            nl: "Kies eens een andere vorm, zoals een foto of een vraag.",
            en: "Choose another form for once, such as a photo or a question."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["aartselaar-m4"]
    private static let usualRow = 4

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost, subject.circumstances.stands("aartselaar-m4") else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["vorm"], let form = field.value.text?.comparable, form.hasWords,
                let channel = subject.channel(of: page)
            else { return [] }
            let row = subject.circumstances.number(
                "afwisseling_na", ofAny: Self.agreements, usually: Self.usualRow, within: 2...50)
            let day = subject.appears(page)
            let before = subject.otherPosts(on: channel).filter { $0.day <= day }.prefix(row)
            guard before.count == row, before.allSatisfy({ $0.facts.first("vorm")?.comparable == form }) else {
                return []
            }
            return [
                FieldRemark(
                    range: field.value.range, message: .same(form, row, channel.name), help: Self.description.remedy)
            ]
        }
    }
}

extension Message {
    fileprivate static func same(_ form: String, _ row: Int, _ channel: String) -> Message {
        Message(
            nl: "De \(row) berichten ervoor op `\(shown(channel))` waren ook van de vorm `\(shown(form))`.",
            en: "The \(row) posts before it on `\(shown(channel))` were of the form `\(shown(form))` too.")
    }
}
