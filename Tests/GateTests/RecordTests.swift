import Foundation
import Gate
import Journal
import Testing

@Suite("Records of verdicts")
final class RecordTests {
    private let root = URL(filePath: NSTemporaryDirectory()).appending(path: "afspraak-state-\(UUID().uuidString)").path

    init() throws { try Files.makeFolder(root) }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    private func push(_ day: Int, month: Int = 11) -> JudgedPush {
        let remark = JudgedRemark(rule: "r", agreements: [], path: "website/geheim.md", line: 1, refuses: true)
        let update = JudgedUpdate(
            ref: "refs/heads/main", old: nil, new: nil, verdict: "refused", moment: "publish", base: nil,
            remarks: [remark])
        return JudgedPush(
            at: "2026-\(month)-\(day < 10 ? "0" : "")\(day)T10:00:00+01:00", by: "wim", repository: "r", policy: nil,
            hook: "1", updates: [update], approvals: [], overrides: [],
            tips: JudgedTips(protected: nil, approvals: nil, crisis: nil))
    }

    private func lines() throws -> [Refusal?] {
        var found: [Refusal?] = []
        try RefusalLog(stateFolder: root).each { found.append($0) }
        return found
    }

    private func isWhole() throws -> Bool {
        var chain = RefusalChain()
        for line in try lines() { chain.take(line) }
        return chain.problems.isEmpty
    }

    @Test func `a record is read back, and is nobody else's to read`() throws {
        let records = VerdictRecords(stateFolder: root)
        try records.keep(push(1), name: "abc-1-2")
        #expect(records.read("abc-1-2") == push(1) && records.read("abc-1-3") == nil)
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/judged/abc-1-2.json")
        #expect(attributes[.posixPermissions] as? Int == 0o600)
    }

    @Test func `a state folder that cannot be used is an error`() throws {
        try Files.write([], to: "\(root)/staat")
        #expect(throws: GateError.self) {
            try VerdictRecords(stateFolder: "\(self.root)/staat").keep(self.push(1), name: "a")
        }
        #expect(throws: GateError.self) { try RefusalLog(stateFolder: "\(self.root)/staat").add(self.push(1)) }
    }

    @Test func `refusals are a chain over the months, also when the clock is set back`() throws {
        let log = RefusalLog(stateFolder: root)
        for (day, month) in [(1, 10), (2, 10), (1, 11), (3, 10), (2, 11)] { try log.add(push(day, month: month)) }
        #expect(try lines().map { $0?.sequence } == [1, 2, 3, 4, 5])
        #expect(try isWhole())
        #expect(try Files.names(in: "\(root)/refusals") == ["2026-10.jsonl", "2026-11.jsonl", "lock"])
    }

    @Test func `half a line of a writer that was stopped is cut off`() throws {
        let log = RefusalLog(stateFolder: root)
        let file = "\(root)/refusals/2026-11.jsonl"
        for day in 1...2 { try log.add(push(day)) }
        try Files.write(Files.read(file, limit: 1 << 20) + Array("{\"v\":1,\"ki".utf8), to: file)
        try log.add(push(3))
        #expect(try lines().map { $0?.sequence } == [1, 2, 3])
        #expect(try isWhole())
        try Files.write(Array("{\"half".utf8), to: file)
        try log.add(push(4))
        #expect(try lines().count == 1 && isWhole())
    }

    @Test func `many writers at once make one chain`() throws {
        let log = RefusalLog(stateFolder: root)
        let pushes = (1...16).map { push($0) }
        DispatchQueue.concurrentPerform(iterations: pushes.count) { try? log.add(pushes[$0]) }
        #expect(try lines().count == 16 && isWhole())
    }

    @Test(arguments: [
        "", "1 (git) S", "x (git) S 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 99",
        "12 (a) b) Z 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1 99",
    ])
    func `a line that names no running process is none`(line: String) {
        // Of an empty line our own parent is taken.
        let found = ReceivingProcess(environment: ["AFSPRAAK_RECEIVER": line])
        #expect((found == nil) == !line.isEmpty)
    }

    @Test func `a process is known by its number and its start`() throws {
        let line = String(decoding: try Files.read("/proc/self/stat", limit: 4_096), as: UTF8.self)
        let own = try #require(ReceivingProcess(environment: ["AFSPRAAK_RECEIVER": line]))
        #expect(ReceivingProcess.isAlive(own.name))
        let other = own.name.split(separator: "-").dropLast().joined(separator: "-") + "-1"
        #expect(!ReceivingProcess.isAlive(other) && !ReceivingProcess.isAlive("x"))
    }
}
