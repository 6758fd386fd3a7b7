import Findings
import Testing

@testable import afspraak

/// What goes wrong before the arguments are read is told in the language that was asked for.
@Suite struct AskedLanguageTests {
    private func language(_ arguments: [String], locale: String = "nl_BE.UTF-8") -> Language {
        Session.language(askedIn: arguments, environment: ["LANG": locale])
    }

    @Test(arguments: [
        ["nakijken", "--gekheid", "--taal", "en"], ["nakijken", "--taal=en", "--gekheid"],
        ["check", "--lang", "en", "--reeks"], ["--lang=en", "bestaat-niet"], ["bestaat-niet", "--taal", "en"],
        ["check", "--taal", "nl", "--lang", "en"], ["check", "--taal=en", "--taal=klingon"],
    ])
    func `a usage error is in the language asked for, wherever it stands`(arguments: [String]) {
        #expect(language(arguments) == .english)
    }

    @Test(arguments: [
        [], ["check"], ["check", "--taal"], ["check", "--taal=fr"], ["check", "--taal", "--lang"],
        ["check", "--taalen=en"],
        ["check", "--", "--taal", "en"], ["en", "taal"],
    ])
    func `without a valid one it is the locale's`(arguments: [String]) {
        #expect(language(arguments) == .dutch)
        #expect(language(arguments, locale: "en_GB.UTF-8") == .english)
    }

    @Test func `the last one counts, as it does for the command itself`() {
        #expect(language(["check", "--lang=en", "--taal=nl"], locale: "en_GB.UTF-8") == .dutch)
    }
}
