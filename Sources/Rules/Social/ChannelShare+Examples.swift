import Findings

extension ChannelShare {
    static func examples() -> [RuleExample] {
        [
            .post(
                .right, nl: "De hoofdpagina deelt Sport.", en: "The main page shares Sport.", "deelt: [sport-facebook]"),
            .post(
                .right, nl: "Sport deelt de hoofdpagina.", en: "Sport shares the main page.",
                sport + "deelt: [facebook.com/gemeentezandbeke]"),
            .post(
                .wrong, nl: "Een kanaal dat niet bestaat.", en: "A channel that does not exist.",
                "deelt: [jeugd-tiktok]", finds: 1),
            .post(
                .wrong, nl: "Een pagina voor andere lezers.", en: "A page for other readers.",
                sport + "doelgroep: [gezinnen]\ndeelt: [senioren]", beside: seniors, finds: 1),
            .post(
                .wrong, nl: "Twee namen die niet bestaan.", en: "Two names that do not exist.", "deelt: [een, twee]",
                finds: 2),
            .post(
                .tricky, nl: "Hetzelfde, met het adres.", en: "The same, by its address.",
                sport + "doelgroep: [gezinnen]\ndeelt: [\"https://www.facebook.com/zilverzandbeke\"]", beside: seniors,
                finds: 1),
            .post(
                .tricky, nl: "Het bericht is voor allebei.", en: "The post is for both.",
                sport + "doelgroep: [gezinnen, senioren]\ndeelt: [senioren]", beside: seniors),
            .post(
                .tricky, nl: "Een adres van een ander.", en: "Somebody else's address.",
                "deelt: [\"https://www.vlaanderen.be\"]"),
            .post(
                .tricky, nl: "Een account met een apenstaartje.", en: "An account with an at sign.",
                "deelt: [\"@vlaanderen\"]"),
            .post(
                .tricky, nl: "Het stond er al.", en: "It stood there before.", "deelt: [een]\nhashtags: [bad]",
                before: "deelt: [een]"),
        ]
    }

    private static let sport = "kanaal: sport-facebook\nbeheerder: wim-dessers\nvervanger: jeroen-tanghe\n"
    private static let seniors = [
        "kanalen/senioren.md": SocialExampleText.subChannel("adres: facebook.com/zilverzandbeke\ndoelgroep: [senioren]")
    ]
}
