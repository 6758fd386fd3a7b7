import Findings

extension OfficialSource {
    static func examples() -> [RuleExample] {
        func post(
            _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ body: String, fields: String = "",
            before: String? = nil, at path: String = "sociaal/facebook/bad.md", finds: Int = 0
        ) -> RuleExample {
            .placed(
                kind, at: path, nl: nl, en: en,
                fields.isEmpty ? "doelgroep: [inwoners]" : "doelgroep: [inwoners]\n" + fields, body: body,
                beforeBody: before, finds: finds)
        }
        let price = "Zwemmen kost 3 euro."
        return [
            post(
                .right, "Een prijs met een link.", "A price with a link.",
                price + " [Alle tarieven](/website/zwembad.md)."),
            post(.right, "Zonder prijs of regel.", "Without a price or a rule.", "Het zwembad is open."),
            post(.wrong, "Een prijs zonder link.", "A price without a link.", price, finds: 1),
            post(
                .wrong, "Een regel zonder link.", "A rule without a link.", "Een badmuts is verplicht in het water.",
                finds: 1),
            post(
                .wrong, "Een link naar een site die niet van een overheid is.",
                "A link to a site that is of no government.",
                price + " Kijk op [deze site](https://goedkoop-zwemmen.example/zandbeke).", finds: 1),
            post(
                .tricky, "Wat niet verplicht is, is geen regel.", "What is not required is no rule.",
                "Inschrijven is niet verplicht. Een badmuts is niet langer verplicht."),
            post(
                .tricky, "Wat niet mag, is er wel een.", "What is not allowed is one.",
                "Honden zijn niet toegelaten.", finds: 1),
            post(
                .tricky, "Een link naar een pagina ernaast.", "A link to a page beside it.",
                price + " [Alle tarieven](../../website/zwembad.md)."),
            post(
                .tricky, "Een mailadres is geen bron.", "A mail address is no source.",
                price + " [Mail ons](mailto:sport@zandbeke.example).", finds: 1),
            post(
                .tricky, "Een kaal adres telt ook.", "A bare address counts too.",
                price + " https://www.zandbeke.example/zwembad"),
            post(
                .tricky, "De bron staat bij de paginagegevens.", "The source stands in the fields.", price,
                fields: "bronnen: [{titel: Tarieven, url: https://www.vlaanderen.be/zwemmen}]"),
            post(
                .tricky, "Een site die op de onze lijkt.", "A site that resembles ours.",
                price + " https://nepzandbeke.example/zwembad", finds: 1),
            post(
                .tricky, "Op een gewone pagina vragen we het niet.", "On an ordinary page it is not asked.", price,
                at: "website/zwembad.md"),
            post(.tricky, "Het stond er al.", "It stood there before.", price, before: price),
        ]
    }
}
