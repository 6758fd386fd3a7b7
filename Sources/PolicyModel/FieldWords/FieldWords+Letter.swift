extension FieldWords {
    /// Letters.
    static let letter: [Row] = [
        (
            "ondertekenaars", "Wie de brief ondertekent, met functie.",
            "Who signs the letter, with the function."
        ),
        (
            "aanspreking", "Hoe je de lezer aanspreekt: in een brief met u.",
            "How the reader is addressed: in a letter formally."
        ),
        (
            "kenmerk", "Het kenmerk van het dossier.",
            "The reference of the file."
        ),
        (
            "ontvanger", "Aan wie de brief gericht is.",
            "Whom the letter is addressed to."
        ),
    ]
}
