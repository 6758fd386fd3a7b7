import Findings

extension PressByCommunication {
    private static let release = "pers/berichten/zomer.md"

    static func examples() -> [RuleExample] {
        [
            .placed(.right, at: release, nl: "De communicatiedienst.", en: "The communication service.", ""),
            .placed(
                .right, at: release, nl: "Een communicatiemedewerker verstuurt het.",
                en: "An officer of the service sends it.", "verstuurd_op: 2026-11-20T09:00", before: "onderwerp: zomer",
                person: "jeroen-tanghe"),
            .placed(
                .right, at: "website/vrije-tijd/sport/bad.md", nl: "Een gewone pagina.", en: "An ordinary page.", "",
                person: "wim-dessers"),
            .placed(
                .wrong, at: release, nl: "Een redacteur van een dienst.", en: "An editor of a department.", "",
                person: "wim-dessers", finds: 1),
            .placed(
                .wrong, at: "pers/momenten/opening.md", nl: "Ook een uitnodiging voor de pers.",
                en: "An invitation to the press too.", "", person: "wim-dessers", finds: 1),
            .placed(
                .wrong, at: release, nl: "Een dienst met een afspraak, over iets anders.",
                en: "A department with an agreement, about something else.", "onderwerp: subsidies",
                person: "thijs-merckaert", finds: 1),
            .placed(
                .tricky, at: release, nl: "Een dienst met een afspraak, over dat onderwerp.",
                en: "A department with an agreement, about that subject.", "onderwerp: Programma",
                person: "thijs-merckaert"),
            .placed(
                .tricky, at: release, nl: "Een dienst met een afspraak, zonder onderwerp.",
                en: "A department with an agreement, without a subject.", "", person: "thijs-merckaert", finds: 1),
            .placed(
                .tricky, at: release, nl: "Wie het een pagina noemt, maakt er geen pagina van.",
                en: "Who calls it a page does not make it one.", "type: pagina", person: "wim-dessers", finds: 1),
            .placed(
                .tricky, at: release, nl: "De webredacteur werkt overal, maar zet geen nieuws online.",
                en: "The web editor works everywhere, but puts no news online.", "", person: "pieter-woestenborg",
                finds: 1),
            .placed(
                .tricky, at: release, nl: "Ook een kleine aanpassing.", en: "A small change too.",
                "trefwoorden: [zomer]", before: "trefwoorden: [bad]", person: "wim-dessers", finds: 1),
        ]
    }
}
