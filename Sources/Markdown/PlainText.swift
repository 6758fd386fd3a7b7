/// A text without markup: paragraphs with empty lines between them, and nothing else.
public func readPlainText(_ bytes: [UInt8], in range: Range<Int>? = nil) -> MarkdownDocument {
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    var document = MarkdownDocument()
    var first = 0
    func close() {
        guard first < document.runs.count, let start = document.runs[first...].first, let end = document.runs.last
        else {
            return
        }
        document.scopes.append(
            TextScope(
                kind: .paragraph, runs: first..<document.runs.count,
                range: start.range.lowerBound..<end.range.upperBound, isQuoted: false, listDepth: 0))
        first = document.runs.count
    }
    var start = range.lowerBound
    while start < range.upperBound {
        var end = start
        while end < range.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        var (from, to) = (start, end)
        while from < to, bytes[from] == 0x20 || bytes[from] == 0x09 { from += 1 }
        while from < to, bytes[to - 1] == 0x20 || bytes[to - 1] == 0x09 { to -= 1 }
        if from == to {
            close()
        } else {
            if document.runs.count > first {
                document.runs.append(TextRun(.softBreak, from..<from))
            }
            document.runs.append(TextRun(.text, from..<to))
        }
        start = end + 1
        if end + 1 < range.upperBound, bytes[end] == 0x0D, bytes[end + 1] == 0x0A { start += 1 }
    }
    close()
    return document
}
