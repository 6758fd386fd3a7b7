import Approvals
import BrusselsTime
import Changes
import Findings
import Foundation
import Git
import PolicyModel
import Testing

@testable import Gate

/// Advice and exceptions are for exactly one transition, as an approval is: also where something goes away.
@Suite struct AdviceLedgerTests {
    fileprivate static let page = "website/vrije-tijd/sport/zwembad.md"
    fileprivate static let officer = RoleID("functionaris-gegevensbescherming")

    /// A clone with a site, a key for Lotte, and a ref of statements.
    private struct Desk {
        let shop: Workshop
        let policy: Policy
        let key: String
        let records: String
        let noon: Instant

        init() throws {
            shop = try Workshop()
            noon = try #require(instant(fromISO: "2026-11-21T12:00:00+01:00"))
            key = "\(shop.root)/sleutel"
            try Workshop.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "lotte", "-f", key], in: shop.root)
            let agreements = "\(shop.root)/afspraken"
            try Workshop.run(["cp", "-r", "\(Workshop.source)/Policies/example", agreements], in: shop.root)
            let file = URL(filePath: "\(agreements)/personen.yaml")
            let own = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").first {
                $0.contains("lotte.verhaeghen\"")
            }
            let made = try String(contentsOfFile: "\(key).pub", encoding: .utf8).trimmingCharacters(in: .newlines)
            try Data(
                try String(contentsOf: file, encoding: .utf8).replacing(try #require(own), with: "      - \"\(made)\"")
                    .utf8
            ).write(to: file)
            policy = try DatedPolicy.read(folder: agreements).policy
            records = "\(shop.root)/akkoorden"
            try Workshop.run(["git", "init", "-q", "-b", "main", records], in: shop.root)
            try keepRecords(["inhoudsmap": Array("dit\n".utf8)])
        }

        /// Keeps files on the ref of statements; the commit.
        @discardableResult
        func keepRecords(_ files: [String: [UInt8]]) throws -> ObjectID {
            for (path, bytes) in files {
                let file = URL(filePath: "\(records)/\(path)")
                try FileManager.default.createDirectory(
                    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(bytes).write(to: file)
            }
            try Workshop.run(["git", "add", "-A"], in: records)
            try Workshop.run(
                ["git", "-c", "user.name=L", "-c", "user.email=l@x.example", "commit", "-qm", "Akkoord"], in: records)
            try shop.git("fetch", "-q", records, "HEAD:\(StatementPlace.approvals)")
            return try #require(ObjectID(hex: try Workshop.run(["git", "rev-parse", "HEAD"], in: records)))
        }

        func sign(_ statement: Statement) throws -> ObjectID {
            let signature = try SSHSignature.made(
                over: statement.bytes, key: key, namespace: statement.kind.namespace)
            return try keepRecords([
                StatementPath.json(statement.id): statement.bytes, StatementPath.signature(statement.id): signature,
            ])
        }

        /// Makes the page say something, or go away; the commit.
        @discardableResult
        func publish(_ text: String?) throws -> ObjectID {
            if let text {
                try shop.write(text, to: AdviceLedgerTests.page)
            } else {
                try shop.git("rm", "-q", AdviceLedgerTests.page)
            }
            try shop.git("add", "-A")
            try shop.git("commit", "-qm", "Versie")
            return try #require(ObjectID(hex: try shop.git("rev-parse", "HEAD")))
        }

        func version() throws -> ObjectID {
            try #require(ObjectID(hex: try shop.git("rev-parse", "HEAD:\(AdviceLedgerTests.page)")))
        }

        func ledger(days: Int = 0) throws -> StatementLedger {
            let tip = try ObjectID(hex: shop.git("rev-parse", "HEAD"))
            return StatementLedger(
                of: try Repository(workTree: shop.clone), under: policy,
                at: StatementPlace(
                    repositoryID: "dit", protectedRef: "refs/heads/main", protectedTip: tip,
                    indexFolder: "\(shop.root)/wijzer", proposals: "refs/remotes/origin/voorstel/",
                    stateFolder: "\(shop.root)/staat"),
                instant: Instant(secondsSince1970: noon.secondsSince1970 + Int64(days) * 86_400))
        }

        func removal() throws -> Transition {
            Transition(
                path: AdviceLedgerTests.page, action: .delete, from: try version(), to: nil, mode: 0,
                type: policy.contentType(at: AdviceLedgerTests.page)?.id)
        }

        func statement(_ kind: StatementKind, on transition: Transition, at base: ObjectID, days: Int) -> Statement {
            var statement = Statement(
                kind: kind, repository: "dit", ref: "refs/heads/main", base: base, policy: nil,
                by: "lotte-verhaeghen", made: noon,
                expires: Instant(secondsSince1970: noon.secondsSince1970 + Int64(days) * 86_400))
            statement.transitions = [transition]
            statement.reason = "Het mag weg, bewaar het in het dossier."
            statement.onBehalfOf = kind == .advice ? "karim-azzouzi" : "hendrik-swaenepoel"
            statement.source = "mail van 20/11"
            if kind == .advice { statement.role = AdviceLedgerTests.officer } else { statement.rule = "departed-links" }
            return statement
        }
    }

    @Test func `advice on what goes away is for the version that goes away`() throws {
        let desk = try Desk()
        let base = try desk.publish("Een.\n")
        let first = try desk.removal()
        _ = try desk.sign(desk.statement(.advice, on: first, at: base, days: 30))
        #expect(try desk.ledger().advice(on: first, besides: "hendrik-swaenepoel") == [Self.officer])
        // Who advises does not decide, nor who wrote it down.
        #expect(try desk.ledger().advice(on: first, besides: "karim-azzouzi").isEmpty)
        #expect(try desk.ledger().advice(on: first, besides: "lotte-verhaeghen").isEmpty)
        // Another text came in its place: nobody advised on that.
        try desk.publish("Twee.\n")
        let second = try desk.removal()
        #expect(try desk.ledger().advice(on: second, besides: "hendrik-swaenepoel").isEmpty)
        #expect(try desk.ledger().advice(on: first, besides: "hendrik-swaenepoel").isEmpty)
    }

    @Test func `advice is spent once what it was about has landed`() throws {
        let desk = try Desk()
        let base = try desk.publish("Een.\n")
        let removal = try desk.removal()
        _ = try desk.sign(desk.statement(.advice, on: removal, at: base, days: 30))
        try desk.publish(nil)
        // The same text comes back, to go away a second time.
        try desk.publish("Een.\n")
        #expect(try desk.removal() == removal)
        #expect(try desk.ledger().advice(on: removal, besides: "hendrik-swaenepoel").isEmpty)
    }

    @Test func `advice ends after thirty days, whatever it says of itself`() throws {
        let desk = try Desk()
        let base = try desk.publish("Een.\n")
        let removal = try desk.removal()
        let tip = try #require(ObjectID(hex: try desk.shop.git("rev-parse", StatementPlace.approvals)))
        let long = try desk.sign(desk.statement(.advice, on: removal, at: base, days: 365))
        #expect(try desk.ledger(days: 30).advice(on: removal, besides: "hendrik-swaenepoel") == [Self.officer])
        #expect(try desk.ledger(days: 31).advice(on: removal, besides: "hendrik-swaenepoel").isEmpty)
        // It does not even come in.
        let lotte = try #require(desk.policy.person("lotte-verhaeghen"))
        let receipt = StatementReceipt(ledger: try desk.ledger(), person: lotte, policyID: nil)
        func problem(_ old: ObjectID, _ new: ObjectID) throws -> String? {
            try receipt.problem(
                with: RefUpdate(name: Array(StatementPlace.approvals.utf8), old: old, new: new),
                on: StatementPlace.approvals)?.nl
        }
        #expect(try problem(tip, long)?.contains("hoogstens 30 dagen") == true)
        let right = try desk.sign(desk.statement(.advice, on: removal, at: base, days: 30))
        #expect(try problem(long, right) == nil)
    }

    @Test func `an exception for what goes away is for the version that goes away`() throws {
        let desk = try Desk()
        let base = try desk.publish("Een.\n")
        let first = try desk.removal()
        _ = try desk.sign(desk.statement(.override, on: first, at: base, days: 7))
        func exceptions(_ version: ObjectID?) throws -> Int {
            try OverrideBook(ledger: desk.ledger()).signed(for: Self.page, version: nil, before: version).count
        }
        #expect(try exceptions(first.from) == 1)
        try desk.publish("Twee.\n")
        #expect(try exceptions(desk.version()) == 0)
    }

    @Test func `a list of statements that cannot be read is no empty list`() throws {
        let desk = try Desk()
        let base = try desk.publish("Een.\n")
        let removal = try desk.removal()
        _ = try desk.sign(desk.statement(.advice, on: removal, at: base, days: 30))
        #expect(try desk.ledger().advice(on: removal, besides: "hendrik-swaenepoel") == [Self.officer])
        let lists = try #require(FileManager.default.subpaths(atPath: "\(desk.shop.root)/wijzer")).filter {
            $0.utf8.count == 35
        }
        #expect(lists.count == 1)
        for list in lists {
            let file = "\(desk.shop.root)/wijzer/\(list)"
            try FileManager.default.removeItem(atPath: file)
            try FileManager.default.createDirectory(atPath: file, withIntermediateDirectories: true)
        }
        #expect(throws: GateError.self) { try desk.ledger().advice(on: removal, besides: "hendrik-swaenepoel") }
    }

    @Test func `an earlier exception that cannot be read is not taken for confirmed`() throws {
        let desk = try Desk()
        try desk.publish("Een.\n")
        let folder = "\(desk.shop.root)/staat/afwijkingen"
        let id = String(repeating: "a", count: 64)
        try FileManager.default.createDirectory(
            atPath: "\(folder)/van/wim-dessers", withIntermediateDirectories: true)
        #expect(try !OverrideBook(ledger: desk.ledger()).hasUnconfirmed("wim-dessers"))
        #expect(FileManager.default.createFile(atPath: "\(folder)/van/wim-dessers/\(id)", contents: Data()))
        #expect(FileManager.default.createFile(atPath: "\(folder)/\(id)", contents: Data("{".utf8)))
        #expect(throws: GateError.self) { try OverrideBook(ledger: desk.ledger()).hasUnconfirmed("wim-dessers") }
        #expect(try !OverrideBook(ledger: desk.ledger()).hasUnconfirmed("fatima-ouali"))
    }
}
