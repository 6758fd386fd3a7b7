import Findings

extension CampaignGoal {
    static func examples() -> [RuleExample] {
        func campaign(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, before: String? = nil,
            at path: String = "campagnes/fiets.md", finds: Int = 0
        ) -> RuleExample {
            .placed(kind, at: path, nl: nl, en: en, fields, before: before, finds: finds)
        }
        return [
            campaign(.right, "Een doel van de gemeente.", "A goal of the municipality.", "doelstelling: ACT-12"),
            campaign(.right, "Een ander doel.", "Another goal.", "doelstelling: ACT-7"),
            campaign(.right, "Een gewone pagina.", "An ordinary page.", "", at: "website/fiets.md"),
            campaign(.wrong, "Geen doel.", "No goal.", "vraag: Meer fietsers", finds: 1),
            campaign(.wrong, "Een leeg doel.", "An empty goal.", "doelstelling:", finds: 1),
            campaign(
                .wrong, "Een doel dat niet bestaat.", "A goal that does not exist.", "doelstelling: ACT-99", finds: 1),
            campaign(.tricky, "In kleine letters.", "In small letters.", "doelstelling: act-12"),
            campaign(.tricky, "Alleen een streepje.", "A hyphen alone.", "doelstelling: \"-\"", finds: 1),
            campaign(.tricky, "Het ontbrak al.", "It was missing before.", "vraag: Meer", before: "vraag: Minder"),
        ]
    }
}
