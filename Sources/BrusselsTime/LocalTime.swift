import Glibc

/// The clock on a wall in Brussels, by libc with its zone set.
struct LocalTime {
    let day: Day
    let hour: Int
    let minute: Int
    let second: Int
    /// Seconds east of Greenwich.
    let offset: Int

    init(of instant: Instant) {
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
    }()
}

extension Day {
    /// The moment a clock in Brussels shows this day and time; nil when libc cannot say.
    func instant(hour: Int, minute: Int, second: Int) -> Instant? {
        _ = LocalTime.zone
        var parts = tm()
        parts.tm_year = Int32(year - 1900)
        parts.tm_mon = Int32(month - 1)
        parts.tm_mday = Int32(day)
        (parts.tm_hour, parts.tm_min, parts.tm_sec) = (Int32(hour), Int32(minute), Int32(second))
        parts.tm_isdst = -1
        let seconds = mktime(&parts)
        return seconds == -1 && year != 1969 ? nil : Instant(secondsSince1970: Int64(seconds))
    }
}
