import BrusselsTime
import Content
public import Findings
import PolicyModel
import Text
import YAML

/// What was put right on the website is put right on social media too.
public struct PostCurrent: Rule {
    public static let description = RuleDescription(
        id: "post-current",
        title: Message(
            nl: "Wat je verbetert, verbeter je ook op sociale media",
            en: "What you correct, you correct on social media too"),
        demand: Message(
            nl:
                "Mensen zoeken het laatste nieuws op sociale media. Verandert er iets op de website, een uur of een plaats, dan klopt "
                + "het bericht ook niet meer. Pas het aan, en vul daar `bijgewerkt_op` in.",
            en:
                "People look for the latest on social media. If something changes on the site, a time or a place, the post is wrong "
                + "too. Change it, and fill in `bijgewerkt_op` there."),
        remedy: Message(
            nl: "Pas het bericht aan en vul daar `bijgewerkt_op` in met de dag van vandaag.",
            en: "Change the post and fill in `bijgewerkt_op` there with today."),
        agreements: ["aartselaar-m8"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    /// Nobody corrects one page more often.
    private static let mostCorrections = 200

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard !subject.isPost else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["correcties"], let last = Self.lastDay(in: field.value) else {
                return []
            }
            return subject.posts(about: page).filter { post in
                let updated = ["bijgewerkt_op", "publiceren_op"].compactMap { name in
                    post.facts.first(name).flatMap(Day.init(written:))
                }.max()
                return updated.map { $0 < last } ?? true
            }.map {
                FieldRemark(range: field.value.range, message: .stale($0.path, last), help: Self.description.remedy)
            }
        }
    }

    /// The day of the last correction; nil when none has a day.
    private static func lastDay(in value: YAMLNode) -> Day? {
        (value.sequence ?? [value]).prefix(mostCorrections).compactMap { node in
            node.mapping?.first { Folding.folded($0.key) == "datum" }?.value.text.flatMap(Day.init(written:))
        }.max()
    }
}

extension Message {
    fileprivate static func stale(_ path: String, _ day: Day) -> Message {
        Message(
            nl: "Deze pagina is op \(day.dutch) verbeterd, maar het bericht `\(shown(path))` nog niet.",
            en: "This page was corrected on \(day.english), but the post `\(shown(path))` was not yet.")
    }
}
