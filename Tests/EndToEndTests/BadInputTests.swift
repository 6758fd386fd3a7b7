import Foundation
import Testing

/// What somebody could send to break the checker: each is refused with a sentence, cheaply, and nothing moves.
@Suite(.serialized) struct BadInputTests {
    /// One thing to send.
    struct Trouble: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let saying: [String]
        let work: @Sendable (Clone) throws -> Void

        init(_ name: String, saying: String..., work: @escaping @Sendable (Clone) throws -> Void) {
            testDescription = name
            self.saying = saying
            self.work = work
        }
    }

    /// Most megabytes that the hook may take, whatever it is sent.
    private static let mostMegabytes = 200

    @Test(arguments: contents + names + shapes)
    func `is refused cheaply`(_ trouble: Trouble) throws {
        let town = try Town()
        try town.measureHook()
        let wim = try town.clone(for: .wim)
        try trouble.work(wim)
        try expect(.refused, saying: trouble.saying, by: wim, in: town)
        let usage = try town.usage()
        print("\(trouble.testDescription): \(usage.megabytes) MB, \(usage.seconds) s")
        #expect(usage.megabytes < Self.mostMegabytes)
    }

    private static let page = "\(Page.sport)/tennis.md"

    /// A page of zeros, stored as git would, without ever standing on the disk.
    private static func zeros(_ megabytes: Int) -> Trouble {
        Trouble("a page of \(megabytes) MB of zeros", saying: "Dit bestand is te groot: \(megabytes) MB.") { clone in
            let store = "head -c \(megabytes)M /dev/zero | git -c core.compression=1 hash-object -w --stdin"
            let id = try clone.program.run(["sh", "-c", store]).text
            try clone.keepEntry(Array(page.utf8), id: id)
        }
    }

    private static func content(_ name: String, saying: String..., bytes: @escaping @Sendable () -> Data) -> Trouble {
        Trouble(name, saying: saying.first ?? "Eerst aanpassen") { clone in
            try clone.write(page, bytes())
            try clone.keep()
        }
    }

    private static let deep = 10_000

    private static let contents: [Trouble] = [
        zeros(256),
        zeros(1_024),
        content("a YAML bomb", saying: "uitleg page-header") {
            let bomb = (1...9).map {
                "l\($0): &l\($0) [\(Array(repeating: "*l\($0 - 1)", count: 9).joined(separator: ", "))]"
            }
            return Data(Page.text((["l0: &l0 [a, a, a, a, a, a, a, a, a]"] + bomb).joined(separator: "\n")).utf8)
        },
        content("YAML nested 10,000 deep", saying: "uitleg page-header") {
            Data(Page.text("x: " + String(repeating: "[", count: deep) + String(repeating: "]", count: deep)).utf8)
        },
        content("YAML mappings nested 10,000 deep", saying: "uitleg page-header") {
            Data(Page.text("x: " + String(repeating: "{a: ", count: deep) + String(repeating: "}", count: deep)).utf8)
        },
        content("half a megabyte of YAML keys", saying: "uitleg page-header") {
            Data(Page.text((0..<40_000).map { "k\($0): v" }.joined(separator: "\n")).utf8)
        },
        content("Markdown quotes nested 10,000 deep", saying: "Eerst aanpassen") {
            Data(Page.text(body: String(repeating: "> ", count: deep) + "diep").utf8)
        },
        content("Markdown lists nested 10,000 deep", saying: "Eerst aanpassen") {
            Data(Page.text(body: String(repeating: "- ", count: deep) + "diep").utf8)
        },
        content("content that is not UTF-8", saying: "UTF-8") {
            Data(Page.text().utf8) + Data([0x0A, 0xFF, 0xFE, 0xC3, 0x28])
        },
        content("a page of NUL bytes") { Data(repeating: 0, count: 4_096) },
        content("1 MB of opening brackets and a script", saying: "afspraak uitleg") {
            Data(Page.text(body: String(repeating: "[", count: 500_000) + "\n\n<script>x</script>").utf8)
        },
    ]

    private static func name(_ name: String, _ file: [UInt8], saying: String...) -> Trouble {
        Trouble(name, saying: saying.first ?? "uitleg", "uitleg file-names") { clone in
            try clone.keepEntry(Array("\(Page.sport)/".utf8) + file, id: clone.blob())
        }
    }

    private static let names: [Trouble] = [
        name("a name with a line break", Array("a\nb.md".utf8), saying: #"a\nb.md"#),
        name("a name with an escape character", Array("a\u{1B}]0;x\u{07}b.md".utf8), saying: #"\x1B"#),
        name("a name that is not UTF-8", [0xFF, 0xFE] + Array(".md".utf8), saying: "tekens die we niet kunnen lezen"),
        name("a name of 4,000 bytes", Array(String(repeating: "a", count: 4_000).utf8), saying: "te lang"),
    ]

    /// The tree of `HEAD` with one more entry at the top.
    private static func keepTop(_ entry: String, in clone: Clone) throws {
        let root = try clone.git("ls-tree", "HEAD")
        let tree = try clone.git("mktree", "--missing", input: Data("\(root)\n\(entry)\n".utf8))
        let commit = try clone.git("commit-tree", tree, "-p", "HEAD", "-m", "Veel")
        try clone.git("update-ref", "HEAD", commit)
    }

    private static let shapes: [Trouble] = [
        Trouble("a tree of 10,000,000,000 paths", saying: "Er is niets gepubliceerd.") { clone in
            var (kind, mode, id) = ("blob", "100644", try clone.blob())
            for _ in 0..<10 {
                let entries = (0..<10).map { "\(mode) \(kind) \(id)\t\($0)\n" }.joined()
                id = try clone.git("mktree", input: Data(entries.utf8))
                (kind, mode) = ("tree", "040000")
            }
            try keepTop("040000 tree \(id)\tbom", in: clone)
        },
        Trouble("a file 1,000 folders deep") { clone in
            var (kind, mode, id) = ("blob", "100644", try clone.blob())
            for _ in 0..<1_000 {
                id = try clone.git("mktree", input: Data("\(mode) \(kind) \(id)\ta\n".utf8))
                (kind, mode) = ("tree", "040000")
            }
            try keepTop("040000 tree \(id)\tdiep", in: clone)
        },
        Trouble("a folder of 100,000 pages") { clone in
            let blob = try clone.blob()
            let entries = (0..<100_000).map { "100644 blob \(blob)\tp\($0).md\n" }.joined()
            try keepTop("040000 tree \(try clone.git("mktree", input: Data(entries.utf8)))\tveel", in: clone)
        },
        Trouble("1,500 new versions at once") { clone in
            let stream = (0..<1_500).map { index in
                "commit refs/heads/main\ncommitter W <w@localhost> \(1_700_000_000 + index) +0000\ndata 1\nx\n"
                    + (index == 0 ? "from refs/heads/main^0\n" : "")
                    + "M 100644 inline \(page)\ndata \(String(index).utf8.count)\n\(index)\n"
            }.joined()
            try clone.git("fast-import", "--quiet", "--force", input: Data(stream.utf8))
        },
        Trouble("a version with a message of 20 MB", saying: "te groot") { clone in
            try clone.append(to: Page.moving)
            try clone.git("add", "-A")
            try clone.git("commit", "-q", "-F", "-", input: Data(repeating: 0x61, count: 20 << 20))
        },
    ]
}
