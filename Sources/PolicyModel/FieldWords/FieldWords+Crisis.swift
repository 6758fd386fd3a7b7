extension FieldWords {
    /// Messages in a crisis.
    static let crisis: [Row] = [
        (
            "uur_toestand", "Op welk uur dit zo was.",
            "The hour at which this was so."
        ),
        (
            "volgende_update", "Wanneer het volgende bericht komt.",
            "When the next message comes."
        ),
        (
            "be_alert", "Of er een BE-Alert verstuurd is.",
            "Whether a BE-Alert was sent."
        ),
        (
            "bevestigd_door", "Welke disciplines of diensten dit bevestigden.",
            "The disciplines or services that confirmed this."
        ),
        (
            "overleg", "Met wie en wanneer overlegd is.",
            "Who was consulted, and when."
        ),
        (
            "eenvoudig", "Of de tekst ook in eenvoudige taal geschreven is.",
            "Whether the text is written in plain language too."
        ),
        (
            "vertalingen", "De vertalingen van dit bericht.",
            "The translations of this message."
        ),
        (
            "laatste_bericht", "Of er na dit bericht geen volgend meer komt.",
            "Whether no message follows this one."
        ),
    ]
}
