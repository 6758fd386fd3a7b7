import Testing

@testable import ImageMetadata

struct PDFFileTests {
    private static func file(_ text: String) -> ImageFile { ImageFile(bytes: Array("%PDF-1.7\n\(text)".utf8)) }

    @Test(arguments: ["classic", "object-streams", "linear", "broken-xref"])
    func readsWhatExiftoolReads(_ name: String) throws {
        let file = ImageFile(bytes: try CredentialFixtures.bytes("containers/\(name).pdf"))
        #expect(file.format == .pdf)
        #expect(file.unreadable == [])
        #expect(file.values(.creator) == ["An Peeters", "An Peeters – 中"])
        #expect(file.values(.copyrightNotice) == ["Zandbeke"])
        #expect(file.values(.software).contains(#"Writer (24.2) \ test"#))
    }

    @Test func theNewestRevisionGoesFirst() throws {
        let file = ImageFile(bytes: try CredentialFixtures.bytes("containers/updated.pdf"))
        #expect(file.unreadable == [])
        #expect(file.facts.filter { $0.property == .creator && $0.origin == .pdf }.map(\.value) == ["Els Maes"])
        // XMP of the first revision counts as well, behind that of the last.
        #expect(
            file.facts.filter { $0.property == .creator && $0.origin == .xmp }.map(\.value) == [
                "Els Maes", "An Peeters",
            ])
    }

    @Test func encryptedIsNotSupported() throws {
        let file = ImageFile(bytes: try CredentialFixtures.bytes("containers/encrypted.pdf"))
        #expect(file.unreadable == [.notSupported(part: "PDF")])
        #expect(file.facts == [])
    }

    @Test(arguments: [
        ("(An Peeters)", "An Peeters"), (#"(A\(b\)\\ \116\n\q)"#, "A(b)\\ N\nq"), ("(a (b) c)", "a (b) c"),
        ("(a\\\nb)", "ab"),
        ("<416E>", "An"), ("<41 6E 2>", "An "), ("<FEFF0041006E>", "An"), ("<FFFE41006E00>", "An"),
        ("<EFBBBF C3A9>", "é"),
        ("<E9 80 A0>", "é•€"), (#"(\351)"#, "é"),
    ])
    func texts(_ written: String, _ text: String) {
        let file = Self.file("1 0 obj\n<< /Author \(written) >>\nendobj\ntrailer << /Info 1 0 R >>")
        #expect(file.values(.creator) == [text.trimmed ?? ""])
    }

    @Test func entriesMayBeReferencesAndNamesEscaped() {
        let file = Self.file(
            "1 0 obj << /Auth#6Fr 2 0 R /Title (T) >> endobj 2 0 obj (Jan) endobj trailer << /Info 1 0 R >>")
        #expect(file.values(.creator) == ["Jan"])
    }

    @Test func theLastObjectWithANumberCounts() {
        let file = Self.file(
            "1 0 obj << /Author (Oud) >> endobj 1 0 obj << /Author (Nieuw) >> endobj trailer << /Info 1 0 R >>")
        #expect(file.values(.creator) == ["Nieuw"])
    }

    @Test func otherFiltersAreNotSupported() {
        let file = Self.file(
            "1 0 obj << /Type /Metadata /Subtype /XML /Filter /LZWDecode /Length 2 >> stream\nab\nendstream endobj")
        #expect(file.unreadable == [.notSupported(part: "XMP")])
    }

    @Test func aWrongLengthIsMended() {
        let packet = "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"
        for length in ["3", "99999", "7 0 R", "-1"] {
            let contents = PDFFile.contents(
                of: Array(
                    "1 0 obj << /Type /Metadata /Subtype /XML /Length \(length) >> stream\n\(packet)\nendstream endobj"
                        .utf8),
                limits: .init())
            #expect(contents.blocks.count == 1, "\(length)")
            #expect(contents.unreadable == [])
        }
    }

    enum Hostile: String, CaseIterable, Sendable {
        case deepArray, deepDictionary, openString, openHexadecimal, openStream, manyObjects, selfReference,
            streamOfItself, bombs

        var text: String {
            switch self {
            case .deepArray: "1 0 obj <</a " + String(repeating: "[", count: 100_000)
            case .deepDictionary: "1 0 obj " + String(repeating: "<< /a ", count: 100_000)
            case .openString: String(repeating: "1 0 obj (", count: 100_000)
            case .openHexadecimal:
                String(repeating: "1 0 obj <41", count: 100_000) + String(repeating: "4", count: 100_000)
            case .openStream: String(repeating: "1 0 obj << /Length 9 >> stream\n", count: 10_000)
            case .manyObjects: String(repeating: "1 0 obj 1\n", count: 600_000)
            case .selfReference:
                "1 0 obj 1 0 R endobj 2 0 obj << /Author 2 0 R /EF << /F 2 0 R >> /AFRelationship /C2PA_Manifest >> "
                    + "trailer << /Info 2 0 R /Prev 0 >>"
            case .streamOfItself:
                "1 0 obj << /Type /ObjStm /N 1 /First 4 /Extends 1 0 R /Length 60 >> stream\n1 0 << /Type /ObjStm /N 1 /First 4 >> "
                    + "                 \nendstream endobj"
            case .bombs:
                "1 0 obj << /Type /ObjStm /N 99999999999 /First 0 >> stream\n1 0 1 0\nendstream "
                    + "2 0 obj << /Type /ObjStm /N -1 /First -1 >> stream\n1\nendstream "
            }
        }
    }

    @Test(arguments: Hostile.allCases)
    func hostile(_ hostile: Hostile) {
        let file = Self.file(hostile.text)
        #expect(file.facts == [])
        let isHarmless = hostile == .selfReference || hostile == .streamOfItself
        #expect(file.unreadable.isEmpty == isHarmless)
    }

    @Test func predictorsOfPNG() {
        // Rows of 3 bytes: none, sub, up, average, Paeth.
        let coded: [UInt8] = [0, 1, 2, 3, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 1, 1, 4, 1, 1, 1]
        let rows: [UInt8] = [1, 2, 3, 1, 2, 3, 2, 3, 4, 2, 3, 4, 3, 4, 5]
        #expect(PNGPredictor(width: 3, step: 1).undone(coded) == rows)
        #expect(PNGPredictor(width: 3, step: 1).undone([2]) == [])
        #expect(PNGPredictor(width: 9, step: 4).undone([4, 1, 2]) == [1, 2])
    }
}
