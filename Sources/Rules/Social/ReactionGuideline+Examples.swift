import Findings

extension ReactionGuideline {
    private static let agreed = "intranet/communicatie/modereren.md"
    private static let own = "intranet/sport/antwoorden.md"
    private static let pages = [agreed: ExampleText.page(), own: ExampleText.page()]

    static func examples() -> [RuleExample] {
        [
            .channel(.right, nl: "De afgesproken pagina bestaat.", en: "The agreed page exists.", beside: pages),
            .channel(
                .right, nl: "Het kanaal heeft eigen richtlijnen.", en: "The channel has guidelines of its own.",
                "richtlijn: \(own)", beside: pages),
            .channel(
                .wrong, nl: "De afgesproken pagina bestaat niet.", en: "The agreed page does not exist.", finds: 1),
            .channel(
                .wrong, nl: "De eigen pagina bestaat niet.", en: "The own page does not exist.",
                "richtlijn: intranet/sport/weg.md", beside: pages, finds: 1),
            .channel(
                .wrong, nl: "Een map is geen pagina.", en: "A folder is no page.", "richtlijn: intranet/sport",
                beside: pages, finds: 1),
            .channel(
                .tricky, nl: "Een leeg veld telt niet: dan geldt de afgesproken pagina.",
                en: "An empty field does not count: the agreed page holds.", "richtlijn:", beside: pages),
            .channel(
                .tricky, nl: "Een adres op het net kunnen we niet nakijken.",
                en: "An address on the web we cannot check.", "richtlijn: https://intranet.zandbeke.example/antwoorden"),
            .channel(
                .tricky, nl: "Zonder het einde van de naam.", en: "Without the ending of the name.",
                "richtlijn: intranet/sport/antwoorden", beside: pages),
            .channel(.tricky, nl: "Het was al zo.", en: "It was so before.", "max_tekens: 500", before: ""),
        ]
    }
}
