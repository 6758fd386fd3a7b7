import Findings

extension TagWish {
    private typealias Text = ConsentExampleText

    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "Wie getagd mag worden, wordt getagd.", en: "Who may be tagged is tagged."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage(
                    "taggen: ja\ntoestemming: {bewaard: formulier 12, kanalen: [sociaal], doel: sociale media}"),
                commits: [
                    [
                        Text.post: ExampleText.page(
                            "tagt: ja\ntags: [zwemclub]", body: "![Het zwembad](/beelden/sport/bad.svg)")
                    ]
                ], expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Wie niet getagd wil worden, staat erop zonder tags.",
                    en: "Who does not want to be tagged is shown without tags."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage(
                    "taggen: nee\ntoestemming: {bewaard: formulier 12, kanalen: [sociaal, website], doel: sociale media}"
                ),
                commits: [[Text.post: ExampleText.page("tagt: nee", body: "![Het zwembad](/beelden/sport/bad.svg)")]],
                expected: 0),
            RuleExample(
                .wrong,
                Message(
                    nl: "De fiche zegt `taggen: nee`, en het bericht tagt.",
                    en: "The record says `taggen: nee`, and the post tags."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage(
                    "taggen: nee\ntoestemming: {bewaard: formulier 12, kanalen: [sociaal, website], doel: sociale media}"
                ),
                commits: [[Text.post: ExampleText.page("tagt: ja", body: "![Het zwembad](/beelden/sport/bad.svg)")]],
                expected: 1),
            RuleExample(
                .wrong, Message(nl: "Ook een lijst met accounts is taggen.", en: "A list of accounts is tagging too."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage(
                    "taggen: nee\ntoestemming: {bewaard: formulier 12, kanalen: [sociaal, website], doel: sociale media}"
                ),
                commits: [
                    [
                        Text.post: ExampleText.page(
                            "tags: [\"@zwemclub\"]", body: "![Het zwembad](/beelden/sport/bad.svg)")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "In het register staat dat iemand niet getagd wil worden.",
                    en: "The register has it that somebody does not want to be tagged."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage("toestemming: [{id: T-041}]"),
                commits: [[Text.post: ExampleText.page("tagt: ja", body: "![Het zwembad](/beelden/sport/bad.svg)")]],
                expected: 1, consents: Text.register("T-041;sociale media;sociaal, website;;;nee;nee;;nee")),
            RuleExample(
                .tricky, Message(nl: "Een lege lijst tagt niemand.", en: "An empty list tags nobody."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage(
                    "taggen: nee\ntoestemming: {bewaard: formulier 12, kanalen: [sociaal, website], doel: sociale media}"
                ),
                commits: [[Text.post: ExampleText.page("tags: []", body: "![Het zwembad](/beelden/sport/bad.svg)")]],
                expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Op de website zijn `tags` onderwerpen en geen mensen.",
                    en: "On the website `tags` are subjects and no people."),
                person: "wim-dessers",
                before: Text.portraitImage(
                    "taggen: nee\ntoestemming: {bewaard: formulier 12, kanalen: [sociaal, website], doel: sociale media}"
                ),
                commits: [
                    [Text.page: ExampleText.page("tags: [zwemmen]", body: "![Het zwembad](/beelden/sport/bad.svg)")]
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Over taggen is niets gezegd: dan spreekt deze regel niet.",
                    en: "Nothing was said of tagging: then this rule does not speak."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage(
                    "toestemming: {bewaard: formulier 12, kanalen: [sociaal], doel: sociale media}"),
                commits: [[Text.post: ExampleText.page("tagt: ja", body: "![Het zwembad](/beelden/sport/bad.svg)")]],
                expected: 0),
            RuleExample(
                .tricky, Message(nl: "Eén van twee mensen wil het niet.", en: "One of two people does not want it."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage("toestemming: [{id: T-041}, {id: T-043}]"),
                commits: [[Text.post: ExampleText.page("tagt: ja", body: "![Het zwembad](/beelden/sport/bad.svg)")]],
                expected: 1,
                consents: Text.register(
                    "T-041;sociale media;sociaal, website;;;nee;nee;;nee", "T-043;sociale media;sociaal;;;nee;nee;;ja")),
        ]
    }
}
