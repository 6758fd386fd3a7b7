import Findings

extension AssetLicence {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(
                    nl: "CC BY, met de maker en de licentie in de fotovermelding.",
                    en: "CC BY, with maker and licence in the credit."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: CC-BY-4.0\nfotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
            RuleExample(
                .right, Message(nl: "CC0 vraagt geen naam.", en: "CC0 asks for no name."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: CC0-1.0\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
            RuleExample(
                .right, Message(nl: "Een eigen woord van ons.", en: "One of our own words."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Beeldbank Noord\ngebruiksrecht: stock\nbewijs: factuur 2026-12\nlicentie: stock\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Met “onbekend” weten we de licentie niet.", en: "“Unknown” is no licence."),
                person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: onbekend\nfotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Zo heet de licentie niet: we zeggen welke je bedoelt.",
                    en: "That is not its name: we say which one you mean."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: CC BY 4.0\nfotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Vrij te gebruiken, met een licentie die dat niet is.",
                    en: "Free to use, with a licence that is not."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: toestemming\nfotovermelding: Jan Peeters\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Geen fotovermelding, en de licentie vraagt er een.",
                    en: "No credit, and the licence asks for one."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: CC-BY-4.0\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(nl: "De fotovermelding noemt de maker niet.", en: "The credit does not name the maker."),
                person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: CC-BY-4.0\nfotovermelding: \"Foto: CC BY 4.0\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(nl: "De fotovermelding noemt de licentie niet.", en: "The credit does not name the licence."),
                person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: CC-BY-SA-4.0\nfotovermelding: \"Foto: Jan Peeters\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .wrong,
                Message(
                    nl: "Met een licentie die handel verbiedt, werkt Zandbeke niet.",
                    en: "Zandbeke does not work with a licence that forbids trade."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: CC-BY-NC-4.0\nfotovermelding: \"Foto: Jan Peeters, CC BY-NC 4.0\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .tricky, Message(nl: "Hoofdletters in de naam tellen niet.", en: "Capitals in the name do not count."),
                person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: cc-by-4.0\nfotovermelding: \"Foto: Jan Peeters (CC-BY-4.0)\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een voorletter en een webadres van de licentie zijn genoeg.",
                    en: "An initial and the address of the licence are enough."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: CC-BY-SA-4.0\nfotovermelding: \"© J. Peeters, https://creativecommons.org/licenses/by-sa/4.0/\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Voluit in het Nederlands mag ook.", en: "Written out in Dutch is fine too."),
                person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: CC-BY-SA-4.0\nfotovermelding: \"Jan Peeters, Creative Commons Naamsvermelding-GelijkDelen 4.0 Internationaal\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een andere versie van dezelfde licentie is een andere licentie.",
                    en: "Another version of the same licence is another licence."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nlicentie: CC-BY-4.0\nfotovermelding: \"Foto: Jan Peeters, CC BY 2.0\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Nog geen licentie ingevuld: dat vraagt de beeldfiche zelf al.",
                    en: "No licence filled in yet: the record asks for that itself."), person: "wim-dessers",
                commits: [
                    ExampleText.push(
                        ExampleText.image(
                            "beelden/sport/bad.svg",
                            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nherkomst: cc\nbron_url: https://foto.example/12\nfotovermelding: \"Foto: Jan Peeters, CC BY 4.0\"\nherkenbaar: nee\nai: geen\n"
                        ))
                ], expected: 0),
        ]
    }
}
