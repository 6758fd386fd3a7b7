extension FieldWords {
    /// The press.
    static let press: [Row] = [
        (
            "verzendlijsten", "Naar welke perslijsten het gaat.",
            "The press lists that it goes to."
        ),
        (
            "kopie", "Wie een kopie krijgt, zoals cbs, gr en bcsd.",
            "Who gets a copy, such as cbs, gr and bcsd."
        ),
        (
            "perskamer", "De plaats in de perskamer op de website.",
            "Its place in the press room on the website."
        ),
        (
            "contact_beleid", "Wie de pers belt over het beleid. Zet bij een gsm-nummer alleen_voor_pers: ja.",
            "Whom the press calls about policy. With a mobile number put alleen_voor_pers: ja."
        ),
        (
            "contact_overig", "Wie de pers belt voor al het andere.",
            "Whom the press calls about anything else."
        ),
        (
            "citaten", "Wie iets zegt, en met welke functie.",
            "Who is quoted, and in which function."
        ),
        (
            "motief", "Waarom de pers hiervoor moet komen.",
            "Why the press has to come for this."
        ),
        (
            "uur", "De dag en het uur.",
            "The day and the time."
        ),
        (
            "kanalenkeuze", "Waarom je de pers langs deze weg bereikt.",
            "Why you reach the press this way."
        ),
    ]
}
