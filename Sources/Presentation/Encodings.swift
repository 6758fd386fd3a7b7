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
