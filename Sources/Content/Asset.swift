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
    public init(bytes: [UInt8]) {
        size = bytes.count
        image = ImageFile(bytes: bytes)
        pixels = PixelSize(bytes: bytes, format: image.format)
        sha256 = SHA256Digest(of: bytes).hex
    }
}
