import Foundation
import Testing

/// What the server stands on: its own settings, the program, readable agreements, a place for records. Without it, no push.
@Suite struct ServerTrustTests {
    /// A good push of Wim, on a server that is not right.
    private func goodPush(_ saying: String..., after damage: (Town) throws -> Void) throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep()
        try damage(town)
        try expect(.refused, saying: saying, by: wim, in: town)
    }

    @Test(arguments: [
        ("receive.fsckObjects", "true"), ("receive.advertisePushOptions", "true"), ("receive.shallowUpdate", "false"),
        ("transfer.hideRefs", "refs/afspraak"),
    ])
    func `a setting that drifted is refused with the command that mends it`(key: String, wanted: String) throws {
        let drifted = wanted == "true" ? "false" : wanted == "false" ? "true" : "refs/anders"
        try goodPush("config \(key) \(wanted)") { try $0.git("config", key, drifted) }
    }

    @Test func `a setting that is gone is refused`() throws {
        try goodPush("config receive.fsckObjects true") { try $0.git("config", "--unset", "receive.fsckObjects") }
    }

    @Test func `an anchor that is gone is refused`() throws {
        try goodPush("afspraak init --server") { try $0.git("config", "--unset", "afspraak.transport") }
    }

    @Test func `the mending command mends`() throws {
        let town = try Town()
        try town.git("config", "receive.fsckObjects", "false")
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep()
        let answer = try expect(.refused, by: wim, in: town)
        let command = try #require(answer.sentence.split(separator: "`").first { $0.hasPrefix("git -C") })
        try town.run("sh", "-c", String(command))
        try expect(.accepted, by: wim, in: town)
    }

    @Test func `a missing program refuses with a sentence`() throws {
        try goodPush("De controle van de afspraken ontbreekt op de server.", "Verwittig de systeembeheerder.") {
            try $0.rewrite("afspraak/hooks/pre-receive") { $0.replacing(Source.afspraak, with: "/nergens/afspraak") }
            let hook = try String(contentsOfFile: "\($0.server)/afspraak/hooks/pre-receive", encoding: .utf8)
            if !hook.contains("/nergens/") {
                // The script holds the resolved path.
                try $0.rewrite("afspraak/hooks/pre-receive") {
                    $0.replacing(#/afspraak='[^']*'/#, with: "afspraak='/nergens/afspraak'", maxReplacements: 1)
                }
            }
        }
    }

    @Test(arguments: [
        ("rechten.yaml", "\n- rol: redacteur\n  mag: [maken]\n  pad: x\n  typen: [pagina]\n", "edoel je `types`"),
        ("personen.yaml", "\n- id: [\n", "personen.yaml"),
        ("eigenaars.yaml", "\n- {pad: \"website/[z-a\", eigenaar: sport}\n", "eigenaars.yaml"),
    ])
    func `agreements that cannot be read refuse with file and line`(file: String, text: String, told: String) throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep()
        try town.plant(".afspraken/\(file)") { $0 + text }
        try wim.git("fetch", "-q")
        try wim.git("rebase", "-q", "origin/main")
        let answer = try expect(
            .refused, saying: ["De afspraken zelf zijn niet leesbaar.", file, told], by: wim, in: town)
        #expect(answer.sentence.contains(/[0-9]+/), "no line: \(answer.words)")
    }

    @Test func `agreements that are gone refuse`() throws {
        let town = try Town()
        let tree = try town.git("rev-parse", "main:website")
        let commit = try town.git(
            "-c", "user.name=x", "-c", "user.email=x@localhost", "commit-tree", tree, "-p", "main", "-m", "weg")
        try town.git("update-ref", "refs/heads/main", commit)
        let wim = try town.clone(for: .wim)
        try wim.append(to: "contact.md")
        try wim.keep()
        try expect(.refused, saying: ["Er is niets gepubliceerd."], by: wim, in: town)
    }

    @Test func `no place for records is no push`() throws {
        try goodPush("De server kan") { try $0.git("config", "afspraak.state", "/dev/null/state") }
    }

    @Test func `every verdict leaves a record, and what landed has an entry`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.moving)
        try wim.keep()
        try expect(.refused, by: wim, in: town)
        let refused = try #require(try town.refusals().first)
        #expect(refused.by == "wim-dessers")
        #expect(refused.updates.first?.verdict == "refused" && refused.updates.first?.rules == ["own-pages"])
        let before = try town.entries().count
        let answer = try expect(.accepted, of: ["HEAD:refs/heads/voorstel/wim-dessers/pas"], by: wim, in: town)
        #expect(answer.says("In het logboek na"))
        let entries = try town.entries()
        #expect(entries.count == before + 1)
        #expect(entries.last?.updates.first?.ref == "refs/heads/voorstel/wim-dessers/pas")
        #expect(try town.refusals().count == 1)
    }

    @Test func `the same refused push twice is refused twice in the same words`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.moving)
        try wim.keep()
        let first = try expect(.refused, by: wim, in: town)
        let second = try expect(.refused, by: wim, in: town)
        #expect(first.remarks == second.remarks)
    }
}
