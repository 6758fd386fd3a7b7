import Findings

extension UnusedReference {
    static func examples() -> [RuleExample] {
        [
            .text(
                .right, nl: "Het adres wordt gebruikt.", en: "The address is used.",
                "Zie [onze uren][uren].\n\n[uren]: https://bad.example/uren"),
            .text(
                .right, nl: "Met alleen zijn naam.", en: "By its name alone.",
                "Zie [uren].\n\n[uren]: https://bad.example/uren"),
            .text(
                .wrong, nl: "Geen link gebruikt het.", en: "No link uses it.",
                "Tekst.\n\n[uren]: https://bad.example/uren", finds: 1),
            .text(
                .wrong, nl: "Twee keer dezelfde naam.", en: "The same name twice.",
                "Zie [uren].\n\n[uren]: https://bad.example/a\n[uren]: https://bad.example/b", finds: 1),
            .text(
                .wrong, nl: "Twee adressen, geen enkele link.", en: "Two addresses, no link at all.",
                "Tekst.\n\n[a]: https://bad.example/a\n[b]: https://bad.example/b", finds: 2),
            .text(
                .tricky, nl: "Een voetnoot is geen adres.", en: "A footnote is no address.",
                "Tekst[^1].\n\n[^1]: Een noot."),
            .text(
                .tricky, nl: "Een verborgen opmerking.", en: "A hidden remark.",
                "Tekst.\n\n[//]: # (nog nakijken)"),
            .text(
                .tricky, nl: "Dit is code en geen tekst.", en: "In code.",
                "```\n[uren]: https://bad.example/uren\n```"),
            .text(
                .tricky, nl: "Het stond er al.", en: "It stood there before.",
                "Nieuw.\n\n[uren]: https://bad.example/uren", before: "Oud.\n\n[uren]: https://bad.example/uren"),
        ]
    }
}
