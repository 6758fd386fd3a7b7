import Findings

extension ConsentUse {
    private typealias Text = ConsentExampleText

    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(
                    nl: "Ja voor de website, en een pagina van de website.",
                    en: "Yes to the website, and a page of the website."),
                person: "wim-dessers",
                before: Text.portraitImage("toestemming: [{id: T-041}]"),
                commits: [[Text.page: Text.shown]], expected: 0, consents: Text.register(Text.yes)),
            RuleExample(
                .right,
                Message(
                    nl: "Ja voor het infoblad, zonder register in de fiche gezegd.",
                    en: "Yes to the magazine, said in the record without a register."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage("toestemming: {bewaard: formulier 12, kanalen: [website, infoblad]}"),
                commits: [[Text.magazine: Text.shown]], expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Waar niemand herkenbaar is, is er niets te vragen.",
                    en: "Where nobody can be recognised, there is nothing to ask."),
                person: "lotte-verhaeghen",
                before: Text.image(ExampleText.answers),
                commits: [[Text.magazine: Text.shown]], expected: 0),
            RuleExample(
                .wrong,
                Message(
                    nl: "Ja voor de website, en het beeld staat in het infoblad.",
                    en: "Yes to the website, and the image stands in the magazine."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage("toestemming: [{id: T-041}]"),
                commits: [[Text.magazine: Text.shown]], expected: 1, consents: Text.register(Text.yes)),
            RuleExample(
                .wrong,
                Message(
                    nl: "Hetzelfde zonder register: de fiche noemt alleen de website.",
                    en: "The same without a register: the record names only the website."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage("toestemming: {bewaard: formulier 12, kanalen: [website]}"),
                commits: [[Text.magazine: Text.shown]], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een bericht voor sociale media, en het doel is dat niet.",
                    en: "A post for social media, and the purpose is another."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage("toestemming: {bewaard: formulier 12, kanalen: [sociaal], doel: verslag}"),
                commits: [[Text.post: Text.shown]], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "De pagina komt online nadat de toestemming afliep.",
                    en: "The page comes online after the consent ended."),
                person: "wim-dessers",
                before: Text.portraitImage("toestemming: {bewaard: formulier 12, tot: 2027-01-31}"),
                commits: [
                    [
                        Text.page: ExampleText.page(
                            "publiceren_op: 2027-03-01", body: "![Het zwembad](/beelden/sport/bad.svg)")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(nl: "De toestemming begint pas volgend jaar.", en: "The consent only begins next year."),
                person: "wim-dessers",
                before: Text.portraitImage("toestemming: [{id: T-041}]"),
                commits: [[Text.page: Text.shown]], expected: 1,
                consents: Text.register("T-041;;website;2027-01-01;2029-06-30;nee;nee;;")),
            RuleExample(
                .tricky,
                Message(
                    nl: "De toestemming begint volgend jaar, en de pagina ook.",
                    en: "The consent begins next year, and so does the page."),
                person: "wim-dessers",
                before: Text.portraitImage("toestemming: [{id: T-041}]"),
                commits: [
                    [
                        Text.page: ExampleText.page(
                            "publiceren_op: 2027-02-01", body: "![Het zwembad](/beelden/sport/bad.svg)")
                    ]
                ], expected: 0, consents: Text.register("T-041;;website;2027-01-01;2029-06-30;nee;nee;;")),
            RuleExample(
                .tricky,
                Message(
                    nl: "Het register noemt geen enkel kanaal: dat is geen ja voor allemaal.",
                    en: "The register names no channel: that is no yes to all of them."),
                person: "wim-dessers",
                before: Text.portraitImage("toestemming: [{id: T-041}]"),
                commits: [[Text.page: Text.shown]], expected: 1, consents: Text.register("T-041;;;;;nee;nee;;")),
            RuleExample(
                .tricky,
                Message(nl: "Het woord `alle` staat voor elk kanaal.", en: "The word `alle` stands for every channel."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage("toestemming: [{id: T-041}]"),
                commits: [[Text.magazine: Text.shown]], expected: 0, consents: Text.register("T-041;;alle;;;nee;nee;;")),
            RuleExample(
                .tricky,
                Message(
                    nl: "Twee mensen, en één van hen zei geen ja voor het infoblad.",
                    en: "Two people, and one of them did not say yes to the magazine."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage("toestemming: [{id: T-041}, {id: T-042}]"),
                commits: [[Text.magazine: Text.shown]], expected: 1, consents: Text.register(Text.yes, Text.child)),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een fiche zonder kanalen en zonder register: het formulier zegt meer dan wij kunnen lezen.",
                    en: "A record without channels and without a register: the form says more than we can read."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage("toestemming: formulier 12, dienst Sport"),
                commits: [[Text.magazine: Text.shown]], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Is de toestemming ingetrokken, dan zegt een andere regel dat, en deze zwijgt.",
                    en: "If the consent was taken back, another rule says so, and this one is silent."),
                person: "lotte-verhaeghen",
                before: Text.portraitImage("toestemming: [{id: T-041}]"),
                commits: [[Text.magazine: Text.shown]], expected: 0,
                consents: Text.register("T-041;;website;;;nee;nee;2026-11-01;")),
            RuleExample(
                .tricky,
                Message(
                    nl:
                        "De fiche beperkt zich voortaan tot het infoblad: de pagina die het beeld al toonde, hoort het.",
                    en:
                        "From now on the record is limited to the magazine: the page that showed the image already hears it."
                ),
                person: "wim-dessers",
                before: [Text.page: Text.shown].merging(Text.portraitImage("toestemming: formulier 12")) { a, _ in a },
                commits: Text.push(Text.portraitImage("toestemming: {bewaard: formulier 12, kanalen: [infoblad]}")),
                expected: 1),
        ]
    }
}
