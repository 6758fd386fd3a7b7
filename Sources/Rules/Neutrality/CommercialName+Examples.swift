import Findings

extension CommercialName {
    static func examples() -> [RuleExample] {
        [
            .neutral(
                .right, nl: "Het soort winkel.", en: "The kind of shop.", "ai: geen",
                "Koop een zaag in een doe-het-zelfzaak."),
            .neutral(
                .right, nl: "De zaak is sponsor, en dat staat erbij.", en: "The business is a sponsor, and it says so.",
                "ai: geen\nsponsor: Bakkerij Korenaar", "Met dank aan sponsor Bakkerij Korenaar."),
            .neutral(
                .right, nl: "Een gewoon woord met een kleine letter.", en: "An everyday word in small letters.",
                "ai: geen", "De straling heet gamma. Neem je pampers mee naar de opvang."),
            .neutral(
                .wrong, nl: "Een merk in de tekst.", en: "A brand in the text.", "ai: geen",
                "Breng je lege flesjes Coca-Cola terug.", finds: 1),
            .neutral(
                .wrong, nl: "Een winkelketen.", en: "A chain of shops.", "ai: geen", "Kalk vind je bij Brico.", finds: 1
            ),
            .neutral(
                .wrong, nl: "Een zaak uit het dorp.", en: "A business of the village.", "ai: geen",
                "De taart komt van Bakkerij Korenaar.", finds: 1),
            .neutral(
                .wrong, nl: "In de beschrijving van de pagina.", en: "In the summary of the page.",
                "ai: geen\ntrefwoorden: [Airbnb, logies]", finds: 1),
            .neutral(
                .tricky, nl: "Uitgezet, met de reden erbij.", en: "Switched off, with the reason.", "ai: geen",
                "<!-- afspraak uit: commercial-name, zo noemt het reglement de vorm van verhuur -->\n\nVerhuur je via Airbnb?"
            ),
            .neutral(
                .tricky, nl: "Wat er al stond, houdt niemand op.", en: "What stood there holds nobody back.",
                "ai: geen", "Bij Brico.\n\nNieuw.", before: "Bij Brico.\n\nOud."),
        ]
    }
}
