import BrusselsTime
import Testing

@Suite struct InstantTests {
    @Test(
        "moments as they are written",
        arguments: [
            ("2026-11-21T10:30:00+01:00", "2026-11-21T10:30:00+01:00"),
            ("2026-11-21T09:30:00Z", "2026-11-21T10:30:00+01:00"),
            ("2026-07-01", "2026-07-01T00:00:00+02:00"),
            ("2026-07-01T08:00", "2026-07-01T08:00:00+02:00"),
            ("2026-11-21 10:30:00", "2026-11-21T10:30:00+01:00"),
            ("2026-11-21T10:30:00.123+01:00", "2026-11-21T10:30:00+01:00"),
        ])
    func moment(_ text: String, _ expected: String) throws {
        #expect(isoText(try #require(instant(fromISO: text))) == expected)
    }

    @Test func `the clock goes back in October and forward in March`() throws {
        let before = try #require(instant(fromISO: "2026-10-25T00:59:59Z"))
        let after = try #require(instant(fromISO: "2026-10-25T01:00:00Z"))
        #expect(isoText(before) == "2026-10-25T02:59:59+02:00")
        #expect(isoText(after) == "2026-10-25T02:00:00+01:00")
        #expect(isoText(try #require(instant(fromISO: "2026-03-29T01:00:00Z"))) == "2026-03-29T03:00:00+02:00")
    }

    @Test(
        "what is no moment",
        arguments: [
            "", "2026-11-21T", "2026-11-21T25:00", "2026-11-21T10:60", "2026-11-21T10:30:00+99:00", "2026-11-21Tx",
            "morgen",
            "2026-11-21T10:30:00+01:00 x",
        ])
    func nothing(_ text: String) { #expect(instant(fromISO: text) == nil) }

    @Test func `the seconds before 1970 are read too`() throws {
        #expect(try #require(instant(fromISO: "1969-12-31T23:59:59Z")).secondsSince1970 == -1)
    }
}
