import Findings

extension OfficeHolderContext {
    static func examples() -> [RuleExample] {
        func holder(_ context: String, _ id: String = "jan-claes") -> String {
            "ai: geen\nmandatarissen: [{id: \(id), context: \(context)}]"
        }
        let foreword = (1...30).map { _ in "Beste inwoner, lees mee." }.joined(separator: " ")
        return [
            .neutral(.right, nl: "Een citaat.", en: "A quotation.", holder("citaat")),
            .neutral(
                .right, nl: "Een installatie, met het besluit.", en: "An installation, with the decision.",
                holder("installatie") + "\nbesluit: {orgaan: gemeenteraad, datum: 2026-11-16}"),
            .neutral(
                .right, nl: "Duiding, met de reden.", en: "An explanation, with the reason.",
                "ai: geen\nmandatarissen: [{id: jan-claes, context: duiding, reden: de raad vroeg om uitleg bij het nieuwe tarief}]"
            ),
            .neutral(
                .wrong, nl: "Zonder reden.", en: "Without a reason.", "ai: geen\nmandatarissen: [jan-claes]", finds: 1),
            .neutral(
                .wrong, nl: "Een reden die we niet afspraken.", en: "A reason that was not agreed on.",
                holder("promotie"), finds: 1),
            .neutral(
                .wrong, nl: "Iemand die niet in het register staat.", en: "Somebody who is not in the register.",
                holder("citaat", "jan-claesen"), finds: 1),
            .neutral(
                .wrong, nl: "Een installatie zonder besluit.", en: "An installation without a decision.",
                holder("installatie"), finds: 1),
            .neutral(
                .wrong, nl: "Een installatie van lang geleden.", en: "An installation of long ago.",
                holder("vervanging") + "\nbesluit: {orgaan: gemeenteraad, datum: 2026-03-02}", finds: 1),
            .neutral(
                .wrong, nl: "Een voorwoord buiten het infoblad.", en: "A foreword outside the magazine.",
                holder("voorwoord"), finds: 1),
            .neutral(
                .wrong, nl: "Het college, maar niet iedereen.", en: "The college, but not everybody.",
                holder("collegeoverzicht"), "Jan Claes en Annick Peeters.", finds: 1),
            .neutral(
                .tricky, nl: "Het hele college.", en: "The whole college.", holder("collegeoverzicht"),
                "Jan Claes, Annick Peeters en Els Van den Broeck."),
            .neutral(
                .tricky, nl: "Crisis, terwijl er geen is.", en: "Crisis, while there is none.", holder("crisis"),
                finds: 1),
            .neutral(
                .tricky, nl: "Crisis, en er loopt er één.", en: "Crisis, and there is one.", holder("crisis"),
                isCrisis: true),
            .neutral(
                .tricky, nl: "Te lang, en ook niet in het infoblad: één opmerking.",
                en: "Too long, and not in the magazine: one remark.", holder("voorwoord"), foreword, finds: 1),
        ]
    }
}
