import Findings
import Foundation
import Testing

@testable import PolicyModel

@Suite("Patterns match as git does")
struct PathPatternTests {
    private struct Row: Sendable {
        let pattern: String
        let path: String
    }

    private static func rows() throws -> [Row] {
        let text = try String(contentsOf: Fixture.folder.appending(path: "patterns.tsv"), encoding: .utf8)
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap { line in
            let parts = line.split(separator: "\t").map(String.init)
            return parts.count == 2 ? Row(pattern: parts[0], path: parts[1]) : nil
        }
    }

    @Test("each row of patterns.tsv: the same answer as git ls-files ':(glob)…'")
    func likeGit() throws {
        let rows = try Self.rows()
        #expect(rows.count > 120)
        let git = try GitGlob()
        defer { git.remove() }
        for row in rows {
            let pattern = try PathPattern(row.pattern)
            let expected = try git.matches(row.pattern, row.path)
            #expect(
                (pattern.matches(row.path) != nil) == expected, "\(row.pattern) on \(row.path): git says \(expected)")
        }
    }

    @Test("random patterns over a small alphabet: the same answers as git")
    func randomLikeGit() throws {
        var generator = SmallGenerator(state: 20_261_121)
        let pieces = ["a", "b", "/", "/", "*", "*", "**", "?", "[ab]", "[!a]", "/**/", "**/"]
        let letters = ["a", "b", "/"]
        var questions: [(pattern: PathPattern, paths: [String])] = []
        while questions.count < 150 {
            let text = (0..<Int.random(in: 1...7, using: &generator)).map { _ in
                pieces[Int.random(in: 0..<pieces.count, using: &generator)]
            }.joined()
            guard let pattern = try? PathPattern(text) else { continue }
            let paths = (0..<12).map { _ in
                (0..<Int.random(in: 1...7, using: &generator)).map { _ in
                    letters[Int.random(in: 0..<3, using: &generator)]
                }.joined()
            }.filter { !$0.hasPrefix("/") && !$0.hasSuffix("/") && !$0.contains("//") }
            questions.append((pattern, paths))
        }
        let git = try GitGlob()
        defer { git.remove() }
        for (pattern, paths) in questions {
            let found = try git.matching(pattern.text, among: Set(paths))
            for path in Set(paths) {
                #expect((pattern.matches(path) != nil) == found.contains(path), "\(pattern) on \(path)")
            }
        }
    }

    @Test("a pattern made to explode ends at once")
    func notExponential() throws {
        let clock = ContinuousClock()
        let stars = try PathPattern(String(repeating: "a*", count: 200) + "b")
        let globs = try PathPattern(String(repeating: "**/a*/", count: 80) + "b")
        let time = clock.measure {
            #expect(stars.matches(String(repeating: "a", count: 4_000)) == nil)
            #expect(globs.matches(String(repeating: "a/", count: 2_000) + "c") == nil)
        }
        #expect(time < .milliseconds(500))
    }

    @Test(
        "{dienst} binds to the id of a department",
        arguments: [
            ("intranet/{dienst}/**", "intranet/sport/a.md", "sport"),
            ("intranet/{dienst}/**", "intranet/onbekend/a.md", nil),
            ("intranet/{dienst}/**", "intranet/sport", nil),
            ("beelden/{dienst}-*/x", "beelden/sport-2026/x", "sport"),
            ("beelden/dienst-{dienst}.md", "beelden/dienst-wonen.md", "wonen"),
            ("beelden/dienst-{dienst}.md", "beelden/dienst-won.md", nil),
            ("**/{dienst}/*.md", "a/b/wonen/c.md", "wonen"),
            ("**/{dienst}/**", "a/sport/wonen/c.md", "sport"),
            ("{dienst}/**", "Sport/a.md", nil),
        ] as [(String, String, String?)])
    func binding(text: String, path: String, department: String?) throws {
        let match = try PathPattern(text).matches(path, binding: ["sport", "wonen", "sportdienst"])
        #expect(match?.department?.rawValue == department)
        #expect((match != nil) == (department != nil))
    }

    @Test("without departments {dienst} matches nothing")
    func nothingToBind() throws {
        #expect(try PathPattern("intranet/{dienst}/**").matches("intranet/sport/a.md") == nil)
    }

    @Test("a path in another normal form is the same path")
    func normalForms() throws {
        #expect(try PathPattern("website/cafe\u{301}/**").matches("website/caf\u{E9}/a.md") != nil)
        #expect(try PathPattern("website/caf\u{E9}/**").matches("website/cafe\u{301}/a.md") != nil)
    }

    @Test(
        "what git could never match is refused",
        arguments: [
            ("", PathPatternError.empty), ("/website/**", .leadingSlash), ("website/", .trailingSlash),
            ("a//b", .emptyComponent), ("a/../b", .dots), ("./a", .dots), ("a\\", .loneBackslash), ("a[bc", .openClass),
            ("[[:letter:]]", .unknownClass("letter")), ("{team}/**", .unknownPlaceholder("{team}")),
            ("a/{b,c}/d", .unknownPlaceholder("{b,c}")), ("{dienst}/{dienst}", .placeholderTwice),
            ("a\nb", .controlCharacter), (String(repeating: "a", count: 513), .tooLong),
        ])
    func refused(text: String, error: PathPatternError) {
        #expect(throws: error) { _ = try PathPattern(text) }
        #expect(!error.message.nl.isEmpty && !error.message.en.isEmpty)
    }

    @Test("an escaped brace is a brace")
    func escapedBrace() throws {
        #expect(try PathPattern("a/\\{dienst}").matches("a/{dienst}") != nil)
    }
}

