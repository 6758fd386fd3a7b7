import Content
public import Findings
import Markdown

/// A list is a list, and no lines with dots in front.
public struct FakeList: Rule {
    public static let description = RuleDescription(
        id: "list-fake",
        title: Message(nl: "Een opsomming is een echte lijst", en: "An enumeration is a real list"),
        demand: Message(
            nl:
                "Bij een echte lijst hoor je hoeveel punten er zijn. Met bolletjes of nummers die je zelf tikt, plakt de website "
                + "de regels aan elkaar.",
            en:
                "With a real list one hears how many items there are. With dots or numbers typed by hand, the site joins the "
                + "lines."),
        remedy: Message(
            nl: "Zet elk punt op een eigen regel met `- ` ervoor, of `1. `, en een witregel boven de lijst.",
            en: "Put each item on a line of its own with `- ` in front, or `1. `, and a blank line above the list."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    /// • ● ▪ ■ ◦ ‣ ⁃ ·
    private static let dots: [[UInt8]] = ["•", "●", "▪", "■", "◦", "‣", "⁃", "·"].map { Array($0.utf8) }
    /// – —
    private static let dashes: [[UInt8]] = ["–", "—"].map { Array($0.utf8) }

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.page.markdown.scopes.remarks { scope in
            guard scope.kind == .paragraph || scope.kind == .listItem else { return nil }
            let lines = subject.lines(of: scope)
            if let found = dotted(lines, scope, subject) { return found }
            guard lines.count > 1 else { return chained(scope, subject) }
            let dashed = lines.filter { starts($0, with: Self.dashes, in: subject) != nil }
            if dashed.count > 1 || isCounted(lines, subject) {
                return subject.finding(Self.description.id, scope.range, .joined, Self.description.remedy)
            }
            return chained(scope, subject)
        }
    }

    /// Lines that begin with a dot. When all do, and stand on their own, it is certain what was meant.
    private func dotted(_ lines: [Range<Int>], _ scope: TextScope, _ subject: PageSubject) -> Finding? {
        let texts = lines.map { starts($0, with: Self.dots, in: subject) }
        guard texts.contains(where: { $0 != nil }) else { return nil }
        let items = zip(lines, texts).compactMap { line, start in
            start.flatMap { $0 < line.upperBound ? "- " + subject.source($0..<line.upperBound) : nil }
        }
        let isCertain =
            items.count == lines.count && scope.kind == .paragraph && scope.listDepth == 0 && !scope.isQuoted
            && subject.byte(scope.range.lowerBound - 1) ?? 0x0A <= 0x20
            && scope.range.lowerBound == lines.first?.lowerBound && scope.range.upperBound == lines.last?.upperBound
        return subject.finding(
            Self.description.id, scope.range, .dots, Self.description.remedy,
            fix: isCertain ? Fix(bytes: scope.range, replacement: items.joined(separator: "\n")) : nil)
    }

    /// Where the text behind a sign and its space begins; nil when the line begins otherwise.
    private func starts(_ line: Range<Int>, with signs: [[UInt8]], in subject: PageSubject) -> Int? {
        let text = subject.page.bytes[line]
        guard let sign = signs.first(where: { text.starts(with: $0) }) else { return nil }
        let rest = text.dropFirst(sign.count)
        let inner = rest.drop { $0 == 0x20 || $0 == 0x09 }
        return inner.startIndex > rest.startIndex ? inner.startIndex : nil
    }

    /// Two lines that begin with numbers or letters that follow each other: `1)` and `2)`, `a)` and `b)`.
    private func isCounted(_ lines: [Range<Int>], _ subject: PageSubject) -> Bool {
        var last: Int?
        for line in lines {
            let number = number(of: line, subject)
            if let number, let last, number == last + 1 { return true }
            last = number
        }
        return false
    }

    private func number(of line: Range<Int>, _ subject: PageSubject) -> Int? {
        let text = subject.page.bytes[line]
        let digits = text.prefix { (0x30...0x39).contains($0) }
        let sign = text.dropFirst(max(digits.count, 1))
        guard let close = sign.first, close == 0x29 || (close == 0x2E && !digits.isEmpty),
            sign.dropFirst().first == 0x20
        else { return nil }
        if !digits.isEmpty { return digits.count < 3 ? Int(String(decoding: digits, as: UTF8.self)) : nil }
        return text.first.flatMap { (0x61...0x7A).contains($0) ? Int($0) : nil }
    }

    /// `Breng mee: - je kaart - een foto`
    private func chained(_ scope: TextScope, _ subject: PageSubject) -> Finding? {
        let text = subject.page.bytes[scope.range]
        guard let colon = text.firstIndex(of: 0x3A) else { return nil }
        let rest = text[(colon + 1)...].drop { $0 == 0x20 }
        guard rest.starts(with: [0x2D, 0x20]) else { return nil }
        guard isChain(Array(rest.dropFirst())) else { return nil }
        return subject.finding(Self.description.id, scope.range, .joined, Self.description.remedy)
    }

    /// Whether ` - ` stands in it.
    private func isChain(_ text: [UInt8]) -> Bool {
        text.indices.dropLast(2).contains { text[$0] == 0x20 && text[$0 + 1] == 0x2D && text[$0 + 2] == 0x20 }
    }
}

extension Message {
    fileprivate static let dots = Message(
        nl: "Dit lijkt een lijst, maar de bolletjes zijn getikt.",
        en: "This looks like a list, but its dots were typed.")
    fileprivate static let joined = Message(
        nl: "Dit lijkt een lijst, maar de website plakt de regels aan elkaar.",
        en: "This looks like a list, but the site joins its lines.")
}
