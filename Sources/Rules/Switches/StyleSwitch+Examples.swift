import Findings

extension StyleSwitch {
    static func examples() -> [RuleExample] {
        [
            example(
                .right, "Een wettekst blijft zoals hij is, met de reden erbij.",
                "A law stays as it is, with the reason.",
                "<!-- afspraak uit: stijl-ambtelijke-taal, zo staat het in het reglement -->\n\nIndien nodig belt de redder.",
                0),
            example(
                .right, "Voor een groter stuk, met een einde.", "For a larger piece, with an end.",
                "<!-- afspraak uit: stijl-ambtelijke-taal, zo staat het in het reglement -->\n\nWelkom.\n\nIndien nodig belt "
                    + "de redder.\n\n<!-- afspraak aan: stijl-ambtelijke-taal -->\n\nTot morgen.", 0),
            example(
                .right, "In het Engels mag ook.", "In English too.",
                "<!-- afspraak off: nl/ambtelijke-taal, quoted from the rules -->\nIndien nodig belt de redder.", 0),
            example(
                .wrong, "Zonder reden.", "Without a reason.",
                "<!-- afspraak uit: stijl-ambtelijke-taal -->\n\nIndien nodig belt de redder.", 1),
            example(
                .wrong, "Een regel die niet bestaat.", "A rule that does not exist.",
                "<!-- afspraak uit: stijl-ambtelijke-tal, zo staat het in het reglement -->\n\nIndien nodig belt de redder.",
                1),
            example(
                .wrong, "Er valt niets uit te zetten.", "There is nothing to switch off.",
                "<!-- afspraak uit: stijl-ambtelijke-taal, zo staat het in het reglement -->\n\nAls het nodig is, belt de redder.",
                1),
            example(
                .wrong, "Wat mensen beschermt, blijft gelden.", "What protects people always holds.",
                "<!-- afspraak uit: portrait-consent, iedereen kent hen toch -->\n\nWe zwemmen.", 1),
            example(
                .wrong, "Aan zonder uit.", "On without off.",
                "Welkom.\n\n<!-- afspraak aan: stijl-lange-zin -->\n\nTot morgen.",
                1),
            example(
                .wrong, "De naam van de regel ontbreekt.", "The name of the rule is missing.",
                "<!-- afspraak uit -->\n\nIndien nodig belt de redder.", 1),
            example(
                .tricky, "In code is het geen opmerking.", "In code it is no comment.",
                "Schrijf `<!-- afspraak uit -->` boven het stukje.", 0),
            example(
                .tricky, "Een andere opmerking in de tekst is vrij.", "Any other comment in the text is free.",
                "<!-- afspraak met Sport: dit nakijken in mei -->\n\nWelkom.", 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Wat niet veranderde, wordt niet opnieuw nagekeken.",
                    en: "What did not change is not judged again."),
                person: "wim-dessers", before: [path: ExampleText.page("ai: geen", body: kept)],
                commits: [[path: ExampleText.page("ai: geen", body: kept + "\n\nTot morgen.")]], expected: 0),
        ]
    }

    private static let path = "website/vrije-tijd/sport/bad.md"
    private static let kept =
        "<!-- afspraak uit: stijl-ambtelijke-taal, zo staat het in het reglement -->\n\nIndien nodig belt de redder."

    private static func example(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ body: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "wim-dessers",
            commits: [[path: ExampleText.page("ai: geen", body: body)]], expected: expected)
    }
}
