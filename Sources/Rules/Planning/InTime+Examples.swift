import Findings

extension InTime {
    static func examples() -> [RuleExample] {
        func item(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, before: String? = nil,
            at path: String = "campagnes/fiets.md", finds: Int = 0
        ) -> RuleExample {
            .placed(kind, at: path, nl: nl, en: en, fields, before: before, finds: finds)
        }
        let moment = "pers/momenten/opening.md"
        return [
            item(.right, "Een week ervoor.", "A week before.", "publiceren_op: 2026-11-18\nbegin: 2026-11-25"),
            item(
                .right, "Een persmoment, vijf werkdagen ervoor.", "A press moment, five working days before.",
                "publiceren_op: 2026-11-18\nuur: 2026-11-25T10:00", at: moment),
            item(.right, "Zonder begin.", "Without a beginning.", "publiceren_op: 2026-11-18"),
            item(.wrong, "Na de dag.", "After the day.", "publiceren_op: 2026-11-18\nbegin: 2026-11-17", finds: 1),
            item(
                .wrong, "Een persmoment van morgen.", "A press moment of tomorrow.",
                "publiceren_op: 2026-11-24\nuur: 2026-11-25T10:00", at: moment, finds: 1),
            item(
                .wrong, "Een persmoment van gisteren.", "A press moment of yesterday.",
                "publiceren_op: 2026-11-26\nuur: 2026-11-25T10:00", at: moment, finds: 1),
            item(.tricky, "Op de dag zelf.", "On the day itself.", "publiceren_op: 2026-11-18\nbegin: 2026-11-18"),
            item(
                .tricky, "Een begin dat we niet kunnen lezen.", "A beginning that cannot be read.",
                "publiceren_op: 2026-11-18\nbegin: zomer"),
            item(
                .tricky, "Het stond er al.", "It stood there before.",
                "publiceren_op: 2026-11-18\nbegin: 2026-11-17\nvraag: Meer",
                before: "publiceren_op: 2026-11-18\nbegin: 2026-11-17"),
        ]
    }
}
