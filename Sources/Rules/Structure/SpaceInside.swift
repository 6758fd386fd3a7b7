import Content
public import Findings
import Markdown

/// Asterisks and brackets touch the words they are about.
public struct SpaceInside: Rule {
    public static let description = RuleDescription(
        id: "space-inside", aliases: ["MD037", "MD039"],
        title: Message(nl: "Geen spatie binnen sterretjes of haken", en: "No space within asterisks or brackets"),
        demand: Message(
            nl:
                "Met een spatie ertussen wordt `** dit **` niet vet: de bezoeker ziet de sterretjes. In een link wordt de "
                + "spatie mee onderstreept.",
            en:
                "With a space in between, `** this **` does not become bold: visitors see the asterisks. In a link the space is "
                + "underlined too."),
        remedy: Message(
            nl: "Haal de spatie weg: `**dit**`, `[onze uren](/uren/)`.",
            en: "Take the space away: `**this**`, `[onze uren](/uren/)`."),
        agreements: ["kortom-21"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        let links = subject.page.markdown.links.remarks { link in link.text.flatMap { looseLink($0, subject) } }
        return links + subject.page.markdown.scopes.allRemarks { looseMarks(in: $0, subject) }
    }

    /// `[ words ](…)`
    private func looseLink(_ text: Range<Int>, _ subject: PageSubject) -> Finding? {
        guard subject.byte(text.lowerBound - 1) == 0x5B, subject.byte(text.upperBound) == 0x5D else { return nil }
        let inner = trimmed(text, subject)
        guard !inner.isEmpty, inner != text else { return nil }
        // Outside stands a space or nothing, so that no two words grow together.
        let isFree =
            (inner.lowerBound == text.lowerBound || isEdge(subject.byte(text.lowerBound - 2)))
            && inner.upperBound == text.upperBound
        return subject.finding(
            Self.description.id, text, .inLink, Self.description.remedy,
            fix: isFree ? Fix(bytes: text, replacement: subject.source(inner)) : nil)
    }

    /// `** words **`, which md4c leaves as it is written.
    private func looseMarks(in scope: TextScope, _ subject: PageSubject) -> [Finding] {
        subject.page.markdown.runs(of: scope).remarks { run in
            guard run.kind == .text, run.range.count > 5 else { return nil }
            let marks = marks(in: run.range, subject)
            guard marks.count == 2, let open = marks.first, let close = marks.last, open + 2 < close else { return nil }
            let outer = open..<(close + 2)
            let inner = trimmed((open + 2)..<close, subject)
            let words = subject.source(inner)
            guard inner != (open + 2)..<close, words.contains(where: \.isLetter),
                isEdge(subject.byte(open - 1)), isEdge(subject.byte(outer.upperBound))
            else { return nil }
            let mark = subject.source(open..<(open + 2))
            return subject.finding(
                Self.description.id, outer, .inMarks, Self.description.remedy,
                fix: Fix(bytes: outer, replacement: mark + words + mark))
        }
    }

    /// Where `**` or `__` stands, not three of them.
    private func marks(in range: Range<Int>, _ subject: PageSubject) -> [Int] {
        var found: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound, found.count < 3 {
            let mark = subject.page.bytes[index]
            guard mark == 0x2A || mark == 0x5F else {
                index += 1
                continue
            }
            let count = subject.page.bytes[index..<range.upperBound].prefix { $0 == mark }.count
            // Anything but two equal pairs is for a person to look at.
            let isPair = count == 2 && (found.first.map { subject.page.bytes[$0] == mark } ?? true)
            found += isPair ? [index] : [index, index, index]
            index += count
        }
        return found
    }

    private func trimmed(_ range: Range<Int>, _ subject: PageSubject) -> Range<Int> {
        let text = subject.page.bytes[range]
        guard let first = text.firstIndex(where: { $0 != 0x20 }), let last = text.lastIndex(where: { $0 != 0x20 })
        else { return range.lowerBound..<range.lowerBound }
        return first..<(last + 1)
    }

    /// White space, the end of the text, or a mark that parts words.
    private func isEdge(_ byte: UInt8?) -> Bool {
        guard let byte else { return true }
        return byte <= 0x20 || [0x21, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x7C].contains(byte)
    }
}

extension Message {
    fileprivate static let inLink = Message(
        nl: "In deze link staat een spatie te veel, tegen het haakje.",
        en: "This link has a space too many, against the bracket.")
    fileprivate static let inMarks = Message(
        nl: "Dit wordt niet vet: er staat een spatie tegen de sterretjes.",
        en: "This does not become bold: a space stands against the asterisks.")
}
