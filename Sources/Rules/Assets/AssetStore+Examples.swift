import Findings

extension AssetStore {
    static func examples() -> [RuleExample] {
        [
            .drawing(.right, nl: "Een tekening in de beeldbank.", en: "A drawing in the image bank."),
            RuleExample(
                .right, Message(nl: "Een pagina is geen beeld.", en: "A page is not an image."), person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/petanque.md": ExampleText.page()]], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Een foto naast een pagina.", en: "A photo beside a page."), person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/bad.gif": "GIF89a…"]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een pdf naast een pagina.", en: "A PDF beside a page."),
                person: "pieter-woestenborg",
                commits: [["website/vrije-tijd/sport/reglement.pdf": "%PDF-1.7"]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een tekening naast een pagina.", en: "A drawing beside a page."),
                person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/bad.svg": ExampleText.drawing()]], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een foto met een naam die iets anders zegt.", en: "A photo with a name that says otherwise."),
                person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/bad.bin": "GIF89a…"]], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een tekening bij de sjablonen is structuur, geen beeld.",
                    en: "A drawing among the templates is structure, not an image."), person: "pieter-woestenborg",
                commits: [["layouts/pijl.svg": ExampleText.drawing()]], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een beeld dat voor het doorsturen nog naar de beeldbank verhuist.",
                    en: "An image that moves to the image bank in the same push."), person: "pieter-woestenborg",
                commits: [
                    ["website/vrije-tijd/sport/bad.svg": ExampleText.drawing()],
                    [
                        "website/vrije-tijd/sport/bad.svg": nil, "beelden/sport/bad.svg": ExampleText.drawing(),
                        "beelden/sport/bad.svg.yml": ExampleText.record(of: ExampleText.drawing(), ExampleText.answers),
                    ],
                ], expected: 0),
        ]
    }
}
