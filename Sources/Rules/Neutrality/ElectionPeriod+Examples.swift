import Findings

extension ElectionPeriod {
    static func examples() -> [RuleExample] {
        let summer = "2030-08-20T12:00:00+02:00"
        func holder(_ context: String) -> String {
            "ai: geen\nmandatarissen: [{id: jan-claes, context: \(context)}]"
        }
        return [
            .neutral(
                .right, nl: "Een gewone mededeling.", en: "An ordinary notice.", "ai: geen",
                "Het bad is dicht van 1 tot 15 september.", at: summer),
            .neutral(
                .right, nl: "Een officieel bericht mag altijd.", en: "An official notice is always fine.",
                holder("bekendmaking"), at: summer),
            .neutral(
                .right, nl: "Buiten de sperperiode mag een citaat.", en: "Outside the period a quotation is fine.",
                holder("citaat")),
            .neutral(
                .right, nl: "Buiten de sperperiode mag een lijst van realisaties.",
                en: "Outside the period a list of results is fine.", "ai: geen", "Onze realisaties van dit jaar."),
            .neutral(
                .wrong, nl: "Een citaat in de sperperiode.", en: "A quotation in the period.", holder("citaat"),
                finds: 1, at: summer),
            .neutral(
                .wrong, nl: "Een voorwoord in de sperperiode.", en: "A foreword in the period.", holder("voorwoord"),
                finds: 1, at: summer),
            .neutral(
                .wrong, nl: "Wat het bestuur deed.", en: "What the board did.", "ai: geen",
                "Zes jaar beleid: dit bestuur zorgde voor drie fietspaden.", finds: 2, at: summer),
            .neutral(
                .wrong, nl: "Een uitzondering in de tekst geldt dan niet.",
                en: "An exception in the text does not hold then.", "ai: geen",
                "<!-- afspraak uit: office-holder, hij opent het bad -->\n\nJan Claes opent het bad.", finds: 1,
                at: summer),
            .neutral(
                .tricky, nl: "De eerste dag van de sperperiode.", en: "The first day of the period.", holder("duiding"),
                finds: 1, at: "2030-07-01T00:30:00+02:00"),
            .neutral(
                .tricky, nl: "De dag erna is het voorbij.", en: "The day after it is over.", holder("duiding"),
                at: "2030-10-14T08:00:00+02:00"),
            .neutral(
                .tricky, nl: "Nu bewaard, in de sperperiode online.", en: "Kept now, online in the period.",
                holder("citaat") + "\npubliceren_op: 2030-07-10", finds: 1, at: "2030-06-20T12:00:00+02:00"),
            .neutral(
                .tricky, nl: "Zes jaar beleid, maar wat er al stond.", en: "Six years, but it stood there.", "ai: geen",
                "Zes jaar beleid.\n\nNieuw.", before: "Zes jaar beleid.\n\nOud.", at: summer),
        ]
    }
}
