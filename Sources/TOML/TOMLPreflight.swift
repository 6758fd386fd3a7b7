/// Counts, before toml++ sees the text, what would make its tree too deep or too large: it frees a tree by recursion, also one
/// of a document it refuses, and `a.a.a.…` of a megabyte would overflow the stack.
///
/// Knows the four kinds of string and comments (TOML 1.0), so that text is not counted. Where a document is no TOML the
/// counting may go astray, but only behind the place where toml++ stops.
struct TOMLPreflight {
    /// Dots outside strings on one line: the most parts that one key can have, and keys cannot cross lines.
    private static let mostDotsOnALine = 64

    private let bytes: UnsafeBufferPointer<UInt8>
    private let limits: TOMLLimits
    private var index = 0
    private var line = 1
    private var lineStart = 0
    private var dots = 0
    private var values = 0

    private init(_ bytes: UnsafeBufferPointer<UInt8>, limits: TOMLLimits) {
        self.bytes = bytes
        self.limits = limits
    }

    static func check(_ bytes: UnsafeBufferPointer<UInt8>, limits: TOMLLimits) throws(TOMLError) {
        var preflight = TOMLPreflight(bytes, limits: limits)
        try preflight.refuseControlCharacters()
        while let byte = preflight.byte(ahead: 0) { try preflight.take(byte) }
    }

    private func byte(ahead: Int) -> UInt8? { index + ahead < bytes.count ? bytes[index + ahead] : nil }

    private var place: TOMLPlace { TOMLPlace(line: line, column: index - lineStart + 1) }

    /// TOML has none, but tabs and the ends of lines; toml++ is weak where they stand in a key.
    private func refuseControlCharacters() throws(TOMLError) {
        var line = 1
        for byte in bytes {
            switch byte {
            case 0x0A: line += 1
            case 0x00...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F:
                throw TOMLError(.controlCharacter, at: TOMLPlace(line: line, column: 1))
            default: break
            }
        }
    }

    private mutating func take(_ byte: UInt8) throws(TOMLError) {
        switch byte {
        case UInt8(ascii: "\n"):
            endLine()
            index += 1
        case UInt8(ascii: "#"): skipComment()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): skipString(byte)
        case UInt8(ascii: "."):
            dots += 1
            guard dots <= Self.mostDotsOnALine else { throw TOMLError(.tooDeep, at: place) }
            index += 1
        // Each value stands behind one of these.
        case UInt8(ascii: "="), UInt8(ascii: ","), UInt8(ascii: "["):
            values += 1
            guard values <= limits.maxValues else { throw TOMLError(.tooManyValues, at: place) }
            index += 1
        default: index += 1
        }
    }

    /// Call it with `index` at the line feed.
    private mutating func endLine() {
        line += 1
        lineStart = index + 1
        dots = 0
    }

    private mutating func skipComment() {
        while let byte = byte(ahead: 0), byte != UInt8(ascii: "\n") { index += 1 }
    }

    private mutating func skipString(_ quote: UInt8) {
        if byte(ahead: 1) == quote, byte(ahead: 2) == quote {
            index += 3
            skipLongString(quote)
        } else {
            index += 1
            skipShortString(quote)
        }
    }

    private mutating func skipShortString(_ quote: UInt8) {
        while let byte = byte(ahead: 0), byte != UInt8(ascii: "\n") {
            index += byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") ? 2 : 1
            if byte == quote { return }
        }
        index = min(index, bytes.count)
    }

    private mutating func skipLongString(_ quote: UInt8) {
        while let byte = byte(ahead: 0) {
            if byte == quote, self.byte(ahead: 1) == quote, self.byte(ahead: 2) == quote {
                index += 3
                // One or two quotes more belong to the text (`""""` ends a text that ends in a quote).
                for _ in 0..<2 where self.byte(ahead: 0) == quote { index += 1 }
                return
            }
            if byte == UInt8(ascii: "\n") { endLine() }
            let escapes = byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"")
            // An escaped line feed is still the end of a line.
            index += escapes && self.byte(ahead: 1) != UInt8(ascii: "\n") ? 2 : 1
        }
        index = min(index, bytes.count)
    }
}
