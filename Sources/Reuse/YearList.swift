/// Years that stand together somewhere in a notice: `2016, 2018-2020`. Blanks or commas part them.
struct YearList {
    /// From the blank or comma in front of the years to behind the last of them.
    let range: Range<Int>
    /// Behind the blanks that follow: where to look for more.
    let next: Int
    let years: [YearRange]

    /// All lists of years in a text; nil when something in them is no year after all (`2017-nu,Jan`), so that it is a name.
    static func all(in text: ArraySlice<Unicode.Scalar>) -> [YearList]? {
        var lists: [YearList] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard let first = firstYear(in: text, from: index) else {
                index = ScalarCursor(text, at: index).afterRefusedStart
                continue
            }
            switch YearList.read(text, from: index, firstYear: first) {
            case .years(let list):
                lists.append(list)
                index = max(list.next, index + 1)
            case .none: index = ScalarCursor(text, at: index).afterRefusedStart
            case .unclear: return nil
            }
        }
        return lists
    }

    /// Where the first year would stand when a list began at `index`: at the start of the text, or behind blanks with or
    /// without a comma in front.
    private static func firstYear(in text: ArraySlice<Unicode.Scalar>, from index: Int) -> Int? {
        if index == text.startIndex, text.first?.isDigit == true { return index }
        var cursor = ScalarCursor(text, at: index)
        _ = cursor.take(",")
        return cursor.skipBlanks() ? cursor.index : nil
    }

    private enum Reading {
        case years(YearList)
        case none
        case unclear
    }

    private static func read(_ text: ArraySlice<Unicode.Scalar>, from start: Int, firstYear: Int) -> Reading {
        var cursor = ScalarCursor(text, at: firstYear)
        var found: [YearRange] = []
        // How far the list holds together: up to here a blank or the end of the text follows.
        var accepted: Accepted?
        while let year = cursor.takeYear() {
            let single = YearRange(start: year.text)
            if let tail = cursor.tightTail() {
                guard let ranges = ranges(year + tail) else { return .unclear }
                found += ranges
                accepted = Accepted(end: cursor.index, count: found.count)
            } else if let (range, end) = cursor.spacedRange(from: year.text) {
                // Unless something further on holds, the year alone does (`2017 - 20199`): a blank follows it.
                accepted = Accepted(end: cursor.index, count: found.count, last: single)
                cursor.index = end
                found.append(range)
                if cursor.endsList { accepted = Accepted(end: end, count: found.count) }
            } else {
                found.append(single)
                if cursor.endsList { accepted = Accepted(end: cursor.index, count: found.count) }
            }
            guard cursor.takeListSeparator() else { break }
        }
        guard let accepted else { return .none }
        let years = found.prefix(accepted.count) + (accepted.last.map { [$0] } ?? [])
        return .years(list(start..<accepted.end, years, in: text))
    }

    /// A list of years that can end here: so many of those found, and perhaps one instead of the next.
    private struct Accepted {
        let end: Int
        let count: Int
        var last: YearRange?
    }

    private static func list(
        _ range: Range<Int>, _ years: ArraySlice<YearRange>, in text: ArraySlice<Unicode.Scalar>
    ) -> YearList {
        var cursor = ScalarCursor(text, at: range.upperBound)
        _ = cursor.take(",")
        cursor.skipBlanks()
        return YearList(range: range, next: cursor.index, years: Array(years))
    }

    /// `2017-2019,2020-` is one word: commas part it.
    private static func ranges(_ word: ArraySlice<Unicode.Scalar>) -> [YearRange]? {
        var ranges: [YearRange] = []
        for part in word.split(separator: ",") {
            guard let range = YearRange(part) else { return nil }
            ranges.append(range)
        }
        return ranges
    }
}

extension ScalarCursor {
    /// Behind the place where no list of years begins, and behind the blanks there: in those none begins either.
    fileprivate var afterRefusedStart: Int {
        var cursor = self
        if !cursor.skipBlanks() { cursor.index += 1 }
        return cursor.index
    }

    /// A dash directly behind a year, and the word it begins.
    fileprivate mutating func tightTail() -> ArraySlice<Unicode.Scalar>? {
        let start = index
        guard YearRange.separators.contains(where: { take($0) }) else { return nil }
        skipWord()
        return slice(start..<index)
    }

    /// `2017 - 2019`, with the year read already, and where it ends.
    fileprivate func spacedRange(from year: String) -> (YearRange, Int)? {
        var cursor = self
        guard cursor.skipBlanks(), let separator = YearRange.separators.first(where: { cursor.take($0) }),
            cursor.skipBlanks(), let end = cursor.takeYear()
        else { return nil }
        return (YearRange(start: year, separator: separator, end: end.text), cursor.index)
    }

    /// Whether a list of years can end here: a blank or the end follows, perhaps behind a comma.
    fileprivate var endsList: Bool {
        var cursor = self
        _ = cursor.take(",")
        return cursor.isAtEnd || cursor.skipBlanks()
    }

    /// Blanks, a comma, or both.
    fileprivate mutating func takeListSeparator() -> Bool {
        let blanks = skipBlanks()
        let comma = take(",")
        skipBlanks()
        return blanks || comma
    }
}
