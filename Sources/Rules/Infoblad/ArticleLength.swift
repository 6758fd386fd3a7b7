public import Content
public import Findings
import Markdown
import PolicyModel
import YAML

/// An article fits the place it has on paper.
public struct ArticleLength: Rule {
    public static let description = RuleDescription(
        id: "article-length",
        title: Message(
            nl: "Een artikel past op zijn plaats in het blad", en: "An article fits its place in the magazine"),
        demand: Message(
            nl:
                "Papier rekt niet uit. Bij een artikel staat hoeveel tekens er plaats zijn (`max_tekens`). Zo schrapt niemand er op "
                + "het einde iets uit.",
            en:
                "Paper does not stretch. An article says how many characters there is room for (`max_tekens`). So nobody cuts anything "
                + "out at the end."),
        remedy: Message(
            nl: "Maak het artikel korter, of vraag de eindredactie om meer plaats.",
            en: "Make the article shorter, or ask the final editor for more room."),
        agreements: agreements,
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-66"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isArticle else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["max_tekens"], let most = field.value.int, most > 0 else { return [] }
            let count = page.characterCount
            guard count > most else { return [] }
            return [
                FieldRemark(range: field.value.range, message: .tooLong(count, most), help: Self.description.remedy)
            ]
        }
    }
}

extension Page {
    /// The characters of the running text, as people count them, with a space between two pieces.
    public var characterCount: Int {
        let counts = markdown.scopes.map {
            String(decoding: markdown.text(of: $0, in: bytes).bytes, as: UTF8.self).count
        }
        return counts.reduce(0, +) + max(counts.count - 1, 0)
    }
}

extension Message {
    fileprivate static func tooLong(_ count: Int, _ most: Int) -> Message {
        Message(
            nl: "Dit artikel telt \(count) tekens. Er is plaats voor \(most).",
            en: "This article has \(count) characters. There is room for \(most).")
    }
}
