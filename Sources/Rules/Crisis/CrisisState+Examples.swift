import Findings

extension CrisisState {
    static func examples() -> [RuleExample] {
        typealias Text = CrisisExampleText
        let confirmed = "bevestigd_door: [brandweer]"
        return [
            Text.message(
                .right, "Het uur, het volgende en wie het bevestigde.", "The hour, the next and who confirmed.",
                Text.state),
            Text.message(.right, "Een gewone pagina.", "An ordinary page.", "", at: "website/brand.md"),
            Text.message(
                .wrong, "Zonder uur.", "Without an hour.", "volgende_update: 2026-11-21T14:00\n" + confirmed, finds: 1),
            Text.message(
                .wrong, "Zonder volgend bericht.", "Without a next message.",
                "uur_toestand: 2026-11-21T11:00\n" + confirmed, finds: 1),
            Text.message(
                .wrong, "Niemand bevestigde het.", "Nobody confirmed it.",
                "uur_toestand: 2026-11-21T11:00\nvolgende_update: 2026-11-21T14:00", finds: 1),
            Text.message(
                .wrong, "Het volgende komt voor dit.", "The next comes before this one.",
                "uur_toestand: 2026-11-21T11:00\nvolgende_update: 2026-11-21T10:00\n" + confirmed, finds: 1),
            Text.message(
                .tricky, "Een uur dat nog moet komen.", "An hour that is still to come.",
                "uur_toestand: 2026-11-21T13:00\nvolgende_update: 2026-11-21T14:00\n" + confirmed, finds: 1),
            Text.message(
                .tricky, "Een uur dat we niet kunnen lezen.", "An hour that cannot be read.",
                "uur_toestand: vanmiddag\nvolgende_update: 2026-11-21T14:00\n" + confirmed, finds: 1),
            Text.message(
                .tricky, "Het ontbrak al.", "It was missing before.", "be_alert: verstuurd", before: "eenvoudig: ja"),
        ]
    }
}
