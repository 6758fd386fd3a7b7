import Findings

extension BrandAsset {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(nl: "Het goedgekeurde logo, bij de huisstijl.", en: "The approved logo, with the house style."),
                person: "lotte-verhaeghen",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/huisstijl/logo-bib.svg", ExampleText.answers, of: ExampleText.libraryLogo))
                ], expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Een gewone tekening in de map van een dienst.",
                    en: "An ordinary drawing in the folder of a department."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing()))
                ], expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Een fiche verbeteren bij een logo dat er al staat.",
                    en: "Mending the record of a logo that stands there."), person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/huisstijl/logo-bib.svg", ExampleText.answers, of: ExampleText.libraryLogo)),
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/huisstijl/logo-bib.svg", ExampleText.answers + "eigenaar: Gemeente Zandbeke\n",
                            of: ExampleText.libraryLogo))
                ], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Een bestand dat niemand goedkeurde.", en: "A file that nobody approved."),
                person: "lotte-verhaeghen",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/huisstijl/nieuw-logo.svg", ExampleText.answers, of: ExampleText.drawing()))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Het logo is vervangen door een bijna gelijk.",
                    en: "The logo was replaced by one almost like it."), person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image(
                        "beelden/huisstijl/logo-bib.svg", ExampleText.answers, of: ExampleText.libraryLogo)),
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/huisstijl/logo-bib.svg", ExampleText.answers, of: ExampleText.libraryLogo + " "))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Ook met de naam van een logo in een andere map.",
                    en: "With the name of a logo in another folder too."), person: "lotte-verhaeghen",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/communicatie/logo-zomer.svg", ExampleText.answers, of: ExampleText.drawing()))
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Ook in een map dieper.", en: "One folder deeper too."), person: "lotte-verhaeghen",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/huisstijl/2027/logo.svg", ExampleText.answers, of: ExampleText.drawing()))
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Het goedgekeurde logo onder een andere naam: het zijn dezelfde bytes.",
                    en: "The approved logo under another name: the bytes are the same."), person: "lotte-verhaeghen",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/huisstijl/kopie.svg", ExampleText.answers, of: ExampleText.libraryLogo))
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een herkleurde kopie in een gewone map zien we niet.",
                    en: "We do not see a recoloured copy in an ordinary folder."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/logo-bib.svg", ExampleText.answers,
                            of: ExampleText.libraryLogo.replacing("#12586b", with: "#aa0000")))
                ], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Weghalen mag altijd.", en: "Taking it away is always fine."),
                person: "lotte-verhaeghen",
                before: ExampleText.files(
                    ExampleText.image("beelden/huisstijl/oud.svg", ExampleText.answers, of: ExampleText.drawing())),
                commits: [["beelden/huisstijl/oud.svg": nil, "beelden/huisstijl/oud.svg.yml": nil]], expected: 0),
        ]
    }
}
