import Findings

extension InternalLink {
    static func examples() -> [RuleExample] {
        let inside = "https://intranet.zandbeke.example/sport/sleutels/"
        return [
            .text(
                .right, nl: "Een link naar de website.", en: "A link to the website.",
                "Lees [de huisregels](/huisregels.md)."),
            .text(
                .right, nl: "Het woord intranet mag.", en: "The word intranet is fine.",
                "Collega's vinden het op het intranet."),
            .text(
                .wrong, nl: "Het adres van het intranet.", en: "The address of the intranet.",
                "Lees [hoe wij sleutels bewaren](\(inside)).", finds: 1),
            .text(
                .wrong, nl: "De map van het intranet.", en: "The intranet's folder.",
                "Lees [hoe wij sleutels bewaren](/intranet/sport/sleutels.md).", finds: 1),
            .text(
                .wrong, nl: "Van deze pagina uit.", en: "From this page on.",
                "Lees [het](../../../intranet/sport/sleutels.md).", finds: 1),
            .text(
                .tricky, nl: "Een map met bijna die naam.", en: "A folder with nearly that name.",
                "Lees [het](/intranetten/sport.md)."),
            .text(
                .tricky, nl: "Het intranet van een ander is ons intranet niet.",
                en: "Somebody else's intranet is not ours.", "Lees [het](https://intranet.vlaanderen.example/sport/)."),
            RuleExample(
                .tricky, Message(nl: "Op het intranet zelf mag het.", en: "On the intranet itself it is fine."),
                person: "lotte-verhaeghen",
                commits: [
                    ["intranet/sport/bad.md": ExampleText.page(body: "Lees [hoe wij sleutels bewaren](\(inside)).")]
                ],
                expected: 0),
            .text(
                .tricky, nl: "De link stond er al.", en: "The link stood there before.",
                "Lees [het](\(inside)).\n\nNieuw.", before: "Lees [het](\(inside)).\n\nOud."),
        ]
    }
}
