import Findings

/// Pages for the examples of rules on phases, so that an example shows only what it is about.
enum PhaseExampleText {
    static let news = "website/nieuws/proef.md"
    static let post = "sociaal/facebook/proef.md"
    static let page = "website/wonen/proef.md"
    static let intranet = "intranet/communicatie/proef.md"

    /// Something in preparation, with all that goes with it.
    static let developing =
        "beleidsfase: in-ontwikkeling\nafzender: gemeente\ninspraak: {mogelijk: ja, van: 2026-11-02, tot: 2026-12-15, hoe: met "
        + "een mail, marge: de plaats van de banken}"
    /// Something decided, with its decision.
    static let decided =
        "beleidsfase: beslist\nbesluit: {orgaan: gemeenteraad, datum: 2024-09-30, iri: \(bridge)}"
    /// Decisions of the register.
    static let bridge = "https://besluiten.zandbeke.example/gemeenteraad/2024-09-30/7"
    static let parking = "https://besluiten.zandbeke.example/college/2026-10-12/5"
    static let agreed = "Er is nog niets beslist. De volgende stap is het openbaar onderzoek."
    static let register = register(of: "2026-11-02")

    /// A register of decisions of a day.
    static func register(of day: String) -> String {
        "# bron: een voorbeeld\n# datum: \(day)\niri,orgaan,datum,nummer,titel,bevoegd_orgaan\n"
            + "\(parking),college van burgemeester en schepenen,2026-10-12,,Parkeren in de Dorpsstraat,gemeenteraad\n"
            + "https://besluiten.zandbeke.example/college/2026-10-12/6,college van burgemeester en schepenen,2026-10-12,,"
            + "Advies aan de gemeenteraad over het kerkplein,\n"
            + "\(bridge),gemeenteraad,2024-09-30,2024_GR_00071,Fietsbrug over de Zandbeek,\n"
            + "https://lokaalbeslist.vlaanderen.be/agendapunten/5e1b,gemeenteraad,2026-09-28,,Zwembad,\n"
    }

    /// A page with these fields.
    static func text(_ fields: String, body: String) -> String {
        ExampleText.page(
            fields.isEmpty ? "publiceren_op: 2026-11-20" : "publiceren_op: 2026-11-20\n" + fields, body: body)
    }

    /// A push of one page by the head of communication.
    static func example(
        _ kind: RuleExample.Kind, _ title: Message, fields: String, body: String = "Je bent welkom van 9 tot 12 uur.",
        before: String? = nil, decisions: String? = nil, path: String = news, expected: Int
    ) -> RuleExample {
        RuleExample(
            kind, title, person: "lotte-verhaeghen", before: before.map { [path: $0] } ?? [:],
            commits: [[path: text(fields, body: body)]], expected: expected, decisions: decisions)
    }
}
