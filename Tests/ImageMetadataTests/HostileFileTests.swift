import Testing

@testable import ImageMetadata

@Suite struct HostileFileTests {
    private static func jpeg(_ segments: [UInt8]...) -> [UInt8] {
        [0xFF, 0xD8] + segments.flatMap(\.self) + [0xFF, 0xDA, 0, 2, 0xFF, 0xD9]
    }

    private static func segment(_ marker: UInt8, _ body: [UInt8]) -> [UInt8] {
        [0xFF, marker] + big(body.count + 2, bytes: 2) + body
    }

    private static func big(_ number: Int, bytes count: Int) -> [UInt8] {
        (0..<count).reversed().map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
    }

    private static func packet(_ text: String) -> [UInt8] {
        segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + Array(text.utf8))
    }

    private static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
        big(data.count, bytes: 4) + Array(type.utf8) + data + [0, 0, 0, 0]
    }

    private static func png(_ chunks: [UInt8]...) -> [UInt8] {
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A] + chunks.flatMap(\.self) + chunk("IEND", [])
    }

    private func unreadable(_ bytes: [UInt8]) -> [Unreadable] { ImageFile(bytes: bytes).unreadable }

    /// JPEG ends for us at its first scan and TIFF keeps its directories anywhere: what is cut off there is pixels.
    @Test(arguments: Fixtures.names) func cutOffAnywhere(_ name: String) throws {
        let bytes = try Fixtures.bytes(name)
        let whole = ImageFile(bytes: bytes)
        for length in 0..<bytes.count {
            let file = ImageFile(bytes: Array(bytes[..<length]))
            guard file.format == whole.format, file.unreadable.isEmpty else { continue }
            let isOnlyPixels = file.facts == whole.facts && file.raw == whole.raw
            #expect(isOnlyPixels, "\(name) cut at \(length)")
        }
    }

    @Test(arguments: [0, 1, 2, 3, 0x7FFF_FFFF, 0x8000_0000, 0xFFFF_FFFF]) func anyLength(_ length: Int) {
        let start = Array("\u{89}".unicodeScalars.map { UInt8($0.value) }) + Array("PNG\r\n\u{1A}\n".utf8)
        _ = unreadable(start + Self.big(length, bytes: 4) + Array("tEXtA\0b".utf8))
        _ = unreadable(
            Array("RIFF".utf8) + Self.big(length, bytes: 4) + Array("WEBPXMP ".utf8) + Self.big(length, bytes: 4))
        _ = unreadable(Self.jpeg([0xFF, 0xE1] + Self.big(length & 0xFFFF, bytes: 2)))
        let tiff: [UInt8] = [0x4D, 0x4D, 0, 42] + Self.big(length, bytes: 4) + [0, 1, 2, 0xBC, 0, 1]
        #expect(unreadable(tiff + Self.big(length, bytes: 4) + Self.big(length, bytes: 4)) != [])
        let resource = Array("Photoshop 3.0\08BIM\u{4}\u{4}\0\0".utf8) + Self.big(length, bytes: 4)
        _ = unreadable(Self.jpeg(Self.segment(0xED, resource)))
    }

    @Test func aSegmentShorterThanItsOwnLength() {
        #expect(unreadable(Self.jpeg([0xFF, 0xE1, 0, 1])) == [.damaged(part: "JPEG segment")])
        #expect(unreadable(Self.jpeg([0xFF, 0xE1, 0xFF, 0xFF])) == [.damaged(part: "JPEG segment")])
    }

    @Test func factsBeforeTheDamageAreKept() {
        let text = Self.chunk("tEXt", Array("Author\0An".utf8))
        let file = ImageFile(bytes: Self.png(text, [0xFF, 0xFF, 0xFF, 0xFF] + Array("tEXt".utf8)))
        #expect(file.values(.creator) == ["An"])
        #expect(file.unreadable == [.damaged(part: "PNG chunk")])
    }

    @Test func aDirectoryThatPointsToItself() {
        let loop: [UInt8] = [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 0, 0, 0, 0, 8]
        #expect(unreadable(loop) == [.damaged(part: "TIFF directory")])
        // A directory among its own subdirectories.
        let inner: [UInt8] =
            [0x4D, 0x4D, 0, 42, 0, 0, 0, 8, 0, 1] + [1, 0x4A, 0, 4, 0, 0, 0, 1, 0, 0, 0, 8] + [0, 0, 0, 0]
        #expect(unreadable(inner) == [.damaged(part: "TIFF directory")])
    }

    @Test func directoriesThatShareOnePacket() {
        let count = 200
        var bytes: [UInt8] = [0x4D, 0x4D, 0, 42, 0, 0, 0, 8]
        for index in 1...count {
            let next = index == count ? 0 : 8 + 18 * index
            bytes +=
                [0, 1, 2, 0xBC, 0, 1] + Self.big(2000, bytes: 4) + Self.big(8, bytes: 4) + Self.big(next, bytes: 4)
        }
        #expect(unreadable(bytes).contains(.damaged(part: "TIFF directory")))
    }

    /// 64 MB of zeros in 64 KB, as zlib writes them.
    @Test func aBombIsTooMuch() throws {
        let bomb = try Fixtures.bytes("bomb.bin")
        let text = Self.chunk("zTXt", Array("Author\0\0".utf8) + bomb)
        #expect(unreadable(Self.png(text)) == [.tooMuch(part: "PNG text")])
    }

    @Test func manySmallBombsAreTooMuch() {
        let text = [UInt8](repeating: 0x61, count: 60_000)
        let stored: [UInt8] = [0x78, 0x01, 1, 0x60, 0xEA, 0x9F, 0x15] + text + Self.big(Self.adler(text), bytes: 4)
        let chunk = Self.chunk("zTXt", Array("x\0\0".utf8) + stored)
        let bytes = Self.png([[UInt8]](repeating: chunk, count: 100).flatMap(\.self))
        #expect(unreadable(bytes) == [.tooMuch(part: "PNG text")])
    }

    private static func adler(_ bytes: [UInt8]) -> Int {
        let (low, high) = bytes.reduce((1, 0)) { sums, byte in
            let low = (sums.0 + Int(byte)) % 65521
            return (low, (sums.1 + low) % 65521)
        }
        return high << 16 | low
    }

    @Test func deepXMP() {
        let text = String(repeating: "<a>", count: 9000) + String(repeating: "</a>", count: 9000)
        #expect(unreadable(Self.jpeg(Self.packet(text))) == [.tooMuch(part: "XMP")])
    }

    @Test func declaredEntities() {
        let text = "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><x>&b;</x>"
        #expect(unreadable(Self.jpeg(Self.packet(text))) == [.notSupported(part: "XMP")])
    }

    @Test func aHundredThousandSegments() {
        let bytes = [UInt8]([0xFF, 0xD8]) + [[UInt8]](repeating: [0xFF, 0xE5, 0, 2], count: 100_000).flatMap(\.self)
        #expect(unreadable(bytes) == [.tooMuch(part: "JPEG segment")])
    }

    @Test func aHundredThousandValues() {
        let items = String(repeating: "<r:li>a</r:li>", count: 20_000)
        let rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        let text =
            "<r:RDF xmlns:r='\(rdf)'><r:Description xmlns:d='http://purl.org/dc/elements/1.1/'>"
            + "<d:creator><r:Seq>\(items)</r:Seq></d:creator></r:Description></r:RDF>"
        let data = Array("XML:com.adobe.xmp\0\0\0\0\0".utf8) + Array(text.utf8)
        let file = ImageFile(bytes: Self.png(Self.chunk("iTXt", data)))
        #expect(file.unreadable.contains(.tooMuch(part: "XMP")))
        #expect(file.values(.creator) == ["a"])
    }

    @Test func aMegabyteOfPixelsIsSteppedOver() {
        let pixels = Self.chunk("IDAT", [UInt8](repeating: 7, count: 3 << 20))
        let bytes = Self.png(pixels, Self.chunk("tEXt", Array("Author\0An".utf8)))
        let clock = ContinuousClock()
        let time = clock.measure { #expect(ImageFile(bytes: bytes).values(.creator) == ["An"]) }
        #expect(time < .milliseconds(20))
    }

    /// The same files each time: a seeded generator (SplitMix64).
    @Test func twentyThousandMutations() throws {
        let files = try Fixtures.names.map { try Fixtures.bytes($0) }
        var random = SplitMix(state: 2026)
        for turn in 0..<20_000 {
            var bytes = files[turn % files.count]
            for _ in 0...(random.next() % 8) {
                let place = Int(random.next() % UInt64(bytes.count))
                switch random.next() % 4 {
                case 0: bytes[place] = UInt8(truncatingIfNeeded: random.next())
                case 1: bytes[place] = [0, 1, 0x7F, 0x80, 0xFF][Int(random.next() % 5)]
                case 2: bytes.remove(at: place)
                default: bytes.insert(contentsOf: bytes[place...].prefix(16), at: place)
                }
            }
            _ = ImageFile(bytes: bytes)
        }
    }
}

private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
