import Findings

extension OfficeHolderNames {
    static func examples() -> [RuleExample] {
        [
            .neutral(
                .right, nl: "De functie noemen mag.", en: "To name the function is fine.", "ai: geen",
                "Vraag je vergunning aan de burgemeester. De schepen van Mobiliteit luistert mee."),
            .neutral(
                .right, nl: "De pagina zegt waarom.", en: "The page says why.",
                "ai: geen\nmandatarissen: [{id: els-van-den-broeck, context: citaat}]",
                "“We luisteren naar de buurt”, zegt schepen Els Van den Broeck."),
            .neutral(
                .right, nl: "Een straat met dezelfde naam.", en: "A street of the same name.", "ai: geen",
                "De bus stopt in de Burgemeester Peetersstraat en op het Jan Claes plein."),
            .neutral(
                .right, nl: "Een bakkerij met dezelfde familienaam.", en: "A bakery with the same family name.",
                "ai: geen", "Bakkerij Peeters is zondag open."),
            .neutral(
                .wrong, nl: "Met voornaam en naam.", en: "With first name and name.", "ai: geen",
                "Annick Peeters opent de sporthal.", finds: 1),
            .neutral(
                .wrong, nl: "Met titel en familienaam.", en: "With title and family name.", "ai: geen",
                "Burgemeester Peeters opent de sporthal.", finds: 1),
            .neutral(
                .wrong, nl: "Met een titel en een bevoegdheid ertussen.", en: "With a title and a competence between.",
                "ai: geen", "Vraag het aan schepen van Sport en Jeugd Claes.", finds: 1),
            .neutral(
                .wrong, nl: "Met een roepnaam, en daarna alleen de familienaam: één opmerking.",
                en: "With a call name, then the family name alone: one remark.", "ai: geen",
                "Jan Claes komt langs. Claes neemt de tijd voor vragen.", finds: 1),
            .neutral(
                .wrong, nl: "Achterstevoren, zoals op een lijst.", en: "Back to front, as on a list.", "ai: geen",
                "Aanwezig: Van den Broeck Els, Dubois Helene.", finds: 2),
            .neutral(
                .tricky, nl: "Een pagina over de raad noemt wie erin zit.",
                en: "A page about the council names who sits in it.",
                "ai: geen\npolitieke_context: samenstelling", "Annick Peeters, Jan Claes en Karim El Amrani."),
            .neutral(
                .tricky, nl: "Een andere voornaam is iemand anders.", en: "Another first name is somebody else.",
                "ai: geen", "Annick Peeters helpt mee, en ook Tom Peeters.", finds: 1),
            .neutral(
                .tricky, nl: "Een dubbele naam is iemand anders.", en: "A double name is somebody else.", "ai: geen",
                "Jan Claes-Vermeulen geeft les in het zwembad."),
            .neutral(
                .tricky, nl: "Wie geen mandaat meer heeft, is een inwoner.",
                en: "Who holds no office any more is a resident.", "ai: geen", "Luc Mertens leidt de wandeling."),
            .neutral(
                .tricky, nl: "Uitgezet: iemand anders met dezelfde naam.",
                en: "Switched off: somebody else of the same name.", "ai: geen",
                "<!-- afspraak uit: office-holder, dit is de redder met dezelfde naam -->\n\nJan Claes geeft zwemles."),
            .neutral(
                .tricky, nl: "Wat er al stond, houdt niemand op.", en: "What stood there holds nobody back.",
                "ai: geen", "Jan Claes opende het bad.\n\nNieuw.", before: "Jan Claes opende het bad.\n\nOud."),
            .picture(
                .wrong, nl: "De fiche zegt wie op het beeld staat, de pagina niet waarom.",
                en: "The record says who is on the image, the page not why.",
                record: "personen: [https://data.lblod.info/id/mandatarissen/1a05]", finds: 1),
            .picture(
                .wrong, nl: "In de naam van een beeld.", en: "In the name of an image.", name: "annick-peeters-opent",
                finds: 1),
        ]
    }
}
