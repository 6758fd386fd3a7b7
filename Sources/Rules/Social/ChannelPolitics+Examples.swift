import Findings

extension ChannelPolitics {
    static func examples() -> [RuleExample] {
        [
            .channel(.right, nl: "Medewerkers.", en: "Staff."),
            .post(.right, nl: "Een medewerker volgt op.", en: "A member of staff follows up."),
            .channel(
                .wrong, nl: "De burgemeester als beheerder.", en: "The mayor as administrator.",
                "beheerders: [lotte-verhaeghen, jeroen-tanghe, marijke-spoormans]", finds: 1),
            .channel(
                .wrong, nl: "Een schepen, en de functie burgemeester.", en: "An alderman, and the function of mayor.",
                "beheerders: [lotte-verhaeghen, jeroen-tanghe, ingrid-vanlerbeek, burgemeester]", finds: 2),
            .post(
                .wrong, nl: "Een schepen als vervanger.", en: "An alderman as deputy.", "vervanger: ingrid-vanlerbeek",
                finds: 1),
            .channel(
                .wrong, nl: "Iemand van een kabinet.", en: "Somebody of a cabinet.",
                "beheerders: [lotte-verhaeghen, jeroen-tanghe, {wie: Sam, functie: kabinetsmedewerker}]", finds: 1),
            .channel(
                .tricky, nl: "Iemand uit het register van mandatarissen.",
                en: "Somebody of the register of office holders.",
                "beheerders: [lotte-verhaeghen, jeroen-tanghe, Karim El Amrani]", finds: 1),
            .channel(
                .tricky, nl: "De naam die mensen gebruiken.", en: "The name that people use.",
                "beheerders: [lotte-verhaeghen, jeroen-tanghe, jan  claes]", finds: 1),
            .channel(
                .tricky, nl: "Een medewerker met dezelfde voornaam.", en: "A member of staff of the same first name.",
                "beheerders: [lotte-verhaeghen, jeroen-tanghe, Jan]"),
            .channel(
                .tricky, nl: "Een mandataris van vroeger.", en: "A former office holder.",
                "beheerders: [lotte-verhaeghen, jeroen-tanghe, luc-mertens]"),
            .channel(.tricky, nl: "Niemand ingevuld.", en: "Nobody filled in.", "-beheerders"),
            .channel(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "beheerders: [marijke-spoormans]\nmax_tekens: 500", before: "beheerders: [marijke-spoormans]"),
        ]
    }
}
