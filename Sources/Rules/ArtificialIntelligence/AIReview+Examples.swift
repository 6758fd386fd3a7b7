import Content
import Findings

extension AIReview {
    static func examples() -> [RuleExample] {
        [
            RuleExample(
                .right,
                Message(nl: "AI hielp mee, en een eindredacteur las na.", en: "AI helped, and a final editor read it."),
                person: "lotte-verhaeghen",
                commits: [["website/vrije-tijd/sport/bad.md": page(by: "lotte-verhaeghen", reads: body)]], expected: 0),
            RuleExample(
                .right, Message(nl: "Zonder AI hoeft het niet.", en: "Without AI it is not needed."),
                person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: geen", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 0),
            RuleExample(
                .wrong, Message(nl: "Niemand las na.", en: "Nobody read it."), person: "wim-dessers",
                commits: [
                    [
                        "website/vrije-tijd/sport/bad.md": ExampleText.page(
                            "ai: hulpmiddel", body: "Je bent welkom van 9 tot 12 uur.")
                    ]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "De tekst veranderde na het nalezen.", en: "The text changed after it was read."),
                person: "lotte-verhaeghen",
                commits: [
                    ["website/vrije-tijd/sport/bad.md": page(by: "lotte-verhaeghen", reads: "Een andere tekst.")]
                ], expected: 1),
            RuleExample(
                .wrong, Message(nl: "Wie schreef, mag dit niet goedkeuren.", en: "Who wrote it may not approve it."),
                person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/bad.md": page(by: "wim-dessers", reads: body)]], expected: 1),
            RuleExample(
                .tricky, Message(nl: "In naam van iemand anders.", en: "In the name of somebody else."),
                person: "wim-dessers",
                commits: [["website/vrije-tijd/sport/bad.md": page(by: "lotte-verhaeghen", reads: body)]], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Wat de eindredacteur eerder nalas, blijft gelden als alleen een trefwoord verandert.",
                    en: "What the final editor read before still holds when only a keyword changes."),
                person: "wim-dessers",
                before: ["website/vrije-tijd/sport/bad.md": page(by: "lotte-verhaeghen", reads: body)],
                commits: [
                    ["website/vrije-tijd/sport/bad.md": page(by: "lotte-verhaeghen", reads: body, "trefwoorden: [bad]")]
                ], expected: 0),
            RuleExample(
                .tricky, Message(nl: "Iemand die niemand kent.", en: "Somebody nobody knows."),
                person: "lotte-verhaeghen",
                commits: [["website/vrije-tijd/sport/bad.md": page(by: "jan-zonder-naam", reads: body)]], expected: 1),
            RuleExample(
                .tricky,
                Message(
                    nl: "Een assistent werkte mee, en daarna las de eindredacteur na, in een eigen bewaring.",
                    en: "An assistant helped, and then the final editor read it, in a version of its own."),
                person: "lotte-verhaeghen",
                commits: [
                    ["website/vrije-tijd/sport/bad.md": ExampleText.page("ai: hulpmiddel", body: body)],
                    ["website/vrije-tijd/sport/bad.md": page(by: "lotte-verhaeghen", reads: body)],
                ], expected: 0, messages: [assisted, "Nagelezen"]),
            RuleExample(
                .tricky,
                Message(
                    nl:
                        "Na het nalezen veranderde een assistent nog een ander gegeven: de tekst bleef gelijk, maar wie weet wat nog.",
                    en:
                        "After the reading an assistant changed another field: the text stayed the same, but who knows what else."
                ),
                person: "lotte-verhaeghen",
                commits: [
                    ["website/vrije-tijd/sport/bad.md": page(by: "lotte-verhaeghen", reads: body)],
                    [
                        "website/vrije-tijd/sport/bad.md": page(
                            by: "lotte-verhaeghen", reads: body, "bronnen: [verslag van de raad]")
                    ],
                ], expected: 1, messages: ["Nagelezen", assisted]),
            RuleExample(
                .tricky,
                Message(
                    nl: "Het nalezen kwam in dezelfde bewaring als het werk van de assistent: wie weet wat eerst kwam.",
                    en: "The reading came in the same version as the work of the assistant: who knows what came first."),
                person: "lotte-verhaeghen",
                commits: [["website/vrije-tijd/sport/bad.md": page(by: "lotte-verhaeghen", reads: body)]], expected: 1,
                messages: [assisted]),
            RuleExample(
                .tricky,
                Message(
                    nl: "Het stond al online als nagelezen; nu zette een assistent er een trefwoord bij.",
                    en: "It stood online as read; now an assistant added a keyword."),
                person: "wim-dessers",
                before: ["website/vrije-tijd/sport/bad.md": page(by: "lotte-verhaeghen", reads: body)],
                commits: [
                    ["website/vrije-tijd/sport/bad.md": page(by: "lotte-verhaeghen", reads: body, "trefwoorden: [bad]")]
                ], expected: 1, messages: [assisted]),
        ]
    }

    private static let assisted = "Zwembad\n\nCo-authored-by: Copilot <copilot@example.com>"
    private static let body = "Je bent welkom van 9 tot 12 uur."

    /// A page that AI helped to write, with the statement of who read this text.
    private static func page(by person: String, reads text: String, _ more: String = "ai: hulpmiddel") -> String {
        let read = ExampleText.page(body: text)
        let digest = (try? Page(bytes: Array(read.utf8))).map(TextReview.digest) ?? ""
        let fields = more == "ai: hulpmiddel" ? more : "ai: hulpmiddel\n\(more)"
        return ExampleText.page(
            "\(fields)\neindredactie: {door: \(person), op: 2026-11-20, tekst: \(digest)}", body: body)
    }
}
