import Findings

extension AssetPrivacy {
    static func examples() -> [RuleExample] {
        [
            .drawing(.right, nl: "Een beeld dat niets verbergt.", en: "An image that hides nothing."),
            .drawing(
                .right, nl: "Maker en copyright mogen in het bestand blijven.",
                en: "Maker and copyright may stay in the file.",
                saying: [
                    ("dc:creator", "Wim Dessers"), ("dc:rights", "© Gemeente Zandbeke, Wim Dessers"),
                ]),
            .drawing(
                .right, nl: "Zeggen hoe het gemaakt is, mag.", en: "Saying how it was made is fine.",
                saying: [
                    (
                        "Iptc4xmpExt:DigitalSourceType",
                        "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture"
                    )
                ]),
            .drawing(
                .wrong, nl: "Het bestand zegt waar de foto gemaakt is.", en: "The file says where the photo was taken.",
                saying: [
                    ("exif:GPSLatitude", "51,0.5N"), ("exif:GPSLongitude", "3,43.2E"),
                ], finds: 1),
            .drawing(
                .wrong, nl: "Het bestand noemt wie erop staat.", en: "The file names who is on it.",
                saying: [("Iptc4xmpExt:PersonInImage", "A B")],
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n",
                finds: 1),
            .drawing(
                .wrong, nl: "Plaats en naam samen: één opmerking.", en: "Place and name together: one remark.",
                saying: [
                    ("exif:GPSLatitude", "51,0.5N"), ("exif:GPSLongitude", "3,43.2E"),
                    ("Iptc4xmpExt:PersonInImage", "A B"),
                ],
                answers:
                    "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 12, sportdienst\nai: geen\n",
                finds: 1),
            .drawing(
                .tricky, nl: "Een bijschrift dat een plaats noemt, is geen verborgen plaats.",
                en: "A caption that names a place is no hidden place.",
                saying: [
                    ("dc:description", "De markt van Zandbeke")
                ]),
            .drawing(
                .tricky, nl: "Een lege naam is geen naam.", en: "An empty name is no name.",
                saying: [("Iptc4xmpExt:PersonInImage", " ")]),
        ]
    }
}
