import Foundation
import Testing

/// From verdict to ref to journal: what is judged gets in and gets its entry, and nothing else moves.
@Suite struct JournalTests {
    private let town: Town

    init() throws { town = try Town() }

    /// A proposal of this person with one change; gives the ref.
    private func propose(_ name: String, by clone: Clone, options: [String] = []) throws -> Answer {
        try clone.append("Regel \(name).", to: Page.pool)
        try clone.keep(name)
        return try clone.push("HEAD:\(proposal(name, of: clone))", options: options)
    }

    private func proposal(_ name: String, of clone: Clone) -> String {
        "refs/heads/voorstel/\(clone.person.rawValue)/\(name)"
    }

    private func expectSound(_ location: SourceLocation = #_sourceLocation) throws {
        let health = try town.journal("verify")
        #expect(health.status == 0, "\(health.words)", sourceLocation: location)
    }

    /// Has something done on the server after the verdict of every push and before its refs move.
    private func betweenVerdictAndMove(_ command: String) throws {
        try town.run("mv", "\(town.server)/afspraak/hooks/pre-receive", "\(town.server)/afspraak/hooks/judge")
        let script = """
            #!/bin/sh
            # The real one's parent has to be receive-pack, which is ours.
            sed 's|read -r AFSPRAAK_RECEIVER <.*|:|' "$0.real" >"$0.run"
            read -r AFSPRAAK_RECEIVER <"/proc/$PPID/stat"
            export AFSPRAAK_RECEIVER
            sh "$0.run" || exit 1
            unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES
            \(command)

            """
        let hook = "\(town.server)/afspraak/hooks/pre-receive"
        try town.run("mv", "\(town.server)/afspraak/hooks/judge", "\(hook).real")
        try script.write(toFile: hook, atomically: true, encoding: .utf8)
        try town.run("chmod", "+x", hook)
    }

    /// How many of these lines there are, if the schema takes each.
    private func validated(_ lines: String) throws -> Int? {
        let folder = ProcessInfo.processInfo.environment["AFSPRAAK_VENV"] ?? "\(Source.root)/.build/venv"
        let script = "\(Source.root)/Tests/Fixtures/Presentation/validate.py"
        let schema = "\(Source.root)/Docs/schemas/journal.schema.json"
        let here = Program(folder: "/", environment: ["PATH": Seed.path])
        let answer = try here.attempt(["\(folder)/bin/python", script, schema, "lines"], input: Data(lines.utf8))
        #expect(answer.status == 0, "\(answer.words)")
        return Int(answer.text)
    }

    // MARK: - Entries

    @Test func `each push that landed is an entry, newest first, and the chain is sound`() throws {
        let wim = try town.clone(for: .wim)
        #expect(try propose("a", by: wim).status == 0)
        let first = try propose("b", by: wim)
        #expect(first.status == 0)
        try wim.git("reset", "-q", "--hard", "origin/main")
        try wim.append(to: Page.pool)
        try wim.keep()
        try expect(.accepted, saying: ["In het logboek na"], by: wim, in: town)
        let entries = try town.entries()
        let refs = entries.suffix(3).compactMap(\.updates.first?.ref)
        #expect(refs == [proposal("a", of: wim), proposal("b", of: wim), "refs/heads/main"])
        #expect(entries.compactMap(\.seq) == Array(1...entries.count) && entries.first?.kind == "begin")
        try expectSound()
        let shown = try town.journal("--limit", "1")
        #expect(shown.words.contains("wim-dessers") && shown.words.contains("main  online gezet"))
        #expect(try town.attempt("git", "-C", town.server, "fsck", "--strict").status == 0)
        // What was printed at a push is a checkpoint from then on.
        let printed = try #require(first.sentence.split(separator: "na ").last?.prefix(16))
        #expect(try town.journal("verify", "--since", String(printed)).status == 0)
        try town.git("update-ref", "refs/afspraak/logboek", "refs/afspraak/logboek~3")
        let cut = try town.journal("verify", "--since", String(printed))
        #expect(cut.status == 1 && cut.says("bevat \(printed) niet meer"), "\(cut.words)")
    }

