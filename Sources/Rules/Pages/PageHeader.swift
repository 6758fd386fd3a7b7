import Content
public import Findings

/// The page data at the top of a page can be read.
public struct PageHeader: Rule {
    public static let description = RuleDescription(
        id: "page-header",
        title: Message(nl: "De paginagegevens zijn leesbaar", en: "The front matter can be read"),
        demand: Message(
            nl: "Bovenaan een pagina staan haar gegevens tussen twee regels `---`, als YAML. Wat we niet kunnen lezen, "
                + "kunnen we niet nakijken en dus niet publiceren.",
            en:
                "At the top of a page stands its front matter between two lines `---`, as YAML. What we cannot read, we "
                + "cannot check and so not publish."),
        remedy: Message(
            nl: "Verbeter de regel die we aanduiden. `afspraak nieuw pagina` maakt een pagina die zeker klopt.",
            en: "Mend the line we point at. `afspraak new pagina` makes a page that is right for certain."),
        agreements: [],
        force: .always(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: PageSubject) -> [Finding] {
        guard let problem = subject.page.headerProblem else { return [] }
        return [
            Finding(
                rule: Self.description.id, place: subject.place(problem.range), message: problem.message,
                help: Message(
                    nl: "Verbeter deze regel. Vergelijk met een andere pagina, of begin met `afspraak nieuw`.",
                    en: "Mend this line. Compare with another page, or start with `afspraak new`."))
        ]
    }
}
