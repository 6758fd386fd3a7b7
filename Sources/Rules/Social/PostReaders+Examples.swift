import Findings

extension PostReaders {
    static func examples() -> [RuleExample] {
        let sport = "kanaal: sport-facebook\nbeheerder: wim-dessers\nvervanger: jeroen-tanghe\n"
        return [
            .post(
                .right, nl: "Voor wie de pagina volgt.", en: "For who follows the page.",
                sport + "doelgroep: [gezinnen]"),
            .post(
                .right, nl: "Eén lezer in gemeen is genoeg.", en: "One reader in common is enough.",
                sport + "doelgroep: [senioren, jongeren]"),
            .post(
                .wrong, nl: "Voor senioren, op de pagina van de sporters.", en: "For seniors, on the athletes' page.",
                sport + "doelgroep: [senioren]", finds: 1),
            .post(
                .wrong, nl: "Eén woord in plaats van een lijst.", en: "One word instead of a list.",
                sport + "doelgroep: ondernemers", finds: 1),
            .post(
                .wrong, nl: "Twee groepen, allebei elders.", en: "Two groups, both elsewhere.",
                sport + "doelgroep: [senioren, ondernemers]", finds: 1),
            .post(
                .tricky, nl: "De hoofdpagina is er voor iedereen.", en: "The main page is for everybody.",
                "doelgroep: [senioren]"),
            .post(
                .tricky, nl: "Met een hoofdletter is het dezelfde groep.", en: "With a capital it is the same group.",
                sport + "doelgroep: [Gezinnen]"),
            .post(
                .tricky, nl: "Zonder doelgroep zegt een andere regel het.", en: "Without readers another rule speaks.",
                sport + "-doelgroep"),
            .post(
                .tricky, nl: "Het stond er al zo.", en: "It was so before.",
                sport + "doelgroep: [senioren]\nhashtags: [bad]", before: sport + "doelgroep: [senioren]"),
        ]
    }
}
