import Findings

extension BundleItems {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(nl: "Twee berichten, met hun id en hun plaats.", en: "Two items, by their id and their place."),
                person: "lotte-verhaeghen",
                before: [
                    "website/nieuws/feest.md": ExampleText.news("publiceren_op: 2026-11-20\nid: feest"),
                    "website/nieuws/markt.md": ExampleText.news(),
                ], commits: [["nieuwsbrief/november.md": ExampleText.page("items: [feest, website/nieuws/markt.md]")]],
                expected: 0),
            RuleExample(
                .right, Message(nl: "Zonder lijst.", en: "Without a list."),
                person: "lotte-verhaeghen", before: [:],
                commits: [["nieuwsbrief/november.md": ExampleText.page("items: []")]], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Een bericht dat niet bestaat.", en: "An item that does not exist."),
                person: "lotte-verhaeghen",
                before: ["website/nieuws/feest.md": ExampleText.news("publiceren_op: 2026-11-20\nid: feest")],
                commits: [["nieuwsbrief/november.md": ExampleText.page("items: [feest, markt]")]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een bericht dat nog niet online staat.", en: "An item that is not online yet."),
                person: "lotte-verhaeghen",
                before: ["website/nieuws/feest.md": ExampleText.news("publiceren_op: 2026-12-24\nid: feest")],
                commits: [["nieuwsbrief/november.md": ExampleText.page("items: [feest]")]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een bericht dat weg is van de site.", en: "An item that left the site."),
                person: "lotte-verhaeghen",
                before: [
                    "website/nieuws/feest.md": ExampleText.news(
                        "publiceren_op: 2026-10-01\noffline_vanaf: 2026-11-01\nid: feest")
                ], commits: [["nieuwsbrief/november.md": ExampleText.page("items: [feest]")]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Twee keer fout.", en: "Wrong twice."),
                person: "lotte-verhaeghen", before: [:],
                commits: [["nieuwsbrief/november.md": ExampleText.page("items: [een, twee]")]], expected: 2),
            RuleExample(
                .tricky,
                Message(
                    nl: "De dag om te publiceren is voorbij, maar het embargo nog niet.",
                    en: "The day of publishing has passed, but the embargo has not."),
                person: "lotte-verhaeghen",
                before: [
                    "website/nieuws/feest.md": ExampleText.news(
                        "publiceren_op: 2026-11-20\nembargo_tot: 2026-12-24T09:00\nid: feest")
                ], commits: [["nieuwsbrief/november.md": ExampleText.page("items: [feest]")]], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "De nieuwsbrief vertrekt later, en dan staat het bericht online.",
                    en: "The newsletter goes out later, and the item is online by then."),
                person: "lotte-verhaeghen",
                before: ["website/nieuws/feest.md": ExampleText.news("publiceren_op: 2026-12-24\nid: feest")],
                commits: [
                    [
                        "nieuwsbrief/november.md": ExampleText.page(
                            "items: [feest]\nverstuurd_op: 2026-12-24T09:00:00+01:00")
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(nl: "Het bericht komt samen met de nieuwsbrief.", en: "The item comes with the newsletter."),
                person: "lotte-verhaeghen", before: [:],
                commits: [
                    [
                        "nieuwsbrief/november.md": ExampleText.page("items: [feest]"),
                        "website/nieuws/feest.md": ExampleText.news("publiceren_op: 2026-11-20\nid: feest"),
                    ]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(nl: "De plaats zoals de nieuwsbrief ze ziet.", en: "The place as the newsletter sees it."),
                person: "lotte-verhaeghen",
                before: ["website/nieuws/feest.md": ExampleText.news("publiceren_op: 2026-11-20\nid: feest")],
                commits: [
                    ["nieuwsbrief/november.md": ExampleText.page("items: [../website/nieuws/feest, {id: feest}]")]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een gewone pagina met `items` is geen nieuwsbrief.",
                    en: "An ordinary page with `items` is no newsletter."),
                person: "lotte-verhaeghen", before: [:],
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page("items: [een]")]], expected: 0),
        ]
    }
}
