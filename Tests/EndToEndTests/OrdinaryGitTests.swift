import Foundation
import Testing

/// Who may do everything notices nothing of us: ordinary work ends as on a server of plain git.
@Suite struct OrdinaryGitTests {
    /// Does the same on both, and compares how it ended and what stands there afterwards.
    private func same(
        _ pair: Pair, isTaken: Bool = true, _ work: (_ address: String) throws -> Answer,
        _ location: SourceLocation = #_sourceLocation
    ) throws {
        let answers = try pair.addresses.map(work)
        for answer in answers {
            #expect((answer.status == 0) == isTaken, "\(answer.words)", sourceLocation: location)
            #expect(!answer.isBreakdown, "\(answer.words)", sourceLocation: location)
        }
        #expect(answers[0].status == answers[1].status, sourceLocation: location)
        let refs = try pair.refs()
        #expect(refs[0] == refs[1], "the two servers differ", sourceLocation: location)
    }

    @Test func `a push, a clone and a fetch`() throws {
        let pair = try Pair()
        let wim = try pair.clone()
        try wim.append(to: Page.passport)
        try wim.keep()
        try same(pair) { try wim.push(["HEAD:refs/heads/main"], to: $0) }
        let copies = try pair.addresses.enumerated().map { index, address in
            let folder = "\(pair.town.root)/kopie-\(index)"
            try pair.town.run("git", "clone", "-q", address, folder)
            return try pair.town.run("git", "-C", folder, "rev-parse", "HEAD", "HEAD^{tree}")
        }
        #expect(try copies == Array(repeating: wim.git("rev-parse", "HEAD", "HEAD^{tree}"), count: 2))
        let lotte = try pair.clone(.lotte)
        try wim.append(to: Page.pool)
        try wim.keep()
        try same(pair) { try wim.push(["HEAD:refs/heads/main"], to: $0) }
        for address in pair.addresses {
            try lotte.git("fetch", "-q", address, "refs/heads/main")
            #expect(try lotte.git("rev-parse", "FETCH_HEAD") == wim.head)
        }
    }

    @Test func `many kinds of change in one version`() throws {
        let pair = try Pair()
        let wim = try pair.clone()
        try wim.write("website/identiteit/nieuw.md", Page.text())
        try wim.move(Page.pool, to: "\(Page.sport)/bad.md")
        try wim.remove(Page.recycling)
        try wim.append("# Eén regel", to: "hugo.yaml")
        try wim.append("# Eén regel", to: ".afspraken/rechten.yaml")
        try wim.keep()
        try same(pair) { try wim.push(["HEAD:refs/heads/main"], to: $0) }
    }

    @Test func `nothing to push`() throws {
        let pair = try Pair()
        let wim = try pair.clone()
        try same(pair) { try wim.push(["HEAD:refs/heads/main"], to: $0) }
    }

    @Test func `a push that comes too late`() throws {
        let pair = try Pair()
        let (wim, lotte) = (try pair.clone(), try pair.clone(.lotte))
        try lotte.append(to: Page.news)
        try lotte.keep()
        try same(pair) { try lotte.push(["HEAD:refs/heads/main"], to: $0) }
        try wim.append(to: Page.pool)
        try wim.keep()
        try same(pair, isTaken: false) { try wim.push(["HEAD:refs/heads/main"], to: $0) }
    }

    @Test(arguments: [true, false])
    func `an atomic push of two refs`(oneIsLate: Bool) throws {
        let pair = try Pair()
        let wim = try pair.clone()
        if oneIsLate {
            let lotte = try pair.clone(.lotte)
            try lotte.append(to: Page.news)
            try lotte.keep()
            try same(pair) { try lotte.push(["HEAD:refs/heads/main"], to: $0) }
        }
        try wim.append(to: Page.pool)
        try wim.keep()
        try same(pair, isTaken: !oneIsLate) { address in
            try wim.attempt(
                "git", "push", "--atomic", address, "HEAD:refs/heads/voorstel/wim-dessers/bad", "HEAD:refs/heads/main")
        }
    }

    @Test func `push options`() throws {
        let pair = try Pair()
        let wim = try pair.clone()
        try wim.append(to: Page.pool)
        try wim.keep()
        try same(pair) {
            try wim.push(["HEAD:refs/heads/main"], to: $0, options: ["reden=zomaar", "nog een", "é \"a\" $b"])
        }
    }

    @Test func `a signed push`() throws {
        let pair = try Pair(settings: ["receive.certNonceSeed": "zaad"])
        let wim = try pair.clone()
        try wim.git("config", "gpg.format", "ssh")
        try wim.git("config", "user.signingKey", pair.town.seed.keys.privateKey(of: .wim))
        try wim.append(to: Page.pool)
        try wim.keep()
        try same(pair) { try wim.attempt("git", "push", "--signed=true", $0, "HEAD:refs/heads/main") }
    }

    @Test func `a proposal is made, rewritten and deleted`() throws {
        let pair = try Pair()
        let wim = try pair.clone()
        let ref = "refs/heads/voorstel/wim-dessers/bad"
        try wim.append(to: Page.pool)
        try wim.keep()
        try same(pair) { try wim.push(["HEAD:\(ref)"], to: $0) }
        try wim.git("commit", "-q", "--amend", "-m", "Beter gezegd")
        try same(pair, isTaken: false) { try wim.push(["HEAD:\(ref)"], to: $0) }
        try same(pair) { try wim.attempt("git", "push", "--force-with-lease=\(ref):HEAD@{1}", $0, "HEAD:\(ref)") }
        try same(pair) { try wim.push([":\(ref)"], to: $0) }
    }

    @Test func `1,000 refs in one push`() throws {
        let pair = try Pair()
        try pair.town.measureHook()
        let wim = try pair.clone()
        let program = """
            for (i = 0; i < 1000; i++) print "commit refs/arm/" i "\\ncommitter W <w@localhost> 1700000000 +0000\\ndata 1\\nx\\n"\\
              "from refs/heads/main^0\\nM 100644 inline \(Page.sport)/p" i ".md\\ndata <<EOF\\n\(Page.text().replacing("\n", with: "\\n"))EOF"
            """
        try wim.program.run(["sh", "-c", "awk \"$1\" | git fast-import --quiet", "sh", "BEGIN { \(program) }"])
        try same(pair) { try wim.push(["refs/arm/*:refs/heads/voorstel/wim-dessers/*"], to: $0) }
        try Measurements.note(try pair.town.usage(), of: "1,000 refs in one push, all accepted")
    }
}
