import Findings

extension AssetOrigin {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right, Message(nl: "Eigen werk van een collega.", en: "Our own work, by a colleague."),
                person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkomst: eigen\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Een foto van een partner, met de mail waarin hij ja zegt.",
                    en: "A photo of a partner, with the mail that says yes."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Zwemclub De Dolfijn\neigenaar: Zwemclub De Dolfijn\ngebruiksrecht: toestemming\nherkomst: partner\nbewijs: mail van 3 november 2026\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
            RuleExample(
                .right,
                Message(
                    nl: "Een stockfoto met factuur, adres en einddag.",
                    en: "A stock photo with its invoice, address and last day."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Beeldbank Noord\ngebruiksrecht: stock\nherkomst: stock\nbewijs: factuur 2026-12\nbron_url: https://beeldbank.example/foto/12\nte_gebruiken_tot: 2027-12-31\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Eigen werk met een stocklicentie.", en: "Our own work with a stock licence."),
                person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Wim Dessers\ngebruiksrecht: stock\nherkomst: eigen\nbewijs: factuur 2026-12\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Vrij te gebruiken, maar het gebruiksrecht zegt iets anders.",
                    en: "Free to use, but the right of use says something else."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: toestemming\nbewijs: mail van 2 maart\nherkomst: cc\nlicentie: toestemming\nbron_url: https://foto.example/12\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Gemaakt in opdracht, maar van wie zijn de rechten?",
                    en: "Made to order, but who owns the rights?"), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Bureau Lens\ngebruiksrecht: opdracht\nherkomst: opdracht\nbewijs: bestelbon 2026-31\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een stockfoto zonder adres en zonder einddag: één opmerking.",
                    en: "A stock photo without address and last day: one remark."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Beeldbank Noord\ngebruiksrecht: stock\nherkomst: stock\nbewijs: factuur 2026-12\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Een oude foto uit het archief, van niemand.",
                    en: "An old photo from the archive, owned by nobody."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Fotostudio Maes\ngebruiksrecht: toestemming\nherkomst: archief\nbewijs: inventaris 1954-17\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Een zoekmachine is geen bron.", en: "A search engine is no source."),
                person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Beeldbank Noord\ngebruiksrecht: stock\nherkomst: stock\nbewijs: factuur 2026-12\nbron_url: https://www.google.com/search?q=zwembad\nte_gebruiken_tot: 2027-12-31\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Zonder herkomst is er niets om tegen te spreken.",
                    en: "Without an origin there is nothing to contradict."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"))
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een beeld van AI is eigen werk; over AI zelf gaat een andere afspraak.",
                    en: "An image by AI is our own work; AI itself is another agreement."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Communicatiedienst\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Eigen werk dat we vrijgeven, blijft eigen werk.",
                    en: "Our own work that we give free stays our own."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkomst: eigen\nlicentie: CC-BY-4.0\nfotovermelding: \"Foto: Wim Dessers, CC BY 4.0\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een partner die zijn foto vrijgeeft: het adres is bewijs genoeg.",
                    en: "A partner who gives his photo free: the address is proof enough."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Heemkring Zandbeke\neigenaar: Heemkring Zandbeke\ngebruiksrecht: creative-commons\nherkomst: partner\nlicentie: CC-BY-4.0\nbron_url: https://heemkring.example/foto/7\nfotovermelding: \"Foto: Heemkring Zandbeke, CC BY 4.0\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
        ]
    }
}
