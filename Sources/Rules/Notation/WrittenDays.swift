/// Finds the days that a text writes down.
struct WrittenDays {
    private let tokens: [CalendarToken]
    private var index = 0
    private var found: [WrittenDay] = []

    /// Every day in a text, in order. A page writes no more than this.
    static let most = 2_000

    static func all(in text: [UInt8]) -> [WrittenDay] {
        var reader = WrittenDays(tokens: CalendarToken.all(in: text))
        return reader.read()
    }

    private init(tokens: [CalendarToken]) { self.tokens = tokens }

    private mutating func read() -> [WrittenDay] {
        while index < tokens.count, found.count < Self.most {
            let start = index
            let row = row()
            found += Self.completed(row)
            if index == start { index += 1 }
        }
        return found
    }

    // MARK: - A row of days

    /// `zaterdag 9 en zondag 10 januari 2027`; empty when none begins here.
    private mutating func row() -> [WrittenDay] {
        var row: [WrittenDay] = []
        var repeated: Int?
        while let next = day(at: index, repeated: repeated, isFirst: row.isEmpty) {
            row.append(next.day)
            index = next.end
            if next.repeats { repeated = next.day.weekday }
            guard row.count < 50, let behind = behindJoin(index),
                day(at: behind, repeated: repeated, isFirst: false) != nil
            else { break }
            index = behind
        }
        return row
    }

    private typealias Found = (day: WrittenDay, end: Int, repeats: Bool)

    /// One day with what it says itself. Without the name of a day it needs a month, unless another stands before it.
    private func day(at start: Int, repeated: Int?, isFirst: Bool) -> Found? {
        var position = start
        var (weekday, repeats) = (repeated, false)
        if case .word(.weekday(let named, let isEach)) = kind(position) {
            (weekday, repeats) = (named, isEach)
            position += 1
            if isMark(0x2C, at: position) || isMark(0x2E, at: position) { position += 1 }
            if case .word(.filler) = kind(position) { position += 1 }
        } else if isFirst, isPartOfNumber(position) {
            return nil
        }
        guard let first = token(position), let read = numeric(position) ?? written(position) else { return nil }
        if weekday == nil, isFirst, read.month == nil { return nil }
        guard let last = token(read.end - 1) else { return nil }
        let begin = token(start).map(\.range.lowerBound) ?? first.range.lowerBound
        let day = WrittenDay(
            weekday: weekday, day: read.day, month: read.month, year: read.year, range: begin..<last.range.upperBound)
        return (day, read.end, repeats)
    }

    private typealias Parts = (day: Int, month: Int?, year: Int?, end: Int)

    /// `9 januari 2027`, `9 januari`, `9`
    private func written(_ start: Int) -> Parts? {
        guard case .number(let day, let digits) = kind(start), digits <= 2, (1...31).contains(day) else { return nil }
        var position = start + 1
        if case .word(.filler) = kind(position) { position += 1 }
        guard case .word(.month(let month)) = kind(position) else { return (day, nil, nil, start + 1) }
        position += 1
        // `nov. 2026`
        let behind = isMark(0x2E, at: position) ? position + 1 : position
        if case .number(let year, 4) = kind(behind), (1_900...2_199).contains(year) {
            return (day, month, year, behind + 1)
        }
        return (day, month, nil, position)
    }

    /// `20/11/2026`, `20.11.2026`, `2026-11-20`
    private func numeric(_ start: Int) -> Parts? {
        let row = Array(tokens.dropFirst(start).prefix(5))
        guard row.count == 5,
            case .number(let first, let firstDigits) = row[0].kind, case .mark(let mark) = row[1].kind,
            case .number(let month, let monthDigits) = row[2].kind, row[3].kind == .mark(mark),
            case .number(let last, let lastDigits) = row[4].kind, [0x2D, 0x2E, 0x2F].contains(mark),
            monthDigits <= 2, (1...12).contains(month), Self.touch(row)
        else { return nil }
        if firstDigits <= 2, lastDigits == 4, (1...31).contains(first), (1_900...2_199).contains(last) {
            return (first, month, last, start + 5)
        }
        if firstDigits == 4, lastDigits <= 2, (1_900...2_199).contains(first), (1...31).contains(last) {
            return (last, month, first, start + 5)
        }
        return nil
    }

    /// Whether nothing stands between them.
    private static func touch(_ row: [CalendarToken]) -> Bool {
        zip(row, row.dropFirst()).allSatisfy { $0.range.upperBound == $1.range.lowerBound }
    }

    // MARK: - Around it

    private func token(_ position: Int) -> CalendarToken? {
        tokens.indices.contains(position) ? tokens[position] : nil
    }

    private func kind(_ position: Int) -> CalendarToken.Kind? { token(position)?.kind }

    private func isMark(_ mark: UInt8, at position: Int) -> Bool { kind(position) == .mark(mark) }

    /// `3.14 mei`, `1/12 januari`: a number that goes on before this one is no day.
    private func isPartOfNumber(_ position: Int) -> Bool {
        guard let here = token(position), let before = token(position - 1), case .mark = before.kind else {
            return false
        }
        return before.range.upperBound == here.range.lowerBound
    }

    /// The place behind `en`, `of`, `tot en met`, a comma or a dash.
    private func behindJoin(_ start: Int) -> Int? {
        var position = start
        while position < start + 3, isJoin(position) { position += 1 }
        return position > start ? position : nil
    }

    private func isJoin(_ position: Int) -> Bool {
        switch kind(position) {
        case .word(.join), .mark(0x2C), .mark(0x2D): true
        default: false
        }
    }

    /// What a day does not say itself, the next one says: the month, and the year. December comes before January.
    private static func completed(_ row: [WrittenDay]) -> [WrittenDay] {
        var days = row
        for position in days.indices.dropLast().reversed() {
            let next = days[position + 1]
            // `9-12, 4 mei`: hours, not days of May.
            if days[position].month == nil {
                guard days[position].day <= next.day else { continue }
                days[position].month = next.month
            }
            guard days[position].year == nil, let year = next.year, let month = days[position].month,
                let nextMonth = next.month
            else { continue }
            days[position].year = month > nextMonth ? year - 1 : year
        }
        return days
    }
}
