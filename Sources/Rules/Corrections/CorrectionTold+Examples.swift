import Findings

extension CorrectionTold {
    static func examples() -> [RuleExample] {
        func news(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, from old: String, to new: String,
            more: String = "", was: String? = nil, at path: String = "website/nieuws/feest.md",
            published: String = "2026-11-18", finds: Int = 0
        ) -> RuleExample {
            let fields = "publiceren_op: \(published)"
            return .placed(
                kind, at: path, nl: nl, en: en, more.isEmpty ? fields : "\(fields)\n\(more)", body: new,
                before: was.map { "\(fields)\n\($0)" } ?? fields, beforeBody: old, finds: finds)
        }
        let old = "Het feest begint om 14 uur."
        let new = "Het feest begint om 15 uur."
        let told = "correcties: [{datum: 2026-11-21, wat: Het uur stond verkeerd.}]"
        return [
            news(.right, "De fout staat erbij.", "The error is told.", from: old, to: new, more: told),
            news(
                .right, "Er komt iets bij.", "Something is added.", from: old, to: old + " Breng je vrienden mee."),
            news(
                .wrong, "Een ander uur, zonder een woord.", "Another hour, without a word.", from: old, to: new,
                finds: 1),
            news(
                .wrong, "Een andere dag.", "Another day.", from: "Kom op 22 november langs.",
                to: "Kom op 23 november langs.", finds: 1),
            news(
                .wrong, "Een andere prijs.", "Another price.", from: "Een kaart kost 5 euro.",
                to: "Een kaart kost 6 euro.", finds: 1),
            news(
                .tricky, "De correctie stond er al voor een vorige fout.", "The correction was of an earlier error.",
                from: old, to: new, more: told, was: told, finds: 1),
            news(
                .tricky, "Een dag meer is geen fout.", "One more day is no error.", from: "Kom op 22 november langs.",
                to: "Kom op 22 november of op 23 november langs."),
            news(
                .tricky, "Dezelfde prijs, anders geschreven.", "The same price, written otherwise.",
                from: "Een kaart kost 5 euro.", to: "Een kaart kost € 5,00."),
            news(
                .tricky, "Een prijs met een ander teken, en een ander bedrag.",
                "A price with another sign, and another amount.", from: "Een kaart kost 5 euro.",
                to: "Een kaart kost 5,50 €.", finds: 1),
            news(
                .tricky, "Hetzelfde uur, anders geschreven.", "The same hour, written otherwise.", from: old,
                to: "Het feest begint om 14.00 uur."),
            news(
                .tricky, "Een ander uur, met een u.", "Another hour, with a letter u.", from: old,
                to: "Het feest begint om 14u30.", finds: 1),
            news(
                .tricky, "Het bericht is nog niet verschenen.", "The item has not appeared yet.", from: old, to: new,
                published: "2026-11-25"),
            news(
                .tricky, "Een gewone pagina werk je bij.", "An ordinary page is brought up to date.", from: old,
                to: new,
                at: "website/feest.md"),
        ]
    }
}
