import Findings

extension SenseWords {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "De knop bij zijn naam.", en: "The button by its name.",
                "Klik op de knop “Inschrijven”."),
            .text(
                .right, nl: "De weg in het gebouw.", en: "The way in the building.",
                "Het loket is rechts van de ingang."),
            .text(
                .wrong, nl: "Met “zie rechts”.", en: "“See right”.",
                "De uren vind je zo: zie rechts.", finds: 1),
            .text(
                .wrong, nl: "Een knop met een kleur.", en: "A button with a colour.",
                "Druk op de rode knop.", finds: 1),
            .text(
                .wrong, nl: "Met “klik hieronder”.", en: "“Click below”.",
                "Klik hieronder om je in te schrijven.", finds: 1),
            .text(
                .wrong, nl: "Met “rechts op deze pagina”.", en: "“On the right of this page”.",
                "De folder staat rechts op deze pagina.", finds: 1),
            .text(
                .wrong, nl: "Een kader met een kleur.", en: "A box with a colour.",
                "Lees het blauwe kader.", finds: 1),
            .text(
                .tricky, nl: "Een kleur van iets anders.", en: "A colour of something else.",
                "De rode bus rijdt om 9 uur."),
            .text(
                .tricky, nl: "Over een leesteken heen telt niet.", en: "Across a mark does not count.",
                "Zie je. Rechts staat de kassa."),
            .text(
                .tricky, nl: "Alleen “hieronder” mag.", en: "“Below” alone is fine.",
                "Hieronder vind je de uren."),
            .text(
                .tricky, nl: "In een citaat.", en: "In a quotation.",
                "> Klik hieronder."),
            .text(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "Druk op de rode knop.\n\nNieuw.", before: "Druk op de rode knop.\n\nOud."),
        ]
    }
}