    @Test func `filters and exports say what was asked, and nothing by person`() throws {
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.moving)
        try wim.keep()
        try expect(.refused, by: wim, in: town)
        try wim.git("reset", "-q", "--hard", "origin/main")
        #expect(try propose("a", by: wim).status == 0)
        town.settle()
        func count(_ arguments: String...) throws -> Int {
            let command = [Source.afspraak, "logboek", "--map", town.server, "--vorm", "json-lines"] + arguments
            return try wim.program.run(command).text.split(separator: "\n").count
        }
        #expect(try count("--resultaat", "refused") == 1 && count("--regel", "own-pages") == 1)
        #expect(try count("--voorstel", "voorstel/wim-dessers/a") == 1 && count("--voorstel", "main") == 2)
        #expect(try count("--pad", Page.pool) == 2 && count("--pad", "website/vrije-tijd/") == 2)
        #expect(try count("--pad", Page.moving) == 2 && count("--pad", "website/nergens.md") == 0)
        #expect(try count("--sinds", "2020-01-01", "--tot", "2020-12-31") == 0)
        #expect(try count("--sinds", "2020-01-01") == count() && count("--aantal", "2") == 2)
        let lines = try town.journal("--format", "json-lines").words
        #expect(try validated(lines) == lines.split(separator: "\n").count)
        let csv = try town.journal("--format", "csv").words
        #expect(csv.hasPrefix("\"id\",\"seq\",\"at\""))
        #expect(try town.journal("--by", "wim-dessers").status == 2)
        #expect(try town.journal("--since", "gisteren").status == 2)
    }

    @Test func `eight people at once each get their entry`() throws {
        let people = Townsperson.allCases.filter { ![.stranger, .yasmin, .dirk].contains($0) }.prefix(8)
        let clones = try people.map { try town.clone(for: $0) }
        for clone in clones {
            try clone.append("Van \(clone.person.rawValue).", to: Page.pool)
            try clone.keep()
        }
        let before = try town.entries().count
        let answers = Locked<[Answer]>([])
        DispatchQueue.concurrentPerform(iterations: clones.count) { index in
            let clone = clones[index]
            if let answer = try? clone.push("HEAD:refs/heads/voorstel/\(clone.person.rawValue)/samen") {
                answers.change { $0.append(answer) }
            }
        }
        for answer in answers.value { #expect(answer.status == 0, "\(answer.words)") }
        let entries = try town.entries()
        #expect(answers.value.count == 8 && entries.count == before + 8)
        #expect(Set(entries.suffix(8).map(\.by)).count == 8)
        try expectSound()
    }

    // MARK: - Personal data

    @Test func `nothing of refused content stays on the server`() throws {
        let wim = try town.clone(for: .wim)
        let number = "85.07.30-033.28"
        let digits = "85073003328"
        let path = "website/vrije-tijd/sport/Marieke-Vandeputte-\(digits).md"
        try wim.write(path, Page.text(body: "Het nummer van Marieke Vandeputte is \(number)."))
        try wim.keep("Marieke \(number)")
        try expect(.refused, of: ["HEAD:refs/heads/voorstel/wim-dessers/\(digits)"], by: wim, in: town)
        try expect(.refused, by: wim, in: town)
        #expect(try town.refusals().count == 2)
        func found(_ text: String, in folder: String) throws -> Bool {
            try town.attempt("grep", "-riqF", "--", text, folder).status == 0
        }
        let state = "\(town.server)/afspraak/state"
        for text in [number, digits, "het nummer van"] { #expect(try !found(text, in: state), "\(text)") }
        // A name in a path stands in the details, until their term is over.
        #expect(try found("Marieke", in: "\(state)/refusals"))
        #expect(try town.journal("prune", "--before", "2999-01-01").status == 0)
        #expect(try !found("Marieke", in: town.server) && !found("wim-dessers", in: "\(state)/refusals"))
        let shown = try town.journal("--verdict", "refused")
        #expect(shown.says("de details zijn gewist"))
        try expectSound()
    }

    @Test func `details stay as long as the retention says`() throws {
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.moving)
        try wim.keep()
        try expect(.refused, by: wim, in: town)
        #expect(try town.journal("prune").says("de details van 0 keer"))
        try town.git("config", "afspraak.retention", "-5")
        #expect(try town.refusals().count == 1)
        let file = try #require(
            try FileManager.default.contentsOfDirectory(atPath: "\(town.server)/afspraak/state/refusals")
                .first { $0.hasSuffix(".jsonl") })
        try town.rewrite("afspraak/state/refusals/\(file)") { $0.replacing("own-pages", with: "other-page") }
        let health = try town.journal("verify")
        #expect(health.status == 1 && health.says("regel 1 is veranderd"), "\(health.words)")
    }

    // MARK: - Only what was judged moves

    @Test func `an operator's update of a ref is refused, with the way that is open`() throws {
        let tip = try #require(try town.tip(of: "refs/heads/main"))
        let older = try town.git("rev-parse", "main~1")
        for arguments in [
            ["refs/heads/main", older], ["refs/heads/main", older, tip], ["-d", "refs/heads/main"],
            ["refs/heads/voorstel/wim-dessers/x", tip], ["refs/afspraak/logboek", tip],
            ["-d", "refs/afspraak/logboek"], ["refs/afspraak/goedkeuringen", tip],
        ] {
            let before = try town.state()
            let answer = try town.operate(["update-ref"] + arguments)
            #expect(answer.status != 0, "\(arguments)")
            #expect(try town.state() == before)
            let told =
                arguments.contains("refs/afspraak/logboek") ? "schrijft alleen de controle" : "hooksPath=/dev/null"
            #expect(answer.says(told), "\(answer.words)")
        }
    }

    @Test func `housekeeping goes on as ever`() throws {
        let wim = try town.clone(for: .wim)
        #expect(try propose("a", by: wim).status == 0)
        town.settle()
        let refs = try town.git("for-each-ref")
        for command in [
            ["pack-refs", "--all"], ["pack-refs", "--all"], ["gc", "-q"], ["gc", "-q", "--prune=now", "--aggressive"],
            ["fsck", "--strict"], ["repack", "-adq"], ["symbolic-ref", "HEAD", "refs/heads/main"],
            ["update-ref", "refs/heads/main", "refs/heads/main"], ["maintenance", "run"],
            ["reflog", "expire", "--all"],
        ] {
            let answer = try town.operate(command)
            #expect(answer.status == 0, "git \(command): \(answer.words)")
        }
        #expect(try town.git("for-each-ref") == refs)
        // A packed ref is deleted and moved as judged, and by nobody else.
        let deletion = try town.operate(["update-ref", "-d", proposal("a", of: wim)])
        #expect(deletion.status != 0, "\(deletion.words)")
        #expect(try town.git("for-each-ref") == refs)
        #expect(try propose("a", by: wim).status == 0)
        town.settle()
        try town.git("pack-refs", "--all")
        try expect(.accepted, of: [":\(proposal("a", of: wim))"], by: wim, in: town)
        try town.git("pack-refs", "--all")
        town.settle()
        try expectSound()
    }

    @Test(arguments: ["refs/afspraak/goedkeuringen", "refs/afspraak/crisis", "refs/heads/main"])
    func `what a verdict rested on may not move before the ref does`(basis: String) throws {
        let other = try town.git("rev-parse", basis.hasPrefix("refs/heads") ? "main~1" : "main")
        try betweenVerdictAndMove("git -c core.hooksPath=/dev/null update-ref \(basis) \(other)")
        let wim = try town.clone(for: .wim)
        let answer = try propose("a", by: wim)
        #expect(answer.status != 0 && answer.says("Stuur het gewoon opnieuw door."), "\(answer.words)")
        #expect(try town.tip(of: proposal("a", of: wim)) == nil)
    }

    @Test func `a record that is gone or was made for another push moves nothing`() throws {
        let state = "\(town.server)/afspraak/state"
        let wim = try town.clone(for: .wim)
        try betweenVerdictAndMove("rm -f \(state)/judged/*")
        let gone = try propose("a", by: wim)
        #expect(gone.status != 0 && gone.says("heeft niemand nagekeken"), "\(gone.words)")
        // The same move, judged a moment ago for another process.
        try town.run(
            "mv", "\(town.server)/afspraak/hooks/pre-receive.real", "\(town.server)/afspraak/hooks/pre-receive")
        try betweenVerdictAndMove("for f in \(state)/judged/*.json; do mv $f ${f%-*}-1.json; done")
        let other = try propose("b", by: wim)
        #expect(other.status != 0 && other.says("heeft niemand nagekeken"), "\(other.words)")
        #expect(try town.journal("verify").status == 0)
        // And a record still there does not let an operator make that move later.
        let tip = try wim.head
        let answer = try town.operate(["update-ref", proposal("b", of: wim), tip])
        #expect(answer.status != 0)
    }

    @Test func `one push may move the site and a proposal`() throws {
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep()
        let refs = ["HEAD:refs/heads/main", "HEAD:\(proposal("mee", of: wim))", "HEAD:\(proposal("ook", of: wim))"]
        try expect(.accepted, of: refs, by: wim, in: town)
        #expect(try town.entries().last?.updates.count == 3)
        try wim.append(to: Page.camps)
        try wim.keep()
        let atomic = try wim.attempt("git", "push", "--atomic", "origin", refs[0], refs[1])
        #expect(atomic.status == 0, "\(atomic.words)")
        try expectSound()
    }

    // MARK: - What went wrong

    @Test func `a push without its entry is named, and repaired`() throws {
        let wim = try town.clone(for: .wim)
        let hook = "\(town.server)/afspraak/hooks/post-receive"
        try town.run("mv", hook, "\(hook).away")
        #expect(try propose("a", by: wim).status == 0)
        try wim.git("reset", "-q", "--hard", "origin/main")
        try wim.append(to: Page.camps)
        try wim.keep()
        try expect(.accepted, by: wim, in: town)
        // Judged and never landed: no entry is missing.
        try betweenVerdictAndMove("exit 1")
        #expect(try propose("nooit", by: wim).status != 0)
        #expect(town.waiting().count == 3)
        let health = try town.journal("verify")
        #expect(health.status == 1, "\(health.words)")
        #expect(health.words.contains(proposal("a", of: wim)) && health.words.contains("refs/heads/main"))
        #expect(!health.words.contains(proposal("nooit", of: wim)))
        let repaired = try town.journal("repair")
        #expect(repaired.status == 0 && repaired.says("Aangevuld in het logboek: 2."), "\(repaired.words)")
        try expectSound()
        #expect(town.waiting().count == 1)
        #expect(try town.journal("repair").says("Er ontbrak niets."))
        let lines = try town.journal("--format", "json-lines", "--limit", "2").words.split(separator: "\n")
        #expect(lines.count == 2 && lines.allSatisfy { $0.contains("\"repaired\":\"2") })
        #expect(try town.journal("prune", "--before", "2999-01-01").says("1 nazichten van wat nooit doorging"))
        #expect(town.waiting().isEmpty)
    }

    @Test func `what came past the checker is listed, and noted with a reason`() throws {
        try town.plant("website/contact.md") { $0 + "\nNoodgeval.\n" }
        try town.plant("website/contact.md") { $0 + "\nNog een.\n" }
        let wim = try town.clone(for: .wim)
        try wim.append(to: Page.pool)
        try wim.keep()
        try expect(.accepted, by: wim, in: town)
        town.settle()
        let health = try town.journal("verify")
        #expect(health.status == 1 && health.says("staat iets wat niemand nakeek"))
        for commit in ["main~1", "main~2"] {
            #expect(health.words.contains("    \(try town.git("rev-parse", commit))"), "\(health.words)")
        }
        #expect(try !health.words.contains("    \(town.git("rev-parse", "main"))"))
        #expect(try town.journal("reconcile").status == 2)
        #expect(try town.journal("reconcile", "--reason", "=Tom, storing van de controle").status == 0)
        try expectSound()
        #expect(try town.journal("--limit", "1").says("Reden: =Tom, storing van de controle"))
        #expect(try town.journal("--limit", "1", "--format", "csv").words.contains("\"'=Tom, storing"))
        // Set back to before what the journal tells of.
        try town.git("update-ref", "refs/heads/main", "main~1")
        #expect(try town.journal("verify").says("is teruggezet"))
        #expect(try town.journal("aansluiten", "--reden", "Teruggezet door Tom").status == 0)
        try expectSound()
    }
}

/// A value that several threads change.
final class Locked<Value: Sendable>: @unchecked Sendable {
    private let lock = NSLock()
    private var content: Value

    init(_ value: Value) { content = value }

    var value: Value { lock.withLock { content } }

    func change(_ body: (inout Value) -> Void) { lock.withLock { body(&content) } }
}
