import Findings

extension CrisisConsulted {
    static func examples() -> [RuleExample] {
        typealias Text = CrisisExampleText
        let today = "uur_toestand: 2026-11-21T11:00\n"
        let old = "uur_toestand: 2026-11-19T11:00\n"
        return [
            Text.message(
                .right, "Het overleg staat erbij.", "The consultation is noted.",
                today + "overleg: {met: noodplanning en burgemeester, op: 2026-11-21T11:30}"),
            Text.message(.right, "Het bericht is van een uur geleden.", "The message is an hour old.", today),
            Text.message(
                .wrong, "Na twee dagen nog niets.", "Nothing yet after two days.",
                old + "volgende_update: 2026-11-21T14:00\noverleg:", before: old, finds: 1),
            Text.message(.wrong, "Met niemand.", "With nobody.", today + "overleg: {op: 2026-11-21T11:30}", finds: 1),
            Text.message(
                .wrong, "Zonder uur.", "Without an hour.", today + "overleg: {met: burgemeester}", finds: 1),
            Text.message(
                .wrong, "Te laat genoteerd.", "Noted too late.",
                old + "overleg: {met: burgemeester, op: 2026-11-19T12:00}", before: old, finds: 1),
            Text.message(
                .tricky, "Op het laatste moment.", "At the last moment.",
                "uur_toestand: 2026-11-20T12:00\noverleg: {met: burgemeester, op: 2026-11-21T11:00}",
                before: "uur_toestand: 2026-11-20T12:00"),
            Text.message(
                .tricky, "Een nieuw uur geeft geen nieuwe 24 uur.", "A new hour gives no new 24 hours.", today,
                before: old, finds: 1),
            Text.message(
                .tricky, "Een bericht dat nu pas verschijnt, over eergisteren.",
                "A message that appears only now, about the day before yesterday.", old),
            Text.message(
                .tricky, "Een overleg dat nog moet komen.", "A consultation that is still to come.",
                today + "overleg: {met: burgemeester, op: 2026-11-21T18:00}", finds: 1),
            Text.message(.tricky, "Nog geen uur.", "No hour yet.", "eenvoudig: ja"),
            Text.message(
                .tricky, "Het ontbrak al.", "It was missing before.", old + "eenvoudig: ja", before: old),
        ]
    }
}
