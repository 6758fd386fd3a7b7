import BrusselsTime
public import Findings

/// When somebody was born does not stand in a text.
public struct BirthDate: Rule {
    public static let description = RuleDescription(
        id: "birth-date",
        title: Message(nl: "Geen geboortedatum", en: "No date of birth"),
        demand: Message(
            nl:
                "Een naam met een geboortedatum wijst één mens aan. Zet er hoogstens een leeftijd of een jaar. Wat je bewaart, blijft "
                + "in de geschiedenis staan.",
            en:
                "A name with a date of birth points at one person. Put an age or a year at most. What you keep stays in the history."
        ),
        remedy: Message(
            nl: "Haal de datum weg, of zet alleen het jaar.", en: "Take the date out, or leave only the year."),
        agreements: PersonalDataSettings.agreements,
        force: .adopted(from: .submit),
        reach: .everyIntroducedVersion,
        examples: examples)

    public init() {}

    public func findings(in subject: TextSubject) -> [Finding] {
        let found = subject.personalData(.birth) { text, settings in
            Self.all(in: text, on: settings.day)
        } isOwn: { _, _ in
            false
        }
        return subject.findings(Self.description.id, found.map(\.range), .stands, .takeOutOrGround)
    }

    /// Every day on which somebody who lives can have been born, behind words that say so.
    static func all(in text: ScannedText, on today: Day) -> [PersonalDatum] {
        var found: [PersonalDatum] = []
        var index = 0
        while index < text.count {
            guard let start = wordsEnd(text, at: index) else {
                index += 1
                continue
            }
            index = start
            guard let date = date(text, from: start, today), date.day <= today, date.day.year >= today.year - 115,
                !isRange(text, behind: date.range.upperBound),
                !text.holds(dead, in: text.line(around: date.range))
            else { continue }
            found.append(PersonalDatum(range: date.range, key: Array(date.day.description.utf8)))
            index = date.range.upperBound
        }
        return found
    }

    private static let born = smallWords("geboren geboortedatum geb. geboortedag")
    private static let dead = smallWords("overleden overleed gestorven stierf sneuvelde gesneuveld")
    private static let ranges = smallWords("of tot en nadien later vroeger ervoor erna")

    /// Behind the words for being born that begin at an offset.
    private static func wordsEnd(_ text: ScannedText, at index: Int) -> Int? {
        let byte = text[index]
        // °, a word's first letter.
        if byte == 0xC2, text.at(index + 1) == 0xB0 {
            // A number in front, or a letter right behind: how warm it is.
            let before = text.at(index - 1) == 0x20 ? index - 2 : index - 1
            let isHeat = [0x43, 0x46, 0x4B].contains(text.at(index + 2)) && !text.isWord(index + 3)
            return text.isDigit(before) || isHeat ? nil : index + 2
        }
        guard byte | 0x20 == 0x67, !text.isWord(index - 1) else { return nil }
        for word in born where text.starts(with: word, at: index, before: text.count) { return index + word.count }
        return nil
    }

    /// Whether it is a border and no day of birth: `of later`, `tot en met`.
    private static func isRange(_ text: ScannedText, behind end: Int) -> Bool {
        text.at(end) == 0x20 && ranges.contains { text.starts(with: $0, at: end + 1, before: text.count) }
    }

    private static let between = smallWords(
        "op te in is was de den datum maandag dinsdag woensdag donderdag vrijdag zaterdag zondag")

    /// The first date behind an offset, with a place name or small words between.
    private static func date(_ text: ScannedText, from start: Int, _ today: Day) -> (range: Range<Int>, day: Day)? {
        var index = start
        for _ in 0..<7 {
            while index < text.count, text.isSpace(index) || [0x3A, 0x28, 0x2C, 0x22, 0x7C, 0x2A].contains(text[index])
            {
                index += text.isNoBreakSpace(index) ? 2 : 1
            }
            if text.isDigit(index) { return WrittenBirth(today: today).read(text, from: index) }
            guard index < text.count, text.isWord(index) else { return nil }
            // A place has a capital; any other word says something else ("geboren voor 1 januari").
            let isPlace = text[index].isCapital || text[index] >= 0xC3
            guard isPlace || between.contains(where: { text.starts(with: $0, at: index, before: text.count) }) else {
                return nil
            }
            while index < text.count, text.isWord(index) || text[index] == 0x2D || text[index] == 0x27 { index += 1 }
        }
        return nil
    }
}

