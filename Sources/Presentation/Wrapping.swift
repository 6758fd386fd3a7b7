/// How many columns a text takes in a terminal: two for wide characters, none for marks that combine.
func displayWidth(_ text: String) -> Int {
    text.reduce(0) { $0 + displayWidth($1) }
}

/// How many columns one character takes.
func displayWidth(_ character: Character) -> Int {
    var width = 0
    for scalar in character.unicodeScalars {
        if scalar == "\u{FE0F}" || isWide(scalar) { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: continue
        default: width = 1
        }
    }
    return width
}

/// Unicode's East Asian Width W and F in broad strokes, and emoji.
private func isWide(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0xA4CF, 0xA960...0xA97F,
        0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
        0x20000...0x3FFFD:
        true
    default: scalar.properties.isEmojiPresentation
    }
}

/// The words over as many lines as they need, each at most `width` columns with its indent.
///
/// What stands between backticks is a command to copy and stays together where it fits. A word that does not fit is
/// cut, but a path is not: a cut path names nothing. A no-break space holds words together and becomes a space.
func wrapped(_ text: String, width: Int, indent: String = "", first: String? = nil) -> [String] {
    var lines: [String] = []
    var line = first ?? indent
    var isEmpty = true
    for word in pieces(text, width: max(8, width - displayWidth(indent))) {
        if !isEmpty, displayWidth(line) + 1 + displayWidth(word) > width {
            lines.append(line)
            line = indent
            isEmpty = true
        }
        line += (isEmpty ? "" : " ") + word
        isEmpty = false
    }
    if !isEmpty || first != nil { lines.append(line) }
    return lines.map { String($0.map { $0 == "\u{A0}" ? " " : $0 }) }
}

private func pieces(_ text: String, width: Int) -> [String] {
    var pieces: [String] = []
    let parts = text.split(separator: "`", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
        let opens = !index.isMultiple(of: 2)
        // A last backtick without its pair is just a character.
        let isCommand = opens && index < parts.count - 1
        let isGlued = opens ? endsOpen(text, before: part) : index > 0 && part.first.map { $0 != " " } ?? false
        let shown = (opens ? "`" : "") + part + (isCommand ? "`" : "")
        let staysWhole = isCommand && displayWidth(shown) <= width
        glue(staysWhole ? [shown] : shown.split(separator: " ").map(String.init), onto: &pieces, isGlued: isGlued)
    }
    return pieces.flatMap { cut($0, width: width) }
}

/// Whether something stands right before the backtick that opens `part`, as in `(`a``.
private func endsOpen(_ text: String, before part: Substring) -> Bool {
    guard part.startIndex > text.startIndex else { return false }
    let tick = text.index(before: part.startIndex)
    guard tick > text.startIndex else { return false }
    return text[text.index(before: tick)] != " "
}

private func glue(_ words: [String], onto pieces: inout [String], isGlued: Bool) {
    guard isGlued, let first = words.first, let last = pieces.popLast() else {
        pieces += words
        return
    }
    pieces.append(last + first)
    pieces += words.dropFirst()
}

private func cut(_ word: String, width: Int) -> [String] {
    guard !word.contains("/"), displayWidth(word) > width else { return [word] }
    var parts: [String] = []
    var part = ""
    var used = 0
    for character in word {
        let cells = displayWidth(character)
        if used + cells > width {
            parts.append(part)
            (part, used) = ("", 0)
        }
        part.append(character)
        used += cells
    }
    return parts + [part]
}
