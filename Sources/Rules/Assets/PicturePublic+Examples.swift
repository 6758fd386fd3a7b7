import Findings

extension PicturePublic {
    /// A page with an image of each of these subjects; an empty one is not said.
    private static func page(
        _ kind: RuleExample.Kind, nl: String, en: String, _ subjects: String..., links: Bool = false,
        stood: Bool = false, finds expected: Int = 0
    ) -> RuleExample {
        let path = "website/vrije-tijd/sport/bad.md"
        var files: [String: String] = [:]
        var shown: [String] = []
        for (index, subject) in subjects.enumerated() {
            let name = "beelden/sport/beeld-\(index).svg"
            let answers = ExampleText.answers + (subject.isEmpty ? "" : "onderwerp: \(subject)\n")
            files.merge(ExampleText.image(name, answers, of: ExampleText.drawing("beeld \(index)"))) { $1 }
            shown.append("\(links ? "" : "!")[Beeld \(index)](/\(name))")
        }
        let body = shown.joined(separator: "\n\n")
        if stood { files[path] = ExampleText.page("ai: geen", body: body + "\n\nOud.") }
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", before: files,
            commits: [[path: ExampleText.page("ai: geen", body: body + "\n\nNieuw.")]], expected: expected)
    }

    static func examples() -> [RuleExample] {
        [
            page(.right, nl: "Inwoners en medewerkers.", en: "Residents and staff.", "publiek", "organisatie"),
            page(
                .right, nl: "Een plek of een ding is geen reclame voor onszelf.",
                en: "A place or a thing does not advertise us.", "object", "mandataris"),
            page(
                .wrong, nl: "Twee keer de organisatie.", en: "The organisation twice.", "organisatie", "organisatie",
                finds: 1),
            page(
                .wrong, nl: "De organisatie en een mandataris.", en: "The organisation and an office holder.",
                "organisatie", "mandataris", finds: 1),
            page(
                .wrong, nl: "Drie beelden, één tip.", en: "Three images, one tip.", "mandataris", "organisatie",
                "mandataris", finds: 1),
            page(.tricky, nl: "Eén beeld zegt nog niets.", en: "One image says nothing yet.", "organisatie"),
            page(
                .tricky, nl: "Van één beeld weten we het niet.", en: "Of one image we do not know.", "organisatie", ""),
            page(
                .tricky, nl: "Een link om te downloaden staat niet in beeld.", en: "A link to download shows nothing.",
                "organisatie", "organisatie", links: true),
            page(
                .tricky, nl: "De beelden stonden er al.", en: "The images stood there before.", "organisatie",
                "mandataris", stood: true),
        ]
    }
}
