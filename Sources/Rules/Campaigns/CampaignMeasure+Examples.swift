import Findings

extension CampaignMeasure {
    static func examples() -> [RuleExample] {
        func campaign(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, before: String? = nil,
            at path: String = "campagnes/fiets.md", finds: Int = 0
        ) -> RuleExample {
            .placed(kind, at: path, nl: nl, en: en, fields, before: before, finds: finds)
        }
        let goal = "wat: meer kinderen met de fiets, maat: telling aan de school, streefcijfer: 60 procent"
        let asked = "vraag: Help ouders kiezen voor de fiets."
        return [
            campaign(
                .right, "Een doel met alles erbij.", "A goal with all of it.",
                "doel: {\(goal), tegen: 2027-06-30}\n\(asked)"),
            campaign(
                .right, "Een getal als streefcijfer.", "A number as target.",
                "doel: {wat: leden, maat: inschrijvingen, streefcijfer: 200, tegen: 2027-06-30}\n\(asked)"),
            campaign(.right, "Een gewone pagina.", "An ordinary page.", "", at: "website/fiets.md"),
            campaign(.wrong, "Geen doel.", "No goal.", asked, finds: 1),
            campaign(
                .wrong, "Niet tegen wanneer.", "Not by when.", "doel: {\(goal)}\n\(asked)", finds: 1),
            campaign(
                .wrong, "Niet wat er gevraagd is.", "Not what was asked.", "doel: {\(goal), tegen: 2027-06-30}",
                finds: 1),
            campaign(
                .tricky, "Een losse zin is niet meetbaar.", "A loose sentence cannot be measured.",
                "doel: Meer fietsers\n\(asked)", finds: 1),
            campaign(
                .tricky, "Een dag die we niet kunnen lezen.", "A day that cannot be read.",
                "doel: {\(goal), tegen: zomer}\n\(asked)", finds: 1),
            campaign(.tricky, "Het ontbrak al.", "It was missing before.", asked, before: "vraag: Meer fietsers"),
        ]
    }
}
