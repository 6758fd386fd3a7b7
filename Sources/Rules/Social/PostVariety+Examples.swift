import Findings

extension PostVariety {
    private static let text = "vorm: tekst\npubliceren_op: 2026-11-25"

    /// Earlier posts of these forms, one a day; the last is the latest.
    private static func earlier(_ forms: String..., on channel: String = "gemeente-facebook") -> [String: String] {
        Dictionary(
            forms.enumerated().map { index, form in
                let said = form.isEmpty ? "" : "\nvorm: \(form)"
                return (
                    "sociaal/facebook/eerder-\(index).md",
                    SocialExampleText.post("kanaal: \(channel)\npubliceren_op: 2026-11-1\(index)\(said)")
                )
            }, uniquingKeysWith: { first, _ in first })
    }

    static func examples() -> [RuleExample] {
        [
            .post(
                .right, nl: "Een foto na vier keer tekst.", en: "A photo after four times text.",
                "vorm: foto\npubliceren_op: 2026-11-25", beside: earlier("tekst", "tekst", "tekst", "tekst")),
            .post(
                .right, nl: "Er zat een filmpje tussen.", en: "There was a film in between.", text,
                beside: earlier("tekst", "tekst", "video", "tekst")),
            .post(
                .wrong, nl: "Vijf keer tekst na elkaar.", en: "Five times text in a row.", text,
                beside: earlier("tekst", "tekst", "tekst", "tekst"), finds: 1),
            .post(
                .wrong, nl: "Wat langer geleden was, telt niet.", en: "What was longer ago does not count.", text,
                beside: earlier("foto", "tekst", "tekst", "tekst", "tekst"), finds: 1),
            .post(
                .wrong, nl: "Met een hoofdletter is het dezelfde vorm.", en: "With a capital it is the same form.",
                "vorm: Tekst\npubliceren_op: 2026-11-25", beside: earlier("tekst", "tekst", "tekst", "tekst"), finds: 1),
            .post(
                .tricky, nl: "Er zijn er nog maar drie.", en: "There are only three yet.", text,
                beside: earlier("tekst", "tekst", "tekst")),
            .post(
                .tricky, nl: "Op een ander kanaal.", en: "On another channel.", text,
                beside: earlier("tekst", "tekst", "tekst", "tekst", on: "sport-facebook")),
            .post(
                .tricky, nl: "Van één bericht weten we het niet.", en: "Of one post we do not know.", text,
                beside: earlier("tekst", "tekst", "", "tekst")),
            .post(
                .tricky, nl: "Het bericht zegt zelf niet wat het is.", en: "The post itself does not say what it is.",
                "publiceren_op: 2026-11-25", beside: earlier("tekst", "tekst", "tekst", "tekst")),
        ]
    }
}
