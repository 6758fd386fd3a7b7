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
                .tricky, "Zonder nummer telt de map.", "Without an issue the folder counts.", mayor + "\n-editie",
                beside: mayor, 1),
            article(
                .tricky, "Het andere voorwoord staat in een map van het nummer.",
                "The other foreword stands in a folder of the issue.", mayor, beside: mayor + "\n-editie",
                in: "infoblad/2027-2/bestuur/voorwoord.md", 1),
            article(
                .tricky, "Het andere staat in de map van een ander nummer.",
                "The other stands in the folder of another issue.", mayor + "\n-editie", beside: mayor + "\n-editie",
                in: "infoblad/2027-3/voorwoord.md"),
            article(
                .tricky, "Een nummer zonder plan.", "An issue without a plan.", mayor + "\neditie: \"2028-1\"",
                beside: mayor + "\n-editie", in: "infoblad/2028-1/voorwoord.md", 1),
        ]
    }

    private static func article(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, beside other: String? = nil,
        in path: String = "infoblad/2027-2/voorwoord.md", at moment: String = early, _ expected: Int = 0
    ) -> RuleExample {
        .article(
            kind, nl: nl, en: en, fields,
            beside: other.map { [path: InfobladExampleText.text($0)] } ?? [:], at: moment,
            finds: expected)
    }
}
