import Findings
import Foundation
import Rules
import Testing

/// Every sentence that a rule can say, in one file to read aloud (`Docs/remarks.nl.md`). `AFSPRAAK_WRITE_DOCS=1` writes it anew.
@Suite("Docs/remarks.nl.md")
struct RemarksTests {
    private static let file = ExampleTown.root.appending(path: "Docs/remarks.nl.md")

    @Test("holds what the rules say to their examples")
    func isTrue() throws {
        let text = try Self.text()
        if ProcessInfo.processInfo.environment["AFSPRAAK_WRITE_DOCS"] == "1" {
            try Data(text.utf8).write(to: Self.file)
        }
        let written = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(written == text, "run `make docs`")
    }

    private static func text() throws -> String {
        let town = try ExampleTown()
        var text = """
            # Alle opmerkingen

            Wat de controle kan zeggen, regel per regel, zoals een redacteur het leest. Dit bestand wordt gemaakt uit de voorbeelden
            van de regels (`make docs`).

            """
        for rule in RuleBook.all.descriptions {
            text += "\n## \(rule.title.nl)\n\n`\(rule.id)`\n"
            var told: Set<String> = []
            for example in rule.examples where example.expected > 0 {
                for judged in try town.verdict(on: example).findings where judged.finding.rule == rule.id {
                    let (message, help) = (judged.finding.message.nl, judged.finding.help?.nl ?? "")
                    guard told.insert(message + help).inserted else { continue }
                    text += "\n*\(example.title.nl)*\n\n> \(message)\n"
                    if !help.isEmpty { text += "> Zo los je het op: \(help)\n" }
                }
            }
        }
        return text
    }
}
