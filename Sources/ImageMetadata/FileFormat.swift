/// What a file is, by its bytes and never by its name.
public enum FileFormat: String, Sendable, Hashable, CaseIterable {
    case jpeg, png, webp, gif, tiff, avif, heic, mp4, svg, pdf
    /// Anything else.
    case unknown
}

extension FileFormat {
    /// The format by the magic numbers of its standard. Only the first bytes are looked at, and the prolog of an SVG.
    public static func of(_ bytes: [UInt8]) -> FileFormat {
        let reader = ByteReader(bytes)
        if let fixed = signature(reader) { return fixed }
        if let box = boxed(reader) { return box }
        if SVGProlog.opensDrawing(bytes) { return .svg }
        return hasPDFHeader(reader) ? .pdf : .unknown
    }

    private static func signature(_ reader: ByteReader) -> FileFormat? {
        if reader.has([0xFF, 0xD8, 0xFF], at: 0) { return .jpeg }
        if reader.has([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A], at: 0) { return .png }
        if reader.has("GIF87a".utf8, at: 0) || reader.has("GIF89a".utf8, at: 0) { return .gif }
        if reader.has("RIFF".utf8, at: 0), reader.has("WEBP".utf8, at: 8) { return .webp }
        let isTIFF = [[0x49, 0x49, 42, 0], [0x4D, 0x4D, 0, 42], [0x49, 0x49, 43, 0], [0x4D, 0x4D, 0, 43]]
            .contains { reader.has($0, at: 0) }
        return isTIFF ? .tiff : nil
    }

    /// The PDF header may stand anywhere in the first 1024 bytes (ISO 32000-1, annex H).
    private static func hasPDFHeader(_ reader: ByteReader) -> Bool {
        let header = Array("%PDF-".utf8)
        var place = 0
        while let next = reader.firstIndex(of: header[0], from: place), next < 1024 {
            if reader.has(header, at: next) { return true }
            place = next + 1
        }
        return false
    }
}

// ISO-BMFF (ISO/IEC 14496-12): the brands of the box `ftyp`.
extension FileFormat {
    private static let avifBrands: Set<String> = ["avif", "avis", "avio"]
    private static let heicBrands: Set<String> = [
        "heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "mif2", "msf1", "heif",
    ]
    /// More brands than any file names; the rest of a longer box is not looked at.
    private static let mostBrands = 64

    private static func boxed(_ reader: ByteReader) -> FileFormat? {
        if reader.has("ftyp".utf8, at: 4) { return branded(reader) }
        // A QuickTime movie of before the box `ftyp`.
        let isMovie = ["moov", "mdat", "wide"].contains { reader.has($0.utf8, at: 4) }
        return isMovie ? .mp4 : nil
    }

    private static func branded(_ reader: ByteReader) -> FileFormat {
        let length = min(reader.uint32(at: 0) ?? 0, reader.count)
        // The major brand, four bytes of version, the compatible brands.
        let places = [8] + stride(from: 16, to: min(length, 16 + 4 * mostBrands), by: 4)
        let brands = places.compactMap { reader.slice(at: $0, count: 4) }.map { String(decoding: $0, as: UTF8.self) }
        // `mif1` is a frame of both, so the compatible brands of AVIF go before it.
        if let major = brands.first, heicBrands.contains(major), !major.hasPrefix("mi"), !major.hasPrefix("ms") {
            return .heic
        }
        if !avifBrands.isDisjoint(with: brands) { return .avif }
        return heicBrands.isDisjoint(with: brands) ? .mp4 : .heic
    }
}
