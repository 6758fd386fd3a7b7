import Findings

extension PrintSize {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "Een groot beeld in het infoblad.", en: "A large image in the magazine."),
                person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.gif", ExampleText.answers + "breedte: 1888\nhoogte: 1136\n",
                        of: ExampleText.largeGIF)),
                commits: [["infoblad/2027-1/zwembad.md": ExampleText.page(showing: "/beelden/sport/bad.gif")]],
                expected: 0),
            RuleExample(
                .right, Message(nl: "Op de website is klein genoeg.", en: "On the website small is enough."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.gif", ExampleText.answers + "breedte: 576\nhoogte: 304\n",
                        of: ExampleText.smallGIF)),
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page(showing: "/beelden/sport/bad.gif")]],
                expected: 0),
            RuleExample(
                .right, Message(nl: "Een tekening is altijd groot genoeg.", en: "A drawing is always large enough."),
                person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing())),
                commits: [["infoblad/2027-1/zwembad.md": ExampleText.page(showing: "/beelden/sport/bad.svg")]],
                expected: 0),
            RuleExample(
                .wrong, Message(nl: "Een klein beeld in het infoblad.", en: "A small image in the magazine."),
                person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.gif", ExampleText.answers + "breedte: 576\nhoogte: 304\n",
                        of: ExampleText.smallGIF)),
                commits: [["infoblad/2027-1/zwembad.md": ExampleText.page(showing: "/beelden/sport/bad.gif")]],
                expected: 1),
            RuleExample(
                .wrong, Message(nl: "We weten niet hoe groot het is.", en: "We do not know how large it is."),
                person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.gif", ExampleText.answers, of: ExampleText.largeGIF)),
                commits: [["infoblad/2027-1/zwembad.md": ExampleText.page(showing: "/beelden/sport/bad.gif")]],
                expected: 1),
            RuleExample(
                .wrong, Message(nl: "Ook in het veld `beelden`.", en: "In the field `beelden` too."),
                person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.gif", ExampleText.answers + "breedte: 576\nhoogte: 304\n",
                        of: ExampleText.smallGIF)),
                commits: [
                    ["infoblad/2027-1/zwembad.md": ExampleText.page("ai: geen\nbeelden: [/beelden/sport/bad.gif]")]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(nl: "Het beeld komt samen met het artikel.", en: "The image comes together with the article."),
                person: "lotte-verhaeghen",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.gif", ExampleText.answers + "breedte: 576\nhoogte: 304\n",
                            of: ExampleText.smallGIF),
                        ["infoblad/2027-1/zwembad.md": ExampleText.page(showing: "/beelden/sport/bad.gif")])
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "De langste zijde telt, ook bij een staand beeld.",
                    en: "The longest side counts, with an upright image too."), person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.gif", ExampleText.answers + "breedte: 304\nhoogte: 1136\n",
                        of: ExampleText.largeGIF)),
                commits: [["infoblad/2027-1/zwembad.md": ExampleText.page(showing: "/beelden/sport/bad.gif")]],
                expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een kleinere versie heeft haar eigen maten, niet die van het origineel.",
                    en: "A smaller copy has its own size, not that of the original."), person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.gif", ExampleText.answers + "breedte: 1888\nhoogte: 1136\n",
                        of: ExampleText.largeGIF),
                    ExampleText.image(
                        "beelden/sport/smal.gif",
                        "uitsnede_van: bad.gif\norigineel_sha256: \(ExampleText.digest(of: ExampleText.largeGIF))\nbreedte: 576\nhoogte: 304\n",
                        of: ExampleText.smallGIF)),
                commits: [["infoblad/2027-1/zwembad.md": ExampleText.page(showing: "/beelden/sport/smal.gif")]],
                expected: 1),
            RuleExample(
                .tricky,
                Message(nl: "Een link om te downloaden wordt niet gedrukt.", en: "A link to download is not printed."),
                person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/sport/bad.gif", ExampleText.answers + "breedte: 576\nhoogte: 304\n",
                        of: ExampleText.smallGIF)),
                commits: [
                    [
                        "infoblad/2027-1/zwembad.md": ExampleText.page(
                            "ai: geen", body: "Bekijk [de foto](/beelden/sport/bad.gif).")
                    ]
                ], expected: 0),
        ]
    }
}
