import Findings

extension AITextLabel {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(nl: "AI maakte de tekst, en dat staat eronder.", en: "AI made the text, and it says so."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: gegenereerd", body: "Deze tekst is gemaakt met AI. Wij lazen hem na.")
                    ]
                ], expected: 0),
            RuleExample(
                .right, Message(nl: "AI maakte niets.", en: "AI made nothing."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 0),
            RuleExample(
                .wrong,
                Message(nl: "AI maakte de tekst, en niemand ziet het.", en: "AI made the text, and nobody sees it."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: gegenereerd", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "De vermelding staat alleen bij de paginagegevens.",
                    en: "The label stands only in the front matter."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: {gebruik: gegenereerd, vermelding: gemaakt met AI}",
                            body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "De vermelding staat in een opmerking die niemand ziet.",
                    en: "The label stands in a comment that nobody sees."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: gegenereerd", body: "Je bent welkom.\n\n<!-- gemaakt met AI -->")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "De vermelding staat in een citaat over iets anders.",
                    en: "The label stands in a quotation about something else."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: gegenereerd", body: "> Die affiche is gemaakt met AI.")
                    ]
                ], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Vet en over twee regels mag.", en: "Bold and over two lines is fine."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: gegenereerd", body: "Deze tekst is **gemaakt\nmet AI**.")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Wie de tekst grondig herwerkte, heeft geen vermelding nodig.",
                    en: "Who rewrote the text needs no label."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: hulpmiddel", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 0),
            example(
                .wrong,
                Message(nl: "De vermelding staat helemaal onderaan.", en: "The label stands at the very end."),
                "Je bent welkom.\n\n## Wanneer\n\nVan 9 tot 12 uur.\n\n## Prijs\n\nGratis. Deze tekst is gemaakt met AI.",
                1),
            example(
                .wrong,
                Message(nl: "De vermelding komt na vier alinea's.", en: "The label comes after four paragraphs."),
                "Eén.\n\nTwee.\n\nDrie.\n\nVier.\n\nDeze tekst is gemaakt met AI.", 1),
            example(
                .tricky,
                Message(
                    nl: "In Zandbeke staat de samenvatting onder de titel: daar mag het ook.",
                    en: "In Zandbeke the summary stands under the title: it may be there too."),
                "Je bent welkom.", 0, summary: "Zwemmen in Zandbeke. Deze tekst is gemaakt met AI."),
            example(
                .tricky, Message(nl: "De vermelding is verborgen.", en: "The label is hidden."),
                "Je bent <span style=\"display: none\">gemaakt met AI</span> welkom.", 1),
            example(
                .tricky,
                Message(nl: "De vermelding gaat pas open na een klik.", en: "The label opens only after a click."),
                "<details>\n\nDeze tekst is gemaakt met AI.\n\n</details>\n\nJe bent welkom.", 1),
            example(
                .tricky, Message(nl: "De vermelding staat bij een beeld.", en: "The label stands at an image."),
                "![Deze tekst is gemaakt met AI](/beelden/sport/zwembad.jpg)\n\nJe bent welkom.", 1),
            example(
                .tricky,
                Message(
                    nl: "Er staat “niet gemaakt met AI”: dat is het omgekeerde.",
                    en: "It says “niet gemaakt met AI”: that is the opposite."),
                "Deze tekst is niet gemaakt met AI.", 1),
            example(
                .tricky, Message(nl: "Tussen accenten is het een voorbeeld.", en: "In code it is an example."),
                "Zet erbij: `gemaakt met AI`.", 1),
            example(
                .tricky,
                Message(nl: "Een andere zin met aanhalingstekens.", en: "Another sentence with quotation marks."),
                "De affiche “Gemaakt met AI” hangt in de bib.", 1),
        ]
    }

    private static func example(
        _ kind: RuleExample.Kind, _ title: Message, _ body: String, _ expected: Int, summary: String? = nil
    ) -> RuleExample {
        let page = ExampleText.page("ai: gegenereerd", body: body)
        let text =
            summary.map { "---\ntitel: Een pagina\nsamenvatting: \($0)\nai: gegenereerd\n---\n\n\(body)\n" } ?? page
        return RuleExample(
            kind, title, person: "wim-dessers", commits: [["website/vrije-tijd/sport/bad.md": text]],
            expected: expected)
    }
}
