import Findings

extension BrandUse {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(
                    nl: "Het logo van de bibliotheek bij de bibliotheek.", en: "The library's logo with the library."),
                person: "sofie-brackenier",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/huisstijl/logo-bib.svg", ExampleText.answers, of: ExampleText.libraryLogo)),
                commits: [
                    [
                        "website/vrije-tijd/bibliotheek/lezen.md": ExampleText.page(
                            showing: "/beelden/huisstijl/logo-bib.svg")
                    ]
                ], expected: 0),
            RuleExample(
                .right, Message(nl: "Een gewone foto is geen logo.", en: "An ordinary photo is no logo."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing())),
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 0),
            RuleExample(
                .right,
                Message(nl: "Het logo van de gemeente mag overal.", en: "The municipality's logo may stand anywhere."),
                person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/huisstijl/logo-bib.svg", ExampleText.answers, of: ExampleText.libraryLogo)),
                commits: [["website/nieuws/bib.md": ExampleText.news("publiceren_op: 2026-11-20")]], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Het logo van de bibliotheek bij Sport.", en: "The library's logo with Sport."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/huisstijl/logo-bib.svg", ExampleText.answers, of: ExampleText.libraryLogo)),
                commits: [
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/huisstijl/logo-bib.svg")]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Ook als HTML.", en: "As HTML too."), person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/huisstijl/logo-bib.svg", ExampleText.answers, of: ExampleText.libraryLogo)),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "<img src=\"/beelden/huisstijl/logo-bib.svg\" alt=\"Bib\">")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Ook in het veld `beelden`.", en: "In the field `beelden` too."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/huisstijl/logo-bib.svg", ExampleText.answers, of: ExampleText.libraryLogo)),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen\nbeelden: [{asset: /beelden/huisstijl/logo-bib.svg, alt: Bib}]")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Twee keer op één pagina: twee keer gemeld.", en: "Twice on one page: told twice."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/huisstijl/logo-bib.svg", ExampleText.answers, of: ExampleText.libraryLogo)),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen",
                            body: "![Bib](/beelden/huisstijl/logo-bib.svg)\n\n![Bib](/beelden/huisstijl/logo-bib.svg)")
                    ]
                ], expected: 2),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een kopie onder een andere naam blijft dat logo.",
                    en: "A copy under another name stays that logo."), person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/boek.svg", ExampleText.answers, of: ExampleText.libraryLogo)),
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/boek.svg")]],
                expected: 1),
            RuleExample(
                .tricky,
                Message(nl: "Een link naar het logo toont het niet.", en: "A link to the logo does not show it."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/huisstijl/logo-bib.svg", ExampleText.answers, of: ExampleText.libraryLogo)),
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "Neem [het logo van de bib](/beelden/huisstijl/logo-bib.svg) mee.")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een herkleurde kopie herkennen we niet: daar is een mens voor nodig.",
                    en: "A recoloured copy is not recognised: that takes a person."), person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/boek.svg", ExampleText.answers,
                        of: ExampleText.libraryLogo.replacing("#12586b", with: "#aa0000"))),
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/boek.svg")]],
                expected: 0),
        ]
    }
}
