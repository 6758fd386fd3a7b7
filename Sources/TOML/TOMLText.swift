/// The four kinds of text: basic and literal, on one line and on more.
extension TOMLCursor {
    /// Reads the text that begins at this quote.
    mutating func text() throws(TOMLError) -> String {
        if take("\"\"\"") { return try longText(UInt8(ascii: "\"")) }
        if take("'''") { return try longText(UInt8(ascii: "'")) }
        return try shortText()
    }

    /// A text on one line, as a key may be.
    mutating func shortText() throws(TOMLError) -> String {
        let start = place
        let quote = peek()
        advance()
        var found: [UInt8] = []
        while let byte = peek(), byte != 0x0A, !isCarriageReturnOfLineEnd {
            if byte == quote {
                advance()
                return String(decoding: found, as: UTF8.self)
            }
            try takeByte(byte, escapes: quote == UInt8(ascii: "\""), into: &found)
        }
        throw TOMLError(.openText, at: start)
    }

    private mutating func longText(_ quote: UInt8) throws(TOMLError) -> String {
        let start = place
        // A line feed directly behind the quotes is not part of the text.
        _ = takeLineEnd()
        var found: [UInt8] = []
        while let byte = peek() {
            if takeLineEnd() {
                found.append(0x0A)
            } else if byte == quote, peek(1) == quote, peek(2) == quote {
                endLongText(quote, into: &found)
                return String(decoding: found, as: UTF8.self)
            } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\""), isEscapedLineEnd {
                skipEscapedLineEnd()
            } else {
                try takeByte(byte, escapes: quote == UInt8(ascii: "\""), into: &found)
            }
        }
        throw TOMLError(.openText, at: start)
    }

    /// Three quotes close it; one or two more in front of them are part of the text.
    private mutating func endLongText(_ quote: UInt8, into found: inout [UInt8]) {
        for _ in 0..<2 where peek(3) == quote {
            found.append(quote)
            advance()
        }
        for _ in 0..<3 { advance() }
    }

    /// Whether only blanks stand between this backslash and the end of the line.
    private var isEscapedLineEnd: Bool {
        var ahead = self
        ahead.advance()
        ahead.skipBlanks()
        return ahead.takeLineEnd()
    }

    private mutating func skipEscapedLineEnd() {
        advance()
        repeat { skipBlanks() } while takeLineEnd()
    }

    private mutating func takeByte(_ byte: UInt8, escapes: Bool, into found: inout [UInt8]) throws(TOMLError) {
        guard !Self.isControl(byte) else { throw TOMLError(.controlCharacter, at: place) }
        if escapes, byte == UInt8(ascii: "\\") {
            try escape(into: &found)
        } else {
            found.append(byte)
            advance()
        }
    }

    private mutating func escape(into found: inout [UInt8]) throws(TOMLError) {
        let start = place
        advance()
        let kind = peek()
        advance()
        switch kind {
        case UInt8(ascii: "b"): found.append(0x08)
        case UInt8(ascii: "t"): found.append(0x09)
        case UInt8(ascii: "n"): found.append(0x0A)
        case UInt8(ascii: "f"): found.append(0x0C)
        case UInt8(ascii: "r"): found.append(0x0D)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): found.append(kind ?? 0)
        case UInt8(ascii: "u"): found += try scalar(digits: 4, start)
        case UInt8(ascii: "U"): found += try scalar(digits: 8, start)
        default: throw TOMLError(.escape, at: start)
        }
    }

    private mutating func scalar(digits: Int, _ start: TOMLPlace) throws(TOMLError) -> String.UTF8View {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = peek().flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw TOMLError(.escape, at: start)
            }
            value = value << 4 | UInt32(digit)
            advance()
        }
        guard let scalar = Unicode.Scalar(value) else { throw TOMLError(.escape, at: start) }
        return String(scalar).utf8
    }
}
