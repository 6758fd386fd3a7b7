import Findings

extension EmbeddedPeople {
    static func examples() -> [RuleExample] {
        [
            .drawing(
                .right, nl: "Niemand herkenbaar, en het bestand noemt niemand.",
                en: "Nobody recognisable, and the file names nobody."),
            .drawing(
                .right, nl: "Een volwassene met toestemming, in fiche en bestand.",
                en: "An adult with consent, in record and file.",
                saying: [
                    ("plus:ModelReleaseStatus", "MR-UMR"), ("plus:MinorModelAgeDisclosure", "AG-A25"),
                ],
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n"
            ),
            .drawing(
                .right, nl: "Een kind, en de fiche zegt het.", en: "A child, and the record says so.",
                saying: [
                    ("plus:MinorModelAgeDisclosure", "AG-U14")
                ],
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: ja\ntoestemming: {bewaard: formulier 12, ouder_voogd: ja}\nai: geen\n"
            ),
            .drawing(
                .wrong, nl: "Volgens het bestand is er geen toestemming.",
                en: "The file says that there is no consent.", saying: [("plus:ModelReleaseStatus", "MR-NON")],
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n",
                finds: 1),
            .drawing(
                .wrong, nl: "Volgens het bestand is het kind jonger dan veertien.",
                en: "The file says that the child is under fourteen.",
                saying: [
                    ("plus:MinorModelAgeDisclosure", "http://ns.useplus.org/ldf/vocab/AG-U14")
                ],
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n",
                finds: 1),
            .drawing(
                .wrong, nl: "Niemand herkenbaar, maar het bestand noemt iemand.",
                en: "Nobody recognisable, but the file names somebody.", saying: [("Iptc4xmpExt:PersonInImage", "A B")],
                finds: 1),
            .drawing(
                .tricky, nl: "Wie “niet van toepassing” schrijft, weigert niet.",
                en: "Writing “not applicable” is no refusal.", saying: [("plus:ModelReleaseStatus", "MR-NAP")],
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n"
            ),
            .drawing(
                .tricky, nl: "Achttien is geen kind.", en: "Eighteen is no child.",
                saying: [
                    ("plus:MinorModelAgeDisclosure", "AG-A18")
                ],
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n"
            ),
            .drawing(
                .tricky, nl: "Geen toestemming, en niemand herkenbaar: niets dat botst.",
                en: "No release, and nobody recognisable: nothing clashes.",
                saying: [("plus:ModelReleaseStatus", "MR-NON")]),
        ]
    }
}
