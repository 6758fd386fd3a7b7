import BrusselsTime
import Testing

@Suite struct DayTests {
    @Test("days that exist", arguments: ["2026-11-21", "2024-02-29", "2000-02-29", "1900-01-01", "9999-12-31"])
    func real(_ text: String) throws { #expect(try #require(Day(text)).description == text) }

    @Test(
        "days that do not",
        arguments: [
            "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-01-32", "2026-1-1", "26-01-01", "2026/01/01",
            "",
            "2026-11-21 ", "0000-01-01", "٢٠٢٦-01-01",
        ])
    func unreal(_ text: String) { #expect(Day(text) == nil) }

    @Test func `days add up over months, years and leap days`() throws {
        let day = try #require(Day("2024-02-28"))
        #expect(day.adding(days: 1).description == "2024-02-29")
        #expect(day.adding(days: 2).description == "2024-03-01")
        #expect(day.adding(days: 366).description == "2025-02-28")
        #expect(day.adding(days: -59).description == "2023-12-31")
        #expect(day.adding(days: Int.max) == day)
    }

    @Test func `a day is one in Brussels`() throws {
        let late = try #require(instant(fromISO: "2026-06-30T22:30:00Z"))
        #expect(Day(of: late).description == "2026-07-01")
        let winter = try #require(instant(fromISO: "2026-12-31T22:59:59Z"))
        #expect(Day(of: winter).description == "2026-12-31")
    }

    @Test(
        "the day that a text begins with",
        arguments: [
            ("2026-11-21", "2026-11-21"), ("2026-11-21T10:30", "2026-11-21"), ("2026-11-21 om 10 uur", "2026-11-21"),
            ("2026-11-21T25:00", "2026-11-21"), ("2026-11-21T23:30Z", "2026-11-22"),
            ("2026-11-21T00:30+09:00", "2026-11-20"), ("2026-02-30", nil), ("op 2026-11-21", nil), ("2026-11-2", nil),
            ("", nil),
        ] as [(String, String?)])
    func written(text: String, day: String?) { #expect(Day(written: text)?.description == day) }

    @Test func `a day in words`() throws {
        let day = try #require(Day("2026-11-21"))
        #expect(day.dutch == "21 november 2026")
        #expect(day.english == "21 November 2026")
    }
}
