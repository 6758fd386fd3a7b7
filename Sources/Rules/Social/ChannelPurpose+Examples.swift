import Findings

extension ChannelPurpose {
    static func examples() -> [RuleExample] {
        [
            .channel(.right, nl: "Waarom en voor wie.", en: "Why and for whom."),
            .channel(.right, nl: "De hoofdpagina.", en: "The main page.", isMain: true),
            .channel(.wrong, nl: "Zonder reden.", en: "Without a reason.", "-nood", finds: 1),
            .channel(.wrong, nl: "Zonder doelgroep.", en: "Without an audience.", "-doelgroep", finds: 1),
            .channel(.wrong, nl: "Zonder allebei.", en: "Without both.", "-nood\n-doelgroep", finds: 2),
            .channel(.wrong, nl: "Een reden van één woord.", en: "A reason of one word.", "nood: leuk", finds: 1),
            .channel(.tricky, nl: "Een lege lijst.", en: "An empty list.", "doelgroep: []", finds: 1),
            .channel(
                .tricky, nl: "Eén woord in plaats van een lijst.", en: "One word instead of a list.",
                "doelgroep: jongeren"),
            .channel(
                .tricky, nl: "Het stond er al zo.", en: "It was so before.", "-nood\nmax_tekens: 500", before: "-nood"),
            .channel(.tricky, nl: "Alleen streepjes.", en: "Only dashes.", "nood: \"---------------\"", finds: 1),
        ]
    }
}
