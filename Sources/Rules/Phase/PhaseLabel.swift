import Content
public import Findings
import Markdown
import PolicyModel
import YAML

/// A text on what is still in preparation says so where the reader begins.
public struct PhaseLabel: Rule {
    public static let description = RuleDescription(
        id: "phase-label",
        title: Message(
            nl: "De lezer ziet meteen dat het nog niet vastligt", en: "Readers see at once that it is not certain"),
        demand: Message(
            nl:
                "Wordt er nog aan gewerkt, dan leest de bezoeker dat in de titel, de samenvatting of de eerste alinea's. Bij de "
                + "paginagegevens alleen ziet niemand het.",
            en:
                "When something is in preparation, visitors read so in the title, the summary or the first paragraphs. In the "
                + "front matter alone nobody sees it."),
        remedy: Message(
            nl: "Zet bovenaan een zin zoals “Dit plan is nog in voorbereiding” of “Er is nog niets beslist”.",
            en: "Put a sentence at the top such as “Dit plan is nog in voorbereiding” or “Er is nog niets beslist”."),
        agreements: ["kortom-30b", "gent-t04"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    private static let usual = [
        "nog niet beslist", "nog niets beslist", "niets is beslist", "niets beslist", "in voorbereiding",
        "in ontwikkeling",
        "nog niet vast", "niets vast", "een ontwerp", "het ontwerp", "voorontwerp", "een voorstel", "het voorstel",
        "nog niet goedgekeurd", "nog niet definitief", "kan nog veranderen", "moet nog beslissen", "beslist later",
        "wordt nog onderzocht", "werken nog aan",
    ]
    private static let usualPhrases = Phrases(usual)

    /// Paragraphs from the top in which a label counts.
    private static let mostBlocks = 4

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.phase == .inDevelopment else { return [] }
        let own = PhaseSettings(subject.circumstances).words("fase_vermelding", ofAny: ["kortom-30b", "gent-t04"])
        let phrases = own.map { Phrases($0.map { $0.lowercased() }) } ?? Self.usualPhrases
        let header = ["titel", "title", "samenvatting", "summary", "description"].compactMap {
            subject.page.frontMatter?[$0]?.value.text
        }
        if header.contains(where: { phrases.first(in: Array($0.utf8)) != nil }) { return [] }
        let last = Self.end(of: subject)
        let found = subject.found(phrases)
        if found.contains(where: { $0.range.lowerBound < last }) { return [] }
        // What stood there before, without the label, is not this change's doing.
        if subject.stood("beleidsfase"), let before = subject.before,
            before.bytes[before.bodyRange] == subject.page.bytes[subject.page.bodyRange]
        {
            return []
        }
        if let far = found.first {
            return [
                Finding(rule: Self.description.id, place: subject.place(far.range), message: .tooFar, help: .moveUp)
            ]
        }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(subject.fieldRange("beleidsfase")),
                message: .unlabelled,
                help: own?.first.map { .use(shown($0)) } ?? Self.description.remedy)
        ]
    }

    /// Where the top of the page ends.
    private static func end(of subject: PageSubject) -> Int {
        var blocks = 0
        for scope in subject.page.markdown.scopes {
            if case .heading = scope.kind { continue }
            blocks += 1
            if blocks == mostBlocks { return scope.range.upperBound }
        }
        return Int.max
    }
}

extension Message {
    fileprivate static let unlabelled = Message(
        nl: "De lezer ziet nergens dat dit nog niet vastligt.",
        en: "The reader sees nowhere that this is not certain yet.")
    fileprivate static let tooFar = Message(
        nl: "Dat het nog niet vastligt, leest de bezoeker pas ver in de tekst.",
        en: "Visitors read only far into the text that it is not certain yet.")
    fileprivate static let moveUp = Message(
        nl: "Zet deze zin bovenaan, of zeg het in de samenvatting.",
        en: "Put this sentence at the top, or say it in the summary.")
    fileprivate static func use(_ phrase: String) -> Message {
        Message(
            nl: "Zet bovenaan een zin met “\(phrase)”.", en: "Put a sentence with “\(phrase)” at the top.")
    }
}
