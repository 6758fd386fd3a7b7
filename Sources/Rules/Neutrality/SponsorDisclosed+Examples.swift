import Findings

extension SponsorDisclosed {
    static func examples() -> [RuleExample] {
        [
            .neutral(
                .right, nl: "Bovenaan en in de tekst.", en: "At the top and in the text.",
                "ai: geen\nsponsor: Zandbeekse Wasserij", "De zwemdag is gesponsord door Zandbeekse Wasserij."),
            .neutral(
                .right, nl: "Samen met een andere dienst is geen sponsoring.",
                en: "Together with another service is no sponsoring.", "ai: geen",
                "We organiseren dit in samenwerking met de politie."),
            .neutral(
                .right, nl: "Met steun van een overheid.", en: "With support of a government.", "ai: geen",
                "Dit project kreeg steun van de Vlaamse overheid."),
            .neutral(
                .wrong, nl: "Gesponsord, maar door wie staat niet bovenaan.",
                en: "Sponsored, but the top does not say by whom.", "ai: geen",
                "De zwemdag is gesponsord door een wasserij.", finds: 1),
            .neutral(
                .wrong, nl: "Een hoofdsponsor die niemand noemt.", en: "A main sponsor that nobody names.", "ai: geen",
                "Onze hoofdsponsor trakteert.", finds: 1),
            .neutral(
                .wrong, nl: "Bovenaan wel, in de tekst niet.", en: "At the top, but not in the text.",
                "ai: geen\nsponsor: Zandbeekse Wasserij", "Kom naar de zwemdag.", finds: 1),
            .neutral(
                .tricky, nl: "De vraag om sponsors te zoeken is geen sponsoring.",
                en: "To look for sponsors is no sponsoring.", "ai: geen", "Zoekt je club een sponsor? Lees hier hoe."),
            .neutral(
                .tricky, nl: "Een medewerker bij `derden`.", en: "A partner at `derden`.",
                "ai: geen\nderden: {organisator: De Kring, soort: vereniging}", "Mede mogelijk gemaakt door De Kring."),
            .neutral(
                .tricky, nl: "Uitgezet, met de reden erbij.", en: "Switched off, with the reason.", "ai: geen",
                "<!-- afspraak uit: sponsor-disclosed, dit is de titel van een boek -->\n\nLees “Aangeboden door de maan”."
            ),
        ]
    }
}
