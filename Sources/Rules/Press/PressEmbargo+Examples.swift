import Findings

extension PressEmbargo {
    static func examples() -> [RuleExample] {
        func release(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, before: String? = nil,
            at path: String = "pers/berichten/zomer.md", finds: Int = 0
        ) -> RuleExample {
            .placed(kind, at: path, nl: nl, en: en, fields, before: before, finds: finds)
        }
        return [
            release(
                .right, "Het embargo eindigt de dag erna.", "The embargo ends the day after.",
                "verstuurd_op: 2026-11-19T09:00\nembargo_tot: 2026-11-20T09:00"),
            release(.right, "Geen embargo.", "No embargo.", "verstuurd_op: 2026-11-19T09:00"),
            release(
                .wrong, "Het embargo eindigde de dag ervoor.", "The embargo ended the day before.",
                "verstuurd_op: 2026-11-19T09:00\nembargo_tot: 2026-11-18T09:00", finds: 1),
            release(
                .wrong, "Op hetzelfde uur.", "At the same hour.",
                "verstuurd_op: 2026-11-19T09:00\nembargo_tot: 2026-11-19T09:00", finds: 1),
            release(
                .tricky, "Alleen een dag: die begint om middernacht.", "A day alone: it begins at midnight.",
                "verstuurd_op: 2026-11-19T09:00\nembargo_tot: 2026-11-19", finds: 1),
            release(
                .tricky, "Nog niet verstuurd.", "Not sent yet.", "embargo_tot: 2026-11-18T09:00"),
            release(
                .tricky, "Twee tijdzones.", "Two time zones.",
                "verstuurd_op: 2026-11-19T09:00+01:00\nembargo_tot: 2026-11-19T08:30:00Z"),
            release(
                .tricky, "Het stond er al.", "It stood there before.",
                "verstuurd_op: 2026-11-19T09:00\nembargo_tot: 2026-11-18T09:00\nonderwerp: a",
                before: "verstuurd_op: 2026-11-19T09:00\nembargo_tot: 2026-11-18T09:00"),
        ]
    }
}
