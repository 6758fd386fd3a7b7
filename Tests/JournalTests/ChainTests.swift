import Journal
import Testing

/// Entries as a server would write them, on each other.
struct SampleChain {
    var commits: [(id: String, bytes: [UInt8])] = []

    static func push(_ number: Int, ref: String = "refs/heads/main", path: String? = nil) -> JudgedPush {
        func id(_ n: Int) -> String { String(repeating: "0", count: 36) + String(1_000 + n) }
        let remark = JudgedRemark(rule: "mobile-number", agreements: ["kortom-22"], path: path, line: 4, refuses: false)
        return JudgedPush(
            at: "2026-11-21T10:\(10 + number % 50):00+01:00", by: "wim-dessers", repository: "r-1", policy: nil,
            hook: "0.1.0",
            updates: [
                JudgedUpdate(
                    ref: ref, old: id(number - 1), new: id(number), verdict: path == nil ? "accepted" : "warned",
                    moment: "publish", base: id(number - 1), remarks: path == nil ? [] : [remark])
            ], approvals: [], overrides: [], tips: JudgedTips(protected: id(number - 1), approvals: nil, crisis: nil))
    }

    /// Adds an entry on the last one.
    mutating func add(_ number: Int, sequence: Int? = nil, record: String? = nil, path: String? = nil) {
        let entry = JournalEntry(
            sequence: sequence ?? commits.count + 1, kind: .verdict, record: record ?? "r\(number)",
            push: Self.push(number, path: path))
        let bytes = JournalCommit.bytes(of: entry, parent: commits.last?.id, seconds: 1_790_000_000)
        commits.append((JournalCommit.id(of: bytes), bytes))
    }

    init(_ numbers: some Sequence<Int>) {
        for number in numbers { add(number) }
    }

    /// Reads the chain from this commit down, out of a store that may have been tampered with.
    func problems(head: String? = nil, store: [String: [UInt8]]? = nil, checkpoint: String? = nil) -> [ChainProblem] {
        let all = store ?? Dictionary(uniqueKeysWithValues: commits.map { ($0.id, $0.bytes) })
        var chain = JournalChain(checkpoint: checkpoint)
        var next = head ?? commits.last?.id
        while let id = next { next = chain.take(id: id, bytes: all[id])?.parent }
        chain.finish()
        return chain.problems
    }

    var store: [String: [UInt8]] { Dictionary(uniqueKeysWithValues: commits.map { ($0.id, $0.bytes) }) }
}

@Suite("The chain of the journal") struct ChainTests {
    private let whole = SampleChain(1...6)

    @Test func `what nobody touched is sound, with any of its ids as checkpoint`() {
        #expect(whole.problems().isEmpty)
        for commit in whole.commits { #expect(whole.problems(checkpoint: String(commit.id.prefix(16))).isEmpty) }
    }

    @Test func `an entry changed in place is found`() throws {
        var store = whole.store
        let third = whole.commits[2]
        let text = String(decoding: third.bytes, as: UTF8.self).replacing("wim-dessers", with: "bart-nuyten")
        store[third.id] = Array(text.utf8)
        #expect(whole.problems(store: store) == [.changed(id: third.id)])
    }

    @Test func `an entry that is gone is found`() {
        var store = whole.store
        store[whole.commits[2].id] = nil
        #expect(whole.problems(store: store) == [.missing(id: whole.commits[2].id)])
    }

    @Test func `an entry left out of a chain written anew is found`() {
        var forged = SampleChain([1, 2])
        for number in 4...6 { forged.add(number, sequence: number) }
        #expect(forged.problems() == [.dropped(id: forged.commits[2].id, from: 3, to: 3)])
    }

    @Test func `the first entries left out are found`() {
        var forged = SampleChain([])
        for number in 4...6 { forged.add(number, sequence: number) }
        #expect(forged.problems() == [.dropped(id: forged.commits[0].id, from: 1, to: 3)])
    }

    @Test func `entries in another order are found`() {
        var forged = SampleChain([1, 2])
        for number in [4, 3, 5] { forged.add(number, sequence: number) }
        #expect(!forged.problems().isEmpty)
        #expect(
            forged.problems().contains {
                if case .reordered = $0 { true } else { false }
            })
    }

