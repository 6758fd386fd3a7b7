import Content
public import Findings
import Markdown

/// A heading is a heading, and no bold line.
public struct FakeHeading: Rule {
    public static let description = RuleDescription(
        id: "heading-fake", aliases: ["MD036"],
        title: Message(nl: "Een tussentitel is een echte tussentitel", en: "A heading is a real heading"),
        demand: Message(
            nl:
                "Een vette regel ziet eruit als een tussentitel, maar is er geen: wie laat voorlezen, springt eroverheen, en "
                + "in de inhoudstafel staat hij niet.",
            en:
                "A bold line looks like a heading but is none: who has the page read aloud jumps over it, and it is not in the "
                + "contents."),
        remedy: Message(
            nl: "Haal de sterretjes weg en zet er `##` en een spatie voor.",
            en: "Take the asterisks away and put `##` and a space in front."),
        agreements: ["kortom-19"], force: .adopted(from: .publish), weight: .warn, reach: .result,
        canBeSwitchedOff: true, examples: examples)

    public init() {}

    /// Longer than this it is a sentence that wants to be seen.
    private static let longest = 80

    public func findings(in subject: PageSubject) -> [Finding] {
        let scopes = subject.page.markdown.scopes
        return scopes.indices.remarks { index in
            let scope = scopes[index]
            guard scope.kind == .paragraph, !scope.isQuoted, scope.listDepth == 0, index + 1 < scopes.count,
                opensPart(scopes[index + 1]), isBoldLine(scope.range, in: subject), isTitle(subject.words(scope))
            else { return nil }
            return subject.finding(Self.description.id, scope.range, .fake, Self.description.remedy)
        }
    }

    /// What comes below it is text, not the next heading.
    private func opensPart(_ scope: TextScope) -> Bool {
        if case .heading = scope.kind { return false }
        return true
    }

    /// Whether the line is `**words**` and nothing else.
    private func isBoldLine(_ range: Range<Int>, in subject: PageSubject) -> Bool {
        guard let mark = subject.byte(range.upperBound), mark == 0x2A || mark == 0x5F,
            (-2..<0).allSatisfy({ subject.byte(range.lowerBound + $0) == mark }),
            subject.byte(range.upperBound + 1) == mark, subject.byte(range.upperBound + 2) ?? 0x0A < 0x20,
            subject.byte(range.lowerBound - 3) ?? 0x0A < 0x20
        else { return false }
        let inner = subject.page.bytes[range]
        return !inner.contains(0x0A) && !inner.contains(0x0D)
            && !zip(inner, inner.dropFirst()).contains { $0 == mark && $1 == mark }
    }

    private func isTitle(_ words: String) -> Bool {
        guard words.count <= Self.longest, words.contains(where: \.isLetter), let last = words.last else {
            return false
        }
        return !".,;:!?…".contains(last)
    }
}

extension Message {
    fileprivate static let fake = Message(
        nl: "Deze vette regel doet alsof hij een tussentitel is.", en: "This bold line pretends to be a heading.")
}
