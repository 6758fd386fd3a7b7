import Findings

extension DecisionInformed {
    private static let place = "https://besluiten.zandbeke.example/college/2026-10-12/"

    static func examples() -> [RuleExample] {
        func page(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ number: Int, register: String? = nil,
            at path: String = "website/vrije-tijd/sport/bad.md", before: String? = nil, finds: Int = 0
        ) -> RuleExample {
            let fields = decided(number)
            return .placed(
                kind, at: path, nl: nl, en: en, fields, body: "Het bad krijgt een nieuw dak.",
                before: before.map { fields + "\n" + $0 }, decisions: register ?? Self.register, finds: finds)
        }
        return [
            page(.right, "De dienst die ervoor zorgt, vertelt het.", "The department that sees to it tells it.", 1),
            page(
                .right, "De communicatiedienst vertelt het.", "The communication service tells it.", 1,
                at: "intranet/communicatie/bad.md"),
            page(.wrong, "Niemand is in te lichten.", "Nobody is to be informed.", 2, finds: 1),
            page(.wrong, "Geen dienst zorgt ervoor.", "No department sees to it.", 3, finds: 1),
            page(
                .wrong, "Een andere dienst vertelt het.", "Another department tells it.", 1,
                at: "intranet/jeugd/bad.md", finds: 1),
            twoPages,
            page(.tricky, "Niets is ingevuld.", "Nothing is filled in.", 4, finds: 1),
            page(
                .tricky, "Een register zonder die kolommen.", "A register without those columns.", 1,
                register: PhaseExampleText.register),
            page(.tricky, "Een besluit dat niet in het register staat.", "A decision that is not in the register.", 9),
            page(.tricky, "Het stond er al.", "It stood there before.", 4, before: "trefwoorden: [dak]"),
        ]
    }

    private static let twoPages = RuleExample(
        .tricky,
        Message(
            nl: "Twee pagina's met hetzelfde besluit: we zeggen het één keer.",
            en: "Two pages with one decision: it is said once."),
        person: "lotte-verhaeghen",
        commits: [
            [
                "website/vrije-tijd/sport/bad.md": ExampleText.page(decided(2)),
                "website/vrije-tijd/sport/dak.md": ExampleText.page(decided(2)),
            ]
        ], expected: 1, decisions: register)

    private static func decided(_ number: Int) -> String {
        "beleidsfase: beslist\nbesluit: {orgaan: college, datum: 2026-10-12, iri: \(place)\(number)}"
    }

    private static let header =
        "# bron: een voorbeeld\n# datum: 2026-11-02\n"
        + "iri,orgaan,datum,nummer,titel,bevoegd_orgaan,te_informeren,verantwoordelijke_dienst\n"

    private static func row(_ number: Int, _ informed: String, _ department: String) -> String {
        "\(place)\(number),college van burgemeester en schepenen,2026-10-12,,Dak van het bad,,\(informed),\(department)\n"
    }

    private static let register =
        header + row(1, "inwoners", "Sport") + row(2, "", "sport") + row(3, "inwoners", "") + row(4, "", "")
}
