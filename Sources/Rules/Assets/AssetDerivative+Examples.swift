import Findings

extension AssetDerivative {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(nl: "Een uitsnede die bij haar origineel hoort.", en: "A crop that belongs to its original."),
                person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing()),
                        ExampleText.image(
                            "beelden/sport/smal.svg",
                            "uitsnede_van: bad.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing()))\n",
                            of: ExampleText.drawing("smal")))
                ], expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Strenger mag: de uitsnede alleen op de website.",
                    en: "Narrower is fine: the crop on the website only."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing()),
                        ExampleText.image(
                            "beelden/sport/smal.svg",
                            "uitsnede_van: bad.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing()))\nkanalen: [website]\nte_gebruiken_tot: 2027-06-30\n",
                            of: ExampleText.drawing("smal")))
                ], expected: 0),
            RuleExample(
                .wrong,
                Message(
                    nl: "Het origineel werd vervangen na de uitsnede.",
                    en: "The original was replaced after the crop was made."), person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing()),
                    ExampleText.image(
                        "beelden/sport/smal.svg",
                        "uitsnede_van: bad.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing()))\n",
                        of: ExampleText.drawing("smal"))),
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing("een ander bad")))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "De uitsnede zegt niet uit welke versie ze komt.",
                    en: "The crop does not say which version it comes from."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing()),
                        ExampleText.image(
                            "beelden/sport/smal.svg", "uitsnede_van: bad.svg\n", of: ExampleText.drawing("smal")))
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een latere einddag dan het origineel.", en: "A later last day than the original."),
                person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Beeldbank Noord\ngebruiksrecht: stock\nbewijs: factuur 2026-12\nte_gebruiken_tot: 2027-12-31\nkanalen: [website]\nherkenbaar: nee\nai: geen\n",
                            of: ExampleText.drawing()),
                        ExampleText.image(
                            "beelden/sport/smal.svg",
                            "uitsnede_van: bad.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing()))\nte_gebruiken_tot: 2029-12-31\n",
                            of: ExampleText.drawing("smal")))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een stockfoto wordt geen eigen werk door ze bij te snijden.",
                    en: "A stock photo does not become our own by cropping it."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Beeldbank Noord\ngebruiksrecht: stock\nbewijs: factuur 2026-12\nte_gebruiken_tot: 2027-12-31\nkanalen: [website]\nherkenbaar: nee\nai: geen\n",
                            of: ExampleText.drawing()),
                        ExampleText.image(
                            "beelden/sport/smal.svg",
                            "uitsnede_van: bad.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing()))\ngebruiksrecht: eigen-werk\n",
                            of: ExampleText.drawing("smal")))
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Meer kanalen dan het origineel.", en: "More channels than the original."),
                person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Beeldbank Noord\ngebruiksrecht: stock\nbewijs: factuur 2026-12\nte_gebruiken_tot: 2027-12-31\nkanalen: [website]\nherkenbaar: nee\nai: geen\n",
                            of: ExampleText.drawing()),
                        ExampleText.image(
                            "beelden/sport/smal.svg",
                            "uitsnede_van: bad.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing()))\nkanalen: [website, infoblad]\n",
                            of: ExampleText.drawing("smal")))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(nl: "Een vrijere licentie dan het origineel.", en: "A freer licence than the original."),
                person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: CC-BY-SA-4.0\nfotovermelding: \"Foto: Jan Peeters, CC BY-SA 4.0\"\nherkenbaar: nee\nai: geen\n",
                            of: ExampleText.drawing()),
                        ExampleText.image(
                            "beelden/sport/smal.svg",
                            "uitsnede_van: bad.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing()))\nlicentie: CC-BY-4.0\nfotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\n",
                            of: ExampleText.drawing("smal")))
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Het origineel is weg.", en: "The original is gone."), person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing()),
                    ExampleText.image(
                        "beelden/sport/smal.svg",
                        "uitsnede_van: bad.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing()))\n",
                        of: ExampleText.drawing("smal"))),
                commits: [["beelden/sport/bad.svg": nil, "beelden/sport/bad.svg.yml": nil]], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Op het origineel herken je iemand, op de uitsnede niet meer.",
                    en: "Somebody can be recognised on the original, not on the crop."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, dienst Sport\nai: geen\n"
                        ),
                        ExampleText.image(
                            "beelden/sport/smal.svg",
                            "uitsnede_van: bad.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing()))\nherkenbaar: nee\n",
                            of: ExampleText.drawing("smal")))
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een uitsnede van een uitsnede: allebei horen ze bij hun origineel.",
                    en: "A crop of a crop: both belong to their original."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing()),
                        ExampleText.image(
                            "beelden/sport/smal.svg",
                            "uitsnede_van: bad.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing()))\n",
                            of: ExampleText.drawing("smal")),
                        ExampleText.image(
                            "beelden/sport/klein.svg",
                            "uitsnede_van: smal.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing("smal")))\n",
                            of: ExampleText.drawing("klein")))
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Verderop in de rij werd het eerste beeld vervangen: dat telt voor allebei.",
                    en: "Further up the row the first image was replaced: that counts for both."),
                person: "wim-dessers",
                before: ExampleText.files(
                    ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing()),
                    ExampleText.image(
                        "beelden/sport/smal.svg",
                        "uitsnede_van: bad.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing()))\n",
                        of: ExampleText.drawing("smal")),
                    ExampleText.image(
                        "beelden/sport/klein.svg",
                        "uitsnede_van: smal.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing("smal")))\n",
                        of: ExampleText.drawing("klein"))),
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing("een ander bad")))
                ], expected: 2),
            RuleExample(
                .tricky,
                Message(
                    nl: "Twee beelden die uit elkaar komen: dan is er geen origineel.",
                    en: "Two images cut out of each other: then there is no original."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image("beelden/sport/bad.svg", ExampleText.answers, of: ExampleText.drawing()),
                        ExampleText.image(
                            "beelden/sport/smal.svg",
                            "uitsnede_van: klein.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing("klein")))\n",
                            of: ExampleText.drawing("smal")),
                        ExampleText.image(
                            "beelden/sport/klein.svg",
                            "uitsnede_van: smal.svg\norigineel_sha256: \(ExampleText.digest(of: ExampleText.drawing("smal")))\n",
                            of: ExampleText.drawing("klein")))
                ], expected: 2),
        ]
    }
}
