import Findings

extension EmbeddedRights {
    static func examples() -> [RuleExample] {
        [
            .drawing(
                .right, nl: "Een bestand zonder gegevens: de fiche volstaat.",
                en: "A file without data: the record is enough."),
            .drawing(
                .right, nl: "Het bestand noemt dezelfde maker.", en: "The file names the same maker.",
                saying: [("dc:creator", "Wim Dessers")]),
            .drawing(
                .right, nl: "Maker, bureau en einddatum staan ook in de fiche.",
                en: "Maker, agency and end are in the record too.",
                saying: [
                    ("dc:creator", "Jan Peeters"), ("dc:rights", "© 2026 Beeldbank Noord"),
                    ("plus:LicenseEndDate", "2027-12-31"),
                ],
                answers:
                    "maker: Jan Peeters\ngebruiksrecht: stock\neigenaar: Beeldbank Noord\nbewijs: factuur 2026-12\nherkenbaar: nee\nai: geen\nte_gebruiken_tot: 2027-12-31\n"
            ),
            .drawing(
                .wrong, nl: "Een eigen werk, maar het bestand noemt een fotograaf.",
                en: "One's own work, but the file names a photographer.", saying: [("dc:creator", "Jan Peeters")],
                finds: 1),
            .drawing(
                .wrong, nl: "Het copyright is van een beeldbank.", en: "The copyright is that of an image bank.",
                saying: [
                    ("dc:rights", "© 2024 Beeldbank Noord. Alle rechten voorbehouden")
                ], finds: 1),
            .drawing(
                .wrong, nl: "Het bestand mag korter dan de fiche zegt.",
                en: "The file may be used for less long than the record says.",
                saying: [
                    ("dc:creator", "Jan Peeters"), ("plus:LicenseEndDate", "2026-12-31"),
                ],
                answers:
                    "maker: Jan Peeters\ngebruiksrecht: stock\neigenaar: Beeldbank Noord\nbewijs: factuur 2026-12\nherkenbaar: nee\nai: geen\nte_gebruiken_tot: 2028-12-31\n",
                finds: 1),
            .drawing(
                .wrong, nl: "Het bestand heeft een einddatum, de fiche niet.",
                en: "The file has an end, the record has none.", saying: [("plus:LicenseEndDate", "2027-06-30")],
                finds: 1),
            .drawing(
                .wrong, nl: "Het bestand noemt een licentie die de fiche niet noemt.",
                en: "The file names a licence that the record does not.",
                saying: [
                    ("xmpRights:WebStatement", "https://creativecommons.org/licenses/by-nc/4.0/")
                ], finds: 1),
            .drawing(
                .tricky, nl: "Een voorletter is dezelfde mens.", en: "An initial is the same person.",
                saying: [("dc:creator", "W. Dessers, fotograaf")]),
            .drawing(
                .tricky, nl: "De camera vulde een jaartal en een teken in.",
                en: "The camera filled in a year and a sign.",
                saying: [
                    ("dc:rights", "Copyright 2019. All rights reserved")
                ]),
            .drawing(
                .tricky, nl: "Een ander gaf toestemming, en dat staat bij het bewijs.",
                en: "Somebody else gave permission, and the proof says so.", saying: [("dc:creator", "Jan Peeters")],
                answers:
                    "maker: Sportdienst\ngebruiksrecht: toestemming\nbewijs: mail van Jan Peeters, 4 mei 2026\nherkenbaar: nee\nai: geen\n"
            ),
            .drawing(
                .tricky, nl: "Een vroegere einddatum in de fiche is altijd goed.",
                en: "An earlier end in the record is always right.",
                saying: [
                    ("dc:creator", "Jan Peeters"), ("plus:LicenseEndDate", "2028-12-31"),
                ],
                answers:
                    "maker: Jan Peeters\ngebruiksrecht: stock\neigenaar: Beeldbank Noord\nbewijs: factuur 2026-12\nherkenbaar: nee\nai: geen\nte_gebruiken_tot: 2027-01-31\n"
            ),
        ]
    }
}
