extension PlantedFault {
    /// What is wrong with the rights of images, and with how pages show them.
    static let rights: [PlantedFault] = [
        image(
            "asset-origin", "stock-eigen",
            "maker: Wim Dessers\ngebruiksrecht: stock\nbewijs: factuur 2026-9\nherkomst: eigen\nherkenbaar: nee\nai: geen\n"
        ),
        image(
            "asset-licence", "vrij-beeld",
            "maker: Jan Peeters\ngebruiksrecht: creative-commons\nlicentie: gratis\nherkenbaar: nee\nai: geen\n"),
        PlantedFault("asset-derivative", "beelden/sport/bad-smal.gif.yml") { clone in
            try clone.write("beelden/sport/bad-smal.gif", gif("smal"))
            let digest = try clone.digest("beelden/sport/bad-smal.gif")
            let other = String(repeating: "0", count: 64)
            try clone.write(
                "beelden/sport/bad-smal.gif.yml",
                "sha256: \(digest)\nuitsnede_van: zwembad.jpg\norigineel_sha256: \(other)\n")
        },
        PlantedFault("brand-asset", "beelden/huisstijl/zomerlogo.gif") { clone in
            try clone.write("beelden/huisstijl/zomerlogo.gif", gif("zomer"))
            let digest = try clone.digest("beelden/huisstijl/zomerlogo.gif")
            try clone.write(
                "beelden/huisstijl/zomerlogo.gif.yml",
                "sha256: \(digest)\nmaker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n")
        },
        text("brand-use", "website/zorg/_index.md", "![Logo van de bib](/beelden/huisstijl/logo-bibliotheek.svg)"),
        text(
            "asset-credit", "website/gezin/geld-voor-je-gezin.md",
            "![Beek tussen wilgen](/beelden/milieu/beekvallei.jpg)"
        ),
        text(
            "asset-channel", "infoblad/2027-1/begin-te-bewegen.md",
            "![Een bord met soep](/beelden/sociale-dienst/maaltijd.png)"),
        text(
            "print-size", "infoblad/2027-1/bomen-in-de-straat.md",
            "![Beek](/beelden/milieu/beekvallei-smal.jpg \"De beek. Foto: Heemkring Zandbeke, CC BY 4.0\")"),
    ]
}
