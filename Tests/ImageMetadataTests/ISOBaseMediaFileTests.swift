import Testing

@testable import ImageMetadata

struct ISOBaseMediaFileTests {
    private static let packet = Array("<x:xmpmeta xmlns:x='adobe:ns:meta/'/>".utf8)
    private static let tiff = Array("II*\0".utf8) + [8, 0, 0, 0, 0, 0]

    private static func full(_ type: String, _ version: UInt8, _ content: [UInt8]) -> [UInt8] {
        box(type, [version, 0, 0, 0] + content)
    }

    private static func contents(_ bytes: [UInt8], limits: ReadingLimits = .init()) -> ContainerContents {
        ISOBaseMediaFile.contents(of: bytes, limits: limits)
    }

    private static let uuids: [String: [UInt8]] = [
        "c2pa": [0xD8, 0xFE, 0xC3, 0xD6, 0x1B, 0x0E, 0x48, 0x3C, 0x92, 0x97, 0x58, 0x28, 0x87, 0x7E, 0xC4, 0x81],
        "xmp": [0xBE, 0x7A, 0xCF, 0xCB, 0x97, 0xA9, 0x42, 0xE8, 0x9C, 0x71, 0x99, 0x94, 0x91, 0xE3, 0xAF, 0xAC],
    ]

    /// What stands in an item of type `Exif`.
    private static let exifItem = [0, 0, 0, 6] + Array("Exif\0\0".utf8) + tiff

    /// A `meta` box with one item of each kind; `place` says where the items lie.
    private static func meta(
        version: UInt8, method: Int, place: Int, lengths: (Int, Int) = (exifItem.count, packet.count),
        data: [UInt8] = []
    ) -> [UInt8] {
        let id = version == 2 ? 4 : 2
        func entry(_ number: Int, _ type: String, _ rest: [UInt8]) -> [UInt8] {
            full("infe", version == 2 ? 3 : 2, big(number, bytes: id) + [0, 0] + Array(type.utf8) + [0] + rest)
        }
        let entries =
            entry(1, "Exif", []) + entry(2, "mime", Array("application/rdf+xml\0".utf8)) + entry(3, "av01", [])
        let information = full("iinf", version == 2 ? 1 : 0, big(3, bytes: version == 2 ? 4 : 2) + entries)
        func location(_ number: Int, _ offset: Int, _ length: Int) -> [UInt8] {
            let head = big(number, bytes: id) + (version == 0 ? [] : big(method, bytes: 2)) + [0, 0]
            // A base offset of 8 bytes, one extent.
            return head + big(place, bytes: 8) + [0, 1] + (version == 0 ? [] : [0, 0, 0, 0]) + big(offset, bytes: 4)
                + big(length, bytes: 4)
        }
        let locations = location(1, 0, lengths.0) + location(2, exifItem.count, lengths.1)
        let table = full(
            "iloc", version, [0x44, version == 0 ? 0x80 : 0x84] + big(2, bytes: version == 2 ? 4 : 2) + locations)
        return full("meta", 0, information + table + (data.isEmpty ? [] : box("idat", data)))
    }

    @Test(arguments: [UInt8(0), 1, 2])
    func itemsInTheFile(_ version: UInt8) {
        let start = Self.meta(version: version, method: 0, place: 0).count + 8
        let bytes = Self.meta(version: version, method: 0, place: start) + box("mdat", Self.exifItem + Self.packet)
        let contents = Self.contents(bytes)
        #expect(contents.unreadable == [])
        #expect(contents.blocks.map(\.kind) == [.exif, .xmp])
        #expect(contents.blocks.map(\.bytes) == [Self.tiff, Self.packet])
    }

    @Test(arguments: [UInt8(1), 2])
    func itemsInTheDataBox(_ version: UInt8) {
        let bytes = Self.meta(version: version, method: 1, place: 0, data: Self.exifItem + Self.packet)
        #expect(Self.contents(bytes).blocks.map(\.bytes) == [Self.tiff, Self.packet])
    }

    @Test func itemsThatCannotBeThere() {
        let huge = Self.meta(version: 1, method: 1, place: 0, lengths: (0x7FFF_FFFF, 0xFFFF_FFFF), data: Self.exifItem)
        #expect(Self.contents(huge).unreadable.contains(.damaged(part: "BMFF item")))
        let far = Self.meta(version: 0, method: 0, place: .max)
        #expect(!Self.contents(far).unreadable.isEmpty)
        let other = Self.meta(version: 1, method: 2, place: 0)
        #expect(Self.contents(other).unreadable.contains(.notSupported(part: "BMFF item")))
        let missing = Self.meta(version: 1, method: 1, place: 0)
        #expect(Self.contents(missing).unreadable.contains(.damaged(part: "BMFF item")))
    }

