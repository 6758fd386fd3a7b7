import Content
public import Findings
import Markdown
import PolicyModel
import Text
import YAML

/// The main page asks innocent questions alone.
public struct QuestionInnocent: Rule {
    public static let description = RuleDescription(
        id: "question-innocent",
        title: Message(
            nl: "De hoofdpagina stelt onschuldige vragen", en: "The main page asks innocent questions"),
        demand: Message(
            nl:
                "Op een vraag komen reacties, en op de hoofdpagina leest iedereen mee. Stel daar geen vraag over iets waarover mensen "
                + "ruzie maken. Welke woorden daarop wijzen, staat in onze woordenlijst, en bij onze afspraken (`gevoelige_onderwerpen`).",
            en:
                "A question gets reactions, and on the main page everybody reads along. Ask no question there about what people quarrel "
                + "over. Which words point to that, our list of words says, and our agreements (`gevoelige_onderwerpen`)."
        ),
        remedy: Message(
            nl: "Vraag iets anders, of vertel het zonder vraag. Echte inspraak hoort op de website.",
            en: "Ask something else, or tell it without a question. Real participation belongs on the website."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .info,
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    private static let agreements: [AgreementID] = ["leopoldsburg-5c"]
    /// No list of subjects is longer.
    private static let mostSubjects = 500

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPost, subject.circumstances.stands("leopoldsburg-5c") else { return [] }
        let subjects = (subject.circumstances.wordList("gevoelige_onderwerpen", ofAny: Self.agreements) ?? [])
            .prefix(Self.mostSubjects).map(Self.spaced).filter(\.hasWords)
        let table = NeutralTable.of(subject.circumstances)
        let loaded = table.groups.isEmpty ? [] : table.mentions(in: subject).all.compactMap { loadedWord($0, table) }
        return subject.remarks(Self.description.id) { page in
            guard let question = page.markdown.scopes.first(where: { asks($0, page) }),
                subject.channel(of: page)?.isMain == true
            else { return [] }
            let text =
                " "
                + page.markdown.scopes.map { Self.spaced(page.markdown.text(of: $0, in: page.bytes).string) }
                .joined(separator: " ") + " "
            guard let word = subjects.first(where: { text.contains(" \($0) ") }) ?? loaded.first else { return [] }
            return [FieldRemark(range: question.range, message: .sensitive(word), help: Self.description.remedy)]
        }
    }

    /// Whether a question mark ends something: one inside an address does not.
    private func asks(_ scope: TextScope, _ page: Page) -> Bool {
        let text = page.markdown.text(of: scope, in: page.bytes).bytes
        return text.indices.contains { place in
            guard text[place] == UInt8(ascii: "?") else { return false }
            let next = text.index(after: place)
            return next == text.endIndex || !Self.goesOn(text[next])
        }
    }

    /// What follows a question mark in an address: a letter or a digit.
    private static func goesOn(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        default: false
        }
    }

    /// The words of a text, with one space between two.
    private static func spaced(_ text: String) -> String {
        text.split { !$0.isLetter && !$0.isNumber && $0 != "-" }.map { Folding.folded(String($0)) }
            .joined(separator: " ")
    }

    private func loadedWord(_ mention: Mention, _ table: NeutralTable) -> String? {
        guard case .word(let index) = mention.subject, !mention.stood, mention.kind != .fileName else { return nil }
        switch table.groups[index].kind {
        case .loaded, .religious: return mention.words
        case .persuasive, .commercial, .sponsored, .achievement: return nil
        }
    }
}

extension Message {
    fileprivate static func sensitive(_ word: String) -> Message {
        Message(
            nl: "Je stelt een vraag op de hoofdpagina, en het gaat over “\(shown(word))”.",
            en: "You ask a question on the main page, and it is about “\(shown(word))”.")
    }
}
