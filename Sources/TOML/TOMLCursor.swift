/// Walks over the bytes of a document and counts its lines.
struct TOMLCursor {
    private let bytes: [UInt8]
    private(set) var index = 0
    private var line = 1
    private var lineStart = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var place: TOMLPlace { TOMLPlace(line: line, column: index - lineStart + 1) }

    var isAtEnd: Bool { index >= bytes.count }

    func peek(_ ahead: Int = 0) -> UInt8? { index + ahead < bytes.count ? bytes[index + ahead] : nil }

    func slice(from start: Int) -> ArraySlice<UInt8> { bytes[min(start, index)..<min(index, bytes.count)] }

    /// Steps over one byte.
    mutating func advance() {
        guard let byte = peek() else { return }
        index += 1
        if byte == UInt8(ascii: "\n") { (line, lineStart) = (line + 1, index) }
    }

    /// Steps over the text when it stands here; whether it did.
    mutating func take(_ text: StaticString) -> Bool {
        let stands = text.withUTF8Buffer { bytes[index...].starts(with: $0) }
        if stands {
            for _ in 0..<text.utf8CodeUnitCount { advance() }
        }
        return stands
    }

    /// Steps over a line feed, with or without a carriage return before it; whether one stood here.
    mutating func takeLineEnd() -> Bool { take("\n") || take("\r\n") }

    mutating func skipBlanks() {
        while let byte = peek(), byte == 0x20 || byte == 0x09 { advance() }
    }

    /// Steps over a comment that stands here, up to the end of its line.
    mutating func skipComment() throws(TOMLError) {
        guard peek() == UInt8(ascii: "#") else { return }
        while let byte = peek(), byte != UInt8(ascii: "\n"), !isCarriageReturnOfLineEnd {
            guard !Self.isControl(byte) else { throw TOMLError(.controlCharacter, at: place) }
            advance()
        }
    }

    /// Blanks, comments and ends of lines: what may stand between the values of a list.
    mutating func skipLines() throws(TOMLError) {
        repeat {
            skipBlanks()
            try skipComment()
        } while takeLineEnd()
    }

    /// What has to stand behind a header or a value.
    mutating func endLine() throws(TOMLError) {
        skipBlanks()
        try skipComment()
        guard isAtEnd || takeLineEnd() else { throw TOMLError(.unexpected, at: place) }
    }

    var isCarriageReturnOfLineEnd: Bool { peek() == 0x0D && peek(1) == UInt8(ascii: "\n") }

    /// Whether TOML forbids the byte everywhere but at the end of a line: it knows the tab only.
    static func isControl(_ byte: UInt8) -> Bool { (byte < 0x20 && byte != 0x09) || byte == 0x7F }
}
