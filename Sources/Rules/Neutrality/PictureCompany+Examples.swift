import Findings

extension PictureCompany {
    static func examples() -> [RuleExample] {
        let iri = "https://data.lblod.info/id/mandatarissen/"
        func declared(_ ids: String...) -> String {
            "ai: geen\nmandatarissen: [\(ids.map { "{id: \($0), context: plechtigheid}" }.joined(separator: ", "))]"
        }
        return [
            .picture(.right, nl: "Niemand van het college.", en: "Nobody of the college."),
            .picture(
                .right, nl: "Twee leden van het college.", en: "Two members of the college.",
                declared("jan-claes", "annick-peeters"), record: "personen: [\(iri)1a05, \(iri)1a01]"),
            .picture(
                .right, nl: "Een raadslid is geen lid van het college.",
                en: "A councillor is no member of the college.", declared("karim-el-amrani"),
                record: "personen: [\(iri)1a06]"),
            .picture(
                .wrong, nl: "Alleen de schepen.", en: "Only the alderman.", declared("jan-claes"),
                record: "personen: [\(iri)1a05]", finds: 1),
            .picture(
                .wrong, nl: "Alleen de burgemeester, volgens de beschrijving.",
                en: "Only the mayor, by the description.", declared("annick-peeters"),
                body: "![Burgemeester Annick Peeters knipt het lint door](/beelden/sport/bad.svg)", finds: 1),
            .picture(
                .wrong, nl: "Een schepen met een raadslid: nog altijd één van het college.",
                en: "An alderman with a councillor: still one of the college.",
                declared("jan-claes", "karim-el-amrani"), record: "personen: [\(iri)1a05, \(iri)1a06]", finds: 1),
            .picture(
                .tricky, nl: "De ene op de foto, de andere in de beschrijving.",
                en: "One on the record, the other in the description.", declared("jan-claes", "annick-peeters"),
                record: "personen: [\(iri)1a05]", body: "![Annick Peeters en de jeugd](/beelden/sport/bad.svg)"),
            .picture(
                .tricky, nl: "In de tekst staan is niet in beeld staan.",
                en: "To stand in the text is not to be in the picture.", declared("jan-claes"),
                body: "![Het bad](/beelden/sport/bad.svg)\n\nSchepen Jan Claes kwam kijken."),
        ]
    }
}
