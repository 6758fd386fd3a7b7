import Findings

extension ChannelEnd {
    static func examples() -> [RuleExample] {
        [
            .channel(
                .right, nl: "Een project met een einde.", en: "A project with an end.",
                "project: ja\neinddatum: 2027-06-30"),
            .channel(.right, nl: "Een pagina die blijft.", en: "A page that stays."),
            .post(
                .right, nl: "Een bericht voor het einde.", en: "A post before the end.", "kanaal: sport-facebook",
                beside: stopping("2027-06-30")),
            .channel(
                .wrong, nl: "Een project zonder einde.", en: "A project without an end.", "project: ja", finds: 1),
            .channel(
                .wrong, nl: "Het einde is niet ingevuld.", en: "The end is not filled in.", "project: ja\neinddatum:",
                finds: 1),
            .post(
                .wrong, nl: "Een bericht na het einde.", en: "A post after the end.", "kanaal: sport-facebook",
                beside: stopping("2026-10-31"), finds: 1),
            .post(
                .wrong, nl: "Het bericht is pas voor later.", en: "The post is for later.",
                "kanaal: sport-facebook\npubliceren_op: 2027-07-01", beside: stopping("2027-06-30"), finds: 1),
            .post(
                .tricky, nl: "Op de laatste dag mag het nog.", en: "On the last day it may.", "kanaal: sport-facebook",
                beside: stopping("2026-11-21")),
            .post(
                .tricky, nl: "Een kanaal dat niemand kent, zegt een andere regel.",
                en: "A channel nobody knows is another rule's.", "kanaal: tiktok"),
            .channel(.tricky, nl: "Geen project.", en: "No project.", "project: nee"),
        ]
    }

    private static func stopping(_ day: String) -> [String: String] {
        [SocialExampleText.sportPath: SocialExampleText.subChannel("einddatum: \(day)")]
    }
}
