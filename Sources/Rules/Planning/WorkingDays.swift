import BrusselsTime
import PolicyModel

extension Calendar {
    /// Whether the town hall works on a day.
    func isWorkingDay(_ day: Day) -> Bool { !day.isWeekend && !holidays.contains(day) && !closingDays.contains(day) }

    /// How many working days come after one day, up to and with another; no more than `most` are counted.
    func workingDays(after first: Day, through last: Day, atMost most: Int) -> Int {
        var count = 0
        var day = first
        while day < last, count < most {
            day = day.adding(days: 1)
            if isWorkingDay(day) { count += 1 }
        }
        return count
    }
}
