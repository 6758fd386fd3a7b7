/// Metadata of another standard in a text chunk of a PNG: XMP under its own keyword (XMP part 3, 1.1.5), and ImageMagick's raw
/// profiles, which are a name, a length and hexadecimal digits.
enum PNGProfile {
    private static let packetIdentifier = Array("http://ns.adobe.com/xap/1.0/\0".utf8)

    /// nil when the key is a plain one.
    static func block(key: String, text: ArraySlice<UInt8>) -> MetadataBlock? {
        if key == "XML:com.adobe.xmp" { return MetadataBlock(kind: .xmp, bytes: Array(text)) }
        let prefix = "raw profile type "
        let lowered = key.lowercased()
        guard lowered.hasPrefix(prefix), let bytes = profile(text) else { return nil }
        return block(type: String(lowered.dropFirst(prefix.count)), bytes: bytes)
    }

    private static func block(type: String, bytes: [UInt8]) -> MetadataBlock? {
        let reader = ByteReader(bytes)
        switch type {
        case "exif", "app1":
            if let packet = reader.behind(packetIdentifier) { return MetadataBlock(kind: .xmp, bytes: Array(packet)) }
            return MetadataBlock(kind: .exif, bytes: Array(reader.behind(EXIFProfile.identifier) ?? bytes[...]))
        case "iptc", "8bim":
            return MetadataBlock(kind: bytes.first == 0x1C ? .iim : .imageResources, bytes: bytes)
        case "xmp": return MetadataBlock(kind: .xmp, bytes: bytes)
        default: return nil
        }
    }

    /// A line feed, the name, a line feed, the length in decimal digits behind spaces, a line feed, the digits over many lines.
    private static func profile(_ text: ArraySlice<UInt8>) -> [UInt8]? {
        let lines = text.split(separator: 0x0A, maxSplits: 2, omittingEmptySubsequences: true)
        guard lines.count == 3, let length = Int(String(decoding: lines[1].filter { $0 != 0x20 }, as: UTF8.self)) else {
            return nil
        }
        var bytes: [UInt8] = []
        var high: UInt8?
        for digit in lines[2] {
            guard let value = Character(UnicodeScalar(digit)).hexDigitValue.flatMap({ UInt8(exactly: $0) }) else {
                continue
            }
            if let first = high {
                bytes.append(first << 4 | value)
                high = nil
            } else {
                high = value
            }
        }
        return bytes.count == length ? bytes : nil
    }
}

/// What goes before a TIFF structure in the APP1 segment of a JPEG, and where programs copied that segment as it was.
enum EXIFProfile {
    static let identifier = Array("Exif\0\0".utf8)
}
