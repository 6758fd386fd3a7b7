import BrusselsTime
import Testing

/// The clock of Brussels where it is not simple: it jumps in March, goes back in October, and a day ends an hour or two
/// before it does in UTC.
@Suite("The clock of Brussels")
struct TimeTests {
    // MARK: - From UTC to the wall

    struct Wall: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let utc: String
        let wall: String

        init(_ name: String, _ utc: String, _ wall: String) {
            (testDescription, self.utc, self.wall) = (name, utc, wall)
        }
    }

    static let walls = [
        Wall("the last second before the day of the jump", "2026-03-28T22:59:59Z", "2026-03-28T23:59:59+01:00"),
        Wall("the first second of the day of the jump", "2026-03-28T23:00:00Z", "2026-03-29T00:00:00+01:00"),
        Wall("the last second before the jump", "2026-03-29T00:59:59Z", "2026-03-29T01:59:59+01:00"),
        Wall("the first second after the jump", "2026-03-29T01:00:00Z", "2026-03-29T03:00:00+02:00"),
        Wall("the last second of the short day", "2026-03-29T21:59:59Z", "2026-03-29T23:59:59+02:00"),
        Wall("the first second after the short day", "2026-03-29T22:00:00Z", "2026-03-30T00:00:00+02:00"),
        Wall("the last second before the long day", "2026-10-24T21:59:59Z", "2026-10-24T23:59:59+02:00"),
        Wall("the first second of the long day", "2026-10-24T22:00:00Z", "2026-10-25T00:00:00+02:00"),
        Wall("the hour that comes twice begins", "2026-10-25T00:00:00Z", "2026-10-25T02:00:00+02:00"),
        Wall("the last second of its first time", "2026-10-25T00:59:59Z", "2026-10-25T02:59:59+02:00"),
        Wall("it begins again", "2026-10-25T01:00:00Z", "2026-10-25T02:00:00+01:00"),
        Wall("the last second of its second time", "2026-10-25T01:59:59Z", "2026-10-25T02:59:59+01:00"),
        Wall("past the hour that comes twice", "2026-10-25T02:00:00Z", "2026-10-25T03:00:00+01:00"),
        Wall("the last second of the long day", "2026-10-25T22:59:59Z", "2026-10-25T23:59:59+01:00"),
        Wall("the first second after the long day", "2026-10-25T23:00:00Z", "2026-10-26T00:00:00+01:00"),
        Wall("the jump of 2027, a second before", "2027-03-28T00:59:59Z", "2027-03-28T01:59:59+01:00"),
        Wall("the jump of 2027", "2027-03-28T01:00:00Z", "2027-03-28T03:00:00+02:00"),
        Wall("the last second of that day", "2027-03-28T21:59:59Z", "2027-03-28T23:59:59+02:00"),
        Wall("midnight in winter", "2026-12-31T23:00:00Z", "2027-01-01T00:00:00+01:00"),
        Wall("a second before midnight in winter", "2026-12-31T22:59:59Z", "2026-12-31T23:59:59+01:00"),
        Wall("midnight in summer", "2026-07-20T22:00:00Z", "2026-07-21T00:00:00+02:00"),
        Wall("a second before midnight in summer", "2026-07-20T21:59:59Z", "2026-07-20T23:59:59+02:00"),
        Wall("the leap day begins", "2028-02-28T23:00:00Z", "2028-02-29T00:00:00+01:00"),
        Wall("the leap day ends", "2028-02-29T22:59:59Z", "2028-02-29T23:59:59+01:00"),
        Wall("no leap day in 2100", "2100-02-28T23:00:00Z", "2100-03-01T00:00:00+01:00"),
        Wall("a leap day in 2400", "2400-02-28T23:00:00Z", "2400-02-29T00:00:00+01:00"),
    ]

    @Test("what the wall says", arguments: walls)
    func wall(_ it: Wall) throws {
        let moment = try #require(instant(fromISO: it.utc))
        #expect(isoText(moment) == it.wall)
        #expect(Day(of: moment).description == String(it.wall.prefix(10)))
        #expect(instant(fromISO: it.wall) == moment)
    }

    // MARK: - From what people write

    struct Written: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let text: String
        let utc: String

        init(_ name: String, _ text: String, _ utc: String) {
            (testDescription, self.text, self.utc) = (name, text, utc)
        }
    }

    static let written = [
        Written("before the hour that comes twice", "2026-10-25T01:59:59", "2026-10-24T23:59:59Z"),
        Written("its start without a zone is the first time", "2026-10-25T02:00:00", "2026-10-25T00:00:00Z"),
        Written("inside it without a zone is the first time", "2026-10-25T02:30", "2026-10-25T00:30:00Z"),
        Written("its end without a zone is the first time", "2026-10-25T02:59:59", "2026-10-25T00:59:59Z"),
        Written("inside it in summer time", "2026-10-25T02:30:00+02:00", "2026-10-25T00:30:00Z"),
        Written("inside it in winter time", "2026-10-25T02:30:00+01:00", "2026-10-25T01:30:00Z"),
        Written("inside it in UTC", "2026-10-25T02:30:00Z", "2026-10-25T02:30:00Z"),
        Written("after the hour that comes twice", "2026-10-25T03:00", "2026-10-25T02:00:00Z"),
        Written("before the hour that is skipped", "2026-03-29T01:59:59", "2026-03-29T00:59:59Z"),
        Written("its start without a zone is counted on", "2026-03-29T02:00", "2026-03-29T01:00:00Z"),
        Written("inside it without a zone is counted on", "2026-03-29T02:30", "2026-03-29T01:30:00Z"),
        Written("its end without a zone is counted on", "2026-03-29T02:59:59", "2026-03-29T01:59:59Z"),
        Written("inside it in winter time", "2026-03-29T02:30:00+01:00", "2026-03-29T01:30:00Z"),
        Written("inside it in summer time", "2026-03-29T02:30:00+02:00", "2026-03-29T00:30:00Z"),
        Written("after the hour that is skipped", "2026-03-29T03:00", "2026-03-29T01:00:00Z"),
        Written("the hour that 2027 skips", "2027-03-28T02:15", "2027-03-28T01:15:00Z"),
        Written("the hour that 2027 repeats", "2027-10-31T02:15", "2027-10-31T00:15:00Z"),
        Written("a day alone, in summer", "2026-10-25", "2026-10-24T22:00:00Z"),
        Written("a day alone, in winter", "2026-03-29", "2026-03-28T23:00:00Z"),
        Written("a leap day alone", "2028-02-29", "2028-02-28T23:00:00Z"),
        Written("a zone on the other side of the day", "2026-03-29T23:30:00-05:00", "2026-03-30T04:30:00Z"),
        Written("a zone of half an hour", "2026-10-25T06:00:00+05:30", "2026-10-25T00:30:00Z"),
    ]

    @Test("what people write", arguments: written)
    func whatIsWritten(_ it: Written) throws {
        let moment = try #require(instant(fromISO: it.text))
        #expect(moment == instant(fromISO: it.utc))
    }

    @Test(
        "a leap day that does not exist is no moment",
        arguments: ["2026-02-29", "2100-02-29", "2100-02-29T10:00", "1900-02-29T10:00Z"])
    func noLeapDay(_ text: String) { #expect(instant(fromISO: text) == nil) }

    // MARK: - Whether a moment has come

    struct Embargo: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let until: String
        let now: String
        let isOver: Bool

        init(_ name: String, until: String, now: String, over: Bool) {
            testDescription = name
            (self.until, self.now, isOver) = (until, now, over)
        }
    }

    static let embargoes = [
        Embargo("a second before", until: "2026-11-21T10:00", now: "2026-11-21T08:59:59Z", over: false),
        Embargo("to the second", until: "2026-11-21T10:00", now: "2026-11-21T09:00:00Z", over: true),
        Embargo(
            "in the hour that comes twice, a second before", until: "2026-10-25T02:30", now: "2026-10-25T00:29:59Z",
            over: false),
        Embargo(
            "in the hour that comes twice, the first time", until: "2026-10-25T02:30", now: "2026-10-25T00:30:00Z",
            over: true),
        Embargo(
            "still over when the clock goes back", until: "2026-10-25T02:30", now: "2026-10-25T01:00:00Z", over: true),
        Embargo(
            "of the second time, at the first", until: "2026-10-25T02:30+01:00", now: "2026-10-25T00:30:00Z",
            over: false),
        Embargo(
            "of the second time, a second before", until: "2026-10-25T02:30+01:00", now: "2026-10-25T01:29:59Z",
            over: false),
        Embargo(
            "of the second time, at the second", until: "2026-10-25T02:30+01:00", now: "2026-10-25T01:30:00Z",
            over: true),
        Embargo("of the first time, named", until: "2026-10-25T02:30+02:00", now: "2026-10-25T00:30:00Z", over: true),
        Embargo(
            "in the hour that is skipped, at the jump", until: "2026-03-29T02:30", now: "2026-03-29T01:00:00Z",
            over: false),
        Embargo(
            "in the hour that is skipped, a second before", until: "2026-03-29T02:30", now: "2026-03-29T01:29:59Z",
            over: false),
        Embargo(
            "in the hour that is skipped, half an hour after the jump", until: "2026-03-29T02:30",
            now: "2026-03-29T01:30:00Z", over: true),
        Embargo(
            "in the hour that is skipped, as summer time", until: "2026-03-29T02:30+02:00", now: "2026-03-29T00:30:00Z",
            over: true),
        Embargo("a day, a second before its midnight", until: "2026-10-25", now: "2026-10-24T21:59:59Z", over: false),
        Embargo("a day, at its midnight", until: "2026-10-25", now: "2026-10-24T22:00:00Z", over: true),
        Embargo("a day is not midnight in UTC", until: "2026-01-01", now: "2025-12-31T23:00:00Z", over: true),
    ]

    @Test("whether a moment has come", arguments: embargoes)
    func embargo(_ it: Embargo) throws {
        let (until, now) = (try #require(instant(fromISO: it.until)), try #require(instant(fromISO: it.now)))
        #expect((until <= now) == it.isOver)
    }

    @Test func `what is written later is never earlier, but in the hour that comes twice`() throws {
        // Every five minutes of the two days on which the clock changes: a text without a zone stands for one moment, and
        // later texts never stand for an earlier one.
        for day in ["2026-10-25", "2027-10-31"] {
            var last: Instant?
            for minute in stride(from: 0, to: 1_440, by: 5) {
                let moment = try #require(instant(fromISO: "\(day)T\(Self.two(minute / 60)):\(Self.two(minute % 60))"))
                #expect(last.map { $0 < moment } ?? true)
                last = moment
            }
        }
        // In March the skipped hour is told over the one after it: the same moments twice.
        #expect(instant(fromISO: "2026-03-29T02:30") == instant(fromISO: "2026-03-29T03:30"))
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    // MARK: - Days

    @Test(
        "how long a day lasts, in hours",
        arguments: [
            ("2026-03-28", 24), ("2026-03-29", 23), ("2026-03-30", 24), ("2026-10-24", 24), ("2026-10-25", 25),
            ("2026-10-26", 24), ("2027-03-28", 23), ("2028-02-29", 24), ("2026-12-31", 24),
        ])
    func length(_ text: String, _ hours: Int64) throws {
        let day = try #require(Day(text))
        let start = try #require(instant(fromISO: text))
        let end = try #require(instant(fromISO: day.adding(days: 1).description))
        #expect(end.secondsSince1970 - start.secondsSince1970 == hours * 3_600)
        #expect(Day(of: start) == day)
        #expect(Day(of: Instant(secondsSince1970: end.secondsSince1970 - 1)) == day)
        #expect(Day(of: end) == day.adding(days: 1))
    }

    @Test(
        "weekends",
        arguments: [
            ("2026-03-27", false), ("2026-03-28", true), ("2026-03-29", true), ("2026-03-30", false),
            ("2026-10-24", true), ("2026-10-25", true), ("2026-10-26", false), ("2028-02-29", false),
            ("2100-02-28", true), ("2100-03-01", false), ("2000-01-01", true), ("1970-01-01", false),
            ("1969-12-27", true), ("1969-12-28", true), ("1969-12-29", false), ("1900-01-01", false),
            ("1900-01-06", true), ("9999-12-31", false),
        ])
    func weekend(_ text: String, _ isWeekend: Bool) throws {
        #expect(try #require(Day(text)).isWeekend == isWeekend)
    }

    @Test func `two days of every seven are a weekend, over all leap years`() throws {
        var day = try #require(Day("1900-01-01"))
        let last = try #require(Day("2400-12-31"))
        // A whole number of weeks at a time would hide a slip: each day is asked.
        var run: [Bool] = []
        while day < last {
            run.append(day.isWeekend)
            day = day.adding(days: 1)
        }
        let week = [false, false, false, false, false, true, true]
        #expect(run.enumerated().allSatisfy { $0.element == week[$0.offset % 7] })
    }

    @Test(
        "leap days",
        arguments: [
            ("2028-02-28", 1, "2028-02-29"), ("2028-02-28", 2, "2028-03-01"), ("2100-02-28", 1, "2100-03-01"),
            ("2028-02-29", 365, "2029-02-28"), ("2028-02-29", 366, "2029-03-01"), ("2028-02-29", 1_461, "2032-02-29"),
            ("2100-03-01", -1, "2100-02-28"), ("2096-02-29", 2_920, "2104-02-28"), ("2096-02-29", 2_921, "2104-02-29"),
        ])
    func leap(_ from: String, _ days: Int, _ to: String) throws {
        #expect(try #require(Day(from)).adding(days: days).description == to)
    }
}
