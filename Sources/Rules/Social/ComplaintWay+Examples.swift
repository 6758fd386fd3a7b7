import Findings

extension ComplaintWay {
    static func examples() -> [RuleExample] {
        let link = "[dien je klacht in](https://www.zandbeke.example/bestuur/klacht-indienen/)"
        return [
            .post(.right, nl: "Met de weg erbij.", en: "With the way.", body: "Ging er iets mis? Zo \(link)."),
            .post(.right, nl: "Geen klacht.", en: "No complaint.", body: "Het bad is open."),
            .post(
                .wrong, nl: "Een klacht zonder weg.", en: "A complaint without a way.",
                body: "We kregen een klacht over het bad en zoeken het uit.", finds: 1),
            .post(
                .wrong, nl: "De link gaat naar iets anders.", en: "The link leads elsewhere.",
                body: "Heb je klachten? Kijk op [onze site](https://www.zandbeke.example/contact/).", finds: 1),
            .post(
                .wrong, nl: "In een lijst.", en: "In a list.",
                body: "- Het bad is open.\n- Over de klachten vertellen we later meer.", finds: 1),
            .post(
                .tricky, nl: "Twee keer een klacht is één tip.", en: "Two complaints are one tip.",
                body: "Een klacht.\n\nNog een klacht.", finds: 1),
            .post(
                .tricky, nl: "Een slag met kracht is geen klacht.", en: "A stroke of strength is no complaint.",
                body: "Zwem met kracht."),
            .post(
                .tricky, nl: "Op een gewone webpagina hoort het verhaal net wel.",
                en: "On an ordinary page the story is in place.", "kanaal: gemeente-facebook", body: "Kom je ook?",
                beside: ["website/bestuur/klachten.md": ExampleText.page(body: "We kregen twaalf klachten.")]),
            .post(
                .tricky, nl: "Het stond er al zo.", en: "It was so before.", "hashtags: [bad]",
                body: "We kregen een klacht.", before: ""),
        ]
    }
}
