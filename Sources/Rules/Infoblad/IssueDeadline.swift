import BrusselsTime
import Content
public import Findings
import Markdown
import PolicyModel
import Text
import YAML

/// What comes after the deadline of an issue is marked, and the next issue is offered.
public struct IssueDeadline: Rule {
    public static let description = RuleDescription(
        id: "issue-deadline",
        title: Message(
            nl: "Wie te laat is, schuift door naar het volgende nummer", en: "Who is late moves on to the next issue"),
        demand: Message(
            nl:
                "Elk nummer van het infoblad heeft een deadline voor tekst en een voor beeld. Komt iets later, dan zeggen we in "
                + "welk nummer het nog wel kan. De communicatiedienst beslist. We kijken naar de klok van de server. Verbeter je "
                + "een artikel dat er al was, dan ben je niet te laat.",
            en:
                "Each issue of the magazine has a deadline for text and one for images. What comes later is marked, with the issue in "
                + "which it still fits. The communication service decides. The server's clock counts. Who corrects an article that "
                + "was there is not late."),
        remedy: Message(
            nl: "Zet het artikel in het volgende nummer, of vraag de communicatiedienst of het nog kan.",
            en: "Put the article in the next issue, or ask the communication service whether it still fits."),
        agreements: ["kortom-65"],
        force: .adopted(from: .submit),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        // Who reads a site as it stands does not know when each article came.
        guard subject.asksWho, subject.isArticle, subject.page.headerProblem == nil,
            let issue = subject.issue(of: subject.page)
        else { return [] }
        let now = subject.circumstances.instant
        if let appears = issue.appears, appears < subject.circumstances.day { return [] }
        let entry = subject.page.frontMatter?["editie"]
        let isNew = subject.before.map { !Self.stood(in: $0, as: subject.page) } ?? true
        if isNew, let deadline = issue.textDeadline, deadline < now {
            return [finding(subject, entry?.value.range, .lateText(issue.number, deadline), issue)]
        }
        guard let deadline = issue.imageDeadline, deadline < now else { return [] }
        let known = isNew ? [] : Set((subject.before?.markdown.images ?? []).map(\.source))
        let late = subject.page.markdown.images.filter { !known.contains($0.source) }
        return late.map { finding(subject, $0.place, .lateImage(issue.number, deadline), issue) }
    }

    /// Whether the article was complete, and in this issue.
    private static func stood(in before: Page, as page: Page) -> Bool {
        func said(_ name: String, _ page: Page) -> String? { page.frontMatter?[name]?.value.text.map(Folding.folded) }
        if let old = said("editie", before), old != said("editie", page) { return false }
        let unfinished: Set<String> = ["voorstel", "ontwerp"]
        let wasUnfinished = said("status", before).map(unfinished.contains) ?? false
        return !wasUnfinished
    }

    private func finding(
        _ subject: PageSubject, _ range: Range<Int>?, _ message: Message, _ issue: Issue
    ) -> Finding {
        let next = issue.next(at: subject.circumstances.instant, in: subject.site)
        return Finding(
            rule: Self.description.id, place: subject.place(range), message: message,
            help: next.flatMap { next in next.textDeadline.map { .offer(next.number, $0) } } ?? .askWhether)
    }
}

extension Message {
    fileprivate static func lateText(_ number: String, _ deadline: Instant) -> Message {
        Message(
            nl:
                "De tekst voor nummer \(shown(number)) moest er zijn op \(deadline.dutchMoment). Dit artikel is te laat.",
            en: "Text for issue \(shown(number)) was due on \(deadline.englishMoment). This article is late.")
    }
    fileprivate static func lateImage(_ number: String, _ deadline: Instant) -> Message {
        Message(
            nl:
                "De beelden voor nummer \(shown(number)) moesten er zijn op \(deadline.dutchMoment). Dit beeld is te laat.",
            en: "Images for issue \(shown(number)) were due on \(deadline.englishMoment). This image is late.")
    }
    fileprivate static func offer(_ number: String, _ deadline: Instant) -> Message {
        Message(
            nl:
                "Zet het in nummer \(shown(number)): daar kan tekst nog tot \(deadline.dutchMoment). Of vraag de communicatiedienst.",
            en:
                "Put it in issue \(shown(number)), which takes text until \(deadline.englishMoment). Or ask the communication service."
        )
    }
    fileprivate static let askWhether = Message(
        nl: "Vraag de communicatiedienst of het nog kan, of in welk nummer wel.",
        en: "Ask the communication service whether it still fits, or in which issue.")
}
