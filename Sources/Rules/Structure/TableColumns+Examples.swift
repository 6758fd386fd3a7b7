import Findings

extension TableColumns {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Elke rij heeft twee cellen.", en: "Each row has two cells.",
                "| Dag | Uur |\n| --- | --- |\n| maandag | 9 uur |\n| dinsdag | 10 uur |"),
            .text(
                .right, nl: "Zonder strepen aan de rand.", en: "Without bars at the edges.",
                "Dag | Uur\n--- | ---\nmaandag | 9 uur"),
            .text(
                .right, nl: "Een lege cel is ook een cel.", en: "An empty cell is a cell too.",
                "| Dag | Uur |\n| --- | --- |\n| maandag | |"),
            .text(
                .wrong, nl: "Een cel te veel.", en: "A cell too many.",
                "| Dag | Uur |\n| --- | --- |\n| maandag | 9 uur | 12 uur |", finds: 1),
            .text(
                .wrong, nl: "Een cel te weinig.", en: "A cell too few.",
                "| Dag | Uur |\n| --- | --- |\n| maandag |", finds: 1),
            .text(
                .wrong, nl: "De regel met streepjes past niet.", en: "The line of hyphens does not fit.",
                "| Dag | Uur |\n| --- |\n| maandag | 9 uur |", finds: 1),
            .text(
                .wrong, nl: "Een zin hangt vast aan de tabel.", en: "A sentence sticks to the table.",
                "| Dag | Uur |\n| --- | --- |\n| maandag | 9 uur |\nOp dinsdag zijn we dicht.", finds: 1),
            .text(
                .tricky, nl: "Een streep met een schuine streep ervoor scheidt niet.",
                en: "A bar with a backslash in front does not part.",
                "| Dag | Uur |\n| --- | --- |\n| maandag \\| dinsdag | 9 uur |"),
            .text(
                .tricky, nl: "Een tabel in code.", en: "A table in code.",
                "```\n| Dag | Uur |\n| --- | --- |\n| maandag |\n```"),
            .text(
                .tricky, nl: "Een lijst eronder sluit de tabel af.", en: "A list below ends the table.",
                "| Dag | Uur |\n| --- | --- |\n| maandag | 9 uur |\n- dinsdag"),
            .text(
                .tricky, nl: "Een oude tabel houdt een nieuwe alinea niet op.",
                en: "An old table does not hold up a new paragraph.",
                "| Dag | Uur |\n| --- | --- |\n| maandag |\n\nNieuw.",
                before: "| Dag | Uur |\n| --- | --- |\n| maandag |\n\nOud."),
            .text(
                .tricky, nl: "Wie een rij wijzigt, krijgt heel de tabel te zien.",
                en: "Who changes a row is shown the whole table.",
                "| Dag | Uur |\n| --- | --- |\n| maandag |\n| dinsdag | 10 uur |",
                before: "| Dag | Uur |\n| --- | --- |\n| maandag |\n| dinsdag | 9 uur |", finds: 1),
        ]
    }
}
