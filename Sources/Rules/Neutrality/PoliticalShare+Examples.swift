import Findings

extension PoliticalShare {
    static func examples() -> [RuleExample] {
        [
            .neutral(
                .right, nl: "Naar onze eigen pagina.", en: "To our own page.", "ai: geen",
                "Volg [ons op Facebook](https://www.facebook.com/gemeentezandbeke/)."),
            .neutral(
                .right, nl: "Naar de Vlaamse overheid.", en: "To the Flemish government.", "ai: geen",
                "Lees meer op [Vlaanderen.be](https://www.vlaanderen.be/)."),
            .neutral(
                .right, nl: "Een pagina over verkiezingen verwijst naar de lijsten.",
                en: "A page about elections refers to the lists.", "ai: geen\npolitieke_context: verkiezingen",
                "Programma van [lijst 1](https://www.n-va.be/)."),
            .neutral(
                .wrong, nl: "Naar de website van een partij.", en: "To the site of a party.", "ai: geen",
                "Lees het [standpunt](https://www.n-va.be/standpunten).", finds: 1),
            .neutral(
                .wrong, nl: "Naar de pagina van een mandataris.", en: "To the page of an office holder.", "ai: geen",
                "Volg [de burgemeester](https://nl-nl.facebook.com/annickpeetersburgemeester/posts/12).", finds: 1),
            .neutral(
                .wrong, nl: "Een bericht delen.", en: "To share a post.",
                "ai: geen\ndeelt: [\"https://x.com/vooruit_nu/status/123\"]", finds: 1,
                path: "sociaal/facebook/zomer.md"),
            .neutral(
                .wrong, nl: "Een drukkingsgroep.", en: "A pressure group.", "ai: geen",
                "Steun [het bos](https://facebook.com/redhetzandbos).", finds: 1),
            .neutral(
                .wrong, nl: "Een account taggen.", en: "To tag an account.",
                "ai: geen\ntags: [\"instagram:elsvdbroeck\"]", finds: 1, path: "sociaal/facebook/zomer.md"),
            .neutral(
                .wrong, nl: "Een account in de tekst van een bericht.", en: "An account in the text of a post.",
                "ai: geen",
                "Bedankt, @elsvdbroeck!", finds: 1, path: "sociaal/facebook/zomer.md"),
            .neutral(
                .tricky, nl: "Onze eigen naam achter een apenstaart.", en: "Our own name behind an at sign.",
                "ai: geen\ntags: [\"@zandbeke\"]", "Deel je foto met @zandbeke.", path: "sociaal/facebook/zomer.md"),
            .neutral(
                .tricky, nl: "Een naam die er alleen op lijkt.", en: "A name that only looks like it.", "ai: geen",
                "Kijk op [de site](https://www.n-va.be.example/) of [hier](https://www.groen.bestuur.example/)."),
            .neutral(
                .tricky, nl: "Een afdeling op de site van de partij.", en: "A branch on the site of the party.",
                "ai: geen", "Kijk op [de site](https://zandbeke.n-va.be/).", finds: 1),
            .neutral(
                .tricky, nl: "Een oud adres van hetzelfde netwerk.", en: "An old address of the same network.",
                "ai: geen", "Kijk op [het bericht](https://twitter.com/vooruit_nu).", finds: 1),
            .neutral(
                .tricky, nl: "Wat er al stond, houdt niemand op.", en: "What stood there holds nobody back.",
                "ai: geen", "[Standpunt](https://www.n-va.be/).\n\nNieuw.",
                before: "[Standpunt](https://www.n-va.be/).\n\nOud."),
        ]
    }
}
