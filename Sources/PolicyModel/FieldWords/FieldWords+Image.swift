extension FieldWords {
    /// Images and films: the rights to them, who is on them, and what they show.
    static let image: [Row] = [
        (
            "beelden", "De beelden bij de tekst, elk met een alternatieve tekst.",
            "The images with the text, each with alternative text."
        ),
        (
            "maker", "Wie het beeld maakte.",
            "Who made the image."
        ),
        (
            "gebruiksrecht", "Waarom we het mogen gebruiken.",
            "Why we may use it."
        ),
        (
            "eigenaar", "Wie eigenaar van de rechten is, als dat niet de maker is.",
            "Who owns the rights, when that is not the maker."
        ),
        (
            "herkomst", "Waar het beeld vandaan komt.",
            "Where the image comes from."
        ),
        (
            "licentie", "De naam van de licentie, zoals CC-BY-4.0.",
            "The name of the licence, such as CC-BY-4.0."
        ),
        (
            "bron_url", "Het webadres waar het beeld gevonden is.",
            "The web address where the image was found."
        ),
        (
            "bewijs", "Waar staat dat we het mogen gebruiken: een mail, contract of factuur.",
            "Where it says that we may use it: a mail, a contract or an invoice."
        ),
        (
            "te_gebruiken_tot", "De laatste dag waarop we het mogen gebruiken.",
            "The last day on which we may use it."
        ),
        (
            "gebieden", "Voor welke landen of streken het recht geldt; leeg is overal.",
            "The countries or regions that the right is for; empty means everywhere."
        ),
        (
            "hergebruik", "Wie het nog mag gebruiken; leeg is alleen de gemeente.",
            "Who else may use it; empty means the municipality alone."
        ),
        (
            "fotovermelding", "De naam die bij het beeld moet staan.",
            "The name that has to stand with the image."
        ),
        (
            "herkenbaar", "Of er iemand herkenbaar op staat.",
            "Whether anybody can be recognised."
        ),
        (
            "minderjarig", "Of er iemand jonger dan achttien bij is.",
            "Whether anybody under eighteen is on it."
        ),
        (
            "toestemming", "Waar de toestemming bewaard is van wie herkenbaar is.",
            "Where the consent is kept of whoever can be recognised."
        ),
        (
            "ingetrokken_op", "De dag waarop de toestemming ingetrokken werd.",
            "The day on which the consent was withdrawn."
        ),
        (
            "personen", "Wie erop staat: mandatarissen bij naam, anderen alleen met het nummer van hun toestemming.",
            "Who is on it: office holders by name, others only by the number of their consent."
        ),
        (
            "beeldtype", "Wat voor beeld het is.",
            "What kind of image it is."
        ),
        (
            "publieke_plaats", "Of het op een openbare plaats gemaakt is.",
            "Whether it was made in a public place."
        ),
        (
            "focus_personen", "Op hoeveel mensen de nadruk ligt.",
            "How many people it focuses on."
        ),
        (
            "taggen", "Of wie erop staat, getagd mag worden.",
            "Whether those on it may be tagged."
        ),
        (
            "verkregen_op", "De dag waarop we het kregen of maakten.",
            "The day on which we got or made it."
        ),
        (
            "alt_voorstel", "Wat je op het beeld ziet, voor wie het niet ziet.",
            "What can be seen on the image, for who does not see it."
        ),
        (
            "decoratief", "Of het beeld alleen versiering is.",
            "Whether the image is decoration alone."
        ),
        (
            "uitsnede_van", "Het beeld waar dit een uitsnede of kleinere versie van is.",
            "The image that this is a crop or a smaller copy of."
        ),
        (
            "album", "Het evenement waar de beelden van zijn.",
            "The event that the images are of."
        ),
        (
            "ondertitels", "Het bestand met de ondertitels, of waar ze staan.",
            "The file with the subtitles, or where they are."
        ),
        (
            "uitgeschreven", "Waar de tekst van het filmpje uitgeschreven staat.",
            "Where what is said in the film is written out."
        ),
        (
            "audiodescriptie", "Of iemand beschrijft wat je ziet.",
            "Whether somebody describes what is seen."
        ),
        (
            "duur", "Hoelang het duurt.",
            "How long it lasts."
        ),
    ]
}
