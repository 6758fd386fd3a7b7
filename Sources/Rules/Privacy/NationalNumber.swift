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
        agreements: ["aartselaar-4b", "aartselaar-9a", "gedragscode-4a", "gedragscode-12c", "gent-6-5-8"],
        force: .always(from: .keep),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: TextSubject) -> [Finding] {
        subject.findings(
            Self.description.id, Self.numbers(in: subject.bytes),
            Message(
                nl: "Hier staat een rijksregisternummer. Dat mag nergens bewaard worden, ook niet in een voorstel.",
                en: "Here stands a national register number. It may not be kept anywhere, not in a proposal either."),
            Message(
                nl: "Haal het nummer weg en bewaar. Had je het al bewaard? Typ dan ook `afspraak bundelen`.",
                en: "Take the number out and save. Had you saved it before? Then type `afspraak bundle` too."))
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
            } else if [2, 4, 6, 9].contains(digits.count), let length = separator(in: text, at: next),
                next + length < text.count, isDigit(text[next + length])
            {
                next += length
            } else {
                break
            }
        }
        guard digits.count == 11, isNumber(digits), !isPartOfDigest(start..<end, in: text) else { return nil }
        index = end
        return start..<end
    }

    /// Whether the digits are some of a digest: one in some thousands of SHA-256 digests holds eleven that would do.
    private static func isPartOfDigest(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
        var (start, end) = (range.lowerBound, range.upperBound)
        guard text[range].allSatisfy(isDigit) else { return false }
        while start > 0, isHexadecimal(text[start - 1]), range.upperBound - start < 65 { start -= 1 }
        while end < text.count, isHexadecimal(text[end]), end - start < 65 { end += 1 }
        // SHA-1 and SHA-256, as git and image records write them.
        return (end - start == 40 || end - start == 64) && !text[start..<end].allSatisfy(isDigit)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte) }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// ScannedText of the separator at an offset: a point, a hyphen, a slash or a space, also the ones that a word processor makes of
    /// them (no-break spaces, hyphens and dashes); nil when there is none.
    private static func separator(in text: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int? {
        let byte = text[offset]
        if byte == 0x2E || byte == 0x2D || byte == 0x2F || byte == 0x20 { return 1 }
        if byte == 0xC2, offset + 1 < text.count, text[offset + 1] == 0xA0 { return 2 }
        guard byte == 0xE2, offset + 2 < text.count, text[offset + 1] == 0x80 else { return nil }
        return (0x90...0x95).contains(text[offset + 2]) || text[offset + 2] == 0xAF || text[offset + 2] == 0x89
            ? 3 : nil
    }

    private static func isNumber(_ digits: [UInt8]) -> Bool {
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + Int($1) } }
        let (month, day) = (number(2..<4) % 20, number(4..<6))
        guard month <= 12, day <= 31, number(0..<9) > 0 else { return false }
        let check = number(9..<11)
        return [0, 2_000_000_000].contains { 97 - ($0 + number(0..<9)) % 97 == check }
    }
}
