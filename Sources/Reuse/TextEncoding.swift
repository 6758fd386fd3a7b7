/// How the bytes of a file are to be read as text. `reuse` asks libmagic about the first 2,048 bytes; the same tests here, in the
/// same order (`encoding.c` of file 5.44), but for EBCDIC and UTF-7.
enum TextEncoding: Sendable {
    case utf8
    case latin1
    case utf16(isLittleEndian: Bool)
    case utf32(isLittleEndian: Bool)

    /// How much of a file is looked at.
    static let headLength = 2048

    /// The encoding of a file that begins so; nil for a file that is no text.
    static func of(_ head: ArraySlice<UInt8>) -> TextEncoding? {
        // libmagic knows no file of one byte.
        guard head.count > 1 else { return nil }
        if head.allSatisfy(isPlain) { return .utf8 }
        if head.starts(with: [0xEF, 0xBB, 0xBF]), UTF8Scan(head.dropFirst(3)).isText { return .utf8 }
        let scan = UTF8Scan(head)
        if scan.isText, scan.hasWholeCharacter { return .utf8 }
        if let wide = wide(head) { return wide }
        if head.allSatisfy({ isPlain($0) || $0 >= 0xA0 }) { return .latin1 }
        // `unknown-8bit`, which `reuse` reads as UTF-8 as well as it goes.
        return head.allSatisfy { isPlain($0) || $0 >= 0x80 } ? .utf8 : nil
    }

    /// ASCII that occurs in text: also the bell, backspace, form feed and escape.
    fileprivate static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x07...0x0D, 0x1B, 0x20...0x7E: true
        default: false
        }
    }

    private static func wide(_ head: ArraySlice<UInt8>) -> TextEncoding? {
        if head.starts(with: [0xFF, 0xFE, 0, 0]) {
            return isWideText(head, 4, true) ? .utf32(isLittleEndian: true) : nil
        }
        if head.starts(with: [0, 0, 0xFE, 0xFF]) {
            return isWideText(head, 4, false) ? .utf32(isLittleEndian: false) : nil
        }
        if head.starts(with: [0xFF, 0xFE]) { return isWideText(head, 2, true) ? .utf16(isLittleEndian: true) : nil }
        if head.starts(with: [0xFE, 0xFF]) { return isWideText(head, 2, false) ? .utf16(isLittleEndian: false) : nil }
        return nil
    }

    private static func isWideText(_ head: ArraySlice<UInt8>, _ width: Int, _ isLittleEndian: Bool) -> Bool {
        units(of: head, width, isLittleEndian).allSatisfy { unit in
            unit >= 0x80 ? unit != 0xFFFE : isPlain(UInt8(truncatingIfNeeded: unit))
        }
    }

    /// The numbers that the bytes stand for; a rest of fewer bytes is left out. `reuse` takes the byte order mark of a
    /// little-endian text away and leaves the other: it then stands in front of the first line.
    fileprivate static func units(of bytes: ArraySlice<UInt8>, _ width: Int, _ isLittleEndian: Bool) -> [UInt32] {
        let start = bytes.startIndex + (isLittleEndian ? width : 0)
        return stride(from: start, to: bytes.endIndex - width + 1, by: width).map { place in
            let group = bytes[place..<place + width]
            return isLittleEndian
                ? group.reversed().reduce(0) { $0 << 8 | UInt32($1) } : group.reduce(0) { $0 << 8 | UInt32($1) }
        }
    }

    /// The whole file in UTF-8. What is no character stays as it is, or becomes U+FFFD.
    func utf8(_ bytes: [UInt8]) -> [UInt8] {
        switch self {
        case .utf8: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        case .latin1: bytes.flatMap { $0 < 0x80 ? [$0] : [0xC0 | $0 >> 6, 0x80 | $0 & 0x3F] }
        case .utf16(let isLittleEndian):
            Array(
                String(
                    decoding: Self.units(of: bytes[...], 2, isLittleEndian).map { UInt16(truncatingIfNeeded: $0) },
                    as: UTF16.self
                ).utf8)
        case .utf32(let isLittleEndian):
            Array(String(decoding: Self.units(of: bytes[...], 4, isLittleEndian), as: UTF32.self).utf8)
        }
    }
}

/// What libmagic asks of UTF-8. The last character may be cut off, for only the head of a file is seen.
private struct UTF8Scan {
    /// Well-formed, and without control characters.
    private(set) var isText = true
    /// Whether one character of several bytes is there to the end. A head without one is no proof.
    private(set) var hasWholeCharacter = false

    init(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        while index < bytes.endIndex, isText {
            let byte = bytes[index]
            index += 1
            if byte < 0x80 {
                isText = TextEncoding.isPlain(byte)
            } else {
                index = readRest(of: byte, bytes, at: index)
            }
        }
    }

    /// Reads what follows a leading byte; answers where the next character begins.
    private mutating func readRest(of first: UInt8, _ bytes: ArraySlice<UInt8>, at start: Int) -> Int {
        guard let (count, allowed) = Self.shape(first) else {
            isText = false
            return start
        }
        let rest = bytes[start...].prefix(count)
        isText = rest.enumerated().allSatisfy { ($0 == 0 ? allowed : 0x80...0xBF).contains($1) }
        hasWholeCharacter = hasWholeCharacter || (isText && rest.count == count)
        return start + rest.count
    }

    /// How many bytes follow, and which the first of them may be (Unicode, table 3-7).
    private static func shape(_ first: UInt8) -> (Int, ClosedRange<UInt8>)? {
        switch first {
        case 0xC2...0xDF: (1, 0x80...0xBF)
        case 0xE0: (2, 0xA0...0xBF)
        case 0xED: (2, 0x80...0x9F)
        case 0xE1...0xEF: (2, 0x80...0xBF)
        case 0xF0: (3, 0x90...0xBF)
        case 0xF1...0xF3: (3, 0x80...0xBF)
        case 0xF4: (3, 0x80...0x8F)
        default: nil
        }
    }
}
