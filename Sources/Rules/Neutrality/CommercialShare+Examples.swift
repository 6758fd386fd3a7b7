import Findings

extension CommercialShare {
    static func examples() -> [RuleExample] {
        [
            .neutral(
                .right, nl: "Naar een school.", en: "To a school.", "ai: geen",
                "Lees meer bij [de academie](https://academie.example/)."),
            .neutral(
                .right, nl: "De pagina zegt waarom het moet.", en: "The page says why it has to be.",
                "ai: geen\nnoodzaak: alleen hier koop je de afvalzakken van onze gemeente",
                "Koop zakken bij [de bakker](https://bakkerijkorenaar.example/)."),
            .neutral(
                .right, nl: "Naar onze eigen pagina.", en: "To our own page.", "ai: geen",
                "Volg [ons](https://facebook.com/gemeentezandbeke)."),
            .neutral(
                .wrong, nl: "Naar een webwinkel.", en: "To a web shop.", "ai: geen",
                "Koop het boek bij [de webwinkel](https://www.bol.com/be/nl/p/123).", finds: 1),
            .neutral(
                .wrong, nl: "Een winkel uit het dorp.", en: "A shop of the village.", "ai: geen",
                "Proef bij [de bakker](https://www.bakkerijkorenaar.example/taart).", finds: 1),
            .neutral(
                .wrong, nl: "Een bericht van een winkel delen.", en: "To share a post of a shop.",
                "ai: geen\ndeelt: [facebook.com/bakkerijkorenaar]", finds: 1, path: "sociaal/facebook/taart.md"),
            .neutral(
                .tricky, nl: "Een reden van één woord is geen reden.", en: "A reason of one word is none.",
                "ai: geen\nnoodzaak: nodig", "Koop bij [de bakker](https://bakkerijkorenaar.example/).", finds: 1),
            .neutral(
                .tricky, nl: "Een naam die er alleen op lijkt.", en: "A name that only looks like it.", "ai: geen",
                "Kijk op [symbol.com](https://symbol.com/)."),
            .neutral(
                .tricky, nl: "Uitgezet, met de reden erbij.", en: "Switched off, with the reason.", "ai: geen",
                "<!-- afspraak uit: commercial-share, het enige verkooppunt van de kaarten -->\n\nKaarten bij [de bakker](https://bakkerijkorenaar.example/)."
            ),
        ]
    }
}
