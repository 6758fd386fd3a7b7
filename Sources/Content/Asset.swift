/// A binary file: what it is by its first bytes, whatever its name says.
public struct Asset: Sendable, Hashable {
    public enum Format: String, Sendable, CaseIterable {
        case jpeg, png, webp, gif, svg, pdf, mp4, avif, unknown
    }

    public let format: Format
    /// Bytes in all.
    public let size: Int

    /// Reads the format from the first bytes of a file of `size` bytes.
    public init(bytes: [UInt8], size: Int? = nil) {
        self.size = size ?? bytes.count
        format = Self.format(of: bytes)
    }

    private static func format(of bytes: [UInt8]) -> Format {
        func has(_ magic: [UInt8], at offset: Int = 0) -> Bool {
            bytes.dropFirst(offset).starts(with: magic)
        }
        if has([0xFF, 0xD8, 0xFF]) { return .jpeg }
        if has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if has(Array("RIFF".utf8)), has(Array("WEBP".utf8), at: 8) { return .webp }
        if has(Array("GIF8".utf8)) { return .gif }
        if has(Array("%PDF-".utf8)) { return .pdf }
        if has(Array("ftyp".utf8), at: 4) { return has(Array("avif".utf8), at: 8) ? .avif : .mp4 }
        let head = String(decoding: bytes.prefix(1_024), as: UTF8.self).lowercased()
        return head.contains("<svg") ? .svg : .unknown
    }
}
