import Foundation
import Testing

/// The index of the site on a server: who judges reads it and leaves it as it is; who notes what landed makes it whole.
@Suite struct IndexTests {
    private static func index(of town: Town) -> String { "\(town.server)/afspraak/state/index" }

    /// The index of what is online, made anew.
    private func madeAnew(in town: Town) throws -> Data {
        let path = Self.index(of: town)
        // While somebody is at it nobody else starts.
        for _ in 0..<200 {
            try? FileManager.default.removeItem(atPath: path)
            let hook =
                #"read -r AFSPRAAK_RECEIVER </proc/$$/stat; export AFSPRAAK_RECEIVER; cd "$0" && GIT_DIR=. exec "$1" hook post-receive"#
            try town.run("sh", "-c", hook, town.server, Source.afspraak)
            if let made = FileManager.default.contents(atPath: path) { return made }
            Thread.sleep(forTimeInterval: 0.05)
        }
        return try #require(FileManager.default.contents(atPath: path))
    }

    /// All that the state folder holds, but for the log of what was refused.
    private func state(of town: Town) throws -> [String: Data] {
        let folder = "\(town.server)/afspraak/state"
        let names = try #require(FileManager.default.subpaths(atPath: folder))
        return Dictionary(
            uniqueKeysWithValues: names.filter { !$0.hasPrefix("refusals") }.map {
                ($0, FileManager.default.contents(atPath: "\(folder)/\($0)") ?? Data())
            })
    }

    @Test func `a damaged index is left alone by who judges, and whole again after the push`() throws {
        let town = try Town()
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep()
        #expect(try wim.push("HEAD:refs/heads/main").status == 0)
        town.settle()
        var damaged = try madeAnew(in: town)
        // The head stays whole: the damage shows when somebody asks for what lies behind it.
        for place in (damaged.count / 2)..<damaged.count { damaged[place] = 0 }
        try damaged.write(to: URL(filePath: Self.index(of: town)))

        // Who links to a page that goes is asked of the index; another's page is refused.
        try wim.git("rm", "-q", Page.pool)
        try wim.append(to: Page.passport)
        try wim.keep()
        #expect(try wim.push("HEAD:refs/heads/main").status != 0)
        let before = try state(of: town)
        let answer = try wim.push("HEAD:refs/heads/main")
        #expect(answer.status != 0 && answer.says("Deze pagina is van de dienst Burgerzaken."), "\(answer.words)")
        #expect(try state(of: town) == before)
        #expect(before["index"] == damaged)

        try wim.git("reset", "-q", "--hard", "origin/main")
        try wim.append(to: Page.pool)
        try wim.keep()
        #expect(try wim.push("HEAD:refs/heads/main").status == 0)
        town.settle()
        var mended = damaged
        let deadline = Date(timeIntervalSinceNow: 30)
        while mended == damaged, Date() < deadline {
            Thread.sleep(forTimeInterval: 0.05)
            mended = FileManager.default.contents(atPath: Self.index(of: town)) ?? damaged
        }
        #expect(mended != damaged)
        #expect(try madeAnew(in: town) == mended)
    }
}
