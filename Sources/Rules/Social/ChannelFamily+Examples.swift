import Findings

extension ChannelFamily {
    static func examples() -> [RuleExample] {
        [
            .channel(.right, nl: "Een deel van de hoofdpagina.", en: "A part of the main page."),
            .channel(.right, nl: "De enige hoofdpagina.", en: "The only main page.", isMain: true),
            .channel(.wrong, nl: "Nergens bij.", en: "To nothing.", "-deel_van", finds: 1),
            .channel(
                .wrong, nl: "Een tweede hoofdpagina.", en: "A second main page.", "-deel_van\nhoofdpagina: ja", finds: 1
            ),
            .channel(
                .wrong, nl: "Deel van een kanaal dat niet bestaat.", en: "A part of a channel that does not exist.",
                "deel_van: youtube", finds: 1),
            .channel(
                .wrong, nl: "Hoofdpagina en deel tegelijk.", en: "Main page and part at once.",
                "deel_van: sport-facebook", isMain: true, finds: 1),
            .channel(
                .tricky, nl: "Deel van zichzelf.", en: "A part of itself.", "deel_van: sport-facebook", finds: 1),
            .channel(
                .tricky, nl: "Deel van een pagina die zelf een deel is.", en: "A part of a page that is a part.",
                "deel_van: jeugd", beside: ["kanalen/jeugd.md": SocialExampleText.subChannel("")], finds: 1),
            .channel(
                .tricky, nl: "Het hele pad mag ook.", en: "The whole path will do.",
                "deel_van: kanalen/gemeente-facebook.md"),
            .channel(
                .tricky, nl: "Het stond er al zo.", en: "It was so before.", "-deel_van\nmax_tekens: 500",
                before: "-deel_van"),
        ]
    }
}
