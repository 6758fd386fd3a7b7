import Testing

@testable import ImageMetadata

@Suite struct FileFormatTests {
    private static func box(_ brands: String) -> [UInt8] {
        [0, 0, 0, UInt8(8 + brands.utf8.count)] + Array("ftyp".utf8) + Array(brands.utf8)
    }

    @Test(arguments: [
        ("avif\0\0\0\0mif1", FileFormat.avif), ("avis\0\0\0\0", .avif), ("mif1\0\0\0\0avif", .avif),
        ("heic\0\0\0\0mif1", .heic), ("mif1\0\0\0\0heic", .heic), ("msf1\0\0\0\0hevc", .heic),
        ("isom\0\0\0\0mp42", .mp4),
        ("qt  \0\0\0\0", .mp4), ("M4V \0\0\0\0", .mp4),
    ])
    func byBrands(_ brands: String, _ format: FileFormat) {
        #expect(FileFormat.of(Self.box(brands)) == format)
    }

    @Test(arguments: [
        ("<svg xmlns='http://www.w3.org/2000/svg'/>", FileFormat.svg),
        ("\u{FEFF}<?xml version='1.0'?>\n<!-- x --> <svg>", .svg),
        ("<!DOCTYPE svg PUBLIC 'a' 'b'><svg>", .svg), ("<!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg:svg/>", .svg),
        ("<html><svg/></html>", .unknown), ("<svgx>", .unknown), ("<!-- <svg> -->", .unknown),
        ("tekst <svg>", .unknown),
        ("%PDF-1.7", .pdf), ("rommel\n%PDF-1.4", .pdf), ("% %P%PDF-1.4", .pdf), ("%PDF", .unknown), ("", .unknown),
        ("GIF89a", .gif), ("GIF88a", .unknown), ("II*\0", .tiff), ("II+\0", .tiff), ("\0\0\0\u{8}moov", .mp4),
    ])
    func byText(_ text: String, _ format: FileFormat) {
        #expect(FileFormat.of(Array(text.utf8)) == format)
    }

    @Test func utf16() {
        let text = "<?xml version='1.0'?><svg/>".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
        #expect(FileFormat.of([0xFF, 0xFE] + text) == .svg)
    }

    @Test func aPDFHeaderCountsInTheFirstKilobyteOnly() {
        let header = Array("%PDF-1.4".utf8)
        #expect(FileFormat.of([UInt8](repeating: 0x20, count: 1023) + header) == .pdf)
        #expect(FileFormat.of([UInt8](repeating: 0x20, count: 1024) + header) == .unknown)
    }
}
