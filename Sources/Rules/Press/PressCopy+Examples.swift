import Findings

extension PressCopy {
    static func examples() -> [RuleExample] {
        func sent(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, before: String? = nil,
            at path: String = "pers/berichten/zomer.md", finds: Int = 0
        ) -> RuleExample {
            .placed(
                kind, at: path, nl: nl, en: en, "verstuurd_op: 2026-11-20T09:00\n" + fields,
                before: before.map { "verstuurd_op: 2026-11-20T09:00\n" + $0 }, finds: finds)
        }
        return [
            sent(.right, "Alle drie krijgen een kopie.", "All three get a copy.", "kopie: [cbs, gr, bcsd]"),
            .placed(
                .right, at: "pers/berichten/zomer.md", nl: "Het is nog niet verstuurd.", en: "It was not sent yet.",
                "onderwerp: zomer"),
            sent(.wrong, "Niemand krijgt een kopie.", "Nobody gets a copy.", "onderwerp: zomer", finds: 1),
            sent(.wrong, "De raad ontbreekt.", "The council is missing.", "kopie: [cbs, bcsd]", finds: 1),
            sent(.wrong, "Een lege lijst.", "An empty list.", "kopie: []", finds: 1),
            sent(
                .tricky, "De namen voluit.", "The names in full.",
                "kopie: [College, gemeenteraad, bijzonder comité]"),
            sent(.tricky, "Op één regel, met komma's.", "On one line, with commas.", "kopie: cbs, gr, bcsd"),
            sent(.tricky, "Er staan er meer bij.", "There are more.", "kopie: [bcsd, pers, gr, cbs]"),
            sent(
                .tricky, "Het ontbrak al.", "It was missing before.", "onderwerp: zomer",
                before: "onderwerp: winter"),
            sent(
                .tricky, "Op een gewone pagina telt het niet.", "On an ordinary page it does not count.", "",
                at: "website/zomer.md"),
        ]
    }
}
