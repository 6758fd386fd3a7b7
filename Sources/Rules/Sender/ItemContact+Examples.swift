import Findings

extension ItemContact {
    static func examples() -> [RuleExample] {
        [
            .fields(
                .right, nl: "Een dienst uit het register.", en: "A department of the register.",
                "contact: sport"),
            .fields(
                .right, nl: "Zonder contact telt de dienst van de pagina.",
                en: "Without a contact the page's department counts.",
                "trefwoorden: [bad]"),
            .fields(
                .right, nl: "Iemand die hier werkt.", en: "Somebody who works here.",
                "contact: wim-dessers"),
            .fields(
                .wrong, nl: "Een dienst die niet bestaat.", en: "A department that does not exist.",
                "contact: zwemmen", finds: 1),
            .fields(
                .wrong, nl: "Iemand die hier niet meer werkt.", en: "Somebody who does not work here any more.",
                "contact: roos-temmerman", finds: 1),
            .fields(
                .wrong, nl: "Een gsm-nummer.", en: "A mobile number.",
                "contact: {telefoon: 0495 12 34 56}", finds: 1),
            .fields(
                .wrong, nl: "Niets waarmee je iemand bereikt.", en: "Nothing to reach anybody with.",
                "contact: {uren: maandag}", finds: 1),
            .fields(
                .wrong, nl: "Twee, en één bestaat niet.", en: "Two, and one does not exist.",
                "contact: [sport, zwemmen]", finds: 1),
            .fields(
                .tricky, nl: "De naam van een dienst, met hoofdletters.",
                en: "The name of a department, with capitals.",
                "contact: Sociale Dienst"),
            .fields(
                .tricky, nl: "Een gsm voor de pers.", en: "A mobile for the press.",
                "contact: {telefoon: 0495 12 34 56, alleen_voor_pers: ja}"),
            .fields(
                .tricky, nl: "Een loket alleen.", en: "Only a desk.",
                "contact: {loket: Sportlaan 5}"),
            .fields(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "contact: zwemmen\ntrefwoorden: [bad]", before: "contact: zwemmen"),
        ]
    }
}
