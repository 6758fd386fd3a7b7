import BrusselsTime
import Findings
import Registers
import Testing

/// A snapshot of the UiTdatabank, and the addresses of its events.
@Suite struct ActivityRegisterTests {
    private static let id = "0b6f9c2a-4d1e-4f7a-9c3b-2e8d5a7f1c60"

    @Test(
        arguments: [
            (id, true), (id.uppercased(), true), ("https://io.uitdatabank.be/events/\(id)", true),
            ("http://io.uitdatabank.be/event/\(id)/", true),
            ("https://www.uitinvlaanderen.be/agenda/e/markt/\(id)", true),
            ("D04BE067-FBE7-6633-2351893716796CB5", true), (" \(id) ", true), ("", false), ("markt", false),
            ("https://io.uitdatabank.be/place/\(id)", false), ("https://\(id)", false),
            ("https:///events/\(id)", false),
            (String(id.dropLast()), false), (id + "0", false), (id.replacing("-", with: ""), false),
            (id.replacing("0", with: "g"), false), (String(repeating: "a", count: 100_000), false), ("--------", false),
        ])
    func `an event has an identity`(text: String, isOne: Bool) {
        #expect((EventAddress(text) != nil) == isOne)
    }

    @Test func `the same event, however it is written`() {
        #expect(
            EventAddress(Self.id)?.digits
                == EventAddress("https://io.uitdatabank.be/event/\(Self.id.uppercased())")?.digits)
        #expect(EventAddress("https://io-test.uitdatabank.be/events/\(Self.id)")?.isOfTest == true)
        #expect(EventAddress("https://io.uitdatabank.be/events/\(Self.id)")?.isOfTest == false)
        #expect(EventAddress(Self.id)?.isOfTest == false)
    }

    private func fact(_ json: String) throws -> ActivityFact {
        let address = try #require(EventAddress(Self.id))
        return try ActivityRegister(reading: Array(json.utf8)).fact(of: address)
    }

    @Test func `an event by itself, in a list or in a graph`() throws {
        let event =
            "{\"@id\": \"https://io.uitdatabank.be/event/\(Self.id)\", \"@type\": \"Event\", \"name\": {\"nl\": \"Markt\", \"fr\": "
            + "\"Marché\"}, \"calendarType\": \"single\", \"startDate\": \"2027-01-09T13:00:00+00:00\", \"workflowStatus\": "
            + "\"APPROVED\", \"priceInfo\": [{\"price\": 4.5, \"name\": {\"nl\": \"Basis\"}}]}"
        for json in [event, "[\(event)]", "{\"@graph\": [\(event)]}", "{\"member\": [\(event)], \"totalItems\": 1}"] {
            guard case .known(let activity) = try fact(json) else {
                Issue.record("\(json)")
                continue
            }
            #expect(activity.name == "Markt" && activity.isShown && activity.calendar == "single")
            #expect(activity.times.first?.start == instant(fromISO: "2027-01-09T14:00:00+01:00"))
        }
        #expect(try fact("[]") == .unknown)
    }

    @Test(
        arguments: [
            "", "{", "[{\"@id\": 1}", "{\"a\": 1, \"a\": 2}", "\u{0}", String(repeating: "[", count: 10_000),
            "{\"@id\": \"\(id)\", \"startDate\": }",
        ])
    func `what is no snapshot is refused`(json: String) {
        #expect(throws: RegisterProblem.self) { try ActivityRegister(reading: Array(json.utf8)) }
    }

    @Test func `a snapshot that is too large is not read`() {
        var limits = ActivityRegister.limits
        limits.bytes = 10
        #expect(throws: RegisterProblem.self) {
            try ActivityRegister(reading: Array("[1, 2, 3, 4, 5]".utf8), limits: limits)
        }
    }
}
