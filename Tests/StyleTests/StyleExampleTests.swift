import Foundation
import Markdown
import Style
import Testing
import YAML

/// The cases beside the rules that come with us (`Policies/style/examples`), where they are: each says exactly what its rule finds.
struct StyleExampleTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: String
        /// `fout`, `goed` or `lastig`.
        let kind: String
        let title: String
        let text: String
        let finds: [String]

        var testDescription: String { "\(rule): \(title)" }
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("../../Policies/style").standardizedFileURL

    static func bytes(_ path: String) throws -> [UInt8] {
        try [UInt8](Data(contentsOf: folder.appendingPathComponent(path)))
    }

    static func files(_ path: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(path).path)
        return (names ?? []).sorted()
    }

    static func lists() throws -> [String: [UInt8]] {
        try files("words").reduce(into: [:]) { $0["words/\($1)"] = try bytes("words/\($1)") }
    }

    static func rule(_ name: String) throws -> StyleRule {
        try StyleRule.read(StyleFile(path: "\(name).yml", bytes: bytes("\(name).yml")), lists: lists())
    }

    /// Rules whose quotations are left alone, as `stijl.yaml` says.
    static func quotesLeftAlone() throws -> Set<String> {
        let node = try parseYAML(bytes("stijl.yaml"), limits: .policy)
        let rules = node?["regels"]?.sequence ?? []
        return Set(rules.filter { $0["citaten"]?.text == "overslaan" }.compactMap { $0["regel"]?.text })
    }

    /// The rules that have cases, each with its own.
    static func rulesWithCases() -> [String] {
        files("examples/nl").filter { $0.hasSuffix(".yaml") }.map { "nl/" + $0.dropLast(5) }
    }

    static func cases(of rule: String) throws -> [Case] {
        let nodes = try parseYAML(bytes("examples/\(rule).yaml"), limits: .policy)?.sequence ?? []
        return try nodes.flatMap { try cases(of: rule, $0) }
    }

    /// One case, or a list of sentences of one kind: `{soort: goed, zinnen: […]}`.
    private static func cases(of rule: String, _ node: YAMLNode) throws -> [Case] {
        let kind = try #require(node["soort"]?.text)
        let sentences = node["zinnen"]?.sequence ?? [node]
        return try sentences.map { sentence in
            let text = try #require(sentence.text ?? sentence["tekst"]?.text)
            return Case(
                rule: rule, kind: kind, title: sentence["titel"]?.text ?? text, text: text,
                finds: sentence["vindt"]?.sequence?.compactMap(\.text) ?? [])
        }
    }

    @Test(arguments: rulesWithCases())
    func findsWhatItSays(_ name: String) throws {
        let rule = try Self.rule(name)
        let checker = try StyleChecker([rule], quotesLeftAlone: Self.quotesLeftAlone())
        for example in try Self.cases(of: name) {
            var speller: FakeSpelling?
            if case .spelling = rule.kind { speller = FakeSpelling(misspelled: Set(example.finds)) }
            let bytes = Array(example.text.utf8)
            let text = StyleText(bytes: bytes, markdown: try readMarkdown(bytes))
            let report = checker.report(on: text, spelling: speller)
            #expect(report.findings.map(\.matched) == example.finds, "\(example)")
            #expect(report.unfinished.isEmpty, "\(example)")
            for finding in report.findings {
                #expect(String(decoding: bytes[finding.range], as: UTF8.self) == finding.matched, "\(example)")
            }
        }
    }

    /// Twenty sentences that are wrong and twenty that are right or tricky, each another one.
    @Test(arguments: rulesWithCases())
    func showsTwentyOfEach(_ name: String) throws {
        let cases = try Self.cases(of: name)
        #expect(Set(cases.map(\.text)).count == cases.count)
        #expect(cases.filter { $0.kind == "fout" }.count >= 20)
        #expect(cases.filter { $0.kind == "goed" || $0.kind == "lastig" }.count >= 20)
        for example in cases {
            #expect(["fout", "goed", "lastig"].contains(example.kind), "\(example)")
            if example.kind == "fout" { #expect(!example.finds.isEmpty, "\(example)") }
            if example.kind == "goed" { #expect(example.finds.isEmpty, "\(example)") }
        }
    }

    /// All rules together, as `init` gives them.
    @Test func allRulesGoTogether() throws {
        let rules = try Self.files("nl").filter { $0.hasSuffix(".yml") }.map {
            try Self.rule("nl/" + $0.dropLast(4))
        }
        _ = try StyleChecker(rules)
    }
}

/// A dictionary that knows every word but these: the real one is not ours to test.
struct FakeSpelling: Spelling {
    let misspelled: Set<String>

    func knows(_ word: String) -> Bool { !misspelled.contains(word) }
}
