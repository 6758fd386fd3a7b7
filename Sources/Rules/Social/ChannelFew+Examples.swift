import Findings

extension ChannelFew {
    /// Pages of the library, beside the one that is added.
    private static func pages(_ count: Int, _ fields: String = "dienst: bibliotheek") -> [String: String] {
        Dictionary(
            (0..<count).map {
                ("kanalen/bib-\($0).md", SocialExampleText.subChannel("adres: facebook.com/bib\($0)\n" + fields))
            },
            uniquingKeysWith: { first, _ in first })
    }

    private static let library = "adres: facebook.com/nieuw\ndienst: bibliotheek"

    static func examples() -> [RuleExample] {
        [
            .channel(.right, nl: "De eerste pagina van een dienst.", en: "A department's first page.", library),
            .channel(.right, nl: "De tweede mag ook.", en: "The second is fine too.", library, beside: pages(1)),
            .channel(
                .wrong, nl: "De derde pagina van een dienst.", en: "A department's third page.", library,
                beside: pages(2), finds: 1),
            .channel(.wrong, nl: "De zevende.", en: "The seventh.", library, beside: pages(6), finds: 1),
            .channel(
                .wrong, nl: "Met de naam van de dienst in plaats van het woord ervoor.",
                en: "With the department's name instead of its word.", "adres: facebook.com/nieuw\ndienst: Bibliotheek",
                beside: pages(2), finds: 1),
            .channel(
                .tricky, nl: "Een pagina die stopte, telt niet mee.", en: "A page that ended does not count.", library,
                beside: pages(2, "dienst: bibliotheek\neinddatum: 2026-10-01")),
            .channel(
                .tricky, nl: "Een pagina die nog loopt tot later, telt wel.", en: "A page that runs on does count.",
                library, beside: pages(2, "dienst: bibliotheek\neinddatum: 2027-10-01"), finds: 1),
            .channel(
                .tricky, nl: "Die van een andere dienst tellen niet.", en: "Those of another department do not count.",
                library, beside: pages(3, "dienst: jeugd")),
            .channel(
                .tricky, nl: "Wie een bestaande pagina aanpast, maakt er geen bij.",
                en: "Who changes a page adds none.", library + "\nmax_tekens: 500", beside: pages(3), before: library),
        ]
    }
}
