import BrusselsTime

/// A day as a text writes it: `zaterdag 9 januari 2027`, or a part of it where the rest follows: `zaterdag 9 en zondag 10
/// januari 2027`.
struct WrittenDay: Hashable {
    /// 0 is Monday; nil: it does not say.
    var weekday: Int?
    var day: Int
    var month: Int?
    var year: Int?
    /// Where it stands in the text, in bytes.
    var range: Range<Int>

    /// The day of the calendar; nil when it is not said in full, or does not exist.
    var date: Day? {
        guard let year, let month else { return nil }
        return Day(year: year, month: month, day: day)
    }

    /// Whether no year has this day, or not the year it says.
    var isImpossible: Bool {
        guard let month, (1...12).contains(month) else { return false }
        // A leap year, where it does not say which.
        return Day(year: year ?? 2_024, month: month, day: day) == nil
    }

    /// The weekday it is, when it says another.
    var otherWeekday: Int? {
        guard let weekday, let date else { return nil }
        let real = Self.weekday(of: date)
        return real == weekday ? nil : real
    }

    /// 0 is Monday. Day 0, 1 January 1970, was a Thursday.
    static func weekday(of day: Day) -> Int { Int(((day.daysSince1970 + 3) % 7 + 7) % 7) }

    /// The day closest to `day` that has this weekday.
    static func closest(to day: Day, weekday: Int) -> Day {
        var distance = (weekday - Self.weekday(of: day) + 7) % 7
        if distance > 3 { distance -= 7 }
        return day.adding(days: distance)
    }
}
