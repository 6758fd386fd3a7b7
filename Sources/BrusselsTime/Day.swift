/// A day of the calendar in Brussels.
public struct Day: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// A day that exists; nil for 30 February and the like. Years 1900 to 9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1900...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Self.length(ofMonth: month, in: year)
        else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Strictly `YYYY-MM-DD`.
    public init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        func number(_ range: Range<Int>) -> Int? {
            bytes[range].reduce(Int?(0)) { sum, byte in
                (0x30...0x39).contains(byte) ? sum.map { $0 * 10 + Int(byte - 0x30) } : nil
            }
        }
        guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The day that a text begins with: `2026-11-21`, `2026-11-21T10:30`, `2026-11-21 (voorlopig)`. Of a moment in another zone its
    /// day in Brussels.
    public init?(written text: String) {
        guard
            let day = Day(text) ?? dayOfMoment(text) ?? Day(String(text.prefix(10)))
        else { return nil }
        self = day
    }

    /// 1 January 1970: stands in for a year no calendar of ours knows.
    static let epoch = Day(year: 1970)

    private init(year: Int) { (self.year, month, day) = (year, 1, 1) }

    /// The day it is in Brussels at a moment.
    public init(of instant: Instant) { self = LocalTime(of: instant).day }

    /// Saturday or Sunday. Day 0, 1 January 1970, was a Thursday.
    public var isWeekend: Bool { [2, 3].contains((daysSince1970 % 7 + 7) % 7) }

    /// The Monday of its week.
    public var monday: Day { adding(days: -Int(((daysSince1970 + 3) % 7 + 7) % 7)) }

    /// The day some days later, or earlier for a negative number; the day itself when that leaves the years we know.
    public func adding(days: Int) -> Day {
        let (sum, overflow) = daysSince1970.addingReportingOverflow(Int64(days))
        return Day(daysSince1970: overflow ? daysSince1970 : sum) ?? self
    }

    /// The same day of a later month; the last of that month when it is shorter.
    public func adding(months: Int) -> Day {
        let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, total >= 0 else { return self }
        // No month lacks more than three of the days that another has.
        return (0...3).lazy.compactMap { Day(year: total / 12, month: total % 12 + 1, day: day - $0) }.first ?? self
    }

    public var description: String { "\(year)-\(two(month))-\(two(day))" }
    /// For example `21 november 2026`.
    public var dutch: String { "\(day) \(Self.dutchMonths[month - 1]) \(year)" }
    /// For example `21 November 2026`.
    public var english: String { "\(day) \(Self.englishMonths[month - 1]) \(year)" }

    public static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private static let dutchMonths = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]
    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    private static func length(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: 30
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        default: 31
        }
    }

    /// Days since 1 January 1970 (the civil-calendar sums of Howard Hinnant's `days_from_civil`).
    public var daysSince1970: Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int64(era) * 146_097 + Int64(dayOfEra) - 719_468
    }

    /// The day with this number; nil outside the years we know.
    init?(daysSince1970 number: Int64) {
        guard (-25_567...2_932_896).contains(number) else { return nil }
        let shifted = Int(number) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}

/// The day in Brussels of a moment written as ISO 8601 has it; nil when it is none.
private func dayOfMoment(_ text: String) -> Day? { instant(fromISO: text).map { Day(of: $0) } }
