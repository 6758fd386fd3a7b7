import Findings

extension PolicyChange {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(
                    nl: "De communicatieverantwoordelijke past de afspraken aan.",
                    en: "The head of communication changes the agreements."),
                person: "lotte-verhaeghen", commits: [[".afspraken/kalender.yaml": "versie: 1\n"]], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Een redacteur geeft zichzelf rechten.", en: "An editor gives himself rights."),
                person: "wim-dessers", commits: [[".afspraken/rechten.yaml": "[]\n"]], expected: 1),
            RuleExample(
                .wrong,
                Message(nl: "Ook de webredacteur raakt ze niet aan.", en: "The web editor does not touch them either."),
                person: "pieter-woestenborg", commits: [[".afspraken/personen.yaml": "[]\n"]], expected: 1),
            RuleExample(
                .wrong, Message(nl: "De systeembeheerder evenmin.", en: "Nor does the operator."),
                person: "tom-hellinckx", commits: [[".afspraken/personen.yaml": "[]\n"]], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Hoofdletters in de naam van de map helpen niet.",
                    en: "Capitals in the folder's name do not help."),
                person: "wim-dessers", commits: [[".Afspraken/rechten.yaml": "[]\n"]], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Aangepast en weer teruggezet telt ook.", en: "Changed and put back counts too."),
                person: "wim-dessers", before: [".afspraken/stijl/woorden.txt": "een\n"],
                commits: [[".afspraken/stijl/woorden.txt": "twee\n"], [".afspraken/stijl/woorden.txt": "een\n"]],
                expected: 1),
            RuleExample(
                .tricky, Message(nl: "Voorstellen mag iedereen.", en: "Anyone may propose."),
                person: "wim-dessers", ref: "voorstel/wim-dessers/kalender",
                commits: [[".afspraken/kalender.yaml": "versie: 1\n"]], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een pagina over afspraken is een gewone pagina.",
                    en: "A page about agreements is an ordinary page."),
                person: "wim-dessers", commits: [["website/vrije-tijd/sport/afspraken.md": ExampleText.page()]],
                expected: 0),
        ]
    }
}
