import Findings

extension PortraitNames {
    private typealias Text = ConsentExampleText

    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "Het nummer van de toestemming.", en: "The number of the consent."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: T-041}]\npersonen: [T-041]")), expected: 0,
                consents: Text.register(Text.yes)),
            RuleExample(
                .right, Message(nl: "Een schepen, met zijn webadres.", en: "An alderman, by a web address."),
                person: "wim-dessers",
                commits: Text.push(
                    Text.image(ExampleText.answers + "personen: [\"https://data.example/id/mandataris/12\"]\n")),
                expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Een collega, met de naam die de afspraken hem geven.",
                    en: "A colleague, by the id that the agreements have."),
                person: "wim-dessers",
                commits: Text.push(Text.image(ExampleText.answers + "personen: [wim-dessers]\n")), expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Een mandataris met de reden waarom hij erop staat.",
                    en: "An office holder with the reason to be on it."),
                person: "wim-dessers",
                commits: Text.push(
                    Text.image(
                        ExampleText.answers
                            + "personen: [{iri: \"https://data.example/id/mandataris/12\", context: duiding}]\n")),
                expected: 0),
            RuleExample(
                .wrong, Message(nl: "Een gewone naam.", en: "A plain name."),
                person: "wim-dessers",
                commits: Text.push(Text.image(ExampleText.answers + "personen: [Jan Peeters]\n")), expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Twee namen: twee opmerkingen, zonder de namen.",
                    en: "Two names: two remarks, without the names."),
                person: "wim-dessers",
                commits: Text.push(Text.image(ExampleText.answers + "personen: [Jan Peeters, An De Smet]\n")),
                expected: 2),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een naam onder `naam`, ook met een nummer erbij.",
                    en: "A name at `naam`, also with a number beside it."),
                person: "wim-dessers",
                commits: Text.push(Text.image(ExampleText.answers + "personen: [{id: T-041, naam: Jan Peeters}]\n")),
                expected: 1),
            RuleExample(
                .tricky, Message(nl: "Een voornaam alleen is ook een naam.", en: "A first name alone is a name too."),
                person: "wim-dessers",
                commits: Text.push(Text.image(ExampleText.answers + "personen: [Jan]\n")), expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een onbeveiligd of verzonnen adres is geen webadres.",
                    en: "An insecure or invented address is no web address."),
                person: "wim-dessers",
                commits: Text.push(
                    Text.image(ExampleText.answers + "personen: [\"http://data.example/jan\", \"https://jan\"]\n")),
                expected: 2),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een nummer dat in de fiche zelf bij de toestemming staat, heeft geen cijfer nodig.",
                    en: "A number that stands with the consent in the record itself needs no digit."),
                person: "wim-dessers",
                commits: Text.push(Text.portraitImage("toestemming: [{id: zwemfeest-an}]\npersonen: [zwemfeest-an]")),
                expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een nummer dat het register niet kent, kan een naam zijn.",
                    en: "A number that the register does not know may be a name."),
                person: "wim-dessers",
                commits: Text.push(Text.image(ExampleText.answers + "personen: [jan2]\n")), expected: 1,
                consents: Text.register(Text.yes)),
            RuleExample(
                .tricky, Message(nl: "Eén naam zonder lijst eromheen.", en: "One name without a list around it."),
                person: "wim-dessers",
                commits: Text.push(Text.image(ExampleText.answers + "personen: Jan Peeters\n")), expected: 1),
        ]
    }
}
