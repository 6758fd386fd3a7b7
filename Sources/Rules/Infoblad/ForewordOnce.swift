import BrusselsTime
import Content
public import Findings
import Git
import PolicyModel
import Text
import YAML

/// An issue has one foreword of the board at most, and none before elections.
public struct ForewordOnce: Rule {
    public static let description = RuleDescription(
        id: "foreword-once",
        title: Message(
            nl: "Een nummer heeft hoogstens één voorwoord van het bestuur",
            en: "An issue has one foreword of the board at most"),
        demand: Message(
            nl:
                "De burgemeester of een schepen mag in het infoblad een kort voorwoord schrijven. Eén per nummer is genoeg. In de "
                + "sperperiode voor verkiezingen valt het weg.",
            en:
                "The mayor or an alderman may write a short foreword in the magazine. One in an issue is enough. In the period before "
                + "elections it is left out."),
        remedy: Message(
            nl: "Laat één van de twee weg, of laat de redactie zelf het voorwoord schrijven.",
            en: "Leave one of the two out, or let the editors write the foreword."),
        agreements: ["kortom-32e"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isArticle, Self.foreword(of: subject.page) != nil else { return [] }
        if let period = NeutralSettings(subject.circumstances).election(for: subject), Self.isOfMayor(subject.page) {
            // Who is declared by name is told by another rule.
            let until = period.until.map { (nl: " tot en met \($0.dutch)", en: " until \($0.english)") }
            return subject.remarks(Self.description.id) { page in
                Self.foreword(of: page).map {
                    [FieldRemark(range: $0, message: .elections(until ?? ("", "")), help: .leaveOut)]
                } ?? []
            }
        }
        let site = subject.site
        guard
            let issue = IssueKey(
                named: subject.page.frontMatter?["editie"]?.value.text, at: subject.path, in: site)
        else { return [] }
        let others =
            (site.items(whose: "mandatarissen.context", is: "voorwoord")
            + ["voorwoord", "Voorwoord"].flatMap { site.items(whose: "rubriek", is: $0) }.filter {
                $0.facts.first("afzender")?.comparable == "burgemeester"
            }).filter {
                $0.path != subject.path.text && $0.type == "infoblad"
                    && IssueKey(named: $0.facts.first("editie"), at: RepositoryPath($0.path), in: site) == issue
            }
        guard let other = others.first else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let there = Self.foreword(of: page) else { return [] }
            return [FieldRemark(range: there, message: .second(other.path), help: Self.description.remedy)]
        }
    }

    /// Where an article says that it is a foreword of the board: an office holder's, or one sent by the mayor.
    private static func foreword(of page: Page) -> Range<Int>? {
        if let declared = DeclaredHolder.all(in: page).first(where: { $0.context == "voorwoord" }) {
            return declared.range
        }
        return isOfMayor(page) ? page.frontMatter?["rubriek"]?.value.range : nil
    }

    private static func isOfMayor(_ page: Page) -> Bool {
        page.frontMatter?["rubriek"]?.value.text?.comparable == "voorwoord"
            && page.frontMatter?["afzender"]?.value.text?.comparable == "burgemeester"
    }
}

extension Message {
    fileprivate static func second(_ path: String) -> Message {
        Message(
            nl: "Dit nummer heeft al een voorwoord van het bestuur: `\(shown(path))`.",
            en: "This issue has a foreword of the board already: `\(shown(path))`.")
    }
    fileprivate static func elections(_ until: (nl: String, en: String)) -> Message {
        Message(
            nl: "De sperperiode loopt\(until.nl). Een voorwoord van de burgemeester kan dan niet.",
            en: "The period before elections runs\(until.en). A foreword of the mayor cannot appear then.")
    }
    fileprivate static let leaveOut = Message(
        nl: "Laat de redactie zelf het voorwoord schrijven.", en: "Let the editors write the foreword.")
}
