import Journal
import Testing

/// What the journal explains of the refs: a small history, told in letters.
@Suite("The ledger") struct LedgerTests {
    private let main = "refs/heads/main"
    private let draft = "refs/heads/voorstel/wim/a"

    private func push(
        _ minute: Int, _ moves: [(ref: String, old: String?, new: String?)], protected: String? = "a"
    ) -> JudgedPush {
        JudgedPush(
            at: "2026-11-21T10:\(minute):00+01:00", by: "wim", repository: "r", policy: nil, hook: "1",
            updates: moves.map {
                JudgedUpdate(
                    ref: $0.ref, old: $0.old, new: $0.new, verdict: "accepted", moment: "publish", base: nil,
                    remarks: [])
            }, approvals: [], overrides: [], tips: JudgedTips(protected: protected, approvals: nil, crisis: nil))
    }

    private func answer(
        entries: [(name: String?, push: JudgedPush)], waiting: [(name: String, push: JudgedPush)] = [],
        underWay: Set<String> = [], tips: [String: String], parents: [String: String] = [:]
    ) -> LedgerAnswer {
        var ledger = Ledger(
            protectedRef: main,
            waiting: waiting.map {
                WaitingRecord(name: $0.name, push: $0.push, isUnderWay: underWay.contains($0.name))
            })
        for (index, entry) in entries.enumerated().reversed() {
            ledger.take(
                JournalEntry(
                    sequence: index + 1, kind: entry.name == nil ? .begin : .verdict, record: entry.name,
                    push: entry.push))
        }
        return ledger.answer(tips: { tips[$0] }, firstParent: { parents[$0] })
    }

    private var begin: (name: String?, push: JudgedPush) { (nil, push(10, [])) }

    @Test func `what has its entries lacks nothing`() {
        let found = answer(
            entries: [begin, ("1", push(11, [(main, "a", "b")])), ("2", push(12, [(main, "b", "d")]))],
            tips: [main: "d"], parents: ["d": "c", "c": "b", "b": "a", "a": "oud"])
        #expect(found == LedgerAnswer())
    }

    @Test func `an empty journal explains what stood there before`() {
        #expect(answer(entries: [], tips: [main: "z"], parents: ["z": "y"]) == LedgerAnswer())
        #expect(answer(entries: [], tips: [:]) == LedgerAnswer())
    }

    @Test func `a push that landed without its entry is named, wherever it stands in the line`() {
        let record = push(12, [(main, "b", "c")])
        let found = answer(
            entries: [begin, ("1", push(11, [(main, "a", "b")])), ("3", push(13, [(main, "c", "d")]))],
            waiting: [("2", record)], tips: [main: "d"])
        #expect(found.lacking.map(\.name) == ["2"] && found.gaps.isEmpty)
    }

    @Test func `a push that is under way lacks nothing yet`() {
        let found = answer(
            entries: [begin], waiting: [("1", push(11, [(main, "a", "b")]))], underWay: ["1"], tips: [main: "b"])
        #expect(found == LedgerAnswer())
    }

    @Test func `a push that never landed is told apart, also when its commit came in with a later one`() {
        let found = answer(
            entries: [begin, ("2", push(12, [(main, "a", "c")]))], waiting: [("1", push(11, [(main, "a", "b")]))],
            tips: [main: "c"], parents: ["c": "b", "b": "a"])
        #expect(found.notLanded.map(\.name) == ["1"] && found.lacking.isEmpty && found.gaps.isEmpty)
    }

    /// A bug: of two pushes of one second either could be taken for the last, and reconciling left the other open.
    @Test func `what was set back is told from the last push, also when several came in one second`() {
        let names = ["b", "c", "d", "e", "f", "g"]
        let entries = zip(["a"] + names, names).map { old, new in
            (name: Optional("p-" + new), push: push(11, [(main, old, new)]))
        }
        let found = answer(entries: [begin] + entries, tips: [main: "x"], parents: ["x": "a"])
        #expect(found.gaps.contains { $0.from == "g" && $0.to == "x" && $0.commits.isEmpty })
    }

    @Test func `of two pushes of the same move one lost the race`() {
        for ref in [main, draft] {
            let found = answer(
                entries: [begin, ("1", push(11, [(ref, "a", "b")]))], waiting: [("2", push(12, [(ref, "a", "b")]))],
                tips: [main: ref == main ? "b" : "a", draft: "b"])
            #expect(found.notLanded.map(\.name) == ["2"] && found.lacking.isEmpty && found.gaps.isEmpty, "\(ref)")
        }
    }

    @Test func `a record whose entry stands is left over`() {
        let record = push(11, [(main, "a", "b")])
        let found = answer(entries: [begin, ("1", record)], waiting: [("1", record)], tips: [main: "b"])
        #expect(found.leftOver.map(\.name) == ["1"] && found.lacking.isEmpty)
    }

    @Test func `a proposal that landed is known by where it stands, or by what came after`() {
        let record = push(11, [(draft, nil, "p")])
        #expect(answer(entries: [begin], waiting: [("1", record)], tips: [main: "a", draft: "p"]).lacking.count == 1)
        #expect(answer(entries: [begin], waiting: [("1", record)], tips: [main: "a"]).notLanded.count == 1)
        let later = push(12, [(draft, "p", nil)])
        let entered = answer(entries: [begin, ("2", later)], waiting: [("1", record)], tips: [main: "a"])
        #expect(entered.lacking.map(\.name) == ["1"])
        let both = answer(entries: [begin], waiting: [("1", record), ("2", later)], tips: [main: "a"])
        #expect(both.lacking.map(\.name) == ["1", "2"])
    }

    @Test func `a proposal that went back and came again is missing the second time`() {
        let found = answer(
            entries: [begin, ("1", push(11, [(draft, "p", "q")])), ("2", push(12, [(draft, "q", "p")]))],
            waiting: [("3", push(13, [(draft, "p", "q")]))], tips: [main: "a", draft: "q"])
        #expect(found.lacking.map(\.name) == ["3"])
    }

    @Test func `commits that nobody judged are listed, in each place where they stand`() {
        let found = answer(
            entries: [begin, ("1", push(11, [(main, "a", "b")])), ("2", push(12, [(main, "d", "e")]))],
            tips: [main: "g"], parents: ["g": "f", "f": "e", "e": "d", "d": "c", "c": "b", "b": "a"])
        #expect(
            found.gaps == [
                Gap(from: "e", to: "g", commits: ["g", "f"]), Gap(from: "b", to: "d", commits: ["d", "c"]),
            ])
    }

    @Test func `a ref that was set back is seen, and explained once it is noted`() {
        let entries: [(name: String?, push: JudgedPush)] = [
            begin, ("1", push(11, [(main, "a", "b")])), ("2", push(12, [(main, "b", "c")])),
        ]
        let found = answer(entries: entries, tips: [main: "b"], parents: ["b": "a"])
        #expect(found.gaps == [Gap(from: "c", to: "b", commits: [])])
        let noted = entries + [(nil, push(13, [(main, "c", "b")]))]
        #expect(answer(entries: noted, tips: [main: "b"], parents: ["b": "a"]).gaps.isEmpty)
    }
}
