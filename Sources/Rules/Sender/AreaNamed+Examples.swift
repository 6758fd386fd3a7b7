import Findings

extension AreaNamed {
    static func examples() -> [RuleExample] {
        [
            .fields(
                .right, nl: "Een wijk uit de lijst.", en: "A neighbourhood of the list.",
                "wijk: [centrum]"),
            .fields(
                .right, nl: "Zonder wijk is het voor iedereen.", en: "Without one it is for everybody.",
                "trefwoorden: [bad]"),
            .fields(
                .wrong, nl: "Een wijk die niet op de lijst staat.", en: "A neighbourhood that is not in the list.",
                "wijk: [noord]", finds: 1),
            .fields(
                .wrong, nl: "Twee die er niet op staan.", en: "Two that are not in it.",
                "wijk: [noord, zuid]", finds: 2),
            .fields(
                .wrong, nl: "Niets ingevuld.", en: "Nothing filled in.",
                "wijk:", finds: 1),
            .fields(
                .wrong, nl: "Een lege lijst.", en: "An empty list.",
                "wijk: []", finds: 1),
            .fields(
                .tricky, nl: "Met een hoofdletter.", en: "With a capital.",
                "wijk: [Molenberg]"),
            .fields(
                .tricky, nl: "Eén woord in plaats van een lijst.", en: "One word instead of a list.",
                "wijk: centrum"),
            .fields(
                .tricky, nl: "Heel de gemeente.", en: "The whole municipality.",
                "wijk: [heel de gemeente]"),
            .fields(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "wijk: [noord]\ntrefwoorden: [bad]", before: "wijk: [noord]"),
        ]
    }
}
