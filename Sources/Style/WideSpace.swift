/// Spaces of more than one byte: U+00A0, U+2007 to U+200A, U+202F.
enum WideSpace {
    /// How many bytes the one at `index` takes; 0 when there is none.
    @inline(__always)
    static func width(_ text: UnsafeBufferPointer<UInt8>, at index: Int, end: Int) -> Int {
        switch text[index] {
        case 0xC2: return index + 1 < end && text[index + 1] == 0xA0 ? 2 : 0
        case 0xE2:
            guard index + 2 < end, text[index + 1] == 0x80 else { return 0 }
            return (0x87...0x8A).contains(text[index + 2]) || text[index + 2] == 0xAF ? 3 : 0
        default: return 0
        }
    }

    /// False only when a text of these bytes certainly has none.
    static func mayStand(among values: ByteValues) -> Bool {
        if values.contains(0xA0) { return true }
        guard values.contains(0xE2) else { return false }
        return values.contains(0xAF) || (0x87...0x8A).contains { values.contains($0) }
    }

    /// A pattern whose spaces between two words of its own are any of these too. Elsewhere a space is a space: who asks for
    /// `\\d €` may well mind which one stands there.
    static func allowed(in pattern: String) -> String {
        let bytes = Array(pattern.utf8)
        guard bytes.contains(0x20), !pattern.contains("\\Q"), !pattern.contains("(?#"), !takesSpacesOut(bytes) else {
            return pattern
        }
        var result: [UInt8] = []
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x5C {
                result += bytes[index..<min(index + 2, bytes.count)]
                index += 2
                continue
            }
            if byte == 0x5B {
                let end = endOfClass(bytes, from: index)
                result += bytes[index..<end]
                index = end
                continue
            }
            if byte == 0x20, isBetweenWords(bytes, index) { result += any } else { result.append(byte) }
            index += 1
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static let any = Array(#"[ \x{A0}\x{2007}-\x{200A}\x{202F}]"#.utf8)

    private static func isBetweenWords(_ bytes: [UInt8], _ index: Int) -> Bool {
        guard index > 0, index + 1 < bytes.count, isLetter(bytes[index - 1]) else { return false }
        // `\w`
        if bytes[..<(index - 1)].reversed().prefix(while: { $0 == 0x5C }).count % 2 == 1 { return false }
        return isLetter(bytes[index + 1]) || bytes[index + 1] == 0x28
    }

    private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) }

    /// `(?x)`: spaces are no part of the pattern.
    private static func takesSpacesOut(_ bytes: [UInt8]) -> Bool {
        var index = 0
        while index + 2 < bytes.count {
            if bytes[index] == 0x28, bytes[index + 1] == 0x3F {
                var end = index + 2
                while end < bytes.count, isLetter(bytes[end]) || bytes[end] == 0x5E || bytes[end] == 0x2D {
                    if bytes[end] == 0x78 { return true }
                    end += 1
                }
            }
            index += 1
        }
        return false
    }

    private static func endOfClass(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start + 1
        if index < bytes.count, bytes[index] == 0x5E { index += 1 }
        if index < bytes.count, bytes[index] == 0x5D { index += 1 }
        while index < bytes.count, bytes[index] != 0x5D {
            // `[[:alpha:]]`
            if bytes[index] == 0x5B, index + 1 < bytes.count, bytes[index + 1] == 0x3A,
                let close = bytes[index...].firstIndex(of: 0x5D)
            {
                index = close
            }
            index += bytes[index] == 0x5C ? 2 : 1
        }
        return min(index + 1, bytes.count)
    }
}
