import Content
public import Findings
import Markdown
import Text

/// Headings go down one level at a time, below the title.
public struct HeadingOrder: Rule {
    public static let description = RuleDescription(
        id: "heading-order", aliases: ["MD001", "MD025"],
        title: Message(nl: "Tussentitels staan op volgorde", en: "Headings are in order"),
        demand: Message(
            nl:
                "Wie een pagina laat voorlezen, springt van titel naar titel. De titel van de pagina is de eerste; daaronder komt "
                + "`##`, en pas daaronder `###`. Sla geen trap over.",
            en:
                "Who has a page read aloud jumps from heading to heading. The page's title is the first; below it comes `##`, and "
                + "only below that `###`. Skip no step."),
        remedy: Message(
            nl: "Begin met `##` en ga telkens één `#` dieper.", en: "Begin with `##` and go one `#` deeper at a time."),
        agreements: ["kortom-19", "gent-5-5-3"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        canBeSwitchedOff: true,
        examples: examples)

    private static let most = 1_000

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        // What was out of order before this change is not this change's doing.
        if let before = subject.before,
            before.markdown.headings.map(\.level) == subject.page.markdown.headings.map(\.level)
        {
            return []
        }
        var last = 1
        var findings: [Finding] = []
        // A page of nothing but headings need not fill the memory with sentences.
        for (level, scope) in subject.page.markdown.headings where findings.count < Self.most {
            if level == 1 {
                findings.append(finding(subject, scope, .secondTitle, .useTwo))
            } else if level > last + 1 {
                findings.append(finding(subject, scope, .skipped(level, last), .oneDeeper(last + 1)))
            }
            last = level
        }
        return findings
    }

    private func finding(_ subject: PageSubject, _ scope: TextScope, _ message: Message, _ help: Message) -> Finding {
        Finding(rule: Self.description.id, place: subject.place(scope.range), message: message, help: help)
    }
}

extension Message {
    fileprivate static let secondTitle = Message(
        nl: "Deze tussentitel telt als tweede titel van de pagina.",
        en: "This heading counts as a second title of the page.")
    fileprivate static let useTwo = Message(nl: "Schrijf `##` in plaats van `#`.", en: "Write `##` rather than `#`.")
    fileprivate static func skipped(_ level: Int, _ last: Int) -> Message {
        Message(
            nl: "Deze tussentitel slaat een trap over: na niveau \(last) komt hier niveau \(level).",
            en: "This heading skips a step: after level \(last) here comes level \(level).")
    }
    fileprivate static func oneDeeper(_ level: Int) -> Message {
        let marks = String(repeating: "#", count: level)
        return Message(nl: "Schrijf hier `\(marks)`.", en: "Write `\(marks)` here.")
    }
}
