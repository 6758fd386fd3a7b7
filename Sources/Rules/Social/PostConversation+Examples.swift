import Findings

extension PostConversation {
    static func examples() -> [RuleExample] {
        [
            .post(.right, nl: "Gewikt, en iedereen weet het.", en: "Weighed, and everybody knows.", asks + weighed),
            .post(.right, nl: "Een bericht zonder vraag.", en: "A post without a question.", "vraagt_interactie: nee"),
            .post(.wrong, nl: "Niets ingevuld.", en: "Nothing filled in.", asks, finds: 2),
            .post(
                .wrong, nl: "Niemand weet ervan.", en: "Nobody knows.", asks + "gevoeligheid: raakt niemand", finds: 1),
            .post(
                .wrong, nl: "De dienst in kwestie weet het niet.", en: "The department concerned does not know.",
                asks + weighed + "\nbetreft_dienst: mobiliteit", finds: 1),
            .post(.wrong, nl: "Een oproep zonder dienst.", en: "A call without a department.", "oproep: ja", finds: 1),
            .post(
                .wrong, nl: "Een dienst die niet bestaat.", en: "A department that does not exist.",
                asks + weighed + "\nbetreft_dienst: visserij", finds: 1),
            .post(
                .tricky, nl: "De dienst is verwittigd, met een hoofdletter.",
                en: "The department was told, with a capital.",
                asks + "gevoeligheid: raakt niemand\ningelicht: [Mobiliteit]\nbetreft_dienst: mobiliteit"),
            .post(
                .tricky, nl: "De beheerder is zelf van die dienst.", en: "The administrator is of that department.",
                asks + weighed + "\nbetreft_dienst: sport\nkanaal: sport-facebook\nbeheerder: wim-dessers"),
            .post(
                .tricky, nl: "Zonder vraag hoeft niemand iets te weten.", en: "Without a question nobody has to know.",
                "betreft_dienst: mobiliteit"),
            .post(
                .tricky, nl: "Een oproep samen met de dienst.", en: "A call together with the department.",
                "oproep: ja\ningelicht: [jeugd]"),
        ]
    }

    private static let asks = "vraagt_interactie: ja\n"
    private static let weighed = "gevoeligheid: raakt niemand\ningelicht: [jeugd]"
}
