import Findings

extension EmbargoFile {
    static func examples() -> [RuleExample] {
        let image = "beelden/sport/bad.svg"
        func record(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ line: String, ref: String = "main", finds: Int = 0
        ) -> RuleExample {
            RuleExample(
                kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", ref: ref,
                commits: [
                    [
                        image: ExampleText.drawing(),
                        image + ".yml": ExampleText.record(
                            of: ExampleText.drawing(), ExampleText.answers + line + (line.isEmpty ? "" : "\n")),
                    ]
                ], expected: finds)
        }
        func file(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ path: String, _ text: String, finds: Int = 0
        ) -> RuleExample {
            RuleExample(
                kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", commits: [[path: text]], expected: finds)
        }
        return [
            record(.right, "Een beeld zonder embargo.", "An image without an embargo.", ""),
            record(
                .right, "Het uur is voorbij.", "The hour has passed.", "embargo_tot: 2026-11-21T11:59"),
            record(
                .wrong, "Een beeld voor morgen.", "An image for tomorrow.", "embargo_tot: 2026-11-22T09:00", finds: 1),
            record(
                .wrong, "Een uur dat we niet kunnen lezen.", "An hour that cannot be read.", "embargo_tot: maandag",
                finds: 1),
            file(
                .wrong, "Een tekst waar geen pagina's staan.", "A text where no pages stand.", "static/nota.md",
                ExampleText.page("Embargo_Tot: 2026-11-22T09:00"), finds: 1),
            file(
                .wrong, "Een fiche op één regel.", "A record on one line.", "beelden/sport/bad.svg.yml",
                "{maker: Jan, embargo_tot: 2026-11-22T09:00}\n", finds: 1),
            file(
                .wrong, "Alles op één regel.", "All on one line.", "static/nota.json",
                "{\"titel\": \"Nota\", \"meer\": [{\"embargo_tot\": \"2026-11-22T09:00\"}]}", finds: 1),
            file(
                .wrong, "Het uur op de volgende regel.", "The hour on the next line.", "static/nota.yml",
                "titel: Nota\nembargo_tot:\n  2026-11-22T09:00\n", finds: 1),
            file(
                .wrong, "Een ander bestand.", "Another file.", "static/nota.json",
                "{\n  \"embargo_tot\": \"2026-11-22T09:00\",\n  \"titel\": \"Nota\"\n}\n", finds: 1),
            file(
                .tricky, "Gegevens tussen plussen.", "Fields between pluses.", "static/nota.md",
                "+++\ntitel = \"Nota\"\nembargo_tot = 2026-11-22T09:00\n+++\n\nTekst.\n", finds: 1),
            file(
                .tricky, "Gegevens tussen accolades.", "Fields within braces.", "static/nota.md",
                "{\n  \"embargo_tot\": \"2026-11-22T09:00\"\n}\n\nTekst.\n", finds: 1),
            file(
                .tricky, "Een pagina in een andere vorm.", "A page in another form.", "website/nota.markdown",
                ExampleText.page("embargo_tot: 2026-11-22T09:00"), finds: 1),
            file(
                .tricky, "In de tekst zelf is het geen afspraak.", "In the text itself it is no agreement.",
                "static/uitleg.md", ExampleText.page(body: "Schrijf `embargo_tot`.\n\nembargo_tot: 2030-01-01")),
            file(
                .tricky, "Een gewone pagina heeft haar eigen regel.", "An ordinary page has a rule of its own.",
                "website/contact.md", ExampleText.page("embargo_tot: 2026-11-22T09:00")),
            record(.tricky, "Een leeg veld.", "An empty field.", "embargo_tot:"),
            record(
                .tricky, "Indienen mag.", "Handing in is fine.", "embargo_tot: 2026-11-22T09:00",
                ref: "voorstel/lotte-verhaeghen/x", finds: 1),
        ]
    }
}
