/// Personal data, and who speaks to whom.
extension PlantedFault {
    static let privacy: [PlantedFault] = [
        text("account-number", "website/zorg/verwarmingstoelage.md", "Stort op BE71 0961 2345 6769."),
        text("company-number", "website/zorg/woonzorgcentrum.md", "Ons ondernemingsnummer is 0403.170.701."),
        text("phone-number", "website/zorg/poetshulp.md", "Bel Rita op 0495 12 34 56."),
        text("mail-address", "website/zorg/rouwen.md", "Mail naar rita.peeters@telenet.be."),
        text("birth-date", "website/zorg/sociale-huurwoning.md", "Rita is geboren op 12 maart 1980."),
        text("home-address", "website/zorg/maaltijden-aan-huis.md", "Rita woont in de Kerkstraat 12."),
        text("number-plate", "website/mobiliteit/bus.md", "De auto 1-KLM-482 staat fout."),
        text("association-contact", "website/vrije-tijd/toerisme/kaarten.md", "Bel de wandelclub op 0495 12 34 56."),
        field("personal-data-ground", "website/wonen/afval/_index.md", "persoonsgegevens: ja"),
    ]

    static let speaking: [PlantedFault] = [
        field("sender-known", "website/vrije-tijd/sport/zwembad.md", "afzender: bibliotheek"),
        PlantedFault("item-contact", "website/ondernemen/zaak-starten.md") {
            try $0.replace("contact: economie", with: "contact: winkels", in: "website/ondernemen/zaak-starten.md")
        },
        PlantedFault("offline-contact", "intranet/economie/handelaars-verwittigen-bij-werken.md") {
            try $0.replace(
                "contact: economie", with: "contact: {mail: economie@zandbeke.example}",
                in: "intranet/economie/handelaars-verwittigen-bij-werken.md")
        },
        PlantedFault("letter-signatories", "brieven/wonen/gratis-advies-over-uw-dak.md") {
            try $0.replace(
                "directeur, burgemeester]", with: "directeur, burgemeester, diensthoofd]",
                in: "brieven/wonen/gratis-advies-over-uw-dak.md")
        },
        field("item-language", "website/vrije-tijd/toerisme/molen-bezoeken.md", "taal: fr"),
        field("audience-named", "website/natuur/zwerfvuil-melden.md", "doelgroep: [buren]"),
        field("area-named", "website/natuur/zwerfvuil-melden.md", "wijk: [noord]"),
    ]

    /// A line more at the top of a page.
    private static func field(_ rule: String, _ path: String, _ line: String) -> PlantedFault {
        PlantedFault(rule, path) { try $0.replace("ai: geen", with: "ai: geen\n\(line)", in: path) }
    }
}
