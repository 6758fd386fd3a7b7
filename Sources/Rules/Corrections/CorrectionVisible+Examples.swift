import Findings

extension CorrectionVisible {
    static func examples() -> [RuleExample] {
        func page(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, _ body: String,
            before: String? = nil, finds: Int = 0
        ) -> RuleExample {
            .placed(
                kind, at: "website/feest.md", nl: nl, en: en, fields, body: body,
                before: before, finds: finds)
        }
        let told = "correcties: [{datum: 2026-11-20, wat: Het uur stond verkeerd.}]"
        let seen = "Het feest begint om 15 uur.\n\nCorrectie op 20 november 2026: het uur stond verkeerd."
        return [
            page(.right, "De lezer ziet de correctie.", "The reader sees the correction.", told, seen),
            page(
                .right, "Er is niets recht te zetten.", "There is nothing to mend.", "trefwoorden: [feest]", "Kom maar."
            ),
            page(.wrong, "Niets in de tekst.", "Nothing in the text.", told, "Het feest begint om 15 uur.", finds: 1),
            page(
                .wrong, "Geen dag.", "No day.", "correcties: [{wat: Het uur stond verkeerd.}]", seen, finds: 1),
            page(
                .wrong, "Niet wat er fout was.", "Not what was wrong.", "correcties: [{datum: 2026-11-20}]", seen,
                finds: 1),
            page(
                .wrong, "Een dag die nog moet komen.", "A day that is still to come.",
                "correcties: [{datum: 2026-11-30, wat: Het uur}]", seen, finds: 1),
            page(
                .tricky, "Een andere dag in de tekst.", "Another day in the text.", told,
                "Correctie op 19 november 2026: het uur stond verkeerd.", finds: 1),
            page(
                .tricky, "De ene dag is de andere niet: 1 maart en 11 maart.",
                "One day is not the other: 1 March and 11 March.",
                "correcties: [{datum: 2026-03-01, wat: Het uur stond verkeerd.}]",
                "Correctie op 11 maart 2026: het uur stond verkeerd.", finds: 1),
            page(
                .tricky, "De dag zonder jaar.", "The day without a year.", told,
                "Rechtzetting van 20 november: het uur stond verkeerd."),
            page(
                .tricky, "Een losse zin in plaats van een lijst.", "A loose sentence instead of a list.",
                "correcties: [uur]", seen, finds: 1),
            page(
                .tricky, "Het stond er al.", "It stood there before.", told + "\ntrefwoorden: [a]",
                "Het feest begint om 15 uur.", before: told),
        ]
    }
}
