import BrusselsTime
import Changes
import Foundation
import Gate
import Journal
import Testing

@Suite("The journal of a server")
struct ServerJournalTests {
    private let shop: Workshop

    init() throws {
        shop = try Workshop()
        try shop.settle()
        let adoption = try ServerAdoption(in: shop.server, installation: shop.installation)
        _ = try adoption.adopt(seed: nil, branch: "main", transport: .ssh, state: nil)
    }

    private func journal(days: Int64 = 0) throws -> ServerJournal {
        let start = try #require(instant(fromISO: "2026-11-01T10:00:00+01:00"))
        return try ServerJournal(
            folder: shop.server, instant: Instant(secondsSince1970: start.secondsSince1970 + days * 86_400))
    }

    private func refuse() throws {
        let push = JudgedPush(
            at: "2026-11-01T10:00:00+01:00", by: "wim", repository: "r", policy: nil, hook: "1", updates: [],
            approvals: [], overrides: [], tips: JudgedTips(protected: nil, approvals: nil, crisis: nil))
        try RefusalLog(stateFolder: journal().place.stateFolder).add(push)
    }

    @Test func `it begins once, and is sound from then on`() throws {
        #expect(try journal().verify().count == 0)
        for _ in 0..<2 { try journal().begin(hook: "1") }
        let health = try journal().verify()
        #expect(health.count == 1 && health.isSound && health.head != nil)
        _ = try shop.onServer("fsck", "--strict")
    }

    @Test func `details go after ninety days, or after as many as are set`() throws {
        try refuse()
        #expect(try journal().place.retention == 90)
        for (setting, early, late) in [(nil, Int64(89), Int64(91)), ("7", 6, 8)] {
            if let setting {
                try refuse()
                try shop.onServer("config", "afspraak.retention", setting)
            }
            let before = try journal(days: early)
            #expect(try before.prune(before: before.endOfTerm).refusals == 0)
            let after = try journal(days: late)
            #expect(try after.prune(before: after.endOfTerm).refusals == 1)
            #expect(try after.prune(before: after.endOfTerm).refusals == 0)
            #expect(try after.verify().refusals.isEmpty)
        }
    }

    @Test func `somebody else's commit on the ref is named, and read no further`() throws {
        try journal().begin(hook: "1")
        let tip = try shop.onServer("rev-parse", "main")
        try shop.onServer("-c", "core.hooksPath=/dev/null", "update-ref", JournalPlace.ref, tip)
        #expect(try journal().verify().chain == [.foreign(id: tip, member: "tree")])
        #expect(throws: GateError.self) { try journal().each { _ in true } }
    }

    @Test func `a folder that is no server is told`() throws {
        #expect(throws: GateError.self) { try ServerJournal(folder: shop.root, instant: .now()) }
    }
}
