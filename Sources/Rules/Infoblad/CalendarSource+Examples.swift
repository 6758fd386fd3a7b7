import Findings

extension CalendarSource {
    private static let walk = "0b6f9c2a-4d1e-4f7a-9c3b-2e8d5a7f1c60"
    private static let market = "1c7fad3b-5e2f-4a8b-8d4c-3f9e6b8a2d71"
    private static let rejected = "2d8abe4c-6f3a-4b9c-9e5d-4a0f7c9b3e82"
    private static let legacy = "D04BE067-FBE7-6633-2351893716796CB5"
    private static let at = "begin: 2027-01-09T14:00:00+01:00\neinde: 2027-01-09T16:00:00+01:00"

    /// As the search of the UiTdatabank gives it.
    static let snapshot = """
        {"@context": "http://www.w3.org/ns/hydra/context.jsonld", "@type": "PagedCollection", "totalItems": 4, "member": [
        {"@id": "https://io.uitdatabank.be/event/\(walk)", "@context": "/contexts/event", "@type": "Event",
        "mainLanguage": "nl", "name": {"nl": "Wandeling"}, "calendarType": "single", "workflowStatus": "APPROVED",
        "startDate": "2027-01-09T13:00:00+00:00", "endDate": "2027-01-09T15:00:00+00:00",
        "location": {"@id": "https://io.uitdatabank.be/place/9", "geo": {"latitude": 50.98, "longitude": 4.51}}},
        {"@id": "https://io.uitdatabank.be/event/\(market)", "@type": "Event", "name": {"nl": "Markt"},
        "calendarType": "multiple", "startDate": "2027-01-02T08:00:00+01:00", "endDate": "2027-01-30T12:00:00+01:00",
        "workflowStatus": "READY_FOR_VALIDATION", "subEvent": [
        {"@type": "Event", "startDate": "2027-01-02T08:00:00+01:00", "endDate": "2027-01-02T12:00:00+01:00"},
        {"@type": "Event", "startDate": "2027-01-09T14:00:00+01:00", "endDate": "2027-01-09T16:00:00+01:00"}]},
        {"@id": "https://io.uitdatabank.be/event/\(rejected)", "@type": "Event", "calendarType": "single",
        "workflowStatus": "REJECTED", "startDate": "2027-01-09T14:00:00+01:00", "endDate": "2027-01-09T16:00:00+01:00"},
        {"@id": "https://io.uitdatabank.be/event/\(legacy)", "@type": "Event", "calendarType": "periodic",
        "workflowStatus": "APPROVED", "startDate": "2027-01-01T00:00:00+01:00", "endDate": "2027-01-31T23:59:59+01:00"}]}
        """

    static func examples() -> [RuleExample] {
        [
            item(.right, "Zoals in de UiTdatabank.", "As in the UiTdatabank.", "uit_id: \(walk)\n\(at)"),
            item(
                .right, "Het hele adres.", "The whole address.",
                "uit_id: https://io.uitdatabank.be/events/\(walk)\n\(at)"),
            item(.wrong, "Zonder nummer.", "Without a number.", at, 1),
            item(
                .wrong, "Geen nummer van de UiTdatabank.", "No number of the UiTdatabank.",
                "uit_id: wandeling-9\n\(at)", 1),
            item(
                .wrong, "Niet in de UiTdatabank.", "Not in the UiTdatabank.",
                "uit_id: 00000000-4d1e-4f7a-9c3b-2e8d5a7f1c60\n\(at)", 1),
            item(.wrong, "Afgekeurd.", "Rejected.", "uit_id: \(rejected)\n\(at)", 1),
            item(
                .wrong, "Een uur later dan in de UiTdatabank.", "An hour later than in the UiTdatabank.",
                "uit_id: \(walk)\nbegin: 2027-01-09T15:00:00+01:00", 1),
            item(
                .wrong, "Een ander einde.", "Another end.",
                "uit_id: \(walk)\nbegin: 2027-01-09T14:00:00+01:00\neinde: 2027-01-09T18:00:00+01:00", 1),
            item(
                .wrong, "Een adres van de testomgeving.", "An address of the one for trying out.",
                "uit_id: https://io-test.uitdatabank.be/events/\(walk)\n\(at)", 1),
            item(.tricky, "Eén van de dagen.", "One of the days.", "uit_id: \(market)\n\(at)"),
            item(
                .tricky, "Een oud nummer, in een periode.", "An old number, within a period.",
                "uit_id: \(legacy.lowercased())\n\(at)"),
            item(
                .tricky, "In wereldtijd geschreven.", "Written in universal time.",
                "uit_id: \(walk)\nbegin: 2027-01-09T13:00:00Z"),
            item(
                .tricky, "Zonder kopie kijken we alleen naar het nummer.", "Without a copy only the number counts.",
                "uit_id: \(rejected)\n\(at)", snapshot: nil),
            item(
                .tricky, "Alleen de dag, zonder uur.", "The day alone, without an hour.",
                "uit_id: \(walk)\nbegin: 2027-01-09\neinde: 2027-01-09"),
            item(
                .tricky, "Alleen een dag, en de verkeerde.", "A day alone, and the wrong one.",
                "uit_id: \(walk)\nbegin: 2027-01-10", 1),
            item(
                .tricky, "Een lijst in plaats van één nummer.", "A list instead of one number.",
                "uit_id: [\(walk)]\n\(at)", 1),
            corrected(
                "Een tikfout in iets van vorig jaar, dat niet meer in de kopie staat.",
                "A typing error in something of last year, which is not in the copy any more.", "2025-12-31"),
            corrected(
                "Wat nog moet komen, kijken we wel opnieuw na.", "What is still to come is looked at again.",
                "2026-12-31", 1),
            item(
                .tricky, "De kopie is stuk.", "The copy is broken.", "uit_id: \(walk)\n\(at)",
                snapshot: "{\"member\": [", 1),
        ]
    }

    /// The text of an item changes; its event is not in the snapshot.
    private static func corrected(_ nl: String, _ en: String, _ day: String, _ expected: Int = 0) -> RuleExample {
        let fields = "uit_id: 00000000-4d1e-4f7a-9c3b-2e8d5a7f1c60\nbegin: \(day)T14:00"
        let path = "kalender/wandeling.md"
        return RuleExample(
            .tricky, Message(nl: nl, en: en), person: "lotte-verhaeghen", before: [path: ExampleText.page(fields)],
            commits: [[path: ExampleText.page(fields, body: "We wandelen langs de beek.")]], expected: expected,
            activities: snapshot)
    }

    private static func item(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, snapshot: String? = snapshot,
        _ expected: Int = 0
    ) -> RuleExample {
        RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen",
            commits: [["kalender/wandeling.md": ExampleText.page(fields)]], expected: expected, activities: snapshot)
    }
}
