import Testing

@testable import ImageMetadata

@Suite struct ImageFileTests {
    @Test func thereAreFixtures() { #expect(Fixtures.names.count > 45) }

    @Test(arguments: Fixtures.names) func saysWhatExiftoolReads(_ name: String) throws {
        let expected = try #require(Fixtures.expected[name])
        let file = try ImageFile(fixture: name)
        #expect(file.format.rawValue == expected.format)
        #expect(file.hasPosition == expected.position)
        #expect(
            file.triples.map { $0.joined(separator: "|") }.sorted()
                == expected.facts.map { $0.joined(separator: "|") }.sorted())
        #expect(file.unreadable == Self.unreadable[name, default: []])
    }

    /// What exiftool reads or ignores and the standard forbids.
    private static let unreadable: [String: [Unreadable]] = [
        "xmp-extended-gap.jpg": [.damaged(part: "extended XMP")]
    ]

    @Test func partsOfExtendedXMPThatOverlap() throws {
        let file = try ImageFile(fixture: "xmp-extended-overlap.jpg")
        #expect(file.unreadable == [.damaged(part: "extended XMP")])
        #expect(file.values(.creditLine) == ["Hoofdpakket"])
        #expect(file.values(.aiSystemUsed).isEmpty)
    }

    @Test func xmpGoesBeforeIIMBeforeEXIF() throws {
        let file = try ImageFile(fixture: "order-same-digest.jpg")
        #expect(
            file.values(.creator) == [
                "An Peeters", "Jos Özdemir", "André €", "Tweede auteur", "Jan Fotograaf", "Jan Ω",
            ])
        #expect(file.values(.copyrightNotice).first == "© Town of Zandbeke")
    }

    @Test func iimGoesFirstWhenItsDigestDiffers() throws {
        let file = try ImageFile(fixture: "order-other-digest.jpg")
        #expect(file.values(.creator).prefix(3) == ["André €", "Tweede auteur", "An Peeters"])
        #expect(file.values(.copyrightNotice).last == "(c) Redactie")
    }

    @Test func theDefaultLanguageGoesFirst() throws {
        let file = try ImageFile(fixture: "xmp-elements.jpg")
        #expect(file.values(.copyrightNotice) == ["© Town of Zandbeke", "© Stad Zandbeke (nl)"])
    }

    @Test(arguments: ["c2pa-segments.jpg", "c2pa.png", "c2pa.webp", "c2pa.gif", "c2pa.tif"])
    func findsTheSameStoreInEveryContainer(_ name: String) throws {
        let bytes = try Fixtures.bytes(name)
        let contents = ContainerContents(of: bytes, format: FileFormat.of(bytes), limits: ReadingLimits())
        let stores = contents.blocks.filter { $0.kind == .contentCredentials }.map(\.bytes)
        let header: [UInt8] = [0, 0, 2, 0x86] + Array("jumb".utf8)
        #expect(stores.count == 1)
        #expect(stores.first?.starts(with: header) == true)
        #expect(stores.first?.count == 0x286)
        #expect(stores.first?.suffix(200).elementsEqual(0..<200) == true)
    }

    @Test(arguments: [
        ("exif-little.jpg", "UserComment", "prompt, Steps: 20"), ("exif-big.jpg", "UserComment", "prompt, Steps: 20"),
        ("exif-little.jpg", "Make", "Canon"), ("exif-little.jpg", "Model", "EOS"),
        ("exif-little.jpg", "ImageDescription", "Het plein"), ("exif-little.jpg", "XPComment", "Opmerking"),
        ("exif-big.jpg", "Comment", "Een opmerking"), ("comment.gif", "Comment", "Gemaakt met liefde"),
        ("parameters.png", "parameters", "een plein\nSteps: 20, Sampler: Euler a, CFG scale: 7, Seed: 1"),
        ("text.png", "Author", "Renée"), ("iim-utf8.jpg", "Special Instructions", "Niet bijsnijden"),
        ("xmp-ai.jpg", "AISystemVersionUsed", "4"),
        ("xmp-structures-nested.jpg", "Licensor/LicensorEmail", "a@example.org"),
    ])
    func keepsRawTexts(_ name: String, _ key: String, _ value: String) throws {
        let raw = try ImageFile(fixture: name).raw
        #expect(raw.filter { $0.key == key }.map(\.value) == [value])
    }
}
