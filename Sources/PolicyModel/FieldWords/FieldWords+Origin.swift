extension FieldWords {
    /// From whom a text comes, what it rests on, and who looked at it.
    static let origin: [Row] = [
        (
            "afzender", "Wie hier spreekt.",
            "Who speaks here."
        ),
        (
            "mandatarissen", "Elke mandataris die erin voorkomt, met waarom dat hier past.",
            "Each office holder who appears in it, with why that fits here."
        ),
        (
            "sponsor", "Wie meebetaalde. De lezer mag dat weten.",
            "Who helped to pay. Readers may know that."
        ),
        (
            "derden", "Van wie de activiteit is, als de gemeente ze niet zelf organiseert.",
            "Whose activity it is, when the municipality does not organise it."
        ),
        (
            "politieke_context", "Waarom een partij hier genoemd wordt, bijvoorbeeld een verkiezingsuitslag.",
            "Why a party is named here, for example the result of an election."
        ),
        (
            "noodzaak", "Waarom een merk of winkel hier genoemd moet worden.",
            "Why a brand or shop has to be named here."
        ),
        (
            "partner", "Met wie de afspraak of de advertentie gemaakt is.",
            "With whom the deal or the advertisement was made."
        ),
        (
            "merktoets", "Waarom dit past bij waar de gemeente voor staat.",
            "Why this suits what the municipality stands for."
        ),
        (
            "merkwaarde", "Welke waarde van de gemeente je hiermee toont.",
            "The value of the municipality that you show with it."
        ),
        (
            "bronnen", "Waar de informatie vandaan komt.",
            "Where the information comes from."
        ),
        (
            "correcties", "Wat er na publicatie rechtgezet is, en wanneer.",
            "What was put right after publication, and when."
        ),
        (
            "persoonsgegevens", "Of er gegevens van mensen in staan, en op welke rechtsgrond.",
            "Whether it holds data on people, and on which legal ground."
        ),
        (
            "ai", "Of AI meehielp aan de tekst.",
            "Whether AI helped with the text."
        ),
        (
            "ai_tool", "Welk AI-programma meehielp.",
            "The AI program that helped."
        ),
        (
            "eindredactie", "Wie de tekst van AI nalas, en wanneer.",
            "Who read the text by AI over, and when."
        ),
        (
            "nagelezen_door", "Wie de tekst nalas voor hij online komt.",
            "Who reread the text before it comes online."
        ),
        (
            "nagevraagd_bij", "Bij welke dienst je navroeg of het klopt.",
            "The department that you asked whether it is right."
        ),
        (
            "twijfel", "Of je twijfelde of het klopt.",
            "Whether you doubted that it is right."
        ),
        (
            "afgewogen_door", "Wie zich afvroeg of dit op de voorpagina mag staan.",
            "Who asked whether this may stand on the front page."
        ),
        (
            "beeld_bekeken_door", "Wie keek of het beeld niemand vernedert en niets verdraait.",
            "Who saw to it that the image humiliates nobody and twists nothing."
        ),
    ]
}
