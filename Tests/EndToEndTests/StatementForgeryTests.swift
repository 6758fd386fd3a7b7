import Foundation
import Testing

/// Statements that are not what they seem: each made by hand, signed or not, and sent straight to their ref.
@Suite struct StatementForgeryTests {
    struct Forgery: Sendable, CustomTestStringConvertible {
        let name: String
        let says: String
        /// What becomes of an honest approval of Amira.
        let change: @Sendable (String) -> String
        var signer = Townsperson.amira
        var namespace = "afspraak-approval-v1"
        /// What stands in the tree besides, or instead.
        var files: @Sendable (_ id: String, _ json: String, _ signature: String) -> [String: String] = {
            ["\($0.prefix(2))/\($0).json": $1, "\($0.prefix(2))/\($0).sig": $2]
        }
        var mode = "100644"
        var testDescription: String { name }

        init(_ name: String, says: String, change: @escaping @Sendable (String) -> String = { $0 }) {
            self.name = name
            self.says = says
            self.change = change
        }

        func signed(by person: Townsperson) -> Forgery {
            var copy = self
            copy.signer = person
            return copy
        }

        func under(_ namespace: String) -> Forgery {
            var copy = self
            copy.namespace = namespace
            return copy
        }

        func written(
            mode: String = "100644",
            _ files: @escaping @Sendable (_ id: String, _ json: String, _ signature: String) -> [String: String]
        ) -> Forgery {
            var copy = self
            copy.files = files
            copy.mode = mode
            return copy
        }
    }

    private static let form = "geen akkoord in de vorm die we kennen"
    private static let signature = "De handtekening klopt niet"

    private static func replacing(
        _ pattern: String, with text: String
    ) -> @Sendable (String) -> String {
        { $0.replacingOccurrences(of: pattern, with: text, options: .regularExpression) }
    }

