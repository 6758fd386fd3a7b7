import Digests

/// A binary file: what it is by its first bytes, whatever its name says.
public struct Asset: Sendable, Hashable {
    public enum Format: String, Sendable, CaseIterable {
        case jpeg, png, webp, gif, svg, pdf, mp4, avif, unknown
    }

    /// How many bytes of a file are enough to know its format.
    public static let prefixLength = 4_096

    public let format: Format
    /// Bytes in all.
    public let size: Int

    /// Width and height, when the format has them and the first bytes say so.
    public let pixels: PixelSize?
    /// SHA-256 of the whole file in hexadecimal digits; nil when only its first bytes were at hand.
    public let sha256: String?

    /// Reads the format from the first bytes of a file of `size` bytes; nil: these are all.
    public init(bytes: [UInt8], size: Int? = nil) {
        self.size = size ?? bytes.count
        format = Self.format(of: bytes)
        pixels = PixelSize(bytes: bytes, format: format)
        sha256 = self.size == bytes.count ? SHA256Digest(of: bytes).hex : nil
    }

    private static func format(of bytes: [UInt8]) -> Format {
        func has(_ magic: [UInt8], at offset: Int = 0) -> Bool {
            bytes.dropFirst(offset).starts(with: magic)
        }
        if has([0xFF, 0xD8, 0xFF]) { return .jpeg }
        if has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) { return .png }
        if has(Array("RIFF".utf8)), has(Array("WEBP".utf8), at: 8) { return .webp }
        if has(Array("GIF87a".utf8)) || has(Array("GIF89a".utf8)) { return .gif }
        if has(Array("%PDF-".utf8)) { return .pdf }
        if has(Array("ftyp".utf8), at: 4) { return ISOBrands(bytes).format }
        return SVGStart.isSVG(bytes.prefix(prefixLength)) ? .svg : .unknown
    }
}

/// The brands of an ISO base media file (MP4, AVIF, HEIC all begin alike).
private struct ISOBrands {
    let format: Asset.Format

    init(_ bytes: [UInt8]) {
        // The size of the first box, big endian; the brands fill it.
        let size = bytes.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        let box = bytes.prefix(min(max(size, 12), 512))
        let major = Array(box.dropFirst(8).prefix(4))
        var brands: Set<[UInt8]> = [major]
        var rest = box.dropFirst(16)
        while rest.count >= 4 {
            brands.insert(Array(rest.prefix(4)))
            rest = rest.dropFirst(4)
        }
        let names = Set(brands.map { String(decoding: $0, as: UTF8.self) })
        if !names.isDisjoint(with: ["avif", "avis"]) {
            format = .avif
        } else if !names.isDisjoint(with: ["heic", "heix", "hevc", "hevx", "mif1", "msf1", "qt  "]) {
            // Apple's formats: pictures and films that many visitors cannot open.
            format = .unknown
        } else {
            format = .mp4
        }
    }
}

/// The start of an SVG file: its first element is `svg`, behind declarations and comments.
private enum SVGStart {
    static func isSVG(_ bytes: ArraySlice<UInt8>) -> Bool {
        var rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes
        while true {
            rest = rest.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
            guard rest.first == 0x3C else { return false }
            if rest.starts(with: "<!--".utf8) {
                guard let end = index(of: "-->", in: rest.dropFirst(4)) else { return false }
                rest = rest[end...].dropFirst(3)
            } else if rest.starts(with: "<?".utf8) {
                guard let end = index(of: "?>", in: rest) else { return false }
                rest = rest[end...].dropFirst(2)
            } else if rest.starts(with: "<!".utf8) {
                rest = behindDoctype(rest)
            } else {
                let name = rest.dropFirst().prefix { $0 > 0x20 && $0 != 0x3E && $0 != 0x2F }
                return name.elementsEqual("svg".utf8) || name.suffix(4).elementsEqual(":svg".utf8)
            }
        }
    }

    /// A document type may hold declarations between brackets.
    private static func behindDoctype(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let head = bytes.prefix { $0 != 0x3E && $0 != 0x5B }
        var rest = bytes.dropFirst(head.count)
        if rest.first == 0x5B { rest = rest.drop { $0 != 0x5D }.drop { $0 != 0x3E } }
        return rest.dropFirst()
    }

    private static func index(of text: String, in bytes: ArraySlice<UInt8>) -> Int? {
        let wanted = Array(text.utf8)
        return bytes.indices.first { bytes[$0...].starts(with: wanted) }
    }
}
