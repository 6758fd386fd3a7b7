import Content
import Findings
import Foundation
import Git
import Index
import Judgement
import PolicyModel
import Testing

@testable import Gate

/// The index answers what the site itself would answer, always: also when the file is old, damaged or gone.
@Suite struct SiteIndexTests {
    /// Numbers that are the same in every run.
    private struct Dice: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 29
        }
    }

    private struct Site {
        let workshop: Workshop
        let policy: Policy
        let folder: String

        init() throws {
            workshop = try Workshop()
            folder = workshop.root
            policy = try DatedPolicy.read(folder: "\(Workshop.source)/Policies/example").policy
        }

        var repository: Repository { get throws { try Repository(workTree: workshop.clone) } }
        var index: String { "\(folder)/index" }

        /// Keeps what stands in the clone; its tree.
        func tree() throws -> ObjectID {
            try workshop.git("add", "-A")
            return try #require(ObjectID(hex: try workshop.git("write-tree")))
        }

        func facts(memory: String?) throws -> RepositoryFacts {
            RepositoryFacts(
                of: try repository, under: try DatedPolicy.read(folder: "\(Workshop.source)/Policies/example"),
                consents: ConsentRegister(ofClone: try repository, setting: nil), memory: memory)
        }

        func keep(_ tree: ObjectID) throws {
            SiteIndex(of: try repository, in: folder).keep(tree) { policy }
        }

        /// Everything that can be asked of a tree, by both.
        func answers(_ tree: ObjectID, names: Names) throws -> (index: [String], read: [String]) {
            let kept = try facts(memory: folder).snapshot(of: tree, policy: policy)
            let read = ReadSnapshot(of: tree, policy: policy, facts: try facts(memory: nil))
            return (names.answers(of: kept), names.answers(of: read))
        }
    }

    /// What is asked.
    private struct Names {
        var paths: Set<String> = []
        let types = ["pagina", "nieuws", "kanaal", "intranetpagina", "editie", "onbestaand"]
        let fields = ["id", "hoort_bij", "Contact", "contact_beleid.gsm", "trefwoorden", "type", "titel"]
        var values = ["a", "b", "nieuws", "é", "e\u{301}", ""]
        var targets: Set<String> = []

        func answers(of snapshot: any Snapshot) -> [String] {
            func line(_ question: String, _ items: [SiteItem]) -> String {
                let told = items.map { item in
                    let fields = item.facts.fields.sorted { $0.key < $1.key }
                    return "\(item.path) \(item.type ?? "-") \(item.facts.links) \(item.facts.anchors) \(fields)"
                }
                return "\(question): \(told)"
            }
            var lines: [String] = []
            for path in paths.sorted() {
                lines.append(line("at \(path)", snapshot.item(at: path).map { [$0] } ?? []))
                lines.append("file \(path): \(snapshot.hasFile(at: path))")
                lines.append(line("named \(path)", snapshot.items(named: path)))
            }
            for type in types { lines.append(line("type \(type)", snapshot.items(ofType: type))) }
            for field in fields {
                for value in values {
                    lines.append(line("\(field)=\(value)", snapshot.items(whose: field, is: value)))
                }
            }
            for value in values { lines.append(line("named \(value)", snapshot.items(named: value))) }
            for target in paths.union(targets).sorted() {
                lines.append(line("to \(target)", snapshot.items(linkingTo: target)))
            }
            return lines
        }
    }

    private static func page(_ number: Int, _ dice: inout Dice) -> (path: String, text: String) {
        let folders = [
            "website", "website/sport", "website/nieuws", "intranet/sport", "kanalen", "infoblad/2027-1", "x",
        ]
        let folder = folders.randomElement(using: &dice) ?? "x"
        let name = ["_index", "bad", "café", "zwembad-\(number % 40)", "p\(number)"].randomElement(using: &dice) ?? "p"
        var fields = "titel: Pagina \(number % 7)\n"
        if Bool.random(using: &dice) {
            fields += "id: \(["a", "b", "é", "p\(number)"].randomElement(using: &dice) ?? "a")\n"
        }
        if Int.random(in: 0..<4, using: &dice) == 0 {
            fields += "type: \(["nieuws", "editie", "onbestaand"].randomElement(using: &dice) ?? "nieuws")\n"
        }
        if Bool.random(using: &dice) { fields += "trefwoorden: [a, b, b, \"e\u{301}\"]\ncontact: {gsm: a}\n" }
        if Int.random(in: 0..<3, using: &dice) == 0 { fields += "contact_beleid: {gsm: b}\nHoort_Bij: a\n" }
        let links = (0..<Int.random(in: 0..<4, using: &dice)).map { _ in
            [
                "[a](bad.md)", "[b](../sport/zwembad-\(number % 9).md)", "[c](/website/nieuws/)",
                "[d](https://x.example/)",
                "[e](../bad/)", "[f](caf%C3%A9.md#deel)", "![g](/beelden/x.jpg)",
            ].randomElement(using: &dice) ?? ""
        }
        return (
            "\(folder)/\(name).md", "---\n\(fields)---\n\n## Deel \(number % 5)\n\n\(links.joined(separator: " "))\n"
        )
    }

    private static func change(_ site: Site, _ names: inout Names, count: Int, _ dice: inout Dice) throws {
        for number in 0..<count {
            let made = page(number, &dice)
            if Int.random(in: 0..<5, using: &dice) == 0, let gone = names.paths.sorted().randomElement(using: &dice) {
                try? FileManager.default.removeItem(atPath: "\(site.workshop.clone)/\(gone)")
            } else {
                try site.workshop.write(made.text, to: made.path)
                names.paths.insert(made.path)
            }
        }
        names.targets = ["website/sport/bad.md", "website/nieuws", "website/sport/bad", "beelden/x.jpg", "x/café.md"]
    }

    @Test("while somebody makes the index nobody else starts: pushes in a row would each begin anew")
    func isMadeByOneAtATime() throws {
        let site = try Site()
        let tree = try site.tree()
        let lock = open("\(site.index).lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        try #require(flock(lock, LOCK_EX) == 0)
        try site.keep(tree)
        #expect(!FileManager.default.fileExists(atPath: site.index))
        close(lock)
        try site.keep(tree)
        #expect(FileManager.default.fileExists(atPath: site.index))
    }

    @Test(arguments: 1...6)
    func `the index answers as the site itself does`(seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        let site = try Site()
        var names = Names()
        try Self.change(site, &names, count: 60, &dice)
        try site.keep(try site.tree())
        // Some rounds are looked at beside the index, others bring it up to date.
        for round in 0..<5 {
            try Self.change(site, &names, count: round % 2 == 0 ? 6 : 50, &dice)
            let tree = try site.tree()
            if round != 2 { try site.keep(tree) }
            let (index, read) = try site.answers(tree, names: names)
            #expect(index == read)
            #expect(read.contains { $0.count > 200 })
        }
    }

    @Test func `a damaged index gives no other answer`() throws {
        var dice = Dice(state: 7)
        let site = try Site()
        var names = Names()
        try Self.change(site, &names, count: 80, &dice)
        try site.keep(try site.tree())
        let whole = try Data(contentsOf: URL(filePath: site.index))
        try Self.change(site, &names, count: 5, &dice)
        let tree = try site.tree()
        let truth = try site.answers(tree, names: names).read
        let facts = try site.facts(memory: site.folder)
        for round in 0..<100 {
            var bytes = whole
            switch round % 4 {
            case 0, 1:
                for _ in 0..<(round % 7 + 1) {
                    bytes[Int.random(in: 0..<bytes.count, using: &dice)] ^= UInt8.random(in: 1...255, using: &dice)
                }
            case 2:
                let start = Int.random(in: 0..<bytes.count, using: &dice)
                for place in start..<min(start + 5_000, bytes.count) { bytes[place] = 0 }
            default: bytes = bytes.prefix(Int.random(in: 0..<bytes.count, using: &dice))
            }
            try bytes.write(to: URL(filePath: site.index))
            #expect(names.answers(of: facts.snapshot(of: tree, policy: site.policy)) == truth, "round \(round)")
        }
    }

    @Test func `pages of another moment that stand in the file are seen`() throws {
        var dice = Dice(state: 11)
        let site = try Site()
        var names = Names()
        try Self.change(site, &names, count: 80, &dice)
        try site.keep(try site.tree())
        let old = try Data(contentsOf: URL(filePath: site.index))
        try Self.change(site, &names, count: 60, &dice)
        let tree = try site.tree()
        try site.keep(tree)
        let new = try Data(contentsOf: URL(filePath: site.index))
        let truth = try site.answers(tree, names: names).read
        let facts = try site.facts(memory: site.folder)
        for page in 0..<(new.count / 4_096) where (page + 1) * 4_096 <= old.count {
            var bytes = new
            let place = (page * 4_096)..<((page + 1) * 4_096)
            guard bytes[place] != old[place] else { continue }
            bytes.replaceSubrange(place, with: old[place])
            try bytes.write(to: URL(filePath: site.index))
            #expect(names.answers(of: facts.snapshot(of: tree, policy: site.policy)) == truth, "page \(page)")
        }
    }

    @Test func `damage is mended when the index is kept`() throws {
        var dice = Dice(state: 3)
        let site = try Site()
        var names = Names()
        try Self.change(site, &names, count: 60, &dice)
        try site.keep(try site.tree())
        try Data("no database".utf8).write(to: URL(filePath: site.index))
        try Self.change(site, &names, count: 3, &dice)
        let tree = try site.tree()
        try site.keep(tree)
        #expect(SiteIndex(of: try site.repository, in: site.folder).source(for: tree)?.changes.isEmpty == true)
        let (index, read) = try site.answers(tree, names: names)
        #expect(index == read)
    }

    @Test func `damage that is found in reading does not stay for ever`() throws {
        var dice = Dice(state: 9)
        let site = try Site()
        var names = Names()
        try Self.change(site, &names, count: 60, &dice)
        let tree = try site.tree()
        try site.keep(tree)
        // The head stays whole: nobody sees the damage before what lies behind it is asked for.
        var bytes = try Data(contentsOf: URL(filePath: site.index))
        for place in (bytes.count / 2)..<bytes.count { bytes[place] = 0 }
        try bytes.write(to: URL(filePath: site.index))
        #expect(SiteIndex(of: try site.repository, in: site.folder).source(for: tree) != nil)
        let before = try site.workshop.contents(of: site.folder).filter { $0.key.hasPrefix("index") }
        var (index, read) = try site.answers(tree, names: names)
        #expect(index == read)
        // Who comes across it leaves it as it is: judging writes nothing for the index.
        #expect(try site.workshop.contents(of: site.folder).filter { $0.key.hasPrefix("index") } == before)
        // Nothing changed since, and still it is made anew.
        try site.keep(tree)
        #expect(try #require(SiteIndex(of: try site.repository, in: site.folder).source(for: tree)).index.isWhole)
        (index, read) = try site.answers(tree, names: names)
        #expect(index == read)
    }

    @Test func `a single byte that differs anywhere is mended when the index is kept`() throws {
        var dice = Dice(state: 13)
        let site = try Site()
        var names = Names()
        try Self.change(site, &names, count: 60, &dice)
        let tree = try site.tree()
        try site.keep(tree)
        let whole = try Data(contentsOf: URL(filePath: site.index))
        let (_, truth) = try site.answers(tree, names: names)
        for _ in 0..<60 {
            var bytes = whole
            bytes[Int.random(in: 0..<bytes.count, using: &dice)] ^= UInt8.random(in: 1...255, using: &dice)
            try bytes.write(to: URL(filePath: site.index))
            try site.keep(tree)
            // What SQLite keeps beside the rows may differ: what was written is all there.
            #expect(try #require(SiteIndex(of: try site.repository, in: site.folder).source(for: tree)).index.isWhole)
            #expect(try site.answers(tree, names: names).index == truth)
        }
    }

    @Test func `looking writes nothing`() throws {
        var dice = Dice(state: 5)
        let site = try Site()
        var names = Names()
        try Self.change(site, &names, count: 30, &dice)
        let tree = try site.tree()
        try site.keep(tree)
        let before = try site.workshop.contents(of: site.folder).filter { $0.key.hasPrefix("index") }
        _ = try site.answers(tree, names: names)
        #expect(try site.workshop.contents(of: site.folder).filter { $0.key.hasPrefix("index") } == before)
    }
}
