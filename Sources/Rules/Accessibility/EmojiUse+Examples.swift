import Findings

extension EmojiUse {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Eén emoji achter de tekst.", en: "One emoji behind the text.",
                "Tot in het zwembad! 🏊"),
            .text(
                .right, nl: "Geen emoji.", en: "No emoji.",
                "Tot in het zwembad."),
            .text(
                .wrong, nl: "In een tussentitel.", en: "In a heading.",
                "## 🏊 Zwemmen\n\nTekst.", finds: 1),
            .text(
                .wrong, nl: "Als bolletje in een lijst.", en: "As a dot in a list.",
                "- ✅ je kaart\n- een foto", finds: 1),
            .text(
                .wrong, nl: "Voor elke regel.", en: "In front of each line.",
                "📍 Kerkstraat 1\n📞 018 55 02 14", finds: 1),
            .text(
                .wrong, nl: "Drie op een rij.", en: "Three in a row.",
                "Tot dan! 🎉🎉🎉", finds: 1),
            .text(
                .tricky, nl: "Een euro, een pijl of een merk is geen emoji.",
                en: "A euro, an arrow or a trademark is no emoji.",
                "Drie € → vier € bij Merk™ en Huis©."),
            .text(
                .tricky, nl: "Een vlag is één emoji.", en: "A flag is one emoji.",
                "Ook in het Frans 🇫🇷"),
            .text(
                .tricky, nl: "Dit is code en geen tekst.", en: "In code.",
                "Typ `🎉🎉`.", finds: 1),
            .text(
                .tricky, nl: "Ze stonden er al.", en: "They stood there before.",
                "Tot dan! 🎉🎉\n\nNieuw.", before: "Tot dan! 🎉🎉\n\nOud."),
        ]
    }
}
