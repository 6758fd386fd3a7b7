import BrusselsTime
public import Content
import Digests
public import Findings
import Git
import PolicyModel
import Text
public import YAML

/// A text that AI helped to write was read by a final editor, in this very version.
public struct AIReview: Rule {
    public static let description = RuleDescription(
        id: "ai-review",
        title: Message(
            nl: "Hielp AI mee, dan las een eindredacteur de tekst na", en: "If AI helped, a final editor read the text"),
        demand: Message(
            nl:
                "Bij `ai: hulpmiddel` hoeft geen vermelding, omdat een mens de tekst grondig nalas. Dat nalezen geldt voor deze "
                + "versie: verandert de tekst daarna, dan leest iemand hem opnieuw.",
            en:
                "`ai: hulpmiddel` needs no label, because a person read the text thoroughly. That reading holds for this version: "
                + "when the text changes afterwards, somebody reads it again."),
        remedy: Message(
            nl: "De eindredacteur typt `afspraak nagelezen PAD` en stuurt dat zelf door.",
            en: "The final editor types `afspraak reviewed PATH` and pushes that personally."),
        agreements: ["kortom-86a"],
        force: .adopted(from: .publish),
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.page.aiUse == .aid, let ai = subject.page.frontMatter?["ai"] else { return [] }
        guard let entry = subject.page.frontMatter?["eindredactie"], let review = TextReview(entry.value) else {
            return [finding(subject, at: ai.keyRange.lowerBound..<ai.value.range.upperBound, .notRead)]
        }
        guard review.text == TextReview.digest(of: subject.page) else {
            return [finding(subject, at: entry.keyRange, .changedSince)]
        }
        guard mayReview(review, subject) else {
            return [finding(subject, at: entry.value.range, .mayNot(name(of: review.by, subject)))]
        }
        // The text itself did not change, but another field may have; and a review that came in with the assistant's work may
        // be the assistant's.
        if let later = subject.assisted.last(where: { !$0.isReviewed }) {
            return [finding(subject, at: entry.keyRange, .assistedSince(printable(later.assistant)), .readApart)]
        }
        // Who says to have read it must say so personally; what already stood there was said before.
        let before = subject.before?.frontMatter?["eindredactie"].flatMap { TextReview($0.value) }
        let isOwn = review.by == subject.circumstances.person.id.rawValue
        guard isOwn || before == review || !subject.asksWho else {
            return [finding(subject, at: entry.value.range, .notByYou(name(of: review.by, subject)))]
        }
        return []
    }

    /// A person as colleagues know him or her; else the name as written.
    private func name(of id: String, _ subject: PageSubject) -> String {
        printable(subject.circumstances.policy.person(PersonID(id))?.name ?? id)
    }

    private func mayReview(_ review: TextReview, _ subject: PageSubject) -> Bool {
        let circumstances = subject.circumstances
        guard let day = Day(written: review.day), day <= circumstances.day, let path = subject.path.text,
            let person = circumstances.policy.person(PersonID(review.by))
        else { return false }
        return circumstances.policy.permission(
            for: person, action: .approve, path: path, type: subject.type.id, on: day
        ).granted
    }

    private func finding(
        _ subject: PageSubject, at range: Range<Int>, _ message: Message, _ help: Message = .askEditor
    ) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(range), message: message, help: help)
    }
}

extension Page {
    /// The statement that a final editor read it; nil when there is none.
    public var textReview: TextReview? { frontMatter?["eindredactie"].flatMap { TextReview($0.value) } }
}

/// The statement of a final editor: `{door: PERSON, op: DAY, tekst: DIGEST}`.
public struct TextReview: Sendable, Hashable {
    public let by: String
    public let day: String
    /// What was read: the first digits of the digest of the page's text.
    public let text: String

    /// A statement that is made now.
    public init(by: String, day: String, text: String) {
        self.by = by
        self.day = day
        self.text = text
    }

    /// The statement in a field `eindredactie`; nil when it is none.
    public init?(_ value: YAMLNode) {
        func field(_ name: String) -> String? {
            value.mapping?.first { Folding.folded($0.key) == name }?.value.text
        }
        guard let by = field("door"), let day = field("op"), let text = field("tekst") else { return nil }
        self.init(by: by, day: day, text: text)
    }

    /// The first 64 bits of the SHA-256 of what readers see (title, summary and body), as letters from `a` to `p`: digits could
    /// look like a national number.
    public static func digest(of page: Page) -> String {
        var read: [UInt8] = []
        for name in ["titel", "title", "samenvatting", "summary", "description"] {
            if let value = page.frontMatter?[name]?.value.text { read += Array("\(name): \(value)\n".utf8) }
        }
        read += page.bytes[page.bodyRange]
        let digits = SHA256Digest(of: read).hex.utf8.prefix(16)
        return String(decoding: digits.map { $0 < 0x3A ? $0 + 0x31 : $0 + 0x0A }, as: UTF8.self)
    }
}

extension Message {
    fileprivate static let notRead = Message(
        nl: "AI hielp mee aan deze tekst. Daarom leest een eindredacteur hem na voor hij online komt.",
        en: "AI helped with this text. So a final editor reads it before it goes online.")
    fileprivate static let changedSince = Message(
        nl: "De tekst is veranderd nadat de eindredacteur hem nalas.",
        en: "The text was changed after the final editor read it.")
    fileprivate static func assistedSince(_ assistant: String) -> Message {
        Message(
            nl: "\(assistant) werkte nog aan deze pagina in of na de bewaring waarmee de eindredacteur ze nalas.",
            en:
                "\(assistant) still worked on this page in or after the saved version in which the final editor read it."
        )
    }
    fileprivate static let readApart = Message(
        nl:
            "De eindredacteur leest ze opnieuw, typt `afspraak nagelezen PAD`, en bewaart dat apart, zonder AI-assistent.",
        en:
            "The final editor reads it again, types `afspraak reviewed PATH`, and keeps that apart, without an AI assistant."
    )
    fileprivate static func mayNot(_ name: String) -> Message {
        Message(
            nl: "\(name) kan deze tekst niet nalezen als eindredacteur.",
            en: "\(name) cannot read this text as its final editor.")
    }
    fileprivate static func notByYou(_ name: String) -> Message {
        Message(
            nl: "Dat de tekst nagelezen is, zegt alleen \(name) zelf.",
            en: "That the text was read can only be said by \(name).")
    }
    fileprivate static let askEditor = Message(
        nl: "Dien de tekst in. De eindredacteur leest hem na, typt `afspraak nagelezen PAD` en stuurt hem door.",
        en: "Hand the text in. The final editor reads it, types `afspraak reviewed PATH` and pushes it.")
}
