import Findings

extension PolicyReads {
    static func examples() -> [RuleExample] {
        [
            written(
                .right, "Een leeg bestand met alleen een versie.", "An empty file with a version only.", "versie: 1\n",
                0),
            written(.right, "Een feestdag erbij.", "One more holiday.", "versie: 1\nfeestdagen: [2026-12-25]\n", 0),
            written(
                .right, "Een periode.", "A period.",
                "versie: 1\nperioden: [{id: rouw, soort: rouw, van: 2026-12-01, tot: 2026-12-03}]\n", 0),
            written(
                .wrong, "Een sleutel die we niet kennen.", "A key we do not know.",
                "versie: 1\nfeestdag: [2026-12-25]\n", 1),
            written(
                .wrong, "Een dag die niet bestaat.", "A day that does not exist.",
                "versie: 1\nfeestdagen: [2026-02-30]\n", 1),
            written(.wrong, "Geen YAML.", "Not YAML.", "versie: [1\n", 1),
            written(.tricky, "Een versie die later komt.", "A version of later.", "versie: 2\n", 1),
            written(.tricky, "Twee keer dezelfde sleutel.", "The same key twice.", "versie: 1\nversie: 1\n", 1),
        ]
    }

    private static func written(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ calendar: String, _ expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            commits: [[".afspraken/kalender.yaml": calendar]], expected: expected)
    }
}
