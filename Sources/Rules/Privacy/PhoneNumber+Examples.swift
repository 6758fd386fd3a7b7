import Findings

extension PhoneNumber {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Het nummer van een dienst.", en: "A department's number.",
                "Bel 018 55 02 30 of +32 18 55 02 30."),
            .text(
                .right, nl: "Een noodnummer en een gratis nummer.", en: "An emergency number and a free one.",
                "Bel 112, of 0800 12 345, of 070 245 245, of 1722."),
            .text(
                .wrong, nl: "De gsm van een inwoner.", en: "A resident's mobile phone.",
                "Bel Rita op 0495 12 34 56.", finds: 1),
            .text(
                .wrong, nl: "Een vast nummer, met een schuine streep.", en: "A landline, with a slash.",
                "Bel 09/223.45.67.", finds: 1),
            .text(
                .wrong, nl: "Met het land ervoor.", en: "With the country in front.",
                "Bel +32 (0)495 12 34 56.", finds: 1),
            .text(
                .wrong, nl: "Een Nederlands nummer.", en: "A Dutch number.",
                "Bel +31 20 623 45 67.", finds: 1),
            .text(
                .wrong, nl: "Aan één stuk.", en: "In one piece.",
                "Bel 0495123456.", finds: 1),
            .text(
                .wrong, nl: "In de paginagegevens.", en: "Among the fields at the top.",
                "Tekst.\n\n| wie | gsm |\n| --- | --- |\n| Rita | 0495/12 34 56 |", finds: 1),
            .text(
                .tricky, nl: "Een datum en een uur.", en: "A date and an hour.",
                "Kom op 01.02.2027 van 9.30 tot 12.30 uur, of op 02/03/2027."),
            .text(
                .tricky, nl: "Een dossiernummer.", en: "A file number.",
                "Dossier 018550299, kenmerk 2026/012345678."),
            .text(
                .tricky, nl: "Bedragen en prijzen.", en: "Amounts.",
                "De werken kosten 1.250.000 euro, of +32.125.000.000 euro."),
            .text(
                .tricky, nl: "Het stond er al, anders geschreven.", en: "It stood there before, written otherwise.",
                "Bel Rita op 0495/12.34.56. Nieuw is deze zin.", before: "Bel Rita op +32 495 12 34 56."),
            .text(
                .tricky, nl: "Een nummer in het bereik van de gemeente.", en: "A number in the municipality's range.",
                "Bel 018 55 07 70."),
            press(
                .tricky, "De gsm van een schepen, voor de pers.", "An alderman's mobile, for the press.",
                "contact_beleid: {naam: Jan Claes, gsm: 0470 12 34 56, alleen_voor_pers: ja}"),
            press(
                .tricky, "Er staat niet bij dat ze voor de pers is.", "It does not say that it is for the press.",
                "contact_beleid: {naam: Jan Claes, gsm: 0470 12 34 56}", finds: 1),
            press(
                .tricky, "De gsm van iemand die niet van de gemeente is.", "The mobile of somebody else.",
                "contact_beleid: {naam: Rita Maes, gsm: 0470 12 34 56, alleen_voor_pers: ja}", finds: 1),
            press(
                .tricky, "De gsm van de schepen staat ook in de tekst.",
                "The alderman's mobile stands in the text too.",
                "contact_beleid: {naam: Jan Claes, gsm: 0470 12 34 56, alleen_voor_pers: ja}",
                body: "Bel Jan op 0470 12 34 56.", finds: 1),
            press(
                .tricky, "Op een gewone pagina is niets voor de pers.", "On an ordinary page nothing is for the press.",
                "type: persbericht\ncontact_beleid: {naam: Jan Claes, gsm: 0470 12 34 56, alleen_voor_pers: ja}",
                at: "website/contact.md", finds: 1),
            .text(
                .tricky, nl: "Wie met reden een nummer geeft, zegt dat bovenaan.",
                en: "Who gives a number for a reason says so at the top.",
                "Bel 018 55 02 30."),
        ]
    }

    private static func press(
        _ kind: RuleExample.Kind, _ nl: String, _ en: String, _ fields: String, body: String = "Kom naar het plein.",
        at path: String = "pers/berichten/zomer.md", finds: Int = 0
    ) -> RuleExample {
        .placed(kind, at: path, nl: nl, en: en, fields, body: body, finds: finds)
    }
}
