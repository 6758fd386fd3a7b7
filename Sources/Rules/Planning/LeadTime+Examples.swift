import Findings

extension LeadTime {
    static func examples() -> [RuleExample] {
        func release(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ asked: String, _ due: String,
            before: String? = nil, at path: String = "pers/berichten/zomer.md", finds: Int = 0
        ) -> RuleExample {
            .placed(
                kind, at: path, nl: nl, en: en, "aangevraagd_op: \(asked)\npubliceren_op: \(due)", before: before,
                finds: finds)
        }
        return [
            release(.right, "Een week ervoor.", "A week before.", "2026-11-12", "2026-11-19"),
            release(.right, "Precies genoeg.", "Just enough.", "2026-11-16", "2026-11-19"),
            release(
                .right, "Een soort zonder termijn.", "A type without a term.", "2026-11-18", "2026-11-19",
                at: "campagnes/fiets.md"),
            release(.wrong, "De dag ervoor.", "The day before.", "2026-11-18", "2026-11-19", finds: 1),
            release(.wrong, "Dezelfde dag.", "The same day.", "2026-11-19", "2026-11-19", finds: 1),
            release(.wrong, "Een vraag achteraf.", "A question afterwards.", "2026-11-20", "2026-11-19", finds: 1),
            release(
                .tricky, "Het weekend telt niet mee.", "The weekend does not count.", "2026-11-13", "2026-11-16",
                finds: 1),
            release(
                .tricky, "Wapenstilstand telt niet mee.", "Armistice Day does not count.", "2026-11-09", "2026-11-12",
                finds: 1),
            release(
                .tricky, "Een dag die we niet kunnen lezen.", "A day that cannot be read.", "gisteren", "2026-11-19"),
            release(
                .tricky, "Het stond er al.", "It stood there before.", "2026-11-18", "2026-11-19",
                before: "aangevraagd_op: 2026-11-18\npubliceren_op: 2026-11-19\nonderwerp: zomer"),
        ]
    }
}
