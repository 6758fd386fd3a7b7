import Content
public import Findings
import Markdown

/// Emoji come after words, one at a time.
public struct EmojiUse: Rule {
    public static let description = RuleDescription(
        id: "emoji-use",
        title: Message(nl: "Emoji spaarzaam", en: "Emoji with restraint"),
        demand: Message(
            nl:
                "Elke emoji wordt voorgelezen: “gezicht met tranen van vreugde”. In een tussentitel, als bolletje of met een "
                + "hele rij stoort dat.",
            en:
                "Each emoji is read aloud: “face with tears of joy”. In a heading, as a dot or in a row that gets in the way."
        ),
        remedy: Message(
            nl: "Zet hoogstens één emoji in een alinea, achter de tekst.",
            en: "Put one emoji at most in a paragraph, behind the text."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .info, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.page.markdown.scopes.remarks { scope in
            guard canHoldEmoji(subject.page.bytes[scope.range]) else { return nil }
            let words = subject.words(scope)
            guard let message = message(for: scope, words) else { return nil }
            return subject.finding(Self.description.id, scope.range, message, Self.description.remedy)
        }
    }

    /// Emoji begin with 0xF0, lie between U+2300 and U+2FFF, or end in U+FE0F; quotation marks and the euro do not.
    private func canHoldEmoji(_ text: ArraySlice<UInt8>) -> Bool {
        var last: UInt8 = 0
        for byte in text {
            if byte == 0xF0 || byte == 0xEF || (last == 0xE2 && byte >= 0x8C) { return true }
            last = byte
        }
        return false
    }

    private func message(for scope: TextScope, _ words: String) -> Message? {
        let count = words.reduce(0) { $0 + ($1.isEmoji ? 1 : 0) }
        guard count > 0 else { return nil }
        if case .heading = scope.kind { return .inHeading }
        let starts = words.split(separator: "\n").filter { $0.first?.isEmoji ?? false }.count
        let isItem = scope.kind == .listItem || scope.listDepth > 0
        if words.hasWords, starts > 1 || (isItem && starts == 1) { return .asDot }
        return count > 1 ? .many(count) : nil
    }
}

extension Character {
    /// Whether it is shown as a picture; a digit or `©` is not.
    fileprivate var isEmoji: Bool {
        guard let first = unicodeScalars.first, first.value > 0xFF else { return false }
        return first.properties.isEmojiPresentation
            || (first.properties.isEmoji && unicodeScalars.contains { $0.value == 0xFE0F })
    }
}

extension Message {
    fileprivate static let inHeading = Message(
        nl: "In deze tussentitel staat een emoji.", en: "This heading holds an emoji.")
    fileprivate static let asDot = Message(
        nl: "Hier staat een emoji als bolletje van een lijst.", en: "An emoji serves as the dot of a list here.")
    fileprivate static func many(_ count: Int) -> Message {
        Message(nl: "Hier staan \(count) emoji bij elkaar.", en: "Here stand \(count) emoji together.")
    }
}
