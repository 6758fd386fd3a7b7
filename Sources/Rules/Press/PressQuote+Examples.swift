import Findings

extension PressQuote {
    static func examples() -> [RuleExample] {
        func release(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ body: String, fields: String = "onderwerp: zomer",
            before: String? = nil, finds: Int = 0
        ) -> RuleExample {
            .placed(
                kind, at: "pers/berichten/zomer.md", nl: nl, en: en, fields, body: body, beforeBody: before,
                finds: finds)
        }
        let quote = "“Elk kind kan deze zomer spelen”, zegt schepen Jan Claes."
        return [
            release(.right, "Een citaat van een schepen.", "A quotation of an alderman.", quote),
            release(
                .right, "De schepen is bevoegd.", "The alderman is competent.", quote,
                fields: "beleidsdomein: jeugd"),
            release(.wrong, "Geen citaat.", "No quotation.", "De speelweek begint maandag.", finds: 1),
            release(
                .wrong, "Een citaat van iemand anders.", "A quotation of somebody else.",
                "“Elk kind kan deze zomer spelen”, zegt de animator.", finds: 1),
            release(
                .wrong, "Een citaat van wie niet bevoegd is.", "A quotation of whose competence it is not.", quote,
                fields: "beleidsdomein: Mobiliteit", finds: 1),
            release(
                .tricky, "Een blok met een citaat, en de naam eronder.", "A block quotation, with the name below.",
                "> Elk kind kan deze zomer spelen.\n\nJohannes Claes, schepen"),
            release(
                .tricky, "Een woord tussen aanhalingstekens is geen citaat.",
                "A word in quotation marks is no quotation.", "Schepen Jan Claes opent de “speelweek”.", finds: 1),
            release(
                .tricky, "Met enkele aanhalingstekens.", "With single quotation marks.",
                "‘Elk kind kan deze zomer spelen, ook 's avonds’, zegt schepen Jan Claes."),
            release(
                .tricky, "Apostrofs zijn geen aanhalingstekens.", "Apostrophes are no quotation marks.",
                "In de jaren '70 speelde Jan Claes 's avonds op zo'n plein met Kris' bal.", finds: 1),
            release(
                .tricky, "Een andere familienaam.", "Another family name.",
                "“Elk kind kan deze zomer spelen”, zegt Jan Claessens.", finds: 1),
            release(
                .tricky, "Wie spreekt, staat bij de paginagegevens.", "Who speaks stands in the fields.",
                "“Elk kind kan deze zomer spelen.”", fields: "citaten: [{van: Jan Claes}]"),
            release(
                .tricky, "Het ontbrak al.", "It was missing before.", "De speelweek begint dinsdag.",
                before: "De speelweek begint maandag."),
        ]
    }
}
