import Findings

extension LetterSignatories {
    static func examples() -> [RuleExample] {
        [
            letter(
                .right, "De algemeen directeur en de burgemeester.", "The general director and the mayor.",
                "[algemeen directeur, burgemeester]", 0),
            letter(
                .right, "Als namen uit het register.", "As names of the register.",
                "[algemeen directeur, marijke-spoormans]", 0),
            letter(.wrong, "Niemand.", "Nobody.", nil, 1),
            letter(.wrong, "Alleen de burgemeester.", "Only the mayor.", "[burgemeester]", 1),
            letter(
                .wrong, "De schepen in plaats van de burgemeester.", "The alderman instead of the mayor.",
                "[algemeen directeur, luc-ostijn]", 2),
            letter(
                .wrong, "Een schepen tekent mee.", "An alderman signs along.",
                "[algemeen directeur, burgemeester, schepen van Sport]", 1),
            letter(
                .wrong, "Een diensthoofd tekent mee.", "A head of department signs along.",
                "[algemeen directeur, burgemeester, diensthoofd]", 1),
            letter(
                .tricky, "Met streepjes en hoofdletters.", "With hyphens and capitals.",
                "[Algemeen-directeur, Burgemeester]", 0),
            letter(
                .tricky, "Wie een delegatie kreeg, tekent namens.", "Who was delegated signs for.",
                "[namens de algemeen directeur, burgemeester]", 0),
            letter(
                .tricky, "Een diensthoofd met een delegatie.", "A head of department with a delegation.",
                "[{functie: diensthoofd, gedelegeerd_door: algemeen directeur}, burgemeester]", 0),
            letter(
                .tricky, "Een lege lijst.", "An empty list.", "[]", 2),
            RuleExample(
                .tricky, Message(nl: "Een pagina is geen brief.", en: "A page is no letter."), person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/bad.md": ExampleText.page()]], expected: 0),
        ]
    }

    private static func letter(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ signatories: String?, _ expected: Int
    ) -> RuleExample {
        let field = signatories.map { "\nondertekenaars: \($0)" } ?? ""
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            commits: [
                ["brieven/wonen/dak.md": ExampleText.page("aanspreking: u" + field, body: "Wij helpen u graag.")]
            ],
            expected: expected)
    }
}
