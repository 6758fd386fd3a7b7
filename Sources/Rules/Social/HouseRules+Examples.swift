import Findings

extension HouseRules {
    static func examples() -> [RuleExample] {
        [
            .channel(.right, nl: "Een pagina die bestaat.", en: "A page that exists."),
            .channel(.right, nl: "De hoofdpagina ook.", en: "The main page too.", isMain: true),
            .channel(.wrong, nl: "Zonder huisregels.", en: "Without house rules.", "-huisregels", finds: 1),
            .channel(.wrong, nl: "Niets ingevuld.", en: "Nothing filled in.", "huisregels:", finds: 1),
            .channel(
                .wrong, nl: "Een pagina die niet bestaat.", en: "A page that does not exist.",
                "huisregels: website/regels.md", finds: 1),
            .channel(
                .wrong, nl: "Een map is geen pagina.", en: "A folder is no page.", "huisregels: website", finds: 1),
            .channel(.tricky, nl: "Zoals op de website.", en: "As on the site.", "huisregels: /huisregels/"),
            .channel(
                .tricky, nl: "Het adres van onze eigen site.", en: "The address of our own site.",
                "huisregels: https://www.zandbeke.example/huisregels/"),
            .channel(
                .tricky, nl: "Een adres van onze site dat niet bestaat.",
                en: "An address of our site that is not there.",
                "huisregels: https://www.zandbeke.example/regels/", beside: ["website/_index.md": ExampleText.page()],
                finds: 1),
            .channel(
                .tricky, nl: "Zonder `.md`.", en: "Without `.md`.", "huisregels: website/huisregels"),
            .channel(
                .tricky, nl: "Een adres op een andere site kunnen we niet nakijken.",
                en: "An address on another site we cannot check.", "huisregels: https://regels.example/huisregels"),
            .channel(
                .tricky, nl: "Buiten de inhoudsmap is er niets.", en: "Outside the folder there is nothing.",
                "huisregels: ../../etc/passwd", finds: 1),
            .channel(
                .tricky, nl: "Het stond er al zo.", en: "It was so before.", "-huisregels\nmax_tekens: 500",
                before: "-huisregels"),
        ]
    }
}
