extension PlantedFault {
    /// Drawings that say another thing of themselves than their record does.
    static let embedded: [PlantedFault] = [
        drawing("embedded-rights", "van-een-ander", onRecord: true, saying: "<dc:creator>Jan Peeters</dc:creator>"),
        drawing(
            "embedded-people", "jong", onRecord: true,
            saying: "<plus:MinorModelAgeDisclosure>AG-U14</plus:MinorModelAgeDisclosure>",
            people: "herkenbaar: ja\nminderjarig: nee\ntoestemming: formulier 7, sportdienst\n"),
        drawing("asset-privacy", "plaats", onRecord: false, saying: "<exif:GPSLatitude>51,0.5N</exif:GPSLatitude>"),
        drawing(
            "ai-origin", "gegenereerd", onRecord: true,
            saying: "<Iptc4xmpExt:AISystemUsed>Beeldmaker 3</Iptc4xmpExt:AISystemUsed>"),
        PlantedFault("asset-readable", "beelden/sport/afgekapt.svg") {
            try plant("<svg xmlns=\"http://www.w3.org/2000/svg\"><title>x</title>\n", as: "afgekapt", in: $0)
        },
    ]

    private static func drawing(
        _ rule: String, _ name: String, onRecord: Bool, saying: String, people: String = "herkenbaar: nee\n"
    ) -> PlantedFault {
        PlantedFault(rule, "beelden/sport/\(name).svg\(onRecord ? ".yml" : "")") {
            let text =
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 3 2\"><metadata>"
                + "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:plus=\"http://ns.useplus.org/ldf/xmp/1.0/\" "
                + "xmlns:exif=\"http://ns.adobe.com/exif/1.0/\" "
                + "xmlns:Iptc4xmpExt=\"http://iptc.org/std/Iptc4xmpExt/2008-02-29/\">\(saying)</rdf:Description></rdf:RDF>"
                + "</metadata><title>\(name)</title><rect width=\"3\" height=\"2\"/></svg>\n"
            try plant(text, as: name, people, in: $0)
        }
    }

    private static func plant(
        _ text: String, as name: String, _ people: String = "herkenbaar: nee\n", in clone: Clone
    ) throws {
        let path = "beelden/sport/\(name).svg"
        try clone.write(path, text)
        try clone.write(
            path + ".yml",
            "sha256: \(try clone.digest(path))\nmaker: Wim Dessers\ngebruiksrecht: eigen-werk\n\(people)ai: geen\n")
    }
}
