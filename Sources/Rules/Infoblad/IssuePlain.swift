import Content
public import Findings
import Markdown
import PolicyModel

/// An article of the magazine is written in short sentences: everybody gets it in the letterbox.
public struct IssuePlain: Rule {
    public static let description = RuleDescription(
        id: "issue-plain",
        title: Message(
            nl: "Het infoblad is in gewone taal", en: "The magazine is in plain language"),
        demand: Message(
            nl:
                "Het infoblad valt bij iedereen in de bus, ook bij wie moeilijk leest. Daarom zijn de zinnen er gemiddeld korter dan op de "
                + "website. Hoeveel woorden een zin gemiddeld telt, staat bij onze afspraken (`zin_woorden`).",
            en:
                "The magazine drops into every letterbox, of those who find reading hard too. So its sentences are shorter on average than "
                + "on the website. How many words a sentence has on average, our agreements say (`zin_woorden`)."),
        remedy: Message(
            nl: "Knip de langste zinnen in twee, en lees de tekst eens luidop.",
            en: "Cut the longest sentences in two, and read the text aloud once."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["kortom-64"]
    private static let usualWords = 15
    /// An average of fewer sentences is that of one long one. No agreement: it says when there is something to measure.
    private static let leastSentences = 5

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.type.id.rawValue == "infoblad" else { return [] }
        let most = subject.circumstances.number(
            "zin_woorden", ofAny: Self.agreements, usually: Self.usualWords, within: 5...100)
        return subject.remarks(Self.description.id) { page in
            let lengths = page.sentenceLengths
            let words = lengths.reduce(0, +)
            guard lengths.count >= Self.leastSentences, words > most * lengths.count else { return [] }
            return [
                FieldRemark(
                    range: page.markdown.scopes.first?.range, message: .long(words / lengths.count, most),
                    help: Self.description.remedy)
            ]
        }
    }
}

extension Page {
    /// How many words each sentence of the paragraphs has. A full stop within a word (`14.30`, `bv.`) ends none.
    fileprivate var sentenceLengths: [Int] {
        markdown.scopes.flatMap { scope -> [Int] in
            switch scope.kind {
            case .heading, .tableCell: return []
            case .paragraph, .listItem: break
            }
            var (lengths, open) = ([Int](), 0)
            let words = markdown.text(of: scope, in: bytes).string.split(whereSeparator: \.isWhitespace).map(
                String.init)
            for (index, word) in words.enumerated() {
                if word.hasWords { open += 1 }
                let next =
                    words.indices.contains(index + 1) ? words[index + 1].first { $0.isLetter || $0.isNumber } : nil
                let ends = word.last { !"\"'”’)".contains($0) }.map { ".!?…".contains($0) } ?? false
                if ends, next.map({ $0.isUppercase || $0.isNumber }) ?? true, open > 0 {
                    lengths.append(open)
                    open = 0
                }
            }
            return open > 0 ? lengths + [open] : lengths
        }
    }
}

extension Message {
    fileprivate static func long(_ average: Int, _ most: Int) -> Message {
        Message(
            nl:
                "De zinnen tellen hier gemiddeld \(average) woorden of meer. In het infoblad houden we het bij \(most).",
            en: "Sentences have \(average) words or more on average here. In the magazine we keep to \(most).")
    }
}
