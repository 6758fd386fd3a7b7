import Findings
import Foundation
import Judgement
import Rules
import Testing
import YAML

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
        for rule in town.style.descriptions.values.sorted(by: { $0.id < $1.id }) {
            text += "\n## \(rule.title.nl)\n\n`\(rule.id)`\n"
            var told: Set<String> = []
            for example in try StyleCases.examples(of: rule) {
                for judged in try town.verdict(on: example).findings where judged.finding.rule == rule.id {
                    let (message, help) = (judged.finding.message.nl, judged.finding.help?.nl ?? "")
                    guard told.count < 4, told.insert(message).inserted else { continue }
                    text += "\n*\(example.title.nl)*\n\n> \(message)\n"
                    if told.count == 1, !help.isEmpty { text += "> Zo los je het op: \(help)\n" }
                }
            }
        }
        return text
    }
}

/// The cases of the house style's rules as pages of the example town.
private enum StyleCases {
    static func examples(of rule: RuleDescription) throws -> [RuleExample] {
        let name = rule.id.rawValue.dropFirst("stijl-".count)
        let file = ExampleTown.root.appending(path: "Policies/style/examples/nl/\(name).yaml")
        let cases = try parseYAML(Array(try Data(contentsOf: file)))?.sequence ?? []
        let path = name == "je-vorm" ? "brieven/wonen/proef.md" : "website/vrije-tijd/sport/proef.md"
        return cases.compactMap { node in
            func value(_ key: String) -> String? { node.mapping?.first { $0.key == key }?.value.text }
            guard value("soort") == "fout", let title = value("titel"), let words = value("tekst") else { return nil }
            let page =
                "---\ntitel: Een pagina\nsamenvatting: Wat je hier vindt, in één zin.\nai: geen\n---\n\n\(words)\n"
            return RuleExample(
                .wrong, Message(nl: title, en: value("en") ?? title), person: "lotte-verhaeghen",
                commits: [[path: page]],
                expected: 1)
        }
    }
}
