import Findings

extension FinalNewline {
    static func examples() -> [RuleExample] {
        let page = ExampleText.page("ai: geen")
        let open = String(page.dropLast())
        return [
            .file(.right, nl: "Met een regeleinde.", en: "With a line ending.", page),
            .file(.right, nl: "Met een lege regel eronder.", en: "With a blank line below.", page + "\n"),
            .file(.wrong, nl: "Zonder regeleinde.", en: "Without a line ending.", open, finds: 1),
            .file(.wrong, nl: "Met een spatie erachter.", en: "With a space behind it.", open + " ", finds: 1),
            .file(
                .wrong, nl: "Een nieuwe laatste regel.", en: "A new last line.", page + "\nTot dan.", before: page,
                finds: 1),
            .file(
                .tricky, nl: "Regeleindes van Windows.", en: "Line endings of Windows.",
                page.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")),
            .file(
                .tricky, nl: "Van Windows, zonder het laatste.", en: "Of Windows, without the last.",
                open.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n"), finds: 1),
            .file(
                .tricky, nl: "De laatste regel was al zo.", en: "The last line was like that before.",
                String(ExampleText.page("ai: geen", body: "Nieuw.\n\nTot dan.").dropLast()),
                before: String(ExampleText.page("ai: geen", body: "Oud.\n\nTot dan.").dropLast())),
        ]
    }
}
