import BrusselsTime
import Content
public import Findings
import PolicyModel
import YAML

/// Who changes a fact of a published item says so among its corrections.
public struct CorrectionTold: Rule {
    public static let description = RuleDescription(
        id: "correction-told",
        title: Message(nl: "Een fout geven we toe", en: "An error is admitted"),
        demand: Message(
            nl:
                "Stond er een verkeerde dag, een verkeerd uur of een verkeerde prijs in een bericht, dan heeft iemand dat al gelezen. "
                + "Zet dus bij `correcties` wat er veranderde. Gewoon nieuws bijwerken is geen fout.",
            en:
                "Where an item had a wrong day, a wrong hour or a wrong price, somebody read it already. So put at `correcties` what "
                + "changed. To bring news up to date is no error."),
        remedy: Message(
            nl: "Was het fout? Vul `correcties` aan: `{datum: 2026-11-21, wat: Het uur stond verkeerd.}`.",
            en: "Was it wrong? Add to `correcties`: `{datum: 2026-11-21, wat: Het uur stond verkeerd.}`."),
        agreements: agreements,
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    private static let agreements: [AgreementID] = ["aartselaar-7c", "gedragscode-1c"]

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard let before = subject.before, before.bytes != subject.page.bytes,
            subject.isOfType("correcties_bij", ofAny: Self.agreements, usually: ["persbericht"], news: true),
            Self.wasPublished(before, on: subject.circumstances.day),
            Self.corrections(subject.page) <= Self.corrections(before),
            let change = StatedFacts(of: subject.page).changed(since: StatedFacts(of: before))
        else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(subject.fieldRange("correcties")),
                message: .changed(from: change.old, to: change.new), help: Self.description.remedy)
        ]
    }

    private static func corrections(_ page: Page) -> Int {
        let field = page.frontMatter?["correcties"]?.value
        return field?.sequence?.count ?? (field?.hasContent == true ? 1 : 0)
    }

    private static func wasPublished(_ page: Page, on day: Day) -> Bool {
        if page.frontMatter?["draft"]?.value.bool == true { return false }
        return page.day("publiceren_op").map { $0 <= day } ?? true
    }
}

extension Message {
    fileprivate static func changed(from old: String, to new: String) -> Message {
        Message(
            nl: "Hier stond “\(shown(old))”, en nu “\(shown(new))”. Bij `correcties` staat daar niets over.",
            en: "Here stood “\(shown(old))”, and now “\(shown(new))”. `correcties` says nothing of that.")
    }
}