    private static let forgeries: [Forgery] = [
        Forgery(
            "for another repository", says: "voor een andere inhoudsmap",
            change: replacing(#""repo":"[^"]*""#, with: #""repo":"elders""#)),
        Forgery(
            "for another ref", says: "voor een andere inhoudsmap",
            change: replacing("refs/heads/main", with: "refs/heads/andere")),
        Forgery(
            "under other agreements", says: "De afspraken veranderden intussen",
            change: replacing(
                #""policy":"[0-9a-f]{40}""#, with: #""policy":"4b825dc642cb6eb9a060e54bf8d69288fbee4904""#)),
        Forgery("signed by another key", says: signature).signed(by: .lotte),
        Forgery("signed by a key of nobody", says: signature).signed(by: .stranger),
        Forgery("signed as another kind", says: signature).under("afspraak-override-v1"),
        Forgery("signed for git", says: signature).under("git"),
        Forgery(
            "in the name of another person", says: signature,
            change: replacing(#""by":"[^"]*""#, with: #""by":"lotte-verhaeghen""#)),
        Forgery(
            "in a role that is not hers", says: "In die rol kan daar vandaag geen akkoord voor gegeven worden",
            change: replacing(#""role":"[^"]*""#, with: #""role":"communicatieverantwoordelijke""#)),
        Forgery(
            "for a path of another role", says: "In die rol kan daar vandaag geen akkoord voor gegeven worden",
            change: replacing("infoblad/2027-2/vraag-van-de-maand.md", with: "beelden/x.md")),
        Forgery(
            "of a page that was another one", says: "veranderde intussen online",
            change: replacing(#""from":null"#, with: #""from":"4b825dc642cb6eb9a060e54bf8d69288fbee4904""#)),
        Forgery(
            "made long ago", says: "De klok van je computer",
            change: replacing(#""made":"20\d\d-"#, with: #""made":"2019-"#)),
        Forgery(
            "expired already", says: "is al verlopen",
            change: replacing(#""expires":"20\d\d-"#, with: #""expires":"2019-"#)),
        Forgery(
            "of a kind of the crisis", says: form, change: replacing(#""kind":"approval""#, with: #""kind":"crisis""#)
        ).under("afspraak-crisis-v1"),
        Forgery(
            "on behalf of somebody, as an approval", says: form,
            change: replacing(#""namens":null"#, with: #""namens":"amira-el-khatib""#)),
        Forgery("with a space in it", says: signature, change: replacing(#"^\{"#, with: "{ ")),
        Forgery("of a version to come", says: signature, change: replacing(#""v":1"#, with: #""v":2"#)),
        Forgery("with a field that is not known", says: signature, change: replacing(#"\}$"#, with: #","x":1}"#)),
        Forgery("without its signature", says: form).written { id, json, _ in ["\(id.prefix(2))/\(id).json": json] },
        Forgery("under another name", says: form).written { id, json, signature in
            ["00/\(id).json": json, "00/\(id).sig": signature]
        },
        Forgery("with a file besides", says: form).written { id, json, signature in
            ["\(id.prefix(2))/\(id).json": json, "\(id.prefix(2))/\(id).sig": signature, "extra.txt": "x"]
        },
        Forgery("over the name of the repository", says: form).written { id, json, signature in
            ["\(id.prefix(2))/\(id).json": json, "\(id.prefix(2))/\(id).sig": signature, "inhoudsmap": "elders\n"]
        },
        Forgery("that can be run", says: form).written(mode: "100755") { id, json, signature in
            ["\(id.prefix(2))/\(id).json": json, "\(id.prefix(2))/\(id).sig": signature]
        },
    ]

    @Test(arguments: forgeries)
    func `is refused`(_ forgery: Forgery) throws {
        let town = try Town()
        try town.plant("infoblad/2027-2/_index.md") { _ in Page.text() }
        let (amira, honest) = try honestApproval(in: town)
        let json = forgery.change(honest)
        let id = try amira.program.run(["sha256sum"], input: Data(json.utf8)).text.prefix(64)
        try json.write(toFile: "\(town.root)/verklaring", atomically: true, encoding: .utf8)
        try amira.program.run([
            "ssh-keygen", "-q", "-Y", "sign", "-f", town.seed.keys.privateKey(of: forgery.signer), "-n",
            forgery.namespace, "\(town.root)/verklaring",
        ])
        let signature = try String(contentsOfFile: "\(town.root)/verklaring.sig", encoding: .utf8)
        let commit = try self.commit(forgery.files(String(id), json, signature), mode: forgery.mode, by: amira)
        let before = try town.state()
        let answer = try amira.attempt(
            "git", "-c", "core.hooksPath=/dev/null", "push", "origin", "\(commit):refs/afspraak/goedkeuringen")
        #expect(answer.status != 0)
        #expect(answer.says(forgery.says), "\(answer.words)")
        #expect(!answer.isBreakdown)
        #expect(try town.state().refs == before.refs)
    }

    /// What Amira really signed, before it was sent anywhere.
    private func honestApproval(in town: Town) throws -> (Clone, String) {
        let wim = try town.clone(for: .wim)
        try wim.adopt()
        try wim.write("infoblad/2027-2/vraag-van-de-maand.md", Page.text())
        try wim.keep("Vraag van de maand")
        #expect(try wim.afspraak("indienen", "vraag").status == 0)
        let amira = try town.clone(for: .amira)
        try amira.adopt()
        try amira.git("config", "afspraak.key", town.seed.keys.privateKey(of: .amira))
        let before = try #require(try town.tip(of: "refs/afspraak/goedkeuringen"))
        let answer = try amira.afspraak("goedkeuren", "vraag", "--ja", "--enkel")
        #expect(answer.status == 0, "\(answer.words)")
        let name = try #require(
            try amira.git("ls-tree", "-r", "--name-only", "refs/afspraak/goedkeuringen").split(separator: "\n").first {
                $0.hasSuffix(".json")
            })
        let json = try amira.git("show", "refs/afspraak/goedkeuringen:\(name)")
        town.settle()
        try town.git("-c", "core.hooksPath=/dev/null", "update-ref", "refs/afspraak/goedkeuringen", before)
        try amira.git("update-ref", "refs/afspraak/goedkeuringen", before)
        return (amira, json)
    }

    /// A version of the ref with these files added.
    private func commit(_ files: [String: String], mode: String, by clone: Clone) throws -> String {
        let index = clone.with(["GIT_INDEX_FILE": "\(clone.folder)/.git/vals"])
        try index.git("read-tree", "refs/afspraak/goedkeuringen")
        for (path, text) in files {
            let blob = try clone.blob(text)
            try index.git("update-index", "--add", "--cacheinfo", "\(mode),\(blob),\(path)")
        }
        let tree = try index.git("write-tree")
        return try index.git("commit-tree", tree, "-p", "refs/afspraak/goedkeuringen", "-m", "vals")
    }

    @Test func `what people sign has the form of its schema`() throws {
        let town = try Town()
        try town.plant("infoblad/2027-2/_index.md") { _ in Page.text() }
        let (_, json) = try honestApproval(in: town)
        let folder = ProcessInfo.processInfo.environment["AFSPRAAK_VENV"] ?? "\(Source.root)/.build/venv"
        let here = Program(folder: "/", environment: ["PATH": Seed.path])
        let answer = try here.attempt(
            [
                "\(folder)/bin/python", "\(Source.root)/Tests/Fixtures/Presentation/validate.py",
                "\(Source.root)/Docs/schemas/statement.schema.json", "lines",
            ], input: Data((json + "\n").utf8))
        #expect(answer.status == 0, "\(answer.words)")
    }
}
