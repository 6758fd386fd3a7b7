import Digests
public import ImageMetadata

/// A binary file: what it is by its bytes, whatever its name says, and what it says about itself.
public struct Asset: Sendable {
    /// Bytes in all.
    public let size: Int
    /// Width and height in pixels, when the format has them and the header says so.
    public let pixels: PixelSize?
    /// SHA-256 of the file in lower-case hexadecimal digits.
    public let sha256: String
    public let image: ImageFile

    public var format: FileFormat { image.format }

    /// Reads a whole file.
    public init(bytes: [UInt8]) { self = Self.reading(bytes).asset }

    /// Reads a whole file, and gives what has to be kept of it to know all this again; nil when that is too much.
    public static func reading(_ bytes: [UInt8]) -> (asset: Asset, kept: [UInt8]?) {
        let (image, pieces) = ImageFile.reading(bytes)
        let digest = SHA256Digest(of: bytes).bytes
        let asset = Asset(
            size: bytes.count, pixels: PixelSize(bytes: bytes, format: image.format), digest: digest, image: image)
        return (asset, pieces.map { asset.numbers + digest + $0 })
    }

    /// What was kept of a file; nil when it was kept by another version of its readers, or is damaged.
    public init?(kept: [UInt8]) {
        let header = Self.numberCount * 8
        guard kept.count > header + 32, let image = ImageFile(kept: Array(kept[(header + 32)...])) else { return nil }
        let numbers = (0..<Self.numberCount).map { place in
            kept[(place * 8)..<(place * 8 + 8)].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        }
        guard let size = Int(exactly: numbers[0]), let width = Int(exactly: numbers[1]),
            let height = Int(exactly: numbers[2])
        else { return nil }
        self.init(
            size: size, pixels: PixelSize(width: width, height: height), digest: Array(kept[header..<(header + 32)]),
            image: image)
    }

    private init(size: Int, pixels: PixelSize?, digest: [UInt8], image: ImageFile) {
        (self.size, self.pixels, self.image) = (size, pixels, image)
        sha256 = hexadecimal(digest)
    }

    private static let numberCount = 3

    /// Its size, width and height, each in eight bytes; 0 for what is not known.
    private var numbers: [UInt8] {
        [size, pixels?.width ?? 0, pixels?.height ?? 0].flatMap { number in
            stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
        }
    }
}
