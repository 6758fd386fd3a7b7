import Content
public import Findings
import Markdown

/// What is meant as a heading becomes one.
public struct HeadingMark: Rule {
    public static let description = RuleDescription(
        id: "heading-mark", aliases: ["MD018"],
        title: Message(nl: "Na `#` komt een spatie", en: "Behind `#` comes a space"),
        demand: Message(
            nl:
                "Zonder gewone spatie achter de `#` wordt een regel geen tussentitel: de bezoeker ziet de hekjes staan.",
            en: "Without a plain space behind the `#` a line becomes no heading: visitors see the marks."),
        remedy: Message(nl: "Typ een spatie: `## Uren`.", en: "Type a space: `## Uren`."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.page.markdown.scopes.allRemarks { scope in
            guard scope.kind == .paragraph, !scope.isQuoted, scope.listDepth == 0 else { return [] }
            return subject.lines(of: scope).remarks { line in
                guard subject.byte(line.lowerBound - 1) != 0x5C else { return nil }
                return finding(line, isAlone: line == scope.range, in: subject)
            }
        }
    }

    private func finding(_ line: Range<Int>, isAlone: Bool, in subject: PageSubject) -> Finding? {
        let text = subject.page.bytes[line]
        let marks = text.prefix { $0 == 0x23 }
        guard (1...6).contains(marks.count) else { return nil }
        let rest = text[marks.endIndex...]
        // A space that does not break looks the same and does not count.
        let isHard = rest.starts(with: [0xC2, 0xA0])
        let title = String(decoding: rest.dropFirst(isHard ? 2 : 0), as: UTF8.self)
        guard let first = title.first, first.isLetter || first.isNumber else { return nil }
        // One `#` with a word can be a tag (`#zandbeke`); a heading it is when nothing else fits.
        if marks.count == 1, !isHard, !(isAlone && first.isUppercase && title.contains(" ") && !title.contains("#")) {
            return nil
        }
        let fix =
            marks.count > 1 || isHard
            ? Fix(bytes: marks.endIndex..<(marks.endIndex + (isHard ? 2 : 0)), replacement: " ") : nil
        return subject.finding(
            Self.description.id, line, isHard ? .hardSpace : .glued, Self.description.remedy, fix: fix)
    }
}

extension Message {
    fileprivate static let glued = Message(
        nl: "Deze regel wordt geen tussentitel: achter de `#` staat geen spatie.",
        en: "This line becomes no heading: no space stands behind the `#`.")
    fileprivate static let hardSpace = Message(
        nl: "Deze regel wordt geen tussentitel: achter de `#` staat een harde spatie, vaak meegekomen bij het plakken.",
        en: "This line becomes no heading: a hard space stands behind the `#`, often brought along by pasting.")
}
