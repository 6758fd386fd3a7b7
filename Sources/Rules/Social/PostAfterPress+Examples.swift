import Findings

extension PostAfterPress {
    static func examples() -> [RuleExample] {
        [
            post(.right, "Een dag later.", "A day later.", sent: "2026-11-20T10:00:00+01:00"),
            post(
                .right, "Dringend, en iedereen is akkoord.", "Urgent, and everybody agrees.",
                "dringend: {reden: de brug is dicht, algemeen_directeur: 2026-11-21, college: 2026-11-21}",
                sent: "2026-11-21T09:00:00+01:00"),
            post(.wrong, "Op dezelfde dag.", "On the same day.", sent: "2026-11-21T09:00:00+01:00", 1),
            post(
                .wrong, "Gepland op dezelfde dag.", "Planned on the same day.", "publiceren_op: 2026-11-24",
                sent: "2026-11-24T09:00:00+01:00", 1),
            post(.wrong, "Het persbericht is nog niet verstuurd.", "The press release was not sent yet.", sent: nil, 1),
            post(
                .wrong, "Dringend, maar niet iedereen is akkoord.", "Urgent, but not everybody agrees.",
                "dringend: {reden: de brug is dicht, algemeen_directeur: 2026-11-21}",
                sent: "2026-11-21T09:00:00+01:00", 1),
            post(
                .wrong, "Dringend, zonder uitleg.", "Urgent, without an explanation.", "dringend: ja",
                sent: "2026-11-21T09:00:00+01:00", 1),
            post(
                .tricky, "Kort voor middernacht verstuurd: de dag erna begint een minuut later.",
                "Sent just before midnight: the day after starts a minute later.", sent: "2026-11-20T22:59:00Z"),
            post(
                .tricky, "Kort na middernacht in Brussel, al is het elders nog de dag ervoor.",
                "Just after midnight in Brussels, though elsewhere it is the day before.", sent: "2026-11-20T23:01:00Z",
                1),
            post(
                .tricky, "Het hoort bij een gewone pagina.", "It belongs to an ordinary page.",
                "hoort_bij: website/huisregels.md", sent: nil),
            post(
                .tricky, "Een akkoord dat nog moet komen.", "An agreement that is still to come.",
                "dringend: {reden: de brug is dicht, algemeen_directeur: 2026-11-21, college: 2026-11-23}",
                sent: "2026-11-21T09:00:00+01:00", 1),
            post(
                .tricky, "In een lijst.", "In a list.", "hoort_bij: [pers/berichten/brug.md]",
                sent: "2026-11-21T09:00:00+01:00", 1),
            post(
                .tricky, "Zonder `.md`.", "Without `.md`.", "hoort_bij: pers/berichten/brug",
                sent: "2026-11-21T09:00:00+01:00", 1),
            post(
                .tricky, "Bij twee persberichten: het laatste telt.", "With two press releases: the last one counts.",
                "hoort_bij: [pers/berichten/oud.md, pers/berichten/brug.md]", sent: "2026-11-21T09:00:00+01:00", 1),
            post(
                .tricky, "Bij twee persberichten: het tweede is nog niet weg.",
                "With two press releases: the second did not leave yet.",
                "hoort_bij: [pers/berichten/oud.md, pers/berichten/brug.md]", sent: nil, 1),
            post(
                .tricky, "Van het bericht uit.", "From the post on.", "hoort_bij: ../../pers/berichten/brug.md",
                sent: "2026-11-21T09:00:00+01:00", 1),
            post(.tricky, "Niet dringend.", "Not urgent.", "dringend: nee", sent: "2026-11-21T09:00:00+01:00", 1),
        ]
    }

    private static func post(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String = "", sent: String?, _ expected: Int = 0
    ) -> RuleExample {
        let release = ExampleText.page(sent.map { "verstuurd_op: \($0)" } ?? "")
        return .post(
            kind, nl: nl, en: en,
            fields.contains("hoort_bij:") ? fields : "hoort_bij: pers/berichten/brug.md\n" + fields,
            beside: [
                "pers/berichten/brug.md": release,
                "pers/berichten/oud.md": ExampleText.page("verstuurd_op: 2026-11-10T09:00:00+01:00"),
            ], finds: expected)
    }
}
