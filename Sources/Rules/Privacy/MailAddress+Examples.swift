import Findings

extension MailAddress {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Het adres van een dienst.", en: "A department's address.",
                "Mail naar sport@zandbeke.example."),
            .text(
                .right, nl: "Het adres van wie hier werkt.", en: "The address of who works here.",
                "Mail naar wim.dessers@zandbeke.example."),
            .text(
                .wrong, nl: "Het adres van een inwoner.", en: "A resident's address.",
                "Mail naar rita.peeters@telenet.be.", finds: 1),
            .text(
                .wrong, nl: "In een link.", en: "In a link.",
                "Mail [Rita](mailto:rita.peeters@telenet.be).", finds: 1),
            .text(
                .wrong, nl: "Met (at) in plaats van het teken.", en: "With (at) instead of the sign.",
                "Mail naar rita.peeters (at) telenet.be.", finds: 1),
            .text(
                .wrong, nl: "Met een code in plaats van het teken.", en: "With a code instead of the sign.",
                "Mail naar rita.peeters&#64;telenet.be.", finds: 1),
            .text(
                .wrong, nl: "Bij een bedrijf, met een naam erin.", en: "At a company, with a name in it.",
                "Mail naar jan.jans@schilder.example.be.", finds: 1),
            .text(
                .tricky, nl: "Een algemeen adres van een ander.", en: "A general address of another.",
                "Mail naar info@toerismevlaanderen.be."),
            .text(
                .tricky, nl: "Info bij een gratis dienst is van iemand.", en: "Info at a free service is somebody's.",
                "Mail naar info@gmail.com.", finds: 1),
            .text(
                .tricky, nl: "Een account is geen mailadres.", en: "An account is no mail address.",
                "Volg @zandbeke@mastodon.social of @zandbeke."),
            .text(
                .tricky, nl: "Een beeld voor een scherp scherm.", en: "An image for a sharp screen.",
                "Zie logo@2x.png."),
            .text(
                .tricky, nl: "Het stond er al, met hoofdletters.", en: "It stood there before, in capitals.",
                "Mail naar rita.peeters@telenet.be of bel.", before: "Mail naar Rita.Peeters@Telenet.be."),
            .text(
                .tricky, nl: "Een deel van een eigen adres.", en: "A place of the municipality's own.",
                "Mail naar balie@bib.zandbeke.example."),
        ]
    }
}
