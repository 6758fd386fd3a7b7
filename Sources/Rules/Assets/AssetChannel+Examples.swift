import Findings

extension AssetChannel {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(
                    nl: "Een beeld voor de website, op de website.", en: "An image for the website, on the website."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers + "kanalen: [website, intranet]\n")),
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 0),
            RuleExample(
                .right, Message(nl: "Zonder `kanalen` mag het overal.", en: "Without `kanalen` it may stand anywhere."),
                person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing())),
                commits: [["infoblad/2027-1/zwembad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Nieuws dat verschijnt voor het gebruiksrecht afloopt.",
                    en: "News that appears before the right of use ends."), person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers + "te_gebruiken_tot: 2026-12-31\n")),
                commits: [
                    [
                        "website/nieuws/bad.md": ExampleText.page(
                            "ai: geen\npubliceren_op: 2026-12-20", body: "![Het zwembad](/beelden/sport/bad.svg)")
                    ]
                ], expected: 0),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een beeld voor de website, in het infoblad.", en: "An image for the website, in the magazine."),
                person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers + "kanalen: [website]\n")),
                commits: [["infoblad/2027-1/zwembad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een beeld voor het intranet, op de website.", en: "An image for the intranet, on the website."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers + "kanalen: [intranet]\n")),
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 1),
            RuleExample(
                .wrong,
                Message(nl: "Nieuws dat pas na de einddag verschijnt.", en: "News that appears after the last day."),
                person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers + "te_gebruiken_tot: 2026-12-10\n")),
                commits: [
                    [
                        "website/nieuws/bad.md": ExampleText.page(
                            "ai: geen\npubliceren_op: 2026-12-20", body: "![Het zwembad](/beelden/sport/bad.svg)")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een nummer van het infoblad van na de einddag.",
                    en: "An issue of the magazine after the last day."), person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers + "te_gebruiken_tot: 2026-12-31\n")),
                commits: [
                    [
                        "infoblad/2027-1/zwembad.md": ExampleText.page(
                            "ai: geen\neditie: \"2027-1\"", body: "![Het zwembad](/beelden/sport/bad.svg)")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "De beeldfiche wordt strenger: pagina's die het beeld tonen, horen het.",
                    en: "The record becomes narrower: pages that show the image hear of it."), person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing()),
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]),
                commits: [
                    ExampleText.push(
                        ExampleText.image("beelden/sport/bad.svg", ExampleText.answers + "kanalen: [intranet]\n"))
                ], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Op de laatste dag mag het nog.", en: "On the last day it may still be used."),
                person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers + "te_gebruiken_tot: 2026-12-20\n")),
                commits: [
                    [
                        "website/nieuws/bad.md": ExampleText.page(
                            "ai: geen\npubliceren_op: 2026-12-20", body: "![Het zwembad](/beelden/sport/bad.svg)")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Online blijven na de einddag mag nu nog: het staat in het overzicht.",
                    en: "Staying online after the last day is fine for now: it stands in the report."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers + "te_gebruiken_tot: 2026-12-31\n")),
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een document dat je aanbiedt met een link telt ook.",
                    en: "A document that is offered by a link counts too."), person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers + "kanalen: [intranet]\n")),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "Neem [het plan](/beelden/sport/bad.svg) mee.")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een gebruiksrecht dat al afliep, meldt een andere controle.",
                    en: "A right of use that has ended is told by another rule."), person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers + "te_gebruiken_tot: 2026-11-01\n")),
                commits: [
                    [
                        "website/nieuws/bad.md": ExampleText.page(
                            "ai: geen\npubliceren_op: 2026-11-20", body: "![Het zwembad](/beelden/sport/bad.svg)")
                    ]
                ], expected: 0),
        ]
    }
}
