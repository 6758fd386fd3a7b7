import Findings

/// Crisis messages for the examples of rules.
enum CrisisExampleText {
    static let state =
        "uur_toestand: 2026-11-21T11:00\nvolgende_update: 2026-11-21T14:00\nbevestigd_door: [brandweer, politie]"
    /// A message with all that goes with it.
    static let whole =
        "afzender: burgemeester\nbe_alert: verstuurd\neenvoudig: ja\n"
        + "overleg: {met: noodplanningscoördinator, op: 2026-11-21T11:30}\n"
    static let path = "crisis/brand.md"

    static func message(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, before: String? = nil,
        others: [String: String] = [:], at path: String = path, finds: Int = 0
    ) -> RuleExample {
        .placed(
            kind, at: path, nl: nl, en: en, "afzender: burgemeester\n" + fields, body: "Hou ramen en deuren dicht.",
            before: before.map { "afzender: burgemeester\n" + $0 }, others: others, finds: finds)
    }
}
