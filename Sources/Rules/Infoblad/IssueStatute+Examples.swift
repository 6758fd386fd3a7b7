import Findings

extension IssueStatute {
    /// Where the town keeps its statute.
    private static let statute = ["intranet/communicatie/redactiestatuut.md": ExampleText.page()]

    static func examples() -> [RuleExample] {
        [
            .issue(.right, nl: "De versie die geldt.", en: "The version that holds.", beside: statute),
            .issue(.right, nl: "Een later plan.", en: "A later plan.", "nummer: \"2027-4\"", beside: statute),
            .issue(.wrong, nl: "Zonder statuut.", en: "Without a statute.", "-statuut", beside: statute, finds: 1),
            .issue(.wrong, nl: "Niets ingevuld.", en: "Nothing filled in.", "statuut:", beside: statute, finds: 1),
            .issue(
                .wrong, nl: "Een oude versie.", en: "An old version.", "statuut: \"2019-01\"", beside: statute, finds: 1
            ),
            .issue(.wrong, nl: "Het statuut bestaat niet.", en: "The statute does not exist.", finds: 1),
            .issue(
                .tricky, nl: "Zonder aanhalingstekens.", en: "Without quotation marks.", "statuut: 2026-09",
                beside: statute),
            .issue(
                .tricky, nl: "Een oude versie stond er al.", en: "An old version stood there before.",
                "statuut: \"2019-01\"\ngedrukt: nee", beside: statute, before: "statuut: \"2019-01\""),
            .issue(
                .tricky, nl: "Geen statuut en geen versie.", en: "No statute and no version.", "-statuut", finds: 2),
        ]
    }
}
