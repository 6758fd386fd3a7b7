public import Content
public import Findings
import Text
import YAML

/// A page that says it holds personal data says on what ground.
public struct PersonalDataGround: Rule {
    public static let description = RuleDescription(
        id: "personal-data-ground",
        title: Message(
            nl: "Bij persoonsgegevens staat waarom ze er mogen staan",
            en: "With personal data it says why they may stand there"),
        demand: Message(
            nl:
                "Staan er met reden persoonsgegevens op een pagina, dan zeg je dat bij de paginagegevens, met de rechtsgrond. Steunt "
                + "het op toestemming, dan hoort het nummer van elke toestemming erbij.",
            en:
                "Where personal data stand on a page for a reason, you say so at the top of the page, with the legal ground. Where it "
                + "rests on consent, the number of each consent goes with it."),
        remedy: Message(
            nl: "Schrijf `persoonsgegevens: {aanwezig: ja, grondslag: algemeen belang}`, met jouw reden.",
            en: "Write `persoonsgegevens: {aanwezig: ja, grondslag: algemeen belang}`, with your reason."),
        agreements: PersonalDataSettings.agreements,
        force: .adopted(from: .submit),
        reach: .result,
        examples: examples)

    public init() {}

    /// The grounds of the privacy law (GDPR, article 6).
    static let grounds = [
        "toestemming", "overeenkomst", "wettelijke verplichting", "vitaal belang", "algemeen belang",
        "gerechtvaardigd belang",
    ]

    public func findings(in subject: PageSubject) -> [Finding] {
        subject.remarks(Self.description.id) { page in
            guard let field = page.frontMatter?["persoonsgegevens"], let problem = Self.problem(of: field.value) else {
                return []
            }
            return [FieldRemark(range: field.keyRange, message: problem, help: Self.description.remedy)]
        }
    }

    /// Whether a page says that it holds personal data, with a ground that holds: then others are silent about them.
    public static func isDeclared(_ page: Page) -> Bool {
        guard let value = page.frontMatter?["persoonsgegevens"]?.value, present(value) == true else { return false }
        return problem(of: value) == nil
    }

    private static func present(_ value: YAMLNode) -> Bool? {
        value.mapping == nil ? value.bool : value["aanwezig"]?.bool
    }

    private static func problem(of value: YAMLNode) -> Message? {
        guard let present = present(value) else { return .unanswered }
        guard present else { return nil }
        let ground = value["grondslag"]?.text.map(Folding.folded)?.trimmingSpaces ?? ""
        guard !ground.isEmpty else { return .groundless }
        guard grounds.contains(where: { ground.hasPrefix($0) }) else { return .unknownGround }
        guard ground.hasPrefix("toestemming") else { return nil }
        let consents = value["toestemming"]
        let named = consents?.sequence?.contains { !$0.isNull } ?? (consents?.text?.isEmpty == false)
        return named ? nil : .withoutConsent
    }
}

extension String {
    fileprivate var trimmingSpaces: String { split(separator: " ").joined(separator: " ") }
}

extension Message {
    fileprivate static let unanswered = Message(
        nl: "Bij `persoonsgegevens` staat niet of ze er zijn (`aanwezig: ja` of `nee`).",
        en: "`persoonsgegevens` does not say whether there are any (`aanwezig: ja` or `nee`).")
    fileprivate static let groundless = Message(
        nl: "Er staan persoonsgegevens op deze pagina, maar er staat niet bij waarom dat mag.",
        en: "There are personal data on this page, but it does not say why that is allowed.")
    fileprivate static let unknownGround = Message(
        nl:
            "Deze rechtsgrond kennen we niet. Kies: toestemming, overeenkomst, wettelijke verplichting, vitaal belang, algemeen "
            + "belang of gerechtvaardigd belang.",
        en:
            "We do not know this legal ground. Choose: toestemming, overeenkomst, wettelijke verplichting, vitaal belang, algemeen "
            + "belang or gerechtvaardigd belang.")
    fileprivate static let withoutConsent = Message(
        nl: "Het steunt op toestemming, maar het nummer van de toestemming staat er niet bij.",
        en: "It rests on consent, but the number of the consent is not there.")
}
