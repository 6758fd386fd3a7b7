extension FieldWords {
    /// The website and the intranet: services, news, and who may read.
    static let service: [Row] = [
        (
            "product_id", "Het nummer in de producten- en dienstencatalogus (IPDC).",
            "Its number in the catalogue of products and services (IPDC)."
        ),
        (
            "tarief", "Wat het kost.",
            "What it costs."
        ),
        (
            "loket", "Aan welke balie je ervoor terechtkan.",
            "The desk where people can go for it."
        ),
        (
            "bezoekadres", "De straat en het nummer waar de dienst is.",
            "The street and number where the service is."
        ),
        (
            "openingsuren", "Per dag wanneer de dienst open is, zoals `dinsdag: 14 tot 19 uur`.",
            "For each day when the service is open, such as `dinsdag: 14 tot 19 uur`."
        ),
        (
            "nieuwswaarde", "In één zin waarom dit nieuws is voor inwoners.",
            "In a sentence why this is news for people."
        ),
        (
            "voorstel_van", "Wie het nieuws voorstelde.",
            "Who suggested the news."
        ),
        (
            "antwoord", "Wat je antwoordde aan wie dit voorstelde.",
            "What you answered to who suggested this."
        ),
        (
            "termijn", "Of het nieuws maar kort telt, zoals werken of vrije kaarten.",
            "Whether the news counts for a short time only, such as works or free tickets."
        ),
        (
            "toegang", "Wie op het intranet deze pagina mag lezen.",
            "Who may read this page on the intranet."
        ),
        (
            "nieuw_onderdeel", "Of dit een nieuw onderdeel van de website is.",
            "Whether this is a new part of the site."
        ),
        (
            "uitgeprobeerd_met", "Met welke inwoners je het vooraf uitprobeerde.",
            "The people with whom you tried it out beforehand."
        ),
    ]
}
