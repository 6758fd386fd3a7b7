public import Findings

/// A text holds nothing that steers the screen it is shown on: not a page, and not the words of a version either.
public struct ControlCharacters: Rule {
    public static let description = RuleDescription(
        id: "control-characters",
        title: Message(nl: "Geen stuurtekens in een tekst", en: "No control characters in a text"),
        demand: Message(
            nl:
                "Een tekst, en ook de omschrijving van wat je bewaart, bevat geen onzichtbare stuurtekens. Die kunnen een "
                + "scherm iets anders laten tonen dan er staat.",
            en:
                "A text, and the description of what you keep too, holds no invisible control characters. They can make a "
                + "screen show something else than what stands there."),
        remedy: Message(
            nl: "Typ de plaats die we aanduiden opnieuw, en bewaar opnieuw.",
            en: "Type the place we point at again, and keep your work again."),
        agreements: [],
        force: .always(from: .keep),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: TextSubject) -> [Finding] {
        guard let first = Self.first(in: subject.bytes) else { return [] }
        let isMessage = subject.path == nil
        return [
            Finding(
                rule: Self.description.id, place: subject.place(first),
                message: isMessage ? .inMessage : .inText, help: isMessage ? .bundle : .typeAgain)
        ]
    }

    /// Where the first one stands. Tabs, line ends and page ends are no harm; NUL is told elsewhere.
    static func first(in bytes: [UInt8]) -> Range<Int>? {
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case 0x01...0x08, 0x0E...0x1F, 0x7F: return index..<(index + 1)
            // U+0080 to U+009F: many terminals read them as an escape.
            case 0xC2 where index + 1 < bytes.count && (0x80...0x9F).contains(bytes[index + 1]):
                return index..<(index + 2)
            default: continue
            }
        }
        return nil
    }
}

extension Message {
    fileprivate static let inText = Message(
        nl: "Hier staat een onzichtbaar stuurteken.", en: "An invisible control character stands here.")
    fileprivate static let inMessage = Message(
        nl: "In de omschrijving van wat je bewaarde staat een onzichtbaar stuurteken.",
        en: "The description of what you kept holds an invisible control character.")
    fileprivate static let typeAgain = Message(
        nl: "Wis dit stukje, typ het opnieuw en bewaar.", en: "Erase this piece, type it again and save.")
    fileprivate static let bundle = Message(
        nl: "Typ `afspraak bundelen` en geef een nieuwe omschrijving.",
        en: "Type `afspraak bundle` and give a new description.")
}
