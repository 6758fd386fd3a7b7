/// A word that says something in a date, as Dutch has it.
enum CalendarWord: Hashable {
    /// 0 is Monday. `repeats`: `zondagen`, so that it holds for each day that follows.
    case weekday(Int, repeats: Bool)
    case month(Int)
    /// `en`, `of`, `tot`: between two days.
    case join
    /// `de`, `ste`, `e`: around a number.
    case filler

    /// nil for a word that no date has.
    init?(_ word: String) {
        if let known = Self.words[word] {
            self = known
            return
        }
        for (index, name) in Self.weekdays.enumerated() where word.hasPrefix(name) {
            guard let repeats = Self.endings[String(word.dropFirst(name.count))] else { continue }
            self = .weekday(index, repeats: repeats)
            return
        }
        return nil
    }

    static let weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]
    static let months = [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ]

    /// The first three letters of every word for a month, in one number.
    static let startsOfMonths: [UInt32] = (months + shortMonths.keys).reduce(into: []) { starts, name in
        let start = name.utf8.prefix(3).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        if !starts.contains(start) { starts.append(start) }
    }

    /// What can follow the name of a day in one word, and whether it then means each such day.
    private static let endings = [
        "": false, "en": true, "avond": false, "ochtend": false, "morgen": false, "voormiddag": false, "middag": false,
        "namiddag": false, "nacht": false,
    ]

    private static let shortWeekdays = ["ma", "di", "wo", "do", "vr", "za", "zo"]
    private static let shortMonths = [
        "jan": 1, "feb": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "okt": 10, "nov": 11,
        "dec": 12,
    ]

    private static let words: [String: CalendarWord] = {
        var words: [String: CalendarWord] = [
            "en": .join, "of": .join, "tot": .join, "met": .join, "tem": .join, "de": .filler, "ste": .filler,
            "e": .filler,
        ]
        for (index, name) in shortWeekdays.enumerated() { words[name] = .weekday(index, repeats: false) }
        for (index, name) in months.enumerated() { words[name] = .month(index + 1) }
        for (name, month) in shortMonths { words[name] = .month(month) }
        return words
    }()
}