    @Test func overlappingExtentsHaveALimit() {
        var limits = ReadingLimits()
        limits.longestStore = 30
        let bytes = Self.meta(version: 1, method: 1, place: 0, data: Self.exifItem + Self.packet)
        let contents = Self.contents(bytes, limits: limits)
        #expect(contents.unreadable == [.tooMuch(part: "BMFF item")])
        #expect(contents.blocks.map(\.kind) == [.exif])
    }

    @Test func manyLocationsAreTooMuch() {
        let table = Self.full("iloc", 2, [0, 0] + big(0x7FFF_FFFF, bytes: 4) + [UInt8](repeating: 0, count: 2_000_000))
        #expect(Self.contents(Self.full("meta", 0, table)).unreadable == [.tooMuch(part: "BMFF item location")])
    }

    @Test func packetsAndStores() throws {
        let store = try CredentialFixtures.bytes("c2pa/photo.c2pa")
        let manifest = (Self.uuids["c2pa"] ?? []) + [0, 0, 0, 0] + Array("manifest\0".utf8) + big(0, bytes: 8) + store
        let merkle = (Self.uuids["c2pa"] ?? []) + [0, 0, 0, 0] + Array("merkle\0".utf8) + [0xA0]
        let bytes =
            box("ftyp", Array("avif".utf8)) + box("uuid", (Self.uuids["xmp"] ?? []) + Self.packet)
            + box("uuid", manifest) + box("uuid", merkle) + box("mdat", [1, 2, 3])
        let contents = Self.contents(bytes)
        #expect(contents.blocks.map(\.kind) == [.xmp, .contentCredentials])
        #expect(contents.blocks.map(\.bytes) == [Self.packet, store])
        #expect(contents.unreadable == [])
    }

    @Test(arguments: [
        big(7, bytes: 4) + Array("free".utf8), big(100, bytes: 4) + Array("mdat".utf8),
        big(1, bytes: 4) + Array("mdat".utf8),
        big(1, bytes: 4) + Array("mdat".utf8) + [UInt8](repeating: 0xFF, count: 8), [0, 0, 1],
    ])
    func brokenBoxes(_ tail: [UInt8]) {
        let bytes = box("ftyp", Array("avif".utf8)) + box("uuid", (Self.uuids["xmp"] ?? []) + Self.packet) + tail
        #expect(Self.contents(bytes).unreadable == [.damaged(part: "BMFF box")])
        #expect(Self.contents(bytes).blocks.map(\.kind) == [.xmp])
    }

    @Test func aMovieThatEndsInPaddingOrAnOpenBox() {
        #expect(Self.contents(box("ftyp", []) + [0, 0, 0, 0]).unreadable == [])
        #expect(Self.contents([0, 0, 0, 0] + Array("mdat".utf8) + [1, 2, 3]).unreadable == [])
    }

    @Test func readsWhatExiftoolReadsFromAVIF() throws {
        let file = ImageFile(bytes: try CredentialFixtures.bytes("containers/exif-xmp.avif"))
        #expect(file.format == .avif)
        #expect(file.unreadable == [])
        #expect(file.values(.creator) == ["An Peeters", "Jan Claes"])
        #expect(file.values(.copyrightNotice) == ["© Zandbeke", "Zandbeke 2026"])
        #expect(file.values(.creditLine) == ["Gemeente Zandbeke"])
        #expect(file.artificialIntelligence.answer == .no)
    }

    @Test func readsWhatExiftoolReadsFromMP4() throws {
        let file = ImageFile(bytes: try CredentialFixtures.bytes("containers/movie.mp4"))
        #expect(file.format == .mp4)
        #expect(file.unreadable == [])
        #expect(Set(file.values(.creator)) == ["An Peeters", "Jan Claes", "Els Maes"])
        #expect(Set(file.values(.copyrightNotice)) == ["Zandbeke", "Zandbeke oud"])
    }

    @Test func textsOfTheMacintosh() {
        let text = box("udta", big(14, bytes: 4) + [0xA9] + Array("ART".utf8) + [0, 2, 0, 0, 0x8C, 0x72])
        #expect(Self.contents(box("moov", text)).blocks.map { String(decoding: $0.bytes, as: UTF8.self) } == ["år"])
    }

    @Test func userDataOf3GPP() {
        let text = [0, 0, 0, 0, 0x15, 0xC7] + Array("Zandbeke\0".utf8)
        let wide: [UInt8] = [0, 0, 0, 0, 0x15, 0xC7, 0xFE, 0xFF, 0x00, 0x41, 0x00, 0x6E, 0, 0]
        let bytes = box("moov", box("udta", box("cprt", text) + box("auth", wide) + [0, 0, 0, 0]))
        let contents = Self.contents(bytes)
        #expect(contents.blocks.map { String(decoding: $0.bytes, as: UTF8.self) } == ["Zandbeke", "An"])
        #expect(contents.unreadable == [])
    }
}
