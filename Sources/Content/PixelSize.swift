public import ImageMetadata

/// How large an image is, in pixels, as its header says.
public struct PixelSize: Sendable, Hashable {
    public let width: Int
    public let height: Int

    /// nil when a side has no length.
    init?(width: Int, height: Int) {
        guard width > 0, height > 0 else { return nil }
        self.width = width
        self.height = height
    }

    /// nil for a format without pixels, and for a header that cannot be read.
    public init?(bytes: [UInt8], format: FileFormat) {
        let size: (Int, Int)? =
            switch format {
            case .png: Self.png(bytes)
            case .gif: Self.gif(bytes)
            case .jpeg: Self.jpeg(bytes)
            case .webp: Self.webp(bytes)
            case .svg, .pdf, .mp4, .avif, .heic, .tiff, .unknown: nil
            }
        guard let (width, height) = size else { return nil }
        self.init(width: width, height: height)
    }

    /// PNG (ISO/IEC 15948), chunk IHDR.
    private static func png(_ bytes: [UInt8]) -> (Int, Int)? {
        guard let width = bytes.number(at: 16, bytes: 4), let height = bytes.number(at: 20, bytes: 4) else {
            return nil
        }
        return (width, height)
    }

    /// GIF89a, logical screen descriptor.
    private static func gif(_ bytes: [UInt8]) -> (Int, Int)? {
        guard let width = bytes.littleNumber(at: 6, bytes: 2), let height = bytes.littleNumber(at: 8, bytes: 2) else {
            return nil
        }
        return (width, height)
    }

    /// JPEG (ITU-T T.81): the first frame header among the segments.
    private static func jpeg(_ bytes: [UInt8]) -> (Int, Int)? {
        var offset = 2
        while let marker = bytes.number(at: offset, bytes: 2), marker > 0xFF00,
            let length = bytes.number(at: offset + 2, bytes: 2), length >= 2
        {
            let isFrame = (0xFFC0...0xFFCF).contains(marker) && ![0xFFC4, 0xFFC8, 0xFFCC].contains(marker)
            if isFrame {
                guard let height = bytes.number(at: offset + 5, bytes: 2),
                    let width = bytes.number(at: offset + 7, bytes: 2)
                else { return nil }
                return (width, height)
            }
            offset += 2 + length
        }
        return nil
    }

    /// WebP (RFC 9649): lossy, lossless and extended headers.
    private static func webp(_ bytes: [UInt8]) -> (Int, Int)? {
        let kind = bytes.dropFirst(12).prefix(4)
        if kind.elementsEqual("VP8 ".utf8) {
            guard let width = bytes.littleNumber(at: 26, bytes: 2), let height = bytes.littleNumber(at: 28, bytes: 2)
            else { return nil }
            return (width & 0x3FFF, height & 0x3FFF)
        }
        if kind.elementsEqual("VP8L".utf8) {
            guard let bits = bytes.littleNumber(at: 21, bytes: 4) else { return nil }
            return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
        }
        guard kind.elementsEqual("VP8X".utf8), let width = bytes.littleNumber(at: 24, bytes: 3),
            let height = bytes.littleNumber(at: 27, bytes: 3)
        else { return nil }
        return (width + 1, height + 1)
    }
}

extension [UInt8] {
    /// A number written with its highest byte first, of at most four bytes; nil past the end.
    fileprivate func number(at offset: Int, bytes count: Int) -> Int? {
        guard offset >= 0, offset <= self.count - count else { return nil }
        return self[offset..<(offset + count)].reduce(0) { $0 << 8 | Int($1) }
    }

    /// The same, with its lowest byte first.
    fileprivate func littleNumber(at offset: Int, bytes count: Int) -> Int? {
        guard offset >= 0, offset <= self.count - count else { return nil }
        return self[offset..<(offset + count)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
}
