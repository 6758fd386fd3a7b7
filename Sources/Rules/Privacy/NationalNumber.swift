import Content
public import Findings

/// A national register number never stands in a page, not even in a proposal: what was kept once stays in the history.
public struct NationalNumber: Rule {
    public static let description = RuleDescription(
        id: "national-number",
        title: Message(nl: "Nooit een rijksregisternummer", en: "Never a national register number"),
        demand: Message(
            nl: "Een rijksregisternummer hoort nergens in de inhoudsmap, ook niet in een voorstel: wat je bewaart, "
                + "blijft in de geschiedenis staan.",
            en: "A national register number stands nowhere in the repository, not in a proposal either: what you keep "
                + "stays in the history."),
        remedy: Message(
            nl: "Haal het nummer weg en bewaar opnieuw.", en: "Take the number out and keep your work again."),
        agreements: [],
        force: .always(from: .keep),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: TextSubject) -> [Finding] {
        Self.numbers(in: subject.bytes).map { range in
            Finding(
                rule: Self.description.id, place: subject.place(range),
                message: Message(
                    nl: "Hier staat een rijksregisternummer. Dat mag nergens bewaard worden, ook niet in een voorstel.",
                    en: "Here stands a national register number. It may not be kept anywhere, not in a proposal either."
                ),
                help: Message(nl: "Haal het nummer weg.", en: "Take the number out."))
        }
    }

    /// Byte ranges that hold a number with a right check number and a date that can be (National Register: YY.MM.DD-NNN.CC,
    /// check = 97 − number mod 97, with a 2 before the number for who was born in 2000 or later).
    static func numbers(in bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        // Most bytes of a page are no digits: the loop over them is the whole cost of this rule.
        bytes.withUnsafeBufferPointer { text in
            var index = 0
            while index < text.count {
                guard isDigit(text[index]) else {
                    index += 1
                    continue
                }
                if let range = number(in: text, from: &index) { found.append(range) }
            }
        }
        return found
    }

    /// Reads one number with its separators. Leaves `index` behind it, or behind its first group of digits when it is none: a
    /// number may stand right behind another one ("kamer 12 93.05.18-…").
    private static func number(
        in text: UnsafeBufferPointer<UInt8>, from index: inout Int
    ) -> Range<Int>? {
        let start = index
        while index < text.count, isDigit(text[index]) { index += 1 }
        var digits: [UInt8] = []
        var (end, next) = (start, start)
        while next < text.count, digits.count <= 11 {
            if isDigit(text[next]) {
                digits.append(text[next] - 0x30)
                next += 1
                end = next
            } else if isSeparator(text[next]), next + 1 < text.count, isDigit(text[next + 1]),
                [2, 4, 6, 9].contains(digits.count)
            {
                next += 1
            } else {
                break
            }
        }
        guard digits.count == 11, isNumber(digits) else { return nil }
        index = end
        return start..<end
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isSeparator(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2D || byte == 0x20 }

    private static func isNumber(_ digits: [UInt8]) -> Bool {
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) } }
        let (month, day) = (number(2..<4) % 20, number(4..<6))
        guard month <= 12, day <= 31, number(0..<9) > 0 else { return false }
        let check = number(9..<11)
        return [0, 2_000_000_000].contains { 97 - ($0 + number(0..<9)) % 97 == check }
    }
}
