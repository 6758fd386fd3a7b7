extension FieldWords {
    /// Channels: our pages elsewhere, newsletters and screens.
    static let channel: [Row] = [
        (
            "platform", "Welk platform, zoals Facebook.",
            "The platform, such as Facebook."
        ),
        (
            "adres", "Het webadres ervan.",
            "Its address on the web."
        ),
        (
            "hoofdpagina", "Of dit de hoofdpagina van de gemeente is.",
            "Whether this is the main page of the municipality."
        ),
        (
            "deel_van", "Het kanaal waar dit een deel van is.",
            "The channel that this is a part of."
        ),
        (
            "nood", "Welke nood dit kanaal invult die een ander kanaal niet invult.",
            "The need that this channel meets and no other does."
        ),
        (
            "einddatum", "De dag waarop het kanaal stopt.",
            "The day on which the channel ends."
        ),
        (
            "beheerders", "Wie het kanaal beheert: iemand, en een vervanger.",
            "Who looks after the channel: somebody, and a deputy."
        ),
        (
            "huisregels", "Waar de huisregels van de pagina staan.",
            "Where the house rules of the page stand."
        ),
        (
            "richtlijn", "Waar staat hoe je op reacties antwoordt.",
            "Where it says how reactions are answered."
        ),
        (
            "hoogstens_per_dag", "Hoeveel berichten er hoogstens per dag op komen.",
            "How many posts a day it takes at most."
        ),
        (
            "items", "De berichten die erin staan.",
            "The items in it."
        ),
        (
            "verstuurd_op", "Wanneer het verstuurd is.",
            "When it was sent."
        ),
        (
            "uitschrijven", "Hoe een lezer zich uitschrijft.",
            "How a reader unsubscribes."
        ),
        (
            "schermen", "Op welke schermen het komt.",
            "The screens that it appears on."
        ),
    ]
}
