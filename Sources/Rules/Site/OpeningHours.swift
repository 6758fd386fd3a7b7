import Content
import Text

/// When a service is open, day by day: the hours in the fields of its page, and those that a line of text tells.
struct OpeningHours {
    /// A line that names days and from when until when something lasts.
    struct Line {
        let days: Set<String>
        /// In minutes of the day.
        let spans: [Range<Int>]
        let range: Range<Int>
    }

    private let spans: [String: [Range<Int>]]

    /// As the fields of an item have them (`openingsuren`): a list of lines, or a line for each day.
    init(_ item: SiteItem) {
        var spans: [String: [Range<Int>]] = [:]
        for text in item.facts.fields["openingsuren"] ?? [] {
            let words = Self.words(text[...])
            for day in Self.days(in: words) { spans[day] = Self.spans(in: words) }
        }
        for day in Self.weekdays {
            guard let texts = item.facts.fields["openingsuren.\(day)"] else { continue }
            spans[day] = Self.spans(in: texts.flatMap { Self.words($0[...]) })
        }
        self.spans = spans.filter { !$0.value.isEmpty }
    }

    var isEmpty: Bool { spans.isEmpty }
    var dayCount: Int { spans.count }

    /// Whether a line tells the hours of one of its days.
    func holds(_ line: Line) -> Bool { line.days.contains { spans[$0] == line.spans } }

    /// The lines of a page's text with days and hours.
    static func lines(of subject: PageSubject) -> [Line] {
        let (bytes, body) = (subject.page.bytes, subject.page.bodyRange)
        var lines: [Line] = []
        var start = body.lowerBound
        while start < body.upperBound, lines.count < most {
            let end = bytes[start..<body.upperBound].firstIndex(of: 0x0A) ?? body.upperBound
            // Nobody writes hours on a line of that length.
            if end - start < 500 {
                let words = words(String(decoding: bytes[start..<end], as: UTF8.self)[...])
                let days = days(in: words)
                let spans = days.isEmpty ? [] : spans(in: words)
                if !spans.isEmpty { lines.append(Line(days: days, spans: spans, range: start..<end)) }
            }
            start = end + 1
        }
        return lines
    }

    private static let most = 1_000
    private static let weekdays = ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"]

    // MARK: - Reading

    private static func words(_ text: Substring) -> [String] {
        Folding.folded(String(text)).split { !$0.isLetter && !$0.isNumber && !".:-–".contains($0) }.map(String.init)
    }

    /// The days that a row of words names: `maandag tot vrijdag` is five.
    private static func days(in words: [String]) -> Set<String> {
        var days: Set<String> = []
        var last: Int?
        var isRow = false
        for word in words {
            let name = word.trimmingMarks
            if let day = weekdays.firstIndex(of: name) {
                if isRow, let last, last < day { days.formUnion(weekdays[last...day]) }
                days.insert(name)
                (last, isRow) = (day, false)
            } else {
                isRow =
                    last != nil && ["tot", "en", "met", "t", "m", "-", "–"].contains(word)
                    && (isRow || (word != "en" && word != "met"))
            }
        }
        return days
    }

    /// `9 tot 12 uur`, `13.30-16.30`, in order.
    private static func spans(in words: [String]) -> [Range<Int>] {
        var spans: [Range<Int>] = []
        var (before, isRow): (Int?, Bool) = (nil, false)
        func close(_ minute: Int) {
            if isRow, let start = before, start < minute { spans.append(start..<minute) }
            (before, isRow) = (minute, false)
        }
        for word in words.prefix(200) {
            let parts = word.split(whereSeparator: { $0 == "-" || $0 == "–" }).map(String.init)
            let minutes = parts.compactMap(minute)
            if !parts.isEmpty, minutes.count == parts.count {
                for (index, minute) in minutes.enumerated() {
                    if index > 0 { isRow = true }
                    close(minute)
                }
            } else {
                isRow = before != nil && ["tot", "-", "–", "t", "m"].contains(word)
                if !isRow, word != "uur" { before = nil }
            }
        }
        return spans
    }

    /// `9`, `13.30`, `13:30` and `13u30`, as a minute of the day.
    private static func minute(_ text: String) -> Int? {
        let parts = text.trimmingMarks.split(omittingEmptySubsequences: false) { $0 == "." || $0 == ":" || $0 == "u" }
        guard let hour = parts.first.flatMap({ $0.utf8.count <= 2 ? Int($0) : nil }), (0...24).contains(hour) else {
            return nil
        }
        guard parts.count > 1, !parts[1].isEmpty else { return parts.count <= 2 ? hour * 60 : nil }
        guard parts.count == 2, parts[1].utf8.count == 2, let minute = Int(parts[1]), (0..<60).contains(minute) else {
            return nil
        }
        return hour * 60 + minute
    }
}

extension String {
    /// Without the marks that end a sentence or a label.
    fileprivate var trimmingMarks: String {
        var text = self[...]
        while let last = text.last, ".:".contains(last) { text = text.dropLast() }
        return String(text)
    }
}
