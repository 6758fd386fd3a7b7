import Findings

extension QuestionInnocent {
    static func examples() -> [RuleExample] {
        let sport = "kanaal: sport-facebook\nbeheerder: wim-dessers\nvervanger: jeroen-tanghe\ndoelgroep: [gezinnen]"
        return [
            .post(
                .right, nl: "Een onschuldige vraag.", en: "An innocent question.",
                body: "Wat is jouw mooiste plekje in Zandbeke?"),
            .post(.right, nl: "Geen vraag.", en: "No question.", body: "De lezing over autopesterij is afgelast."),
            .post(
                .wrong, nl: "Een vraag met een beladen woord.", en: "A question with a loaded word.",
                body: "Wat vind jij van die autopesterij?", finds: 1),
            .post(
                .wrong, nl: "Het woord staat in een andere zin.", en: "The word stands in another sentence.",
                body: "Er wonen allochtonen in de wijk.\n\nWat vind jij daarvan?", finds: 1),
            .post(
                .wrong, nl: "Twee vragen zijn één tip.", en: "Two questions are one tip.",
                body: "Is het een schande? Vind je van wel?", finds: 1),
            .post(
                .tricky, nl: "Op een andere pagina mag het gesprek.", en: "On another page the talk is fine.", sport,
                body: "Wat vind jij van die autopesterij?"),
            .post(
                .tricky, nl: "Een schans is geen schande.", en: "A rampart is no shame.",
                body: "Wandel je mee langs de schans?"),
            .post(
                .tricky, nl: "Een vraagteken in een adres is geen vraag.",
                en: "A question mark in an address is no question.",
                body: "Lees [het verslag](https://www.zandbeke.example/zoek?q=autopesterij) over de autopesterij."),
            .post(
                .tricky, nl: "Ook niet als het adres voluit in de tekst staat.",
                en: "Nor is it when the address stands in the text in full.",
                body: "De lezing over de autopesterij staat op www.zandbeke.example/zoek?tekst=lezing."),
            .post(
                .tricky, nl: "Het stond er al zo.", en: "It was so before.", "hashtags: [bad]",
                body: "Wat vind jij van die autopesterij?", before: ""),
        ]
    }
}
