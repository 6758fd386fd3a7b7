public import Findings

/// The plate of a car leads to who drives it: it does not stand in a text.
public struct NumberPlate: Rule {
    public static let description = RuleDescription(
        id: "number-plate",
        title: Message(nl: "Geen nummerplaat", en: "No number plate"),
        demand: Message(
            nl:
                "Een nummerplaat leidt naar één mens of één zaak. Wat je bewaart, blijft in de geschiedenis staan. Het voorbeeld "
                + "1-ABC-123 mag.",
            en:
                "A number plate leads to one person or one business. What you keep stays in the history. The example 1-ABC-123 is "
                + "fine."),
        remedy: Message(
            nl: "Haal de nummerplaat weg, of schrijf 1-ABC-123 als voorbeeld.",
            en: "Take the plate out, or write 1-ABC-123 as an example."),
        agreements: PersonalDataSettings.agreements,
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: TextSubject) -> [Finding] {
        let found = subject.personalData(.plate) { text, _ in
            Self.all(in: text)
        } isOwn: { _, _ in
            false
        }
        return subject.findings(Self.description.id, found.map(\.range), .stands, .takeOutOrGround)
    }

    /// Belgian plates since 2010 (`1-XYZ-789`) wherever they stand; without hyphens, older ones and those of the neighbours where
    /// words say what it is.
    static func all(in text: ScannedText) -> [PersonalDatum] {
        var found: [PersonalDatum] = []
        var index = 0
        while index < text.count {
            guard text[index].isDigit || text[index].isCapital, !text.isWord(index - 1), text.at(index - 1) != 0x2D
            else {
                index += 1
                continue
            }
            if let datum = plate(text, from: index) {
                found.append(datum)
                index = datum.range.upperBound
            } else {
                while index < text.count, text.isWord(index) { index += 1 }
            }
        }
        return found
    }

    private static let called = smallWords(
        "nummerplaat nummerplaten kenteken* plaat kentekenplaat wagen auto bestelwagen vrachtwagen moto motor aanhangwagen"
    )

    private static func plate(_ text: ScannedText, from start: Int) -> PersonalDatum? {
        var parts: [(isDigits: Bool, length: Int)] = []
        var key: [UInt8] = []
        var index = start
        var hyphens = 0
        while parts.count < 4 {
            let isDigits = text.isDigit(index)
            let begin = index
            while index < text.count, isDigits ? text[index].isDigit : text[index].isCapital, index - begin < 4 {
                key.append(text[index])
                index += 1
            }
            guard index > begin else { break }
            parts.append((isDigits, index - begin))
            if text.at(index) == 0x2D, isPart(text, index + 1) {
                hyphens += 1
                index += 1
            } else if text.at(index) == 0xE2, text.separator(index) == 3, !text.isSpace(index), isPart(text, index + 3)
            {
                hyphens += 1
                index += 3
            } else if (text.at(index) == 0x2E || text.at(index) == 0x20) && isPart(text, index + 1) && parts.count < 3 {
                index += 1
            } else if !isPart(text, index) {
                break
            }
        }
        guard !text.isWord(index), text.at(index) != 0x2D, isShape(parts), !isExample(key) else { return nil }
        let isPlain = hyphens == 2 && isBelgian(parts)
        guard isPlain || text.holds(called, in: max(0, start - 40)..<start) else { return nil }
        return PersonalDatum(range: start..<index, key: key)
    }

    private static func isPart(_ text: ScannedText, _ index: Int) -> Bool {
        index < text.count && (text[index].isDigit || text[index].isCapital)
    }

    private static func isBelgian(_ parts: [(isDigits: Bool, length: Int)]) -> Bool {
        parts.count == 3 && parts[0] == (true, 1) && parts[1] == (false, 3) && parts[2] == (true, 3)
    }

    private static func isShape(_ parts: [(isDigits: Bool, length: Int)]) -> Bool {
        let digits = parts.filter(\.isDigits).reduce(0) { $0 + $1.length }
        let letters = parts.filter { !$0.isDigits }.reduce(0) { $0 + $1.length }
        return (2...3).contains(parts.count) && (1...4).contains(digits) && (2...4).contains(letters)
            && (5...7).contains(digits + letters)
    }

    /// Examples that everybody writes: 1-ABC-123, 1-AAA-000.
    private static func isExample(_ key: [UInt8]) -> Bool {
        let letters = key.filter(\.isCapital)
        return letters == Array("ABC".utf8) || letters == Array("XXX".utf8)
            || (letters.count > 1 && Set(letters).count == 1)
    }
}

extension Message {
    fileprivate static let stands = Message(nl: "Hier staat een nummerplaat.", en: "Here stands a number plate.")
}
