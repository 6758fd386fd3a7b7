import CYAML

/// What libyaml's complaint means to who wrote the text. libyaml stops where it is stuck, often far behind the cause: a
/// quotation mark that is never closed is noticed at the end of the file.
enum SyntaxDiagnosis {
    static func error(
        of parser: yaml_parser_t, in text: UnsafeBufferPointer<UInt8>, offsets: inout CharacterOffsets
    ) -> YAMLError {
        let problem = parser.problem.map { String(cString: $0) } ?? ""
        let context = parser.context.map { String(cString: $0) } ?? ""
        if parser.error == YAML_READER_ERROR {
            let offset = min(max(Int(clamping: parser.problem_offset), 0), text.count)
            return YAMLError(.syntax(problem), at: offsets.base + offset)
        }
        let found = offsets.byte(at: Int(clamping: parser.problem_mark.index))
        let cause = context.isEmpty ? found : offsets.byte(at: Int(clamping: parser.context_mark.index))
        let place = StoppedLine(text: text, offset: found - offsets.base)
        let opening = StoppedLine(text: text, offset: cause - offsets.base)

        if context.hasSuffix("an alias") || context.hasSuffix("an anchor") { return YAMLError(.alias, at: cause) }
        if context.hasSuffix("a tag") { return YAMLError(.tag, at: cause) }
        if context.hasSuffix("a quoted scalar"), problem.hasPrefix("found unexpected") {
            return YAMLError(
                .syntax(opening.byte == UInt8(ascii: "'") ? SyntaxWords.openApostrophe : SyntaxWords.openQuote),
                at: cause)
        }
        if problem.hasPrefix("could not find expected ':'") { return YAMLError(.syntax(problem), at: cause) }
        if problem.hasPrefix("found character that cannot start") {
            return YAMLError(.syntax(place.wordsForForbiddenStart ?? problem), at: found)
        }
        if problem.hasPrefix("mapping values are not allowed"), let name = place.nameAlone {
            return YAMLError(.syntax(SyntaxWords.misfit), at: offsets.base + name)
        }
        if problem.hasPrefix("did not find expected") {
            if problem.hasSuffix("key"), place.byte == UInt8(ascii: ":") { return YAMLError(.keyNotText, at: found) }
            if let words = place.wordsForTextBehind { return YAMLError(.syntax(words), at: found) }
            let isBracket = problem.contains("',' or") && place.lineStart != opening.lineStart
            return YAMLError(.syntax(problem), at: isBracket ? cause : found)
        }
        return YAMLError(.syntax(problem), at: found)
    }
}

/// The line around the byte where libyaml stopped.
private struct StoppedLine {
    let text: UnsafeBufferPointer<UInt8>
    let offset: Int
    let lineStart: Int

    init(text: UnsafeBufferPointer<UInt8>, offset: Int) {
        let offset = min(max(offset, 0), text.count)
        var start = offset
        while start > 0, text[start - 1] != 0x0A, text[start - 1] != 0x0D { start -= 1 }
        (self.text, self.offset, lineStart) = (text, offset, start)
    }

    var byte: UInt8? { offset < text.count ? text[offset] : nil }

    private var before: Slice<UnsafeBufferPointer<UInt8>> { text[lineStart..<offset] }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// For a tab, and for the characters YAML keeps for itself.
    var wordsForForbiddenStart: String? {
        switch byte {
        case 0x09: before.allSatisfy(Self.isBlank) ? SyntaxWords.tabInFront : SyntaxWords.tab
        case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"): SyntaxWords.reserved
        default: nil
        }
    }

    /// For `'foto's van zomer'` and `[Nieuws] Zwembad`: the value was over before its text was.
    var wordsForTextBehind: String? {
        guard let byte, byte != UInt8(ascii: "'"), byte != UInt8(ascii: "\"") else { return nil }
        return switch before.last(where: { !Self.isBlank($0) }) {
        case UInt8(ascii: "'"), UInt8(ascii: "\""): SyntaxWords.behindQuote
        case UInt8(ascii: "]"), UInt8(ascii: "}"): SyntaxWords.behindBracket
        default: nil
        }
    }

    /// Where the name before this colon begins, when no other colon stands in front of it: then not the colon is one too
    /// many, but the line stands wrong.
    var nameAlone: Int? {
        var last: UInt8 = 0
        for byte in before {
            if last == UInt8(ascii: ":"), Self.isBlank(byte) { return nil }
            last = byte
        }
        return before.firstIndex { !Self.isBlank($0) }
    }
}
