import Findings

extension CrisisAlert {
    static func examples() -> [RuleExample] {
        typealias Text = CrisisExampleText
        return [
            Text.message(.right, "BE-Alert is verstuurd.", "BE-Alert was sent.", "be_alert: verstuurd"),
            Text.message(.right, "Het was niet nodig.", "It was not needed.", "be_alert: niet-nodig"),
            Text.message(.right, "Een gewone pagina.", "An ordinary page.", "", at: "website/brand.md"),
            Text.message(.wrong, "Er staat niets over.", "It says nothing.", "eenvoudig: ja", finds: 1),
            Text.message(.wrong, "Een leeg veld.", "An empty field.", "be_alert:", finds: 1),
            Text.message(
                .wrong, "Het antwoord verdween.", "The answer disappeared.", "eenvoudig: ja",
                before: "be_alert: verstuurd", finds: 1),
            Text.message(
                .tricky, "Niet verstuurd is ook een antwoord.", "Not sent is an answer too.", "be_alert: niet-verstuurd"
            ),
            Text.message(
                .tricky, "Het ontbrak al.", "It was missing before.", "eenvoudig: ja", before: "eenvoudig: nee"),
        ]
    }
}
