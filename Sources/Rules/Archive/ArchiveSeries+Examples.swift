import Findings

extension ArchiveSeries {
    static func examples() -> [RuleExample] {
        func item(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, before: String? = nil,
            at path: String = "campagnes/fiets.md", finds: Int = 0
        ) -> RuleExample {
            .placed(kind, at: path, nl: nl, en: en, fields, before: before, finds: finds)
        }
        return [
            item(
                .right, "De reeks van dit soort bericht geldt.", "The series of this type holds.",
                "verstuurd_op: 2026-11-20T09:00", at: "pers/berichten/zomer.md"),
            item(
                .right, "Een reeks uit het plan.", "A series of the plan.",
                "publiceren_op: 2026-11-20\narchief: {serie: campagnes, bewaren_tot: 2036-12-31}"),
            item(.right, "Een gewone pagina.", "An ordinary page.", "", at: "website/fiets.md"),
            item(.wrong, "Geen reeks voor een campagne.", "No series for a campaign.", "vraag: Meer", finds: 1),
            item(
                .wrong, "Een reeks die niet bestaat.", "A series that does not exist.", "archief: {serie: zolder}",
                finds: 1),
            item(
                .wrong, "Te kort bewaard.", "Kept too short.",
                "publiceren_op: 2026-11-20\narchief: {serie: campagnes, bewaren_tot: 2027-12-31}", finds: 1),
            item(
                .tricky, "Een dag die we niet kunnen lezen.", "A day that cannot be read.",
                "archief: {serie: campagnes, bewaren_tot: altijd}", finds: 1),
            item(.tricky, "De reeks alleen.", "The series alone.", "archief: Campagnes"),
            item(
                .tricky, "Alleen een dag, waar de reeks vastligt.", "A day alone, where the series is fixed.",
                "verstuurd_op: 2026-11-20T09:00\narchief: {bewaren_tot: 2031-12-31}", at: "pers/berichten/zomer.md",
                finds: 1),
            item(.tricky, "Het ontbrak al.", "It was missing before.", "vraag: Meer", before: "vraag: Minder"),
        ]
    }
}