/// A day with its year as people write one.
private struct WrittenBirth {
    let today: Day

    func read(_ text: ScannedText, from start: Int) -> (range: Range<Int>, day: Day)? {
        guard let first = number(text, start) else { return nil }
        if first.end - start == 4 { return sorted(text, start, first) }
        guard first.end - start <= 2 else { return nil }
        var index = first.end
        // 12e, 1ste
        while index < text.count, text[index].isLetter, index - first.end < 3 { index += 1 }
        let hasMark = text.separator(index) > 0 && !text.isSpace(index)
        if hasMark, index == first.end, let second = number(text, index + 1), second.end - index <= 3,
            text.separator(second.end) > 0, let third = number(text, second.end + 1)
        {
            return day(third, month: second.value, day: first.value, start, length: third.end - second.end - 1)
        }
        while text.isSpace(index) { index += text.isNoBreakSpace(index) ? 2 : 1 }
        guard
            let month = Self.months.firstIndex(where: { names in
                names.contains { text.starts(with: $0, at: index, before: text.count) }
            })
        else { return nil }
        while index < text.count, text.isWord(index) || text[index] == 0x2E { index += 1 }
        while text.isSpace(index) { index += text.isNoBreakSpace(index) ? 2 : 1 }
        guard let year = number(text, index), year.end - index == 4 else { return nil }
        return day(year, month: month + 1, day: first.value, start, length: 4)
    }

    /// 1980-03-12.
    private func sorted(
        _ text: ScannedText, _ start: Int, _ year: (value: Int, end: Int)
    ) -> (range: Range<Int>, day: Day)? {
        guard text.at(year.end) == 0x2D || text.at(year.end) == 0x2F, let month = number(text, year.end + 1),
            text.at(month.end) == text[year.end], let day = number(text, month.end + 1), !text.isDigit(day.end),
            let date = Day(year: year.value, month: month.value, day: day.value)
        else { return nil }
        return (start..<day.end, date)
    }

    private func day(
        _ year: (value: Int, end: Int), month: Int, day: Int, _ start: Int, length: Int
    ) -> (range: Range<Int>, day: Day)? {
        guard length == 4 || length == 2 else { return nil }
        // Two digits: whoever lives was born in this century, or else in the one before.
        let full = length == 4 ? year.value : year.value <= today.year - 2000 ? 2000 + year.value : 1900 + year.value
        return Day(year: full, month: month, day: day).map { (start..<year.end, $0) }
    }

    private func number(_ text: ScannedText, _ start: Int) -> (value: Int, end: Int)? {
        var (value, end) = (0, start)
        while text.isDigit(end), end - start < 5 {
            value = value * 10 + Int(text[end] - 0x30)
            end += 1
        }
        return end > start ? (value, end) : nil
    }

    private static let months: [[[UInt8]]] = [
        smallWords("januari jan janvier january"), smallWords("februari feb février february"),
        smallWords("maart mrt mars march"), smallWords("april apr avril"), smallWords("mei mai may"),
        smallWords("juni jun juin june"),
        smallWords("juli jul juillet july"), smallWords("augustus aug août august"),
        smallWords("september sep sept septembre"),
        smallWords("oktober okt octobre october"), smallWords("november nov novembre"),
        smallWords("december dec décembre"),
    ]
}

extension Message {
    fileprivate static let stands = Message(
        nl: "Hier staat een geboortedatum.", en: "Here stands a date of birth.")
}
