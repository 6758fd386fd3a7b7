import Findings
import Testing

@testable import afspraak

@Suite struct ParsedArgumentsTests {
    static let staged = Option("staged", dutch: "klaargezet", letter: "s", help: ("", ""))
    static let strict = Option("strict", dutch: "streng", help: ("", ""))
    static let range = Option("range", dutch: "reeks", letter: "r", value: "A..B", help: ("", ""))
    static let all = [staged, strict, range]

    static func parse(_ arguments: [String]) throws(UsageError) -> ParsedArguments {
        try ParsedArguments(arguments, options: all)
    }

    @Test(
        "values as GNU tools take them",
        arguments: [
            ["--range", "A..B"], ["--range=A..B"], ["-r", "A..B"], ["-rA..B"], ["--reeks=A..B"], ["--ra", "A..B"],
            ["-sr", "A..B"], ["--range=x", "--range=A..B"],
        ])
    func value(_ arguments: [String]) throws { #expect(try Self.parse(arguments).value(Self.range) == "A..B") }

    @Test func `options and operands stand in any order`() throws {
        let parsed = try Self.parse(["a", "--staged", "b", "-", "--", "--strict", "-x"])
        #expect(parsed.operands == ["a", "b", "-", "--strict", "-x"])
        #expect(parsed.has(Self.staged))
        #expect(!parsed.has(Self.strict))
    }

    @Test(
        "wrong use",
        arguments: [
            (["--stagd"], "--staged"), (["--st"], "bestaat niet"), (["-q"], "-q"), (["--range"], "waarde"),
            (["--staged=x"], "geen waarde"), (["--"] + ["x"], ""), (["--\u{1B}[2J"], "\\x1B"),
        ])
    func wrong(_ arguments: [String], _ words: String) {
        do throws(UsageError) {
            _ = try Self.parse(arguments)
            #expect(words.isEmpty)
        } catch {
            #expect(error.nl.contains(words))
            #expect(!error.en.isEmpty)
        }
    }

    @Test("every command explains itself in both languages", arguments: Language.allCases)
    func help(_ language: Language) {
        let overview = Help.overview(language)
        for command in CommandList.all {
            #expect(overview.contains(command.name))
            let page = Help.page(for: command, language)
            #expect(page.contains(command.summary[language]))
            #expect(page.contains(language == .dutch ? "--hulp" : "--help"))
        }
    }

    @Test func `no two commands share a name`() {
        let names = CommandList.all.flatMap { $0.names }
        #expect(Set(names).count == names.count)
    }

    @Test(
        "the note a version is kept with",
        arguments: [
            ("Uren aangepast\n", true), ("# alleen uitleg van git\n\n", false), ("", false), ("a\u{1B}[2Jb\n", false),
        ])
    func note(_ text: String, _ isFine: Bool) {
        #expect((CommitMessage.problem(in: Array(text.utf8)) == nil) == isFine)
    }
}
