import Text

/// Words of a page as a remark repeats them: without hidden signs, and never long.
func shown(_ words: String) -> String {
    let line = words.oneSpaced
    return printable(line.count > 60 ? String(line.prefix(59)) + "…" : line)
}
