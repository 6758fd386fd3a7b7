/// The bytes in base64 (RFC 4648, with padding).
func base64(_ bytes: [UInt8]) -> String {
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

/// A path as a relative URI reference: everything but unreserved characters and slashes percent-encoded (RFC 3986).
func uriReference(_ path: [UInt8]) -> String {
    var text = ""
    for byte in path {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"), UInt8(ascii: "/"):
            text.unicodeScalars.append(Unicode.Scalar(byte))
        default:
            let hex = String(byte, radix: 16, uppercase: true)
            text += byte < 16 ? "%0" + hex : "%" + hex
        }
    }
    return text
}
