import Findings

extension RedirectKept {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "De nieuwe pagina heeft het oude adres.", en: "The new page has the old address."),
                person: "pieter-woestenborg", before: ["website/vrije-tijd/sport/bad.md": ExampleText.page()],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": nil,
                        "website/vrije-tijd/sport/zwembad.md": ExampleText.page("aliases: [/vrije-tijd/sport/bad/]"),
                    ]
                ], expected: 0),
            RuleExample(
                .right, Message(nl: "De pagina blijft staan.", en: "The page stays."),
                person: "pieter-woestenborg", before: ["website/vrije-tijd/sport/bad.md": ExampleText.page()],
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(body: "Nieuw.")]], expected: 0),
            RuleExample(
                .wrong, Message(nl: "De pagina kreeg een andere plaats.", en: "The page got another place."),
                person: "pieter-woestenborg", before: ["website/vrije-tijd/sport/bad.md": ExampleText.page()],
                commits: [
                    ["website/vrije-tijd/sport/bad.md": nil, "website/vrije-tijd/sport/zwembad.md": ExampleText.page()]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "De pagina is weg.", en: "The page is gone."),
                person: "pieter-woestenborg", before: ["website/vrije-tijd/sport/bad.md": ExampleText.page()],
                commits: [["website/vrije-tijd/sport/bad.md": nil]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een pagina van het intranet.", en: "A page of the intranet."),
                person: "pieter-woestenborg", before: ["intranet/sport/sleutels.md": ExampleText.page()],
                commits: [["intranet/sport/sleutels.md": nil]], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een bericht in de map van het nieuws gaat vanzelf.",
                    en: "An item in the news folder goes by itself."),
                person: "lotte-verhaeghen", before: ["website/nieuws/feest.md": ExampleText.news()],
                commits: [["website/nieuws/feest.md": nil]], expected: 0),
            RuleExample(
                .tricky, Message(nl: "De pagina stond nog niet online.", en: "The page was not online yet."),
                person: "pieter-woestenborg",
                before: ["website/vrije-tijd/sport/bad.md": ExampleText.page("draft: true")],
                commits: [["website/vrije-tijd/sport/bad.md": nil]], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Een brief heeft geen adres.", en: "A letter has no address."),
                person: "pieter-woestenborg", before: ["brieven/sport/les.md": ExampleText.page()],
                commits: [["brieven/sport/les.md": nil]], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "De pagina kreeg een eigen map: het adres blijft.",
                    en: "The page got a folder of its own: the address stays."),
                person: "pieter-woestenborg", before: ["website/vrije-tijd/sport/bad.md": ExampleText.page()],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": nil,
                        "website/vrije-tijd/sport/bad/index.md": ExampleText.page(),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(nl: "Een andere spelling van het oude adres.", en: "Another spelling of the old address."),
                person: "pieter-woestenborg", before: ["website/vrije-tijd/sport/bad.md": ExampleText.page()],
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": nil,
                        "website/vrije-tijd/sport/judo.md": ExampleText.page("aliases: vrije-tijd/sport/bad"),
                    ]
                ], expected: 0),
        ]
    }
}
