import Content
public import Findings
import Markdown
import PolicyModel
import Text
import YAML

/// A press release carries a quotation of whose competence it is, where that was agreed.
public struct PressQuote: Rule {
    public static let description = RuleDescription(
        id: "press-quote",
        title: Message(
            nl: "In een persbericht spreekt de bevoegde mandataris",
            en: "In a press release the competent office holder speaks"),
        demand: Message(
            nl:
                "Kozen jullie voor een citaat in elk persbericht, dan staat er een van de mandataris die voor het onderwerp bevoegd is. "
                + "Zo weet de journalist meteen wie erover gaat.",
            en:
                "Where you chose a quotation in each press release, there is one of the office holder whose competence the subject is. "
                + "So the journalist knows at once whose it is."),
        remedy: Message(
            nl: "Zet een zin van de bevoegde mandataris tussen aanhalingstekens, met naam.",
            en: "Put a sentence of the competent office holder between quotation marks, with the name."),
        agreements: ["kortom-46-v2"],
        force: .adopted(from: .publish),
        weight: .warn,
        reach: .result,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard subject.isPressRelease else { return [] }
        let circumstances = subject.circumstances
        let holders = (circumstances.policy.officeHolders?.holders ?? []).filter { $0.holds(on: circumstances.day) }
        guard !holders.isEmpty else { return [] }
        return subject.remarks(Self.description.id) { page in
            guard let message = Self.problem(of: page, holders) else { return [] }
            return [FieldRemark(range: nil, message: message, help: Self.description.remedy)]
        }
    }

    private static func problem(of page: Page, _ holders: [OfficeHolder]) -> Message? {
        let text = page.markdown.scopes.map { scope in
            (words: page.markdown.text(of: scope, in: page.bytes).string, isQuoted: scope.isQuoted)
        }
        guard text.contains(where: { $0.isQuoted || isQuotation($0.words) }) else { return .unquoted }
        let all = text.map(\.words.comparable).joined(separator: "\n")
        let listed = (page.frontMatter?["citaten"]?.value.sequence ?? []).compactMap { entry in
            (entry["van"] ?? entry["wie"] ?? entry).text
        }
        let quoted = holders.filter { holder in
            holder.spokenNames.contains(where: all.hasPhrase) || listed.contains(where: holder.isCalled)
        }
        guard !quoted.isEmpty else { return .ofNobody }
        guard let domain = page.frontMatter?["beleidsdomein"]?.value.text,
            let competent = holders.first(where: { $0.isCompetent(for: domain) }),
            !quoted.contains(where: { $0.isCompetent(for: domain) })
        else { return nil }
        return .ofAnother(competent.name, domain)
    }

    /// Whether four words or more stand between quotation marks.
    private static func isQuotation(_ text: String) -> Bool {
        QuotedStretch.all(in: Array(text.utf8)).contains { $0.words >= 4 }
    }
}

extension Message {
    fileprivate static let unquoted = Message(
        nl: "In dit persbericht staat geen citaat.", en: "This press release carries no quotation.")
    fileprivate static let ofNobody = Message(
        nl: "Er staat een citaat in dit persbericht, maar van geen mandataris.",
        en: "There is a quotation in this press release, but of no office holder.")
    fileprivate static func ofAnother(_ name: String, _ domain: String) -> Message {
        Message(
            nl: "Voor `\(shown(domain))` is \(shown(name)) bevoegd, maar iemand anders spreekt.",
            en: "\(shown(name)) is competent for `\(shown(domain))`, but somebody else speaks.")
    }
}
