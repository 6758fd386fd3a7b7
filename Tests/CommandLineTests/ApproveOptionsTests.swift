import Testing

@testable import afspraak

/// What is asked of `afspraak approve` together and cannot be done together is refused, and nothing is left out without a word.
@Suite struct ApproveOptionsTests {
    private func check(_ words: [String]) throws(UsageError) {
        try ApproveCommand.checkOneThing(ParsedArguments(words, options: ApproveCommand.options))
    }

    @Test(arguments: [
        ["afscheid", "--advies", "dpo", "--afwijking", "phone-number"],
        ["afscheid", "--override", "x", "--advice", "y"], ["afscheid", "--fix", "--advies", "dpo"],
        ["--bevestig", "a1", "--afwijking", "x"], ["afscheid", "--bevestig", "a1"],
        ["afscheid", "--verbeter", "--enkel"], ["afscheid", "--verbeter", "--namens", "jan"],
    ])
    func `two things that cannot be done at once are refused`(words: [String]) {
        #expect(throws: UsageError.self) { try check(words) }
    }

    @Test(arguments: [
        ["afscheid", "--advies", "dpo", "--namens", "karim", "--bron", "mail", "--reden", "Mag."],
        ["afscheid", "--afwijking", "x", "--reden", "Moet.", "--ja"], ["--bevestig", "a1", "--reden", "Gezien."],
        ["a", "b", "--enkel"], ["afscheid", "--verbeter", "--reden", "Komma"], ["afscheid"],
    ])
    func `what goes together is left alone`(words: [String]) throws { try check(words) }

    @Test func `the sentence names both`() {
        do throws(UsageError) {
            try check(["x", "--advies", "a", "--afwijking", "b"])
            Issue.record("it passed")
        } catch {
            #expect(
                error.nl.contains("`--advies` en `--afwijking`") && error.en.contains("`--advice` and `--override`"))
        }
    }
}
