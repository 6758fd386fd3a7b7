import Findings

extension NewsByCommunication {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(
                    nl: "De communicatiedienst publiceert nieuws.", en: "The communication service publishes news."),
                person: "jeroen-tanghe", commits: [["website/nieuws/zwemfeest.md": ExampleText.news()]], expected: 0),
            RuleExample(
                .right, Message(nl: "Ook op het intranet.", en: "On the intranet too."),
                person: "lotte-verhaeghen", commits: [["intranet/nieuws/kerstdrink.md": ExampleText.news()]],
                expected: 0),
            RuleExample(
                .wrong, Message(nl: "De plaats maakt het nieuws.", en: "The place makes it news."),
                person: "wim-dessers", commits: [["website/nieuws/zwemfeest.md": ExampleText.news()]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Het type maakt het nieuws.", en: "The type makes it news."),
                person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/zwemfeest.md": ExampleText.page("type: nieuws")]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "De status brengt nieuws online.", en: "The status puts news online."),
                person: "wim-dessers",
                before: ["website/vrije-tijd/sport/zwemfeest.md": ExampleText.page("type: nieuws\nstatus: voorstel")],
                commits: [
                    ["website/vrije-tijd/sport/zwemfeest.md": ExampleText.page("type: nieuws\nstatus: gepubliceerd")]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een verhuizing naar het nieuws.", en: "A move into the news."),
                person: "wim-dessers", before: ["website/vrije-tijd/sport/zwemfeest.md": ExampleText.page()],
                commits: [
                    ["website/vrije-tijd/sport/zwemfeest.md": nil, "website/nieuws/zwemfeest.md": ExampleText.page()]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een extra adres bij het nieuws.", en: "An extra address among the news."),
                person: "wim-dessers",
                commits: [
                    ["website/vrije-tijd/sport/zwemfeest.md": ExampleText.page("aliases:\n  - /nieuws/zwemfeest/")]
                ],
                expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Later in dezelfde reeks weer weggehaald, maar het was er wel.",
                    en: "Taken away again later in the same push, but it was there."),
                person: "wim-dessers",
                commits: [
                    ["website/vrije-tijd/sport/zwemfeest.md": ExampleText.page("type: nieuws")],
                    ["website/vrije-tijd/sport/zwemfeest.md": ExampleText.page()],
                ], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Hoofdletters veranderen niets.", en: "Capitals change nothing."),
                person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/zwemfeest.md": ExampleText.page("TYPE: Nieuws")]], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een adres met omwegen is hetzelfde adres.", en: "An address with detours is the same address."),
                person: "wim-dessers",
                commits: [
                    ["website/vrije-tijd/sport/zwemfeest.md": ExampleText.page("url: /contact/..//%6Eieuws/zwemfeest")]
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een pagina over nieuwsbrieven is geen nieuws.", en: "A page about newsletters is not news."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/nieuws-van-de-club.md": ExampleText.page(
                            body: "Lees [het nieuws](/nieuws/).")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Iedereen mag nieuws voorstellen.", en: "Anyone may propose news."),
                person: "wim-dessers", ref: "voorstel/wim-dessers/zwemfeest",
                commits: [["website/nieuws/zwemfeest.md": ExampleText.news()]], expected: 1),
        ]
    }
}
