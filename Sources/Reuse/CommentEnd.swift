/// Where the text of a tag ends on its line: before blanks, and before what closes a comment or a value in markup.
enum CommentEnd {
    /// The ends of comments that `reuse` knows, and no more: one that it does not know is part of the text, for it as for us.
    private static let closings = ["*/", "--%>", "'/", "#}", "=#", "-->", "-/", "--}}", "*)", "*#", ":)", "}"].map {
        Array($0.unicodeScalars)
    }

    /// The end of the text that begins at the line's `start`; several ends may follow each other without blanks.
    static func textEnd(_ line: ArraySlice<Unicode.Scalar>, from start: Int) -> Int {
        let end = trimmedEnd(line, start, line.endIndex)
        var earliest = end
        var open = [end]
        var seen: Set<Int> = [end]
        while let place = open.popLast() {
            earliest = min(earliest, place)
            for before in starts(ofEndingsAt: place, in: line, from: start) where seen.insert(before).inserted {
                open.append(before)
            }
        }
        return trimmedEnd(line, start, earliest)
    }

    private static func trimmedEnd(_ line: ArraySlice<Unicode.Scalar>, _ start: Int, _ end: Int) -> Int {
        var end = end
        while end > start, line[end - 1].isBlank { end -= 1 }
        return end
    }

    private static func starts(ofEndingsAt end: Int, in line: ArraySlice<Unicode.Scalar>, from start: Int) -> [Int] {
        var starts = closings.compactMap { closing -> Int? in
            let begin = end - closing.count
            return begin >= start && line[begin..<end].elementsEqual(closing) ? begin : nil
        }
        if let begin = quotedEnd(line, start, end) ?? bracketEnd(line, start, end) { starts.append(begin) }
        return starts
    }

    /// `" />` and `'>`: a value in markup.
    private static func quotedEnd(_ line: ArraySlice<Unicode.Scalar>, _ start: Int, _ end: Int) -> Int? {
        guard end > start, line[end - 1] == ">" else { return nil }
        var place = end - 1
        while place > start, line[place - 1] == "/" { place -= 1 }
        place = trimmedEnd(line, start, place)
        guard place > start, line[place - 1] == "\"" || line[place - 1] == "'" else { return nil }
        return place - 1
    }

    /// `] ::` of AsciiDoc.
    private static func bracketEnd(_ line: ArraySlice<Unicode.Scalar>, _ start: Int, _ end: Int) -> Int? {
        guard end - start >= 3, line[end - 1] == ":", line[end - 2] == ":" else { return nil }
        let place = trimmedEnd(line, start, end - 2)
        guard place > start, line[place - 1] == "]" else { return nil }
        return place - 1
    }
}
