/// The bytes in base64 (RFC 4648, with padding).
public func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)
    var text = ""
    for start in stride(from: 0, to: bytes.count, by: 3) {
        let group = bytes[start..<min(start + 3, bytes.count)]
        var bits: UInt32 = 0
        for byte in group { bits = bits << 8 | UInt32(byte) }
        bits <<= UInt32(8 * (3 - group.count))
        for place in 0..<4 {
            // One byte fills two characters, two fill three.
            guard place <= group.count else {
                text += "="
                continue
            }
            text.unicodeScalars.append(alphabet[Int(bits >> UInt32(18 - 6 * place) & 0x3F)])
        }
    }
    return text
}

/// The bytes that a base64 text stands for (RFC 4648), with or without padding; nil when it holds anything else.
public func bytes(fromBase64 text: some Sequence<UInt8>) -> [UInt8]? {
    var found: [UInt8] = []
    var (bits, held, padding) = (UInt32(0), 0, 0)
    for byte in text {
        if byte == 0x3D {
            padding += 1
            continue
        }
        guard padding == 0, let value = base64Value(byte) else { return nil }
        bits = bits << 6 | value
        held += 6
        if held >= 8 {
            held -= 8
            found.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
        }
    }
    // Six bits that are left over are half a letter, and bits that are no zero say something that is lost.
    guard held < 6, padding <= 2, bits & ((1 << UInt32(held)) - 1) == 0 else { return nil }
    return found
}

private func base64Value(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte - 0x41)
    case 0x61...0x7A: UInt32(byte - 0x61 + 26)
    case 0x30...0x39: UInt32(byte - 0x30 + 52)
    case 0x2B: 62
    case 0x2F: 63
    default: nil
    }
}
