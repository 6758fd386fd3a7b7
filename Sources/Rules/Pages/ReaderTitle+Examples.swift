import Findings

extension ReaderTitle {
    private static func titled(
        _ kind: RuleExample.Kind, nl: String, en: String, _ title: String, before: String? = nil,
        at path: String = "website/vrije-tijd/sport/bad.md", finds expected: Int = 0
    ) -> RuleExample {
        func page(_ title: String) -> String {
            ExampleText.page().replacing("titel: Een pagina", with: "titel: \(title)")
        }
        return RuleExample(
            kind, Message(nl: nl, en: en), person: "lotte-verhaeghen", before: before.map { [path: page($0)] } ?? [:],
            commits: [[path: page(title).replacing("welkom", with: "heel welkom")]], expected: expected)
    }

    static func examples() -> [RuleExample] {
        [
            titled(.right, nl: "Wat je er doet.", en: "What one does there.", "Een zaal huren"),
            titled(
                .right, nl: "Een dienst die iets voor je doet.", en: "A department that does something for you.",
                "De dienst Sport leent materiaal uit"),
            titled(.wrong, nl: "De naam van de dienst.", en: "The department's name.", "Dienst Sport", finds: 1),
            titled(.wrong, nl: "Aan elkaar geschreven.", en: "Written as one word.", "Sportdienst", finds: 1),
            titled(
                .wrong, nl: "Met een lidwoord ervoor.", en: "With an article in front.", "De dienst Openbare werken",
                finds: 1),
            titled(
                .tricky, nl: "Een bibliotheek is wat de lezer zoekt.", en: "A library is what the reader looks for.",
                "Bibliotheek"),
            titled(
                .tricky, nl: "Een dienst die niet van ons is.", en: "A department that is not ours.",
                "Dienst Waterwegen"),
            titled(
                .tricky, nl: "Op het intranet mag het.", en: "On the intranet it is fine.", "Dienst Sport",
                at: "intranet/sport/wie-is-wie.md"),
            titled(
                .tricky, nl: "De titel was al zo.", en: "The title was so before.", "Dienst Sport",
                before: "Dienst Sport"),
        ]
    }
}
