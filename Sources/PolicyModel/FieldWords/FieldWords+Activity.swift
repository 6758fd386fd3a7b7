extension FieldWords {
    /// Activities, and all that has a first and a last day.
    static let activity: [Row] = [
        (
            "uit_id", "Het nummer van de activiteit in de UiTdatabank.",
            "The number of the activity in the UiTdatabank."
        ),
        (
            "begin", "Wanneer het begint.",
            "When it begins."
        ),
        (
            "einde", "Wanneer het eindigt.",
            "When it ends."
        ),
        (
            "plaats", "Waar het doorgaat.",
            "Where it takes place."
        ),
        (
            "organisator", "Wie het organiseert, en wat voor organisatie dat is.",
            "Who organises it, and what kind of organisation that is."
        ),
        (
            "prijs", "Wat het kost; schrijf gratis als het niets kost.",
            "What it costs; write gratis when it costs nothing."
        ),
        (
            "opgehaald_op", "De dag waarop dit uit de UiTdatabank gehaald is.",
            "The day on which this was taken from the UiTdatabank."
        ),
        (
            "van", "De eerste dag.",
            "The first day."
        ),
        (
            "tot", "De laatste dag.",
            "The last day."
        ),
        (
            "kandideren_tot", "De laatste dag om te kandideren.",
            "The last day to apply."
        ),
    ]
}
