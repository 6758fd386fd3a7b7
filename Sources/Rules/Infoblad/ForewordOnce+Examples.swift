import Findings

extension ForewordOnce {
    private static let mayor = "rubriek: voorwoord\nafzender: burgemeester"
    private static let alderman = "rubriek: voorwoord\nmandatarissen: [{id: jan-claes, context: voorwoord}]"
    private static let early = "2026-11-20T09:00:00+01:00"
    private static let elections = "2030-08-01T09:00:00+02:00"

    static func examples() -> [RuleExample] {
        [
            article(.right, "Eén voorwoord.", "One foreword.", mayor),
            article(.right, "De redactie schrijft het.", "The editors write it.", "rubriek: voorwoord", beside: mayor),
            article(.wrong, "Een tweede van de burgemeester.", "A second one of the mayor.", mayor, beside: mayor, 1),
            article(
                .wrong, "Een schepen en de burgemeester.", "An alderman and the mayor.", alderman, beside: mayor, 1),
            article(
                .wrong, "In de sperperiode.", "In the period before elections.", mayor, beside: nil, at: elections, 1),
            article(
                .tricky, "Eén in elk nummer.", "One in each issue.", mayor, beside: mayor + "\neditie: \"2027-3\""),
            article(
                .tricky, "De burgemeester schrijft iets anders.", "The mayor writes something else.", mayor,
                beside: "rubriek: kort\nafzender: burgemeester"),
            article(
                .tricky, "In de sperperiode schrijft de redactie.", "Before elections the editors write.",
                "rubriek: voorwoord", at: elections),
            article(
                .tricky, "Zonder nummer weten we het niet.", "Without an issue we do not know.", mayor + "\n-editie",
                beside: mayor),
        ]
    }

    private static func article(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, beside other: String? = nil,
        at moment: String = early, _ expected: Int = 0
    ) -> RuleExample {
        .article(
            kind, nl: nl, en: en, fields,
            beside: other.map { ["infoblad/2027-2/voorwoord.md": InfobladExampleText.text($0)] } ?? [:], at: moment,
            finds: expected)
    }
}
