extension FieldWords {
    /// What is printed, and the magazine.
    static let print: [Row] = [
        (
            "meerwaarde", "Waarom dit op papier moet.",
            "Why this has to be on paper."
        ),
        (
            "oplage", "Hoeveel stuks je laat drukken.",
            "How many copies are printed."
        ),
        (
            "verspreiding", "Waar en hoe het verdeeld wordt.",
            "Where and how it is distributed."
        ),
        (
            "papier", "Op welk papier.",
            "The paper it is printed on."
        ),
        (
            "kostprijs", "Wat het drukken en verdelen kost.",
            "What printing and distribution cost."
        ),
        (
            "huisstijl", "Welke huisstijl het volgt.",
            "The house style that it follows."
        ),
        (
            "ontwerp", "Het bestand met het ontwerp.",
            "The file with the design."
        ),
        (
            "leverancier", "Wie het drukt of maakt.",
            "Who prints or makes it."
        ),
        (
            "bestelbon", "Het nummer van de bestelbon.",
            "The number of the order."
        ),
        (
            "nummer", "Het nummer, zoals 2027-1.",
            "Its number, such as 2027-1."
        ),
        (
            "deadline_tekst", "Tot wanneer teksten binnen mogen komen.",
            "Until when texts may come in."
        ),
        (
            "deadline_beeld", "Tot wanneer beelden binnen mogen komen.",
            "Until when images may come in."
        ),
        (
            "drukklaar", "Wanneer alles naar de drukker gaat.",
            "When all of it goes to the printer."
        ),
        (
            "verschijnt", "De dag waarop het in de bus valt.",
            "The day on which it drops through the letterbox."
        ),
        (
            "volgende", "Het nummer dat erna komt.",
            "The issue after it."
        ),
        (
            "rubrieken", "Welke rubrieken in dit nummer staan.",
            "The sections in this issue."
        ),
        (
            "statuut", "Volgens welke versie van het redactiestatuut.",
            "The version of the editorial statute that it follows."
        ),
        (
            "gedrukt", "Of het nummer al gedrukt is.",
            "Whether the issue has been printed."
        ),
        (
            "editie", "In welk nummer van het infoblad het staat, zoals 2027-1.",
            "The issue of the magazine that it stands in, such as 2027-1."
        ),
        (
            "rubriek", "In welke rubriek het staat.",
            "The section that it stands in."
        ),
        (
            "max_tekens", "Hoeveel tekens er hoogstens in passen.",
            "How many characters fit in at most."
        ),
        (
            "invalshoek", "Wat het artikel vertelt, en vanuit wie.",
            "What the article tells, and from whose point of view."
        ),
    ]
}
