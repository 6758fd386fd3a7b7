import Findings

extension BriefingFilled {
    static func examples() -> [RuleExample] {
        func question(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, before: String? = nil,
            at path: String = "aanvragen/sport/folder.md", finds: Int = 0
        ) -> RuleExample {
            .placed(
                kind, at: path, nl: nl, en: en, fields, before: before,
                others: ["aanvragen/sport/eerder.md": ExampleText.page()], person: "wim-dessers", finds: finds)
        }
        let most = "doel: Meer zwemmers\naanpak: Een folder\nleverdatum: 2026-12-18"
        return [
            question(.right, "Alles ingevuld.", "All filled in.", most + "\nbudget: 300 euro"),
            question(.right, "Het kost niets.", "It costs nothing.", most + "\nbudget: geen"),
            question(
                .right, "Een gewone pagina.", "An ordinary page.", "", at: "website/vrije-tijd/sport/bad.md"),
            question(.wrong, "Zonder bedrag.", "Without an amount.", most, finds: 1),
            question(.wrong, "Alleen een doel.", "A goal alone.", "doel: Meer zwemmers", finds: 1),
            question(.wrong, "Niets.", "Nothing.", "boodschap: Kom zwemmen", finds: 1),
            question(.tricky, "Een leeg veld.", "An empty field.", most + "\nbudget:", finds: 1),
            question(.tricky, "Een getal.", "A number.", most + "\nbudget: 300"),
            question(.tricky, "Het ontbrak al.", "It was missing before.", most, before: most + "\nboodschap: Kom"),
        ]
    }
}
