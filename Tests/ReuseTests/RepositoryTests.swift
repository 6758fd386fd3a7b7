import Reuse
import TOML
import Testing

/// A repository of `repositories.txt` and what holds for one of its files.
private struct RepositoryCase {
    let name: String
    let tree: MemoryTree
    let asked: String
    let answer: [String]

    static func all() throws -> [RepositoryCase] {
        try Fixture.text("repositories.txt").split(separator: "\n== ").dropFirst().map { part in
            var lines = part.split(separator: "\n", omittingEmptySubsequences: false)
            let name = lines.removeFirst()
            var files: [String: String] = [:]
            var open = ""
            var asked: String?
            var answer: [String] = []
            for line in lines {
                if line.hasPrefix("-- ") {
                    open = String(line.dropFirst(3))
                    files[open] = ""
                } else if line.hasPrefix("=> ") {
                    asked = String(line.dropFirst(3))
                } else if asked == nil {
                    files[open, default: ""] += line + "\n"
                } else if !line.isEmpty {
                    answer.append(String(line))
                }
            }
            return RepositoryCase(
                name: String(name), tree: MemoryTree(files), asked: try #require(asked), answer: answer)
        }
    }
}

extension ReuseFact {
    fileprivate var shown: String {
        let text =
            switch statement {
            case .copyright(let notice): notice.text
            case .licence(let licence): licence.text
            case .contributor(let name): name
            }
        return "\(String(decoding: source.path, as: UTF8.self)):\(line) \(text)"
    }
}

@Suite("REUSE: what holds for a file")
struct RepositoryTests {
    @Test("in small repositories")
    func repositories() throws {
        let cases = try RepositoryCase.all()
        #expect(cases.count >= 20)
        for item in cases {
            var project = ReuseProject(item.tree)
            let record = project.record(of: Array(item.asked.utf8))
            let said = record.map { $0.facts.isEmpty ? ["none"] : $0.facts.map(\.shown) } ?? ["not covered"]
            #expect(said == item.answer, "\(item.name)")
            #expect(record?.problems.isEmpty ?? true, "\(item.name)")
        }
    }

    @Test("our own fields: an overriding table first, else the nearest")
    func fields() {
        let top = """
            version = 1
            SPDX-PackageName = "Zandbeke"
            [[annotations]]
            path = "**"
            Afspraak-herkomst = "stock"
            Afspraak-geldig_tot = 2026-12-31
            SPDX-FileComment = "van de website"
            [[annotations]]
            path = "logo/**"
            precedence = "override"
            Afspraak-herkomst = "opdracht"
            """
        let near = "version = 1\n[[annotations]]\npath = '*'\nAfspraak-herkomst = 'eigen'\n"
        var project = ReuseProject(
            MemoryTree([
                "REUSE.toml": top, "beelden/REUSE.toml": near, "logo/REUSE.toml": near, "beelden/a.jpg": "x",
                "logo/a.jpg": "x",
            ]))
        let fields = project.record(of: Array("beelden/a.jpg".utf8))?.fields ?? []
        #expect(fields.map(\.name) == ["herkomst", "geldig_tot"])
        #expect(fields.map(\.value.value) == [.string("eigen"), .moment("2026-12-31")])
        #expect(fields.map(\.line) == [4, 6])
        let logo = project.record(of: Array("logo/a.jpg".utf8))?.fields ?? []
        #expect(logo.map(\.value.string) == ["opdracht"])
    }

    @Test(
        "a REUSE.toml that cannot be used says why, and on which line",
        arguments: [
            ("", .noVersion, 1), ("version = 2\n", .otherVersion, 1), ("version = '1'\n", .otherVersion, 1),
            ("version = 1\nannotations = 3\n", .annotations, 2), ("version = 1\nannotations = [3]\n", .annotations, 2),
            ("version = 1\n[[annotations]]\n", .noPath, 2), ("version = 1\n[[annotations]]\npath = []\n", .noPath, 3),
            ("version = 1\n[[annotations]]\npath = 3\n", .notText("path"), 3),
            ("version = 1\n[[annotations]]\npath = [\n'a',\n3]\n", .notText("path"), 5),
            ("version = 1\n[[annotations]]\npath = 'a'\nprecedence = 'first'\n", .precedence, 4),
            ("version = 1\n[[annotations]]\npath = 'a'\nSPDX-FileCopyrightText = \"Jan\\nAn\"\n", .notice, 4),
        ] as [(String, ReuseTOMLError.Problem, Int)])
    func refused(text: String, problem: ReuseTOMLError.Problem, line: Int) {
        let error = ReuseTOMLError(problem, line: line)
        #expect(throws: error) { try ReuseTOML(Array(text.utf8)) }
        #expect(error.message.nl != error.message.en)
        guard !text.isEmpty else { return }
        var project = ReuseProject(MemoryTree(["REUSE.toml": text, "a": "xx"]))
        let problems = project.record(of: [UInt8(ascii: "a")])?.problems ?? []
        #expect(problems.map(\.line) == [line])
        #expect(problems.map(\.path) == [ReuseTOML.fileName])
    }

    @Test(
        "a dep5 that cannot be used says why, and to convert it",
        arguments: [
            ("", .noFormat, 1), ("Files: *\n", .noFormat, 1), ("Format: x\n\nx\n", .line, 3), (" x\n", .line, 1),
            ("Format: x\n\nFiles: *\nfiles: *\n", .duplicateField("files"), 4),
            ("Format: x\n\nFiles: *\nLicense: x\n", .missingField("Copyright"), 3),
            ("Format: x\n\nFiles: *\nCopyright: x\n", .missingField("License"), 3),
            ("Format: x\n\nFoo: *\n", .missingField("Files"), 3),
            ("Format: x\n\nFiles: \\a\nCopyright: x\nLicense: x\n", .pattern, 3),
        ] as [(String, Dep5Error.Problem, Int)])
    func refusedDep5(text: String, problem: Dep5Error.Problem, line: Int) {
        let error = Dep5Error(problem, line: line)
        #expect(throws: error) { try Dep5(Array(text.utf8)) }
        #expect(error.message.nl.hasSuffix("`reuse convert-dep5`."))
    }

    @Test("dep5 beside REUSE.toml does not count, and that is said")
    func bothForms() {
        let dep5 = "Format: x\n\nFiles: *\nCopyright: Jan\nLicense: MIT\n"
        var project = ReuseProject(MemoryTree(["REUSE.toml": "version = 1\n", ".reuse/dep5": dep5, "a.md": "xx"]))
        let record = project.record(of: Array("a.md".utf8))
        #expect(record?.facts == [])
        #expect(record?.problems.map(\.cause) == [.bothForms])
    }

    @Test("a symbolic link is no REUSE.toml, and not covered")
    func links() {
        let toml = "version = 1\n[[annotations]]\npath = '**'\nSPDX-License-Identifier = 'MIT'\n"
        var project = ReuseProject(MemoryTree(["REUSE.toml": toml, "a.md": "xx"], links: ["REUSE.toml", "b.md"]))
        #expect(project.record(of: Array("a.md".utf8))?.facts == [])
        #expect(project.record(of: Array("b.md".utf8)) == nil)
        #expect(project.record(of: Array("c.md".utf8)) == nil)
    }
}
