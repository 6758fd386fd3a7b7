import Findings

extension ChannelAdministrators {
    static func examples() -> [RuleExample] {
        [
            .channel(.right, nl: "Allebei de functies, door mensen.", en: "Both functions, by people."),
            .channel(
                .right, nl: "Allebei de functies, bij naam.", en: "Both functions, by name.",
                "beheerders: [wim-dessers, communicatieverantwoordelijke, communicatiemedewerker]"),
            .channel(
                .wrong, nl: "Alleen de dienst.", en: "Only the department.", "beheerders: [wim-dessers]", finds: 2),
            .channel(
                .wrong, nl: "Eén van de twee.", en: "One of the two.", "beheerders: [wim-dessers, lotte-verhaeghen]",
                finds: 1),
            .channel(.wrong, nl: "Niemand.", en: "Nobody.", "-beheerders", finds: 2),
            .channel(
                .wrong, nl: "De webredacteur is er geen van.", en: "The web editor is none of them.",
                "beheerders: [pieter-woestenborg]", finds: 2),
            .channel(
                .tricky, nl: "Namen voluit.", en: "Names in full.", "beheerders: [Lotte Verhaeghen, Jeroen Tanghe]"),
            .channel(
                .tricky, nl: "Met de functie erbij.", en: "With the function.",
                "beheerders: [{wie: Lotte, functie: communicatieverantwoordelijke}, {wie: amira-el-khatib}]"),
            .channel(
                .tricky, nl: "De vervanger is niet meer in dienst.", en: "The replacement is not in service any more.",
                "beheerders: [lotte-verhaeghen, dirk-maesschalk]", finds: 1),
            .channel(
                .tricky, nl: "Het stond er al zo.", en: "It was so before.", "beheerders: [wim-dessers]\nmax_tekens: 9",
                before: "beheerders: [wim-dessers]"),
        ]
    }
}
