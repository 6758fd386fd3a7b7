import Findings

extension AIOrigin {
    static func examples() -> [RuleExample] {
        [
            .drawing(
                .right, nl: "Een eigen foto, zonder AI.", en: "A photo of our own, without AI.",
                answers: "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkomst: eigen\nherkenbaar: nee\nai: geen\n"),
            .drawing(
                .right, nl: "AI maakte het, en zo staat het er.", en: "AI made it, and so it says.",
                answers:
                    "maker: Communicatiedienst, met een beeldgenerator\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: gegenereerd\n"
            ),
            .drawing(
                .wrong, nl: "De herkomst is AI, maar AI hielp niet mee?", en: "The origin is AI, but AI did not help?",
                answers: "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: geen\n",
                finds: 1),
            .drawing(
                .wrong, nl: "De maker is een beeldgenerator.", en: "The maker is an image generator.",
                answers: "maker: Midjourney\ngebruiksrecht: eigen-werk\nherkomst: eigen\nherkenbaar: nee\nai: geen\n",
                finds: 1),
            .drawing(
                .wrong, nl: "Een naam met een programma erbij.", en: "A name with a program.",
                answers: "maker: Bureau Lens met DALL-E\ngebruiksrecht: eigen-werk\nherkomst: opdracht"
                    + "\nbewijs: offerte 3\nherkenbaar: nee\nai: geen\n", finds: 1),
            .drawing(
                .tricky, nl: "AI hielp mee aan een eigen beeld.", en: "AI helped with an image of our own.",
                answers:
                    "maker: Wim Dessers, met Firefly\ngebruiksrecht: eigen-werk\nherkomst: eigen\nherkenbaar: nee\nai: hulpmiddel\n"
            ),
            .drawing(
                .tricky, nl: "Niets gezegd is geen tegenspraak: dat vraagt een andere regel.",
                en: "Nothing said is no contradiction: another rule asks for it.",
                answers: "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: \n"),
            .drawing(
                .tricky, nl: "Hoofdletters tellen niet.", en: "Capitals do not count.",
                answers: "maker: CHATGPT\ngebruiksrecht: eigen-werk\nherkomst: eigen\nherkenbaar: nee\nai: geen\n",
                finds: 1),
            .drawing(
                .right, nl: "Het bestand zegt dat AI het maakte, en de fiche ook.",
                en: "The file says that AI made it, and so does the record.",
                saying: [
                    (
                        "Iptc4xmpExt:DigitalSourceType",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
                    )
                ],
                answers:
                    "maker: Communicatiedienst\ngebruiksrecht: eigen-werk\nherkomst: ai\nherkenbaar: nee\nai: gegenereerd\n"
            ),
            .drawing(
                .wrong, nl: "Het bestand zegt dat AI het maakte, de fiche niet.",
                en: "The file says that AI made it, the record does not.",
                saying: [
                    (
                        "Iptc4xmpExt:DigitalSourceType",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"
                    )
                ], finds: 1),
            .drawing(
                .wrong, nl: "AI vulde een deel in, en dat staat in het bestand.",
                en: "AI filled in a part, and the file says so.",
                saying: [
                    (
                        "Iptc4xmpExt:DigitalSourceType",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia"
                    )
                ], answers: "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: hulpmiddel\n", finds: 1
            ),
            .drawing(
                .wrong, nl: "Het bestand noemt het AI-systeem.", en: "The file names the AI system.",
                saying: [
                    ("Iptc4xmpExt:AISystemUsed", "Beeldmaker 3")
                ], finds: 1),
            .drawing(
                .wrong, nl: "Het bestand draagt het merk van een beeldgenerator.",
                en: "The file carries the mark of an image generator.",
                saying: [
                    ("photoshop:Credit", "Made with Google AI")
                ],
                answers:
                    "maker: Wim Dessers\nbewijs: Made with Google AI\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n",
                finds: 1),
            .drawing(
                .tricky, nl: "Een bijschrift dat een generator noemt, is geen spoor.",
                en: "A caption that mentions a generator is no trace.",
                saying: [
                    ("dc:description", "Een tentoonstelling over Midjourney en ChatGPT in de bib")
                ]),
            .drawing(
                .tricky, nl: "Een telefoon die beelden samentelt, is geen AI.",
                en: "A phone that adds pictures up is no AI.",
                saying: [
                    (
                        "Iptc4xmpExt:DigitalSourceType",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/computationalCapture"
                    )
                ]),
            .drawing(
                .tricky, nl: "Een kleurverloop uit een formule is geen AI.", en: "A gradient from a formula is no AI.",
                saying: [
                    (
                        "Iptc4xmpExt:DigitalSourceType",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/algorithmicMedia"
                    )
                ]),
        ]
    }
}
