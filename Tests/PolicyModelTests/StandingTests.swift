import BrusselsTime
import Findings
import Testing

@testable import PolicyModel

@Suite("How an agreement stands")
struct StandingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let agreement: AgreementID
        let day: String
        let severity: Severity?
        let isInForce: Bool?

        /// `isInForce` nil: no standing at all.
        init(_ name: String, _ agreement: AgreementID, on day: String, _ severity: Severity?, _ isInForce: Bool?) {
            testDescription = name
            (self.agreement, self.day, self.severity, self.isInForce) = (agreement, day, severity, isInForce)
        }
    }

    static let cases = [
        Case("adopted without more", "kortom-76", on: "2026-11-21", nil, true),
        Case("the last day of the trial", "kortom-76", on: "2026-09-30", nil, false),
        Case("the first day after the trial", "kortom-76", on: "2026-10-01", nil, true),
        Case("never adopted", "kortom-78", on: "2026-11-21", nil, nil),
        Case("not in the catalogue", "kortom-999", on: "2026-11-21", nil, nil),
        Case("switched off", "kortom-68", on: "2026-11-21", nil, nil),
        Case("ended", "kortom-65", on: "2026-11-01", nil, nil),
        Case("its last day", "kortom-65", on: "2026-10-31", .warn, true),
        Case("in steps, the first", "kortom-82", on: "2026-12-31", .warn, true),
        Case("in steps, the second", "kortom-82", on: "2027-01-01", .block, true),
        Case("the chapter has yet to start", "kortom-23", on: "2027-01-14", .block, false),
        Case("the chapter starts", "kortom-23", on: "2027-01-15", .block, true),
        Case("a start of its own goes before the chapter's", "kortom-24", on: "2026-11-21", .block, true),
        Case("advice is a tip", "kortom-19", on: "2026-11-21", .info, true),
        Case("an own agreement stands by itself", "eigen-7", on: "2026-11-21", nil, true),
        Case("an own agreement in the trial", "eigen-7", on: "2026-09-01", nil, false),
    ]

    @Test("standing", arguments: cases)
    func standing(_ it: Case) throws {
        let standing = try Fixture.policy().standing(of: it.agreement, on: try Fixture.day(it.day))
        #expect(standing?.isInForce == it.isInForce)
        #expect(standing?.severity == it.severity)
    }

    @Test("a standing keeps what was decided")
    func facts() throws {
        let policy = try Fixture.policy()
        let standing = try #require(policy.standing(of: "kortom-82", on: try Fixture.day("2027-03-01")))
        #expect(standing.moment == .submit && standing.choice == "basis")
        #expect(standing.values == ["dagen": .text("3"), "kanalen": .list(["web", "mail"])])
        #expect(standing.citation.number == "82" && !standing.citation.isOwn)
        #expect(standing.source == Source(file: "afspraken.yaml", line: 14, column: 5))
        let waiting = try #require(policy.standing(of: "kortom-23", on: try Fixture.day("2026-11-21")))
        #expect(waiting.startsOn == Day("2027-01-15"))
    }

    @Test(
        "own numbers are cited first",
        arguments: [
            (["kortom-82"], ["eigen-12", "kortom-82"]),
            (["kortom-76", "kortom-78"], ["eigen-12", "eigen-7", "kortom-76", "kortom-78"]),
            (["kortom-19"], ["kortom-19"]), (["eigen-7"], ["eigen-7"]), ([], []),
        ] as [([String], [String])])
    func citations(agreements: [String], cited: [String]) throws {
        #expect(try Fixture.policy().citations(for: agreements.map { AgreementID($0) }).map(\.rawValue) == cited)
    }

    @Test(
        "what the municipality mentions",
        arguments: [
            ("eigen-12", true), ("kortom-82", true), ("kortom-78", true), ("kortom-65", true), ("kortom-68", false),
            ("leopoldsburg-2f", false),
        ] as [(String, Bool)])
    func mentions(agreement: String, isMentioned: Bool) throws {
        #expect(try Fixture.policy().mentions(AgreementID(agreement)) == isMentioned)
    }

    @Test("a citation names a number and a subject")
    func citation() throws {
        let policy = try Fixture.policy()
        let own = policy.citation(of: "eigen-12")
        #expect(own.isOwn && own.number == "12" && own.title?.nl == "Nieuws komt van de communicatiedienst")
        #expect(policy.citation(of: "kortom-82").title?.en == "News on the intranet")
        #expect(policy.citation(of: "leo-1").number == "leo-1" && policy.citation(of: "leo-1").title == nil)
        #expect(policy.allCitations.count == 10)
    }

    @Test("the trial period ends on its last day")
    func trial() throws {
        let policy = try Fixture.policy()
        #expect(policy.isTrial(on: try Fixture.day("2026-09-30")))
        #expect(try !policy.isTrial(on: Fixture.day("2026-10-01")))
    }

    @Test("the calendar knows its periods")
    func calendar() throws {
        let calendar = try Fixture.policy().calendar
        #expect(calendar.periods(on: try Fixture.day("2030-07-01")).map(\.kind) == [.preElection, .crisis])
        #expect(calendar.periods(on: try Fixture.day("2026-11-19")).isEmpty)
        #expect(calendar.holidays == [try Fixture.day("2026-12-25")])
    }
}