/// Numbers that are the same in every run.
private struct SmallGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ (state >> 29)
    }
}

/// Asks git itself which paths a pattern matches, with an index made for the question.
private struct GitGlob {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appending(path: "afspraak-glob-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        _ = try run(["init", "-q"])
    }

    func remove() { try? FileManager.default.removeItem(at: folder) }

    func matches(_ pattern: String, _ path: String) throws -> Bool {
        try matching(pattern, among: [path]).contains(path)
    }

    /// One index per path: paths such as `a` and `a/b` cannot stand in one.
    func matching(_ pattern: String, among paths: Set<String>) throws -> Set<String> {
        var waiting = paths.sorted()
        var found: Set<String> = []
        // Git cuts the literal start off a pathspec before it matches, so that `a**` begins with `**` for it and crosses
        // slashes. A class in front keeps the question one for wildmatch itself.
        let first = pattern.first.map { $0.isLetter && $0.isASCII ? "[\($0)]" : String($0) } ?? ""
        let asked = first + pattern.dropFirst()
        while !waiting.isEmpty {
            var batch: [String] = []
            for path in waiting where !batch.contains(where: { path.hasPrefix("\($0)/") || $0.hasPrefix("\(path)/") }) {
                batch.append(path)
            }
            waiting.removeAll { batch.contains($0) }
            try? FileManager.default.removeItem(at: folder.appending(path: ".git/index"))
            let blob = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"
            let lines = batch.map { "100644 \(blob)\t\($0)\0" }.joined()
            _ = try run(["update-index", "-z", "--index-info"], input: lines)
            let listed = try run(["ls-files", "-z", "--", ":(glob)\(asked)"])
            found.formUnion(listed.split(separator: "\0").map(String.init))
        }
        return found
    }

    private func run(_ arguments: [String], input: String = "") throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "-C", folder.path] + arguments
        process.environment = ["PATH": "/usr/bin:/bin", "GIT_CONFIG_NOSYSTEM": "1", "HOME": folder.path]
        let (stdin, stdout) = (Pipe(), Pipe())
        process.standardInput = stdin
        process.standardOutput = stdout
        try process.run()
        stdin.fileHandleForWriting.write(Data(input.utf8))
        try stdin.fileHandleForWriting.close()
        let data = stdout.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return String(decoding: data, as: UTF8.self)
    }
}
