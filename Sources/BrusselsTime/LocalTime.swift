import Glibc

/// The clock on a wall in Brussels, by libc with its zone set.
public struct LocalTime: Sendable, Hashable {
    public let day: Day
    /// 0 to 23.
    public let hour: Int
    public let minute: Int
    let second: Int
    /// Seconds east of Greenwich.
    let offset: Int

    /// What the clock shows at a moment.
    public init(of instant: Instant) {
        _ = Self.zone
        var seconds = time_t(instant.secondsSince1970)
        var parts = tm()
        localtime_r(&seconds, &parts)
        day =
            Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? Day.epoch
        (hour, minute, second) = (Int(parts.tm_hour), Int(parts.tm_min), Int(parts.tm_sec))
        offset = Int(parts.tm_gmtoff)
    }

    /// Sets the process's zone, once: every time we show or read is Brussels time.
    static let zone: Void = {
        setenv("TZ", "Europe/Brussels", 1)
        tzset()
        // Without tzdata libc reads that name as UTC, in silence. The rule Europe has followed since 1996 needs no file.
        if secondsEast(at: summerOf2026) != 7_200 {
            setenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3", 1)
            tzset()
        }
    }()

    /// 1 July 2026, 00:00 UTC: two hours earlier than the clocks of Brussels.
    private static let summerOf2026 = time_t(1_782_864_000)

    /// Seconds east of Greenwich at a moment, in the zone the process has.
    fileprivate static func secondsEast(at moment: time_t) -> Int {
        var moment = moment
        var parts = tm()
        localtime_r(&moment, &parts)
        return Int(parts.tm_gmtoff)
    }
}

extension Day {
    /// The moment a clock in Brussels shows this day and time: the first of both when clocks go back, and counted on from
    /// before when they jump over it. Not by `mktime`, which lets the question before decide which of both it is.
    func instant(hour: Int, minute: Int, second: Int) -> Instant {
        _ = LocalTime.zone
        let clock = daysSince1970 * 86_400 + Int64(hour * 3_600 + minute * 60 + second)
        let before = LocalTime.secondsEast(at: time_t(clock - 86_400))
        let after = LocalTime.secondsEast(at: time_t(clock + 86_400))
        let first = clock - Int64(before)
        let second = clock - Int64(after)
        let isLater =
            LocalTime.secondsEast(at: time_t(first)) != before && LocalTime.secondsEast(at: time_t(second)) == after
        return Instant(secondsSince1970: isLater ? second : first)
    }
}
