import Foundation

extension PlantedFault {
    /// What takes a side, or sells. The age of the registers is not here: it is a fault of the agreements.
    static let neutrality: [PlantedFault] = [
        text(
            "party-name", "website/bestuur/gemeenteraad-bijwonen.md", "De fractie van Groen vroeg als eerste het woord."
        ),
        text(
            "office-holder", "website/mobiliteit/parkeren-met-een-beperking.md",
            "Schepen Van den Broeck beantwoordt je vraag."),
        field(
            "office-holder-context", "website/identiteit/rijbewijs.md",
            "mandatarissen: [{id: jan-claes, context: promotie}]"),
        field(
            "election-period", "website/identiteit/reispas.md",
            "mandatarissen: [{id: jan-claes, context: citaat}]\npubliceren_op: 2030-07-10"),
        text(
            "political-share", "website/bestuur/reglementen.md",
            "Lees ook [dit standpunt](https://www.n-va.be/verkeer)."),
        text(
            "commercial-share", "website/bestuur/reglementen.md",
            "Bestel het boek bij [de webwinkel](https://www.bol.com/be/nl/p/1)."),
        text("commercial-name", "website/leren/open-repetities.md", "Breng je flesje Coca-Cola mee."),
        text("sponsor-disclosed", "website/leren/open-repetities.md", "Onze hoofdsponsor trakteert op soep."),
        field(
            "third-party-message", "website/ondernemen/gevelpremie.md",
            "derden: {organisator: De Kring, soort: handelaar}"),
        text("loaded-words", "website/toegankelijkheid.md", "Dankzij dit bestuur ging het snel."),
        image(
            "picture-politics", "stand",
            "maker: Wim Dessers\ngebruiksrecht: eigen-werk\nherkenbaar: nee\nai: geen\n"
                + "alt_voorstel: De stand van Vlaams Belang op de markt\n"
        ),
        PlantedFault("picture-company", "website/vrije-tijd/sport/eerste-duik.md") { clone in
            try clone.write(
                "website/vrije-tijd/sport/eerste-duik.md",
                """
                ---
                titel: De eerste duik
                samenvatting: Het bad gaat weer open, en de jeugd mag eerst.
                ai: geen
                mandatarissen: [{id: jan-claes, context: plechtigheid}]
                ---

                De jeugd duikt als eerste in het water.

                ![Schepen Jan Claes aan de rand van het bad](/beelden/sport/zwembad.jpg)

                """)
        },
    ]

    /// A field at the top of a page.
    private static func field(_ rule: String, _ path: String, _ field: String) -> PlantedFault {
        PlantedFault(rule, path) { clone in
            let text = try clone.read(path)
            try clone.write(
                path, text.replacing("samenvatting: ", with: field + "\nsamenvatting: ", maxReplacements: 1))
        }
    }
}
