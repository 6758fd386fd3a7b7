/// A whole file of HTML, as a document that holds nothing but one block of it: `readHTML` says what there is to read in it.
public func readHTMLFile(_ bytes: [UInt8], in range: Range<Int>? = nil) -> MarkdownDocument {
    let range = (range ?? 0..<bytes.count).clamped(to: 0..<bytes.count)
    var document = MarkdownDocument()
    document.isHTMLFile = true
    var start = range.lowerBound
    while start < range.upperBound {
        var end = start
        while end < range.upperBound, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        // White space at the ends of a line is layout.
        var (from, to) = (start, end)
        while from < to, bytes[from] == 0x20 || bytes[from] == 0x09 { from += 1 }
        while from < to, bytes[to - 1] == 0x20 || bytes[to - 1] == 0x09 { to -= 1 }
        if from < to { document.rawPieces.append(from..<to) }
        start = end + 1
    }
    guard let first = document.rawPieces.first, let last = document.rawPieces.last else { return document }
    document.rawHTML = [
        RawHTML(isBlock: true, range: first.lowerBound..<last.upperBound, pieces: document.rawPieces.indices)
    ]
    return document
}
