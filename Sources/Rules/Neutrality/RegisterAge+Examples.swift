import Findings

extension RegisterAge {
    static func examples() -> [RuleExample] {
        func at(_ kind: RuleExample.Kind, _ nl: String, _ en: String, _ moment: String, _ body: String, _ expected: Int)
            -> RuleExample
        {
            .neutral(kind, nl: nl, en: en, "ai: geen", body, finds: expected, at: moment)
        }
        return [
            at(
                .right, "De registers zijn van deze maand.", "The registers are of this month.",
                "2026-11-21T12:00:00+01:00", "Welkom.", 0),
            at(
                .right, "Een jaar later zijn ze nog jong genoeg.", "A year later they are still young enough.",
                "2027-11-21T12:00:00+01:00", "Welkom.", 0),
            at(
                .right, "Ook voor een lange pagina.", "For a long page too.", "2027-03-01T12:00:00+01:00",
                "Welkom.\n\nTot dan.", 0),
            at(
                .wrong, "Na meer dan vijf jaar zijn ze te oud, allebei.",
                "After more than five years they are too old, both.", "2033-01-10T12:00:00+01:00", "Welkom.", 2),
            at(
                .wrong, "Ook als de pagina niemand noemt.", "Also when the page names nobody.",
                "2034-01-10T12:00:00+01:00", "Het bad is dicht.", 2),
            at(
                .wrong, "Ook in de zomer.", "In summer too.",
                "2036-08-10T12:00:00+02:00", "Welkom.", 2),
            at(.tricky, "Nog net op tijd.", "Just in time.", "2031-11-20T12:00:00+01:00", "Welkom.", 0),
            RuleExample(
                .tricky,
                Message(nl: "Bij twee pagina's zeggen we het één keer.", en: "With two pages it is told once."),
                person: "lotte-verhaeghen",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(),
                        "website/vrije-tijd/sport/zaal.md": ExampleText.page(),
                    ]
                ], expected: 2, at: "2033-01-10T12:00:00+01:00"),
        ]
    }
}
