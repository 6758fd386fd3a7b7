extension FieldWords {
    /// What every page says of itself: what it is about, for whom, and from when to when.
    static let page: [Row] = [
        (
            "id", "Een korte naam die nooit verandert, ook niet als de titel verandert.",
            "A short name that never changes, not even when the title does."
        ),
        (
            "titel", "Waarover de tekst gaat, zoals de lezer het zou zoeken.",
            "What the text is about, as a reader would look for it."
        ),
        (
            "samenvatting", "In één of twee zinnen wat de lezer hier vindt.",
            "What the reader finds here, in a sentence or two."
        ),
        (
            "contact", "Waar de lezer terechtkan: een dienst, en een telefoonnummer, mailadres of balie.",
            "Where the reader can turn to: a service, with a telephone number, a mail address or a desk."
        ),
        (
            "redacteur", "Wie de tekst schrijft of bijhoudt.",
            "Who writes the text or keeps it up to date."
        ),
        (
            "trefwoorden", "Woorden waarmee lezers dit zoeken.",
            "Words by which readers look for this."
        ),
        (
            "doelgroep", "Voor wie het bestemd is.",
            "Whom it is meant for."
        ),
        (
            "wijk", "In welke wijk of deelgemeente het speelt.",
            "The district that it is about."
        ),
        (
            "kanalen", "Op welke kanalen het nog verschijnt.",
            "The other channels on which it appears."
        ),
        (
            "beleidsdomein", "Bij welk beleidsdomein het hoort. Zo weten we welke schepen bevoegd is.",
            "The policy domain it belongs to: that tells which alderman is competent."
        ),
        (
            "publiceren_op", "De dag waarop het online komt.",
            "The day on which it goes online."
        ),
        (
            "offline_vanaf", "De eerste dag waarop het niet meer online staat.",
            "The first day on which it is no longer online."
        ),
        (
            "nakijken_voor", "De dag waarvoor iemand nakijkt of alles nog klopt.",
            "The day before which somebody checks that all of it is still right."
        ),
        (
            "embargo_tot", "Tot wanneer niemand buiten de gemeente dit mag zien.",
            "Until when nobody outside the municipality may see this."
        ),
        (
            "aangevraagd_op", "De dag waarop de dienst het bij de communicatiedienst aanvroeg.",
            "The day on which the department asked the communication service for it."
        ),
        (
            "taal", "De taal van de tekst, als dat geen Nederlands is.",
            "The language of the text, when it is not Dutch."
        ),
        (
            "vertaling_van", "De Nederlandse pagina waarvan dit een vertaling is.",
            "The Dutch page that this translates."
        ),
        (
            "archief", "In welke archiefreeks het hoort en hoelang het bewaard wordt.",
            "The archive series it belongs to and how long it is kept."
        ),
        (
            "hoort_bij", "Het bericht, persbericht of project waar dit bij hoort.",
            "The item, press release or project that this belongs to."
        ),
        (
            "onderwerp", "Waarover het gaat.",
            "What it is about."
        ),
    ]
}