    @Test func `a cut tail shows against a checkpoint, and only then`() {
        let head = whole.commits[3].id
        #expect(whole.problems(head: head).isEmpty)
        #expect(whole.problems(head: head, checkpoint: whole.commits[5].id) == [.cut(checkpoint: whole.commits[5].id)])
    }

    @Test func `a chain written anew shows against a checkpoint`() {
        var forged = SampleChain(1...2)
        for number in 4...6 { forged.add(number) }
        #expect(forged.problems().isEmpty)
        let checkpoint = whole.commits[4].id
        #expect(forged.problems(checkpoint: checkpoint) == [.cut(checkpoint: checkpoint)])
    }

    @Test func `a record that was entered twice is found`() {
        var twice = SampleChain(1...3)
        twice.add(4, record: "r2")
        #expect(twice.problems() == [.twice(id: twice.commits[1].id, record: "r2")])
    }

    @Test(arguments: ["{}", "{\"v\":2}", "geen json", "{\"v\":1,\"v\":1}"])
    func `a commit that is no entry is found`(message: String) {
        let head = "tree \(JournalCommit.emptyTree)\nauthor Afspraak <afspraak@localhost> 1 +0000\n"
        let bytes = Array((head + "committer Afspraak <afspraak@localhost> 1 +0000\n\n\(message)\n").utf8)
        let id = JournalCommit.id(of: bytes)
        let problems = whole.problems(head: id, store: [id: bytes])
        #expect(problems.count == 1)
        if case .foreign? = problems.first {} else { Issue.record("\(problems)") }
    }

    @Test func `an entry reads back as it was written, and only in canonical form`() throws {
        let entry = JournalEntry(
            sequence: 7, kind: .verdict, record: "r", push: SampleChain.push(3, path: "website/é \"x\"\n.md"),
            repaired: "2026-11-21T10:00:00+01:00", reason: nil)
        #expect(try JournalEntry(message: entry.message) == entry)
        #expect(throws: JournalProblem.self) { try JournalEntry(message: [0x20] + entry.message) }
    }

    @Test func `a page of remarks is cut and counted`() {
        let remark = JudgedRemark(rule: "a", agreements: [], path: nil, line: nil, refuses: false)
        let update = JudgedUpdate(
            ref: "r", old: nil, new: nil, verdict: "warned", moment: nil, base: nil,
            remarks: Array(repeating: remark, count: 70))
        #expect(update.remarks.count == 50 && update.omitted == 20)
    }
}

@Suite("The chain of refusals") struct RefusalChainTests {
    private func lines(_ count: Int) -> [Refusal] {
        var lines: [Refusal] = []
        for number in 1...count {
            lines.append(Refusal(SampleChain.push(number, path: "website/geheim.md"), after: lines.last, salt: "ab"))
        }
        return lines
    }

    private func problems(_ lines: [Refusal?]) -> [RefusalProblem] {
        var chain = RefusalChain()
        for line in lines { chain.take(line) }
        return chain.problems
    }

    @Test func `pruning keeps the chain whole and takes the details away`() throws {
        var log = lines(4)
        #expect(problems(log).isEmpty)
        log[1] = log[1].pruned
        log[2] = log[2].pruned
        #expect(problems(log).isEmpty)
        let text = String(decoding: log[1].line, as: UTF8.self)
        #expect(!text.contains("geheim") && !text.contains("wim-dessers"))
        #expect(try Refusal(line: log[1].line) == log[1])
        #expect(try Refusal(line: log[0].line) == log[0])
    }

    @Test func `changed, dropped and reordered lines are found`() throws {
        let log = lines(4)
        let text = String(decoding: log[1].line, as: UTF8.self).replacing("wim-dessers", with: "bart-nuyten")
        #expect(problems([log[0], try Refusal(line: Array(text.utf8)), log[2], log[3]]) == [.changed(sequence: 2)])
        #expect(problems([log[0], log[2], log[3]]) == [.broken(before: 3)])
        #expect(problems([log[1], log[2]]) == [.broken(before: 2)])
        #expect(!problems([log[0], log[2], log[1], log[3]]).isEmpty)
        #expect(problems([log[0], nil, log[2]]).contains(.changed(sequence: 2)))
    }
}
