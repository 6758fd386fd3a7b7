extension FieldWords {
    /// How far policy is, what was decided, and who has a say.
    static let decision: [Row] = [
        (
            "beleidsfase",
            "Hoe ver het staat: gewone dienstverlening, een beslissing, of beleid waar nog over gepraat wordt.",
            "How far it is: ordinary service, a decision, or policy that is still being talked about."
        ),
        (
            "besluit", "Welk orgaan het besliste en wanneer; het adres van het besluit mag later komen.",
            "Which body decided it and when; the address of the decision may come later."
        ),
        (
            "inspraak", "Of en hoe inwoners kunnen meepraten, en tot wanneer.",
            "Whether and how people can take part, and until when."
        ),
        (
            "terugkoppeling", "Wat er met de inspraak gebeurde, of de pagina waar dat staat.",
            "What was done with what people said, or the page that tells it."
        ),
        (
            "doelstelling", "De doelstelling van het meerjarenplan waar dit bij hoort.",
            "The goal of the multi-year plan that this belongs to."
        ),
        (
            "reglement", "Welk reglement of besluit bekendgemaakt wordt.",
            "Which regulation or decision is published."
        ),
        (
            "bekendgemaakt_op", "De dag waarop het officieel bekendgemaakt is.",
            "The day of its official publication."
        ),
        (
            "inkijken", "Waar en wanneer je het kan inkijken.",
            "Where and when it can be consulted."
        ),
        (
            "thema", "Bij welk thema het project hoort.",
            "The theme that the project belongs to."
        ),
        (
            "documenten", "Verslagen en plannen bij het project.",
            "Reports and plans of the project."
        ),
        (
            "startbericht", "Het bericht waarmee het project begon.",
            "The item with which the project began."
        ),
        (
            "tussenbericht", "Het bericht tijdens het project.",
            "The item during the project."
        ),
        (
            "communicatieplan", "Waar het plan staat van wat we in elke fase vertellen.",
            "Where the plan stands of what we tell in each phase."
        ),
        (
            "periode", "Welke weken of maanden de planning omvat.",
            "The weeks or months that the planning covers."
        ),
    ]
}
