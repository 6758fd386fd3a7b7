import BrusselsTime
import Git
import Rules
import Testing

/// Which lines of a commit's words name an assistant, under the agreements of Zandbeke.
@Suite("Assistants in the words of a commit")
struct AssistantTests {
    private let day = Day("2026-11-21")

    private func first(_ words: String, by claims: [(String, String)] = []) throws -> String? {
        let day = try #require(day)
        let assistants = try Assistants(ExampleTown().policy, on: day)
        return assistants.first(
            in: Array(words.utf8),
            by: claims.map { Claim(name: Array($0.0.utf8), email: Array($0.1.utf8), seconds: 0) })
    }

    @Test(arguments: [
        ("Co-authored-by: Copilot <175728472+Copilot@users.noreply.github.com>", "Copilot"),
        ("Co-Authored-By: Claude <noreply@anthropic.com>", "Claude"),
        ("CO-AUTHORED-BY:   Claude Opus 4.1   <noreply@anthropic.com>", "Claude Opus 4.1"),
        ("Co-authored-by: Somebody <noreply@anthropic.com>", "Somebody"),
        ("Assisted-by: Claude:claude-3-opus coccinelle", "Claude"),
        ("Assisted-by: GitHub Copilot", "GitHub Copilot"),
        ("Generated-by: ChatGPT", "ChatGPT"),
        ("AI-assisted-by: Gemini 3 Pro", "Gemini 3 Pro"),
        ("🤖 Generated with [Claude Code](https://claude.com/claude-code)", "Claude Code"),
        ("Generated with Claude Code", "Claude Code"),
        ("Co-authored-by: aider (gpt-5) <aider@aider.chat>", "aider (gpt-5)"),
        ("Co-authored-by: Cursor Agent <cursoragent@cursor.com>\r", "Cursor Agent"),
    ])
    func `an assistant`(line: String, name: String) throws {
        #expect(try first("Nieuwe uren\n\n\(line)\n") == name)
        #expect(try first("\(line)\nSigned-off-by: Wim <wim@example.com>\n") == name)
    }

    @Test(arguments: [
        "", "Nieuwe uren", "Copilot schreef mee", "Over Claude: een cursus in de bib",
        "Co-authored-by: Claude Dupont <claude.dupont@elsmeers.example>",
        "Co-authored-by: Claude <lotte.verhaeghen@zandbeke.example>", "Co-authored-by: Wim Dessers <wim@example.com>",
        "Reviewed-by: Copilot <copilot@github.com>", "Generated-by: protoc", "Generated with love", "Assisted-by:",
        "Co-authored-by: <>", "Co-authored-by", ": Copilot", "Co-authored-by: Claudette <c@example.com>",
    ])
    func `nobody of that kind`(line: String) throws {
        #expect(try first("Nieuwe uren\n\n\(line)\n") == nil)
    }

    @Test func `who made the commit counts too`() throws {
        let made = try first("Uren", by: [("copilot-swe-agent[bot]", "198982749+Copilot@users.noreply.github.com")])
        #expect(made == "copilot-swe-agent[bot]")
        #expect(try first("Uren", by: [("Claude", "lotte.verhaeghen@zandbeke.example")]) == nil)
    }

    @Test func `without the setting there are none`() throws {
        let day = try #require(day)
        let town = try ExampleTown { file, text in
            file == "afspraken.yaml" ? text.replacing("assistenten:", with: "anders:") : text
        }
        #expect(Assistants(town.policy, on: day).isEmpty)
    }
}
