import Text

/// Words of a page as a remark repeats them: without hidden signs, and never long.
func shown(_ words: String) -> String {
    let line = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return printable(line.count > 60 ? String(line.prefix(59)) + "…" : line)
}
